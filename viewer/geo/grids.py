"""Squares of the MGRS and cells of Plus Codes, by the libraries of those who keep these grids up.

mgrs wraps NGA's own GEOTRANS; openlocationcode is Google's own reference, which has not changed since the
scheme was fixed.  Both are imported when the first such text is typed.
"""

import re
import warnings
from collections.abc import Callable
from itertools import product

from viewer.geo import geodesy
from viewer.geo.spot import LEAST_M, Spot

_MGRS = re.compile(
    r"(?P<zone>\d{1,2}\s*[C-HJ-NP-X]|[ABYZ])\s*(?P<square>[A-HJ-NP-Z]{2})\s*(?P<digits>\d*|\d+\s+\d+)"
)
_PLUS = re.compile(r"(?P<code>[23456789CFGHJMPQRVWX0]{2,8}\+[23456789CFGHJMPQRVWX]*)(?:[\s,]+(?P<town>.+))?")
ROUNDED_M = 0.75  # a position is rounded to the metre before its figures are cut: half a metre on each axis
HALF_DIAGONAL = 0.7072 * 1.0013  # of a square in the projection, at the grid's greatest scale on the ground
Town = Callable[[str], tuple[float, float] | None]


def mgrs_square(typed: str) -> Spot | None:
    """The middle of an MGRS square, with half its diagonal; None where *typed* has not the form of one.

    Two figures are a square of 10 km, four of 1 km, and so on to ten of 1 m; none, one of 100 km.

    Raises:
        ValueError: there is no such square.
    """
    found = _MGRS.fullmatch(typed.upper())
    if not found or not (found["digits"] or found["zone"][0].isdigit()):
        return None
    groups = found["digits"].split()
    digits = "".join(groups)
    if len(digits) % 2 or len(digits) > 10 or (len(groups) == 2 and len(groups[0]) != len(groups[1])):
        raise ValueError(
            f"“{typed}” needs as many figures for east as for north, up to five of each, like 18L TM 670 681."
        )
    places = len(digits) // 2
    zone = "".join(found["zone"].split())
    spots = _in_square(f"{zone}{found['square']}", digits[:places], digits[places:])
    if all(is_outside or not _is_in_zone(zone, at[1]) for at, is_outside in spots):
        raise ValueError(f"“{typed}” is no square of the MGRS; check the zone and the letters.")
    (lat, lon), _ = spots[0]
    return Spot(lat, lon, 10 ** (5 - places) * HALF_DIAGONAL + ROUNDED_M)


def _in_square(begin: str, east: str, north: str) -> list[tuple[tuple[float, float], bool]]:
    """The middle of a square and its corners, each with whether it lies outside the band of its letter.

    The edge of a band cuts squares, so a square may well have its middle in the next band.
    """
    ends = [(_filled(east, *e), _filled(north, *n)) for e, n in product((("0", "0"), ("9", "9")), repeat=2)]
    points = [(_filled(east, "5", "0"), _filled(north, "5", "0")), *ends]
    return [_geotrans(f"{begin}{e}{n}") for e, n in points]


def _is_in_zone(zone: str, lon: float) -> bool:
    """Whether a longitude is one of a zone, which is 6° wide; about Norway and Svalbard up to 12°."""
    if not zone[0].isdigit():
        return True  # about the poles there are no zones
    off = (lon - (int(zone[:-1]) * 6 - 183) + 180) % 360 - 180
    return abs(off) <= (6 if zone[-1] in "VX" else 3) + 0.1


def _filled(figures: str, first: str, rest: str) -> str:
    """The figures of one axis made five, by *first* and then *rest*."""
    return figures if len(figures) == 5 else (figures + first).ljust(5, rest)


def _geotrans(square: str) -> tuple[tuple[float, float], bool]:
    """Latitude and longitude of a square of 1 m, and whether it is none or not in the band of its letter."""
    import mgrs

    with warnings.catch_warnings(record=True) as complaints:
        warnings.simplefilter("always")
        try:
            lat, lon = mgrs.MGRS().toLatLon(square)
        except mgrs.core.MGRSError:
            return (0.0, 0.0), True
    return (float(lat), float(lon)), bool(complaints)


def split_plus_code(typed: str) -> tuple[str, str] | None:
    """A Plus Code and what is typed after it; None where *typed* begins with none."""
    found = _PLUS.fullmatch(typed.upper())
    if not found:
        return None
    at = found.start("town") if found["town"] else len(typed)
    return found["code"], typed[at:]


def is_short(code: str) -> bool:
    """Whether a Plus Code means something only near a town."""
    from openlocationcode import openlocationcode

    return bool(openlocationcode.isShort(code))


def plus_code(typed: str, town: Town | None) -> Spot | None:
    """The middle of the cell of a Plus Code, with half its diagonal; None where *typed* is none.

    Raises:
        ValueError: the code is not valid, or is short and the town after it is missing or unknown.
    """
    split = split_plus_code(typed)
    if split is None:
        return None
    from openlocationcode import openlocationcode

    code, name = split
    if not openlocationcode.isValid(code):
        raise ValueError(f"“{code}” is no Plus Code; it looks like 57V4WV5J+2X, or WV5J+2X Lima.")
    if openlocationcode.isShort(code):
        near = town(name) if town and name else None
        if near is None:
            raise ValueError(
                f"“{code}” needs a known town after it, like WV5J+2X Lima; none is called “{name}”."
                if name
                else f"“{code}” is a short Plus Code; type a known town after it, like WV5J+2X Lima."
            )
        code = openlocationcode.recoverNearest(code, *near)
    elif name:
        raise ValueError(f"“{code}” says it all; take away “{name}” after it.")
    cell = openlocationcode.decode(code)
    lat, lon = cell.latitudeCenter, cell.longitudeCenter
    corners = ((cell.latitudeLo, cell.longitudeLo), (cell.latitudeHi, cell.longitudeLo))
    radius_m = max(geodesy.distance_m(lat, lon, *corner) for corner in corners)
    return Spot(lat, lon, max(radius_m, LEAST_M))
