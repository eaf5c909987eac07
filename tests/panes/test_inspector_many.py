"""Several selected events: what they share is shown, and a field is set for all of them in one step."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt

from tests.values import told_twice
from viewer.draw.style import DARK
from viewer.model import edits
from viewer.model.event import Certainty, Event, Kind, Review
from viewer.model.grades import Credibility, Likelihood
from viewer.model.when import EventId
from viewer.panes.inspector import InspectorPane
from viewer.panes.inspector_fields import Choice
from viewer.panes.inspector_many import MOST_NAMED, ManyPart
from viewer.session import Session

CHOSEN = frozenset({EventId("approval"), EventId("stay"), EventId("port")})


@pytest.fixture
def session() -> Session:
    session = Session(told_twice())
    session.look(selected=CHOSEN)
    return session


@pytest.fixture
def pane(inspector: InspectorPane) -> InspectorPane:
    return inspector


@pytest.fixture
def many(pane: InspectorPane) -> ManyPart:
    return pane._many


def chosen(session: Session) -> list[Event]:
    return [session.dossier.events[i] for i in sorted(CHOSEN)]


def choose(choice: Choice, value: object) -> None:
    choice.setCurrentIndex(0 if value is None else choice.findData(value))
    choice.activated.emit(choice.currentIndex())


def test_several_events_are_named_and_what_differs_says_several(many, pane):
    assert "Harbour plan approved" in many._named.text()
    assert many._kind.currentIndex() == -1
    assert many._kind.placeholderText() == "several"
    assert many._kind.accessibleDescription() == "several"
    assert many._credibility.currentText() == "not graded"
    assert many._likelihood.currentText() == "no estimate"
    assert not pane._body.isVisible()
    assert not pane._empty.isVisible()


def test_what_all_share_is_shown(many, session):
    session.look(selected=frozenset({EventId("approval"), EventId("cabinet")}))
    assert Kind(many._kind.currentData()) is Kind.DECISION
    assert Certainty(many._certainty.currentData()) is Certainty.OCCURRED
    assert many._kind.accessibleDescription() == ""


@pytest.mark.parametrize(
    ("name", "value", "field"),
    [
        ("_kind", Kind.MEETING, "kind"),
        ("_certainty", Certainty.PLANNED, "certainty"),
        ("_credibility", Credibility.POSSIBLE, "credibility"),
        ("_likelihood", Likelihood.EVEN, "likelihood"),
    ],
)
def test_a_field_is_set_for_all_in_one_step(many, session, name, value, field):
    before = session.dossier
    choose(getattr(many, name), value)
    assert {getattr(e, field) for e in chosen(session)} == {value}
    assert getattr(many, name).currentData() == value
    assert session.undo_label == "change 3 events"
    session.undo()
    assert session.dossier is before


def test_a_grade_is_taken_back_from_all(many, session):
    session.do(edits.believe(EventId("stay"), Credibility.DOUBTFUL))
    assert many._credibility.currentIndex() == -1
    choose(many._credibility, None)
    assert {e.credibility for e in chosen(session)} == {None}


def test_an_event_keeps_its_condition_where_all_become_conditional(many, session):
    choose(many._certainty, Certainty.CONDITIONAL)
    assert session.dossier.events[EventId("stay")].condition == "If the loan is signed"


def test_an_actor_is_added_to_all_that_lack_it(many, session, qtbot):
    before = session.dossier
    many._actor.setFocus()
    qtbot.keyClicks(many._actor, "the ministry")
    qtbot.keyClick(many._actor, Qt.Key.Key_Return)
    assert [e.who for e in chosen(session)] == [("the ministry",)] * 3
    assert many._actor.text() == ""
    session.undo()
    assert session.dossier is before


def test_a_note_is_added_below_what_is_noted(many, session, qtbot):
    session.do(edits.note(EventId("stay"), "ask again"))
    qtbot.keyClicks(many._note, "seen on film")
    qtbot.keyClick(many._note, Qt.Key.Key_Return)
    assert [e.notes for e in chosen(session)] == ["seen on film", "seen on film", "ask again\nseen on film"]


def test_all_are_confirmed_and_that_is_taken_back(pane, session):
    pane._confirm.click()
    assert {e.review for e in chosen(session)} == {Review.CONFIRMED}
    assert "take back" in pane._confirm.text()
    pane._confirm.click()
    assert {e.review for e in chosen(session)} == {Review.UNREVIEWED}


def test_all_are_deleted_in_one_step(many, session):
    before = session.dossier
    assert "3" in many._delete.text()
    many._delete.click()
    assert not CHOSEN & session.dossier.events.keys()
    session.undo()
    assert session.dossier is before


def test_exactly_two_can_be_merged_and_the_earlier_keeps_its_id(many, pane, session):
    assert not many._merge.isVisible()
    session.look(selected=frozenset({EventId("cabinet"), EventId("approval")}))
    assert many._merge.isVisible()
    many._merge.click()
    assert [a.id for a in session.dossier.events[EventId("approval")].accounts] == ["approval", "cabinet"]
    assert EventId("cabinet") not in session.dossier.events
    assert session.focus.selected == {EventId("approval")}
    assert pane._body.isVisible()


def test_many_are_counted_rather_than_listed(many, session):
    copies = [replace(session.dossier.events[EventId("port")], id=EventId(f"port {i}")) for i in range(12)]
    session.do(edits.all_of("add", [edits.create(e) for e in copies]))
    session.look(selected=frozenset(e.id for e in copies))
    assert many._named.text().count("North Port open") == MOST_NAMED
    assert "and 4 more" in many._named.text()


def test_a_change_that_is_refused_is_not_shown_as_done(many, session):
    session.is_read_only = True
    before = session.dossier
    choose(many._kind, Kind.LEGAL)
    assert session.dossier is before
    assert many._kind.currentIndex() == -1


def test_another_selection_forgets_what_was_half_typed(many, session, qtbot):
    qtbot.keyClicks(many._actor, "someone")
    session.do(edits.review(frozenset({EventId("route")}), Review.CONFIRMED))
    assert many._actor.text() == "someone"
    session.look(selected=frozenset({EventId("route"), EventId("pier")}))
    assert many._actor.text() == ""


def test_another_style_is_taken_over(pane, many):
    pane.use_style(DARK)
    assert many._style is DARK
