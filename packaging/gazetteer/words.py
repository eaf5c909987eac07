"""The word lists about places: what goes into the pack from resources/words."""

import json
from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path

from gazetteer.rows import Row, table
from viewer.geo.entry import Trait
from viewer.geo.names import fold

_USUAL = ("10", "20", "35", "40", "50")  # the sizes of the list that hold words most readers know
_SECTS = ("Allah", "Ismaili", "Alawi", "Sunni", "Shia", "Sufi", "Salafi", "Wahhabi", "Yazidi", "Druze")
_KNOWN_PLACE = 0.55
_SECTIONS = {"common": Trait.COMMON, "person": Trait.PERSON, "organisation": Trait.ORGANISATION}


def lists(folder: Path) -> dict[str, Sequence[str]]:
    """Demonyms and metonyms as tab-separated lines, their word first."""
    demonyms = [f"{r['word']}\t{r['country']}" for r in table(folder / "demonyms.tsv")]
    metonyms = [
        "\t".join((r["name"], r["country"], r["actor"], r["note"])) for r in table(folder / "metonyms.tsv")
    ]
    return {"demonyms": demonyms, "metonyms": metonyms}


def cautions(path: Path) -> dict[str, int]:
    """The trait bits of each folded name in the sections of *path*; an underscore stands for a space."""
    bits: dict[str, int] = {}
    trait = 0
    for line in path.read_text("utf-8").splitlines():
        if line.startswith("["):
            trait = 1 << list(Trait).index(_SECTIONS[line.strip("[] ")])
        elif not line.startswith("#"):
            for word in line.split():
                key = fold(word.replace("_", " "))
                bits[key] = bits.get(key, 0) | trait
    return bits


def people(folder: Path) -> set[str]:
    """The folded given names, surnames and names of peoples of the word lists."""
    found = {fold(r["word"]) for r in table(folder / "demonyms.tsv")}
    found.update(fold(word) for word in _SECTS)
    section = ""
    for line in (folder / "names.txt").read_text("utf-8").splitlines():
        if line.startswith("["):
            section = line.strip("[] ")
        elif section in ("given-names", "surnames") and not line.startswith("#"):
            found.update(fold(word.replace("_", " ")) for word in line.split())
    return found


def usual_words(folder: Path) -> set[str]:
    """The English words that most readers know."""
    paths = [path for path in sorted(folder.rglob("english-words-*.json")) if path.stem[-2:] in _USUAL]
    return {word for path in paths for word in json.loads(path.read_text("utf-8"))}


def common_words(folder: Path, rows: Iterable[Row]) -> dict[str, int]:
    """The names of lesser places that are also usual English words, as trait bits by folded name."""
    usual = usual_words(folder)
    best: dict[str, float] = {}
    for row in rows:
        for name in (row.name, *row.own_names, *row.aliases):
            key = fold(name)
            best[key] = max(best.get(key, 0.0), row.importance)
    bit = 1 << list(Trait).index(Trait.COMMON)
    return {key: bit for key in sorted(best) if key in usual and best[key] < _KNOWN_PLACE}


def doubtful(names: Iterable[str]) -> dict[str, int]:
    """The trait bits of folded names that a firm or a person may have too."""
    return dict.fromkeys(sorted(names), 1 << list(Trait).index(Trait.ORGANISATION))


def merged(first: Mapping[str, int], second: Mapping[str, int]) -> dict[str, int]:
    """Trait bits of both, by name."""
    return {key: first.get(key, 0) | second.get(key, 0) for key in {*first, *second}}
