"""The height of the timeline: what it has a use for, unless somebody put the edge elsewhere."""

from concurrent.futures import ThreadPoolExecutor

import pytest
from PySide6.QtCore import Qt

from tests.app.conftest import PATIENCE_MS, SEED
from viewer.app import theme
from viewer.app.choices import application
from viewer.app.docks import TIMELINE_LEAST_PX
from viewer.app.jobs import Jobs
from viewer.app.window import Window
from viewer.session import Session

HEIGHT = 1400


@pytest.fixture
def window(make_window, qtbot) -> Window:
    window: Window = make_window()
    window.resize(1600, HEIGHT)
    window.reset_panes()
    qtbot.waitUntil(lambda: lower(window) > TIMELINE_LEAST_PX + 100)
    return window


def lower(window: Window) -> int:
    return window.docks["timeline"].height()


def open_again(window: Window, qtbot) -> None:
    window.opening.open(SEED)
    qtbot.waitUntil(lambda: not window.jobs.is_busy, timeout=PATIENCE_MS)


def test_a_short_article_leaves_the_map_the_room_that_its_timeline_has_no_use_for(window, qtbot) -> None:
    open_again(window, qtbot)

    qtbot.waitUntil(lambda: lower(window) < TIMELINE_LEAST_PX + 60)
    assert window.timeline.laid_out().content_px < window.timeline.height()


def test_an_edge_that_was_moved_stays_where_it_is(window, qtbot) -> None:
    docks = [window.docks["map"], window.docks["timeline"]]
    before = lower(window)
    window.resizeDocks(docks, [docks[0].height() + 50, before - 50], Qt.Orientation.Vertical)
    qtbot.waitUntil(lambda: lower(window) < before - 10)
    moved = lower(window)
    open_again(window, qtbot)
    qtbot.wait(50)

    assert abs(lower(window) - moved) <= 2


def test_panes_that_were_kept_stay_as_they_were(window, qtbot) -> None:
    assert window.docks.restore(window.docks.state())
    before = lower(window)
    open_again(window, qtbot)
    qtbot.wait(50)

    assert abs(lower(window) - before) <= 2
    assert before > TIMELINE_LEAST_PX + 100


def test_in_a_small_window_too_every_event_of_the_first_sample_is_named(make_window, qtbot) -> None:
    window = make_window()

    qtbot.waitUntil(lambda: window.timeline.laid_out().lanes[-1].fold == "")
    assert window.timeline.laid_out().lanes[-1].is_tray
    qtbot.waitUntil(lambda: not window.timeline._scroll.isVisible())
    assert window.map.height() > 250


def test_an_article_that_needs_far_more_leaves_the_map_its_share(make_window, qtbot) -> None:
    window = make_window()
    window.opening.open(SEED.with_name("oresund.txt"))
    qtbot.waitUntil(lambda: not window.jobs.is_busy, timeout=PATIENCE_MS)

    qtbot.waitUntil(lambda: lower(window) < 290)
    assert window.map.height() > 290


@pytest.mark.parametrize("size", [(1280, 720), (1600, 1000)])
def test_bars_that_are_shown_and_closed_leave_the_edge_where_it_was(make_window, qtbot, size) -> None:
    window = make_window()
    window.resize(*size)
    qtbot.wait(50)
    before = window.docks["map"].height(), lower(window)
    window.warn("It did not work.")
    window.known.toggle()
    qtbot.wait(10)
    assert window.docks["map"].height() < before[0]
    window.messages.clear_all()
    window.known.end()
    qtbot.wait(10)

    assert (window.docks["map"].height(), lower(window)) == before


def test_an_edge_that_is_moved_below_a_bar_stays_there_when_the_bar_is_closed(window, qtbot) -> None:
    window.warn("It did not work.")
    docks = [window.docks["map"], window.docks["timeline"]]
    moved = lower(window) - 60
    window.resizeDocks(docks, [docks[0].height() + 60, moved], Qt.Orientation.Vertical)
    qtbot.waitUntil(lambda: lower(window) == moved)
    window.messages.clear_all()
    qtbot.wait(10)

    assert lower(window) == moved


def test_a_window_is_dressed_before_its_panes_are_put_back(make_window, base) -> None:
    closed = make_window()
    closed.session.mark_saved(closed.session.dossier)
    closed.close()
    application().setStyleSheet("")
    again = Window(Session(), base, Jobs(lambda: ThreadPoolExecutor(1)), closed._store)
    again.show()
    article, beside = (again.docks[name].geometry() for name in ("article", "map"))

    assert application().styleSheet() == theme.sheet(again.style_now)
    assert beside.left() - article.right() - 1 == 1
    again.close()
    again.deleteLater()
