"""The keyboard between panes: Escape leads back from the inspector, and Tab stops only at what is seen."""

from concurrent.futures import ThreadPoolExecutor

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPlainTextEdit, QPushButton

from viewer.app.jobs import Jobs
from viewer.app.window import Window
from viewer.panes.inspector_certainty import CertaintyPart
from viewer.panes.inspector_fields import Choice, HeadlinePart, NotesPart, Part
from viewer.panes.inspector_place import PlacePart
from viewer.panes.inspector_time import TimePart
from viewer.session import Session


@pytest.fixture
def window(make_window):
    window = make_window()
    window.walk(1)
    return window


def part(window, kind: type[Part]):
    return next(p for p in window.inspector._parts if isinstance(p, kind))


@pytest.mark.parametrize(
    ("kind", "field"),
    [(HeadlinePart, "_what"), (TimePart, "_field"), (PlacePart, "_field"), (NotesPart, "_notes")],
)
def test_what_is_half_typed_goes_and_the_event_stays_selected(window, qtbot, kind, field):
    before, chosen = window.session.dossier, window.session.focus.selected
    window.show_pane("table")
    typed = getattr(part(window, kind), field)
    shown = typed.toPlainText() if isinstance(typed, QPlainTextEdit) else typed.text()
    typed.setFocus()
    qtbot.keyClicks(typed, "Lima 2024")
    qtbot.keyClick(typed, Qt.Key.Key_Escape)
    assert (typed.toPlainText() if isinstance(typed, QPlainTextEdit) else typed.text()) == shown
    assert window.docks.current() == "table"
    assert window.session.dossier is before
    assert window.session.focus.selected == chosen


def test_the_arrows_then_walk_on_through_the_rows(window, qtbot):
    chosen = window.session.focus.selected
    window.show_pane("table")
    qtbot.keyClick(window.focusWidget(), Qt.Key.Key_Return)
    assert window.docks.current() == "inspector"
    qtbot.keyClick(window.focusWidget(), Qt.Key.Key_Escape)
    qtbot.keyClick(window.focusWidget(), Qt.Key.Key_Down)
    assert len(window.session.focus.selected) == 1
    assert window.session.focus.selected != chosen


@pytest.mark.parametrize("pane", ["article", "map", "timeline", "table", "questions"])
def test_the_keyboard_goes_back_to_the_pane_that_had_it(window, qtbot, pane):
    window.show_pane(pane)
    window.show_pane("inspector")
    qtbot.keyClick(window.focusWidget(), Qt.Key.Key_Escape)
    assert window.docks.current() == pane


def test_it_goes_to_the_events_where_that_pane_is_closed(window, qtbot):
    window.show_pane("article")
    window.show_pane("inspector")
    window.docks["article"].hide()
    qtbot.keyClick(window.focusWidget(), Qt.Key.Key_Escape)
    assert window.docks.current() == "timeline"


@pytest.mark.parametrize("kind", [Choice, QPushButton])
def test_a_choice_and_a_button_are_left_the_same_way(window, qtbot, kind):
    chosen = window.session.focus.selected
    window.show_pane("map")
    inside = part(window, CertaintyPart)._certainty if kind is Choice else window.inspector._confirm
    inside.setFocus()
    qtbot.keyClick(inside, Qt.Key.Key_Escape)
    assert window.docks.current() == "map"
    assert window.session.focus.selected == chosen


@pytest.mark.parametrize("keys", [Qt.Key.Key_Tab, Qt.Key.Key_Backtab])
@pytest.mark.parametrize("is_selected", [True, False])
def test_tab_stops_at_nothing_that_stands_behind_another_pane(window, qtbot, keys, is_selected):
    if not is_selected:
        window.session.look(selected=frozenset())
    window.show_pane("timeline")
    stops = [window.focusWidget()]
    qtbot.keyClick(window.focusWidget(), keys)
    while window.focusWidget() is not window.timeline and len(stops) < 80:
        stops.append(window.focusWidget())
        qtbot.keyClick(window.focusWidget(), keys)
    assert len(stops) < 80
    assert all(stop.isVisible() for stop in stops)
    panes = {name for name in window.docks.names() for s in stops if window.docks[name].isAncestorOf(s)}
    assert panes == {"article", "map", "timeline", "inspector"}
    assert window.finder.field in stops


def test_in_a_window_without_an_article_the_keyboard_goes_round(qtbot, base):
    window = Window(Session(), base, Jobs(lambda: ThreadPoolExecutor(1)), None)
    window.resize(1280, 720)
    window.show()
    begun = window.focusWidget()
    assert begun is window.text._welcome
    stops = {begun}
    for _ in range(60):
        qtbot.keyClick(window.focusWidget(), Qt.Key.Key_Tab)
        stops.add(window.focusWidget())
    assert {begun, window.map, window.timeline, window.finder.field} <= stops
    assert all(stop.isVisible() for stop in stops)
    window.show_pane("article")
    panes = []
    for _ in range(4):
        window.next_pane()
        panes.append(window.docks.current())
    assert panes == ["map", "inspector", "timeline", "table"]
    window.close()
    window.deleteLater()


def test_an_inspector_of_nothing_gives_the_keyboard_to_no_hidden_field(window, qtbot):
    window.session.look(selected=frozenset())
    window.show_pane("inspector")
    assert window.focusWidget().isVisible()
    window.walk(1)
    window.show_pane("inspector")
    assert window.focusWidget() is part(window, HeadlinePart)._what
