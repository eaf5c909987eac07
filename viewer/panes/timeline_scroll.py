"""The scroll bar beside the lanes of a timeline: how far there is to go, and what is in view."""

from collections.abc import Callable

from PySide6.QtCore import QRectF, Qt
from PySide6.QtWidgets import QScrollBar, QWidget

from viewer.draw.timeline_layout import AXIS_PX, Item, TimelineLayout
from viewer.model.when import EventId
from viewer.session import Session

ABOVE = 1 / 3  # of the room, over what is brought into view


class LaneScroll(QScrollBar):
    """Its value is how many pixels of the lanes are above the axis; areas are those of axis and lanes.

    It keeps the event that is selected alone in view where lanes and rows change.
    """

    def __init__(self, session: Session, parent: QWidget) -> None:
        super().__init__(Qt.Orientation.Vertical, parent)
        self._session = session
        self._is_kept = False  # the selected event is to be in view once all is laid out
        self.setAccessibleName(self.tr("Lanes above and below"))

    def take_range(self, spare_px: float, area: QRectF) -> None:
        """Let it go as far as the lanes are higher than the room; it is hidden where they are not."""
        spare = max(0, round(spare_px))
        if self.maximum() == spare and self.isVisible() == (spare > 0):
            return
        self.setPageStep(round(area.height() - AXIS_PX))
        self.setRange(0, spare)
        self.setVisible(spare > 0)
        self.stand_beside(area)

    def stand_beside(self, area: QRectF) -> None:
        """Stand at the right edge of the pane, beside the lanes."""
        pane = self.parentWidget()
        width = self.sizeHint().width()
        height = round(area.height() - AXIS_PX)
        self.setGeometry((pane.width() if pane else 0) - width, round(AXIS_PX), width, height)

    def bring(self, rect: QRectF, area: QRectF) -> None:
        """Scroll until all of what stands at *rect*, before scrolling, is in view, if it is not."""
        top, bottom = rect.top() - AXIS_PX, rect.bottom() - AXIS_PX
        room = area.height() - AXIS_PX
        if top < self.value() or bottom > self.value() + room:
            self.setValue(round(top - room * ABOVE))

    @property
    def chosen(self) -> EventId | None:
        """The event that is selected alone."""
        selected = self._session.focus.selected
        return next(iter(selected)) if len(selected) == 1 else None

    def keep(self, layout: TimelineLayout | None) -> None:
        """Have the selected event stay in view, if it is in view in what was laid out last."""
        if layout is not None:  # else nothing was since it was asked for before
            found = (item.rect for item in layout.items if item.event == self.chosen)
            is_seen = any(layout.view.shows(rect.top(), rect.bottom()) for rect in found)
            self._is_kept = self._is_kept or is_seen

    def keep_wherever(self) -> None:
        """Have the selected event come into view even if it was not."""
        self._is_kept = True

    def settle(self, find: Callable[[EventId], Item | None], area: QRectF) -> None:
        """Bring what is to stay in view back into it; *find* tells where an event is now."""
        if self._is_kept and (event := self.chosen) and self.maximum() and (item := find(event)):
            self.bring(item.rect, area)
        self._is_kept = False
