"""The self-check as a help desk sees it: a table, also where something is wrong."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from viewer import self_check
from viewer.self_check import CHECKS, Check, apart, done

NAMED = {check.name: check for check in CHECKS}


def test_every_check_has_a_line_and_a_sound_installation_passes_them(tmp_path: Path) -> None:
    around = os.environ | {"XDG_CONFIG_HOME": str(tmp_path / "settings")}
    words = [sys.executable, "-m", "viewer", "--self-check"]
    told = subprocess.run(words, env=around, capture_output=True, text=True, check=False, timeout=180)
    lines = told.stdout.splitlines()
    assert (told.returncode, told.stderr, lines[-1]) == (0, "", "All is well.")
    for check in CHECKS:
        assert sum(line.startswith(f"  ok      {check.name} ") for line in lines) == 1
    assert list(tmp_path.iterdir()) == []


def test_a_folder_that_cannot_be_written_is_named_with_what_to_do(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "file").write_text("no folder")
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / "file"))
    line = done(NAMED["Settings folder"])
    assert not line.is_fine
    assert str(tmp_path / "file") in line.found
    assert "set XDG_CONFIG_HOME" in line.found


@pytest.mark.parametrize("name", ["Qt platform", "A painted frame"])
def test_a_screen_that_qt_cannot_reach_is_a_failed_line_and_no_crash(
    name: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("QT_QPA_PLATFORM", "nowhere")
    line = done(NAMED[name])
    assert not line.is_fine
    assert 'plugin "nowhere"' in line.found


def test_what_failed_is_counted_in_the_last_line() -> None:
    assert self_check.verdict(0) == "All is well."
    assert self_check.verdict(2).startswith(f"2 of {len(CHECKS)} checks failed.")


def test_an_error_becomes_one_line_with_advice() -> None:
    def broken() -> str:
        raise FileNotFoundError("/x/basemap.bin is missing:\nthe installation is incomplete")

    line = done(Check("Base map", broken, "install Sightline again"))
    assert not line.is_fine
    assert line.found == "/x/basemap.bin is missing: the installation is incomplete; install Sightline again"


def test_a_system_library_that_is_missing_is_to_be_installed() -> None:
    def broken() -> str:
        raise ImportError("libEGL.so.1: cannot open shared object file: No such file or directory")

    assert done(Check("Fonts", broken, "install Sightline again")).found.endswith(
        "; install the system library that is named"
    )


def test_work_that_takes_its_process_down_is_survived() -> None:
    line = done(Check("Abort", lambda: apart(os.abort), "look at the computer"))
    assert line.found == "the process ended without a word; look at the computer"
