"""Jobs: what is said of the work, and when its result comes."""

from concurrent.futures import Executor, Future, ThreadPoolExecutor
from threading import Event

from viewer.app.jobs import Jobs


class AtOnce(Executor):
    """Does work before it returns, as a quick thread may."""

    def submit(self, fn, /, *args, **kwargs):
        future = Future()
        future.set_result(fn(*args, **kwargs))
        return future


def test_work_that_is_done_at_once_is_begun_before_it_is_over(qtbot):
    jobs = Jobs(AtOnce)
    said = []
    jobs.changed.connect(said.append)
    jobs.run("Comparing", lambda: 7, said.append)
    assert said == ["Comparing"]
    qtbot.waitUntil(lambda: not jobs.is_busy)
    assert said == ["Comparing", 7, ""]


def test_a_job_that_is_dropped_tells_nothing_and_those_behind_it_are_done(qtbot):
    jobs = Jobs(lambda: ThreadPoolExecutor(1))
    gate, told = Event(), []
    first = jobs.run("First", gate.wait, told.append)
    jobs.run("Second", lambda: "second", told.append)
    third = jobs.run("Third", lambda: "third", told.append)
    jobs.drop(third)
    jobs.drop(first)
    qtbot.waitUntil(lambda: not jobs.is_busy)
    gate.set()
    assert told == ["second"]
    jobs.cancel()


def test_a_job_that_is_forgotten_runs_out_without_a_word(qtbot):
    jobs = Jobs(lambda: ThreadPoolExecutor(1))
    gate, told = Event(), []
    jobs.forget(jobs.run("First", gate.wait, told.append))
    assert not jobs.is_busy
    jobs.run("Second", lambda: "second", told.append)
    gate.set()
    qtbot.waitUntil(lambda: not jobs.is_busy)
    assert told == ["second"]
    jobs.cancel()
