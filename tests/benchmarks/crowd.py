"""Frames of a dossier that is itself a crowd: each event a mark and a bar with words beside it."""

import random
from collections.abc import Callable, Iterator
from functools import partial

from PySide6.QtWidgets import QApplication

from tests.values import ARTICLE, event
from viewer.app import start
from viewer.app.quiet import Quiet, tidy
from viewer.draw.style import LIGHT
from viewer.model.dossier import Dossier
from viewer.model.moment import Moment
from viewer.model.query import Lane
from viewer.model.when import When
from viewer.model.where import Precision, Where
from viewer.panes.map import MapPane
from viewer.panes.timeline import TimelinePane
from viewer.session import Session

YEAR_S = 31_556_952.0
FIRST_S = 1_262_304_000.0
TOWNS, ACTORS = 300, 40

Frames = Iterator[Callable[[], object]]


def crowd(count: int) -> Dossier:
    """Events of days in sixteen years, in 300 towns all over the world, by forty actors."""
    chance = random.Random(3)
    towns = [
        Where(f"Town {i}", chance.uniform(-60, 70), chance.uniform(-180, 180), Precision.SITE)
        for i in range(TOWNS)
    ]
    made = {}
    for i in range(count):
        day = Moment(chance.randint(2010, 2025), chance.randint(1, 12), chance.randint(1, 28))
        who = (f"Actor {chance.randrange(ACTORS)}",)
        one = event(f"Event number {i}", when=When.instant(day, day), where=(chance.choice(towns),), who=who)
        made[one.id] = one
    return Dossier({ARTICLE.id: ARTICLE}, made)


class Crowd:
    """The panes with such a dossier, and what is done to them."""

    def __init__(self, count: int, frames: int) -> None:
        self._frames = frames
        session = Session(crowd(count))
        self._timeline = TimelinePane(session, LIGHT)
        self._timeline.resize(1600, 600)
        self._map = MapPane(session, LIGHT, start.open_base())
        self._map.resize(1600, 1000)
        self._timeline.show()
        self._map.show()
        QApplication.processEvents()
        self._quiet = Quiet(session)
        tidy()  # as the window does a while after a dossier was opened

    def close(self) -> None:
        self._map.stop()
        self._timeline.close()
        self._map.close()

    def timeline_pans(self, by: Lane) -> Frames:
        """All years in view: as many bars with labels as there are events, though not all fit the pane."""
        self._timeline.set_lanes(by)
        self._timeline.repaint()

        def frame(first: float) -> None:
            self._timeline._shown = (first, first + 16 * YEAR_S)
            self._timeline._forget()
            self._timeline.repaint()

        for i in range(self._frames):
            yield partial(frame, FIRST_S + YEAR_S * i / self._frames)

    def map_pans(self) -> Frames:
        self._map._show(self._map._view.centred(15, 0, 2.7))
        self._map.repaint()
        while not self._map.is_idle:
            QApplication.processEvents()

        def frame(dx: float) -> None:
            self._map._pan(dx, dx / 3)
            self._map.repaint()

        for i in range(self._frames):
            yield partial(frame, 3.0 if i // 250 % 2 else -3.0)
            QApplication.processEvents()  # what came meanwhile
