"""What a map shows at first: everything that is said to be somewhere, and no more of the world than that."""

from dataclasses import replace

import pytest

from tests.values import ARTICLE, HARBOUR, PERU, PORT, event, harbour_dossier
from viewer.draw.map_view import MapView
from viewer.model.dossier import Dossier
from viewer.model.event import Event
from viewer.model.where import Precision, Where

CANAL = Where("Canal", -11.0, -77.0, Precision.REGION, 40_000.0)
SIZE = (900.0, 600.0)


def of(*events: Event) -> Dossier:
    return Dossier({ARTICLE.id: ARTICLE}, {e.id: e for e in events})


def shows(view: MapView, where: Where) -> bool:
    assert where.lat is not None
    assert where.lon is not None
    x, y = view.px(where.lat, where.lon)
    return 0 < x < view.width_px and 0 < y < view.height_px


def test_both_ends_of_a_measured_claim_are_in_view_though_no_event_is_there() -> None:
    far = Where("Far port", -9.0, -79.0, Precision.SITE)
    dossier = harbour_dossier()
    claim = replace(next(iter(dossier.claims.values())), to=far)
    assert shows(MapView.fit(replace(dossier, claims={claim.id: claim}), *SIZE), far)
    assert not shows(MapView.fit(replace(dossier, claims={}), *SIZE), far)


def test_an_area_no_larger_than_a_city_is_in_view_and_a_country_does_not_widen_it() -> None:
    close = MapView.fit(of(event("a", where=(HARBOUR,)), event("b", where=(PERU,))), *SIZE)
    wider = MapView.fit(of(event("a", where=(HARBOUR,)), event("c", where=(CANAL,))), *SIZE)
    assert shows(wider, CANAL)
    assert not shows(close, CANAL)


def test_where_only_a_country_is_named_the_view_is_of_the_country() -> None:
    view = MapView.fit(of(event("a", where=(PERU,))), *SIZE)
    assert shows(view, PERU)
    assert shows(view, PORT)


def test_a_dossier_without_places_shows_the_world() -> None:
    assert MapView.fit(of(event("a")), *SIZE) == MapView.world(*SIZE)


def test_showing_another_place_moves_the_map_no_further_than_it_must() -> None:
    view = MapView.world(900.0, 500.0)
    south = replace(PORT, lat=-54.8, lon=-68.3)
    moved = view.including([(south.lat or 0.0, south.lon or 0.0)])
    assert shows(moved, south)
    assert moved.zoom == view.zoom
    assert moved.x == view.x
    assert shows(moved, replace(PORT, lat=51.5, lon=-0.1))
    again = moved.including([(south.lat or 0.0, south.lon or 0.0)])
    assert again.y == pytest.approx(moved.y)


def test_a_place_out_of_view_is_brought_in_a_fifth_of_the_width_from_every_edge() -> None:
    view = MapView.fit(of(event("a", where=(HARBOUR,))), 900.0, 600.0)
    for lat, lon in ((40.0, 10.0), (-50.0, -170.0), (-12.04, -60.0)):
        moved = view.including([(lat, lon)])
        assert moved.has(lat, lon, 900.0 / 5 - 1e-3)
        assert moved.zoom == view.zoom


def test_in_a_low_view_a_place_is_brought_near_the_middle() -> None:
    view = MapView.fit(of(event("a", where=(HARBOUR,))), 900.0, 200.0)
    x, y = view.including([(40.0, 10.0)]).px(40.0, 10.0)
    assert 180.0 - 1e-3 <= x <= 720.0 + 1e-3
    assert 80.0 - 1e-3 <= y <= 120.0 + 1e-3


def test_places_that_just_fit_are_brought_in_without_a_wider_view() -> None:
    view = MapView.world(900.0, 500.0).zoomed(2.0)
    (west, north), (east, south) = view.lat_lon(100.0, 100.0)[::-1], view.lat_lon(830.0, 300.0)[::-1]
    moved = view.panned(80.0, 0.0).including([(north, west), (south, east)])
    assert moved.zoom == view.zoom
    assert moved.has(north, west, 50.0)
    assert moved.has(south, east, 50.0)


def test_places_too_far_apart_for_the_view_make_it_wider() -> None:
    near = MapView.fit(of(event("a", where=(HARBOUR,))), *SIZE)
    far = replace(PORT, lat=40.0, lon=10.0)
    both = near.including([(HARBOUR.lat or 0.0, HARBOUR.lon or 0.0), (40.0, 10.0)])
    assert both.zoom < near.zoom
    assert shows(both, HARBOUR)
    assert shows(both, far)


@pytest.mark.parametrize("size", [(800, 500), (1600, 1000)])
def test_an_extent_gives_the_same_middle_and_scale_at_any_size(size: tuple[int, int]) -> None:
    view = MapView.world(1000, 600).centred(59.3, 18.1, 6.4)
    again = MapView.world(*size).at_extent(view.extent)
    assert again.extent == pytest.approx(view.extent)


def test_what_is_fitted_stands_clear_of_the_strip_at_the_foot() -> None:
    north, south = (-11.0, -77.0), (-13.0, -77.0)
    ends = [Where("End", *at, Precision.SITE) for at in (north, south)]
    view = MapView.fit(
        of(*(event(f"e{i}", where=(at,)) for i, at in enumerate(ends))), 700.0, 300.0, foot_px=60.0
    )
    above, below = view.px(*north)[1], 300.0 - 60.0 - view.px(*south)[1]
    assert above == pytest.approx(below, abs=0.5)
    assert above > 30.0
