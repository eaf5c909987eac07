"""Exporting events: every format is offered, what it loses is said first, and what is chosen is written."""

from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from threading import Event

import pytest
from PySide6.QtCore import Qt

from tests.values import ARTICLE, SECOND, event, harbour_dossier
from viewer.app import purposes
from viewer.app.dialogs.export_events import CHOICES, ExportEventsDialog
from viewer.app.event_writing import STEPS, Order, keep
from viewer.app.jobs import Jobs
from viewer.files.formats import catalogue, page
from viewer.model.dossier import Dossier
from viewer.model.event import Certainty, Quote
from viewer.model.focus import Focus


def two_articles() -> Dossier:
    quote = Quote(SECOND.id, 0, 2, SECOND.text[:2])
    other = event("other", quotes=(quote,))
    return harbour_dossier().put_article(SECOND).put(other)


@pytest.fixture
def jobs() -> Iterator[Jobs]:
    made = Jobs(lambda: ThreadPoolExecutor(1))
    yield made
    made.cancel()


@pytest.fixture
def dialog(qtbot, jobs) -> Iterator[Callable[..., ExportEventsDialog]]:
    made: list[ExportEventsDialog] = []

    def make(dossier: Dossier, focus: Focus | None = None) -> ExportEventsDialog:
        made.append(ExportEventsDialog(dossier, focus or Focus(), ARTICLE.id, jobs))
        qtbot.addWidget(made[-1])
        return made[-1]

    yield make
    for one in made:
        one.close_down()


def said(made: ExportEventsDialog) -> str:
    return made.report._text.toPlainText()


def choose(made: ExportEventsDialog, name: str) -> None:
    made._format.setCurrentIndex(made._format.findData(name))


def test_every_format_but_the_dossier_itself_is_offered_with_its_purpose(dialog):
    made = dialog(harbour_dossier())
    assert [made._format.itemData(i) for i in range(made._format.count())] == [
        form.name for form in catalogue.FORMATS if form.name != "sightline"
    ]
    assert set(purposes.PURPOSES) == {form.name for form in CHOICES}


def test_what_the_chosen_format_loses_is_shown_before_it_is_written(qtbot, dialog):
    made = dialog(harbour_dossier())
    choose(made, "ics")
    qtbot.waitUntil(lambda: "0 of 5 events are carried." in said(made))
    assert "undated events (4): “Harbour plan approved”" in said(made)
    choose(made, "geojson")
    qtbot.waitUntil(lambda: "5 of 5 events are carried." in said(made))


def test_what_was_made_to_find_the_losses_is_what_is_written(qtbot, dialog, tmp_path: Path):
    made = dialog(harbour_dossier())
    choose(made, "html")
    made._language.setCurrentIndex(made._language.findData("es"))
    qtbot.waitUntil(lambda: made.report.written(made.order) is not None)
    path = tmp_path / "harbour.html"
    keep(made.order, path, made.report.written(made.order), with_report=True)
    assert path.read_bytes() == page.write(harbour_dossier(), "es")
    report = (tmp_path / "harbour-html-loss.txt").read_text(encoding="utf-8")
    assert report.startswith("Se llevan 5 de 5 eventos.")


def test_a_report_of_another_format_or_language_is_not_taken_for_that_of_the_chosen_one(qtbot, dialog):
    made = dialog(harbour_dossier())
    qtbot.waitUntil(lambda: made.report.written(made.order) is not None)
    choose(made, "csv")
    assert made.report.written(made.order) is None


def test_the_dialog_tells_how_far_a_long_report_is_and_stays_alive(qtbot, dialog, jobs):
    gate = Event()
    jobs.run("Something else", gate.wait, lambda _: None)
    made = dialog(harbour_dossier())
    made.show()
    qtbot.waitUntil(lambda: made.report._work.isVisible())
    assert made.report._step.text() == "Waiting for other work…"
    assert made._format.isEnabled()
    gate.set()
    qtbot.waitUntil(lambda: "events are carried" in said(made))
    assert not made.report._work.isVisible()


def test_a_report_that_is_stopped_says_so_and_leaves_other_work_alone(qtbot, dialog, jobs):
    gate, done = Event(), []
    jobs.run("Something else", gate.wait, done.append)
    made = dialog(harbour_dossier())
    made.show()
    qtbot.waitUntil(lambda: made.report._work.isVisible())
    qtbot.mouseClick(made.report._stop, Qt.MouseButton.LeftButton)
    assert said(made).startswith("Stopped: what is lost is not known.")
    assert jobs.is_busy
    gate.set()
    qtbot.waitUntil(lambda: done == [True])


def test_what_the_dialog_dropped_is_not_waited_for(qtbot, dialog, jobs):
    gate = Event()
    jobs.run("Something else", gate.wait, lambda _: None)
    made = dialog(harbour_dossier())
    made.report.show_of(made.order)
    waiting = made.report._number
    assert jobs.has(waiting)
    made.report._drop(patiently=False)
    assert not jobs.has(waiting)
    gate.set()


@pytest.mark.parametrize("form", CHOICES, ids=lambda form: form.name)
def test_what_is_ordered_is_written_with_its_report_where_wanted(tmp_path: Path, form):
    order = Order(harbour_dossier(), form.name, "en")
    path = tmp_path / f"harbour{form.ending}"
    keep(order, path, order.work(tmp_path / "step")(), with_report=True)
    assert path.read_bytes() == form.writes(harbour_dossier())
    assert (tmp_path / "step").read_text(encoding="ascii") == str(STEPS - 1)
    report = (tmp_path / f"harbour-{form.name}-loss.txt").read_text(encoding="utf-8")
    assert "of 5 events are carried." in report


def test_the_events_of_one_article_or_of_the_filters_can_be_chosen(dialog):
    made = dialog(two_articles(), Focus(certainties=frozenset({Certainty.DENIED})))
    assert [made._which.itemData(i) for i in range(made._which.count())] == ["all", "article", "filtered"]
    made._which.setCurrentIndex(1)
    assert set(made.events.events) == set(harbour_dossier().events)
    assert set(made.events.articles) == {ARTICLE.id}
    made._which.setCurrentIndex(2)
    assert set(made.events.events) == {"pier"}


def test_the_report_is_shown_in_the_language_of_the_window(qtbot, dialog, speak):
    speak("es")
    made = dialog(harbour_dossier())
    choose(made, "markdown")
    qtbot.waitUntil(lambda: said(made).startswith("Se llevan 5 de 5 eventos."))
    assert "textos de los artículos (1): «Harbour plan»" in said(made)
