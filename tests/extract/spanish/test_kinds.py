"""Of what kind Spanish verbs are with the nouns they stand with, and which words are no verbs."""

import pytest

from tests.extract.conftest import Read
from viewer.model.event import Kind

PUBLISHED = "2026-06-09"
TOLD = [
    # the text, and the kind of its only event
    ("Una bomba explotó el lunes en Tacna.", Kind.INCIDENT),
    ("El remolcador explotó el lunes en Ilo.", Kind.INCIDENT),
    ("La firma explota la mina desde 2021.", Kind.OPERATION),
    ("El domingo se rompió la tubería del acueducto.", Kind.INCIDENT),
    ("Un helicóptero cayó el lunes en Puno.", Kind.INCIDENT),
    ("El dengue se extendió en mayo por Loreto.", Kind.INCIDENT),
    ("El Ejército repelió el lunes un ataque en Puno.", Kind.INCIDENT),
    ("El dengue cobró la vida de una niña en Loreto.", Kind.INCIDENT),
    ("La lancha traspasó el lunes la línea de frontera.", Kind.MOVEMENT),
    ("El Gobierno mandará dos batallones a Puno.", Kind.MOVEMENT),
    ("Los rebeldes abandonaron el lunes la ciudad.", Kind.MOVEMENT),
    ("La petrolera abandonó el campo en 2024.", Kind.CLOSURE),
    ("La patrullera interceptó el lunes un pesquero.", Kind.LEGAL),
    ("El presidente remodelará su gabinete en julio.", Kind.APPOINTMENT),
    ("La crisis le costó el cargo al ministro en abril.", Kind.APPOINTMENT),
    ("El Congreso modificó la ley en 2022.", Kind.DECISION),
    ("La provincia cobra un peaje desde enero.", Kind.ECONOMIC),
    ("La firma cerró en mayo una ronda de 40 millones de dólares.", Kind.ECONOMIC),
    ("La fábrica trabaja a la mitad de su capacidad.", Kind.OPERATION),
    ("Los soldados patrullan la costa desde marzo.", Kind.OPERATION),
    ("Un banco financió en mayo la obra.", Kind.ECONOMIC),
    ("El termómetro marcó el domingo 46 grados.", Kind.OTHER),
    ("El juez excarceló el lunes al alcalde.", Kind.LEGAL),
    ("Los golpistas derrocaron al presidente en 2023.", Kind.APPOINTMENT),
    ("El grupo reivindicó el lunes el secuestro.", Kind.STATEMENT),
    ("La planta reanudó la producción en mayo.", Kind.OPENING),
    ("Miles de docentes se concentraron el domingo en Tacna.", Kind.INCIDENT),
    ("El Senado rechazó por 34 votos contra 30 la ley que impulsaba el alcalde.", Kind.DECISION),
    ("El precio del cobre superó el martes los 11.000 dólares.", Kind.ECONOMIC),
    ("El detenido prestó declaración el lunes.", Kind.LEGAL),
    ("La expedición halló el lunes los restos de un navío.", Kind.OTHER),
    ("El exjuez reconoció haber recibido sobornos.", Kind.LEGAL),
    ("El rector declarará en julio en Tacna.", Kind.LEGAL),
    ("Los rebeldes tomaron Tacna tras un largo asedio.", Kind.INCIDENT),
    ("Bolivia rompió relaciones con Chile en 1978.", Kind.DECISION),
    ("El acuerdo, vencido en julio de 2023, es viejo.", Kind.CLOSURE),
    ("El Congreso vacó al presidente en octubre.", Kind.APPOINTMENT),
    ("Los maestros marcharon el lunes en Tacna.", Kind.INCIDENT),
    ("Las tropas marcharon el lunes hacia Tacna.", Kind.MOVEMENT),
    ("Los ministerios se instalaron en mayo en Tacna.", Kind.MOVEMENT),
    ("El dragado se retrasó en mayo.", Kind.CONSTRUCTION),
    ("El candidato admitió la derrota el lunes.", Kind.STATEMENT),
    ("Unos vecinos bloquearon el lunes la avenida.", Kind.INCIDENT),
    ("La policía bloqueó el lunes el canal.", Kind.CLOSURE),
    ("Brigadas de la Cruz Roja recorren las colonias desde marzo.", Kind.OPERATION),
]


@pytest.mark.parametrize(("text", "kind"), TOLD)
def test_it_is_told_as(reading_of: Read, text: str, kind: Kind) -> None:
    assert [event.kind for event in reading_of(text, PUBLISHED).events] == [kind]


@pytest.mark.parametrize(
    ("text", "what"),
    [
        ("Un accidente grave mató el lunes a tres obreros.", "Accidente grave mata a tres obreros"),
        ("La zona libre de aranceles abrirá en 2027.", "Zona libre de aranceles abre"),
        ("Un atentado suicida mató el lunes a dos policías.", "Atentado suicida mata a dos policías"),
        ("El juez fija la pena en mayo.", "Juez fija la pena"),
        ("El Gobierno activa el plan de alerta.", "Gobierno activa el plan de alerta"),
    ],
)
def test_adjectives_that_look_like_verbs_are_none(reading_of: Read, text: str, what: str) -> None:
    assert [event.what for event in reading_of(text, PUBLISHED).events] == [what]


@pytest.mark.parametrize("text", ["La violencia no da tregua.", "La flota ha perdido la paciencia."])
def test_idioms_tell_of_no_event(reading_of: Read, text: str) -> None:
    assert not reading_of(text, PUBLISHED).events


@pytest.mark.parametrize(
    "text",
    [
        "Los náufragos presentaban buen estado en general.",
        "El cayuco regresaba a Ilo con poca luz.",
        "Se trata de un navío de pasajeros.",
        "Las declaraciones se produjeron horas después de la cumbre.",
        "El capitán ha pedido ayuda.",
    ],
)
def test_how_things_were_is_no_event(reading_of: Read, text: str) -> None:
    assert not reading_of(text, PUBLISHED).events


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("La segunda vuelta se realizó el 6 de junio de 2021.", Kind.APPOINTMENT),
        ("El candidato resultó ganador en mayo.", Kind.APPOINTMENT),
        ("El partido obtuvo el domingo 40 escaños.", Kind.APPOINTMENT),
    ],
)
def test_votes_are_won(reading_of: Read, text: str, kind: Kind) -> None:
    assert [event.kind for event in reading_of(text, PUBLISHED).events] == [kind]
