"""Distances that an article in Spanish states, measured and judged."""

import pytest

from tests.extract.conftest import Read


@pytest.mark.parametrize(
    ("text", "comparator", "value", "holds"),
    [
        ("Coblenza se encuentra unos 80 km al sureste de Colonia, en Alemania.", "~", 80.0, True),
        ("Un folleto sitúa Duisburgo a menos de 30 km de Colonia.", "<", 30.0, False),
        ("Duisburgo está a más de 30 kilómetros de Colonia.", ">", 30.0, True),
        ("Colonia y Duisburgo distan 200 km.", "=", 200.0, False),
        ("La distancia entre Colonia y Duisburgo es de 30 km.", "=", 30.0, False),
        ("Helsingør está a menos de 10 km de Helsingborg.", "<", 10.0, True),
        ("Malmö queda a 100 km de Copenhague.", "=", 100.0, False),
        ("La distancia entre Arica y Tacna no llega a 60 kilómetros.", "<", 60.0, True),
        ("La distancia que separa Lima de Cusco ronda los 570 kilómetros.", "~", 570.0, True),
        ("La distancia entre Arica y Tacna supera los 90 kilómetros.", ">", 90.0, False),
        ("De Vigo a Oporto hay 150 kilómetros.", "=", 150.0, False),
        ("Entre Cádiz y Rota no hay más de 20 kilómetros.", "<=", 20.0, True),
        ("Vigo y Oporto están a 200 kilómetros una de otra.", "=", 200.0, False),
        ("Los cerca de 200 kilómetros que separan Vigo de Oporto se recorren en tren.", "~", 200.0, False),
        ("Quito, a 2.850 metros de altitud, está a 270 km de Guayaquil.", "=", 270.0, True),
        ("Entre Colonia y Duisburgo median apenas 200 kilómetros.", "=", 200.0, False),
        ("Coblenza es pequeña. De la alemana Colonia la separan unos 80 kilómetros.", "~", 80.0, True),
        ("Sagunto está a unos 25 km al norte de la capital valenciana.", "~", 25.0, True),
        ("Sagunto está a menos de 90 km de la capital peruana.", "<", 90.0, False),
    ],
)
def test_a_stated_distance_is_judged(
    reading_of: Read, text: str, comparator: str, value: float, holds: bool
) -> None:
    (claim,) = reading_of(text).claims

    assert (claim.comparator.value, claim.value, claim.unit, claim.holds) == (comparator, value, "km", holds)
    assert claim.quote.exact in text
    assert claim.measured


def test_a_port_that_is_only_described_is_found_in_the_article(reading_of: Read) -> None:
    text = (
        "La empresa china COSCO construyó el puerto de Chancay. La base naval del Callao está a menos de "
        "80 km del puerto de gestión china."
    )

    (claim,) = reading_of(text).claims

    assert (claim.start.name, claim.to.name) == ("base naval del Callao", "puerto de Chancay")
    assert claim.holds


def test_two_ports_apart_are_those_of_the_claim_before(reading_of: Read) -> None:
    text = "Duisburgo está a más de 30 km de Colonia. Un mapa sitúa las dos ciudades a 10 km de distancia."

    first, second = reading_of(text).claims

    assert (second.start, second.to) == (first.start, first.to)
    assert second.holds is False


def test_an_end_that_cannot_be_placed_leaves_the_claim_open(reading_of: Read) -> None:
    (claim,) = reading_of("Xyzzyville está a menos de 20 km de Colonia.").claims

    assert claim.holds is None


@pytest.mark.parametrize(
    "text",
    ["Un muelle de 400 metros de largo.", "El tren recorre 300 km de vía.", "Navegó a 20 km por hora."],
)
def test_sizes_and_speeds_are_no_claims(reading_of: Read, text: str) -> None:
    assert reading_of(text).claims == ()


def test_a_place_that_only_measures_a_distance_is_not_where_the_event_is(reading_of: Read) -> None:
    (event,) = reading_of("La ACP construirá una presa en el río Indio, a unos 50 km de Colón.").events

    assert "Colón" not in [where.name for where in event.where]


@pytest.mark.parametrize(
    ("text", "ends"),
    [
        ("Potosí queda a menos de 400 km de la frontera chilena.", ("Potosí", "la frontera chilena")),
        ("La planta se levanta a 25 km al sur de Antofagasta.", ("La planta", "Antofagasta")),
        ("El avión cayó a 12 millas náuticas de Melilla.", ("El avión", "Melilla")),
        ("La aldea, situada a 40 km de la costa, no tiene agua.", ("La aldea", "la costa")),
        ("Menos de 50 millas separan Tarifa de Tánger.", ("Tarifa", "Tánger")),
        ("Cádiz, el viejo puerto de Andalucía, está a unos 90 km de Huelva.", ("Cádiz", "Huelva")),
    ],
)
def test_the_ends_of_a_distance_are_found(reading_of: Read, text: str, ends: tuple[str, str]) -> None:
    (claim,) = reading_of(text).claims

    assert (claim.start.name, claim.to.name) == ends


def test_between_two_figures_says_two_things_of_one_distance(reading_of: Read) -> None:
    least, most = reading_of("Arica se halla a entre 40 y 60 km de Tacna.").claims
    assert (least.comparator.value, least.value, least.holds) == (">=", 40.0, True)
    assert (most.comparator.value, most.value, most.holds) == ("<=", 60.0, True)


def test_both_ports_are_the_two_that_were_measured_before(reading_of: Read) -> None:
    text = (
        "El Callao, a unos 60 km de Chancay, perderá tráfico. Ambos puertos distan menos de 100 km de Lima."
    )
    claims = reading_of(text).claims
    assert [(c.start.name, c.to.name) for c in claims[1:]] == [("El Callao", "Lima"), ("Chancay", "Lima")]


def test_it_stands_for_the_place_that_was_measured_last(reading_of: Read) -> None:
    text = (
        "Cartagena está a unos 45 km al sureste de Murcia. Un folleto la pone a menos de 20 km de Alicante."
    )

    _, claim = reading_of(text).claims

    assert (claim.start.name, claim.to.name, claim.holds) == ("Cartagena", "Alicante", False)


def test_a_distance_after_a_verb_of_reach_is_no_event(reading_of: Read) -> None:
    assert not reading_of("La distancia entre Arica y Tacna no llega a 60 kilómetros.").events
