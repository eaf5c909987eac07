"""The scorers of the benchmarks, on cases worked out by hand."""

from collections import Counter
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest

from tests.benchmarks import gold, places, timeml
from viewer.extract.dating.timeml import Tag
from viewer.geo.gazetteer import Gazetteer
from viewer.paths import resource

DOCUMENT = """<?xml version="1.0"?>
<TimeML><DCT><TIMEX3 tid="t0" type="DATE" value="2026-03-05">today</TIMEX3></DCT>
<TEXT>It sank on <TIMEX3 tid="t1" type="DATE" value="2026-03-02">2 March</TIMEX3>, and for \
<TIMEX3 tid="t2" type="DURATION" value="P3D">three days</TIMEX3> nobody knew.</TEXT></TimeML>
"""


def test_the_text_and_the_times_of_a_timeml_document_are_read_as_they_stand(tmp_path: Path) -> None:
    path = tmp_path / "a.tml"
    path.write_text(DOCUMENT, encoding="utf-8")
    document = timeml.document(path)
    assert document.text == "It sank on 2 March, and for three days nobody knew."
    assert [document.text[t.start : t.end] for t in document.times] == ["2 March", "three days"]
    assert str(document.created) == "2026-03-05"


def test_a_time_counts_as_strict_relaxed_typed_and_valued_each_by_itself() -> None:
    annotated = (
        Tag(0, 7, "DATE", "2026-03-02"),
        Tag(20, 30, "DURATION", "P3D"),
        Tag(40, 45, "DATE", "2026"),
        Tag(60, 66, "SET", "P1W"),
    )
    read = [
        Tag(0, 7, "DATE", "2026-03-02"),  # right in all
        Tag(22, 30, "DURATION", "P4D"),  # right but for its first word and its value
        Tag(40, 45, "DURATION", "2026"),  # of another type
        Tag(80, 85, "DATE", "2027"),  # nothing stands there, and the last one is missed
    ]
    counts = timeml.compare(annotated, read)
    assert counts == Counter(gold=4, found=4, relaxed=3, strict=2, type=2, value=2)
    assert timeml.f1(counts, "strict") == 50.0
    assert timeml.rates(counts)["precision"] == 75.0


def test_one_reading_over_two_annotated_times_is_one_match() -> None:
    counts = timeml.compare((Tag(0, 4, "DATE", "a"), Tag(5, 9, "DATE", "b")), [Tag(0, 9, "DATE", "a")])
    assert (counts["relaxed"], counts["gold"], counts["found"]) == (1, 2, 1)


def test_a_place_is_found_by_overlap_and_right_within_161_km() -> None:
    text = "From Lima to Paris."
    gazetteer = Gazetteer.open(resource("gazetteer.bin"))
    found = places.read_places(text, gazetteer)
    assert [text[m.start : m.end] for m in found] == ["Lima", "Paris"]
    document = places.Document(
        "1",
        text,
        (places.Toponym(5, 9, "Lima", (-12.05, -77.04)), places.Toponym(13, 18, "Paris", (33.66, -95.56))),
    )
    count, errors = places.compare(document, found)
    assert count == Counter(gold=2, found=2, exact=2, overlap=2, resolved=2, near=1)
    assert [kind for kind, _ in errors] == ["far"]
    assert places.rates(count)["overlap_f1"] == 1.0
    assert places.rates(count)["end_to_end_f1"] == 0.5


def test_a_missed_place_and_one_that_is_none_are_told_apart() -> None:
    count, errors = places.compare(places.Document("1", "Lima", (places.Toponym(0, 4, "Lima", (0, 0)),)), ())
    assert (dict(count), [kind for kind, _ in errors]) == ({"gold": 1, "found": 0, "exact": 0}, ["missed"])


SCORE: Any = SimpleNamespace(
    spans=lambda event, _text: [(q["start"], q["end"]) for q in event["quotes"]],
    overlap=lambda a, b: len({i for s, e in a for i in range(s, e)} & {i for s, e in b for i in range(s, e)}),
    assign=lambda weights: [
        (i, row.index(max(row))) for i, row in enumerate(weights) if row and max(row) > 0
    ],
    compare_event=lambda mine, its, count: count.update(
        certainty=mine["certainty"] == its["certainty"],
        kind=mine["kind"] == its["kind"],
        when_n=0,
        where_n=bool(mine["where"]),
        where=[w["name"] for w in its["where"]] == [w["name"] for w in mine["where"]],
    ),
)


def told(what: str, start: int, end: int, **fields: Any) -> dict[str, Any]:
    quotes = [{"start": start, "end": end, "exact": what}]
    return {"what": what, "quotes": quotes, "certainty": "occurred", "kind": "other", "where": [], **fields}


def test_each_mistake_about_an_event_is_listed_by_its_class() -> None:
    annotated = [told("The ship sank", 0, 13, where=[{"name": "Lima"}]), told("A pier fell", 20, 31)]
    read = [
        told("Ship sank", 4, 13, certainty="planned", where=[{"name": "Paris"}]),
        told("It rained", 40, 49),
    ]
    pairs = gold.paired(SCORE, annotated, read, "")
    listed = [(kind, words.split("  ")[0]) for pair in pairs for kind, words in gold.mistakes(*pair, SCORE)]
    assert listed == [
        ("certainty", "Ship sank"),
        ("where", "Ship sank"),
        ("missed", "A pier fell"),
        ("spurious", "It rained"),
    ]


@pytest.mark.parametrize("number", ["38129", "41012"])
def test_a_document_is_always_of_the_same_part(number: str) -> None:
    assert places.Document(number, "", ()).part == places.Document(number, "other", ()).part


def test_about_a_quarter_of_the_documents_with_places_is_held_out() -> None:
    parts = [places.Document(str(number), "", ()).part for number in range(1000)]
    assert 200 < parts.count(2) < 300
