"""The dossier file: articles, events and claims in one container that common tools can read.

A `.sightline` file is a ZIP archive of `manifest.json` (format, version, articles), `articles/ID.txt`
(each text in UTF-8, as it was read) and `events.json` (all events and claims in the exchange form).
What is opened is not trusted: sizes are bounded, and names inside lead nowhere outside.
"""

import json
import os
import tempfile
import zipfile
import zlib
from io import BytesIO
from pathlib import Path
from typing import Any

from viewer import __version__
from viewer.files.exchange import claim_dict, event_dict
from viewer.files.exchange_in import ExchangeError, Node, claim, event
from viewer.model.article import Article, ArticleId
from viewer.model.dossier import Dossier
from viewer.model.moment import Moment

FORMAT = "sightline dossier"
VERSION = 1
MOST_BYTES = 500_000_000
_STAMP = (1980, 1, 1, 0, 0, 0)  # a file's time would make the same dossier differ


class DossierError(ValueError):
    """A dossier cannot be opened; one sentence that names the file and what to do."""


def to_bytes(dossier: Dossier) -> bytes:
    """The dossier as a file's bytes; the same dossier gives the same bytes."""
    articles = list(dossier.articles.values())
    manifest = {
        "format": FORMAT,
        "version": VERSION,
        "program": __version__,
        "articles": [_article(a) for a in articles],
    }
    events = {
        "events": [event_dict(e) for e in dossier.events.values()],
        "claims": [claim_dict(c) for c in dossier.claims.values()],
    }
    kept = BytesIO()
    with zipfile.ZipFile(kept, "w", zipfile.ZIP_DEFLATED) as archive:
        _put(archive, "manifest.json", _json(manifest))
        for article in articles:
            _put(archive, f"articles/{article.id}.txt", article.text)
        _put(archive, "events.json", _json(events))
    return kept.getvalue()


def save(dossier: Dossier, path: Path) -> None:
    """Write the dossier so that *path* holds the old file or the whole new one, never a part.

    Raises:
        OSError: it could not be written; the old file is as it was.
    """
    data = to_bytes(dossier)
    handle, name = tempfile.mkstemp(dir=path.parent, prefix=f".{path.name}.")
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
        Path(name).replace(path)
    except BaseException:
        Path(name).unlink(missing_ok=True)
        raise


def open(path: Path) -> Dossier:
    """The dossier in a file.

    Raises:
        DossierError: it is no dossier, is damaged, or of a later version.
    """
    try:
        data = path.read_bytes() if path.stat().st_size <= MOST_BYTES else None
    except OSError as error:
        raise DossierError(f"{path} could not be opened: {error.strerror or error}.") from None
    if data is None:
        raise DossierError(f"{path} is larger than a dossier can be ({MOST_BYTES / 1e6:.0f} MB).")
    return from_bytes(data, path.name)


def from_bytes(data: bytes, name: str) -> Dossier:
    """The dossier in a file's bytes.

    Raises:
        DossierError: as `open`.
    """
    try:
        with zipfile.ZipFile(BytesIO(data)) as archive:
            if sum(part.file_size for part in archive.infolist()) > MOST_BYTES:
                raise DossierError(f"{name} holds more than a dossier can; it was not opened.")
            manifest = json.loads(archive.read("manifest.json"))
            events = json.loads(archive.read("events.json"))
            texts = {
                n: archive.read(n).decode("utf-8") for n in archive.namelist() if n.startswith("articles/")
            }
    except DossierError:
        raise
    except (
        zipfile.BadZipFile,
        zlib.error,
        KeyError,
        ValueError,
        EOFError,
        OSError,
        NotImplementedError,
        RuntimeError,
        RecursionError,
    ):
        raise DossierError(
            f"{name} is damaged or no dossier; open an earlier copy if there is one."
        ) from None
    return _build(manifest, events, texts, name)


def _build(manifest: Any, events: Any, texts: dict[str, str], name: str) -> Dossier:
    try:
        top = Node(manifest, "", f"{name}, manifest.json")
        if top["format"].text("") != FORMAT:
            raise DossierError(f"{name} is not a Sightline dossier.")
        if top["version"].whole() > VERSION:
            raise DossierError(f"{name} was written by a later version of Sightline; open it with that.")
        articles = [_open_article(node, texts) for node in top["articles"].items()]
        whole = Node(events, "", f"{name}, events.json")
        nobody = ArticleId("")
        found = [event(node, nobody) for node in whole["events"].items()]
        claims = [claim(node, nobody) for node in whole["claims"].items()]
    except ExchangeError as error:
        raise DossierError(str(error)) from None
    return Dossier({a.id: a for a in articles}, {e.id: e for e in found}, {c.id: c for c in claims})


def _open_article(node: Node, texts: dict[str, str]) -> Article:
    article = ArticleId(node["id"].text())
    text = texts.get(f"articles/{article}.txt")
    if text is None:
        raise node.fail("has lost its text")
    published = node["published"].maybe_text()
    made = Article(
        id=article,
        title=node["title"].text(),
        text=text,
        source=node["source"].maybe_text(),
        published=node["published"].built(lambda: Moment.from_iso(published)) if published else None,
        language=node["language"].text("en"),
    )
    if made.sha256 != node["sha256"].text(made.sha256):
        raise node.fail("does not have the text it was saved with")
    return made


def _article(article: Article) -> dict[str, Any]:
    return {
        "id": article.id,
        "title": article.title,
        "source": article.source,
        "published": article.published.iso() if article.published else None,
        "language": article.language,
        "sha256": article.sha256,
    }


def _json(value: Any) -> str:
    return json.dumps(value, ensure_ascii=False, indent=1) + "\n"


def _put(archive: zipfile.ZipFile, name: str, text: str) -> None:
    part = zipfile.ZipInfo(name, _STAMP)
    part.compress_type = zipfile.ZIP_DEFLATED
    part.external_attr = 0o644 << 16
    archive.writestr(part, text.encode("utf-8"))
