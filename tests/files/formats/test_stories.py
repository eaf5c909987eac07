"""The formats that only go out: what a reader of each sees is what the dossier says, and no more."""

import json

import pytest

from tests.values import ARTICLE, SINCE_2024, day, event, harbour_dossier
from viewer.files.formats import annotations, markdown, timelinejs
from viewer.model.dossier import Dossier
from viewer.model.event import Event
from viewer.model.when import Extent, When


def of(*events: Event) -> Dossier:
    return Dossier({ARTICLE.id: ARTICLE}, {e.id: e for e in events})


def test_a_slide_fills_the_interval_and_says_the_date_in_words() -> None:
    year = event("a", when=When.instant(day("2024-01-01"), day("2024-12-31")))
    (slide,) = json.loads(timelinejs.write(of(year)))["events"]
    assert slide["start_date"] == {"year": 2024, "month": 1, "day": 1}
    assert slide["end_date"] == {"year": 2024, "month": 12, "day": 31}
    assert slide["display_date"] == "in 2024"
    assert slide["group"] == "occurred"


@pytest.mark.parametrize(
    "when",
    [
        None,
        SINCE_2024,
        When.instant(day("2024-01-01"), None),
        When.instant(None, day("2024-01-01")),
        When(Extent.SPAN, (day("-0043-03-15"), None), (None, day("2024-01-01"))),
    ],
)
def test_what_is_open_on_a_side_is_no_slide(when: When | None) -> None:
    assert json.loads(timelinejs.write(of(event("a", when=when))))["events"] == []


def test_a_slide_runs_no_markup_of_the_article() -> None:
    risky = event("a", what="<img onerror=x>", when=When.instant(day("2024-01-01"), day("2024-01-01")))
    assert b"<img" not in timelinejs.write(of(risky))


def test_an_annotation_points_to_its_words_by_place_and_by_context() -> None:
    items = json.loads(annotations.write(harbour_dossier()))["items"]
    port = next(item for item in items if item["id"] == "urn:sightline:event:port:0")
    words, position = port["target"]["selector"]
    assert words["exact"] == "The port has been open since 2024"
    assert words["prefix"].endswith("up to ten years.\n\n")
    assert words["suffix"].startswith(". Ships may")
    assert ARTICLE.text[position["start"] : position["end"]] == words["exact"]
    assert {body["value"] for body in port["body"]} >= {"North Port open", "operation", "ongoing"}


def test_an_annotation_page_has_what_the_model_requires() -> None:
    whole = json.loads(annotations.write(harbour_dossier()))
    assert whole["@context"] == "http://www.w3.org/ns/anno.jsonld"
    assert whole["type"] == "AnnotationPage"
    assert len({item["id"] for item in whole["items"]}) == len(whole["items"])
    for item in whole["items"]:
        assert item["type"] == "Annotation"
        assert all(body["type"] == "TextualBody" for body in item["body"])
        assert {"type", "source", "selector"} == item["target"].keys()


def rendered(dossier: Dossier) -> list[str]:
    """The text that a CommonMark reader shows, block by block."""
    reader = pytest.importorskip("markdown_it").MarkdownIt()
    tokens = reader.parse(markdown.write(dossier).decode("utf-8"))
    inline = [token for token in tokens if token.type == "inline"]
    return [
        "".join(" " if part.type == "softbreak" else part.content for part in token.children)
        for token in inline
    ]


@pytest.mark.parametrize(
    "words",
    [
        "*a* _b_ `c` [d](e) <f> #g",
        "1. first",
        "- item",
        "+ more",
        "# head",
        "a & b &amp; c",
        "\\*",
        "C#",
        "= x",
    ],
)
def test_no_words_of_an_article_become_markup(words: str) -> None:
    lines = rendered(of(event("a", what=words, notes=words)))
    assert words in lines
    assert f"Notes: {words}" in lines


def test_the_report_gives_date_bounds_certainty_and_quote() -> None:
    lines = rendered(harbour_dossier())
    assert "North Port open" in lines
    assert "When: since 2024" in lines
    assert "Bounds: start 2024-01-01/2024-12-31, end ../.., span" in lines
    assert "Condition: If the loan is signed" in lines
    assert "The port has been open since 2024" in lines
    assert (
        "5 events: 1 dated, 4 not dated. Bounds are the earliest and latest day, both included; .. is open."
        in lines
    )
