"""Whole stories through the real window, off screen."""

import os
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, QSettings, Qt, QUrl
from PySide6.QtGui import QDropEvent, QTextCursor
from PySide6.QtWidgets import (
    QApplication,
    QFileDialog,
    QInputDialog,
    QLineEdit,
    QMenu,
    QMessageBox,
    QPlainTextEdit,
)

from viewer import cli, paths
from viewer.app import start
from viewer.app.actions import listed
from viewer.app.dialogs.export import ExportDialog
from viewer.app.dialogs.shortcuts import ShortcutsDialog
from viewer.app.jobs import Jobs
from viewer.app.window import Window
from viewer.draw import figure
from viewer.draw.figure import Figure
from viewer.draw.map import Base
from viewer.files import dossier as dossiers
from viewer.files.endings import ENDINGS, KINDS
from viewer.model import edits
from viewer.model.event import Certainty, Review
from viewer.model.moment import Moment
from viewer.panes.inspector_evidence import SHOW
from viewer.panes.offsets import Offsets
from viewer.session import Session

SEED = paths.seeds() / "callao.txt"
PATIENCE_MS = 20_000


@pytest.fixture(scope="module")
def base() -> Base:
    return start.open_base()


@pytest.fixture
def window(qtbot, base, tmp_path) -> Iterator[Window]:
    store = QSettings(str(tmp_path / "settings.ini"), QSettings.Format.IniFormat)
    window = Window(Session(), base, Jobs(lambda: ThreadPoolExecutor(1)), store)
    window.choices.use_theme("light")
    window.resize(1300, 800)
    window.show()
    yield window
    window.session.mark_saved(window.session.dossier)
    window.close()
    window.deleteLater()


def opened(window: Window, qtbot, path: Path = SEED) -> Window:
    window.opening.open(path)
    qtbot.waitUntil(lambda: not window.jobs.is_busy, timeout=PATIENCE_MS)
    return window


def test_the_samples_are_listed_in_both_languages(window):
    menu = QMenu()

    window.opening.list_samples(menu)

    named = [action.text() for action in menu.actions()]
    assert named[:3] == ["Callao", "Oresund", "Rhine"]
    assert named[3:] == ["Callao (español)", "Oresund (español)", "Rin (español)"]


def test_opening_an_article_fills_every_pane(window, qtbot):
    opened(window, qtbot)
    count = len(window.session.dossier.events)
    assert count >= 8
    assert window.table._table.rowCount() == count
    shown = window.timeline.laid_out()
    assert len(shown.items) + shown.before + shown.after == count
    assert window.map.laid_out().marks
    assert window.text._reader._stretches
    assert "Callao" in window.windowTitle()


def test_a_selection_is_the_same_in_every_pane(window, qtbot):
    opened(window, qtbot)
    window.walk(1)
    (event,) = window.session.focus.selected
    assert window.inspector._shown.id == event
    assert window.table._view.selectionModel().selectedRows()
    assert window.text._reader.extraSelections()


def test_a_publication_date_moves_all_that_depends_on_it_in_one_step(window, qtbot, monkeypatch):
    opened(window, qtbot)
    before = window.session.dossier
    monkeypatch.setattr(QInputDialog, "getText", lambda *a: ("16 January 2026", True))
    window.analyst.ask_publication_date()
    after = window.session.dossier
    moved = [i for i in before.events if before.events[i].when != after.events[i].when]
    assert len(moved) >= 4
    assert window.session.undo_label == "set the publication date to 2026-01-16"
    window.session.undo()
    assert window.session.dossier is before


def test_a_cancelled_date_changes_nothing(window, qtbot, monkeypatch):
    opened(window, qtbot)
    before = window.session.dossier
    monkeypatch.setattr(QInputDialog, "getText", lambda *a: ("2026-01-16", False))
    window.analyst.ask_publication_date()
    assert window.session.dossier is before


def test_a_date_that_is_none_is_asked_for_again(window, qtbot, monkeypatch):
    opened(window, qtbot)
    answers = iter([("soon", True), ("2026-01-16", True)])
    asked = []
    monkeypatch.setattr(QInputDialog, "getText", lambda *a: asked.append(a[2]) or next(answers))
    window.analyst.ask_publication_date()
    assert "could not be read" in asked[1]
    assert str(window.text.article.published) == "2026-01-16"


@pytest.mark.parametrize(
    ("data", "said"),
    [(b"", "is empty"), (b"\x89PNG\r\n\x1a\n\0\0\0", "is not a text"), (None, "does not exist")],
)
def test_a_file_that_cannot_be_read_is_named_and_nothing_is_lost(window, qtbot, tmp_path, data, said):
    opened(window, qtbot)
    before = window.session.dossier
    path = tmp_path / "bad.txt"
    if data is not None:
        path.write_bytes(data)
    window.opening.open(path)
    qtbot.waitUntil(lambda: not window.jobs.is_busy, timeout=PATIENCE_MS)
    assert "bad.txt" in window.messages.said
    assert said in window.messages.said
    assert window.session.dossier is before


def test_an_empty_window_names_a_file_of_each_kind_that_is_read(window):
    assert all(usual in window.text._welcome.text() for usual, *_ in KINDS)


def test_the_keyboard_goes_from_the_words_of_an_empty_window_to_the_text_that_takes_their_place(
    window, qtbot
):
    assert window.focusWidget() is window.text._welcome
    opened(window, qtbot)
    assert window.focusWidget() is window.text._reader
    window.finish_typing()  # as whatever writes a file does first
    assert window.focusWidget() is window.text._reader


def test_what_asks_for_a_file_lists_every_ending_that_is_read(window, monkeypatch):
    asked = []
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *said: (asked.append(said[-1]), ("", ""))[1])
    window.opening.ask()
    window.opening.ask_to_add()
    assert all(f"*{ending}" in listed for listed in asked for ending in ENDINGS)


def test_a_text_without_events_opens_and_says_so(window, qtbot, tmp_path):
    path = tmp_path / "poem.txt"
    path.write_text("O roses, o lilies, o leaves.\n")
    opened(window, qtbot, path)
    assert window.session.dossier.articles
    assert "No events were found" in window.status.said


def test_a_dropped_file_is_opened(window, qtbot):
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(SEED))])
    keys, button = Qt.KeyboardModifier.NoModifier, Qt.MouseButton.LeftButton
    window.dropEvent(QDropEvent(QPointF(10, 10), Qt.DropAction.CopyAction, mime, button, keys))
    qtbot.waitUntil(lambda: bool(window.session.dossier.events), timeout=PATIENCE_MS)


def test_closing_while_an_article_is_read_neither_hangs_nor_complains(window, qtbot):
    window.opening.open(SEED)
    window.close()
    assert not window.isVisible()


def test_cancelling_leaves_the_window_as_it_was(window, qtbot):
    opened(window, qtbot)
    before = window.session.dossier
    window.opening.add(paths.seeds() / "rhine.txt")
    window.status.cancelled.emit()
    qtbot.wait(50)
    assert window.session.dossier is before
    opened(window, qtbot, paths.seeds() / "rhine.txt")
    assert window.session.dossier is not before


def test_a_second_article_is_added_in_one_step(window, qtbot):
    opened(window, qtbot)
    before = window.session.dossier
    window.opening.add(paths.seeds() / "rhine.txt")
    qtbot.waitUntil(lambda: not window.jobs.is_busy, timeout=PATIENCE_MS)
    assert len(window.session.dossier.articles) == 2
    window.session.undo()
    assert window.session.dossier is before


def test_correct_undo_save_reopen(window, qtbot, tmp_path):
    opened(window, qtbot)
    window.walk(1)
    (event,) = window.session.focus.selected
    window.session.do(edits.judge(event, Certainty.DENIED))
    window.session.undo()
    window.session.redo()
    window.analyst.judge_selected(confirm=True)
    window.saving.path = tmp_path / "work.sightline"
    assert window.saving.save()
    kept = window.session.dossier
    assert window.session.is_saved
    assert dossiers.open(tmp_path / "work.sightline") == kept
    opened(window, qtbot, tmp_path / "work.sightline")
    assert window.session.dossier == kept
    assert kept.events[event].review is Review.CONFIRMED


def test_leaving_unsaved_work_asks_and_cancel_stays(window, qtbot, monkeypatch):
    opened(window, qtbot)
    window.walk(1)
    window.analyst.delete_selected()
    monkeypatch.setattr(QMessageBox, "question", lambda *a: QMessageBox.StandardButton.Cancel)
    assert not window.close()
    assert window.isVisible()


def test_saving_where_it_cannot_be_says_so_and_keeps_the_work(window, qtbot, tmp_path):
    opened(window, qtbot)
    window.saving.path = tmp_path / "gone" / "work.sightline"
    assert not window.saving.save()
    assert "could not be written" in window.messages.said


def test_the_window_and_the_command_line_export_the_same_bytes(window, qtbot, tmp_path, base):
    opened(window, qtbot)
    by_window = tmp_path / "window.svg"
    dialog = ExportDialog(window.session.dossier, base, window)
    dialog.form.format.setCurrentIndex(dialog.form.format.findData("svg"))
    dialog.write(by_window)
    dialog.deleteLater()
    assert dialog.ending == ".svg"
    by_hand = tmp_path / "cli.svg"
    assert cli.main(["export", str(SEED), "-o", str(by_hand)]) == 0
    assert by_window.read_bytes() == by_hand.read_bytes()


@pytest.mark.parametrize("make", [figure.to_png, figure.to_svg, figure.to_pdf])
def test_a_figure_is_the_same_twice(window, qtbot, base, make):
    opened(window, qtbot)
    chosen = Figure("spread", (160.0, 110.0), "mm", dpi=100)
    first, again = (make(window.session.dossier, chosen, base=base) for _ in range(2))
    assert first == again


def test_an_event_is_made_of_marked_text(window, qtbot):
    opened(window, qtbot)
    reader = window.text._reader
    cursor = reader.textCursor()
    cursor.setPosition(5)
    cursor.setPosition(30, QTextCursor.MoveMode.KeepAnchor)
    reader.setTextCursor(cursor)
    before = len(window.session.dossier.events)
    window.analyst.event_from_text()
    qtbot.waitUntil(lambda: not window.jobs.is_busy, timeout=PATIENCE_MS)
    assert len(window.session.dossier.events) == before + 1
    (event,) = window.session.focus.selected
    quote = window.session.dossier.events[event].quotes[0]
    assert window.text.article.text[quote.start : quote.end] == quote.exact


def test_the_find_box_finds_events_actions_and_places_by_keyboard(window, qtbot):
    opened(window, qtbot)
    window.finder.begin()
    qtbot.keyClicks(window.finder.field, "contractors")
    qtbot.keyClick(window.finder.field, Qt.Key.Key_Return)
    (event,) = window.session.focus.selected
    assert "contractors" in window.session.dossier.events[event].what.lower()
    assert next(f.kind for f in window.finder.found("Rotterdam")) == "place"
    assert any(f.kind == "action" for f in window.finder.found("theme"))


def test_places_of_one_name_are_told_apart_in_the_find_box(window):
    details = [f.detail for f in window.finder.found("lima") if f.kind == "place"]
    assert details[1:3] == ["state or province, Peru", "city or town, Ohio, United States"]
    assert len(set(details)) == len(details)


def test_the_keyboard_alone_walks_confirms_and_undoes(window, qtbot):
    opened(window, qtbot)
    window.activateWindow()
    window.timeline.setFocus()
    qtbot.waitUntil(window.isActiveWindow)
    qtbot.keyClick(window, Qt.Key.Key_J)
    qtbot.waitUntil(lambda: len(window.session.focus.selected) == 1)
    (event,) = window.session.focus.selected
    qtbot.keyClick(window, Qt.Key.Key_C)
    assert window.session.dossier.events[event].review is Review.CONFIRMED
    qtbot.keyClick(window, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert window.session.dossier.events[event].review is Review.UNREVIEWED


@pytest.mark.parametrize("name", ["Condition, in the words of the text", "What happened"])
def test_undo_in_a_field_takes_back_its_edit_once_nothing_is_half_typed(window, qtbot, name):
    opened(window, qtbot)
    window.activateWindow()
    chosen = next(e for e in window.session.dossier.events.values() if e.certainty is Certainty.CONDITIONAL)
    window.session.look(selected=frozenset({chosen.id}))
    window.show_pane("inspector")
    fields = window.docks["inspector"].findChildren(QLineEdit) + window.docks["inspector"].findChildren(
        QPlainTextEdit
    )
    field = next(each for each in fields if each.accessibleName() == name)
    field.setFocus()
    qtbot.waitUntil(field.hasFocus)
    before = said(window, chosen.id)
    field.selectAll()
    qtbot.keyClicks(field, "if all agree")
    qtbot.keyClick(field, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert said(window, chosen.id) == before  # letters alone, which nobody else has seen
    field.selectAll()
    qtbot.keyClicks(field, "if all agree")
    qtbot.keyClick(field, Qt.Key.Key_Return)
    assert "if all agree" in said(window, chosen.id)
    qtbot.keyClick(field, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert said(window, chosen.id) == before
    qtbot.keyClick(field, Qt.Key.Key_Y, Qt.KeyboardModifier.ControlModifier)
    assert "if all agree" in said(window, chosen.id)


def said(window, event):
    """The words of an event that are typed in a field."""
    found = window.session.dossier.events[event]
    return found.what, found.condition


def test_letters_typed_into_a_field_are_no_shortcuts(window, qtbot):
    opened(window, qtbot)
    window.activateWindow()
    window.finder.field.setFocus()
    qtbot.keyClicks(window.finder.field, "jk")
    assert window.finder.field.text() == "jk"
    assert window.session.focus.selected == frozenset()
    window.finder.field.clear()


def test_every_theme_lane_and_pane_can_be_shown(window, qtbot):
    opened(window, qtbot)
    for theme in ("dark", "light", "system"):
        window.choices.use_theme(theme)
    for row in range(window.toolbar.lanes.count()):
        window.toolbar.lanes.setCurrentIndex(row)
        assert not window.timeline.grab().isNull()
    for name in window.docks.names():
        window.show_pane(name)
        assert window.docks[name].isVisible()
    window.toggle_arranging()
    window.toggle_arranging()
    window.reset_panes()
    assert not window.grab().isNull()


def test_measuring_and_rings_are_drawn(window, qtbot):
    opened(window, qtbot)
    window.walk(1)
    window.map.toggle_rings()
    window.map.start_measuring()
    for at in (QPoint(100, 100), QPoint(220, 160)):
        qtbot.mouseClick(window.map, Qt.MouseButton.LeftButton, pos=at)
    assert len(window.map.aim.places) == 2
    assert not window.map.grab().isNull()
    window.map.start_measuring()
    assert window.map.aim.places is None


def test_the_place_of_the_panes_is_remembered(qtbot, base, tmp_path):
    store = QSettings(str(tmp_path / "s.ini"), QSettings.Format.IniFormat)
    first = Window(Session(), base, Jobs(lambda: ThreadPoolExecutor(1)), store)
    first.show()
    first.docks["inspector"].hide()
    first.choices.use_theme("dark")
    first.close()
    again = Window(Session(), base, Jobs(lambda: ThreadPoolExecutor(1)), store)
    assert again.settings.theme == "dark"
    assert again.docks["inspector"].isHidden()
    for window in (first, again):
        window.close()
        window.deleteLater()


def test_every_shortcut_is_used_once_and_listed(window, qtbot):
    keys = [key for command in listed() for key in command.keys]
    assert len(keys) == len(set(keys))
    dialog = ShortcutsDialog(window)
    qtbot.addWidget(dialog)


def test_adding_an_article_brings_all_of_it_into_view(window, qtbot):
    opened(window, qtbot)
    for _ in range(6):
        window.timeline.zoom_in()
        window.map.zoom_in()
    window.opening.add(paths.seeds() / "rhine.txt")
    qtbot.waitUntil(lambda: not window.jobs.is_busy and window.map.is_idle, timeout=PATIENCE_MS)
    qtbot.waitUntil(lambda: not window.timeline.laid_out().after, timeout=PATIENCE_MS)
    assert not window.timeline.laid_out().before
    rhine = window.text.article.id
    placed = {e.id for e in window.session.dossier.events.values() if rhine in e.articles and e.place}
    shown = [m for m in window.map.laid_out().marks if 0 < m.at.x() < window.map.width()]
    assert placed & {i for mark in shown for i in mark.events}


def mark_of(window: Window, event: str) -> QPoint:
    return next(m.at for m in window.map.laid_out().marks if event in m.events).toPoint()


def placed(window: Window, qtbot) -> str:
    """An event that has a mark; it is selected, and the map at rest."""
    qtbot.waitUntil(lambda: window.map.is_idle, timeout=PATIENCE_MS)
    event = window.map.laid_out().marks[0].events[0]
    window.session.look(selected=frozenset({event}))
    qtbot.waitUntil(lambda: window.map.is_idle, timeout=PATIENCE_MS)
    return event


def test_escape_gives_up_the_drag_of_a_mark_and_not_the_selection(window, qtbot):
    opened(window, qtbot)
    window.activateWindow()
    event = placed(window, qtbot)
    window.map.setFocus()
    qtbot.waitUntil(lambda: window.isActiveWindow() and window.map.is_idle, timeout=PATIENCE_MS)
    before, at = window.session.dossier, mark_of(window, event)
    qtbot.mousePress(window.map, Qt.MouseButton.LeftButton, pos=at)
    qtbot.mouseMove(window.map, at + QPoint(30, 20))
    qtbot.keyClick(window.map, Qt.Key.Key_Escape)
    qtbot.mouseRelease(window.map, Qt.MouseButton.LeftButton, pos=at + QPoint(60, 20))
    assert window.session.dossier is before
    assert window.session.focus.selected == {event}
    qtbot.keyClick(window.map, Qt.Key.Key_Escape)
    assert window.session.focus.selected == frozenset()


def test_the_letters_of_the_map_work_with_the_keyboard_in_it(window, qtbot):
    opened(window, qtbot)
    window.activateWindow()
    window.map.setFocus()
    qtbot.waitUntil(window.isActiveWindow)
    seen = set()
    for key in (Qt.Key.Key_J, Qt.Key.Key_J, Qt.Key.Key_K):
        qtbot.keyClick(window.map, key)
        (event,) = window.session.focus.selected
        seen.add(event)
    assert len(seen) == 2
    qtbot.keyClick(window.map, Qt.Key.Key_R)
    assert window.map._has_rings
    qtbot.keyClick(window.map, Qt.Key.Key_M)
    assert window.map.aim.places == []
    kept = window.session.focus.selected
    qtbot.keyClick(window.map, Qt.Key.Key_Escape)
    assert window.map.aim.places is None
    assert window.session.focus.selected == kept


def test_the_evidence_is_shown_in_the_text_of_its_article(window, qtbot):
    opened(window, qtbot)
    window.opening.add(paths.seeds() / "rhine.txt")
    qtbot.waitUntil(lambda: not window.jobs.is_busy, timeout=PATIENCE_MS)
    rhine = window.text.article.id
    window.walk(1)
    (event,) = window.session.focus.selected
    quote = window.session.dossier.events[event].quotes[-1]
    other = next(i for i in window.session.dossier.articles if i != quote.article)
    window.text.show_article(other)
    window.inspector._evidence._quotes.linkActivated.emit(
        f"{SHOW}/{len(window.session.dossier.events[event].quotes) - 1}"
    )
    assert window.text.article.id == quote.article
    assert rhine in (quote.article, other)
    reader = window.text._reader
    cursor = reader.textCursor()
    cursor.setPosition(Offsets(window.text.article.text).utf16(quote.start))
    assert 0 <= reader.cursorRect(cursor).top() <= reader.viewport().height()
    assert window.docks["article"].isVisible()


# Wrong things


def drop(window: Window, *dropped: Path) -> None:
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(path)) for path in dropped])
    keys, button = Qt.KeyboardModifier.NoModifier, Qt.MouseButton.LeftButton
    window.dropEvent(QDropEvent(QPointF(10, 10), Qt.DropAction.CopyAction, mime, button, keys))
    QApplication.processEvents()


def test_a_dropped_folder_is_named_and_nothing_is_lost(window, qtbot, tmp_path):
    opened(window, qtbot)
    before = window.session.dossier
    drop(window, tmp_path)
    qtbot.waitUntil(lambda: "is a folder" in window.messages.said, timeout=PATIENCE_MS)
    assert window.session.dossier is before


def test_a_dropped_folder_that_may_not_be_looked_into_says_so_and_nothing_is_lost(
    window, qtbot, tmp_path, monkeypatch
):
    opened(window, qtbot)
    before, listed_in = window.session.dossier, os.listdir

    def refuse(path="."):
        if Path(path) == tmp_path:
            raise PermissionError(13, "Permission denied", str(path))
        return listed_in(path)

    monkeypatch.setattr(os, "listdir", refuse)
    drop(window, tmp_path)
    qtbot.waitUntil(lambda: "may not be read by you" in window.messages.said, timeout=PATIENCE_MS)
    assert window.session.dossier is before


@pytest.mark.parametrize("name", ["gone.txt", "gone.json", "gone.sightline"])
def test_whatever_a_missing_file_is_said_to_hold_it_is_told_in_the_same_words(window, qtbot, tmp_path, name):
    drop(window, tmp_path / name)
    qtbot.waitUntil(lambda: f"{name} does not exist; check" in window.messages.said, timeout=PATIENCE_MS)


def test_of_two_dropped_files_one_is_opened_and_the_other_added(window, qtbot):
    drop(window, SEED, paths.seeds() / "rhine.txt")
    qtbot.waitUntil(lambda: len(window.session.dossier.articles) == 2, timeout=PATIENCE_MS)
    qtbot.waitUntil(lambda: not window.jobs.is_busy, timeout=PATIENCE_MS)  # it compares the articles


def test_of_two_dropped_files_none_is_taken_where_leaving_is_refused(window, qtbot, monkeypatch):
    opened(window, qtbot)
    window.walk(1)
    window.analyst.delete_selected()
    before = window.session.dossier
    monkeypatch.setattr(QMessageBox, "question", lambda *a: QMessageBox.StandardButton.Cancel)
    drop(window, paths.seeds() / "oresund.txt", paths.seeds() / "rhine.txt")
    qtbot.waitUntil(lambda: not window.jobs.is_busy, timeout=PATIENCE_MS)
    assert window.session.dossier is before


def test_of_a_bad_file_and_a_good_one_dropped_together_neither_changes_what_is_open(window, qtbot, tmp_path):
    opened(window, qtbot)
    before = window.session.dossier
    drop(window, tmp_path / "gone.txt", paths.seeds() / "rhine.txt")
    qtbot.waitUntil(lambda: "does not exist" in window.messages.said, timeout=PATIENCE_MS)
    qtbot.waitUntil(lambda: not window.jobs.is_busy, timeout=PATIENCE_MS)
    assert window.session.dossier is before


def test_a_file_is_offered_the_name_of_the_article_with_its_apostrophe(window, qtbot, monkeypatch):
    opened(window, qtbot)
    offered = []
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *a: (offered.append(a[2]), ("", ""))[1])
    window.saving.save_as()
    assert [Path(each).name for each in offered] == [
        "Washington clears plan to move Peru’s Callao naval base.sightline"
    ]
    assert Path(offered[0]).parent != paths.seeds()  # which is the program's


def test_a_file_is_offered_a_place_beside_the_dossier_or_else_beside_the_article(
    window, qtbot, monkeypatch, tmp_path
):
    article, dossier = tmp_path / "read" / "callao.txt", tmp_path / "kept" / "callao.sightline"
    article.parent.mkdir()
    dossier.parent.mkdir()
    article.write_bytes(SEED.read_bytes())
    opened(window, qtbot, article)
    offered, answers = [], [str(dossier), ""]
    monkeypatch.setattr(
        QFileDialog,
        "getSaveFileName",
        lambda *a: (offered.append(Path(a[2]).parent), (answers.pop(0), ""))[1],
    )
    window.saving.save()
    window.saving.save_as()
    assert offered == [article.parent, dossier.parent]


@pytest.mark.parametrize("ask", ["ask", "ask_to_add"])
def test_a_cancelled_file_dialog_changes_nothing(window, qtbot, monkeypatch, ask):
    opened(window, qtbot)
    before = window.session.dossier
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *a: ("", ""))
    getattr(window.opening, ask)()
    assert not window.jobs.is_busy
    assert window.session.dossier is before


@pytest.mark.parametrize("save", ["save", "save_as"])
def test_a_cancelled_save_writes_nothing_and_keeps_the_work_unsaved(
    window, qtbot, monkeypatch, tmp_path, save
):
    opened(window, qtbot)
    window.walk(1)
    window.analyst.delete_selected()
    monkeypatch.chdir(tmp_path)
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *a: ("", ""))
    before = set(tmp_path.iterdir())
    getattr(window.saving, save)()
    assert set(tmp_path.iterdir()) == before
    assert not window.session.is_saved


@pytest.mark.parametrize("moment", ["reading", "dragging", "measuring", "zooming", "playing"])
def test_it_can_be_closed_at_any_moment(window, qtbot, moment):
    opened(window, qtbot)
    event = placed(window, qtbot)
    qtbot.waitUntil(lambda: window.map.is_idle, timeout=PATIENCE_MS)
    before = window.session.dossier
    if moment == "reading":
        window.opening.add(paths.seeds() / "rhine.txt")
    elif moment == "dragging":
        qtbot.mousePress(window.map, Qt.MouseButton.LeftButton, pos=mark_of(window, event))
        qtbot.mouseMove(window.map, QPoint(60, 60))
    elif moment == "measuring":
        window.map.start_measuring()
        qtbot.mouseClick(window.map, Qt.MouseButton.LeftButton, pos=QPoint(60, 60))
    elif moment == "zooming":
        window.map.zoom_in()
        window.timeline.zoom_in()
    else:
        window.session.do(edits.publish(window.text.article.id, Moment(2026, 1, 16)))
        window.session.mark_saved(window.session.dossier)
        before = window.session.dossier
        window.playing.toggle()
        assert window.playing.is_on
    assert window.close()
    assert window.session.dossier is before
    assert not window.playing.is_on
    assert not window.jobs.is_busy


def test_an_undated_article_is_dated_by_what_it_tells_as_past(window, qtbot):
    opened(window, qtbot)
    undated = [e for e in window.session.dossier.events.values() if e.when is None or not e.when.is_dated]
    window.analyst.bound_publication_date()
    first, last = window.text.article.appeared
    assert first is not None
    assert last == window.session.today
    after = window.session.dossier.events
    assert [e for e in undated if (when := after[e.id].when) and when.is_dated]
    window.session.undo()
    assert window.text.article.appeared == (None, None)


def typed(window: Window, qtbot, words: str) -> str:
    """Type a headline that is neither entered nor left; the id of its event."""
    opened(window, qtbot)
    window.activateWindow()
    window.walk(1)
    window.show_pane("inspector")
    qtbot.waitUntil(lambda: window.focusWidget() is not None)
    field = window.focusWidget()
    qtbot.keyClick(field, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    qtbot.keyClicks(field, words)
    (event,) = window.session.focus.selected
    return event


def test_closing_asks_about_what_is_half_typed(window, qtbot, monkeypatch):
    event = typed(window, qtbot, "Half a headline")
    asked = []
    cancel = QMessageBox.StandardButton.Cancel
    monkeypatch.setattr(QMessageBox, "question", lambda *a: asked.append(a) or cancel)
    assert not window.close()
    assert asked
    assert window.session.dossier.events[event].what == "Half a headline"


def test_saving_takes_what_is_half_typed(window, qtbot, tmp_path):
    event = typed(window, qtbot, "Half a headline")
    window.saving.path = tmp_path / "work.sightline"
    assert window.saving.save()
    assert dossiers.open(tmp_path / "work.sightline").events[event].what == "Half a headline"
    assert window.session.is_saved


def test_saving_takes_a_date_that_is_half_typed_and_the_words_of_one_that_is_none_stay(
    window, qtbot, tmp_path
):
    event = typed(window, qtbot, "Half a headline")
    window.saving.path = tmp_path / "work.sightline"
    window.inspector.show_field("when")
    field = window.focusWidget()
    qtbot.keyClick(field, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    qtbot.keyClicks(field, "2020")
    assert window.saving.save()
    assert str(dossiers.open(tmp_path / "work.sightline").events[event].when.start[0]) == "2020-01-01"
    qtbot.keyClicks(field, "soonish")
    assert window.saving.save()
    assert "soonish" in field.text()


def test_going_to_the_inspector_again_scrolls_back_to_the_field_with_the_keyboard(window, qtbot):
    typed(window, qtbot, "Half a headline")
    window.finish_typing()
    view, what = window.inspector._body, window.focusWidget()
    view.verticalScrollBar().setValue(view.verticalScrollBar().maximum())
    assert what.visibleRegion().isEmpty()
    window.show_pane("inspector")
    qtbot.waitUntil(lambda: what.visibleRegion().boundingRect() == what.rect())


def test_a_double_clicked_date_puts_the_keyboard_into_its_field(window, qtbot):
    opened(window, qtbot)
    window.text.field_wanted.emit("when")  # nothing is selected: the inspector has no field to show
    dated = next(e for e in window.session.dossier.events.values() if e.when and e.when.is_dated)
    window.session.look(selected=frozenset({dated.id}))
    window.text.field_wanted.emit("when")
    assert window.focusWidget().accessibleName() == "Date in plain words or EDTF"
    window.text.field_wanted.emit("where")
    assert window.focusWidget().accessibleName().startswith("Place by name")
