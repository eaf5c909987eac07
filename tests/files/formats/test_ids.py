"""An event keeps its id through every format, and one without gets an id that no other has."""

import json
from pathlib import Path

import pytest

from tests.values import HARBOUR, day, event
from viewer.files.checks import problems
from viewer.files.exchange import ExchangeError, from_json
from viewer.files.formats import catalogue
from viewer.files.formats.catalogue import FORMATS, Format
from viewer.model.dossier import Dossier
from viewer.model.when import When

both_ways = pytest.mark.parametrize("form", [f for f in FORMATS if f.reads], ids=lambda f: f.name)


@both_ways
@pytest.mark.parametrize("first", ["a b", "case/7", "è (2)", "=1+1", "#;,", "x" * 300])
def test_an_id_of_any_printable_letters_comes_back(form: Format, first: str) -> None:
    when = When.instant(day("2024-01-01"), day("2024-12-31"))
    names = (first, "e1", "e2")
    dossier = Dossier().put(*(event(name, when=when, where=(HARBOUR,), quotes=()) for name in names))
    assert form.reads
    assert tuple(form.reads(form.writes(dossier), "x").events) == names


def test_an_id_that_is_given_is_none_that_another_row_has() -> None:
    found = catalogue.from_bytes(b"id,name\ne2,First\n,Second\n\x07,Third\n", Path("a.csv"))
    assert {e.id: e.what for e in found.events.values()} == {"e2": "First", "e3": "Second", "e4": "Third"}


@pytest.mark.parametrize("key", ["id", "what"])
def test_the_exchange_form_has_no_event_without_an_id_or_a_headline(key: str) -> None:
    one = {"id": "a", "what": "A", "kind": "other", "certainty": "occurred"} | {key: ""}
    with pytest.raises(ExchangeError, match=rf"x\.json: events\[0\]\.{key} is empty; give it one"):
        from_json(json.dumps({"article": {}, "events": [one]}), "x.json")


def test_an_event_of_a_dossier_without_a_headline_is_told() -> None:
    (found,) = problems(Dossier().put(event("a", what="", quotes=())))
    assert "no headline" in str(found)
