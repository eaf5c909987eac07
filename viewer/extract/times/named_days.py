"""Days of history that have a name, and names that only look like days: "Black Monday", "April Jones"."""

import re

from viewer.extract.grammar.words import words_of
from viewer.extract.times.date_parts import WEEKDAY, Reader, dated
from viewer.extract.times.timex import Timex

_DAYS = {
    "black thursday": "1929-10-24", "black tuesday": "1929-10-29", "black monday": "1987-10-19",
    "bloody sunday": "1972-01-30", "september 11": "2001-09-11", "sept. 11": "2001-09-11",
    "9/11": "2001-09-11",
}  # fmt: skip
_BEFORE = re.compile(
    r"\b(?:Ash|Black|Bloody|Casual|Clean|Cyber|Easter|Fat|Giving|Good|Green|Holy|Maundy|Palm|Shrove|Super|Whit)"
    r"[ -]$"
)
_TITLES = ("Mr", "Mrs", "Ms", "Dr", "Sen", "Rep", "Gov", "Gen", "Col", "Capt", "Prof")
_WORD_BEFORE = re.compile(r"\b(?P<word>[A-Z][a-z]+)\.? $")
_AFTER = re.compile(
    r"\s+(?:Times|Telegraph|Mail|Express|Mirror|Herald|Post|Star|Sun|School|school"
    r"|Night (?:Live|Football|Lights|Fever))\b"
)
_TOWN = re.compile(r"May\s+Pen\b")
_GIVEN = re.compile(
    r"(?:April|May|June|August)\s+(?!Day\b|Week\b)[A-Z][a-z]+(?:\s+(?:said|says|told|was|is|has|had|agreed|asked|became|died|joined"
    r"|lives|lost|pleaded|played|scored|testified|will|won|works|wrote)\b"
    r"|,? (?:and|who)\b|(?:\s+[A-Z][a-z]+)?,\s+\d{1,3}(?!\d|,? (?:19|20)\d\d|,?\d{3}))"
)
_APPOSED = re.compile(r"(?:April|May|June|August)(?:\s+(?!Day\b|Week\b)[A-Z][a-z]+){2}\s*(?:[,.]|$)")
_BEHIND_NOUN = re.compile(r"\b[a-z]{3,}, $")  # "his daughter, April Dupree Wells"
_CALLED = re.compile(r", (?P<word>[A-Z][a-z]+) $")  # "a spokesman, Joe Friday"
_CLOSES = re.compile(r"\w+(?:[.,;]|$)")
_SPOKE = re.compile(r"(?-i:[A-Z][a-z]+) (?:said|says|told|added|explained|noted|wrote|recalled)\b")
_INITIALLED = re.compile(r"(?:April|May|June|August)\s+[A-Z]\.\s+(?:\([A-Z][a-z]+\)\s+)?[A-Z][a-z]+")
_IN = re.compile(
    r"\b(?:in|since|until|by|last|next|this|early|late|of|during|for|to|through|from|and|before|after)\s+$",
    re.IGNORECASE,
)
_WEEKDAY = re.compile(rf"\b{WEEKDAY}\b")


def _named(found: "re.Match[str]") -> Timex:
    day = _DAYS[found["name"].lower()]
    return dated(found, (day, day), "d")


def is_name(text: str, timex: Timex) -> bool:
    """Whether a day or month is part of the name of a feast, a paper, a show, a town or a person."""
    if timex.unit == "d" and _WEEKDAY.match(text, timex.start):
        after = _WEEKDAY.match(text, timex.start)
        named = _BEFORE.search(text, max(0, timex.start - 12), timex.start)
        titled = _WORD_BEFORE.search(text, max(0, timex.start - 12), timex.start)
        if titled and titled["word"] in _TITLES:
            return True
        called = _CALLED.search(text, max(0, timex.start - 16), timex.start)
        if called and called["word"].lower() in words_of("given-names") and _CLOSES.match(text, timex.start):
            return True
        return bool(named or (after and _AFTER.match(text, after.end())))
    if timex.unit == "M" and (_after_given_name(text, timex) or _INITIALLED.match(text, timex.start)):
        return True
    if _TOWN.match(text, timex.start):
        return True
    governed = _IN.search(text, max(0, timex.start - 12), timex.start)  # "in May Congress said"
    named = _GIVEN.match(text, timex.start) or _SPOKE.match(text, timex.start)
    if _BEHIND_NOUN.search(text, max(0, timex.start - 14), timex.start):
        named = named or _APPOSED.match(text, timex.start)
    return timex.unit == "M" and not governed and named is not None


def _after_given_name(text: str, timex: Timex) -> bool:
    """Whether a given name or a title stands right before a month: "Theresa May"."""
    before = _WORD_BEFORE.search(text, max(0, timex.start - 20), timex.start)
    if before is None or not text[timex.start : timex.end].isalpha():
        return False
    if _IN.search(text, max(0, before.start() - 12), before.start()):
        return False  # "in Georgia May was dry"
    return before["word"].lower() in words_of("given-names") or before["word"] in _TITLES


PATTERNS: tuple[tuple[str, Reader], ...] = (
    (r"(?P<name>(?-i:Black Thursday|Black Tuesday|Black Monday|Bloody Sunday|9/11))\b", _named),
    (r"(?P<name>September 11|Sept\. 11)(?=,? (?:terror|attacks?\b|hijack|commission))", _named),
)  # fmt: skip
"""Each pattern with what makes a date of it; spaces are single and apostrophes straight."""
