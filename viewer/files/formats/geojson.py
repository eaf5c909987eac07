"""GeoJSON (RFC 7946): one feature for each event, its record as properties.

What has no place, or only an area's name, is a feature without geometry, as the standard provides.
"""

import json
from collections.abc import Iterator
from typing import Any

from viewer.files import json_in
from viewer.files.decoding import decode
from viewer.files.encoding import encoded
from viewer.files.formats import shapes
from viewer.files.formats.errors import FormatError
from viewer.files.formats.flat import Record, record
from viewer.files.formats.inward import dossier_of, head_dict
from viewer.files.reference_systems import MERCATOR, WANTED, Convert, of_geojson
from viewer.model.dossier import Dossier


def write(dossier: Dossier) -> bytes:
    """The events as a feature collection in UTF-8."""
    features = [
        {
            "type": "Feature",
            "id": event.id,
            "geometry": shapes.geometry(event),
            "properties": {name: cell for name, cell in record(event, dossier).items() if cell is not None},
        }
        for event in dossier.events.values()
    ]
    whole = {"type": "FeatureCollection", "features": features, "sightline": head_dict(dossier)}
    return encoded(json.dumps(whole, ensure_ascii=False, indent=1) + "\n")


def read(data: bytes, name: str) -> Dossier:
    """The events of a feature collection, our own or another program's.

    Raises:
        FormatError: it is no such thing, or something in it is wrong.
    """
    whole = parse(data, name)
    return dossier_of(_records(features(whole, name), name), name, whole.get("sightline"))


def parse(data: bytes, name: str) -> dict[str, Any]:
    """The JSON object in *data*.

    Raises:
        FormatError: it is not JSON, or no object.
    """
    try:
        whole = json_in.loads(decode(data), name)
    except json_in.JsonError as error:
        raise FormatError(str(error)) from None
    except json.JSONDecodeError as error:
        raise FormatError(
            f"{name}: line {error.lineno}, column {error.colno} is not JSON: {error.msg}."
        ) from None
    except (UnicodeError, RecursionError):
        raise FormatError(f"{name} is not JSON; export it again as GeoJSON in UTF-8.") from None
    if not isinstance(whole, dict):
        raise FormatError(f"{name} should hold a JSON object, not a list or a single value.")
    return whole


def features(whole: dict[str, Any], name: str) -> list[dict[str, Any]]:
    """The features of a collection.

    Raises:
        FormatError: there is no list of features, or their places are in no system that is known.
    """
    found = [whole] if whole.get("type") == "Feature" else whole.get("features")
    if not isinstance(found, list):
        raise FormatError(f"{name} has no “features”; it is not a GeoJSON feature collection.")
    for number, feature in enumerate(found):
        if not isinstance(feature, dict):
            raise FormatError(f"{name}: features[{number}] should be an object.")
    system, to_degrees = of_geojson(whole.get("crs"))
    if to_degrees is None:
        raise FormatError(f"{name} has its places in {system}; {WANTED}.")
    if system != MERCATOR:
        return found
    return [{**feature, "geometry": _converted(feature.get("geometry"), to_degrees)} for feature in found]


def _converted(shape: Any, to_degrees: Convert) -> Any:
    """A shape with its points in degrees; the corners of others are not asked for."""
    if not isinstance(shape, dict):
        return shape
    if isinstance(inner := shape.get("geometries"), list):
        return {**shape, "geometries": [_converted(one, to_degrees) for one in inner]}
    if (at := shapes.position_of(shape)) is None:
        return shape
    return {**shape, "coordinates": list(to_degrees(at[1], at[0]))}


def _records(found: list[dict[str, Any]], name: str) -> Iterator[tuple[str, Record]]:
    for number, feature in enumerate(found):
        place = f"features[{number}]"
        properties = feature.get("properties") or {}
        if not isinstance(properties, dict):
            raise FormatError(f"{name}: {place}.properties should be an object.")
        yield place, with_shape(properties, feature)


def with_shape(properties: dict[str, Any], feature: dict[str, Any]) -> Record:
    """The properties of a feature, with its id and its point where they do not say them themselves."""
    cells: dict[str, Any] = dict(properties)
    if cells.get("id") is None and isinstance(feature.get("id"), str | int):
        cells["id"] = str(feature["id"])
    at = shapes.position_of(feature.get("geometry"))
    says_place = any(cells.get(name) is not None for name in ("lat", "place", "area_centre"))
    if at is not None and not says_place:
        cells["lat"], cells["lon"] = at
    return cells
