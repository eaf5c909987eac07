"""Writing: the dossier, figures and events, each with a question where to and a word when done."""

import os
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QFileInfo, QObject, QStandardPaths
from PySide6.QtWidgets import QFileDialog, QMessageBox

from viewer import paths
from viewer.app.dialogs.size import open_at
from viewer.app.views import current_view
from viewer.files import dossier as dossiers
from viewer.model.heading import short_name
from viewer.panes.sentences import translated

if TYPE_CHECKING:
    from viewer.app.dialogs.export_events import ExportEventsDialog
    from viewer.app.window import Window
    from viewer.files.formats.writing import Written


class Saving(QObject):
    """What the File menu does to get something out of the window."""

    def __init__(self, window: "Window") -> None:
        super().__init__(window)
        self._window = window
        self.path: Path | None = None

    def save(self) -> bool:
        """Write the dossier where it was last written, or ask; whether it was written."""
        self._window.finish_typing()
        return self._write(self.path) if self.path else self.save_as()

    def save_as(self) -> bool:
        self._window.finish_typing()
        path = self._ask(self.tr("Save dossier"), ".sightline", self.tr("Sightline dossier"))
        return path is not None and self._write(path)

    def save_without_history(self) -> None:
        """Write a copy that tells nothing of how it came about; the dossier that is open stays as it is."""
        self._window.finish_typing()
        path = self._ask(self.tr("Save a copy without history"), ".sightline", self.tr("Sightline dossier"))
        if path is None:
            return
        if self._window.keeping.is_mine(path):
            self._window.warn(self.tr("A copy needs a name of its own."))
            return
        copy = replace(self._window.session.dossier, log=(), deleted=frozenset())
        self._try(lambda: dossiers.save(copy, path), path)

    def export_figure(self) -> None:
        """Ask which figure, show it, and write it."""
        from viewer.app.dialogs.export import ExportDialog

        window, session = self._window, self._window.session
        dialog = ExportDialog(
            session.dossier,
            window.base,
            window,
            focus=session.focus,
            layers=window.timeline.layers.shown,
            ways=window.map.aim.ways,
        )
        open_at(dialog, 1120, 760)
        if not dialog.exec():
            return
        path = self._ask(self.tr("Export figure"), dialog.ending, dialog.ending[1:].upper())
        if path and self._try(lambda: dialog.write(path), path) and dialog.warnings:
            self._window.say(f"{path.name}: {'; '.join(dialog.warnings)}")

    def export_events(self) -> None:
        """Ask which events and which format, show what that cannot carry, and write them."""
        from viewer.app.dialogs.export_events import ExportEventsDialog

        window = self._window
        shown = window.text.article.id if window.text.article else None
        focus, dossier = window.session.focus, window.session.dossier
        dialog = ExportEventsDialog(dossier, focus, shown, window.jobs, parent=window)
        open_at(dialog, 640, 600)
        if dialog.exec() and (
            path := self._ask(self.tr("Export events"), dialog.form.ending, dialog.form.title)
        ):
            self._export(dialog, path)
        dialog.close_down()
        dialog.deleteLater()

    def _export(self, dialog: "ExportEventsDialog", path: Path) -> None:
        """Write what was already made to find its losses; else have it made elsewhere first."""
        from viewer.app.event_writing import keep

        order, with_report = dialog.order, dialog.with_report
        if done := dialog.report.written(order):
            self._try(lambda: keep(order, path, done, with_report=with_report), path)
            return

        def then(made: "Written") -> None:
            self._try(lambda: keep(order, path, made, with_report=with_report), path)

        self._window.jobs.run(self.tr("Writing {}").format(path.name), order.work(None), then)

    def may_lose(self) -> bool:
        """Whether the present dossier may be left: it is saved, or the analyst says so."""
        session = self._window.session
        if session.is_saved or session.dossier.is_empty:
            return True
        button = QMessageBox.StandardButton
        answer = QMessageBox.question(
            self._window,
            self.tr("Save first?"),
            self.tr("There are corrections that are not saved. Save them first?"),
            button.Save | button.Discard | button.Cancel,
            button.Save,
        )
        return self.save() if answer == button.Save else answer == button.Discard

    def _ask(self, title: str, ending: str, kind: str) -> Path | None:
        article = self._window.text.article
        stem = self.path.stem if self.path else (short_name(article) if article else "dossier")[:60]
        name = "".join(c if c.isalnum() or c in " -_'’" else " " for c in stem).strip() + ending
        offered = str(self._folder() / name)
        chosen, _ = QFileDialog.getSaveFileName(self._window, title, offered, f"{kind} (*{ending})")
        if not chosen:
            return None
        path = _with_ending(Path(chosen), ending)
        if path == Path(chosen) or not QFileInfo.exists(str(path)) or self._may_replace(path, title):
            return path
        return self._ask(title, ending, kind)

    def _folder(self) -> Path:
        """Where a file is offered to be put: beside the dossier, else beside the article that is shown.

        Nothing is offered a place among the samples, which are the program's.
        """
        if self.path is not None:
            return self.path.parent
        article, samples = self._window.text.article, paths.seeds()
        recent = [Path(name) for name in self._window.settings.recent]
        own = [path for path in recent if samples not in path.parents and path.parent.is_dir()]
        found = next((path.parent for path in own if article and path.name == article.source), None)
        documents = QStandardPaths.StandardLocation.DocumentsLocation
        return found or Path(QStandardPaths.writableLocation(documents))

    def _may_replace(self, path: Path, title: str) -> bool:
        """Whether to write over a file that the dialog did not ask about: the ending came after its name."""
        button = QMessageBox.StandardButton
        words = self.tr("{} is there already. Write over it?").format(path.name)
        choices = button.Yes | button.No
        return QMessageBox.question(self._window, title, words, choices, button.No) == button.Yes

    def _write(self, path: Path) -> bool:
        dossier, keeping = self._window.session.dossier, self._window.keeping
        if self._window.session.is_read_only and path == self.path:
            return self.save_as()
        if holder := keeping.holder_of(path):
            self._window.warn(holder)
            return False
        if keeping.changed_elsewhere(path):
            answer = self._ask_about_change(path)
            if answer != QMessageBox.StandardButton.Yes:
                return self.save_as() if answer == QMessageBox.StandardButton.Save else False
        look = current_view(self._window, "")
        if self._try(lambda: dossiers.save(dossier, path, look), path):
            self.path = path
            keeping.saved(path)
            self._window.session.mark_saved(dossier)
            self._window.remember(path)
            self._window.tell_state()
            return True
        return False

    def _ask_about_change(self, path: Path) -> QMessageBox.StandardButton:
        """What to do about a file that something else changed since it was opened or saved here."""
        button = QMessageBox.StandardButton
        words = self.tr(
            "{} is not the file it was when this window opened or saved it: another program or a "
            "synchronising service has changed it. Nothing of your work is lost. Save it under another name, "
            "so that both can be compared, or write over the file that is there now?"
        )
        box = QMessageBox(
            QMessageBox.Icon.Warning,
            self.tr("Changed elsewhere"),
            words.format(path.name),
            button.Save | button.Yes | button.Cancel,
            self._window,
        )
        box.button(button.Save).setText(self.tr("Save under &another name…"))
        box.button(button.Yes).setText(self.tr("&Write over it"))
        box.setDefaultButton(button.Save)
        return QMessageBox.StandardButton(box.exec())

    def _try(self, write: Callable[[], object], path: Path) -> bool:
        try:
            write()
        except (OSError, ValueError) as error:
            said = os.strerror(error.errno) if isinstance(error, OSError) and error.errno else str(error)
            words = self.tr("{} could not be written: {}. Choose another place; nothing was lost.")
            self._window.warn(words.format(path.name, translated(said)))
            return False
        self._window.messages.clear_all()
        self._window.say(self.tr("Written: {}").format(path))
        return True


def _with_ending(path: Path, ending: str) -> Path:
    """*path* as it is found again by what it is: "plan.v2" is no ending of ours, nor is the year of a day."""
    return path if path.name.lower().endswith(ending) else path.with_name(path.name + ending)
