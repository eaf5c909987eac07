"""What Spanish asks somebody to do, condemns, calls for a day or puts off."""

import pytest

from tests.extract.conftest import Read
from tests.extract.event_checks import start_days
from viewer.model.event import Certainty, Kind

PUBLISHED = "2026-06-09"
ASKED = [
    # the text, and the headline and certainty of its last event
    ("El rector pidió a la Junta que reabriera el dique.", "Junta reabre el dique", Certainty.PLANNED),
    ("La Junta exigió el lunes al astillero que cierre la rampa.", "Astillero cierra la rampa",
     Certainty.PLANNED),
    ("El juez ordenó a los gendarmes que desalojaran la rampa.", "Gendarmes desalojan la rampa",
     Certainty.PLANNED),
    ("El juez prohibió a la naviera que vendiera el dique.", "Naviera vende el dique", Certainty.DENIED),
    ("El rector pidió un informe a la firma que cerró la mina en 2014.", "Firma cierra la mina",
     Certainty.OCCURRED),
]  # fmt: skip


@pytest.mark.parametrize(("text", "what", "certainty"), ASKED)
def test_who_is_asked_has_not_done_it(reading_of: Read, text: str, what: str, certainty: Certainty) -> None:
    event = reading_of(text, PUBLISHED).events[-1]
    assert (event.what, event.certainty) == (what, certainty)


def test_who_is_asked_is_who_would_do_it(reading_of: Read) -> None:
    (event,) = reading_of("Bolivia pidió a Chile que devolviera el remolcador.", PUBLISHED).events
    assert list(event.who) == ["Chile"]


LANDS = [
    ("Honduras, que evacuó a mil vecinos el lunes, cerró el dique.", "Honduras evacua a mil vecinos"),
    (
        "Llovió. Marruecos, que compró dos remolcadores en 2021, busca otro.",
        "Marruecos compra dos remolcadores",
    ),
]


@pytest.mark.parametrize(("text", "what"), LANDS)
def test_a_land_whose_name_ends_in_s_acts_in_its_relative(reading_of: Read, text: str, what: str) -> None:
    assert what in [event.what for event in reading_of(text, PUBLISHED).events]


CONDEMNED = [
    ("El tribunal condenó el lunes a Soria por el atentado.", Kind.LEGAL),
    ("Los jueces condenaron a Soria por los saqueos.", Kind.LEGAL),
    ("Soria fue condenado a doce años por el atentado.", Kind.LEGAL),
    ("Lo condenaron a cadena perpetua por el atentado.", Kind.LEGAL),
    ("El ministro condenó el atentado.", Kind.STATEMENT),
]


@pytest.mark.parametrize(("text", "kind"), CONDEMNED)
def test_courts_condemn_people_and_others_attacks(reading_of: Read, text: str, kind: Kind) -> None:
    assert reading_of(text, PUBLISHED).events[0].kind is kind


PUT_OFF = [
    "La cumbre, prevista para el 20 de mayo, fue aplazada.",
    "La reunión, programada para el 20 de mayo, se suspendió el lunes.",
    "La cumbre, prevista inicialmente para el 20 de mayo, reunió a diez ministros.",
]


@pytest.mark.parametrize("text", PUT_OFF)
def test_what_was_put_off_is_not_ahead(reading_of: Read, text: str) -> None:
    assert all(event.certainty is Certainty.OCCURRED for event in reading_of(text, PUBLISHED).events)


def test_what_is_set_for_a_day_lies_ahead(reading_of: Read) -> None:
    first, *_ = reading_of(
        "La cumbre, prevista para el 20 de julio, reunirá a diez ministros.", PUBLISHED
    ).events
    assert (first.certainty, start_days(first)) == (Certainty.PLANNED, ["2026-07-20", "2026-07-20"])


def test_a_march_that_is_called_for_a_day_lies_ahead(reading_of: Read) -> None:
    (event,) = reading_of("Los gremios convocaron una marcha para el viernes en Ica.", PUBLISHED).events
    assert (event.certainty, start_days(event)) == (Certainty.PLANNED, ["2026-06-12", "2026-06-12"])


def test_the_year_of_a_quake_is_not_that_of_what_was_meant_for_its_victims(reading_of: Read) -> None:
    text = "El rector desvió fondos destinados a las víctimas del terremoto de 2014."
    (event,) = reading_of(text, PUBLISHED).events
    assert start_days(event) == [None, "2026-06-09"]


def test_who_was_hurt_in_a_quake_was_so_in_its_year(reading_of: Read) -> None:
    first, *_ = reading_of(
        "Los vecinos heridos en el terremoto de 2014 cobrarán una ayuda.", PUBLISHED
    ).events
    assert start_days(first) == ["2014-01-01", "2014-12-31"]


def test_the_same_day_is_that_of_a_day_told_of_and_not_of_a_year(reading_of: Read) -> None:
    text = (
        "El puerto de Ilo recibió el domingo un ferri. Las ventas cayeron un 8 % en 2023."
        " La policía detuvo el mismo día a dos marineros."
    )
    assert start_days(reading_of(text, PUBLISHED).events[-1]) == ["2026-06-07", "2026-06-07"]


def test_goods_are_not_seized_where_their_container_left(reading_of: Read) -> None:
    text = "La policía incautó cien kilos de opio en un contenedor que había salido de Ilo."
    first, *_ = reading_of(text, PUBLISHED).events
    assert first.where == ()
