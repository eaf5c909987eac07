"""As what Spanish presents events: the six words, with the words of the text that led to them."""

import pytest

from tests.extract.conftest import Read
from viewer.model.event import Certainty

SAID = [
    ("El ministerio ha aprobado la venta.", Certainty.OCCURRED),
    ("El puerto abrió el 14 de noviembre de 2024.", Certainty.OCCURRED),
    ("La planta fue construida por COSCO Shipping.", Certainty.OCCURRED),
    ("Se cerró el canal.", Certainty.OCCURRED),
    ("Tres barcos se hundieron después de que fracasara el diálogo.", Certainty.OCCURRED),
    ("El puerto está en servicio desde 2024.", Certainty.ONGOING),
    ("El ejército está construyendo un muelle en Ilo.", Certainty.ONGOING),
    ("La mina permanece cerrada.", Certainty.ONGOING),
    ("El nivel del río sigue bajando.", Certainty.ONGOING),
    ("La empresa ha operado el puerto desde 2019.", Certainty.ONGOING),
    ("La empresa cerrará la mina.", Certainty.PLANNED),
    ("La empresa va a cerrar la mina.", Certainty.PLANNED),
    ("Perú prevé conectar los puertos antes de 2030.", Certainty.PLANNED),
    ("El canal se dragará en 2028.", Certainty.PLANNED),
    ("Los sindicatos convocaron una huelga para el 10 de abril.", Certainty.PLANNED),
    ("El Gobierno anunció un recorte de tarifas.", Certainty.PLANNED),
    ("El ministro dijo que enviaría tropas.", Certainty.PLANNED),
    ("Está previsto que el buque llegue a Manila en 2027.", Certainty.PLANNED),
    ("La apertura está prevista para junio.", Certainty.PLANNED),
    ("Si fracasa el diálogo, los estibadores bloquearían el puerto.", Certainty.CONDITIONAL),
    ("Los estibadores bloquearán el puerto si fracasa el diálogo.", Certainty.CONDITIONAL),
    ("De aprobarse el plan, las obras empezarían en 2027.", Certainty.CONDITIONAL),
    ("El tratado entrará en vigor cuando lo ratifiquen ocho Estados.", Certainty.CONDITIONAL),
    ("La planta se construirá siempre que el Congreso la apruebe.", Certainty.CONDITIONAL),
    ("La planta se construirá en 2030, sujeta a la aprobación del Congreso.", Certainty.CONDITIONAL),
    ("Las navieras podrían desviar sus servicios.", Certainty.POSSIBLE),
    ("Puede que la mina cierre.", Certainty.POSSIBLE),
    ("El ministro no descartó un bloqueo del puerto.", Certainty.POSSIBLE),
    ("Los diplomáticos no descartan que la UE retire las sanciones.", Certainty.POSSIBLE),
    ("Los expertos advierten de que podrían cerrar el puerto.", Certainty.POSSIBLE),
    ("Es probable que el puerto reabra en mayo.", Certainty.POSSIBLE),
    ("Se espera que ambos países firmen un acuerdo.", Certainty.POSSIBLE),
    ("La firma habría vendido la mina.", Certainty.POSSIBLE),
    ("La firma posiblemente venderá la mina.", Certainty.POSSIBLE),
    ("La empresa estudia construir una presa.", Certainty.POSSIBLE),
    ("El sindicato negó que sus miembros hubieran atacado el autobús.", Certainty.DENIED),
    ("La empresa negó haber ignorado las alertas.", Certainty.DENIED),
    ("El buque no será retirado.", Certainty.DENIED),
    ("El ministro descartó cerrar el canal.", Certainty.DENIED),
    ("El túnel nunca se construyó.", Certainty.DENIED),
    ("Ningún buque atracó en Ilo.", Certainty.DENIED),
    ("Se prevé que el puerto reabra en mayo.", Certainty.POSSIBLE),
    ("El sindicato estudia convocar una huelga.", Certainty.POSSIBLE),
    ("Según dos fuentes, la firma habría vendido la mina.", Certainty.POSSIBLE),
    ("El sindicato podría haber bloqueado el puerto.", Certainty.POSSIBLE),
    ("Se esperan inundaciones a partir del martes.", Certainty.POSSIBLE),
    ("De concretarse la venta, la firma ampliaría la mina.", Certainty.CONDITIONAL),
    ("El plazo corre; de no alcanzarse un acuerdo, cerrarán la mina.", Certainty.CONDITIONAL),
    ("La firma ampliará la mina, siempre y cuando baje el impuesto.", Certainty.CONDITIONAL),
    ("El sindicato amenazó con bloquear el puerto en caso de que suba el precio.", Certainty.CONDITIONAL),
    ("El buque entrará en servicio una vez concluidas las pruebas.", Certainty.CONDITIONAL),
    ("La firma niega que haya vendido la mina.", Certainty.DENIED),
    ("La firma no llegó a vender la mina.", Certainty.DENIED),
    ("La firma se negó a vender la mina.", Certainty.DENIED),
    ("El ministro aseguró que no habrá despidos.", Certainty.DENIED),
    ("El grupo negó su responsabilidad.", Certainty.DENIED),
    ("Tres mineros siguen desaparecidos.", Certainty.ONGOING),
    ("La pista está siendo ampliada.", Certainty.ONGOING),
]


@pytest.mark.parametrize(("text", "certainty"), SAID)
def test_each_cue_gives_its_word_and_is_kept(reading_of: Read, text: str, certainty: Certainty) -> None:
    events = reading_of(text, "2025-06-11").events

    assert [event.certainty for event in events] == [certainty]
    cue = next(c for c in events[0].why if c.field == "certainty")
    assert cue.reading == certainty.value
    assert cue.words in text


@pytest.mark.parametrize(
    ("text", "condition"),
    [
        ("Si fracasa el diálogo, bloquearían el puerto.", "Si fracasa el diálogo"),
        ("De aprobarse el plan, las obras empezarían en 2027.", "De aprobarse el plan"),
        ("El tratado regirá cuando lo ratifiquen ocho Estados.", "cuando lo ratifiquen ocho Estados"),
        ("Se construirá, sujeto a la aprobación del Congreso.", "sujeto a la aprobación del Congreso"),
    ],
)
def test_a_conditional_event_carries_the_words_of_its_condition(
    reading_of: Read, text: str, condition: str
) -> None:
    assert [e.condition for e in reading_of(text).events] == [condition]


def test_a_condition_beats_a_hedge(reading_of: Read) -> None:
    (event,) = reading_of("Si llueve, el límite podría relajarse.").events

    assert event.certainty is Certainty.CONDITIONAL


@pytest.mark.parametrize(
    "text",
    [
        "Los funcionarios lo dijeron.",
        "El puerto más grande del Perú es un pilar de su comercio.",
        "No se sabe cuándo reabrirá la mina.",
        "No confirmó si la mina reabrirá.",
        "La Fiscalía no ha decidido si recurre.",
        "La vía que une la mina con el puerto es estrecha.",
        "El ministerio dispone de 40 puentes.",
        "Es un plan para mejorar la seguridad.",
        "",
        "Publicado: 3 de mayo de 2026",
    ],
)
def test_reports_attributes_questions_and_purposes_are_no_events(reading_of: Read, text: str) -> None:
    assert reading_of(text).events == ()


def test_the_dead_and_hurt_belong_to_what_killed_them(reading_of: Read) -> None:
    text = (
        "Tres mineros murieron y otros doce resultaron heridos el lunes en una explosión en Ilo. La "
        "explosión se produjo de noche."
    )

    (event,) = reading_of(text, "2025-06-11").events

    assert len(event.quotes) == 3
    assert event.when
    assert event.when.start[0] == event.when.end[1]
