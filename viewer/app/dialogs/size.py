"""How large a dialog or the window opens: as it wants to be, where the screen has the room."""

from PySide6.QtWidgets import QWidget

FRAME_PX = 40  # of the screen, for the title and edges that the desktop puts round it


def open_at(opened: QWidget, width: int, height: int) -> None:
    """Let a dialog or a window open at a size, or smaller, so that its edges are on the screen."""
    room = opened.screen().availableGeometry()
    opened.resize(min(width, room.width()), min(height, room.height() - FRAME_PX))
