"""Garbage is collected when nobody waits for a frame."""

import gc
import threading
import weakref

import pytest

from viewer.app import quiet
from viewer.app.quiet import Quiet
from viewer.session import Session


class Ring:
    """What only a full collection frees: it holds itself."""

    def __init__(self) -> None:
        self.own = self


@pytest.fixture(autouse=True)
def as_before():
    thresholds = gc.get_threshold()
    yield
    gc.set_threshold(*thresholds)
    gc.unfreeze()
    gc.enable()


def test_what_is_left_of_a_session_is_collected_once_it_rests(qtbot, monkeypatch):
    monkeypatch.setattr(quiet, "RESTED_MS", 1)
    Quiet(session := Session(), session)
    ring = weakref.ref(Ring())
    session.look(search="port")
    qtbot.waitUntil(lambda: ring() is None, timeout=5000)
    assert gc.get_freeze_count()


def test_python_collects_no_old_things_while_a_map_is_dragged(qtbot):
    Quiet(session := Session(), session)
    before = gc.get_stats()[2]["collections"]
    kept = [[i] for i in range(300_000)]
    assert gc.get_stats()[2]["collections"] == before
    assert len(kept) == 300_000


def test_only_the_main_thread_collects_garbage(qtbot, monkeypatch):
    monkeypatch.setattr(quiet, "LOOK_MS", 1)
    Quiet(session := Session(), session)
    where = []

    class Widget(Ring):
        def __del__(self) -> None:
            where.append(threading.current_thread())

    def litter() -> None:
        Widget()
        assert len([[i] for i in range(300_000)]) == 300_000

    thread = threading.Thread(target=litter)
    thread.start()
    thread.join()
    assert not where
    kept = [[i] for i in range(300_000)]
    qtbot.waitUntil(lambda: bool(where), timeout=5000)
    assert where == [threading.main_thread()]
    assert len(kept) == 300_000
