"""Distances by sea in the window."""

import pytest
from PySide6.QtCore import QPoint, Qt

from viewer.app.dialogs.sea import SeaDialog
from viewer.app.sea_routes import sea_routes_of
from viewer.draw.map_view import points

PATIENCE_MS = 20_000


@pytest.fixture
def window(make_window):
    return make_window()


def found(window, qtbot):
    qtbot.waitUntil(lambda: not window.jobs.is_busy, timeout=PATIENCE_MS)
    return window.map.aim.routes


def test_two_clicks_ask_for_the_way_between_them_and_escape_takes_it_away(window, qtbot):
    window.map.go_to_extent((-11.8, -77.3, 200.0))
    qtbot.waitUntil(lambda: window.map.is_idle, timeout=PATIENCE_MS)  # a click means a place where it rests
    window.map.setFocus()
    qtbot.keyClick(window, Qt.Key.Key_W)
    assert window.map.aim.is_by_sea

    view = window.map.laid_out().view
    for lat, lon in ((-11.59, -77.30), (-12.04, -77.16)):
        x, y = view.px(lat, lon)
        qtbot.mouseClick(window.map, Qt.MouseButton.LeftButton, pos=QPoint(round(x), round(y)))
    (route,) = found(window, qtbot)

    assert 45_000 < route.length_m < 65_000
    assert not window.map.aim.is_on
    qtbot.keyClick(window.map, Qt.Key.Key_Escape)
    assert window.map.aim.routes == ()


def test_two_selected_events_ask_for_the_way_between_their_places(window, qtbot):
    events = window.session.dossier.events
    placed = [i for i in events if points([events[i].place])]
    first = placed[0]
    other = next(i for i in placed if events[i].place.lat != events[first].place.lat)
    window.session.look(selected=frozenset({first, other}))

    sea_routes_of(window).toggle()

    qtbot.waitUntil(lambda: not window.jobs.is_busy, timeout=PATIENCE_MS)
    assert window.map.aim.routes or window.messages.said


def test_a_refusal_is_said_and_nothing_is_drawn(window, qtbot):
    sea_routes_of(window).find(((40.4, -3.7), (-12.05, -77.16)))

    assert found(window, qtbot) == ()
    assert "lies inland, 306 km from the sea" in window.messages.said


def test_a_closed_canal_and_a_speed_are_remembered(window):
    ways = sea_routes_of(window)
    ways.choose()
    dialog = window.findChild(SeaDialog)
    dialog._list.item(1).setCheckState(Qt.CheckState.Unchecked)
    dialog._speed.setValue(14.0)
    dialog.accept()

    assert window.settings.sea_closed == ("Panama Canal",)
    assert ways.speed_kn == 14.0
    assert window.map.aim.speed_kn == 14.0
