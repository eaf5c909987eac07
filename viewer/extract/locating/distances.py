"""Distances between two places, measured on the ellipsoid and judged by what a text says of them."""

import hashlib
from dataclasses import replace

from viewer.extract.locating.references import End
from viewer.extract.locating.stated import METRES, Stated
from viewer.geo.apart import is_near
from viewer.geo.geodesy import distance_between_discs_m, distance_m
from viewer.model.article import Article
from viewer.model.event import Claim, Measured, Quote
from viewer.model.when import Modifier
from viewer.model.where import Precision, Where

_FAR_OFF = 4.0  # times: farther off than misprints and boasts are, and about what a wrong place comes to
_ABSURD, _ABSURD_FOR_SITE, _BEYOND_BOASTS = 20.0, 40.0, 500.0
_ABSURD_BY_NAME, _CONTINENT_M = 10.0, 1_000_000
_STRETCHES = 1.8  # times: how much farther a long island reaches than the disc of its size
_REACHES = 1.3  # times: how much farther an area may reach than the disc about its middle
_OFF_MIDDLE = 0.5  # of the radius of a town: how far from what lists have its middle may be put
_SMALL = 0.15  # of a distance: two places so small beside it may be measured from any point of theirs
_SHORES = ("sea", "coast", "coastline", "shore")
_INLET_M = 40_000  # estuaries on the map reach no farther below a town than that
_WELL_WITHIN = 0.8
_CLEAR = 1.5  # times: so far from what is said that it matters not where in a town it is measured from
_TOWN_WIDE = 1.25  # of a distance: a town is no spot beside a shorter one
_OUTLINE_M = 5_000  # a cape or an islet may reach so much nearer than the outline on the map
_BORDER_M = 10_000  # outlines on the map run so near to the borders
_SOMEWHAT = 1.25  # times: "just over" a figure is said of hardly more
_NEARLY = {Modifier.EXACTLY: 0.05, Modifier.ABOUT: 0.10}


def claim_of(article: Article, stated: Stated) -> Claim:
    """The claim that a distance makes, measured on WGS 84 and judged."""
    first, second = stated.first.where, stated.second.where
    is_length = stated.unit in METRES
    measured, middle = _measured(first, second, stated.unit if is_length else "km")
    if measured and is_length and stated.land_m is not None:
        measured = replace(measured, low=round(stated.land_m / METRES[stated.unit], 1))
    holds, reason = _of_all(stated, measured, middle) if is_length else _of_time(stated, measured)
    if holds is None and (unsure := [end for end in _ends(stated) if end.is_open]):
        first, second = (Where(e.words) if e.is_open else e.where for e in _ends(stated))
        measured, reason = None, f"{unsure[0].words} may be any of several places"
    whole = f"{article.id}\0{stated.start}\0{stated.end}{stated.mark}"
    digest = hashlib.sha256(whole.encode("utf-8", "replace")).hexdigest()
    exact = article.text[stated.start : stated.end]
    quote = Quote(article.id, stated.start, stated.end, exact)
    return Claim(
        "c" + digest[:12],
        first,
        second,
        stated.mod,
        stated.value,
        stated.unit,
        quote,
        measured,
        holds,
        reason,
    )


def _of_all(stated: Stated, measured: Measured | None, middle: float) -> tuple[bool | None, str]:
    """Whether a distance holds of whichever places its words may mean; not told where it matters which."""
    holds, reason = _judged(stated, measured, middle)
    if holds is False and stated.mod in _NEARLY and any(end.is_open for end in _ends(stated)):
        return None, f"{reason}: another place may be meant"  # nearly any place misses a plain figure
    for rival in _rivals(stated):
        rival = replace(rival, land_m=None)
        other = _compared(rival, *_measured(rival.first.where, rival.second.where, stated.unit))
        if other[0] is not holds:
            meant = next(
                e.where.name
                for e, own in zip(_ends(rival), _ends(stated), strict=True)
                if e.where != own.where
            )
            return None, f"{reason}: {meant} may be meant as well, of which it is not so"
    return holds, reason


def _rivals(stated: Stated) -> list[Stated]:
    """The same distance between the other places that its words may mean."""
    first, second = _ends(stated)
    firsts = [where for where in _others(first) if not _is_one(where, second.where)]
    seconds = [where for where in _others(second) if not _is_one(where, first.where)]
    ones = [replace(stated, first=replace(first, where=where)) for where in firsts]
    return ones + [replace(stated, second=replace(second, where=where)) for where in seconds]


def _others(end: End) -> list[Where]:
    """What an end may mean as well, but for the region that a town of its name lies in."""
    town = end.where.precision is Precision.SETTLEMENT
    return [w for w in end.others if not (town and w.precision is Precision.REGION and _holds(w, end.where))]


def _holds(region: Where, town: Where) -> bool:
    """Whether a town lies within the reach of a region."""
    return is_near(region, town, region.radius_m or 0.0)


def _is_one(one: Where, two: Where) -> bool:
    """Whether two ends are one place or go by one name, as a base and the town that it is called after."""
    return one.name == two.name or (one.is_placed and (one.lat, one.lon) == (two.lat, two.lon))


def _ends(stated: Stated) -> tuple[End, End]:
    return stated.first, stated.second


def _measured(first: Where, second: Where, unit: str) -> tuple[Measured | None, float]:
    """The interval of distances between any points of the two places, and that between their middles."""
    if first.lat is None or first.lon is None or second.lat is None or second.lon is None:
        return None, 0.0
    a, b = (first.lat, first.lon), (second.lat, second.lon)
    low, high = distance_between_discs_m(a, first.radius_m or 0.0, b, second.radius_m or 0.0)
    size = METRES[unit]
    return Measured(round(low / size, 1), round(high / size, 1), unit), distance_m(*a, *b) / size


def _judged(stated: Stated, measured: Measured | None, middle: float) -> tuple[bool | None, str]:
    """Whether a distance holds, and why; a miss by a multiple speaks for another place than was taken."""
    holds, reason = _compared(stated, measured, middle)
    is_lost = _is_far_off(stated, middle) and not (stated.first.is_named and stated.second.is_named)
    is_lost = is_lost or (middle > stated.value * _FAR_OFF and _leaves_origin_unsaid(stated))
    is_lost = is_lost or (_is_absurd(stated, middle) and any(_points(end) for end in _ends(stated)))
    sites = any(where.precision is Precision.SITE for where in (stated.first.where, stated.second.where))
    is_lost = is_lost or (sites and middle > stated.value * _ABSURD_FOR_SITE)  # it is one of the same name
    is_lost = is_lost or _is_of_namesake(stated, middle)
    if holds is False and stated.land_m is None and is_lost:
        return None, f"{reason}: so far off that another place may be meant"
    ends = (stated.first.where, stated.second.where)
    is_area = any(where.precision is Precision.COUNTRY for where in ends)
    if holds is False and measured and is_area and measured.low > _FAR_OFF * stated.value:
        return None, f"{reason}: so far off a country that another place may be meant"
    if holds is False and measured and stated.land_m is None and _may_be_open_sea(stated, measured):
        return None, f"{reason}: the open sea may be meant and not an inlet of it"
    return holds, reason


def _leaves_origin_unsaid(stated: Stated) -> bool:
    """Whether a statement leaves what it counts from to be understood: "Kenitra is 90 km away"."""
    first, second = (stated.start <= end.start and end.end <= stated.end for end in _ends(stated))
    return first and not second


def _may_be_open_sea(stated: Stated, measured: Measured) -> bool:
    """Whether “the sea” is said to be farther off than the head of an estuary that a town lies on."""
    shores = [e for e in _ends(stated) if _is_line(e.where) and e.words.split()[-1] in _SHORES]
    inland = measured.low * METRES[stated.unit] < _INLET_M
    return bool(shores) and inland and stated.value > measured.high


def _is_absurd(stated: Stated, middle: float) -> bool:
    """Whether the places lie so much farther apart than is said that no boast would say it."""
    return middle > stated.value * _ABSURD


def _is_of_namesake(stated: Stated, middle: float) -> bool:
    """Whether a place lies at the far end of its country, or of the world: there are more of its name."""
    one = stated.first.where.country == stated.second.where.country
    times = _ABSURD_BY_NAME if one else _BEYOND_BOASTS
    if middle * METRES.get(stated.unit, 0.0) <= _CONTINENT_M:
        return False  # nor is a travel time one
    if not one and any(e.where.precision is Precision.REGION for e in _ends(stated)):
        return middle > stated.value * _ABSURD_FOR_SITE  # of many an island lists lack its namesake
    return middle > stated.value * times and any(
        e.where.precision is Precision.SETTLEMENT and e.where.candidates for e in _ends(stated)
    )


def _points(end: End) -> bool:
    """Whether the words of an end have no name, be it clear what they point to."""
    first, *rest = end.words.split(" ")
    has_name = any(word[:1].isupper() for word in rest)
    return not has_name and (first[:1].islower() or first in ("The", "That", "This", "Its", "It", "There"))


def _is_far_off(stated: Stated, middle: float) -> bool:
    return not stated.value / _FAR_OFF <= middle <= stated.value * _FAR_OFF


def _compared(stated: Stated, measured: Measured | None, middle: float) -> tuple[bool | None, str]:
    if measured is None:
        missing = [e.words for e in (stated.first, stated.second) if not e.where.is_placed]
        return None, f"{' and '.join(missing)} could not be placed"
    names = f"{stated.first.where.name} and {stated.second.where.name}"
    given = f"{measured.low:g} to {measured.high:g} {measured.unit} between {names}"
    if stated.way:
        return _by_route(stated, measured, given)
    ends = (stated.first.where, stated.second.where)
    is_wide = not all(_is_small(where, stated.value * METRES[stated.unit]) for where in ends)
    nearest = stated.land_m
    if nearest is not None and (is_wide or _satisfies(stated, nearest / METRES[stated.unit])):
        told = _of_land(stated, nearest, measured, names)
        if told[0] or any(where.precision is Precision.COUNTRY for where in ends):
            return told
    verdicts = {_satisfies(stated, at) for at in (measured.low, middle, measured.high)}
    if len(verdicts) == 1 and not (stated.mod in _NEARLY and _straddles(stated, measured)):
        holds = verdicts.pop()
        return (
            (None, f"{given}: too near to tell of an area")
            if not holds and _may_reach(stated)
            else (holds, given)
        )
    return _by_middle(stated, measured, middle, given)


def _of_land(stated: Stated, nearest_m: float, measured: Measured, names: str) -> tuple[bool | None, str]:
    """How far a country or island is tells its nearest point, as far as the map has that exactly."""
    shores = sum(not end.where.precision.is_point for end in _ends(stated))  # each as inexact as the map
    nearest, off = nearest_m / METRES[stated.unit], shores * _OUTLINE_M / METRES[stated.unit]
    given = f"{nearest:.1f} {stated.unit} to the nearest point between {names}"
    verdicts = {_satisfies(stated, max(0.0, at)) for at in (nearest - off, nearest, nearest + off)}
    is_bound = stated.mod not in _NEARLY
    if is_bound and len(verdicts) == 1 and (True in verdicts or nearest_m > _BORDER_M):
        return verdicts.pop(), given
    if not is_bound and _satisfies(stated, nearest) and off <= stated.value * _NEARLY[Modifier.ABOUT]:
        return True, given
    slack = 1.0 + _NEARLY.get(stated.mod, _NEARLY[Modifier.EXACTLY])
    if not is_bound and nearest_m > _BORDER_M and nearest - off > stated.value * slack:
        return False, given
    if measured.high * slack < stated.value:
        return stated.mod in (Modifier.UNDER, Modifier.AT_MOST), given
    return None, f"{given}: a country is too wide to tell"


def _may_reach(stated: Stated) -> bool:
    """Whether the figure is wrong only of the discs of areas, which may reach a little farther than these."""
    ends = (stated.first.where, stated.second.where)
    if all(where.precision.is_point or where.precision is Precision.UNKNOWN for where in ends):
        return False
    away_m = stated.value * METRES[stated.unit]
    wider = [
        where
        if where.precision.is_point
        else replace(where, radius_m=_reach_m(where.radius_m or 0.0, away_m))
        for where in ends
    ]
    measured, middle = _measured(wider[0], wider[1], stated.unit)
    return measured is not None and any(
        _satisfies(stated, at) for at in (measured.low, middle, measured.high)
    )


def _reach_m(radius_m: float, away_m: float) -> float:
    """How far an area may reach about its middle, farther where the distance is small beside it."""
    return radius_m * (_STRETCHES if away_m < radius_m else _REACHES)


def _by_middle(stated: Stated, measured: Measured, middle: float, given: str) -> tuple[bool | None, str]:
    """The verdict between the middles of two places, only some points of which are as far apart as said."""
    between = f"{middle:.1f} {measured.unit} from middle to middle; {given}"
    ends = (stated.first.where, stated.second.where)
    is_bound = stated.mod in (Modifier.UNDER, Modifier.AT_MOST)
    are_spots = all(where.precision.is_point for where in ends)
    is_near = replace(stated, value=stated.value * _WELL_WITHIN)  # an outline of the map is not exact
    are_near = (
        is_bound and all(w.precision.is_point or _is_line(w) for w in ends) and _satisfies(is_near, middle)
    )
    if (
        are_near
        or _holds_of_island(stated, middle)
        or (is_bound and are_spots and _satisfies(stated, middle))
    ):
        return True, between
    if (clear := _of_towns(stated, middle)) is not None:
        return clear, between
    away_m = stated.value * METRES[stated.unit]
    widest = max(where.radius_m or 0.0 for where in ends)
    areas_m = sum(where.radius_m or 0.0 for where in ends if not where.precision.is_point)
    if widest > away_m or 4 * areas_m > away_m or not all(_is_small(where, away_m) for where in ends):
        return None, f"{given}: they are too wide to tell"
    slack = _NEARLY[Modifier.EXACTLY] + _NEARLY.get(stated.mod, 0.0)
    is_close = abs(middle - stated.value) <= stated.value * slack
    may_be = is_close and any(_is_line(where) for where in ends)  # outlines leave out skerries
    is_said = _satisfies(stated, middle)
    is_more = stated.is_over and stated.value < middle < stated.value * _CLEAR
    if is_said or not (may_be or is_more or _straddles(stated, measured)):
        return is_said, between
    is_within = sum(where.radius_m or 0.0 for where in ends) <= _SMALL * away_m
    if stated.mod in _NEARLY and are_spots and is_within:
        return True, between
    # a town is measured from its middle; where in its disc a site is, is not known
    sites_m = sum(where.radius_m or 0.0 for where in ends if where.precision is Precision.SITE)
    is_area = any(not where.precision.is_point for where in ends)  # told from its edge or shore as well
    is_open = is_area or is_close or is_more or sites_m > _SMALL * away_m
    if 2 * widest >= away_m or is_open or _is_within_towns(stated, middle):
        return None, f"{between}: too near to tell"
    return False, between


def _is_within_towns(stated: Stated, middle: float) -> bool:
    """Whether a distance holds between points of two towns that lists may as well have as their middles."""
    ends = (stated.first.where, stated.second.where)
    towns = sum(w.radius_m or 0.0 for w in ends if w.precision is Precision.SETTLEMENT)
    off = _OFF_MIDDLE * towns / METRES[stated.unit]
    return any(_satisfies(stated, middle + at) for at in (-off, off))


def _of_towns(stated: Stated, middle: float) -> bool | None:
    """The verdict on spots of which the wide ones are towns, told from their middles; None if it is close."""
    ends = (stated.first.where, stated.second.where)
    radii = [where.radius_m or 0.0 for where in ends]
    sites = [where.radius_m or 0.0 for where in ends if where.precision is not Precision.SETTLEMENT]
    away_m = stated.value * METRES[stated.unit]
    if not all(where.precision.is_point for where in ends) or max(radii) > _TOWN_WIDE * away_m:
        return None
    if max(sites, default=0.0) > _SMALL * away_m:
        return None
    if middle > stated.value * _CLEAR:
        return stated.mod in (Modifier.OVER, Modifier.AT_LEAST)
    if middle * _CLEAR < stated.value:
        return stated.mod in (Modifier.UNDER, Modifier.AT_MOST)
    return None


def _is_line(where: Where) -> bool:
    """Whether it is a border or a coast, at its point nearest to the other end."""
    return where.is_placed and where.precision is Precision.UNKNOWN


def _holds_of_island(stated: Stated, middle: float) -> bool:
    """Whether a distance holds of an island, which texts measure from its shore, a town of it or its middle.

    A bound has to hold of all of these; a plain figure of one, where the island is not wider than it is far.
    """
    radii = [e.where.radius_m or 0.0 for e in (stated.first, stated.second) if e.is_island]
    shore = middle - sum(radii) / METRES[stated.unit]
    if not radii:
        return False
    if (
        stated.mod in _NEARLY
        and max(radii) <= stated.value * METRES[stated.unit]
        and _satisfies(stated, middle)
    ):
        return True
    if shore <= 0:
        return False
    if stated.mod not in _NEARLY:
        return _satisfies(stated, shore) and _satisfies(stated, middle)
    slack = stated.value * _NEARLY[stated.mod]
    is_narrow = 2 * max(radii) <= stated.value * METRES[stated.unit]
    return is_narrow and shore - slack <= stated.value <= middle + slack


def _of_time(stated: Stated, measured: Measured | None) -> tuple[None, str]:
    """A time that the way takes states no distance; what was measured is said all the same."""
    if measured is None:
        return None, _judged(stated, None, 0.0)[1]
    names = f"{stated.first.where.name} and {stated.second.where.name}"
    given = f"{measured.low:g} to {measured.high:g} {measured.unit} between {names}"
    return None, f"{given}: a travel time states no distance"


def _is_small(where: Where, distance_m: float) -> bool:
    """Whether a place is a spot as seen from so far: a point, or an island not wider than a quarter of it."""
    return where.precision.is_point or bool(where.radius_m and 4 * where.radius_m <= distance_m)


def _by_route(stated: Stated, measured: Measured, given: str) -> tuple[bool | None, str]:
    """A way is never shorter than the straight line, which can prove a bound wrong or right, or nothing."""
    given = f"{given} in a straight line, and the text measures “{stated.way}”"
    slack = 1.0 + _NEARLY[Modifier.ABOUT]  # where in the two places the way begins and ends is not told
    straight = replace(stated, way="")
    coast = stated.way.startswith("along the ") and stated.mod not in (Modifier.OVER, Modifier.AT_LEAST)
    if coast and _compared(straight, measured, (measured.low + measured.high) / 2)[0]:
        return True, given.replace(", and the text measures", "; the text measures")
    if stated.mod in (Modifier.OVER, Modifier.AT_LEAST):
        return (True if measured.low > stated.value else None), given
    return (False if measured.low > stated.value * slack else None), given


def _straddles(stated: Stated, measured: Measured) -> bool:
    """Whether the stated value itself lies inside the interval, both of whose ends miss it."""
    return measured.low <= stated.value <= measured.high


def _satisfies(stated: Stated, value: float) -> bool:
    """Whether a distance is what the text says; about is within 10 %, a plain figure within 5 %."""
    if stated.is_over and stated.value <= value <= stated.value * _SOMEWHAT:
        return True
    if stated.mod in _NEARLY:
        return abs(value - stated.value) <= stated.value * _NEARLY[stated.mod]
    below = stated.mod in (Modifier.UNDER, Modifier.AT_MOST)
    return value < stated.value if below else value > stated.value
