"""How a list of rows looks in any pane: whole rows to choose, flat, with quiet headings."""

from collections.abc import Sequence

from PySide6.QtCore import QAbstractItemModel, Qt
from PySide6.QtWidgets import QAbstractItemView, QTableView, QWidget

ROW_PX = 26


def row_view(model: QAbstractItemModel, widths_px: Sequence[int], name: str, parent: QWidget) -> QTableView:
    """A view of the rows of *model*, with its columns as wide as asked and *name* for a screen reader."""
    view = QTableView(parent)
    view.setModel(model)
    view.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
    view.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
    view.setWordWrap(False)
    view.setShowGrid(False)
    view.setTabKeyNavigation(False)
    view.verticalHeader().hide()
    view.verticalHeader().setDefaultSectionSize(ROW_PX)
    view.horizontalHeader().setHighlightSections(False)
    view.horizontalHeader().setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
    view.setAccessibleName(name)
    for column, width in enumerate(widths_px):
        view.setColumnWidth(column, width)
    return view
