"""The pane of open questions: a list that empties as fields are filled, and leads to the field."""

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QFocusEvent
from PySide6.QtTest import QAbstractItemModelTester

from tests.values import ARTICLE, PERU, SECOND, day, harbour_dossier, quote, two_days_dossier
from viewer.draw.style import DARK, LIGHT
from viewer.model import edits
from viewer.model.dossier import Dossier
from viewer.model.event import Certainty, Claim, Review
from viewer.model.known import Clock, Known
from viewer.model.plain import parse_when
from viewer.model.questions import Asks, Question, questions
from viewer.model.when import EventId, Modifier
from viewer.panes.keys import shown_key
from viewer.panes.question_words import question_words
from viewer.panes.questions import QuestionsPane
from viewer.session import Session

PIER, STAY, CABINET = EventId("pier"), EventId("stay"), EventId("cabinet")


@pytest.fixture
def pane(session, qtbot):
    pane = QuestionsPane(session, LIGHT)
    qtbot.addWidget(pane)
    pane.resize(900, 300)
    pane.show()
    return pane


def asked(pane) -> list[tuple[str, str]]:
    return [(row.question.about, row.words) for row in pane._table.rows]


def go_to(pane, question: str) -> None:
    row = pane._table.row_of(question)
    pane._view.setCurrentIndex(pane._table.index(row, 0))


def test_the_model_keeps_qts_rules(pane, session):
    tester = QAbstractItemModelTester(pane._table, QAbstractItemModelTester.FailureReportingMode.Fatal)
    session.do(edits.name_actors(PIER, ("Mayor",)))
    session.undo()
    assert tester.model() is pane._table


def test_it_lists_every_question_the_article_first(pane, session):
    assert len(pane._table.rows) == len(questions(session.dossier))
    assert asked(pane)[0] == ("Harbour plan", "Publication date not known")
    assert ("Pier closes", "Actor not stated") in asked(pane)
    assert ("Engineers stay", "Whether the condition is met is open: “If the loan is signed”") in asked(pane)


def test_a_headline_stands_before_the_first_of_its_questions_alone(pane):
    rows = pane._table.rows
    leads = [row.question.event or row.question.article for row in rows if row.leads]
    assert len(leads) == len(set(leads))
    following = next(at for at, row in enumerate(rows) if not row.leads)
    assert pane._table.index(following, 0).data() == ""
    assert (
        pane._table.index(following, 0).data(Qt.ItemDataRole.AccessibleTextRole)
        == rows[following].question.about
    )


def test_the_list_empties_as_fields_are_filled(session, pane):
    session.do(edits.publish(ARTICLE.id, day("2026-01-16")))
    for event in session.dossier.events:
        session.do(edits.name_actors(event, ("Mayor",)))
        session.do(edits.date(event, parse_when("from 3 May 2026 to 4 May 2026", None)))
        session.do(edits.set_places(event, (PERU,)))
    assert asked(pane) == [
        ("Engineers stay", "Whether the condition is met is open: “If the loan is signed”")
    ]
    session.do(edits.review(frozenset({STAY}), Review.REJECTED))
    assert asked(pane) == []
    assert pane.title == "Open questions"
    session.undo()
    assert pane.title == "Open questions (1)"


def test_the_title_tells_how_many_are_open(pane, session, qtbot):
    count = len(pane._table.rows)
    assert pane.title == f"Open questions ({count})"
    with qtbot.waitSignal(
        pane.titled, check_params_cb=lambda title: title == f"Open questions ({count - 1})"
    ):
        session.do(edits.name_actors(PIER, ("Mayor",)))


def test_selecting_a_question_selects_its_event(pane, session):
    go_to(pane, "who:pier:who")
    assert session.focus.selected == {PIER}
    go_to(pane, "published:a1:published")
    assert session.focus.selected == {PIER}


def test_selecting_an_event_goes_to_its_first_question_and_is_told_once(pane, session):
    told = []
    session.focus_changed.connect(lambda _old, new: told.append(new))
    session.look(selected=frozenset({STAY}))
    assert pane._current.question.event == STAY
    assert pane._current.leads
    assert len(told) == 1


def test_another_question_of_the_selected_event_stays_current(pane, session):
    session.look(selected=frozenset({PIER}))
    row = pane._view.currentIndex().row() + 1
    pane._view.setCurrentIndex(pane._table.index(row, 0))
    assert pane._table.rows[row].question.event == PIER
    session.do(edits.note(PIER, "seen"))
    assert pane._view.currentIndex().row() == row


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Enter])
def test_enter_asks_for_the_field(pane, session, qtbot, key):
    go_to(pane, "who:pier:who")
    with qtbot.waitSignal(pane.field_wanted, check_params_cb=lambda *got: got == ("pier", "who")):
        qtbot.keyClick(pane._view, key)


def test_a_double_click_asks_for_the_field_or_the_date(pane, session, qtbot):
    index = pane._table.index(pane._table.row_of("published:a1:published"), 1)
    with qtbot.waitSignal(pane.date_wanted, check_params_cb=lambda article: article == ARTICLE.id):
        pane._view.doubleClicked.emit(index)
        go_to(pane, "published:a1:published")
        pane._go_to_field()


def test_a_claim_that_was_not_measured_leads_to_its_words(qtbot):
    claim = Claim("c9", PERU, PERU, Modifier.UNDER, 5, "km", quote("The port"))
    first = harbour_dossier()
    pane = QuestionsPane(Session(Dossier(first.articles, {}, {claim.id: claim})), LIGHT)
    qtbot.addWidget(pane)
    assert asked(pane)[-1] == ("The port", "Claim could not be measured")
    pane._make_current(len(pane._table.rows) - 1)
    with qtbot.waitSignal(pane.quote_wanted, check_params_cb=lambda got: got == claim.quote):
        pane._go_to_field()


def test_a_question_set_aside_goes_and_the_next_is_current(pane, session, qtbot):
    go_to(pane, "who:pier:who")
    row, count = pane._view.currentIndex().row(), len(pane._table.rows)
    qtbot.keyClick(pane._view, Qt.Key.Key_Delete)
    assert session.dossier.settled == {"who:pier:who"}
    assert len(pane._table.rows) == count - 1
    assert pane._view.currentIndex().row() == min(row, count - 2)
    assert "1 set aside" in pane._told.text()
    session.undo()
    assert pane._table.row_of("who:pier:who") is not None


def test_giving_the_pane_the_keyboard_selects_nothing(session, pane, qtbot):
    for question in [q for q in questions(session.dossier) if q.event == PIER]:
        session.do(edits.settle(question.id))
    session.look(selected=frozenset({PIER}))
    told = []
    session.focus_changed.connect(lambda _old, new: told.append(new))
    QCoreApplication.sendEvent(pane._view, QFocusEvent(QEvent.Type.FocusIn))
    assert (session.focus.selected, told) == ({PIER}, [])
    assert not pane._fill.isEnabled()
    qtbot.keyClick(pane._view, Qt.Key.Key_Delete)
    assert PIER in session.dossier.events


def test_a_click_on_a_question_selects_its_event(session, pane, qtbot):
    at = pane._view.visualRect(pane._table.index(pane._table.row_of("who:pier:who"), 1)).center()
    qtbot.mouseClick(pane._view.viewport(), Qt.MouseButton.LeftButton, pos=at)
    assert session.focus.selected == {PIER}


def test_delete_takes_no_event_away(pane, session, qtbot):
    go_to(pane, "who:pier:who")
    qtbot.keyClick(pane._view, Qt.Key.Key_Delete)
    assert PIER in session.dossier.events


def test_what_was_set_aside_can_be_shown_and_asked_again(pane, session, qtbot):
    session.do(edits.settle("who:pier:who"))
    pane._all.setChecked(True)
    go_to(pane, "who:pier:who")
    at = pane._view.currentIndex().row()
    assert pane._table.index(at, 1).data() == "Actor not stated (set aside)"
    assert pane._aside.text() == f"Ask again ({shown_key('Del')})"
    qtbot.mouseClick(pane._aside, Qt.MouseButton.LeftButton)
    assert not session.dossier.settled
    assert pane._current.question.id == "who:pier:who"
    assert pane._aside.text() == f"Set aside ({shown_key('Del')})"


def test_without_a_question_there_is_nothing_to_press(qtbot):
    pane = QuestionsPane(Session(), DARK)
    qtbot.addWidget(pane)
    pane._set_aside()
    pane._go_to_field()
    assert pane._table.rows == []
    assert not pane._aside.isEnabled()
    assert not pane._fill.isEnabled()


def test_it_shows_what_was_open_on_the_day_that_is_looked_at(qtbot):
    session = Session(two_days_dossier())
    pane = QuestionsPane(session, LIGHT)
    qtbot.addWidget(pane)
    assert EventId("closed") in {row.question.event for row in pane._table.rows}
    assert not pane._view.isColumnHidden(2)
    session.look(known=Known(Clock.PUBLISHED, day("2026-01-16")))
    assert {row.title for row in pane._table.rows} == {ARTICLE.title}
    assert pane._view.isColumnHidden(2)


def test_questions_stand_article_by_article(qtbot):
    session = Session(two_days_dossier())
    pane = QuestionsPane(session, LIGHT)
    qtbot.addWidget(pane)
    titles = [row.title for row in pane._table.rows]
    assert titles == sorted(titles, key=[ARTICLE.title, SECOND.title].index)


@pytest.mark.parametrize("asks", Asks)
def test_every_question_has_its_words(asks):
    dossier = harbour_dossier()
    question = Question(asks, "Engineers stay", event=STAY, field="when")
    words = question_words(question, dossier)
    assert words
    assert "{" not in words


def test_where_no_condition_is_stated_none_is_asked_about():
    dossier = edits.judge(STAY, Certainty.CONDITIONAL, None).apply(harbour_dossier())
    question = Question(Asks.CONDITION, "Engineers stay", event=STAY, field="certainty")
    assert question_words(question, dossier) == "Condition not stated"
