"""CSV is safe in a spreadsheet, has its dictionary, and is read back from one."""

import csv
import io
import json
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.values import area_dossier, event, harbour_dossier
from viewer.files.formats import spreadsheet
from viewer.files.formats.errors import FormatError
from viewer.model.dossier import Dossier


def rows(data: bytes) -> list[dict[str, str]]:
    return list(csv.DictReader(io.StringIO(data.decode("utf-8-sig"), newline="")))


def test_a_row_is_an_event_with_its_four_bounds() -> None:
    port = next(row for row in rows(spreadsheet.write(harbour_dossier())) if row["id"] == "port")
    assert port["what"] == "North Port open"
    assert (port["start_earliest"], port["start_latest"], port["end_latest"]) == (
        "2024-01-01",
        "2024-12-31",
        "",
    )
    assert port["date"] == "since 2024"
    assert port["article_title"] == "Harbour plan"


@pytest.mark.parametrize("words", ["=1+1", "+1", "-1", "@x", "'=1", "''@", "\tx", "＝1"])
def test_no_cell_begins_a_formula_and_it_still_reads_back(words: str) -> None:
    risky = event("a", what=words, who=(words,), notes=words)
    data = spreadsheet.write(Dossier(events={risky.id: risky}))
    for row in csv.reader(io.StringIO(data.decode("utf-8-sig"), newline="")):
        assert not any(cell[:1] in {*"=+-@\t\r＝＋－＠"} for cell in row)
    assert spreadsheet.read(data, "x").events["a"].what == words  # type: ignore[index]  # ids are texts


@given(st.text())
def test_escaping_can_always_be_undone(text: str) -> None:
    assert spreadsheet.unescaped(spreadsheet.escaped(text)) == text


def test_a_negative_number_stays_a_number() -> None:
    approval = rows(spreadsheet.write(harbour_dossier()))[0]
    assert approval["lat"] == "-12.04"


def test_an_area_has_no_coordinates_that_a_map_would_pin() -> None:
    country = next(row for row in rows(spreadsheet.write(area_dossier())) if row["id"] == "country")
    assert country["lat"] == country["lon"] == ""
    assert country["area_centre"] == "-9.2 -75.0" or country["area_centre"] == "'-9.2 -75.0"


def test_the_dictionary_explains_every_column_in_order() -> None:
    head = next(csv.reader(io.StringIO(spreadsheet.write(harbour_dossier()).decode("utf-8-sig"))))
    columns = json.loads(spreadsheet.dictionary("x.csv"))["tableSchema"]["columns"]
    assert [column["name"] for column in columns] == head
    assert all(column["dc:description"] for column in columns)


def test_gdal_reads_the_table(tmp_path: Path) -> None:
    pyogrio = pytest.importorskip("pyogrio")
    path = tmp_path / "x.csv"
    path.write_bytes(spreadsheet.write(harbour_dossier()))
    meta, _, _, columns = pyogrio.raw.read(path)
    found = dict(zip(meta["fields"], columns, strict=True))
    assert list(found["certainty"]) == ["occurred", "conditional", "ongoing", "possible", "denied"]


@pytest.mark.parametrize("delimiter", [",", ";", "\t"])
@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "cp1252", "utf-16"])
def test_a_table_saved_by_a_spreadsheet_is_read(delimiter: str, encoding: str) -> None:
    text = "Title;Date;City;Latitude;Longitude\r\nCafé opens;3 May 2024;Málaga;36.7;-4.4\r\n"
    data = text.replace(";", delimiter).encode(encoding)
    (one,) = spreadsheet.read(data, "x.csv").events.values()
    assert (one.what, one.where[0].name, one.where[0].lon) == ("Café opens", "Málaga", -4.4)
    assert one.when is not None
    assert str(one.when.start[0]) == "2024-05-03"


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("", "x.csv is empty"),
        ("what,kind\na,b,c\n", "row 2 has 3 cells for 2 named columns"),
        ("place\nLima\n", "row 2 has no headline"),
        ("what,lat,lon\na,120,5\n", r"row 2.where\[0\] is not valid: .*latitude"),
        ("what,start_earliest,start_latest\na,2024-02-01,2024-01-01\n", "row 2.when is not valid: .*wrong"),
        ("what,start,end\na,2024,2020\n", "row 2: it ends by"),
        ("what,other_places\na,5\n", "row 2, other_places: should be a JSON list, not 5"),
        ("what,other_quotes\na,5\n", "row 2, other_quotes: should be a JSON list, not 5"),
        ("what,certainty\na,maybe\n", "row 2.certainty is not valid: 'maybe' is none of occurred, ongoing"),
        ("what,start\na," + "9" * 5000 + "\n", "x.csv: row 2: “9{40}…” is too long for a date; type one"),
        ("what,lat,lon\na,nan,5\n", "row 2, lat: 'nan' is not a number that can be kept; correct it"),
        ("what,why\na," + "9" * 5000 + "\n", "x.csv: row 2, why: line 1 has a number of thousands of digits"),
        ('what,notes\na,b\nc,"d\ne,f\ng,h\n', "row 3 opens a quotation mark that is never closed, so that 2"),
        ('what,notes\na,"b\n', "row 2 opens a quotation mark that is never closed; close it"),
        ('what,"notes\na,b\n', "row 1 opens a quotation mark that is never closed"),
    ],
)
def test_what_is_wrong_is_said_with_row_and_column(text: str, words: str) -> None:
    with pytest.raises(FormatError, match=words):
        spreadsheet.read(text.encode(), "x.csv")


def test_a_quotation_of_several_lines_at_the_end_is_no_open_one() -> None:
    found = spreadsheet.read(b'what,notes\na,b\nc,"d\n""e"",\nf"', "x.csv")
    assert [one.notes for one in found.events.values()] == ["b", 'd\n"e",\nf']
