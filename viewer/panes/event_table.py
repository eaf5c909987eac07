"""The events of a dossier as the rows of a table, with all their fields."""

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING

from PySide6.QtCore import (
    QT_TRANSLATE_NOOP,
    QAbstractTableModel,
    QCoreApplication,
    QModelIndex,
    QPersistentModelIndex,
    QPointF,
    Qt,
)
from PySide6.QtGui import QColor, QFont, QIcon, QPainter, QPixmap
from PySide6.QtWidgets import QWidget

from viewer.draw.glyphs import paint_mark
from viewer.draw.phrases import own_evidence, place_names
from viewer.draw.style import Style, color
from viewer.model import query
from viewer.model.dossier import Dossier
from viewer.model.event import Certainty, Event, Review
from viewer.model.grades import Likelihood
from viewer.model.when import EventId
from viewer.model.words import words
from viewer.panes.field_words import number_words
from viewer.panes.grade_words import credibility_words, likelihood_words, reliability_words
from viewer.session import Session

if TYPE_CHECKING:
    from viewer.model.article import Article, ArticleId

Index = QModelIndex | QPersistentModelIndex
N: Callable[[str, str], str] = QT_TRANSLATE_NOOP  # type: ignore[assignment]  # typed as object
COLUMNS = (
    N("columns", "What"),
    N("columns", "Certainty"),
    N("columns", "When"),
    N("columns", "Where"),
    N("columns", "Who"),
    N("columns", "Says who"),
    N("columns", "Kind"),
    N("columns", "Quantities"),
    N("columns", "Condition"),
    N("columns", "Quote"),
    N("columns", "Review"),
    N("columns", "Reliability"),
    N("columns", "Credibility"),
    N("columns", "Likelihood"),
)
TIME = COLUMNS.index("When")
GRADES = tuple(COLUMNS.index(name) for name in ("Reliability", "Credibility", "Likelihood"))
REVIEWS = {
    Review.UNREVIEWED: N("columns", "unreviewed"),
    Review.CONFIRMED: N("columns", "confirmed"),
    Review.REJECTED: N("columns", "rejected"),
}
SIGN_PX, SHARP = 16, 2  # drawn at twice the size, so that it is sharp on a dense screen too


def cells(event: Event, dossier: Dossier, style: Style) -> tuple[str, ...]:
    """The texts of an event's row, in the order of COLUMNS."""
    published_known = dossier.published(event) is not None
    return (
        event.what,
        style.phrases.certainties[event.certainty],
        words(event.when, published_known=published_known, language=style.language) if event.when else "",
        "; ".join(place_names(event, style.phrases)),
        "; ".join(event.who),
        event.says or "",
        style.phrases.kinds[event.kind],
        number_words(event, dossier, style),
        event.condition or "",
        " … ".join(quote.exact for quote in event.quotes) or own_evidence(event, style.phrases),
        review_words(event.review),
        "; ".join(reliability_words(grade) for grade in sorted(filter(None, dossier.reliabilities(event)))),
        credibility_words(event.credibility) if event.credibility else "",
        likelihood_words(event.likelihood) if event.likelihood else "",
    )


def sort_key(event: Event, column: int, text: str) -> tuple[int, str]:
    """By what a row is sorted in a column, but for its time."""
    if COLUMNS[column] == "Likelihood":
        return (list(Likelihood).index(event.likelihood) + 1 if event.likelihood else 0, "")
    if COLUMNS[column] == "Where":  # a place is the same whether it is said or implied
        return (0, "; ".join(where.name for where in event.where).casefold())
    return (0, text.casefold())


def review_words(review: Review) -> str:
    """What the analyst thinks of a reading, in the language of the window."""
    return QCoreApplication.translate("columns", REVIEWS[review])


def signs(style: Style) -> dict[Certainty, QIcon]:
    """The marks of certainty, as they stand on the map; in a selected row on a disc of the ground.

    Qt tints what it is not given for a selected row, ground and all, and a ring would become a disc.
    """
    made = {}
    for certainty in Certainty:
        made[certainty] = QIcon(_sign(certainty, style))
        made[certainty].addPixmap(_sign(certainty, style, on_disc=True), QIcon.Mode.Selected)
    return made


def _sign(certainty: Certainty, style: Style, *, on_disc: bool = False) -> QPixmap:
    picture = QPixmap(SIGN_PX * SHARP, SIGN_PX * SHARP)
    picture.setDevicePixelRatio(SHARP)
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    try:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        middle = QPointF(SIGN_PX / 2, SIGN_PX / 2)
        if on_disc:  # a ring in the colour of the selection would be lost without
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(color(style.ground))
            painter.drawEllipse(middle, SIGN_PX / 2, SIGN_PX / 2)
        paint_mark(painter, middle, certainty, style, radius_px=4.6, ground=style.ground)
    finally:
        painter.end()
    return picture


class EventTable(QAbstractTableModel):
    """The events of the dossier, in time order until another column is asked for.

    It sorts itself, and makes the texts of a row when they are asked for: a proxy that compares texts, and a
    reset for every edit, take a second with 20 000 events.
    """

    def __init__(self, session: Session, style: Style, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._style = style
        self._events: list[Event] = []
        self._row_of: dict[EventId, int] = {}
        self._rows: dict[EventId, tuple[Event, tuple[str, ...]]] = {}  # as the event was then
        self._articles: Mapping[ArticleId, Article] = {}
        self._by, self._descending = TIME, False
        self._signs = signs(style)
        self.read_dossier()

    def read_dossier(self) -> None:
        """Take the rows from the dossier again; where only texts of rows changed, the rows stay."""
        articles = self._session.known.articles
        if anew := articles != self._articles:  # rows tell the reliability of their sources, and dates
            self._articles, self._rows = articles, {}
        old, events = self._events, self._in_order(self._session.zoned(self._session.shown))
        if [e.id for e in events] != [e.id for e in old]:
            self.beginResetModel()
            self._events = events
            self._row_of = {event.id: row for row, event in enumerate(events)}
            self.endResetModel()
            return
        self._events = events
        if changed := [i for i, event in enumerate(events) if anew or event is not old[i]]:
            self.dataChanged.emit(self.index(changed[0], 0), self.index(changed[-1], len(COLUMNS) - 1))

    def fade(self, style: Style | None = None) -> None:
        """Colour the rows anew: the filters or the style changed."""
        if style is not None and style.language != self._style.language:
            self._rows = {}
        self._style = style or self._style
        self._signs = signs(self._style)
        if self._events:
            last = self.index(len(self._events) - 1, len(COLUMNS) - 1)
            roles = [Qt.ItemDataRole.ForegroundRole, Qt.ItemDataRole.DecorationRole]
            self.dataChanged.emit(self.index(0, 0), last, roles)

    def event_at(self, row: int) -> EventId:
        return self._events[row].id

    def row_of(self, event: EventId) -> int | None:
        return self._row_of.get(event)

    def used_grades(self) -> frozenset[int]:
        """The columns of grades in which some row says something."""
        reliability, credibility, likelihood = GRADES
        used = {reliability} if any(a.reliability for a in self._session.known.articles.values()) else set()
        used |= {credibility} if any(event.credibility for event in self._events) else set()
        return frozenset(used | ({likelihood} if any(event.likelihood for event in self._events) else set()))

    def _in_order(self, dossier: Dossier) -> list[Event]:
        events = list(query.in_time_order(dossier))
        if self._by != TIME:
            events.sort(key=lambda event: sort_key(event, self._by, self._texts(event)[self._by]))
        return events[::-1] if self._descending else events

    def _texts(self, event: Event) -> tuple[str, ...]:
        event_then, texts = self._rows.get(event.id, (None, ()))
        if event_then is not event:
            texts = cells(event, self._session.known, self._style)
            self._rows[event.id] = (event, texts)
        return texts

    def _ink(self, event: Event) -> QColor:
        faded = query.match(event, self._session.focus, self._session.shown) is query.Match.NO
        return color(self._style.soft, 0.55) if faded else color(self._style.text)

    def _face(self, event: Event) -> QFont | None:
        """Struck out where the analyst rejected the event; None for the usual one."""
        if event.review is not Review.REJECTED:
            return None
        font = QFont()  # what it does not say, the view does
        font.setStrikeOut(True)
        return font

    # Qt overrides

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        self._by, self._descending = column, order is Qt.SortOrder.DescendingOrder
        self.layoutAboutToBeChanged.emit()
        held = self.persistentIndexList()
        ids = [self._events[index.row()].id for index in held]
        self._events = self._in_order(self._session.zoned(self._session.shown))
        self._row_of = {event.id: row for row, event in enumerate(self._events)}
        moved = [
            self.index(self._row_of[event], index.column()) for event, index in zip(ids, held, strict=True)
        ]
        self.changePersistentIndexList(held, moved)
        self.layoutChanged.emit()

    def rowCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self._events)

    def columnCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(COLUMNS)

    def data(self, index: Index, role: int = int(Qt.ItemDataRole.DisplayRole)) -> object:
        if not index.isValid():
            return None
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            return self._texts(self._events[index.row()])[index.column()]
        if role == Qt.ItemDataRole.ForegroundRole:
            return self._ink(self._events[index.row()])
        if role == Qt.ItemDataRole.FontRole and COLUMNS[index.column()] == "What":
            return self._face(self._events[index.row()])
        if role == Qt.ItemDataRole.DecorationRole and COLUMNS[index.column()] == "Certainty":
            return self._signs.get(self._events[index.row()].certainty)
        return None

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = int(Qt.ItemDataRole.DisplayRole)
    ) -> object:
        if orientation is Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return QCoreApplication.translate("columns", COLUMNS[section])
        return None
