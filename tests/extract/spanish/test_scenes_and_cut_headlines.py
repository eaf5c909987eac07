"""Where and when people died, met or denounced in Spanish, and headlines that stop nowhere."""

import pytest

from tests.extract.conftest import Read
from tests.extract.event_checks import start_days
from viewer.model.event import Kind

PUBLISHED = "2026-06-09"
SCENES = [
    # the text, and the headline, day and place of its only event
    ("Tres mineros murieron en un alud registrado el lunes en Ica.", "Alud en Ica", "2026-06-08", "Ica"),
    ("Un guarda murió y diez resultaron heridos en un tiroteo ocurrido el 28 de mayo en Ica.",
     "Guarda muere", "2026-05-28", "Ica"),
    ("Los vecinos se reunieron en una asamblea celebrada el domingo en Ica.",
     "Vecinos se reúnen en una asamblea", "2026-06-07", "Ica"),
    ("Un guarda murió y su hijo resultó herido el sábado al volcar una lancha en Ica.", "Guarda muere",
     "2026-06-06", "Ica"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "what", "day", "place"), SCENES)
def test_the_scene_gives_day_and_place(reading_of: Read, text: str, what: str, day: str, place: str) -> None:
    (event,) = reading_of(text, PUBLISHED).events
    assert (event.what, start_days(event), event.where[0].name) == (what, [day, day], place)


def test_who_dies_later_of_a_shooting_dates_it_not(reading_of: Read) -> None:
    text = "El rector murió ayer en Ilo por las heridas sufridas en un tiroteo ocurrido el 3 de mayo en Ica."
    days = {event.what: start_days(event)[0] for event in reading_of(text, PUBLISHED).events}
    assert days["Rector muere en Ilo por las heridas sufridas"] == "2026-06-08"
    assert days["Tiroteo en Ica"] == "2026-05-03"


HEADLINES = [
    # the text, and the headline of its last event
    ("El sindicato reclamó el pago de 12 hectáreas expropiadas en 2011.", "12 hectáreas expropiadas"),
    ("La Fiscalía pidió 25 años.", "Fiscalía pide 25 años"),
    ("Los jueces embargaron el lunes tres casas ubicadas en la ladera norte de la mayor de las islas.",
     "Jueces embargan tres casas"),
    ("El puerto recibió el lunes el primer transbordador procedente, según la naviera, de Ica.",
     "Puerto recibe el primer transbordador"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "what"), HEADLINES)
def test_headlines_stop_where_they_say_something(reading_of: Read, text: str, what: str) -> None:
    assert reading_of(text, PUBLISHED).events[-1].what == what


DENOUNCED = [
    ("La contralora denunció las irregularidades en mayo de 2021.", [Kind.STATEMENT]),
    ("El gremio denunció a la naviera ante el juzgado.", [Kind.LEGAL]),
    ("El gremio denunció la falta de agua.", []),
]


@pytest.mark.parametrize(("text", "kinds"), DENOUNCED)
def test_what_is_denounced_on_a_day_or_before_a_court_is_told(
    reading_of: Read, text: str, kinds: list[Kind]
) -> None:
    assert [event.kind for event in reading_of(text, PUBLISHED).events] == kinds


def test_roofs_torn_off_and_camps_taken_are_incidents(reading_of: Read) -> None:
    text = "El viento arrancó los techos de diez casas. Los comuneros tomaron un campamento."
    assert [event.kind for event in reading_of(text, PUBLISHED).events] == [Kind.INCIDENT, Kind.INCIDENT]


def test_the_model_of_a_fighter_does_nothing(reading_of: Read) -> None:
    (event,) = reading_of("Rusia entregó el lunes a Perú los cazas Su-57.", PUBLISHED).events
    assert "Su-57" not in event.who
