"""Where the list of areas stands on a map that has no corner free."""

from PySide6.QtCore import QPointF, QRectF

from viewer.draw.map_areas import corners

_ROOM = QRectF(0, 0, 700, 280)
_LIST = QRectF(0, 0, 340, 46)


def test_a_list_covers_a_mark_only_where_each_corner_has_one() -> None:
    marks = [QPointF(349, 48), QPointF(200, 253)]
    first = corners(_LIST, _ROOM, marks)[0]
    assert first.left() > 349
    assert first.top() > 140


def test_without_marks_it_stands_at_the_top_left() -> None:
    first = corners(_LIST, _ROOM, [])[0]
    assert first.left() < 20
    assert first.top() < 40
