"""Turns of Spanish news: what they tell of, as what, when and where."""

import pytest

from tests.extract.conftest import Read
from viewer.model.event import Certainty, Event, Kind
from viewer.model.when import Extent

PUBLISHED = "2025-06-11"  # a Wednesday


def only(reading_of: Read, text: str, published: str = PUBLISHED) -> Event:
    (event,) = reading_of(text, published).events
    return event


@pytest.mark.parametrize(
    ("text", "kind", "certainty"),
    [
        ("Las grúas tienen previsto arribar a Ilo el martes.", Kind.MOVEMENT, Certainty.PLANNED),
        ("La Armada lleva desde mayo dragando la bahía.", Kind.CONSTRUCTION, Certainty.ONGOING),
        ("El buque podría invernar en Ushuaia.", Kind.OPERATION, Certainty.POSSIBLE),
        ("El dique podría resquebrajarse.", Kind.INCIDENT, Certainty.POSSIBLE),
        ("El rebaño podría desnortarse en mayo.", Kind.OTHER, Certainty.POSSIBLE),
        ("Vera Grabe viajaría no obstante a Caracas.", Kind.MOVEMENT, Certainty.POSSIBLE),
        ("El proyecto se anunció hace tres años.", Kind.DECISION, Certainty.OCCURRED),
        ("La guerrilla dio por terminado el cese al fuego en mayo.", Kind.DECISION, Certainty.OCCURRED),
        ("La primera etapa estará lista a fines de 2026.", Kind.OPENING, Certainty.PLANNED),
        ("El tramo estuvo cortado en mayo.", Kind.CLOSURE, Certainty.OCCURRED),
        ("La fiscalía investiga si el fuego fue provocado.", Kind.LEGAL, Certainty.ONGOING),
        ("La firma negó que sus cables causaran la llama.", Kind.OTHER, Certainty.DENIED),
        ("Los vecinos temen que el oleaje se coma la playa.", Kind.OTHER, Certainty.POSSIBLE),
        ("Si el Senado lo ratifica, Tandanor montaría un buque.", Kind.CONSTRUCTION, Certainty.CONDITIONAL),
        ("Señalan que parte del fuselaje se podría montar en Pisco.", Kind.CONSTRUCTION, Certainty.POSSIBLE),
        ("El oleoducto fue dinamitado el martes.", Kind.INCIDENT, Certainty.OCCURRED),
        ("Un consorcio levanta una subestación.", Kind.CONSTRUCTION, Certainty.ONGOING),
        ("La empresa suspendió el bombeo.", Kind.CLOSURE, Certainty.OCCURRED),
        ("No ha habido contacto alguno con los rebeldes.", Kind.MEETING, Certainty.DENIED),
        ("La presidenta recorrerá mañana Juchitán.", Kind.MEETING, Certainty.PLANNED),
        ("Los trabajos comenzarán en julio.", Kind.CONSTRUCTION, Certainty.PLANNED),
    ],
)  # fmt: skip
def test_a_turn_tells_of_one_event(reading_of: Read, text: str, kind: Kind, certainty: Certainty) -> None:
    event = only(reading_of, text)

    assert (event.kind, event.certainty) == (kind, certainty)


@pytest.mark.parametrize(
    "text",
    [
        "Según un mapa que repartió el municipio, el lago es hondo.",
        "El viento, que en verano baja por las quebradas, es seco.",
    ],
)
def test_sources_and_seasons_of_every_year_are_no_events(reading_of: Read, text: str) -> None:
    assert not reading_of(text, PUBLISHED).events


@pytest.mark.parametrize(
    ("text", "start"),
    [
        ("Los aparatos llegarían a La Joya antes de que termine 2027.", ("2025-06-11", "2027-12-31")),
        ("Las lluvias de julio podrían inundar Quilpué.", ("2025-07-01", "2025-07-31")),
    ],
)
def test_a_turn_dates_its_event(reading_of: Read, text: str, start: tuple[str, str]) -> None:
    when = only(reading_of, text).when

    assert when
    assert when.start
    assert tuple(day.iso() if day else None for day in when.start) == start


def test_the_same_morning_is_the_day_of_what_was_told_before(reading_of: Read) -> None:
    text = "El oleoducto fue dinamitado el lunes en Saravena. La firma suspendió el bombeo esa misma mañana."

    first, second = reading_of(text, PUBLISHED).events

    assert first.when
    assert second.when
    assert second.when.start == first.when.start


def test_what_has_gone_on_since_a_month_is_a_span(reading_of: Read) -> None:
    when = only(reading_of, "La Armada lleva desde mayo dragando la bahía.").when

    assert when
    assert when.extent is Extent.SPAN
