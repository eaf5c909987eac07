"""Turns of Spanish news: what they tell of, as what, when and where."""

import pytest

from tests.extract.conftest import Read
from viewer.model.edtf import edtf
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
        ("Acaba de zarpar de Cádiz el portaaviones.", Kind.MOVEMENT, Certainty.OCCURRED),
        ("Ni el Gobierno ni la guerrilla firmaron el acuerdo.", Kind.AGREEMENT, Certainty.DENIED),
        ("El dique no cederá.", Kind.INCIDENT, Certainty.DENIED),
        ("El lunes arranca en Bogotá el juicio.", Kind.LEGAL, Certainty.PLANNED),
        ("El buque lleva tres meses varado en Ilo.", Kind.OPERATION, Certainty.ONGOING),
        ("Los sindicatos convocaron una huelga a partir del 15 de junio.", Kind.OPERATION, Certainty.PLANNED),
        ("La firma prevé que la mina entre en servicio en 2027.", Kind.OPENING, Certainty.POSSIBLE),
        ("No se descarta que el volcán entre en erupción.", Kind.INCIDENT, Certainty.POSSIBLE),
        ("Está por ver que el tren llegue a Badajoz.", Kind.MOVEMENT, Certainty.POSSIBLE),
        ("Al parecer, los secuestradores huyeron hacia Zulia.", Kind.MOVEMENT, Certainty.POSSIBLE),
        ("La empresa desmintió haber vertido residuos.", Kind.INCIDENT, Certainty.DENIED),
        ("Las cuencas están en alerta desde el martes.", Kind.OPERATION, Certainty.ONGOING),
        ("Se prevé que el PIB crezca un 2,4 % este año.", Kind.ECONOMIC, Certainty.POSSIBLE),
        ("Apuntan a que el incendio fue provocado.", Kind.INCIDENT, Certainty.OCCURRED),
        ("Corea del Norte lanzó ayer un misil.", Kind.INCIDENT, Certainty.OCCURRED),
        ("La tormenta se convirtió en huracán.", Kind.OTHER, Certainty.OCCURRED),
        ("La firma retiró en abril la central flotante.", Kind.MOVEMENT, Certainty.OCCURRED),
        ("Una fuga dejó 12 intoxicados.", Kind.INCIDENT, Certainty.OCCURRED),
        ("El crudo alcanzó el río Arauca.", Kind.INCIDENT, Certainty.OCCURRED),
        ("Los técnicos trabajan desde el lunes en su limpieza.", Kind.OPERATION, Certainty.ONGOING),
        ("Las tropas tomaron el domingo la localidad de Ilo.", Kind.INCIDENT, Certainty.OCCURRED),
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
        "La clase media, la encuesta y la represa son grandes.",
        "Cada año mueren cientos de personas en esta ruta.",
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


def test_a_state_that_commas_set_off_is_an_event_of_its_own(reading_of: Read) -> None:
    text = "El toque de queda, en vigor desde el lunes, podría levantarse el jueves si amaina el viento."

    lifted, stands = reading_of(text, PUBLISHED).events

    assert (lifted.certainty, stands.certainty) == (Certainty.CONDITIONAL, Certainty.ONGOING)
    assert stands.when
    assert edtf(stands.when) == "2025-06-09/.."


def test_what_is_done_once_something_is_done_names_only_that_as_its_condition(reading_of: Read) -> None:
    event = only(reading_of, "Una vez concluida la obra, la firma invertirá mil millones en grúas.")

    assert event.condition == "Una vez concluida la obra"
    assert event.what.startswith("Firma invierte")


def test_what_a_relative_tells_of_the_incident_that_killed_is_that_incident(reading_of: Read) -> None:
    event = only(reading_of, "Doce personas murieron en los incendios que arrasaron el lunes los cerros.")

    assert event.when
    assert edtf(event.when) == "2025-06-09"


def test_what_came_days_before_is_dated_from_what_came_after(reading_of: Read) -> None:
    text = (
        "La firma reanudó el sábado la producción, tres días después del sismo que sacudió la costa. "
        "El temblor causó dos muertes."
    )

    _, quake = reading_of(text, PUBLISHED).events

    assert quake.when
    assert edtf(quake.when) == "2025-06-04"
    assert len(quake.quotes) == 2


def test_the_ends_of_a_road_begin_no_clause(reading_of: Read) -> None:
    text = "La firma ampliará la línea, y una variante entre Saravena y Cubará estará terminada en 2026."

    _, road = reading_of(text, PUBLISHED).events

    assert road.quotes[0].exact == "una variante entre Saravena y Cubará estará terminada en 2026"


def test_works_at_rest_since_a_year_are_told_of_once(reading_of: Read) -> None:
    rest, _ = reading_of("Las obras, paradas desde hace dos años, se reanudarán en 2026.", PUBLISHED).events

    assert rest.when
    assert edtf(rest.when) == "2023/.."


def test_how_long_a_strike_will_last_is_when_it_is(reading_of: Read) -> None:
    event = only(reading_of, "La huelga durará del 16 al 20 de junio.")

    assert event.when
    assert edtf(event.when) == "2025-06-16/2025-06-20"


def test_a_participle_before_the_subject_is_none_of_it(reading_of: Read) -> None:
    event = only(reading_of, "Descartada la venta, la plantilla volvió el lunes al trabajo.")

    assert event.what == "Plantilla vuelve al trabajo"


def test_dashes_around_a_participle_cut_off_no_subject(reading_of: Read) -> None:
    text = "El buque —construido en Ferrol en 2005— regresará en otoño a Rota."

    _, back = reading_of(text, PUBLISHED).events

    assert back.what == "Buque regresa a Rota"


def test_he_who_tells_somebody_is_the_speaker(reading_of: Read) -> None:
    event = only(reading_of, "«Cerraremos la mina el lunes», adelantó a EFE el secretario general.")

    assert event.says == "secretario general"
