"""The program as it is started: what it answers, and what it never shows."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtGui import QImage

from viewer import __version__, paths

SEED = sorted(paths.seeds().glob("*.txt"))[0]


def sightline(*words: str, given: bytes | None = None) -> "subprocess.CompletedProcess[bytes]":
    return subprocess.run(
        [sys.executable, "-m", "viewer", *words], input=given, capture_output=True, check=False, timeout=120
    )


def test_it_says_its_version() -> None:
    assert sightline("--version").stdout.decode().split() == ["sightline", __version__]


def test_help_names_every_command_and_option_of_the_readme() -> None:
    said = sightline("--help").stdout.decode() + sightline("export", "--help").stdout.decode()
    said += sightline("read", "--help").stdout.decode()
    for word in (
        "read",
        "export",
        "--screenshot",
        "--published",
        "--figure",
        "--size",
        "--dpi",
        "--theme",
        "-o",
    ):
        assert word in said


def test_read_prints_the_exchange_form() -> None:
    whole = json.loads(sightline("read", str(SEED), "--published", "2026-01-16").stdout)
    text = SEED.read_text(encoding="utf-8")
    assert whole["article"]["published"] == "2026-01-16"
    assert len(whole["events"]) >= 5
    for event in whole["events"]:
        for quote in event["quotes"]:
            assert text[quote["start"] : quote["end"]] == quote["exact"]


def test_the_language_of_an_article_is_told_and_can_be_chosen() -> None:
    path = str(SEED.parent / "es" / "rin.txt")
    told = json.loads(sightline("read", path).stdout)
    chosen = json.loads(sightline("read", path, "--language", "en").stdout)
    assert (told["article"]["language"], len(told["events"])) == ("es", 11)
    assert (chosen["article"]["language"], chosen["events"] == told["events"]) == ("en", False)


def test_a_dash_reads_standard_input_the_same() -> None:
    from_file = json.loads(sightline("read", str(SEED)).stdout)
    from_stream = json.loads(sightline("read", "-", given=SEED.read_bytes()).stdout)
    assert from_stream["events"] == from_file["events"]


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (("read", "gone.txt"), "gone.txt does not exist"),
        (("read", ".", "-o", "x.json"), "is a folder"),
        (("read", str(SEED), "--published", "2026-02-30"), "“2026-02-30” is not a day of the calendar"),
        (("read",), "required: article"),
        (("export", str(SEED), "-o", "x.bmp"), "should end in .png, .svg, .pdf, .gif, .webp or .frames"),
        (("read", str(SEED), "--language", "fr"), "invalid choice: 'fr'"),
        (("export", str(SEED), "-o", "x.png", "--size", "big"), "is no size like 297x210mm"),
        (("export", str(SEED), "-o", "x.png", "--dpi", "9"), "from 30 to 1200"),
        (("export", "gone.sightline", "-o", "x.png"), "gone.sightline does not exist; check the name"),
        (("--size", "a4", "--screenshot", "x.png"), "no width and height in pixels, like 1600x1000px"),
        (("--size", "9x9", "--screenshot", "x.png"), "between 80 and 20000 px"),
        (("--colour",), "--colour"),
    ],
)
def test_wrong_use_is_one_sentence_and_status_2(words: tuple[str, ...], said: str) -> None:
    done = sightline(*words)
    message = done.stderr.decode()
    assert done.returncode == 2
    assert said in message
    assert message.count("\n") == 1
    assert "Traceback" not in message


def test_a_screenshot_neither_keeps_settings_nor_replaces_the_null_device(tmp_path: Path) -> None:
    device = Path(os.devnull).stat() if os.name == "posix" else None
    words = ["--screenshot", str(tmp_path / "window.png"), "--size", "900x700px", str(SEED)]
    elsewhere = os.environ | {"XDG_CONFIG_HOME": str(tmp_path / "settings")}
    done = subprocess.run(
        [sys.executable, "-m", "viewer", *words], env=elsewhere, capture_output=True, check=False, timeout=120
    )
    assert done.returncode == 0, done.stderr.decode()
    assert [path.name for path in tmp_path.rglob("*") if path.is_file()] == ["window.png"]
    if device:
        assert Path(os.devnull).stat().st_ino == device.st_ino


def test_the_window_paints_itself_and_ends(tmp_path: Path) -> None:
    picture = tmp_path / "window.png"
    done = sightline("--screenshot", str(picture), "--size", "1000x700", "--theme", "light", str(SEED))
    assert done.returncode == 0, done.stderr.decode()
    image = QImage(str(picture))
    assert (image.width(), image.height()) == (1000, 700)
    colours = {image.pixelColor(x, y).name() for x in range(0, 1000, 20) for y in range(0, 700, 20)}
    assert len(colours) > 10


def test_where_no_work_was_left_behind_nothing_is_loaded_that_reads_journals(tmp_path: Path) -> None:
    code = (
        "import sys; from pathlib import Path; from PySide6.QtCore import QObject;"
        "from viewer.app.recovery import Recovery;"
        f"assert not Recovery(QObject()).offer(Path({str(tmp_path)!r}));"
        "print(*sys.modules.keys() & {'viewer.files.journal', 'filelock', 'asyncio'})"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, check=True, timeout=120)
    assert done.stdout.split() == []


def test_the_window_compiles_none_of_the_patterns_of_what_is_typed_into_it() -> None:
    code = (
        "import functools;"
        "from viewer.model.patterns import Pattern;"
        "make = Pattern._compiled.func;"
        "Pattern._compiled = property(lambda one: (print(one.pattern), make(one))[1]);"
        "import viewer.app.start, viewer.model.plain as plain;"
        "print('made'); plain.parse_when('5 May 2024', None)"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, check=True, timeout=120)
    before, after = done.stdout.decode().split("made\n")
    assert not before
    assert "(?P<day>" in after
