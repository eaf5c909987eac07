"""The journal gives back what was confirmed, whatever the edits were."""

from dataclasses import replace
from pathlib import Path

from tests.values import ARTICLE, harbour_dossier
from viewer.files import journal
from viewer.model import edits, reread
from viewer.model.event import EventId
from viewer.session import Session


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
