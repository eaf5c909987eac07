"""The languages of what is written for people: each says all, and is read back to the same facts."""

import re
from dataclasses import fields, replace

import pytest
from hypothesis import given

from tests.examples import examples
from tests.strategies import dossiers
from tests.values import ARTICLE, SECOND, day, harbour_dossier
from viewer.draw.phrases import PHRASES as PAINTED
from viewer.files.formats import catalogue, markdown, page
from viewer.files.formats.catalogue import FORMATS, Format
from viewer.files.formats.facets import Facet, facts
from viewer.files.formats.loss_phrases import LOSS_PHRASES, Fate
from viewer.files.formats.page_phrases import PAGE_PHRASES
from viewer.files.formats.phrases import PHRASES, Line
from viewer.model import edits
from viewer.model.amounts import quantity_words
from viewer.model.article import Article
from viewer.model.dossier import Dossier
from viewer.model.event import Certainty, Claim, Kind, Quantity, Quote, Review
from viewer.model.when import Extent, Modifier
from viewer.model.where import Precision, Where

TELLING = [form for form in FORMATS if form.tells]
BESIDE_THE_PAGE = [
    form for form in TELLING if form.name != "html"
]  # which is slow, and has a test of its own
DATED = edits.publish(ARTICLE.id, day("2026-01-16")).apply(harbour_dossier())


@pytest.mark.parametrize("form", BESIDE_THE_PAGE, ids=lambda form: form.name)
@examples(0.4)
@given(dossier=dossiers())
def test_both_languages_are_read_back_to_the_same_facts(form: Format, dossier: Dossier) -> None:
    english, spanish = (_read_back(form, form.written(dossier, language)) for language in ("en", "es"))
    assert spanish == english


def _read_back(form: Format, data: bytes) -> dict[str, dict[Facet, object]]:
    """What a reader learns; without numbers, which each language rounds at its own thousands."""
    back, shown = form.seen(data)
    found = (shown or back).events
    return {
        name: {f: v for f, v in facets.items() if f != Facet.QUANTITIES} for name, facets in found.items()
    }


def test_both_languages_of_the_page_are_read_back_to_the_same_facts() -> None:
    assert page.shown(page.write(DATED, "es"), "x") == page.shown(page.write(DATED, "en"), "x")


@pytest.mark.parametrize("name", ["html", "markdown"])
@pytest.mark.parametrize("language", ["en", "es"])
@pytest.mark.parametrize(
    "article",
    [
        replace(SECOND, title="A *b*, c (d, en) – <e>", source="https://example.org/a_b?c=d&e=(f)"),
        replace(SECOND, title="", source=None, published=None),
        replace(SECOND, title="1. no date", source=", 2024-01-01", language="es"),
        replace(SECOND, title="–", source="–"),
    ],
    ids=lambda article: article.title,
)
def test_what_is_said_of_an_article_is_read_back(name: str, language, article: Article) -> None:
    form = catalogue.named(name)
    assert form is not None
    dossier = Dossier({article.id: article})
    back, _ = form.seen(form.written(dossier, language))
    assert back.articles[article.id][Facet.ARTICLES] == facts(dossier).articles[article.id][Facet.ARTICLES]


@pytest.mark.parametrize("language", ["en", "es"])
def test_every_value_has_a_word_of_its_own_in_each_language(language) -> None:
    p, loss = PHRASES[language], LOSS_PHRASES[language]
    for words, values in (
        (p.lines, Line),
        (p.certainties, Certainty),
        (p.kinds, Kind),
        (p.precisions, Precision),
        (p.reviews, Review),
        (p.extents, Extent),
        (loss.facets, Facet),
        (loss.fates, Fate),
    ):
        assert set(words) == set(values)
        assert len(set(words.values())) == len(words)


def test_a_page_calls_things_what_the_figures_call_them() -> None:
    for language in ("en", "es"):
        assert PHRASES[language].certainties == PAINTED[language].certainties
        assert PHRASES[language].kinds == PAINTED[language].kinds


@pytest.mark.parametrize("write", [page.write, markdown.write])
def test_nothing_that_is_added_in_spanish_is_english(write) -> None:
    whole = write(DATED, "es").decode("utf-8")
    visible = re.sub(r"<(style|script)>.*?</\1>", "", whole, flags=re.DOTALL)
    for said in _texts():
        assert not re.search(rf"(?<![\w-]){re.escape(said)}(?![\w-])", visible), said


def _texts() -> list[str]:
    """What is only said in English: whole phrases, and labels as they stand in the page."""
    found = []
    for tables in (PHRASES, PAGE_PHRASES):
        english, spanish = tables["en"], tables["es"]
        for field in fields(english):
            one, other = getattr(english, field.name), getattr(spanish, field.name)
            if isinstance(one, str) and one != other and "{" not in one:
                found.append(one)
    found += [f"{label}:**" for label in PHRASES["en"].lines.values()]
    found += [f"<dt>{label}</dt>" for label in PHRASES["en"].lines.values()]
    return [said for said in found if len(said) > 3]


@pytest.mark.parametrize(
    ("reason", "said"),
    [
        ("28.9 to 35.1 mi between A and B", "de 28,9 a 35,1 mi entre A y B"),
        ("5.2 km from middle to middle; 0 to 10.4 km between A and B", "5,2 km de centro a centro; de 0 a"),
        ("1 to 2 km between A and B: they are too wide to tell", ": son demasiado extensos para saberlo"),
        (
            "1 to 2 km between A and B in a straight line, and the text measures “by road”",
            "entre A y B en línea recta, y el texto mide «by road»",
        ),
        ("A and B could not be placed", "no se pudo situar A ni B"),
    ],
)
def test_what_a_claim_was_measured_to_be_is_said_in_spanish(reason: str, said: str) -> None:
    where = Where("A")
    claim = Claim("c", where, where, Modifier.UNDER, 1.0, "km", Quote(ARTICLE.id, 0, 3, "abc"), reason=reason)
    assert said in PHRASES["es"].claim(claim)
    assert PHRASES["en"].claim(claim).endswith(reason)
    assert PHRASES["es"].claim(replace(claim, reason="")) == "«abc» no se puede saber"


@pytest.mark.parametrize(
    ("quantity", "units", "said"),
    [
        (Quantity("money", 1.5e9, "USD"), "en", "1500 millones USD"),
        (Quantity("money", 1e6, "EUR", Modifier.ABOUT), "en", "cerca de 1 millón EUR"),
        (Quantity("count", 20, "funcionario", Modifier.AT_MOST), "es", "hasta 20 funcionarios"),
        (Quantity("count", 12000, "contenedor"), "es", "12\u202f000 contenedores"),
        (Quantity("count", 20, "engineer"), "en", "20 engineers"),
        (Quantity("duration", 10, "year"), "es", "10 años"),
        (Quantity("distance", 40.5, "km", Modifier.OVER), "es", "más de 40,5 km"),
    ],
)
def test_a_quantity_is_said_in_spanish_with_the_units_of_its_article(quantity, units, said) -> None:
    assert quantity_words(quantity, "es", article=units) == said


def test_a_phrase_has_as_many_gaps_in_each_language() -> None:
    for tables in (PHRASES, PAGE_PHRASES, LOSS_PHRASES):
        english, spanish = tables["en"], tables["es"]
        for field in fields(english):
            one, other = getattr(english, field.name), getattr(spanish, field.name)
            if isinstance(one, str):
                assert sorted(re.findall(r"{\w*}", one)) == sorted(re.findall(r"{\w*}", other)), field.name
