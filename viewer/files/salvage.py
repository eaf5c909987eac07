"""Whatever can be saved of a damaged dossier: part by part, and event by event.

The table of contents at the end of a ZIP archive is not needed: each part has its name before it.  Damaged
bytes can unpack to something that looks like an event and is none; so of a part that is not what its own
checksum says only those members are taken that carry a checksum and fit it, and nothing is made up.
"""

import json
import re
import struct
import zlib
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any, TypeVar

from viewer.files.dossier import FORMAT, MOST_BYTES, MOST_PARTS, REST, VERSION, is_sound
from viewer.files.exchange_in import ExchangeError, Node, claim, event
from viewer.files.history import open_step, open_view
from viewer.files.layer_links import located, open_layer_at
from viewer.files.parts import open_article
from viewer.model.article import Article, ArticleId
from viewer.model.dossier import Dossier

T = TypeVar("T")
K = TypeVar("K", bound=str)
_HEADER = struct.Struct("<4s5H3L2H")  # a local file header: PKWARE's APPNOTE.TXT, 4.3.7
_MARK = b"PK\x03\x04"
_NOBODY = ArticleId("")


@dataclass(frozen=True, slots=True)
class Salvaged:
    """What was saved of a dossier, and in plain words what was lost."""

    dossier: Dossier
    lost: tuple[str, ...]

    @property
    def is_empty(self) -> bool:
        return self.dossier.is_empty


def salvage(data: bytes, name: str, folder: Path | None = None) -> Salvaged:
    """What can be saved of a damaged dossier in *data*; never raises, whatever the bytes are.

    The paths of layers are whole where the *folder* of the file is given.
    """
    parts, sound, again = _parts(data)
    lost: list[str] = []
    manifest = _whole(sound, "manifest.json")
    if manifest.get("format") not in (None, FORMAT) or not _is_known(manifest.get("version")):
        return Salvaged(Dossier(), ("it is no dossier of a version that this program knows",))
    keep = _Keeper(name, lost)
    articles = keep.each(
        "article", _members(manifest, "articles"), lambda n: open_article(n, parts)
    ) or keep.texts(sound)
    found = _lists(parts.get("events.json", b""), is_checked="events.json" in sound)
    for more in again.get("events.json", ()):
        found |= {key: [*found[key], *held] for key, held in _lists(more, is_checked=False).items()}
    lost += [f"a second part of the name {part}" for part in REST if part != "events.json" and part in again]
    events = keep.each("event", found.get("events", []), lambda n: event(n, _NOBODY))
    claims = keep.each("claim", found.get("claims", []), lambda n: claim(n, _NOBODY))
    if "layers.json" in parts and "layers.json" not in sound:
        lost.append("layers after the damage")
    if "events.json" not in parts:
        lost.append("all events")
    elif not found.get("is whole"):
        lost.append("events after the damage")
    views = keep.each("view", _members(_whole(sound, "views.json"), "views"), open_view)
    layers = keep.each("layer", _layers(parts, sound), open_layer_at)
    history = keep.each("step of the history", _steps(parts), lambda n: open_step(n, parts))
    dossier = Dossier(
        keep.apart(articles, lambda a: a.id, lambda a, new: replace(a, id=new)),
        keep.apart(events, lambda e: e.id, lambda e, new: replace(e, id=new)),
        keep.apart(claims, lambda c: c.id, lambda c, new: replace(c, id=new)),
        keep.apart(views, lambda v: v.name, lambda v, new: replace(v, name=new)),
        log=tuple(history),
        layers=keep.apart(layers, lambda each: each.id, lambda each, new: replace(each, id=new)),
    )
    if keep.renamed:
        lost.append(f"the ids of {keep.renamed}, which others had too")
    return Salvaged(located(dossier, folder) if folder else dossier, tuple(lost))


class _Keeper:
    """Builds what is sound, and counts what is not."""

    def __init__(self, name: str, lost: list[str]) -> None:
        self._name, self._lost = name, lost
        self.renamed = 0  # of things whose id another had

    def each(self, kind: str, values: list[Any], make: Callable[[Node], T]) -> list[T]:
        kept, bad = [], 0
        for value in values:
            try:
                kept.append(make(Node(value, kind, self._name)))
            except (ExchangeError, RecursionError):
                bad += 1
        if bad:
            self._lost.append(f"{bad} {kind}{'s' if bad > 1 and not kind.startswith('step') else ''}")
        return kept

    def apart(self, values: Iterable[T], name: Callable[[T], K], rename: Callable[[T, K], T]) -> dict[K, T]:
        """*values* by id; of two different ones of one id the second gets another."""
        found: dict[K, T] = {}
        for value in values:
            own, number = name(value), 2
            while own in found and rename(found[own], name(value)) != value:
                own, number = type(own)(f"{name(value)}-{number}"), number + 1
            self.renamed += own != name(value) and own not in found
            found.setdefault(own, rename(value, own))
        return found

    def texts(self, parts: Mapping[str, bytes]) -> list[Article]:
        """Articles from their texts alone, where the manifest is lost."""
        found = []
        for part, data in parts.items():
            if re.fullmatch(r"articles/[A-Za-z0-9_-]+\.txt", part):
                stem = part.removeprefix("articles/").removesuffix(".txt")
                text = data.decode("utf-8", "replace")
                found.append(Article(ArticleId(stem), text.strip().split("\n")[0][:80] or stem, text))
        if found:
            self._lost.append("titles, sources and dates of the articles")
        return found


def _is_known(version: Any) -> bool:
    return version is None or (isinstance(version, int) and version <= VERSION)


def _parts(data: bytes) -> tuple[dict[str, bytes], dict[str, bytes], dict[str, list[bytes]]]:
    """Each part whose beginning can be found, as far as it can be read; and those that fit their checksum.

    The third are other parts of the same name.
    """
    found: dict[str, bytes] = {}
    sound: dict[str, bytes] = {}
    again: dict[str, list[bytes]] = {}
    left, at = MOST_BYTES, data.find(_MARK)
    while at >= 0 and left > 0 and len(found) < MOST_PARTS:
        head = data[at : at + _HEADER.size]
        if len(head) == _HEADER.size:
            fields = _HEADER.unpack(head)
            method, packed, name_length, extra = fields[3], fields[7], fields[9], fields[10]
            start = at + _HEADER.size + name_length + extra
            name = data[at + _HEADER.size : at + _HEADER.size + name_length].decode("utf-8", "replace")
            body = _unpacked(data[start:], method, packed, left)
            left -= len(body)
            if body and found.setdefault(name, body) != body:
                again.setdefault(name, []).append(body)
            elif body and zlib.crc32(body) == fields[6]:
                sound[name] = body
        at = data.find(_MARK, at + 4)
    return found, sound, again


def _unpacked(data: bytes, method: int, packed: int, most: int) -> bytes:
    if method == 0:
        return data[: min(packed, most)]
    unpack, kept = zlib.decompressobj(-15), bytearray()
    try:
        for start in range(0, len(data), 4096):  # piecemeal: what stands before the damage is kept
            kept += unpack.decompress(data[start : start + 4096], most)
            if unpack.eof or len(kept) >= most:
                break
    except zlib.error:
        pass
    return bytes(kept)


def _whole(parts: Mapping[str, bytes], name: str) -> dict[str, Any]:
    try:
        value = json.loads(parts.get(name, b"{}"))
    except (ValueError, RecursionError):
        return {}
    return value if isinstance(value, dict) else {}


def _members(value: Mapping[str, Any], key: str) -> list[Any]:
    found = value.get(key)
    return found if isinstance(found, list) else []


def _lists(data: bytes, *, is_checked: bool) -> dict[str, Any]:
    """The lists of events and claims, each with the members that are sound; `is whole` if all of it is."""
    text = data.decode("utf-8", "replace")
    if is_checked:
        try:
            value = json.loads(text, object_pairs_hook=_once)
        except (ValueError, RecursionError):
            value = None
        if isinstance(value, dict):
            return {key: _members(value, key) for key in ("events", "claims")} | {"is whole": True}
    return {key: [v for v in _readable(text, key) if is_sound(v)] for key in ("events", "claims")}


def _once(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    """An object of JSON; of two lists of one name both, one behind the other."""
    found: dict[str, Any] = {}
    for name, value in pairs:
        former = found.get(name, [])
        if name in found and not (isinstance(former, list) and isinstance(value, list)):
            raise ValueError(f"an object has {name!r} twice")
        found[name] = [*former, *value] if name in found else value
    return found


def _readable(text: str, key: str) -> list[Any]:
    """The members of a list of objects that can be read, up to its end or to where the text breaks off."""
    begin = text.find(f'"{key}": [')
    if begin < 0:
        return []
    end = text.find('"claims": [', begin + 1) if key == "events" else -1
    at, found, decoder = text.find("{", begin), [], json.JSONDecoder()
    while at >= 0 and (end < 0 or at < end):
        try:
            value, at = decoder.raw_decode(text, at)
            found.append(value)
        except (ValueError, RecursionError):
            at = text.find("\n{", at + 1) + 1 or -1  # the next line that begins a member
            continue
        at = text.find("{", at)
    return found


def _layers(parts: Mapping[str, bytes], sound: Mapping[str, bytes]) -> list[Any]:
    """The layers that are sound."""
    if "layers.json" in sound:
        return _members(_whole(sound, "layers.json"), "layers")
    text = parts.get("layers.json", b"").decode("utf-8", "replace")
    return [value for value in _readable(text, "layers") if is_sound(value)]


def _steps(parts: Mapping[str, bytes]) -> list[Any]:
    """The newest steps of the history without a gap: an older one cannot be told without those after it."""
    found: list[Any] = []
    for raw in reversed(parts.get("history.jsonl", b"").splitlines()):
        try:
            step = json.loads(raw)
        except (ValueError, RecursionError):
            break
        if not is_sound(step):
            break
        found.append(step)
    return found[::-1]
