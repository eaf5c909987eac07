"""GeoJSON is what RFC 7946 says, and other programs read it."""

import json
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from tests.values import HARBOUR, PERU, PORT, area_dossier, event, harbour_dossier
from viewer.files.formats import geojson, shapes
from viewer.files.formats.errors import FormatError
from viewer.files.formats.inward import ASSUMED_FACT
from viewer.geo import geodesy
from viewer.model.dossier import Dossier
from viewer.model.event import Certainty
from viewer.model.when import Extent
from viewer.model.where import Precision, Where

DISTRICT = Where("Salt Flats", -14.8, -75.2, Precision.DISTRICT, 40_000.0, country="PE")


def of(**shape: object) -> bytes:
    return json.dumps({"type": "FeatureCollection", "features": [{"type": "Feature", **shape}]}).encode()


def test_a_site_is_a_point_with_its_longitude_first() -> None:
    assert shapes.of_place(HARBOUR) == {"type": "Point", "coordinates": [-77.14, -12.04]}


def test_a_country_is_no_pin() -> None:
    assert shapes.of_place(PERU) is None
    written = json.loads(geojson.write(area_dossier()))
    country = next(f for f in written["features"] if f["id"] == "country")
    assert country["geometry"] is None
    assert "lat" not in country["properties"]


def test_a_site_with_a_radius_is_a_point_that_says_its_radius() -> None:
    assert shapes.of_place(PORT) == {"type": "Point", "coordinates": [-77.27, -11.59]}
    port = next(f for f in json.loads(geojson.write(harbour_dossier()))["features"] if f["id"] == "port")
    assert port["properties"]["radius_m"] == 3000.0


def test_a_district_is_a_disc_of_its_radius_counterclockwise() -> None:
    shape = shapes.of_place(DISTRICT)
    assert shape is not None
    (ring,) = shape["coordinates"]
    lengths = [geodesy.distance_m(-14.8, -75.2, lat, lon) for lon, lat in ring]
    assert lengths == pytest.approx([40_000.0] * len(ring), abs=1)
    assert ring[0] == ring[-1]
    assert signed_area(ring) > 0


@pytest.mark.parametrize(
    "place",
    [
        replace(PERU, radius_m=400_000.0),
        Where("Pacific", 0.0, -160.0, Precision.SEA, 8_000_000.0),
        Where("Somewhere", 1.0, 2.0, Precision.UNKNOWN),
        Where("Named", precision=Precision.SITE),
    ],
)
def test_what_is_neither_point_nor_disc_has_no_shape(place: Where) -> None:
    assert shapes.of_place(place) is None


def signed_area(ring: list[list[float]]) -> float:
    x, y = np.array(ring).T
    return float(np.sum(x[:-1] * y[1:] - x[1:] * y[:-1]) / 2)


@pytest.mark.parametrize("lon", [179.9, -179.9, 180.0, -180.0])
def test_a_disc_across_the_date_line_is_cut_there(lon: float) -> None:
    shape = shapes.disc(10, lon, 100_000)
    assert shape is not None
    assert shape["type"] == "MultiPolygon"
    rings = [polygon[0] for polygon in shape["coordinates"]]
    assert all(-180 <= x <= 180 for ring in rings for x, _ in ring)
    assert all(signed_area(ring) > 0 for ring in rings)
    whole = shapes.disc(10, 0, 100_000)
    assert whole is not None
    assert sum(map(signed_area, rings)) == pytest.approx(signed_area(whole["coordinates"][0]), rel=1e-3)


def test_a_disc_round_a_pole_has_no_flat_shape() -> None:
    assert shapes.disc(89.5, 0, 100_000) is None


def test_gdal_reads_points_discs_and_events_without_a_place(tmp_path: Path) -> None:
    pyogrio = pytest.importorskip("pyogrio")
    path = tmp_path / "x.geojson"
    path.write_bytes(geojson.write(harbour_dossier()))
    meta, _, shapes_, columns = pyogrio.raw.read(path)
    found = dict(zip(meta["fields"], columns, strict=True))
    assert list(found["what"])[:2] == ["Harbour plan approved", "Engineers stay"]
    assert [shape is not None for shape in shapes_] == [True, False, True, False, True]
    assert meta["crs"] == "EPSG:4326"


def test_a_file_of_another_program_is_read_as_far_as_it_says() -> None:
    data = of(
        geometry={"type": "Point", "coordinates": [-77.1, -12.0]},
        properties={"name": "Fire", "start": "2024-05", "end": "2024-07-03"},
    )
    (one,) = geojson.read(data, "x.geojson").events.values()
    assert one.what == "Fire"
    assert one.when is not None
    assert one.when.extent is Extent.SPAN
    assert [str(b) for b in one.when.bounds] == ["2024-05-01", "2024-05-31", "2024-07-03", "2024-07-03"]
    assert one.where == (Where("", -12.0, -77.1, Precision.UNKNOWN),)
    assert one.certainty is Certainty.OCCURRED
    assert one.why[-1].reading == ASSUMED_FACT


def test_two_events_of_one_id_are_refused() -> None:
    feature = {"type": "Feature", "geometry": None, "properties": {"id": "a", "what": "b"}}
    data = json.dumps({"type": "FeatureCollection", "features": [feature, feature]}).encode()
    with pytest.raises(FormatError, match=r"x: features\[1\] has the id 'a'"):
        geojson.read(data, "x")


def at(lon: float, lat: float) -> bytes:
    return of(properties={"what": "a"}, geometry={"type": "Point", "coordinates": [lon, lat]})


@pytest.mark.parametrize(
    ("data", "words"),
    [
        (b"{", "x.geojson: line 1, column 2 is not JSON"),
        (b"[]", "should hold a JSON object"),
        (b"{}", "has no “features”"),
        (b'{"features": [7]}', r"features\[0\] should be an object"),
        (of(geometry=None, properties={}), r"features\[0\] has no headline"),
        (of(properties={"what": "a", "certainty": "sure"}), r"features\[0\].certainty is not valid"),
        (of(properties={"what": "a", "start": "3/4/2024"}), r"features\[0\]: .* could be day/month"),
        (of(properties={"what": "a", "lat": "north", "lon": 3}), r"features\[0\], lat: 'north' is not a num"),
        (of(properties={"what": "a", "why": "{"}), r"features\[0\], why: is not the JSON"),
        (of(properties={"what": "a", "start_earliest": "soon"}), r"when.start\[0\] is not valid"),
        (at(10**400, 3), r"features\[0\], lon: 1000\d+ is not a number that can be kept; correct it"),
        (at(float("nan"), 3), r"features\[0\], lon: nan is not a number that can be kept"),
        (of(properties={"what": "\ud800"}), r"x.geojson: features\[0\].properties.what holds half a letter"),
        (b'{"features": [' + b"9" * 5000 + b"]}", "x.geojson: line 1 has a number of thousands of digits"),
    ],
)
def test_what_is_wrong_is_said_with_its_place(data: bytes, words: str) -> None:
    with pytest.raises(FormatError, match=words):
        geojson.read(data, "x.geojson")


def test_a_place_in_two_parts_of_the_world_keeps_both() -> None:
    moved = event("a", where=(HARBOUR, PORT))
    back = geojson.read(geojson.write(Dossier(events={moved.id: moved})), "x")
    assert back.events["a"].where == (HARBOUR, PORT)  # type: ignore[index]  # ids are texts


@pytest.mark.parametrize(
    ("crs", "lon"),
    [
        ("urn:ogc:def:crs:OGC:1.3:CRS84", 50.0),
        ("urn:ogc:def:crs:EPSG::4326", 50.0),
        ("EPSG:3857", 50 / 111_319.49),
        ("http://www.opengis.net/def/crs/EPSG/0/3857", 50 / 111_319.49),
    ],
)
def test_places_in_a_system_that_is_named_become_degrees(crs: str, lon: float) -> None:
    whole = json.loads(at(50, 0)) | {"crs": {"type": "name", "properties": {"name": crs}}}
    (one,) = geojson.read(json.dumps(whole).encode(), "x.geojson").events.values()
    assert one.where[0].lon == pytest.approx(lon, rel=1e-6)


def test_places_in_a_system_that_is_not_known_are_refused_and_not_taken_for_degrees() -> None:
    crs = {"type": "name", "properties": {"name": "urn:ogc:def:crs:EPSG::32633"}}
    data = json.dumps(json.loads(at(50, 10)) | {"crs": crs}).encode()
    with pytest.raises(
        FormatError, match=r"^x\.geojson has its places in EPSG:32633; export it in EPSG:4326"
    ):
        geojson.read(data, "x.geojson")
