"""Bring what has just appeared in a scrolled column into view, without losing what is being typed."""

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QScrollArea, QWidget


def reveal_later(field: QWidget, below: QWidget) -> None:
    """Scroll to *below* once it has its place, and never so far that *field* goes out of view."""
    QTimer.singleShot(0, field, lambda: _reveal(field, below))


def _reveal(field: QWidget, below: QWidget) -> None:
    outer = field.parentWidget()
    while outer is not None and not isinstance(outer, QScrollArea):
        outer = outer.parentWidget()
    if isinstance(outer, QScrollArea) and field.hasFocus():
        for widget in (below, field):
            if widget.isVisible():
                outer.ensureWidgetVisible(widget, 0, 4)
