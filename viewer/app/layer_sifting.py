"""The filters of the window over its layers: the same that the dossier's events pass or fail.

Time, part of the map, words, kinds and actors are asked of rows too; certainty, review and grades are not,
since rows have none.  A layer of up to AT_ONCE events is filtered at once, a larger one in a thread, so that
the panes go on answering; until it is done they show what passed the last filter.
"""

from collections import Counter
from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal

from viewer.columns.filtering import Filtered, Wanted, filtered, numbers_of
from viewer.columns.kinds import nearest
from viewer.draw.layer_style import grouped
from viewer.draw.map_box import unit_box
from viewer.model.event import Kind
from viewer.model.focus import Focus

if TYPE_CHECKING:
    from viewer.app.layers import Held, Layers
    from viewer.app.window import Window

AT_ONCE = 300_000  # events


@dataclass(frozen=True)
class Rows:
    """How many rows of the layers that are shown pass all filters, of how many.

    `kinds` and `actors` say how many each of our kinds, and each name, would leave if it alone were asked for
    in its set.
    """

    passing: int
    total: int
    kinds: Counter[Kind]
    actors: Counter[str]
    is_counting: bool = False  # these are the numbers of the last filters yet


class Sifting(QObject):
    """Has every layer filtered as the focus asks.

    Signals:
        changed(): something else is asked of a layer, or other events of it pass.
    """

    changed = Signal()
    _done = Signal(object, object)

    def __init__(self, window: "Window", layers: "Layers") -> None:
        super().__init__(layers)
        self._session, self._layers = window.session, layers
        self._threads: ThreadPoolExecutor | None = None
        self._running: Future[Filtered] | None = None
        self._done.connect(self._take, Qt.ConnectionType.QueuedConnection)
        self._session.focus_changed.connect(self._follow)

    @property
    def is_busy(self) -> bool:
        """Whether a layer is shown as the filters before these left it."""
        return any(held.passing.wanted != held.wanted for held in self._layers.held)

    def follow(self) -> None:
        """Filter what has not been filtered as is asked now."""
        focus, changed = self._session.focus, False
        for held in self._layers.held:
            asked = wanted(held, focus)
            changed |= held.wanted != asked
            held.wanted = asked
            small = held.wanted.is_all or held.kept.layer.count <= AT_ONCE
            if small and held.passing.wanted != held.wanted:
                held.let_pass(filtered(held.kept.layer, held.wanted))
        self._run_next()
        if changed:
            self.changed.emit()

    def rows(self) -> Rows | None:
        """The numbers for the layers that are shown; None where there are none."""
        shown = [held for held in self._layers.held if held.is_shown]
        if not shown:
            return None
        window_ms = window_of(self._session.focus)
        kinds: Counter[Kind] = Counter()
        actors: Counter[str] = Counter()
        for held in shown:
            by_kind, by_actor = held.passing.by_kind(window_ms), held.passing.by_actor(window_ms)
            for name, count in zip(held.kept.layer.kinds, by_kind.tolist(), strict=True):
                kinds[nearest(name)] += count
            actors.update(
                {name: n for name, n in zip(held.kept.layer.actors, by_actor.tolist(), strict=True) if name}
            )
        passing, total = self.count() or (0, 0)
        return Rows(passing, total, kinds, actors, self.is_busy)

    def count(self) -> tuple[int, int] | None:
        """How many rows pass, of how many, in the layers that are shown; None where there are none."""
        shown = [held for held in self._layers.held if held.is_shown]
        window_ms = window_of(self._session.focus)
        total = sum(held.kept.layer.count for held in shown)
        return (sum(held.passing.count(window_ms) for held in shown), total) if shown else None

    def words(self) -> str:
        """How many rows pass, of how many; that it is being found out while it is; empty without layers."""
        found = self.count()
        if found is None:
            return ""
        passing, total = map(grouped, found)
        if self.is_busy:
            return self.tr("filtering {} rows…").format(total)
        return (
            self.tr("{} rows").format(total)
            if passing == total
            else self.tr("{} of {} rows").format(passing, total)
        )

    def _follow(self, old: Focus, new: Focus) -> None:
        if old.filters != new.filters:
            self.follow()

    def _run_next(self) -> None:
        """Filter one layer in the thread; the next when that is done."""
        if self._running is not None:
            return
        waiting = (held for held in self._layers.held if held.passing.wanted != held.wanted)
        held = next(waiting, None)
        if held is None:
            return
        self._threads = self._threads or ThreadPoolExecutor(1)
        self._running = future = self._threads.submit(filtered, held.kept.layer, held.wanted)
        future.add_done_callback(lambda done: self._done.emit(held, done))

    def _take(self, held: "Held", done: Future[Filtered]) -> None:
        self._running = None
        if done.result().wanted == held.wanted:
            held.let_pass(done.result())
            self.changed.emit()
        self._run_next()


def wanted(held: "Held", focus: Focus) -> Wanted:
    """What a focus asks of the events of a layer."""
    layer, only = held.kept.layer, focus.only
    kinds = numbers_of(layer.kinds, lambda name: nearest(name) in only.kinds) if only.kinds else None
    asked = {name.casefold() for name in only.actors}
    actors = numbers_of(layer.actors, lambda name: name.casefold() in asked) if asked else None
    box = unit_box(focus.box) if focus.box is not None else None
    return Wanted(tuple(focus.search.casefold().split()), kinds, actors, box, held.hidden)


def window_of(focus: Focus) -> tuple[int, int] | None:
    """The time window of a focus in milliseconds, as the panes take it."""
    window_s = focus.window_s
    return (round(window_s[0] * 1000), round(window_s[1] * 1000)) if window_s else None
