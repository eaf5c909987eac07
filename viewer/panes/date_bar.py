"""A small picture of a date under the field it is typed into."""

from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from viewer.draw import date_bar
from viewer.draw.style import Style
from viewer.model.event import Certainty
from viewer.model.moment import Moment
from viewer.model.when import When
from viewer.model.zone import Zone, zoned, zoned_moment


class DateBar(QWidget):
    """Draws a date as the timeline would; hidden while there is none to draw."""

    def __init__(self, style: Style) -> None:
        super().__init__()
        self._style = style
        self._when: When | None = None
        self._certainty = Certainty.OCCURRED
        self._published: Moment | None = None
        self._zone: Zone | None = None
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(self.tr("The date on a calendar"))
        self.hide()

    def show_date(
        self, when: When | None, certainty: Certainty, published: Moment | None, zone: Zone | None = None
    ) -> None:
        """Draw *when* by the clocks of a zone, or go where nothing of it is known."""
        self._when = zoned(when, zone) if when else None
        self._published = zoned_moment(published, zone) if published and zone else published
        self._certainty, self._zone = certainty, zone
        layout = self._laid_out()
        self.setVisible(layout is not None)
        if layout is not None:
            self.setFixedHeight(int(layout.height_px))
        self.update()

    def _laid_out(self) -> date_bar.DateLayout | None:
        published_s = self._published.first_s if self._published else None
        return date_bar.lay_out(self._when, float(max(self.width(), 40)), published_s, self._zone)

    def use_style(self, style: Style) -> None:
        self._style = style
        self.update()

    # Qt overrides

    def paintEvent(self, event: QPaintEvent) -> None:
        layout = self._laid_out()
        if layout is None:
            return
        painter = QPainter(self)
        try:
            date_bar.paint(painter, layout, self._certainty, self._style)
        finally:
            painter.end()
