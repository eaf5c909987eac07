"""Places and dates entered through the whole window: typed, pointed at, undone."""

from pathlib import Path

import pytest
from geopy.distance import geodesic
from PySide6.QtCore import QPoint, Qt

from viewer.app.window import Window
from viewer.panes.inspector_place import PlacePart
from viewer.panes.inspector_time import TimePart

LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def window(make_window) -> Window:
    window: Window = make_window()
    window.walk(1)
    return window


@pytest.fixture
def place(window) -> PlacePart:
    part: PlacePart = window.inspector.findChild(PlacePart)
    return part


def selected(window):
    (event,) = window.session.focus.selected
    return window.session.dossier.events[event]


def test_a_place_is_pointed_at_on_the_map_and_that_is_undone(window, place, qtbot):
    before = window.session.dossier
    window.docks["map"].hide()
    qtbot.mouseClick(place._pick, LEFT)
    assert window.docks["map"].isVisible()
    assert window.map.cursor().shape() is Qt.CursorShape.CrossCursor
    at = QPoint(150, 130)
    qtbot.mouseMove(window.map, at)
    there = window.map._view.lat_lon(at.x(), at.y())
    qtbot.mouseClick(window.map, LEFT, pos=at)
    where = selected(window).place
    assert geodesic((where.lat, where.lon), there).meters < where.radius_m
    assert not place._pick.isChecked()
    assert "where" in selected(window).locked
    window.session.undo()
    assert window.session.dossier is before


def test_escape_in_the_map_gives_pointing_up_and_the_button_says_so(window, place, qtbot):
    before, chosen = window.session.dossier, window.session.focus.selected
    place._pick.click()
    qtbot.keyClick(window.map, Qt.Key.Key_Escape)
    assert not place._pick.isChecked()
    assert window.map.cursor().shape() is Qt.CursorShape.ArrowCursor
    assert (window.session.dossier, window.session.focus.selected) == (before, chosen)


def test_another_event_ends_pointing(window, place, qtbot):
    window.picking.begin()
    assert window.map.cursor().shape() is Qt.CursorShape.CrossCursor
    window.walk(1)
    assert window.map.cursor().shape() is not Qt.CursorShape.CrossCursor
    assert not place._pick.isChecked()


def test_measuring_ends_pointing(window, place, qtbot):
    window.picking.begin()
    window.map.start_measuring()
    assert not place._pick.isChecked()
    window.map.start_measuring()


def test_a_place_and_a_date_are_typed_and_stand_in_every_pane(window, place, qtbot):
    place._field.setFocus()
    qtbot.keyClicks(place._field, "18L TM 75 06")
    qtbot.keyClick(place._field, Qt.Key.Key_Return)
    time = window.inspector.findChild(TimePart)
    time._field.setFocus()
    time._field.selectAll()
    qtbot.keyClicks(time._field, "entre marzo y mayo de 2025")
    assert time._bar.isVisible()
    qtbot.keyClick(time._field, Qt.Key.Key_Return)
    event = selected(window)
    assert (round(event.place.lat, 2), round(event.place.radius_m)) == (-12.6, 709)
    assert [str(bound) for bound in event.when.start] == ["2025-03-01", "2025-05-31"]
    window.map.fit()
    qtbot.waitUntil(lambda: window.map.is_idle, timeout=20_000)
    assert event.id in {i for mark in window.map.laid_out().marks for i in mark.events}


def test_typed_places_keep_over_saving(window, place, qtbot, tmp_path: Path):
    place.take_spot(-12.051, -77.143, 320.0)
    kept = selected(window).where
    window.saving.path = tmp_path / "kept.sightline"
    window.saving.save()
    written = window.session.dossier
    window.opening.open(tmp_path / "kept.sightline")
    qtbot.waitUntil(lambda: window.session.dossier is not written, timeout=20_000)
    assert kept in [event.where for event in window.session.dossier.events.values()]
