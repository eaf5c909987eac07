"""A table of somebody's becomes a layer: honest bounds, no row lost silently, and there at once again."""

import csv
import io
import json
import sqlite3
import struct
from itertools import pairwise

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.values import ARTICLE, harbour_dossier
from viewer.files.formats import catalogue, geopackage, spreadsheet
from viewer.files.layers import cache, dates, delimited, importing
from viewer.files.layers import geopackage as geopackage_layers
from viewer.files.layers.adopt import event_of
from viewer.files.layers.error import LayerError
from viewer.files.layers.fields import WIDE, Fields, floats, joined
from viewer.files.layers.geometry import HEADINGS, corners_of, middle
from viewer.files.layers.mapping import Mapping, guess
from viewer.geo.geodesy import distance_m
from viewer.model.dossier import Dossier
from viewer.model.event import Kind, Row
from viewer.model.moment import Moment
from viewer.model.when import Extent
from viewer.model.where import Precision

PLAIN = Mapping(start="date", lat="lat", lon="lon", title=("what",), kind="kind")
TABLE = (
    "date,lat,lon,what,kind\n2024-05-03,-12.05,-77.14,Strike at the port,strike\n2024-06-01,,,Talks,talks\n"
)


def day_ms(text: str) -> int:
    return Moment.from_iso(text).days * dates.DAY_MS


def days(bounds):
    """First day and last day, that one included."""
    return tuple(Moment.from_days(int(ms) // dates.DAY_MS).iso() for ms in (bounds[0], bounds[1] - 1))


@pytest.fixture
def opened(tmp_path):
    """Open a table that is written down here."""

    def make(text, mapping=None, name="table.csv"):
        path = tmp_path / name
        path.write_text(text, encoding="utf-8") if isinstance(text, str) else path.write_bytes(text)
        seen = importing.preview(path)
        return importing.open_layer(path, mapping or guess(seen.headings, seen.samples), tmp_path / "cache")

    return make


@pytest.mark.parametrize(
    ("text", "first", "last"),
    [
        ("2024-05-03", "2024-05-03", "2024-05-03"),
        ("20240503", "2024-05-03", "2024-05-03"),
        ("2024-02", "2024-02-01", "2024-02-29"),
        ("2024", "2024-01-01", "2024-12-31"),
        ("3 May 2024", "2024-05-03", "2024-05-03"),
        ("03 May 2024", "2024-05-03", "2024-05-03"),
        ("early 2026", "2026-01-01", "2026-04-30"),
        ("-0044-03-15", "-0044-03-15", "-0044-03-15"),
        ("2024-05-03T12:30:00Z", "2024-05-03", "2024-05-03"),
        ("2024-05-03 23:30:00+02:00", "2024-05-03", "2024-05-03"),
        ("1714694400", "2024-05-03", "2024-05-03"),
    ],
)
def test_a_date_is_the_interval_that_it_may_mean(text, first, last):
    assert days(dates.interval(text)) == (first, last)


def test_a_time_is_as_exact_as_it_is_written():
    def length(text):
        first, last = dates.interval(text)
        return last - first

    assert [length(f"2024-05-03T12:30{rest}") for rest in ("", ":10", ":10.5", ":10.250")] == [
        60_000,
        1000,
        100,
        1,
    ]


@pytest.mark.parametrize(
    "text", ["2024-05-03 00:00:00", "2024-05-03T00:00:00Z", "2024-05-03 00:00:00.000", "20240503000000"]
)
def test_midnight_is_the_whole_day(text):
    assert dates.interval(text) == dates.interval("2024-05-03")
    assert [int(ms[0]) for ms in dates.intervals(Fields.of([text]))] == list(dates.interval("2024-05-03"))


@pytest.mark.parametrize(
    "text", ["3/4/2024", "2024-13-01", "2023-02-29", "soon", "2024-05-03T25:00:00", "20241301"]
)
def test_what_may_be_two_days_or_none_is_no_date(text):
    assert dates.interval(text) is None


def test_an_order_that_was_chosen_or_is_told_by_a_number_settles_it():
    assert days(dates.interval("3/4/2024", "day first"))[0] == "2024-04-03"
    assert days(dates.interval("3/4/2024", "month first"))[0] == "2024-03-04"
    assert dates.order_of(["3/4/2024", "25/12/2024"]) == "day first"
    assert dates.order_of(["3/4/2024", "12/25/2024"]) == "month first"
    assert dates.order_of(["3/4/2024"]) is None


DAYS = st.dates().map(lambda day: day.isoformat())
TIMES = st.datetimes().map(lambda time: time.isoformat(timespec="seconds"))
JUNK = st.text(st.characters(codec="ascii", exclude_characters='"'), max_size=21)


@given(
    st.lists(
        st.one_of(DAYS, TIMES, TIMES.map(lambda t: t + "Z"), DAYS.map(lambda d: d.replace("-", "")), JUNK)
    )
)
def test_a_whole_column_is_read_as_its_dates_are_one_by_one(texts):
    first, last = dates.intervals(Fields.of(texts))
    for text, a, b in zip(texts, first.tolist(), last.tolist(), strict=True):
        assert (a, b) == (dates.interval(text.strip(" \t\r\n")) or (dates.UNREAD, dates.UNREAD)), text


@given(st.lists(st.text(st.characters(exclude_characters="\0", exclude_categories=["Cs"]), max_size=90)))
def test_fields_keep_their_texts(texts):
    fields = Fields.of(texts)
    wanted = [text.strip(" \t\r\n").encode("utf-8", "replace").decode() for text in texts]
    stripped = [fields.at(i) for i in range(len(fields))]
    assert stripped == wanted
    unique, which = fields.unique()
    assert [unique[i] for i in which] == wanted
    assert len(set(unique)) == len(unique)
    at, titles = joined([fields], most=20)
    got = [titles[a:b].tobytes() for a, b in pairwise(at)]
    assert got == [text.encode()[:20].decode("utf-8", "ignore").encode() for text in wanted]


def test_numbers_are_read_and_what_is_none_is_told():
    values, wrong = floats(Fields.of(["1.5", "", "-7", "north", "1e3"]))
    assert np.isnan(values).tolist() == [False, True, False, True, False]
    assert wrong.tolist() == [False, False, False, True, False]
    assert floats(Fields.of(["12,5"]), decimal_comma=True)[0].tolist() == [12.5]


CELLS = st.text(st.characters(exclude_categories=["Cs", "Cc"], include_characters="\n"), max_size=12)


@given(st.lists(st.tuples(CELLS, CELLS, CELLS), min_size=1, max_size=8), st.sampled_from(",\t;"))
def test_a_file_is_cut_as_the_csv_module_cuts_it(tmp_path_factory, rows, delimiter):
    written = io.StringIO(newline="")
    csv.writer(written, delimiter=delimiter).writerows([("a", "b", "c"), *rows])
    path = tmp_path_factory.mktemp("cut") / "t.csv"
    path.write_bytes(written.getvalue().encode())
    layout, _ = delimited.look(path)
    layout = delimited.Layout("utf-8", delimiter, ("a", "b", "c"), len(f"a{delimiter}b{delimiter}c\r\n"))
    found = []
    for chunk in delimited.chunks(path, layout, ("a", "b", "c")):
        assert not chunk.broken
        found += list(
            zip(
                *([column.at(i) for i in range(len(column))] for column in chunk.fields.values()), strict=True
            )
        )
    read = csv.reader(io.StringIO(written.getvalue(), newline=""), delimiter=delimiter)
    assert found == [tuple(cell.strip(" \t\r\n") for cell in row) for row in list(read)[1:] if row]


def test_a_plain_block_and_a_quoted_one_give_the_same(tmp_path):
    plain = tmp_path / "plain.csv"
    plain.write_text(TABLE)
    quoted = tmp_path / "quoted.csv"
    quoted.write_text(TABLE.replace("Talks", '"Talks"'))
    for path in (plain, quoted):
        layout, _ = delimited.look(path)
        (chunk,) = delimited.chunks(path, layout, layout.headings)
        assert [chunk.fields["what"].at(i) for i in range(2)] == ["Strike at the port", "Talks"]
        assert chunk.records.tolist() == [1, 2]


def test_columns_are_guessed_by_their_headings_and_by_what_stands_in_them():
    samples = {"Reported": ["3 May 2024", "4 May 2024"], "id": ["1", "2"], "Lat.": ["1"], "LNG": ["2"]}
    found = guess(["id", "Reported", "Lat.", "LNG", "Headline", "Type"], samples)
    assert found.start == "Reported"
    assert (found.lat, found.lon) == (None, "LNG") or found.lat == "Lat."
    assert found.title == ("Headline",)
    assert found.kind == "Type"


ACLED = (
    "event_id_cnty,event_date,year,time_precision,event_type,sub_event_type,actor1,location,latitude,"
    "longitude,geo_precision,notes\n"
    'PER1,16 January 2026,2026,1,Protests,Peaceful protest,Dockers,Callao,-12.05,-77.14,1,"On the day, x"\n'
    "PER2,16 January 2026,2026,2,Protests,Peaceful protest,Dockers,Lima,-12.05,-77.04,2,y\n"
    "PER3,16 January 2026,2026,3,Battles,Armed clash,Army,Junin,-11.5,-75,3,z\n"
)
UCDP = (
    "id,date_start,date_end,date_prec,type_of_violence,side_a,dyad_name,where_coordinates,where_prec,"
    "latitude,longitude\n"
    "1,2020-03-01 00:00:00.000,2020-03-31 00:00:00.000,4,1,Government,Government - Rebels,Lima,6,-12,-77\n"
    "2,2020-03-07 00:00:00.000,2020-03-07 00:00:00.000,1,3,Rebels,Rebels - Civilians,Cusco,1,-13.5,-72\n"
)


def test_precision_codes_of_acled_widen_time_and_place(opened):
    layer = opened(ACLED).layer
    found = {
        layer.title(i).split(" · ")[1]: (days(layer.span_ms(i)), layer.columns.radius_m[i]) for i in range(3)
    }
    assert found == {
        "Callao": (("2026-01-16", "2026-01-16"), 5_000),
        "Lima": (("2026-01-10", "2026-01-22"), 50_000),
        "Junin": (("2026-01-01", "2026-01-31"), 500_000),
    }
    assert set(layer.kinds) == {"Protests", "Battles"}


def test_ucdp_gives_first_and_last_days_and_no_country_is_a_point(opened):
    layer = opened(UCDP).layer
    assert [days(layer.span_ms(i)) for i in range(2)] == [
        ("2020-03-01", "2020-03-31"),
        ("2020-03-07", "2020-03-07"),
    ]
    assert layer.columns.radius_m.tolist() == [3_000_000, 5_000]
    assert [layer.kind(i) for i in range(2)] == ["State-based conflict", "One-sided violence"]
    assert not layer.lasts(0)  # somewhere in March, not all of it


def test_gdelt_is_known_without_headings(opened):
    names = importing.delimited.codes.GDELT_1
    row = dict.fromkeys(names, "") | {
        "GLOBALEVENTID": "1",
        "SQLDATE": "20260116",
        "Actor1Name": "PERU",
        "EventRootCode": "14",
        "ActionGeo_Type": "1",
        "ActionGeo_FullName": "Peru",
        "ActionGeo_Lat": "-10",
        "ActionGeo_Long": "-76",
    }
    line = "\t".join([*row.values(), "http://example.org"]) + "\n"
    kept = opened(line * 3, name="day.export.csv")
    assert kept.layer.count == 3
    assert kept.layer.kind(0) == "Protest"
    assert kept.layer.title(0) == "PERU · Peru"
    assert kept.layer.columns.radius_m[0] == 3_000_000


def test_no_row_is_left_out_without_a_word(opened):
    kept = opened(
        TABLE
        + "soon,1,2,Nothing,x\n"
        + "2024-01-01,1,2\n"
        + "2024-01-02,95,2,Too far north,x\n"
        + ",1,2,No day,x\n"
        + "2024-01-03,5,6,Last,x\n",
        PLAIN,
    )
    assert kept.layer.count == 4
    assert kept.layer.source.skipped.tolist() == [3, 4, 6]
    assert dict(kept.listed) == {
        3: "date: “soon” is no date",
        4: "has 3 fields, not 5",
        5: "“95, 2” is no latitude and longitude; kept without a place",
        6: "date: no date",
    }
    assert kept.no_place == 2
    assert {kept.layer.title(i): kept.layer.record(i) for i in range(4)} == {
        "Strike at the port": 1,
        "Talks": 2,
        "Too far north": 5,
        "Last": 7,
    }


def test_an_event_leads_back_to_its_row(opened):
    rows = "".join(f'2024-05-{i % 28 + 1:02},1,2,"Event, {i}",k\n' for i in range(300))
    for text in (
        TABLE.split("\n")[0] + "\n\n" + rows,
        TABLE.split("\n")[0] + "\n" + rows.replace('"', "").replace(", ", " "),
    ):
        layer = opened(text, PLAIN).layer
        for event in (0, 7, 299):
            assert importing.record(layer, event)["what"] == layer.title(event)


def test_a_layer_opens_again_from_where_it_is_kept_and_is_read_anew_when_the_file_changed(opened, tmp_path):
    first = opened(TABLE, PLAIN)
    assert isinstance(first.layer.columns.first_ms, np.memmap)
    told = []
    again = importing.open_layer(tmp_path / "table.csv", PLAIN, tmp_path / "cache", progress=told.append)
    assert not told
    assert again.layer.count == 2
    assert again.mapping == PLAIN
    assert opened(TABLE + "2024-07-01,1,2,More,x\n", PLAIN).layer.count == 3


def test_a_damaged_cache_is_made_again(opened, tmp_path):
    opened(TABLE, PLAIN)
    for path in (tmp_path / "cache").glob("*/first_ms.npy"):
        path.write_bytes(b"not numbers")
    assert opened(TABLE, PLAIN).layer.count == 2


def test_only_the_layers_used_last_are_kept(opened, tmp_path):
    for i in range(cache.KEPT + 3):
        opened(TABLE + f"2024-07-01,1,2,More {i},x\n", PLAIN)
    assert len(list((tmp_path / "cache").glob("*/layer.json"))) == cache.KEPT


def test_features_of_geojson_are_rows_and_an_area_is_no_point(opened):
    features = [
        {
            "type": "Feature",
            "geometry": {"type": "Point", "coordinates": [-77.14, -12.05]},
            "properties": {"date": "2024-05-03", "title": "Strike"},
        },
        {
            "type": "Feature",
            "geometry": {"type": "Polygon", "coordinates": [[[-70, -10], [-68, -10], [-68, -8], [-70, -10]]]},
            "properties": {"date": "2024-05-04", "title": "Drought"},
        },
    ]
    kept = opened(json.dumps({"type": "FeatureCollection", "features": features}), name="x.geojson")
    assert [kept.layer.title(i) for i in range(2)] == ["Strike", "Drought"]
    assert kept.layer.columns.radius_m[0] == 0
    assert kept.layer.columns.radius_m[1] == pytest.approx(157_000, rel=0.01)
    assert importing.record(kept.layer, 1)["title"] == "Drought"


def test_a_place_by_name_is_looked_up_once(tmp_path):
    path = tmp_path / "named.csv"
    path.write_text("date,town\n" + "2024-05-03,Callao\n" * 3 + "2024-05-03,Nowhere\n")
    asked = []

    def locate(name):
        asked.append(name)
        return (-12.05, -77.14, 5_000.0) if name == "Callao" else None

    kept = importing.open_layer(path, Mapping(start="date", place="town"), tmp_path / "c", locate=locate)
    assert sorted(asked) == ["Callao", "Nowhere"]
    assert kept.no_place == 1
    assert kept.layer.place(0) == pytest.approx((-12.05, -77.14), abs=1e-6)


@pytest.mark.parametrize(
    ("data", "words"),
    [
        (b"", "is empty"),
        (b"\xff\xfed\0a\0t\0e\0", "UTF-16"),
        (b"%PDF-1.4 \0\0\0", "no table of text"),
        (b"one\ntwo\n", "only one column"),
        (b"date,what\nsoon,x\n", "no row of"),
        (b'date,what\n2024-01-01,"' + b"x" * (delimited.MOST_FIELD + 9), "never closed"),
    ],
)
def test_what_is_no_table_is_said_in_a_sentence_that_names_the_file(tmp_path, data, words):
    path = tmp_path / "strange.csv"
    path.write_bytes(data)
    with pytest.raises(LayerError, match=words) as caught:
        importing.open_layer(path, Mapping(start="date", title=("what",)), tmp_path / "c")
    assert "strange.csv" in str(caught.value)


def test_latin_letters_of_an_old_spreadsheet_are_read(opened):
    layer = opened("fecha;titulo\n03/05/2024;Manifestación\n25/05/2024;Más\n".encode("cp1252")).layer
    assert [layer.title(i) for i in range(2)] == ["Manifestación", "Más"]


def test_parquet_and_arrow_are_read_where_pyarrow_is_there(tmp_path):
    pa = pytest.importorskip("pyarrow")
    from pyarrow import ipc, parquet

    table = pa.table(
        {"date": ["2024-05-03", "2024-05-04"], "lat": [1.0, None], "lon": [2.0, None], "title": ["A", "B"]}
    )
    parquet.write_table(table, tmp_path / "t.parquet")
    with ipc.new_file(str(tmp_path / "t.arrow"), table.schema) as file:
        file.write_table(table)
    for name in ("t.parquet", "t.arrow"):
        seen = importing.preview(tmp_path / name)
        kept = importing.open_layer(tmp_path / name, guess(seen.headings, seen.samples), tmp_path / "c")
        assert [kept.layer.title(i) for i in range(2)] == ["A", "B"]
        assert kept.no_place == 1
        assert importing.record(kept.layer, 1)["title"] == "B"


def test_the_bytes_after_a_block_are_enough_for_any_field():
    assert Fields.of(["x"]).matrix(WIDE).shape == (1, WIDE)


def test_an_adopted_event_is_no_more_exact_than_its_row(opened):
    kept = opened(UCDP)
    country, town = (
        event_of(kept.layer, kept.mapping, event, importing.record(kept.layer, event)) for event in (0, 1)
    )
    assert (country.when.start[0].iso(), country.when.start[1].iso()) == ("2020-03-01", "2020-03-31")
    assert country.when.extent is Extent.INSTANT
    assert (country.place.precision, country.place.radius_m) == (Precision.COUNTRY, 3_000_000)
    assert country.place.name == "Lima"
    assert (country.kind, town.kind) == (Kind.INCIDENT, Kind.INCIDENT)
    assert town.place.precision is Precision.SETTLEMENT
    assert town.when.start[0] == town.when.start[1]
    assert not town.quotes
    assert f"SHA-256 {kept.layer.source.sha256}" in town.notes
    assert "table.csv, record 2" in town.notes


def test_what_lasts_from_one_column_to_another_is_a_span(opened):
    kept = opened("start,end,title\n2024-01-05,2024-02,Blockade\n2024-01-06,,Speech\n")
    made = [event_of(kept.layer, kept.mapping, event, {}) for event in (0, 1)]
    assert [event.when.extent for event in made] == [Extent.SPAN, Extent.INSTANT]
    assert (made[0].when.start[0].iso(), made[0].when.end[1].iso()) == ("2024-01-05", "2024-02-29")
    assert made[0].where == ()


def test_the_row_of_an_adopted_event_survives_saving_and_every_format_that_is_read_back(opened, tmp_path):
    kept = opened(TABLE)
    layer = kept.layer
    made = event_of(layer, kept.mapping, 1, importing.record(layer, 1))
    assert made.rows == (Row("table.csv", 2, layer.source.sha256),)
    dossier = Dossier().put_article(ARTICLE).put(made)
    for format_ in catalogue.FORMATS:
        if format_.reads is None or format_.name == "lpf":
            continue
        back = format_.reads(format_.writes(dossier), "x").events[made.id]
        assert layer.source.sha256 in back.notes, format_.name
        assert back.rows == made.rows, format_.name


def geopackage_of(path, rows, shapes, *, srs=4326, organization="EPSG"):
    """A GeoPackage of one table of days and titles, with the blobs of shapes."""
    database = sqlite3.connect(path)
    database.executescript(
        "CREATE TABLE gpkg_contents (table_name TEXT, data_type TEXT);"
        "CREATE TABLE gpkg_geometry_columns (table_name TEXT, column_name TEXT, srs_id INTEGER);"
        "CREATE TABLE gpkg_spatial_ref_sys"
        " (srs_id INTEGER, organization TEXT, organization_coordsys_id INTEGER);"
        "CREATE TABLE strikes (fid INTEGER PRIMARY KEY, day DATE, title TEXT, geom BLOB);"
        "INSERT INTO gpkg_contents VALUES ('strikes', 'features'), ('notes', 'attributes');"
        "CREATE TABLE notes (fid INTEGER PRIMARY KEY, day DATE);"
    )
    database.execute("INSERT INTO gpkg_geometry_columns VALUES ('strikes', 'geom', ?)", (srs,))
    database.execute("INSERT INTO gpkg_spatial_ref_sys VALUES (?, ?, ?)", (srs, organization, srs))
    database.executemany(
        "INSERT INTO strikes (day, title, geom) VALUES (?, ?, ?)",
        [(*row, shape) for row, shape in zip(rows, shapes, strict=True)],
    )
    database.commit()
    database.close()
    return path


def shape(kind, coordinates):
    return geopackage.blob({"type": kind, "coordinates": coordinates})


SQUARE = [[[-78.0, -13.0], [-76.0, -13.0], [-76.0, -11.0], [-78.0, -11.0], [-78.0, -13.0]]]


def test_rows_of_a_geopackage_are_events_and_an_area_is_no_point(tmp_path):
    bare = b"GP\x00\x01" + struct.pack("<i", 4326)  # no box before the shape
    line = bare + struct.pack("<BII4d", 1, 2, 2, 179.0, -17.0, -179.0, -17.0)
    shapes = [shape("Point", [-77.1, -12.05]), shape("Polygon", SQUARE), line, None, b"GP broken"]
    rows = [(f"2026-01-0{i}", f"Strike {i}") for i in range(1, 6)]
    path = geopackage_of(tmp_path / "a.gpkg", rows, shapes)
    seen = importing.preview(path)
    mapping = guess(seen.headings, seen.samples)
    assert (mapping.start, mapping.title, mapping.lat) == ("day", ("title",), "latitude")
    kept = importing.open_layer(path, mapping, tmp_path / "cache")
    layer = kept.layer
    assert (layer.count, kept.no_place) == (5, 2)
    assert layer.place(0) == pytest.approx((-12.05, -77.1), abs=1e-6)
    assert layer.place(1) == pytest.approx((-12.0, -77.0), abs=1e-6)
    assert abs(layer.place(2)[1]) == pytest.approx(180, abs=1e-6)
    radius = layer.columns.radius_m.tolist()
    assert radius[0] == 0
    assert radius[1] == pytest.approx(157_000, rel=0.01)
    assert radius[2] == pytest.approx(111_195, rel=0.01)
    assert importing.record(layer, 3)["title"] == "Strike 4"


def test_a_geopackage_of_many_rows_leads_back_to_each(tmp_path, monkeypatch):
    monkeypatch.setattr(geopackage_layers, "PART", 7)
    rows = [("2026-01-01", f"Strike {i}") for i in range(40)]
    path = geopackage_of(tmp_path / "a.gpkg", rows, [shape("Point", [0.0, float(i)]) for i in range(40)])
    database = sqlite3.connect(path)
    database.execute("DELETE FROM strikes WHERE fid % 3 = 0")
    database.commit()
    database.close()
    kept = importing.open_layer(path, Mapping("day", title=("title",)), tmp_path / "cache")
    layer = kept.layer
    assert [importing.record(layer, e)["title"] for e in range(layer.count)] == [
        layer.title(e) for e in range(layer.count)
    ]


def test_places_of_web_maps_are_brought_into_degrees_and_others_are_refused(tmp_path):
    square = shape("Point", [-8_581_000.0, -1_352_000.0])
    path = geopackage_of(tmp_path / "a.gpkg", [("2026-01-01", "x")], [square], srs=3857)
    seen = importing.preview(path)
    assert float(seen.samples["latitude"][0]) == pytest.approx(-12.06, abs=0.02)
    assert float(seen.samples["longitude"][0]) == pytest.approx(-77.08, abs=0.02)
    other = geopackage_of(tmp_path / "b.gpkg", [("2026-01-01", "x")], [square], srs=32718)
    with pytest.raises(LayerError, match=r"b\.gpkg has its places in EPSG:32718; export it"):
        importing.preview(other)


def test_what_another_program_would_run_in_a_geopackage_is_not_asked(tmp_path):
    path = geopackage_of(tmp_path / "a.gpkg", [("2026-01-01", "x")], [None])
    database = sqlite3.connect(path)
    endless = "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT i AS day FROM n"
    database.executescript(
        f"CREATE VIEW endless AS {endless}; DELETE FROM gpkg_contents;"
        "INSERT INTO gpkg_contents VALUES ('endless', 'features'), ('sqlite_master', 'features');"
    )
    database.close()
    with pytest.raises(LayerError, match="no table of features"):
        importing.preview(path)
    (tmp_path / "c.gpkg").write_bytes(b"SQLite format 3\0" + b"x" * 200)
    with pytest.raises(LayerError, match=r"c\.gpkg is damaged or no GeoPackage"):
        importing.preview(tmp_path / "c.gpkg")
    with pytest.raises(LayerError, match="is it still there"):
        importing.preview(tmp_path / "gone.gpkg")


@pytest.mark.parametrize("format_", [geopackage, spreadsheet], ids=["gpkg", "csv"])
def test_what_we_wrote_ourselves_is_no_layer_since_its_open_ends_would_be_closed(tmp_path, format_):
    ending = {geopackage: ".gpkg", spreadsheet: ".csv"}[format_]
    path = tmp_path / f"own{ending}"
    path.write_bytes(format_.write(harbour_dossier()))
    with pytest.raises(LayerError, match="open it as a dossier"):
        importing.preview(path)


@given(st.binary(max_size=60))
def test_a_broken_shape_is_none_and_never_worse(data):
    assert geopackage_layers._place(b"GP\x00\x01\x00\x00\x00\x00" + data).keys() <= set(HEADINGS)


def disc(*coordinates, kind="Polygon"):
    """Latitude, longitude and radius in metres of the disc of a shape."""
    found = middle(list(corners_of({"type": kind, "coordinates": list(coordinates)})))
    return tuple(float(found[name]) for name in HEADINGS)


def rectangle(west, south, east, north):
    return [[west, south], [east, south], [east, north], [west, north], [west, south]]


@pytest.mark.parametrize(
    "ring",
    [
        rectangle(-180, -90, 180, -60),
        rectangle(0, -90, 360, -60),
        [[lon, -60 - abs(lon) / 20] for lon in range(180, -190, -10)] + [[-180, -90], [180, -90], [180, -69]],
        [[lon, -60] for lon in range(-175, 180, 10)],
        [[-180, -60], [180, -60], [180, -90], [0, -90], [-180, -90], [-180, -60]],
    ],
)
def test_the_disc_of_a_shape_that_goes_round_a_pole_holds_it(ring):
    lat, lon, radius = disc(ring)
    assert lat == -90
    assert radius >= max(distance_m(lat, lon, y, x) for x, y in [*ring, [0, -60], [90, -60], [-90, -60]])
    assert radius < 3_400_000


def test_the_disc_of_all_the_world_and_of_its_north_hold_them():
    assert disc(rectangle(-180, -90, 180, 90))[2] >= distance_m(90, 0, -90, 0)
    assert disc(rectangle(-180, 80, 180, 90))[:2] == (90, 0)
    assert disc(rectangle(-180, -10, 180, 12))[2] >= distance_m(90, 0, -10, 0)


@pytest.mark.parametrize(
    "coordinates",
    [
        [[rectangle(177, -20, 180, -16)], [rectangle(-180, -20, -178, -16)]],
        [[rectangle(177, -20, 182, -16)]],
        [[rectangle(-183, -20, -178, -16)]],
        [[rectangle(177, -20, -178, -16)]],
    ],
)
def test_a_shape_across_the_date_line_stays_small(coordinates):
    lat, lon, radius = disc(*coordinates, kind="MultiPolygon")
    assert (lat, lon) == (-18, pytest.approx(179.5))
    assert radius == pytest.approx(358_000, rel=0.01)


@pytest.mark.parametrize(
    "shape_", [rectangle(-20, 30, 60, 70), rectangle(10, 70, 15, 89), rectangle(0, -90, 1, 0)]
)
def test_the_disc_of_any_shape_holds_its_corners(shape_):
    lat, lon, radius = disc(shape_)
    assert radius >= max(distance_m(lat, lon, y, x) for x, y in shape_)


def test_a_place_that_is_drawn_at_the_edge_of_the_map_is_as_vague_as_it_was_moved(opened):
    layer = opened("date,title,lat,lon\n2024-05-03,Pole,-90,0\n2024-05-03,Lima,-12,-77\n").layer
    lat, lon = layer.place(0)
    assert layer.columns.radius_m[0] >= distance_m(lat, lon, -90, 0)
    assert layer.columns.radius_m[1] == 0


def feature_of(geometry, **members):
    feature = {"type": "Feature", "properties": {"date": "2024-05-03", "title": "A"}, "geometry": geometry}
    return json.dumps({"type": "FeatureCollection", "features": [feature], **members})


@pytest.mark.parametrize(
    "geometry",
    [
        {"type": "GeometryCollection", "geometries": 5},
        {"type": "Point", "coordinates": [10**400, 3]},
        {"type": "Point", "coordinates": [float("nan"), 3]},
        {"type": "Polygon", "coordinates": 7},
        {"type": "Polygon", "coordinates": [[["a", 1], [None]]]},
    ],
)
def test_a_feature_whose_shape_is_none_is_kept_without_a_place(opened, geometry):
    kept = opened(feature_of(geometry), name="a.geojson")
    assert (kept.layer.count, kept.no_place) == (1, 1)


def test_features_in_another_system_are_converted_or_refused_by_its_name(opened):
    near = {"type": "Point", "coordinates": [50, 20]}
    crs = {"type": "name", "properties": {"name": "urn:ogc:def:crs:EPSG::3857"}}
    lat, lon = opened(feature_of(near, crs=crs), name="a.geojson").layer.place(0)
    assert (lat, lon) == pytest.approx((0, 0), abs=0.001)
    crs["properties"]["name"] = "EPSG:32633"
    with pytest.raises(LayerError, match=r"^b\.geojson has its places in EPSG:32633; export it in EPSG:4326"):
        opened(feature_of(near, crs=crs), name="b.geojson")


def test_a_number_of_thousands_of_digits_is_told_in_our_own_words(opened):
    with pytest.raises(
        LayerError, match=r"^a\.geojson: line 1 has a number of thousands of digits; correct it$"
    ):
        opened('{"features": [' + "9" * 5000 + "]}", name="a.geojson")


def test_features_that_are_not_in_utf8_are_told_in_our_own_words(opened):
    with pytest.raises(LayerError, match=r"^a\.geojson is not in UTF-8, as GeoJSON is; export it again$"):
        opened('{"features": ["Nariño"]}'.encode("cp1252"), name="a.geojson")


@pytest.mark.parametrize("quoted", ["", '2024-05-03,"B, c"\n'])
def test_lines_of_an_older_encoding_after_many_of_utf8_are_read_and_told(opened, quoted):
    many = "2024-05-03,A\n" * (delimited.HEAD // 13 + 10)
    odd = "2024-05-03,Nariño\n".encode("cp1252")
    kept = opened(b"date,title\n" + (many + quoted).encode() + odd + "2024-05-03,Perú\n".encode())
    layer = kept.layer
    assert [layer.title(i) for i in range(layer.count - 2, layer.count)] == ["Nariño", "Perú"]
    assert kept.listed == ((layer.count - 1, "is not in UTF-8; read as Windows-1252"),)
    assert importing.record(layer, layer.count - 2)["title"] == "Nariño"


def test_a_field_that_is_too_long_is_no_open_quotation(tmp_path):
    path = tmp_path / "long.csv"
    path.write_text("date,title\n2024-05-03," + "x" * (delimited.BLOCK + 9))
    with pytest.raises(LayerError, match=r"^long\.csv, record 1: a field is too long; shorten it and add"):
        importing.open_layer(path, Mapping(start="date", title=("title",)), tmp_path / "cache")


def test_lines_that_end_as_on_old_macintoshes_are_told(opened):
    with pytest.raises(LayerError, match=r"^table\.csv ends its lines in a way that is not read; save it"):
        opened(b"date,title\r2024-05-03,A\r")


def test_a_geopackage_whose_rows_are_still_in_its_log_is_told(tmp_path):
    path = geopackage_of(tmp_path / "a.gpkg", [("2026-01-01", "x")], [None])
    (tmp_path / "a.gpkg-wal").write_bytes(b"")
    assert importing.preview(path).rows
    (tmp_path / "a.gpkg-wal").write_bytes(b"a frame")
    with pytest.raises(LayerError, match=r"^a\.gpkg has rows that are still in a\.gpkg-wal; close it"):
        importing.preview(path)
