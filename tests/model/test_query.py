"""What the lanes of a timeline are, how places are told apart, and what lies in a part of the map."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.values import ARTICLE, HARBOUR, PERU, PORT, event
from viewer.model import query
from viewer.model.dossier import Dossier
from viewer.model.event import Event, Review
from viewer.model.focus import Focus
from viewer.model.query import Lane, Match
from viewer.model.view import Only
from viewer.model.where import Precision, Where


def lanes(*events: Event) -> list[tuple[str, int]]:
    dossier = Dossier({ARTICLE.id: ARTICLE}, {e.id: e for e in events})
    return [(name, len(found)) for name, found in query.lanes(dossier, Lane.PLACE)]


def test_two_names_of_one_point_are_one_lane_under_the_more_proper_name() -> None:
    small = replace(HARBOUR, name="naval harbour")
    proper = replace(HARBOUR, name="Naval Harbour")
    assert lanes(event("a", where=(small,)), event("b", where=(proper,))) == [("Naval Harbour", 2)]


def test_a_lane_has_the_name_that_is_used_most() -> None:
    other = replace(PORT, name="Port of the North")
    found = lanes(event("a", where=(other,)), event("b", where=(PORT,)), event("c", where=(PORT,)))
    assert found == [("North Port", 3)]


def test_different_points_are_different_lanes_whatever_their_names() -> None:
    there = replace(PORT, name=HARBOUR.name)
    assert lanes(event("a", where=(HARBOUR,)), event("b", where=(there,))) == [("Harbour", 1), ("Harbour", 1)]


def test_a_country_and_a_point_in_its_middle_are_different_lanes() -> None:
    pin = replace(PERU, precision=HARBOUR.precision)
    assert len(lanes(event("a", where=(PERU,)), event("b", where=(pin,)))) == 2


def test_events_without_a_place_share_the_nameless_last_lane() -> None:
    assert lanes(event("a"), event("b", where=(PORT,)), event("c")) == [("North Port", 1), ("", 2)]


BOX = (-13.0, -78.0, -11.0, -76.0)


@pytest.mark.parametrize(
    ("place", "wanted"),
    [
        (Where("Callao", -12.05, -77.14, Precision.SITE), Match.CERTAINLY),
        (Where("Callao", -12.05, -77.14, Precision.SITE, 5000.0), Match.CERTAINLY),
        (Where("Callao", -12.05, -77.95, Precision.SITE, 5000.0), Match.CERTAINLY),
        (Where("Callao", -12.05, -77.96, Precision.SITE, 5000.0), Match.POSSIBLY),
        (Where("Callao", -11.04, -77.14, Precision.SITE, 5000.0), Match.POSSIBLY),
        (Where("north of Callao", -12.05, -77.14, Precision.DISTRICT), Match.POSSIBLY),
        (Where("Peru", -9.2, -74.4, Precision.COUNTRY), Match.POSSIBLY),
        (Where("off Callao", -12.05, -75.5, Precision.SEA, 60_000.0), Match.POSSIBLY),
        (Where("Huancayo", -12.05, -75.2, Precision.SITE, 60_000.0), Match.NO),
        (Where("Chiloé", -42.6, -73.9, Precision.SETTLEMENT), Match.NO),
        (Where("somewhere"), Match.NO),
    ],
)
def test_a_place_is_in_a_part_of_the_map_as_surely_as_it_is_known(place, wanted):
    assert query.in_box((place,), BOX) is wanted
    assert query.in_box((place,), None) is Match.CERTAINLY
    assert query.in_box((), BOX) is Match.NO


@given(st.floats(-80, 80), st.floats(-180, 180), st.floats(-180, 180), st.floats(1, 300))
def test_a_box_across_the_date_line_holds_what_lies_in_it(lat, lon, west, width):
    inside = any(west <= lon + turn <= west + width for turn in (-360, 0, 360))
    found = query.in_box((Where("x", lat, lon, Precision.SITE),), (-90, west, 90, west + width))
    edges = [abs((lon - edge + 180) % 360 - 180) for edge in (west, west + width)]
    assert (found is Match.CERTAINLY) == inside or min(edges) < 1e-9


def test_what_was_rejected_passes_only_a_filter_that_asks_for_it() -> None:
    dropped = event("a", review=Review.REJECTED)
    dossier = Dossier({ARTICLE.id: ARTICLE}, {dropped.id: dropped})
    asking = Focus(only=Only(reviews=frozenset({Review.REJECTED})))
    assert query.match(dropped, Focus(), dossier) is Match.NO
    assert query.match(dropped, asking, dossier) is Match.CERTAINLY
