"""The rows of the open questions: article by article, and in each those about its events."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import (
    QT_TRANSLATE_NOOP,
    QAbstractTableModel,
    QCoreApplication,
    QModelIndex,
    QPersistentModelIndex,
    Qt,
)
from PySide6.QtWidgets import QWidget

from viewer.draw.style import Style, color
from viewer.model.article import ArticleId
from viewer.model.dossier import Dossier
from viewer.model.event import Event
from viewer.model.questions import Asks, Question, about, every
from viewer.panes.question_words import question_words
from viewer.session import Session

if TYPE_CHECKING:
    from viewer.model.when import EventId

Index = QModelIndex | QPersistentModelIndex
N: Callable[[str, str], str] = QT_TRANSLATE_NOOP  # type: ignore[assignment]  # typed as object
COLUMNS = (N("questions", "Event or article"), N("questions", "Open"), N("questions", "Article"))


@dataclass(frozen=True, slots=True)
class Row:
    """A question as it is listed; `leads` where it is the first about its event or article."""

    question: Question
    words: str
    title: str
    is_set_aside: bool
    leads: bool


class Asked:
    """The questions of a session, remembered for each event until it or an article is another."""

    def __init__(self) -> None:
        self._articles: object = None
        self._about: dict[EventId, tuple[Event, tuple[Question, ...]]] = {}

    def of(self, dossier: Dossier) -> list[Question]:
        """All that is open in *dossier*, settled or not: article by article, each before its events."""
        if self._articles is not dossier.articles:
            self._articles = dossier.articles
            self._about.clear()
        order = {article: at for at, article in enumerate(dossier.articles)}
        found = list(every(dossier, self._remembered))
        return sorted(
            found, key=lambda q: (order.get(source(q, dossier) or ArticleId(""), len(order)), bool(q.event))
        )

    def _remembered(self, event: Event, dossier: Dossier) -> tuple[Question, ...]:
        known = self._about.get(event.id)
        if known is None or known[0] is not event:
            known = (event, tuple(about(event, dossier)))
            self._about[event.id] = known
        return known[1]


def source(question: Question, dossier: Dossier) -> ArticleId | None:
    """The article that leaves a question open; None for an event of the analyst's own."""
    if question.article or question.event is None:
        return question.article
    quotes = dossier.events[question.event].quotes
    return quotes[0].article if quotes else None


class QuestionTable(QAbstractTableModel):
    """The open questions, and with `shows_all` those set aside too."""

    def __init__(self, session: Session, style: Style, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session, self.style_now = session, style
        self._asked = Asked()
        self.shows_all = False
        self.rows: list[Row] = []
        self.open_count = self.aside_count = 0

    def read_dossier(self) -> None:
        """Take the questions from the dossier again."""
        self.beginResetModel()
        dossier = self._session.known
        found = self._asked.of(dossier)
        self.aside_count = sum(q.id in dossier.settled for q in found)
        self.open_count = len(found) - self.aside_count
        self.rows = list(self._listed(found, dossier))
        self.endResetModel()

    def row_of(self, question: str) -> int | None:
        return next((at for at, row in enumerate(self.rows) if row.question.id == question), None)

    def _listed(self, found: list[Question], dossier: Dossier) -> Iterator[Row]:
        before: tuple[object, object] | None = None
        for question in found:
            aside = question.id in dossier.settled
            if aside and not self.shows_all:
                continue
            place = source(question, dossier)
            article = dossier.articles.get(place) if place else None
            title = article.title if article else ""
            subject = (question.event, question.id if question.asks is Asks.CLAIM else question.article)
            yield Row(question, question_words(question, dossier), title, aside, leads=subject != before)
            before = subject

    # Qt overrides

    def rowCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self.rows)

    def columnCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(COLUMNS)

    def data(self, index: Index, role: int = int(Qt.ItemDataRole.DisplayRole)) -> object:
        if not index.isValid():
            return None
        row = self.rows[index.row()]
        aside = QCoreApplication.translate("questions", "{} (set aside)")
        words = aside.format(row.words) if row.is_set_aside else row.words
        texts = (row.question.about, words, row.title)
        if role == Qt.ItemDataRole.DisplayRole:
            return texts[index.column()] if row.leads or index.column() == 1 else ""
        if role in (Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleTextRole):
            return texts[index.column()]
        if role == Qt.ItemDataRole.ForegroundRole and (row.is_set_aside or index.column() == 2):
            return color(self.style_now.soft)
        return None

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = int(Qt.ItemDataRole.DisplayRole)
    ) -> object:
        if orientation is Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return QCoreApplication.translate("questions", COLUMNS[section])
        return None
