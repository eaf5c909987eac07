"""Dates, ranges and lengths of time in Spanish."""

import pytest

from tests.extract.conftest import Read
from viewer.extract.spanish.dates import dates, durations
from viewer.extract.timeml import timeml_value
from viewer.model.moment import Moment

FRIDAY = Moment.from_iso("2026-01-16")


@pytest.mark.parametrize(
    ("text", "named", "value"),
    [
        ("Abrió el 14 de noviembre de 2024.", "el 14 de noviembre de 2024", "2024-11-14"),
        ("El 1.º de mayo del año pasado", "El 1.º de mayo del año pasado", "2025-05-01"),
        ("en 2024", "2024", "2024"),
        ("a finales de junio de 2025", "a finales de junio de 2025", "2025-06"),
        ("en los años noventa", "los años noventa", "199"),
        ("la década de 1990", "la década de 1990", "199"),
        ("en el siglo XX", "el siglo XX", "19"),
        ("la semana pasada", "la semana pasada", "2026-W02"),
        ("el jueves por la noche", "el jueves por la noche", "2026-01-15TNI"),
        ("el pasado martes", "el pasado martes", "2026-01-13"),
        ("el próximo año", "el próximo año", "2027"),
        ("la semana que viene", "la semana que viene", "2026-W04"),
        ("el primer trimestre de 2027", "el primer trimestre de 2027", "2027-Q1"),
        ("el verano de 2026", "el verano de 2026", "2026-SU"),
        ("hace dos años", "hace dos años", "2024"),
        ("dentro de tres meses", "dentro de tres meses", "2026-04"),
        ("ayer", "ayer", "2026-01-15"),
        ("pasado mañana", "pasado mañana", "2026-01-18"),
        ("2026-03-01", "2026-03-01", "2026-03-01"),
    ],
)
def test_a_date_has_its_words_and_its_value(text: str, named: str, value: str) -> None:
    (found,) = dates(text, 0, len(text))

    assert text[found.start : found.end] == named
    assert timeml_value(found, -1, FRIDAY) == value


@pytest.mark.parametrize(
    ("text", "relation"),
    [
        ("desde 2024", "since"),
        ("hasta 2030", "until"),
        ("a partir de 2028", "from"),
        ("antes de 2032", "before"),
        ("antes de finales de junio", "by"),
        ("de aquí a octubre", "by"),
        ("a más tardar en diciembre", "by"),
        ("después de mayo", "after"),
        ("desde hace tres años", "since"),
    ],
)
def test_the_words_before_a_date_tie_it_to_its_clause(text: str, relation: str) -> None:
    (found,) = dates(text, 0, len(text))

    assert found.relation == relation
    assert found.opens_at == 0


@pytest.mark.parametrize(
    ("text", "first", "last"),
    [
        ("entre 2027 y 2031", "2027-01-01", "2031-12-31"),
        ("de 2028 a 2033", "2028-01-01", "2033-12-31"),
        ("desde 2028 hasta 2033", "2028-01-01", "2033-12-31"),
        ("del 3 al 5 de mayo de 2024", "2024-05-03", "2024-05-05"),
        ("entre marzo y junio de 2023", "2023-03-01", "2023-06-30"),
    ],
)
def test_a_range_has_two_ends(text: str, first: str, last: str) -> None:
    (found,) = dates(text, 0, len(text))

    assert found.past
    assert found.to
    assert found.to.past
    assert (found.past[0], found.to.past[1]) == (first, last)


@pytest.mark.parametrize(
    "text",
    [
        "unos 2000 hombres",
        "1.500 personas",
        "de la mañana",
        "la madrugada",
        "núm. 1990",
    ],
)
def test_numbers_and_parts_of_the_day_are_no_dates(text: str) -> None:
    assert [text[t.start : t.end] for t in dates(text, 0, len(text)) if t.past] == []


@pytest.mark.parametrize(
    ("text", "value", "mod", "relation"),
    [
        ("durante un máximo de diez años", "P10Y", "<=", "for"),
        ("durante tres semanas", "P3W", "=", "for"),
        ("hasta diez años", "P10Y", "<=", "for"),
        ("al menos dos horas", "PT2H", ">=", "for"),
        ("un plan de cinco años", "P5Y", "=", "of"),
        ("durante una década", "P10Y", "=", "for"),
    ],
)
def test_a_length_of_time_has_its_bound(text: str, value: str, mod: str, relation: str) -> None:
    (found,) = durations(text, 0, len(text))

    assert found.duration
    assert (found.duration.value, found.duration.mod.value, found.relation) == (value, mod, relation)


@pytest.mark.parametrize(
    ("text", "first", "last"),
    [
        ("El puerto abrió el 14 de noviembre de 2024.", "2024-11-14", "2024-11-14"),
        ("El puerto cerrará el viernes.", "2026-01-16", "2026-01-16"),
        ("El puerto cerró el miércoles. Reabrió al día siguiente.", "2026-01-15", "2026-01-15"),
        ("El puerto opera desde 2024.", "2024-01-01", None),
        ("El canal se dragará a partir de 2028.", "2028-01-01", None),
        ("La apertura está prevista para junio.", "2026-06-01", "2026-06-30"),
        ("La línea estará lista y abrirá antes de finales de junio.", "2026-01-16", "2026-06-30"),
        ("El tratado de 1951 se aplicaría si hay un ataque.", "2026-01-16", None),
        ("China renovó hasta 2030 el acuerdo.", None, "2026-01-16"),
        ("El puerto cerró hace dos años.", "2024-01-01", "2024-12-31"),
    ],
)
def test_an_event_has_the_bounds_that_the_text_gives(
    reading_of: Read, text: str, first: str | None, last: str | None
) -> None:
    when = reading_of(text, "2026-01-16").events[-1].when

    assert when
    start, end = when.bounds[0], when.bounds[3]
    assert (start.iso() if start else None, end.iso() if end else None) == (first, last)
