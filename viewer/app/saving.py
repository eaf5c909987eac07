"""Writing: the dossier, figures and events, each with a question where to and a word when done."""

import os
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QFileDialog, QMessageBox

from viewer.files import dossier as dossiers
from viewer.files import exchange

if TYPE_CHECKING:
    from viewer.app.window import Window


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

    def export_figure(self) -> None:
        """Ask which figure, show it, and write it."""
        from viewer.app.dialogs.export import ExportDialog

        session = self._window.session
        dialog = ExportDialog(session.dossier, self._window.base, self._window, focus=session.focus)
        dialog.resize(1120, 760)
        if dialog.exec() and (
            path := self._ask(self.tr("Export figure"), dialog.ending, dialog.ending[1:].upper())
        ):
            self._try(lambda: dialog.write(path), path)

    def export_events(self) -> None:
        """Write the events of the article that is shown in the exchange form."""
        article = self._window.text.article
        path = self._ask(self.tr("Export events"), ".json", self.tr("Events as JSON"))
        if article is not None and path is not None:
            dossier = self._window.session.dossier
            self._try(lambda: path.write_text(exchange.to_json(dossier, article.id), encoding="utf-8"), path)

    def may_lose(self) -> bool:
        """Whether the present dossier may be left: it is saved, or the analyst says so."""
        session = self._window.session
        if session.is_saved or not session.dossier.articles:
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
        stem = self.path.stem if self.path else (article.title if article else "dossier")[:60]
        name = "".join(c if c.isalnum() or c in " -_" else " " for c in stem).strip() + ending
        chosen, _ = QFileDialog.getSaveFileName(self._window, title, name, f"{kind} (*{ending})")
        if not chosen:
            return None
        path = Path(chosen)
        return path if path.suffix else path.with_suffix(ending)

    def _write(self, path: Path) -> bool:
        dossier = self._window.session.dossier
        if self._try(lambda: dossiers.save(dossier, path), path):
            self.path = path
            self._window.session.mark_saved(dossier)
            self._window.remember(path)
            self._window.tell_state()
            return True
        return False

    def _try(self, write: Callable[[], object], path: Path) -> bool:
        try:
            write()
        except (OSError, ValueError) as error:
            said = os.strerror(error.errno) if isinstance(error, OSError) and error.errno else str(error)
            words = self.tr("{} could not be written: {}. Choose another place; nothing was lost.")
            self._window.say(words.format(path.name, said), is_error=True)
            return False
        self._window.say(self.tr("Written: {}").format(path))
        return True
