"""What a figure says of the day by which it was known."""

from dataclasses import replace

from tests.draw.figures import sized
from tests.values import ARTICLE, day, event
from viewer.draw.figure_words import stamp
from viewer.model.article import ArticleId
from viewer.model.dossier import Dossier
from viewer.model.event import Quote

DATED = replace(ARTICLE, published=day("2024-09-01"))


def of_two(**other):
    """A dossier of an article of 1 September 2024 and another, with an event of each."""
    articles = (DATED, replace(ARTICLE, id=ArticleId("other"), published=None, **other))
    events = (event(str(i), quotes=(Quote(each.id, 0, 3, each.text[:3]),)) for i, each in enumerate(articles))
    return Dossier({each.id: each for each in articles}, {each.id: each for each in events})


def said(dossier, **options):
    return stamp(dossier, dossier, sized("a4", **options))


def test_a_figure_of_a_dossier_with_an_undated_article_says_that_it_is_undated():
    assert said(of_two()).startswith("As of 1 September 2024, but 1 article undated · ")
    assert said(of_two(), language="es").startswith("A fecha de 1 de septiembre de 2024, pero 1 artículo sin")


def test_an_article_that_appeared_by_the_day_of_the_latest_is_no_exception_to_it():
    before = (day("2024-01-01"), day("2024-06-30"))
    after = (day("2024-01-01"), day("2024-12-31"))
    assert said(of_two(published_between=before)).startswith("As of 1 September 2024 · ")
    assert said(of_two(published_between=after)).startswith(
        "As of 1 September 2024, but 1 article undated · "
    )


def test_a_day_that_was_asked_for_is_said_without_exception():
    assert said(of_two(), as_of=day("2024-10-01")).startswith("As of 1 October 2024 · ")
