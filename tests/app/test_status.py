"""The status bar shows that work is going on."""

import pytest
from PySide6.QtCore import QEvent
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QApplication, QMenu, QWidget

from viewer.app import theme
from viewer.app.choices import application
from viewer.app.status import Status
from viewer.draw.style import DARK, LIGHT
from viewer.session import Session


def is_filled(status: Status, accent: str) -> list[bool]:
    """Of each column of the bar, whether it is filled."""
    image = status._busy.grab().toImage()
    row = image.height() // 2
    return [image.pixelColor(x, row) == QColor(accent) for x in range(image.width())]


@pytest.mark.parametrize("style", [LIGHT, DARK], ids=lambda style: style.name)
def test_the_bar_of_work_is_never_full_and_moves(qtbot, style):
    theme.apply(application(), style)
    status = Status(Session())
    qtbot.addWidget(status)
    status.resize(900, 40)
    status.show()
    status.show_work("Reading callao.txt")
    first = is_filled(status, style.accent)
    assert any(first)
    assert not all(first[2:-2])
    qtbot.waitUntil(lambda: is_filled(status, style.accent) != first)
    status.show_work("")


def leave(widget: QWidget) -> None:
    QApplication.sendEvent(widget, QEvent(QEvent.Type.Leave))


def test_the_status_bar_forgets_the_place_and_the_day_that_the_pointer_has_left(make_window):
    window = make_window()
    window.map.pointed.emit(-12.0, -77.0)
    window.timeline.pointed.emit(0.0)
    assert (window.status._place.text(), window.status._date.text()) == (
        "12°00′00″S  77°00′00″W",
        "1970-01-01",
    )
    leave(window.map)
    assert (window.status._place.text(), window.status._date.text()) == ("", "1970-01-01")
    leave(window.timeline)
    assert window.status._date.text() == ""


def test_quit_is_the_last_in_the_file_menu(make_window):
    window = make_window()
    menu = window.menuBar().actions()[0].menu()
    assert isinstance(menu, QMenu)
    names = [action.text() for action in menu.actions()]
    assert names[-1] == "&Quit"
    assert names[-4:-1] == ["Sa&mples", "&Recent", ""]


def test_reading_again_what_has_not_changed_is_said(make_window, qtbot):
    window = make_window()
    before = window.session.dossier
    window.opening.read_again()
    qtbot.waitUntil(lambda: not window.jobs.is_busy, timeout=20_000)
    assert window.session.dossier is before
    assert "nothing has changed" in window.status.said
