"""How layers look: muted tones that stay behind the dossier's own events, and their shades."""

from dataclasses import dataclass
from functools import lru_cache

import numpy as np
from numpy.typing import NDArray
from PySide6.QtGui import QColor, QImage

from viewer.columns.bits import Chosen
from viewer.columns.layer import Layer
from viewer.draw.style import Style

TONES = {
    "light": ("#4c6272", "#8a6a2f", "#5d7d4e", "#84577c"),
    "dark": ("#8fa8b8", "#c9a866", "#9dbd8c", "#c295b9"),
    "print": ("#4c6272", "#8a6a2f", "#5d7d4e", "#84577c"),
    "bw": ("#6a6a6a", "#a0a0a0", "#4a4a4a", "#bcbcbc"),
}


@dataclass(frozen=True, slots=True, eq=False)
class Shown:
    """A layer that panes draw: the number that its tone goes by, and which of its events; None for all."""

    layer: Layer
    number: int
    chosen: Chosen | None = None


def tone(style: Style, number: int) -> str:
    """The colour of the layer of a number, from 0; they come again after four."""
    tones = TONES[style.name]
    return tones[number % len(tones)]


@lru_cache(maxsize=64)
def shades(colour: str) -> NDArray[np.uint32]:
    """(256,) the colour in opacities from 0 to 1, as premultiplied ARGB."""
    made = QColor(colour)
    alpha = np.arange(256, dtype=np.uint32)
    red, green, blue = (np.uint32(part) * alpha // 255 for part in (made.red(), made.green(), made.blue()))
    return np.asarray((alpha << np.uint32(24)) | (red << np.uint32(16)) | (green << np.uint32(8)) | blue)


def image_of(pixels: NDArray[np.uint32]) -> QImage:
    """A picture of (height, width) premultiplied ARGB; it keeps its own copy."""
    rows = np.ascontiguousarray(pixels)
    height, width = rows.shape
    return QImage(rows.data, width, height, 4 * width, QImage.Format.Format_ARGB32_Premultiplied).copy()


def grouped(number: int) -> str:
    """A number with thin spaces between its thousands."""
    return f"{number:,}".replace(",", "\u202f")
