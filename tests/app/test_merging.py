"""The Event menu: merging, taking back, splitting, copying, events of one's own, and names."""

from dataclasses import replace

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QApplication, QInputDialog, QLabel, QLineEdit, QPushButton

from tests.app.standing import at_timeline, select
from tests.app.test_access import nameless
from tests.app.test_language import is_cut
from tests.values import HARBOUR, told_twice
from viewer.app import merging
from viewer.app.dialogs.names import NamesDialog
from viewer.app.dialogs.same import SameDialog
from viewer.app.window import Window
from viewer.model import edits, rework
from viewer.model.when import EventId
from viewer.panes.event_table import COLUMNS
from viewer.panes.inspector_accounts import AccountsPart
from viewer.panes.links import Links

APPROVAL, CABINET, PORT = EventId("approval"), EventId("cabinet"), EventId("port")


@pytest.fixture
def window(make_window, qtbot):
    window = make_window()
    window.session.open(told_twice())
    return at_timeline(window, qtbot)


def offered(window: Window, qtbot) -> QPushButton:
    """The button of the status bar, once the articles were compared."""
    merging.tell_of_pairs(window)
    qtbot.waitUntil(lambda: not window.jobs.is_busy)
    return window.status._offer


def is_possible(window: Window, name: str) -> bool:
    window._refresh_actions()
    return next(action for command, action in window._actions if command.name == name).isEnabled()


def test_two_selected_events_are_merged_and_put_back_by_keys(window, qtbot):
    before = window.session.dossier
    select(window, CABINET, APPROVAL)
    qtbot.keyClick(window, Qt.Key.Key_G)
    assert [a.id for a in window.session.dossier.events[APPROVAL].accounts] == [APPROVAL, CABINET]
    assert window.session.focus.selected == {APPROVAL}
    qtbot.keyClick(window, Qt.Key.Key_U)
    assert window.session.dossier.events == before.events
    assert window.session.focus.selected == {APPROVAL, CABINET}


def test_a_command_is_possible_only_where_it_does_something(window):
    select(window, APPROVAL)
    assert not is_possible(window, "Mer&ge two events")
    assert not is_possible(window, "&Take the merger back")
    assert not is_possible(window, "Split by quotes &or places")
    assert is_possible(window, "D&uplicate")
    select(window, APPROVAL, CABINET)
    assert is_possible(window, "Mer&ge two events")
    assert not is_possible(window, "D&uplicate")
    merging.merge_selected(window)
    assert is_possible(window, "&Take the merger back")
    assert is_possible(window, "Split by quotes &or places")
    assert is_possible(window, "&Same event?…")


def test_an_event_is_split_by_its_quotes_and_both_are_selected(window, qtbot):
    select(window, APPROVAL, CABINET)
    merging.merge_selected(window)
    before = window.session.dossier
    qtbot.keyClick(window, Qt.Key.Key_T)
    chosen = [window.session.dossier.events[i] for i in window.session.focus.selected]
    assert sorted(len(e.quotes) for e in chosen) == [1, 1]
    assert not any(e.accounts for e in chosen)
    window.session.undo()
    assert window.session.dossier is before


def test_what_cannot_be_split_is_said_in_the_status_bar(window):
    select(window, APPROVAL)
    before = window.session.dossier
    merging.split_selected(window)
    assert window.session.dossier is before
    assert "one quote and one place" in window.status.said


def test_a_copy_is_selected_and_shown_for_editing(window, qtbot):
    select(window, PORT)
    qtbot.keyClick(window, Qt.Key.Key_D)
    (copy,) = window.session.focus.selected
    assert copy != PORT
    assert window.session.dossier.events[copy].what == window.session.dossier.events[PORT].what
    assert window.inspector._shown.id == copy


def test_an_event_without_a_quote_is_made_of_what_happened_and_marked(window, qtbot, monkeypatch):
    before = window.session.dossier
    monkeypatch.setattr(QInputDialog, "getText", lambda *_a: ("  The crane  fell ", True))
    qtbot.keyClick(window, Qt.Key.Key_N)
    (name,) = window.session.focus.selected
    event = window.session.dossier.events[name]
    assert (event.what, event.quotes, event.locked) == ("The crane fell", (), frozenset({"what"}))
    assert "analyst, no quote" in window.inspector._evidence._quotes.text()
    row = window.table._table.row_of(name)
    assert window.table._table.index(row, COLUMNS.index("Quote")).data() == "analyst, no quote"
    window.session.undo()
    assert window.session.dossier is before


@pytest.mark.parametrize("answer", [("", True), ("   ", True), ("The crane fell", False)])
def test_nothing_said_makes_no_event(window, monkeypatch, answer):
    before = window.session.dossier
    monkeypatch.setattr(QInputDialog, "getText", lambda *_a: answer)
    merging.add_own(window)
    assert window.session.dossier is before


def test_two_events_of_the_same_words_are_two(window, monkeypatch):
    monkeypatch.setattr(QInputDialog, "getText", lambda *_a: ("The crane fell", True))
    before = len(window.session.dossier.events)
    merging.add_own(window)
    merging.add_own(window)
    assert len(window.session.dossier.events) == before + 2


def test_the_pairs_are_offered_in_the_status_bar_and_shown_by_a_click(window, qtbot):
    offer = offered(window, qtbot)
    assert offer.isVisible()
    assert "2 pair" in offer.text()
    offer.click()
    dialog = window.findChild(SameDialog)
    assert dialog.proposal is not None
    assert not nameless(dialog)
    assert not offer.isVisible()
    dialog._same.click()
    dialog.reject()
    assert "1 pair" in offer.text()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def test_the_offer_goes_with_the_articles_it_is_about(window, qtbot):
    assert offered(window, qtbot).isVisible()
    window.session.open(type(window.session.dossier)())
    assert not window.status._offer.isVisible()


def test_the_offer_makes_room_for_what_is_going_on(window, qtbot):
    assert offered(window, qtbot).isVisible()
    window.status.show_work("Reading")
    assert not window.status._offer.isVisible()
    window.status.show_work("")
    assert window.status._offer.isVisible()


def test_the_dialogs_open_by_their_keys_and_have_names(window, qtbot):
    qtbot.keyClick(window, Qt.Key.Key_S)
    qtbot.waitUntil(lambda: not window.jobs.is_busy)
    same = window.findChild(SameDialog)
    assert same.isVisible()
    same.reject()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    qtbot.keyClick(window, Qt.Key.Key_R, Qt.KeyboardModifier.ControlModifier)
    names = window.findChild(NamesDialog)
    assert names.isVisible()
    assert not nameless(names)
    names.reject()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def test_a_dossier_that_may_not_be_changed_stays_as_it_is(window):
    select(window, APPROVAL, CABINET)
    before = window.session.dossier
    window.session.is_read_only = True
    merging.merge_selected(window)
    assert window.session.dossier is before
    assert window.session.focus.selected == {APPROVAL, CABINET}


def test_enter_follows_the_link_that_has_the_keyboard(window, qtbot):
    select(window, APPROVAL, CABINET)
    merging.merge_selected(window)
    accounts = next(p for p in window.inspector._parts if isinstance(p, AccountsPart))
    window.show_pane("inspector")
    for _ in range(4):  # headline, kind, the text, and the first link in it
        if accounts._told.selectedText() != "prefer":
            qtbot.keyClick(window.focusWidget(), Qt.Key.Key_Tab)
    qtbot.keyClick(accounts._told, Qt.Key.Key_Return)
    assert window.session.undo_label == "prefer an account"


@pytest.mark.parametrize("chosen", [("approval",), ("approval", "cabinet"), ("approval", "port", "stay")])
def test_no_spanish_word_of_the_inspector_is_cut_in_a_small_window(speak, make_window, qtbot, chosen):
    speak("es")
    window = make_window()
    window.session.open(told_twice())
    select(window, *chosen)
    if len(chosen) == 1:
        window.session.do(rework.merge(APPROVAL, CABINET))
        window.session.do(edits.move(APPROVAL, replace(HARBOUR, name="Quay")))
        assert window.inspector._offer.isVisible()
    kinds = QLabel, QPushButton, QLineEdit
    shown = [w for kind in kinds for w in window.inspector.findChildren(kind) if w.isVisible()]
    qtbot.waitUntil(lambda: not [widget for widget in shown if is_cut(widget)])
    assert window.width() == 1280
    for body in (window.inspector._body, window.inspector._many_body):
        if body.isVisible():
            assert body.widget().minimumSizeHint().width() <= body.viewport().width()


@pytest.mark.parametrize("is_merged", [True, False])
def test_the_tab_key_goes_through_the_inspector_from_top_to_bottom(window, qtbot, is_merged):
    select(window, "approval", "cabinet")
    if is_merged:
        merging.merge_selected(window)
    window.show_pane("inspector")
    seen = []
    while (at := window.focusWidget()) not in seen and window.inspector.isAncestorOf(at):
        seen.append(at)
        qtbot.keyClick(at, Qt.Key.Key_Tab)
        while window.focusWidget() is at and isinstance(at, Links):
            qtbot.keyClick(at, Qt.Key.Key_Tab)  # through the links in it
    tops = [round(w.mapTo(window.inspector, w.rect().topLeft()).y() / 40) for w in seen]
    assert len(seen) >= 8
    assert tops == sorted(tops)
