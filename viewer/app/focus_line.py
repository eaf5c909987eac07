"""A line along the upper edge of the pane that the keyboard speaks to, where nothing else in it says so."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QWidget

from viewer.app.choices import application

LINE_PX = 2
FOLLOWED = (QEvent.Type.Resize, QEvent.Type.Move, QEvent.Type.Hide)


class FocusLine(QWidget):
    """Goes to whichever of some panes has the keyboard; lists and fields show that themselves."""

    def __init__(self, panes: Sequence[QWidget], window: QWidget) -> None:
        super().__init__(window)
        self._panes = tuple(panes)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setAutoFillBackground(True)
        self.setBackgroundRole(QPalette.ColorRole.Highlight)
        self.hide()
        for pane in panes:
            pane.installEventFilter(self)
        application().focusChanged.connect(self._follow_keyboard)  # what a pane hands it on to may change

    @property
    def pane(self) -> QWidget | None:
        """The pane it stands on; None where none of them has the keyboard, or it floats as its own window."""
        return next((p for p in self._panes if p.hasFocus() and p.window() is self.window()), None)

    def _follow_keyboard(self, *_change: object) -> None:
        if self.window().isVisible():  # once it is closed, the panes may be gone before this
            self._follow()

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
