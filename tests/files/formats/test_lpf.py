"""Linked Places says all four bounds in its own terms, or leaves the timespan out."""

import json
from pathlib import Path
from typing import Any

import pytest

from tests.values import HARBOUR, PERU, PORT, SINCE_2024, day, event, harbour_dossier
from viewer.files.formats import catalogue, lpf
from viewer.files.formats.facets import Facet
from viewer.files.formats.loss_phrases import Fate
from viewer.model.dossier import Dossier
from viewer.model.event import Event
from viewer.model.when import Duration, Extent, Qualifier, When


def feature(one: Event) -> dict[str, Any]:
    (made,) = json.loads(lpf.write(Dossier(events={one.id: one})))["features"]
    return made  # type: ignore[no-any-return]  # out of JSON


@pytest.mark.parametrize(
    ("when", "span"),
    [
        (When.instant(day("2024-05-03"), day("2024-05-03")), {"start": {"in": "2024-05-03"}}),
        (
            When.instant(day("2024-01-01"), day("2024-12-31"), qualifier=Qualifier.APPROXIMATE),
            {"start": {"earliest": "2024-01-01~", "latest": "2024-12-31~"}},
        ),
        (When.instant(None, day("2030-12-31")), {"start": {"latest": "2030-12-31"}}),
        (
            SINCE_2024.resolved((day("2026-01-16"), day("2026-01-16")), {}),
            {
                "start": {"earliest": "2024-01-01", "latest": "2024-12-31"},
                "end": {"earliest": "2026-01-16"},
            },
        ),
    ],
)
def test_bounds_are_said_in_the_terms_of_the_format(when: When, span: dict[str, Any]) -> None:
    assert feature(event("a", when=when, where=(HARBOUR,)))["when"]["timespans"] == [span]


@pytest.mark.parametrize(
    "when", [SINCE_2024, When(Extent.SPAN, end=(None, day("2030-12-31"))), When(Extent.SPAN)]
)
def test_a_lasting_state_with_an_end_that_cannot_be_said_has_no_timespan(when: When) -> None:
    one = event("a", when=when, where=(HARBOUR,))
    assert "when" not in feature(one)
    form = catalogue.named("lpf")
    assert form is not None
    dossier = Dossier(events={one.id: one})
    said = {loss.facet for loss in form.report(dossier, form.writes(dossier)).losses}
    assert (Facet.START_EARLIEST in said) == (when.start[0] is not None)


def test_every_place_is_a_name_and_a_country_has_no_shape() -> None:
    made = feature(event("a", where=(HARBOUR, PORT, PERU)))
    assert [name["toponym"] for name in made["names"]] == ["Harbour", "North Port", "Peru"]
    assert [shape["type"] for shape in made["geometry"]["geometries"]] == ["Point", "Point"]
    assert made["types"][2] == {"identifier": "aat:300387506", "label": "country"}
    assert made["properties"]["ccodes"] == ["PE"]


def test_what_the_format_requires_is_there() -> None:
    whole = json.loads(lpf.write(harbour_dossier()))
    assert whole["type"] == "FeatureCollection"
    assert whole["@context"].startswith("https://")
    for made in whole["features"]:
        assert made["@id"].startswith("urn:")
        assert made["properties"]["title"]
        assert made["names"][0]["citations"][0]["label"] == "Harbour plan"
        assert made["geometry"]["type"] == "GeometryCollection"


def test_only_whole_calendar_durations_are_carried_in_its_terms() -> None:
    for value, carried in (("P10Y", True), ("P1Y6M", False), ("PT6H", False)):
        when = When.instant(day("2024-05-03"), day("2024-05-03"), duration=Duration(value))
        assert ("duration" in feature(event("a", when=when, where=(HARBOUR,)))["when"]) is carried


def test_gdal_reads_it_as_geojson(tmp_path: Path) -> None:
    pyogrio = pytest.importorskip("pyogrio")
    path = tmp_path / "x.json"
    path.write_bytes(lpf.write(harbour_dossier()))
    meta, _, shapes, columns = pyogrio.raw.read(path)
    assert len(shapes) == 4
    assert "Peru" in list(dict(zip(meta["fields"], columns, strict=True))["place"])


def test_a_record_of_another_program_is_read() -> None:
    record = {
        "@id": "http://example.org/p1",
        "type": "Feature",
        "properties": {"title": "Abingdon", "ccodes": ["GB"]},
        "when": {"timespans": [{"start": {"in": "0676"}, "end": {"earliest": "1066-01-01"}}]},
        "names": [{"toponym": "Abingdon", "lang": "en"}],
        "geometry": {
            "type": "GeometryCollection",
            "geometries": [{"type": "Point", "coordinates": [-1.28, 51.67]}],
        },
    }
    data = json.dumps({"type": "FeatureCollection", "features": [record]}).encode()
    (one,) = catalogue.from_bytes(data, Path("x.lpf.json")).events.values()
    assert (one.what, one.where[0].name, one.where[0].lat) == ("Abingdon", "Abingdon", 51.67)


def test_a_file_of_this_format_under_a_plain_name_is_recognised() -> None:
    data = lpf.write(harbour_dossier())
    for name in ("x.json", "x.geojson", "x.lpf.json"):
        assert len(catalogue.from_bytes(data, Path(name)).events) == 4


def test_an_event_without_a_place_is_left_out_and_named() -> None:
    form = catalogue.named("lpf")
    assert form is not None
    report = form.report(harbour_dossier(), form.writes(harbour_dossier()))
    (loss,) = [loss for loss in report.losses if loss.facet is Facet.UNDATED]
    assert (loss.fate, loss.of) == (Fate.LOST, ("route",))
