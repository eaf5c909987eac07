"""A line along the upper edge of the pane that the keyboard speaks to, where nothing else in it says so."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QWidget

LINE_PX = 2
FOLLOWED = (QEvent.Type.FocusIn, QEvent.Type.FocusOut, QEvent.Type.Resize, QEvent.Type.Move, QEvent.Type.Hide)


class FocusLine(QWidget):
    """Goes to whichever of some panes has the keyboard; lists, fields and texts show that themselves."""

    def __init__(self, panes: Sequence[QWidget], window: QWidget) -> None:
        super().__init__(window)
        self._panes = tuple(panes)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setAutoFillBackground(True)
        self.setBackgroundRole(QPalette.ColorRole.Highlight)
        self.hide()
        for pane in panes:
            pane.installEventFilter(self)

    @property
    def pane(self) -> QWidget | None:
        """The pane it stands on; None where none of them has the keyboard, or it floats as its own window."""
        return next((p for p in self._panes if p.hasFocus() and p.window() is self.window()), None)

    def _follow(self) -> None:
        pane = self.pane
        self.setVisible(pane is not None)
        if pane is not None:
            at = pane.mapTo(self.window(), pane.rect().topLeft())
            self.setGeometry(at.x(), at.y(), pane.width(), LINE_PX)
            self.raise_()

    # Qt overrides

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in FOLLOWED:
            self._follow()
        return super().eventFilter(watched, event)
