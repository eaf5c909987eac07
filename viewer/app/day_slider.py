"""A slider over days: a stop for each, drawn to be seen on light and on dark."""

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QSlider, QStyle, QWidget

HANDLE_PX, STOP_PX = 7.0, 2.5  # radii
MOST_STOPS = 80  # more would be a solid line
ROOM_PX = 12


class DaySlider(QSlider):
    """Goes from stop to stop; a click goes to the nearest one."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self.setPageStep(1)
        self.setMinimumSize(120, 28)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def x_of(self, stop: int) -> float:
        """Where a stop is, in pixels from the left."""
        room = self.width() - 2 * ROOM_PX
        return ROOM_PX + QStyle.sliderPositionFromValue(self.minimum(), self.maximum(), stop, room)

    def _go_to(self, x: float) -> None:
        room, at = self.width() - 2 * ROOM_PX, round(x) - ROOM_PX
        self.setValue(QStyle.sliderValueFromPosition(self.minimum(), self.maximum(), at, room))

    # Qt overrides

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() is Qt.MouseButton.LeftButton:
            self._go_to(event.position().x())

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if event.buttons() & Qt.MouseButton.LeftButton:
            self._go_to(event.position().x())

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        event.accept()

    def paintEvent(self, event: QPaintEvent) -> None:
        palette, middle, here = self.palette(), self.height() / 2, self.x_of(self.value())
        accent = palette.highlight().color() if self.isEnabled() else palette.placeholderText().color()
        painter = QPainter(self)
        try:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QPen(palette.placeholderText().color(), 1.5))
            painter.drawLine(QPointF(ROOM_PX, middle), QPointF(self.width() - ROOM_PX, middle))
            painter.setPen(QPen(accent, 3))
            painter.drawLine(QPointF(ROOM_PX, middle), QPointF(here, middle))
            painter.setPen(Qt.PenStyle.NoPen)
            if self.maximum() - self.minimum() < MOST_STOPS:
                for stop in range(self.minimum(), self.maximum() + 1):
                    past = stop <= self.value()
                    painter.setBrush(accent if past else palette.placeholderText().color())
                    painter.drawEllipse(QPointF(self.x_of(stop), middle), STOP_PX, STOP_PX)
            painter.setBrush(accent)
            painter.drawEllipse(QPointF(here, middle), HANDLE_PX, HANDLE_PX)
            if self.hasFocus():
                painter.setBrush(Qt.BrushStyle.NoBrush)
                painter.setPen(QPen(accent, 1.5))
                painter.drawEllipse(QPointF(here, middle), HANDLE_PX + 3, HANDLE_PX + 3)
        finally:
            painter.end()
