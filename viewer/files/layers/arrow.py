"""Parquet and Arrow files, where the package pyarrow is there to read them."""

from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

import numpy as np

from viewer.files.layers.error import LayerError
from viewer.files.layers.fields import Fields
from viewer.files.layers.table import Chunk, Preview

SAMPLE = 200


def preview(path: Path) -> Preview:
    """The columns of a file and its first rows."""
    names, batches, _ = _open(path, None)
    batch = next(batches, None)
    columns = (
        [_texts(batch.column(i).slice(0, SAMPLE)) for i in range(len(names))] if batch is not None else []
    )
    return Preview(tuple(names), tuple(zip(*columns, strict=True)))


def chunks(path: Path, wanted: Sequence[str]) -> Iterator[Chunk]:
    """The rows of a file, as texts, with the *wanted* columns."""
    names, batches, total = _open(path, wanted)
    missing = [name for name in wanted if name not in names]
    if missing:
        raise LayerError(f"{path.name} has no column “{missing[0]}”; choose the columns again")
    done = 0
    for batch in batches:
        columns = {
            name: Fields.of(_texts(batch.column(batch.schema.get_field_index(name)))) for name in wanted
        }
        numbers = np.arange(done + 1, done + 1 + batch.num_rows, dtype=np.int64)
        place, done = done, done + batch.num_rows
        yield Chunk(done / max(total, 1), place, numbers, columns, (), batch.num_rows)


def record(path: Path, number: int) -> dict[str, str]:
    """The fields of a row, counted from 1."""
    names, batches, _ = _open(path, None)
    left = number - 1
    for batch in batches:
        if left < batch.num_rows:
            return {name: _texts(batch.column(i).slice(left, 1))[0] for i, name in enumerate(names)}
        left -= batch.num_rows
    raise LayerError(f"{path.name} has changed since it was read; add the layer again")


def _open(path: Path, wanted: Sequence[str] | None) -> tuple[list[str], Iterator[Any], int]:
    """The names of the columns, the batches of rows, and how many rows there are."""
    try:
        import pyarrow as pa
        from pyarrow import ipc, parquet
    except ImportError as error:
        words = (
            f"{path.name} needs the package pyarrow, which is not here; install it, or save the table as CSV"
        )
        raise LayerError(words) from error
    try:
        if path.suffix.lower() == ".parquet":
            file = parquet.ParquetFile(path)
            names = list(file.schema_arrow.names)
            columns = None if wanted is None else [name for name in names if name in wanted]
            return names, file.iter_batches(columns=columns), file.metadata.num_rows
        reader = ipc.open_file(pa.memory_map(str(path)))
        batches = (reader.get_batch(i) for i in range(reader.num_record_batches))
        total = sum(reader.get_batch(i).num_rows for i in range(reader.num_record_batches))
        return list(reader.schema.names), batches, total
    except pa.ArrowException as error:
        raise LayerError(
            f"{path.name} cannot be read: {str(error).splitlines()[0]}; export it again"
        ) from error


def _texts(column: Any) -> list[str]:
    """A column as texts: times as ISO 8601, nothing as the empty text."""
    return [
        "" if value is None else value.isoformat() if hasattr(value, "isoformat") else str(value)
        for value in column.to_pylist()
    ]
