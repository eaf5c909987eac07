"""The nations that an article has spoken of before a distance, and those of whose border it has told."""

import re

from viewer.extract.claims.scene import Around
from viewer.geo.gazetteer import Gazetteer
from viewer.model.where import Precision

_FRESH = 2  # sentences, with the present one
_WORD = re.compile(r"[^\W\d_a-z][\w-]+")
_PEOPLE = re.compile(r"(?:(?:North|South|East|New)\s)?[^\W\d_a-z][\w-]+")
_NAME = r"[^\W\d_a-z][\w-]+(?: [^\W\d_a-z][\w-]+)*"
_HALVES = {
    "North": (("KP", "KR"), ("SD", "SS")),
    "South": (("KR", "KP"), ("SS", "SD")),
}  # each with the other half
_BORDER = re.compile(
    rf"(?P<nation>{_NAME})(?:['’]s?)? (?:border|frontier)\b"
    rf"|\b(?:border|frontier) (?:with|to|into) (?:the )?(?P<with>{_NAME})"
)


def nations_before(around: Around) -> frozenset[str]:
    """The countries named up to the end of the sentence, be it by an adjective or by a place in them.

    Their codes are ISO 3166-1 alpha-2.
    """
    stop = around.sentence.sentence.end
    named = {m.where.country for m in around.mentions if m.start < stop and m.where.country}
    words = _WORD.finditer(around.sentence.text, _low(around), stop)
    peoples = (around.gazetteer.demonym(word[0]) for word in words)
    return frozenset(named | {code for code in peoples if code})


def last_nation(around: Around, stop: int) -> str | None:
    """The nation that the clause or sentence before a character speaks of first, as country or people.

    None where that names no nation: then it is not clear whose "their capital" is.
    """
    text = around.sentence.text
    for sentence in reversed(around.told[-_FRESH:]):
        words = _WORD.finditer(text, sentence.sentence.start, min(stop, sentence.sentence.end))
        for word in words:
            if code := around.gazetteer.demonym(word[0]) or _country_at(word.start(), around):
                return code
        low, high = sentence.sentence.start, min(stop, sentence.sentence.end)
        seats = {m.where.country for m in around.between(low, high) if m.kind == "capital"}
        if len(seats) == 1:
            return seats.pop()
    return None


def speaking_nation(around: Around) -> str | None:
    """The one nation that the sentence, or else that before it, speaks of: whose "our capital" is.

    As country or people, or by the capital that stands for its government; None where there are several.
    """
    for sentence in reversed(around.told[-_FRESH:]):
        low, high = sentence.sentence.start, sentence.sentence.end
        named = {
            m.where.country
            for m in around.mentions
            if low <= m.start < high and (m.where.precision is Precision.COUNTRY or m.kind == "capital")
        }
        peoples = {around.gazetteer.demonym(word[0]) for word in _PEOPLE.finditer(sentence.text, low, high)}
        if found := (named | peoples) - {None}:
            return found.pop() if len(found) == 1 else None
    return None


def nations_of(around: Around, stop: int) -> tuple[str, ...]:
    """The nations that the clause or sentence before a character speaks of, each once and in their order."""
    text = around.sentence.text
    for sentence in reversed(around.told[-_FRESH:]):
        words = _WORD.finditer(text, sentence.sentence.start, min(stop, sentence.sentence.end))
        found = (around.gazetteer.demonym(w[0]) or _country_at(w.start(), around) for w in words)
        if codes := tuple(dict.fromkeys(code for code in found if code)):
            return codes
    return ()


def half_meant(name: str, around: Around) -> str | None:
    """The country that "the North" or "the South" is in an article that speaks of it or of the other half."""
    halves = _HALVES.get(name, ())
    spoken = nations_before(around) if halves else frozenset()
    meant = [code for code, other in halves if code in spoken or other in spoken]
    return meant[0] if len(meant) == 1 else None


def _country_at(start: int, around: Around) -> str | None:
    """The country whose name begins at a character."""
    nations = (m for m in around.mentions if m.where.precision is Precision.COUNTRY)
    return next((m.where.country for m in nations if m.start == start), None)


def border_told_of(around: Around) -> frozenset[str]:
    """The countries whose border the article has spoken of: "the border with Mali"."""
    found = _BORDER.finditer(around.sentence.text, _low(around), around.sentence.sentence.end)
    names = [match["nation"] or match["with"] for match in found]
    codes = {around.gazetteer.demonym(name) for name in names}
    codes |= {e.country for name in names for e in around.gazetteer.lookup(name)[:1] if e.is_area}
    return frozenset(code for code in codes if code)


def _low(around: Around) -> int:
    return around.told[0].sentence.start


def names_country(name: str, gazetteer: Gazetteer) -> bool:
    """Whether a name is a country's, so that in "the Cuba base" it is of no town called after it."""
    return any(e.precision is Precision.COUNTRY for e in gazetteer.lookup(name))
