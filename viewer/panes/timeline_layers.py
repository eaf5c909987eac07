"""The layers under the timeline: their bands, and the pointer on them."""

from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QObject, QPointF, Signal
from PySide6.QtGui import QPainter

from viewer.draw import layer_style, timeline_density
from viewer.draw.layer_style import Shown
from viewer.draw.layer_zone import by_days, is_in_days
from viewer.draw.style import Style
from viewer.draw.timeline_density import BAND_PX, LEAST_BAND_PX, Band
from viewer.draw.timeline_layout import TimelineView
from viewer.panes.layer_pointer import LayerPointer, Under
from viewer.panes.layer_tips import MOST_TOLD

if TYPE_CHECKING:
    from viewer.panes.timeline import TimelinePane

KEPT_PX = 126.0  # of the pane: the axis, the overview and the legend
SHARE = 0.6  # of the rest that bands may take


class TimelineLayers(QObject):
    """Draws the bands of a timeline pane; `pointer` says what is under the pointer.

    Signals:
        changed(): the bands take another room.
    """

    changed = Signal()

    def __init__(self, pane: "TimelinePane") -> None:
        super().__init__(pane)
        self._shown: tuple[Shown, ...] = ()
        self._in_days: tuple[bool, ...] = ()  # which of them have dates without a time of day
        self._bands: tuple[Band, ...] = ()
        self._key: object = None
        self.pointer = LayerPointer(pane, self.under)

    @property
    def _pane(self) -> "TimelinePane":
        """Asked for and not kept: each would keep the other, and the pane would outlive its last user."""
        return cast("TimelinePane", self.parent())

    @property
    def height_px(self) -> float:
        """The room that the bands take."""
        return self._band_px * self._fitting

    @property
    def _room_px(self) -> float:
        """What can be had from the lanes without leaving them none."""
        return max((self._pane.height() - KEPT_PX) * SHARE, 0.0)

    @property
    def _band_px(self) -> float:
        return min(max(self._room_px / max(len(self._shown), 1), LEAST_BAND_PX), BAND_PX)

    @property
    def _fitting(self) -> int:
        """How many bands there is room for, the layers added first before the others."""
        return min(len(self._shown), int(self._room_px // LEAST_BAND_PX))

    @property
    def shown(self) -> tuple[Shown, ...]:
        """The layers that are drawn now."""
        return self._shown

    def show(self, shown: tuple[Shown, ...]) -> None:
        """Draw these layers from now on."""
        self._shown, self._key = shown, None
        self._in_days = tuple(is_in_days(each.layer) for each in shown)
        self.changed.emit()

    def with_layers(self, span_s: tuple[float, float]) -> tuple[float, float]:
        """A stretch of time with the layers in it too; their few most distant dates do not count."""
        first_s, last_s = span_s
        for layer in (shown.layer for shown in self._shown):
            away = layer.count // 1000
            first_s = min(first_s, layer.span_ms(away)[0] / 1000)
            last_s = max(last_s, layer.span_ms(layer.count - 1 - away)[1] / 1000)
        return first_s, last_s

    def paint(
        self, painter: QPainter, view: TimelineView, style: Style, window_s: tuple[float, float] | None
    ) -> None:
        """Paint the bands just below the lanes of *view*."""
        self.pointer.style_now, self.pointer.zone = style, view.zone
        for band, shown in zip(self._laid_out(view), self._shown, strict=False):
            tone = layer_style.tone(style, shown.number)
            by = band.view.first_s - view.first_s
            moved = (window_s[0] + by, window_s[1] + by) if window_s else None
            timeline_density.paint(painter, band, style, tone=tone, window_s=moved)
        if hidden := len(self._shown) - len(self._bands):
            bottom = view.height_px + self.height_px
            timeline_density.paint_no_room(painter, view.width_px, bottom, style, count=hidden)

    def _laid_out(self, view: TimelineView) -> tuple[Band, ...]:
        key = (view.first_s, view.last_s, view.width_px, view.height_px, view.zone)
        if key != self._key:
            high = self._band_px
            self._bands = tuple(
                timeline_density.lay_out(
                    shown.layer,
                    by_days(view) if self._in_days[i] else view,
                    view.height_px + i * high,
                    shown.chosen,
                    height=high,
                )
                for i, shown in enumerate(self._shown[: self._fitting])
            )
            self._key = key
        return self._bands

    def under(self, at: QPointF, most: int = MOST_TOLD) -> Under | None:
        """The layer under a point, some of its events there, and how many there are; None elsewhere."""
        for band in self._bands[: len(self._shown)]:
            count, events = timeline_density.hit(band, at.x(), at.y(), most=most)
            if count:
                return band.layer, events, count
        return None
