"""Dates, ranges and lengths of time in Spanish."""

import pytest

from tests.extract.conftest import Read
from tests.extract.event_checks import start_days
from viewer.extract.dating.timeml import timeml_value
from viewer.extract.spanish.dates import dates, durations
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
        ("El puerto cerrará antes del 3 de marzo.", "2026-01-16", "2026-03-02"),
        ("El puerto cerrará antes de que termine el mes.", "2026-01-16", "2026-01-31"),
        ("El puerto cerrará antes de que acabe marzo.", "2026-01-16", "2026-03-31"),
        ("El puerto cerrará a partir del lunes.", "2026-01-19", None),
        ("El puerto reabrirá en diez días.", "2026-01-26", "2026-01-26"),
        ("El puerto reabrirá en un plazo de 72 horas.", "2026-01-16", "2026-01-19"),
        ("El puerto cerró el fin de semana.", "2026-01-10", "2026-01-11"),
        ("El puerto cerrará el día 21.", "2026-01-21", "2026-01-21"),
        ("El puerto cerró el lunes 5.", "2026-01-05", "2026-01-05"),
        ("La policía incautó el lunes 18 contenedores.", "2026-01-12", "2026-01-12"),
        ("El puerto cerrará de lunes a jueves de la próxima semana.", "2026-01-19", "2026-01-22"),
        ("El puerto cerrará entre el lunes y el viernes.", "2026-01-19", "2026-01-23"),
        ("El puerto cerrará la primera semana de marzo.", "2026-03-01", "2026-03-07"),
        ("El puerto cerrará en la segunda quincena de marzo.", "2026-03-16", "2026-03-31"),
        ("El puerto cerrará los días 5 y 6 de marzo.", "2026-03-05", "2026-03-06"),
        ("Las obras empezarán en marzo y se extenderán hasta 2029.", "2026-03-01", "2029-12-31"),
        ("El Congreso no ha aprobado el presupuesto de 2027.", None, "2026-01-16"),
        ("El lunes cerró el puerto y hundió dos botes.", "2026-01-12", "2026-01-12"),
        ("La firma cerró el lunes la mina y despidió a 20 obreros.", "2026-01-12", "2026-01-12"),
        ("La ministra visitó Ilo el lunes, donde inauguró un muelle.", "2026-01-12", "2026-01-12"),
        ("La mina cerró en 2019 y la firma despidió a 20 obreros.", None, "2026-01-16"),
    ],
)
def test_an_event_has_the_bounds_that_the_text_gives(
    reading_of: Read, text: str, first: str | None, last: str | None
) -> None:
    when = reading_of(text, "2026-01-16").events[-1].when

    assert when
    start, end = when.bounds[0], when.bounds[3]
    assert (start.iso() if start else None, end.iso() if end else None) == (first, last)


def test_a_day_after_another_event_is_counted_from_its_date(reading_of: Read) -> None:
    text = "La firma cerró el lunes la mina, un día después de que se hundiera una galería."

    before = next(e for e in reading_of(text, "2026-01-16").events if "hundiera" in e.quotes[0].exact)

    assert before.when
    assert [day.iso() for day in before.when.start if day] == ["2026-01-11", "2026-01-11"]


def test_what_lasts_since_then_began_on_the_day_named_before(reading_of: Read) -> None:
    text = "La mina cerró en mayo de 2024. El puente permanece cerrado desde entonces."

    when = reading_of(text, "2026-01-16").events[-1].when

    assert when
    assert [day.iso() for day in when.start if day] == ["2024-05-01", "2024-05-31"]


def test_an_end_that_the_next_clause_gives_is_quoted_too(reading_of: Read) -> None:
    (event,) = reading_of("Las obras empezarán en marzo y se extenderán hasta 2029.", "2026-01-16").events

    assert event.quotes[0].exact.endswith("hasta 2029")


@pytest.mark.parametrize(
    ("text", "first", "last"),
    [
        ("La policía detuvo a 40 personas en Lima en los últimos tres meses.", "2025-10-16", "2026-01-16"),
        ("El ejército bombardeó Lima en las últimas 24 horas.", "2026-01-15", "2026-01-16"),
        ("El barco se hundió frente a Malta hace 48 horas.", "2026-01-14", "2026-01-14"),
        ("El barco se hundió frente a Malta el 3 o 4 de mayo.", "2025-05-03", "2025-05-04"),
        ("El barco se hundió frente a Malta este invierno.", "2025-12-01", "2026-01-16"),
        (
            "El barco se hundió frente a Malta el fin de semana del 10 de enero.",
            "2026-01-10",
            "2026-01-11",
        ),
    ],
)
def test_a_stretch_bounds_what_came_about_in_it(reading_of: Read, text: str, first: str, last: str) -> None:
    when = reading_of(text, "2026-01-16").events[-1].when

    assert when
    assert [day and day.iso() for day in when.start] == [first, last]


def test_what_happened_at_a_date_set_off_by_when_is_of_that_date(reading_of: Read) -> None:
    event = reading_of("La mina cerró en 2019, cuando un alud sepultó el acceso.", "2026-06-09").events[-1]
    assert (event.what, start_days(event)) == ("Alud sepulta el acceso", ["2019-01-01", "2019-12-31"])


def test_who_is_hurt_when_something_happens_is_of_it(reading_of: Read) -> None:
    text = "Dos soldados resultaron heridos en febrero, cuando la lancha en que iban fue tiroteada en Ilo."
    (event,) = reading_of(text, "2026-06-09").events
    assert start_days(event) == ["2026-02-01", "2026-02-28"]


def test_a_count_that_somebody_made_known_is_no_event(reading_of: Read) -> None:
    text = "El balance de muertos que la alcaldía de Loja dio a conocer este lunes es provisional."
    assert not reading_of(text, "2026-06-09").events


def test_how_much_later_is_not_who_does_it(reading_of: Read) -> None:
    text = "El avión desapareció el lunes; horas después, la Armada halló ayer restos frente a Ilo."
    assert reading_of(text, "2026-06-09").events[-1].what == "Armada halla restos frente a Ilo"
