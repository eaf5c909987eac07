"""OGC GeoPackage 1.3: a table of events with their shapes, one of articles and one of claims.

The columns are those of every table of events and are explained within the file, as the schema extension
provides.  Two more, `from_day` and `to_day`, are the earliest start and the latest end as days, for the
temporal controls of a GIS; they are not read back.  SQLite is in Python, so no other library is needed.
"""

import json
import math
import sqlite3
import struct
from collections.abc import Iterable, Iterator
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from viewer.files import json_in
from viewer.files.encoding import readable
from viewer.files.formats import shapes
from viewer.files.formats.errors import FormatError
from viewer.files.formats.flat import COLUMNS, Cell, Record, record
from viewer.files.formats.inward import dossier_of, head_dict
from viewer.files.reference_systems import WANTED, of_geopackage, to_degrees
from viewer.model.dossier import Dossier
from viewer.model.event import Event
from viewer.model.moment import Moment

APPLICATION_ID = 0x47504B47  # "GPKG"
USER_VERSION = 10_300
_STAMP = "1970-01-01T00:00:00.000Z"  # the time of writing would make the same dossier differ
_WGS84 = (
    'GEOGCS["WGS 84",DATUM["WGS_1984",SPHEROID["WGS 84",6378137,298.257223563,AUTHORITY["EPSG","7030"]],'
    'AUTHORITY["EPSG","6326"]],PRIMEM["Greenwich",0,AUTHORITY["EPSG","8901"]],UNIT["degree",'
    '0.0174532925199433,AUTHORITY["EPSG","9122"]],AUTHORITY["EPSG","4326"]]'
)
_TYPES = {"text": "TEXT", "number": "REAL", "json": "TEXT", "derived": "TEXT"}
_SCHEMA = """
CREATE TABLE gpkg_spatial_ref_sys (srs_name TEXT NOT NULL, srs_id INTEGER PRIMARY KEY,
  organization TEXT NOT NULL, organization_coordsys_id INTEGER NOT NULL, definition TEXT NOT NULL,
  description TEXT);
CREATE TABLE gpkg_contents (table_name TEXT NOT NULL PRIMARY KEY, data_type TEXT NOT NULL,
  identifier TEXT UNIQUE, description TEXT DEFAULT '', last_change DATETIME NOT NULL
  DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ','now')), min_x DOUBLE, min_y DOUBLE, max_x DOUBLE, max_y DOUBLE,
  srs_id INTEGER,
  CONSTRAINT fk_gc_r_srs_id FOREIGN KEY (srs_id) REFERENCES gpkg_spatial_ref_sys(srs_id));
CREATE TABLE gpkg_geometry_columns (table_name TEXT NOT NULL, column_name TEXT NOT NULL,
  geometry_type_name TEXT NOT NULL, srs_id INTEGER NOT NULL, z TINYINT NOT NULL, m TINYINT NOT NULL,
  CONSTRAINT pk_geom_cols PRIMARY KEY (table_name, column_name),
  CONSTRAINT uk_gc_table_name UNIQUE (table_name),
  CONSTRAINT fk_gc_tn FOREIGN KEY (table_name) REFERENCES gpkg_contents(table_name),
  CONSTRAINT fk_gc_srs FOREIGN KEY (srs_id) REFERENCES gpkg_spatial_ref_sys (srs_id));
CREATE TABLE gpkg_extensions (table_name TEXT, column_name TEXT, extension_name TEXT NOT NULL,
  definition TEXT NOT NULL, scope TEXT NOT NULL,
  CONSTRAINT ge_tce UNIQUE (table_name, column_name, extension_name));
CREATE TABLE gpkg_data_columns (table_name TEXT NOT NULL, column_name TEXT NOT NULL, name TEXT, title TEXT,
  description TEXT, mime_type TEXT, constraint_name TEXT,
  CONSTRAINT pk_gdc PRIMARY KEY (table_name, column_name));
CREATE TABLE gpkg_data_column_constraints (constraint_name TEXT NOT NULL, constraint_type TEXT NOT NULL,
  value TEXT, min NUMERIC, min_is_inclusive BOOLEAN, max NUMERIC, max_is_inclusive BOOLEAN, description TEXT,
  CONSTRAINT gdcc_ntv UNIQUE (constraint_name, constraint_type, value));
CREATE TABLE articles (fid INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL, id TEXT NOT NULL, title TEXT,
  source TEXT, published TEXT, language TEXT, sha256 TEXT, whole TEXT NOT NULL);
CREATE TABLE claims (fid INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL, id TEXT NOT NULL, words TEXT,
  holds TEXT, reason TEXT, whole TEXT NOT NULL);
"""
_SRS: tuple[tuple[object, ...], ...] = (
    (
        "Undefined Cartesian SRS",
        -1,
        "NONE",
        -1,
        "undefined",
        "undefined Cartesian coordinate reference system",
    ),
    (
        "Undefined geographic SRS",
        0,
        "NONE",
        0,
        "undefined",
        "undefined geographic coordinate reference system",
    ),
    ("WGS 84 geodetic", 4326, "EPSG", 4326, _WGS84, "longitude and latitude in degrees on WGS 84"),
)
_SCHEMA_EXTENSION = "http://www.geopackage.org/spec130/#extension_schema"


@dataclass(frozen=True, slots=True)
class _Table:
    """A table of features: the column that holds its shapes, and the reference system of those."""

    name: str
    shape: str
    system: str


def write(dossier: Dossier) -> bytes:
    """The events, articles and claims as the bytes of a GeoPackage."""
    database = sqlite3.connect(":memory:")
    try:
        database.executescript(
            f"PRAGMA application_id = {APPLICATION_ID}; PRAGMA user_version = {USER_VERSION}; {_SCHEMA}"
        )
        names = ", ".join(f'"{column.name}" {_TYPES[column.kind]}' for column in COLUMNS)
        database.execute(
            "CREATE TABLE events (fid INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL, geom GEOMETRY, "
            f"from_day DATE, to_day DATE, {names})"
        )
        _put(database, "gpkg_spatial_ref_sys", _SRS)
        found = [shapes.geometry(event) for event in dossier.events.values()]
        _describe(database, _box(found))
        rows = zip(dossier.events.values(), found, strict=True)
        _put(database, "events", (_row(number, *row, dossier) for number, row in enumerate(rows, start=1)))
        _put_heads(database, dossier)
        database.commit()
        return database.serialize()
    finally:
        database.close()


def _put(database: sqlite3.Connection, table: str, rows: Iterable[tuple[object, ...]]) -> None:
    for row in rows:
        marks = ", ".join("?" * len(row))
        database.execute(f"INSERT INTO {table} VALUES ({marks})", row)  # names of ours, never of a file


def _describe(database: sqlite3.Connection, box: tuple[float, ...] | tuple[None, ...]) -> None:
    contents = (
        ("events", "features", "events", "What articles say happened", _STAMP, *box, 4326),
        ("articles", "attributes", "articles", "The articles read", _STAMP, None, None, None, None, None),
        ("claims", "attributes", "claims", "Claims that were measured", _STAMP, None, None, None, None, None),
    )
    _put(database, "gpkg_contents", contents)
    _put(database, "gpkg_geometry_columns", [("events", "geom", "GEOMETRY", 4326, 0, 0)])
    tables = ("gpkg_data_columns", "gpkg_data_column_constraints")
    rows = [(table, None, "gpkg_schema", _SCHEMA_EXTENSION, "read-write") for table in tables]
    _put(database, "gpkg_extensions", rows)
    said = [(column.name, column.says) for column in COLUMNS]
    said += [("from_day", "Earliest day of the start."), ("to_day", "Latest day of the end.")]
    titled = [("events", name, None, name.replace("_", " "), says, None, None) for name, says in said]
    _put(database, "gpkg_data_columns", titled)


def _row(number: int, event: Event, shape: dict[str, Any] | None, dossier: Dossier) -> tuple[object, ...]:
    cells = record(event, dossier)
    first, last = (event.when.start[0], event.when.end[1]) if event.when else (None, None)
    values = tuple(_storable(cells[column.name]) for column in COLUMNS)
    return (number, blob(shape) if shape else None, _day(first), _day(last), *values)


def _storable(cell: Cell) -> object:
    if isinstance(cell, str):
        return readable(cell)
    return float(cell) if isinstance(cell, int) else cell  # SQLite has no whole numbers from 2**63 on


def _day(moment: Moment | None) -> str | None:
    return moment.whole_day.iso() if moment and 1 <= moment.year <= 9999 else None


def _put_heads(database: sqlite3.Connection, dossier: Dossier) -> None:
    head = head_dict(dossier)
    keys = ("id", "title", "source", "published", "language", "sha256")
    articles = enumerate(head["articles"], start=1)
    _put(database, "articles", ((n, *(a[key] for key in keys), _json(a)) for n, a in articles))
    holds = {True: "holds", False: "fails", None: "cannot tell"}
    claims = enumerate(head["claims"], start=1)
    _put(
        database,
        "claims",
        ((n, c["id"], c["quote"]["exact"], holds[c["holds"]], c["reason"], _json(c)) for n, c in claims),
    )


def _json(value: object) -> str:
    return json.dumps(value, ensure_ascii=False)


def blob(shape: dict[str, Any]) -> bytes:
    """A GeoJSON shape as a GeoPackage geometry: its header with the box, then well-known binary."""
    box = _box([shape])
    header = b"GP\x00" + bytes([0b0000_0011]) + struct.pack("<i4d", 4326, box[0], box[2], box[1], box[3])
    return header + _binary(shape["type"], shape["coordinates"])


def _binary(kind: str, coordinates: list[Any]) -> bytes:
    if kind == "Point":
        return struct.pack("<BI2d", 1, 1, *coordinates)
    if kind == "MultiPolygon":
        parts = b"".join(_binary("Polygon", polygon) for polygon in coordinates)
        return struct.pack("<BII", 1, 6, len(coordinates)) + parts
    rings = b"".join(
        struct.pack("<I", len(r)) + b"".join(struct.pack("<2d", *p) for p in r) for r in coordinates
    )
    return struct.pack("<BII", 1, 3, len(coordinates)) + rings


def _box(found: list[dict[str, Any] | None]) -> tuple[float, ...] | tuple[None, ...]:
    """West, south, east, north of all shapes; None where there are none."""
    points = [point for shape in found if shape for point in _points(shape["coordinates"])]
    if not points:
        return (None, None, None, None)
    lons, lats = [lon for lon, _ in points], [lat for _, lat in points]
    return (min(lons), min(lats), max(lons), max(lats))


def _points(coordinates: list[Any]) -> Iterator[tuple[float, float]]:
    if isinstance(coordinates[0], list):
        for inner in coordinates:
            yield from _points(inner)
    else:
        yield coordinates[0], coordinates[1]


def read(data: bytes, name: str) -> Dossier:
    """The events of a GeoPackage, our own or another program's first table of features.

    Raises:
        FormatError: it is no GeoPackage, or something in it is wrong.
    """
    if not data.startswith(b"SQLite format 3\x00"):
        raise FormatError(f"{name} is no GeoPackage; export it again.")
    database = sqlite3.connect(":memory:")
    try:
        database.deserialize(
            data[:18] + b"\x01\x01" + data[20:]
        )  # a write-ahead log needs a file, which it has not
        database.execute("PRAGMA trusted_schema = OFF")
        database.execute("PRAGMA query_only = ON")
        database.row_factory = sqlite3.Row
        table = _features_tables(database, name)[0]
        rows = database.execute(f"SELECT * FROM {_quoted(table.name)}").fetchall()
        head = {about: _wholes(database, about, name) for about in ("articles", "claims")}
        return dossier_of(_records(rows, table, name), name, head)
    except json_in.JsonError as error:
        raise FormatError(str(error)) from None
    except (sqlite3.Error, UnicodeDecodeError, json.JSONDecodeError, RecursionError) as error:
        raise FormatError(f"{name} is damaged or no GeoPackage ({error}); export it again.") from None
    finally:
        database.close()


def _quoted(name: str) -> str:
    return '"' + name.replace('"', '""') + '"'


def unread(path: Path) -> tuple[str, ...]:
    """The names of the tables of features in a file that `read` leaves alone, after that of the one it takes.

    Empty where there is no more than one, or no telling.
    """
    try:
        with closing(sqlite3.connect(f"{path.resolve().as_uri()}?mode=ro&immutable=1", uri=True)) as database:
            database.execute("PRAGMA trusted_schema = OFF")
            found = tuple(table.name for table in _features_tables(database, path.name))
    except (sqlite3.Error, ValueError):
        return ()
    return found if len(found) > 1 else ()


def with_log(data: bytes, path: Path) -> bytes:
    """The *data* of a file with what a program that has it open has written into its log alone.

    Raises:
        FormatError: the log is damaged.
        OSError: it cannot be read.
    """
    log = path.with_name(f"{path.name}-wal")
    if not log.is_file() or not log.stat().st_size:
        return data
    with TemporaryDirectory(prefix="sightline-", ignore_cleanup_errors=True) as folder:
        copy = Path(folder) / "copy.gpkg"  # SQLite puts the two together, which the original is spared
        copy.write_bytes(data)
        copy.with_name(f"{copy.name}-wal").write_bytes(log.read_bytes())
        try:
            with closing(sqlite3.connect(copy)) as database:
                database.execute("PRAGMA trusted_schema = OFF")
                database.execute("PRAGMA wal_checkpoint(TRUNCATE)")
        except sqlite3.Error as error:
            raise FormatError(
                f"{path.name} is damaged or no GeoPackage ({error}); export it again."
            ) from None
        return copy.read_bytes()


def _features_tables(database: sqlite3.Connection, name: str) -> tuple[_Table, ...]:
    """The tables of features, that of our own first."""
    rows = database.execute(
        "SELECT c.table_name, g.column_name, s.organization, s.organization_coordsys_id "
        "FROM gpkg_contents c JOIN gpkg_geometry_columns g ON c.table_name = g.table_name "
        "LEFT JOIN gpkg_spatial_ref_sys s ON s.srs_id = g.srs_id WHERE c.data_type = 'features' "
        "ORDER BY c.table_name != 'events', c.rowid"
    ).fetchall()
    if not rows:
        raise FormatError(f"{name} has no table of features; there are no events to read.")
    return tuple(_Table(str(row[0]), str(row[1]), of_geopackage(row[2], row[3])) for row in rows)


def _wholes(database: sqlite3.Connection, table: str, name: str) -> list[Any]:
    columns = {row["name"] for row in database.execute(f"PRAGMA table_info({table})")}
    if "whole" not in columns:
        return []
    found = database.execute(f"SELECT whole FROM {table} ORDER BY rowid").fetchall()
    return [json_in.loads(str(row["whole"]), f"{name}, {table}") for row in found]


def _records(rows: list[sqlite3.Row], table: _Table, name: str) -> Iterator[tuple[str, Record]]:
    lon_lat = to_degrees(table.system)
    for number, row in enumerate(rows, start=1):
        named = zip(row.keys(), row, strict=True)
        cells: dict[str, Cell] = {
            key: value for key, value in named if key != table.shape and not isinstance(value, bytes)
        }
        says_place = any(cells.get(key) is not None for key in ("lat", "place", "area_centre"))
        if not says_place and (at := _point(row[table.shape])):
            if lon_lat is None:
                raise FormatError(f"{name} has its places in {table.system}; {WANTED}.")
            cells["lon"], cells["lat"] = lon_lat(*at)
        yield f"row {number}", cells


def _point(given: object) -> tuple[float, float] | None:
    """X and y of a point in a GeoPackage geometry; None for an empty one, and for any other shape."""
    if not isinstance(given, bytes) or len(given) < 8 or not given.startswith(b"GP"):
        return None
    size = (0, 32, 48, 48, 64, 0, 0, 0)[given[3] >> 1 & 7]
    body = given[8 + size :]
    order = "<" if body[:1] == b"\x01" else ">"
    if len(body) < 21 or struct.unpack(f"{order}I", body[1:5])[0] % 1000 != 1:
        return None
    x, y = struct.unpack(f"{order}2d", body[5:21])
    return None if math.isnan(x) or math.isnan(y) else (float(x), float(y))
