"""The chart: what was certainly under way is kept apart from what may have been."""

import numpy as np

from tests.values import ARTICLE, day, event
from viewer.model.dossier import Dossier
from viewer.model.event import Certainty, Event
from viewer.model.when import Extent, When
from viewer.panes.statistics import BINS, counts_over_time


def counted(*events: Event):
    return counts_over_time(Dossier({ARTICLE.id: ARTICLE}, {e.id: e for e in events}))


def test_an_event_is_certain_between_its_latest_start_and_its_earliest_end_only() -> None:
    when = When(Extent.SPAN, (day("2000-01-01"), day("2019-12-31")), (day("2040-01-01"), day("2059-12-31")))
    edges, found = counted(event("e", when=when))
    sure, maybe = found[Certainty.OCCURRED]
    assert np.array_equal(sure + maybe, np.ones(BINS, np.int64))
    middle = edges[:-1] + (edges[1] - edges[0]) / 2
    inside = (middle > day("2019-12-31").first_s) & (middle < day("2040-01-01").first_s)
    assert sure[inside].all()
    assert not sure[: BINS // 4].any()
    assert not sure[-BINS // 4 :].any()


def test_a_day_counts_as_certain_and_a_vague_year_as_possible() -> None:
    exact = event("a", when=When.instant(day("2024-05-03"), day("2024-05-03")))
    vague = event("b", when=When.instant(day("2024-01-01"), day("2024-12-31")))
    _, found = counted(exact, vague)
    sure, maybe = found[Certainty.OCCURRED]
    assert 1 <= sure.sum() <= 2  # the day may lie across the edge of two stretches
    assert maybe.sum() == BINS


def test_without_any_date_there_is_nothing_to_count() -> None:
    edges, found = counted(event("e"))
    assert not len(edges)
    assert not found
