"""A GeoPackage is one for GDAL too, explains itself, and comes back."""

import sqlite3
from contextlib import closing
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from tests.values import area_dossier, day, event, harbour_dossier
from viewer.files.formats import catalogue, geopackage
from viewer.files.formats.errors import FormatError
from viewer.files.formats.flat import COLUMNS
from viewer.model.dossier import Dossier
from viewer.model.when import EventId, When
from viewer.model.where import Precision, Where

pyogrio = pytest.importorskip("pyogrio")


def opened(dossier: Dossier) -> sqlite3.Connection:
    database = sqlite3.connect(":memory:")
    database.deserialize(geopackage.write(dossier))
    return database


def by_gdal(dossier: Dossier, path: Path) -> tuple[dict[str, Any], list[Any], dict[str, Any]]:
    path.write_bytes(geopackage.write(dossier))
    meta, _, found, columns = pyogrio.raw.read(path, layer="events")
    return dict(zip(meta["fields"], columns, strict=True)), list(found), meta


def test_gdal_reads_shapes_dates_and_reference_system(tmp_path: Path) -> None:
    columns, found, meta = by_gdal(harbour_dossier(), tmp_path / "x.gpkg")
    assert meta["crs"] == "EPSG:4326"
    assert [shape is not None for shape in found] == [True, False, True, False, True]
    assert list(columns["what"])[2] == "North Port open"
    assert np.datetime_as_string(columns["from_day"][2], unit="D") == "2024-01-01"
    assert np.isnat(columns["to_day"][2])
    assert [name for name, _ in pyogrio.list_layers(tmp_path / "x.gpkg")] == ["events", "articles", "claims"]


def test_a_disc_is_the_polygon_that_gdal_measures(tmp_path: Path) -> None:
    _, found, _ = by_gdal(area_dossier(), tmp_path / "x.gpkg")
    bounds = pyogrio.read_info(tmp_path / "x.gpkg", layer="events", force_total_bounds=True)["total_bounds"]
    assert found[0] is None  # a country without a radius
    assert bounds == pytest.approx((-76.2, -15.16, -70.82, -10.0), abs=0.01)


def test_the_file_says_what_it_is_and_keeps_its_own_rules() -> None:
    database = opened(harbour_dossier())
    assert database.execute("PRAGMA application_id").fetchone()[0] == 0x47504B47
    assert database.execute("PRAGMA user_version").fetchone()[0] == 10_300
    assert database.execute("PRAGMA integrity_check").fetchone()[0] == "ok"
    assert database.execute("PRAGMA foreign_key_check").fetchall() == []
    known = {row[0] for row in database.execute("SELECT srs_id FROM gpkg_spatial_ref_sys")}
    assert known == {-1, 0, 4326}


@pytest.mark.parametrize("table", ["gpkg_contents", "gpkg_spatial_ref_sys", "gpkg_geometry_columns"])
def test_the_tables_of_the_standard_are_built_as_gdal_builds_them(table: str, tmp_path: Path) -> None:
    path = tmp_path / "x.gpkg"
    point = bytes.fromhex("0101000000") + np.array([1.0, 2.0]).tobytes()
    shapes, names = np.array([point], dtype=object), np.array(["a"], dtype=object)
    options = {"geometry_type": "Point", "crs": "EPSG:4326", "driver": "GPKG"}
    pyogrio.raw.write(path, shapes, [names], np.array(["name"]), **options)
    with closing(sqlite3.connect(path)) as theirs:
        wanted = theirs.execute(f"PRAGMA table_info({table})").fetchall()
    found = opened(harbour_dossier()).execute(f"PRAGMA table_info({table})").fetchall()
    assert [(column, kind, bare(default)) for _, column, kind, _, default, _ in found] == [
        (column, kind, bare(default)) for _, column, kind, _, default, _ in wanted
    ]


def bare(default: str | None) -> str | None:
    """A default without the space that either writes."""
    return "".join(default.split()) if default else None


def test_every_column_is_explained_within_the_file() -> None:
    rows = (
        opened(harbour_dossier()).execute("SELECT column_name, description FROM gpkg_data_columns").fetchall()
    )
    assert {column.name for column in COLUMNS} <= {name for name, _ in rows}
    assert all(says for _, says in rows)


def test_a_year_that_a_day_cannot_hold_is_no_day() -> None:
    far = event("a", when=When.instant(day("-0043-03-15"), day("Y12024-01-01")))
    row = opened(Dossier(events={far.id: far})).execute("SELECT from_day, to_day FROM events").fetchone()
    assert row == (None, None)


def test_a_table_of_another_program_is_read(tmp_path: Path) -> None:
    path = tmp_path / "x.gpkg"
    point = bytes.fromhex("0101000000") + np.array([-77.1, -12.0]).tobytes()
    pyogrio.raw.write(
        path,
        geometry=np.array([point], dtype=object),
        field_data=[np.array(["Fire"], dtype=object), np.array(["2024-05"], dtype=object)],
        fields=["name", "date"],
        geometry_type="Point",
        crs="EPSG:4326",
        layer="fires",
    )
    (one,) = geopackage.read(path.read_bytes(), "x.gpkg").events.values()
    assert (one.what, one.where[0].lat, one.where[0].lon) == ("Fire", -12.0, -77.1)
    assert one.when is not None
    assert str(one.when.start[1]) == "2024-05-31"


@pytest.mark.parametrize(
    ("data", "words"),
    [
        (b"", "is no GeoPackage"),
        (b"SQLite format 3\x00 and no more", "is damaged or no GeoPackage"),
        (geopackage.write(Dossier())[:5000], "is damaged or no GeoPackage"),
        (geopackage.write(harbour_dossier()).replace(b"CREATE", b"CRE\x80TE"), "is damaged or no GeoPackage"),
        (geopackage.write(harbour_dossier()).replace(b'{"', b"{{"), "is damaged or no GeoPackage"),
    ],
)
def test_what_is_no_geopackage_is_refused(data: bytes, words: str) -> None:
    with pytest.raises(FormatError, match=f"x.gpkg {words}"):
        geopackage.read(data, "x.gpkg")


def test_a_database_without_features_is_refused() -> None:
    database = opened(Dossier())
    database.execute("DELETE FROM gpkg_geometry_columns")
    database.commit()
    with pytest.raises(FormatError, match="no table of features"):
        geopackage.read(database.serialize(), "x.gpkg")


def foreign(
    path: Path, points: list[tuple[float, float]], crs: str = "EPSG:4326", layer: str = "fires"
) -> bytes:
    """A file as GDAL writes it, with a row for each point."""
    shapes = [bytes.fromhex("0101000000") + np.array(point, float).tobytes() for point in points]
    pyogrio.raw.write(
        path,
        geometry=np.array(shapes, dtype=object),
        field_data=[np.array([f"Fire {i}" for i in range(len(points))], dtype=object)],
        fields=["name"],
        geometry_type="Point",
        crs=crs,
        layer=layer,
        append=path.exists(),
    )
    return path.read_bytes()


def test_an_empty_point_is_an_event_without_a_place(tmp_path: Path) -> None:
    data = foreign(tmp_path / "x.gpkg", [(-77.1, -12.0), (np.nan, np.nan)])
    first, second = geopackage.read(data, "x.gpkg").events.values()
    assert first.where[0].lat == -12.0
    assert second.where == ()


def test_places_of_web_maps_become_degrees_and_those_of_other_systems_are_refused(tmp_path: Path) -> None:
    data = foreign(tmp_path / "x.gpkg", [(-8_581_000.0, -1_352_000.0)], "EPSG:3857")
    (one,) = geopackage.read(data, "x.gpkg").events.values()
    assert one.where[0].lat == pytest.approx(-12.06, abs=0.02)
    near = foreign(tmp_path / "y.gpkg", [(50.0, 20.0)], "EPSG:27700")
    with pytest.raises(FormatError, match=r"^y\.gpkg has its places in EPSG:27700; export it in EPSG:4326"):
        geopackage.read(near, "y.gpkg")


def test_the_tables_that_are_not_read_are_told(tmp_path: Path) -> None:
    foreign(tmp_path / "x.gpkg", [(-77.1, -12.0)])
    assert catalogue.unread(tmp_path / "x.gpkg") == ""
    foreign(tmp_path / "x.gpkg", [(-77.1, -12.0)], layer="floods")
    assert catalogue.unread(tmp_path / "x.gpkg") == "of its tables only “fires” was read, not “floods”."


def test_rows_that_are_still_in_the_log_are_read_and_the_files_stay_as_they_are(tmp_path: Path) -> None:
    path = tmp_path / "x.gpkg"
    path.write_bytes(geopackage.write(harbour_dossier()))
    with closing(sqlite3.connect(path)) as database:
        database.execute("PRAGMA journal_mode = WAL")
        database.execute("PRAGMA wal_autocheckpoint = 0")
        database.execute("DELETE FROM claims")
        database.execute("UPDATE events SET notes = 'in the log' WHERE id = 'approval'")
        database.commit()
        before = {one: one.read_bytes() for one in tmp_path.iterdir()}
        found = catalogue.read(path)
        assert {one: one.read_bytes() for one in tmp_path.iterdir()} == before
    assert found.events[EventId("approval")].notes == "in the log"
    assert not found.claims


def test_a_number_that_no_whole_number_of_sqlite_holds_is_kept() -> None:
    far = event("far", where=(Where("Lima", -12.0, -77.0, Precision.SITE, radius_m=2**70),))
    back = geopackage.read(geopackage.write(Dossier(events={far.id: far})), "x.gpkg")
    assert back.events[far.id].where[0].radius_m == 2**70
