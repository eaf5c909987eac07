"""The pointer on the layers of a pane: what is under it in a tip, and a click on it."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QPoint, QPointF, Qt, Signal
from PySide6.QtGui import QHelpEvent, QMouseEvent
from PySide6.QtWidgets import QToolTip, QWidget

from viewer.columns.layer import Layer
from viewer.panes.layer_tips import tip

if TYPE_CHECKING:
    from viewer.draw.style import Style
    from viewer.model.zone import Zone

STILL_PX = 4
Under = tuple[Layer, tuple[int, ...], int]
"""A layer, some of its events under a point, and how many there are."""


class LayerPointer(QObject):
    """Watches a pane, and never keeps an event from it but the tip that it shows itself.

    Signals:
        clicked(Layer, tuple, int, QPoint): the layer, some of the events under a click, how many there are,
            and where on the screen.
    """

    clicked = Signal(object, object, int, QPoint)

    def __init__(self, pane: QWidget, under: Callable[[QPointF], Under | None]) -> None:
        """Takes what tells the events of layers under a point of *pane*."""
        super().__init__(pane)
        self.style_now: Style | None = None  # once the layers have been painted
        self.zone: Zone | None = None  # by whose clocks times are told
        self._under = under
        self._pressed: QPointF | None = None
        pane.installEventFilter(self)

    def _show_tip(self, pane: QWidget, event: QHelpEvent) -> bool:
        found = self._under(QPointF(event.pos()))
        if found is None or self.style_now is None:
            return False
        QToolTip.showText(event.globalPos(), tip(*found, self.style_now, zone=self.zone), pane)
        return True

    def _follow(self, event: QMouseEvent) -> None:
        if event.type() is QEvent.Type.MouseButtonPress and event.button() is Qt.MouseButton.LeftButton:
            self._pressed = event.position()
        elif event.type() is QEvent.Type.MouseButtonRelease and self._pressed is not None:
            at, pressed = event.position(), self._pressed
            self._pressed = None
            found = self._under(at) if (at - pressed).manhattanLength() < STILL_PX else None
            if found is not None:
                layer, events, count = found
                self.clicked.emit(layer, events, count, event.globalPosition().toPoint())

    # Qt overrides

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if self.style_now is None:
            return False
        if isinstance(event, QHelpEvent) and event.type() is QEvent.Type.ToolTip:
            assert isinstance(watched, QWidget)
            return self._show_tip(watched, event)
        if isinstance(event, QMouseEvent):
            self._follow(event)
        return False
