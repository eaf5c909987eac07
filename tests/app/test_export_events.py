"""Exporting events: every format is offered, what it loses is said first, and what is chosen is written."""

from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QTranslator

from tests.values import ARTICLE, SECOND, event, harbour_dossier
from viewer import paths
from viewer.app import losses
from viewer.app.dialogs.export_events import CHOICES, ExportEventsDialog
from viewer.files.formats import catalogue
from viewer.files.formats.facets import BESIDE, Facet
from viewer.files.formats.loss import Fate
from viewer.model.dossier import Dossier
from viewer.model.event import Certainty, Quote
from viewer.model.focus import Focus


def two_articles() -> Dossier:
    quote = Quote(SECOND.id, 0, 2, SECOND.text[:2])
    other = event("other", quotes=(quote,))
    return harbour_dossier().put_article(SECOND).put(other)


def dialog(qtbot, dossier: Dossier, focus: Focus | None = None) -> ExportEventsDialog:
    made = ExportEventsDialog(dossier, focus or Focus(), ARTICLE.id)
    qtbot.addWidget(made)
    return made


def choose(made: ExportEventsDialog, name: str) -> None:
    made._format.setCurrentIndex(made._format.findData(name))


def test_every_format_but_the_dossier_itself_is_offered_with_its_purpose(qtbot):
    made = dialog(qtbot, harbour_dossier())
    assert [made._format.itemData(i) for i in range(made._format.count())] == [
        form.name for form in catalogue.FORMATS if form.name != "sightline"
    ]
    assert set(losses.PURPOSES) == {form.name for form in CHOICES}


def test_what_the_chosen_format_loses_is_shown_before_it_is_written(qtbot):
    made = dialog(qtbot, harbour_dossier())
    choose(made, "ics")
    qtbot.waitUntil(lambda: "0 of 5 events are carried." in made._report.toPlainText())
    assert "undated events (4): “Harbour plan approved”" in made._report.toPlainText()
    choose(made, "geojson")
    qtbot.waitUntil(lambda: "5 of 5 events are carried." in made._report.toPlainText())


@pytest.mark.parametrize("form", CHOICES, ids=lambda form: form.name)
def test_what_is_chosen_is_written_with_its_report_where_wanted(qtbot, tmp_path: Path, form):
    made = dialog(qtbot, harbour_dossier())
    choose(made, form.name)
    made._beside.setChecked(True)
    path = tmp_path / f"harbour{form.ending}"
    made.write(path)
    assert path.read_bytes() == form.writes(harbour_dossier())
    report = (tmp_path / f"harbour-{form.name}-loss.txt").read_text(encoding="utf-8")
    assert "of 5 events are carried." in report


def test_the_events_of_one_article_or_of_the_filters_can_be_chosen(qtbot):
    made = dialog(qtbot, two_articles(), Focus(certainties=frozenset({Certainty.DENIED})))
    assert [made._which.itemData(i) for i in range(made._which.count())] == ["all", "article", "filtered"]
    made._which.setCurrentIndex(1)
    assert set(made.events.events) == set(harbour_dossier().events)
    assert set(made.events.articles) == {ARTICLE.id}
    made._which.setCurrentIndex(2)
    assert set(made.events.events) == {"pier"}


def test_every_facet_and_fate_can_be_said_and_is_said_in_spanish(qtbot):
    assert list(losses.FACETS) == [str(facet) for facet in Facet]
    assert set(losses.FATES) == set(Fate)
    assert list(losses.BESIDE) == list(BESIDE.values())
    translator = QTranslator()
    assert translator.load(str(paths.resource("translations") / "sightline_es.qm"))
    QCoreApplication.installTranslator(translator)
    try:
        form = catalogue.named("markdown")
        assert form is not None
        said = losses.report_words(form.report(harbour_dossier(), form.writes(harbour_dossier())))
    finally:
        QCoreApplication.removeTranslator(translator)
    assert said.startswith("Se llevan 5 de 5 eventos.")
    assert "textos de los artículos (1): «Harbour plan»" in said or "textos de los artículos (1)" in said
