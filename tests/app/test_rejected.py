"""What the analyst rejected, in the counts of the window and under its keys."""

from tests.values import two_days_dossier
from viewer.app.chips import Chips
from viewer.draw.style import LIGHT
from viewer.model import edits, query
from viewer.model.event import Certainty, Review
from viewer.model.when import EventId
from viewer.session import Session


def test_the_count_of_a_certainty_is_without_what_was_rejected(qtbot):
    chips = Chips(session := Session(two_days_dossier()), LIGHT)
    qtbot.addWidget(chips)
    assert chips._buttons[Certainty.POSSIBLE].text() == "possible 1"
    session.do(edits.review(frozenset({EventId("route")}), Review.REJECTED))
    assert chips._buttons[Certainty.POSSIBLE].text() == "possible 0"


def test_the_key_for_the_next_event_goes_on_from_one_that_was_rejected(make_window):
    window = make_window()
    order = [event.id for event in query.in_time_order(window.session.dossier)]
    window.session.look(selected=frozenset({order[2]}))
    window.session.do(edits.review(frozenset({order[2]}), Review.REJECTED))
    window.walk(1)
    assert window.session.focus.selected == {order[3]}
    window.walk(-1)
    assert window.session.focus.selected == {order[1]}
