"""The legend under the timeline of the window: what is in use, and nothing else."""

from PySide6.QtCore import QRectF
from PySide6.QtGui import QImage, QPainter

from viewer.draw import legend
from viewer.draw.style import LIGHT
from viewer.model.event import Certainty


def end_of(*found: Certainty) -> float:
    """Where the legend of some certainties ends that begins at 10."""
    image = QImage(900, 26, QImage.Format.Format_RGB32)
    painter = QPainter(image)
    try:
        return legend.paint(painter, QRectF(10, 0, 880, 26), found, LIGHT)
    finally:
        painter.end()


def test_where_nothing_is_shown_nothing_is_explained() -> None:
    assert end_of() == 10


def test_a_soft_edge_is_explained_where_there_may_be_one() -> None:
    assert end_of(Certainty.OCCURRED) > 10 + 48 + 200
