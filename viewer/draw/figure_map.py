"""The map of a figure: all that is chosen, fitted to its rectangle, with a small map in a corner."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QPainter

from viewer.draw import figure_layers, locator, map_claims, map_marks
from viewer.draw import map as maps
from viewer.draw.figure_layers import Behind
from viewer.draw.figure_options import Figure
from viewer.draw.map_layout import FURNITURE_PX, MARK_PX, MapLayout, OnPaper
from viewer.draw.map_sea import Ways, paint_sea_card, paint_ways, sea_card
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
    """A map in its rectangle, and the rectangle in it of the small map that says where it lies.

    `card` is where it says how far the ways by sea are, None where that found no room, or there are none.
    """

    rect: QRectF
    layout: MapLayout
    locator: QRectF | None
    behind: tuple[Behind, ...] = ()
    ways: Ways | None = None
    card: QRectF | None = None


def panel(
    chosen: Dossier,
    figure: Figure,
    rect: QRectF,
    *,
    base: maps.Base,
    numbers: Mapping[EventId, int],
) -> MapPanel:
    """The map of all that is chosen, fitted to a rectangle."""
    ways = figure.ways
    view = _view(chosen, rect, ways)
    met = [QPointF(*at) for at in _met(chosen, view)]
    along = [QPointF(*at) for at in (_along(ways, view) if ways else ())]
    corner = _corner(view, [*met, *along]) if figure.locator else None
    clear = [corner.adjusted(-4, -4, 4, 4)] if corner else []
    card = None
    if ways:
        reach = MARK_PX + 4
        marks = [QRectF(at.x() - reach, at.y() - reach, 2 * reach, 2 * reach) for at in met]
        card = sea_card(view, ways, figure.style, [*clear, *marks])
        clear += [card.adjusted(-4, -4, 4, 4)] if card else []
    paper = OnPaper(
        numbers=numbers,
        keep_clear=tuple(clear),
        magnified=figure.magnified if figure.unit == "mm" else None,
        scale_bar=figure.scale_bar,
    )
    layout = maps.lay_out(chosen, Focus(), view, style=figure.style, base=base, paper=paper)
    behind = figure_layers.behind(figure.layers, view, figure.style, _window_ms(figure))
    return MapPanel(rect, layout, corner, behind, ways, card)


def _window_ms(figure: Figure) -> tuple[int, int] | None:
    if figure.window is None:
        return None
    first, last = figure.window
    return round(first.first_s * 1000), round(last.last_s * 1000)


def least_height(chosen: Dossier, width: float, ways: Ways | None = None) -> float:
    """How high a map of a width must be, in pixels, so that it shows no part of the world twice."""
    low, high = 0.0, width
    for _ in range(8):
        middle = (low + high) / 2
        if _view(chosen, QRectF(0, 0, width, middle), ways).world_px >= width:
            high = middle
        else:
            low = middle
    return high


def _view(chosen: Dossier, rect: QRectF, ways: Ways | None) -> MapView:
    """All that is chosen and all of the ways, above the strip that the scale bar stands in."""
    high = max(rect.height() - FURNITURE_PX, 1.0)
    view = MapView.fit(chosen, rect.width(), high, more=ways.points if ways else ())
    down = (rect.height() - high) / 2 / view.world_px
    lower = replace(view, y=view.y + down, height_px=rect.height())
    return lower.settled(least=min(view.zoom, lower.furthest))


def _met(chosen: Dossier, view: MapView) -> Iterator[tuple[float, float]]:
    """Where there are marks and lines of claims, in pixels."""
    for mark in map_marks.marks(chosen, Focus(), view):
        yield mark.at.x(), mark.at.y()
    for claim in chosen.claims.values():
        yield from ((x, y) for line in map_claims.lines(claim, view) for x, y in line.tolist())


def _along(ways: Ways, view: MapView) -> Iterator[tuple[float, float]]:
    """Points along ways by sea, in pixels."""
    left, _, right, _ = view.box
    for x, y in ways.points:
        yield from (
            view.px_of_unit(x + shift, y) for shift in view.copies(x, x) if left <= x + shift <= right
        )


def _corner(view: MapView, points: list[QPointF]) -> QRectF | None:
    """The first corner of a map, from the top right on, in which there is none of *points*."""
    if view.zoom < LOCATED_FROM:
        return None
    wide = min(LOCATOR_PX[0], LOCATOR_SHARE * view.width_px)
    high = min(LOCATOR_PX[1], LOCATOR_SHARE * 1.4 * view.height_px, wide * 0.72)
    left, top = INSET_PX, INSET_PX + 14
    right, bottom = view.width_px - INSET_PX - wide, view.height_px - INSET_PX - high
    corners = ((right, top), (right, bottom), (left, top), (left, bottom - FURNITURE_PX))
    reach = MARK_PX + 6
    for x, y in corners:
        rect = QRectF(x, y, wide, high)
        room = rect.adjusted(-reach, -reach, reach, reach)
        if not any(room.contains(point) for point in points):
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
    if shown.ways:
        paint_ways(painter, layout.view, shown.ways, style)
    maps.paint_over(painter, layout, focus, style)
    if shown.ways and shown.card:
        paint_sea_card(painter, shown.card, shown.ways.words(style), style)
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
