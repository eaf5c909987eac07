"""Correcting a name everywhere: of an actor, of a place the gazetteer knows, and of one it does not."""

import pytest

from tests.values import HARBOUR, told_twice
from viewer.app.dialogs.names import ACTOR, PLACE, NamesDialog, place_names
from viewer.model import rework
from viewer.model.when import EventId
from viewer.session import Session


@pytest.fixture
def session() -> Session:
    return Session(told_twice())


@pytest.fixture
def dialog(session, base, qtbot) -> NamesDialog:
    dialog = NamesDialog(session, base.gazetteer)
    qtbot.addWidget(dialog)
    return dialog


def choose(dialog: NamesDialog, kind: str, name: str, to: str) -> None:
    names = [tuple(dialog._name.itemData(i)) for i in range(dialog._name.count())]
    dialog._name.setCurrentIndex(names.index((kind, name)))
    dialog._to.setText(to)


def test_names_are_listed_with_what_they_are_and_how_many_events_have_them(dialog):
    listed = [dialog._name.itemText(i) for i in range(dialog._name.count())]
    assert any(item.startswith("the ministry · actor, 1") for item in listed)
    assert any(item.startswith("Harbour · place, 4") for item in listed)


def test_an_actor_is_renamed_in_one_step(dialog, session):
    before = session.dossier
    choose(dialog, ACTOR, "the ministry", "Ministry of Ports")
    dialog.accept()
    assert session.dossier.events[EventId("approval")].who == ("Ministry of Ports",)
    session.undo()
    assert session.dossier is before


def test_a_place_the_gazetteer_knows_is_put_there(dialog, session):
    choose(dialog, PLACE, "Harbour", "Rotterdam")
    assert "gazetteer knows Rotterdam" in dialog._said.text()
    dialog.accept()
    found = rework.events_at(session.dossier, "Rotterdam")
    assert len(found) == 4
    assert {e.place.country for e in found} == {"NL"}


def test_a_place_the_gazetteer_does_not_know_keeps_its_position(dialog, session):
    before = session.dossier
    choose(dialog, PLACE, "Harbour", "Qqxzzy Quay")
    assert "position stays" in dialog._said.text()
    dialog.accept()
    found = rework.events_at(session.dossier, "Qqxzzy Quay")
    assert {(e.place.lat, e.place.lon) for e in found} == {(HARBOUR.lat, HARBOUR.lon)}
    assert session.undo_label == "call Harbour Qqxzzy Quay everywhere"
    session.undo()
    assert session.dossier is before


@pytest.mark.parametrize("to", ["", "   ", "the ministry"])
def test_a_name_that_stays_as_it_is_cannot_be_agreed_to(dialog, session, to):
    before = session.dossier
    choose(dialog, ACTOR, "the ministry", to)
    assert not dialog._agree.isEnabled()
    dialog.accept()
    assert session.dossier is before


def test_it_begins_with_a_name_of_the_selected_event(session, base, qtbot):
    session.look(selected=frozenset({EventId("cabinet")}))
    dialog = NamesDialog(session, base.gazetteer)
    qtbot.addWidget(dialog)
    assert tuple(dialog._name.currentData()) == (ACTOR, "the cabinet")


def test_a_dossier_without_names_says_so(base, qtbot):
    dialog = NamesDialog(Session(), base.gazetteer)
    qtbot.addWidget(dialog)
    assert "no names" in dialog._said.text()
    assert not dialog._agree.isEnabled()


def test_places_are_counted_whatever_their_case():
    dossier = told_twice()
    assert place_names(dossier)[0] == ("Harbour", 4)
