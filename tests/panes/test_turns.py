"""Threads that draw ahead wait while a frame is painted, and not for ever."""

from threading import Event, Thread

import pytest
from PySide6.QtCore import QRect
from PySide6.QtGui import QPaintEvent

from viewer.panes import turns

PAINTING = QPaintEvent(QRect(0, 0, 1, 1))


def test_a_step_is_made_at_once_when_nothing_is_painted(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(turns, "PATIENCE_S", 60.0)
    turns.wait()  # would stand still for a minute


def test_a_step_waits_until_the_frame_is_painted(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(turns, "PATIENCE_S", 60.0)
    is_begun, done = Event(), []

    def step() -> None:
        is_begun.set()
        turns.wait()
        done.append("step")

    other = Thread(target=step)

    @turns.frame
    def paint(_pane: object, _event: QPaintEvent) -> None:
        other.start()
        is_begun.wait()
        done.append("frame")

    paint(None, PAINTING)
    other.join()
    assert done == ["frame", "step"]


def test_a_step_is_made_in_the_end_though_a_frame_takes_long(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(turns, "PATIENCE_S", 0.0)
    done = []

    @turns.frame
    def paint(_pane: object, _event: QPaintEvent) -> None:
        turns.wait()
        done.append("step")

    paint(None, PAINTING)
    assert done == ["step"]


def test_others_go_on_though_painting_failed(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(turns, "PATIENCE_S", 60.0)

    @turns.frame
    def paint(_pane: object, _event: QPaintEvent) -> None:
        raise ValueError("broken")

    with pytest.raises(ValueError, match="broken"):
        paint(None, PAINTING)
    turns.wait()
