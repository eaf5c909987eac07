"""Places that Spanish names, and what they do in their sentences."""

import pytest

from tests.extract.conftest import Read
from viewer.extract.names.place_parts import Part


@pytest.mark.parametrize(
    ("text", "name", "country", "precision"),
    [
        ("Hubo un choque en Coblenza.", "Coblenza", "DE", "settlement"),
        ("Llegó a Basilea el lunes.", "Basilea", "CH", "settlement"),
        ("El buque llegó a EE. UU. el lunes.", "EE. UU.", "US", "country"),
        ("Hubo protestas en Londres.", "Londres", "GB", "settlement"),
        ("Hubo protestas en Saná.", "Saná", "YE", "settlement"),
        ("Hubo protestas en San Juan de Terranova.", "San Juan de Terranova", "CA", "settlement"),
        ("Hubo protestas en la ciudad de Túnez.", "Túnez", "TN", "settlement"),
        ("Bahía Blanca se inundó.", "Bahía Blanca", "AR", "settlement"),
        ("El buque arribó a la capital yibutiana.", "capital yibutiana", "DJ", "settlement"),
        ("Hubo un sismo en la capital armenia.", "capital armenia", "AM", "settlement"),
        ("Hubo protestas en Nueva York.", "Nueva York", "US", "settlement"),
        ("La flota cruzó el canal de Panamá.", "canal de Panamá", "PA", "region"),
        ("La flota está en el estrecho de Ormuz.", "estrecho de Ormuz", None, "sea"),
        ("Hubo un incendio en la base naval del Callao.", "base naval del Callao", "PE", "site"),
        ("El puerto de Chancay abrió.", "puerto de Chancay", "PE", "site"),
        ("Hubo un paro en Carolina del Norte.", "Carolina del Norte", "US", "region"),
        ("El buque encalló en el canal de Beagle.", "canal de Beagle", None, "sea"),
        ("Saravena se halla a unos 50 kilómetros.", "Saravena", "CO", "settlement"),
        ("Hubo un choque en Zaragoza.", "Zaragoza", "ES", "settlement"),
        ("Acaba de zarpar de Cádiz.", "Cádiz", "ES", "settlement"),
        ("Hubo un paro en Río Grande.", "Río Grande", "AR", "settlement"),
        ("El buque arribó a la capital fueguina.", "capital fueguina", "AR", "settlement"),
        ("Hubo un sismo en la capital chilena.", "capital chilena", "CL", "settlement"),
        ("Patrullan el mar de la China Meridional.", "mar de la China Meridional", None, "sea"),
    ],
)
def test_a_name_is_placed(
    reading_of: Read, text: str, name: str, country: str | None, precision: str
) -> None:
    (place,) = (p for p in reading_of(text).places if p.part is not Part.ADJECTIVE)

    assert text[place.start : place.end] == name
    assert (place.where.country, place.where.precision.value) == (country, precision)


@pytest.mark.parametrize(
    ("text", "part"),
    [
        ("Perú firmó el acuerdo.", Part.ACTOR),
        ("Washington autorizó la venta.", Part.ACTOR),
        ("El Gobierno de Chile aprobó el plan.", Part.ACTOR),
        ("Filipinas acusó el lunes a China.", Part.ACTOR),
        ("El buque llegó a China.", Part.LOCATION),
        ("Hubo un sismo cerca de Arica.", Part.LOCATION),
        ("La minería de Perú creció.", Part.OWNER),
    ],
)
def test_a_name_says_where_or_acts(reading_of: Read, text: str, part: Part) -> None:
    assert reading_of(text).places[-1].part is part


@pytest.mark.parametrize(
    "text",
    [
        "Juan Carlos Lima llegó tarde.",
        "La Marina pidió fondos.",
        "El presidente Colón dimitió.",
        "La mina está en obras.",
        "Lo vieron el domingo de mayo.",
    ],
)
def test_people_bodies_and_days_are_no_places(reading_of: Read, text: str) -> None:
    assert reading_of(text).places == ()


def test_a_river_is_not_the_town_of_its_name(reading_of: Read) -> None:
    (place,) = reading_of("La presa está en el río Fresno.").places

    assert place.name == "río Fresno"
    assert not place.where.is_placed


def test_an_adjective_speaks_of_a_country_and_is_no_location(reading_of: Read) -> None:
    (place,) = reading_of("El carguero neerlandés zarpó.").places

    assert (place.where.country, place.part) == ("NL", Part.ADJECTIVE)


@pytest.mark.parametrize(
    ("text", "where"),
    [
        ("El ministerio, con sede en Berlín, aprobó un plan.", []),
        ("El puerto de Chancay abrió en 2024. Allí atracó un buque.", ["puerto de Chancay"]),
        (
            "La base naval del Callao y el puerto de Chancay operan. Un tren unirá ambos puertos.",
            ["base naval del Callao", "puerto de Chancay"],
        ),
        ("Xi Jinping lo inauguró desde Lima.", []),
        ("Un buque zarpó desde Lima.", ["Lima"]),
    ],
)
def test_an_event_is_where_its_clause_says_or_points_to(
    reading_of: Read, text: str, where: list[str]
) -> None:
    assert [w.name for w in reading_of(text).events[-1].where] == where


@pytest.mark.parametrize(
    ("text", "places"),
    [
        # the place that opens a paragraph is its scene
        ("En Ilo, una lancha se hundió. La Fiscalía abrió una investigación.", ["Ilo"]),
        # what came the day after came there
        ("Hubo un incendio en Ilo el lunes. La Fiscalía acusó a dos hombres al día siguiente.", ["Ilo"]),
        # an incident named again is where it was
        (
            "Hubo un ataque en Ilo. La ministra viajó a Lima. Dos hombres fueron acusados por el ataque.",
            ["Ilo"],
        ),
        # "y" goes on where the clause before it was
        ("El juez condenó en Lima a un hombre y absolvió a otro.", ["Lima"]),
        # where a body sits or a thing comes from is not where it is done
        ("La aduana incautó un cargamento procedente de Asia.", []),
        # a place that is left behind is no scene
        ("Una lancha chocó en Ilo. Otra había zarpado de Lima. Hubo un incendio.", ["Ilo"]),
    ],
)
def test_an_event_without_a_place_is_where_its_scene_is(
    reading_of: Read, text: str, places: list[str]
) -> None:
    assert [where.name for where in reading_of(text, "2026-01-16").events[-1].where] == places


def test_a_facility_known_by_its_town_is_known_by_its_short_name_too(reading_of: Read) -> None:
    text = "El Puerto Exterior de San Antonio abrió en Chile. Una grúa cayó en el Puerto Exterior."

    (where,) = reading_of(text, "2026-01-16").events[-1].where

    assert where.lat == pytest.approx(-33.6, abs=0.2)


def test_a_route_is_where_its_ends_are(reading_of: Read) -> None:
    text = "La línea, que une los puertos de Callao e Ilo, fue inaugurada en 2019."

    (event,) = reading_of(text, "2026-01-16").events

    assert "Ilo" in [where.name for where in event.where]


@pytest.mark.parametrize(
    ("told", "is_said"),
    [
        ("Una grúa cayó al agua por la noche.", False),
        ("Una grúa cayó al agua en el puerto de Coquimbo.", True),
        ("Una grúa de la terminal aplastó el puerto de Coquimbo.", True),
    ],
)
def test_what_only_the_article_is_about_is_not_said_of_an_event(
    reading_of: Read, told: str, *, is_said: bool
) -> None:
    fire = "Incendio en el puerto de Coquimbo\n\nUn incendio destruyó tres bodegas en el puerto de Coquimbo."
    event = reading_of(f"{fire}\n\n{told}").events[-1]

    assert [(place.name, place.is_said) for place in event.where] == [("puerto de Coquimbo", is_said)]


def test_a_small_town_named_where_something_is_is_one_elsewhere_too(reading_of: Read) -> None:
    places = reading_of("Hubo un choque en Saravena. Saravena es pequeña.").places

    assert [p.where.country for p in places] == ["CO", "CO"]


def test_a_capital_named_beside_what_it_is_is_named_once(reading_of: Read) -> None:
    places = reading_of("Hubo un sismo en la capital chilena, Santiago.").places

    assert [p.name for p in places if p.part is not Part.ADJECTIVE] == ["Santiago"]


def test_the_short_name_of_a_body_is_no_town(reading_of: Read) -> None:
    assert not reading_of("Petróleos Mexicanos (Pemex) paró la planta. Pemex la reabrirá.").places


def test_what_happens_at_a_distance_is_there_and_no_claim(reading_of: Read) -> None:
    reading = reading_of("El carguero encalló a 40 km al norte de Iquitos.", "2025-06-11")

    (where,) = reading.events[0].where
    assert where.lat
    assert -3.5 < where.lat < -3.3
    assert not reading.claims


def test_a_building_site_that_no_list_knows_is_where_the_paragraph_is(reading_of: Read) -> None:
    text = (
        "Arrancan las obras en Ushuaia\n\n"
        "El ministro inauguró el lunes en Ushuaia una calle. "
        "Los militares construyeron el muelle del Polo Logístico Antártico."
    )

    event = reading_of(text, "2025-06-11").events[-1]

    assert [w.name for w in event.where] == ["Ushuaia", "muelle del Polo Logístico Antártico"]


def test_the_traffic_of_the_port_that_is_spoken_of_is_there(reading_of: Read) -> None:
    text = (
        "El puerto de Valencia crece\n\nEl puerto de Valencia adjudicó el martes la obra. "
        "En mayo aumentó el tráfico de contenedores."
    )

    traffic = reading_of(text, "2025-06-11").events[-1]

    assert [w.name for w in traffic.where] == ["puerto de Valencia"]


def test_a_town_that_is_the_subject_is_where_it_is(reading_of: Read) -> None:
    (event,) = reading_of("Ceuta, a 28 km de Algeciras, recibió ayer 300 migrantes.", "2025-06-11").events

    assert [w.name for w in event.where] == ["Ceuta"]


def test_a_town_said_to_be_at_a_distance_is_where_it_happened(reading_of: Read) -> None:
    text = "A unos 30 kilómetros de Sevilla, en Carmona, ardió ayer una fábrica."

    (event,) = reading_of(text, "2025-06-11").events

    assert [w.name for w in event.where] == ["Carmona"]


@pytest.mark.parametrize(
    ("text", "name", "precision"),
    [
        ("Los rebeldes atacaron un puesto en el norte de Malí el lunes.", "norte de Malí", "region"),
        ("Un terremoto sacudió el este de Afganistán el domingo.", "este de Afganistán", "region"),
        ("Una mina abrió en Malí en mayo.", "Malí", "country"),
    ],
)
def test_a_part_of_a_country_is_an_area_of_its_own(
    reading_of: Read, text: str, name: str, precision: str
) -> None:
    (place,) = reading_of(text, "2026-03-10").events[0].where
    assert (place.name, place.precision.value) == (name, precision)


def test_spanish_news_speaks_of_spanish_lands(reading_of: Read) -> None:
    text = "Los manifestantes cortaron el lunes la carretera a la altura de Chala."
    (event,) = reading_of(text, "2026-03-10").events
    assert [(where.name, where.country) for where in event.where] == [("Chala", "PE")]


def test_a_firm_of_capitals_is_no_town(reading_of: Read) -> None:
    events = reading_of(
        "Entraron en vigor el lunes las sanciones contra la petrolera NIS.", "2026-03-10"
    ).events
    assert all(where.name != "NIS" for event in events for where in event.where)


def test_a_longer_name_is_not_its_first_word(reading_of: Read) -> None:
    events = reading_of("El lunes se inauguró el Salto de Chira.", "2026-03-10").events
    assert all(where.name != "Salto" for event in events for where in event.where)


def test_all_is_told_from_the_town_of_a_dateline(reading_of: Read) -> None:
    text = "Cierra una fábrica\n\nItuzaingó, Corrientes. Ayer se incendió un depósito de madera."
    (event,) = reading_of(text, "2026-03-10").events
    assert [where.name for where in event.where] == ["Ituzaingó"]


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("La Base Naval de Rota (Cádiz) se amplió el lunes. La base está a 20 km de Cádiz.", "Cádiz"),
        ("El lunes hubo maniobras en Tarifa, junto al Estrecho.", "Tarifa"),
    ],
)
def test_what_stands_in_brackets_or_behind_an_article(reading_of: Read, text: str, names: str) -> None:
    named = [m.where.name for m in reading_of(text).places]
    assert names in named
    assert "Estrecho" not in named


@pytest.mark.parametrize(("told", "country"), [("España", "ES"), ("Argentina", "AR")])
def test_the_seat_of_lands_of_one_adjective_is_that_of_the_country_told_of(
    reading_of: Read, told: str, country: str
) -> None:
    place = reading_of(f"El ministro viajó por {told}. Hubo un acto en la capital cordobesa.").places[-1]

    assert (place.where.name, place.where.country) == ("Córdoba", country)
