"""GeoPackage files: each row of a table of features a record, with the middle and the reach of its shape.

SQLite is in Python.  The file is opened to be read alone, and of what is in it only plain tables are asked:
a view may hold any program in SQL.
"""

import contextlib
import sqlite3
import struct
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np

from viewer.files.layers.error import LayerError
from viewer.files.layers.fields import Fields
from viewer.files.layers.geometry import HEADINGS, ShapeError, middle, of_box, well_known
from viewer.files.layers.table import Chunk, Preview
from viewer.files.reference_systems import DEGREES, WANTED, WGS_84, of_geopackage, to_degrees

SAMPLE = 200
PART = 50_000  # rows
MOST_CELL = 50_000_000  # bytes
ENVELOPES = (0, 32, 48, 48, 64)  # bytes of the box in a header, by its kind


@dataclass(frozen=True, slots=True)
class Table:
    """A table of a file: its columns but the shape, the column of that, and the reference system."""

    name: str
    columns: tuple[str, ...]
    shape: str | None
    system: str = WGS_84

    @property
    def headings(self) -> tuple[str, ...]:
        return (*self.columns, *HEADINGS) if self.shape else self.columns


def preview(path: Path, name: str | None) -> Preview:
    """The columns of a table and its first rows; of the first table where none is named."""
    _refuse_half_written(path)
    with _opened(path) as database:
        tables = _names(database, path)
        table = _table(database, path, name or tables[0])
        found = _select(database, table, "LIMIT ?", SAMPLE)
        rows = tuple(tuple(row[heading] for heading in table.headings) for _, row in found)
        return Preview(table.headings, rows, tables)


def chunks(path: Path, name: str | None, wanted: Sequence[str]) -> Iterator[Chunk]:
    """The rows of a table, as texts, with the *wanted* columns."""
    _refuse_half_written(path)
    with _opened(path) as database:
        table = _table(database, path, name or _names(database, path)[0])
        if missing := [heading for heading in wanted if heading not in table.headings]:
            raise LayerError(f"{path.name} has no column “{missing[0]}”; choose the columns again")
        (total,) = database.execute(f"SELECT COUNT(*) FROM {_quoted(table.name)}").fetchone()
        done, last = 0, -(2**63)
        while rows := list(_select(database, table, "LIMIT ?", PART, after=last)):
            columns = {heading: Fields.of(row[heading] for _, row in rows) for heading in wanted}
            numbers = np.arange(done + 1, done + 1 + len(rows), dtype=np.int64)
            place, done, last = last, done + len(rows), rows[-1][0]
            yield Chunk(done / max(total, 1), place, numbers, columns, (), len(rows))


def record(path: Path, name: str | None, place: int, number: int) -> dict[str, str]:
    """The fields of a row: the one that comes *number* rows, from 0, after the row id *place*."""
    with _opened(path) as database:
        table = _table(database, path, name or _names(database, path)[0])
        for _, row in _select(database, table, "LIMIT 1 OFFSET ?", number, after=place):
            return row
    raise LayerError(f"{path.name} has changed since it was read; add the layer again")


def _refuse_half_written(path: Path) -> None:
    """Complain where rows are in a log beside the file: it is told again by the hash of the file alone."""
    log = path.with_name(f"{path.name}-wal")
    if log.is_file() and log.stat().st_size:
        raise LayerError(
            f"{path.name} has rows that are still in {log.name}; "
            "close it in the program that has it open, and add it again"
        )


@contextlib.contextmanager
def _opened(path: Path) -> Iterator[sqlite3.Connection]:
    """The file as a database that cannot be written to; a sentence where it is none."""
    if not path.is_file():
        raise FileNotFoundError(2, "no such file", str(path))
    database = sqlite3.connect(f"{path.resolve().as_uri()}?mode=ro&immutable=1", uri=True)
    try:
        database.setlimit(sqlite3.SQLITE_LIMIT_LENGTH, MOST_CELL)
        database.execute("PRAGMA trusted_schema = OFF")
        database.execute("PRAGMA query_only = ON")
        yield database
    except (sqlite3.Error, UnicodeDecodeError) as error:
        raise LayerError(f"{path.name} is damaged or no GeoPackage ({error}); export it again") from None
    finally:
        database.close()


def _names(database: sqlite3.Connection, path: Path) -> tuple[str, ...]:
    """The tables of features; where there are none those without shapes."""
    found = database.execute(
        "SELECT c.table_name, c.data_type FROM gpkg_contents c JOIN sqlite_master m ON m.name = c.table_name "
        "WHERE m.type = 'table' AND m.sql NOT LIKE 'CREATE VIRTUAL%' ORDER BY c.rowid"
    ).fetchall()
    for kind in ("features", "attributes"):
        if names := tuple(str(name) for name, data_type in found if data_type == kind):
            return names
    raise LayerError(f"{path.name} has no table of features; there are no events to read")


def _table(database: sqlite3.Connection, path: Path, name: str) -> Table:
    if name not in _names(database, path):
        raise LayerError(f"{path.name} has no table “{name}”; add the layer again")
    columns = [str(row[1]) for row in database.execute(f"PRAGMA table_info({_quoted(name)})")]
    shape = database.execute(
        "SELECT g.column_name, s.organization, s.organization_coordsys_id FROM gpkg_geometry_columns g "
        "LEFT JOIN gpkg_spatial_ref_sys s ON s.srs_id = g.srs_id WHERE g.table_name = ?",
        (name,),
    ).fetchone()
    if shape is None:
        return Table(name, tuple(columns), None)
    column, organization, number = shape
    system = of_geopackage(organization, number)
    if to_degrees(system) is None:
        raise LayerError(f"{path.name} has its places in {system}; {WANTED}")
    rest = tuple(each for each in columns if each != column and each not in HEADINGS)
    return Table(name, rest, str(column), system)


def _select(
    database: sqlite3.Connection, table: Table, limit: str, most: int, *, after: int = -(2**63)
) -> Iterator[tuple[int, dict[str, str]]]:
    """Rows in the order of their ids after one, with these ids."""
    asked = ", ".join(map(_quoted, (*table.columns, *([table.shape] if table.shape else []))))
    found = database.execute(
        f"SELECT rowid, {asked} FROM {_quoted(table.name)} WHERE rowid > ? ORDER BY rowid {limit}",
        (after, most),
    )
    for number, *cells in found:
        row = {name: _text(cell) for name, cell in zip(table.columns, cells, strict=False)}
        if table.shape:
            row |= dict.fromkeys(HEADINGS, "") | _place(cells[-1], table.system)
        yield int(number), row


def _text(cell: Any) -> str:
    if cell is None or isinstance(cell, bytes):
        return ""
    return cell if isinstance(cell, str) else repr(cell)


def _place(blob: object, system: str = WGS_84) -> dict[str, str]:
    """The middle and the reach of a shape in its GeoPackage form; empty for none."""
    if not isinstance(blob, bytes) or len(blob) < 8 or not blob.startswith(b"GP"):
        return {}
    flags = blob[3]
    kind = flags >> 1 & 7
    if kind >= len(ENVELOPES) or flags & 0b1_0000:  # no box that is known, or an empty shape
        return {}
    if kind and system in DEGREES and len(blob) >= 8 + ENVELOPES[kind]:
        west, east, south, north = struct.unpack_from(f"{'<' if flags & 1 else '>'}4d", blob, 8)
        if east - west <= 180:  # else it may lie across the date line, which only its corners tell
            return of_box((west, south, east, north))
    to_lon_lat = to_degrees(system)
    assert to_lon_lat, "a table in another system is refused"
    try:
        parts = well_known(blob[8 + ENVELOPES[kind] :])
    except ShapeError:
        return {}
    return middle([[to_lon_lat(x, y) for x, y in part] for part in parts])


def _quoted(name: str) -> str:
    return '"' + name.replace('"', '""') + '"'
