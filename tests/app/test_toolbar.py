"""The toolbar shows what there is room for, and tells where there is more."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QToolButton

from viewer.app import theme
from viewer.app.choices import application
from viewer.draw.style import LIGHT


def left_out(window) -> list[str]:
    return [part.accessibleName() for part in window.toolbar._parts if part.isHidden()]


@pytest.mark.parametrize("code", ["en", "es"])
@pytest.mark.parametrize("width", [960, 1040])
def test_in_half_a_screen_everything_but_what_the_first_two_menus_have_is_in_the_bar(
    speak, make_window, qtbot, code, width
):
    speak(code)
    window = make_window()
    window.resize(width, 720)
    qtbot.wait(10)
    toolbar = window.toolbar
    parts = [toolbar.chips, toolbar.filters, toolbar.lanes, toolbar._play, toolbar.export]
    assert all(part.isVisible() for part in parts)
    assert toolbar.export.geometry().right() < width
    in_menus = [toolbar._open, toolbar._add, toolbar._undo, toolbar._redo]
    assert set(left_out(window)) <= {button.accessibleName() for button in in_menus}
    assert window.finder.field.minimumWidth() <= window.finder.field.width()


def test_a_wider_window_has_the_words_and_buttons_again(make_window, qtbot):
    window = make_window()
    window.resize(960, 720)
    qtbot.wait(10)
    assert window.toolbar.lanes.currentText() == "Place"
    window.resize(2200, 720)
    qtbot.wait(10)
    assert window.toolbar.lanes.currentText() == "Lanes: place"
    assert window.toolbar._play.text() == "▶ Play"
    assert left_out(window) == []


def test_a_button_keeps_the_keyboard_while_the_room_is_measured(make_window, qtbot):
    window = make_window()
    window.resize(960, 720)
    window.activateWindow()
    qtbot.waitUntil(lambda: window.isActiveWindow() and window.toolbar.export.isVisible())
    window.toolbar.export.setFocus()
    window.walk(1)
    window.analyst.delete_selected()
    window.resize(970, 720)
    qtbot.wait(10)
    assert window.toolbar.export.hasFocus()


def test_what_is_left_out_all_the_same_stands_behind_a_sign_that_is_seen(make_window, qtbot):
    window = make_window()
    theme.apply(application(), LIGHT)
    window.resize(720, 720)
    more = window.toolbar.findChild(QToolButton, "qt_toolbar_ext_button")
    qtbot.waitUntil(more.isVisible)
    image = more.grab().toImage()
    seen = {image.pixelColor(x, y).lightness() for x in range(image.width()) for y in range(image.height())}
    assert min(seen) < 150


@pytest.mark.parametrize(("width", "sign", "playing"), [(2200, "▶ Play", "■ Stop"), (960, "▶", "■")])
def test_the_button_of_playing_stops_it_and_says_so_while_it_plays(make_window, qtbot, width, sign, playing):
    window = make_window()
    window.resize(width, 720)
    qtbot.wait(10)
    button = window.toolbar._play
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    assert (button.text(), button.accessibleName()) == (playing, "Stop")
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    assert (button.text(), button.accessibleName()) == (sign, "Play")
    assert not window.playing.is_on
