"""The notices that go with the program: what is inside, by whose leave, and the texts in full."""

from collections.abc import Iterable
from pathlib import Path

from installers import facts
from installers.contents import LICENCES, Part

HEAD = """{title} {version}: notices

{title} itself is under the MIT licence. It contains the parts listed here, each under its own.

Qt and PySide6 are used under the LGPL, version 3, and are unchanged. They are separate files in the folder
`_internal/PySide6`, and you may put your own builds in their place. The same holds for HanTa, in
`_internal/HanTa`, and for the coast in `basemap.bin`, which `packaging/build_basemap.py` makes. Their makers
publish the sources under the versions named here; whoever passes on {title} owes them to those who ask.
"""
LINE = "=" * 100


def notices(parts: Iterable[Part]) -> str:
    """The whole document, the same for the same parts."""
    listed = list(parts)
    words = [HEAD.format(title=facts.TITLE, version=facts.version()), _table(listed), _own()]
    said: dict[str, str] = {}
    for part in listed:
        for text in part.texts:
            first = said.setdefault(text, part.name)
            shown = text if first == part.name else f"The same text as for {first}."
            words.append(_section(f"{part.name} {part.version}", shown))
    words += [_section(path.stem, _read(path)) for path in sorted(LICENCES.glob("*.txt"))]
    return "\n".join(words)


def _table(parts: list[Part]) -> str:
    rows = [f"{p.name:34} {p.version:22} {p.licence}{f' ({p.note})' if p.note else ''}" for p in parts]
    return "\n".join(rows) + "\n"


def _own() -> str:
    fonts = sorted((facts.ROOT / "resources/fonts").glob("*-OFL.txt"))
    texts = [(facts.TITLE, facts.ROOT / "LICENSE"), *((path.stem, path) for path in fonts)]
    return "\n".join(_section(name, _read(path)) for name, path in texts)


def _section(title: str, text: str) -> str:
    return f"{LINE}\n{title}\n{LINE}\n\n{text}\n"


def _read(path: Path) -> str:
    return path.read_text(encoding="utf-8").strip()
