"""One sees which pane the keyboard speaks to."""

import pytest
from PySide6.QtCore import Qt

from viewer.draw.style import DARK, LIGHT
from viewer.model import edits
from viewer.model.article import Article, ArticleId
from viewer.panes.inspector_certainty import CertaintyPart

KEYS = {"article": Qt.Key.Key_1, "map": Qt.Key.Key_2, "timeline": Qt.Key.Key_4, "chart": Qt.Key.Key_6}


@pytest.mark.parametrize("name", KEYS)
def test_a_pane_to_look_at_that_has_the_keyboard_has_a_line_along_its_upper_edge(make_window, qtbot, name):
    window = make_window()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    qtbot.keyClick(window, KEYS[name], Qt.KeyboardModifier.ControlModifier)
    line, pane = window.focus_line, window.docks[name].widget()
    assert line.isVisible()
    assert line.pane is pane
    assert line.geometry().topLeft() == pane.mapTo(window, pane.rect().topLeft())
    assert line.width() == pane.width()
    qtbot.keyClick(window, Qt.Key.Key_5, Qt.KeyboardModifier.ControlModifier)
    assert not line.isVisible()


def test_the_field_of_certainty_looks_different_when_it_has_the_keyboard(make_window, qtbot):
    window = make_window()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    window.walk(1)
    field = window.inspector.findChild(CertaintyPart)._certainty
    before = field.grab().toImage()
    field.setFocus()
    assert field.grab().toImage() != before


@pytest.mark.parametrize("style", [LIGHT, DARK], ids=lambda style: style.name)
def test_the_button_of_exporting_has_a_thick_edge_when_it_has_the_keyboard(make_window, qtbot, style):
    window = make_window()
    window.choices.use_theme(style.name)
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    button = window.toolbar.export
    qtbot.waitUntil(button.isVisible)
    inside = 1, button.height() // 2
    assert button.grab().toImage().pixelColor(*inside).name() == style.accent
    before = button.sizeHint()
    button.setFocus()
    assert button.grab().toImage().pixelColor(*inside).name() == style.text
    assert button.sizeHint() == before


def test_the_choice_of_articles_is_no_wider_for_a_long_title(make_window):
    window = make_window()
    words = "A very long title that goes on and on without ever coming to an end, as some do"
    window.session.do(edits.add(Article(ArticleId("long"), words, f"{words}\n"), ()))
    choice = window.text._choice
    assert choice.isVisible()
    assert choice.minimumSizeHint().width() < 200
