"""What somebody puts at a distance in a relative clause: "Ruse, which a map puts 60 km from"."""

import re

from viewer.extract.claim_referents import pointed_at
from viewer.extract.claim_scene import Around
from viewer.extract.claim_topic import is_spot
from viewer.extract.references import End, named

_PUTS = (
    r"(?:puts?|plac(?:es?|ed)|sets?|shows?|showed|gives?|gave|describe[sd]?|locate[sd]?|lists?|listed|marks?|marked"
    r"|has|had|makes?|made|reckons?|reckoned|calls?|called|reports?|reported|(?:says?|said|claims?|claimed)"
    r"\s(?:is|was|lies|lay))"
)
_PLACED = re.compile(
    r",\s(?:(?:an?|the|one)\s(?:[\w-]+\s){0,3}?[a-z]+\s)?(?:that|which)\s(?:[^,;:.]{3,70}?)\s"
    rf"{_PUTS}\s(?:as\s(?:being\s|lying\s)?|at\s|being\s|lying\s)?[“‘\"']?$"
)

_PHRASE = re.compile(r"\b(?:[Tt]he|[Tt]h(?:at|is)|[Ii]ts)\s(?:[a-z-]+\s){0,3}?[a-z]+$")


def placed_in_relative(match: "re.Match[str]", around: Around) -> End | None:
    """The place before ", which a chart puts", of which the relative clause around a distance tells."""
    low = around.sentence.sentence.start
    clause = match.string[low : match.start()]
    found = _PLACED.search(clause)
    if found is None:
        return None
    stop = low + found.start()
    if unlisted := named(around.sentence, (low, stop), is_first=False, ends=stop):
        known = [m for m in around.mentions if m.start < unlisted.end and unlisted.start < m.end]
        return around.end(known[-1]) if known else unlisted
    if phrase := _PHRASE.search(clause[: found.start()]):
        return pointed_at(low + phrase.start(), around, None)
    spots = [m for m in around.mentions if low <= m.start and m.end <= stop and is_spot(m)]
    return around.end(spots[-1]) if spots else None
