"""A border or a coast as an end of a Spanish distance: "de la frontera peruana", "de la costa de Chile"."""

import re

from viewer.extract.locating.outlines import facing, outlines, spot_on_line
from viewer.extract.locating.references import End
from viewer.extract.names.mention import entry_where
from viewer.extract.spanish.gazetting import lookup
from viewer.extract.spanish.peoples import nation_of
from viewer.geo.continents import nearest_of_continent
from viewer.geo.gazetteer import Gazetteer
from viewer.geo.outlines import ACCURACY_M
from viewer.model.where import Precision, Where

_NAME = r"(?:el |la |los |las )?(?P<name>[^\W\d_a-z][\w-]+(?: [^\W\d_a-z][\w-]+)*)"
_LINE = re.compile(
    r"\s*(?P<words>(?:(?:la|las|el|su|sus)\s)?(?P<line>fronteras?|costas?|litoral|continente)"
    rf"(?:\s(?:con|de|del)\s{_NAME}|\s(?P<nation>[^\W\d_]+)(?=[.,;:)]|\s|$))?)"
)
_CONTINENTS = {
    "áfrica": "Africa", "african": "Africa", "europa": "Europe", "europe": "Europe",
    "sudamérica": "South America", "suramérica": "South America", "américa del sur": "South America",
    "sudamerican": "South America", "suramerican": "South America",
}  # fmt: skip
_POLE = re.compile(
    r"\s?(?P<words>(?:el\s)?[Pp]olo(?:\s(?:[Gg]eográfico|(?P<side>[Nn]orte|[Ss]ur))\b)?)(?!\s[^\W\d_a-z]|\sde\b)"
)
_POLAR = 50.0  # degrees: from nearer the equator either pole may be meant


def line_after(match: "re.Match[str]", stop: int, first: End | None, gazetteer: Gazetteer) -> End | None:
    """The border or coast right after "de": its point nearest to *first*, or nowhere where none is known."""
    if pole := _pole_after(match, first, gazetteer):
        return pole
    found = _LINE.match(match.string, match.end(), stop)
    if found is None or not _is_whole(found, match):
        return None
    if continent := _continent(found):
        return _of_continent(found, continent, first)
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


def _is_whole(found: "re.Match[str]", match: "re.Match[str]") -> bool:
    """Whether the words have their article, be it that of "del litoral", or "continente" its adjective."""
    is_del = (match["joint"] or "").lower() == "del"
    is_bare = found["words"].startswith(found["line"])
    is_land = found["line"] != "continente" or _continent(found) is not None
    return is_bare is (is_del and found["line"] in ("litoral", "continente")) and is_land


def _continent(found: "re.Match[str]") -> str | None:
    """The English name of the continent whose coast the words are of; None of other coasts."""
    if found["line"].startswith("frontera"):
        return None
    adjective = (found["nation"] or "").lower().rstrip("s")[:-1]
    return _CONTINENTS.get((found["name"] or "").lower()) or _CONTINENTS.get(adjective)


def _of_continent(found: "re.Match[str]", continent: str, first: End | None) -> End:
    words, basemap = found["words"], outlines()
    where = Where(words)
    if basemap and first and first.where.lat is not None and first.where.lon is not None:
        home = first.where.country
        spot = facing(first.where, lambda at: nearest_of_continent(basemap, continent, at, home))
        where = Where(words, *spot, Precision.UNKNOWN, ACCURACY_M) if spot else where
    return End(where, *found.span("words"), words)


def _pole_after(match: "re.Match[str]", first: End | None, gazetteer: Gazetteer) -> End | None:
    """“El polo” or "el Polo Norte" right after a distance: without a side the one nearer to *first*."""
    found = _POLE.match(match.string, match.end())
    lat = first.where.lat if first else None
    if found is None or lat is None or (not found["side"] and abs(lat) < _POLAR):
        return None
    is_north = found["side"].lower() == "norte" if found["side"] else lat > 0.0
    name = "North Pole" if is_north else "South Pole"
    entry = next(iter(gazetteer.lookup(name)), None)
    where = entry_where(entry, found["words"]) if entry else Where(found["words"])
    return End(where, *found.span("words"), found["words"])
