"""A place that the text only implies says so in every format that has words or fields for it."""

import csv
import io
import json
import re
from dataclasses import replace

import pytest

from tests.values import HARBOUR, PERU, PORT, day, event, harbour_dossier
from viewer.files.formats.catalogue import FORMATS, Format
from viewer.files.formats.facets import Facet
from viewer.model.dossier import Dossier
from viewer.model.when import Basis, EventId, Extent, When
from viewer.model.words import Language

icalendar = pytest.importorskip("icalendar")

IMPLIED = replace(HARBOUR, basis=Basis.INFERRED, chance=0.62)
GUESSED = replace(PERU, basis=Basis.INFERRED)
TAKEN = replace(PORT, basis=Basis.ASSUMED)
BY_NAME = {kind.name: kind for kind in FORMATS}
DAY = (day("2026-01-16"), day("2026-01-16"))


@pytest.fixture
def dossier() -> Dossier:
    told = harbour_dossier()
    told = told.put(event("crane", where=(IMPLIED, TAKEN), when=told.events[EventId("port")].when))
    return told.put(event("shed", where=(GUESSED,), when=told.events[EventId("port")].when))


@pytest.mark.parametrize("kind", [f for f in FORMATS if f.reads], ids=lambda f: f.name)
def test_what_a_place_rests_on_is_written_and_read_back(kind: Format, dossier: Dossier) -> None:
    assert kind.reads is not None
    back = kind.reads(kind.writes(dossier), "x").events
    assert back[EventId("crane")].where == (IMPLIED, TAKEN)
    assert back[EventId("shed")].where == (GUESSED,)


@pytest.mark.parametrize("name", ["markdown", "html"])
def test_those_who_read_a_report_are_told_and_nothing_of_it_is_lost(name: str, dossier: Dossier) -> None:
    data = BY_NAME[name].writes(dossier)
    text = data.decode("utf-8")
    assert "Harbour (site) [not said, 62% likely]" in text.replace("\\", "")
    assert "[not said, confirmed by the analyst]" in text.replace("\\", "")
    assert not BY_NAME[name].report(dossier, data).has(Facet.GROUND)


def test_a_row_of_a_table_says_what_its_place_rests_on(dossier: Dossier) -> None:
    rows = {
        row["id"]: row
        for row in csv.DictReader(io.StringIO(BY_NAME["csv"].writes(dossier).decode("utf-8-sig")))
    }
    assert (rows["crane"]["place_basis"], rows["crane"]["place_chance"]) == ("inferred", "0.62")
    assert (rows["shed"]["place_basis"], rows["shed"]["place_chance"]) == ("inferred", "")
    assert (rows["approval"]["place_basis"], rows["approval"]["place_chance"]) == ("stated", "")


def test_a_feature_says_it_among_its_properties(dossier: Dossier) -> None:
    features = json.loads(BY_NAME["geojson"].writes(dossier))["features"]
    (crane,) = (f["properties"] for f in features if f["properties"]["id"] == "crane")
    assert (crane["place_basis"], crane["place_chance"]) == ("inferred", 0.62)


@pytest.mark.parametrize(
    ("language", "words"),
    [
        (
            "en",
            "Where: Harbour [not said, 62% likely]; North Port [not said, confirmed by the analyst]; Peru",
        ),
        (
            "es",
            "Dónde: Harbour [no dicho, 62 % probable]; "
            "North Port [no dicho, confirmado por el analista]; Peru",
        ),
    ],
)
def test_an_entry_of_a_calendar_says_it_under_its_place(language: Language, words: str) -> None:
    when, calendar = When(Extent.INSTANT, DAY, DAY), BY_NAME["ics"]
    told = Dossier().put(event("crane", where=(IMPLIED, TAKEN, PERU), when=when, condition="If it rains"))
    data = calendar.written(told, language)
    (entry,) = icalendar.Calendar.from_ical(data).walk("VEVENT")
    assert str(entry["DESCRIPTION"]).split("\n") == ["If it rains", words, "“The ministry approved”"]
    assert str(entry["LOCATION"]) == "Harbour; North Port; Peru"
    assert not calendar.report(told, data).has(Facet.GROUND)


def test_an_entry_of_a_calendar_says_nothing_of_a_place_that_the_text_says() -> None:
    told = Dossier().put(event("crane", where=(HARBOUR,), when=When(Extent.INSTANT, DAY, DAY)))
    assert b"Where" not in BY_NAME["ics"].writes(told)


def test_the_page_puts_in_brackets_what_is_only_implied_and_says_so(dossier: Dossier) -> None:
    alone = Dossier().put(event("crane", where=(IMPLIED,)), event("shed", where=(GUESSED,)))
    shared = alone.put(event("pier", where=(HARBOUR,)))
    page, beside, plain = (
        BY_NAME["html"].writes(d).decode("utf-8") for d in (alone, shared, harbour_dossier())
    )

    assert page.count('class="bracket"') == 1
    assert page.count('class="bracket joined"') == page.count(" data-implied ") == 1
    assert 'aria-label="[Harbour]: ' in page
    assert re.search(r"<text[^>]*>\[Peru\]</text>", page)
    assert "in square brackets" in page
    assert 'class="bracket' not in beside
    assert " data-implied " not in beside
    assert "in square brackets" in beside
    assert "in square brackets" not in plain
