"""A date or a place typed in the inspector and left there: taken, or kept with the reason why not."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from tests.values import HARBOUR, event, harbour_dossier
from viewer.model import edits
from viewer.model.event import Event
from viewer.model.when import EventId
from viewer.model.where import Precision
from viewer.panes.inspector import InspectorPane
from viewer.panes.inspector_fields import ActorsPart
from viewer.panes.inspector_place import PlacePart
from viewer.panes.inspector_time import TimePart
from viewer.session import Session

FULL, STAY = EventId("full"), EventId("stay")


@pytest.fixture
def session() -> Session:
    placed = replace(event("full", "up to 20 engineers would stay for up to ten years"), where=(HARBOUR,))
    session = Session(harbour_dossier().put(placed))
    session.look(selected=frozenset({FULL}))
    return session


@pytest.fixture
def pane(inspector: InspectorPane, qtbot) -> InspectorPane:
    qtbot.waitUntil(inspector.isActiveWindow)
    return inspector


def now(session: Session) -> Event:
    return session.dossier.events[FULL]


def time_of(pane: InspectorPane) -> TimePart:
    return next(p for p in pane._parts if isinstance(p, TimePart))


def place_of(pane: InspectorPane) -> PlacePart:
    return next(p for p in pane._parts if isinstance(p, PlacePart))


def type_in(qtbot, field: QWidget, words: str) -> None:
    field.setFocus()
    qtbot.keyClicks(field, words)


def leave(pane: InspectorPane) -> None:
    next(p for p in pane._parts if isinstance(p, ActorsPart)).first_field().setFocus()


def test_a_date_is_taken_when_the_keyboard_leaves_its_field(pane, session, qtbot):
    before = session.dossier
    type_in(qtbot, time_of(pane)._field, "2020")
    leave(pane)
    assert [str(bound) for bound in now(session).when.start] == ["2020-01-01", "2020-12-31"]
    session.undo()
    assert session.dossier is before


def test_a_place_is_taken_when_the_keyboard_leaves_its_field(pane, session, qtbot):
    before = session.dossier
    field = place_of(pane)._field
    type_in(qtbot, field, "Rotterdam")
    qtbot.keyClick(field, Qt.Key.Key_Tab)
    assert now(session).place.name == "Rotterdam"
    assert field.text() == ""
    session.undo()
    assert session.dossier is before


def test_a_date_that_cannot_be_read_stays_with_its_error_when_it_is_left(pane, session, qtbot):
    before, time = session.dossier, time_of(pane)
    type_in(qtbot, time._field, "soonish")
    leave(pane)
    assert session.dossier is before
    assert time._field.text() == "soonish"
    assert time._preview.isVisibleTo(pane)


def test_what_was_left_unread_comes_back_with_its_event_and_its_error(pane, session, qtbot):
    time, place = time_of(pane), place_of(pane)
    type_in(qtbot, time._field, "soonish")
    type_in(qtbot, place._field, "Qqxzzy")
    leave(pane)
    session.look(selected=frozenset({STAY}))
    assert (time._field.text(), place._field.text()) != ("soonish", "Qqxzzy")
    assert not time._preview.isVisibleTo(pane)
    session.look(selected=frozenset())
    session.look(selected=frozenset({FULL}))
    assert (time._field.text(), place._field.text()) == ("soonish", "Qqxzzy")
    assert time._preview.isVisibleTo(pane)
    assert "gazetteer" in place._said.text()


def test_a_new_place_left_unread_comes_back_as_a_new_one(pane, session, qtbot):
    place = place_of(pane)
    place._places.linkActivated.emit("add")
    type_in(qtbot, place._field, "Qqxzzy")
    session.look(selected=frozenset({STAY}))
    session.look(selected=frozenset({FULL}))
    place._field.clear()
    type_in(qtbot, place._field, "Rotterdam")
    leave(pane)
    assert [where.name for where in now(session).where] == ["Harbour", "Rotterdam"]


@pytest.mark.parametrize("part_of", [time_of, place_of])
def test_escape_takes_nothing_of_what_was_typed(pane, session, qtbot, part_of):
    before, field = session.dossier, part_of(pane)._field
    type_in(qtbot, field, "2020 Rotterdam")
    qtbot.keyClick(field, Qt.Key.Key_Escape)
    leave(pane)
    session.look(selected=frozenset({STAY}))
    session.look(selected=frozenset({FULL}))
    assert field.text() == ""
    assert session.dossier is before


def test_who_points_at_the_map_instead_does_not_take_the_name_half_typed(pane, session, qtbot):
    place = place_of(pane)
    type_in(qtbot, place._field, "Rotterdam")
    place._pick.setFocus(Qt.FocusReason.MouseFocusReason)
    assert now(session).place == HARBOUR
    place._pick.click()
    place.take_spot(-12.051, -77.143, 320.0)
    assert (now(session).place.name, now(session).place.precision) == ("Harbour", Precision.SITE)
    assert place._field.text() == ""


def is_seen(pane: InspectorPane, widget: QWidget) -> bool:
    view = pane._body.viewport()
    top = widget.mapTo(view, widget.rect().topLeft()).y()
    return top >= 0 and top + widget.height() <= view.height()


def test_a_field_that_gets_the_keyboard_is_scrolled_into_view(pane, qtbot):
    pane.resize(340, 320)
    notes, what = pane._parts[-1], pane._parts[0].first_field()
    pane._body.ensureWidgetVisible(notes)
    qtbot.waitUntil(lambda: not is_seen(pane, what))
    pane.setFocus(Qt.FocusReason.ShortcutFocusReason)
    assert what.hasFocus()
    qtbot.waitUntil(lambda: is_seen(pane, what))
    pane.show_field("where")
    qtbot.waitUntil(lambda: is_seen(pane, place_of(pane)._field))


def test_a_field_that_is_clicked_stays_where_it_is(pane, qtbot):
    pane.resize(340, 320)
    bar = pane._body.verticalScrollBar()
    qtbot.waitUntil(lambda: bar.maximum() > 0)
    bar.setValue(bar.maximum())
    pane._parts[0].first_field().setFocus(Qt.FocusReason.MouseFocusReason)
    qtbot.wait(20)
    assert bar.value() == bar.maximum()


def test_taking_what_a_place_could_also_be_keeps_a_radius_and_the_choice(pane, session, qtbot):
    place = place_of(pane)
    type_in(qtbot, place._field, "Springfield")
    leave(pane)
    first = now(session).place
    place._others.linkActivated.emit("1")
    second = now(session).place
    assert (second.lat, second.lon) != (first.lat, first.lon)
    assert second.radius_m
    assert "±" in place._places.text()
    assert place._others.isVisibleTo(pane)
    place._others.linkActivated.emit("1")
    assert (now(session).place.lat, now(session).place.radius_m) == (first.lat, first.radius_m)


def test_the_offer_to_correct_other_events_never_covers_the_field_being_typed_in(pane, session, qtbot):
    for each in (FULL, STAY):
        session.do(edits.name_actors(each, ("a bank",)))
    pane.resize(340, 420)
    pane.show_field("who")
    field = pane._parts[5].first_field()
    qtbot.waitUntil(lambda: is_seen(pane, field))
    view, bar = pane._body.viewport(), pane._body.verticalScrollBar()
    bar.setValue(bar.value() + field.mapTo(view, field.rect().bottomLeft()).y() - view.height() + 2)
    assert is_seen(pane, field)
    qtbot.keyClick(field, Qt.Key.Key_S)
    qtbot.keyClick(field, Qt.Key.Key_Return)
    assert pane._offer.isVisibleTo(pane)
    qtbot.wait(20)
    qtbot.waitUntil(lambda: is_seen(pane, field))
