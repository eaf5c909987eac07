"""The text of an article in a reading face, with stretches of it underlined, filled and pointed at."""

from dataclasses import dataclass
from heapq import heappop, heappush

from PySide6.QtCore import QPoint, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import (
    QFont,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
)
from PySide6.QtWidgets import QFrame, QTextEdit, QWidget

from viewer.draw.glyphs import edge_pen
from viewer.draw.style import TEXT_FAMILY, Style, color
from viewer.model.article import Article
from viewer.model.event import Certainty, Event
from viewer.model.when import EventId
from viewer.panes.offsets import Offsets

TEXT_PX = 16
MEASURE_PX = 620  # about 75 characters: longer lines are hard to read
UNDERLINE_STEP_PX = 3.0
MOST_LINES = 4  # under one line of text; a fifth would run through the line below


@dataclass(frozen=True, slots=True)
class Stretch:
    """A quote of one event in UTF-16 positions of the document; `level` keeps overlapping ones apart."""

    event: EventId
    certainty: Certainty
    start: int
    end: int
    level: int


def stretches(article: Article, events: list[Event], offsets: Offsets) -> list[Stretch]:
    """The quotes of *events* in *article*, in the order of the text, each on the first free level.

    One whose words no longer stand where it says is not among them: other words stand there.
    """
    found = [
        (q.start, q.end, e)
        for e in events
        for q in e.quotes
        if q.article == article.id and article.text[q.start : q.end] == q.exact
    ]
    placed: list[Stretch] = []
    open_until: list[tuple[int, int]] = []  # a heap of (end, level) of the quotes that have not ended
    free: list[int] = []  # a heap of the levels below len(open_until) + len(free) that are not taken
    for start, end, event in sorted(found, key=lambda item: (item[0], -item[1], item[2].id)):
        first, last = offsets.utf16(start), offsets.utf16(end)
        while open_until and open_until[0][0] <= first:
            heappush(free, heappop(open_until)[1])
        level = heappop(free) if free else len(open_until)
        heappush(open_until, (last, level))
        placed.append(Stretch(event.id, event.certainty, first, last, level))
    return placed


class Reader(QTextEdit):
    """The text itself: paints the underlines, and tells which quotes are under the pointer.

    Signals:
        pointed(object): ids of the events whose quote is under the pointer, shortest quote first.
        chosen(object, bool): the same ids when clicked, and whether the click extends the selection.
        asked(object, str): the same ids when double-clicked, and the word there.
    """

    pointed = Signal(object)
    chosen = Signal(object, bool)
    asked = Signal(object, str)

    def __init__(self, style: Style, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setReadOnly(True)
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.viewport().setMouseTracking(True)
        self.setAccessibleName(self.tr("Article text"))
        self.setTabChangesFocus(True)
        self._style = style
        self._stretches: list[Stretch] = []
        self._lit: frozenset[EventId] = frozenset()
        self._faded: frozenset[EventId] = frozenset()
        self._pressed = QPoint()

    def show_article(self, text: str) -> None:
        """Replace the text and lay it out in the reading face."""
        font = QFont(TEXT_FAMILY)
        font.setPixelSize(TEXT_PX)
        self.document().setDefaultFont(font)
        self.setPlainText(text)
        spacing = QTextBlockFormat()
        spacing.setLineHeight(126.0, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
        spacing.setBottomMargin(9.0)
        cursor = QTextCursor(self.document())
        cursor.select(QTextCursor.SelectionType.Document)
        cursor.mergeBlockFormat(spacing)
        self._close_gaps()
        self._keep_measure()

    def _close_gaps(self) -> None:
        """Make empty lines low: the space below a paragraph is enough to see where one ends."""
        low = QTextBlockFormat()
        low.setLineHeight(2.0, QTextBlockFormat.LineHeightTypes.FixedHeight.value)
        low.setBottomMargin(0.0)
        block = self.document().begin()
        while block.isValid():
            if block.length() == 1:
                QTextCursor(block).mergeBlockFormat(low)
            block = block.next()

    def mark(self, found: list[Stretch], faded: frozenset[EventId]) -> None:
        """Underline the quotes in *found*, those of *faded* events weakly."""
        self._stretches, self._faded = found, faded
        self.viewport().update()

    def light(self, selected: frozenset[EventId], hovered: EventId | None) -> None:
        """Fill the quotes of the selected events, and those of the hovered one lightly."""
        self._lit = selected
        lit = (item for item in self._stretches if item.event in selected or item.event == hovered)
        self.setExtraSelections([self._filled(item, 1.0 if item.event in selected else 0.4) for item in lit])

    def reveal(self, event: EventId) -> None:
        """Scroll as little as shows the first quote of *event*."""
        first = next((item for item in self._stretches if item.event == event), None)
        if first is not None:
            self.reveal_position(first.start)

    def reveal_position(self, position: int) -> None:
        """Scroll as little as shows a UTF-16 position of the document."""
        cursor = QTextCursor(self.document())
        cursor.setPosition(position)
        top = self.cursorRect(cursor).top()
        if not 0 <= top <= self.viewport().height() - 4 * TEXT_PX:
            bar = self.verticalScrollBar()
            bar.setValue(bar.value() + top - self.viewport().height() // 3)

    def use_style(self, style: Style) -> None:
        self._style = style
        self.viewport().update()

    def _filled(self, item: Stretch, strength: float) -> QTextEdit.ExtraSelection:
        made = QTextEdit.ExtraSelection()
        cursor = QTextCursor(self.document())
        cursor.setPosition(item.start)
        cursor.setPosition(item.end, QTextCursor.MoveMode.KeepAnchor)
        look = QTextCharFormat()
        look.setBackground(color(self._style.highlight, strength))
        made.cursor, made.format = cursor, look
        return made

    def _keep_measure(self) -> None:
        spare = max(0, self.width() - MEASURE_PX)
        self.setViewportMargins(18 + spare // 4, 4, 18 + spare // 4, 0)

    def _under(self, at: QPoint) -> list[EventId]:
        position = (
            self.document()
            .documentLayout()
            .hitTest(
                QPointF(at) + QPointF(self.horizontalScrollBar().value(), self.verticalScrollBar().value()),
                Qt.HitTestAccuracy.ExactHit,
            )
        )
        here = [item for item in self._stretches if item.start <= position < item.end]
        return list(
            dict.fromkeys(item.event for item in sorted(here, key=lambda item: item.end - item.start))
        )

    def _paint_underline(self, painter: QPainter, item: Stretch) -> None:
        pen = edge_pen(item.certainty, self._style, 2.0 if item.event in self._lit else 1.5)
        painter.setPen(pen)
        painter.setOpacity(0.25 if item.event in self._faded else 1.0)
        block = self.document().findBlock(item.start)
        while block.isValid() and block.position() < item.end:
            origin = self.document().documentLayout().blockBoundingRect(block).topLeft()
            layout = block.layout()
            for i in range(layout.lineCount()):
                line = layout.lineAt(i)
                first = max(item.start - block.position(), line.textStart())
                last = min(item.end - block.position(), line.textStart() + line.textLength())
                if first >= last:
                    continue
                # PySide hands back (x, position) where C++ takes a pointer
                left, right = _x(line.cursorToX(first)), _x(line.cursorToX(last))
                y = origin.y() + line.y() + line.ascent() + 5 + item.level * UNDERLINE_STEP_PX
                painter.drawLine(QPointF(origin.x() + left, y), QPointF(origin.x() + right, y))
            block = block.next()

    # Qt overrides

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        painter = QPainter(self.viewport())
        try:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.translate(-self.horizontalScrollBar().value(), -self.verticalScrollBar().value())
            top = self.verticalScrollBar().value()
            seen = QRectF(0, top - 40, self.viewport().width(), self.viewport().height() + 80)
            first = self.cursorForPosition(QPoint(0, 0)).position()
            last = self.cursorForPosition(QPoint(int(seen.width()), self.viewport().height())).position()
            for item in self._stretches:
                if item.level < MOST_LINES and item.end >= first and item.start <= last:
                    self._paint_underline(painter, item)
        finally:
            painter.end()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._keep_measure()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        super().mouseMoveEvent(event)
        if not event.buttons():
            found = self._under(event.position().toPoint())
            shape = Qt.CursorShape.PointingHandCursor if found else Qt.CursorShape.IBeamCursor
            self.viewport().setCursor(shape)
            self.pointed.emit(found)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._pressed = event.position().toPoint()
        super().mousePressEvent(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        super().mouseDoubleClickEvent(event)  # marks the word
        if word := self.textCursor().selectedText().strip():
            self.asked.emit(self._under(event.position().toPoint()), word)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        still = (event.position().toPoint() - self._pressed).manhattanLength() < 4
        if still and event.button() is Qt.MouseButton.LeftButton and not self.textCursor().hasSelection():
            extends = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
            self.chosen.emit(self._under(event.position().toPoint()), extends)


def _x(value: object) -> float:
    return float(value[0] if isinstance(value, tuple) else value)  # type: ignore[arg-type]
