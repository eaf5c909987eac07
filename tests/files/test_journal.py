"""The journal gives back what was confirmed, whatever the edits were."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from tests.values import ARTICLE, harbour_dossier
from viewer.files import disk, journal
from viewer.files import dossier as dossiers
from viewer.model import edits, reread
from viewer.model.dossier import Dossier
from viewer.model.event import EventId
from viewer.session import Session

PORT, PIER, STAY = EventId("port"), EventId("pier"), EventId("stay")


def left(folder: Path, saved_as: Path | None) -> tuple[Path, Dossier]:
    """The journal of a program that was killed after three edits, and the dossier it had then."""
    kept = journal.Journal(folder, saved_as)
    session = Session(harbour_dossier())
    session.record = kept.record
    session.do(edits.rewrite(PORT, "First"))
    session.do(edits.rewrite(PIER, "Second"))
    session.do(edits.rewrite(STAY, "Third"))
    assert kept._file
    assert kept._lock
    kept._file.close()
    kept._lock.release()
    (place,) = folder.iterdir()
    return place, session.dossier


def tear_line(place: Path, number: int) -> None:
    """Damage one line of the edits of a journal."""
    path = place / journal.EDITS
    lines = path.read_bytes().splitlines(keepends=True)
    lines[number] = b"X" + lines[number][1:]
    path.write_bytes(b"".join(lines))


def flip_start(place: Path) -> None:
    path = place / journal.START
    data = bytearray(path.read_bytes())
    data[len(data) // 4] ^= 255
    path.write_bytes(data)


def drop_start(place: Path) -> None:
    (place / journal.START).unlink()


def make_start_unreadable(place: Path) -> None:
    drop_start(place)
    (place / journal.START).mkdir()


def test_another_text_of_an_article_and_its_undoing_are_both_given_back(tmp_path: Path) -> None:
    kept = journal.Journal(tmp_path, None)
    session = Session(harbour_dossier())
    session.record = kept.record
    session.do(edits.note(EventId("port"), "seen"))
    session.do(reread.read_again(replace(ARTICLE, text="Corrected. " + ARTICLE.text), (), ()))
    (place,) = tmp_path.iterdir()
    changed = journal.recover(place)
    session.undo()
    undone = journal.recover(place)
    session.redo()
    again = journal.recover(place)
    kept.discard()
    assert changed
    assert undone
    assert again
    assert changed.dossier.articles[ARTICLE.id].text.startswith("Corrected")
    assert undone.dossier.articles[ARTICLE.id] == ARTICLE
    assert undone.dossier.events[EventId("port")].notes == "seen"
    assert again.dossier == changed.dossier
    assert again.is_whole
    assert again.labels == (
        "change the notes",
        *changed.labels[1:],
        *(f"{w} {changed.labels[1]}" for w in ("undo", "redo")),
    )


@pytest.mark.parametrize("damage", [flip_start, drop_start, make_start_unreadable])
def test_edits_upon_a_damaged_start_are_put_upon_the_saved_file(
    tmp_path: Path, damage: Callable[[Path], None]
) -> None:
    path = tmp_path / "plan.sightline"
    dossiers.save(harbour_dossier(), path)
    place, work = left(tmp_path / "journals", path)
    damage(place)
    (found,) = journal.abandoned(tmp_path / "journals")
    assert found.base is journal.Base.SAVED
    assert not found.is_whole
    assert len(found.labels) == 3
    assert found.dossier.events == work.events
    assert place.is_dir()


def test_edits_upon_a_damaged_start_without_a_file_are_put_upon_what_is_left(tmp_path: Path) -> None:
    place, work = left(tmp_path, None)
    start = place / journal.START
    start.write_bytes(start.read_bytes()[:-30])
    (salvaged,) = journal.abandoned(tmp_path)
    start.unlink()
    (bare,) = journal.abandoned(tmp_path)
    assert (salvaged.base, salvaged.dossier.events) == (journal.Base.SALVAGED, work.events)
    assert bare.base is journal.Base.NOTHING
    assert bare.dossier.events == {name: work.events[name] for name in (PORT, PIER, STAY)}


@pytest.mark.parametrize(("number", "lost"), [(0, PORT), (1, PIER), (2, STAY)])
def test_a_damaged_line_costs_its_own_edit_alone(tmp_path: Path, number: int, lost: EventId) -> None:
    place, work = left(tmp_path, None)
    tear_line(place, number)
    (found,) = journal.abandoned(tmp_path)
    assert found.damaged == 1
    assert len(found.labels) == 2
    assert found.dossier.events == {**work.events, lost: harbour_dossier().events[lost]}
    back = found.dossier
    for step in reversed(found.dossier.log):
        back = back.changed_by(step.back)
    assert back.events == harbour_dossier().events  # the history tells of what was recovered


def test_a_journal_of_which_no_edit_can_be_read_is_kept(tmp_path: Path) -> None:
    path = tmp_path / "plan.sightline"
    dossiers.save(harbour_dossier(), path)
    place, _ = left(tmp_path / "journals", path)
    for number in range(3):
        tear_line(place, number)
    before = (place / journal.EDITS).read_bytes()
    (found,) = journal.abandoned(tmp_path / "journals")
    assert (found.labels, found.damaged) == ((), 3)
    aside = journal.set_aside(place)
    assert list(journal.abandoned(tmp_path / "journals")) == []
    assert (aside / journal.EDITS).read_bytes() == before


def test_a_journal_of_a_later_version_is_kept_for_that(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(dossiers, "VERSION", dossiers.VERSION + 1)
    place, _ = left(tmp_path, None)
    monkeypatch.undo()
    (found,) = journal.abandoned(tmp_path)
    assert (found.base, found.labels) == (journal.Base.LATER, ())
    assert (place / journal.EDITS).is_file()


def test_a_journal_that_surely_holds_no_edit_is_removed(tmp_path: Path) -> None:
    place, _ = left(tmp_path, None)
    disk.write(place / journal.EDITS, b"")
    assert list(journal.abandoned(tmp_path)) == []
    assert not place.exists()


def test_a_journal_names_the_whole_path_of_its_dossier(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    left(tmp_path / "journals", Path("plan.sightline"))
    monkeypatch.chdir(tmp_path.parent)
    (found,) = journal.abandoned(tmp_path / "journals")
    assert found.saved_as == tmp_path / "plan.sightline"
