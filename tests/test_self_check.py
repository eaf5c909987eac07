"""The self-check as a help desk sees it: a table, also where something is wrong."""

import os
import subprocess
import sys
from pathlib import Path

from viewer import self_check
from viewer.self_check import CHECKS, Check, apart, done


def checked(**around: str) -> "subprocess.CompletedProcess[str]":
    words = [sys.executable, "-m", "viewer", "--self-check"]
    return subprocess.run(
        words, env=os.environ | around, capture_output=True, text=True, check=False, timeout=180
    )


def test_every_check_has_a_line_and_a_sound_installation_passes_them(tmp_path: Path) -> None:
    told = checked(XDG_CONFIG_HOME=str(tmp_path / "settings"))
    lines = told.stdout.splitlines()
    assert (told.returncode, told.stderr, lines[-1]) == (0, "", "All is well.")
    for check in CHECKS:
        assert sum(line.startswith(f"  ok      {check.name} ") for line in lines) == 1
    assert list(tmp_path.iterdir()) == []


def test_a_folder_that_cannot_be_written_is_named_with_what_to_do(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("no folder")
    told = checked(XDG_CONFIG_HOME=str(tmp_path / "file"))
    failed = [line for line in told.stdout.splitlines() if line.startswith("  FAILED")]
    assert told.returncode == self_check.FAILED
    assert len(failed) == 1
    assert "Settings folder" in failed[0]
    assert str(tmp_path / "file") in failed[0]
    assert "set XDG_CONFIG_HOME" in failed[0]
    assert "Traceback" not in told.stdout + told.stderr


def test_a_screen_that_qt_cannot_reach_is_a_failed_line_and_no_crash(tmp_path: Path) -> None:
    told = checked(XDG_CONFIG_HOME=str(tmp_path), QT_QPA_PLATFORM="nowhere")
    failed = [line.split("  ")[2].strip() for line in told.stdout.splitlines() if line.startswith("  FAILED")]
    assert failed == ["Qt platform", "A painted frame"]
    assert 'plugin "nowhere"' in told.stdout


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
