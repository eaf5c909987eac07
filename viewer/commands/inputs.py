"""Whatever a path names as a dossier: an article is read, any other format is opened."""

import sys
from dataclasses import replace
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

from viewer.commands.batch import say
from viewer.model import edits
from viewer.model.article import Article
from viewer.model.dossier import Dossier
from viewer.model.when import Pair

if TYPE_CHECKING:
    from viewer.geo.gazetteer import Gazetteer


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
    from viewer.extract.read import read as read_events
    from viewer.files import articles

    article = (
        articles.from_bytes(sys.stdin.buffer.read(), "standard input")
        if name == "-"
        else articles.load(Path(name))
    )
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

    path = Path(name)
    if name == "-" or not catalogue.can_read(path):
        return read_article(name, published)[0]
    found = catalogue.read(path)
    if published is not None:
        for article in found.articles:
            found = edits.publish_between(article, published).apply(found)
    return found
