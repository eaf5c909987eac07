"""What runs in the reading process: a file becomes an article, and an article becomes events.

The window's process imports this too, to say what it wants done; so the work itself imports what reads.
"""

import multiprocessing
import os
import signal
import sys
import threading
from collections.abc import Iterator
from concurrent.futures import ProcessPoolExecutor
from contextlib import contextmanager
from dataclasses import dataclass, replace
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

from viewer.garbage import collect_seldom
from viewer.model.article import Article, ArticleId
from viewer.model.dossier import Dossier
from viewer.model.event import Claim, Event
from viewer.model.when import Pair

if TYPE_CHECKING:
    from viewer.files.dossier import Contents
    from viewer.files.salvage import Salvaged
    from viewer.geo.gazetteer import Gazetteer


@dataclass(frozen=True, slots=True)
class Opened:
    """An article, what was read out of it, and what there is to say against its file."""

    article: Article
    events: tuple[Event, ...]
    claims: tuple[Claim, ...]
    remarks: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class OpenedEvents:
    """What a file of events holds, and what there is to say against it."""

    dossier: Dossier
    remarks: tuple[str, ...] = ()


def start_process() -> ProcessPoolExecutor:
    """One process that reads articles; it makes itself ready while the window is being made."""
    context = multiprocessing.get_context("spawn")
    pool = ProcessPoolExecutor(max_workers=1, mp_context=context, initializer=_begin)
    with _deaf():
        pool.submit(make_ready)  # a pool starts no process before it has work
    return pool


@contextmanager
def _deaf() -> Iterator[None]:
    """Put Ctrl+C off while a process is started, which hears none then: it ends with the window."""
    if sys.platform == "win32":
        yield
        return
    before = signal.pthread_sigmask(signal.SIG_BLOCK, {signal.SIGINT})
    try:
        yield
    finally:
        signal.pthread_sigmask(signal.SIG_SETMASK, before)


def _begin() -> None:
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # not every system hands that down
    collect_seldom()  # as in the process that started this one
    end_with_parent()


def end_with_parent() -> None:
    """Let this process end when the one that started it does, however that ends: its pipe would not tell."""
    threading.Thread(target=_wait_for_parent, daemon=True).start()


def _wait_for_parent() -> None:
    if parent := multiprocessing.parent_process():
        parent.join()
        os._exit(1)  # without the pool's farewell, which would wait for the parent


def make_ready() -> None:
    """Load what every article needs."""
    from viewer.extract import english, read
    from viewer.extract.grammar import tagging

    assert read
    assert english  # the other languages are loaded with the first article in them
    _gazetteer()
    tagging.load()


def open_article(path: Path, published: Pair | None = None) -> Opened:
    """The article in a file and its events.

    Raises:
        ArticleError: the file cannot be read as an article; one sentence that names it.
    """
    from viewer.files import articles

    article = articles.load(path)
    opened = read_article(article.dated(published) if published else article)
    return replace(opened, remarks=articles.remarks(article))


def open_text_for(article: Article, path: Path) -> Opened:
    """*article* with the text of another file, read again; its id, title and what is not said anew stay.

    Raises:
        ArticleError: the file cannot be read as an article.
    """
    from viewer.files import articles

    found = articles.load(path)
    days = found.appeared if found.published else article.appeared
    opened = read_article(replace(found, id=article.id, title=article.title).dated(days))
    return replace(opened, remarks=articles.remarks(found))


def open_dossier(path: Path) -> "Contents | Salvaged":
    """What a dossier file holds; what could be saved of it where it is damaged.

    Raises:
        DossierError: it is no dossier, or nothing of it could be saved.
    """
    from viewer.files import dossier as dossiers
    from viewer.files.salvage import salvage

    data = dossiers.read_bytes(path)
    try:
        return dossiers.contents_of(data, path.name, path.parent)
    except dossiers.DamagedError:
        found = salvage(data, path.name, path.parent)
        if found.is_empty:
            raise
        return found


def open_events(path: Path) -> OpenedEvents:
    """The events in a file of another format; where it has no article, with one named as the file.

    Raises:
        ValueError: it cannot be read; one sentence that names it.
    """
    from viewer.files.encoding import readable
    from viewer.files.formats import catalogue

    found = catalogue.read(path)
    if not found.articles:
        stem, name = readable(path.stem), readable(path.name)
        found = found.put_article(Article(ArticleId(f"file-{stem[:60]}"), stem, "", name))
    return OpenedEvents(found, catalogue.remarks(path))


def read_stretch(article: Article, start: int, end: int) -> Event:
    """The event that the words from *start* to *end* tell of."""
    from viewer.extract import stretch

    return stretch.read_stretch(article, start, end, _gazetteer())


def read_article(article: Article) -> Opened:
    """*article* with its events."""
    from viewer.extract.read import read

    reading = read(article, _gazetteer())
    return Opened(article, reading.events, reading.claims)


@cache
def _gazetteer() -> "Gazetteer":
    from viewer import paths
    from viewer.geo.gazetteer import Gazetteer

    return Gazetteer.open(paths.resource("gazetteer.bin"))
