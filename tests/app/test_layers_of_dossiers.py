"""Layers are the dossier's: saved and opened with it, undone like any edit, and never opened unasked."""

import os

import pytest
from PySide6.QtWidgets import QMessageBox

from tests.app.layered import HEAD, PATIENCE_MS, PLAIN, ROWS
from viewer.app.layers import layers_of
from viewer.files import dossier as dossiers


@pytest.fixture
def window(layered_window):
    return layered_window


@pytest.fixture
def table(tmp_path):
    path = tmp_path / "case" / "strikes.csv"
    path.parent.mkdir()
    path.write_text(HEAD + ROWS + "soon,1,2,Lost,x,y\n")
    return path


def quiet(window):
    return not window.jobs.is_busy


@pytest.fixture
def add(qtbot):
    def add_to(window, path):
        layers = layers_of(window)
        count = len(layers.held)
        layers.adding.add(path, PLAIN)
        qtbot.waitUntil(lambda: len(layers.held) > count, timeout=PATIENCE_MS)
        qtbot.waitUntil(lambda: quiet(window), timeout=PATIENCE_MS)
        return layers

    return add_to


@pytest.fixture
def saved(window, table, add, tmp_path):
    """A dossier beside its table, written by a window that has closed it since."""
    layers = add(window, table)
    layers.toggle_kind(layers.held[0], 0)
    window.saving._write(table.parent / "a.sightline")
    window.begin(dossiers.Dossier(), None)
    return table.parent / "a.sightline"


@pytest.fixture
def elsewhere(make_window, tmp_path, qtbot):
    """Open a dossier in a window that knows nothing of its layers."""

    def open_it(path):
        made = make_window()
        layers_of(made).folder = tmp_path / "another cache"
        made.opening.open(path)
        qtbot.waitUntil(lambda: made.saving.path == path, timeout=PATIENCE_MS)
        qtbot.waitUntil(lambda: quiet(made), timeout=PATIENCE_MS)
        return made

    return open_it


def boxes(window):
    return [box for box in window.findChildren(QMessageBox) if box.isVisible()]


def press(box, words):
    next(button for button in box.buttons() if words in button.text()).click()


def test_adding_and_removing_a_layer_are_steps_that_can_be_undone(window, table, add):
    session = window.session
    layers = add(window, table)
    kept = layers.held[0].kept
    (reference,) = session.dossier.layers.values()
    assert (reference.name, reference.rows, reference.mapping) == ("strikes", 51, PLAIN)
    assert reference.size == table.stat().st_size
    assert "lay strikes behind" in session.undo_label
    session.undo()
    assert not layers.held
    session.redo()
    assert [held.kept for held in layers.held] == [kept]
    layers.remove(reference)
    assert not session.dossier.layers
    session.undo()
    assert [held.reference for held in layers.held] == [reference]
    assert window.timeline.layers.height_px > 0


def test_a_dossier_opens_again_with_its_layers_and_what_of_them_was_shown(saved, elsewhere):
    window = elsewhere(saved)
    (held,) = layers_of(window).held
    assert held.kept.layer.count == 50
    assert held.hidden == {0}
    assert not boxes(window)
    assert window.session.is_saved


def test_another_dossier_brings_its_own_layers_and_not_those_of_the_last(saved, elsewhere, qtbot):
    window = elsewhere(saved)
    window.begin(dossiers.Dossier(), None)
    assert not layers_of(window).held
    assert window.timeline.layers.height_px == 0


def test_a_file_outside_the_folder_is_not_opened_before_the_analyst_said_so(
    saved, elsewhere, qtbot, tmp_path
):
    away = tmp_path / "away"
    away.mkdir()
    moved = away / "a.sightline"
    dossiers.save(dossiers.open(saved), moved)
    window = elsewhere(moved)
    layers = layers_of(window)
    assert not layers.held
    (box,) = boxes(window)
    assert str(saved.parent / "strikes.csv") in box.text()
    box.button(QMessageBox.StandardButton.No).click()
    assert "not opened" in window.status.said
    layers.menu.menu.aboutToShow.emit()
    (entry,) = layers.menu.menu.actions()
    assert entry.text() == "strikes (not open)"
    entry.menu().actions()[0].trigger()
    qtbot.waitUntil(lambda: bool(layers.held), timeout=PATIENCE_MS)
    again = elsewhere(moved)
    assert layers_of(again).held, "what was agreed to once is not asked again"
    assert not boxes(again)


def test_a_layer_that_was_never_chosen_here_is_not_even_looked_for(saved, tmp_path, elsewhere, qtbot):
    pipe = tmp_path / "pipe"
    os.mkfifo(pipe)  # whoever opened it would wait for ever
    dossier = dossiers.open(saved)
    layer = next(iter(dossier.layers.values()))
    other = type(layer)(layer.id, layer.name, str(pipe), layer.sha256, layer.size, layer.rows, layer.mapping)
    path = tmp_path / "case" / "b.sightline"
    dossiers.save(type(dossier)(dossier.articles, dossier.events, layers={layer.id: other}), path)
    opened = elsewhere(path)
    (box,) = boxes(opened)
    box.button(QMessageBox.StandardButton.Yes).click()
    qtbot.waitUntil(lambda: "is not there" in opened.status.said, timeout=PATIENCE_MS)
    assert not layers_of(opened).held
    press(boxes(opened)[0], "Leave")


def test_a_file_that_is_gone_is_said_and_can_be_pointed_at_anew(saved, elsewhere, qtbot):
    (saved.parent / "strikes.csv").rename(saved.parent / "moved.csv")
    window = elsewhere(saved)
    layers = layers_of(window)
    (box,) = boxes(window)
    assert "strikes.csv is not there" in box.text()
    assert not layers.held
    press(box, "Leave")
    (layer,) = layers.reopening.wanting
    layers.adding.read_anew(layer, saved.parent / "moved.csv")
    qtbot.waitUntil(lambda: bool(layers.held), timeout=PATIENCE_MS)
    assert layers.held[0].reference.path.endswith("moved.csv")
    assert layers.held[0].reference.id == layer.id
    assert not window.session.is_saved


def test_a_file_that_changed_is_never_taken_for_the_one_that_was_read(saved, elsewhere, qtbot):
    (saved.parent / "strikes.csv").write_text(HEAD + ROWS + ROWS)
    window = elsewhere(saved)
    layers = layers_of(window)
    (box,) = boxes(window)
    assert "changed since" in box.text()
    assert not layers.held
    press(box, "as it is now")
    qtbot.waitUntil(lambda: bool(layers.held), timeout=PATIENCE_MS)
    assert layers.held[0].kept.layer.count == 100
    window.session.undo()
    assert window.session.is_saved


def test_what_is_kept_of_a_file_that_is_gone_is_still_shown(window, saved, qtbot):
    (saved.parent / "strikes.csv").unlink()
    layers = layers_of(window)
    window.opening.open(saved)
    qtbot.waitUntil(lambda: bool(boxes(window)), timeout=PATIENCE_MS)
    assert "as it was kept on this machine" in boxes(window)[0].text()
    assert layers.held[0].kept.layer.count == 50
    press(boxes(window)[0], "Leave")


def test_a_dossier_that_has_only_a_layer_is_not_lost_unasked(window, table, add):
    window.begin(dossiers.Dossier(), None)
    add(window, table)
    assert not window.session.dossier.is_empty
    assert window.isWindowModified()


def test_a_long_sentence_never_widens_the_window_and_is_whole_in_its_tip(window):
    width = window.width()
    words = "/a/long/path" * 60
    window.say(words)
    window.grab()
    assert window.width() == width
    assert window.status._said.toolTip() == words
