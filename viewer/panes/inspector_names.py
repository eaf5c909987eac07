"""The inspector's offer to correct a name, just corrected in one event, in all others that have it too."""

import html
from collections.abc import Iterable
from dataclasses import dataclass
from typing import TypeVar

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout

from viewer.draw.style import Style
from viewer.model import rework
from viewer.model.accounts import leaves
from viewer.model.dossier import Change, Dossier
from viewer.model.edits import Edit
from viewer.model.event import Event
from viewer.session import Session

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Correction:
    """A name that was put in the place of another, and how it is done everywhere."""

    old: str
    new: str
    edit: Edit


class NamesOffer(QFrame):
    """Stands below the fields after a name was corrected that other events have too; else it is hidden."""

    def __init__(self, session: Session, style: Style) -> None:
        super().__init__()
        self._session, self._style = session, style
        self._correction: Correction | None = None
        self.setObjectName("banner")
        self._words = QLabel()
        self._words.setWordWrap(True)
        self._words.setTextFormat(Qt.TextFormat.RichText)
        self._agree = QPushButton(self.tr("Correct there too"))
        self._agree.setProperty("primary", True)
        self._leave = QPushButton("✕")
        self._leave.setAccessibleName(self.tr("Leave the other events as they are"))
        self._leave.setToolTip(self._leave.accessibleName())
        self._agree.clicked.connect(self._correct)
        self._leave.clicked.connect(self.withdraw)
        row = QHBoxLayout()
        row.addWidget(self._agree)
        row.addWidget(self._leave)
        row.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(10, 7, 10, 7)
        column.addWidget(self._words)
        column.addLayout(row)
        self.hide()

    def follow(self, change: Change, event: Event | None) -> None:
        """Offer it where *change* is the analyst's correction of a name of *event*; else withdraw."""
        is_edit = len(change.new.log) == len(change.old.log) + 1  # and no undoing
        old = change.old.events.get(event.id) if event else None
        self._correction = None
        if is_edit and event is not None and old is not None:
            self._correction = correction(old, event, change.new)
        if self._correction is not None:
            self._tell(self._correction, change.new)
        self.setVisible(self._correction is not None)

    def withdraw(self) -> None:
        self._correction = None
        self.hide()

    def _tell(self, found: Correction, dossier: Dossier) -> None:
        others = self.tr("“{}” stands in %n other event(s) too.", "", affected(found, dossier))
        self._words.setText(html.escape(others.format(found.old)))
        self._agree.setToolTip(self.tr("“{}” becomes “{}” in each, in one step").format(found.old, found.new))

    def _correct(self) -> None:
        if found := self._correction:
            self.withdraw()
            self._session.do(found.edit)


def affected(found: Correction, dossier: Dossier) -> int:
    """How many events correcting a name everywhere would change."""
    after = found.edit.apply(dossier)
    return sum(after.events[i] is not event for i, event in dossier.events.items())


def correction(old: Event, new: Event, dossier: Dossier) -> Correction | None:
    """The one name that differs between two states of an event and stands in other events; None for none.

    What was taken from an account of a merged event corrects no name: both accounts stay.
    """
    if old.accounts != new.accounts:
        return None  # merged, or taken apart again
    for found in (_actor(old, new), _place(old, new)):
        if found is not None and affected(found, dossier):
            return found
    return None


def _actor(old: Event, new: Event) -> Correction | None:
    who = _replaced(old.who, new.who) if "who" in new.locked else None
    if who is None and "says" in new.locked and old.says and new.says and old.says != new.says:
        who = old.says, new.says
    return Correction(*who, rework.rename_actor(*who)) if who else None


def _place(old: Event, new: Event) -> Correction | None:
    where = _replaced(old.where, new.where) if "where" in new.locked else None
    if where is None or any(where[1] in leaf.where for leaf in leaves(new) if leaf is not new):
        return None
    return Correction(where[0].name, where[1].name, rework.place_everywhere(where[0].name, where[1]))


def _replaced(old: Iterable[T], new: Iterable[T]) -> tuple[T, T] | None:
    """The one thing that went and the one that came; None where it was another change."""
    before, after = list(old), list(new)
    gone, come = [x for x in before if x not in after], [x for x in after if x not in before]
    return (gone[0], come[0]) if len(gone) == len(come) == 1 else None
