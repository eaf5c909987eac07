"""The way back of the timeline: what it showed before an edit that moved it, for when that is undone."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from viewer.model.dossier import Change, Dossier
from viewer.model.edits import Edit

if TYPE_CHECKING:
    from viewer.app.window import Window

MOST = 50  # edits whose way back is known


class WaysBack(QObject):
    """Makes edits after which the timeline shows everything; undone, it shows again what it showed before.

    To be made once the panes are there, so that they are told of a change before it moves the timeline.
    """

    def __init__(self, window: "Window") -> None:
        super().__init__(window)
        self._window = window
        self._steps: list[tuple[Dossier, Dossier, tuple[float, float]]] = []
        window.session.dossier_changed.connect(self._follow)

    def do(self, edit: Edit) -> None:
        """Make an edit, and show all that has a date."""
        session, shown = self._window.session, self._window.timeline.extent()
        before = session.dossier
        session.do(edit)
        if session.dossier is not before:
            self._steps = [*self._steps[1 - MOST :], (before, session.dossier, shown)]
            self._show_all()

    def _show_all(self) -> None:
        self._window.timeline.fit()
        self._window.give_room()

    def _follow(self, change: Change) -> None:
        for before, after, shown in self._steps:
            if change.old is after and change.new is before:
                self._window.timeline.go_to_extent(shown)
                self._window.give_room()
                return
            if change.old is before and change.new is after:
                self._show_all()
                return
