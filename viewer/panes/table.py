"""The table pane: one row an event, sortable, with all fields."""

from collections.abc import Callable

from PySide6.QtCore import (
    QT_TRANSLATE_NOOP,
    QAbstractTableModel,
    QCoreApplication,
    QItemSelection,
    QItemSelectionModel,
    QModelIndex,
    QPersistentModelIndex,
    QPointF,
    QSortFilterProxyModel,
    Qt,
)
from PySide6.QtGui import QColor, QGuiApplication, QKeyEvent, QKeySequence, QPainter, QPixmap
from PySide6.QtWidgets import QAbstractItemView, QTableView, QVBoxLayout, QWidget

from viewer.draw.glyphs import paint_mark
from viewer.draw.style import Style, color
from viewer.model import query
from viewer.model.amounts import quantity_words
from viewer.model.dossier import Dossier
from viewer.model.event import Certainty, Event, Review
from viewer.model.focus import Focus
from viewer.model.grades import Likelihood
from viewer.model.when import EventId
from viewer.model.words import words
from viewer.panes.grade_words import credibility_words, likelihood_words, reliability_words
from viewer.session import Session

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
GRADES = tuple(COLUMNS.index(name) for name in ("Reliability", "Credibility", "Likelihood"))
REVIEWS = {
    Review.UNREVIEWED: N("columns", "unreviewed"),
    Review.CONFIRMED: N("columns", "confirmed"),
    Review.REJECTED: N("columns", "rejected"),
}
SIGN_PX, SHARP = 16, 2  # drawn at twice the size, so that it is sharp on a dense screen too
WIDTHS_PX = (300, 116, 180, 160, 160, 130, 116, 140, 160, 320, 90, 210, 210, 220)
SORT_ROLE = int(Qt.ItemDataRole.UserRole) + 1


def cells(event: Event, dossier: Dossier, style: Style) -> tuple[str, ...]:
    """The texts of an event's row, in the order of COLUMNS."""
    published_known = dossier.published(event) is not None
    return (
        event.what,
        style.phrases.certainties[event.certainty],
        words(event.when, published_known=published_known, language=style.language) if event.when else "",
        "; ".join(where.name for where in event.where),
        "; ".join(event.who),
        event.says or "",
        style.phrases.kinds[event.kind],
        "; ".join(quantity_words(q) for q in event.quantities),
        event.condition or "",
        " … ".join(quote.exact for quote in event.quotes) or style.phrases.no_quote,
        review_words(event.review),
        "; ".join(reliability_words(grade) for grade in sorted(filter(None, dossier.reliabilities(event)))),
        credibility_words(event.credibility) if event.credibility else "",
        likelihood_words(event.likelihood) if event.likelihood else "",
    )


def sort_key(event: Event, column: int, text: str) -> object:
    """By what a row is sorted in a column, but for its time."""
    if COLUMNS[column] == "Likelihood":
        return list(Likelihood).index(event.likelihood) + 1 if event.likelihood else 0
    return text.casefold()


def review_words(review: Review) -> str:
    """What the analyst thinks of a reading, in the language of the window."""
    return QCoreApplication.translate("columns", REVIEWS[review])


def signs(style: Style) -> dict[Certainty, QPixmap]:
    """The marks of certainty, as they stand on the map, on a ground that shows them in a selected row too."""
    made = {}
    for certainty in Certainty:
        picture = QPixmap(SIGN_PX * SHARP, SIGN_PX * SHARP)
        picture.setDevicePixelRatio(SHARP)
        picture.fill(Qt.GlobalColor.transparent)
        painter = QPainter(picture)
        try:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            middle = QPointF(SIGN_PX / 2, SIGN_PX / 2)
            paint_mark(painter, middle, certainty, style, radius_px=4.6, ground=style.ground)
        finally:
            painter.end()
        made[certainty] = picture
    return made


class EventTable(QAbstractTableModel):
    """The events of the dossier in time order."""

    def __init__(self, session: Session, style: Style, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._style = style
        self._events: tuple[Event, ...] = ()
        self._rows: list[tuple[str, ...]] = []
        self._signs = signs(style)
        self.read_dossier()

    def read_dossier(self) -> None:
        """Take the rows from the dossier again."""
        self.beginResetModel()
        dossier = self._session.known
        self._events = query.in_time_order(self._session.zoned(self._session.shown))
        self._rows = [cells(event, dossier, self._style) for event in self._events]
        self.endResetModel()

    def fade(self, style: Style | None = None) -> None:
        """Colour the rows anew: the filters or the style changed."""
        self._style = style or self._style
        self._signs = signs(self._style)
        if self._events:
            last = self.index(len(self._events) - 1, len(COLUMNS) - 1)
            roles = [Qt.ItemDataRole.ForegroundRole, Qt.ItemDataRole.DecorationRole]
            self.dataChanged.emit(self.index(0, 0), last, roles)

    def event_at(self, row: int) -> EventId:
        return self._events[row].id

    def is_empty(self, column: int) -> bool:
        """Whether no row says anything in a column."""
        return not any(row[column] for row in self._rows)

    def row_of(self, event: EventId) -> int | None:
        return next((row for row, e in enumerate(self._events) if e.id == event), None)

    def _ink(self, event: Event) -> QColor:
        faded = query.match(event, self._session.focus, self._session.shown) is query.Match.NO
        return color(self._style.soft, 0.55) if faded else color(self._style.text)

    # Qt overrides

    def rowCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self._events)

    def columnCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(COLUMNS)

    def data(self, index: Index, role: int = int(Qt.ItemDataRole.DisplayRole)) -> object:
        if not index.isValid():
            return None
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            return self._rows[index.row()][index.column()]
        if role == Qt.ItemDataRole.ForegroundRole:
            return self._ink(self._events[index.row()])
        if role == Qt.ItemDataRole.DecorationRole and COLUMNS[index.column()] == "Certainty":
            return self._signs.get(self._events[index.row()].certainty)
        if role == SORT_ROLE:
            if COLUMNS[index.column()] == "When":
                return index.row()
            text = self._rows[index.row()][index.column()]
            return sort_key(self._events[index.row()], index.column(), text)
        return None

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = int(Qt.ItemDataRole.DisplayRole)
    ) -> object:
        if orientation is Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return QCoreApplication.translate("columns", COLUMNS[section])
        return None


class TablePane(QWidget):
    """The events as rows; selecting rows selects their events, and copying gives TSV."""

    def __init__(self, session: Session, style: Style, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._following = False
        self._table = EventTable(session, style, self)
        self._sorted = QSortFilterProxyModel(self)
        self._sorted.setSortRole(SORT_ROLE)
        self._sorted.setSourceModel(self._table)
        self._view = self._make_view()
        self._show_columns()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._view)
        self.setFocusProxy(self._view)
        session.dossier_changed.connect(self._follow_dossier)
        session.focus_changed.connect(self._follow_focus)
        self._view.selectionModel().selectionChanged.connect(self._select)

    def use_style(self, style: Style) -> None:
        self._table.fade(style)

    def copy(self) -> None:
        """Put the selected rows on the clipboard as tab-separated text, with the names of the columns."""
        rows = sorted({index.row() for index in self._view.selectionModel().selectedRows()})
        lines = ["\t".join(QCoreApplication.translate("columns", name) for name in COLUMNS)]
        for row in rows:
            texts = (str(self._sorted.index(row, column).data() or "") for column in range(len(COLUMNS)))
            lines.append("\t".join(" ".join(text.split()) for text in texts))
        QGuiApplication.clipboard().setText("\n".join(lines) + "\n")

    def _make_view(self) -> QTableView:
        view = QTableView(self)
        view.setModel(self._sorted)
        view.setSortingEnabled(True)
        view.sortByColumn(COLUMNS.index("When"), Qt.SortOrder.AscendingOrder)
        view.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        view.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        view.setWordWrap(False)
        view.setShowGrid(False)
        view.setTabKeyNavigation(False)
        view.verticalHeader().hide()
        view.verticalHeader().setDefaultSectionSize(26)
        view.horizontalHeader().setHighlightSections(False)
        view.horizontalHeader().setDefaultAlignment(
            Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        )
        view.setAccessibleName(self.tr("Events"))
        for column, width in enumerate(WIDTHS_PX):
            view.setColumnWidth(column, width)
        return view

    def _follow_dossier(self, *_change: object) -> None:
        self._following = True  # the rows go, and their selection with them; that is nobody's gesture
        try:
            self._table.read_dossier()
        finally:
            self._following = False
        self._show_columns()
        self._show_selection()

    def _show_columns(self) -> None:
        """Give grades a column only where there are some."""
        for column in GRADES:
            self._view.setColumnHidden(column, self._table.is_empty(column))

    def _follow_focus(self, old: Focus, new: Focus) -> None:
        if old.selected != new.selected:
            self._show_selection()
        if old.filters == new.filters:
            return
        if old.hides or new.hides or (old.known, old.zone) != (new.known, new.zone):
            self._follow_dossier()
        else:
            self._table.fade()

    def _show_selection(self) -> None:
        rows = [self._table.row_of(event) for event in self._session.focus.selected]
        wanted = QItemSelection()
        for row in (row for row in rows if row is not None):
            index = self._sorted.mapFromSource(self._table.index(row, 0))
            wanted.select(index, index)
        flags = QItemSelectionModel.SelectionFlag
        self._following = True
        try:
            self._view.selectionModel().select(wanted, flags.ClearAndSelect | flags.Rows)
        finally:
            self._following = False
        if indexes := wanted.indexes():
            self._view.scrollTo(indexes[0])

    def _select(self, *_selections: object) -> None:
        if self._following:
            return
        rows = self._view.selectionModel().selectedRows()
        chosen = (self._table.event_at(self._sorted.mapToSource(index).row()) for index in rows)
        self._session.look(selected=frozenset(chosen))

    # Qt overrides

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.matches(QKeySequence.StandardKey.Copy):
            self.copy()
            return
        super().keyPressEvent(event)
