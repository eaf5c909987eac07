"""Places in words, in the language of the window: what kind, how exact, where, and why one was found."""

import html
from collections import Counter
from collections.abc import Callable, Sequence

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from viewer.draw.map_tools import reach_words
from viewer.geo.entry import Entry, Kind
from viewer.geo.finding import SAME_NAME, Found, How, around, entry_of
from viewer.geo.gazetteer import Gazetteer
from viewer.model.event import Event
from viewer.model.sides import side_of
from viewer.model.when import Basis
from viewer.model.where import Candidate, Precision, Where
from viewer.panes.reading_words import reason_words
from viewer.panes.spoken import MINUTE_M, degree_words, dms_words, near_words, spoken

N: Callable[[str, str], str] = QT_TRANSLATE_NOOP  # type: ignore[assignment]  # typed as object
PRECISIONS = {
    Precision.SITE: N("PlacePart", "site"),
    Precision.SETTLEMENT: N("PlacePart", "settlement"),
    Precision.DISTRICT: N("PlacePart", "district"),
    Precision.REGION: N("PlacePart", "region"),
    Precision.COUNTRY: N("PlacePart", "country"),
    Precision.SEA: N("PlacePart", "sea"),
    Precision.UNKNOWN: N("PlacePart", "unknown"),
}
KINDS = {
    Kind.CONTINENT: N("PlacePart", "continent"),
    Kind.WORLD_REGION: N("PlacePart", "world region"),
    Kind.COUNTRY: N("PlacePart", "country"),
    Kind.TERRITORY: N("PlacePart", "territory"),
    Kind.ADMIN1: N("PlacePart", "state or province"),
    Kind.AREA: N("PlacePart", "area"),
    Kind.CAPITAL: N("PlacePart", "capital"),
    Kind.CITY: N("PlacePart", "city or town"),
    Kind.DISTRICT: N("PlacePart", "district"),
    Kind.OCEAN: N("PlacePart", "ocean"),
    Kind.SEA: N("PlacePart", "sea"),
    Kind.GULF: N("PlacePart", "gulf"),
    Kind.BAY: N("PlacePart", "bay"),
    Kind.STRAIT: N("PlacePart", "strait"),
    Kind.CHANNEL: N("PlacePart", "channel"),
    Kind.CANAL: N("PlacePart", "canal"),
    Kind.RIVER: N("PlacePart", "river"),
    Kind.LAKE: N("PlacePart", "lake"),
    Kind.ISLAND: N("PlacePart", "island"),
    Kind.ISLANDS: N("PlacePart", "islands"),
    Kind.SHOAL: N("PlacePart", "shoal"),
    Kind.CAPE: N("PlacePart", "cape"),
    Kind.PENINSULA: N("PlacePart", "peninsula"),
    Kind.MOUNTAIN: N("PlacePart", "mountain"),
    Kind.MOUNTAINS: N("PlacePart", "mountains"),
    Kind.VOLCANO: N("PlacePart", "volcano"),
    Kind.DESERT: N("PlacePart", "desert"),
    Kind.FOREST: N("PlacePart", "forest"),
    Kind.PASS: N("PlacePart", "pass"),
    Kind.PORT: N("PlacePart", "port"),
    Kind.NAVAL_BASE: N("PlacePart", "naval base"),
    Kind.AIR_BASE: N("PlacePart", "air base"),
    Kind.BASE: N("PlacePart", "military base"),
    Kind.AIRPORT: N("PlacePart", "airport"),
    Kind.SHIPYARD: N("PlacePart", "shipyard"),
    Kind.MINE: N("PlacePart", "mine"),
    Kind.NUCLEAR: N("PlacePart", "nuclear site"),
    Kind.DAM: N("PlacePart", "dam"),
    Kind.BRIDGE: N("PlacePart", "bridge"),
    Kind.ENERGY: N("PlacePart", "energy site"),
    Kind.SPACEPORT: N("PlacePart", "space centre"),
    Kind.TEST_SITE: N("PlacePart", "test site"),
    Kind.CROSSING: N("PlacePart", "border crossing"),
    Kind.BUILDING: N("PlacePart", "building"),
    Kind.CAMP: N("PlacePart", "camp"),
    Kind.SQUARE: N("PlacePart", "square or street"),
    Kind.FACTORY: N("PlacePart", "factory"),
}
HOWS = {
    How.NAMED: N("PlacePart", "its name"),
    How.ALSO_NAMED: N("PlacePart", "another name of it"),
    How.BEGINS: N("PlacePart", "its name begins so"),
}


def _said(text: str) -> str:
    return QCoreApplication.translate("PlacePart", text)


def precision_words(precision: Precision) -> str:
    """How exact a place is, in the language of the window."""
    return _said(PRECISIONS[precision])


def place_words(where: Where, soft: str, tail: str = "", *, bold: bool = False) -> str:
    """A place with its precision and coordinates, as rich text; *tail* stands after its name."""
    plain = html.escape(where.name)
    name = f"<b>{plain}</b>{tail}" if bold else f"{plain}{tail}"
    if not where.is_placed or where.lat is None or where.lon is None:
        unplaced = _said(N("PlacePart", "not placed"))
        return f'{name} <span style="color:{soft}">— {unplaced}</span>'
    degrees = degree_words(where.lat, where.lon, radius_m=where.radius_m)
    area = _said(N("PlacePart", "{}: an area, not a point")).format(precision_words(where.precision))
    if where.precision.is_point:
        exact = f"{spot_words(where)} · {degrees}"
    elif side_of(where):
        exact = f"{area} · " + _said(N("PlacePart", "on that side, distance not stated"))
    elif where.radius_m:
        exact = f"{area} · {degrees}{near_words(where.radius_m)}"
    else:
        exact = area
    return f'{name}<br><span style="color:{soft}">{exact}</span>'


def ground_words(event: Event, where: Where) -> str:
    """What the place of an event rests on, where the text does not say it; empty where it does."""
    if where.basis is Basis.STATED:
        return ""
    if not event.implies(where):
        return _said(N("PlacePart", "not said; confirmed by you"))
    if where.chance is None:
        return _said(N("PlacePart", "not said"))
    return _said(N("PlacePart", "not said, {}% likely")).format(round(100 * where.chance))


def spot_words(where: Where) -> str:
    """Where it is and how exactly, in one line."""
    if where.lat is None or where.lon is None:
        return _said(N("PlacePart", "not placed"))
    return dms_words(where.lat, where.lon, where.radius_m) + near_words(where.radius_m)


def found_words(found: Found, gazetteer: Gazetteer) -> tuple[str, str]:
    """What was found, in two lines: its name and kind; what it lies in or near, and why it is found."""
    if found.entry is None:
        kind = (
            _said(N("PlacePart", "an area"))
            if not found.where.precision.is_point
            else _said(N("PlacePart", "a point"))
        )
        return f"{found.where.name} · {kind}", _beside(found, gazetteer)
    entry = found.entry
    people = f"{entry.population:,}".replace(",", "\u202f")
    inhabited = _said(N("PlacePart", "{} people")).format(people) if entry.population else ""
    parts = (around_words(entry, gazetteer), inhabited, _said(HOWS[found.how]))
    return f"{entry.name} · {_said(KINDS[entry.kind])}", " · ".join(part for part in parts if part)


def around_words(entry: Entry, gazetteer: Gazetteer) -> str:
    """What a place of the gazetteer lies in: its state or province, and its country."""
    return ", ".join(around(entry, gazetteer))


def entry_words(entry: Entry, gazetteer: Gazetteer) -> str:
    """What sort of place of the gazetteer it is, and what it lies in."""
    return ", ".join((_said(KINDS[entry.kind]), *around(entry, gazetteer)))


def other_words(candidates: Sequence[Candidate], gazetteer: Gazetteer) -> list[str]:
    """What sort of place each of the candidates is, where it lies, and why it was not taken."""
    entries = [entry_of(candidate, gazetteer) for candidate in candidates]
    pairs = list(zip(candidates, entries, strict=True))
    sorts = told_apart([(c.name, _sort_words(c, entry, gazetteer), (c.lat, c.lon)) for c, entry in pairs])
    reasons = (_why_words(*pair) for pair in pairs)
    return [" · ".join(part for part in parts if part) for parts in zip(sorts, reasons, strict=True)]


def told_apart(spots: Sequence[tuple[str, str, tuple[float, float]]]) -> list[str]:
    """The words for each of some places, of which name, words and coordinates are given.

    To those that are said of two places of one name rounded coordinates are added.
    """
    count = Counter((name, words) for name, words, _ in spots)
    return [
        f"{words} · {dms_words(lat, lon, MINUTE_M)}" if count[name, words] > 1 else words
        for name, words, (lat, lon) in spots
    ]


def _sort_words(candidate: Candidate, entry: Entry | None, gazetteer: Gazetteer) -> str:
    """What sort of place it is, and what its name does not say of where it lies."""
    if entry is None:
        return precision_words(candidate.precision)
    named = candidate.name.split(", ")
    return ", ".join(part for part in entry_words(entry, gazetteer).split(", ") if part not in named)


def _why_words(candidate: Candidate, entry: Entry | None) -> str:
    """The reason given with a candidate; empty where it says no more than the list itself."""
    sort = f"{entry.kind}, {entry.country or ''}".strip(", ") if entry else ""  # as older dossiers have it
    return "" if candidate.reason in (SAME_NAME, sort) else reason_words(candidate.reason)


def _beside(found: Found, gazetteer: Gazetteer) -> str:
    if found.town is None:
        return _said(N("PlacePart", "no town within 100 km"))
    metres, town = found.town
    name = ", ".join(part for part in (town.name, around_words(town, gazetteer)) if part)
    if found.how is How.NEAR:
        return _said(N("PlacePart", "read near {}")).format(name)
    return _said(N("PlacePart", "{distance} from {town}")).format(
        distance=reach_words(max(metres, 1.0), spoken()), town=name
    )
