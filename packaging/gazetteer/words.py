"""The word lists about places: what goes into the pack from resources/words."""

from collections.abc import Sequence
from pathlib import Path

from gazetteer.rows import table
from viewer.geo.entry import Trait
from viewer.geo.names import fold

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
