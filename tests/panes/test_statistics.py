"""The chart pane: honest counts that follow the dossier, the filters and the window."""

import numpy as np
import pytest
from hypothesis import given

from tests.strategies import dossiers
from tests.values import ARTICLE, day, event, harbour_dossier
from viewer.draw.style import DARK, LIGHT
from viewer.model import edits
from viewer.model.dossier import Dossier
from viewer.model.event import Certainty, Event
from viewer.model.focus import ALL, Focus
from viewer.model.moment import Moment
from viewer.model.when import EventId, Extent, When
from viewer.panes.statistics import BINS, StatisticsPane, counts_over_time
from viewer.session import Session

JANUARY = When.instant(day("2024-01-10"), day("2024-01-10"))
ALL_YEAR = When(Extent.SPAN, (day("2024-01-01"), day("2024-01-01")), (day("2024-12-31"), day("2024-12-31")))
SOME_DAY = When.instant(day("2024-01-01"), day("2024-12-31"))


def year() -> Dossier:
    events = (
        event("fair", when=ALL_YEAR, certainty=Certainty.ONGOING, what="Fair open"),
        event("vote", when=JANUARY, what="Vote held"),
        event("visit", when=SOME_DAY, certainty=Certainty.POSSIBLE, what="Visit"),
        event("rumour", what="Rumour without a date"),
    )
    return Dossier({ARTICLE.id: ARTICLE}, {e.id: e for e in events})


@pytest.fixture
def session() -> Session:
    return Session(year())


@pytest.fixture
def pane(session, qtbot):
    pane = StatisticsPane(session, LIGHT)
    qtbot.addWidget(pane)
    pane.resize(700, 320)
    pane.show()
    qtbot.waitUntil(lambda: not pane._stale)
    return pane


def bars(pane: StatisticsPane) -> int:
    """How high all bars are together."""
    import pyqtgraph as pg

    pane._draw_if_stale()  # what its next paint would have done
    items = [i for i in pane._plot.plotItem.items if isinstance(i, pg.BarGraphItem)]
    return int(sum(np.sum(item.opts["height"]) for item in items))


def counted(*events: Event):
    return counts_over_time(Dossier({ARTICLE.id: ARTICLE}, {e.id: e for e in events}), Focus())


def test_a_chart_of_what_has_no_end_goes_on_until_now():
    since = When(Extent.SPAN, (day("2024-01-01"), day("2024-12-31")), (day("2024-12-31"), None))
    port = event("port", when=since, certainty=Certainty.ONGOING)
    dossier = Dossier({ARTICLE.id: ARTICLE}, {port.id: port})
    now_s = day("2026-11-26").last_s
    edges, found = counts_over_time(dossier, Focus(), now_s=now_s)
    assert edges[-1] == now_s
    assert found[Certainty.ONGOING][1][-1] == 1


def test_a_chart_of_what_is_over_ends_with_it():
    edges, _ = counts_over_time(year(), Focus(), now_s=day("2026-11-26").last_s)
    assert edges[-1] == day("2024-12-31").last_s


def test_an_event_is_certain_between_its_latest_start_and_its_earliest_end_only():
    when = When(Extent.SPAN, (day("2000-01-01"), day("2019-12-31")), (day("2040-01-01"), day("2059-12-31")))
    edges, found = counted(event("e", when=when))
    sure, maybe = found[Certainty.OCCURRED]
    assert np.array_equal(sure + maybe, np.ones(BINS, np.int64))
    middle = edges[:-1] + (edges[1] - edges[0]) / 2
    inside = (middle > day("2019-12-31").first_s) & (middle < day("2040-01-01").first_s)
    assert sure[inside].all()
    assert not sure[: BINS // 4].any()
    assert not sure[-BINS // 4 :].any()


def test_a_day_counts_as_certain_and_a_vague_year_as_possible():
    exact = event("a", when=When.instant(day("2024-05-03"), day("2024-05-03")))
    vague = event("b", when=When.instant(day("2024-01-01"), day("2024-12-31")))
    _, found = counted(exact, vague)
    sure, maybe = found[Certainty.OCCURRED]
    assert 1 <= sure.sum() <= 2  # the day may lie across the edge of two stretches
    assert maybe.sum() == BINS


def test_without_any_date_there_is_nothing_to_count():
    edges, found = counted(event("e"))
    assert not len(edges)
    assert not found


def test_what_was_certainly_under_way_is_told_from_what_may_have_been():
    _, found = counts_over_time(year(), Focus())
    fair, vote, visit = (found[c] for c in (Certainty.ONGOING, Certainty.OCCURRED, Certainty.POSSIBLE))
    assert fair[0].sum() >= BINS - 2
    assert vote[0].sum() == 1
    assert visit[0].sum() == 0
    assert visit[1].sum() == BINS


def test_a_day_falls_into_the_stretch_it_lies_in():
    edges, found = counts_over_time(year(), Focus())
    (at,) = np.flatnonzero(found[Certainty.OCCURRED][0])
    assert edges[at] <= day("2024-01-10").first_s < edges[at + 1]


def test_one_event_with_one_known_bound_is_enough_for_a_chart():
    since = event("since", when=When(Extent.SPAN, (day("2024-06-01"), day("2024-06-01"))))
    edges, found = counts_over_time(Dossier({ARTICLE.id: ARTICLE}, {since.id: since}), Focus())
    assert edges[0] < edges[-1]
    assert sum(found[Certainty.OCCURRED]).sum() == BINS


def test_an_open_end_reaches_the_edge_of_the_chart():
    since = When(Extent.SPAN, (day("2024-06-01"), day("2024-06-01")))
    dossier = year().put(event("since", when=since, certainty=Certainty.PLANNED))
    _, found = counts_over_time(dossier, Focus())
    sure, maybe = found[Certainty.PLANNED]
    assert (sure + maybe)[-1] == 1
    assert (sure + maybe)[0] == 0


@given(dossiers())
def test_no_stretch_counts_more_events_than_there_are(dossier):
    edges, found = counts_over_time(dossier, Focus())
    total = sum(sure + maybe for sure, maybe in found.values())
    assert np.all(total <= len(dossier.events))
    assert len(edges) in (0, BINS + 1)


def test_the_filters_take_events_out_and_leave_the_axis():
    edges, _ = counts_over_time(year(), Focus())
    same, found = counts_over_time(year(), Focus(certainties=ALL - {Certainty.ONGOING}))
    assert set(found) == {Certainty.OCCURRED, Certainty.POSSIBLE}
    assert np.array_equal(edges, same)
    _, searched = counts_over_time(year(), Focus(search="vote"))
    assert set(searched) == {Certainty.OCCURRED}


def test_the_chart_shows_the_events_and_follows_an_edit_and_its_undoing(pane, session):
    before = bars(pane)
    assert before > BINS
    session.do(edits.delete(frozenset({EventId("fair")})))
    assert bars(pane) < before
    session.undo()
    assert bars(pane) == before


def test_the_chart_follows_the_filters(pane, session):
    before = bars(pane)
    session.look(certainties=ALL - {Certainty.ONGOING})
    assert 0 < bars(pane) < before
    assert "ongoing" not in pane._caption.text()
    session.look(search="nothing has this word")
    assert bars(pane) == 0
    assert "filters leave no event" in pane._nothing.text()
    session.look(certainties=ALL, search="")
    assert bars(pane) == before


def test_a_change_while_it_is_hidden_is_shown_later(pane, session):
    before = bars(pane)
    pane.hide()
    session.do(edits.delete(frozenset({EventId("fair")})))
    session.look(search="vote")
    pane.show()
    assert 0 < bars(pane) < before


def test_dragging_the_region_sets_the_window_of_every_pane(pane, session):
    first, last = day("2024-03-01").first_s, day("2024-06-01").first_s
    pane._region.setRegion((first, last))
    pane._region.sigRegionChangeFinished.emit(pane._region)
    assert session.focus.window_s == pytest.approx((first, last))
    edges, _ = counts_over_time(session.dossier, session.focus)
    pane._region.setRegion((edges[0], edges[-1]))
    pane._region.sigRegionChangeFinished.emit(pane._region)
    assert session.focus.window_s is None


def test_a_window_set_elsewhere_moves_the_region_and_is_not_told_back(pane, session):
    told = []
    session.focus_changed.connect(lambda old, new: told.append(new))
    window = (day("2024-03-01").first_s, day("2024-06-01").first_s)
    session.look(window_s=window)
    assert pane._region.getRegion() == pytest.approx(window)
    assert len(told) == 1


def test_without_any_date_it_says_so(qtbot):
    session = Session(harbour_dossier())
    session.do(edits.delete(frozenset({EventId("port")})))
    pane = StatisticsPane(session, LIGHT)
    qtbot.addWidget(pane)
    pane.show()
    qtbot.waitUntil(lambda: not pane._stale)
    assert "No event has a date" in pane._nothing.text()
    assert pane._nothing.isVisibleTo(pane)
    assert not pane._plot.isVisibleTo(pane)
    session.look(window_s=(0.0, 1.0))
    session.undo()
    pane._draw_if_stale()
    assert not pane._nothing.isVisibleTo(pane)


def test_another_style_is_taken_over(pane):
    before = pane.grab().toImage()
    pane.use_style(DARK)
    pane._draw_if_stale()
    assert pane.grab().toImage() != before
    assert DARK.ongoing in pane._caption.text()


def test_a_moment_at_either_edge_of_the_chart_is_counted():
    moments = [Moment.from_iso(f"2026-05-0{n}T02:00Z") for n in (3, 4)]
    edges, found = counted(*(event(str(at), when=When.instant(at, at)) for at in moments))
    sure, maybe = found[Certainty.OCCURRED]
    assert (sure[0], sure[-1], sure.sum(), maybe.sum()) == (1, 1, 2, 0)
    assert len(edges) == BINS + 1
