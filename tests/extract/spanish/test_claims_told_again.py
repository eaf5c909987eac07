"""Spanish distances whose ends are a town, a capital or a port of some rank that was told of before."""

import pytest

from tests.extract.claim_checks import check_ends
from viewer.extract.read import read
from viewer.geo.gazetteer import Gazetteer
from viewer.model.article import Article, ArticleId
from viewer.model.event import Claim


def claims_of(text: str, gazetteer: Gazetteer) -> tuple[Claim, ...]:
    return read(Article(ArticleId("a"), "Un título", text, language="es"), gazetteer).claims


@pytest.mark.parametrize(
    ("text", "ends", "holds"),
    [
        (
            "Obras en Ilo\n\nIlo tendrá luz. Mollendo, su rival, se halla a sesenta millas al noroeste de "
            "la ciudad.",
            ("Mollendo", "Ilo"),
            True,
        ),
        (
            "Paita estrena grúas\n\nEl muelle de Paita creció. Piura, la ciudad vecina, queda a 90 "
            "km del puerto.",
            ("Piura", "Paita"),
            False,
        ),
        (
            "Tacna y Moquegua piden agua. El embalse de Aricota queda a 90 km de la ciudad.",
            ("embalse de Aricota", "la ciudad"),
            None,
        ),
        (
            "Dos grúas llegaron el lunes al Callao. El principal puerto del Perú está a 370 km de Chimbote.",
            ("Callao", "Chimbote"),
            True,
        ),
        (  # the largest may be another, which the text does not name
            "Dos grúas llegaron el lunes a Matarani. El mayor puerto del país está a 370 km de Chimbote.",
            ("El mayor puerto del país", "Chimbote"),
            None,
        ),
        (
            "Dos grúas llegaron a Matarani y a Ilo. El mayor puerto del país queda a 80 km de Arequipa.",
            ("El mayor puerto del país", "Arequipa"),
            None,
        ),
        (
            "Iquitos pidió luz el martes. El alcalde dijo que la capital está a 600 km de Iquitos.",
            ("Lima", "Iquitos"),
            False,
        ),
        (
            "El puerto de Assab reabrió el lunes. Etiopía lo quiere. La capital está a 620 km de Assab.",
            ("La capital", "Assab"),
            None,
        ),
        (
            "Cierran la Base Naval de Rota\n\nLa Base Naval de Rota cerró. El recinto está a menos "
            "de 30 km de Cádiz.",
            ("Base Naval de Rota", "Cádiz"),
            True,
        ),
        (
            "Tumaco draga\n\nUna draga llegó a Tumaco. El mayor puerto del Pacífico, a 300 km al "
            "oeste de Neiva, calla.",
            ("El mayor puerto del Pacífico", "Neiva"),
            None,
        ),
        (
            "Ilo estrena grúas\n\nIlo creció. La mina de Toquepala se encuentra a menos de 20 km de "
            "los muelles.",
            ("Toquepala", "Ilo"),
            False,
        ),
        (
            "Iquitos pide luz\n\nNauta es pequeña, pero Iquitos no. “Estamos a 1.000 km de Lima”, "
            "dijo el alcalde.",
            ("Iquitos", "Lima"),
            True,
        ),
        ("“Vivimos a 100 km de Ica”, se quejó un vecino de Pisco.", ("Pisco", "Ica"), False),
        ("Yibuti se encuentra a unos 240 kilómetros de Adén.", ("Yibuti", "Adén"), True),
        (
            "Un cónsul dijo en Lima que Iquitos queda a 1.000 km de Cusco.",
            ("Iquitos", "Cusco"),
            False,
        ),
        ("Gran polo minero, Moquegua se halla a 300 km de Arequipa.", ("Moquegua", "Arequipa"), False),
    ],
)
def test_an_end_is_what_was_told_of_before(
    gazetteer: Gazetteer, text: str, ends: tuple[str, str], holds: bool | None
) -> None:
    (claim,) = claims_of(text, gazetteer)
    check_ends(claim, *ends, holds=holds)


@pytest.mark.parametrize(
    ("text", "ends", "holds"),
    [
        (
            "Un cable cruzará las 18 millas de mar que separan Algeciras y Ceuta.",
            ("Algeciras", "Ceuta"),
            True,
        ),
        ("Hay 265 kilómetros de Ica a Lima.", ("Ica", "Lima"), True),
        ("Hay 400 kilómetros desde Ica hasta Lima, y los camiones hacen cola.", ("Ica", "Lima"), False),
        ("Por carretera hay 300 kilómetros desde Ica hasta Lima.", ("Ica", "Lima"), None),
    ],
)
def test_a_distance_lies_between_what_its_verb_joins(
    gazetteer: Gazetteer, text: str, ends: tuple[str, str], holds: bool | None
) -> None:
    (claim,) = claims_of(text, gazetteer)
    check_ends(claim, *ends, holds=holds)


def test_a_length_of_ground_is_no_distance(gazetteer: Gazetteer) -> None:
    assert claims_of("En Huanchaco el mar se tragó 400 metros de playa.", gazetteer) == ()


def test_a_distance_to_the_south_counts_from_the_topic_and_not_from_the_last_origin(
    gazetteer: Gazetteer,
) -> None:
    text = (
        "Mollendo amplía su muelle\n\nMollendo pide luz. El puerto dista 100 km de Arequipa. Ilo, "
        "el otro puerto, "
        "queda 98 km más al sur."
    )
    *_, claim = claims_of(text, gazetteer)
    check_ends(claim, "Ilo", "Mollendo", holds=True)
