"""Opening and folding the tray of the timeline: whether it names every event without a date in full."""

from PySide6.QtCore import QObject, QPointF, Signal

from viewer.draw import timeline
from viewer.draw.timeline_layout import FOLDED, TimelineLayout


class TrayFold(QObject):
    """Whether the tray is open, by its heading or by a key.

    Signals:
        changed: it was opened or folded.
    """

    changed = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.is_open = False

    def toggle(self) -> None:
        """Open it where it is folded, and fold it where it is open."""
        self.is_open = not self.is_open
        self.changed.emit()

    def is_under(self, layout: TimelineLayout, at: QPointF) -> bool:
        """Whether a click there opens or folds it."""
        return timeline.tray_at(layout, at.x(), at.y()) is not None

    def tip(self, layout: TimelineLayout, at: QPointF) -> str:
        """What a click there would do; empty where it is not on the heading."""
        box = timeline.tray_at(layout, at.x(), at.y())
        if box is None:
            return ""
        return self.tr("Name every event (O)") if box.fold == FOLDED else self.tr("Fold to fewer rows (O)")
