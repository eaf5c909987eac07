"""The table pane: one row an event, sortable, with all fields."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QItemSelection, QItemSelectionModel, Qt
from PySide6.QtGui import QGuiApplication, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QTableView, QVBoxLayout, QWidget

from viewer.draw.style import Style
from viewer.model.focus import Focus
from viewer.panes.event_table import COLUMNS, GRADES, TIME, EventTable
from viewer.panes.nothing_left import NothingLeft
from viewer.panes.row_view import row_view
from viewer.session import Session

WIDTHS_PX = (300, 116, 180, 160, 160, 130, 116, 140, 160, 320, 90, 210, 210, 220)


class TablePane(QWidget):
    """The events as rows; selecting rows selects their events, and copying gives TSV."""

    def __init__(self, session: Session, style: Style, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._following = False
        self._table = EventTable(session, style, self)
        self._view = self._make_view()
        self._show_columns()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._view)
        NothingLeft(session, self._view.viewport())
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
            texts = (str(self._table.index(row, column).data() or "") for column in range(len(COLUMNS)))
            lines.append("\t".join(" ".join(text.split()) for text in texts))
        QGuiApplication.clipboard().setText("\n".join(lines) + "\n")

    def _make_view(self) -> QTableView:
        view = row_view(self._table, WIDTHS_PX, self.tr("Events"), self)
        view.setSortingEnabled(True)
        view.sortByColumn(TIME, Qt.SortOrder.AscendingOrder)
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
        used = self._table.used_grades()
        for column in GRADES:
            self._view.setColumnHidden(column, column not in used)

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
        found = (self._table.row_of(event) for event in self._session.focus.selected)
        rows = sorted(row for row in found if row is not None)
        wanted = QItemSelection()
        for row in rows:
            index = self._table.index(row, 0)
            wanted.select(index, index)
        flags = QItemSelectionModel.SelectionFlag
        self._following = True
        try:
            self._view.selectionModel().select(wanted, flags.ClearAndSelect | flags.Rows)
            self._bring_keyboard_to(rows)
        finally:
            self._following = False
        if indexes := wanted.indexes():
            self._view.scrollTo(indexes[0])

    def _bring_keyboard_to(self, rows: Sequence[int]) -> None:
        """Have the arrow keys start from the first of the selected rows, unless they are at one of them."""
        here = self._view.currentIndex()
        if rows and here.row() not in rows:
            there = self._table.index(rows[0], max(here.column(), 0))
            self._view.selectionModel().setCurrentIndex(there, QItemSelectionModel.SelectionFlag.NoUpdate)

    def _select(self, *_selections: object) -> None:
        if self._following:
            return
        rows = self._view.selectionModel().selectedRows()
        chosen = (self._table.event_at(index.row()) for index in rows)
        self._session.look(selected=frozenset(chosen))

    # Qt overrides

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.matches(QKeySequence.StandardKey.Copy):
            self.copy()
            return
        super().keyPressEvent(event)
