"""Whatever a path names as a dossier: an article is read, any other format is opened."""

import json
import sys
from dataclasses import replace
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

from viewer.commands.asking import Wrong
from viewer.commands.batch import refuse_folder, say
from viewer.model import edits
from viewer.model.article import Article
from viewer.model.dossier import Dossier
from viewer.model.when import Pair

if TYPE_CHECKING:
    from viewer.geo.gazetteer import Gazetteer

STANDARD_INPUT = "standard input"


@cache
def gazetteer() -> "Gazetteer":
    """The gazetteer, which reading and drawing share."""
    from viewer import paths
    from viewer.geo.gazetteer import Gazetteer

    return Gazetteer.open(paths.resource("gazetteer.bin"))


def read_article(name: str, published: Pair | None, language: str | None = None) -> tuple[Dossier, Article]:
    """The article in a file, or in standard input for `-`, with a dossier of its events.

    Args:
        name: of the file.
        published: the first and the last day on which it may have appeared, over what it says itself.
        language: `en` or `es`, over what its words look like.

    Raises:
        ArticleError: it cannot be read.
    """
    from viewer.files import articles

    if name == "-":
        return _read(articles.from_bytes(_standard_input(), STANDARD_INPUT), published, language)
    return _read(articles.load(Path(name)), published, language)


def _read(article: Article, published: Pair | None, language: str | None = None) -> tuple[Dossier, Article]:
    from viewer.extract.read import read as read_events
    from viewer.files import articles

    for remark in articles.remarks(article):
        say(f"sightline: {article.source}: {remark}")
    if published:
        article = article.dated(published)
    if language:
        article = replace(article, language=language)
    reading = read_events(article, gazetteer())
    return edits.add(article, reading.events, reading.claims).apply(Dossier()), article


def open_any(name: str, published: Pair | None = None) -> Dossier:
    """The dossier in a file of any kind, or in standard input for `-`.

    Raises:
        ValueError: it cannot be read; one sentence that names it.
        OSError: likewise.
    """
    from viewer.files.formats import catalogue

    refuse_folder(name)
    if name == "-":
        return _piped(_standard_input(), published)
    if not catalogue.can_read(Path(name)):
        return read_article(name, published)[0]
    found = catalogue.read(Path(name))
    for remark in catalogue.remarks(Path(name)):
        say(f"sightline: {name}: {remark}")
    return _dated(found, published)


def _piped(data: bytes, published: Pair | None) -> Dossier:
    """What came through standard input, which has no name that would tell its kind."""
    from viewer.files import articles
    from viewer.files.formats import catalogue
    from viewer.files.layer_links import located

    if ending := _ending_of(data):
        path = Path(f"{STANDARD_INPUT}{ending}")
        found = located(catalogue.from_bytes(data, path), Path())
        for remark in catalogue.damage(data, path):
            say(f"sightline: {STANDARD_INPUT}: {remark}")
        return _dated(found, published)
    return _read(articles.from_bytes(data, STANDARD_INPUT), published)[0]


def _ending_of(data: bytes) -> str | None:
    """The ending that a file of events of this form has; None for an article, and for a table."""
    if data.startswith(b"PK\x03\x04"):
        inside = {b"events.json": ".sightline", b"doc.kml": ".kmz"}
        return next((ending for part, ending in inside.items() if part in data), None)
    if data.startswith(b"SQLite format 3"):
        return ".gpkg"
    if b"<kml" in data[:2048]:
        return ".kml"
    return ".json" if _is_object(data) else None


def _is_object(data: bytes) -> bool:
    """Whether all of it is one object of JSON, which no article is."""
    if not data.lstrip(b"\xef\xbb\xbf \t\r\n").startswith(b"{"):
        return False
    try:
        json.loads(data)
    except ValueError:
        return False
    return True


def _dated(dossier: Dossier, published: Pair | None) -> Dossier:
    """*dossier*, all of whose articles appeared then, where that is known."""
    if published is not None:
        for article in dossier.articles:
            dossier = edits.publish_between(article, published).apply(dossier)
    return dossier


def _standard_input() -> bytes:
    if sys.stdin is None:
        raise Wrong("standard input is closed; give a file, or pipe one in")
    try:
        return sys.stdin.buffer.read()
    except OSError as error:
        raise Wrong(f"standard input cannot be read: {error.strerror or error}; give a file") from None
