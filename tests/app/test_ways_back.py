"""The way back of the timeline: undoing a publication date shows again what was shown before it."""

import pytest
from PySide6.QtWidgets import QInputDialog

from viewer.app.window import Window


@pytest.fixture
def window(make_window, monkeypatch) -> Window:
    window: Window = make_window()
    window.choices.toggle_motion()
    monkeypatch.setattr(QInputDialog, "getText", lambda *_a: ("1066", True))
    return window


def test_undoing_a_publication_date_takes_the_view_of_the_timeline_back(window):
    window.timeline.zoom_in()
    before = window.timeline.extent()
    window.analyst.ask_publication_date()
    far = window.timeline.extent()
    assert far[0] < before[0]
    window.session.undo()
    assert window.timeline.extent() == before
    window.session.redo()
    assert window.timeline.extent() == pytest.approx(far)


def test_undoing_something_else_leaves_the_view_alone(window):
    window.analyst.ask_publication_date()
    window.walk(1)
    window.analyst.judge_selected(confirm=True)
    window.timeline.zoom_in()
    shown = window.timeline.extent()
    window.session.undo()
    assert window.timeline.extent() == shown


def test_a_date_that_changes_nothing_leaves_the_view_alone(window, monkeypatch):
    window.analyst.ask_publication_date()
    window.timeline.zoom_in()
    shown = window.timeline.extent()
    window.analyst.ask_publication_date()
    assert window.timeline.extent() == shown
