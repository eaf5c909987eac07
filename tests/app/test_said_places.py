"""A place that the article only implies, confirmed from the keyboard of the window."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt

from tests.app.standing import at_timeline, select
from tests.values import HARBOUR, PORT, event
from viewer.app.window import Window
from viewer.model.dossier import Dossier
from viewer.model.when import Basis, EventId

CONFIRM = "Con&firm the place as it stands"
IMPLIED = replace(HARBOUR, basis=Basis.INFERRED, chance=0.62)


@pytest.fixture
def window(make_window, qtbot):
    window = make_window()
    told = (
        event("crane", where=(IMPLIED,)),
        event("shed", where=(IMPLIED, PORT)),
        event("pier", where=(PORT,)),
    )
    window.session.open(window.session.dossier.put(*told))
    return at_timeline(window, qtbot)


def implied(dossier: Dossier) -> set[EventId]:
    return {e.id for e in dossier.events.values() if any(e.implies(w) for w in e.where)} & {"crane", "shed"}


def is_possible(window: Window) -> bool:
    window._refresh_actions()
    return next(action for command, action in window._actions if command.name == CONFIRM).isEnabled()


def test_a_place_is_confirmed_by_a_key_and_the_confirming_is_undone_by_another(window, qtbot):
    before = window.session.dossier
    select(window, "crane")
    qtbot.keyClick(window, Qt.Key.Key_C, Qt.KeyboardModifier.ShiftModifier)
    assert implied(window.session.dossier) == {"shed"}
    assert window.session.undo_label == "confirm the place"
    qtbot.keyClick(window, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert window.session.dossier is before


def test_the_places_of_several_events_are_confirmed_in_one_step(window, qtbot):
    before = window.session.dossier
    select(window, "crane", "shed", "pier")
    qtbot.keyClick(window, Qt.Key.Key_C, Qt.KeyboardModifier.ShiftModifier)
    assert implied(window.session.dossier) == set()
    assert window.session.dossier.events[EventId("pier")].locked == frozenset()
    assert window.session.undo_label == "confirm 2 places"
    window.session.undo()
    assert window.session.dossier is before


def test_it_is_possible_only_where_a_place_is_implied(window):
    select(window, "pier")
    assert not is_possible(window)
    select(window, "shed")
    assert is_possible(window)
    select(window)
    assert not is_possible(window)
