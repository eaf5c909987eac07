"""What a typed place could mean: coordinates, or every place of the gazetteer with that name."""

from dataclasses import dataclass
from enum import StrEnum

from viewer.geo import grids
from viewer.geo.coordinates import NoCoordinatesError, parse
from viewer.geo.entry import Entry, Kind
from viewer.geo.gazetteer import Gazetteer
from viewer.geo.names import fold
from viewer.model.where import Candidate, Where

MOST = 8
TOWNS = (Kind.CAPITAL, Kind.CITY)
SAME_NAME = "another place of that name"  # the reason why it could be meant
SAME_DEG = 0.001  # a place of that name within a tenth of a kilometre is the same
NEAR_M = 100_000.0  # a town farther than this says nothing about where a point is


class How(StrEnum):
    """Why a place is among the findings."""

    TYPED = "typed"  # its coordinates are what was typed
    NEAR = "near"  # a short Plus Code, read near a town
    NAMED = "named"  # it is called so
    ALSO_NAMED = "also named"  # it is called so too
    BEGINS = "begins"  # its name begins so


@dataclass(frozen=True, slots=True)
class Found:
    """One place that the text could mean, and why.

    `entry` is the gazetteer's, None for coordinates; `town` the one a point lies near, with its distance.
    """

    where: Where
    how: How
    entry: Entry | None = None
    town: tuple[float, Entry] | None = None


def find(text: str, gazetteer: Gazetteer) -> tuple[Found, ...]:
    """Every place that *text* could mean, the likeliest first; empty where nothing is called that.

    A name may be followed by a comma and its country, state or province; figures alone begin no name, since
    they may be half of the coordinates that are meant.  A short Plus Code with the name of
    several towns is read near each of them.

    Raises:
        ValueError: it has the form of coordinates, but is none; the message says why.
    """
    split = grids.split_plus_code(" ".join(text.split()))
    if split and split[1] and grids.is_short(split[0]):
        towns = [town for town in _named(split[1], gazetteer) if not town.is_area]
        if towns:
            return _near(split[0], towns)
    try:
        return (_at(parse(text).where(" ".join(text.split())), gazetteer),)
    except NoCoordinatesError:
        return _by_name(text, gazetteer) if any(sign.isalpha() for sign in text) else ()


def beside(lat: float, lon: float, gazetteer: Gazetteer) -> tuple[float, Entry] | None:
    """The town nearest to a point, with its distance in metres; None where none is near."""
    return next(iter(gazetteer.nearby(lat, lon, kinds=TOWNS, limit=1, within_m=NEAR_M)), None)


def entry_of(place: Candidate, gazetteer: Gazetteer) -> Entry | None:
    """The gazetteer's entry of a place by its name and where it lies; None where it has none there."""
    named = (*gazetteer.lookup(place.name), *gazetteer.lookup(place.name.rpartition(",")[0]))
    alike = (entry for entry in named if entry.precision is place.precision)
    return next((e for e in alike if max(abs(e.lat - place.lat), abs(e.lon - place.lon)) <= SAME_DEG), None)


def take(chosen: Candidate, where: Where, gazetteer: Gazetteer) -> Where:
    """*chosen*, one of what *where* could also be, in its stead; each then could also be the other.

    It has the radius and the country that the gazetteer gives it.
    """
    entry = entry_of(chosen, gazetteer)
    return Where(
        chosen.name,
        chosen.lat,
        chosen.lon,
        chosen.precision,
        entry.radius_m if entry else None,
        tuple(other for each in where.candidates for other in (_left(where) if each == chosen else (each,))),
        entry.country if entry else None,
    )


def _left(where: Where) -> tuple[Candidate, ...]:
    """A place that another is taken for, as what it could also be; none where it was not placed."""
    if where.lat is None or where.lon is None:
        return ()
    return (Candidate(where.name, where.lat, where.lon, where.precision, "taken before"),)


def _at(where: Where, gazetteer: Gazetteer) -> Found:
    assert where.lat is not None
    assert where.lon is not None
    return Found(where, How.TYPED, town=beside(where.lat, where.lon, gazetteer))


def _near(code: str, towns: list[Entry]) -> tuple[Found, ...]:
    """A short code near each of the towns; those that lead to one cell are one place."""
    found: dict[tuple[float, float], Found] = {}
    for town in towns:
        typed = f"{code} {town.name}"
        spot = parse(typed, lambda _name, at=(town.lat, town.lon): at)  # type: ignore[misc]  # a default binds
        found.setdefault((spot.lat, spot.lon), Found(spot.where(typed), How.NEAR, town=(0.0, town)))
    return tuple(found.values())[:MOST]


def _by_name(text: str, gazetteer: Gazetteer) -> tuple[Found, ...]:
    named = _named(text, gazetteer)
    rows = {entry.row for entry in named}
    begun = [entry for entry in gazetteer.search(text, MOST) if entry.row not in rows]
    entries = (*named, *begun)[:MOST]
    typed = fold(text.split(",")[0])
    return tuple(
        Found(_where(entry, named, gazetteer), _how(entry, typed, is_named=entry.row in rows), entry)
        for entry in entries
    )


def _how(entry: Entry, typed: str, *, is_named: bool) -> How:
    if not is_named:
        return How.BEGINS
    return How.NAMED if fold(entry.name) == typed else How.ALSO_NAMED


def _named(text: str, gazetteer: Gazetteer) -> tuple[Entry, ...]:
    """The places called *text*, or called what stands before its last comma and lying in what follows."""
    if entries := gazetteer.lookup(text):
        return entries
    name, comma, around = text.rpartition(",")
    if not comma or not around.strip():
        return ()
    countries = {e.country for e in gazetteer.lookup(around) if e.kind in (Kind.COUNTRY, Kind.TERRITORY)}
    countries.add(around.strip().upper())
    region = {fold(around), *(fold(e.name) for e in gazetteer.lookup(around) if e.kind is Kind.ADMIN1)}
    return tuple(
        e
        for e in _named(name, gazetteer)
        if e.country in countries or (e.admin1 and fold(e.admin1) in region)
    )


def _full_name(entry: Entry, gazetteer: Gazetteer) -> str:
    """The name of a place with its state or province, else its country, which tells it from namesakes."""
    return ", ".join((entry.name, *around(entry, gazetteer)[:1]))


def around(entry: Entry, gazetteer: Gazetteer) -> tuple[str, ...]:
    """What a place lies in, the smaller first: its state or province, and its country."""
    country = gazetteer.country(entry.country) if entry.country else None
    named = country.name if country and country.row != entry.row else None
    return tuple(part for part in (entry.admin1, named) if part and part != entry.name)


def _where(entry: Entry, named: tuple[Entry, ...], gazetteer: Gazetteer) -> Where:
    """An entry as a place, with the others of its name as what it could also be."""
    namesakes = named if entry in named else ()
    others = tuple(
        Candidate(_full_name(e, gazetteer), e.lat, e.lon, e.precision, SAME_NAME)
        for e in namesakes
        if e.row != entry.row
    )
    return Where(
        entry.name, entry.lat, entry.lon, entry.precision, entry.radius_m, others[:MOST], entry.country
    )
