"""Every pane shows the dossier as it was known on the day that is looked at."""

import pytest

from tests.values import ARTICLE, SECOND, day, two_days_dossier
from viewer.draw.style import LIGHT
from viewer.model import edits
from viewer.model.known import Clock, Known
from viewer.model.when import EventId
from viewer.panes.inspector import InspectorPane
from viewer.panes.inspector_fields import HeadlinePart
from viewer.panes.map import MapPane
from viewer.panes.statistics import counts_over_time
from viewer.panes.table import TablePane
from viewer.panes.text import TextPane
from viewer.panes.timeline import TimelinePane
from viewer.session import Session

JANUARY = Known(Clock.PUBLISHED, day("2026-01-16"))
MAY = Known(Clock.PUBLISHED, day("2026-05-04"))
CABINET = EventId("cabinet")
FIRST = {"approval", "stay", "port", "route", "pier"}


@pytest.fixture
def session() -> Session:
    return Session(two_days_dossier())


def test_the_last_day_shows_everything(session):
    session.look(known=MAY)
    assert session.shown.events.keys() == session.dossier.events.keys()


def test_what_was_not_known_is_not_selected(session):
    session.look(selected=frozenset({CABINET, EventId("pier")}), hovered=CABINET)
    session.look(known=JANUARY)
    assert session.focus.selected == {"pier"}
    assert session.focus.hovered is None


def test_what_is_gone_since_can_be_selected_in_the_past():
    session = Session(two_days_dossier())
    session.do(edits.delete(frozenset({CABINET})))
    before = Known(Clock.RECORDED, day("1999-01-01"))  # the history begins later, with everything there
    session.look(known=before)
    session.look(selected=frozenset({CABINET}))
    assert session.focus.selected == {CABINET}
    session.look(known=None)
    assert session.focus.selected == frozenset()


def test_the_known_dossier_is_worked_out_once_a_day(session):
    session.look(known=JANUARY)
    assert session.known is session.known
    assert session.shown is session.known


def test_the_table_has_the_rows_of_that_day_and_all_again_afterwards(session, qtbot):
    pane = TablePane(session, LIGHT)
    qtbot.addWidget(pane)
    session.look(known=JANUARY)
    assert {pane._table.event_at(row) for row in range(pane._table.rowCount())} == FIRST
    session.look(known=None)
    assert pane._table.rowCount() == 7


def test_the_map_and_the_timeline_draw_the_events_of_that_day(session, qtbot, base):
    timeline, chart = TimelinePane(session, LIGHT), MapPane(session, LIGHT, base)
    for pane in (timeline, chart):
        qtbot.addWidget(pane)
        pane.resize(800, 500)
    shown = {event for mark in chart.laid_out().marks for event in mark.events}
    assert CABINET in shown
    assert CABINET in {item.event for item in timeline.laid_out().items}
    session.look(known=JANUARY)
    assert CABINET not in {event for mark in chart.laid_out().marks for event in mark.events}
    assert CABINET not in {item.event for item in timeline.laid_out().items}
    assert not timeline.grab().isNull()
    assert not chart.grab().isNull()


def test_the_chart_counts_the_events_of_that_day(session):
    def counted() -> int:
        _, found = counts_over_time(session.shown, session.focus)
        return sum(int(sure.sum() + maybe.sum() > 0) for sure, maybe in found.values())

    everything = counted()
    session.look(known=JANUARY)
    assert 0 < counted() <= everything


def test_an_article_that_had_not_appeared_is_not_there_to_be_read(session, qtbot):
    pane = TextPane(session, LIGHT)
    qtbot.addWidget(pane)
    pane.show_article(SECOND.id)
    session.look(known=JANUARY)
    assert pane.article.id == ARTICLE.id
    assert pane._choice.count() == 1
    session.look(known=None)
    assert pane._choice.count() == 2


def test_a_day_on_which_no_article_was_known_is_said_to_be_one(session, qtbot):
    pane = TextPane(session, LIGHT)
    qtbot.addWidget(pane)
    session.look(known=Known(Clock.PUBLISHED, day("2020-01-01")))
    assert pane.article is None
    assert "known on that day" in pane._welcome.text()


def test_the_inspector_shows_the_event_as_it_was_known(session, qtbot, base):
    session.do(edits.rewrite(EventId("pier"), "Pier may close"))
    pane = InspectorPane(session, LIGHT, base.gazetteer)
    qtbot.addWidget(pane)
    session.look(selected=frozenset({EventId("pier")}))
    assert pane._shown.what == "Pier may close"
    session.look(known=Known(Clock.RECORDED, day("1999-01-01")))
    assert pane._shown.what == "Pier closes"
    session.look(known=None)
    assert pane._shown.what == "Pier may close"


def test_an_edit_of_the_past_is_refused_and_what_was_typed_goes(session, qtbot, base):
    pane = InspectorPane(session, LIGHT, base.gazetteer)
    qtbot.addWidget(pane)
    session.look(selected=frozenset({EventId("pier")}), known=JANUARY)
    what = pane.findChild(HeadlinePart)._what
    what.setPlainText("Pier opens")
    with qtbot.waitSignal(session.refused):
        what.committed.emit()
    assert what.text == "Pier closes"
    assert session.dossier.events[EventId("pier")].what == "Pier closes"
