"""The status bar shows that work is going on."""

import pytest
from PySide6.QtGui import QColor

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
