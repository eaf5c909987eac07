"""The map of a figure: all that is chosen, fitted to its rectangle, with a small map in a corner."""

from collections.abc import Mapping
from dataclasses import dataclass, replace

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QPainter

from viewer.draw import figure_layers, locator, map_claims, map_marks
from viewer.draw import map as maps
from viewer.draw.figure_layers import Behind
from viewer.draw.figure_options import Figure
from viewer.draw.map_layout import FURNITURE_PX, MARK_PX, MapLayout, OnPaper
from viewer.draw.map_view import MapView
from viewer.draw.style import Style
from viewer.model.dossier import Dossier
from viewer.model.focus import Focus
from viewer.model.when import EventId

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
    behind: tuple[Behind, ...] = ()


def panel(
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
    behind = figure_layers.behind(figure.layers, view, figure.style, _window_ms(figure))
    return MapPanel(rect, layout, corner, behind)


def _window_ms(figure: Figure) -> tuple[int, int] | None:
    if figure.window is None:
        return None
    first, last = figure.window
    return round(first.first_s * 1000), round(last.last_s * 1000)


def least_height(chosen: Dossier, width: float) -> float:
    """How high a map of a width must be, in pixels, so that it shows no part of the world twice."""
    low, high = 0.0, width
    for _ in range(8):
        middle = (low + high) / 2
        if _view(chosen, QRectF(0, 0, width, middle)).world_px >= width:
            high = middle
        else:
            low = middle
    return high


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


def paint(painter: QPainter, shown: MapPanel, focus: Focus, style: Style) -> None:
    """Paint a map in its rectangle."""
    painter.save()
    painter.translate(shown.rect.topLeft())
    painter.setClipRect(QRectF(0, 0, shown.rect.width(), shown.rect.height()))
    layout = shown.layout
    maps.paint_under(painter, layout, style)
    figure_layers.paint_behind(painter, shown.behind, style)
    maps.paint_over(painter, layout, focus, style)
    if shown.locator:
        locator.paint(painter, shown.locator, shown.layout.view, base=shown.layout.base, style=style)
    painter.restore()


def refocused(shown: MapPanel, chosen: Dossier, figure: Figure, focus: Focus) -> MapPanel:
    """A map as it is, with what *focus* excludes faded."""
    old = shown.layout
    new = maps.lay_out(chosen, focus, old.view, style=figure.style, base=old.base, paper=old.paper)
    window = focus.window_s
    window_ms = (round(window[0] * 1000), round(window[1] * 1000)) if window else _window_ms(figure)
    behind = tuple(one.within(window_ms) for one in shown.behind)
    return replace(shown, layout=new, behind=behind)
