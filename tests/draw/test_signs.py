"""Whether the six certainties can be told apart without colour, and by those who see colours otherwise."""

from itertools import combinations

import numpy as np
import pytest
from numpy.typing import NDArray
from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QImage, QPainter

from viewer.draw.glyphs import Bar, paint_bar, paint_mark
from viewer.draw.style import STYLES, Style, ThemeName, color
from viewer.model.event import Certainty

# Machado, Oliveira and Fernandes, "A Physiologically-based Model for Simulation of Color Vision
# Deficiency", IEEE TVCG 15(6), 2009: severity 1.0, for linear RGB
SIGHTS = {
    "all colours": np.eye(3),
    "no red": [
        [0.152286, 1.052583, -0.204868],
        [0.114503, 0.786281, 0.099216],
        [-0.003882, -0.048116, 1.051998],
    ],
    "no green": [
        [0.367322, 0.860646, -0.227968],
        [0.280085, 0.672501, 0.047413],
        [-0.011820, 0.042940, 0.968881],
    ],
    "no blue": [
        [1.255528, -0.076749, -0.178779],
        [-0.078411, 0.930809, 0.147602],
        [0.004733, 0.691367, 0.303900],
    ],
    "grey": [[0.2126, 0.7152, 0.0722]] * 3,
}
SHAPES = {
    "bar": Bar(4, 76, 6, 18, (4, 76)),
    "bar of perhaps": Bar(4, 76, 6, 18),
    "open bar": Bar(4, 76, 6, 18, (4, 30), open_right=True),
    "mark": None,
}
LEAST_STEP = 12.0  # of lightness, of 100, from which two greys side by side are two
LEAST_SHARE = 0.06  # of a sign's pixels that must differ by so much
Pixels = NDArray[np.float64]


def seen(shape: str, certainty: Certainty, style: Style, sight: str) -> Pixels:
    """The lightness, 0..100, of each pixel of a sign twice its size as somebody sees it."""
    bar = SHAPES[shape]
    width, height = (80, 30) if bar else (24, 24)
    image = QImage(width * 2, height * 2, QImage.Format.Format_RGB32)
    painter = QPainter(image)
    painter.scale(2, 2)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.fillRect(QRectF(0, 0, width, height), color(style.ground))
    if bar:
        paint_bar(painter, bar, certainty, style)
    else:
        paint_mark(painter, QPointF(12, 12), certainty, style, radius_px=7.5, ground=style.ground)
    painter.end()
    flat = np.frombuffer(image.constBits(), np.uint8).reshape(height * 2, width * 2, 4)[:, :, 2::-1] / 255.0
    linear = np.where(flat <= 0.04045, flat / 12.92, ((flat + 0.055) / 1.055) ** 2.4)
    changed = np.clip(linear @ np.asarray(SIGHTS[sight]).T, 0, 1)
    luminance = changed @ [0.2126, 0.7152, 0.0722]
    return np.asarray(np.where(luminance > 0.008856, 116 * np.cbrt(luminance) - 16, 903.3 * luminance))


def difference(one: Pixels, other: Pixels, ground: float) -> float:
    """The share of the pixels that either sign covers in which they differ for certain."""
    ink = (np.abs(one - ground) > 3) | (np.abs(other - ground) > 3)
    return float((np.abs(one - other)[ink] > LEAST_STEP).mean()) if ink.any() else 0.0


@pytest.mark.parametrize("sight", SIGHTS)
@pytest.mark.parametrize("shape", SHAPES)
@pytest.mark.parametrize("theme", STYLES)
def test_no_two_certainties_look_the_same_by_lightness_alone(
    theme: ThemeName, shape: str, sight: str
) -> None:
    style = STYLES[theme]
    pictures = {c: seen(shape, c, style, sight) for c in Certainty}
    ground = float(pictures[Certainty.OCCURRED][0, 0])
    alike = {
        f"{a} and {b}": round(difference(pictures[a], pictures[b], ground), 3)
        for a, b in combinations(Certainty, 2)
        if difference(pictures[a], pictures[b], ground) < LEAST_SHARE
    }
    assert not alike
