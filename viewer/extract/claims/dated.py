"""What only a comma, or a date and a comma, parts from a distance: "at Ream since 2023, 20 km from"."""

import re

from viewer.extract.claims.pronouns import told_last
from viewer.extract.claims.scene import Around, Pair
from viewer.extract.claims.spoken import is_called_after
from viewer.extract.locating.references import End
from viewer.model.where import Where

_THEN = re.compile(r"\s?,\s(?:(?:just|only|some|a mere|at)\s)*[“‘\"']?")
_FOR_LONG = re.compile(r"\s(?:for|over|in|during)\s(?:[a-z]+\s){0,3}(?:years|months|weeks|days|decades)")
_OFTEN = re.compile(r"\s(?:every|each)\s(?:[a-z]+\s)?[A-Za-z]+")
_THERE = re.compile(r"\bthere(?=\s|,)")


def comma_before(match: "re.Match[str]", low: int) -> int | None:
    """Where the comma stands that is right before a distance, past the character *low*; None if none is."""
    at = match.string.find(",", low, match.start())
    while at >= 0 and not _THEN.fullmatch(match.string, at, match.start()):
        at = match.string.find(",", at + 1, match.start())  # "on Tuesday, 5 May, 20 km from"
    return at if at >= 0 else None


def is_dated(start: int, match: "re.Match[str]", around: Around) -> bool:
    """Whether only a date or how long it lasts, and a comma, part a character from a distance."""
    comma = comma_before(match, start)
    if comma is None or comma == start:
        return False
    if _FOR_LONG.fullmatch(match.string, start, comma) or _OFTEN.fullmatch(match.string, start, comma):
        return True
    between = [t for t in around.sentence.tokens if start <= t.start < comma and t.text != ","]
    timed = [t.start in around.sentence.timed for t in between]
    return any(timed) and all(is_so or t.tag == "AV0" for t, is_so in zip(between, timed, strict=True))


def there_before(match: "re.Match[str]", around: Around, before: Pair | None) -> End | None:
    """What "there" means right before a distance: the one spot told of last, else the topic, else nowhere."""
    low = around.sentence.sentence.start
    found = next(reversed(list(_THERE.finditer(match.string, low, match.start()))), None)
    if found is None or around.between(found.end(), match.start()):
        return None
    if comma_before(match, found.end()) != found.end() and not is_dated(found.end(), match, around):
        return None
    spots, _ = told_last(found.start(), None, around, before)
    topic = around.spot.where if around.spot else None
    meant = [end for end in spots if topic and is_called_after(end.where, topic)] or spots
    where = meant[0].where if len(meant) == 1 else Where("there")
    return End(where, *found.span(), "there")
