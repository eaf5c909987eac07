"""The pole that "the Pole" means as an end of a distance: that of the half of the world told of."""

import re

from viewer.extract.claims.scene import Around
from viewer.extract.locating.references import End
from viewer.extract.names.mention import entry_where
from viewer.model.where import Where

_POLE = re.compile(r"\s(?P<words>the\s(?:geographic(?:al)?\s)?[Pp]ole)(?=[.,;:)”’\"]|\s[a-z]|\s*$)(?!\sof\b)")
_POLAR = 50.0  # degrees: from nearer the equator either may be meant


def pole_after(match: "re.Match[str]", first: End | None, around: Around) -> End | None:
    """“The Pole” right after a distance: the one nearer to the other end, *first*; else None."""
    found = _POLE.match(match.string, match.end())
    lat = first.where.lat if first else None
    if found is None or lat is None or abs(lat) < _POLAR:
        return None
    name = "North Pole" if lat > 0.0 else "South Pole"
    entry = next(iter(around.gazetteer.lookup(name)), None)
    where = entry_where(entry, name) if entry else Where(found["words"])
    return End(where, *found.span("words"), name)
