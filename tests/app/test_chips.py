"""The certainty chips of the toolbar count what passes the other filters."""

import pytest

from tests.values import harbour_dossier
from viewer.app.chips import Chips
from viewer.draw.style import LIGHT
from viewer.model.event import Certainty, Kind
from viewer.model.view import Only
from viewer.session import Session

ONGOING, OCCURRED = Certainty.ONGOING, Certainty.OCCURRED


@pytest.fixture
def chips(qtbot):
    chips = Chips(Session(harbour_dossier()), LIGHT)
    qtbot.addWidget(chips)
    return chips


def test_a_chip_counts_what_passes_the_other_filters_and_tells_of_how_many(chips):
    chips._session.look(only=Only(kinds=frozenset({Kind.OPERATION})))
    assert chips._buttons[ONGOING].text() == "ongoing 1"
    assert chips._buttons[OCCURRED].text() == "occurred 0"
    assert not chips._buttons[OCCURRED].isHidden()
    assert "0 of 1" in chips._buttons[OCCURRED].toolTip()
    assert "0 of 1" in chips._buttons[OCCURRED].accessibleName()
    chips._session.look(only=Only())
    assert chips._buttons[OCCURRED].text() == "occurred 1"
    assert " of " not in chips._buttons[OCCURRED].toolTip()


def test_a_chip_that_is_off_says_what_it_would_show(chips):
    chips._session.look(certainties=chips._session.focus.certainties - {OCCURRED})
    assert chips._buttons[OCCURRED].text() == "occurred 1"


def test_a_time_window_is_counted_with(chips):
    chips._session.look(window_s=(0.0, 1e8))
    assert chips._buttons[ONGOING].text() == "ongoing 0"
