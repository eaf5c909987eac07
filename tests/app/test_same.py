"""The pairs that may be the same event: shown side by side, and each decision one edit."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QPushButton

from tests.values import told_twice
from viewer.app.dialogs.same import SameDialog
from viewer.draw.style import LIGHT
from viewer.model import edits, likeness
from viewer.model.event import Review
from viewer.model.when import EventId
from viewer.session import Session


@pytest.fixture
def session() -> Session:
    return Session(told_twice())


@pytest.fixture
def dialog(session: Session, qtbot) -> SameDialog:
    dialog = SameDialog(session, likeness.proposals(session.dossier), LIGHT)
    qtbot.addWidget(dialog)
    dialog.show()
    dialog.activateWindow()
    qtbot.waitUntil(dialog.isActiveWindow)
    return dialog


def test_both_quotes_stand_side_by_side_with_their_sources_and_fields(dialog):
    dialog._leave.click()
    left, right = (quote.toPlainText() for quote in dialog._pair._quotes)
    assert "The ministry approved the harbour plan" in left
    assert "the cabinet approved the harbour plan" in right
    heads = [head.text() for head in dialog._pair._heads]
    assert "Harbour plan" in heads[0]
    assert "Port news (2026-05-04)" in heads[1]
    when = dialog._pair._rows["when"]
    assert (when.left.text(), when.right.text()) == ("on 1 May 2026", "on 3 May 2026")
    assert "contradict" in when.name.text()
    assert "contradict" not in dialog._pair._rows["where"].name.text()
    assert "the headlines share" in dialog._why.text()


def test_what_both_quotes_share_is_on_a_ground_of_its_own(dialog):
    dialog._leave.click()
    html = dialog._pair._quotes[0].toHtml()
    assert LIGHT.highlight in html


def test_the_pairs_are_counted(dialog):
    assert "1 of 2" in dialog._count.text()
    dialog._leave.click()
    assert "2 of 2" in dialog._count.text()


def test_the_same_event_is_merged_in_one_step(dialog, session):
    before = session.dossier
    assert (dialog.proposal.first, dialog.proposal.second) == ("pier", "closing")
    dialog._same.click()
    assert [a.id for a in session.dossier.events[EventId("pier")].accounts] == ["pier", "closing"]
    assert session.undo_label == "merge two events"
    session.undo()
    assert session.dossier is before


def test_what_is_not_the_same_is_not_proposed_again(dialog, session):
    dialog._apart.click()
    assert frozenset({EventId("pier"), EventId("closing")}) in session.dossier.distinct
    assert session.undo_label == "keep two events apart"
    assert dialog.proposal.first == "approval"


def test_what_is_left_for_later_changes_nothing_and_comes_again_next_time(dialog, session, qtbot):
    before = session.dossier
    dialog._leave.click()
    dialog._leave.click()
    assert session.dossier is before
    assert dialog.proposal is None
    assert "2 left for later" in dialog._done.text()
    again = SameDialog(session, likeness.proposals(session.dossier), LIGHT)
    qtbot.addWidget(again)
    assert again.proposal.first == "pier"


def test_a_decision_is_taken_back_at_once(dialog, session):
    before = session.dossier
    for button in (dialog._same, dialog._apart, dialog._leave):
        button.click()
        dialog._back.click()
        assert session.dossier is before
        assert "1 of 2" in dialog._count.text()
    assert not dialog._back.isEnabled()


def test_the_marked_letters_decide_by_themselves(dialog, session, qtbot):
    qtbot.keyClick(dialog, Qt.Key.Key_N)
    assert session.undo_label == "keep two events apart"
    qtbot.keyClick(dialog, Qt.Key.Key_S)
    assert session.undo_label == "merge two events"
    qtbot.keyClick(dialog, Qt.Key.Key_T)
    assert session.undo_label == "keep two events apart"
    qtbot.keyClick(dialog, Qt.Key.Key_L)
    assert dialog.proposal is None
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    assert not dialog.isVisible()


def test_a_dossier_that_may_not_be_changed_says_so(dialog, session):
    session.is_read_only = True
    before = session.dossier
    dialog._same.click()
    assert session.dossier is before
    assert "cannot be changed" in dialog._why.text()
    assert not dialog._back.isEnabled()


def test_taking_back_is_about_the_decision_and_not_about_an_edit_made_elsewhere(dialog, session):
    dialog._same.click()
    session.do(edits.review(frozenset({EventId("port")}), Review.CONFIRMED))
    assert not dialog._back.isEnabled()


def test_nothing_alike_is_said_in_a_sentence(qtbot):
    dialog = SameDialog(Session(), (), LIGHT)
    qtbot.addWidget(dialog)
    dialog.show()
    assert dialog.proposal is None
    assert "look like one" in dialog._done.text()
    shown = [button for button in dialog.findChildren(QPushButton) if button.isVisible()]
    assert shown == [dialog._back, dialog._close]


def test_both_quotes_are_shown_whole_once_their_lines_are_broken(dialog, qtbot):
    for width in (940, 640, 1200):
        dialog.resize(width, 620)
        QApplication.processEvents()  # the layout settles after the event that resized it
        for quote in dialog._pair._quotes:
            assert quote.document().toPlainText()
            assert quote.height() >= quote.document().size().height()
