"""Firms meant by what they are called, governments by their seats, and what is no actor."""

import pytest

from tests.extract.conftest import Read

DAY = "2025-11-20"
ACTS = [
    ("A judge froze the accounts of Chingari Copper on Monday. The company paid a fine on Friday.", -1,
     "Chingari Copper"),
    ("Norton Air Freight lost a plane on Monday. The company plans to resume service on Friday.", -1,
     "Norton Air Freight"),
    ("Orbis Foods said it was late. The Dubai group, which has run the port since 2017, handled 100 ships.",
     -1, "Orbis Foods"),
    ("Kora Besil is two-thirds of the way through the quay, says Kora Besil. The firm closed a mine in May.",
     -1, "Kora Besil"),
    ("Addis Ababa and Hargeisa signed a memorandum on 1 January 2024.", 0, "Hargeisa"),
    ("The ministry spoke of talks between Togo and Benin, which were broken off on Monday.", -1, "Benin"),
    ("A loan of boats, offered by Quito in 2021, was never taken up.", 0, "Quito"),
]  # fmt: skip
NOBODY = [
    "Tropical Storm Alvaro killed 21 people in January.",
    "The Surma burst its banks on Sunday.",
    "The Kushiyara crested on Monday.",
]


@pytest.mark.parametrize(("text", "at", "who"), ACTS)
def test_an_actor_is_found(reading_of: Read, text: str, at: int, who: str) -> None:
    assert who in reading_of(text, DAY).events[at].who


@pytest.mark.parametrize("text", NOBODY)
def test_a_storm_or_a_river_does_not_act(reading_of: Read, text: str) -> None:
    assert [event.who for event in reading_of(text, DAY).events] == [()]
