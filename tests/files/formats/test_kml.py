"""KML is valid, shows an interval for every date, and comes back."""

import io
import zipfile
from dataclasses import replace
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest
from hypothesis import given
from lxml import etree

from tests.examples import examples
from tests.strategies import dossiers
from tests.values import PERU, PORT, area_dossier, day, event, harbour_dossier, ocean_dossier
from viewer.files.formats import catalogue, kml
from viewer.files.formats.errors import FormatError
from viewer.files.formats.facets import Facet
from viewer.files.formats.loss_phrases import Fate
from viewer.model.dossier import Dossier
from viewer.model.event import Event
from viewer.model.when import Extent, When

IN = {"k": kml.NAMESPACE}


def of(*events: Event) -> Dossier:
    return Dossier(events={e.id: e for e in events})


def placemark(dossier: Dossier) -> ET.Element:
    found = ET.fromstring(kml.write(dossier)).find(".//k:Placemark", IN)
    assert found is not None
    return found


@pytest.mark.parametrize("dossier", [harbour_dossier(), area_dossier(), ocean_dossier(), Dossier()])
def test_the_document_is_valid_by_the_schema_of_the_ogc(dossier: Dossier, tmp_path: Path) -> None:
    validator = pytest.importorskip("fastkml.validator")
    path = tmp_path / "x.kml"
    path.write_bytes(kml.write(dossier))
    assert validator.validate(file_to_validate=path)


@examples(0.5)
@given(dossier=dossiers())
def test_any_document_is_valid_by_the_schema_of_the_ogc(dossier: Dossier) -> None:
    validator = pytest.importorskip("fastkml.validator")
    assert validator.validate(element=etree.fromstring(kml.write(dossier)))


def test_a_vague_day_is_the_whole_interval() -> None:
    made = placemark(of(event("a", when=When.instant(day("2024-01-01"), day("2024-12-31")))))
    assert made.findtext("k:TimeSpan/k:begin", namespaces=IN) == "2024-01-01"
    assert made.findtext("k:TimeSpan/k:end", namespaces=IN) == "2024-12-31"
    assert made.find("k:TimeStamp", IN) is None


def test_an_open_side_stays_open() -> None:
    made = placemark(of(event("a", when=When.instant(None, day("2024-12-31")))))
    assert made.find("k:TimeSpan/k:begin", IN) is None
    assert made.findtext("k:TimeSpan/k:end", namespaces=IN) == "2024-12-31"


@pytest.mark.parametrize(
    "when",
    [
        None,
        When(Extent.SPAN),
        When.instant(day("-0043-03-15"), day("-0043-03-15")),
        When.instant(day("-0043-03-15"), day("2024-01-01")),
        When.instant(day("2024-01-01"), day("Y12024-01-01")),
    ],
)
def test_what_xml_cannot_date_has_no_span_and_the_report_says_so(when: When | None) -> None:
    dossier = of(event("a", when=when))
    assert placemark(dossier).find("k:TimeSpan", IN) is None
    form = catalogue.named("kml")
    assert form is not None
    report = form.report(dossier, form.writes(dossier))
    said = {loss.facet for loss in report.losses if loss.fate is Fate.ATTRIBUTE}
    assert (Facet.END_LATEST in said) == (when is not None and when.end[1] is not None)


def test_a_clock_time_has_seconds_as_xml_wants() -> None:
    made = placemark(
        of(event("a", when=When.instant(day("2024-05-03T10:30+02:00"), day("2024-05-03T10:30Z"))))
    )
    assert made.findtext("k:TimeSpan/k:begin", namespaces=IN) == "2024-05-03T10:30:00+02:00"


def test_what_is_shown_in_the_balloon_runs_no_markup() -> None:
    risky = event("a", what="<b>&", condition="<script>alert(1)</script>")
    description = placemark(of(risky)).findtext("k:description", namespaces=IN)
    assert description is not None
    assert "<script>" not in description


def test_a_site_with_a_radius_is_a_point_and_beside_it_the_disc_that_it_stands_for() -> None:
    one = event("a", where=(PORT,), when=When.instant(day("2024-01-01"), day("2024-12-31")))
    found = ET.fromstring(kml.write(of(one))).findall(".//k:Placemark", IN)
    assert [one.findtext("k:name", "", IN) for one in found] == ["a", "North Port (site, within 3 km)"]
    assert [one.find("k:Point", IN) is not None for one in found] == [True, False]
    assert [one.find("k:Polygon", IN) is not None for one in found] == [False, True]
    assert len({one.findtext("k:TimeSpan/k:begin", "", IN) for one in found}) == 1
    assert kml.read(kml.write(of(one)), "x").events == {one.id: one}
    assert placemark(of(event("a", where=(PERU,)))).find(".//k:coordinates", IN) is None


def test_a_kmz_holds_the_same_document_and_comes_back() -> None:
    data = kml.write_kmz(harbour_dossier())
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        assert archive.read("doc.kml") == kml.write(harbour_dossier())
    assert kml.read(data, "x.kmz").events == harbour_dossier().events


def test_gdal_reads_names_and_points(tmp_path: Path) -> None:
    pyogrio = pytest.importorskip("pyogrio")
    path = tmp_path / "x.kml"
    path.write_bytes(kml.write(harbour_dossier()))
    layers = [name for name, _ in pyogrio.list_layers(path)]
    assert layers == ["occurred", "ongoing", "conditional", "possible", "denied"]
    meta, _, shapes, columns = pyogrio.raw.read(path, layer="occurred")
    assert dict(zip(meta["fields"], columns, strict=True))["Name"][0] == "Harbour plan approved"
    assert shapes[0] is not None


def test_a_placemark_of_another_program_is_read() -> None:
    data = f"""<kml xmlns="{kml.NAMESPACE}"><Placemark><name>Fire</name>
        <TimeStamp><when>2024-05-03T08:00:00Z</when></TimeStamp>
        <Point><coordinates>-77.1,-12.0,0</coordinates></Point></Placemark></kml>"""
    (one,) = kml.read(data.encode(), "x.kml").events.values()
    assert one.what == "Fire"
    assert one.where[0].lat == -12.0
    assert one.when == When.instant(day("2024-05-03T08:00Z"), day("2024-05-03T08:00Z"))


@pytest.mark.parametrize(
    ("data", "words"),
    [
        (b"<kml", "x.kml is not KML: "),
        (b"<gpx/>", "is XML but not KML: it begins with <gpx>"),
        (b'<!DOCTYPE x [<!ENTITY a "b">]><kml/>', "declares entities"),
        (b"PK\x03\x04 and no more", "x.kml is damaged"),
        (b"<kml><Placemark/></kml>", "placemark 1 has no headline"),
    ],
)
def test_what_is_wrong_is_said(data: bytes, words: str) -> None:
    with pytest.raises(FormatError, match=words):
        kml.read(data, "x.kml")


def test_characters_that_xml_has_not_are_left_out_and_reported() -> None:
    dossier = of(replace(event("a"), notes="bell \x07 rung"))
    form = catalogue.named("kml")
    assert form is not None
    assert form.report(dossier, form.writes(dossier)).has(Facet.NOTES, "a")
