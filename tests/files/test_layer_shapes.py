"""Shapes in Parquet and Arrow files, names of places, and what else tables of other programs hold."""

import json
import struct
from functools import partial

import pytest

from viewer import paths
from viewer.columns.single import title_of
from viewer.files.layers import importing
from viewer.files.layers.error import LayerError
from viewer.files.layers.locating import locate
from viewer.files.layers.mapping import Mapping, guess
from viewer.geo.gazetteer import Gazetteer

pa = pytest.importorskip("pyarrow")

from pyarrow import ipc, parquet  # noqa: E402


@pytest.fixture(scope="module")
def gazetteer() -> Gazetteer:
    return Gazetteer.open(paths.resource("gazetteer.bin"))


def opened(path, folder, **options):
    seen = importing.preview(path)
    return importing.open_layer(path, guess(seen.headings, seen.samples), folder, **options)


def point(lon: float, lat: float) -> bytes:
    return struct.pack("<BIdd", 1, 1, lon, lat)


def square(lon: float, lat: float, half: float) -> bytes:
    corners = [(-1, -1), (1, -1), (1, 1), (-1, 1), (-1, -1)]
    at = [struct.pack("<dd", lon + half * x, lat + half * y) for x, y in corners]
    return struct.pack("<BIII", 1, 3, 1, 5) + b"".join(at)


def shaped(**about):
    """A table of a point, an area and a row without a shape, as GeoParquet tells of itself."""
    column = {"encoding": "WKB", "geometry_types": [], **about}
    table = pa.table(
        {
            "date": ["2024-05-03", "2024-05-04", "2024-05-05"],
            "title": ["Berth", "Zone", "Nowhere"],
            "geometry": pa.array([point(24.9, 60.1), square(25, 60, 0.5), None], pa.binary()),
        }
    )
    told = {"version": "1.1.0", "primary_column": "geometry", "columns": {"geometry": column}}
    return table.replace_schema_metadata({"geo": json.dumps(told)})


@pytest.mark.parametrize("crs", [{}, {"crs": None}, {"crs": {"id": {"authority": "EPSG", "code": 4326}}}])
def test_shapes_of_geoparquet_are_places_and_an_area_is_no_point(tmp_path, crs):
    path = tmp_path / "berths.parquet"
    parquet.write_table(shaped(**crs), path)
    kept = opened(path, tmp_path / "c")
    assert kept.layer.place(0) == pytest.approx((60.1, 24.9), abs=1e-6)
    assert kept.layer.columns.radius_m[0] == 0
    assert kept.layer.place(1) == pytest.approx((60.0, 25.0), abs=1e-6)
    assert kept.layer.columns.radius_m[1] > 50_000
    assert kept.no_place == 1
    assert importing.record(kept.layer, 1)["title"] == "Zone"
    assert "geometry" not in importing.record(kept.layer, 1)


@pytest.mark.parametrize(
    ("about", "words"),
    [
        ({"crs": {"id": {"authority": "EPSG", "code": 3067}}}, "in EPSG:3067"),
        ({"encoding": "point"}, "shapes as point"),
        ({"crs": {"name": "some grid"}}, "does not say how"),
    ],
)
def test_shapes_that_are_not_in_degrees_are_refused_and_not_misread(tmp_path, about, words):
    path = tmp_path / "grid.parquet"
    parquet.write_table(shaped(**about), path)
    with pytest.raises(LayerError, match=words):
        importing.preview(path)


def test_a_stream_of_arrow_is_read_and_so_are_its_shapes(tmp_path):
    plain = shaped().replace_schema_metadata(None)
    field = pa.field("geometry", pa.binary(), metadata={"ARROW:extension:name": "geoarrow.wkb"})
    table = plain.set_column(2, field, plain["geometry"])
    path = tmp_path / "berths.arrows"
    with ipc.new_stream(str(path), table.schema) as stream:
        stream.write_table(table)
    kept = opened(path, tmp_path / "c")
    assert kept.layer.place(0) == pytest.approx((60.1, 24.9), abs=1e-6)
    assert importing.record(kept.layer, 0)["title"] == "Berth"


def test_a_city_is_found_though_its_region_is_called_the_same(gazetteer):
    found = locate(gazetteer, "Aleppo"), locate(gazetteer, "Lima"), locate(gazetteer, "Luhansk")
    assert [place and (round(place[0]), round(place[1])) for place in found] == [
        (36, 37),
        (-12, -77),
        (49, 39),
    ]


def test_a_name_of_two_towns_is_nobodys_place_and_the_first_row_with_it_is_listed(tmp_path, gazetteer):
    path = tmp_path / "towns.csv"
    path.write_text("date,town\n2024-05-03,Lima\n2024-05-04,Springfield\n2024-05-05,Springfield\n")
    kept = opened(path, tmp_path / "c", locate=partial(locate, gazetteer))
    assert kept.no_place == 2
    ((record, reason),) = kept.listed
    assert record == 2
    assert reason.startswith("“Springfield” is no place that is known, or several")


def test_headings_with_accents_are_known(tmp_path):
    path = tmp_path / "actos.csv"
    path.write_text("Fecha de inicio;Título;País\n2024-05-03;Huelga;Perú\n")
    seen = importing.preview(path)
    mapping = guess(seen.headings, seen.samples)
    assert (mapping.start, mapping.title, mapping.place) == ("Fecha de inicio", ("Título",), "País")


def test_rows_behind_a_quotation_mark_that_is_never_closed_are_not_dropped_silently(tmp_path):
    path = tmp_path / "cut.csv"
    rows = '2024-05-03,"One, two"\n2024-05-04,5" pipe\n2024-05-05,"Three\n2024-05-06,Four\n'
    path.write_text("date,title\n" + rows)
    kept = opened(path, tmp_path / "c")
    assert [kept.layer.title(i) for i in range(kept.layer.count)] == ["One, two", '5" pipe']
    assert kept.listed == ((3, "opens a quotation mark that is never closed, 2 lines long"),)
    assert kept.layer.source.skipped.tolist() == [3]


def test_a_packed_table_is_told_from_one_that_is_none(tmp_path):
    path = tmp_path / "events.csv.gz"
    path.write_bytes(b"\x1f\x8b\x08\0\0\0")
    with pytest.raises(LayerError, match="is packed, or a spreadsheet"):
        importing.preview(path)


def test_a_title_of_several_lines_is_shown_on_one(tmp_path):
    path = tmp_path / "lines.csv"
    path.write_text('date,title\n2024-05-03,"Two\nlines"\n')
    kept = importing.open_layer(path, Mapping(start="date", title=("title",)), tmp_path / "c")
    assert title_of(kept.layer, 0) == "Two lines"
