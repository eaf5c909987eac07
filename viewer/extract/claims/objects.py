"""What somebody describes as so far away: "a leaflet lists the harbour, on the bay, as 50 km from"."""

import re

from viewer.extract.claims.patterns import NAME
from viewer.extract.claims.phrases import both_ends
from viewer.extract.claims.referents import pointed_at
from viewer.extract.claims.scene import Around, Pair
from viewer.extract.claims.things import unplaced
from viewer.extract.claims.topic import is_spot
from viewer.extract.locating.references import End

_PHRASE = r"(?:the|that|this|its|their)\s(?:[\w’'-]+\s){0,4}?[a-z-]+"
_AS = re.compile(
    r"\b(?:(?:describ|list|depict|portray|present|advertis|market|bill|promot|quot|report|record|rate|class)\w*"
    r"|g[ai]ves?|giving)\s"
    rf"(?P<what>{_PHRASE}|{NAME})(?P<aside>,\s[^,;:.]{{3,60}},)?\sas\s"
    r"(?:(?:being|lying|standing|only|just|barely|some)\s)*[“‘\"']?$"
)

_SHOWN = re.compile(
    r"\b(?:shows?|showed|showing|locat(?:es?|ed|ing)|puts?|plac(?:es?|ed)|plots?|plotted|sets?|marks?|marked|fixe[sd]"
    r"|(?<!\bto )(?<!\bto have )ha[sd])\s"
    rf"(?P<what>{_PHRASE}|{NAME})(?P<aside>,\s[^,;:.]{{3,60}},)?\s(?:at\s|(?:only|just|barely|still)\s)?[“‘\"']?$"
)


_OF_CLAUSE = re.compile(r"\s(?:is|was|are|were|lies?|lay|stands?|stood)$")
_COULD = re.compile(r"\b(?:would|could|will|may|might|should|to)\s$")


def described_as(match: "re.Match[str]", around: Around) -> End | None:
    """The object of "describes X as" or "shows X" right before a distance; None of "as 5 km away"."""
    return _object(match, around) if match["joint"] else None


_ACROSS = re.compile(
    rf"(?:^|[.;:]\s|\n|,\s(?:and|but|while)\s)(?P<one>{NAME}|(?:[Tt]he|[Ii]ts)\s(?:[\w’'-]+\s){{0,4}}?[a-z]+)"
    r"\s(?:lies?|lay|stands?|sits?|is)\s(?:just\s)?(?:across|over|on the other side of)"
    r"\s[^,;:.]{3,50}?\sfrom\s"
    rf"(?P<two>{NAME}|(?:the|its)\s(?:[\w’'-]+\s){{0,3}}?[a-z]+),\s(?:(?:only|just|barely|some)\s)?$"
)


def lying_across(match: "re.Match[str]", around: Around) -> Pair | None:
    """The ends of "Bahrain lies across the gulf from Doha, some 130 km away"."""
    low = max(0, around.sentence.sentence.start - len(". "))
    found = None if match["joint"] else _ACROSS.search(match.string[: match.start()], low)
    return both_ends(found, around) if found else None


def described_away(match: "re.Match[str]", around: Around) -> Pair | None:
    """The ends of "the Ruse port firm lists Byala as 5 km away": what is in the subject is one."""
    end = _object(match, around)
    low = around.sentence.sentence.start
    told = [m for m in around.between(low, end.start) if is_spot(m)] if end else []
    spot = told[-1] if told else around.spot
    return (around.end(spot), end) if end and spot and around.end(spot).where != end.where else None


def _object(match: "re.Match[str]", around: Around) -> End | None:
    """The object of "describes X as" right before a distance, nowhere where none knows it."""
    low = around.sentence.sentence.start
    before = match.string[low : match.start()]
    found = _AS.search(before) or _SHOWN.search(before)
    if found is None or _COULD.search(before[: found.start()]):
        return None  # "would put the navy within 300 km": what a base would do
    if _OF_CLAUSE.search(found["what"]):
        return None  # "had its readers believe that Foo was less than"
    start, end = low + found.start("what"), low + found.end("what")
    named = next((m for m in around.between(start, end) if m.end == end), None)
    if named:
        return around.end(named)
    return pointed_at(start, around, None) or unplaced(match.string, start, end)
