"""The bar that shows the dossier as it was known on a day."""

from datetime import UTC, datetime, timedelta

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QMenu

from tests.values import day, two_days_dossier
from viewer.app.day_slider import DaySlider
from viewer.model import edits
from viewer.model.dossier import Dossier
from viewer.model.known import Clock, Known
from viewer.model.view import View
from viewer.model.when import EventId
from viewer.panes.inspector_place import PlacePart

PIER, CABINET = EventId("pier"), EventId("cabinet")


@pytest.fixture
def window(make_window):
    window = make_window()
    window.begin(two_days_dossier(), saved_as=None)
    window.activateWindow()
    return window


def with_history(window) -> None:
    """Three edits on two days."""
    steps = (
        edits.note(PIER, "one"),
        edits.rewrite(PIER, "Pier may close"),
        edits.delete(frozenset({CABINET})),
    )
    for number, step in enumerate(steps):
        now = datetime(2026, 6, 1, 20, tzinfo=UTC) + timedelta(hours=3 * number)
        window.session._now = lambda now=now: now
        window.session.do(step)


def test_the_key_opens_it_at_the_last_day_with_the_slider_to_move(window, qtbot):
    qtbot.waitUntil(window.isActiveWindow)
    qtbot.keyClick(window, Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier)
    assert window.known.isVisible()
    assert window.session.focus.known == Known(Clock.PUBLISHED, day("2026-05-04"))
    assert window.focusWidget() is window.known._slider
    qtbot.keyClick(window.known._slider, Qt.Key.Key_Left)
    assert window.session.focus.known == Known(Clock.PUBLISHED, day("2026-01-16"))
    qtbot.keyClick(window, Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier)
    assert window.session.focus.known is None
    assert not window.known.isVisible()


def test_it_says_the_day_and_what_was_known(window):
    window.known.toggle()
    window.known._slider.setValue(0)
    assert window.known._told.text() == "<b>16 January 2026</b>: 5 of 7 event(s) known"
    assert "16 January 2026: 5 of 7" in window.known._slider.accessibleDescription()


def test_the_counts_of_the_window_are_those_of_the_day(window):
    window.known.toggle()
    window.known._slider.setValue(0)
    assert window.status._counts.text() == "5 event(s) · as known on 2026-01-16"
    chips = window.toolbar.chips._buttons
    assert sum(int(chip.text().split()[-1]) for chip in chips.values()) == 5
    assert {found.name for found in window.finder.found("cabinet") if found.kind == "event"} == set()


def test_an_edit_is_refused_and_the_bar_says_why_until_another_day(window):
    window.known.toggle()
    window.session.look(selected=frozenset({PIER}))
    before = window.session.dossier
    window.analyst.judge_selected(confirm=True)
    assert window.session.dossier is before
    assert window.known._warning.text().startswith("Not changed")
    window.known._slider.setValue(0)
    assert window.known._warning.text().startswith("This is the past")


@pytest.mark.parametrize("where", ["slider", "window"])
def test_escape_brings_the_present_back(window, qtbot, where):
    qtbot.waitUntil(window.isActiveWindow)
    window.known.toggle()
    if where == "window":
        window.timeline.setFocus()
    qtbot.keyClick(window.focusWidget(), Qt.Key.Key_Escape)
    assert window.session.focus.known is None
    assert window.session.may_edit


def test_escape_first_deselects_what_is_selected(window, qtbot):
    qtbot.waitUntil(window.isActiveWindow)
    window.known.toggle()
    window.timeline.setFocus()
    window.session.look(selected=frozenset({PIER}))
    qtbot.keyClick(window.timeline, Qt.Key.Key_Escape)
    assert (window.session.focus.selected, window.known.is_on) == (frozenset(), True)
    qtbot.keyClick(window.timeline, Qt.Key.Key_Escape)
    assert not window.known.is_on


def test_the_close_button_brings_the_present_back(window, qtbot):
    window.known.toggle()
    qtbot.mouseClick(window.known._close, Qt.MouseButton.LeftButton)
    assert not window.known.isVisible()


def test_the_other_clock_shows_what_was_recorded(window):
    with_history(window)
    window.known.toggle()
    window.known._clock.activated.emit(window.known._clock.findData(Clock.RECORDED))
    assert window.session.focus.known.clock is Clock.RECORDED
    assert window.known._days == (day("2026-06-01"), day("2026-06-02"))
    window.known._slider.setValue(0)
    assert window.session.known.events[PIER].what == "Pier may close"
    assert CABINET in window.session.known.events
    assert window.known._told.text() == "<b>1 June 2026</b>: 7 events in this dossier; now 6"
    window.known._slider.setValue(1)
    assert CABINET not in window.session.known.events


def test_changing_the_clock_keeps_near_the_day(window):
    with_history(window)
    window.known.toggle()
    window.known._use_clock(Clock.RECORDED)
    assert window.session.focus.known.day == day("2026-06-01")
    window.known._use_clock(Clock.PUBLISHED)
    assert window.session.focus.known.day == day("2026-05-04")


def test_a_clock_without_a_day_cannot_be_chosen(window):
    window.known.toggle()
    assert not window.known._clock.isEnabled()
    window.known.end()
    with_history(window)
    window.known.toggle()
    assert window.known._clock.isEnabled()


def test_where_no_day_is_known_the_status_says_so(window):
    window.begin(Dossier(), saved_as=None)
    window.known.toggle()
    assert not window.known.is_on
    assert "became known" in window.status.said


def test_another_dossier_begins_with_the_present(window):
    window.known.toggle()
    window.begin(two_days_dossier(), saved_as=None)
    assert not window.known.isVisible()


def test_a_window_begins_with_the_present_wherever_the_last_one_ended(window, make_window):
    window.known.toggle()
    window.session.mark_saved(window.session.dossier)
    window.close()
    later = make_window()
    assert later.settings.layout
    assert not later.known.isVisible()


def test_nothing_is_read_into_the_past(window):
    window.known.toggle()
    possible = {command.name: action.isEnabled() for command, action in window._actions}
    assert not possible["&Add article…"]
    assert not possible["Read the article &again"]
    window.known.end()
    assert all(action.isEnabled() for command, action in window._actions if command.name == "&Add article…")


ASKING = (
    "Add a &layer…",
    "Set &publication date…",
    "&Event from the marked text",
    "Point to it on the &map",
    "New event &without a quote…",
    "&Same event?…",
    "Correct &a name everywhere…",
    "&Keep this view…",
    "&Forget a view…",
)


def test_what_would_ask_for_an_edit_cannot_be_begun_in_the_past(window):
    window.session.do(edits.keep_view(View("Coast")))
    window.session.look(selected=frozenset({PIER}))

    def possible() -> set[str]:
        return {command.name for command, action in window._actions if action.isEnabled()}

    assert possible() >= set(ASKING)
    window.known.toggle()
    assert possible().isdisjoint(ASKING)
    assert {"&Find…", "Export &figure…", "&Confirm"} <= possible()  # which changes nothing, or asks nothing
    window.known.end()
    assert possible() >= set(ASKING)


def test_no_button_asks_for_an_edit_in_the_past(window, qtbot):
    window.session.look(selected=frozenset({PIER}))
    window.status.offer_pairs(2, list)
    pane, pick = window.questions, window.inspector.findChild(PlacePart)._pick
    asked = next(row for row, each in enumerate(pane._table.rows) if each.question.event == PIER)
    pane._make_current(asked)
    pane._tell()
    buttons = (window.status._offer, pane._aside, pick)
    assert all(button.isEnabled() and not button.isHidden() for button in buttons)
    window.known.toggle()
    assert window.status._offer.isHidden()
    assert not pane._aside.isEnabled()
    assert not pick.isEnabled()
    window.known.end()
    assert all(button.isEnabled() and not button.isHidden() for button in buttons)


def test_the_banner_of_an_undated_article_leads_to_no_dialog_in_the_past(make_window):
    window = make_window()
    window.session.do(edits.note(next(iter(window.session.dossier.events)), "seen"))
    assert "<a href" in window.text._banner_text.text()
    window.known.toggle()
    assert window.known.is_on
    assert "carries no date" in window.text._banner_text.text()
    assert "date it" not in window.text._banner_text.text()
    assert "<a href" not in window.text._banner_text.text()


def test_a_question_leads_into_its_field(window, qtbot):
    window.show_pane("questions")
    pane = window.questions
    pane._view.setCurrentIndex(pane._table.index(pane._table.row_of("who:pier:who"), 0))
    qtbot.keyClick(pane._view, Qt.Key.Key_Return)
    assert window.session.focus.selected == {PIER}
    assert "separated by semicolons" in window.focusWidget().accessibleName()
    assert window.docks["questions"].windowTitle() == pane.title


def test_the_slider_goes_to_the_stop_that_is_nearest_to_a_click(qtbot):
    slider = DaySlider()
    qtbot.addWidget(slider)
    slider.resize(324, 28)
    slider.setRange(0, 3)
    assert [slider.x_of(stop) for stop in range(4)] == [12, 112, 212, 312]
    qtbot.mouseClick(slider, Qt.MouseButton.LeftButton, pos=QPoint(220, 14))
    assert slider.value() == 2
    qtbot.mousePress(slider, Qt.MouseButton.LeftButton, pos=QPoint(212, 14))
    qtbot.mouseMove(slider, QPoint(30, 14))
    qtbot.mouseRelease(slider, Qt.MouseButton.LeftButton, pos=QPoint(30, 14))
    assert slider.value() in (0, 2)  # whether a move carries the button is up to the platform


def test_what_was_deleted_since_is_selected_in_the_past_and_every_menu_still_opens(window):
    with_history(window)
    window.known.toggle()
    window.known._use_clock(Clock.RECORDED)
    window.known._slider.setValue(0)
    window.session.look(selected=frozenset({CABINET}))
    for menu in window.menuBar().findChildren(QMenu):
        menu.aboutToShow.emit()
    assert window.session.focus.selected == {CABINET}
