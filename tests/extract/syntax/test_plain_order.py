"""Sentences that stand turned round: the order they are read in, and where what was read is found again."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.extract.conftest import Read
from viewer.extract.syntax.plain_order import laid
from viewer.model.event import Certainty, Kind

TURNED = [
    ("Seized on Tuesday was the tanker Vega.", "The tanker Vega was seized on Tuesday."),
    ("Also sunk in the raid on Suva was a corvette.", "A corvette was also sunk in the raid on Suva."),
    ("Under construction are two piers.", "Two piers are under construction."),
    ("Due to open in June is a second pier.", "A second pier is due to open in June."),
    ("Guarding the site since May are Fijian troops.", "Fijian troops are guarding the site since May."),
    ("Into the harbour of Suva sailed a grain ship.", "A grain ship sailed into the harbour of Suva."),
    ("It was in May that the ferry sank.", "In May the ferry sank."),
    ("It was not the navy but the coastguard that fired.", "The coastguard fired."),
    ("It was the bridge that the army blew up.", "The army blew up the bridge."),
    (
        "It was to Suva, next door by sea, that the firm sent the ship.",
        "The firm sent the ship to Suva, next door by sea.",
    ),
    ("What followed was a blockade of the port.", "A blockade of the port followed."),
    ("What the firm has signed is a contract.", "The firm has signed a contract."),
    (
        "Approved by the cabinet last week: two coal plants.",
        "Two coal plants were approved by the cabinet last week.",
    ),
    (
        "Only last month had Vega, a ship made for it, been cleared by the board.",
        "Vega, a ship made for it, had been cleared by the board only last month.",
    ),
    (
        "Handed over on Monday was Base 201 — the field that engineers built; nobody came.",
        "Base 201 — the field that engineers built — was handed over on Monday; nobody came.",
    ),
]  # fmt: skip
PLAIN = [
    "Seized goods were burned in Suva.",
    "Delivered at Rauma, in Finland, last September, the ferry is longer than any berth.",
    "Guarding the site is a task for troops.",
    "It was the first time that the ministry admitted it.",
    "It was reported on Monday that the ferry sank.",
    "What caused the fire is a mystery.",
    "What is clear is that the ferry sank.",
    "In May the ferry sank off Suva.",
    "Under the pact the port is leased until 2030.",
    "Is it in May that the ferry sails?",
]


@pytest.mark.parametrize(("text", "plain"), TURNED)
def test_a_turned_sentence_is_laid_out_in_plain_order(text: str, plain: str) -> None:
    found = laid(f"Nothing else is told. {text} So it ends.")
    assert found is not None
    assert found.text == f"Nothing else is told. {plain} So it ends."


@pytest.mark.parametrize("text", PLAIN)
def test_a_sentence_in_plain_order_is_left_as_it_is(text: str) -> None:
    assert laid(text) is None


@pytest.mark.parametrize(
    ("text", "what", "kind", "certainty"),
    [
        (TURNED[0][0], "Tanker Vega seized", Kind.LEGAL, Certainty.OCCURRED),
        (TURNED[2][0], "Two piers under construction", Kind.CONSTRUCTION, Certainty.ONGOING),
        (TURNED[3][0], "Second pier opens", Kind.OPENING, Certainty.PLANNED),
        (TURNED[4][0], "Fijian troops guard site", Kind.OPERATION, Certainty.ONGOING),
        (TURNED[6][0], "Ferry sinks", Kind.INCIDENT, Certainty.OCCURRED),
    ],
)
def test_what_a_turned_sentence_tells_is_quoted_as_it_stands(
    reading_of: Read, text: str, what: str, kind: Kind, certainty: Certainty
) -> None:
    before = "The port of Suva is old. "
    (event,) = reading_of(before + text, "2026-03-10").events
    assert (event.what, event.kind, event.certainty) == (what, kind, certainty)
    assert event.quotes[0].exact == text[:-1]
    assert event.quotes[0].start == len(before)
    assert all(cue.words in before + text for cue in event.why)


def test_places_and_times_are_found_where_they_stand(reading_of: Read) -> None:
    text = "Seized on Tuesday off Suva was the tanker Vega."
    reading = reading_of(text, "2026-03-10")
    assert [text[p.start : p.end] for p in reading.places] == ["Suva"]
    assert [text[t.start : t.end] for t in reading.times] == ["Tuesday"]


@given(
    st.lists(st.sampled_from([*(text for text, _ in TURNED), *PLAIN, "\n\n", "É 😀."]), max_size=6), st.data()
)
def test_every_stretch_of_a_laid_text_leads_back_into_the_article(
    texts: list[str], data: st.DataObject
) -> None:
    article = " ".join(texts)
    found = laid(article)
    if found is None:
        return
    assert "".join(found.text[p.start : p.end] for p in found.pieces) == found.text
    end = data.draw(st.integers(1, len(found.text)))
    start = data.draw(st.integers(0, end - 1))
    low, high = found.old(start, end)
    assert 0 <= low <= high <= len(article)
    whole = [p for p in found.pieces if p.old is not None and start <= p.start and p.end <= end]
    assert all(low <= (p.old or 0) and (p.old or 0) + p.end - p.start <= high for p in whole)
