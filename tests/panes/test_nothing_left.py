"""The words where every event is filtered away and hidden: in the timeline and the table."""

import pytest

from viewer.draw.style import LIGHT
from viewer.model import edits
from viewer.model.focus import ALL
from viewer.model.when import EventId
from viewer.panes.nothing_left import NothingLeft
from viewer.panes.table import TablePane
from viewer.panes.timeline import TimelinePane
from viewer.session import Session


@pytest.fixture(params=[TimelinePane, TablePane])
def pane(request, session, qtbot):
    pane = request.param(session, LIGHT)
    qtbot.addWidget(pane)
    pane.resize(900, 320)
    pane.show()
    return pane


def words(pane) -> str:
    label = pane.findChild(NothingLeft)
    return label.text() if label.isVisible() else ""


def test_a_pane_says_how_many_events_the_filters_hide_and_what_to_do(pane, session):
    assert words(pane) == ""
    session.look(hides=True, search="nowhere to be found")
    assert words(pane).startswith(f"The filters hide {len(session.dossier.events)} event")
    assert "Ctrl+0" in words(pane)
    session.look(search="")
    assert words(pane) == ""


def test_faded_events_and_an_empty_dossier_need_no_words(pane, session):
    session.look(certainties=frozenset())
    assert words(pane) == ""
    session.look(hides=True)
    assert words(pane)
    session.do(edits.delete(frozenset(session.dossier.events)))
    assert words(pane) == ""


def test_rejected_events_are_not_said_to_be_filtered(pane, session):
    session.do(edits.delete(frozenset(EventId(i) for i in session.dossier.events if i != "port")))
    session.do(edits.review(frozenset({EventId("port")}), edits.Review.REJECTED))
    session.look(hides=True, certainties=ALL)
    assert "rejected" in words(pane)
    assert "Ctrl+0" not in words(pane)


def test_the_words_stay_in_the_middle_of_a_pane_that_grows(pane, session):
    session.look(hides=True, certainties=frozenset())
    before = pane.findChild(NothingLeft).geometry().center()
    pane.resize(1200, 420)
    after = pane.findChild(NothingLeft).geometry().center()
    assert (after - before).x() == pytest.approx(150, abs=1)
    assert (after - before).y() > 20


def test_an_empty_session_says_nothing(qtbot):
    pane = TimelinePane(Session(), LIGHT)
    qtbot.addWidget(pane)
    pane.show()
    assert words(pane) == ""
