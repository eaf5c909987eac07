"""Layers on the map pane: what the filters leave of them behind the marks, and what is under the pointer."""

from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QObject, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QPainter

from viewer.draw import layer_style, map_density, map_vague
from viewer.draw.layer_style import Shown
from viewer.draw.map_box import paint_box
from viewer.draw.map_density import Counter, Spread
from viewer.draw.map_vague import Areas, Disc
from viewer.draw.map_view import MapView
from viewer.draw.style import Style
from viewer.model.focus import Focus
from viewer.panes.layer_pointer import LayerPointer, Under
from viewer.panes.layer_tips import MOST_TOLD
from viewer.panes.map_soon import Soon

if TYPE_CHECKING:
    from viewer.panes.map import MapPane


class MapLayers(QObject):
    """Draws layers behind the marks of a map pane; `pointer` says what is under the pointer.

    Signals:
        changed(): other layers are shown, or counted more finely.
    """

    changed = Signal()

    def __init__(self, pane: "MapPane") -> None:
        super().__init__(pane)
        self._shown: tuple[tuple[Counter, int], ...] = ()
        self._spreads: tuple[Spread, ...] = ()
        self._areas: tuple[Areas, ...] = ()
        self._discs: tuple[list[Disc], ...] = ()
        self._key: object = None
        self._window_ms: tuple[int, int] | None = None
        self.soon = Soon(self)
        self.soon.changed.connect(self._count_again)
        self.pointer = LayerPointer(pane, self._pointed_at)

    def _count_again(self) -> None:
        self._key = None
        self.changed.emit()

    @property
    def _pane(self) -> "MapPane":
        """Asked for and not kept: each would keep the other, and the pane would outlive its last user."""
        return cast("MapPane", self.parent())

    def show(self, shown: tuple[Shown, ...]) -> None:
        """Draw these layers from now on; what was counted of them is kept."""
        known = {(id(c.layer), id(c.chosen)): c for c, _ in self._shown}
        self._shown = tuple(
            (known.get((id(s.layer), id(s.chosen))) or Counter(s.layer, s.chosen), s.number) for s in shown
        )
        gathered = {(id(a.layer), id(a.chosen)): a for a in self._areas}
        self._areas = tuple(
            gathered.get((id(s.layer), id(s.chosen))) or Areas(s.layer, s.chosen) for s in shown
        )
        self._key = None
        old = list(known.values())
        self.soon.prepare([counter for counter, _ in self._shown if counter not in old])
        self.changed.emit()

    def paint(self, painter: QPainter, view: MapView, style: Style, focus: Focus) -> None:
        """Paint the layers over the base map, and the part of it that events must lie in.

        Only what may lie in the time window is painted if there is one.
        """
        self.pointer.zone = focus.zone
        if self._shown:
            self._paint_layers(painter, view, style, focus.window_s)
        if focus.box is not None:
            paint_box(painter, view, focus.box, style)

    def _paint_layers(
        self, painter: QPainter, view: MapView, style: Style, window_s: tuple[float, float] | None
    ) -> None:
        self.pointer.style_now = style
        self._window_ms = _window_ms(window_s)
        for spread, (_, number), discs in zip(self._counted(view), self._shown, self._discs, strict=True):
            tone = layer_style.tone(style, number)
            map_density.paint(painter, spread, style, tone=tone)
            map_vague.paint_discs(painter, discs, tone=tone)

    def card(self, view: MapView, style: Style, window_s: tuple[float, float] | None) -> tuple[QRectF, ...]:
        """Where it stands in a view which layers are shown; nothing where none is."""
        if not self._shown:
            return ()
        self._window_ms = _window_ms(window_s)
        return (map_density.card(self._toned(self._counted(view), style), style),)

    def paint_words(self, painter: QPainter, style: Style) -> None:
        """Say over everything else which layers are shown, and what of them is in no square."""
        for (_, number), discs in zip(self._shown, self._discs, strict=False):
            clear = [disc for disc in discs if not self._pane.tip_at(disc.at)]  # no mark of the dossier's
            map_vague.paint_numbers(painter, clear, style, tone=layer_style.tone(style, number))
        if self._shown:
            map_density.paint_words(painter, self._toned(self._spreads, style), style)

    def _toned(self, spreads: tuple[Spread, ...], style: Style) -> list[tuple[Spread, str]]:
        tones = [layer_style.tone(style, number) for _, number in self._shown]
        return list(zip(spreads, tones, strict=True))

    def _counted(self, view: MapView) -> tuple[Spread, ...]:
        key = (view, self._window_ms)
        if key != self._key:
            counters = [counter for counter, _ in self._shown]
            self._spreads = self.soon.spreads(counters, view, self._window_ms)
            self._discs = tuple(areas.discs(view, self._window_ms) for areas in self._areas)
            self._key = key
        return self._spreads

    def _pointed_at(self, at: QPointF) -> Under | None:
        """What is under the pointer where nothing of the dossier is, and nothing is being measured."""
        is_measuring = self._pane.cursor().shape() is Qt.CursorShape.CrossCursor
        return None if not self._shown or is_measuring or self._pane.tip_at(at) else self.under(at)

    def under(self, at: QPointF, most: int = MOST_TOLD) -> Under | None:
        """The upmost layer with events under a point, some of them, and how many; None elsewhere."""
        shown = list(zip(self._spreads, self._shown, self._discs, strict=False))
        for spread, (counter, _), discs in reversed(shown):
            count, events = map_vague.under(discs, at.x(), at.y(), most=most)
            if not count:
                count, events = counter.under(spread, at.x(), at.y(), most=most, window_ms=self._window_ms)
            if count:
                return counter.layer, events, count
        return None


def _window_ms(window_s: tuple[float, float] | None) -> tuple[int, int] | None:
    return (round(window_s[0] * 1000), round(window_s[1] * 1000)) if window_s else None
