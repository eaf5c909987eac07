"""How large a dialog opens: as it wants to be, where the screen has the room."""

from PySide6.QtWidgets import QDialog

FRAME_PX = 40  # of the screen, for the title and edges that the desktop puts round a dialog


def open_at(dialog: QDialog, width: int, height: int) -> None:
    """Let *dialog* open at a size, or smaller, so that its buttons are on the screen."""
    room = dialog.screen().availableGeometry()
    dialog.resize(min(width, room.width()), min(height, room.height() - FRAME_PX))
