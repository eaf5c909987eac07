"""The paths of the base map, which are made all at once, are those that Qt makes piece by piece."""

import numpy as np
import pytest
from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QPainterPath, QPolygonF

from viewer.draw.map_base import Base, _line_path, ring_path
from viewer.draw.map_view import MapView
from viewer.geo.basemap import Shapes

SQUARE = np.array([(0.0, 0.0), (1.0, 0.0), (1.0, 1.0), (0.0, 1.0)])


def piecewise(pieces, *, closed: bool = False) -> QPainterPath:
    path = QPainterPath()
    for piece in pieces:
        path.addPolygon(QPolygonF([QPointF(x, y) for x, y in piece]))
        if closed:
            path.closeSubpath()
    return path


def test_rings_are_closed_where_they_are_not_already_and_a_hole_stays_one() -> None:
    hole = np.concatenate((SQUARE, SQUARE[:1])) / 2 + 0.25
    path = ring_path([SQUARE, np.empty((0, 2)), hole])
    assert path == piecewise([SQUARE, hole], closed=True)
    assert path.elementCount() == 10
    assert path.fillRule() == Qt.FillRule.OddEvenFill
    assert not path.contains(QPointF(0.5, 0.5))
    assert path.contains(QPointF(0.1, 0.5))


def test_no_rings_are_an_empty_path() -> None:
    assert ring_path([]).isEmpty()


def test_a_line_breaks_off_where_its_way_on_is_not_drawn_and_leaves_no_lone_points() -> None:
    points = np.array([(float(i), 0.0) for i in range(7)])
    drawn = np.array([True, False, False, True, True, False, False])  # 0-1, 2, 3-4-5, 6
    assert _line_path(Shapes(points, np.array([7]), drawn)) == piecewise([points[:2], points[3:6]])


@pytest.mark.parametrize(("lat", "lon", "zoom"), [(0.0, 0.0, 1.8), (-12.0, -77.0, 7.0)])
def test_tiles_have_the_paths_that_qt_would_make_of_their_pieces(lat, lon, zoom, base: Base) -> None:
    view = MapView.world(900, 550).centred(lat, lon, zoom)
    for tile in base.ground.tiles(view.box, view.zoom):
        for found in base.ground.shapes(tile).values():
            rings = np.split(found.points, found.ends[:-1])
            assert ring_path(rings) == piecewise(rings, closed=True)
            pieces = np.split(found.points, np.flatnonzero(~found.drawn) + 1)
            assert _line_path(found) == piecewise(piece for piece in pieces if len(piece) > 1)
