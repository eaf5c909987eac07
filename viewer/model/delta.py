"""The difference between two dossiers: what history keeps, and what the journal writes down.

A difference holds whole values by reference, so one in memory costs a few pointers for each thing that
changed, and putting a former value back gives the very same object.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from typing import TYPE_CHECKING, TypeVar

from viewer.model.article import Article, ArticleId
from viewer.model.event import Claim, Event
from viewer.model.layers import LayerReference
from viewer.model.view import View
from viewer.model.when import EventId

if TYPE_CHECKING:
    from viewer.model.dossier import Dossier

K = TypeVar("K")
V = TypeVar("V")
Pair = frozenset[EventId]


@dataclass(frozen=True)
class Delta:
    """What has to be put, or with None taken away, to turn one dossier into another.

    The sets are whole, and None where they are the same in both.  History is not part of it.
    """

    articles: Mapping[ArticleId, Article | None] = field(default_factory=dict)
    events: Mapping[EventId, Event | None] = field(default_factory=dict)
    claims: Mapping[str, Claim | None] = field(default_factory=dict)
    views: Mapping[str, View | None] = field(default_factory=dict)
    deleted: frozenset[EventId] | None = None
    distinct: frozenset[Pair] | None = None
    settled: frozenset[str] | None = None
    layers: Mapping[str, LayerReference | None] = field(default_factory=dict)

    @property
    def is_empty(self) -> bool:
        sets = (self.deleted, self.distinct, self.settled)
        things = (self.articles, self.events, self.claims, self.views, self.layers)
        return not any(things) and sets == (None, None, None)


@dataclass(frozen=True)
class Step:
    """One edit in the history of a dossier: when it was made, what it was, and how to take it back."""

    at: datetime  # aware, UTC
    label: str
    back: Delta

    def __post_init__(self) -> None:
        if self.at.utcoffset() is None:
            raise ValueError("a step needs a time with its offset from UTC")


def difference(source: "Dossier", target: "Dossier") -> Delta:
    """What turns *source* into *target*."""
    return Delta(
        _changed(source.articles, target.articles),
        _changed(source.events, target.events),
        _changed(source.claims, target.claims),
        _changed(source.views, target.views),
        target.deleted if target.deleted != source.deleted else None,
        target.distinct if target.distinct != source.distinct else None,
        target.settled if target.settled != source.settled else None,
        _changed(source.layers, target.layers),
    )


def changed(old: Mapping[K, V], delta: Mapping[K, V | None]) -> Mapping[K, V]:
    """*old* with what *delta* puts and takes; the same object where that is nothing."""
    if not delta:
        return old
    kept = {k: v for k, v in old.items() if k not in delta or delta[k] is not None}
    return kept | {k: v for k, v in delta.items() if v is not None}


def _changed(source: Mapping[K, V], target: Mapping[K, V]) -> dict[K, V | None]:
    if source is target:
        return {}
    gone: dict[K, V | None] = {k: None for k in source if k not in target}
    return gone | {k: v for k, v in target.items() if source.get(k) is not v}
