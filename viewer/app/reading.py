"""What runs in the reading process: a file becomes an article, and an article becomes events."""

import multiprocessing
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass, replace
from functools import cache
from pathlib import Path

from viewer import paths
from viewer.extract.read import Reading, read
from viewer.files import articles
from viewer.geo.gazetteer import Gazetteer
from viewer.model.article import Article
from viewer.model.moment import Moment


@dataclass(frozen=True, slots=True)
class Opened:
    """An article and what was read out of it."""

    article: Article
    reading: Reading


def start_process() -> ProcessPoolExecutor:
    """One process that reads articles; it loads the gazetteer while the window is being made."""
    context = multiprocessing.get_context("spawn")
    return ProcessPoolExecutor(max_workers=1, mp_context=context, initializer=_gazetteer)


def open_article(path: Path, published: Moment | None = None) -> Opened:
    """The article in a file and its events.

    Raises:
        ArticleError: the file cannot be read as an article; one sentence that names it.
    """
    article = articles.load(path)
    return read_article(replace(article, published=published) if published else article)


def read_article(article: Article) -> Opened:
    """*article* with its events."""
    return Opened(article, read(article, _gazetteer()))


@cache
def _gazetteer() -> Gazetteer:
    return Gazetteer.open(paths.resource("gazetteer.bin"))
