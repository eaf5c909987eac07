"""One thing that can be done by name, and what it is called wherever it is offered."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QAction, QKeySequence

from viewer.panes.sentences import translated

if TYPE_CHECKING:
    from viewer.app.window import Window


@dataclass(frozen=True, slots=True)
class Command:
    """One thing that can be done: its name in the menu, its key, and what it calls."""

    name: str  # English, translated where it is shown; & marks the letter
    menu: str
    calls: Callable[["Window"], object]
    keys: tuple[str, ...] = ()
    possible: Callable[["Window"], bool] = lambda _window: True
    checked: Callable[["Window"], bool] | None = None
    submenu: str = ""  # of the menu, where the command is not in it itself

    @property
    def words(self) -> str:
        """The translated name, as it is shown in the menu."""
        return said(self.name)

    @property
    def path(self) -> str:
        """Where it is found, translated: the menu, and the menu in it."""
        return " ▸ ".join(said(name) for name in (self.menu, self.submenu) if name)


def said(name: str) -> str:
    """The translated name of a command or a menu."""
    return QCoreApplication.translate("actions", name)


def labelled(command: Command, label: str | None) -> str:
    """The translated name with the step it would take back or do again."""
    return f"{command.words} {translated(label)}" if label else command.words


def make_action(command: Command, window: "Window") -> QAction:
    """The command as an action of *window*, with its keys and its name for a screen reader."""
    action = QAction(command.words, window)
    action.setShortcuts([QKeySequence(key) for key in command.keys])
    action.setCheckable(command.checked is not None)
    action.triggered.connect(lambda: command.calls(window))
    return action
