"""Where everything on the map pane is, frame by frame: placed at rest, carried along while it moves."""

import math
import time
from collections.abc import Sequence

from PySide6.QtCore import QObject, QRectF, QTimer, Signal

from viewer.draw.map_base import Base
from viewer.draw.map_carry import carried, is_near
from viewer.draw.map_layout import MapLayout, lay_out
from viewer.draw.map_recount import recounted
from viewer.draw.map_view import MapView
from viewer.draw.style import Style
from viewer.model.dossier import Dossier
from viewer.model.focus import Focus
from viewer.model.when import EventId

REST_MS = 120  # without a move, after which names are placed anew
CHEAP_S = 0.0025  # a layout that took no longer is made anew on the way too
NAMES_S = 0.001  # for drawing new names on the way: a few a frame, and the rest when it rests
ANEW_S = 0.15  # and no sooner than so long after the last one

Rects = tuple[tuple[float, float, float, float], ...]
Of = tuple[Dossier, Style, frozenset[EventId], object, Rects]  # what a layout is of, but for its view


class MapLayouts(QObject):
    """Lays out the map of a pane, and remembers that for the next frame.

    Signals:
        settled(): the map rests, and its names are to be placed anew.
    """

    settled = Signal()

    def __init__(self, base: Base, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._base = base
        self._last: tuple[MapLayout, Of] | None = None
        self._made_at = self._took_s = 0.0
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.setInterval(REST_MS)
        self._rest.timeout.connect(self.settled)

    @property
    def is_settled(self) -> bool:
        """Whether the names are those of the view, and not of one on the way to it."""
        return not self._rest.isActive() and not (self._last and self._last[0].is_moving)

    @property
    def names_s(self) -> float:
        """Seconds of the next frame in which names may be drawn that were not drawn before."""
        return NAMES_S if self._rest.isActive() else math.inf

    def stop(self) -> None:
        """Place nothing any more."""
        self._rest.stop()

    def of(
        self, dossier: Dossier, focus: Focus, view: MapView, style: Style, *, clear: Sequence[QRectF] = ()
    ) -> MapLayout:
        """Where everything is in a view; on the way to another one, names as they were.

        Args:
            clear: rectangles that nothing may be written on.
        """
        rects = tuple((r.x(), r.y(), r.width(), r.height()) for r in clear)
        of = (dossier, style, focus.selected, focus.filters, rects)
        made = self._from_last(of, focus, view, clear)
        if made is None:
            begun = time.perf_counter()
            made = lay_out(dossier, focus, view, style=style, base=self._base, clear=clear)
            self._made_at = time.perf_counter()
            self._took_s = self._made_at - begun
        self._last = (made, of)
        return made

    def _from_last(self, of: Of, focus: Focus, view: MapView, clear: Sequence[QRectF]) -> MapLayout | None:
        """The last layout as it is now, if its names are still right or the map is on its way."""
        if self._last is None:
            return None
        (layout, before), (dossier, style, *_) = self._last, of
        is_same = before[0] is dossier and before[1] is style and before[2] == of[2]
        if not is_same:
            self._rest.stop()
            return None
        if not is_near(layout.view, view):
            self._rest.start()  # what is new to draw is left until then
            return None
        if layout.view == view and not layout.is_moving and before[4] == of[4]:
            return recounted(layout, dossier, focus, style)  # filters move nothing
        if before[3] != of[3]:
            return None
        if layout.view != view:
            self._rest.start()
        is_due = time.perf_counter() - self._made_at >= ANEW_S
        if not self._rest.isActive() or (self._took_s <= CHEAP_S and is_due):
            return None
        return carried(layout, dossier, focus, view, style=style, clear=clear)
