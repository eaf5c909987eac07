"""Shapes of a table as what a layer has of a place: its middle, and how far it reaches from there."""

import math
import struct
from collections.abc import Iterator

LATITUDE, LONGITUDE, RADIUS = "latitude", "longitude", "radius_m"
HEADINGS = (LATITUDE, LONGITUDE, RADIUS)
DEGREE_M = 111_195.0  # along a meridian
DEEPEST = 8  # collections within collections
POINT, LINE, POLYGON, COLLECTION = 1, 2, 3, 7  # of well-known binary; 4 to 6 are several of each

Point = tuple[float, float]  # longitude and latitude


class ShapeError(ValueError):
    """Bytes that are no shape."""


def middle(points: list[Point]) -> dict[str, str]:
    """A point; of several the middle of their box and how far its corners are from it; empty for none."""
    if not points:
        return {}
    lons, lats = [x for x, _ in points], [y for _, y in points]
    if max(lons) - min(lons) > 180:  # more likely across the date line than round most of the world
        lons = [lon + 360 if lon < 0 else lon for lon in lons]
    return of_box((min(lons), min(lats), max(lons), max(lats)))


def of_box(box: tuple[float, float, float, float]) -> dict[str, str]:
    """The middle of a box of west, south, east and north, and how far its corners are from it."""
    west, south, east, north = box
    lat, lon = (south + north) / 2, (west + east) / 2
    if not all(map(math.isfinite, box)):
        return {}
    reach = math.hypot(north - lat, east - lon) * DEGREE_M
    lon = (lon + 180) % 360 - 180 if lon > 180 else lon
    return {LATITUDE: repr(lat), LONGITUDE: repr(lon), RADIUS: f"{reach:.0f}" if reach else ""}


def well_known(data: bytes) -> list[Point]:
    """The corners of a shape in well-known binary, however many dimensions they have.

    Raises:
        ShapeError: it is none.
    """
    try:
        points: list[Point] = []
        _read(data, 0, points, 0)
    except struct.error as error:
        raise ShapeError(str(error)) from None
    return [point for point in points if not math.isnan(point[0])]  # an empty point has none


def _read(data: bytes, at: int, points: list[Point], depth: int) -> int:
    """Add the corners of the shape at *at*; where it ends."""
    if depth > DEEPEST:
        raise ShapeError("collections too deep")
    order = "<" if data[at : at + 1] == b"\x01" else ">"
    (code,) = struct.unpack_from(f"{order}I", data, at + 1)
    more, kind = divmod(code & 0x0FFF_FFFF, 1000)
    size = 2 + (more in (1, 2)) + 2 * (more == 3) + bool(code & 0x8000_0000) + bool(code & 0x4000_0000)
    at += 5 + 4 * bool(code & 0x2000_0000)
    if kind == POINT:
        return _take(data, at, points, order, size=size, count=1)
    (count,) = struct.unpack_from(f"{order}I", data, at)
    at += 4
    if kind == LINE:
        return _take(data, at, points, order, size=size, count=count)
    for _ in range(count):
        if kind == POLYGON:
            (corners,) = struct.unpack_from(f"{order}I", data, at)
            at = _take(data, at + 4, points, order, size=size, count=corners)
        elif kind <= COLLECTION:
            at = _read(data, at, points, depth + 1)
        else:
            raise ShapeError(f"shape {kind}")
    return at


def _take(data: bytes, at: int, points: list[Point], order: str, *, size: int, count: int) -> int:
    end = at + 8 * size * count
    if end > len(data):
        raise ShapeError("it ends too early")
    numbers = struct.unpack_from(f"{order}{size * count}d", data, at)
    points.extend(zip(numbers[::size], numbers[1::size], strict=True))
    return end


def corners_of(given: object) -> Iterator[Point]:
    """The corners of a GeoJSON geometry."""
    if not isinstance(given, dict):
        return
    for part in given.get("geometries") or ():
        yield from corners_of(part)
    waiting = [given.get("coordinates")]
    while waiting:
        found = waiting.pop()
        if not isinstance(found, list) or not found:
            continue
        if isinstance(found[0], list):
            waiting.extend(found)
        elif len(found) > 1 and all(isinstance(each, int | float) for each in found[:2]):
            yield float(found[0]), float(found[1])
