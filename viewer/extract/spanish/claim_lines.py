"""A border or a coast as an end of a Spanish distance: "de la frontera peruana", "de la costa de Chile"."""

import re

from viewer.extract.locating.outlines import spot_on_line
from viewer.extract.locating.references import End
from viewer.extract.spanish.gazetting import lookup
from viewer.extract.spanish.peoples import nation_of
from viewer.geo.gazetteer import Gazetteer
from viewer.geo.outlines import ACCURACY_M
from viewer.model.where import Precision, Where

_NAME = r"(?:el |la |los |las )?(?P<name>[^\W\d_a-z][\w-]+(?: [^\W\d_a-z][\w-]+)*)"
_LINE = re.compile(
    r"\s*(?P<words>(?:la|las|su|sus)\s(?P<line>fronteras?|costas?|litoral)"
    rf"(?:\s(?:con|de|del)\s{_NAME}|\s(?P<nation>[^\W\d_]+)(?=[.,;:)]|\s|$))?)"
)


def line_after(match: "re.Match[str]", stop: int, first: End | None, gazetteer: Gazetteer) -> End | None:
    """The border or coast right after "de": its point nearest to *first*, or nowhere where none is known."""
    found = _LINE.match(match.string, match.end(), stop)
    if found is None:
        return None
    code = nation_of(found["nation"], gazetteer) if found["nation"] else None
    words, end = found["words"], found.end("words")
    if found["nation"] and code is None:
        words, end = found["words"][: -len(found["nation"]) - 1], found.start("nation") - 1
    rows = lookup(found["name"], gazetteer) if found["name"] else ()
    land = (
        gazetteer.country(code) if code else next((e for e in rows if e.precision is Precision.COUNTRY), None)
    )
    where = Where(words)
    if land and first and first.where.is_placed:
        spot = spot_on_line(land, first.where, is_border=found["line"].startswith("frontera"))
        if spot:
            where = Where(words, *spot, Precision.UNKNOWN, ACCURACY_M, country=land.country)
    return End(where, found.start("words"), end, words)
