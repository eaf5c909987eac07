"""The window speaks English and Spanish, completely and without cutting a word."""

import os
import re
import subprocess
import sys
import xml.etree.ElementTree as ET
from pathlib import Path

import build_translations as building
import pytest
from PySide6.QtCore import QCoreApplication, QLocale, Qt
from PySide6.QtWidgets import QComboBox, QLabel, QLineEdit, QMessageBox, QPushButton, QToolButton

from viewer.app import language
from viewer.app.actions import MENUS, listed
from viewer.draw.phrases import PHRASES
from viewer.model import edits, reread, rework
from viewer.model.article import ArticleId
from viewer.model.event import Certainty, EventId, Kind, Quote, Review
from viewer.model.grades import Credibility, Likelihood, Reliability
from viewer.model.moment import Moment
from viewer.model.plain import parse_when
from viewer.model.view import View
from viewer.model.where import Precision, Where
from viewer.panes.place_words import entry_words
from viewer.panes.sentences import translated

FOLDER = Path(__file__).parents[2] / "resources" / "translations"
ONE = EventId("one")


def messages(code: str) -> list[tuple[str, ET.Element]]:
    root = ET.parse(FOLDER / f"sightline_{code}.ts").getroot()
    return [(message.findtext("source", ""), message) for message in root.iter("message")]


@pytest.mark.parametrize("code", ["en", "es"])
def test_every_text_of_the_program_has_a_finished_translation(code, tmp_path):
    kept = tmp_path / f"sightline_{code}.ts"
    kept.write_bytes((FOLDER / kept.name).read_bytes())
    before = sorted(ET.tostring(message) for _, message in messages(code))
    building.update(code, tmp_path)
    assert building.unfinished(kept) == []
    assert sorted(ET.tostring(message) for message in ET.parse(kept).getroot().iter("message")) == before


@pytest.mark.parametrize("code", ["en", "es"])
def test_the_compiled_translations_are_those_of_the_sources(code, tmp_path):
    copy = tmp_path / f"sightline_{code}.ts"
    copy.write_bytes((FOLDER / copy.name).read_bytes())
    assert building.release(copy).read_bytes() == (FOLDER / f"sightline_{code}.qm").read_bytes()


def test_a_translation_has_the_same_blanks_as_its_source():
    for source, message in messages("es"):
        forms = [form.text for form in message.iter("numerusform")] or [message.findtext("translation", "")]
        for form in forms:
            assert sorted(re.findall(r"\{\w*\}|%n", form)) == sorted(re.findall(r"\{\w*\}|%n", source)), (
                source
            )


def test_no_text_is_kept_in_a_way_that_the_tools_cannot_see():
    for path in building.sources():
        text = (building.ROOT / path).read_text(encoding="utf-8")
        assert not re.findall(r"\{self\.tr\(|\.tr\((?![\s]*[\"')])(?!name)", text), path


@pytest.mark.parametrize(
    ("code", "one", "many"), [("en", "1 event", "3 events"), ("es", "1 evento", "3 eventos")]
)
def test_numbers_get_their_plural(speak, code, one, many):
    speak(code)
    said = [QCoreApplication.translate("Status", "%n event(s)", "", n) for n in (1, 3)]
    assert said == [one, many]


@pytest.mark.parametrize(
    ("code", "said"), [("en", "1 edit, the last at {}"), ("es", "1 cambio, el último a las {}")]
)
def test_one_edit_that_was_left_behind_is_said_in_the_singular(speak, code, said):
    speak(code)
    assert QCoreApplication.translate("Recovery", "%n edit(s), the last at {}", "", 1) == said


def test_places_of_the_gazetteer_are_said_in_the_language_of_the_window(speak, base):
    speak("es")
    lima = base.gazetteer.search("lima", 3)
    said = [entry_words(entry, base.gazetteer) for entry in lima]
    assert said[0] == "capital, Peru"
    assert said[1:] == ["estado o provincia, Peru", "población, Ohio, United States"]


def test_the_window_is_in_the_language_that_was_chosen(speak, make_window):
    speak("es")
    window = make_window()
    assert window.menuBar().actions()[0].text() == "&Archivo"
    assert window.style_now.language == "es"
    assert window.toolbar.export.text() == "Exportar…"
    assert any("ocurrido" in button.accessibleName() for button in window.findChildren(QToolButton))
    headers = window.table._table
    assert headers.headerData(1, window.table._view.horizontalHeader().orientation()) == "Certeza"


def test_a_chosen_language_is_remembered_and_said_to_come_later(make_window):
    window = make_window()
    window.choices.use_language("es")
    assert "next time" in window.status.said
    window.session.mark_saved(window.session.dossier)
    window.close()
    assert make_window().settings.language == "es"


@pytest.mark.parametrize(
    ("choice", "desktop", "spoken"),
    [
        ("system", ["es-PE", "en"], "es"),
        ("system", ["fr-FR"], "en"),
        ("en", ["es-ES"], "en"),
        ("es", ["en-GB"], "es"),
    ],
)
def test_the_system_decides_only_where_nothing_was_chosen(monkeypatch, choice, desktop, spoken):
    monkeypatch.delenv(language.VARIABLE, raising=False)
    monkeypatch.setattr(QLocale, "uiLanguages", lambda _self: desktop)
    assert language.chosen(choice) == spoken


@pytest.mark.parametrize("code", ["en", "es"])
def test_every_letter_of_a_menu_belongs_to_one_entry(speak, make_window, code):
    speak(code)
    window = make_window()
    for menu in [window.menuBar(), *(action.menu() for action in window.menuBar().actions())]:
        letters = [found[1].casefold() for a in menu.actions() if (found := re.search("&(.)", a.text()))]
        assert len(letters) == len(set(letters)), [a.text() for a in menu.actions()]


@pytest.mark.parametrize("size", [(1280, 720), (1600, 1000)])
def test_no_spanish_word_is_cut(speak, make_window, qtbot, size):
    speak("es")
    window = make_window()
    window.resize(*size)
    window.walk(1)
    for name in window.docks.names():
        window.show_pane(name)
        qtbot.wait(1)
        cut = [
            widget
            for kind in (QLabel, QPushButton, QToolButton, QComboBox, QLineEdit)
            for widget in window.findChildren(kind)
            if widget.isVisible() and is_cut(widget)
        ]
        assert not cut, [(w, w.accessibleName(), w.size()) for w in cut]


def is_cut(widget) -> bool:
    if isinstance(widget, QLineEdit):
        return (
            bool(widget.placeholderText())
            and not widget.text()
            and (widget.fontMetrics().horizontalAdvance(widget.placeholderText()) > widget.width() - 16)
        )
    if isinstance(widget, QLabel) and widget.wordWrap():
        return bool(widget.height() < widget.heightForWidth(widget.width()) - 1)
    if isinstance(widget, QToolButton) and widget.toolButtonStyle() is Qt.ToolButtonStyle.ToolButtonIconOnly:
        return False  # its text is for a screen reader
    return bool(widget.width() < widget.minimumSizeHint().width())


def test_the_steps_that_can_be_undone_are_named_in_spanish(speak):
    speak("es")
    steps = [
        edits.publish(ArticleId("a"), Moment(2026, 1, 16)),
        edits.publish(ArticleId("a"), None),
        edits.delete(frozenset({ONE})),
        edits.delete(frozenset({ONE, EventId("two")})),
        edits.move(ONE, Where("Lima", -12.0, -77.0, Precision.SITE)),
        edits.set_places(ONE, ()),
        edits.rewrite(ONE, "x"),
        edits.classify(ONE, Kind.OTHER),
        edits.judge(ONE, Certainty.DENIED),
        edits.date(ONE, None),
        edits.name_actors(ONE, ()),
        edits.attribute(ONE, None),
        edits.note(ONE, "x"),
        edits.unlock(ONE, "when"),
        edits.believe(ONE, Credibility.PROBABLE),
        edits.believe(ONE, None),
        edits.estimate(ONE, Likelihood.LIKELY),
        edits.estimate(ONE, None),
        edits.trust(ArticleId("a"), Reliability.B),
        edits.trust(ArticleId("a"), None),
        edits.all_of("change 3 events", ()),
        rework.merge(ONE, ONE),
        rework.unmerge(ONE),
        rework.prefer(ONE, "when", ONE),
        rework.keep_apart(ONE, ONE),
        rework.duplicate(ONE),
        rework.split(ONE),
        rework.place_everywhere("Port", Where("Quay")),
        rework.rename_actor("a b", "c d"),
        reread.reanchor(ONE, Quote(ArticleId("a"), 0, 1, "x"), 0),
        edits.keep_view(View("x")),
        edits.drop_view("x"),
        edits.settle("x"),
        edits.settle("x", open_again=True),
        *(edits.review(frozenset({ONE}), verdict) for verdict in Review),
    ]
    for step in steps:
        assert translated(step.label) != step.label, step.label
    assert translated("delete 2 events") == "eliminar 2 eventos"


@pytest.mark.parametrize("text", ["soon", "3/4/2025", "on 3 May 2020 for ages"])
def test_what_cannot_be_read_is_said_in_spanish(speak, text):
    speak("es")
    with pytest.raises(ValueError, match=r"type") as caught:
        parse_when(text, None)
    assert "«" in translated(str(caught.value))


def test_a_sentence_nobody_knows_stays_as_it_is(speak):
    speak("es")
    assert translated("Quite another thing.") == "Quite another thing."


def test_buttons_that_qt_names_are_spanish_too(speak, qtbot):
    speak("es")
    box = QMessageBox()
    qtbot.addWidget(box)
    box.setStandardButtons(QMessageBox.StandardButton.Discard | QMessageBox.StandardButton.Cancel)
    assert "Cancelar" in {button.text().replace("&", "") for button in box.buttons()}


def test_the_painted_words_are_as_many_in_every_language():
    english, spanish = PHRASES["en"], PHRASES["es"]
    for name in english.__slots__:
        ours, theirs = getattr(english, name), getattr(spanish, name)
        assert type(ours) is type(theirs)
        if not isinstance(ours, str):
            assert len(ours) == len(theirs), name
    assert spanish.certainties.keys() == set(Certainty)
    assert spanish.kinds.keys() == set(Kind)


def test_a_figure_is_the_same_whatever_the_window_speaks(tmp_path):
    seed = Path(__file__).parents[2] / "seeds" / "callao.txt"
    made = []
    for code in ("en", "es"):
        path = tmp_path / f"{code}.svg"
        words = [sys.executable, "-m", "viewer", "export", str(seed), "-o", str(path)]
        subprocess.run(words, check=True, env={**os.environ, language.VARIABLE: code})
        made.append(path.read_bytes())
    assert made[0] == made[1]


def test_every_command_and_menu_is_translated(speak):
    speak("es")
    same = {"&English", "Españo&l"}
    for name in [*MENUS, *(c.name for c in listed())]:
        assert name in same or QCoreApplication.translate("actions", name) != name
