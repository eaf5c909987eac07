"""Jobs: what is said of the work, and when its result comes."""

from concurrent.futures import Executor, Future

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
