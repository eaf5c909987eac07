"""The timeline of a figure: whole in its rectangle, or on as many pages as keep its type readable."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter

from viewer.draw import figure_layers, timeline
from viewer.draw.figure_options import Figure
from viewer.draw.style import Style, color
from viewer.draw.timeline_extents import extents, has_dates
from viewer.draw.timeline_layout import (
    AXIS_PX,
    GUTTER_PX,
    HEADING_PX,
    LANE_PAD_PX,
    ROW_PX,
    STUB_PX,
    LaneBox,
    TimelineLayout,
    TimelineView,
)
from viewer.model import query
from viewer.model.dossier import Dossier
from viewer.model.focus import Focus
from viewer.model.when import EventId

STACKED_BELOW_PX = 600.0  # a narrower timeline has the names of its lanes above the bars
STACKED_GUTTER_PX = 8.0


@dataclass(frozen=True, slots=True)
class TimelinePanel:
    """A timeline in its rectangle; `scale` is below 1 where it had to be made smaller.

    `whole` is the layout of all of it, of which `layout` has what stands on this page.
    """

    rect: QRectF
    layout: TimelineLayout
    scale: float
    whole: TimelineLayout

    @property
    def is_whole(self) -> bool:
        return self.layout.view.height_px >= height_of(self.whole) - 0.5

    @property
    def share(self) -> float:
        """How much of the whole stands on this page, from 0 to 1."""
        return min(self.layout.view.height_px / height_of(self.whole), 1.0)

    @property
    def last_px(self) -> float:
        """How far down the whole timeline this page goes."""
        return self.layout.view.scroll_px + self.layout.view.height_px


def panel(
    chosen: Dossier,
    figure: Figure,
    rect: QRectF,
    *,
    numbers: Mapping[EventId, int],
    least: float = 0.0,
    most: float = 1.0,
) -> TimelinePanel:
    """A timeline where it is higher than *rect* is made smaller as a whole, and never cut.

    Args:
        least: the scale below which it is not made smaller; what does not fit then is for further pages.
        most: the scale up to which it is made larger where there is room.
    """
    layout = _lay_out(chosen, figure, rect.width() / most, numbers)
    scale = most
    if least and height_of(layout) * least > rect.height():  # else many layouts would be tried in vain
        smallest = _lay_out(chosen, figure, rect.width() / least, numbers)
        if height_of(smallest) * least > rect.height():
            return _page(smallest, rect, least, smallest.view.axis_px)
    if height_of(layout) * most > rect.height():
        low, high = min(rect.height() / height_of(layout), most), most  # wider lines hold more: less may do
        for _ in range(5):
            middle = (low + high) / 2
            tried = _lay_out(chosen, figure, rect.width() / middle, numbers)
            if height_of(tried) * middle <= rect.height():
                low = middle
            else:
                high = middle
        low = max(low, least)
        layout = _lay_out(chosen, figure, rect.width() / low, numbers)
        scale = max(min(low, rect.height() / height_of(layout)), least)
    return _page(layout, rect, scale, layout.view.axis_px)


def following(first: TimelinePanel, rect: QRectF) -> Iterator[TimelinePanel]:
    """The pages after the first, as many as show all of it."""
    scale = min(1.0, rect.width() / first.whole.view.width_px)  # a page of its own may have more room
    made = first
    while made.last_px < height_of(first.whole) - 2.5:
        made = _page(first.whole, rect, scale, made.last_px)
        yield made


def height_at(chosen: Dossier, figure: Figure, width: float, numbers: Mapping[EventId, int]) -> float:
    """How high the whole timeline is at a width, unscaled."""
    return height_of(_lay_out(chosen, figure, width, numbers))


def height_of(layout: TimelineLayout) -> float:
    """The axis and all lanes."""
    return layout.content_px + layout.view.axis_px + 2


def _page(whole: TimelineLayout, rect: QRectF, scale: float, start: float) -> TimelinePanel:
    """What of a timeline fits a rectangle from *start* on, which ends between two lanes or two rows."""
    again, axis_px = _named_again(whole, start), whole.view.axis_px
    room = rect.height() / scale - axis_px - again
    bottom = height_of(whole)
    end = bottom if bottom - start <= room + 0.01 else _break(whole, start, start + room)
    lanes = tuple(
        _from(box, start - again, end) for box in whole.lanes if box.top < end and _bottom(box) > start
    )
    items = tuple(i for i in whole.items if start <= i.rect.top() + ROW_PX / 2 <= end)
    links = tuple((a, b) for a, b in whole.links if start <= min(a.y(), b.y()) and max(a.y(), b.y()) <= end)
    high = axis_px + again + end - start
    view = replace(whole.view, scroll_px=start - again - axis_px, height_px=high)
    layout = replace(whole, view=view, lanes=lanes, items=items, links=links)
    place = QRectF(rect.left(), rect.top(), rect.width(), high * scale)
    return TimelinePanel(place, layout, scale, whole)


def _bottom(box: LaneBox) -> float:
    return box.top + box.height


def _break(whole: TimelineLayout, start: float, most: float) -> float:
    """The last boundary of lanes that fits, or of rows where no lane fits whole."""
    ends = [_bottom(box) for box in whole.lanes if start + 1 < _bottom(box) <= most]
    if ends:
        return max(ends)
    box = next(box for box in whole.lanes if _bottom(box) > start + 1)
    fitting = (at for at in _between_rows(whole, box) if start + ROW_PX / 2 < at <= most)
    return max(fitting, default=min(start + ROW_PX, _bottom(box) - LANE_PAD_PX))


def _between_rows(whole: TimelineLayout, box: LaneBox) -> Iterator[float]:
    """Where a lane can be parted so that no event is cut: labels of several lines make rows of any height."""
    rects = (item.rect for item in whole.items if box.top <= item.rect.top() < _bottom(box))
    bottom = box.top
    for rect in sorted(rects, key=QRectF.top):
        if rect.top() >= bottom:
            yield rect.top() - 1
        bottom = max(bottom, rect.bottom())


def _named_again(whole: TimelineLayout, start: float) -> float:
    """The room for the name of a lane that goes on at *start*, where names stand over the lanes."""
    if not whole.view.is_stacked:
        return 0.0
    goes_on = (box for box in whole.lanes if box.top < start - 0.5 and _bottom(box) > start + 1)
    return next((len(box.lines) * HEADING_PX + 2 for box in goes_on), 0.0)


def _from(box: LaneBox, start: float, end: float) -> LaneBox:
    """A lane as it stands on a page; where it goes on from the page before it is named again."""
    top = max(box.top, start)
    return replace(box, top=top, height=min(_bottom(box), end) - top)


def _lay_out(chosen: Dossier, figure: Figure, width: float, numbers: Mapping[EventId, int]) -> TimelineLayout:
    gutter = GUTTER_PX if width >= STACKED_BELOW_PX else STACKED_GUTTER_PX
    first, last = _whole(chosen, figure, max(width - gutter, 1.0))
    view = TimelineView(
        first,
        last,
        width,
        1000.0,
        figure.lanes,
        gutter_px=gutter,
        whole=True,
        zone=figure.zone,
        axis_px=AXIS_PX
        if has_dates(chosen) or figure.layers
        else 0.0,  # bands of layers have no dates of their own
    )
    return timeline.lay_out(chosen, Focus(), view, figure.style, numbers=numbers)


def _whole(chosen: Dossier, figure: Figure, room: float) -> tuple[float, float]:
    """The seconds from the left to the right edge within which every bar is whole, open ends too.

    Where nothing is dated, the time of the layers behind it.
    """
    first, last = timeline.fit(chosen)
    if not has_dates(chosen):
        return figure_layers.span_s(figure.layers) or (first, last)
    spans = [span for e in chosen.events.values() if e.when and (span := extents(e.when))]
    lefts = [span.faded_in_s for span in spans if span.open_left]
    rights = [span.known_s for span in spans if span.last_s == query.ENDLESS]
    for _ in range(4):
        stub = (STUB_PX + 8) * (last - first) / room
        first = min([first, *(at - stub for at in lefts if abs(at) != query.ENDLESS)])
        last = max([last, *(at + stub for at in rights)])
    return first, last


def paint(painter: QPainter, shown: TimelinePanel, focus: Focus, style: Style) -> None:
    """Paint a timeline in its rectangle."""
    view = shown.layout.view
    painter.save()
    painter.translate(shown.rect.topLeft())
    painter.scale(shown.scale, shown.scale)
    painter.setClipRect(QRectF(0, 0, view.width_px, view.height_px + 1))  # the line under the last lane
    timeline.paint(painter, shown.layout, focus, style)
    if focus.window_s:
        left, right = (min(max(view.x(s), view.gutter_px), view.width_px) for s in focus.window_s)
        painter.fillRect(QRectF(left, view.axis_px, right - left, view.height_px), color(style.accent, 0.12))
    painter.restore()


def refocused(shown: TimelinePanel, chosen: Dossier, figure: Figure, focus: Focus) -> TimelinePanel:
    """A whole timeline as it is, with what *focus* excludes faded."""
    numbers = {item.event: int(item.number) for item in shown.layout.items if item.number}
    layout = timeline.lay_out(chosen, focus, shown.layout.view, figure.style, numbers=numbers)
    return replace(shown, layout=layout)
