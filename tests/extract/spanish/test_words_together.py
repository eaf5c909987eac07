"""The kind that verbs have with the nouns beside them in Spanish, and verbs of more than one word."""

import pytest

from tests.extract.conftest import Read
from viewer.model.event import Certainty, Kind

TOLD = [
    # the text, and the kind of its only event
    ("Los dos países han suscrito un acuerdo en Quito.", Kind.AGREEMENT),
    ("El muro de la presa de Jaén cedió ayer.", Kind.INCIDENT),
    ("Los obreros abrieron ayer las zanjas en Loja.", Kind.CONSTRUCTION),
    ("La eléctrica restableció ayer el servicio en Soria.", Kind.OPENING),
    ("La Corte oirá en mayo en Quito a los testigos.", Kind.LEGAL),
    ("La empresa invocó en mayo la cláusula de salida.", Kind.DECISION),
    ("Los pasajeros abordaron ayer el vuelo en Cali.", Kind.MOVEMENT),
    ("El gimnasio de Ilo acogió ayer a 300 damnificados.", Kind.MOVEMENT),
    ("El país entró en recesión en mayo.", Kind.ECONOMIC),
    ("Los técnicos entregaron ayer el informe.", Kind.STATEMENT),
    ("Los bomberos apagaron ayer el incendio de Soria.", Kind.INCIDENT),
    ("El buque apagó ayer el transpondedor frente a Ilo.", Kind.OTHER),
    ("El capitán fue absuelto ayer en Ilo.", Kind.LEGAL),
    ("Se produjo ayer en Ilo un derrame de crudo.", Kind.INCIDENT),
    ("El horno de la fundición de Ilo fue apagado en mayo.", Kind.CLOSURE),
    ("La Marina dio de baja ayer la fragata.", Kind.CLOSURE),
    ("El alcalde de Ilo dio marcha atrás el lunes en la venta del muelle.", Kind.DECISION),
    ("Los bomberos siguen bombeando agua de la mina de Oruro.", Kind.OPERATION),
    ("Varios estudiantes acamparon en marzo ante el ministerio.", Kind.INCIDENT),
    ("El remolcador arrastró ayer la nave hasta la playa de Ilo.", Kind.MOVEMENT),
    ("El telescopio captará su primera luz en mayo de 2029.", Kind.OPENING),
    ("El alcalde puso ayer la primera piedra del hospital de Loja.", Kind.CONSTRUCTION),
    ("El motor, fabricado en 2023 por Borealis, pesa dos toneladas.", Kind.CONSTRUCTION),
    ("Una delegación de Perú viajará el lunes a Quito.", Kind.MEETING),
]


@pytest.mark.parametrize(("text", "kind"), TOLD)
def test_it_is_of_the_kind(reading_of: Read, text: str, kind: Kind) -> None:
    (event,) = reading_of(text, "2026-06-09").events
    assert event.kind is kind


def test_what_is_pointed_out_is_told_as_so(reading_of: Read) -> None:
    (event,) = reading_of("La compañía hace notar que ya cerró el pozo de Tarija.", "2026-06-09").events
    assert (event.certainty, event.kind, event.says) == (Certainty.OCCURRED, Kind.CLOSURE, "compañía")


def test_what_lasts_under_a_verb_of_lasting_goes_on(reading_of: Read) -> None:
    (event,) = reading_of("Los cortes de luz persisten en Soria.", "2026-06-09").events
    assert event.certainty is Certainty.ONGOING


def test_what_operates_from_a_town_is_there(reading_of: Read) -> None:
    (event,) = reading_of("Los hidroaviones operarán desde mayo desde Loja.", "2026-06-09").events
    assert [where.name for where in event.where] == ["Loja"]


NOTHING = [
    "El motor, fabricado por Borealis, pesa dos toneladas.",
    "La venta del astillero ya no está en peligro.",
    "De Arica al puerto de Ilo, salida del cobre, hay menos de 400 kilómetros.",
    "Muchos creen que la ley baste para cerrar la mina.",
    "El ministerio no ha puesto fecha a la primera piedra del hospital.",
]


def test_what_something_not_yet_there_would_be_like_is_no_event(reading_of: Read) -> None:
    text = "Si el Gobierno aprueba los dos túneles que atravesarían la sierra, el viaje se acortaría."
    assert all("atraviesan" not in event.what for event in reading_of(text, "2026-06-09").events)


@pytest.mark.parametrize("text", NOTHING)
def test_what_only_says_how_things_are_is_no_event(reading_of: Read, text: str) -> None:
    assert not reading_of(text, "2026-06-09").events
