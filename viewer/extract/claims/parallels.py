"""The equator, the tropics, the polar circles and the poles, from which distances run along a meridian."""

import re
from dataclasses import replace

from viewer.extract.claims.scene import Pair
from viewer.extract.locating.references import End
from viewer.geo.outlines import ACCURACY_M
from viewer.model.where import Precision, Where

_LINES = {
    "equator": 0.0,
    "arctic circle": 66.56,
    "antarctic circle": -66.56,
    "polar circle": 66.56,
    "tropic of cancer": 23.44,
    "tropic of capricorn": -23.44,
    "north pole": 90.0,
    "south pole": -90.0,
}
_NAMED = re.compile(rf"(?:the\s)?(?P<line>{'|'.join(_LINES)})", re.IGNORECASE)


def with_parallels(pair: Pair) -> Pair:
    """The ends, one that names a parallel or a pole at its point nearest to the other."""
    first, second = pair
    return _drawn(first, second.where), _drawn(second, first.where)


def _drawn(end: End, other: Where) -> End:
    found = _NAMED.fullmatch(end.words) or _NAMED.fullmatch(end.where.name)
    if found is None or other.lat is None or other.lon is None:
        return end
    lat = _LINES[found["line"].lower()]
    where = Where(end.words, lat, other.lon, Precision.UNKNOWN, ACCURACY_M)
    return replace(end, where=where, is_sure=True, is_island=False, others=())
