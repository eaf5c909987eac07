"""The analyst's work is kept: over crashes, second windows, damaged files and drives that fail."""

from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest
from PySide6.QtWidgets import QFileDialog, QMessageBox

from tests.values import harbour_dossier
from viewer import paths
from viewer.app import start
from viewer.app.jobs import Jobs
from viewer.app.recovery import Recovery, differences, left_behind
from viewer.app.window import Window
from viewer.draw.map import Base
from viewer.files import dossier as dossiers
from viewer.files import journal
from viewer.model import edits, reread
from viewer.model.dossier import Dossier
from viewer.model.event import Certainty, EventId, Review
from viewer.session import Session

PORT = EventId("port")
PATIENCE_MS = 20_000
Button = QMessageBox.StandardButton


@pytest.fixture(scope="module")
def base() -> Base:
    return start.open_base()


@pytest.fixture
def journals(tmp_path: Path) -> Path:
    return tmp_path / "data" / "journals"


@pytest.fixture
def make_window(base: Base, journals: Path) -> Iterator[Callable[[], Window]]:
    """Windows whose edits are written down in one folder; those that crashed are left alone at the end."""
    made: list[Window] = []

    def make() -> Window:
        window = Window(Session(), base, Jobs(lambda: ThreadPoolExecutor(1)), None, journals=journals)
        window.choices.use_theme("light")
        window.show()
        made.append(window)
        return window

    yield make
    for window in made:
        window.session.mark_saved(window.session.dossier)
        window.close()
        window.deleteLater()


@pytest.fixture
def saved(tmp_path: Path) -> Path:
    path = tmp_path / "plan.sightline"
    dossiers.save(harbour_dossier(), path)
    return path


def opened(window: Window, qtbot, path: Path) -> Window:
    window.opening.open(path)
    qtbot.waitUntil(lambda: not window.jobs.is_busy, timeout=PATIENCE_MS)
    return window


def crash(window: Window) -> None:
    """End as a killed program does: its locks are let go, and nothing is tidied up."""
    journal, window.keeping._journal = window.keeping._journal, None
    if journal is not None:
        assert journal._lock
        assert journal._file
        journal._file.close()
        journal._lock.release()
    if window.keeping._lock is not None:
        window.keeping._lock.unlock()
        window.keeping._lock = None


def answering(monkeypatch: pytest.MonkeyPatch, answer: Button) -> list[QMessageBox]:
    """Have every question answered; the boxes that asked."""
    asked: list[QMessageBox] = []

    def ask(box: QMessageBox) -> int:
        asked.append(box)
        return int(answer.value)

    monkeypatch.setattr(QMessageBox, "exec", ask)
    return asked


def test_work_is_offered_after_a_crash_with_what_differs(make_window, qtbot, saved, journals, monkeypatch):
    window = opened(make_window(), qtbot, saved)
    window.session.do(edits.rewrite(PORT, "Port opened"))
    window.session.do(edits.delete(frozenset({EventId("pier")})))
    lost = window.session.dossier
    crash(window)
    (found,) = left_behind(journals)
    assert (differences(found).changed, differences(found).removed) == (("Port opened",), ("Pier closes",))
    asked = answering(monkeypatch, Button.Yes)
    again = make_window()
    assert Recovery(again).offer(journals)
    assert again.session.dossier == lost
    assert again.saving.path == saved
    assert not again.session.is_saved
    assert "0 added, 1 changed, 1 taken away" in asked[0].informativeText()
    assert "Port opened" in asked[0].detailedText()
    assert dossiers.open(saved) == harbour_dossier()  # the file is as it was
    crash(again)
    assert left_behind(journals)[0].dossier == lost  # a second crash, before anything was saved


def test_an_interrupted_window_lets_the_file_go_and_keeps_the_work(make_window, qtbot, saved, journals):
    window = opened(make_window(), qtbot, saved)
    window.session.do(edits.rewrite(PORT, "Port opened"))
    window.let_go()
    assert [path.name for path in saved.parent.glob(".*")] == []
    assert not opened(make_window(), qtbot, saved).session.is_read_only
    crash(window)
    assert left_behind(journals)[0].labels == ("change the headline",)


def test_saved_work_is_not_offered_again(make_window, qtbot, saved, journals):
    window = opened(make_window(), qtbot, saved)
    window.session.do(edits.rewrite(PORT, "Port opened"))
    assert window.saving.save()
    window.session.do(edits.rewrite(PORT, "North Port open"))
    window.session.undo()
    crash(window)
    assert left_behind(journals) == []
    assert list(journals.iterdir()) == []


def test_discarded_work_is_gone(make_window, qtbot, saved, journals, monkeypatch):
    window = opened(make_window(), qtbot, saved)
    window.session.do(edits.rewrite(PORT, "Port opened"))
    crash(window)
    answering(monkeypatch, Button.Discard)
    assert not Recovery(make_window()).offer(journals)
    assert left_behind(journals) == []


def test_work_put_off_is_offered_the_next_time(make_window, qtbot, saved, journals, monkeypatch):
    window = opened(make_window(), qtbot, saved)
    window.session.do(edits.rewrite(PORT, "Port opened"))
    crash(window)
    answering(monkeypatch, Button.Cancel)
    assert not Recovery(make_window()).offer(journals)
    assert len(left_behind(journals)) == 1


def torn(journals: Path, numbers: range) -> Path:
    """The one journal that is left, with some of its lines damaged."""
    (place,) = journals.iterdir()
    lines = (place / journal.EDITS).read_bytes().splitlines(keepends=True)
    for number in numbers:
        lines[number] = b"X" + lines[number][1:]
    (place / journal.EDITS).write_bytes(b"".join(lines))
    return place


def test_of_a_damaged_record_what_is_sound_is_taken_up_and_the_record_is_kept(
    make_window, qtbot, saved, journals, monkeypatch
):
    window = opened(make_window(), qtbot, saved)
    window.session.do(edits.rewrite(PORT, "Port opened"))
    window.session.do(edits.note(PORT, "seen"))
    window.session.do(edits.rewrite(EventId("pier"), "Pier shut"))
    crash(window)
    place = torn(journals, range(1))
    asked = answering(monkeypatch, Button.Yes)
    again = make_window()
    assert Recovery(again).offer(journals)
    assert "1 damaged line(s) of the record" in asked[0].informativeText()
    assert again.session.dossier.events[EventId("pier")].what == "Pier shut"
    kept = journal.kept_as(place)
    assert kept.is_dir()
    assert str(kept) in again.messages.said
    crash(again)
    assert len(left_behind(journals)) == 1  # what was taken up, not the record that is kept


@pytest.mark.parametrize("answer", [Button.Ok, Button.Discard])
def test_a_record_that_cannot_be_read_is_named_and_goes_only_when_the_analyst_says_so(
    make_window, qtbot, saved, journals, monkeypatch, answer
):
    window = opened(make_window(), qtbot, saved)
    window.session.do(edits.rewrite(PORT, "Port opened"))
    crash(window)
    place = torn(journals, range(1))
    asked = answering(monkeypatch, answer)
    again = make_window()
    assert not Recovery(again).offer(journals)
    assert str(journal.kept_as(place)) in asked[0].informativeText()
    assert str(saved) in asked[0].informativeText()
    assert journal.kept_as(place).is_dir() is (answer is Button.Ok)
    assert not place.exists()
    assert not Recovery(again).offer(journals)
    assert len(asked) == 1


def test_recovered_work_goes_back_to_its_file_from_any_folder(
    make_window, qtbot, saved, journals, monkeypatch, tmp_path
):
    monkeypatch.chdir(saved.parent)
    window = opened(make_window(), qtbot, Path(saved.name))
    window.session.do(edits.rewrite(PORT, "Port opened"))
    crash(window)
    (tmp_path / "other").mkdir()
    monkeypatch.chdir(tmp_path / "other")
    asked = answering(monkeypatch, Button.Yes)
    again = make_window()
    assert Recovery(again).offer(journals)
    assert "0 added, 1 changed, 0 taken away" in asked[0].informativeText()
    assert again.saving.save()
    assert dossiers.open(saved).events[PORT].what == "Port opened"
    assert list((tmp_path / "other").iterdir()) == []


def test_a_running_window_is_not_mistaken_for_a_crash(make_window, qtbot, saved, journals):
    window = opened(make_window(), qtbot, saved)
    window.session.do(edits.rewrite(PORT, "Port opened"))
    assert left_behind(journals) == []


def test_a_second_window_can_only_read_and_says_who_has_the_file(make_window, qtbot, saved):
    first = opened(make_window(), qtbot, saved)
    second = opened(make_window(), qtbot, saved)
    assert "is open in another window (process" in second.messages.said
    assert "(read-only)" in second.windowTitle()
    before = second.session.dossier
    second.session.do(edits.rewrite(PORT, "Port opened"))
    assert second.session.dossier is before
    assert "can only be read" in second.messages.said
    first.session.do(edits.rewrite(PORT, "Port opened"))
    assert first.saving.save()


def test_a_link_to_a_file_that_is_open_leads_to_the_same_lock(make_window, qtbot, saved, tmp_path):
    link = tmp_path / "link.sightline"
    link.symlink_to(saved.name)
    first = opened(make_window(), qtbot, saved)
    second = opened(make_window(), qtbot, link)
    assert second.session.is_read_only
    assert not first.session.is_read_only


def test_what_is_open_here_can_be_saved_through_a_link(make_window, qtbot, saved, tmp_path, monkeypatch):
    link = tmp_path / "link.sightline"
    link.symlink_to(saved.name)
    window = opened(make_window(), qtbot, saved)
    window.session.do(edits.rewrite(PORT, "Port opened"))
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(link), ""))
    assert window.saving.save_as()
    assert dossiers.open(saved).events[PORT].what == "Port opened"
    assert opened(make_window(), qtbot, saved).session.is_read_only


def test_a_copy_under_another_name_can_be_edited(make_window, qtbot, saved, tmp_path, monkeypatch):
    opened(make_window(), qtbot, saved)
    second = opened(make_window(), qtbot, saved)
    copy = tmp_path / "copy.sightline"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(copy), ""))
    assert second.saving.save()
    second.session.do(edits.rewrite(PORT, "Port opened"))
    assert second.session.dossier.events[PORT].what == "Port opened"
    assert second.saving.path == copy


def test_a_file_open_elsewhere_is_not_written_over(make_window, qtbot, saved, tmp_path, monkeypatch):
    opened(make_window(), qtbot, saved)
    other = make_window()
    other.begin(harbour_dossier(), saved_as=None)
    before = saved.read_bytes()
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(saved), ""))
    assert not other.saving.save()
    assert "is open in another window" in other.messages.said
    assert saved.read_bytes() == before


@pytest.mark.parametrize("overwrites", [True, False])
def test_a_file_changed_by_something_else_is_asked_about(make_window, qtbot, saved, monkeypatch, overwrites):
    window = opened(make_window(), qtbot, saved)
    window.session.do(edits.rewrite(PORT, "Port opened"))
    theirs = edits.rewrite(PORT, "Theirs").apply(harbour_dossier())
    dossiers.save(theirs, saved)
    asked = answering(monkeypatch, Button.Yes if overwrites else Button.Cancel)
    assert window.saving.save() is overwrites
    assert "synchronising service has changed it" in asked[0].text()
    assert dossiers.open(saved).events[PORT].what == ("Port opened" if overwrites else "Theirs")
    assert window.session.dossier.events[PORT].what == "Port opened"


@pytest.mark.parametrize("answer", [Button.No, Button.Yes])
def test_a_name_typed_without_its_ending_writes_over_no_file_unasked(make_window, monkeypatch, saved, answer):
    window = make_window()
    window.begin(harbour_dossier(), saved_as=None)
    names, asked, before = [str(saved.with_suffix("")), ""], [], saved.read_bytes()
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (names.pop(0), ""))
    monkeypatch.setattr(QMessageBox, "question", lambda *said: (asked.append(said[2]), answer)[1])
    assert window.saving.save() is (answer == Button.Yes)
    assert asked == ["plan.sightline is there already. Write over it?"]
    assert (saved.read_bytes() == before) is (answer == Button.No)


@pytest.mark.parametrize("name", ["plan.v2", "plan 12.05.2026", "plan"])
def test_a_dossier_has_its_ending_whatever_is_typed_and_opens_again(
    make_window, monkeypatch, qtbot, tmp_path, name
):
    window = make_window()
    window.begin(harbour_dossier(), saved_as=None)
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(tmp_path / name), ""))
    assert window.saving.save()
    path = tmp_path / f"{name}.sightline"
    assert window.saving.path == path
    assert (
        opened(make_window(), qtbot, path).session.dossier.events.keys()
        == window.session.dossier.events.keys()
    )


def test_a_dossier_opens_by_an_ending_in_capitals_too(make_window, qtbot, saved):
    path = saved.rename(saved.with_suffix(".SIGHTLINE"))
    assert opened(make_window(), qtbot, path).session.dossier.events


def test_a_copy_left_by_a_synchronising_service_is_named(make_window, qtbot, saved):
    other = saved.with_name("plan (conflicted copy 2026-01-16).sightline")
    other.write_bytes(saved.read_bytes())
    window = opened(make_window(), qtbot, saved)
    assert other.name in window.messages.said


def test_a_drive_that_went_away_is_said_and_the_work_is_kept(make_window, qtbot, saved, journals):
    window = opened(make_window(), qtbot, saved)
    window.session.do(edits.rewrite(PORT, "Port opened"))
    window.saving.path = saved.parent / "gone" / "plan.sightline"
    assert not window.saving.save()
    assert "could not be written" in window.messages.said
    assert not window.session.is_saved
    crash(window)
    assert left_behind(journals)[0].dossier.events[PORT].what == "Port opened"


def test_a_journal_that_cannot_be_written_is_said_and_the_edit_is_made(make_window, qtbot, saved, journals):
    window = opened(make_window(), qtbot, saved)
    journals.parent.mkdir(parents=True)
    journals.write_text("in the way")
    window.session.do(edits.rewrite(PORT, "Port opened"))
    assert "would be lost in a crash" in window.messages.said
    assert window.session.dossier.events[PORT].what == "Port opened"
    journals.unlink()
    window.session.do(edits.review(frozenset({PORT}), Review.CONFIRMED))
    crash(window)
    (found,) = left_behind(journals)
    assert found.dossier.events[PORT].what == "Port opened"  # what was made meanwhile is in it too
    assert found.dossier.events[PORT].review is Review.CONFIRMED


@pytest.mark.parametrize("answer", [Button.Yes, Button.No], ids=["yes", "no"])
def test_what_can_be_saved_of_a_damaged_file_is_offered(make_window, qtbot, saved, monkeypatch, answer):
    data = bytearray(saved.read_bytes())
    data[-30:] = bytes(30)
    saved.write_bytes(bytes(data))
    asked = []
    monkeypatch.setattr(QMessageBox, "question", lambda *words: asked.append(words[2]) or answer)
    window = opened(make_window(), qtbot, saved)
    assert "plan.sightline is damaged. 5 event(s) in 1 article(s) could be saved" in asked[0]
    assert (window.session.dossier == harbour_dossier()) is (answer is Button.Yes)
    assert window.saving.path is None
    assert saved.read_bytes() == bytes(data)


def test_a_file_of_which_nothing_can_be_saved_says_so(make_window, qtbot, tmp_path):
    path = tmp_path / "plan.sightline"
    path.write_bytes(b"PK\x03\x04 nothing")
    window = opened(make_window(), qtbot, path)
    assert "plan.sightline is damaged or no dossier" in window.messages.said
    assert window.session.dossier == Dossier()


def test_another_text_of_the_article_flags_quotes_and_moves_none(make_window, qtbot, tmp_path, monkeypatch):
    seed = paths.seeds() / "callao.txt"
    window = opened(make_window(), qtbot, seed)
    event = next(iter(window.session.dossier.events.values()))
    window.session.do(edits.note(event.id, "seen"))
    newer = tmp_path / "newer.txt"
    newer.write_text("A correction was made.\n\n" + seed.read_text(encoding="utf-8"), encoding="utf-8")
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(newer), ""))
    before = window.session.dossier
    window.opening.take_text()
    qtbot.waitUntil(lambda: not window.jobs.is_busy, timeout=PATIENCE_MS)
    after = window.session.dossier
    kept = next(e for e in after.events.values() if e.notes == "seen")
    assert len(after.articles) == 1
    assert next(iter(after.articles.values())).text.startswith("A correction")
    assert all(after.stands(q) for e in after.events.values() if e is not kept for q in e.quotes)
    assert not any(after.stands(q) for q in kept.quotes)
    assert kept.quotes == event.quotes
    assert "no longer stand in the text" in window.messages.said
    start = reread.found_again(after, kept.quotes[0])
    assert start == kept.quotes[0].start + len("A correction was made.\n\n")
    window.session.do(reread.reanchor(kept.id, kept.quotes[0], start))
    assert window.session.dossier.stands(window.session.dossier.events[kept.id].quotes[0])
    window.session.undo()
    window.session.undo()
    assert window.session.dossier is before


def test_a_copy_without_history_tells_nothing_of_it(make_window, qtbot, saved, tmp_path, monkeypatch):
    window = opened(make_window(), qtbot, saved)
    window.session.do(edits.note(PORT, "a secret"))
    window.session.do(edits.note(PORT, ""))
    copy = tmp_path / "copy.sightline"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(copy), ""))
    window.saving.save_without_history()
    assert dossiers.open(copy).log == ()
    assert len(window.session.dossier.log) == 2
    assert window.saving.path == saved


def test_a_dossier_opens_as_it_was_last_looked_at(make_window, qtbot, saved):
    window = opened(make_window(), qtbot, saved)
    window.session.look(search="port", certainties=frozenset({Certainty.ONGOING}))
    window.timeline.go_to_extent((1.7e9, 1.8e9))
    shown = window.timeline.extent()
    assert window.saving.save()
    window.close()
    again = opened(make_window(), qtbot, saved)
    assert (again.session.focus.search, again.session.focus.certainties) == ("port", {Certainty.ONGOING})
    assert again.timeline.extent() == pytest.approx(shown)
    assert again.session.is_saved
