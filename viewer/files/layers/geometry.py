"""Shapes of a table as what a layer has of a place: its middle, and how far it reaches from there."""

import math
import struct
from collections.abc import Iterator

LATITUDE, LONGITUDE, RADIUS = "latitude", "longitude", "radius_m"
HEADINGS = (LATITUDE, LONGITUDE, RADIUS)
DEGREE_M = 111_694.0  # the longest there is on WGS 84: of latitude, at the poles
HALF_WORLD_M = 20_004_000.0  # no place is further off than that
WHOLE_TURN = 360.0
SLIGHT = 1e-6  # degrees that rounding may take
DEEPEST = 8  # collections within collections
POINT, LINE, POLYGON, COLLECTION = 1, 2, 3, 7  # of well-known binary; 4 to 6 are several of each

Point = tuple[float, float]  # longitude and latitude


class ShapeError(ValueError):
    """Bytes that are no shape."""


def middle(parts: list[list[Point]]) -> dict[str, str]:
    """A disc that holds shapes, of which a point has no radius; empty for none.

    Args:
        parts: the corners of each line, ring or point.
    """
    kept = [[(x, y) for x, y in part if math.isfinite(x) and math.isfinite(y)] for part in parts]
    lons, lats = [x for part in kept for x, _ in part], [y for part in kept for _, y in part]
    if not lons:
        return {}
    west, south, east, north = min(lons), min(lats), max(lons), max(lats)
    is_earth = max(map(abs, lons)) <= 2 * WHOLE_TURN and max(map(abs, lats)) <= 90
    if east - west <= WHOLE_TURN / 2 or not is_earth:
        return of_box((west, south, east, north))
    if any(_goes_round(part) for part in kept if part) or (sides := _sides(lons)) is None:
        return _round_a_pole(south, north)
    return of_box((sides[0], south, sides[1], north))


def _goes_round(part: list[Point]) -> bool:
    """Whether a line or a ring goes from one end of the map of the world to the other."""
    lons = [x for x, _ in part]
    return max(lons) - min(lons) >= WHOLE_TURN - SLIGHT


def _sides(lons: list[float]) -> tuple[float, float] | None:
    """West and east of what more likely lies across the date line than round most of the world.

    Between them is the widest gap of all longitudes; None where even that is less than half the world.
    """
    turned = sorted({lon % WHOLE_TURN for lon in lons})
    following = [*turned[1:], turned[0] + WHOLE_TURN]
    gap, at = max((after - lon, i) for i, (lon, after) in enumerate(zip(turned, following, strict=True)))
    if gap < WHOLE_TURN / 2:
        return None
    west, east = following[at] % WHOLE_TURN, turned[at]
    return west, east if east >= west else east + WHOLE_TURN


def _round_a_pole(south: float, north: float) -> dict[str, str]:
    """The disc round a pole, of both the smaller, that holds all between two parallels."""
    lat, reach = (90.0, 90.0 - south) if north >= -south else (-90.0, 90.0 + north)
    return {LATITUDE: repr(lat), LONGITUDE: "0.0", RADIUS: _metres(reach)}


def of_box(box: tuple[float, float, float, float]) -> dict[str, str]:
    """The middle of a box of west, south, east and north, and how far its corners are from it at most."""
    if not all(map(math.isfinite, box)):
        return {}
    west, south, east, north = box
    lat, lon = (south + north) / 2, (west + east) / 2
    reach = math.hypot(north - lat, east - lon)
    if WHOLE_TURN / 2 < abs(lon) <= 2 * WHOLE_TURN:  # further off it is no longitude at all
        lon = (lon + 180) % WHOLE_TURN - 180
    return {LATITUDE: repr(lat), LONGITUDE: repr(lon), RADIUS: _metres(reach) if reach else ""}


def _metres(degrees: float) -> str:
    """No less than the length of so many degrees, and no more than anything is away."""
    return str(math.ceil(min(degrees * DEGREE_M, HALF_WORLD_M)))


def well_known(data: bytes) -> list[list[Point]]:
    """The corners of each part of a shape in well-known binary, however many dimensions they have.

    Raises:
        ShapeError: it is none.
    """
    try:
        parts: list[list[Point]] = []
        _read(data, 0, parts, 0)
    except struct.error as error:
        raise ShapeError(str(error)) from None
    return parts


def _read(data: bytes, at: int, parts: list[list[Point]], depth: int) -> int:
    """Add the parts of the shape at *at*; where it ends."""
    if depth > DEEPEST:
        raise ShapeError("collections too deep")
    order = "<" if data[at : at + 1] == b"\x01" else ">"
    (code,) = struct.unpack_from(f"{order}I", data, at + 1)
    more, kind = divmod(code & 0x0FFF_FFFF, 1000)
    size = 2 + (more in (1, 2)) + 2 * (more == 3) + bool(code & 0x8000_0000) + bool(code & 0x4000_0000)
    at += 5 + 4 * bool(code & 0x2000_0000)
    if kind == POINT:
        return _take(data, at, parts, order, size=size, count=1)
    (count,) = struct.unpack_from(f"{order}I", data, at)
    at += 4
    if kind == LINE:
        return _take(data, at, parts, order, size=size, count=count)
    for _ in range(count):
        if kind == POLYGON:
            (corners,) = struct.unpack_from(f"{order}I", data, at)
            at = _take(data, at + 4, parts, order, size=size, count=corners)
        elif kind <= COLLECTION:
            at = _read(data, at, parts, depth + 1)
        else:
            raise ShapeError(f"shape {kind}")
    return at


def _take(data: bytes, at: int, parts: list[list[Point]], order: str, *, size: int, count: int) -> int:
    end = at + 8 * size * count
    if end > len(data):
        raise ShapeError("it ends too early")
    numbers = struct.unpack_from(f"{order}{size * count}d", data, at)
    if count:
        parts.append(list(zip(numbers[::size], numbers[1::size], strict=True)))
    return end


def corners_of(given: object) -> Iterator[list[Point]]:
    """The corners of each part of a GeoJSON geometry; what is none in it is passed over."""
    if not isinstance(given, dict):
        return
    inner = given.get("geometries")
    for part in inner if isinstance(inner, list) else ():
        yield from corners_of(part)
    waiting = [[given.get("coordinates")]]
    while waiting:
        found = waiting.pop()
        if points := [point for each in found if (point := _point(each)) is not None]:
            yield points
        waiting.extend(each for each in found if isinstance(each, list) and _point(each) is None)


def _point(given: object) -> Point | None:
    if not isinstance(given, list) or len(given) < 2:
        return None
    x, y = given[:2]
    if not isinstance(x, int | float) or not isinstance(y, int | float):
        return None
    try:
        return float(x), float(y)
    except OverflowError:
        return None
