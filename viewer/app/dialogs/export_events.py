"""Choosing a format for the events, with what it could not carry shown before anything is written."""

from dataclasses import replace
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QLabel,
    QVBoxLayout,
    QWidget,
)

from viewer.app import purposes
from viewer.app.access import name_parts
from viewer.app.dialogs.loss_view import LossView
from viewer.app.event_writing import Order
from viewer.app.jobs import Jobs
from viewer.files.formats.catalogue import FORMATS, Format
from viewer.model import query
from viewer.model.article import ArticleId
from viewer.model.dossier import Dossier
from viewer.model.focus import Focus
from viewer.panes.spoken import spoken

if TYPE_CHECKING:
    from viewer.model.words import Language

WAIT_MS = 60
CHOICES = tuple(form for form in FORMATS if form.name != "sightline")  # that is what Save is for


class ExportEventsDialog(QDialog):
    """Asks which events and which format; `order` says what was chosen, `report` shows what that loses."""

    def __init__(
        self,
        dossier: Dossier,
        focus: Focus,
        article: ArticleId | None,
        jobs: Jobs,
        *,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._dossier, self._focus, self._article = dossier, focus, article
        self._chosen: tuple[str, Dossier] | None = None
        self.setWindowTitle(self.tr("Export events"))
        self._format = QComboBox()
        for form in CHOICES:
            title = purposes.said(purposes.TITLES.get(form.title, form.title))
            self._format.addItem(f"{title} ({form.ending})", form.name)
        self._format.setAccessibleName(self.tr("Format"))
        self._which = self._scopes()
        self._purpose = QLabel()
        self._purpose.setWordWrap(True)
        self._language = QComboBox()
        for code, name in (("en", self.tr("English")), ("es", self.tr("Spanish"))):
            self._language.addItem(name, code)
        self._language.setCurrentIndex(self._language.findData(spoken()))
        self._language.setAccessibleName(self.tr("Language of the words that are added"))
        self.report = LossView(jobs)
        self._beside = QCheckBox(self.tr("Write this report beside the file"))
        self._lay_out()
        name_parts(self)
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(WAIT_MS)
        self._soon.timeout.connect(self._show_report)
        self._format.currentIndexChanged.connect(self._changed)
        self._which.currentIndexChanged.connect(self._changed)
        self._language.currentIndexChanged.connect(self._changed)
        self._changed()

    @property
    def form(self) -> Format:
        """The format that is chosen."""
        return CHOICES[self._format.currentIndex()]

    @property
    def order(self) -> Order:
        """What is to be written."""
        return Order(self.events, self.form.name, cast("Language", self._language.currentData()))

    @property
    def with_report(self) -> bool:
        """Whether the report of the losses is to stand beside the file."""
        return self._beside.isChecked()

    @property
    def events(self) -> Dossier:
        """The dossier with the chosen events alone, and the articles and claims that go with them."""
        which = self._which.currentData()
        if self._chosen is None or self._chosen[0] != which:
            self._chosen = which, self._only(which)
        return self._chosen[1]

    def _only(self, which: str) -> Dossier:
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
        form.addRow(self.tr("Language"), self._language)
        title = QLabel(self.tr("What the format does not carry, found by reading the result back"))
        title.setBuddy(self.report)
        title.setWordWrap(True)
        buttons = QDialogButtonBox(
            QDialogButtonBox.StandardButton.Save | QDialogButtonBox.StandardButton.Cancel
        )
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.addLayout(form)
        layout.addWidget(title)
        layout.addWidget(self.report, 1)
        layout.addWidget(self._beside)
        layout.addWidget(buttons)

    def _changed(self, *_value: object) -> None:
        self._purpose.setText(purposes.said(purposes.PURPOSES[self.form.name]))
        self._soon.start()

    def _show_report(self) -> None:
        self.report.show_of(self.order)

    def close_down(self) -> None:
        """Stop what is under way; the dialog is not used again."""
        self._soon.stop()
        self.report.close_down()
