"""What Spanish tells as an event, what only says what is so, and where what names no place is."""

import pytest

from tests.extract.conftest import Read
from tests.extract.event_checks import start_days
from viewer.model.event import Certainty, Kind

NONE = [
    "Es la comisión que fiscaliza el programa.",
    "«Quien navega sabe que un puerto vale más que mil discursos», dijo el capitán.",
    "Los mensajes difundidos por WhatsApp alarmaron a pocos, según pudo saber este medio.",
    "Buena parte de la luz paraguaya depende de la represa.",
]


@pytest.mark.parametrize("text", NONE)
def test_what_is_always_so_is_no_event(reading_of: Read, text: str) -> None:
    verbs = [event.what for event in reading_of(text).events]
    assert not [v for v in verbs if any(w in v for w in ("fiscaliza", "sabe", "difundidos", "parte"))]


TOLD = [
    # the text, and the kind of its only event
    ("Una fuga dejó el domingo 38 personas intoxicadas en Lima.", Kind.INCIDENT),
    ("El ministerio puso ayer la quilla de la fragata.", Kind.CONSTRUCTION),
    ("El buque fue botado el lunes.", Kind.OPENING),
    ("Los sindicatos iniciaron una huelga el lunes.", Kind.OPERATION),
    ("Cinco camiones atravesaron el lunes el puente de Margara.", Kind.MOVEMENT),
    ("Ayer pasaron los primeros 80 camiones cargados.", Kind.MOVEMENT),
    ("El patrullero realiza pruebas de mar desde agosto.", Kind.OPERATION),
    ("La Unión Europea incluyó en diciembre al Borea Star en su lista de sanciones.", Kind.LEGAL),
    ("El tribunal examinará el viernes la legalidad del paro.", Kind.LEGAL),
    ("El Ejército buscó ayer los cuerpos en la costa de Ica.", Kind.OPERATION),
    ("Los maquinistas irán a la huelga el 3 de julio.", Kind.OPERATION),
    ("Los estibadores están en huelga desde el lunes.", Kind.OPERATION),
    ("El faro de Ceuta está fuera de servicio desde el lunes.", Kind.INCIDENT),
    ("Los vecinos levantaron el martes el bloqueo de la carretera.", Kind.INCIDENT),
    ("El Gobierno y la guerrilla acordaron el domingo una tregua.", Kind.AGREEMENT),
    ("Los bolivianos acudieron el domingo a las urnas.", Kind.APPOINTMENT),
    ("Los vecinos cortaron el martes la ruta 40.", Kind.INCIDENT),
    ("La unidad nacional ordenó ayer la evacuación de cinco veredas.", Kind.DECISION),
    ("El buque fue retenido el lunes por la guardia costera.", Kind.LEGAL),
    ("El colectivo llevó en 2021 el proyecto a los tribunales.", Kind.LEGAL),
]


@pytest.mark.parametrize(("text", "kind"), TOLD)
def test_it_is_told_as(reading_of: Read, text: str, kind: Kind) -> None:
    (event,) = reading_of(text, "2026-06-09").events
    assert event.kind is kind


def test_a_present_with_a_past_year_tells_the_past(reading_of: Read) -> None:
    (event,) = reading_of("En 2006 desembarcan en Canarias más de 31.000 personas.", "2026-06-09").events
    assert event.certainty is Certainty.OCCURRED
    assert start_days(event) == ["2006-01-01", "2006-12-31"]


def test_a_noun_that_looks_like_a_conditional_is_none(reading_of: Read) -> None:
    text = "El director anunció ayer la sustitución de doce kilómetros de tubería."
    assert all(event.certainty is not Certainty.POSSIBLE for event in reading_of(text, "2026-06-09").events)


def test_a_deal_is_at_the_place_that_the_heading_names(reading_of: Read) -> None:
    text = (
        "La Corte tumba la prórroga de Puerto Bolívar\n\nLa Corte Constitucional del Ecuador anuló el 12 de "
        "junio la adenda de Puerto Bolívar. El contrato original había sido firmado en agosto de 2016."
    )
    last = reading_of(text, "2025-06-20").events[-1]
    assert [where.name for where in last.where] == ["Puerto Bolívar"]


def test_a_pipeline_is_not_in_the_town_it_is_called_after(reading_of: Read) -> None:
    events = reading_of("El lunes se amplió el gasoducto Perito Moreno.", "2026-06-09").events
    assert all(not where.is_placed for event in events for where in event.where)


CERTAIN = [
    # the text, and the certainty of its last event
    ("El ministro desmintió, asimismo, que el astillero haya pedido una adición el lunes.", Certainty.DENIED),
    ("Negó, en cambio, que la empresa vaya a devolver la concesión.", Certainty.DENIED),
    ("El buque será botado en 2027 y entregado a la Armada en 2028.", Certainty.PLANNED),
    ("Habrá que cortar la ruta si el viento xyzza a sur.", Certainty.CONDITIONAL),
    ("El muelle, de no mediar un fallo en contra, se adjudicará en mayo.", Certainty.CONDITIONAL),
]


@pytest.mark.parametrize(("text", "certainty"), CERTAIN)
def test_it_is_as_certain_as(reading_of: Read, text: str, certainty: Certainty) -> None:
    assert reading_of(text, "2026-06-09").events[-1].certainty is certainty


def test_what_was_done_before_something_was_said_is_told(reading_of: Read) -> None:
    text = "No habrá cortes, prometió el ministro Andrés Camacho, tras haber visitado el lunes la central."
    event = reading_of(text, "2026-06-09").events[-1]
    assert (event.certainty, event.who) == (Certainty.OCCURRED, ("Andrés Camacho",))
    assert event.what == "Ministro Andrés Camacho visita la central"


TRIED = [
    ("La empresa trató de vender la mina de Chala en 2023.", "Empresa trata de vender la mina de Chala"),
    ("Los piratas intentaron secuestrar el buque el lunes.", "Piratas intentan secuestrar el buque"),
    ("Dos remolcadores intentan desde el lunes reflotar la nave.",
     "Dos remolcadores intentan reflotar la nave"),
    ("Dos remolcadores trataron el martes de reflotar la nave.",
     "Dos remolcadores tratan de reflotar la nave"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "what"), TRIED)
def test_what_was_only_tried_is_told_so(reading_of: Read, text: str, what: str) -> None:
    (event,) = reading_of(text, "2026-06-09").events
    assert event.what == what


NOT_SO = [
    ("La Marina evitó el lunes que el buque encallara frente a Ica.", Certainty.DENIED),
    ("El buque casi chocó con el muelle el lunes.", Certainty.DENIED),
    ("La empresa no pudo abrir la mina de Chala en 2023.", Certainty.DENIED),
    ("El alcalde ni siquiera visitó el puerto en 2023.", Certainty.DENIED),
    ("Sin los remolcadores, el buque se habría hundido el lunes frente a Ica.", Certainty.DENIED),
    ("Existe la posibilidad de que la empresa cierre la mina en mayo.", Certainty.POSSIBLE),
    ("El plan contempla que el puerto abra en mayo de 2027.", Certainty.PLANNED),
    ("Se teme que el buque se haya hundido frente a Ica.", Certainty.POSSIBLE),
    ("El ministro celebró que la empresa haya abierto la mina de Chala.", Certainty.OCCURRED),
    ("La empresa no pudo haber abierto la mina de Chala en 2023.", Certainty.POSSIBLE),
]


@pytest.mark.parametrize(("text", "certainty"), NOT_SO)
def test_what_was_prevented_or_nearly_was_is_not_told_as_so(
    reading_of: Read, text: str, certainty: Certainty
) -> None:
    (event,) = reading_of(text, "2026-06-09").events
    assert event.certainty is certainty


def test_what_ended_is_told_as_ended(reading_of: Read) -> None:
    (event,) = reading_of("La empresa dejó de exportar cobre a China en 2023.", "2026-06-09").events
    assert (event.what, event.kind) == ("Empresa deja de exportar cobre a China", Kind.CLOSURE)


OPEN = [
    ("El Ejército evacuó el lunes a los vecinos ante el riesgo de que el volcán entrara en erupción.",
     Certainty.POSSIBLE),
    ("El ministro dudó el lunes de que el puerto de Ica abriera en mayo.", Certainty.POSSIBLE),
    ("Según los rumores, el presidente del puerto dimitirá el lunes.", Certainty.POSSIBLE),
    ("El temor a que cierre la mina de Chala crece desde el lunes.", Certainty.POSSIBLE),
    ("Circulaba el rumor de que el buque había encallado en Ica.", Certainty.POSSIBLE),
    ("El buque entró en el puerto el lunes sin que la Marina lo detuviera.", Certainty.DENIED),
]  # fmt: skip


@pytest.mark.parametrize(("text", "certainty"), OPEN)
def test_what_is_feared_or_left_undone_is_not_told_as_so(
    reading_of: Read, text: str, certainty: Certainty
) -> None:
    assert certainty in [event.certainty for event in reading_of(text, "2026-06-09").events]


def test_whom_nothing_left_dead_is_told_so(reading_of: Read) -> None:
    (event,) = reading_of("El choque del lunes en Ica no dejó muertos.", "2026-06-09").events
    assert (event.what, event.certainty) == ("Choque deja muertos", Certainty.DENIED)


def test_when_something_was_done_is_not_when_somebody_was_accused_of_it(reading_of: Read) -> None:
    text = "La oposición acusa al Gobierno de haber vendido la isla en 2023."
    (event,) = reading_of(text, "2026-06-09").events
    assert start_days(event) != ["2023-01-01", "2023-12-31"]
