"""A row of a layer made into an event of the dossier, whose evidence is the row."""

from collections.abc import Mapping as Map

from viewer.columns.kinds import nearest
from viewer.columns.layer import Layer
from viewer.columns.single import title_of, when_of
from viewer.files.layers.codes import DISTRICT_M, REGION_M, TOWN_M
from viewer.files.layers.mapping import Mapping
from viewer.model.event import Certainty, Event, EventId, Row
from viewer.model.where import Precision, Where

MOST_NOTE = 4000  # characters of a row that go into the notes


def event_of(layer: Layer, mapping: Mapping, event: int, fields: Map[str, str]) -> Event:
    """An event of a layer as the dossier holds it.

    Args:
        fields: the row it was made of, by heading; the notes quote it with its file, number and hash.

    It is as uncertain in time and place as its row; its title is the row's, its kind the nearest of ours.
    """
    record = layer.record(event)
    actor = fields.get(mapping.actor or "", "").strip()
    return Event(
        id=EventId(f"row-{layer.source.sha256[:12]}-{record}"),
        what=title_of(layer, event),
        kind=nearest(layer.kind(event)),
        certainty=Certainty.OCCURRED,
        when=when_of(layer, event),
        where=_where(layer, mapping, event, fields),
        who=(actor,) if actor else (),
        notes=_notes(layer, record, fields),
        rows=(Row(_file(layer), record, layer.source.sha256),),
    )


def _where(layer: Layer, mapping: Mapping, event: int, fields: Map[str, str]) -> tuple[Where, ...]:
    name = fields.get(mapping.place or "", "").strip()
    place = layer.place(event)
    if place is None:
        return (Where(name),) if name else ()
    lat, lon = round(place[0], 6), round(place[1], 6)
    radius_m = float(layer.columns.radius_m[event])
    return (Where(name or f"{lat:.4f}, {lon:.4f}", lat, lon, _precision(radius_m), radius_m or None),)


def _precision(radius_m: float) -> Precision:
    if radius_m <= 0:
        return Precision.SITE
    limits = ((TOWN_M, Precision.SETTLEMENT), (DISTRICT_M, Precision.DISTRICT), (REGION_M, Precision.REGION))
    return next((precision for limit, precision in limits if radius_m <= limit), Precision.COUNTRY)


def _file(layer: Layer) -> str:
    return layer.source.path.replace("\\", "/").rsplit("/", 1)[-1]


def _notes(layer: Layer, record: int, fields: Map[str, str]) -> str:
    row = "\n".join(f"{name}: {text}" for name, text in fields.items() if text)
    if len(row) > MOST_NOTE:
        row = row[:MOST_NOTE] + " …"
    return f"{_file(layer)}, record {record}\nSHA-256 {layer.source.sha256}\n\n{row}"
