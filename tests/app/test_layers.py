"""Layers in the window: added with a choice of columns, shown, hidden, pointed at and adopted from."""

import pickle
from functools import partial

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QHelpEvent, QMouseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialogButtonBox, QMenu, QToolTip

from tests.app.layered import HEAD, PATIENCE_MS, PLAIN, ROWS
from viewer.app import layer_reading
from viewer.app.dialogs.layer import LayerDialog
from viewer.app.dialogs.left_out import LeftOutDialog
from viewer.app.layers import layers_of
from viewer.draw.layer_style import Shown
from viewer.files.layers import cache
from viewer.files.layers.error import LayerError
from viewer.model.event import Certainty, Kind, Row
from viewer.model.where import Precision
from viewer.panes.inspector_evidence import EvidencePart

OFFSCREEN = pytest.mark.qt_log_ignore("This plugin does not support")  # tips and menus over a window


@pytest.fixture
def window(layered_window):
    return layered_window


@pytest.fixture
def table(tmp_path):
    path = tmp_path / "strikes.csv"
    path.write_text(HEAD + ROWS + "soon,1,2,Lost,x,y\n")
    return path


@pytest.fixture
def layers(window, table, qtbot):
    """The layers of a window with one added."""
    made = layers_of(window)
    made.adding.add(table, PLAIN)
    qtbot.waitUntil(lambda: bool(made.held), timeout=PATIENCE_MS)
    return made


def test_a_table_is_added_with_the_columns_that_were_chosen(window, table, qtbot):
    layers = layers_of(window)
    layers.adding.look_at(table)
    qtbot.waitUntil(lambda: window.findChild(LayerDialog) is not None, timeout=PATIENCE_MS)
    dialog = window.findChild(LayerDialog)
    assert dialog.mapping == PLAIN
    assert dialog._events.item(0, 1).text() == "Strike 0"
    dialog._boxes["start"].setCurrentIndex(0)
    ok = dialog._buttons.button(QDialogButtonBox.StandardButton.Ok)
    assert not ok.isEnabled()
    assert "when each event was" in dialog._said.text()
    dialog._boxes["start"].setCurrentIndex(dialog._boxes["start"].findData("day"))
    ok.click()
    qtbot.waitUntil(lambda: bool(layers.held), timeout=PATIENCE_MS)
    assert layers.held[0].kept.layer.count == 50
    assert "1 row(s) left out" in window.status.said


def test_what_the_columns_mean_is_remembered_for_tables_of_the_same_headings(window, table, qtbot):
    layers = layers_of(window)
    for kind in ("kind", None):
        layers.adding.look_at(table)
        qtbot.waitUntil(lambda: window.findChild(LayerDialog) is not None, timeout=PATIENCE_MS)
        dialog = window.findChild(LayerDialog)
        assert dialog.mapping.kind == kind
        dialog._boxes["kind"].setCurrentIndex(0)
        dialog.accept()
        qtbot.waitUntil(lambda: window.findChild(LayerDialog) is None, timeout=PATIENCE_MS)
        qtbot.waitUntil(lambda: not window.jobs.is_busy, timeout=PATIENCE_MS)


def test_what_is_no_table_is_said_in_the_window(window, tmp_path, qtbot):
    path = tmp_path / "empty.csv"
    path.write_bytes(b"")
    layers_of(window).adding.look_at(path)
    qtbot.waitUntil(lambda: "empty.csv" in window.messages.said, timeout=PATIENCE_MS)
    assert "is empty" in window.messages.said


def test_the_work_can_be_sent_to_another_process_and_so_can_its_complaints(table, tmp_path):
    work = partial(layer_reading.keep, table, PLAIN, tmp_path / "cache", tmp_path / "progress")
    read = pickle.loads(pickle.dumps(work))()
    assert cache.open_kept(tmp_path / "cache", read.name).layer.count == 50
    assert float((tmp_path / "progress").read_text()) > 0.9
    error = pickle.loads(pickle.dumps(LayerError("table.csv is empty")))
    assert str(error) == "table.csv is empty"


def test_a_layer_takes_a_band_under_the_lanes_and_gives_it_back(window, layers):
    pane = window.timeline
    before = pane._area.height()
    pane.grab()
    band = pane.layers._bands[0]
    assert band.top == before
    assert band.top + band.height == pane._strip.top()
    layers.toggle(layers.held[0])
    assert pane._area.height() == before + band.height
    layers.toggle(layers.held[0])
    assert pane._area.height() == before
    layers.remove(layers.held[0].reference)
    assert pane._area.height() == before + band.height


def test_a_kind_that_is_unticked_is_counted_no_more(window, table, qtbot):
    table.write_text(HEAD + ROWS + ROWS.replace("protest", "parade"))
    layers = layers_of(window)
    layers.adding.add(table, PLAIN)
    qtbot.waitUntil(lambda: bool(layers.held), timeout=PATIENCE_MS)

    def in_view():
        window.timeline.grab()
        return window.timeline.layers._bands[0].in_view

    assert in_view() == 100
    layers.menu.menu.aboutToShow.emit()
    kinds = layers.menu.menu.actions()[0].menu().actions()[2].menu()
    assert [kind.text() for kind in kinds.actions()] == ["parade", "protest"]
    kinds.actions()[0].trigger()
    assert in_view() == 50
    layers.toggle_kind(layers.held[0], layers.held[0].kept.layer.kinds.index("parade"))
    assert in_view() == 100


def test_many_layers_share_the_room_and_never_cover_the_overview(window, layers):
    pane = window.timeline
    layer = layers.held[0].kept.layer
    for count in range(1, 12):
        pane.layers.show(tuple(Shown(layer, i) for i in range(count)))
        pane.grab()
        bands = pane.layers._bands
        assert len(bands) <= count
        assert bands[-1].top + bands[-1].height <= pane._strip.top() + 1e-6


def test_a_layer_that_lies_elsewhere_can_be_gone_to(window, layers, qtbot):
    window.map.show_place(60.0, 25.0)
    window.timeline.go_to_extent((0.0, 86_400.0 * 30))
    layers.go_to_all(layers.held[0])
    qtbot.waitUntil(lambda: window.map.is_idle, timeout=PATIENCE_MS)
    assert window.map.laid_out().view.has(-12.05, -77.1)
    first, last = window.timeline.extent()
    columns = layers.held[0].kept.layer.columns
    assert first * 1000 < columns.first_ms[0]
    assert last * 1000 > columns.last_ms[-1]


def test_the_view_menu_lists_layers_and_the_rows_left_out(window, layers, qtbot):
    layers.menu.menu.aboutToShow.emit()
    (entry,) = (action for action in layers.menu.menu.actions())
    assert entry.text() == "strikes (50)"
    shown, _go, _kinds, left_out, _point, remove = entry.menu().actions()
    assert shown.isChecked()
    assert left_out.isEnabled()
    left_out.trigger()
    dialog = window.findChild(LeftOutDialog)
    assert dialog is not None
    dialog.reject()
    remove.trigger()
    assert not layers.held


def at_band(window):
    """A point of the timeline pane on a bar of the layer."""
    pane = window.timeline
    pane.grab()
    band = pane.layers._bands[0]
    glyphs = band.glyphs
    x = float(glyphs.left[7] + glyphs.right[7]) / 2
    return QPointF(x, band.top + 4 + float(glyphs.event[7] % band.rows) * 13 + 6)


@OFFSCREEN
def test_the_pointer_says_what_is_under_it_on_both_panes(window, layers):
    at = at_band(window)
    event = QHelpEvent(QEvent.Type.ToolTip, at.toPoint(), window.timeline.mapToGlobal(at.toPoint()))
    assert window.timeline.layers.pointer.eventFilter(window.timeline, event)
    assert "Strike" in QToolTip.text()
    assert "Layer strikes" in QToolTip.text()
    window.map.show_place(-12.05, -77.1)
    window.map.grab()
    here = QPointF(*window.map._view.px(-12.05, -77.1))
    found = window.map.layers.under(here)
    assert found is not None
    assert found[2] == 50
    QToolTip.hideText()


@OFFSCREEN
def test_a_click_offers_the_event_and_adopting_it_rests_on_its_row(window, layers, qtbot):
    at = at_band(window)
    with qtbot.waitSignal(window.timeline.layers.pointer.clicked) as told:
        QTest.mouseClick(window.timeline, Qt.MouseButton.LeftButton, pos=at.toPoint())
    for menu in window.findChildren(QMenu):
        menu.close()
    layer, events, count, _ = told.args
    offered = layers.offer(layer, events, count)
    title = layer.title(events[0])
    action = next(a for a in offered.actions() if f"“{title}”" in a.text())
    action.trigger()
    qtbot.waitUntil(lambda: not window.jobs.is_busy, timeout=PATIENCE_MS)
    (chosen,) = window.session.focus.selected
    made = window.session.dossier.events[chosen]
    assert made.what == title
    assert made.who == ("Dockers",)
    assert (made.kind, made.certainty) == (Kind.INCIDENT, Certainty.OCCURRED)
    assert made.place.precision is Precision.SITE
    assert f"strikes.csv, record {layer.record(events[0])}" in made.notes
    assert layer.source.sha256 in made.notes
    assert made.rows == (Row("strikes.csv", layer.record(events[0]), layer.source.sha256),)
    evidence = window.inspector.findChild(EvidencePart)._quotes
    assert f"row {made.rows[0].record} of strikes.csv" in evidence.text()
    assert made.rows[0].sha256 in evidence.toolTip()
    assert f"title: {title}" in made.notes
    count = len(window.session.dossier.events)
    action.trigger()
    qtbot.waitUntil(lambda: not window.jobs.is_busy, timeout=PATIENCE_MS)
    assert len(window.session.dossier.events) == count
    window.session.undo()
    assert chosen not in window.session.dossier.events


def test_a_row_that_changed_since_is_not_adopted(window, layers, table, qtbot):
    table.write_text(HEAD + ROWS.replace("Strike", "Feast"))
    layers.adopt(layers.held[0].kept.layer, 3)
    qtbot.waitUntil(lambda: "not the file that was read" in window.messages.said, timeout=PATIENCE_MS)


def test_a_press_on_a_band_never_reaches_a_lane_behind_it(window, layers):
    at = at_band(window)
    press = QMouseEvent(
        QEvent.Type.MouseButtonPress,
        at,
        window.timeline.mapToGlobal(QPoint(0, 0)).toPointF() + at,
        Qt.MouseButton.LeftButton,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
    window.timeline.mousePressEvent(press)
    assert window.timeline._edge is None
    assert window.timeline._grip is None
