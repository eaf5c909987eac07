"""The dossier file: articles, events, history and views in one container that common tools can read.

A `.sightline` file is a ZIP archive; `resources/format/dossier.md` says what is in it, for whoever has to
read one without this program.  Every version ever written can be opened.  What is opened is not trusted:
sizes are bounded, nothing in it is run or fetched, and names inside lead nowhere outside.
"""

import json
import zipfile
import zlib
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from io import BytesIO
from pathlib import Path
from typing import Any

from viewer import __version__
from viewer.files import disk
from viewer.files.exchange import claim_dict, event_dict
from viewer.files.exchange_in import ExchangeError, Node, TwiceError, by_id, claim, event, single
from viewer.files.history import (
    names,
    open_pairs,
    open_step,
    open_view,
    pairs_list,
    step_dict,
    view_dict,
)
from viewer.files.layer_links import located, open_layer_at
from viewer.files.parts import Parts, open_article
from viewer.model.article import ArticleId
from viewer.model.dossier import Dossier
from viewer.model.view import View

FORMAT = "sightline dossier"
VERSION = 2
MOST_BYTES = 500_000_000
MOST_PARTS = 20_000
READ_ME = """This is a Sightline dossier. It can be read without the program:
articles/*.txt   the texts (UTF-8); the quotes of events count their characters from 0
originals/       the files the texts were read from, as they were
events.json      what happened, when, where, how certain, with the quotes (JSON)
views.json       kept ways of looking; history.jsonl: every edit, one a line, and how to take it back
layers.json      tables laid behind, if any: where each is and what its columns mean; never their rows
manifest.json    the articles with the SHA-256 of each text and file, and the version of the format
"""
REST = ("events.json", "views.json", "history.jsonl", "layers.json")  # beside the manifest
Rest = tuple[Any, Any, Any, Any]
_STAMP = (1980, 1, 1, 0, 0, 0)  # a file's time would make the same dossier differ
_NOBODY = ArticleId("")
_EARLIER = "open an earlier copy if there is one"
DAMAGE = (
    zipfile.BadZipFile,
    zlib.error,
    KeyError,
    ValueError,
    EOFError,
    OSError,
    NotImplementedError,
    RuntimeError,
    RecursionError,
)


class DossierError(ValueError):
    """A dossier cannot be opened; one sentence that names the file and what to do."""


class LaterError(DossierError):
    """A dossier is of a version that this program does not know; nothing is wrong with it."""


class DamagedError(DossierError):
    """A dossier's bytes are not what they were; something of it may be saved."""


@dataclass(frozen=True, slots=True)
class Contents:
    """All that a dossier file holds: the dossier, and how it was last looked at."""

    dossier: Dossier
    look: View | None = None


def to_bytes(dossier: Dossier, look: View | None = None, folder: Path | None = None) -> bytes:
    """The dossier as a file's bytes; the same dossier and look give the same bytes.

    Paths of layers beneath *folder*, where the file is to be, are written from there on.
    """
    parts = Parts(folder=folder)
    articles = [parts.article(a) for a in dossier.articles.values()]
    history = "".join(_line(step_dict(step, parts)) for step in dossier.log)
    manifest = {
        "format": FORMAT,
        "version": VERSION,
        "program": __version__,
        "articles": articles,
        "deleted": sorted(dossier.deleted),
        "distinct": pairs_list(dossier.distinct),
        "settled": sorted(dossier.settled),
    }
    events = _lines("events", map(event_dict, dossier.events.values()))
    claims = _lines("claims", map(claim_dict, dossier.claims.values()))
    views = {
        "last": view_dict(look) if look else None,
        "views": [view_dict(v) for v in dossier.views.values()],
    }
    kept = BytesIO()
    with zipfile.ZipFile(kept, "w", zipfile.ZIP_DEFLATED) as archive:
        _put(archive, "README.txt", READ_ME.encode())
        _put(archive, "manifest.json", _json(manifest))
        for name, data in parts.held.items():
            _put(archive, name, data)
        _put(archive, "events.json", f"{{{events},\n{claims}}}\n".encode("utf-8", "surrogatepass"))
        if dossier.layers:
            layers = _lines("layers", map(parts.layer, dossier.layers.values()))
            _put(archive, "layers.json", f"{{{layers}}}\n".encode("utf-8", "surrogatepass"))
        _put(archive, "views.json", _json(views))
        _put(archive, "history.jsonl", history.encode("utf-8", "surrogatepass"))
    return kept.getvalue()


def save(dossier: Dossier, path: Path, look: View | None = None) -> None:
    """Write the dossier so that *path* holds the old file or the whole new one, never a part.

    Raises:
        OSError: it could not be written; the old file is as it was.
    """
    disk.write(path, to_bytes(dossier, look, path.parent))


def open(path: Path) -> Dossier:
    """The dossier in a file.

    Raises:
        DossierError: it is no dossier, or of a later version.
        DamagedError: it is damaged.
    """
    return contents(path).dossier


def contents(path: Path) -> Contents:
    """The dossier in a file with how it was last looked at.

    Raises:
        DossierError: as `open`.
    """
    return contents_of(read_bytes(path), path.name, path.parent)


def read_bytes(path: Path) -> bytes:
    """The bytes of a file that may be a dossier.

    Raises:
        DossierError: it cannot be read, or is larger than a dossier can be.
    """
    try:
        data = path.read_bytes() if path.stat().st_size <= MOST_BYTES else None
    except OSError as error:
        raise DossierError(disk.why_unread(path, error)) from None
    if data is None:
        raise DossierError(f"{path} is larger than a dossier can be ({MOST_BYTES / 1e6:.0f} MB).")
    return data


def from_bytes(data: bytes, name: str) -> Dossier:
    """The dossier in a file's bytes.

    Raises:
        DossierError: as `open`.
    """
    return contents_of(data, name).dossier


def contents_of(data: bytes, name: str, folder: Path | None = None) -> Contents:
    """What a file's bytes hold; the paths of layers are whole where its *folder* is given.

    Raises:
        DossierError: as `open`.
    """
    try:
        with zipfile.ZipFile(BytesIO(data)) as archive:
            held = archive.infolist()
            if len(held) > MOST_PARTS or sum(part.file_size for part in held) > MOST_BYTES:
                raise DossierError(f"{name} holds more than a dossier can; it was not opened.")
            parts = {part.filename: _unpacked(archive, part, name) for part in held}
            if len(parts) < len(held):
                raise DamagedError(f"{name} is damaged: it has {_doubled(held)} twice; {_EARLIER}.")
    except DossierError:
        raise
    except DAMAGE:
        raise DamagedError(f"{name} is damaged or no dossier; {_EARLIER}.") from None
    manifest, events = _json_of(parts, "manifest.json", name), _json_of(parts, "events.json", name)
    views, layers = (_json_of(parts, part, name, empty="{}") for part in ("views.json", "layers.json"))
    history = _steps_of(parts.get("history.jsonl", b""), f"{name}, history.jsonl")
    found = _checked(manifest, (events, views, history, layers), parts, name)
    return replace(found, dossier=located(found.dossier, folder)) if folder else found


def _doubled(held: list[zipfile.ZipInfo]) -> str:
    names = [part.filename for part in held]
    return next(name for name in names if names.count(name) > 1)


def _unpacked(archive: zipfile.ZipFile, part: zipfile.ZipInfo, name: str) -> bytes:
    try:
        return archive.read(part)
    except DAMAGE:
        raise DamagedError(f"{name}, {part.filename} is damaged; {_EARLIER}.") from None


def _json_of(parts: Mapping[str, bytes], part: str, name: str, *, empty: str = "") -> Any:
    """What a part of a dossier says; what *empty* says where it is left out and may be."""
    if part not in parts and not empty:
        raise DamagedError(f"{name} is damaged or no dossier: it has no {part}; {_EARLIER}.")
    return _out_of(parts.get(part, empty.encode()), f"{name}, {part}")


def _steps_of(data: bytes, part: str) -> list[Any]:
    return [_out_of(line, f"{part}, line {n}") for n, line in enumerate(data.splitlines(), start=1)]


def _out_of(data: bytes, part: str) -> Any:
    """JSON out of a part, which an error names with the place in it."""
    try:
        return json.loads(data, object_pairs_hook=single)
    except json.JSONDecodeError as error:
        spot = f"line {error.lineno}, column {error.colno}: {error.msg.lower()}"
    except UnicodeDecodeError as error:
        spot = f"byte {error.start + 1} is no UTF-8"
    except TwiceError as error:
        spot = str(error)
    except (ValueError, RecursionError):
        spot = "a number is too long, or lists too deep in one another"
    raise DamagedError(f"{part} is damaged: {spot}; {_EARLIER}.")


def _checked(manifest: Any, rest: Rest, parts: Mapping[str, bytes], name: str) -> Contents:
    try:
        top = Node(manifest, "", f"{name}, manifest.json")
        if top["format"].text("") != FORMAT:
            raise DossierError(f"{name} is not a Sightline dossier.")
        if top["version"].whole() > VERSION:
            raise LaterError(f"{name} was written by a later version of Sightline; open it with that.")
        return build(top, rest, parts, name)
    except ExchangeError as error:
        raise DamagedError(str(error)) from None


def build(top: Node, rest: Rest, parts: Mapping[str, bytes], name: str) -> Contents:
    """The contents from the manifest at *top* and from events, views, history and layers, out of JSON.

    Raises:
        ExchangeError: something is missing or wrong, and where it stands.
    """
    events, views, history, layers = (
        Node(value, "", f"{name}, {part}") for value, part in zip(rest, REST, strict=True)
    )
    for node in (top["articles"], events["events"]):
        if node.value is None:
            raise node.fail("is missing")
    last = views["last"]
    dossier = Dossier(
        by_id(((node, open_article(node, parts)) for node in top["articles"].items()), lambda a: a.id),
        by_id(((node, event(node, _NOBODY)) for node in events["events"].items()), lambda e: e.id),
        by_id(((node, claim(node, _NOBODY)) for node in events["claims"].items()), lambda c: c.id),
        by_id(((node, open_view(node)) for node in views["views"].items()), lambda v: v.name),
        names(top["deleted"]),
        open_pairs(top["distinct"]),
        frozenset(n.text() for n in top["settled"].items()),
        tuple(open_step(node, parts) for node in history.items()),
        by_id(((node, open_layer_at(node)) for node in layers["layers"].items()), lambda each: each.id),
    )
    return Contents(dossier, open_view(last) if last.value is not None else None)


def _json(value: Any) -> bytes:
    return (json.dumps(value, ensure_ascii=False, indent=1) + "\n").encode("utf-8", "surrogatepass")


def _line(value: dict[str, Any]) -> str:
    return json.dumps(summed(value), ensure_ascii=False) + "\n"


def _lines(key: str, values: Iterable[dict[str, Any]]) -> str:
    """A member of an object whose list stands one value a line: easy to compare, and to save in part."""
    return f'"{key}": [\n' + ",\n".join(json.dumps(summed(v), ensure_ascii=False) for v in values) + "\n]"


def summed(value: dict[str, Any]) -> dict[str, Any]:
    """*value* with a checksum of itself, by which it is known to be sound where the file about it is not."""
    return value | {"sum": _sum(value)}


def is_sound(value: Any) -> bool:
    """Whether a value with a checksum is what was written."""
    if not isinstance(value, dict) or "sum" not in value:
        return False
    return bool(_sum({key: part for key, part in value.items() if key != "sum"}) == value["sum"])


def _sum(value: dict[str, Any]) -> str:
    return f"{zlib.crc32(json.dumps(value, ensure_ascii=False).encode('utf-8', 'surrogatepass')):08x}"


def _put(archive: zipfile.ZipFile, name: str, data: bytes) -> None:
    part = zipfile.ZipInfo(name, _STAMP)
    part.compress_type = zipfile.ZIP_DEFLATED
    part.external_attr = 0o644 << 16
    archive.writestr(part, data)
