"""Parquet and Arrow files, where the package pyarrow is there to read them.

A column of shapes, as GeoParquet and GeoArrow have it in well-known binary, is told as the place that a
layer needs: the middle of each shape, and its reach.
"""

import json
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np

from viewer.files.layers.error import LayerError
from viewer.files.layers.fields import Fields
from viewer.files.layers.geometry import HEADINGS, ShapeError, middle, well_known
from viewer.files.layers.table import Chunk, Preview

SAMPLE = 200
DEGREES = frozenset({"OGC:CRS84", "EPSG:4326"})
BINARY = (b"geoarrow.wkb", b"ogc.wkb")  # the names of shapes in well-known binary


@dataclass(frozen=True, slots=True, eq=False)
class _Table:
    """The columns of a file but that of shapes, its batches of rows, and how many rows there are."""

    names: tuple[str, ...]
    shapes: str | None
    batches: Iterator[Any]
    total: int

    @property
    def headings(self) -> tuple[str, ...]:
        if self.shapes is None:
            return self.names
        return (*(name for name in self.names if name not in HEADINGS), *HEADINGS)

    def texts(self, batch: Any, wanted: Sequence[str]) -> dict[str, list[str]]:
        """Some columns of a batch."""
        placed = self.shapes is not None and not set(HEADINGS).isdisjoint(wanted)
        places = [_place(shape) for shape in batch.column(self.shapes).to_pylist()] if placed else []
        return {
            name: [place.get(name, "") for place in places]
            if self.shapes is not None and name in HEADINGS
            else _texts(batch.column(name))
            for name in wanted
        }


def preview(path: Path) -> Preview:
    """The columns of a file and its first rows."""
    table = _open(path, None)
    batch = next(table.batches, None)
    if batch is None:
        return Preview(table.headings, ())
    columns = table.texts(batch.slice(0, SAMPLE), table.headings)
    return Preview(table.headings, tuple(zip(*columns.values(), strict=True)))


def chunks(path: Path, wanted: Sequence[str]) -> Iterator[Chunk]:
    """The rows of a file, as texts, with the *wanted* columns."""
    table = _open(path, wanted)
    missing = [name for name in wanted if name not in table.headings]
    if missing:
        raise LayerError(f"{path.name} has no column “{missing[0]}”; choose the columns again")
    done = 0
    for batch in table.batches:
        columns = {name: Fields.of(texts) for name, texts in table.texts(batch, wanted).items()}
        numbers = np.arange(done + 1, done + 1 + batch.num_rows, dtype=np.int64)
        place, done = done, done + batch.num_rows
        yield Chunk(done / max(table.total, 1), place, numbers, columns, (), batch.num_rows)


def record(path: Path, number: int) -> dict[str, str]:
    """The fields of a row, counted from 1."""
    table = _open(path, None)
    left = number - 1
    for batch in table.batches:
        if left < batch.num_rows:
            found = table.texts(batch.slice(left, 1), table.headings)
            return {name: texts[0] for name, texts in found.items()}
        left -= batch.num_rows
    raise LayerError(f"{path.name} has changed since it was read; add the layer again")


def _open(path: Path, wanted: Sequence[str] | None) -> _Table:
    try:
        import pyarrow as pa
    except ImportError as error:
        words = (
            f"{path.name} needs the package pyarrow, which is not here; install it, or save the table as CSV"
        )
        raise LayerError(words) from error
    try:
        return _parquet(path, wanted) if "parquet" in path.suffix.lower() else _arrow(path)
    except pa.ArrowException as error:
        raise LayerError(
            f"{path.name} cannot be read: {str(error).splitlines()[0]}; export it again"
        ) from error


def _parquet(path: Path, wanted: Sequence[str] | None) -> _Table:
    from pyarrow import parquet

    file = parquet.ParquetFile(path)
    schema = file.schema_arrow
    shapes = _shapes(schema, path.name)
    names = tuple(name for name in schema.names if name != shapes)
    columns = None
    if wanted is not None:
        placed = shapes is not None and not set(HEADINGS).isdisjoint(wanted)
        columns = [name for name in schema.names if name in wanted or (placed and name == shapes)]
    return _Table(names, shapes, file.iter_batches(columns=columns), file.metadata.num_rows)


def _arrow(path: Path) -> _Table:
    """A file of Arrow's, or a stream of it that was saved as it came."""
    import pyarrow as pa
    from pyarrow import ipc

    source = pa.memory_map(str(path))
    try:
        reader = ipc.open_file(source)
    except pa.ArrowInvalid:
        source.seek(0)
        stream = ipc.open_stream(source)
        batches, total = iter(stream), 0
        schema = stream.schema
    else:
        schema = reader.schema
        batches = (reader.get_batch(i) for i in range(reader.num_record_batches))
        total = sum(reader.get_batch(i).num_rows for i in range(reader.num_record_batches))
    shapes = _shapes(schema, path.name)
    return _Table(tuple(name for name in schema.names if name != shapes), shapes, batches, total)


def _shapes(schema: Any, file: str) -> str | None:
    """The column that says where each row is, of those that have shapes; None where there is none.

    Raises:
        LayerError: its coordinates are no degrees, or its shapes are written in a way that is not known.
    """
    told = (schema.metadata or {}).get(b"geo")
    if told is None:
        kept = (field for field in schema if (field.metadata or {}).get(b"ARROW:extension:name") in BINARY)
        return next((field.name for field in kept), None)
    try:
        told = json.loads(told)
        name, about = told["primary_column"], told["columns"][told["primary_column"]]
        encoding, crs = about["encoding"], about.get("crs")
        number = f"{crs['id']['authority']}:{crs['id']['code']}" if crs else "OGC:CRS84"
    except (ValueError, KeyError, TypeError):
        raise LayerError(f"{file} does not say how its shapes are written; export it again") from None
    if encoding != "WKB":
        raise LayerError(f"{file} has its shapes as {encoding}; export it with shapes as WKB")
    if number not in DEGREES:
        raise LayerError(f"{file} has its places in {number}; export it in EPSG:4326 (WGS 84)")
    return str(name) if name in schema.names else None


def _place(shape: object) -> dict[str, str]:
    """The middle and the reach of a shape; empty for none."""
    if not isinstance(shape, bytes):
        return {}
    try:
        return middle(well_known(shape))
    except ShapeError:
        return {}


def _texts(column: Any) -> list[str]:
    """A column as texts: times as ISO 8601, nothing as the empty text."""
    return [
        "" if value is None else value.isoformat() if hasattr(value, "isoformat") else str(value)
        for value in column.to_pylist()
    ]
