"""Words on a map: how wide they are, and painting them with a rim of the ground round their letters."""

import math
import time
from collections import OrderedDict
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QImage, QPaintEngine, QPainter

from viewer.draw.stamps import blank
from viewer.draw.style import LIGHT, Style, color
from viewer.model.event import Certainty

RIM = tuple(
    (dx * 1.3, dy * 1.3)
    for dx, dy in ((-1, 0), (1, 0), (0, -1), (0, 1), (-0.7, -0.7), (0.7, -0.7), (-0.7, 0.7), (0.7, 0.7))
)
PLATE = 0.6  # opacity of what lies under a name in a vector figure
PAD_PX = 3
KEPT_WORDS = 1500
Tally = Sequence[tuple[Certainty, int]]
"""How many events have which certainty."""
TALLY_SIGN_PX = 14.0  # a small sign of certainty, with the gap to its number
TALLY_GAP_PX = 7.0


@dataclass(frozen=True, slots=True)
class Look:
    """The font of some words, in pixels, and their colours."""

    px: int
    tone: str
    ground: str
    is_bold: bool = False
    is_italic: bool = False


@lru_cache(maxsize=64)
def font(px: int, *, bold: bool = False, italic: bool = False) -> QFont:
    """The interface font at a size; its family is the same in every style."""
    made = LIGHT.font(px, bold=bold)
    made.setItalic(italic)
    return made


@lru_cache(maxsize=64)
def metrics(px: int, *, bold: bool = False) -> QFontMetricsF:
    """Sizes of the interface font."""
    return QFontMetricsF(font(px, bold=bold))


@lru_cache(maxsize=4000)
def width(words: str, px: int, *, bold: bool = False) -> float:
    """Pixels that *words* are wide; remembered, since the same names are placed for every frame."""
    return metrics(px, bold=bold).horizontalAdvance(words)


@dataclass(frozen=True, slots=True)
class Measure:
    """Widths and heights of the kinds of words that a map has."""

    style: Style

    def name(self, words: str) -> float:
        """Of a mark's name, and of a card's first line."""
        return width(words, self.style.font_px + 1, bold=True)

    def detail(self, words: str) -> float:
        return width(words, self.style.font_px - 1)

    def tally(self, tally: Tally) -> float:
        """Of the signs of certainty behind a mark's second line."""
        return sum(tally_step(n, self.style) for _, n in tally) + TALLY_GAP_PX if tally else 0.0

    @property
    def name_height(self) -> float:
        return metrics(self.style.font_px + 1, bold=True).height()

    @property
    def detail_height(self) -> float:
        return metrics(self.style.font_px - 1).height()


def tally_step(count: int, style: Style) -> float:
    """Pixels from one sign of a tally to the next."""
    return TALLY_SIGN_PX + width(str(count), style.font_px - 1) + TALLY_GAP_PX


def paint_words(painter: QPainter, middle_left: QPointF, words: str, look: Look) -> None:
    """Paint *words* whose left edge is at, and whose capitals are centred on, a point.

    On a raster they have a rim of the ground round their letters, and are kept as a picture, since drawing
    them anew takes longer than a frame may.  A vector figure gets text, which can be searched, on a faint
    plate: stroked outlines of letters differ by a sixty-fourth of a pixel with what the process drew
    before, and a figure's bytes must not.
    """
    scale = painter.deviceTransform().m11()
    if painter.paintEngine().type() is not QPaintEngine.Type.Raster or scale <= 0:
        _paint_on_plate(painter, middle_left, words, look)
        return
    image, origin = _picture(words, look, scale)
    at = _base_line(middle_left, look) - origin
    on_grid = QPointF(math.floor(at.x() * scale + 0.5) / scale, math.floor(at.y() * scale + 0.5) / scale)
    painter.drawImage(on_grid, image)


def is_ready(painter: QPainter, words: str, look: Look, *, until: float) -> bool:
    """Whether `paint_words` has its picture; it is drawn now if `time.perf_counter()` is before *until*."""
    scale = painter.deviceTransform().m11()
    if painter.paintEngine().type() is not QPaintEngine.Type.Raster or scale <= 0:
        return True
    if (words, look, scale) not in _pictures and time.perf_counter() > until:
        return False
    _picture(words, look, scale)
    return True


def _base_line(middle_left: QPointF, look: Look) -> QPointF:
    return middle_left + QPointF(0, metrics(look.px, bold=look.is_bold).capHeight() / 2)


def _paint_on_plate(painter: QPainter, middle_left: QPointF, words: str, look: Look) -> None:
    measure = metrics(look.px, bold=look.is_bold)
    high = measure.capHeight() + 7
    plate = QRectF(
        middle_left.x() - 2, middle_left.y() - high / 2, measure.horizontalAdvance(words) + 4, high
    )
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(color(look.ground, PLATE))
    painter.drawRoundedRect(plate, 3, 3)
    painter.setFont(font(look.px, bold=look.is_bold, italic=look.is_italic))
    painter.setPen(color(look.tone))
    painter.drawText(_base_line(middle_left, look), words)


_pictures: OrderedDict[tuple[str, Look, float], tuple[QImage, QPointF]] = OrderedDict()


def _picture(words: str, look: Look, scale: float) -> tuple[QImage, QPointF]:
    """The words as a picture, and where in it their base line begins, in pixels of the map."""
    key = (words, look, scale)
    if (found := _pictures.get(key)) is not None:
        _pictures.move_to_end(key)
        return found
    face = font(look.px, bold=look.is_bold, italic=look.is_italic)
    size = QFontMetricsF(face)
    wide, high = size.horizontalAdvance(words) + 2 * PAD_PX + 2, size.height() + 2 * PAD_PX
    image = blank(wide, high, scale)
    origin = QPointF(PAD_PX, math.ceil(size.ascent()) + PAD_PX)
    painter = QPainter(image)
    try:
        painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.TextAntialiasing)
        painter.setFont(face)
        painter.setPen(color(look.ground))
        for dx, dy in RIM:
            painter.drawText(origin + QPointF(dx, dy), words)
        painter.setPen(color(look.tone))
        painter.drawText(origin, words)
    finally:
        painter.end()
    _pictures[key] = (image, origin)
    while len(_pictures) > KEPT_WORDS:
        _pictures.popitem(last=False)
    return image, origin
