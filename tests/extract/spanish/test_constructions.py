"""Constructions of Spanish news: participles, infinitives, relatives and states that tell of events."""

import pytest

from tests.extract.conftest import Read
from tests.extract.event_checks import start_days
from viewer.model.event import Certainty, Kind

PUBLISHED = "2026-06-09"
TOLD = [
    # the text, and the kind and certainty of its last event
    ("«Podríamos abrir una escuela en Tacna», dijo la rectora.", Kind.OPENING, Certainty.POSSIBLE),
    ("«Si llueve, venderíamos el ganado», dijo el alcalde.", Kind.AGREEMENT, Certainty.CONDITIONAL),
    ("Los ministros Rojas y Paz se verán el martes en Tacna.", Kind.MEETING, Certainty.PLANNED),
    ("El canciller se vio con su colega el lunes.", Kind.MEETING, Certainty.OCCURRED),
    ("La cumbre que el país acogerá en julio es la quinta.", Kind.MEETING, Certainty.PLANNED),
    ("La aldea está en manos de los rebeldes desde mayo.", Kind.OPERATION, Certainty.ONGOING),
    ("El avión está guardado desde mayo en un hangar.", Kind.OPERATION, Certainty.ONGOING),
    ("Las turbinas siguen en Tacna.", Kind.OTHER, Certainty.ONGOING),
    ("Las piezas reposan en un almacén.", Kind.OTHER, Certainty.ONGOING),
    ("Para 2028 está anunciada la apertura de un museo.", Kind.OPENING, Certainty.PLANNED),
    ("Hallado en mayo de 2019, el ancla es de bronce.", Kind.OTHER, Certainty.OCCURRED),
    ("Detenido el lunes en Tacna, el exjuez tiene 60 años.", Kind.LEGAL, Certainty.OCCURRED),
    ("Los vecinos lloran por el crimen ocurrido el lunes en Tacna.", Kind.INCIDENT, Certainty.OCCURRED),
    ("La Armada condujo el lunes hasta el puerto de Ilo un pesquero.", Kind.MOVEMENT, Certainty.OCCURRED),
    ("Las tropas entraron el lunes en Tacna.", Kind.MOVEMENT, Certainty.OCCURRED),
    ("El rector fue a Tacna el lunes.", Kind.MOVEMENT, Certainty.OCCURRED),
    ("La fragata salvó a los náufragos y los llevó a Tacna.", Kind.MOVEMENT, Certainty.OCCURRED),
    ("Medio país se quedó el lunes a oscuras.", Kind.INCIDENT, Certainty.OCCURRED),
    ("Los rebeldes se hicieron el lunes con el control de Tacna.", Kind.INCIDENT, Certainty.OCCURRED),
    ("La cronista apareció el martes muerta en Tacna.", Kind.INCIDENT, Certainty.OCCURRED),
    ("El exjuez lleva preso desde 2021.", Kind.LEGAL, Certainty.ONGOING),
    ("La alerta fue levantada dos horas después.", Kind.DECISION, Certainty.OCCURRED),
    ("Los obreros fueron a la huelga el lunes.", Kind.OPERATION, Certainty.OCCURRED),
    ("El gremio llamó a una huelga general para el jueves.", Kind.OPERATION, Certainty.PLANNED),
    ("Miles de personas salieron a las calles el lunes.", Kind.INCIDENT, Certainty.OCCURRED),
    ("El alcalde negó que hubieran faltado bomberas.", Kind.OTHER, Certainty.DENIED),
    ("La rectora citó la beca que el Gobierno prometió en 2023.", Kind.DECISION, Certainty.OCCURRED),
    ("El caudal bajará de no mediar lluvias en la sierra.", Kind.OTHER, Certainty.CONDITIONAL),
    ("La jueza, que espera desde hace seis días el informe, es de Tacna.", Kind.OPERATION, Certainty.ONGOING),
    ("Medio millar de evacuados se alojan allí desde mayo.", Kind.OPERATION, Certainty.ONGOING),
]


@pytest.mark.parametrize(("text", "kind", "certainty"), TOLD)
def test_it_is_told_as(reading_of: Read, text: str, kind: Kind, certainty: Certainty) -> None:
    event = reading_of(text, PUBLISHED).events[-1]
    assert (event.kind, event.certainty) == (kind, certainty)


@pytest.mark.parametrize(
    "text",
    [
        "La multa llega en mal momento para la banca.",
        "El anuncio llegó días después de la cumbre.",
        "En la frontera poco ha cambiado.",
        "Los dirigentes lo presentaron como un gesto de paz.",
        "De eso se ocupará otro alcalde.",
        "La prudencia no cotiza en bolsa.",
        "El técnico llevó a Bolivia a la final en 2023.",
        "La crisis llevó a Bolivia al borde del abismo en 2015.",
        "El tratado acercó a Bolivia y Chile en 2023.",
        "La economía marcha bien.",
        "El dinero fue a parar a otro banco.",
        "La ejecución del gasto llegó al 80 % en mayo.",
        "«La paz vale más que el oro», reconoce Ana Ruiz.",
        "Con la promesa de no cerrar, el taller es famoso.",
    ],
)
def test_remarks_tell_of_no_event(reading_of: Read, text: str) -> None:
    assert not reading_of(text, PUBLISHED).events


def test_while_what_it_happened_is_no_event_of_its_own(reading_of: Read) -> None:
    text = "La Armada capturó el lunes un pesquero cuando navegaba frente a Ilo."
    (event,) = reading_of(text, PUBLISHED).events
    assert event.kind is Kind.LEGAL


def test_what_was_done_days_before_is_dated_from_what_came_after(reading_of: Read) -> None:
    text = "La ministra visitó Tacna el 6 de mayo, un día después de recorrer la base naval de Ilo."
    assert ["2026-05-05", "2026-05-05"] in [start_days(event) for event in reading_of(text, PUBLISHED).events]
