"""Quantities in words."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from viewer.model.amounts import plural, quantity_words
from viewer.model.amounts_in import parse_quantities
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


QUANTITIES = [
    ("1.5 billion USD", Quantity("money", 1.5e9, "USD")),
    ("$1.5bn", Quantity("money", 1.5e9, "USD")),
    ("US$ 300 million", Quantity("money", 3e8, "USD")),
    ("up to 20 representatives", Quantity("count", 20, "representative", Modifier.AT_MOST)),
    ("at least 2,500 people", Quantity("count", 2500, "person", Modifier.AT_LEAST)),
    ("~ 40 km", Quantity("distance", 40, "km", Modifier.ABOUT)),
    ("less than 50 nautical miles", Quantity("distance", 50, "nautical mile", Modifier.UNDER)),
    ("over 10 years", Quantity("duration", 10, "year", Modifier.OVER)),
    ("12 countries", Quantity("count", 12, "country")),
    ("1.250.000,5 EUR", Quantity("money", 1_250_000.5, "EUR")),
    ("hasta 3,5 millones de dólares", Quantity("money", 3.5e6, "USD", Modifier.AT_MOST)),
    ("más de 10 años", Quantity("duration", 10, "year", Modifier.OVER)),
    ("3 ships", Quantity("count", 3, "ship")),
    ("2 kilómetros", Quantity("distance", 2, "km")),
]


@pytest.mark.parametrize(("text", "quantity"), QUANTITIES)
def test_what_is_typed_is_understood(text: str, quantity: Quantity) -> None:
    assert parse_quantities(text) == (quantity,)


@pytest.mark.parametrize("text", ["many ships", "20", "$ 5 ships", "1,2,3 km", "twenty men"])
def test_what_is_no_number_with_a_unit_is_refused_with_an_example(text: str) -> None:
    with pytest.raises(ValueError, match=text.replace("$", r"\$")):
        parse_quantities(text)


@given(
    st.lists(
        st.builds(
            lambda kind_unit, value, mod: Quantity(kind_unit[0], float(value), kind_unit[1], mod),
            st.sampled_from(
                [("money", "USD"), ("count", "engineer"), ("distance", "km"), ("duration", "year")]
            ),
            st.integers(0, 999_999) | st.sampled_from([1.5e9, 3.25e6, 0.5]),
            st.sampled_from(Modifier),
        ),
        max_size=3,
    )
)
def test_what_is_shown_can_be_typed_again(quantities: list[Quantity]) -> None:
    shown = "; ".join(map(quantity_words, quantities))
    assert parse_quantities(shown) == tuple(quantities)


SPANISH = [
    (Quantity("duration", 10, "year", Modifier.AT_MOST), "en", "hasta 10 años"),
    (Quantity("distance", 50, "mi", Modifier.UNDER), "en", "menos de 50 millas"),
    (Quantity("money", 1.5e9, "USD"), "es", "1500 millones USD"),
    (Quantity("count", 3e6, "tonelada"), "es", "3 millones de toneladas"),
    (Quantity("count", 12500, "trabajador", Modifier.OVER), "es", "más de 12\u202f500 trabajadores"),
    (Quantity("count", 20, "representative", Modifier.AT_MOST), "en", "hasta 20 representatives"),
    (Quantity("count", 4.5, "camión"), "es", "4,5 camiones"),
    (Quantity("count", 1, "person"), "es", "1 persona"),
]


@pytest.mark.parametrize(("quantity", "article", "said"), SPANISH)
def test_a_spanish_window_says_units_and_numbers_in_spanish(
    quantity: Quantity, article: str, said: str
) -> None:
    assert quantity_words(quantity, "es", article=article) == said


@pytest.mark.parametrize(("quantity", "article"), [row[:2] for row in SPANISH if row[0].unit != "mi"])
def test_what_a_spanish_window_shows_can_be_typed_again(quantity: Quantity, article: str) -> None:
    assert parse_quantities(quantity_words(quantity, "es", article=article)) == (quantity,)


def test_what_a_spanish_article_counts_keeps_its_plural_in_an_english_window() -> None:
    assert quantity_words(Quantity("count", 5, "camión"), article="es") == "5 camiones"
