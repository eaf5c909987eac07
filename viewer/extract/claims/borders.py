"""A border or a coast as an end of a distance: the point of a country's outline nearest to the other end."""

import re
from dataclasses import replace

from viewer.extract.claims.nations import border_told_of, nations_before
from viewer.extract.claims.scene import Around
from viewer.extract.claims.waters import spot_on_coast
from viewer.extract.locating.outlines import facing, outlines, spot_on_line
from viewer.extract.locating.references import End
from viewer.geo.basemap import Basemap
from viewer.geo.continents import nearest_of_continent
from viewer.geo.entry import ISLANDS, Entry, Kind
from viewer.geo.geodesy import bearing, distance_m
from viewer.geo.mainland import nearest_of_coast_ahead, nearest_of_mainland
from viewer.geo.outlines import ACCURACY_M, Side, nearest_on_outline, neighbours
from viewer.model.sides import POINTS
from viewer.model.where import Precision, Where

_NAME = r"(?:[Tt]he )?(?P<{}>(?!The\b|Its\b|Their\b)[^\W\d_a-z][\w-]+(?: [^\W\d_a-z][\w-]+)*)"
_SIDE = r"(?:(?:[a-z-]+ern|land|nearest) )?"
_POINT = r"(?:(?:north|south)(?:-?(?:east|west))?|east|west)"
_SHORE_SIDE = rf"(?:(?:(?P<{{}}>{_POINT}(?:ern)?)|[a-z-]+ern|land|nearest) )?"
_NO_TOWN = r"(?! (?:town|city|village|post|crossing|station|guard|checkpoint|region|area))"
_BORDER = re.compile(
    rf"\s*(?:{_NAME.format('nation')}(?:['’]s?|, whose)? {_SIDE}"
    rf"(?:border|frontier|soil|territory)\b{_NO_TOWN}"
    rf"|(?:[Tt]he|[Ii]ts) {_SIDE}(?:border|frontier) (?:with|of) {_NAME.format('with')})"
)
_COAST = re.compile(
    rf"\s*(?:{_NAME.format('nation')}(?:['’]s?|, whose)? {_SHORE_SIDE.format('on')}"
    rf"(?:coast|coastline|shore|shores)\b{_NO_TOWN}"
    rf"|[Tt]he {_SHORE_SIDE.format('side')}(?:coast|coastline|shore|shores) of {_NAME.format('of')})"
)
_BARE = re.compile(
    r"\s*(?:[Tt]he|[Ii]ts|[Tt]heir) (?:nearest )?"
    rf"(?P<line>border|frontier|coast|coastline|shore|sea)\b{_NO_TOWN}"
    r"(?!\s(?:with|of|between|wall|fence|near|zone|lane|route|floor|bed)\b|['’-])"
)
_PEOPLE = r"[^\W\d_a-z]\w+"
_BETWEEN = re.compile(
    rf"\s*the (?P<one>{_PEOPLE})[-–](?P<two>{_PEOPLE}) (?:border|frontier)\b{_NO_TOWN}"
    rf"|\s*the (?:border|frontier) (?:between|of) (?P<a>{_PEOPLE}(?: {_PEOPLE})*)"
    rf" and (?P<b>{_PEOPLE}(?: {_PEOPLE})*)"
)
_ONE = re.compile(rf"\s*the (?P<nation>{_PEOPLE}) one\b")
_LINE_WITH = re.compile(
    rf"\b(?:[Tt]he|[Ii]ts) {_SIDE}(?:border|frontier|coast|coastline|shore) (?:with|of) (?:the )?$"
)
_LINE_IS = re.compile(
    r"(?<!\bof )(?<!\bon )(?<!\bto )(?<!\bfrom )\b"
    rf"(?P<line>[Tt]he {_PEOPLE} (?:border|frontier|coast|coastline|shore))"
    r"(?:,\s[^;:.]{3,60},)?\s(?:is|was|lies|lay)\s(?:(?:only|just|still)\s)?[“‘\"']?$"
)
_LINE_WITH_IS = re.compile(
    r"(?:^|[.;:“\"‘(—–]\s?|,\s(?:and|but|while|yet)\s"
    r"|\b(?:that|and|but|while|because|although|though|says?|said)\s)"
    rf"(?P<line>(?:[Tt]he|[Ii]ts|[Tt]heir) {_SIDE}(?:border|frontier) (?:with|of) {_NAME.format('nation')})"
    r"(?:,\s[^;:.]{3,60},)?\s(?:is|was|lies|lay|runs|ran)\s(?:(?:only|just|still)\s)?[“‘\"']?$"
)
_LINE_CHARS = 50
_TOLD = re.compile(r"\b(?:border|frontier)\b")
_MAINLAND = re.compile(
    rf"\s*(?:{_NAME.format('nation')}(?:['’]s?)? mainland\b|mainland {_NAME.format('name')}"
    rf"|the mainland of {_NAME.format('of')}|(?P<bare>(?:[Tt]he|[Ii]ts) mainland)\b)"
    r"(?! (?:coast|port|town|city|harbour|side|district|province|village))"
)
_OFF = re.compile(r"\s(?P<name>[^\W\d_a-z][\w-]+(?: [^\W\d_a-z][\w-]+){0,2})(?=[.,;:)”\"]|\s[a-z]|\s*$)")
_CONTINENTS = {
    "Africa": "Africa", "African": "Africa", "Europe": "Europe", "European": "Europe",
    "South America": "South America", "South American": "South America",
}  # fmt: skip
_LANDS = (*ISLANDS, Kind.TERRITORY)
_POINTS = {point: 360.0 * i / len(POINTS) for i, point in enumerate(POINTS)}
_ASKEW = 67.5  # degrees: what faces north-west by north faces the north as well
_LAND_LINES = ("border", "frontier")


def line_of(end: End, text: str, other: End, around: Around) -> End | None:
    """The border or coast that an end names, at its point nearest to the other; None where it names none."""
    before = re.compile("").match(text, end.start)
    return border_or_coast(before, other, around) if before else None


def line_before(match: "re.Match[str]", around: Around) -> End | None:
    """“The Iranian coast” right before "is": an end whose place depends on the other; None of other words."""
    low = around.sentence.sentence.start
    clause = match.string[low : match.start()]
    found = _LINE_IS.search(clause) or _LINE_WITH_IS.search(clause)
    if found is None:
        return None
    start, end = (low + at for at in found.span("line"))
    return End(Where(found["line"]), start, end, found["line"])


def line_with(end: End | None, around: Around) -> End | None:
    """The border or coast whose country an end is: "the frontier with Syria is"; else the end itself."""
    if end is None or end.where.precision is not Precision.COUNTRY:
        return end
    text = around.sentence.text
    found = _LINE_WITH.search(text, max(0, end.start - _LINE_CHARS), end.start)
    if found is None:
        return end
    words = text[found.start() : end.end]
    return End(Where(words), found.start(), end.end, words)


def border_or_coast(match: "re.Match[str]", first: End | None, around: Around) -> End | None:
    """The border or coast that a distance is counted from; nowhere where its nearest point is not known."""
    stop = around.sentence.sentence.end
    border = _BORDER.match(match.string, match.end(), stop)
    found = border or _COAST.match(match.string, match.end(), stop)
    if off := _off_land(match, first, around):
        return off
    if other := _of_two(match, first, around) or _mainland(match, first, around):
        return other
    if border and border[0].endswith("territory") and (told := _territory(border, around)):
        return told
    if found is None:
        return _bare(match, first, around)
    said = found.groupdict()
    name = next(said[group] for group in ("nation", "with", "of") if said.get(group))
    side = said.get("on") or said.get("side")
    land = _land(name, around)
    start = found.end() - len(found[0].lstrip())
    words = found[0].strip()
    where = Where(words)
    if land is None:
        spot = (
            _on_continent(name, first) or spot_on_coast(name, first.where, around)
            if first and not border
            else None
        )
        where = _on_line(words, spot, first.where.country) if spot and first else where
        return End(where, start, found.end(), words)
    if first and first.where.lat is not None and first.where.lon is not None:
        spot = spot_on_line(land, first.where, is_border=border is not None)
        if spot and not (side and not _is_on_side(side, spot, first, land)):
            where = _on_line(words, spot, land.country)
    return End(where, start, found.end(), words)


def _on_continent(name: str, first: End) -> tuple[float, float] | None:
    """The nearest point of the coast of a continent, by its name or "African"; None of other names."""
    basemap = outlines() if name in _CONTINENTS else None
    if basemap is None or first.where.lat is None or first.where.lon is None:
        return None
    home = first.where.country
    return facing(first.where, lambda at: nearest_of_continent(basemap, _CONTINENTS[name], at, home))


def _is_on_side(side: str, shore: tuple[float, float], first: End, land: Entry) -> bool:
    """Whether the nearest point of a coast faces a side, as told from either of its sides."""
    place = (first.where.lat or 0.0, first.where.lon or 0.0)
    is_inland = first.where.country == land.country and first.where.precision.is_point
    start, end = (place, shore) if is_inland else (shore, place)
    point = _POINTS[side.removesuffix("ern").replace("-", "")]
    turn = bearing(*start, *end) - point
    return abs((turn + 180.0) % 360.0 - 180.0) <= _ASKEW


def _off_land(match: "re.Match[str]", first: End | None, around: Around) -> End | None:
    """“Off Borneo”, "off Colombia": the nearest point of the coast of an island or country; else None."""
    is_off = "joint" in match.groupdict() and (match["joint"] or "").lower() == "off"
    found = _OFF.match(match.string, match.end(), around.sentence.sentence.end) if is_off else None
    land = _land(found["name"], around) if found else None
    if found is None or land is None or first is None or first.where.lat is None or first.where.lon is None:
        return None
    spot = spot_on_line(land, first.where, is_border=False)
    words = f"off {found['name']}"
    where = _on_line(words, spot, land.country) if spot else Where(words)
    return End(where, found.start("name"), found.end("name"), words)


def _territory(found: "re.Match[str]", around: Around) -> End | None:
    """“The Australian territory”: the only territory told of before, else nowhere; no border is meant."""
    words = found[0].strip()
    if not words.lower().startswith("the "):
        return None  # "from Australian territory" is from the nearest of its soil
    told = {m.where.name: m for m in around.mentions if m.end <= found.start() and m.kind == Kind.TERRITORY}
    only = next(iter(told.values()), None) if len(told) == 1 else None
    nowhere = End(Where(words), found.end() - len(words), found.end(), words)
    return replace(nowhere, where=around.end(only).where, is_sure=True) if only else nowhere


def _on_line(words: str, spot: tuple[float, float], country: str | None) -> Where:
    return Where(words, *spot, Precision.UNKNOWN, ACCURACY_M, country=country)


def _of_two(match: "re.Match[str]", first: End | None, around: Around) -> End | None:
    """“The Polish-Czech border”, "the border of Poland and Czechia"; after a border also "the Czech one"."""
    text, stop = match.string, around.sentence.sentence.end
    found = _BETWEEN.match(text, match.end(), stop)
    other_one = None if found else _ONE.match(text, match.end(), stop)
    if other_one and _TOLD.search(text, around.sentence.sentence.start, match.start()):
        found = other_one
    names = [name for name in found.groups() if name] if found else []
    lands = [land for name in names if (land := _land(name, around))]
    if found is None or not lands or any(land.country is None for land in lands):
        return None
    start = found.end() - len(found[0].lstrip())
    words = found[0].strip()
    spot = _between_lands(lands, first)
    where = _on_line(words, spot, lands[0].country) if spot else Where(words)
    return End(where, start, found.end(), words, is_sure=True)


def _between_lands(lands: list[Entry], first: End | None) -> tuple[float, float] | None:
    """The nearest point of the border of two countries, or of one with the country the other end lies in."""
    basemap = outlines()
    if basemap is None or first is None or first.where.lat is None or first.where.lon is None:
        return None
    home = lands[0].country if len(lands) > 1 else first.where.country
    place = (first.where.lat, first.where.lon)
    if home is None or not first.where.precision.is_point:
        return None
    return nearest_on_outline(basemap, home, place, side=Side.BORDER, neighbour=lands[-1].country)


def _mainland(match: "re.Match[str]", first: End | None, around: Around) -> End | None:
    """“The Greek mainland”, "mainland Greece"; "the mainland" is that of the island the other end is on.

    Of an archipelago each of its largest islands may be meant.
    """
    found = _MAINLAND.match(match.string, match.end(), around.sentence.sentence.end)
    basemap = outlines() if found else None
    if found is None or basemap is None:
        return None
    name = found["nation"] or found["name"] or found["of"]
    land = _land(name, around) if name else None
    start = found.end() - len(found[0].lstrip())
    words = found[0].strip()
    if name and land is None:
        spot = _on_continent(name, first) if first else None
        return (
            End(_on_line(words, spot, first.where.country), start, found.end(), words)
            if first and spot
            else None
        )
    nowhere = End(Where(words), start, found.end(), words)
    if first is None or first.where.lat is None or first.where.lon is None:
        return nowhere
    place = (first.where.lat, first.where.lon)
    home = land.country if land else first.where.country or basemap.country_at(*place)
    lines = [_on_line(words, spot, home) for spot in nearest_of_mainland(basemap, home or "", place)]
    if not lines:
        return nowhere
    return End(lines[0], start, found.end(), words, is_sure=True, others=tuple(lines[1:]))


def _bare(match: "re.Match[str]", first: End | None, around: Around) -> End | None:
    """“The border” and “the coast” with no name: of the country that the other end lies in.

    The border is that with the neighbour spoken of; of several it is the nearest, and each of the others may
    be meant as well.
    """
    found = _BARE.match(match.string, match.end(), around.sentence.sentence.end)
    if found is None:
        return None
    start = found.end() - len(found[0].lstrip())
    words = found[0].strip()
    nowhere = End(Where(words), start, found.end(), words)
    basemap = outlines()
    if basemap is None or first is None or first.where.lat is None or first.where.lon is None:
        return nowhere
    if not (first.where.precision.is_point or first.is_island):
        return nowhere
    place = (first.where.lat, first.where.lon)
    home = first.where.country or basemap.country_at(*place)
    if home is None:
        return nowhere
    side = Side.BORDER if found["line"] in _LAND_LINES else Side.COAST
    if side is Side.COAST:
        spot = nearest_of_coast_ahead(basemap, home, place)
        spot = spot or nearest_on_outline(basemap, home, place, side=Side.COAST)
        spots = [spot] if spot else []
    else:
        spots = _border_spots(basemap, home, place, around)
    lines = [_on_line(words, spot, home) for spot in spots]
    if words.lower().startswith("its ") and (state := _state_before(first, home, around)):
        own = nearest_on_outline(basemap, state, place, side=side)
        lines = [_on_line(words, own, state), *lines] if own else lines  # of who acts, or of where it is done
    if not lines:
        return nowhere
    return End(lines[0], start, found.end(), words, is_sure=True, others=tuple(lines[1:]))


def _state_before(first: End, home: str, around: Around) -> str | None:
    """The country that a sentence tells of before a spot in another: "Iran shelled Erbil, … its border"."""
    low = around.sentence.sentence.start
    told = (m for m in around.between(low, first.start) if m.where.precision is Precision.COUNTRY)
    return next((m.where.country for m in told if m.where.country not in (home, None)), None)


def _border_spots(
    basemap: Basemap, home: str, place: tuple[float, float], around: Around
) -> list[tuple[float, float]]:
    """The nearest points of the borders with the neighbours spoken of, or with any; the nearest first."""
    beside = neighbours(basemap, home)
    told = border_told_of(around) & beside or nations_before(around) & beside
    named: tuple[str | None, ...] = tuple(sorted(told)) or (None,)
    found = [
        nearest_on_outline(basemap, home, place, side=Side.BORDER, neighbour=neighbour) for neighbour in named
    ]
    return sorted((spot for spot in found if spot), key=lambda spot: distance_m(*place, *spot))


def _land(name: str, around: Around) -> Entry | None:
    """The country of a name or of an adjective, or the island or territory of a name."""
    code = around.gazetteer.demonym(name)
    if code:
        return around.gazetteer.country(code)
    rows = around.gazetteer.lookup(name)
    return next((e for e in rows if e.precision is Precision.COUNTRY or e.kind in _LANDS), None)
