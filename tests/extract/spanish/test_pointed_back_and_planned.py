"""Places pointed back to, plans told of from then or from now, and who accuses or denies in Spanish."""

import pytest

from tests.extract.conftest import Read
from viewer.model.event import Certainty, Kind

PUBLISHED = "2026-07-04"


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("La cita se celebró en Cali el 2 de julio. La última reunión se celebró en 2023 en la misma ciudad.",
         "Cali"),
        ("El buque pasó por Manta y por Guayaquil. En ese puerto atracó el lunes el Sirius.", "Guayaquil"),
        ("La mina de Ica abrió en mayo.\n\nDos obreros fueron detenidos ayer en Lima.\n\nLa firma abrió ayer"
         " una oficina en esa ciudad.", "Lima"),
    ],
)  # fmt: skip
def test_that_town_is_the_last_one_named(reading_of: Read, text: str, place: str) -> None:
    event = reading_of(text, PUBLISHED).events[-1]
    assert [where.name for where in event.where] == [place]


@pytest.mark.parametrize(
    ("text", "first", "last"),
    [
        ("La planta abrirá este año.", "2026-07-04", "2026-12-31"),
        ("La planta abrirá en 2026.", "2026-07-04", "2026-12-31"),
        ("La planta abrirá a finales de año.", "2026-09-01", "2026-12-31"),
        ("La planta abrirá a comienzos de julio.", "2026-07-04", "2026-07-10"),
        ("La planta abrirá este verano.", "2026-07-04", "2026-08-31"),
        ("El ministro dijo que la planta debía abrir en junio.", "2026-06-01", "2026-06-30"),
        ("El ministro dijo que la planta iba a abrir en agosto.", "2026-08-01", "2026-08-31"),
        ("El 7 de marzo un temporal inundó Ica, lo que obligó a evacuar a 300 personas.",
         "2026-03-07", "2026-03-07"),
    ],
)  # fmt: skip
def test_a_plan_is_of_what_is_left_or_was_of_a_time_gone_by(
    reading_of: Read, text: str, first: str, last: str
) -> None:
    when = reading_of(text, PUBLISHED).events[-1].when
    assert when
    assert when.bounds
    assert [day.iso() for day in when.bounds[:2] if day] == [first, last]


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("El diputado acusó al ministro de mentir.", Kind.STATEMENT),
        ("El gremio acusó a la firma de abandonar a los pescadores de Paita.", Kind.STATEMENT),
        ("La fiscalía acusó al ministro de mentir.", Kind.LEGAL),
        ("El diputado acusó al ministro de sobornar a dos jueces.", Kind.LEGAL),
        ("El rector fue acusado el martes de fraude.", Kind.LEGAL),
        ("El veredicto será leído el 19 de julio.", Kind.LEGAL),
        ("El alcalde negó que hubiera habido sobornos.", Kind.LEGAL),
        ("El alcalde negó que se hubieran producido despidos.", Kind.ECONOMIC),
    ],
)
def test_to_accuse_is_legal_of_a_crime_or_by_a_court(reading_of: Read, text: str, kind: Kind) -> None:
    assert [event.kind for event in reading_of(text, PUBLISHED).events] == [kind]


def test_what_is_denied_to_have_been_is_credited(reading_of: Read) -> None:
    (event,) = reading_of("El alcalde negó que hubiera habido sobornos en la licitación.", PUBLISHED).events
    assert event.certainty is Certainty.DENIED
    assert event.says == "alcalde"


def test_a_relative_with_a_day_of_its_own_is_told_beside_its_clause(reading_of: Read) -> None:
    text = "El fallo, que será leído el 19 de julio, pondrá fin al juicio."
    told = [event.what for event in reading_of(text, PUBLISHED).events]
    assert told == ["Fallo leído", "Fallo pone fin al juicio"]


@pytest.mark.parametrize(
    ("text", "what"),
    [
        ("Un incendio obligó el lunes a evacuar a 300 personas.", "Incendio obliga a evacuar a 300 personas"),
        ("El informe obligó al rector a cerrar la mina.", "Informe obliga al rector a cerrar la mina"),
    ],
)
def test_what_somebody_is_forced_to_do_is_in_the_headline(reading_of: Read, text: str, what: str) -> None:
    assert [event.what for event in reading_of(text, PUBLISHED).events] == [what]
