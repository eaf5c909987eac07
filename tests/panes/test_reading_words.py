"""Why an event was read so, in the language of the window."""

from dataclasses import replace

import pytest

from viewer.draw.style import LIGHT
from viewer.model.event import Cue
from viewer.panes.reading_words import FORMS, cue_words, reading_words

SPANISH = replace(LIGHT, language="es")


def test_a_certainty_and_a_kind_go_by_the_names_of_the_window() -> None:
    assert reading_words(Cue("certainty", "podría", "possible"), SPANISH) == "posible"
    assert reading_words(Cue("kind", "huelga", "incident"), SPANISH) == "incidente"


def test_a_cue_without_words_says_what_it_speaks_of() -> None:
    assert cue_words(Cue("where", "", "the article is about Callao"), LIGHT) == (
        "place: the article is about Callao"
    )


def test_words_and_reading_cannot_write_markup() -> None:
    assert cue_words(Cue("where", "<b>", "the capital of <i>"), LIGHT) == (
        "“&lt;b&gt;” → the capital of &lt;i&gt;"
    )


@pytest.mark.parametrize("form", FORMS)
def test_every_reason_keeps_the_names_in_it(form: str) -> None:
    said = form.replace("{}", "Callao")
    assert reading_words(Cue("where", "", said), LIGHT) == said
