"""Headings in capitals or title case, read as the text below them would write them."""

import pytest

from tests.extract.conftest import Read
from viewer.extract.syntax.plain_headings import plain_headings


@pytest.mark.parametrize(
    ("heading", "body", "plain"),
    [
        (
            "Raiders Hit Bulker Off Tumaco",
            "Raiders hit a ship off Tumaco.",
            "Raiders hit bulker off Tumaco",
        ),
        (
            "RAIDERS HIT BULKER OFF TUMACO",
            "A ship was hit by raiders off Tumaco.",
            "Raiders hit bulker off Tumaco",
        ),
        (
            "Togo Approves $1.5 Billion Plan To Rebuild Lome Naval Base",
            "The cabinet of Togo approved it for Lome Naval Base.",
            "Togo approves $1.5 billion plan to rebuild Lome Naval Base",
        ),
        ("Okonjo May Visit Lome In May", "The minister said so.", "Okonjo may visit Lome in May"),
        ("ACME WINS F-35 CONTRACT FROM NAVY", "The navy said so.", "Acme wins F-35 contract from navy"),
        (
            "US Sells Frigates To South Korea, New Zealand And NATO",
            "They were sold.",
            "US sells frigates to South Korea, New Zealand and NATO",
        ),
        ("Okonjo's Chief Of Staff Resigns", "Ann Okonjo said so.", "Okonjo's chief of staff resigns"),
    ],
)
def test_a_heading_keeps_capitals_for_names_alone(heading: str, body: str, plain: str) -> None:
    assert plain_headings(f"{heading}\n\n{body}\n") == f"{plain}\n\n{body}\n"


@pytest.mark.parametrize(
    "text",
    [
        "Navy seizes tanker off Tumaco\n\nThe navy of Colombia said so.",
        "CAPE TOWN, South Africa (AP) --\nA ship sank.",
        "Ann Okonjo Told The Court That She Had Seen The Ship Sink.",
        "",
    ],
)
def test_what_is_no_heading_in_capitals_stays_as_it_is(text: str) -> None:
    assert plain_headings(text) == text


@pytest.mark.parametrize("heading", ["Raiders Hit Bulker Off Tumaco", "RAIDERS HIT BULKER OFF TUMACO"])
def test_the_words_of_a_heading_name_nobody(reading_of: Read, heading: str) -> None:
    text = (
        f"{heading}\n\nRaiders hit a bulker off Tumaco on Monday. The ship was sailing to Callao on Tuesday."
    )
    reading = reading_of(text, "2025-11-20")

    assert not any(word in name for e in reading.events for name in e.who for word in ("Hit", "HIT", "Off"))
    assert all(q.exact == text[q.start : q.end] for e in reading.events for q in e.quotes)
    assert any(quote.start == 0 for event in reading.events for quote in event.quotes)
