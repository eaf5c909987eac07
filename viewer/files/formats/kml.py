"""KML 2.2 and KMZ: a placemark for each event, with its time as a TimeSpan and its record as attributes.

Google Earth draws what has a TimeSpan from its begin to its end, and no end means for ever: so the span runs
from the earliest start to the latest end, and what has neither has no TimeSpan and is always shown.
"""

import html
import io
import json
import re
import zipfile
import zlib
from collections.abc import Iterator
from typing import Any

from lxml import etree

from viewer.files import json_in
from viewer.files.formats import shapes, told
from viewer.files.formats.errors import FormatError
from viewer.files.formats.facets import Facet, Facets, Facts
from viewer.files.formats.flat import Cell, Record, record
from viewer.files.formats.inward import dossier_of, head_dict
from viewer.files.formats.phrases import PHRASES
from viewer.model.dossier import Dossier
from viewer.model.event import Certainty, Event
from viewer.model.moment import Moment
from viewer.model.when import EventId, When
from viewer.model.words import Language

NAMESPACE = "http://www.opengis.net/kml/2.2"
MOST_BYTES = 200_000_000
_STAMP = (1980, 1, 1, 0, 0, 0)  # a file's time would make the same dossier differ
_NOT_XML = re.compile(r"[\x00-\x08\x0b-\x1f\ud800-\udfff\ufffe\uffff]")
_COLOURS = {  # of Google Earth: alpha, blue, green, red
    Certainty.OCCURRED: "ffa0501e",
    Certainty.ONGOING: "ff3c8c28",
    Certainty.PLANNED: "ffc87832",
    Certainty.CONDITIONAL: "ff1e8cdc",
    Certainty.POSSIBLE: "ff8c8c8c",
    Certainty.DENIED: "ff2828b4",
}
REACH = "sightline-reach"  # the attribute of a disc that belongs to the event of that id
HEAD = "sightline"  # the attribute of the document with what stands beside the events


def write(dossier: Dossier, language: Language = "en") -> bytes:
    """The events as one KML document, a folder for each certainty."""
    p = PHRASES[language]
    root = etree.Element(_tag("kml"), nsmap={None: NAMESPACE})
    document = etree.SubElement(root, _tag("Document"))
    _text(document, "name", next((a.title for a in dossier.articles.values() if a.title), p.untitled))
    for certainty in Certainty:
        _style(document, certainty)
    extended = etree.SubElement(document, _tag("ExtendedData"))
    _attribute(extended, HEAD, json.dumps(head_dict(dossier), ensure_ascii=False))
    for certainty in Certainty:
        mine = [event for event in dossier.events.values() if event.certainty is certainty]
        if mine:
            folder = etree.SubElement(document, _tag("Folder"))
            _text(folder, "name", p.certainties[certainty])
            for event in mine:
                _placemark(folder, event, dossier, language)
                _reach(folder, event, language)
    data: bytes = etree.tostring(root, encoding="UTF-8", xml_declaration=True, pretty_print=True)
    return data


def write_kmz(dossier: Dossier, language: Language = "en") -> bytes:
    """The same in a ZIP archive, as Google Earth keeps it."""
    kept = io.BytesIO()
    with zipfile.ZipFile(kept, "w", zipfile.ZIP_DEFLATED) as archive:
        part = zipfile.ZipInfo("doc.kml", _STAMP)
        part.compress_type = zipfile.ZIP_DEFLATED
        archive.writestr(part, write(dossier, language))
    return kept.getvalue()


def _tag(name: str) -> str:
    return f"{{{NAMESPACE}}}{name}"


def _text(parent: Any, name: str, text: str) -> Any:
    made = etree.SubElement(parent, _tag(name))
    made.text = xml_text(text)
    return made


def xml_text(text: str) -> str:
    """*text* with a space for each character that XML 1.0 cannot hold, so that it stays as long as it was."""
    return _NOT_XML.sub(" ", text)


def _style(document: Any, certainty: Certainty) -> None:
    style = etree.SubElement(document, _tag("Style"), id=str(certainty))
    for name in ("IconStyle", "LineStyle", "PolyStyle"):
        made = etree.SubElement(style, _tag(name))
        colour = _COLOURS[certainty]
        _text(made, "color", f"40{colour[2:]}" if name == "PolyStyle" else colour)


def _placemark(folder: Any, event: Event, dossier: Dossier, language: Language) -> None:
    placemark = etree.SubElement(folder, _tag("Placemark"))
    cells = record(event, dossier)
    _text(placemark, "name", event.what)
    _text(placemark, "description", _description(event, dossier, language))
    if event.when:
        _time_span(placemark, event.when)
    _text(placemark, "styleUrl", f"#{event.certainty}")
    extended = etree.SubElement(placemark, _tag("ExtendedData"))
    for name, cell in cells.items():
        if cell is not None:
            _attribute(extended, name, cell if isinstance(cell, str) else repr(cell))
    if event.place and (shape := shapes.of_place(event.place)):
        _geometry(placemark, shape["type"], shape["coordinates"])


def _reach(folder: Any, event: Event, language: Language) -> None:
    """The disc that a point stands for, as a placemark of its own: QGIS draws no point and disc in one."""
    place = event.place
    shape = shapes.reach(place) if place and shapes.is_point(place) else None
    if place is None or shape is None:
        return
    placemark = etree.SubElement(folder, _tag("Placemark"))
    _text(placemark, "name", told.place_words(place, language))
    if event.when:
        _time_span(placemark, event.when)
    _text(placemark, "styleUrl", f"#{event.certainty}")
    _attribute(etree.SubElement(placemark, _tag("ExtendedData")), REACH, event.id)
    _geometry(placemark, shape["type"], shape["coordinates"])


def _attribute(extended: Any, name: str, value: str) -> None:
    one = etree.SubElement(extended, _tag("Data"), name=name)
    _text(one, "value", value)


def _description(event: Event, dossier: Dossier, language: Language) -> str:
    """What Google Earth shows in the balloon, which it reads as HTML."""
    date = told.date_words(event, dossier, language) if event.when else None
    said = [
        date,
        PHRASES[language].certainties[event.certainty],
        event.condition,
        *(told.named_place(place, language) for place in event.where),
    ]
    lines = [html.escape(str(line)) for line in said if line]
    quotes = [f"<q>{html.escape(quote.exact)}</q>" for quote in event.quotes]
    return "<br>\n".join([*lines, *quotes])


def _time_span(placemark: Any, when: When) -> None:
    begin, end = when.start[0], when.end[1]
    sayable = [moment for moment in (begin, end) if moment is not None]
    if not sayable or not all(_is_sayable(moment) for moment in sayable):
        return  # an end left out of a span would make it endless, so all or nothing
    span = etree.SubElement(placemark, _tag("TimeSpan"))
    if begin:
        _text(span, "begin", _iso(begin))
    if end:
        _text(span, "end", _iso(end))


def _is_sayable(moment: Moment) -> bool:
    """Whether XML's dates can say it the way everyone reads: before the year 1 they count differently."""
    return 1 <= moment.year <= 9999


def _iso(moment: Moment) -> str:
    text = moment.iso()
    has_seconds = text.count(":") >= 2 + (moment.offset_min not in (None, 0))
    if moment.second is None or has_seconds:
        return text
    return f"{text[:16]}:00{text[16:]}"  # XML has no time of day without seconds


def _geometry(parent: Any, kind: str, coordinates: list[object]) -> None:
    if kind == "Point":
        _text(etree.SubElement(parent, _tag("Point")), "coordinates", _places([coordinates]))
    elif kind == "MultiPolygon":
        several = etree.SubElement(parent, _tag("MultiGeometry"))
        for polygon in coordinates:
            _geometry(several, "Polygon", polygon)  # type: ignore[arg-type]  # made by shapes.disc
    else:
        polygon = etree.SubElement(parent, _tag("Polygon"))
        ring = etree.SubElement(etree.SubElement(polygon, _tag("outerBoundaryIs")), _tag("LinearRing"))
        _text(ring, "coordinates", _places(coordinates[0]))


def _places(ring: object) -> str:
    return " ".join(f"{lon!r},{lat!r}" for lon, lat in ring)  # type: ignore[attr-defined]  # pairs, by shapes


def read(data: bytes, name: str) -> Dossier:
    """The events of a KML or KMZ file, our own or another program's.

    Raises:
        FormatError: it is no such file, or something in it is wrong.
    """
    root = _root(data, name)
    return dossier_of(_records(_events(root)), name, _head(root, name))


def _events(root: Any) -> list[Any]:
    """The placemarks but for the discs of our own that belong to another one."""
    return [one for one in root.iter("Placemark") if REACH not in (d.get("name") for d in one.iter("Data"))]


def _head(root: Any, name: str) -> object:
    text = next((one.findtext("value", "") for one in root.iter("Data") if one.get("name") == HEAD), "")
    try:
        return json_in.loads(text or "{}", f"{name}, {HEAD}")
    except json_in.JsonError as error:
        raise FormatError(str(error)) from None
    except (json.JSONDecodeError, RecursionError):
        raise FormatError(f"{name}: the attribute “{HEAD}” of the document is not JSON; remove it.") from None


def _root(data: bytes, name: str) -> Any:
    """The document, its elements named without their namespaces."""
    if data.startswith(b"PK\x03\x04"):
        data = _unzipped(data, name)
    if b"<!DOCTYPE" in data[:10_000] or b"<!ENTITY" in data:
        raise FormatError(f"{name} declares entities, which a KML file does not need; it was not opened.")
    try:
        root = etree.fromstring(data, etree.XMLParser(resolve_entities=False, no_network=True))
    except (etree.XMLSyntaxError, ValueError) as error:
        said = " ".join(str(error).split())  # the parser quotes the bytes it stumbled over
        raise FormatError(f"{name} is not KML: {said}; export it again.") from None
    for element in root.iter(etree.Element):
        element.tag = element.tag.rpartition("}")[2]
    if root.tag != "kml":
        raise FormatError(f"{name} is XML but not KML: it begins with <{root.tag:.40}>.")
    return root


def _unzipped(data: bytes, name: str) -> bytes:
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            part = next((p for p in archive.infolist() if p.filename.lower().endswith(".kml")), None)
            if part is None or part.file_size > MOST_BYTES:
                raise FormatError(f"{name} holds no KML document, or one too large to open.")
            return archive.read(part)
    except (
        zipfile.BadZipFile,
        zlib.error,
        OSError,
        RuntimeError,
        NotImplementedError,
        EOFError,
        ValueError,
    ) as error:
        if isinstance(error, FormatError):
            raise
        raise FormatError(f"{name} is damaged; download or export it again.") from None


def _records(placemarks: list[Any]) -> Iterator[tuple[str, Record]]:
    for number, placemark in enumerate(placemarks, start=1):
        cells: dict[str, Cell] = {
            one.get("name", ""): one.findtext("value", "") for one in placemark.iter("Data")
        }
        cells |= {one.get("name", ""): one.text or "" for one in placemark.iter("SimpleData")}
        if "what" not in cells:
            cells |= _native_cells(placemark)
        yield f"placemark {number}", cells


def _native_cells(placemark: Any) -> dict[str, Cell]:
    """What KML itself says of a placemark."""
    when = placemark.findtext("TimeStamp/when")
    cells: dict[str, Cell] = {
        "what": placemark.findtext("name") or None,
        "notes": placemark.findtext("description") or None,
        "start": placemark.findtext("TimeSpan/begin") or when,
        "end": placemark.findtext("TimeSpan/end"),
    }
    return cells | dict(zip(("lat", "lon"), _position(placemark) or (), strict=False))


def _position(placemark: Any) -> tuple[float, float] | None:
    point = next(placemark.iter("Point"), None)
    parts = (point.findtext("coordinates") or "").strip().split(",") if point is not None else []
    try:
        return (float(parts[1]), float(parts[0])) if len(parts) >= 2 else None
    except ValueError:
        return None


def shown(data: bytes, name: str) -> Facts:
    """What a program sees that knows KML's own elements and not our attributes."""
    found: dict[EventId, Facets] = {}
    for placemark in _events(_root(data, name)):
        event = next(
            (one.findtext("value", "") for one in placemark.iter("Data") if one.get("name") == "id"), ""
        )
        begin, end = (_moment(placemark.findtext(f"TimeSpan/{side}")) for side in ("begin", "end"))
        position = _position(placemark)
        certainty = (placemark.findtext("styleUrl") or "").removeprefix("#")
        description = placemark.findtext("description") or ""
        facets: dict[Facet, object] = {
            Facet.WHAT: placemark.findtext("name"),
            Facet.CERTAINTY: certainty,
            Facet.POSITIONS: (position,) if position else None,
            Facet.QUOTES: tuple(map(html.unescape, re.findall(r"<q>(.*?)</q>", description, re.DOTALL))),
            Facet.START_EARLIEST: begin,
            Facet.END_LATEST: end,
        }
        if begin is not None and begin == end:
            facets |= {Facet.START_LATEST: begin, Facet.END_EARLIEST: begin}
        found[EventId(event)] = {facet: value for facet, value in facets.items() if value}
    return Facts(found)


def _moment(text: str | None) -> Moment | None:
    return Moment.from_iso(text) if text else None
