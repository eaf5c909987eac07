"""The legend of a figure tells the signs that can be seen in it, and no others."""

from dataclasses import replace

import pytest

from tests.values import ARTICLE, HARBOUR, event
from viewer.draw import map as maps
from viewer.draw.figure_legend import signs
from viewer.draw.map import Base, MapView
from viewer.draw.map_layout import OnPaper
from viewer.draw.style import PRINT
from viewer.model.dossier import Dossier
from viewer.model.focus import Focus
from viewer.model.where import Precision, Where

QUAYS = Where("Quays", HARBOUR.lat, HARBOUR.lon, Precision.DISTRICT, 2_000.0)


def told(base: Base, zoom: float, *places: Where) -> set[str]:
    """The signs of a map of one event at each place."""
    events = [event(f"e{i}", where=(place,)) for i, place in enumerate(places)]
    dossier = Dossier(articles={ARTICLE.id: ARTICLE}).put(*events)
    view = MapView.world(500, 500).centred(-12.04, -77.14, zoom)
    layout = maps.lay_out(dossier, Focus(), view, style=PRINT, base=base, paper=OnPaper())
    return {sign.key for sign in signs(None, layout)}


@pytest.mark.parametrize(("zoom", "is_seen"), [(10.0, True), (9.0, False)])
def test_a_disc_is_told_of_where_it_is_wider_than_its_mark(base: Base, zoom: float, is_seen: bool) -> None:
    assert ("reach" in told(base, zoom, replace(HARBOUR, radius_m=3_000.0))) is is_seen


@pytest.mark.parametrize(("zoom", "is_seen"), [(10.0, True), (8.0, False)])
def test_a_hatched_district_is_told_of_where_no_mark_hides_it(base: Base, zoom: float, is_seen: bool) -> None:
    assert ("hatched" in told(base, zoom, HARBOUR, QUAYS)) is is_seen
    assert "hatched" in told(base, zoom, QUAYS)
