"""The map and the timeline of a figure, each laid out for the rectangle it stands in."""

from collections.abc import Mapping
from dataclasses import dataclass, replace

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QPainter

from viewer.draw import locator, map_claims, map_marks, timeline
from viewer.draw import map as maps
from viewer.draw.figure_options import Figure
from viewer.draw.map_layout import FURNITURE_PX, MARK_PX, MapLayout, OnPaper
from viewer.draw.map_view import MapView
from viewer.draw.style import Style, color
from viewer.draw.timeline_extents import extents
from viewer.draw.timeline_layout import AXIS_PX, GUTTER_PX, STUB_PX, TimelineLayout, TimelineView
from viewer.model import query
from viewer.model.dossier import Dossier
from viewer.model.focus import Focus
from viewer.model.when import EventId

STACKED_BELOW_PX = 600.0  # a narrower timeline has the names of its lanes above the bars
STACKED_GUTTER_PX = 8.0
LOCATOR_PX = (150.0, 108.0)
LOCATOR_SHARE = 0.26  # of the map's sides at the most
LOCATED_FROM = 3.2  # the zoom of a map that is close enough to need one
INSET_PX = 8.0


@dataclass(frozen=True, slots=True)
class MapPanel:
    """A map in its rectangle, and the rectangle in it of the small map that says where it lies."""

    rect: QRectF
    layout: MapLayout
    locator: QRectF | None


@dataclass(frozen=True, slots=True)
class TimelinePanel:
    """A timeline in its rectangle; `scale` is below 1 where it had to be made smaller to be whole."""

    rect: QRectF
    layout: TimelineLayout
    scale: float


def map_panel(
    chosen: Dossier,
    figure: Figure,
    rect: QRectF,
    *,
    base: maps.Base,
    numbers: Mapping[EventId, int],
) -> MapPanel:
    """The map of all that is chosen, fitted to a rectangle."""
    view = _view(chosen, rect)
    corner = _corner(chosen, view) if figure.locator else None
    paper = OnPaper(
        numbers=numbers,
        keep_clear=(corner.adjusted(-4, -4, 4, 4),) if corner else (),
        magnified=figure.magnified if figure.unit == "mm" else None,
        scale_bar=figure.scale_bar,
    )
    layout = maps.lay_out(chosen, Focus(), view, style=figure.style, base=base, paper=paper)
    return MapPanel(rect, layout, corner)


def _view(chosen: Dossier, rect: QRectF) -> MapView:
    """All that is chosen, above the strip that the scale bar stands in."""
    high = max(rect.height() - FURNITURE_PX, 1.0)
    view = MapView.fit(chosen, rect.width(), high)
    down = (rect.height() - high) / 2 / view.world_px
    lower = replace(view, y=view.y + down, height_px=rect.height())
    return lower.settled(least=min(view.zoom, lower.furthest))


def _corner(chosen: Dossier, view: MapView) -> QRectF | None:
    """The first corner of a map, from the top right on, in which there is neither a mark nor a line."""
    if view.zoom < LOCATED_FROM:
        return None
    wide = min(LOCATOR_PX[0], LOCATOR_SHARE * view.width_px)
    high = min(LOCATOR_PX[1], LOCATOR_SHARE * 1.4 * view.height_px, wide * 0.72)
    left, top = INSET_PX, INSET_PX + 14
    right, bottom = view.width_px - INSET_PX - wide, view.height_px - INSET_PX - high
    corners = ((right, top), (right, bottom), (left, top), (left, bottom - FURNITURE_PX))
    points = [(m.at.x(), m.at.y()) for m in map_marks.marks(chosen, Focus(), view)]
    for claim in chosen.claims.values():
        points += [(x, y) for line in map_claims.lines(claim, view) for x, y in line.tolist()]
    reach = MARK_PX + 6
    for x, y in corners:
        rect = QRectF(x, y, wide, high)
        room = rect.adjusted(-reach, -reach, reach, reach)
        if not any(room.contains(QPointF(*point)) for point in points):
            return rect
    return None


def timeline_panel(
    chosen: Dossier, figure: Figure, rect: QRectF, *, numbers: Mapping[EventId, int]
) -> TimelinePanel:
    """The whole timeline: where it is higher than *rect* it is made smaller as a whole, never cut."""
    layout = _timeline(chosen, figure, rect.width(), numbers=numbers)
    scale = 1.0
    if height_of(layout) > rect.height():
        low, high = rect.height() / height_of(layout), 1.0  # wider lines hold more, so less may do
        for _ in range(5):
            middle = (low + high) / 2
            tried = _timeline(chosen, figure, rect.width() / middle, numbers=numbers)
            if height_of(tried) * middle <= rect.height():
                low = middle
            else:
                high = middle
        layout = _timeline(chosen, figure, rect.width() / low, numbers=numbers)
        scale = min(low, rect.height() / height_of(layout))
    full = replace(layout, view=replace(layout.view, height_px=height_of(layout)))
    return TimelinePanel(
        QRectF(rect.left(), rect.top(), rect.width(), height_of(layout) * scale), full, scale
    )


def timeline_height(chosen: Dossier, figure: Figure, width: float, numbers: Mapping[EventId, int]) -> float:
    """How high the whole timeline is at a width, unscaled."""
    return height_of(_timeline(chosen, figure, width, numbers=numbers))


def height_of(layout: TimelineLayout) -> float:
    """The axis and all lanes."""
    return layout.content_px + AXIS_PX + 2


def _timeline(
    chosen: Dossier, figure: Figure, width: float, *, numbers: Mapping[EventId, int]
) -> TimelineLayout:
    gutter = GUTTER_PX if width >= STACKED_BELOW_PX else STACKED_GUTTER_PX
    first, last = _whole(chosen, max(width - gutter, 1.0))
    view = TimelineView(first, last, width, 1000.0, figure.lanes, gutter_px=gutter, whole=True)
    return timeline.lay_out(chosen, Focus(), view, figure.style, numbers=numbers)


def _whole(chosen: Dossier, room: float) -> tuple[float, float]:
    """The seconds from the left to the right edge within which every bar is whole, open ends too."""
    first, last = timeline.fit(chosen)
    spans = [span for e in chosen.events.values() if e.when and (span := extents(e.when))]
    lefts = [span.sure[0] if span.sure else span.last_s for span in spans if span.open_left]
    rights = [span.known_s for span in spans if span.last_s == query.ENDLESS]
    for _ in range(4):
        stub = (STUB_PX + 8) * (last - first) / room
        first = min([first, *(at - stub for at in lefts if abs(at) != query.ENDLESS)])
        last = max([last, *(at + stub for at in rights)])
    return first, last


def paint_map(painter: QPainter, panel: MapPanel, focus: Focus, style: Style) -> None:
    """Paint a map in its rectangle."""
    painter.save()
    painter.translate(panel.rect.topLeft())
    painter.setClipRect(QRectF(0, 0, panel.rect.width(), panel.rect.height()))
    maps.paint(painter, panel.layout, focus, style)
    if panel.locator:
        locator.paint(painter, panel.locator, panel.layout.view, base=panel.layout.base, style=style)
    painter.restore()


def paint_timeline(painter: QPainter, panel: TimelinePanel, focus: Focus, style: Style) -> None:
    """Paint a timeline in its rectangle."""
    view = panel.layout.view
    painter.save()
    painter.translate(panel.rect.topLeft())
    painter.scale(panel.scale, panel.scale)
    painter.setClipRect(QRectF(0, 0, view.width_px, view.height_px))
    timeline.paint(painter, panel.layout, focus, style)
    if focus.window_s:
        left, right = (min(max(view.x(s), view.gutter_px), view.width_px) for s in focus.window_s)
        painter.fillRect(QRectF(left, AXIS_PX, right - left, view.height_px), color(style.accent, 0.12))
    painter.restore()


def refocused(
    map_shown: MapPanel | None,
    timeline_shown: TimelinePanel | None,
    chosen: Dossier,
    *,
    figure: Figure,
    focus: Focus,
) -> tuple[MapPanel | None, TimelinePanel | None]:
    """The panels as they are, with what *focus* excludes faded."""
    if map_shown:
        old = map_shown.layout
        new = maps.lay_out(chosen, focus, old.view, style=figure.style, base=old.base, paper=old.paper)
        map_shown = replace(map_shown, layout=new)
    if timeline_shown:
        numbers = {item.event: int(item.number) for item in timeline_shown.layout.items if item.number}
        view = timeline_shown.layout.view
        timeline_shown = replace(
            timeline_shown, layout=timeline.lay_out(chosen, focus, view, figure.style, numbers=numbers)
        )
    return map_shown, timeline_shown
