"""What a map needs besides: grid, scale bar, sources, and what is not shown."""

import math
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPen

from viewer.draw import map_signs
from viewer.draw.figure_phrases import FIGURE_PHRASES
from viewer.draw.map_base import Base
from viewer.draw.map_layout import FURNITURE_PX, MapLayout
from viewer.draw.map_text import Look, paint_words
from viewer.draw.map_view import MapView
from viewer.draw.phrases import Phrases, counted
from viewer.draw.style import LIGHT, Style, color

BAR_PX = 130.0
SIGN_GAP_PX = 6.0  # between a sign and its words
_OPAQUE = 0.94  # of the band, through which a coast would pass for a stroke of the words


@dataclass(frozen=True, slots=True)
class ScaleBar:
    """A round length on the ground at the middle of a view, and how long it is there."""

    length_m: float
    width_px: float
    words: str

    @property
    def painted(self) -> str:
        """Its words with a wider space behind a one, where a narrow one is hardly seen: "1 000 000"."""
        return self.words.replace("1\u202f", "1\xa0")


def scale_bar(view: MapView, magnified: float | None = 1.0) -> ScaleBar:
    """The longest bar of 1, 2 or 5 times a power of ten that has room, with the ratio of the map.

    Args:
        magnified: how large a pixel comes out, in 1/96 inch; None leaves out the ratio.
    """
    metres = view.metres_per_px * BAR_PX
    power = 10.0 ** math.floor(math.log10(metres))
    length_m = next(n * power for n in (5, 2, 1) if n * power <= metres)
    name = f"{length_m / 1000:g} km" if length_m >= 1000 else f"{length_m:g} m"
    ratio = f"   1 : {_rounded(view.ratio / magnified):,.0f}" if magnified else ""
    words = f"{name}{ratio}".replace(",", "\u202f")
    return ScaleBar(length_m, length_m / view.metres_per_px, words)


def sources(choices: tuple[str, ...], room_px: float) -> tuple[str, float]:
    """The first of *choices*, which say the sources in ever fewer words, that fits, and its width."""
    measure = QFontMetricsF(LIGHT.font(LIGHT.small_px - 1))
    for words in choices:
        width = measure.horizontalAdvance(words)
        if width <= room_px:
            return words, width
    return "", 0.0


def paint_grid_lines(painter: QPainter, layout: MapLayout, style: Style) -> None:
    """Meridians and parallels at round degrees, a pixel wide; filled, which is faster than stroking."""
    tone = color(style.graticule)  # opaque: blending a column of pixels costs ten times as much
    scaled = painter.deviceTransform()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
    for line in layout.grid:
        if line.is_meridian:
            at, wide = _whole_px(line.at_px, scaled.m11(), scaled.dx())
            painter.fillRect(QRectF(at, 0, wide, layout.view.height_px), tone)
        else:
            at, wide = _whole_px(line.at_px, scaled.m22(), scaled.dy())
            painter.fillRect(QRectF(0, at, layout.view.width_px, wide), tone)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)


def _whole_px(at: float, scale: float, shift: float) -> tuple[float, float]:
    """Where a line begins and how wide it is so that it fills whole pixels of the device, as all others do.

    At 100 dots an inch a pixel of the drawing is 1.04 of the picture's, and some lines would take two.
    """
    if scale <= 0 or scale == math.floor(scale):
        return float(math.floor(at)), 1.0
    wide = max(1, math.floor(scale + 0.5))
    return (math.floor(math.floor(at) * scale + shift + 0.5) - shift) / scale, wide / scale


def paint_grid_names(painter: QPainter, layout: MapLayout, style: Style) -> None:
    """The degrees of those lines that have room for them."""
    look = Look(style.small_px - 1, style.soft, style.ground)
    for line in layout.grid:
        if line.rect is not None:
            at = QPointF(line.rect.left() + 1, line.rect.center().y())
            paint_words(painter, at, line.words, look)


def missing_words(layout: MapLayout, style: Style) -> list[str]:
    """What the map does not show, and how much of it."""
    said = style.phrases
    counts = (
        (said.unplaced, layout.unplaced),
        ((said.beyond, said.beyond), layout.beyond),
        (said.unlabelled, layout.unlabelled),
        (said.uncarded, layout.uncarded),
    )
    return [counted(forms, count) for forms, count in counts if count]


def paint_furniture(painter: QPainter, layout: MapLayout, style: Style) -> None:
    """The strip at the bottom: scale bar, what is not shown, what signs mean, and sources, none over another.

    A figure says all but the first at its foot, where they find room.
    """
    if layout.paper is not None:
        if layout.paper.scale_bar:
            _paint_scale_alone(painter, layout.view, style, layout.paper.magnified)
        return
    view = layout.view
    top = view.height_px - FURNITURE_PX
    painter.fillRect(QRectF(0, top, view.width_px, FURNITURE_PX), color(style.ground, _OPAQUE))
    x = _paint_scale(painter, view, style, top)
    font = style.font(style.small_px - 1)
    measure = QFontMetricsF(font)
    painter.setFont(font)
    said = style.phrases
    notes = [*([said.brackets] if layout.has_implied else []), *missing_words(layout, style)]
    painter.setPen(color(style.soft))
    baseline = top + FURNITURE_PX / 2 + measure.capHeight() / 2
    if notes:
        room = view.width_px - x - 26
        words = measure.elidedText(" · ".join(notes), Qt.TextElideMode.ElideRight, room)
        painter.drawText(QPointF(x + 18, baseline), words)
        x += 18 + measure.horizontalAdvance(words)
    choices = sources_of(layout.base, said)
    end = view.width_px - 32 - measure.horizontalAdvance(choices[-1])
    x = _paint_signs(painter, layout, style, x=x, end=end)
    words, width = sources(choices, view.width_px - x - 32)
    painter.drawText(QPointF(view.width_px - 8 - width, baseline), words)
    if layout.base.raster is not None and not words:
        _paint_attribution(painter, view, style, layout.base.raster.attribution)


def _paint_signs(painter: QPainter, layout: MapLayout, style: Style, *, x: float, end: float) -> float:
    """What the signs in view mean, as far as whole entries fit before *end*; where they end."""
    measure = QFontMetricsF(painter.font())
    middle = layout.view.height_px - FURNITURE_PX / 2
    for key in explained(layout, style):
        words, wide = style.phrases.map_signs[key], map_signs.WIDE_PX[key]
        width = wide + SIGN_GAP_PX + measure.horizontalAdvance(words)
        if x + 18 + width > end:
            return x
        map_signs.paint(painter, QRectF(x + 18, middle - 6.5, wide, 13), key, style)
        painter.setPen(color(style.soft))
        at = QPointF(x + 18 + wide + SIGN_GAP_PX, middle + measure.capHeight() / 2)
        painter.drawText(at, words)
        x += 18 + width
    return x


def explained(layout: MapLayout, style: Style) -> tuple[str, ...]:
    """The signs in view that the strip explains, those first that say least by themselves."""
    used = set(map_signs.in_use(layout))
    return tuple(key for key in style.phrases.map_signs if key in used)


def told_at(layout: MapLayout, y: float, style: Style) -> str:
    """What is not shown and what all signs mean, in full, where a point is on the strip; else nothing."""
    if y < layout.view.height_px - FURNITURE_PX:
        return ""
    said = FIGURE_PHRASES[style.language].signs
    signs = [said[key] for key in map_signs.WIDE_PX if key in set(map_signs.in_use(layout))]
    return "<br>".join([*missing_words(layout, style), *signs])


def sources_of(base: Base, said: Phrases) -> tuple[str, ...]:
    """Who made what a map shows, in ever fewer words; whoever made the tiles is in all of them."""
    if base.raster is None:
        return said.sources
    tiles = base.raster.attribution
    return (*(f"{tiles} · {words}" for words in said.sources), tiles) if tiles else said.sources


def _paint_attribution(painter: QPainter, view: MapView, style: Style, words: str) -> None:
    """Paint who made the tiles above the strip, where it has no room: it is never left out."""
    measure = QFontMetricsF(painter.font())
    shown = measure.elidedText(words, Qt.TextElideMode.ElideRight, view.width_px - 16)
    width = measure.horizontalAdvance(shown)
    high = FURNITURE_PX - 8
    plate = QRectF(view.width_px - width - 14, view.height_px - FURNITURE_PX - high, width + 14, high)
    painter.fillRect(plate, color(style.ground, 0.85))
    painter.drawText(QPointF(plate.left() + 6, plate.center().y() + measure.capHeight() / 2), shown)


def _paint_scale_alone(painter: QPainter, view: MapView, style: Style, magnified: float | None) -> None:
    """The scale bar on a plate of its own in the corner."""
    top = view.height_px - FURNITURE_PX
    words = scale_bar(view, magnified)
    measure = QFontMetricsF(style.font(style.small_px - 1))
    wide = 28 + words.width_px + measure.horizontalAdvance(words.painted)
    painter.fillRect(QRectF(0, top, wide, FURNITURE_PX), color(style.ground, _OPAQUE))
    _paint_scale(painter, view, style, top, magnified=magnified)


def _rounded(ratio: float) -> float:
    """To two digits: it holds at the middle of the map only, and a projection stretches the rest."""
    return round(ratio, 1 - math.floor(math.log10(ratio)))


def _paint_scale(
    painter: QPainter, view: MapView, style: Style, top: float, *, magnified: float | None = 1.0
) -> float:
    """The scale bar with the map's ratio at its middle; where it ends, in pixels from the left."""
    bar = scale_bar(view, magnified)
    width = bar.width_px
    y = top + FURNITURE_PX / 2
    painter.setPen(QPen(color(style.text), 1.6))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawPolyline(
        [QPointF(12, y - 4), QPointF(12, y + 4), QPointF(12 + width, y + 4), QPointF(12 + width, y - 4)]
    )
    font = style.font(style.small_px - 1)
    painter.setFont(font)
    measure = QFontMetricsF(font)
    painter.setPen(color(style.text))
    painter.drawText(QPointF(20 + width, y + measure.capHeight() / 2), bar.painted)
    return 20 + width + measure.horizontalAdvance(bar.painted)
