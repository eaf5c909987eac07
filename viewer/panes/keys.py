"""Keys that are shortcuts of the window too, and that a gesture under way needs for itself."""

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent

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
