"""A text with bytes that are no letters is opened, and the window says so."""

import sqlite3
from contextlib import closing

from tests.app.layered import PATIENCE_MS
from tests.values import harbour_dossier
from viewer.files.formats import geopackage


def test_letters_that_cannot_be_read_are_told_of_where_nobody_overlooks_it(make_window, tmp_path, qtbot):
    path = tmp_path / "b.txt"
    path.write_bytes("The minister’s port opened on 3 May ".encode() + b"\xff in Lima.")
    window = make_window()
    window.opening.add(path)
    said = "b.txt: 1 letter cannot be read, and stands in the text as \ufffd; look for a sound copy"
    qtbot.waitUntil(lambda: said in window.messages.said, timeout=PATIENCE_MS)


def test_a_line_with_letters_that_cannot_be_read_in_a_file_of_events_is_told_of(make_window, tmp_path, qtbot):
    path = tmp_path / "b.csv"
    path.write_bytes("id,what\ne1,The minister’s port opened\n".encode() + b"e2,The \xff closed\n")
    window = make_window()
    window.opening.open(path)
    said = "b.csv: line 3 has letters that cannot be read, and are kept as \ufffd; correct them in the file."
    qtbot.waitUntil(lambda: said in window.messages.said, timeout=PATIENCE_MS)


def test_the_tables_of_a_file_that_are_not_read_are_told_of(make_window, tmp_path, qtbot):
    path = tmp_path / "x.gpkg"
    path.write_bytes(geopackage.write(harbour_dossier()))
    with closing(sqlite3.connect(path)) as database:
        database.execute("CREATE TABLE floods AS SELECT * FROM events")
        database.execute("INSERT INTO gpkg_contents (table_name, data_type) VALUES ('floods', 'features')")
        columns = "('floods', 'geom', 'GEOMETRY', 4326, 0, 0)"
        database.execute(f"INSERT INTO gpkg_geometry_columns VALUES {columns}")
        database.commit()
    window = make_window()
    window.opening.open(path)
    said = "x.gpkg: of its tables only “events” was read, not “floods”."
    qtbot.waitUntil(lambda: said in window.messages.said, timeout=PATIENCE_MS)
