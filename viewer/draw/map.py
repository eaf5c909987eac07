"""The map: marks, areas, claims and labels over the base map.

A site or a settlement is a mark.  A district or region is a hatched disc where a radius is stated, and
else a name in a frame; a country is a name in a frame with the number of its events, and its outline
is hatched while one of them is selected or hovered; a sea is a name.  None of these is ever a pin: an
analyst would take a pin in the middle of Peru for a place in Peru.  What is told by the side of a place
alone ("north of Callao") is a fan that opens on that side, as `map_fan` says, and its name stands in it: a
disc round the place, as it was before, was false on every other side and read as a distance.  An area whose
middle is not in view is listed in the corner, so that looking closely at a coast does not hide what is said
of its country.  What the text does not say of any of its events, but implies, is in square brackets, mark or
name, as `brackets` says.
"""

import math
import time
from dataclasses import replace

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QBrush, QPainter, QPainterPath, QPen

from viewer.draw import badges, brackets, map_fan, tags
from viewer.draw.glyphs import FADED, edge_pen, paint_halo, paint_mark
from viewer.draw.labels import nearest
from viewer.draw.map_areas import BARE_PAD_PX, CHIP_PAD_PX, HEADING_PX, LIST_PAD_PX, AreaList, Label
from viewer.draw.map_base import Base, copies_px, line_path, ring_path
from viewer.draw.map_claims import CARD_PAD_PX, ROW_PX, Card
from viewer.draw.map_furniture import paint_furniture, paint_grid_lines, paint_grid_names
from viewer.draw.map_layout import MARK_PX, Area, MapLayout, Mark, lay_out
from viewer.draw.map_name_signs import paint_names
from viewer.draw.map_raster import paint_kept
from viewer.draw.map_text import (
    TALLY_GAP_PX,
    TALLY_SIGN_PX,
    Look,
    Measure,
    Tally,
    font,
    paint_words,
    tally_step,
    width,
)
from viewer.draw.map_view import MapView
from viewer.draw.stamps import Stamps
from viewer.draw.style import Style, color
from viewer.geo import geodesy
from viewer.model.focus import Focus
from viewer.model.query import Match
from viewer.model.when import EventId
from viewer.model.where import Precision

__all__ = ["Base", "MapLayout", "MapView", "hit", "lay_out", "mark_at", "paint", "paint_over"]

POSSIBLY = 0.7
NAME_FADED = FADED * 1.6  # words need more than marks to be read at all
OUTLINES_UNTIL = 7.5  # closer, the outlines of countries lie visibly beside the coast and the borders
HIT_PX = 4.0  # beyond a mark's edge


def hit(layout: MapLayout, x: float, y: float) -> tuple[EventId, ...]:
    """The events of the mark or label under a point of the view, the nearest mark first; none elsewhere."""
    if mark := mark_at(layout, x, y):
        return mark.events
    at = QPointF(x, y)
    for label in layout.mark_labels:
        if label.rect.contains(at):
            return layout.marks[label.of].events
    for label in _area_labels(layout):
        if label.rect.contains(at):
            return layout.areas[label.of].events
    return ()


def mark_at(layout: MapLayout, x: float, y: float) -> Mark | None:
    """The nearest mark under a point of the view; its label does not count."""
    near = [(math.hypot(mark.at.x() - x, mark.at.y() - y), i) for i, mark in enumerate(layout.marks)]
    if near and min(near)[0] <= MARK_PX + HIT_PX:
        return layout.marks[min(near)[1]]
    return None


def _area_labels(layout: MapLayout) -> tuple[Label, ...]:
    return (*layout.area_labels, *(layout.area_list.labels if layout.area_list else ()))


def paint(painter: QPainter, layout: MapLayout, focus: Focus, style: Style) -> None:
    """Paint the whole map as vectors, for a figure."""
    paint_under(painter, layout, style)
    paint_over(painter, layout, focus, style)


def paint_under(painter: QPainter, layout: MapLayout, style: Style) -> None:
    """Paint the base map as vectors, and over it what tiles are kept of another's map."""
    layout.base.paint(painter, layout.view, style, is_print=True)
    if layout.base.raster is not None:
        paint_kept(painter, layout.view, layout.base.raster, style)


def paint_over(
    painter: QPainter, layout: MapLayout, focus: Focus, style: Style, *, names_s: float = math.inf
) -> None:
    """Paint everything that stands on the base map; the selected and hovered last.

    Args:
        names_s: seconds for drawing names of the base map that were not drawn before; those for which there
            is no time are left out, and have to be asked for again.
    """
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    lit = focus.selected | ({focus.hovered} if focus.hovered else set())
    paint_grid_lines(painter, layout, style)
    for area in layout.areas:
        is_lit = not lit.isdisjoint(area.events)
        painter.setOpacity(1.0 if is_lit or area.match is not Match.NO else FADED)
        _paint_area(painter, layout, area, style, is_lit=is_lit)
    painter.setOpacity(1.0)
    if layout.base.has_names:
        until = time.perf_counter() + names_s
        paint_names(painter, layout.names, style, until=until, is_moving=layout.is_moving)
    paint_grid_names(painter, layout, style)
    for card in layout.cards:
        _paint_line(painter, card, style)
    _paint_marks(painter, layout, focus, style)
    for label in layout.mark_labels:
        mark = layout.marks[label.of]
        with tags.events(painter, "label", mark.events):
            _paint_mark_label(painter, label, mark, style, is_lit=not lit.isdisjoint(mark.events))
    if layout.area_list:
        _paint_heading(painter, layout.area_list, style)
    for label in _area_labels(layout):
        area = layout.areas[label.of]
        with tags.events(painter, "area", area.events):
            _paint_area_name(painter, label, area, style, is_lit=not lit.isdisjoint(area.events))
    for card in layout.cards:
        _paint_card(painter, card, style)
    paint_furniture(painter, layout, style)


# Areas


def _paint_area(painter: QPainter, layout: MapLayout, area: Area, style: Style, *, is_lit: bool) -> None:
    where = area.where
    if area.fan:
        map_fan.paint(painter, area.fan, area.certainty, style, is_lit=is_lit)
        return
    if where.precision is Precision.COUNTRY:
        if is_lit and where.country and layout.view.zoom < OUTLINES_UNTIL:
            _hatch(painter, _country_path(layout, where.country), area, style)
        return
    wide = where.precision is not Precision.DISTRICT  # a whole region hatched would drown what lies in it
    if where.radius_m and where.precision is not Precision.SEA and (is_lit or not wide):
        assert where.lat is not None
        assert where.lon is not None
        for edge in copies_px(geodesy.ring(where.lat, where.lon, where.radius_m), layout.view):
            _hatch(painter, line_path(edge), area, style)


def _country_path(layout: MapLayout, code: str) -> QPainterPath:
    view = layout.view
    left, top, _, _ = view.box
    whole = QPainterPath()
    whole.setFillRule(Qt.FillRule.OddEvenFill)
    rings = layout.base.ground.country(code)
    if not rings:
        return whole
    first, last = min(ring[:, 0].min() for ring in rings), max(ring[:, 0].max() for ring in rings)
    for copy in view.copies(float(first), float(last)):
        whole.addPath(ring_path([(ring - [left - copy, top]) * view.world_px for ring in rings]))
    return whole


def _hatch(painter: QPainter, path: QPainterPath, area: Area, style: Style) -> None:
    tone = style.of(area.certainty)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(color(tone, 0.10))
    painter.drawPath(path)
    painter.setBrush(QBrush(color(tone, 0.30), Qt.BrushStyle.BDiagPattern))
    painter.setPen(edge_pen(area.certainty, style, 1.3))
    painter.drawPath(path)


def _paint_area_name(painter: QPainter, label: Label, area: Area, style: Style, *, is_lit: bool) -> None:
    painter.setOpacity(1.0 if is_lit or area.match is not Match.NO else NAME_FADED)
    if label.leader:
        _paint_leader(painter, label, area.at, style)
    painter.setBrush(color(style.ground, 0.88))
    painter.setPen(edge_pen(area.certainty, style, 1.8 if is_lit else 1.2))
    painter.drawRoundedRect(label.rect, label.rect.height() / 2, label.rect.height() / 2)
    is_sea = area.where.precision is Precision.SEA
    painter.setFont(font(style.font_px - 1, italic=is_sea))
    painter.setPen(color(style.text))
    behind = Measure(style).tally(area.tally) if label.lines[0] else 0.0
    words = label.rect.adjusted(0, 0, -behind, 0)
    if label.badge:
        pad = CHIP_PAD_PX if label.lines[0] else BARE_PAD_PX
        middle = QPointF(label.rect.left() + pad, label.rect.center().y())
        badges.paint(painter, middle, label.badge, style)
        painter.setFont(font(style.font_px - 1, italic=is_sea))
        words = words.adjusted(badges.step(label.badge, style), 0, 0, 0)
    painter.drawText(words, Qt.AlignmentFlag.AlignCenter, label.lines[0])
    if behind:
        at = QPointF(words.right() - CHIP_PAD_PX + TALLY_GAP_PX, words.center().y())
        _paint_tally(painter, at, area.tally, style)
    painter.setOpacity(1.0)


def _paint_heading(painter: QPainter, area_list: AreaList, style: Style) -> None:
    rect = area_list.rect
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(color(style.ground, 0.72))
    painter.drawRoundedRect(rect, 5, 5)
    painter.setFont(font(style.small_px))
    painter.setPen(color(style.soft))
    painter.drawText(
        QPointF(rect.left() + LIST_PAD_PX, rect.top() + HEADING_PX - 4), area_list.heading(style)
    )


# Marks


def _paint_mark(painter: QPainter, mark: Mark, focus: Focus, style: Style, *, is_print: bool) -> None:
    is_selected = not focus.selected.isdisjoint(mark.events)
    is_hovered = focus.hovered in mark.events
    opacity = {Match.NO: FADED, Match.POSSIBLY: POSSIBLY, Match.CERTAINLY: 1.0}[mark.match]
    painter.setOpacity(1.0 if is_selected or is_hovered else opacity)
    # in print a disc says how far off the event may be, and none is drawn for the look of it
    reach = max(mark.reach_px, 0.0 if is_print else MARK_PX + 6)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(color(style.of(mark.certainty), 0.16))
    painter.drawEllipse(mark.at, reach, reach)
    if is_selected or is_hovered:
        paint_halo(painter, mark.at, style, radius_px=MARK_PX, selected=is_selected)
    if mark.is_implied:
        brackets.paint(painter, mark.at, style, radius_px=MARK_PX - 1.5)
    paint_mark(painter, mark.at, mark.certainty, style, radius_px=MARK_PX - 1.5, ground=style.ground)
    painter.setOpacity(1.0)


def _paint_marks(painter: QPainter, layout: MapLayout, focus: Focus, style: Style) -> None:
    """All marks, the selected and hovered last."""
    lit = focus.selected | ({focus.hovered} if focus.hovered else set())
    if layout.is_moving:
        _stamp_marks(painter, layout, focus, style)
        return
    for mark in sorted(layout.marks, key=lambda mark: not lit.isdisjoint(mark.events)):
        with tags.events(painter, "mark", mark.events):
            _paint_mark(painter, mark, focus, style, is_print=layout.paper is not None)


def _stamp_marks(painter: QPainter, layout: MapLayout, focus: Focus, style: Style) -> None:
    """The same while the map moves: from pictures, but for what is lit and for wide discs."""
    stamps = Stamps(painter)
    lit = focus.selected | ({focus.hovered} if focus.hovered else set())
    last = []
    for mark in layout.marks:
        if mark.reach_px or not lit.isdisjoint(mark.events):
            last.append(mark)
            continue

        def sign(to: QPainter, at: QPointF, mark: Mark = mark) -> None:
            _paint_mark(to, replace(mark, at=at), focus, style, is_print=False)

        key = (mark.certainty, mark.match, mark.is_implied, style.name)
        stamps.put(mark.at, MARK_PX + 7, key=key, sign=sign)
    for mark in last:
        _paint_mark(painter, mark, focus, style, is_print=False)


def _paint_mark_label(painter: QPainter, label: Label, mark: Mark, style: Style, *, is_lit: bool) -> None:
    painter.setOpacity(1.0 if is_lit or mark.match is not Match.NO else NAME_FADED)
    if label.is_over:
        painter.setPen(QPen(color(style.line), 1))
        painter.setBrush(color(style.ground, 0.92))
        painter.drawRoundedRect(label.rect.adjusted(-4, -1, 4, 1), 4, 4)
    if label.leader:
        _paint_leader(painter, label, mark.at, style)
    rect, lead = label.rect, badges.step(label.badge, style)
    if label.is_stacked:
        over = QRectF(rect.left(), rect.top(), rect.width(), badges.HEIGHT_PX + 2)
        spare = rect.width() - badges.width(label.badge, style)
        at = QPointF(rect.left() + spare * _lean(label, mark), over.center().y())
        badges.paint(painter, at, label.badge, style)
        rect, lead = rect.adjusted(0, over.height(), 0, 0), 0.0
    looks = (
        Look(style.font_px + 1, style.text, style.ground, is_bold=True),
        Look(style.font_px - 1, style.soft, style.ground),
    )
    share = rect.height() / len(label.lines)
    for i, words in enumerate(label.lines):
        look = looks[i]
        wide = width(words, look.px, bold=look.is_bold)
        behind = Measure(style).tally(mark.tally) if i else 0.0
        before = lead if i == 0 else 0.0
        spare = rect.width() - before - wide - behind
        at = QPointF(rect.left() + spare * _lean(label, mark), rect.top() + (i + 0.5) * share)
        if before:
            badges.paint(painter, at, label.badge, style)
            at = at + QPointF(before, 0)
        paint_words(painter, at, words, look)
        if behind:
            _paint_tally(painter, at + QPointF(wide + TALLY_GAP_PX, 0), mark.tally, style)
    painter.setOpacity(1.0)


def _paint_leader(painter: QPainter, label: Label, at: QPointF, style: Style) -> None:
    """A line from the edge of a mark, or from where an area is, to the nearest point of its label."""
    way = nearest(label.rect, at) - at
    long = math.hypot(way.x(), way.y())
    painter.setPen(QPen(color(style.text), 1.0))
    painter.drawLine(at + way * (MARK_PX / max(long, 1.0)), at + way)


def _lean(label: Label, mark: Mark) -> float:
    """The share of the spare room that stands left of a line, so that each begins or ends at its mark."""
    if label.rect.right() <= mark.at.x():
        return 1.0
    return 0.5 if label.rect.left() < mark.at.x() else 0.0


def _paint_tally(painter: QPainter, at: QPointF, tally: Tally, style: Style) -> None:
    """Behind "5 events", which: a small sign of each certainty and how many have it."""
    look = Look(style.font_px - 1, style.soft, style.ground)
    _paint_plate(painter, at, Measure(style).tally(tally) - TALLY_GAP_PX, style)
    for certainty, count in tally:
        paint_mark(painter, at + QPointF(5, 0), certainty, style, radius_px=4.2, ground=style.ground)
        paint_words(painter, at + QPointF(TALLY_SIGN_PX, 0), str(count), look)
        at = at + QPointF(tally_step(count, style), 0)


def _paint_plate(painter: QPainter, at: QPointF, wide: float, style: Style) -> None:
    """The ground behind a row of signs, so that no coast or edge of an area passes for a part of one."""
    high = Measure(style).detail_height
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(color(style.ground, 0.85))
    painter.drawRoundedRect(QRectF(at.x() - 2, at.y() - high / 2, wide, high), 4, 4)


# Claims


def _paint_line(painter: QPainter, card: Card, style: Style) -> None:
    pen = QPen(color(style.text), 1.6)
    pen.setDashPattern([0.1, 2.6])
    pen.setCapStyle(Qt.PenCapStyle.RoundCap)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(pen)
    for line in card.lines_px:
        painter.drawPath(line_path(line))


def _paint_card(painter: QPainter, card: Card, style: Style) -> None:
    if card.rect.isEmpty():
        return
    painter.setBrush(color(style.ground, 0.96))
    painter.setPen(QPen(color(style.line), 1))
    painter.drawRoundedRect(card.rect, 5, 5)
    x, top = card.rect.left() + CARD_PAD_PX, card.rect.top()
    painter.setFont(font(style.font_px + 1, bold=True))
    painter.setPen(color(style.text))
    painter.drawText(QPointF(x, top + 20), card.title)
    painter.setFont(font(style.font_px - 1))
    verdict = color({True: style.holds, False: style.fails, None: style.soft}[card.holds])
    for i, (words, concluded) in enumerate(card.rows):
        at = QPointF(x, top + 39 + i * ROW_PX)
        painter.setPen(color(style.soft))
        painter.drawText(at, words)
        painter.setPen(verdict)
        painter.drawText(at + QPointF(width(f"{words}  ", style.font_px - 1) if words else 0.0, 0), concluded)
