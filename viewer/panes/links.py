"""A text with links that the keyboard reaches, and that Enter follows where it is a key of the menu too."""

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QLabel

from viewer.panes.keys import keep_from_window


class Links(QLabel):
    """Rich text in several lines; its words can be marked, its links followed by mouse or Tab and Enter."""

    def __init__(self) -> None:
        super().__init__()
        self.setWordWrap(True)
        self.setTextFormat(Qt.TextFormat.RichText)
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse
            | Qt.TextInteractionFlag.LinksAccessibleByMouse
            | Qt.TextInteractionFlag.LinksAccessibleByKeyboard
        )

    # Qt overrides

    def event(self, event: QEvent) -> bool:
        if keep_from_window(event, Qt.Key.Key_Return, Qt.Key.Key_Enter):
            return True
        return super().event(event)
