"""Money, counts and distances in Spanish."""

import pytest

from tests.extract.conftest import Read
from viewer.extract.spanish.numbers import number
from viewer.extract.spanish.quantities import quantities


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("1.500", 1500.0), ("1.500,25", 1500.25), ("2,5", 2.5), ("12", 12.0), ("veintidós", 22.0),
        ("treinta y cinco", 35.0), ("ciento veinte", 120.0), ("doscientas", 200.0),
        ("puerto", None), ("", None),
    ],
)  # fmt: skip
def test_a_point_parts_thousands_and_a_comma_begins_the_fraction(text: str, value: float | None) -> None:
    assert number(text) == value


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("1.500 millones de dólares", ("money", 1.5e9, "USD", "=")),
        ("un contrato de 180 millones de euros", ("money", 1.8e8, "EUR", "=")),
        ("US$ 2,5 millones", ("money", 2.5e6, "USD", "=")),
        ("más de 4 mil millones de dólares", ("money", 4e9, "USD", ">")),
        ("dos billones de pesos", ("money", 2e12, "CLP", "=")),
        ("unos 300 km", ("distance", 300.0, "km", "~")),
        ("a menos de 80 kilómetros", ("distance", 80.0, "km", "<")),
        ("12 millas náuticas", ("distance", 12.0, "nmi", "=")),
        ("hasta 300 soles", ("money", 300.0, "PEN", "<=")),
    ],
)
def test_a_sum_or_a_distance_has_value_unit_and_bound(text: str, told: tuple[str, float, str, str]) -> None:
    (found,) = quantities(text, 0, len(text), "CL")

    assert (found.kind, found.value, found.unit, found.mod.value) == told


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("La naviera envió hasta 20 buques a Ilo.", [(20.0, "buque", "<=")]),
        ("Al menos tres trabajadores murieron en Lima.", [(3.0, "persona", ">=")]),
        ("Chile envió unos 2.000 soldados a Arica.", [(2000.0, "soldado", "~")]),
        ("El buque llegó a los dos puertos.", []),
        ("Perú desplegó el 20 % de la flota.", []),
    ],
)
def test_a_count_has_the_noun_it_counts(
    reading_of: Read, text: str, told: list[tuple[float, str, str]]
) -> None:
    (event,) = reading_of(text).events

    assert [(q.value, q.unit, q.mod.value) for q in event.quantities if q.kind == "count"] == told


def test_a_comma_before_three_figures_parts_thousands_in_mexico(reading_of: Read) -> None:
    (event,) = reading_of("Semar invertirá 4,500 millones de pesos.").events

    assert [q.value for q in event.quantities] == [4.5e9]
