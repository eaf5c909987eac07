"""The one mutable object: the dossier, the past and future of it, and the focus."""

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime
from typing import Any

from PySide6.QtCore import QObject, Signal

from viewer.model import query
from viewer.model.dossier import Change, Dossier
from viewer.model.edits import Edit
from viewer.model.focus import Focus
from viewer.model.known import Known, as_known
from viewer.model.moment import Moment
from viewer.model.zone import Zone, zoned_dossier

PAST_STEPS = 200


class Session(QObject):
    """Holds two immutable values and tells when either is replaced.

    Gestures call do, undo, redo and look; those who are told only redraw.

    Signals:
        dossier_changed(Change): after an edit, an undo or a redo, or when another dossier is opened.
        focus_changed(Focus, Focus): the old and the new focus, never two equal ones.
        refused(): an edit was asked for while none may be made.
    """

    dossier_changed = Signal(object)
    focus_changed = Signal(object, object)
    refused = Signal()

    def __init__(self, dossier: Dossier | None = None, now: Callable[[], datetime] | None = None) -> None:
        """Takes the dossier to begin with, and the clock that dates edits: that of the system in UTC."""
        super().__init__()
        self._now = now or (lambda: datetime.now(UTC))
        self.record: Callable[[str, Dossier, Dossier], None] = _forget  # told before anyone else
        self.is_read_only = False
        self.dossier = dossier or Dossier()
        self.focus = Focus()
        self._saved = self.dossier
        self._past: list[tuple[str, Dossier]] = []
        self._future: list[tuple[str, Dossier]] = []
        self._telling = False
        self._later: dict[str, Any] = {}
        self._shown: tuple[Dossier, object, Dossier] | None = None
        self._known: tuple[Dossier, Known, Dossier] | None = None
        self._zoned: list[tuple[Dossier, Zone, Dossier]] = []  # of what is shown, and of all that is known

    @property
    def today(self) -> Moment:
        """The day it is by the clock of the machine, where the analyst sits."""
        here = self._now().astimezone()
        return Moment(here.year, here.month, here.day)

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
    def known(self) -> Dossier:
        """The dossier as it was known on the day that is looked at; itself where that is now.

        What is selected is one of its events.
        """
        if (day := self.focus.known) is None:
            return self.dossier
        key = (self.dossier, day)
        if self._known is None or self._known[0] is not key[0] or self._known[1] != key[1]:
            self._known = (*key, as_known(*key))
        return self._known[2]

    @property
    def shown(self) -> Dossier:
        """The dossier as it is to be drawn; the same object until it or the filters change."""
        key = (self.dossier, self.focus.filters)
        if self._shown is None or self._shown[0] is not key[0] or self._shown[1] != key[1]:
            self._shown = (*key, query.shown(self.known, replace(self.focus, known=None)))
        return self._shown[2]

    def zoned(self, dossier: Dossier) -> Dossier:
        """*dossier* as the time zone has it, for showing; the same object until it or the zone changes."""
        zone = self.focus.zone
        if zone is None:
            return dossier
        for of, there, made in self._zoned:
            if of is dossier and there == zone:
                return made
        self._zoned = [*self._zoned[-1:], (dossier, zone, zoned_dossier(dossier, zone))]
        return self._zoned[-1][2]

    @property
    def may_edit(self) -> bool:
        """Whether edits are taken: not in a dossier opened read-only, nor while its past is shown."""
        return not self.is_read_only and self.focus.known is None

    def do(self, edit: Edit) -> None:
        """Apply an edit; one that changes nothing leaves no step to undo.

        It is in the history, and has been recorded, when this returns.
        """
        if not self._is_allowed():
            return
        after = edit.apply(self.dossier)
        if after is self.dossier or after == self.dossier:
            return
        after = after.logged(self.dossier, edit.label, self._now())
        self.record(edit.label, self.dossier, after)
        self._past = [*self._past[1 - PAST_STEPS :], (edit.label, self.dossier)]
        self._future.clear()
        self._become(after, self.focus)

    def undo(self) -> None:
        if self._past and self._is_allowed():
            label, before = self._past.pop()
            self.record(f"undo {label}", self.dossier, before)
            self._future.append((label, self.dossier))
            self._become(before, self.focus)

    def redo(self) -> None:
        if self._future and self._is_allowed():
            label, after = self._future.pop()
            self.record(f"redo {label}", self.dossier, after)
            self._past.append((label, self.dossier))
            self._become(after, self.focus)

    def look(self, **changes: Any) -> None:
        """Replace fields of the focus; repeating what is already so is silent.

        While others are being told of a change it waits until they are: a pane that is shown or hidden makes
        the pointer leave another.
        """
        if self._telling:
            self._later |= changes
            return
        self._become(self.dossier, replace(self.focus, **changes))

    def open(self, dossier: Dossier) -> None:
        """Begin with another dossier: nothing to undo, nothing selected."""
        self._past.clear()
        self._future.clear()
        self._saved = dossier
        self._become(dossier, Focus(hides=self.focus.hides, zone=self.focus.zone))

    def begin(self, edit: Edit) -> Dossier:
        """What an edit makes of an empty dossier, with that in its history; for `open`."""
        empty = Dossier()
        return edit.apply(empty).logged(empty, edit.label, self._now())

    def mark_saved(self, dossier: Dossier) -> None:
        """Say that *dossier* was written; it may be an older one than the current."""
        self._saved = dossier

    def _is_allowed(self) -> bool:
        if not self.may_edit:
            self.refused.emit()
        return self.may_edit

    def _become(self, dossier: Dossier, focus: Focus) -> None:
        assert not self._telling, "one who is told of a change must not make another"
        change, old = Change(self.dossier, dossier), self.focus
        self.dossier, self.focus = dossier, focus  # both, before anyone is told
        self.focus = focus.within(self.known)
        self._telling = True
        try:
            if change.new is not change.old:
                self.dossier_changed.emit(change)
            if self.focus != old:
                self.focus_changed.emit(old, self.focus)
        finally:
            self._telling = False
        if self._later:
            later, self._later = self._later, {}
            self._become(self.dossier, replace(self.focus, **later))


def _forget(_label: str, _before: Dossier, _after: Dossier) -> None:
    """Keep no record of an edit."""
