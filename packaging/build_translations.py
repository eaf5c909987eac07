"""Bring the translations up to date: texts of the program into .ts files, and these into .qm files.

Run after changing a text that people see, translate what is new in resources/translations/sightline_es.ts
(with any editor, or Qt Linguist), and run it again.  It fails while a text has no finished translation.  The
tools come with PySide6-Essentials.
"""

import subprocess
import sys
import sysconfig
import xml.etree.ElementTree as ET
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
FOLDER = ROOT / "resources" / "translations"


def sources() -> list[str]:
    """The modules that speak to people through Qt, relative to the project."""
    found = [path for name in ("app", "panes") for path in (ROOT / "viewer" / name).rglob("*.py")]
    return [path.relative_to(ROOT).as_posix() for path in sorted(found)]


def run(tool: str, *arguments: str) -> None:
    name = Path(sysconfig.get_path("scripts")) / tool
    subprocess.run([str(name), *arguments], cwd=ROOT, check=True)


def update(language: str, folder: Path = FOLDER) -> Path:
    """Take the texts of the program into the .ts file of a language; English has plurals alone."""
    path = folder / f"sightline_{language}.ts"
    wanted = ["-pluralonly"] if language == "en" else []
    options = ["-no-obsolete", "-locations", "none", "-source-language", "en", "-target-language", language]
    run(
        "pyside6-lupdate",
        *sources(),
        *wanted,
        *options,
        "-tr-function-alias",
        "QT_TRANSLATE_NOOP+=N",
        "-ts",
        str(path),
    )
    return path


def release(path: Path) -> Path:
    """Make the .qm file of a .ts file."""
    made = path.with_suffix(".qm")
    run("pyside6-lrelease", "-silent", str(path), "-qm", str(made))
    return made


def unfinished(path: Path) -> list[str]:
    """The texts in a .ts file that lack a translation."""
    messages = ET.parse(path).getroot().iter("message")
    return [message.findtext("source", "") for message in messages if not is_finished(message)]


def is_finished(message: ET.Element) -> bool:
    """Whether a message has a translation in every form, and nobody marked it as doubtful."""
    found = message.find("translation")
    if found is None or found.get("type") is not None:
        return False
    texts = [form.text for form in found.iter("numerusform")] or [found.text]
    return all(texts)


def main() -> int:
    FOLDER.mkdir(exist_ok=True)
    left: list[str] = []
    for language in ("en", "es"):
        path = update(language)
        left += [f"{path.name}: {text}" for text in unfinished(path)]
        release(path)
    for line in left:
        print(f"not translated: {line}")
    return 1 if left else 0


if __name__ == "__main__":
    sys.exit(main())
