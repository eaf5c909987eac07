"""Two places that look at each other: "the two ports face each other across 230 km of sea"."""

import re

from viewer.extract.claims.pairs import BOTH, coupled, told_pair
from viewer.extract.claims.patterns import NAME_ALONE
from viewer.extract.claims.phrases import both_ends
from viewer.extract.claims.scene import Around, Pair
from viewer.extract.locating.references import two_before

_FACE = re.compile(r"\b(?:each other|one another) across\s(?:(?:some|about|only|just|barely)\s)?$")
_LOOKS_AT = re.compile(
    rf"(?:^|[.;:!?“\"\n]\s?|,\s(?:and|but|while)\s|\bthat\s)(?P<one>{NAME_ALONE}|(?:[Tt]he|[Ii]ts)\s(?:[a-z-]+\s){{0,3}}?[a-z]+)(?:,\s[^;:.]{{3,80}},)?"
    r"\s(?:faces?|faced|look(?:s|ed)?(?:\sout)?\s(?:at|to|towards)|eyes|(?:is|lies)\s(?:opposite|parted\sfrom|separated\sfrom))"
    rf"\s(?P<two>{NAME_ALONE}|(?:the|its)\s(?:[a-z-]+\s){{0,3}}?[a-z]+)\s(?:across|over|by)\s"
    r"(?:(?:some|about|only|just|barely)\s)?$"
)


def facing(match: "re.Match[str]", around: Around, before: Pair | None) -> Pair | None:
    """The ends of "the two ports face each other across 230 km of sea"."""
    low = around.sentence.sentence.start
    if one := _LOOKS_AT.search(match.string[: match.start()], max(0, low - len(". "))):
        return both_ends(one, around)
    if not _FACE.search(match.string, low, match.start()):
        return None
    both = BOTH.search(match.string, low, match.start())
    told = told_pair(both, around, before) if both else coupled(around, low, match.start())
    last = around.told[-2].sentence if len(around.told) > 1 else None
    told = told or (coupled(around, last.start, last.end) if last else None)
    return told or two_before(around.mentions, low)
