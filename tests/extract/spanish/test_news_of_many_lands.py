"""Wire copy and features in Spanish: who acts, what is told at once, and when and where it was."""

import pytest

from tests.extract.conftest import Read
from viewer.model.event import Certainty, Kind

PUBLISHED = "2026-07-04"


@pytest.mark.parametrize(
    ("text", "what"),
    [
        ("Un incendio destruyó un muelle y obligó a evacuar a diez obreros, informó la Marina.",
         "Incendio obliga a evacuar a diez obreros"),
        ("El alud que cayó ayer sepultó un muelle y obligó a cerrar la vía, informó la Marina.",
         "Alud obliga a cerrar la vía"),
        ("La firma desmintió que haya comenzado los trabajos.", "Firma comienza los trabajos"),
        ("La obra debía empezar en mayo, pero fue postergada dos veces.", "Obra postergada dos veces"),
        ("La Marina informó que el muelle cerró sin que se reportaran heridos.", "Se reportan heridos"),
        ("El gremio exigió la renuncia del rector y lo acusó de mentir.", "Gremio acusa de mentir"),
        ("La oposición acusó al rector de haber ocultado informes.",
         "Oposición acusa al rector de haber ocultado informes"),
        ("Crearán un centro de acopio en Ica, que comenzará a operar en agosto.", "Centro de acopio opera"),
        ("Mientras tanto, un coche bomba estalló en Cali.", "Coche bomba estalla en Cali"),
        ('Según la Marina, la segunda nave, la "Rosa", será botada en mayo.', "Segunda nave botada"),
        ("Los vecinos marcharon el martes en Cali, bloqueando la avenida.", "Vecinos bloquean la avenida"),
        ("Lima, 4 jul. El Senado aprobó ayer la ley.", "Senado aprueba la ley"),
        ("El canciller se reunió ayer con su par antes de viajar a Madrid.",
         "Canciller se reúne con su par"),
    ],
)  # fmt: skip
def test_the_headline_names_who_acts(reading_of: Read, text: str, what: str) -> None:
    assert reading_of(text, PUBLISHED).events[-1].what == what


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("La Policía detuvo ayer en Ica a un exsecretario de Obras.", Kind.LEGAL),
        ("Se ha detenido a dos sospechosos en Quito.", Kind.LEGAL),
        ("La turbina se detuvo el lunes.", Kind.CLOSURE),
        ("El fuego se inició ayer en un almacén.", Kind.INCIDENT),
        ("Se secuestraron 300.000 dólares.", Kind.LEGAL),
        ("Un tren se salió ayer de la vía.", Kind.INCIDENT),
        ("Los dirigentes rechazaron esa versión.", Kind.STATEMENT),
        ("Las partes retomaron ayer las negociaciones.", Kind.MEETING),
        ("La torre está siendo levantada por una firma.", Kind.CONSTRUCTION),
        ("El rector será indagado el viernes.", Kind.LEGAL),
        ("El tribunal aún no ha fallado.", Kind.LEGAL),
    ],
)
def test_the_kind_is_that_of_what_is_done_to_whom(reading_of: Read, text: str, kind: Kind) -> None:
    assert [event.kind for event in reading_of(text, PUBLISHED).events] == [kind]


@pytest.mark.parametrize(
    ("text", "first", "last"),
    [
        ("Los obreros anunciaron paros a partir del día 15.", "2026-07-15", "2026-07-15"),
        ("La vía estará lista de aquí a tres meses.", "2026-07-04", "2026-10-04"),
        ("La policía incautó ayer un bote, deteniendo a tres hombres.", "2026-07-03", "2026-07-03"),
    ],
)  # fmt: skip
def test_days_ahead_and_at_once(reading_of: Read, text: str, first: str, last: str) -> None:
    when = reading_of(text, PUBLISHED).events[-1].when
    assert when
    assert [day.iso() for day in when.bounds[:2] if day] == [first, last]


def test_the_eve_is_of_what_was_done_and_not_of_a_plan(reading_of: Read) -> None:
    text = "El rey llegó el martes a Ica. Iba a volver el viernes. En la víspera había visitado Lima."
    when = reading_of(text, PUBLISHED).events[-1].when
    assert when
    assert [day.iso() for day in when.start if day] == ["2026-06-29", "2026-06-29"]


@pytest.mark.parametrize(
    ("text", "says"),
    [
        ("El ministro de Energía, Jorge Montero, dijo que la mina cerró.", "Jorge Montero"),
        ("«La mina cerró», aseguró su portavoz, Inés Arbós.", "Inés Arbós"),
        ("El rector dijo que el dique se abrirá y que la mina será vendida.", "rector"),
    ],
)
def test_who_says_so_is_named(reading_of: Read, text: str, says: str) -> None:
    assert reading_of(text, PUBLISHED).events[-1].says == says


@pytest.mark.parametrize(
    ("text", "places"),
    [
        ("Santa Fe vota en mayo. El gremio convocó una marcha para el 12 de julio en la capital provincial.",
         ["Santa Fe"]),
        ("Antes de viajar a Madrid, el rector se reunió con vecinos en Lima.", ["Lima"]),
        ("El robo fue en Rosario. El juez ordenó ayer allanar casas en esa ciudad y en Córdoba.",
         ["Rosario", "Córdoba"]),
    ],
)  # fmt: skip
def test_where_it_was(reading_of: Read, text: str, places: list[str]) -> None:
    assert [where.name for where in reading_of(text, PUBLISHED).events[-1].where] == places


@pytest.mark.parametrize(
    ("text", "certainty", "kind"),
    [
        ("El hospital, que llevaba tres años cerrado, tiene 30 camas.", Certainty.OCCURRED, Kind.CLOSURE),
        ("El Audaz, que acababa de participar en un ejercicio, tiene 30 años.", Certainty.OCCURRED,
         Kind.MEETING),
        ("De lograrlo, la próxima ronda podría celebrarse en mayo.", Certainty.CONDITIONAL, Kind.OTHER),
    ],
)  # fmt: skip
def test_a_turn_is_told(reading_of: Read, text: str, certainty: Certainty, kind: Kind) -> None:
    assert [(e.certainty, e.kind) for e in reading_of(text, PUBLISHED).events] == [(certainty, kind)]


def test_what_nobody_thinks_of_is_not_told(reading_of: Read) -> None:
    assert not reading_of("El rector aseguró que nunca se ha pensado en detener la obra.", PUBLISHED).events


def test_that_it_happened_is_not_told_again(reading_of: Read) -> None:
    text = "Un tren descarriló el lunes en Campeche.\n\nEl percance ocurrió cuando llovía."
    assert [event.what for event in reading_of(text, PUBLISHED).events] == ["Tren descarrila en Campeche"]


def test_what_goes_on_telling_is_quoted_without_its_que(reading_of: Read) -> None:
    text = "El rector dijo que el dique se abrirá en mayo y que la mina será vendida."
    assert reading_of(text, PUBLISHED).events[-1].quotes[0].exact == "la mina será vendida"
