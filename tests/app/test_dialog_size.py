"""Dialogs and the window open on the screen, whole, and their buttons look like those of the window."""

from concurrent.futures import ThreadPoolExecutor

import pytest
from PySide6.QtCore import QSettings
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QMessageBox, QProxyStyle, QPushButton, QStyle

from viewer.app import theme
from viewer.app.dialogs.size import FRAME_PX, open_at
from viewer.app.jobs import Jobs
from viewer.app.window import FIRST_PX, Window
from viewer.draw.style import DARK, LIGHT
from viewer.session import Session


@pytest.mark.parametrize("size", [(300, 200), (5000, 4000), (5000, 200)])
def test_a_dialog_is_as_large_as_it_wants_to_be_or_as_the_screen_lets_it(qtbot, size):
    dialog = QDialog()
    qtbot.addWidget(dialog)
    room = dialog.screen().availableGeometry()
    open_at(dialog, *size)
    assert dialog.width() == min(size[0], room.width())
    assert dialog.height() == min(size[1], room.height() - FRAME_PX)


def test_the_first_window_is_no_larger_than_the_screen(qtbot, base, tmp_path):
    store = QSettings(str(tmp_path / "settings.ini"), QSettings.Format.IniFormat)
    window = Window(Session(), base, Jobs(lambda: ThreadPoolExecutor(1)), store)
    qtbot.addWidget(window)
    room = window.screen().availableGeometry()
    assert room.width() < FIRST_PX[0]  # or the test would tell nothing
    assert window.width() <= room.width()
    assert window.height() <= room.height() - FRAME_PX


class Pictured(QProxyStyle):
    """A desktop that puts pictures on the buttons of dialogs."""

    # Qt overrides

    def styleHint(self, hint, *asked):
        pictures = QStyle.StyleHint.SH_DialogButtonBox_ButtonsHaveIcons
        return 1 if hint == pictures else super().styleHint(hint, *asked)


@pytest.mark.parametrize("style", [LIGHT, DARK], ids=lambda style: style.name)
def test_no_button_of_a_dialog_has_a_picture_of_the_desktop(qtbot, style):
    for box in (QDialogButtonBox(), QMessageBox()):
        qtbot.addWidget(box)
        pictured = Pictured("fusion")
        pictured.setParent(box)
        box.setStyle(pictured)
        box.setStyleSheet(theme.sheet(style))
        box.setStandardButtons(type(box).StandardButton.Discard | type(box).StandardButton.Cancel)
        box.show()
        assert [button.icon().isNull() for button in box.findChildren(QPushButton)] == [True, True]


def test_what_cannot_be_done_does_not_call_for_it(qtbot):
    button = QPushButton("Export")
    qtbot.addWidget(button)
    button.setProperty("primary", True)
    button.setStyleSheet(theme.sheet(LIGHT))
    button.resize(120, 32)
    button.show()
    corner = 6, 16
    assert button.grab().toImage().pixelColor(*corner).name() == LIGHT.accent
    button.setEnabled(False)
    assert button.grab().toImage().pixelColor(*corner).name() == LIGHT.raised
