"""Keys: those that a gesture needs for itself before the window, and how one is written."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QWidget

ARROWS = {  # pixels by which what is shown moves right and down
    Qt.Key.Key_Left: (80, 0),
    Qt.Key.Key_Right: (-80, 0),
    Qt.Key.Key_Up: (0, 80),
    Qt.Key.Key_Down: (0, -80),
}


def keep_from_window(event: QEvent, *keys: Qt.Key) -> bool:
    """Whether *event* asks whose one of *keys* is; it is then the widget's, and comes as a key press."""
    if not isinstance(event, QKeyEvent) or event.type() is not QEvent.Type.ShortcutOverride:
        return False
    if event.key() not in keys:
        return False
    event.accept()
    return True


class OnEscape(QObject):
    """Has Escape in a widget, or in what it holds, do *then*, and not what Escape does in the window."""

    def __init__(self, widget: QWidget, then: Callable[[], object]) -> None:
        super().__init__(widget)
        self._then = then
        widget.installEventFilter(self)

    # Qt overrides

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if keep_from_window(event, Qt.Key.Key_Escape):
            return True
        if not isinstance(event, QKeyEvent) or event.type() is not QEvent.Type.KeyPress:
            return False
        if event.key() != Qt.Key.Key_Escape:
            return False
        self._then()
        return True


def shown_key(key: str) -> str:
    """A key as the system writes it, in the language of the window."""
    return QKeySequence(key).toString(QKeySequence.SequenceFormat.NativeText)
