"""The seats of nations and provinces within a state: "the Welsh capital" is Cardiff."""

from functools import cache

from viewer.extract.syntax.parsing import Parsed
from viewer.geo.entry import Entry
from viewer.geo.gazetteer import Gazetteer
from viewer.model.where import Precision
from viewer.paths import resource

_LONGEST = 3  # words


def seat_of_region(name: str, gazetteer: Gazetteer) -> Entry | None:
    """The seat of a land within a state, by the name of the land or the word for its people; else None."""
    town, country, lands = _seats().get(name, ("", "", ()))
    rows = gazetteer.lookup(town) if town else ()
    towns = [e for e in rows if e.country == country and e.precision is Precision.SETTLEMENT]
    inside = [e for e in towns if e.admin1 in lands]  # of many a Salem
    return next(iter((*inside, *towns)), None)


def seat_of_state(code: str, gazetteer: Gazetteer) -> Entry | None:
    """The seat of the state or territory with an alpha-2 code, Nuuk of GL; None where none is known."""
    if entry := gazetteer.capital(code):
        return entry
    lands = [lands[0] for _, country, lands in dict.fromkeys(_seats().values()) if country == code]
    return seat_of_region(lands[0], gazetteer) if len(lands) == 1 else None


def regional_capital(sentence: Parsed, at: int, gazetteer: Gazetteer) -> tuple[int, Entry] | None:
    """The seat that "capital", the word with that index, stands for, and where its phrase begins.

    As in "the Welsh capital" and "Wales’s capital"; None where no land within a state stands before it.
    """
    stop = at - 1 if at and sentence.tokens[at - 1].tag == "POS" else at
    for first in range(max(0, stop - _LONGEST), stop):
        if entry := seat_of_region(sentence.words(first, stop), gazetteer):
            opens = first - 1 if first and sentence.tokens[first - 1].lower == "the" else first
            return opens, entry
    return None


@cache
def _seats() -> dict[str, tuple[str, str, tuple[str, ...]]]:
    """The town, its country and the words for the land, of each land within a state and of its people."""
    found: dict[str, tuple[str, str, tuple[str, ...]]] = {}
    for line in resource("words/region_seats.tsv").read_text("utf-8").splitlines():
        if line and not line.startswith("#"):
            words, town, country = line.split("\t")
            lands = tuple(words.split("|"))
            found.update(dict.fromkeys(lands, (town, country, lands)))
    return found
