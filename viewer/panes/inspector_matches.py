"""The list of what a typed place could mean: two lines each, walked through from the field."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QFont, QPainter, QPalette
from PySide6.QtWidgets import (
    QFrame,
    QListWidget,
    QListWidgetItem,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

ROW_PX = 38
MOST_ROWS = 5  # more are reached by moving on
PAD_PX = 8


class Matches(QListWidget):
    """Never has the keyboard itself, so that typing goes on; hidden while there is nothing to choose."""

    def __init__(self, name: str, field: QWidget) -> None:
        super().__init__()
        self.setAccessibleName(name)
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self.setFocusProxy(field)  # without any a click would give the keyboard to the pane around
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setItemDelegate(_TwoLines(self))
        self.setUniformItemSizes(True)
        self.hide()

    def show_lines(self, lines: list[tuple[str, str]]) -> None:
        """List these, the first one chosen."""
        self.clear()
        for first, second in lines:
            self.addItem(QListWidgetItem(f"{first}\n{second}"))
        self.setFixedHeight(min(len(lines), MOST_ROWS) * ROW_PX + 2)
        self.setCurrentRow(0)
        self.setVisible(bool(lines))

    def step(self, by: int) -> None:
        """Choose the next one or the one before, round the ends."""
        if self.count():
            self.setCurrentRow((self.currentRow() + by) % self.count())


class _TwoLines(QStyledItemDelegate):
    """The first line plain, the second in the softer colour; both cut with an ellipsis."""

    # Qt overrides

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        return QSize(100, ROW_PX)

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        rect, palette = QRect(option.rect), QPalette(option.palette)
        state: QStyle.StateFlag = option.state
        chosen = bool(state & QStyle.StateFlag.State_Selected)
        painter.save()
        if chosen:
            painter.fillRect(rect, palette.highlight())
        first, _, second = str(index.data()).partition("\n")
        room = rect.adjusted(PAD_PX, 3, -PAD_PX, -3)
        font = QFont(option.font)
        small = QFont(font)
        small.setPixelSize(11)
        text = palette.highlightedText() if chosen else palette.text()
        soft = palette.highlightedText() if chosen else palette.placeholderText()
        for line, face, brush, side in (
            (first, font, text, Qt.AlignmentFlag.AlignTop),
            (second, small, soft, Qt.AlignmentFlag.AlignBottom),
        ):
            painter.setFont(face)
            painter.setPen(brush.color())
            cut = painter.fontMetrics().elidedText(line, Qt.TextElideMode.ElideRight, room.width())
            painter.drawText(room, side | Qt.AlignmentFlag.AlignLeft, cut)
        painter.restore()
