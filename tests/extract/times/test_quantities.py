"""Money, distances, counts and durations."""

import pytest

from tests.extract.conftest import Read
from viewer.extract.times.durations import durations
from viewer.extract.times.quantities import quantities
from viewer.model.event import Quantity
from viewer.model.when import Modifier


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("worth $1.5 billion", Quantity("money", 1.5e9, "USD")),
        ("valued at US$1.5bn", Quantity("money", 1.5e9, "USD")),
        ("about US$1.2bn", Quantity("money", 1.2e9, "USD", Modifier.ABOUT)),
        ("up to €34.5m", Quantity("money", 34.5e6, "EUR", Modifier.AT_MOST)),
        ("more than 3 million euros", Quantity("money", 3e6, "EUR", Modifier.OVER)),
        ("11bn pesos", Quantity("money", 11e9, "MXN")),
        ("less than 50 miles", Quantity("distance", 50, "mi", Modifier.UNDER)),
        ("some 1,400 km", Quantity("distance", 1400, "km", Modifier.ABOUT)),
        ("at least twelve nautical miles", Quantity("distance", 12, "nmi", Modifier.AT_LEAST)),
    ],
)
def test_sums_and_distances_keep_unit_and_bound(text: str, expected: Quantity) -> None:
    assert quantities(text, 0, len(text)) == (expected,)


def test_pesos_are_those_of_the_country_the_article_is_about() -> None:
    text = "a loan of 3 million pesos"

    assert [q.unit for q in quantities(text, 0, len(text), "CL")] == ["CLP"]


@pytest.mark.parametrize(
    ("text", "value", "modifier"),
    [
        ("for up to ten years", "P10Y", Modifier.AT_MOST),
        ("for three hours", "PT3H", Modifier.EXACTLY),
        ("a 90-day emergency", "P90D", Modifier.EXACTLY),
        ("more than two weeks", "P2W", Modifier.OVER),
        ("for half a year", "P0.5Y", Modifier.EXACTLY),
        ("for about a decade", "P10Y", Modifier.ABOUT),
    ],
)
def test_durations_keep_length_and_bound(text: str, value: str, modifier: Modifier) -> None:
    (found,) = durations(text, 0, len(text))

    assert found.duration
    assert (found.duration.value, found.duration.mod) == (value, modifier)


def test_counts_are_of_what_the_noun_says(reading_of: Read) -> None:
    (event,) = reading_of("Japan will deliver five larger patrol ships to Manila by 2028.").events

    assert Quantity("count", 5, "ship") in event.quantities


def test_percentages_are_no_quantities(reading_of: Read) -> None:
    (event,) = reading_of("Copper prices rose by 1.4% in London.").events

    assert event.quantities == ()
