"""Any text can be read as Spanish; its quotes are its words, and the same text gives the same reading."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.examples import examples
from tests.extract.conftest import Read
from viewer.extract.read import read
from viewer.geo.gazetteer import Gazetteer
from viewer.model.article import Article, ArticleId
from viewer.model.moment import Moment
from viewer.paths import seeds

WORDS = (
    "El puerto del Callao , que abrió el lunes en mayo de 2024 Si fracasa negó podría se no desde hasta "
    "a menos de 80 km Chancay 1.500 millones dólares ; : . ! ¿ “ « » hace 9999 años 31 febrero será está "
    "cerrado según dijo descartó haber sido la los EE. UU. \x00 \u202e 😀 中国 \r\n \n\n entre y al día "
    "siguiente"
).split(" ")


def check(article: Article, gazetteer: Gazetteer) -> None:
    found = read(article, gazetteer)
    for told in found.events:
        assert told.quotes
        assert all(article.text[q.start : q.end] == q.exact for q in told.quotes)
        assert 2 <= len(told.what.split()) <= 8
    assert all(article.text[c.quote.start : c.quote.end] == c.quote.exact for c in found.claims)
    assert all(0 <= t.start < t.end <= len(article.text) for t in found.times)
    assert all(0 <= p.start < p.end <= len(article.text) for p in found.places)


@given(st.text(max_size=400))
@examples(1.5)
def test_any_text_is_read_and_its_quotes_are_its_words(gazetteer: Gazetteer, text: str) -> None:
    check(Article(ArticleId("a"), "t", text, language="es"), gazetteer)


@given(st.lists(st.sampled_from(WORDS), max_size=60), st.dates())
@examples(4.0)
def test_any_order_of_telling_words_is_read(
    gazetteer: Gazetteer, words: list[str], published: object
) -> None:
    day = Moment.from_iso(str(published))

    check(Article(ArticleId("a"), "t", " ".join(words), published=day, language="es"), gazetteer)


@pytest.mark.parametrize(
    "text", ["", " ", "\n\n\n", "\x00", "a" * 50_000, "中国港口。" * 1_000, ", " * 10_000, "que si " * 3_000]
)
def test_odd_texts_have_no_events(reading_of: Read, text: str) -> None:
    assert reading_of(text).events == ()


@pytest.mark.parametrize("end", ["hubiera hecho escala", "entró en servicio", "se puso en marcha"])
def test_a_text_may_end_within_a_verb_of_several_words(gazetteer: Gazetteer, end: str) -> None:
    text = f"Diplomáticos en Lima negaron que algún buque {end}"
    for cut in range(len(text)):
        check(Article(ArticleId("a"), "t", text[: len(text) - cut], language="es"), gazetteer)


def test_the_same_article_gives_the_same_reading(reading_of: Read) -> None:
    text = (seeds() / "es" / "rin.txt").read_text("utf-8")

    assert reading_of(text) == reading_of(text)


CUT = (
    "La empresa vendió la mina el lunes, según dijo",
    "Según los rumores, el buque casi chocó y el alcalde ni siquiera visitó el puerto, según dijo",
    "Ante el riesgo de que el volcán entrara en erupción, trataron el lunes de huir sin que nadie lo viera",
    "Lo acusan de haber vendido la isla en 2023, tras haber visitado el lunes la central, a 25 km de Bogotá",
    "El choque no dejó muertos, y por poco se habría hundido si el viento rola",
)


@pytest.mark.parametrize("text", CUT)
def test_a_text_may_end_after_any_word(gazetteer: Gazetteer, text: str) -> None:
    words = text.split(" ")
    for count in range(1, len(words) + 1):
        check(Article(ArticleId("a"), "t", " ".join(words[:count]), language="es"), gazetteer)
        check(Article(ArticleId("a"), "t", " ".join(words[-count:]), language="es"), gazetteer)
