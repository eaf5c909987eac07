"""GeoJSON files: each feature a record of its properties and of its place."""

import json
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

import numpy as np

from viewer.files import json_in
from viewer.files.layers.error import LayerError
from viewer.files.layers.fields import Fields
from viewer.files.layers.geometry import HEADINGS, corners_of, middle
from viewer.files.layers.table import Chunk, Preview
from viewer.files.reference_systems import WANTED, Convert, of_geojson

PART = 50_000
SAMPLE = 200


def preview(path: Path) -> Preview:
    """The properties that features have, their place, and the first of them."""
    features, to_degrees = _features(path)
    names: dict[str, None] = {}
    for feature in features[: 10 * SAMPLE]:
        names.update(dict.fromkeys(_row(feature, to_degrees)))
    headings = tuple(names)
    rows = tuple(
        tuple(_row(each, to_degrees).get(name, "") for name in headings) for each in features[:SAMPLE]
    )
    return Preview(headings, rows)


def chunks(path: Path, wanted: Sequence[str]) -> Iterator[Chunk]:
    """The features of a file; all of it is read at once."""
    features, to_degrees = _features(path)
    for begin in range(0, len(features), PART):
        rows = [_row(feature, to_degrees) for feature in features[begin : begin + PART]]
        columns = {name: Fields.of(row.get(name, "") for row in rows) for name in wanted}
        numbers = np.arange(begin + 1, begin + 1 + len(rows), dtype=np.int64)
        yield Chunk((begin + len(rows)) / len(features), begin, numbers, columns, (), len(rows))


def record(path: Path, number: int) -> dict[str, str]:
    """The properties of a feature, counted from 1."""
    features, to_degrees = _features(path)
    if number > len(features):
        raise LayerError(f"{path.name} has changed since it was read; add the layer again")
    return _row(features[number - 1], to_degrees)


def _features(path: Path) -> tuple[list[dict[str, Any]], Convert]:
    """The features of a file, and how their places become degrees."""
    try:
        found = json_in.loads(path.read_text(encoding="utf-8-sig"), path.name)
    except json_in.JsonError as error:
        raise LayerError(str(error).removesuffix(".")) from error
    except RecursionError as error:
        raise LayerError(f"{path.name} is nested too deeply to be events") from error
    except UnicodeDecodeError as error:
        raise LayerError(f"{path.name} is not in UTF-8, as GeoJSON is; export it again") from error
    except ValueError as error:
        raise LayerError(f"{path.name} is no GeoJSON: {error}; export it again") from error
    features = found.get("features") if isinstance(found, dict) else None
    if not isinstance(features, list) or not features:
        raise LayerError(f"{path.name} has no features; a layer needs a FeatureCollection of GeoJSON")
    system, to_degrees = of_geojson(found.get("crs"))
    if to_degrees is None:
        raise LayerError(f"{path.name} has its places in {system}; {WANTED}")
    return [each for each in features if isinstance(each, dict)], to_degrees


def _row(feature: dict[str, Any], to_degrees: Convert) -> dict[str, str]:
    properties = feature.get("properties")
    row = {
        str(name): "" if value is None else value if isinstance(value, str) else json.dumps(value)
        for name, value in (properties if isinstance(properties, dict) else {}).items()
    }
    parts = [[to_degrees(x, y) for x, y in part] for part in corners_of(feature.get("geometry"))]
    return row | (dict.fromkeys(HEADINGS, "") | middle(parts) if parts else {})
