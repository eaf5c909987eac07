"""A place that the text only implies is told so in words, and is confirmed as it stands."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt

from tests.values import HARBOUR, PERU, event
from viewer.draw.style import LIGHT
from viewer.model import edits
from viewer.model.event import Event, Review
from viewer.model.when import Basis, EventId
from viewer.panes.event_table import COLUMNS, sort_key
from viewer.panes.field_words import field_words
from viewer.panes.inspector import InspectorPane
from viewer.panes.inspector_place import PlacePart
from viewer.panes.links import NO_BREAK
from viewer.panes.table import TablePane
from viewer.panes.tips import tip
from viewer.session import Session

IMPLIED = replace(HARBOUR, basis=Basis.INFERRED, chance=0.62)
CRANE = EventId("crane")


@pytest.fixture
def session(session: Session) -> Session:
    session.do(edits.create(event(CRANE, where=(IMPLIED, PERU))))
    session.look(selected=frozenset({CRANE}))
    return session


def now(session: Session) -> Event:
    return session.dossier.events[CRANE]


def places(inspector: InspectorPane) -> PlacePart:
    return next(part for part in inspector._parts if isinstance(part, PlacePart))


def test_the_inspector_says_that_a_place_is_not_said_and_how_likely_it_is(inspector, session) -> None:
    told = places(inspector)._places.text()
    assert told.count("not said, 62% likely") == 1
    assert told.index("not said") < told.index("Peru")


def test_an_implied_place_is_confirmed_by_a_link_and_that_is_undone(inspector, session) -> None:
    before = session.dossier
    places(inspector)._places.linkActivated.emit("confirm")
    assert now(session).where == (replace(HARBOUR, basis=Basis.ASSUMED), PERU)
    assert "not said; confirmed by you" in places(inspector)._places.text()
    assert "confirm the place" not in places(inspector)._places.text()
    assert session.undo_label == "confirm the place"
    session.undo()
    assert session.dossier is before
    assert "not said, 62% likely" in places(inspector)._places.text()


def test_the_link_is_reached_and_followed_by_keys(inspector, session, qtbot) -> None:
    links = places(inspector)._places
    qtbot.waitUntil(inspector.isActiveWindow)
    links.setFocus(Qt.FocusReason.OtherFocusReason)
    qtbot.keyClick(links, Qt.Key.Key_Tab)  # to "remove"
    qtbot.keyClick(links, Qt.Key.Key_Tab)
    assert links.selectedText() == "confirm the place".replace(" ", NO_BREAK)
    qtbot.keyClick(links, Qt.Key.Key_Return)
    assert not now(session).is_place_implied


def test_a_confirmed_event_has_no_doubt_left_about_its_place(inspector, session) -> None:
    session.do(edits.review(frozenset({CRANE}), Review.CONFIRMED))
    assert "not said; confirmed by you" in places(inspector)._places.text()
    session.undo()
    assert "62% likely" in places(inspector)._places.text()


def test_a_corrected_place_is_said(inspector, session) -> None:
    places(inspector).take_spot(-12.051, -77.143, 320.0)
    assert now(session).where[0].is_said
    assert "not said" not in places(inspector)._places.text()


def test_the_table_says_it_behind_the_name(session, qtbot):
    pane = TablePane(session, LIGHT)
    qtbot.addWidget(pane)
    cell = pane._table.index(pane._table.row_of(CRANE), COLUMNS.index("Where"))
    assert cell.data() == "[Harbour] (not said); Peru"
    session.do(edits.vouch_for_place(CRANE))
    assert cell.data() == "Harbour; Peru"


def test_a_place_is_sorted_by_its_name_whether_it_is_said_or_not() -> None:
    column = COLUMNS.index("Where")
    hill = replace(HARBOUR, name="Harbour Hill")
    keys = [
        sort_key(event("a", where=(where,)), column, cell)
        for where, cell in ((hill, "Harbour Hill"), (IMPLIED, "[Harbour] (not said)"), (HARBOUR, "Harbour"))
    ]
    assert keys[1] == keys[2] < keys[0]


def test_tips_and_accounts_say_it(session) -> None:
    assert "place not said" in tip([now(session)], LIGHT)
    assert field_words(now(session), "where", session.known, LIGHT) == (
        "[Harbour (-12.04, -77.14)] (not said); Peru"
    )
    session.do(edits.vouch_for_place(CRANE))
    assert "not said" not in tip([now(session)], LIGHT)
    assert "not said" not in field_words(now(session), "where", session.known, LIGHT)
