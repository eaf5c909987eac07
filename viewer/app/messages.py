"""The bar that says what went wrong, over the panes, until it is closed or the work goes on.

It alone says it.  The status bar has one line, cuts a long sentence short and lets the next take its place:
there stands what passes, as what was done and why a gesture did nothing.
"""

import re
from html import escape
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import (
    QAccessible,
    QAccessibleAnnouncementEvent,
    QFont,
    QFontMetrics,
    QResizeEvent,
)
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QSizePolicy, QToolBar

from viewer.panes.keys import OnEscape

if TYPE_CHECKING:
    from viewer.app.window import Window

MOST_SHOWN = 3  # of a folder of broken files, not all are named: the panes need their room
MOST_WIDE_PX = 1100  # a longer line is hard to read, and its button would be far from it
LEAST_WIDE_PX = 200
BESIDE_PX = 90  # the sign, the gaps and the margins
BREAK = "\u200b"  # where a long path may go on in the next line


class Messages(QToolBar):
    """What went wrong, with a way to close it; a place of its own in the window, so that it hides nothing.

    It takes no focus when it appears: whoever types goes on, and a screen reader is told at once.
    """

    def __init__(self, window: "Window") -> None:
        super().__init__(window)
        self._told: list[tuple[str, str]] = []
        self._window = window
        self.setObjectName("messages")
        self.setWindowTitle(self.tr("What went wrong"))
        self.setAccessibleName(self.windowTitle())
        self.setMovable(False)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.PreventContextMenu)
        self._sign, self._words = QLabel("⚠"), QLabel()
        self._words.setTextFormat(Qt.TextFormat.RichText)
        self._words.setWordWrap(True)
        self._words.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._close = QPushButton(self.tr("Close (Esc)"))
        self._close.clicked.connect(self.clear_all)
        self._room = self._make_room()
        self.addWidget(self._room)
        OnEscape(self, self.clear_all)
        self.hide()

    @property
    def is_on(self) -> bool:
        """Whether something is told."""
        return bool(self._told)

    @property
    def said(self) -> str:
        """All that is told now, a line each."""
        return "\n".join(_joined(*each) for each in self._told)

    def tell(self, words: str, about: str = "") -> None:
        """Add what went wrong, with a few words before it about what; the same twice is told once."""
        if (about, words) in self._told:
            return
        self._told.append((about, words))
        self._show()
        told = QAccessibleAnnouncementEvent(self, _joined(about, words))
        told.setPoliteness(QAccessible.AnnouncementPoliteness.Assertive)
        QAccessible.updateAccessibility(told)

    def clear_all(self) -> None:
        """Close the bar; the keyboard goes back to the panes where it was here."""
        if not self._told:
            return
        had_focus = self.isAncestorOf(self._window.focusWidget())
        self._told.clear()
        self._show()
        if had_focus:
            self._window.show_pane("article")

    def take_focus(self) -> None:
        self._close.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _make_room(self) -> QFrame:
        room = QFrame()
        self._sign.setProperty("wrong", True)
        self._sign.setAlignment(Qt.AlignmentFlag.AlignTop)
        layout = QHBoxLayout(room)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(10)
        layout.addWidget(self._sign, 0, Qt.AlignmentFlag.AlignVCenter)
        layout.addWidget(self._words, 0, Qt.AlignmentFlag.AlignVCenter)
        layout.addWidget(self._close, 0, Qt.AlignmentFlag.AlignVCenter)
        layout.addStretch(1)
        room.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        return room

    def _show(self) -> None:
        lines = [_marked_up(*each) for each in self._told[:MOST_SHOWN]]
        if (more := len(self._told) - len(lines)) > 0:
            lines.append(self.tr("and %n more", "", more))
        self._words.setText("<br>".join(lines))
        self._words.setAccessibleName(self.said)
        self._words.setToolTip("<br>".join(_marked_up(*each) for each in self._told))
        self._close.setAccessibleDescription(self.said)  # what Tab reads out where it stops
        self._window.docks.keep_edge(self._come_or_go)
        self._window.tell_state()  # Escape can do something now, or no more

    def _come_or_go(self) -> None:
        self._give_height()
        self.setVisible(self.is_on)

    def _give_height(self) -> None:
        """As many lines as the words take: a bar of tools does not ask for height by width."""
        bold = QFont(self._words.font())
        bold.setBold(True)
        needed = max(
            (QFontMetrics(bold).horizontalAdvance(line) for line in self.said.splitlines()), default=0
        )
        wide = min(MOST_WIDE_PX, self._window.width() - self._close.sizeHint().width() - BESIDE_PX)
        self._words.setFixedWidth(max(LEAST_WIDE_PX, min(wide, needed)))
        self._words.setFixedHeight(self._words.heightForWidth(self._words.width()))
        self._sign.setFixedHeight(self._words.height())  # so that it stands beside the first line
        self._room.setFixedHeight(max(self._words.height(), self._close.sizeHint().height()))

    # Qt overrides

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self.is_on:
            self._give_height()


def _joined(about: str, words: str) -> str:
    return f"{about} {words}".strip()


def _marked_up(about: str, words: str) -> str:
    """A line of rich text, in which a long path may be broken after each of its folders."""
    said = re.sub(r"(?<=[\w.])([/\\])", rf"\1{BREAK}", words)
    return f"<b>{escape(about)}</b> {escape(said)}" if about else escape(said)
