"""Grading in the inspector: the source, the information and the likelihood, each apart and each revocable."""

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QApplication

from tests.values import ARTICLE, SECOND, told_twice
from viewer.model import rework
from viewer.model.event import Event
from viewer.model.grades import Credibility, Likelihood, Reliability
from viewer.model.when import EventId
from viewer.panes.grade_words import (
    CREDIBILITIES,
    LIKELIHOODS,
    RELIABILITIES,
    credibility_words,
    likelihood_words,
    reliability_words,
)
from viewer.panes.inspector import InspectorPane
from viewer.panes.inspector_fields import Choice
from viewer.panes.inspector_grades import GradesPart
from viewer.session import Session

APPROVAL = EventId("approval")


@pytest.fixture
def session() -> Session:
    session = Session(told_twice())
    session.look(selected=frozenset({APPROVAL}))
    return session


@pytest.fixture
def pane(inspector: InspectorPane) -> InspectorPane:
    return inspector


@pytest.fixture
def grades(pane: InspectorPane) -> GradesPart:
    return next(p for p in pane._parts if isinstance(p, GradesPart))


def now(session: Session) -> Event:
    return session.dossier.events[APPROVAL]


def choose(choice: Choice, value: object) -> None:
    choice.setCurrentIndex(0 if value is None else choice.findData(value))
    choice.activated.emit(choice.currentIndex())


def test_a_source_is_graded_for_all_that_rests_on_it(grades, session):
    before = session.dossier
    row = grades._rows[0]
    assert "for the whole source, 5 event" in row._title.text()
    choose(row.choice, Reliability.B)
    assert session.dossier.articles[ARTICLE.id].reliability is Reliability.B
    assert session.dossier.articles[SECOND.id].reliability is None
    session.look(selected=frozenset({EventId("port")}))
    assert row.choice.currentText() == "B · usually reliable"
    session.undo()
    assert session.dossier is before
    assert row.choice.currentText() == "not graded"


def test_a_merged_event_has_a_grade_for_each_of_its_sources(grades, session):
    session.do(rework.merge(APPROVAL, EventId("cabinet")))
    shown = [row for row in grades._rows if row.isVisible()]
    assert [row.article for row in shown] == [ARTICLE.id, SECOND.id]
    choose(shown[1].choice, Reliability.D)
    assert session.dossier.articles[SECOND.id].reliability is Reliability.D
    assert "Port news" in shown[1].choice.accessibleName()
    session.look(selected=frozenset({EventId("port")}))
    assert [row.isVisible() for row in grades._rows] == [True, False]


def test_the_information_is_graded_apart_from_its_source(grades, session):
    choose(grades._credibility, Credibility.PROBABLE)
    assert now(session).credibility is Credibility.PROBABLE
    assert session.dossier.articles[ARTICLE.id].reliability is None
    assert grades._credibility.currentText() == "2 · probably true"
    choose(grades._credibility, None)
    assert now(session).credibility is None


def test_a_likelihood_says_its_percent(grades, session):
    choose(grades._likelihood, Likelihood.LIKELY)
    assert now(session).likelihood is Likelihood.LIKELY
    assert grades._likelihood.currentText() == "likely · 55–80 %"
    choose(grades._likelihood, None)
    assert now(session).likelihood is None
    assert session.undo_label == "take back the estimate"


def test_every_grade_has_its_meaning_and_those_of_the_model_are_the_words():
    for words, grades in ((RELIABILITIES, Reliability), (CREDIBILITIES, Credibility)):
        assert [words[grade] for grade in grades] == [grade.meaning for grade in grades]
    assert [LIKELIHOODS[band] for band in Likelihood] == [band.value for band in Likelihood]
    assert reliability_words(Reliability.F) == "F · reliability cannot be judged"
    assert credibility_words(Credibility.CONFIRMED) == "1 · confirmed by other sources"
    assert likelihood_words(Likelihood.ALMOST_CERTAIN) == "almost certain · 95–99 %"


def test_scrolling_past_a_grade_changes_nothing(grades, session):
    before = session.dossier
    at = QPointF(5, 5)
    down = QPoint(0, -120)
    for choice in grades.findChildren(Choice):
        wheel = QWheelEvent(
            at,
            choice.mapToGlobal(at),
            down,
            down,
            Qt.MouseButton.NoButton,
            Qt.KeyboardModifier.NoModifier,
            Qt.ScrollPhase.NoScrollPhase,
            False,
        )
        QApplication.sendEvent(choice, wheel)
    assert session.dossier is before


def test_a_grade_that_is_refused_is_not_shown_as_given(grades, session):
    session.is_read_only = True
    choose(grades._credibility, Credibility.DOUBTFUL)
    choose(grades._rows[0].choice, Reliability.A)
    assert grades._credibility.currentText() == "not graded"
    assert grades._rows[0].choice.currentText() == "not graded"
