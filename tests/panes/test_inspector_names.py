"""A name corrected in one event is offered for the others that have it, as one more edit."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt

from tests.values import HARBOUR, told_twice
from viewer.model import edits, rework
from viewer.model.when import EventId
from viewer.model.where import Precision, Where
from viewer.panes.inspector import InspectorPane
from viewer.panes.inspector_fields import ActorsPart
from viewer.panes.inspector_names import NamesOffer
from viewer.session import Session

APPROVAL, STAY, PORT = EventId("approval"), EventId("stay"), EventId("port")
QUAY = Where("Harbour Quay", -12.05, -77.15, Precision.SITE)


@pytest.fixture
def session() -> Session:
    dossier = told_twice()
    named = [
        replace(dossier.events[STAY], who=("the ministry", "a bank")),
        replace(dossier.events[PORT], says="the ministry"),
    ]
    session = Session(dossier.put(*named))
    session.look(selected=frozenset({APPROVAL}))
    return session


@pytest.fixture
def pane(inspector: InspectorPane) -> InspectorPane:
    return inspector


@pytest.fixture
def offer(pane: InspectorPane) -> NamesOffer:
    return pane._offer


def rename(pane: InspectorPane, qtbot, to: str) -> None:
    field = next(p for p in pane._parts if isinstance(p, ActorsPart))._who
    field.setFocus()
    field.selectAll()
    qtbot.keyClicks(field, to)
    qtbot.keyClick(field, Qt.Key.Key_Return)


def test_a_corrected_actor_is_offered_for_the_other_events(pane, offer, session, qtbot):
    assert not offer.isVisible()
    rename(pane, qtbot, "Ministry of Ports")
    assert offer.isVisible()
    assert "“the ministry” stands in 2 other event" in offer._words.text()
    once = session.dossier
    offer._agree.click()
    events = session.dossier.events
    assert events[STAY].who == ("Ministry of Ports", "a bank")
    assert events[PORT].says == "Ministry of Ports"
    assert "who" in events[STAY].locked
    assert not offer.isVisible()
    session.undo()
    assert session.dossier is once
    assert not offer.isVisible()


def test_the_offer_can_be_left(pane, offer, session, qtbot):
    rename(pane, qtbot, "Ministry of Ports")
    once = session.dossier
    offer._leave.click()
    assert not offer.isVisible()
    assert session.dossier is once


def test_a_name_that_no_other_event_has_is_not_offered(pane, offer, session, qtbot):
    session.look(selected=frozenset({EventId("cabinet")}))
    rename(pane, qtbot, "the government")
    assert session.dossier.events[EventId("cabinet")].who == ("the government",)
    assert not offer.isVisible()


def test_an_added_actor_is_no_correction(pane, offer, qtbot):
    rename(pane, qtbot, "the ministry; a bank")
    assert not offer.isVisible()


def test_a_corrected_place_is_offered_for_the_other_events(offer, session):
    session.do(edits.move(APPROVAL, QUAY))
    assert "“Harbour” stands in 3 other event" in offer._words.text()
    once = session.dossier
    offer._agree.click()
    assert [e.id for e in rework.events_at(session.dossier, "Harbour")] == []
    assert len(rework.events_at(session.dossier, "Harbour Quay")) == 4
    session.undo()
    assert session.dossier is once


def test_a_position_moved_under_the_same_name_is_offered_too(offer, session):
    session.do(edits.move(APPROVAL, replace(HARBOUR, lat=-12.5)))
    offer._agree.click()
    assert {e.place.lat for e in rework.events_at(session.dossier, "Harbour")} == {-12.5}


def test_undoing_or_choosing_another_event_withdraws_the_offer(offer, session):
    session.do(edits.move(APPROVAL, QUAY))
    session.undo()
    assert not offer.isVisible()
    session.do(edits.move(APPROVAL, QUAY))
    assert offer.isVisible()
    session.look(selected=frozenset({PORT}))
    assert not offer.isVisible()


def test_another_edit_withdraws_the_offer(offer, session):
    session.do(edits.move(APPROVAL, QUAY))
    session.do(edits.note(APPROVAL, "x"))
    assert not offer.isVisible()


def test_preferring_an_account_corrects_no_name(offer, session):
    moved = replace(session.dossier.events[EventId("cabinet")], where=(QUAY,))
    session.do(edits.create(moved))
    session.do(rework.merge(APPROVAL, EventId("cabinet")))
    session.do(rework.prefer(APPROVAL, "where", EventId("cabinet")))
    assert session.dossier.events[APPROVAL].where == (QUAY,)
    assert not offer.isVisible()
    session.do(rework.unmerge(APPROVAL))
    assert not offer.isVisible()


def test_who_says_so_is_a_name_too(offer, session):
    session.look(selected=frozenset({PORT}))
    session.do(edits.attribute(PORT, "Ministry of Ports"))
    assert "stands in 2 other event" in offer._words.text()
