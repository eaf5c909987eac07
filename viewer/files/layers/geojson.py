"""GeoJSON files: each feature a record of its properties and of its place."""

import json
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

import numpy as np

from viewer.files.layers.error import LayerError
from viewer.files.layers.fields import Fields
from viewer.files.layers.table import Chunk, Preview

LATITUDE, LONGITUDE, RADIUS = "latitude", "longitude", "radius_m"
PART = 50_000
SAMPLE = 200
DEGREE_M = 111_195.0  # along a meridian


def preview(path: Path) -> Preview:
    """The properties that features have, their place, and the first of them."""
    features = _features(path)
    names: dict[str, None] = {}
    for feature in features[: 10 * SAMPLE]:
        names.update(dict.fromkeys(_row(feature)))
    headings = tuple(names)
    rows = tuple(tuple(_row(each).get(name, "") for name in headings) for each in features[:SAMPLE])
    return Preview(headings, rows)


def chunks(path: Path, wanted: Sequence[str]) -> Iterator[Chunk]:
    """The features of a file; all of it is read at once."""
    features = _features(path)
    for begin in range(0, len(features), PART):
        rows = [_row(feature) for feature in features[begin : begin + PART]]
        columns = {name: Fields.of(row.get(name, "") for row in rows) for name in wanted}
        numbers = np.arange(begin + 1, begin + 1 + len(rows), dtype=np.int64)
        yield Chunk((begin + len(rows)) / len(features), begin, numbers, columns, (), len(rows))


def record(path: Path, number: int) -> dict[str, str]:
    """The properties of a feature, counted from 1."""
    features = _features(path)
    if number > len(features):
        raise LayerError(f"{path.name} has changed since it was read; add the layer again")
    return _row(features[number - 1])


def _features(path: Path) -> list[dict[str, Any]]:
    try:
        with path.open(encoding="utf-8-sig") as file:
            found = json.load(file)
    except (ValueError, RecursionError) as error:
        raise LayerError(f"{path.name} is no GeoJSON: {error}; export it again") from error
    features = found.get("features") if isinstance(found, dict) else None
    if not isinstance(features, list) or not features:
        raise LayerError(f"{path.name} has no features; a layer needs a FeatureCollection of GeoJSON")
    return [each for each in features if isinstance(each, dict)]


def _row(feature: dict[str, Any]) -> dict[str, str]:
    properties = feature.get("properties")
    row = {
        str(name): "" if value is None else value if isinstance(value, str) else json.dumps(value)
        for name, value in (properties if isinstance(properties, dict) else {}).items()
    }
    points = list(_points(feature.get("geometry")))
    if points:
        row |= _middle(points)
    return row


def _points(geometry: Any) -> Iterator[tuple[float, float]]:
    """Longitude and latitude of every corner of a geometry."""
    if not isinstance(geometry, dict):
        return
    for part in geometry.get("geometries") or ():
        yield from _points(part)
    waiting = [geometry.get("coordinates")]
    while waiting:
        found = waiting.pop()
        if not isinstance(found, list) or not found:
            continue
        if isinstance(found[0], list):
            waiting.extend(found)
        elif len(found) > 1 and all(isinstance(each, int | float) for each in found[:2]):
            yield float(found[0]), float(found[1])


def _middle(points: list[tuple[float, float]]) -> dict[str, str]:
    """A point, or for an area or a line the middle of its box and how far its corners are from it."""
    lons, lats = [x for x, _ in points], [y for _, y in points]
    lat, lon = (min(lats) + max(lats)) / 2, (min(lons) + max(lons)) / 2
    row = {LATITUDE: repr(lat), LONGITUDE: repr(lon)}
    if len(points) > 1:
        row[RADIUS] = f"{np.hypot(max(lats) - lat, max(lons) - lon) * DEGREE_M:.0f}"
    return row
