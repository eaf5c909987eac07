"""What the lanes of a timeline are, and how places are told apart."""

from dataclasses import replace

from tests.values import ARTICLE, HARBOUR, PERU, PORT, event
from viewer.model import query
from viewer.model.dossier import Dossier
from viewer.model.event import Event
from viewer.model.query import Lane


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
