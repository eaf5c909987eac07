"""The edges of lakes, and the towns that stand for none beside them."""

import numpy as np
import pytest
from PySide6.QtGui import QImage, QPainter

from tests.draw.figures import seeds, sized
from tests.draw.test_map import laid_out, one_at, pixels
from tests.values import HARBOUR
from viewer.draw.figure import sheets
from viewer.draw.map_view import MapView
from viewer.draw.style import LIGHT, color


def darkest(base, zoom):
    """How much darker than the coast's tone the darkest pixel of the Swiss lakes is; below 0 if none is."""
    view = MapView.world(300, 200).centred(46.8, 8.0, zoom)
    image = QImage(300, 200, QImage.Format.Format_RGB32)
    painter = QPainter(image)
    try:
        base.paint(painter, view, LIGHT)
    finally:
        painter.end()
    coast = sum(color(LIGHT.coast).getRgb()[:3])
    return float(coast - np.sum(pixels(image), axis=2).min())


@pytest.mark.parametrize(("zoom", "has_coast"), [(6.0, False), (7.0, False), (9.5, True)])
def test_small_lakes_far_off_have_no_dark_edge(zoom, has_coast, base):
    assert (darkest(base, zoom) >= -12.0) is has_coast


def test_a_suburb_does_not_stand_for_a_city_that_finds_no_room(base):
    layout = sheets(seeds(base, "rhine"), sized("a4"), base=base)[0].map.layout
    names = [name.words for name in layout.names]

    assert "Dresden" in names
    assert "Frankfurt (Oder)" not in names
    assert "Fürstenwalde" not in names


def test_a_housing_estate_of_a_list_is_not_named_among_towns(base):
    view = MapView.world(1150, 820).centred(-11.84, -77.2, 10.65)
    names = [name.words for name in laid_out(one_at(HARBOUR), base, view=view).names]

    assert "Lima" in names
    assert len(names) > 6
    assert not [name for name in names if name.startswith("Urb.") or " - " in name]
