"""The one mutable object: the dossier, the past and future of it, and the focus."""

from dataclasses import replace
from typing import Any

from PySide6.QtCore import QObject, Signal

from viewer.model import query
from viewer.model.dossier import Change, Dossier
from viewer.model.edits import Edit
from viewer.model.focus import Focus

PAST_STEPS = 200


class Session(QObject):
    """Holds two immutable values and tells when either is replaced.

    Gestures call do, undo, redo and look; those who are told only redraw.

    Signals:
        dossier_changed(Change): after an edit, an undo or a redo, or when another dossier is opened.
        focus_changed(Focus, Focus): the old and the new focus, never two equal ones.
    """

    dossier_changed = Signal(object)
    focus_changed = Signal(object, object)

    def __init__(self, dossier: Dossier | None = None) -> None:
        super().__init__()
        self.dossier = dossier or Dossier()
        self.focus = Focus()
        self._saved = self.dossier
        self._past: list[tuple[str, Dossier]] = []
        self._future: list[tuple[str, Dossier]] = []
        self._telling = False
        self._shown: tuple[Dossier, object, Dossier] | None = None

    @property
    def undo_label(self) -> str | None:
        """What undo would take back; None if there is nothing."""
        return self._past[-1][0] if self._past else None

    @property
    def redo_label(self) -> str | None:
        return self._future[-1][0] if self._future else None

    @property
    def is_saved(self) -> bool:
        """Whether the dossier is the one last written or opened."""
        return self.dossier is self._saved

    @property
    def shown(self) -> Dossier:
        """The dossier as it is to be drawn; the same object until it or the filters change."""
        key = (self.dossier, self.focus.filters)
        if self._shown is None or self._shown[0] is not key[0] or self._shown[1] != key[1]:
            self._shown = (*key, query.shown(self.dossier, self.focus))
        return self._shown[2]

    def do(self, edit: Edit) -> None:
        """Apply an edit; one that changes nothing leaves no step to undo."""
        after = edit.apply(self.dossier)
        if after is self.dossier or after == self.dossier:
            return
        self._past = [*self._past[1 - PAST_STEPS :], (edit.label, self.dossier)]
        self._future.clear()
        self._become(after, self.focus)

    def undo(self) -> None:
        if self._past:
            label, before = self._past.pop()
            self._future.append((label, self.dossier))
            self._become(before, self.focus)

    def redo(self) -> None:
        if self._future:
            label, after = self._future.pop()
            self._past.append((label, self.dossier))
            self._become(after, self.focus)

    def look(self, **changes: Any) -> None:
        """Replace fields of the focus; repeating what is already so is silent."""
        self._become(self.dossier, replace(self.focus, **changes))

    def open(self, dossier: Dossier) -> None:
        """Begin with another dossier: nothing to undo, nothing selected."""
        self._past.clear()
        self._future.clear()
        self._saved = dossier
        self._become(dossier, Focus(hides=self.focus.hides))

    def mark_saved(self, dossier: Dossier) -> None:
        """Say that *dossier* was written; it may be an older one than the current."""
        self._saved = dossier

    def _become(self, dossier: Dossier, focus: Focus) -> None:
        assert not self._telling, "one who is told of a change must not make another"
        change, old = Change(self.dossier, dossier), self.focus
        self.dossier, self.focus = dossier, focus.within(dossier)  # both, before anyone is told
        self._telling = True
        try:
            if change.new is not change.old:
                self.dossier_changed.emit(change)
            if self.focus != old:
                self.focus_changed.emit(old, self.focus)
        finally:
            self._telling = False
