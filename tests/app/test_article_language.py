"""An article can be read in the other language than was guessed, and that can be taken back."""

from viewer.app.actions import listed
from viewer.model import edits
from viewer.panes.sentences import translated

PATIENCE_MS = 20_000


def read_as(window, qtbot, name):
    next(command for command in listed() if command.name == name).calls(window)
    qtbot.waitUntil(lambda: not window.jobs.is_busy, timeout=PATIENCE_MS)


def checked(window):
    names = ("Article in &English", "Article in &Spanish")
    return [c.name for c in listed() if c.name in names and c.checked and c.checked(window)]


def test_reading_in_another_language_is_one_step_that_can_be_undone(make_window, qtbot):
    window = make_window()
    before = window.session.dossier
    assert checked(window) == ["Article in &English"]

    read_as(window, qtbot, "Article in &Spanish")

    (article,) = window.session.dossier.articles.values()
    assert article.language == "es"
    assert checked(window) == ["Article in &Spanish"]
    assert window.session.undo_label == f"read {article.title} as Spanish"
    window.session.undo()
    assert window.session.dossier == before


def test_reading_in_another_language_leaves_what_was_corrected(make_window, qtbot):
    window = make_window()
    event = next(iter(window.session.dossier.events))
    window.session.do(edits.rewrite(event, "Our own headline"))

    read_as(window, qtbot, "Article in &Spanish")

    assert window.session.dossier.events[event].what == "Our own headline"


def test_the_language_that_an_article_has_already_makes_no_step(make_window, qtbot):
    window = make_window()
    step = window.session.undo_label

    read_as(window, qtbot, "Article in &English")

    assert window.session.undo_label == step


def test_the_step_is_named_in_the_language_of_the_window(speak):
    speak("es")
    assert translated("read Callao as Spanish") == "leer Callao como español"
