"""What the lanes of a timeline hold, worked out once for a dossier: dates as arrays, and the words of labels.

A timeline that is dragged asks for all of it in every frame; of two thousand events that took 0.1 s.
"""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from viewer.draw.scale import Scale
from viewer.draw.timeline_extents import Extents, extents
from viewer.draw.timeline_labels import Words, label_of
from viewer.draw.timeline_values import STUB_PX
from viewer.model import query
from viewer.model.dossier import Dossier
from viewer.model.event import Event
from viewer.model.query import Lane
from viewer.model.remembered import remembered
from viewer.model.words import Language

Floats = NDArray[np.float64]


@dataclass(frozen=True, slots=True)
class Held:
    """A lane: its name, and the first of its dated events among all and the one after its last.

    `is_tied` says that the date of one of them hangs on another event, or another's on it.
    """

    name: str
    first: int
    last: int
    is_tied: bool


@dataclass(frozen=True, slots=True, eq=False)
class Edges:
    """Where bars begin and end: the one place, for the lanes and for the strip under them.

    Attributes:
        left_s: (n,) seconds at which each event's bar begins, `left_px` pixels from there.
        right_s: (n,) seconds at which it ends, `right_px` pixels from there.
        runs_from_s: (n,) the second from which on what is not known to end runs on to now; never is infinite.
    """

    left_s: Floats
    left_px: Floats
    right_s: Floats
    right_px: Floats
    runs_from_s: Floats

    def px(self, scale: Scale, now_s: float | None) -> tuple[Floats, Floats]:
        """(n,) and (n,) the pixels at which the bars begin and end, from the left of the scale."""
        left = scale.px_of(self.left_s) + self.left_px
        right = scale.px_of(self.right_s) + self.right_px
        if now_s is not None:
            now = scale.px(now_s) + STUB_PX / 2
            right = np.where(self.runs_from_s < now_s, np.maximum(right, now), right)
        return left, right


@dataclass(frozen=True, slots=True, eq=False)
class Content:
    """The lanes with dated events, those events lane after lane, and what has no date."""

    lanes: tuple[Held, ...]
    events: tuple[Event, ...]
    spans: tuple[Extents, ...]
    tray: tuple[Event, ...]
    edges: Edges


@remembered
def content(dossier: Dossier, by: Lane) -> Content:
    """What is in which lane of a dossier."""
    anchors = {e.when.anchor for e in dossier.events.values() if e.when and e.when.anchor}
    held = {holder.id for anchor in anchors if anchor and (holder := dossier.holder(anchor))}
    lanes, events = [], list[Event]()
    for name, members in query.lanes(dossier, by):
        dated = [e for e in members if e.when and e.when.is_dated]
        if dated:
            is_tied = any(e.id in held or (e.when and e.when.anchor) for e in dated)
            lanes.append(Held(name, len(events), len(events) + len(dated), is_tied))
            events += dated
    spans = tuple(span for e in events if e.when and (span := extents(e.when)))
    tray = tuple(e for e in query.in_time_order(dossier) if not (e.when and e.when.is_dated))
    return Content(tuple(lanes), tuple(events), spans, tray, edges_of(spans))


def edges_of(spans: tuple[Extents, ...]) -> Edges:
    """Where the bars of dates begin and end."""
    never = query.ENDLESS
    rows = []
    for span in spans:
        left_s = span.faded_in_s if span.open_left else span.first_s
        is_endless = span.last_s == never
        rows.append(
            (
                left_s,
                -STUB_PX if span.open_left else 0.0,
                span.known_s if is_endless else span.last_s,
                STUB_PX if is_endless else 0.0,
                span.known_s if span.runs_on else never,
            )
        )
    return Edges(*np.array(rows, np.float64).reshape(-1, 5).T)


class Wording:
    """What stands beside the events of a dossier, put into words when it is asked for first."""

    def __init__(self, language: Language, *, whole: bool) -> None:
        self._language, self._whole = language, whole
        self._kept: dict[tuple[str, bool], Words] = {}

    def of(self, event: Event, *, in_tray: bool = False) -> Words:
        """The headline and the detail of one of the dossier's events."""
        key = (event.id, in_tray)
        if (found := self._kept.get(key)) is None:
            found = label_of(event, self._language, in_tray=in_tray, whole=self._whole)
            self._kept[key] = found
        return found


@remembered
def wording(dossier: Dossier, language: Language, *, whole: bool) -> Wording:
    """The words beside the events of a dossier."""
    return Wording(language, whole=whole)
