"""The legend under the timeline of the window: what is in use, and nothing else."""

from PySide6.QtCore import QRectF
from PySide6.QtGui import QImage, QPainter

from viewer.draw import legend
from viewer.draw.style import LIGHT
from viewer.model.event import Certainty


def end_of(*found: Certainty, keys: tuple[str, ...] = legend.EDGES, wide: float = 880) -> float:
    """Where the legend of some certainties ends that begins at 10."""
    image = QImage(900, 26, QImage.Format.Format_RGB32)
    painter = QPainter(image)
    try:
        return legend.paint(painter, QRectF(10, 0, wide, 26), found, LIGHT, keys=keys)
    finally:
        painter.end()


def test_where_nothing_is_shown_nothing_is_explained() -> None:
    assert end_of() == 10


def test_a_soft_edge_is_explained_where_there_may_be_one() -> None:
    assert end_of(Certainty.OCCURRED) > 10 + 48 + 200


def test_only_the_edges_that_are_drawn_are_explained() -> None:
    alone, pale = end_of(Certainty.OCCURRED, keys=()), end_of(Certainty.OCCURRED, keys=("maybe",))
    assert alone < pale < end_of(Certainty.OCCURRED, keys=("maybe", "open"))


def test_what_does_not_fit_on_the_line_is_left_out_and_not_cut() -> None:
    alone = end_of(Certainty.OCCURRED, keys=())
    assert end_of(Certainty.OCCURRED, wide=alone + 20) == alone
