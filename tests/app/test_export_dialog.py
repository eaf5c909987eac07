"""The dialog that composes a figure: its choices, its proof, and the text it copies."""

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialogButtonBox

from tests.columns.made import layer, many
from tests.draw.figures import seeds
from tests.values import ARTICLE, coast_dossier, event
from viewer.app.dialogs.export import ExportDialog
from viewer.draw import figure
from viewer.draw.figure import PRESETS, Figure
from viewer.draw.layer_style import Shown
from viewer.draw.map_sea import Ways
from viewer.model.dossier import Dossier
from viewer.model.event import Certainty
from viewer.model.focus import Focus
from viewer.model.moment import Moment
from viewer.model.query import Lane
from viewer.model.when import EventId


@pytest.fixture
def make_dialog(qtbot, base):
    def make(dossier=None, focus=None, layers=(), ways=None):
        dialog = ExportDialog(dossier or coast_dossier(), base, focus=focus, layers=layers, ways=ways)
        qtbot.addWidget(dialog)
        dialog._soon.stop()
        return dialog

    return make


def save_button(dialog):
    return dialog._buttons.button(QDialogButtonBox.StandardButton.Save)


def test_without_a_choice_it_is_the_figure_of_the_command_line(make_dialog):
    assert make_dialog().figure == Figure()


@pytest.mark.parametrize("preset", PRESETS)
def test_a_preset_fills_in_its_sides(make_dialog, preset):
    dialog = make_dialog()
    dialog.form._size.setCurrentIndex(dialog.form._size.findData(preset))
    assert (dialog.figure.size, dialog.figure.unit) == PRESETS[preset]
    dialog._soon.stop()


def test_sides_of_no_preset_are_another_size(make_dialog):
    dialog = make_dialog()
    dialog.form._width.setValue(200)
    assert dialog.form._size.currentData() == ""
    assert dialog.figure.size == (200.0, 210.0)
    dialog.form._width.setValue(297)
    assert dialog.form._size.currentData() == "a4"
    dialog._soon.stop()


def test_the_filters_and_the_selection_choose_the_events(make_dialog):
    selected = frozenset({EventId("planned")})
    focus = Focus(
        selected=selected,
        certainties=frozenset({Certainty.PLANNED, Certainty.DENIED}),
        window_s=(Moment(2024, 1, 1).first_s, Moment(2024, 12, 31).last_s),
        search="works",
    )
    dialog = make_dialog(focus=focus)
    assert dialog.figure == Figure()  # the whole, whatever the window shows
    box = dialog.form._events
    box.setCurrentIndex(box.findData("shown"))
    shown = dialog.figure
    assert shown.certainties == focus.certainties
    assert shown.window == (Moment(2024, 1, 1), Moment(2024, 12, 31))
    assert shown.search == "works"
    box.setCurrentIndex(box.findData("selected"))
    assert dialog.figure.events == selected
    dialog._soon.stop()


def test_the_proof_shows_every_page_of_what_is_written(make_dialog, base):
    dossier = seeds(base, "rhine")
    dialog = make_dialog(dossier)
    dialog.form._quotes.setCurrentIndex(dialog.form._quotes.findData("page"))
    dialog._soon.stop()
    dialog._compose()
    assert len(dialog._sheets) == len(figure.sheets(dossier, dialog.figure, base=base)) == 2
    first = dialog._proof.pixmap().toImage()
    dialog._later.click()
    assert dialog._where.text() == "page 2 of 2"
    assert dialog._proof.pixmap().toImage() != first
    assert not dialog._later.isEnabled()


def test_a_day_that_cannot_be_read_is_told_and_nothing_is_written(make_dialog):
    dialog = make_dialog()
    dialog.form._as_of.setText("someday")
    dialog._soon.stop()
    dialog._compose()
    assert "“someday” is no day like 2026-01-16" in dialog._said.text()
    assert not save_button(dialog).isEnabled()
    dialog.form._as_of.setText("2026-01-16")
    dialog._soon.stop()
    dialog._compose()
    assert save_button(dialog).isEnabled()
    assert dialog.figure.as_of == Moment(2026, 1, 16)


def test_a_size_without_room_is_told_before_it_is_written(make_dialog):
    dialog = make_dialog()
    dialog._compose()
    dialog.form._width.setValue(30)
    dialog.form._height.setValue(20)
    dialog._soon.stop()
    dialog._compose()
    assert "too small for a title" in dialog._said.text()
    assert not save_button(dialog).isEnabled()


def test_the_text_for_those_who_do_not_see_it_is_copied_and_stands_behind_the_proof(make_dialog):
    dialog = make_dialog()
    dialog._compose()
    dialog.copy_alt_text()
    text = figure.alt_text(coast_dossier(), Figure())
    assert QGuiApplication.clipboard().text() == text
    assert dialog._proof.accessibleDescription() == text


def test_what_the_dialog_writes_is_what_the_command_line_writes(make_dialog, base, tmp_path):
    dialog = make_dialog()
    dialog.form.format.setCurrentIndex(dialog.form.format.findData("png"))
    dialog.form._size.setCurrentIndex(dialog.form._size.findData("square"))
    dialog._soon.stop()
    dialog.write(tmp_path / "a.png")
    wanted = figure.to_png(coast_dossier(), Figure(size=(1080.0, 1080.0), unit="px"), base=base)
    assert (tmp_path / "a.png").read_bytes() == wanted


def test_the_layers_of_the_window_are_behind_the_figure_unless_they_are_left_out(make_dialog):
    shown = Shown(layer(many(1_000)), 0)
    dialog = make_dialog(layers=(shown,))
    assert dialog.figure.layers == (shown,)
    dialog.form._checks["layers"].setChecked(False)
    assert dialog.figure.layers == ()
    assert make_dialog().form._checks["layers"].isHidden()
    dialog._soon.stop()


def test_lanes_and_the_length_of_a_film_are_chosen_here_too(make_dialog):
    form = (dialog := make_dialog()).form
    assert not form._seconds.isEnabled()
    form.format.setCurrentIndex(form.format.findData("webp"))
    form._seconds.setValue(5)
    form._lanes.setCurrentIndex(form._lanes.findData("actor"))
    assert dialog.ending == ".webp"
    assert form._seconds.isEnabled()
    assert (dialog.figure.lanes, dialog.figure.seconds) == (Lane.ACTOR, 5.0)
    dialog._soon.stop()


def test_ways_by_sea_are_on_it_where_the_map_shows_any(make_dialog):
    assert make_dialog().form._checks["ways"].isHidden()
    ways = Ways(())
    dialog = make_dialog(ways=ways)
    assert not dialog.form._checks["ways"].isHidden()
    assert dialog.figure.ways is ways
    dialog.form._checks["ways"].setChecked(False)
    assert dialog.figure.ways is None
    dialog._soon.stop()


def test_that_there_is_nothing_for_a_map_is_told_even_before_there_is_a_proof(make_dialog):
    unplaced = event("u")
    dialog = make_dialog(Dossier({ARTICLE.id: ARTICLE}, {unplaced.id: unplaced}))
    kind = dialog.form._kind
    kind.setCurrentIndex(kind.findData("map"))
    dialog._soon.stop()
    dialog._compose()
    assert dialog._said.text().startswith("no event has a place, so there is nothing to be on a map")
    assert not save_button(dialog).isEnabled()
    kind.setCurrentIndex(kind.findData("spread"))
    dialog._soon.stop()
    dialog._compose()
    assert not dialog._said.text()
    assert save_button(dialog).isEnabled()
