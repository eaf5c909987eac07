"""Meridians and parallels on paper, where a pixel of the drawing is no whole pixel of the picture."""

from types import SimpleNamespace
from typing import TYPE_CHECKING, cast

import pytest
from PySide6.QtGui import QImage, QPainter

from viewer.draw.map_furniture import paint_grid_lines
from viewer.draw.map_names import GridLine
from viewer.draw.style import LIGHT

if TYPE_CHECKING:
    from viewer.draw.map_layout import MapLayout

SIDE = 400
AT = [10.3, 47.9, 96.5, 140.0, 201.7, 265.2]


def widths(scale: float, *, is_meridian: bool) -> list[int]:
    """How many pixels wide each of the lines is in a picture of a drawing scaled so."""
    lines = [GridLine(at, is_meridian, "") for at in AT]
    layout = SimpleNamespace(grid=lines, view=SimpleNamespace(width_px=SIDE, height_px=SIDE))
    side = round(SIDE * scale)
    image = QImage(side, side, QImage.Format.Format_RGB32)
    image.fill(0)
    painter = QPainter(image)
    try:
        painter.scale(scale, scale)
        paint_grid_lines(painter, cast("MapLayout", layout), LIGHT)
    finally:
        painter.end()
    drawn = [
        (image.pixel(i, 5) if is_meridian else image.pixel(5, i)) != image.pixel(0, 0) for i in range(side)
    ]
    runs = "".join("#" if on else " " for on in drawn).split()
    return [len(run) for run in runs]


@pytest.mark.parametrize("scale", [1.0, 100 / 96, 120 / 96, 1.5, 300 / 96])
@pytest.mark.parametrize("is_meridian", [True, False])
def test_all_lines_are_as_wide_in_any_resolution(scale: float, *, is_meridian: bool) -> None:
    found = widths(scale, is_meridian=is_meridian)

    assert len(found) == len(AT)
    assert set(found) == {max(1, round(scale))}
