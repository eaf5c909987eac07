"""What does not agree within a dossier is found, and nothing else is."""

from dataclasses import replace

import pytest

from tests.values import (
    ARTICLE,
    HARBOUR,
    UNDATED_PAST,
    area_dossier,
    coast_dossier,
    day,
    event,
    harbour_dossier,
    ocean_dossier,
    quote,
)
from viewer.files.checks import problems
from viewer.model.article import ArticleId
from viewer.model.dossier import Dossier
from viewer.model.event import Event, Quote
from viewer.model.when import EventId, Extent, Relative, When
from viewer.model.where import Precision, Where


def of(*events: Event) -> Dossier:
    return Dossier({ARTICLE.id: replace(ARTICLE, published=day("2026-01-16"))}, {e.id: e for e in events})


@pytest.mark.parametrize("dossier", [harbour_dossier(), area_dossier(), ocean_dossier()])
def test_the_samples_agree_with_themselves(dossier: Dossier) -> None:
    assert problems(dossier) == ()


def test_conditions_that_are_missing_are_found() -> None:
    (found,) = problems(coast_dossier())
    assert "its condition is not given" in found.says


@pytest.mark.parametrize(
    ("wrong", "words"),
    [
        (event("a", quotes=(Quote(ARTICLE.id, 0, 3, "Tha"),)), "“Tha” is not what stands at 0–3"),
        (event("a", quotes=(Quote(ArticleId("a9"), 0, 3, "The"),)), "article 'a9', which the file does not"),
        (event("a", when=When(Extent.SPAN, anchor=EventId("b"))), "counted from event 'b', which the file"),
        (event("a", when=When(Extent.SPAN, anchor=EventId("a"))), "counted from itself"),
        (event("a", when=UNDATED_PAST), "its bounds are not those that follow"),
        (event("a", when=When.instant(day("2026-02-01"), None)), "starts on 2026-02-01 at the earliest"),
        (event("a", where=(Where("X", 0.0, 0.0, Precision.SITE),)), "“X” lies at 0, 0"),
        (event("a", where=(replace(HARBOUR, lat=None, lon=None),)), "is called a site and has no position"),
    ],
)
def test_what_does_not_agree_is_said(wrong: Event, words: str) -> None:
    (found,) = problems(of(wrong))
    assert found.place == "event a “a”"
    assert words in found.says


def test_a_date_that_hangs_on_another_event_is_fine() -> None:
    later = When(Extent.INSTANT, relative=Relative("a", ("@+1d", "@+1d"), ("@+1d", "@+1d")))
    first = event("a", when=When.instant(day("2026-01-01"), day("2026-01-01")))
    assert problems(of(first, event("b", when=later, quotes=(quote("Ships"),))).resolved()) == ()
