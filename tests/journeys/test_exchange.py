"""Stories of events that leave the window in one format and come back in another."""

from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QUrl
from PySide6.QtWidgets import QFileDialog

from tests.journeys.test_window import PATIENCE_MS, base, opened, window  # noqa: F401  # fixtures
from tests.values import area_dossier
from viewer.app.dialogs.export_events import ExportEventsDialog
from viewer.app.opening import dropped
from viewer.files.formats import catalogue, geojson


@pytest.mark.parametrize("name", ["geojson", "csv", "kml", "kmz", "gpkg", "json"])
def test_events_exported_from_the_menu_open_again_in_the_window(window, qtbot, monkeypatch, tmp_path, name):  # noqa: F811
    opened(window, qtbot)
    form = catalogue.named(name)
    path = tmp_path / f"events{form.ending}"
    before = window.session.dossier.events

    def choose(dialog: ExportEventsDialog) -> int:
        dialog._format.setCurrentIndex(dialog._format.findData(name))
        return int(dialog.DialogCode.Accepted)

    monkeypatch.setattr(ExportEventsDialog, "exec", choose)
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *a: (str(path), ""))
    window.saving.export_events()
    qtbot.waitUntil(path.exists, timeout=PATIENCE_MS)
    qtbot.waitUntil(lambda: not window.jobs.is_busy, timeout=PATIENCE_MS)
    window.session.mark_saved(window.session.dossier)
    opened(window, qtbot, path)
    assert window.session.dossier.events == before


def test_a_cancelled_export_of_events_writes_nothing(window, qtbot, monkeypatch, tmp_path):  # noqa: F811
    opened(window, qtbot)
    monkeypatch.chdir(tmp_path)
    monkeypatch.setattr(ExportEventsDialog, "exec", lambda _dialog: 0)
    window.saving.export_events()
    assert list(tmp_path.iterdir()) == []


def test_a_table_without_an_article_can_be_looked_at_and_corrected(window, qtbot, tmp_path: Path):  # noqa: F811
    path = tmp_path / "fires.csv"
    path.write_text("name,date,lat,lon\nFire in the port,3 May 2024,-12.04,-77.14\n", encoding="utf-8")
    opened(window, qtbot, path)
    assert [event.what for event in window.session.dossier.events.values()] == ["Fire in the port"]
    assert window.saving.path is None
    window.walk(1)
    window.analyst.judge_selected(confirm=True)
    window.session.undo()


def test_a_file_that_is_not_what_it_says_leaves_the_window_as_it_was(window, qtbot, tmp_path: Path):  # noqa: F811
    opened(window, qtbot)
    before = window.session.dossier
    path = tmp_path / "bad.geojson"
    path.write_text("{", encoding="utf-8")
    window.session.mark_saved(before)
    opened(window, qtbot, path)
    assert window.session.dossier is before


def test_events_without_the_text_of_their_article_are_still_drawn(window, qtbot, tmp_path: Path):  # noqa: F811
    path = tmp_path / "areas.geojson"
    path.write_bytes(geojson.write(area_dossier()))
    opened(window, qtbot, path)
    assert len(window.session.dossier.events) == 4
    assert window.grab().width() > 0


def test_a_folder_that_is_dropped_gives_its_articles(tmp_path: Path):
    for name in ("b.txt", "a.pdf", "c.png"):
        (tmp_path / name).write_bytes(b"x")
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(tmp_path)), QUrl.fromLocalFile(str(tmp_path / "c.png"))])
    assert [path.name for path in dropped(mime)] == ["a.pdf", "b.txt", "c.png"]
