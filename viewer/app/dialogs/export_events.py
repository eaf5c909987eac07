"""Choosing a format for the events, with what it could not carry shown before anything is written."""

from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import (
    QApplication,
    QCheckBox,
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QLabel,
    QPlainTextEdit,
    QVBoxLayout,
    QWidget,
)

from viewer.app import losses
from viewer.app.access import name_parts
from viewer.files.formats import writing
from viewer.files.formats.catalogue import FORMATS, Format
from viewer.model import query
from viewer.model.article import ArticleId
from viewer.model.dossier import Dossier
from viewer.model.focus import Focus

WAIT_MS = 60
CHOICES = tuple(form for form in FORMATS if form.name != "sightline")  # that is what Save is for


class ExportEventsDialog(QDialog):
    """Asks which events and which format; `form`, `events` and `write` say what was chosen."""

    def __init__(
        self, dossier: Dossier, focus: Focus, article: ArticleId | None, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._dossier, self._focus, self._article = dossier, focus, article
        self.setWindowTitle(self.tr("Export events"))
        self._format = QComboBox()
        for form in CHOICES:
            self._format.addItem(f"{form.title} ({form.ending})", form.name)
        self._format.setAccessibleName(self.tr("Format"))
        self._which = self._scopes()
        self._purpose = QLabel()
        self._purpose.setWordWrap(True)
        self._report = QPlainTextEdit()
        self._report.setReadOnly(True)
        self._report.setTabChangesFocus(True)
        self._report.setAccessibleName(self.tr("What the format does not carry"))
        self._beside = QCheckBox(self.tr("Write this report beside the file"))
        self._lay_out()
        name_parts(self)
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(WAIT_MS)
        self._soon.timeout.connect(self._show_report)
        self._format.currentIndexChanged.connect(self._changed)
        self._which.currentIndexChanged.connect(self._changed)
        self._changed()

    @property
    def form(self) -> Format:
        """The format that is chosen."""
        return CHOICES[self._format.currentIndex()]

    @property
    def events(self) -> Dossier:
        """The dossier with the chosen events alone, and the articles and claims that go with them."""
        which = self._which.currentData()
        if which == "all":
            return self._dossier
        kept = {
            name: event
            for name, event in self._dossier.events.items()
            if (
                self._article in event.articles
                if which == "article"
                else query.match(event, self._focus, self._dossier)
            )
        }
        named = {article for event in kept.values() for article in event.articles}
        articles = {name: a for name, a in self._dossier.articles.items() if name in named}
        claims = {name: c for name, c in self._dossier.claims.items() if c.quote.article in named}
        return replace(self._dossier, events=kept, articles=articles, claims=claims)

    def write(self, path: Path) -> None:
        """Write the events, and the report beside them where that is wanted.

        Raises:
            OSError, ValueError: they could not be written.
        """
        report = writing.write(self.events, self.form, path)
        if self._beside.isChecked():
            stem = path.name.removesuffix(self.form.ending)
            text = f"{losses.report_words(report)}\n".encode()
            writing.put(text, path.with_name(f"{stem}-{self.form.name}-loss.txt"))

    def _scopes(self) -> QComboBox:
        box = QComboBox()
        box.addItem(self.tr("all of this dossier"), "all")
        if len(self._dossier.articles) > 1:
            box.addItem(self.tr("those of the article that is shown"), "article")
        left = sum(
            bool(query.match(event, self._focus, self._dossier)) for event in self._dossier.events.values()
        )
        if left < len(self._dossier.events):
            box.addItem(self.tr("those that the filters leave ({})").format(left), "filtered")
        box.setAccessibleName(self.tr("Which events"))
        return box

    def _lay_out(self) -> None:
        form = QFormLayout()
        form.addRow(self.tr("Events"), self._which)
        form.addRow(self.tr("Format"), self._format)
        form.addRow("", self._purpose)
        title = QLabel(self.tr("What the format does not carry, found by reading the result back"))
        title.setBuddy(self._report)
        title.setWordWrap(True)
        buttons = QDialogButtonBox(
            QDialogButtonBox.StandardButton.Save | QDialogButtonBox.StandardButton.Cancel
        )
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.addLayout(form)
        layout.addWidget(title)
        layout.addWidget(self._report, 1)
        layout.addWidget(self._beside)
        layout.addWidget(buttons)

    def _changed(self, *_value: object) -> None:
        self._purpose.setText(losses.said(losses.PURPOSES[self.form.name]))
        self._soon.start()

    def _show_report(self) -> None:
        """Write what is chosen to memory, read it back, and say what was lost."""
        QApplication.setOverrideCursor(Qt.CursorShape.WaitCursor)
        try:
            events = self.events
            self._report.setPlainText(losses.report_words(self.form.report(events, self.form.writes(events))))
        finally:
            QApplication.restoreOverrideCursor()
