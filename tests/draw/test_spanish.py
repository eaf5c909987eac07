"""What is painted in Spanish: numbers, distances, directions and the names of cities."""

import pytest

from tests.draw.figures import seeds, sized
from tests.values import ARTICLE
from viewer.draw import exonyms
from viewer.draw.figure import alt_text, sheets
from viewer.draw.map_claims import stated_words
from viewer.draw.quantities import distance_words
from viewer.model.edtf import parse_edtf
from viewer.model.event import Claim, Quote
from viewer.model.when import Modifier
from viewer.model.where import Precision, Where
from viewer.model.words import words

HERE = Where("Callao", lat=-12.05, lon=-77.15, precision=Precision.SETTLEMENT)


def test_a_distance_has_a_comma_and_the_signs_of_its_language():
    assert distance_words(1_234_567.0, "en") == "1,235 km · 767 mi · 667 nmi"
    assert distance_words(1_234_567.0, "es") == "1235 km · 767 mi · 667 mn"  # four digits stay together
    assert distance_words(12_345_678.0, "es").startswith("12\u202f346 km · 7671 mi")
    assert distance_words(51_600.0, "es") == "51,6 km · 32,1 mi · 27,9 mn"


@pytest.mark.parametrize(
    ("says", "language", "told"),
    [
        ("less than 50 miles from the port", "en", "stated “less than 50 miles”"),
        ("less than 50 miles from the port", "es", "dice «less than 50 miles»"),
        ("a menos de 50 millas del puerto", "es", "dice «menos de 50 millas»"),
        ("a menos de 50 nautical miles", "es", "dice: menos de 50 millas"),
        ("not fifty miles from the port", "es", "dice: menos de 50 millas"),
        ("not fifty miles from the port", "en", "stated: less than 50 miles"),
    ],
)
def test_what_a_claim_states_is_quoted_in_the_article_s_words_and_else_said_in_the_figure_s(
    says, language, told
):
    claim = Claim("c", HERE, HERE, Modifier.UNDER, 50, "mi", Quote(ARTICLE.id, 0, len(says), says))
    assert stated_words(claim, language) == told


def test_every_city_with_a_spanish_name_is_one_of_the_base_map(base):
    for country, name in exonyms._spanish():
        assert any(e.name == name and e.country == country for e in base.gazetteer.lookup(name)), name


def test_a_map_in_spanish_has_spanish_names_degrees_and_distances(base):
    dossier = seeds(base, "es/rin")
    figure = sized("a4", kind="map", language="es")
    layout = sheets(dossier, figure, base=base)[0].map.layout
    names = {name.words for name in layout.names}
    assert {"Londres", "París", "Praga", "Bruselas"} <= names
    assert not {"London", "Paris", "Prague", "Brussels"} & names
    assert all("," in card.title and "." not in card.title for card in layout.cards)
    assert "57,0 km" in alt_text(dossier, figure)


def test_west_is_oeste(base):
    figure = sized("a4", kind="map", language="es")
    layout = sheets(seeds(base, "es/callao"), figure, base=base)[0].map.layout
    assert any(line.words.endswith("°O") for line in layout.grid)
    assert not any(line.words.endswith("°W") for line in layout.grid)


@pytest.mark.parametrize(
    ("edtf", "said"),
    [
        ("2026-08-03/..", "desde el 3 de agosto de 2026"),
        ("2024/..", "desde 2024"),
        ("2026-08-24/2026-08-30", "del 24 de agosto de 2026 al 30 de agosto de 2026"),
        ("2028/2033", "de 2028 a 2033"),
    ],
)
def test_a_day_takes_its_article_and_a_year_takes_none(edtf, said):
    assert words(parse_edtf(edtf), language="es") == said
