"""What is known of the day on which an article without a date appeared."""

from dataclasses import replace

import pytest

from tests.values import ARTICLE, SECOND, day, event, harbour_dossier
from viewer.model import edits
from viewer.model.article import Article, appearance
from viewer.model.event import Certainty, Review
from viewer.model.publication import dateline_day, doubt, latest_told, publication
from viewer.model.questions import Asks, questions
from viewer.model.when import OPEN, Basis, EventId, Extent, Relative, When
from viewer.model.words import label, words

TODAY = day("2026-11-26")
TOLD = (day("2024-01-01"), TODAY)
OPENED = When(
    Extent.SPAN,
    (day("2024-01-01"), day("2024-12-31")),
    relative=Relative("published", ("2024-01-01", "2024-12-31"), ("@", None), "since 2024"),
)


def told(**fields):
    dossier = harbour_dossier()
    plain = replace(dossier, events={})
    one = event("open", "The port has been open since 2024", **{"when": OPENED, **fields})
    return latest_told(plain.put(one), ARTICLE, TODAY)


def test_an_article_cannot_have_appeared_before_what_it_tells_as_past():
    found = told(certainty=Certainty.ONGOING)
    assert found is not None
    assert found[1] == day("2024-01-01")


def test_what_is_over_bounds_it_by_its_end():
    stay = When(Extent.SPAN, (day("2019-01-01"), day("2019-12-31")), (day("2021-01-01"), day("2021-12-31")))
    found = told(when=stay, certainty=Certainty.OCCURRED)
    assert found is not None
    assert found[1] == day("2021-01-01")


@pytest.mark.parametrize(
    "fields",
    [
        {"certainty": Certainty.PLANNED},
        {"certainty": Certainty.DENIED},
        {"certainty": Certainty.OCCURRED, "review": Review.REJECTED},
        {"certainty": Certainty.OCCURRED, "when": replace(OPENED, basis=Basis.INFERRED)},
        {"certainty": Certainty.OCCURRED, "when": When.instant(day("2031-01-01"), day("2031-12-31"))},
        {"certainty": Certainty.OCCURRED, "when": None},
    ],
)
def test_what_is_not_told_as_past_bounds_nothing(fields):
    assert told(**fields) is None


@pytest.mark.parametrize(
    ("typed", "days"),
    [
        ("", OPEN),
        ("2026-01-16", (day("2026-01-16"), day("2026-01-16"))),
        ("16 January 2026", (day("2026-01-16"), day("2026-01-16"))),
        ("2025", (day("2025-01-01"), day("2025-12-31"))),
        ("2024 or later", (day("2024-01-01"), None)),
        ("since 2024", (day("2024-01-01"), None)),
        ("between May 2024 and 2025", (day("2024-05-01"), day("2025-12-31"))),
        ("2024/2025", (day("2024-01-01"), day("2025-12-31"))),
    ],
)
def test_an_analyst_types_the_day_or_what_is_known_of_it(typed, days):
    assert publication(typed) == days


@pytest.mark.parametrize("typed", ["last week", "about 2024", "some day", "3/4/25"])
def test_what_bounds_no_day_is_refused(typed):
    with pytest.raises(ValueError, match=r"type|did you mean"):
        publication(typed)


@pytest.mark.parametrize(
    ("days", "is_doubted"),
    [
        (("2023-12-30", "2023-12-30"), True),
        (("2023-12-31", "2023-12-31"), False),  # there the year may have begun
        (("2023-01-01", "2024-06-30"), False),
        ((None, "2020-06-30"), True),
        (("2026-11-27", "2026-11-27"), False),
        (("2026-11-28", "2026-11-28"), True),
        (("2025-01-01", None), False),
        ((None, None), False),
    ],
)
def test_a_day_before_what_is_told_as_past_or_after_today_is_doubted_unless_settled(days, is_doubted):
    dated = ARTICLE.dated(tuple(day(each) if each else None for each in days))
    one = event("open", "The port has been open since 2024", when=OPENED, certainty=Certainty.ONGOING)
    dossier = replace(harbour_dossier(), events={}).put_article(dated).put(one)
    found = doubt(dossier, dated, TODAY)
    assert (found is not None) is is_doubted
    settled = edits.settle(found.id if found else "").apply(dossier)
    assert doubt(settled, dated, TODAY) is None


def test_dates_that_hang_on_the_publication_get_the_bounds_it_has():
    dossier = edits.publish_between(ARTICLE.id, TOLD).apply(harbour_dossier())
    dated = dossier.put(
        event(
            "done", when=When.instant(None, None, relative=Relative("published", (None, "@"), (None, "@")))
        ),
        event(
            "week",
            when=When.instant(None, None, relative=Relative("published", ("@-7d", "@"), ("@-7d", "@"))),
        ),
    ).resolved()
    assert dated.events[EventId("done")].when.start == (None, TODAY)
    assert dated.events[EventId("week")].when.start == (day("2023-12-25"), TODAY)


def test_bounds_are_not_taken_for_a_day():
    by_then = When.instant(
        None, TODAY, basis=Basis.INFERRED, relative=Relative("published", (None, "@"), (None, "@"))
    )
    assert words(by_then, published_known=False) == "by 26 November 2026"
    under_way = When(Extent.SPAN, (None, TODAY), (day("2024-01-01"), None))
    assert label(under_way) == "→ 1 Jan 2024 – 26 Nov 2026 →"


def test_what_begins_on_a_day_or_later_is_not_said_to_be_under_way_on_it():
    assert label(When(Extent.SPAN, (TODAY, None), (TODAY, None))) == "26 Nov 2026 →"


def test_an_article_whose_publication_is_bounded_is_asked_about_no_more():
    dossier = edits.publish_between(ARTICLE.id, TOLD).apply(harbour_dossier())
    assert Asks.PUBLISHED not in {q.asks for q in questions(dossier)}


def test_a_day_takes_the_place_of_bounds():
    bounded = replace(ARTICLE, published_between=TOLD)
    assert bounded.published_text == "[2024-01-01..2026-11-26]"
    dated = replace(bounded, published=day("2025-03-01"))
    assert dated.appeared == (day("2025-03-01"), day("2025-03-01"))
    assert dated.published_between == OPEN
    assert replace(SECOND, published=None).appeared == OPEN


def test_bounds_in_the_wrong_order_are_refused():
    with pytest.raises(ValueError, match="cannot have appeared"):
        Article(ARTICLE.id, "", "", published_between=(TODAY, day("2024-01-01")))


@pytest.mark.parametrize("text", ["2024/2026", "soon"])
def test_a_file_that_says_no_day_of_publication_is_refused(text):
    with pytest.raises(ValueError, match="2024"):
        appearance(text)


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("Ports join\n\nMANILA, July 8 — Japan and the Philippines signed.", "July 8"),
        ("LAGOS, Nigeria (12 March) The army fired.", "12 March"),
        ("KISUMU, 3 Feb. (Agency) - Ferries stopped.", "3 Feb."),
        ("Evacúan a 700\n\nCiudad de Guatemala, 9 jun (EFE).- Más de 700 han salido.", "9 jun"),
        ("Lima, 3 de mayo.- El puerto abrió.", "3 de mayo"),
        ("Lima, 3 de mayo de 2025.- El puerto abrió.", None),
        ("LAGOS, 12 March 2025 — The army fired.", None),
        ("The port of Suva opened on July 8 - a day early.", None),
    ],
)
def test_a_dateline_without_its_year_is_told_by_its_words(text, said):
    assert dateline_day(text) == said
