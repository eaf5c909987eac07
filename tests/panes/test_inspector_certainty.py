"""The list of certainties in the inspector: whole, and each entry as its marks are drawn."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from viewer.app import theme
from viewer.draw.style import DARK, LIGHT
from viewer.model.event import Certainty
from viewer.model.when import EventId
from viewer.panes.inspector_certainty import CertaintyPart
from viewer.panes.inspector_fields import Choice


@pytest.fixture
def choice(inspector, session, qtbot) -> Choice:
    session.look(selected=frozenset({EventId("stay")}))
    qtbot.waitUntil(inspector.isActiveWindow)
    part = inspector.findChild(CertaintyPart)
    assert isinstance(part, CertaintyPart)
    return part._certainty


@pytest.fixture
def dressed(qapp):
    before = qapp.styleSheet(), QApplication.palette()
    theme.apply(qapp, LIGHT)
    yield
    qapp.setStyleSheet(before[0])
    qapp.setPalette(before[1])


def test_the_list_of_certainties_shows_all_its_entries_whole(dressed, choice, qtbot):
    choice.setFocus()
    qtbot.mouseClick(choice, Qt.MouseButton.LeftButton)
    view = choice.view()
    qtbot.waitUntil(view.isVisible)
    qtbot.wait(20)
    assert view.viewport().height() == len(Certainty) * view.sizeHintForRow(0)
    assert not view.verticalScrollBar().maximum()
    choice.hidePopup()


@pytest.mark.parametrize("style", [LIGHT, DARK])
def test_each_certainty_in_the_list_has_its_own_mark_and_colour(choice, inspector, style):
    inspector.use_style(style)
    tones = [choice.itemData(row, Qt.ItemDataRole.ForegroundRole).name() for row in range(choice.count())]
    assert tones == [style.of(certainty) for certainty in Certainty]
    pictures = [choice.itemIcon(row).pixmap(16, 16).toImage() for row in range(choice.count())]
    assert all(a != b for i, a in enumerate(pictures) for b in pictures[:i])


def test_the_list_for_several_events_has_the_same_marks(choice, inspector):
    several = inspector._many._certainty
    for row in range(choice.count()):
        mark, other = (each.itemIcon(row).pixmap(16, 16).toImage() for each in (choice, several))
        assert mark == other
