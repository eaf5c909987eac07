"""Figures that leave out their unit, or say "or so" before a direction."""

import pytest

from tests.extract.conftest import Read
from viewer.model.when import Modifier


@pytest.mark.parametrize(
    ("text", "ends", "value", "mod"),
    [
        (
            "Hinkley Point is 30 miles from Bristol and 20 from Cardiff.",
            ("Hinkley Point", "Cardiff"),
            20.0,
            Modifier.EXACTLY,
        ),
        (
            "Hinkley Point is 30 miles from Bristol, but only about 20 from Cardiff.",
            ("Hinkley Point", "Cardiff"),
            20.0,
            Modifier.ABOUT,
        ),
        (
            "Bristol is under 40 miles from Hinkley Point, Cardiff less than 30.",
            ("Cardiff", "Hinkley Point"),
            30.0,
            Modifier.UNDER,
        ),
        (
            "Agadez is about 200 km from Arlit; Niamey is nearly 900.",
            ("Niamey", "Arlit"),
            900.0,
            Modifier.ABOUT,
        ),
    ],
)
def test_a_figure_without_a_unit_has_that_of_the_figure_before(
    reading_of: Read, text: str, ends: tuple[str, str], value: float, mod: Modifier
) -> None:
    claim = reading_of(text).claims[-1]

    assert (claim.start.name, claim.to.name) == ends
    assert (claim.value, claim.comparator) == (value, mod)
    assert claim.unit == reading_of(text).claims[0].unit


@pytest.mark.parametrize(
    "text",
    [
        "The base is 30 miles from Bristol, and 20 of its men are from Cardiff.",
        "Bristol is 40 miles from Hinkley Point and 1,200 from Cardiff came to march.",
        "Bristol is 40 miles from Hinkley Point, which opened in 1965 and 2024 from scratch.",
    ],
)
def test_not_every_number_after_a_distance_is_one(reading_of: Read, text: str) -> None:
    assert [claim.value for claim in reading_of(text).claims if claim.value < 1000] != []
    assert 20.0 not in [claim.value for claim in reading_of(text).claims]
    assert 2024.0 not in [claim.value for claim in reading_of(text).claims]


def test_or_so_before_a_direction_makes_a_figure_loose(reading_of: Read) -> None:
    (claim,) = reading_of("Bath is 10 miles or so south-east of Bristol.").claims

    assert claim.comparator is Modifier.ABOUT


def test_it_with_a_distance_and_no_verb_is_an_end_that_could_not_be_placed(reading_of: Read) -> None:
    (claim,) = reading_of("It, within ten miles of Reykjavík.").claims
    assert (claim.start.lat, claim.holds) == (None, None)


def test_a_point_of_the_compass_written_twice_says_no_direction(reading_of: Read) -> None:
    text = "Suva is old. Churchill Falls lies about 200 km east east of Labrador City, the nearest town."
    (claim,) = reading_of(text).claims
    assert claim.value == 200.0
