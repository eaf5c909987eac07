"""A second article about the same story: proposed, merged, preferred, and taken apart again."""

from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QEvent, QSettings
from PySide6.QtWidgets import QApplication

from viewer import paths
from viewer.app import start
from viewer.app.dialogs.same import SameDialog
from viewer.app.jobs import Jobs
from viewer.app.window import Window
from viewer.files import dossier as dossiers
from viewer.model.event import Event
from viewer.model.grades import Reliability
from viewer.panes.inspector_accounts import UNMERGE, AccountsPart
from viewer.panes.inspector_grades import GradesPart
from viewer.session import Session

SEED = paths.seeds() / "callao.txt"
PATIENCE_MS = 20_000
OTHER = """Lima's navy to leave Callao, at a price

Published: 18 January 2026

Washington has cleared a possible sale to Peru, worth $1.6 billion, of design and building services with \
which the navy can leave the harbour of Callao.

The port of Chancay was opened on 15 November 2024 by Xi Jinping and Dina Boluarte.
"""


@pytest.fixture
def window(qtbot, tmp_path) -> Iterator[Window]:
    store = QSettings(str(tmp_path / "settings.ini"), QSettings.Format.IniFormat)
    window = Window(Session(), start.open_base(), Jobs(lambda: ThreadPoolExecutor(1)), store)
    window.choices.use_theme("light")
    window.resize(1300, 800)
    window.show()
    yield window
    window.session.mark_saved(window.session.dossier)
    window.close()
    window.deleteLater()


@pytest.fixture
def both(window: Window, qtbot, tmp_path: Path) -> Window:
    """The sample with a second article added to it."""
    path = tmp_path / "other.txt"
    path.write_text(OTHER, encoding="utf-8")
    for begin in (lambda: window.opening.open(SEED), lambda: window.opening.add(path)):
        begin()
        qtbot.waitUntil(lambda: not window.jobs.is_busy, timeout=PATIENCE_MS)
    return window


def part(window: Window, kind: type) -> Any:
    return next(p for p in window.inspector._parts if isinstance(p, kind))


def decide(window: Window, is_same) -> list[Event]:
    """Go through all proposals, merging those for which *is_same* is true; the merged events."""
    window.status._offer.click()
    dialog: Any = window.findChild(SameDialog)
    while dialog.proposal is not None:
        events = window.session.dossier.events
        pair = events[dialog.proposal.first], events[dialog.proposal.second]
        (dialog._same if is_same(*pair) else dialog._apart).click()
    dialog.reject()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    return [e for e in window.session.dossier.events.values() if e.accounts]


def test_the_second_article_says_how_many_events_may_be_the_same(both):
    assert both.status._offer.isVisible()
    assert int(both.status._offer.text().split()[0]) >= 2


def test_a_merged_event_tells_both_dates_and_gives_both_events_back(both):
    before = both.session.dossier
    opened = decide(both, lambda one, other: "Chancay" in one.what + other.what and one.kind is other.kind)
    opened = [e for e in opened if e.when and str(e.when.start[0]) == "2024-11-14"]
    assert len(opened) == 1
    both.session.look(selected=frozenset({opened[0].id}))
    accounts = part(both, AccountsPart)
    assert "● on 14 November 2024" in accounts._told.text()
    assert "○ on 15 November 2024" in accounts._told.text()
    second = opened[0].accounts[1]
    accounts._told.linkActivated.emit(f"when/{second.id}")
    now = both.session.dossier.events[opened[0].id]
    assert str(now.when.start[0]) == "2024-11-15"
    assert len(now.articles) == 2
    accounts._told.linkActivated.emit(UNMERGE)
    after = both.session.dossier.events
    assert after[opened[0].id] == before.events[opened[0].id]
    assert after[second.id] == before.events[second.id]


def test_everything_decided_is_taken_back_by_undo(both):
    before = both.session.dossier
    decide(both, lambda _one, _other: True)
    assert both.session.dossier is not before
    while both.session.dossier is not before:
        assert both.session.undo_label in ("merge two events", "keep two events apart")
        both.session.undo()


def test_a_merged_event_is_on_both_texts_and_outlasts_saving(both, tmp_path):
    merged = decide(both, lambda one, other: one.kind is other.kind)[0]
    for article in merged.articles:
        both.text.show_article(article)
        assert merged.id in {stretch.event for stretch in both.text._reader._stretches}
    row = part(both, GradesPart)
    both.session.look(selected=frozenset({merged.id}))
    shown = [r for r in row._rows if r.isVisibleTo(both.inspector)]
    assert len(shown) == 2
    shown[0].choice.setCurrentIndex(shown[0].choice.findData(Reliability.C))
    shown[0].choice.activated.emit(shown[0].choice.currentIndex())
    path = tmp_path / "both.sightline"
    dossiers.save(both.session.dossier, path)
    again = dossiers.open(path)
    assert again.events[merged.id] == both.session.dossier.events[merged.id]
    assert again.distinct == both.session.dossier.distinct
    assert again.articles[shown[0].article].reliability is Reliability.C
