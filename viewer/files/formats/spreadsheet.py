"""CSV for spreadsheets, with a data dictionary beside it in CSV on the Web (CSVW).

A spreadsheet runs a cell that begins with `=`, `+`, `-` or `@` as a formula, so text that does gets an
apostrophe in front, which is taken off again on the way in.  The byte-order mark makes Excel read UTF-8.
"""

import csv
import io
import json
import re
from collections.abc import Iterator
from itertools import chain

from viewer.files.decoding import decode
from viewer.files.encoding import encoded
from viewer.files.formats.errors import FormatError
from viewer.files.formats.flat import COLUMNS, Cell, Column, Record, record
from viewer.files.formats.inward import dossier_of
from viewer.files.quotation import Lines
from viewer.model.dossier import Dossier

MOST_CELL = 10_000_000  # characters: the csv module's own limit of 131 072 is less than some texts
_FORMULA = re.compile(r"'*[=+\-@\t\r＝＋－＠]")
DICTIONARY_ENDING = ".csv-metadata.json"
_TYPES = {"text": "string", "number": "double", "json": "json", "derived": "string"}


def write(dossier: Dossier) -> bytes:
    """The events as a table: a line of names, then a line for each event, as RFC 4180 has it."""
    out = io.StringIO()
    writer = csv.writer(out)
    names = [column.name for column in COLUMNS]
    writer.writerow(names)
    for event in dossier.events.values():
        cells = record(event, dossier)
        writer.writerow([_cell(cells[name]) for name in names])
    return encoded(out.getvalue(), "utf-8-sig")


def _cell(cell: Cell) -> str:
    if cell is None:
        return ""
    return escaped(cell) if isinstance(cell, str) else repr(cell)


def escaped(text: str) -> str:
    """*text* as no spreadsheet takes it for a formula."""
    return f"'{text}" if _FORMULA.match(text) else text


def unescaped(text: str) -> str:
    """The text that `escaped` was given."""
    return text[1:] if text.startswith("'") and _FORMULA.match(text) else text


def dictionary(table_name: str) -> bytes:
    """What each column means, as CSVW metadata for the table in the file *table_name*."""
    whole = {
        "@context": ["http://www.w3.org/ns/csvw", {"@language": "en"}],
        "url": table_name,
        "dc:title": "Events read out of articles",
        "dialect": {"encoding": "utf-8", "header": True, "delimiter": ",", "quoteChar": '"'},
        "tableSchema": {"columns": [_described(column) for column in COLUMNS], "primaryKey": "id"},
    }
    return encoded(json.dumps(whole, ensure_ascii=False, indent=1) + "\n")


def _described(column: Column) -> dict[str, object]:
    return {
        "name": column.name,
        "titles": column.name,
        "datatype": _TYPES[column.kind],
        "dc:description": column.says,
        "required": column.name in ("id", "what", "kind", "certainty"),
    }


def read(data: bytes, name: str) -> Dossier:
    """The events of a table, our own or another program's; commas, semicolons or tabs between cells.

    Raises:
        FormatError: it is no table of events, or a cell is wrong; the sentence names row and column.
    """
    try:
        text = decode(data)
    except UnicodeError:
        raise FormatError(f"{name} is in no encoding that could be recognised; save it as UTF-8.") from None
    return dossier_of(_records(text, name), name)


def _records(text: str, name: str) -> Iterator[tuple[str, Record]]:
    csv.field_size_limit(MOST_CELL)
    first = text.split("\n", 1)[0]
    delimiter = max(",;\t", key=first.count)
    lines = Lines(io.StringIO(text, newline=""))
    rows = csv.reader(lines, delimiter=delimiter)
    try:
        head = [title.strip() for title in next(rows, [])]
        if not any(head):
            raise FormatError(f"{name} is empty; its first row should name the columns.")
        for row in chain([()], rows):
            place = f"row {rows.line_num}"
            if lines.is_left_open(delimiter):
                raise _left_open(f"{name}: row {rows.line_num - lines.count + 1}", lines.count)
            lines.forget()
            if any(row):
                if len(row) > len(head):
                    raise FormatError(f"{name}: {place} has {len(row)} cells for {len(head)} named columns.")
                yield place, dict(zip(head, map(unescaped, row), strict=False))
    except csv.Error as error:
        raise FormatError(f"{name}: row {rows.line_num} is no row of a table: {error}.") from None


def _left_open(place: str, count: int) -> FormatError:
    taken = f", so that {count - 1} more lines are in its cell" if count > 1 else ""
    return FormatError(f"{place} opens a quotation mark that is never closed{taken}; close it.")
