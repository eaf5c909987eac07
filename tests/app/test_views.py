"""Kept views: what is kept, what going to one shows, and that nothing is lost by a name used twice."""

import math
from dataclasses import replace

import pytest
from PySide6.QtWidgets import QInputDialog, QMessageBox

from viewer.app.views import apply_view, current_view
from viewer.model.event import Certainty, Kind
from viewer.model.focus import ALL
from viewer.model.known import Clock, Known, days_known
from viewer.model.query import Lane
from viewer.model.view import Only, View
from viewer.panes import motion

YEAR_S = 31_556_952.0
LOOK = View(
    "Harbours",
    window_s=(1.7e9, 1.8e9),
    certainties=ALL - {Certainty.DENIED},
    search="port",
    only=Only(kinds=frozenset({Kind.DECISION, Kind.OPENING})),
    lanes="kind",
    time_s=(1.5e9, 1.9e9),
    map=(-12.0, -77.1, 150.0),
    zone="America/Lima",
)


@pytest.fixture
def window(make_window):
    window = make_window()
    window.setProperty(motion.LESS, True)
    return window


def name_it(monkeypatch, name: str, agreed: bool = True) -> None:
    monkeypatch.setattr(QInputDialog, "getText", lambda *_a: (name, agreed))


def menu_of(window) -> list[str]:
    menu = window.views._menu
    menu.aboutToShow.emit()
    return [action.text() for action in menu.actions() if not action.isSeparator()]


def near(one: View, other: View) -> bool:
    """Whether two views are the same but for rounding."""
    assert one.map
    assert other.map
    close = all(math.isclose(a, b, rel_tol=1e-6) for a, b in zip(one.map, other.map, strict=True))
    return close and replace(one, map=None) == replace(other, map=None)


def test_a_view_that_is_applied_is_the_current_one(window):
    apply_view(window, LOOK)
    assert near(current_view(window, "Harbours"), LOOK)
    assert window.toolbar.lanes.currentData() == Lane.KIND


def test_a_view_keeps_its_scale_and_middle_in_a_window_of_another_size(window):
    apply_view(window, LOOK)
    window.resize(1500, 900)
    assert near(current_view(window, "Harbours"), LOOK)


def test_what_a_view_leaves_open_stays(window):
    apply_view(window, LOOK)
    before = current_view(window, "x")
    apply_view(window, View("only filters"))
    after = current_view(window, "x")
    assert (after.lanes, after.time_s, after.map) == (before.lanes, before.time_s, before.map)
    assert after.zone == before.zone == "America/Lima"
    assert not window.session.focus.is_filtering


@pytest.mark.parametrize(
    "damage",
    [
        {"map": (math.nan, 0.0, 1.0)},
        {"map": (0.0, 0.0, 0.0)},
        {"zone": "Mars/Olympus"},
        {"map": (0.0, 0.0, -5.0)},
        {"map": (200.0, 0.0, 5.0)},
        {"map": (0.0, 0.0, math.inf)},
        {"time_s": (2e9, 1e9)},
        {"time_s": (math.nan, 1e9)},
        {"time_s": (-1e300, 1e300)},
        {"window_s": (math.inf, math.nan)},
        {"lanes": "nonsense"},
    ],
)
def test_a_view_out_of_a_damaged_file_does_no_harm(window, damage):
    apply_view(window, LOOK)
    apply_view(window, replace(View("x"), **damage))
    assert near(
        replace(current_view(window, "x"), search="", certainties=ALL),
        replace(LOOK, name="x", window_s=None, search="", certainties=ALL, only=Only()),
    )
    assert not window.grab().isNull()


def test_a_scale_no_map_has_becomes_the_nearest_it_has(window):
    apply_view(window, replace(View("x"), map=(0.0, 0.0, 1e12)))
    assert not window.grab().isNull()
    assert window.map.extent()[2] < 1e6
    apply_view(window, replace(View("x"), map=(0.0, 0.0, 1e-9)))
    assert window.map.extent()[2] > 0.1


def test_a_kept_view_is_in_the_dossier_and_in_the_menu(window, monkeypatch):
    apply_view(window, LOOK)
    name_it(monkeypatch, "  Harbours ")
    window.views.keep()
    assert near(window.session.dossier.views["Harbours"], LOOK)
    assert window.session.undo_label == "keep the view Harbours"
    assert menu_of(window)[0] == "Harbours"
    assert menu_of(window)[0] == "Harbours"  # and once, however often it is opened
    assert menu_of(window).count("Harbours") == 1
    window.session.undo()
    assert "Harbours" not in menu_of(window)


def test_choosing_a_view_in_the_menu_shows_it(window, monkeypatch):
    apply_view(window, LOOK)
    name_it(monkeypatch, "A & B")
    window.views.keep()
    window.clear_filters()
    window.fit()
    menu_of(window)
    window.views._menu.actions()[0].trigger()
    assert near(replace(current_view(window, "Harbours"), name="Harbours"), LOOK)
    assert "A & B" in window.status.said


def test_a_cancelled_or_empty_name_keeps_nothing(window, monkeypatch):
    for name, agreed in (("x", False), ("  ", True)):
        name_it(monkeypatch, name, agreed)
        window.views.keep()
    assert not window.session.dossier.views


@pytest.mark.parametrize("answer", [QMessageBox.StandardButton.Yes, QMessageBox.StandardButton.Cancel])
def test_a_name_used_twice_is_asked_about(window, monkeypatch, answer):
    asked = []
    monkeypatch.setattr(QMessageBox, "question", lambda *a: asked.append(a[2]) or answer)
    name_it(monkeypatch, "Ports")
    window.views.keep()
    first = window.session.dossier.views["Ports"]
    window.session.look(search="port")
    window.views.keep()
    assert "“Ports”" in asked[0]
    replaced = window.session.dossier.views["Ports"] != first
    assert replaced is (answer == QMessageBox.StandardButton.Yes)


def test_a_view_can_be_forgotten_and_that_undone(window, monkeypatch):
    name_it(monkeypatch, "Ports")
    window.views.keep()
    monkeypatch.setattr(QInputDialog, "getItem", lambda *_a, **_k: ("Ports", True))
    window.views.forget()
    assert not window.session.dossier.views
    window.session.undo()
    assert list(window.session.dossier.views) == ["Ports"]


def test_the_find_box_finds_views(window, monkeypatch):
    name_it(monkeypatch, "Quays of May")
    window.session.look(search="port")
    window.views.keep()
    window.clear_filters()
    (found,) = [f for f in window.finder.found("quays") if f.kind == "view"]
    found.choose()
    assert window.session.focus.search == "port"


def test_no_view_is_kept_while_the_past_is_shown(window, monkeypatch, qtbot):
    day = days_known(window.session.dossier, Clock.RECORDED)[-1]
    window.session.look(known=Known(Clock.RECORDED, day))
    name_it(monkeypatch, "Past")
    with qtbot.waitSignal(window.session.refused):
        window.views.keep()
    assert not window.session.dossier.views
    assert "Kept" not in window.status.said
