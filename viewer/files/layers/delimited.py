"""CSV and TSV files: how they are laid out, and their records chunk by chunk."""

import codecs
import csv
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import BinaryIO

import numpy as np

from viewer.files import decoding
from viewer.files.layers import codes
from viewer.files.layers.error import LayerError
from viewer.files.layers.fields import WIDE, Fields
from viewer.files.layers.table import Chunk, Preview
from viewer.files.quotation import Lines

BLOCK = 1 << 23
HEAD = 1 << 17
DELIMITERS = ",\t;|"
SAMPLE_ROWS = 200
MOST_FIELD = 1 << 22  # characters; a longer field is most often a quotation mark that was never closed
OLD = "cp1252"  # what spreadsheets of Windows wrote before UTF-8
ODD = "is not in UTF-8; read as Windows-1252"
QUOTE = b'"'
PACKED = (b"PK\x03\x04", b"\x1f\x8b", b"BZh", b"\xfd7zXZ", b"\x28\xb5\x2f\xfd")  # zip, gzip, bzip2, xz, zstd


@dataclass(frozen=True, slots=True)
class Layout:
    """How a delimited file is written: `body` is the byte at which its records begin."""

    encoding: str
    delimiter: str
    headings: tuple[str, ...]
    body: int


def look(path: Path) -> tuple[Layout, Preview]:
    """How a file is laid out, and its first records.

    Raises:
        LayerError: it is no table of text.
    """
    with path.open("rb") as file:
        head = file.read(HEAD)
    if not head.strip():
        raise LayerError(
            f"{path.name} is empty; choose a file with a row of headings and a row for each event"
        )
    encoding, skip = _encoding(head, path.name)
    text = codecs.getincrementaldecoder(encoding)("replace").decode(head[skip:])
    delimiter = _delimiter(text)
    rows = _rows(text, delimiter, whole=len(head) < HEAD)
    if not rows or len(rows[0]) < 2:
        raise LayerError(
            f"{path.name} has only one column; a layer needs at least a date and something beside it"
        )
    known = codes.HEADINGS.get(len(rows[0]))
    if known and delimiter == "\t" and rows[0][0].isdigit():
        return Layout(encoding, delimiter, known, skip), Preview(known, _fitting(rows, len(known)))
    body = skip + _first_record_end(head[skip:], encoding, delimiter)
    headings = _distinct(rows[0])
    return Layout(encoding, delimiter, headings, body), Preview(headings, _fitting(rows[1:], len(headings)))


def chunks(path: Path, layout: Layout, wanted: Sequence[str]) -> Iterator[Chunk]:
    """The records of a file, with the *wanted* columns.

    Raises:
        LayerError: a quotation mark is never closed.
    """
    size = max(path.stat().st_size, 1)
    record = 1
    with path.open("rb") as file:
        file.seek(layout.body)
        while True:
            place = file.tell()
            block = file.read(BLOCK)
            if not block:
                return
            is_last = len(block) < BLOCK
            cut = len(block) if is_last else block.rfind(b"\n") + 1
            if QUOTE in block or not cut:
                file.seek(place)
                chunk = _quoted(file, layout, wanted, record, name=path.name)
            else:
                file.seek(place + cut)
                chunk = _plain(block[:cut], layout, wanted, record)
            record += chunk.total
            yield replace(chunk, share=file.tell() / size, place=place)


def record_at(path: Path, layout: Layout, place: int, number: int) -> dict[str, str]:
    """The fields of the record that is the *number*-th, from 0, after a place where a chunk began."""
    with path.open("rb") as file:
        file.seek(place)
        for i, row in enumerate(row for row in _reader(file, layout) if row):
            if i == number:
                return dict(zip(layout.headings, row, strict=False))
    raise LayerError(f"{path.name} has changed since it was read; add the layer again")


def _plain(block: bytes, layout: Layout, wanted: Sequence[str], record: int) -> Chunk:
    """A block without quotation marks, cut at its line ends and delimiters."""
    block, old = _as_utf8(block, layout.encoding)
    size = len(block)
    data = np.frombuffer(block + b"\n" * (not block.endswith(b"\n")) + bytes(WIDE), np.uint8)
    ends = np.flatnonzero(data == 10)
    starts = np.concatenate(([0], ends[:-1] + 1))
    ends = ends - ((ends > starts) & (data[np.maximum(ends - 1, 0)] == 13))
    lines = ends > starts
    starts, ends = starts[lines], ends[lines]
    breaks = np.flatnonzero(data[:size] == ord(layout.delimiter))
    first = np.searchsorted(breaks, starts)
    found = np.searchsorted(breaks, ends) - first
    width = len(layout.headings)
    good = found == width - 1
    numbers = np.arange(record, record + len(starts))
    broken = tuple(
        (int(numbers[i]), _miscount(int(found[i]) + 1, width)) for i in np.flatnonzero(~good).tolist()
    )
    notes = tuple((int(number), ODD) for number in numbers[np.searchsorted(starts, old)])
    starts, ends, first = starts[good], ends[good], first[good]
    fields = {}
    for name in wanted:
        column = layout.headings.index(name)
        begin = starts if column == 0 else breaks[first + column - 1] + 1
        end = ends if column == width - 1 else breaks[np.minimum(first + column, len(breaks) - 1)]
        fields[name] = Fields.cut(data, begin.astype(np.int64), end.astype(np.int64))
    return Chunk(0.0, 0, numbers[good], fields, broken, len(numbers), notes)


def _as_utf8(block: bytes, encoding: str) -> tuple[bytes, list[int]]:
    """Lines in UTF-8, and where those begin now that a file of UTF-8 has in another encoding."""
    if encoding != "utf-8":
        return block.decode(encoding, "replace").encode(), []
    if not _is_old(block, encoding):
        return block, []
    lines, old, at = [], [], 0
    for line in block.split(b"\n"):
        if _is_old(line, encoding):
            old.append(at)
        lines.append(_text(line, encoding).encode())
        at += len(lines[-1]) + 1
    return b"\n".join(lines), old


def _quoted(file: BinaryIO, layout: Layout, wanted: Sequence[str], record: int, *, name: str) -> Chunk:
    """About a block of records, read as the csv module reads them."""
    end = file.tell() + BLOCK
    columns = [layout.headings.index(each) for each in wanted]
    rows: list[list[str]] = []
    numbers: list[int] = []
    broken: list[tuple[int, str]] = []
    notes: list[tuple[int, str]] = []
    number = record
    old: list[str] = []
    lines = Lines(_decoded(file, layout.encoding, old))
    try:
        for row in csv.reader(lines, delimiter=layout.delimiter):
            if row:
                if fault := _fault(row, lines, layout):
                    broken.append((number, fault))
                else:
                    rows.append([row[column] for column in columns])
                    numbers.append(number)
                notes += [(number, ODD)] if old else []
                number += 1
            if file.tell() >= end:
                break
            lines.forget()
            old.clear()
    except csv.Error as error:
        raise LayerError(f"{name}, record {number}: {_too_long(lines)} and add the file again") from error
    texts = list(zip(*rows, strict=True)) if rows else [()] * len(columns)
    fields = {each: Fields.of(column) for each, column in zip(wanted, texts, strict=True)}
    return Chunk(0.0, 0, np.array(numbers, np.int64), fields, tuple(broken), number - record, tuple(notes))


def _fault(row: list[str], lines: Lines, layout: Layout) -> str | None:
    """Why a row is no record; None where it is one."""
    if lines.is_left_open(layout.delimiter):
        return f"opens a quotation mark that is never closed, {lines.count} lines long"
    width = len(layout.headings)
    return None if len(row) == width else _miscount(len(row), width)


def _too_long(lines: Lines) -> str:
    """What makes a field of the record longer than any is."""
    if lines.is_quoted:
        return "a quotation mark is never closed; close it"
    return "a field is too long; shorten it"


def _reader(file: BinaryIO, layout: Layout) -> Iterator[list[str]]:
    """Rows from where *file* stands; it is never read further than the row that was handed out."""
    return csv.reader(_decoded(file, layout.encoding), delimiter=layout.delimiter)


def _decoded(file: BinaryIO, encoding: str, old: list[str] | None = None) -> Iterator[str]:
    """Lines from where *file* stands; it is never read further than the line that was handed out.

    Those that a file of UTF-8 has in another encoding are put into *old* as well.
    """
    csv.field_size_limit(MOST_FIELD)
    while line := file.readline():
        text = _text(line, encoding).replace("\r", "")
        if old is not None and _is_old(line, encoding):
            old.append(text)
        yield text


def _text(line: bytes, encoding: str) -> str:
    """The text of a line; what is no UTF-8 in a file that began as such is of an older spreadsheet."""
    return line.decode(OLD if _is_old(line, encoding) else encoding, "replace")


def _is_old(data: bytes, encoding: str) -> bool:
    """Whether bytes of a file of UTF-8 are none."""
    try:
        if encoding == "utf-8":
            data.decode(encoding)
    except UnicodeDecodeError:
        return True
    return False


def _encoding(head: bytes, name: str) -> tuple[str, int]:
    """The encoding, and how many bytes of a mark stand before the text."""
    if head.startswith(codecs.BOM_UTF8):
        return "utf-8", len(codecs.BOM_UTF8)
    if head.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)) or head[1:64:2].count(0) > 8:
        raise LayerError(f"{name} is written in UTF-16; save it as UTF-8 (in a spreadsheet: CSV UTF-8)")
    if head.startswith(PACKED):
        raise LayerError(f"{name} is packed, or a spreadsheet; unpack it, or save the table as CSV")
    if decoding.is_binary(head):
        raise LayerError(f"{name} is no table of text; save it as CSV, or choose another file")
    if b"\r" in head and b"\n" not in head:
        raise LayerError(
            f"{name} ends its lines in a way that is not read; save it as UTF-8 (in a spreadsheet: CSV UTF-8)"
        )
    try:
        codecs.getincrementaldecoder("utf-8")().decode(head)
    except UnicodeDecodeError:
        return ("utf-8" if decoding.is_nearly_utf_8(head) else OLD), 0
    return "utf-8", 0


def _delimiter(text: str) -> str:
    """What stands between fields: that which cuts the first lines into the most equal fields."""
    lines = _lines(text)[:30]

    def score(delimiter: str) -> tuple[float, int]:
        widths = [len(row) for row in csv.reader(lines, delimiter=delimiter) if row]
        most = max(set(widths), key=widths.count)
        return (widths.count(most) / len(widths) if most > 1 else 0.0), most

    return max(DELIMITERS, key=score)


def _lines(text: str) -> list[str]:
    """Lines for the csv module, which end at line feeds alone; other ends would cut fields."""
    return [line + "\n" for line in text.replace("\r", "").split("\n")]


def _rows(text: str, delimiter: str, *, whole: bool) -> list[list[str]]:
    csv.field_size_limit(MOST_FIELD)
    found = []
    for row in csv.reader(_lines(text), delimiter=delimiter):
        if row:
            found.append([field.strip() for field in row])
        if len(found) > SAMPLE_ROWS:
            return found
    return found if whole or len(found) < 2 else found[:-1]  # the last one may be cut


def _first_record_end(head: bytes, encoding: str, delimiter: str) -> int:
    """How many bytes the headings take; they may run over several lines within quotation marks."""
    lines = head.split(b"\n")
    taken = 0

    def counted() -> Iterator[str]:
        nonlocal taken
        for line in lines:
            taken += len(line) + 1
            yield line.decode(encoding, "replace").replace("\r", "") + "\n"

    next((row for row in csv.reader(counted(), delimiter=delimiter) if row), None)
    return taken


def _fitting(rows: list[list[str]], width: int) -> tuple[tuple[str, ...], ...]:
    return tuple(tuple(row) for row in rows if len(row) == width)


def _distinct(row: list[str]) -> tuple[str, ...]:
    """Headings that differ: a second one of a name, or one without, is told by its column."""
    seen: set[str] = set()
    names = []
    for i, name in enumerate(row, 1):
        given = name if name and name not in seen else f"{name or 'column'} {i}"
        seen.add(given)
        names.append(given)
    return tuple(names)


def _miscount(found: int, wanted: int) -> str:
    return f"has {found} fields, not {wanted}"
