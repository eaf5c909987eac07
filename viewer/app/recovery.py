"""After a crash: what was found of the work, how it differs from the saved file, and what to do with it."""

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QMessageBox

from viewer.files import dossier as dossiers
from viewer.model.delta import difference
from viewer.model.dossier import Dossier
from viewer.panes.sentences import translated

if TYPE_CHECKING:
    from viewer.app.window import Window
    from viewer.files.journal import Recovered

MOST_SHOWN = 30


@dataclass(frozen=True, slots=True)
class Differences:
    """How many events and articles recovered work adds, changes and takes away."""

    added: tuple[str, ...]
    changed: tuple[str, ...]
    removed: tuple[str, ...]
    articles: int


def left_behind(folder: Path) -> "list[Recovered]":
    """What can be recovered, the newest first; the same work written down twice is offered once.

    Those without a label hold edits that cannot be read.
    """
    from viewer.files import journal

    kept: list[Recovered] = []
    for found in sorted(journal.abandoned(folder), key=lambda f: f.journal.name, reverse=True):
        if found.labels and any(found.dossier == newer.dossier for newer in kept):
            (journal.remove if found.is_whole else journal.set_aside)(found.journal)
            # a program ended while it was taking this over
        else:
            kept.append(found)
    return kept


def differences(found: "Recovered") -> Differences:
    """What differs from the saved file; from nothing, where there is none that can be opened."""
    try:
        saved = dossiers.open(found.saved_as) if found.saved_as else Dossier()
    except dossiers.DossierError:
        saved = Dossier()
    delta = difference(saved, found.dossier)
    added = tuple(e.what for i, e in delta.events.items() if e is not None and i not in saved.events)
    changed = tuple(
        e.what
        for i, e in delta.events.items()
        if e is not None and i in saved.events and saved.events[i] != e
    )
    removed = tuple(saved.events[i].what for i, e in delta.events.items() if e is None)
    articles = sum(a is not None and saved.articles.get(i) != a for i, a in delta.articles.items())
    return Differences(added, changed, removed, articles)


class Recovery(QObject):
    """Asks about work that a program which ended without a farewell left behind."""

    def __init__(self, window: "Window") -> None:
        super().__init__(window)
        self._window = window

    def offer(self, folder: Path) -> bool:
        """Offer the analyst what was left behind, the newest first; whether something was taken."""
        if not (folder.is_dir() and any(folder.iterdir())):
            return False  # as almost always, and then nothing has to be loaded that reads journals
        from viewer.files import journal

        for found in left_behind(folder):
            if not found.labels:
                self._tell_unread(found)
                continue
            answer = self._ask(found)
            if answer == QMessageBox.StandardButton.Yes:
                self.take(found)
                return True
            if answer == QMessageBox.StandardButton.Discard:
                journal.remove(found.journal)
        return False

    def take(self, found: "Recovered") -> None:
        """Go on with what was recovered; it is in no file until the analyst saves it."""
        self._window.begin(found.dossier, saved_as=found.saved_as)
        self._window.session.mark_saved(Dossier())
        self._window.keeping.adopt(found)
        self._window.tell_state()

    def _ask(self, found: "Recovered") -> QMessageBox.StandardButton:
        button = QMessageBox.StandardButton
        box = QMessageBox(self._window)
        box.setIcon(QMessageBox.Icon.Question)
        box.setWindowTitle(self.tr("Recovered work"))
        box.setText(self.tr("The program ended before this work was saved. Take it up again?"))
        box.setInformativeText("\n".join(self._summary(found)))
        box.setDetailedText("\n".join(self._details(found)))
        box.setStandardButtons(button.Yes | button.Discard | button.Cancel)
        for which, words in (
            (button.Yes, self.tr("&Recover")),
            (button.Discard, self.tr("&Discard for good")),
            (button.Cancel, self.tr("Ask &later")),
        ):
            box.button(which).setText(words)
        box.setDefaultButton(button.Yes)
        return QMessageBox.StandardButton(box.exec())

    def _tell_unread(self, found: "Recovered") -> None:
        """Say that there are edits that cannot be read, and where; only the analyst may throw them away."""
        from viewer.files import journal

        button = QMessageBox.StandardButton
        box = QMessageBox(self._window)
        box.setIcon(QMessageBox.Icon.Warning)
        box.setWindowTitle(self.tr("Recovered work"))
        box.setText(self.tr("The program ended before some work was saved, and it cannot be taken up here."))
        is_later = found.base is journal.Base.LATER
        why = (
            self.tr(
                "A later version of Sightline wrote it: start that one, and it offers the work. Kept in {}."
            )
            if is_later
            else self.tr("The record of its edits is damaged and none can be read. It is kept in {}.")
        )
        kept = found.journal if is_later else journal.kept_as(found.journal)
        name = str(found.saved_as) if found.saved_as else self.tr("never saved")
        box.setInformativeText(f"{name}\n{why.format(kept)}")
        box.setStandardButtons(button.Ok | button.Discard)
        box.button(button.Ok).setText(self.tr("&Keep it"))
        box.button(button.Discard).setText(self.tr("&Discard for good"))
        box.setDefaultButton(button.Ok)
        box.setEscapeButton(button.Ok)
        answer = button(box.exec())
        if answer == button.Discard:
            journal.remove(found.journal)
        elif answer == button.Ok and not is_later:
            journal.set_aside(found.journal)

    def _summary(self, found: "Recovered") -> list[str]:
        differs = differences(found)
        titles = [article.title for article in found.dossier.articles.values()]
        name = (
            str(found.saved_as)
            if found.saved_as
            else self.tr("never saved: {}").format("; ".join(titles[:3]))
        )
        when = f"{found.last.astimezone():%Y-%m-%d %H:%M}" if found.last else ""
        lines = [name, self.tr("%n edit(s), the last at {}", "", len(found.labels)).format(when)]
        counts = self.tr("events against the saved file: {} added, {} changed, {} taken away")
        if found.saved_as is None:
            counts = self.tr("events in it: {}")
        lines.append(
            counts.format(*(len(part) for part in (differs.added, differs.changed, differs.removed)))
        )
        return lines + self._losses(found)

    def _losses(self, found: "Recovered") -> list[str]:
        """What a damaged record does not give back, and what becomes of the record."""
        from viewer.files.journal import Base

        bases = {
            Base.SAVED: self.tr("The dossier from before is damaged in it: the edits are put upon the file."),
            Base.SALVAGED: self.tr(
                "The dossier from before is damaged: the edits are put upon what is left."
            ),
            Base.NOTHING: self.tr("The dossier from before is lost: only what was edited is here."),
        }
        lines = [bases[found.base]] if found.base in bases else []
        if found.damaged:
            lines.append(
                self.tr("%n damaged line(s) of the record; what else was edited is here.", "", found.damaged)
            )
        if lines:
            lines.append(self.tr("If you recover it, the record is kept too."))
        return lines

    def _details(self, found: "Recovered") -> list[str]:
        differs = differences(found)
        lines = [
            self.tr("The last edits:"),
            *(f"  {translated(label)}" for label in found.labels[-MOST_SHOWN:]),
        ]
        for heading, names in (
            (self.tr("Changed:"), differs.changed),
            (self.tr("Added:"), differs.added if found.saved_as else ()),
            (self.tr("Taken away:"), differs.removed),
        ):
            if names:
                lines += ["", heading, *(f"  {name}" for name in names[:MOST_SHOWN])]
        return lines
