"""Range rings: each says how far it is, on the ring and clear of all else."""

from itertools import combinations

import pytest
from geopy.distance import geodesic
from PySide6.QtCore import QSizeF

from tests.values import coast_dossier
from viewer.draw import map as maps
from viewer.draw.map_base import copies_px
from viewer.draw.map_layout import room_of
from viewer.draw.map_rings import lay_rings, lengths_km, tag_on
from viewer.draw.map_view import MapView
from viewer.draw.style import LIGHT
from viewer.geo import geodesy
from viewer.model.focus import Focus
from viewer.model.when import EventId

WIDE, HIGH = 700.0, 400.0
SIZE = QSizeF(50, 18)


@pytest.mark.parametrize("lat", [-12.0, -11.3])
def test_every_ring_that_is_seen_says_how_far_it_is_on_the_ring(lat):
    view = MapView.world(WIDE, HIGH).centred(-12.0, -77.0, 8.0)
    for km in lengths_km(view):
        for edge in copies_px(geodesy.ring(lat, -77.0, km * 1000.0), view):
            tag = tag_on(edge, SIZE, view)
            at = tag.center()
            assert room_of(view).contains(tag)
            assert geodesic(view.lat_lon(at.x(), at.y()), (lat, -77.0)).km == pytest.approx(km, rel=0.01)


@pytest.mark.parametrize("zoom", [7.0, 7.6, 8.2, 9.0])
def test_the_lengths_of_rings_keep_off_degrees_names_dots_marks_and_one_another(base, zoom):
    dossier = coast_dossier()
    view = MapView.world(WIDE, HIGH).centred(-11.8, -77.0, zoom)
    layout = maps.lay_out(dossier, Focus(), view, style=LIGHT, base=base)
    rings = lay_rings(layout, frozenset({EventId("occurred")}), LIGHT)
    tags = [ring.tag for ring in rings]
    assert len(tags) >= 2
    rects = [*layout.written, *(n.rect for n in layout.names), *(g.rect for g in layout.grid if g.rect)]
    points = [*(name.at for name in layout.names), *(mark.at for mark in layout.marks)]
    assert not [rect for tag in tags for rect in rects if tag.intersects(rect)]
    assert not [at for tag in tags for at in points if tag.contains(at)]
    assert not [pair for pair in combinations(tags, 2) if pair[0].intersects(pair[1])]
