"""What went wrong is told in a bar over the panes, until it is closed."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QApplication

from tests.app.conftest import PATIENCE_MS, SEED
from viewer.app.window import Window


@pytest.fixture
def window(make_window):
    return make_window()


@pytest.fixture
def empty(tmp_path):
    path = tmp_path / "empty.txt"
    path.touch()
    return path


def fail(window: Window, qtbot, *files: Path) -> None:
    """Open files, and wait until all were tried."""
    window.opening.add_first(list(files), None)
    qtbot.waitUntil(lambda: not window.jobs.is_busy, timeout=PATIENCE_MS)


def test_a_file_that_cannot_be_opened_is_told_over_the_panes(window, qtbot, empty):
    before = window.session.dossier
    fail(window, qtbot, empty)
    assert window.messages.isVisible()
    assert window.messages.said == "Reading empty.txt failed. empty.txt is empty; there is nothing to read."
    assert window.messages._words.accessibleName() == window.messages.said
    assert window.session.dossier is before


def test_the_status_bar_does_not_repeat_it(window, qtbot, empty):
    window.say("Kept the view.")
    fail(window, qtbot, empty)
    assert "empty.txt" in window.messages.said
    assert window.status.said == "Kept the view."


def test_of_several_files_each_is_told_once(window, qtbot, empty):
    fail(window, qtbot, SEED, empty, empty, Path("missing.txt"))
    assert [line.split()[1] for line in window.messages.said.splitlines()] == ["empty.txt", "missing.txt"]


def test_not_more_are_shown_than_leave_the_panes_their_room(window):
    for name in "abcde":
        window.messages.tell(f"{name} is empty.")
    shown = window.messages._words.text()
    assert "c is empty." in shown
    assert "d is empty." not in shown
    assert shown.endswith("and 2 more")
    assert "e is empty." in window.messages._words.toolTip()


def test_a_name_that_looks_like_mark_up_is_told_as_it_is(window):
    window.messages.tell("a <b>.txt is empty.", "Reading a <b>.txt failed.")
    assert "<b>Reading a &lt;b&gt;.txt failed.</b> a &lt;b&gt;.txt" in window.messages._words.text()


@pytest.mark.parametrize("where", ["map", "article", "table", "timeline"])
def test_escape_closes_it_wherever_the_keyboard_is_and_leaves_the_selection(window, qtbot, where):
    window.walk(1)
    chosen = window.session.focus.selected
    window.warn("It did not work.")
    window.show_pane(where)
    qtbot.keyClick(window.focusWidget(), Qt.Key.Key_Escape)
    assert not window.messages.isVisible()
    assert window.session.focus.selected == chosen
    qtbot.keyClick(window.focusWidget(), Qt.Key.Key_Escape)
    assert window.session.focus.selected == frozenset()


def test_escape_in_a_field_leaves_that_before_it_closes_the_bar(window, qtbot):
    window.walk(1)
    window.warn("It did not work.")
    window.show_pane("inspector")
    qtbot.keyClick(window.focusWidget(), Qt.Key.Key_Escape)
    assert window.messages.isVisible()
    qtbot.keyClick(window.focusWidget(), Qt.Key.Key_Escape)
    assert not window.messages.isVisible()


def test_the_keyboard_reaches_its_button_and_then_goes_back_to_the_panes(window, qtbot):
    window.warn("It did not work.", "Reading a.txt failed.")
    window.show_pane("article")
    for _ in window.docks.names():
        window.next_pane()
    assert window.focusWidget() is window.messages._close
    assert window.messages._close.accessibleDescription() == "Reading a.txt failed. It did not work."
    window.next_pane()
    assert window.docks.current() == "article"
    window.messages.take_focus()
    qtbot.keyClick(window.messages._close, Qt.Key.Key_Space)
    assert not window.messages.isVisible()
    assert window.docks.current() == "article"


def test_it_takes_no_keyboard_away_when_it_appears(window):
    window.show_pane("map")
    window.warn("It did not work.")
    assert window.docks.current() == "map"


def test_a_screen_reader_is_told_at_once(window, monkeypatch):
    told = []
    monkeypatch.setattr(
        QAccessible, "updateAccessibility", lambda event: told.append((event.message(), event.politeness()))
    )
    window.warn("It did not work.", "Reading a.txt failed.")
    assert told == [("Reading a.txt failed. It did not work.", QAccessible.AnnouncementPoliteness.Assertive)]


def test_another_file_that_opens_takes_it_away(window, qtbot, empty):
    fail(window, qtbot, empty)
    fail(window, qtbot, SEED)
    assert not window.messages.isVisible()


def test_a_dossier_that_could_be_written_takes_away_that_it_could_not(window, tmp_path):
    assert not window.saving._write(tmp_path / "no folder" / "a.sightline")
    assert "could not be written" in window.messages.said
    assert window.saving._write(tmp_path / "a.sightline")
    assert not window.messages.isVisible()


@pytest.mark.parametrize("size", [(1280, 720), (2560, 1440)])
def test_all_its_words_stand_in_it_and_its_button_beside_them(window, size):
    window.resize(*size)
    long = "/".join(["a-folder-with-a-long-name"] * 14)
    window.warn(f"/{long}/a.txt does not exist; check the name.", "Reading a.txt failed.")
    QApplication.processEvents()
    words, button = window.messages._words, window.messages._close
    assert words.height() >= words.heightForWidth(words.width()) > 2 * words.fontMetrics().height()
    assert words.width() <= 1100
    assert window.width() == size[0]
    assert 0 < button.mapTo(window, button.rect().topLeft()).x() - words.geometry().right() < 60
    assert button.mapTo(window, button.rect().topRight()).x() < size[0]


def test_it_speaks_spanish(speak, make_window, qtbot, empty):
    speak("es")
    window = make_window()
    fail(window, qtbot, empty)
    assert window.messages.said == "Leyendo empty.txt: sin éxito. empty.txt está vacío; no hay nada que leer."


def test_what_the_system_says_of_a_file_is_in_the_language_of_the_window_too(speak, make_window, tmp_path):
    speak("es")
    window = make_window()
    assert not window.saving._write(tmp_path / "no folder" / "a.sightline")
    assert "a.sightline" in window.messages.said
    assert "No existe el archivo o la carpeta" in window.messages.said


def test_that_a_saved_file_may_no_longer_be_asked_for_stops_nothing(make_window, tmp_path, monkeypatch):
    window = make_window()
    assert window.saving._write(tmp_path / "a.sightline")

    def refuse(_path, **_options):
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr(Path, "stat", refuse)
    window.tell_state()
    assert window.status._saved.text() == "Saved "
