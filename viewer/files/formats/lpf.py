"""Linked Places format 1.2 of the Pelagios network: GeoJSON whose features have names and a `when`.

It is the one format here that has four bounds of its own.  It describes places, so an event that names none
is left out.  A timespan without an end means its start alone, so one whose end cannot be said is left out.
"""

import json
from collections.abc import Iterator, Mapping
from typing import Any
from urllib.parse import quote

from viewer.files.encoding import encoded
from viewer.files.formats import geojson, shapes
from viewer.files.formats.errors import FormatError
from viewer.files.formats.facets import Facet, Facets, Facts
from viewer.files.formats.flat import Record, record
from viewer.files.formats.inward import dossier_of, head_dict
from viewer.model.dossier import Dossier
from viewer.model.event import Event
from viewer.model.moment import Moment
from viewer.model.when import Duration, EventId, Extent, Pair, When
from viewer.model.where import Precision, Where

CONTEXT = (
    "https://raw.githubusercontent.com/LinkedPasts/linked-places/master/linkedplaces-context-v1.1.jsonld"
)
_TYPES = {  # of the Getty Art & Architecture Thesaurus
    Precision.SETTLEMENT: "aat:300008347",
    Precision.REGION: "aat:300182722",
    Precision.COUNTRY: "aat:300387506",
}
_CALENDAR = "YMWD"  # a duration is one count of one of these
_DOUBTS = "?~%"


def write(dossier: Dossier) -> bytes:
    """The events that name a place, as a feature collection in UTF-8."""
    features = [_feature(event, dossier) for event in dossier.events.values() if event.where]
    whole = {
        "type": "FeatureCollection",
        "@context": CONTEXT,
        "features": features,
        "sightline": head_dict(dossier),
    }
    return encoded(json.dumps(whole, ensure_ascii=False, indent=1) + "\n")


def _feature(event: Event, dossier: Dossier) -> dict[str, Any]:
    cells = record(event, dossier)
    countries = list(dict.fromkeys(w.country for w in event.where if w.country))
    made: dict[str, Any] = {
        "@id": f"urn:sightline:event:{quote(event.id)}",
        "type": "Feature",
        "properties": {"title": _on_one_line(event.what)}
        | ({"ccodes": countries} if countries else {})
        | {name: cell for name, cell in cells.items() if cell is not None},
        "names": [
            {"toponym": _on_one_line(where.name), "citations": _citations(event, dossier)}
            for where in event.where
        ],
        "types": [_type(where) for where in event.where],
        "geometry": {"type": "GeometryCollection", "geometries": _geometries(event)},
        "descriptions": [{"value": _on_one_line(q.exact)} for q in event.quotes],
    }
    if event.when and (span := _timespan(event.when)):
        made["when"] = {"timespans": [span], "label": _on_one_line(str(cells["date"]))}
        if event.when.duration and (length := _length(event.when.duration)):
            made["when"]["duration"] = length
    return made


def _citations(event: Event, dossier: Dossier) -> list[dict[str, str]]:
    articles = (dossier.articles.get(name) for name in dict.fromkeys(q.article for q in event.quotes))
    return [{"label": _on_one_line(article.title or article.id)} for article in articles if article]


def _on_one_line(text: str) -> str:
    """*text* without line breaks, at which the validator of the World Historical Gazetteer stumbles."""
    return " ".join(text.splitlines())


def _type(where: Where) -> dict[str, Any]:
    known = _TYPES.get(where.precision)
    return ({"identifier": known} if known else {}) | {"label": str(where.precision)}


def _geometries(event: Event) -> list[dict[str, Any]]:
    found = (shapes.of_place(where) for where in event.where)
    return [shape for shape in found if shape]


def _timespan(when: When) -> dict[str, Any] | None:
    """Start and end as far as the format can say both; None where leaving one out would make it a lie."""
    if not all(bound is None or -9999 <= bound.year <= 9999 for bound in when.bounds):
        return None
    start, end = _side(when.start, when), _side(when.end, when)
    if not start or (when.extent is Extent.SPAN and not end):
        return None
    return {"start": start} if when.extent is Extent.INSTANT else {"start": start, "end": end}


def _side(pair: Pair, when: When) -> dict[str, str]:
    earliest, latest = pair
    doubt = when.qualifier.value
    if earliest is not None and earliest == latest:
        return {"in": earliest.iso() + doubt}
    sides = {"earliest": earliest, "latest": latest}
    return {name: moment.iso() + doubt for name, moment in sides.items() if moment is not None}


def _length(duration: Duration) -> str | None:
    """The duration, where it is one whole count of a calendar's unit."""
    body = duration.value[1:-1]
    return duration.value if duration.value[-1] in _CALENDAR and body.isdigit() else None


def read(data: bytes, name: str) -> Dossier:
    """The events of a feature collection in this format, our own or another program's.

    Raises:
        FormatError: it is no such thing, or something in it is wrong.
    """
    whole = geojson.parse(data, name)
    return dossier_of(_records(geojson.features(whole, name), name), name, whole.get("sightline"))


def _records(features: list[dict[str, Any]], name: str) -> Iterator[tuple[str, Record]]:
    for number, feature in enumerate(features):
        place = f"features[{number}]"
        properties = feature.get("properties") or {}
        if not isinstance(properties, dict):
            raise FormatError(f"{name}: {place}.properties should be an object.")
        if "what" in properties:
            yield place, geojson.with_shape(properties, feature)
        else:
            yield place, geojson.with_shape({**properties, **_native_cells(feature)}, feature)


def _native_cells(feature: dict[str, Any]) -> dict[str, Any]:
    """What the format itself says of a feature."""
    cells: dict[str, Any] = {}
    names = feature.get("names")
    if isinstance(names, list) and names and isinstance(names[0], dict):
        cells["place"] = names[0].get("toponym")
    shape = feature.get("geometry")
    inner = shape.get("geometries") if isinstance(shape, dict) else None
    for one in [shape, *(inner if isinstance(inner, list) else [])]:
        if at := shapes.position_of(one):
            cells["lat"], cells["lon"] = at
            break
    span = _first_span(feature)
    for side in ("start", "end"):
        given = span.get(side)
        value: Mapping[str, Any] = given if isinstance(given, dict) else {"in": given} if given else {}
        if value.get("in"):
            cells[side] = str(value["in"])
        else:
            cells |= {f"{side}_{end}": value[end] for end in ("earliest", "latest") if value.get(end)}
    return cells | _one_moment(cells)


def _one_moment(cells: dict[str, Any]) -> dict[str, Any]:
    """A timespan without an end is its start alone: a moment within it."""
    if any(name.startswith("end") for name in cells):
        return {}
    return {f"end_{end}": cells[f"start_{end}"] for end in ("earliest", "latest") if f"start_{end}" in cells}


def _first_span(feature: dict[str, Any]) -> Mapping[str, Any]:
    when = feature.get("when")
    spans = when.get("timespans") if isinstance(when, dict) else None
    return spans[0] if isinstance(spans, list) and spans and isinstance(spans[0], dict) else {}


def shown(data: bytes, name: str) -> Facts:
    """What a program sees that knows the format's own elements and not our properties."""
    found: dict[EventId, Facets] = {}
    for feature in geojson.features(geojson.parse(data, name), name):
        names = tuple(one["toponym"] for one in feature["names"])
        when = feature.get("when", {})
        facets: dict[Facet, object] = {
            Facet.WHAT: feature["properties"]["title"],
            Facet.PLACES: names,
            Facet.PRECISION: tuple(one["label"] for one in feature["types"]),
            Facet.POSITIONS: tuple(
                shapes.position_of(one) for one in feature["geometry"]["geometries"] if len(names) == 1
            ),
            Facet.QUOTES: tuple(one["value"] for one in feature["descriptions"]),
            **_shown_time(feature),
        }
        if "duration" in when:
            facets[Facet.DURATION] = Duration(when["duration"])
        kept = {facet: value for facet, value in facets.items() if value and value != (None,)}
        found[EventId(str(feature["properties"]["id"]))] = kept
    return Facts(found)


def _shown_time(feature: dict[str, Any]) -> dict[Facet, object]:
    span = _first_span(feature)
    if not span:
        return {}
    start = _bounds(span["start"])
    end = _bounds(span["end"]) if "end" in span else start
    first = next(iter(span["start"].values()))
    return {
        Facet.START_EARLIEST: start[0],
        Facet.START_LATEST: start[1],
        Facet.END_EARLIEST: end[0],
        Facet.END_LATEST: end[1],
        Facet.EXTENT: str(Extent.SPAN if "end" in span else Extent.INSTANT),
        Facet.DOUBT: first[-1] if first[-1] in _DOUBTS else None,
    }


def _bounds(side: Mapping[str, str]) -> Pair:
    if "in" in side:
        return _moment(side["in"]), _moment(side["in"])
    return _moment(side.get("earliest")), _moment(side.get("latest"))


def _moment(text: str | None) -> Moment | None:
    return Moment.from_iso(text.rstrip(_DOUBTS)) if text else None
