"""Names of the base map look the same while the map moves and at rest."""

import math

import numpy as np
import pytest
from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QImage, QPainter

from viewer.draw.map_name_signs import paint_names
from viewer.draw.map_names import Name
from viewer.draw.style import DARK, LIGHT, Style

RIGHT = Name(QPointF(40, 30), QRectF(46, 22, 70, 16), "Tallinn", "capital")
LEFT = Name(QPointF(150, 60), QRectF(84, 52, 60, 16), "Paldiski", "port")


def _painted(style: Style, ratio: float, *, is_moving: bool, until: float = math.inf) -> np.ndarray:
    image = QImage(round(200 * ratio), round(90 * ratio), QImage.Format.Format_RGB32)
    image.setDevicePixelRatio(ratio)
    image.fill(0xFFFFFF)
    painter = QPainter(image)
    try:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        paint_names(painter, (RIGHT, LEFT), style, until=until, is_moving=is_moving)
    finally:
        painter.end()
    shape = (image.height(), image.width(), 4)
    return np.array(image.constBits()).reshape(shape)[..., :3].astype(int)


@pytest.mark.parametrize("style", [LIGHT, DARK], ids=lambda style: style.name)
@pytest.mark.parametrize("ratio", [1.0, 1.5, 2.0])
def test_a_moving_name_is_the_one_at_rest_but_for_a_pixel(style: Style, ratio: float) -> None:
    rest, moving = (_painted(style, ratio, is_moving=is_moving) for is_moving in (False, True))
    assert (moving != 255).any()
    rows, columns = (np.flatnonzero((rest != 255).any(axis=2).any(axis=axis)) for axis in (1, 0))
    moved_rows, moved_columns = (
        np.flatnonzero((moving != 255).any(axis=2).any(axis=axis)) for axis in (1, 0)
    )
    for was, now in ((rows, moved_rows), (columns, moved_columns)):
        assert abs(was[0] - now[0]) <= 1
        assert abs(was[-1] - now[-1]) <= 1
    assert abs(rest.mean() - moving.mean()) < 0.5


def test_a_name_that_was_not_drawn_before_waits_when_there_is_no_time() -> None:
    unseen = Name(QPointF(40, 30), QRectF(47.3, 21.7, 70, 16), "Kunda", "place")
    image = QImage(200, 90, QImage.Format.Format_RGB32)
    image.fill(0xFFFFFF)
    painter = QPainter(image)
    try:
        paint_names(painter, (unseen,), LIGHT, until=-1.0, is_moving=True)
    finally:
        painter.end()
    assert (np.array(image.constBits()).reshape(90, 200, 4)[..., :3] == 255).all()
