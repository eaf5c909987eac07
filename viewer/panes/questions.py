"""The pane of open questions: what the articles do not say, as a list that empties as fields are filled."""

from PySide6.QtCore import QEvent, QItemSelectionModel, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QCheckBox,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QPushButton,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from viewer.draw.style import Style
from viewer.model import edits
from viewer.model.focus import Focus
from viewer.model.questions import Asks
from viewer.panes.keys import keep_from_window, shown_key
from viewer.panes.question_table import QuestionTable, Row
from viewer.panes.row_view import row_view
from viewer.session import Session

WIDTHS_PX = (360, 400, 300)
COUNTS_PX = 170  # as much as the counts need, so that the pane does not widen as they grow
ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class QuestionsPane(QWidget):
    """What is not said; selecting a question selects its event.

    Signals:
        field_wanted(str, str): the analyst wants to fill a field of the event of that id.
        date_wanted(str): the analyst wants to say when the article of that id appeared.
        quote_wanted(Quote): the analyst wants to read the quote of a claim.
        titled(str): the pane's title, with how many questions are open.
    """

    field_wanted = Signal(str, str)
    date_wanted = Signal(str)
    quote_wanted = Signal(object)
    titled = Signal(str)

    def __init__(self, session: Session, style: Style, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._following = False
        self._table = QuestionTable(session, style, self)
        self._view = self._make_view()
        self._told = QLabel()
        self._told.setProperty("soft", True)
        self._told.setMinimumWidth(COUNTS_PX)
        self._all = QCheckBox(self.tr("Show what was set aside"))
        self._fill = QPushButton(self.tr("Fill in… ({})").format(shown_key("Return")))
        self._aside = QPushButton()
        foot = QHBoxLayout()
        foot.setContentsMargins(12, 4, 12, 6)
        foot.setSpacing(10)
        foot.addWidget(self._told, 1)
        for widget in (self._all, self._fill, self._aside):
            foot.addWidget(widget)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self._view, 1)
        layout.addLayout(foot)
        self.setFocusProxy(self._view)
        self._all.toggled.connect(self._show_all)
        self._fill.clicked.connect(self._go_to_field)
        self._aside.clicked.connect(self._set_aside)
        self._view.doubleClicked.connect(self._go_to_field)
        self._view.selectionModel().selectionChanged.connect(self._select)
        session.dossier_changed.connect(self._follow_dossier)
        session.focus_changed.connect(self._follow_focus)
        self._follow_dossier()

    @property
    def title(self) -> str:
        """The title of the pane, with how many questions are open."""
        count = self._table.open_count
        return self.tr("Open questions ({})").format(count) if count else self.tr("Open questions")

    def use_style(self, style: Style) -> None:
        self._table.style_now = style
        self._view.viewport().update()

    def _make_view(self) -> QTableView:
        view = row_view(self._table, WIDTHS_PX, self.tr("Open questions"), self)
        view.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        view.horizontalHeader().setSectionResizeMode(1, QHeaderView.ResizeMode.Stretch)
        view.installEventFilter(self)
        return view

    @property
    def _current(self) -> Row | None:
        """The question that is chosen: Qt makes one current, too, as soon as the pane gets the keyboard."""
        at = self._chosen_row
        return self._table.rows[at] if at is not None and at < len(self._table.rows) else None

    @property
    def _chosen_row(self) -> int | None:
        return next((index.row() for index in self._view.selectionModel().selectedRows()), None)

    def _follow_dossier(self, *_change: object) -> None:
        current = self._current
        self._following = True  # the rows go, and the current one with them; that is nobody's gesture
        try:
            self._table.read_dossier()
            at = self._table.row_of(current.question.id) if current else None
            if at is not None:
                self._make_current(at)
        finally:
            self._following = False
        self._view.setColumnHidden(2, len(self._session.known.articles) < 2)
        self._show_selection()
        self._tell()

    def _follow_focus(self, old: Focus, new: Focus) -> None:
        if old.known != new.known:
            self._follow_dossier()
        elif old.selected != new.selected:
            self._show_selection()

    def _show_selection(self) -> None:
        """Go to the first question about the selected event, unless one about it is current."""
        selected = self._session.focus.selected
        rows, current = self._table.rows, self._current
        if len(selected) != 1 or (current and current.question.event in selected):
            return
        at = next((at for at, row in enumerate(rows) if row.question.event in selected), None)
        self._following = True
        try:
            if at is not None:
                self._make_current(at)
            else:
                self._view.selectionModel().clear()
        finally:
            self._following = False
        self._tell()

    def _make_current(self, row: int) -> None:
        flags = QItemSelectionModel.SelectionFlag
        index = self._table.index(row, 0)
        self._view.selectionModel().setCurrentIndex(index, flags.ClearAndSelect | flags.Rows)
        self._view.scrollTo(index)

    def _tell(self) -> None:
        count, aside, current = self._table.open_count, self._table.aside_count, self._current
        words = self.tr("%n open", "", count)
        self._told.setText(f"{words} · " + self.tr("%n set aside", "", aside) if aside else words)
        again = current is not None and current.is_set_aside
        words = self.tr("Ask again ({})") if again else self.tr("Set aside ({})")
        self._aside.setText(words.format(shown_key("Del")))
        self._fill.setEnabled(current is not None and self._may_go_to(current))
        self._aside.setEnabled(current is not None and self._session.may_edit)
        self.titled.emit(self.title)

    def _select(self, *_selections: object) -> None:
        if self._following:
            return
        current = self._current
        if current and current.question.event:
            self._session.look(selected=frozenset({current.question.event}))
        self._tell()

    def _show_all(self, on: bool) -> None:
        self._table.shows_all = on
        self._follow_dossier()

    def _may_go_to(self, current: Row) -> bool:
        """Whether a question leads anywhere now: in the past no day of publication is asked for."""
        return self._session.may_edit or current.question.asks is not Asks.PUBLISHED

    def _go_to_field(self, *_index: object) -> None:
        if (current := self._current) is None or not self._may_go_to(current):
            return
        question = current.question
        if question.event:
            self._session.look(selected=frozenset({question.event}))
            self.field_wanted.emit(question.event, question.field)
        elif question.asks is Asks.PUBLISHED:
            self.date_wanted.emit(question.article)
        elif claim := self._session.known.claims.get(question.field):
            self.quote_wanted.emit(claim.quote)

    def _set_aside(self) -> None:
        """Set the current question aside, or ask it again; the next one is current then."""
        current, row = self._current, self._chosen_row
        if current is None or row is None:
            return
        self._session.do(edits.settle(current.question.id, open_again=current.is_set_aside))
        if self._table.rows and self._current is None:
            self._make_current(min(row, len(self._table.rows) - 1))

    # Qt overrides

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self._view and self._table.rows and keep_from_window(event, Qt.Key.Key_Delete):
            return True  # who sets questions aside, and has none before him, means to delete no event
        if watched is self._view and self._current is not None:
            if keep_from_window(event, *ENTER):
                return True
            if isinstance(event, QKeyEvent) and event.type() is QEvent.Type.KeyPress:
                if event.key() == Qt.Key.Key_Delete:
                    self._set_aside()
                    return True
                if event.key() in ENTER:
                    self._go_to_field()
                    return True
        return super().eventFilter(watched, event)
