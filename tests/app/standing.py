"""A window whose keys go to its timeline, and events selected in it."""

from viewer.app.window import Window
from viewer.model.when import EventId


def at_timeline(window: Window, qtbot) -> Window:
    window.activateWindow()
    window.timeline.setFocus()
    qtbot.waitUntil(window.isActiveWindow)
    return window


def select(window: Window, *events: str) -> None:
    window.session.look(selected=frozenset(map(EventId, events)))
