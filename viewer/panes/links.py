"""A text with links that the keyboard reaches, and that Enter follows where it is a key of the menu too."""

import re

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QLabel

from viewer.panes.keys import keep_from_window

_LINK = re.compile(r"(<a [^>]*>)(.*?)(</a>)", re.DOTALL)
NO_BREAK = "\u00a0"
MOST_WHOLE = 48  # letters of a link that is kept on one line; a longer one would be cut at the edge


class Links(QLabel):
    """Rich text in several lines; its words can be marked, its links followed by mouse or Tab and Enter.

    A link is never broken inside: half of one at the end of a line reads as two.
    """

    def __init__(self) -> None:
        super().__init__()
        self._given = ""
        self.setWordWrap(True)
        self.setTextFormat(Qt.TextFormat.RichText)
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse
            | Qt.TextInteractionFlag.LinksAccessibleByMouse
            | Qt.TextInteractionFlag.LinksAccessibleByKeyboard
        )

    # Qt overrides

    def text(self) -> str:
        return self._given

    def setText(self, text: str) -> None:
        self._given = text
        super().setText(unbroken(text))

    def event(self, event: QEvent) -> bool:
        if keep_from_window(event, Qt.Key.Key_Return, Qt.Key.Key_Enter):
            return True
        return super().event(event)


def unbroken(text: str) -> str:
    """Rich text whose links each stay on one line."""
    return _LINK.sub(_whole, text)


def _whole(link: re.Match[str]) -> str:
    """A link whose words stay together."""
    opening, words, closing = link.groups()
    return opening + (words.replace(" ", NO_BREAK) if len(words) <= MOST_WHOLE else words) + closing
