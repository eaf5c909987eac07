"""The map: marks, areas, claims and labels over the base map.

A site or a settlement is a mark.  A district or region is a hatched disc where a radius is stated, and
else a name in a frame; a country is a name in a frame with the number of its events, and its outline
is hatched while one of them is selected or hovered; a sea is a name.  None of these is ever a pin: an
analyst would take a pin in the middle of Peru for a place in Peru.
"""

import numpy as np
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QBrush, QFont, QFontMetricsF, QPainter, QPainterPath, QPen

from viewer.draw.glyphs import FADED, edge_pen, paint_halo, paint_mark
from viewer.draw.map_base import Base, line_path, pixels, ring_path
from viewer.draw.map_furniture import paint_furniture, paint_graticule
from viewer.draw.map_layout import MARK_PX, Area, Card, MapLayout, Mark, Text, lay_out
from viewer.draw.map_view import MapView
from viewer.draw.style import Style, color
from viewer.geo import geodesy
from viewer.model.focus import Focus
from viewer.model.query import Match
from viewer.model.when import EventId
from viewer.model.where import Precision

__all__ = ["Base", "MapLayout", "MapView", "hit", "lay_out", "paint", "paint_over"]

POSSIBLY = 0.7
PLATE = 0.6  # opacity of what lies under a name


def hit(layout: MapLayout, x: float, y: float) -> tuple[EventId, ...]:
    """The events of the mark or area label under a point of the view; none where there is none."""
    for mark in reversed(layout.marks):
        if (mark.at.x() - x) ** 2 + (mark.at.y() - y) ** 2 <= (MARK_PX + 4) ** 2:
            return mark.events
    at = QPointF(x, y)
    for text in layout.texts:
        if text.role in ("mark", "area") and text.rect.contains(at):
            return layout.marks[text.mark].events if text.role == "mark" else layout.areas[text.mark].events
    return ()


def paint(painter: QPainter, layout: MapLayout, focus: Focus, style: Style) -> None:
    """Paint the whole map as vectors, for a figure."""
    layout.base.paint(painter, layout.view, style, is_print=True)
    paint_over(painter, layout, focus, style)


def paint_over(painter: QPainter, layout: MapLayout, focus: Focus, style: Style) -> None:
    """Paint everything that stands on the base map; the selected and hovered last."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    lit = focus.selected | ({focus.hovered} if focus.hovered else set())
    paint_graticule(painter, layout.view, style)
    for area in layout.areas:
        _paint_area(painter, layout, area, style, lit=not lit.isdisjoint(area.events))
    for at, role in layout.dots:
        _paint_dot(painter, at, role, style)
    for card in layout.cards:
        painter.setBrush(Qt.BrushStyle.NoBrush)
        pen = QPen(color(style.text), 1.6)
        pen.setDashPattern([0.1, 2.6])
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        painter.setPen(pen)
        painter.drawPath(line_path(card.line_px))
    marks = sorted(layout.marks, key=lambda m: not lit.isdisjoint(m.events))
    for mark in marks:
        _paint_mark(painter, mark, focus, style)
    for text in layout.texts:
        _paint_text(painter, text, layout, focus=focus, style=style)
    for card in layout.cards:
        _paint_card(painter, card, style)
    paint_furniture(painter, layout, style)


def _paint_area(painter: QPainter, layout: MapLayout, area: Area, style: Style, *, lit: bool) -> None:
    if area.where.precision is Precision.COUNTRY:
        if lit and area.where.country:
            _hatch(painter, _country_path(layout, area.where.country), area, style)
        return
    if area.where.radius_m and area.where.precision in (Precision.DISTRICT, Precision.REGION):
        assert area.where.lat is not None
        assert area.where.lon is not None
        edge = pixels(geodesy.ring(area.where.lat, area.where.lon, area.where.radius_m), layout.view)
        near = round((area.at.x() - edge[:, 0].mean()) / layout.view.world_px)
        if lit or area.where.precision is Precision.DISTRICT:
            _hatch(painter, line_path(edge + np.array([near * layout.view.world_px, 0])), area, style)


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


def _paint_dot(painter: QPainter, at: QPointF, role: str, style: Style) -> None:
    painter.setPen(Qt.PenStyle.NoPen)
    if role == "port":
        painter.setBrush(color(style.planned))
        painter.drawRect(QRectF(at.x() - 2.5, at.y() - 2.5, 5, 5))
        return
    painter.setBrush(color(style.soft))
    reach = 2.6 if role == "capital" else 2.0
    painter.drawEllipse(at, reach, reach)


def _paint_mark(painter: QPainter, mark: Mark, focus: Focus, style: Style) -> None:
    selected = not focus.selected.isdisjoint(mark.events)
    hovered = focus.hovered in mark.events
    opacity = {Match.NO: FADED, Match.POSSIBLY: POSSIBLY, Match.CERTAINLY: 1.0}[mark.match]
    painter.setOpacity(1.0 if selected or hovered else opacity)
    reach = max(mark.reach_px, MARK_PX + 6)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(color(style.of(mark.certainty), 0.16))
    painter.drawEllipse(mark.at, reach, reach)
    if selected or hovered:
        paint_halo(painter, mark.at, style, radius_px=MARK_PX, selected=selected)
    radius = MARK_PX - 1.5
    paint_mark(painter, mark.at, mark.certainty, style, radius_px=radius, ground=style.ground)
    painter.setOpacity(1.0)


def _paint_text(painter: QPainter, text: Text, layout: MapLayout, *, focus: Focus, style: Style) -> None:
    if text.role == "area":
        _paint_area_name(painter, text, layout.areas[text.mark], focus=focus, style=style)
        return
    if text.role == "mark":
        mark = layout.marks[text.mark]
        lit = not focus.selected.isdisjoint(mark.events) or focus.hovered in mark.events
        painter.setOpacity(1.0 if lit or mark.match is not Match.NO else FADED * 1.6)
        to_left = text.rect.center().x() < mark.at.x() and abs(text.rect.center().y() - mark.at.y()) < 8
        _paint_lines(painter, text, style, flush=1.0 if to_left else 0.0)
        painter.setOpacity(1.0)
        return
    bold = text.role != "place"
    tone = style.planned if text.role == "port" else style.text if text.role == "capital" else style.soft
    font = style.font(style.small_px + (text.role == "capital"), bold=bold)
    ground = style.land if text.role != "port" else style.ground
    at = QPointF(text.rect.left(), text.rect.center().y())
    _paint_plated(painter, at, text.lines[0], look=(font, tone, ground))


def _paint_lines(painter: QPainter, text: Text, style: Style, *, flush: float) -> None:
    fonts = (style.font(style.font_px + 1, bold=True), style.font(style.font_px - 1))
    tones = (style.text, style.soft)
    share = text.rect.height() / len(text.lines)
    for i, line in enumerate(text.lines):
        width = QFontMetricsF(fonts[i]).horizontalAdvance(line)
        x = text.rect.left() + flush * (text.rect.width() - width)
        at = QPointF(x, text.rect.top() + (i + 0.5) * share)
        _paint_plated(painter, at, line, look=(fonts[i], tones[i], style.ground))


def _paint_plated(
    painter: QPainter, middle_left: QPointF, words: str, *, look: tuple[QFont, str, str]
) -> None:
    """Words on a faint plate of the ground, so that they read over lines.

    A rim of the ground round each letter was tried: the outlines of letters differ by a sixty-fourth of a
    pixel with what the process drew before, and a figure's bytes must not.
    """
    font, tone, ground = look
    measure = QFontMetricsF(font)
    width, height = measure.horizontalAdvance(words), measure.capHeight() + 7
    plate = QRectF(middle_left.x() - 2, middle_left.y() - height / 2, width + 4, height)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(color(ground, PLATE))
    painter.drawRoundedRect(plate, 3, 3)
    painter.setFont(font)
    painter.setPen(color(tone))
    painter.drawText(middle_left + QPointF(0, measure.capHeight() / 2), words)


def _paint_area_name(painter: QPainter, text: Text, area: Area, *, focus: Focus, style: Style) -> None:
    lit = not focus.selected.isdisjoint(area.events) or focus.hovered in area.events
    painter.setOpacity(1.0 if lit or area.match is not Match.NO else FADED * 1.6)
    is_sea = area.where.precision is Precision.SEA
    painter.setBrush(color(style.ground, 0.88))
    painter.setPen(edge_pen(area.certainty, style, 1.8 if lit else 1.2))
    painter.drawRoundedRect(text.rect, text.rect.height() / 2, text.rect.height() / 2)
    font = style.font(style.font_px - 1, bold=lit)
    font.setItalic(is_sea)
    painter.setFont(font)
    painter.setPen(color(style.text))
    painter.drawText(text.rect, Qt.AlignmentFlag.AlignCenter, text.lines[0])
    painter.setOpacity(1.0)


def _paint_card(painter: QPainter, card: Card, style: Style) -> None:
    if card.rect.isEmpty():
        return
    painter.setBrush(color(style.ground, 0.96))
    painter.setPen(QPen(color(style.line), 1))
    painter.drawRoundedRect(card.rect, 5, 5)
    x, top = card.rect.left() + 12, card.rect.top()
    painter.setFont(style.font(style.font_px + 1, bold=True))
    painter.setPen(color(style.text))
    painter.drawText(QPointF(x, top + 20), card.title)
    painter.setFont(style.font(style.font_px - 1))
    stated, _, verdict = card.words.rpartition("  ")
    painter.setPen(color(style.soft))
    painter.drawText(QPointF(x, top + 39), stated + "  ")
    x += painter.fontMetrics().horizontalAdvance(stated + "  ")
    painter.setPen(color({True: style.holds, False: style.fails, None: style.soft}[card.holds]))
    painter.drawText(QPointF(x, top + 39), verdict)
