"""Bring what has just appeared in a scrolled column, or got the keyboard there, into view."""

from PySide6.QtCore import QEvent, QObject, QPoint, Qt, QTimer
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QScrollArea, QWidget

Reason = Qt.FocusReason
GAP_PX = 4  # left above or below
IN_VIEW = (Reason.MouseFocusReason, Reason.PopupFocusReason, Reason.ActiveWindowFocusReason)


def reveal_later(field: QWidget, below: QWidget) -> None:
    """Scroll to *below* once it has its place, and never so far that *field* goes out of view."""
    QTimer.singleShot(0, field, lambda: _reveal(field, below))


class RevealsFields(QObject):
    """Scrolls to whatever in a column gets the keyboard otherwise than by a click, which needs no scrolling.

    Qt does so for Tab alone.  What has the keyboard also stays in view where the column gets less room.
    """

    def __init__(self, area: QScrollArea, body: QWidget) -> None:
        super().__init__(area)
        self._area = area
        area.viewport().installEventFilter(self)
        for widget in body.findChildren(QWidget):
            if widget.focusPolicy() is not Qt.FocusPolicy.NoFocus:
                widget.installEventFilter(self)

    # Qt overrides

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QFocusEvent) and event.gotFocus() and event.reason() not in IN_VIEW:
            assert isinstance(watched, QWidget)
            reveal_later(watched, watched)
        if event.type() is QEvent.Type.Resize and (field := self._area.focusWidget()):
            reveal_later(field, field)
        return False


def _reveal(field: QWidget, below: QWidget) -> None:
    outer = field.parentWidget()
    while outer is not None and not isinstance(outer, QScrollArea):
        outer = outer.parentWidget()
    if isinstance(outer, QScrollArea) and field.hasFocus():
        for widget in (below, field):
            if widget.isVisible():
                _show_whole(outer, widget)


def _show_whole(area: QScrollArea, widget: QWidget) -> None:
    """Scroll to all of a widget, its top before its end; Qt shows no more of a field than its caret."""
    body = area.widget()
    assert body is not None
    top = widget.mapTo(body, QPoint()).y()
    for y in (top + widget.height(), top):
        area.ensureVisible(0, y, 0, GAP_PX)
