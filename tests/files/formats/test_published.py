"""What is written is what the published documents of its format ask for, for any events."""

import copy
import json
from typing import Any

import jsonschema
import pytest
from hypothesis import given

from tests.examples import examples
from tests.files.formats.published import LINKED_PLACES, TIMELINEJS, WEB_ANNOTATIONS
from tests.strategies import dossiers
from tests.values import ARTICLE, HARBOUR, day, event, harbour_dossier
from viewer.files.formats import annotations, lpf, timelinejs
from viewer.model import edits
from viewer.model.dossier import Dossier
from viewer.model.event import Quote
from viewer.model.when import When

DATED = edits.publish(ARTICLE.id, day("2026-01-16")).apply(harbour_dossier())
FORMATS = [(lpf.write, LINKED_PLACES), (annotations.write, WEB_ANNOTATIONS), (timelinejs.write, TIMELINEJS)]
each_format = pytest.mark.parametrize(("write", "schema"), FORMATS, ids=["lpf", "annotations", "timelinejs"])


def complaints(schema: dict[str, Any], whole: object) -> list[str]:
    found = jsonschema.Draft202012Validator(schema).iter_errors(whole)
    return [f"{one.json_path}: {one.message[:200]}" for one in found]


@each_format
@examples(0.75)
@given(dossier=dossiers())
def test_whatever_is_written_keeps_the_published_rules(write, schema, dossier: Dossier) -> None:
    assert not complaints(schema, json.loads(write(dossier)))


@each_format
def test_a_quote_of_several_lines_keeps_the_published_rules(write, schema) -> None:
    words = ARTICLE.text[:60]
    assert "\n" in words
    one = event(
        "a",
        what="two\nlines",
        quotes=(Quote(ARTICLE.id, 0, 60, words),),
        where=(HARBOUR,),
        when=When.instant(day("2024-05-03"), day("2024-05-03")),
    )
    assert not complaints(schema, json.loads(write(Dossier({ARTICLE.id: ARTICLE}, {one.id: one}))))


@pytest.mark.parametrize(
    ("write", "schema", "way", "wrong"),
    [
        (lpf.write, LINKED_PLACES, ("features", 0, "names"), []),
        (lpf.write, LINKED_PLACES, ("features", 0, "@id"), "no iri"),
        (lpf.write, LINKED_PLACES, ("features", 0, "descriptions", 0, "value"), "two\nlines"),
        (annotations.write, WEB_ANNOTATIONS, ("items", 0, "target"), {"selector": []}),
        (annotations.write, WEB_ANNOTATIONS, ("items", 0, "madeUp"), 1),
        (timelinejs.write, TIMELINEJS, ("events", 0, "start_date"), {"month": 13}),
    ],
)
def test_these_rules_can_be_broken(write, schema, way, wrong) -> None:
    one = event("a", where=(HARBOUR,), when=When.instant(day("2024-05-03"), day("2024-05-03")))
    whole = json.loads(write(Dossier({ARTICLE.id: ARTICLE}, {one.id: one})))
    assert not complaints(schema, whole)
    broken = copy.deepcopy(whole)
    at = broken
    for step in way[:-1]:
        at = at[step]
    at[way[-1]] = wrong
    assert complaints(schema, broken)
