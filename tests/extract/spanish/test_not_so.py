"""What Spanish tells as undone, averted, untrue, unproved or only feared is not told as done."""

import pytest

from tests.extract.conftest import Read
from viewer.model.event import Certainty, Kind

PUBLISHED = "2026-06-09"
CERTAIN = [
    # the text, and the certainty of its only event
    ("El transbordador estuvo a punto de chocar el lunes con el muelle de Ilo.", Certainty.DENIED),
    ("A punto estuvo de hundirse el lunes el remolcador.", Certainty.DENIED),
    ("El remolcador está a punto de zarpar de Ilo.", Certainty.PLANNED),
    ("El astillero está por cerrar.", Certainty.PLANNED),
    ("El rector estaría por dimitir.", Certainty.POSSIBLE),
    ("La policía frustró el lunes un secuestro en Tacna.", Certainty.DENIED),
    ("Los técnicos lograron evitar una explosión el lunes en Tacna.", Certainty.DENIED),
    ("Un pacto de madrugada conjuró la huelga de maquinistas.", Certainty.DENIED),
    ("Es falso que la Junta haya vendido el dique.", Certainty.DENIED),
    ("No es verdad que la refinería vaya a cerrar.", Certainty.DENIED),
    ("La Junta renunció a construir el dique.", Certainty.DENIED),
    ("La Junta desistió de vender el dique.", Certainty.DENIED),
    ("La naviera se abstuvo de despedir a sus marineros.", Certainty.DENIED),
    ("La Junta descarta de momento vender el dique.", Certainty.DENIED),
    ("Descartó, en cambio, vender el dique.", Certainty.DENIED),
    ("La Junta no contempla el cierre del dique.", Certainty.DENIED),
    ("El rector negó ayer en Tacna que la Junta haya vendido el dique.", Certainty.DENIED),
    ("El rector descartó en cambio que se vaya a vender el dique.", Certainty.DENIED),
    ("Negó el rector que el dique hubiera cedido.", Certainty.DENIED),
    ("El rector rechazó de plano que el dique hubiera cedido.", Certainty.DENIED),
    ("La Junta ha descartado cerrar el dique.", Certainty.DENIED),
    ("Los rebeldes dijeron haber cerrado el dique, pero el rector lo desmintió.", Certainty.DENIED),
    ("El rector dijo que la Junta vendió el dique. La Junta lo niega.", Certainty.DENIED),
    ("Una carta falsa aseguraba que el dique había cedido.", Certainty.DENIED),
    ("Es pronto para afirmar que el dique ha cedido.", Certainty.POSSIBLE),
    ("Sería prematuro decir que la mina ha cerrado.", Certainty.POSSIBLE),
    ("Se rumorea que el rector dimitirá.", Certainty.POSSIBLE),
    ("Se rumorea que el rector ha dimitido.", Certainty.POSSIBLE),
    ("El presunto asesino habría huido a Tacna.", Certainty.POSSIBLE),
    ("El gremio amenaza con una huelga.", Certainty.POSSIBLE),
    ("Los vecinos temen un derrumbe del dique.", Certainty.POSSIBLE),
    ("La naviera sopesa el cierre del astillero.", Certainty.POSSIBLE),
    ("Los marineros deben de haber muerto.", Certainty.POSSIBLE),
    ("Cabe la posibilidad de que el remolcador haya zarpado.", Certainty.POSSIBLE),
    ("Nadie ha confirmado que el remolcador zarpara.", Certainty.POSSIBLE),
    ("No hay constancia de que el remolcador haya zarpado.", Certainty.POSSIBLE),
    ("No consta que el remolcador haya zarpado.", Certainty.POSSIBLE),
    ("Hay indicios de que los rebeldes atacaron el puente.", Certainty.POSSIBLE),
    ("Todo apunta a que los rebeldes atacaron el puente.", Certainty.POSSIBLE),
    ("Está por confirmar que los rebeldes atacaron el puente.", Certainty.POSSIBLE),
    ("El remolcador debía haber zarpado el lunes.", Certainty.PLANNED),
    ("La ampliación habrá terminado en 2027.", Certainty.PLANNED),
    ("La Junta accedió a retirar las barreras.", Certainty.PLANNED),
    ("Difícilmente el dique reabrirá en mayo.", Certainty.POSSIBLE),
    ("El rector tachó de falsa la noticia de que la Junta vendió el dique.", Certainty.DENIED),
    ("Los rumores de que el rector había muerto resultaron falsos.", Certainty.DENIED),
    ("De no ser por los bomberos, el fuego habría destruido el taller.", Certainty.DENIED),
    ("Ojalá el pacto se firme pronto.", Certainty.POSSIBLE),
    ("Se cree que el remolcador se hundió el lunes.", Certainty.POSSIBLE),
    ("El incendio pudo ser provocado.", Certainty.POSSIBLE),
    ("Según versiones no confirmadas, el rector renunció el lunes.", Certainty.POSSIBLE),
    ("El cabecilla fue dado por muerto el lunes.", Certainty.POSSIBLE),
    ("El Gobierno anunció que suspende los vuelos desde mañana.", Certainty.PLANNED),
    ("El remolcador sigue sin zarpar.", Certainty.DENIED),
    ("El remolcador no puede zarpar.", Certainty.DENIED),
    ("El proyecto no ha podido ser aprobado.", Certainty.DENIED),
    ("Nadie impidió que el remolcador zarpara.", Certainty.OCCURRED),
    ("El dique hubiera inundado tres aldeas.", Certainty.POSSIBLE),
    ("Nunca antes un buque indio había atracado en Ilo.", Certainty.DENIED),
    ("La falta de fondos hará que la obra se retrase.", Certainty.POSSIBLE),
    ("Lograron que el rector dimitiera el lunes.", Certainty.OCCURRED),
    ("El remolcador acabó por hundirse el lunes.", Certainty.OCCURRED),
    ("El remolcador terminó hundiéndose el lunes.", Certainty.OCCURRED),
    ("El remolcador está hundiéndose.", Certainty.ONGOING),
    ("Las obras no comenzarán hasta enero.", Certainty.PLANNED),
    ("El museo no abrió hasta 2019.", Certainty.OCCURRED),
    ("El dique no operará hasta enero.", Certainty.DENIED),
    ("La Unión estudia nuevas sanciones contra Rusia.", Certainty.POSSIBLE),
    ("El astillero va a ser vendido en julio.", Certainty.PLANNED),
    ("El astillero tiene que ser cerrado antes de 2027.", Certainty.PLANNED),
    ("El proyecto espera ser aprobado el lunes.", Certainty.POSSIBLE),
    ("El astillero estuvo a punto de ser vendido en 2023.", Certainty.DENIED),
    ("El astillero parece haber sido vendido.", Certainty.POSSIBLE),
    ("El astillero acaba de ser vendido.", Certainty.OCCURRED),
    ("Lloran después de que se haya producido un alud.", Certainty.OCCURRED),
    ("El dique lleva tres meses sin operar.", Certainty.DENIED),
    ("Quien firme el contrato deberá construir el puente.", Certainty.PLANNED),
    ("Para evitar que el río se desborde, los vecinos levantaron un dique el lunes.", Certainty.OCCURRED),
]


@pytest.mark.parametrize(("text", "certainty"), CERTAIN)
def test_it_is_as_certain_as(reading_of: Read, text: str, certainty: Certainty) -> None:
    assert [event.certainty for event in reading_of(text, PUBLISHED).events] == [certainty]


@pytest.mark.parametrize(
    "text",
    [
        "El rector no confirmó ni desmintió el ataque.",
        "Circulan rumores sobre la dimisión del rector.",
        "El pacto podría evitar una huelga de maquinistas.",
        "Se desconoce si el remolcador zarpó.",
        "La naviera analiza el contrato.",
        "El fallo impide vender el dique.",
    ],
)
def test_what_is_left_open_is_no_event(reading_of: Read, text: str) -> None:
    assert not reading_of(text, PUBLISHED).events


def test_what_was_not_let_happen_is_not_told_as_done(reading_of: Read) -> None:
    events = reading_of("La Armada no permitió que el remolcador zarpara.", PUBLISHED).events
    assert {event.certainty for event in events} == {Certainty.DENIED}


@pytest.mark.parametrize(
    "text", ["El remolcador terminó hundiéndose el lunes.", "El remolcador podría haberse hundido el lunes."]
)
def test_what_sank_itself_is_named_so(reading_of: Read, text: str) -> None:
    assert [event.what for event in reading_of(text, PUBLISHED).events] == ["Remolcador se hunde"]


@pytest.mark.parametrize(
    ("text", "what"),
    [
        ("El rector se comprometió a dimitir en julio.", "Rector dimite"),
        ("La Junta se plantea cerrar el dique.", "Junta cierra el dique"),
        ("El gremio se negó a sentarse en la mesa.", "Gremio se sienta en la mesa"),
    ],
)
def test_the_pronoun_of_a_governing_verb_is_not_that_of_the_deed(
    reading_of: Read, text: str, what: str
) -> None:
    assert [event.what for event in reading_of(text, PUBLISHED).events] == [what]


def test_what_was_averted_is_named_without_the_verb_that_averted_it(reading_of: Read) -> None:
    (event,) = reading_of("Los técnicos evitaron una explosión el lunes en Tacna.", PUBLISHED).events
    assert (event.what, event.kind) == ("Una explosión", Kind.INCIDENT)


@pytest.mark.parametrize(
    "text",
    [
        "Nadie murió en el choque de un autobús en Lima el lunes.",
        "No murió nadie en el choque de un autobús en Lima el lunes.",
        "El conductor no resultó herido en el choque de un autobús en Lima el lunes.",
        "No hubo muertos en el choque de un autobús en Lima el lunes.",
    ],
)
def test_what_harmed_nobody_came_about(reading_of: Read, text: str) -> None:
    (told,) = reading_of(text, PUBLISHED).events

    assert (told.what, told.certainty) == ("Choque de un autobús en Lima", Certainty.OCCURRED)
    assert told.when is not None
    assert told.when.start[0] is not None
    assert told.when.start[0].iso() == "2026-06-08"
    assert told.who == ()


def test_what_is_denied_to_have_killed_is_denied(reading_of: Read) -> None:
    (told,) = reading_of("El Gobierno niega que murieran civiles en el ataque a Lima.", PUBLISHED).events

    assert told.what.startswith("Mueren civiles")
    assert told.certainty is Certainty.DENIED


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "El acuerdo, firmado en 2019 pero nunca ratificado, fue anulado el lunes.",
            [("Acuerdo firmado", "occurred"), ("Acuerdo anulado", "occurred")],
        ),
        (
            "Perú vota el domingo después de que ningún partido lograra la mayoría.",
            [("Perú vota", "planned"), ("Partido logra la mayoría", "denied")],
        ),
        (
            "El barco fue remolcado el lunes tras ser atacado por piratas frente a Callao.",
            [("Barco remolcado", "occurred"), ("Barco atacado por piratas frente a Callao", "occurred")],
        ),
        (
            "Fue abatido a tiros el lunes, dijo el jefe de policía Ana Ruiz.",
            [("Abatido a tiros", "occurred")],
        ),
    ],
)
def test_what_came_about_beside_what_did_not(
    reading_of: Read, text: str, told: list[tuple[str, str]]
) -> None:
    events = reading_of(text, "2026-11-24").events

    assert [(event.what, event.certainty.value) for event in events] == told


def test_a_date_before_who_says_so_is_that_of_what_is_said(reading_of: Read) -> None:
    (event,) = reading_of("En mayo, dijo el ministerio, dos barcos salieron de Callao.", "2026-11-24").events

    assert event.says == "ministerio"
    assert event.when is not None
    assert str(event.when.start[0]) == "2026-05-01"
