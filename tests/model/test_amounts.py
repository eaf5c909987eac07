"""Quantities in words."""

import pytest

from viewer.model.amounts import plural, quantity_words
from viewer.model.event import Quantity
from viewer.model.when import Modifier


@pytest.mark.parametrize(
    ("quantity", "said"),
    [
        (Quantity("money", 1.5e9, "USD", Modifier.EXACTLY), "1.5 billion USD"),
        (Quantity("count", 20, "representative", Modifier.AT_MOST), "up to 20 representatives"),
        (Quantity("count", 1, "ship", Modifier.EXACTLY), "1 ship"),
        (Quantity("distance", 40, "km", Modifier.OVER), "over 40 km"),
        (Quantity("count", 2500, "person", Modifier.AT_LEAST), "at least 2,500 people"),
        (Quantity("count", 12000, "barrel", Modifier.ABOUT), "about 12,000 barrels"),
        (Quantity("duration", 10, "year", Modifier.UNDER), "under 10 years"),
    ],
)
def test_a_quantity_reads_as_an_analyst_would_write_it(quantity: Quantity, said: str) -> None:
    assert quantity_words(quantity) == said


@pytest.mark.parametrize(
    ("unit", "many"),
    [
        ("country", "countries"),
        ("day", "days"),
        ("nautical mile", "nautical miles"),
        ("foot", "feet"),
        ("metric tonne", "metric tonnes"),
        ("branch", "branches"),
        ("troops", "troops"),
        ("aircraft", "aircraft"),
        ("GBP", "GBP"),
        ("ha", "ha"),
    ],
)
def test_units_have_their_plural_and_symbols_none(unit: str, many: str) -> None:
    assert plural(unit) == many
