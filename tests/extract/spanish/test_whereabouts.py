"""Where and when Spanish tells of, in turns that need more than the nearest name or date."""

import pytest

from tests.extract.conftest import Read
from tests.extract.event_checks import start_days
from viewer.model.where import Precision

PUBLISHED = "2026-06-09"
PLACED = [
    # the text, and the first place of its last event
    ("La Armada capturó el lunes un pesquero cuando navegaba frente a Ilo.", "Ilo"),
    ("La rectora visitó el lunes Tacna.", "Tacna"),
    ("El cohete despegó el lunes desde Cabo Cañaveral.", "Cabo Cañaveral"),
    ("Dos cables resultaron dañados el domingo en el Báltico.", "Báltico"),
    ("Un buque patrulla el mar de Barents desde mayo.", "mar de Barents"),
    ("La rectora visitó el 6 de mayo Tacna.", "Tacna"),
    ("La firma abandonó en mayo el campo Yariguí.", "campo Yariguí"),
    ("Se habló del paro.\n\nIlo, el pueblo más cercano a la fundición, vive mal. El martes unos vecinos"
     " cortaron la ruta 3.", "Ilo"),
    ("La rectora está en Puebla. El lote llegó el martes a la capital del estado.", "Puebla"),
    ("El cohete despegó el lunes del Centro Espacial de la Guayana, en Kurú.", "Kurú"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "name"), PLACED)
def test_it_is_where_the_text_puts_it(reading_of: Read, text: str, name: str) -> None:
    assert reading_of(text, PUBLISHED).events[-1].where[0].name == name


NOWHERE = [
    "Los votantes rechazaron el domingo el plan, un revés para Paz, aliado de Washington en la guerra.",
    "La ministra Ana Holguín llegó. Hubo el lunes un encuentro entre Holguín y Rojas en la cancillería.",
]


@pytest.mark.parametrize("text", NOWHERE)
def test_people_and_allies_are_no_places(reading_of: Read, text: str) -> None:
    names = [where.name for where in reading_of(text, PUBLISHED).events[-1].where]
    assert not {"Washington", "Holguín"} & set(names)


DATED: list[tuple[str, list[str | None]]] = [
    # the text, and the first and last day of its last event
    ("La apertura está prevista en Tacna para la segunda quincena de julio.", ["2026-07-16", "2026-07-31"]),
    ("Para julio está prevista la apertura.", ["2026-07-01", "2026-07-31"]),
    ("Los remolcadores zarparán mañana de Ilo.", ["2026-06-10", "2026-06-10"]),
    ("El museo abrió el 5/6/2026.", ["2026-06-05", "2026-06-05"]),
    ("El museo cerró el martes de la semana pasada.", ["2026-06-02", "2026-06-02"]),
    ("El museo cerró la semana antepasada.", ["2026-05-25", "2026-05-31"]),
    ("El museo cerró a finales de los noventa.", ["1996-01-01", "1999-12-31"]),
    ("El museo reabrirá no antes de 2028.", ["2028-01-01", None]),
    ("Las obras no comenzarán hasta enero.", ["2027-01-01", "2027-01-31"]),
    ("Tres niñas murieron ahogadas el 28 de mayo en Ilo.", ["2026-05-28", "2026-05-28"]),
    ("El país usó entre 1999 y 2009 esa base. El último avión partió en julio de ese año.",
     ["2009-07-01", "2009-07-31"]),
    ("Cuando la Corte reconoció, el 19 de mayo de 2025, la frontera de Ilo, Tacna bailó.",
     ["2025-05-19", "2025-05-19"]),
]  # fmt: skip


@pytest.mark.parametrize(("text", "days"), DATED)
def test_it_is_dated_as_the_text_says(reading_of: Read, text: str, days: list[str | None]) -> None:
    assert start_days(reading_of(text, PUBLISHED).events[-1]) == days


def test_the_date_of_a_purpose_is_not_that_of_its_meeting(reading_of: Read) -> None:
    text = "La ministra recibió a su colega para restablecer los vuelos a partir del 7 de agosto."
    event = reading_of(text, PUBLISHED).events[0]
    assert start_days(event) == [None, PUBLISHED]


CLAIMED = [
    # the text, and the ends of its only claim
    ("Tacna, que tiene el puerto de Ilo a unos 100 kilómetros, es fría.", ("Tacna", "puerto de Ilo")),
    ("Un mapa fija en menos de 400 kilómetros la distancia entre Tacna e Ilo.", ("Tacna", "Ilo")),
    ("A 55 kilómetros de Arica se levanta Tacna.", ("Tacna", "Arica")),
    ("A unos 55 kilómetros al norte de Arica, Tacna vive del comercio.", ("Tacna", "Arica")),
    ("Arica, en el norte de Chile, a unos 40 kilómetros de Tacna, es cálida.", ("Arica", "Tacna")),
]


@pytest.mark.parametrize(("text", "ends"), CLAIMED)
def test_a_distance_is_told_of_both_its_ends(reading_of: Read, text: str, ends: tuple[str, str]) -> None:
    (claim,) = reading_of(text, PUBLISHED).claims
    assert (claim.start.name, claim.to.name) == ends


@pytest.mark.parametrize(
    "text",
    [
        "El buque zarpó de Ilo con 2.100 kilómetros de fibra de Lima.",
        "El tren de mineral de Ilo descarriló el viernes 12 kilómetros al norte de Tacna.",
    ],
)
def test_lengths_and_accidents_are_no_distance_between_towns(reading_of: Read, text: str) -> None:
    assert not reading_of(text, PUBLISHED).claims


def test_what_waits_for_a_court_is_not_where_that_sits(reading_of: Read) -> None:
    text = (
        "Quito espera a La Haya por las aguas\n\n"
        "Los jueces escucharán en La Haya a los testigos el 9 de julio.\n\n"
        "Tres soldados murieron el lunes en un choque."
    )
    assert reading_of(text, "2026-06-09").events[-1].where == ()


def test_a_town_of_courts_is_where_something_happens_too(reading_of: Read) -> None:
    text = "Arde un almacén en La Haya\n\nEl fuego hirió el lunes a tres bomberos. Un edificio se derrumbó."
    assert [where.name for where in reading_of(text, "2026-06-09").events[-1].where] == ["La Haya"]


TOLD_AT: list[tuple[str, list[str]]] = [
    ("Los heridos están en Lima. En Piura, cuyo puente fue reabierto ayer, los vecinos esperan.", ["Piura"]),
    ("En Lima, cuyo alcalde viajó ayer a Quito, reina la calma.", ["Quito"]),
    ("La aerolínea suprimió en mayo tres de los vuelos semanales con Arica.", ["Arica"]),
    ("El ministro se reunió ayer con el alcalde.", []),
]


@pytest.mark.parametrize(("text", "names"), TOLD_AT)
def test_it_is_told_at(reading_of: Read, text: str, names: list[str]) -> None:
    assert [where.name for where in reading_of(text, "2026-06-09").events[-1].where] == names


def test_the_next_weekend_is_the_first_to_come(reading_of: Read) -> None:
    (event,) = reading_of("La reina visitará Loja el próximo fin de semana.", "2026-06-09").events
    assert start_days(event) == ["2026-06-13", "2026-06-14"]


SANCTIONED = [
    "Rusia levantó el 30 de mayo las sanciones que pesaban sobre Bolivia.",
    "Rusia sancionó ayer a Bolivia.",
]


@pytest.mark.parametrize("text", SANCTIONED)
def test_a_sanction_is_at_the_land_that_it_bears_on(reading_of: Read, text: str) -> None:
    (event,) = reading_of(text, "2026-06-09").events
    assert [where.name for where in event.where] == ["Bolivia"]


@pytest.mark.parametrize(
    "opening", ["Uno de ellos murió", "Nada cambió", "Barco encalla", "Fuego arrasa dos naves", "Cómo cerró"]
)
def test_a_common_word_that_opens_a_sentence_is_no_town(reading_of: Read, opening: str) -> None:
    places = reading_of(f"{opening} el lunes en Ilo. La policía investiga.", "2026-06-09").places
    assert [place.where.name for place in places] == ["Ilo"]


@pytest.mark.parametrize("town", ["Bahía Blanca", "Cerro de Pasco", "Gran Canaria"])
def test_a_town_whose_name_begins_with_a_common_word_is_one(reading_of: Read, town: str) -> None:
    places = reading_of(f"{town} cerró el lunes sus escuelas.", "2026-06-09").places
    assert [place.where.name for place in places] == [town]


@pytest.mark.parametrize(
    ("town", "country"),
    [
        ("Trujillo", "PE"),
        ("Londres", "GB"),
        ("Roma", "IT"),
        ("Philadelphia", "US"),
        ("Arrecife", "ES"),
        ("Alzira", "ES"),
        ("Recife", "BR"),
        ("Argel", "DZ"),
    ],
)
def test_a_great_town_is_before_a_capital_once_called_so(reading_of: Read, town: str, country: str) -> None:
    (place,) = reading_of(f"Un incendio arrasó ayer un mercado en {town}.", "2026-06-09").places
    assert place.where.country == country


@pytest.mark.parametrize(
    ("text", "lat", "lon"),
    [
        ("Piratas abordaron un petrolero frente a las costas de Angola el martes.", (-16, -7), (9, 13.5)),
        ("Un dron cayó el lunes en aguas de Perú.", (-16, -8), (-81, -76)),
    ],
)
def test_what_lies_off_a_country_is_at_sea(
    reading_of: Read, text: str, lat: tuple[float, float], lon: tuple[float, float]
) -> None:
    event = reading_of(text, PUBLISHED).events[0]

    assert event.where[0].precision is Precision.SEA
    assert lat[0] < (event.where[0].lat or 0.0) < lat[1]
    assert lon[0] < (event.where[0].lon or 0.0) < lon[1]
    assert not any("frente" in actor for actor in event.who)


def test_what_lies_off_a_country_on_two_seas_is_no_pin_in_its_middle(reading_of: Read) -> None:
    (event,) = reading_of("Un pesquero se hundió frente a la costa de España el lunes.", PUBLISHED).events

    assert [where.is_placed for where in event.where] == [False]
