"""The layers behind the map: their squares and dots, and the pointer on them."""

from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QEvent, QObject, QPoint, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QHelpEvent, QMouseEvent, QPainter
from PySide6.QtWidgets import QToolTip

from viewer.columns.layer import Layer
from viewer.draw import layer_style, map_density
from viewer.draw.layer_style import Shown
from viewer.draw.map_density import Counter, Spread
from viewer.draw.map_view import MapView
from viewer.draw.style import Style
from viewer.panes.layer_tips import MOST_TOLD, tip

if TYPE_CHECKING:
    from viewer.panes.map import MapPane

STILL_PX = 4


class MapLayers(QObject):
    """Draws layers behind the marks of a map pane, and says what is under the pointer.

    Signals:
        changed(): other layers are shown.
        clicked(Layer, tuple, int, QPoint): the layer, some of the events under a click, how many there are,
            and where on the screen.
    """

    changed = Signal()
    clicked = Signal(object, object, int, QPoint)

    def __init__(self, pane: "MapPane") -> None:
        super().__init__(pane)
        self._shown: tuple[tuple[Counter, int], ...] = ()
        self._spreads: tuple[Spread, ...] = ()
        self._key: object = None
        self._window_ms: tuple[int, int] | None = None
        self._style: Style | None = None
        self._pressed: QPointF | None = None
        pane.installEventFilter(self)

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
        self._key = None
        self.changed.emit()

    def paint(
        self, painter: QPainter, view: MapView, style: Style, window_s: tuple[float, float] | None
    ) -> None:
        """Paint the layers over the base map; only what may lie in a time window if there is one."""
        if not self._shown:
            return
        self._style = style
        self._window_ms = _window_ms(window_s)
        for spread, (_, number) in zip(self._counted(view), self._shown, strict=True):
            map_density.paint(painter, spread, style, tone=layer_style.tone(style, number))

    def card(self, view: MapView, style: Style, window_s: tuple[float, float] | None) -> tuple[QRectF, ...]:
        """Where it stands in a view which layers are shown; nothing where none is."""
        if not self._shown:
            return ()
        self._window_ms = _window_ms(window_s)
        return (map_density.card(self._toned(self._counted(view), style), style),)

    def paint_words(self, painter: QPainter, style: Style) -> None:
        """Say over everything else which layers are shown, and what of them is in no square."""
        if self._shown:
            map_density.paint_words(painter, self._toned(self._spreads, style), style)

    def _toned(self, spreads: tuple[Spread, ...], style: Style) -> list[tuple[Spread, str]]:
        tones = [layer_style.tone(style, number) for _, number in self._shown]
        return list(zip(spreads, tones, strict=True))

    def _counted(self, view: MapView) -> tuple[Spread, ...]:
        key = (view, self._window_ms)
        if key != self._key:
            self._spreads = tuple(counter.spread(view, self._window_ms) for counter, _ in self._shown)
            self._key = key
        return self._spreads

    def under(self, at: QPointF, most: int = MOST_TOLD) -> tuple[Layer, tuple[int, ...], int] | None:
        """The upmost layer with events under a point, some of them, and how many; None elsewhere."""
        pairs = list(zip(self._spreads, self._shown, strict=False))
        for spread, (counter, _) in reversed(pairs):
            count, events = counter.under(spread, at.x(), at.y(), most=most, window_ms=self._window_ms)
            if count:
                return counter.layer, events, count
        return None

    # Qt overrides

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if not self._shown:
            return False
        if isinstance(event, QHelpEvent) and event.type() is QEvent.Type.ToolTip:
            at = QPointF(event.pos())
            found = None if self._pane.tip_at(at) else self.under(at)  # the dossier's own marks come first
            if found is None or self._style is None:
                return False
            QToolTip.showText(event.globalPos(), tip(*found, self._style), self._pane)
            return True
        if isinstance(event, QMouseEvent):
            self._follow(event)
        return False

    def _follow(self, event: QMouseEvent) -> None:
        if event.type() is QEvent.Type.MouseButtonPress and event.button() is Qt.MouseButton.LeftButton:
            self._pressed = event.position()
        elif event.type() is QEvent.Type.MouseButtonRelease and self._pressed is not None:
            at, pressed = event.position(), self._pressed
            self._pressed = None
            is_measuring = self._pane.cursor().shape() is Qt.CursorShape.CrossCursor
            is_click = (at - pressed).manhattanLength() < STILL_PX and not is_measuring
            found = self.under(at) if is_click and not self._pane.tip_at(at) else None
            if found is not None:
                layer, events, count = found
                self.clicked.emit(layer, events, count, event.globalPosition().toPoint())


def _window_ms(window_s: tuple[float, float] | None) -> tuple[int, int] | None:
    return (round(window_s[0] * 1000), round(window_s[1] * 1000)) if window_s else None
