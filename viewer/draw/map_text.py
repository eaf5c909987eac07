"""Words on a map: how wide they are, and painting them with a rim of the ground round their letters."""

import math
from collections import OrderedDict
from dataclasses import dataclass
from functools import lru_cache

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QImage, QPaintEngine, QPainter, QPainterPath, QPen

from viewer.draw.style import Style, color

RIM_PX = 3.0
PAD_PX = 3
KEPT_WORDS = 1500
RIM_OPACITY = 0.85


@dataclass(frozen=True, slots=True)
class Look:
    """The font of some words, in pixels, and their colours."""

    px: int
    tone: str
    ground: str
    is_bold: bool = False
    is_italic: bool = False


@lru_cache(maxsize=64)
def font(style: Style, px: int, *, bold: bool = False, italic: bool = False) -> QFont:
    """The style's interface font at a size."""
    made = style.font(px, bold=bold)
    made.setItalic(italic)
    return made


@lru_cache(maxsize=64)
def metrics(style: Style, px: int, *, bold: bool = False) -> QFontMetricsF:
    """Sizes of the interface font."""
    return QFontMetricsF(font(style, px, bold=bold))


@lru_cache(maxsize=4000)
def width(style: Style, words: str, px: int, *, bold: bool = False) -> float:
    """Pixels that *words* are wide; remembered, since the same names are placed for every frame."""
    return metrics(style, px, bold=bold).horizontalAdvance(words)


@dataclass(frozen=True, slots=True)
class Measure:
    """Widths and heights of the kinds of words that a map has."""

    style: Style

    def name(self, words: str) -> float:
        """Of a mark's name, and of a card's first line."""
        return width(self.style, words, self.style.font_px + 1, bold=True)

    def detail(self, words: str) -> float:
        return width(self.style, words, self.style.font_px - 1)

    @property
    def name_height(self) -> float:
        return metrics(self.style, self.style.font_px + 1, bold=True).height()

    @property
    def detail_height(self) -> float:
        return metrics(self.style, self.style.font_px - 1).height()


def paint_words(painter: QPainter, middle_left: QPointF, words: str, look: Look, style: Style) -> None:
    """Paint *words* whose left edge is at, and whose capitals are centred on, a point.

    A figure made of vectors gets text, which can be searched; a raster gets a picture that is kept,
    since stroking the rims of a screenful of names takes longer than a frame may.
    """
    face = font(style, look.px, bold=look.is_bold, italic=look.is_italic)
    base = middle_left + QPointF(0, metrics(style, look.px, bold=look.is_bold).capHeight() / 2)
    scale = painter.deviceTransform().m11()
    if painter.paintEngine().type() is not QPaintEngine.Type.Raster or scale <= 0:
        _paint_letters(painter, base, words, face, look)
        return
    image, origin = _picture(words, look, style, scale)
    at = base - origin
    on_grid = QPointF(math.floor(at.x() * scale + 0.5) / scale, math.floor(at.y() * scale + 0.5) / scale)
    painter.drawImage(on_grid, image)


def _paint_letters(painter: QPainter, base: QPointF, words: str, face: QFont, look: Look) -> None:
    rim = QPainterPath()
    rim.addText(base, face, words)
    pen = QPen(color(look.ground, RIM_OPACITY), RIM_PX)
    pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    painter.strokePath(rim, pen)
    painter.setFont(face)
    painter.setPen(color(look.tone))
    painter.drawText(base, words)


_pictures: OrderedDict[tuple[str, Look, Style, float], tuple[QImage, QPointF]] = OrderedDict()


def _picture(words: str, look: Look, style: Style, scale: float) -> tuple[QImage, QPointF]:
    """The words as a picture, and where in it their base line begins, in pixels of the map."""
    key = (words, look, style, scale)
    if (found := _pictures.get(key)) is not None:
        _pictures.move_to_end(key)
        return found
    face = font(style, look.px, bold=look.is_bold, italic=look.is_italic)
    size = QFontMetricsF(face)
    bounds = QRectF(0, 0, size.horizontalAdvance(words) + 2 * PAD_PX + 2, size.height() + 2 * PAD_PX)
    image = QImage(
        math.ceil(bounds.width() * scale),
        math.ceil(bounds.height() * scale),
        QImage.Format.Format_ARGB32_Premultiplied,
    )
    image.setDevicePixelRatio(scale)
    image.fill(Qt.GlobalColor.transparent)
    origin = QPointF(PAD_PX, math.ceil(size.ascent()) + PAD_PX)
    painter = QPainter(image)
    try:
        painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.TextAntialiasing)
        _paint_letters(painter, origin, words, face, look)
    finally:
        painter.end()
    _pictures[key] = (image, origin)
    while len(_pictures) > KEPT_WORDS:
        _pictures.popitem(last=False)
    return image, origin
