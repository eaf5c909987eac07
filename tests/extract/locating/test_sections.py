"""What is told under the name of a place is there, and from where a report is dated."""

import pytest

from tests.extract.conftest import Read


def places(reading_of: Read, text: str) -> dict[str, list[str]]:
    """The places of each event by what it is."""
    read = reading_of(text, "2026-11-20")
    return {event.what: [where.name for where in event.where] for event in read.events}


BULLETIN = """HARBOUR NOTES – BALTIC – WEEK 45

RIGA (Latvia)
Dockers walked out on Monday. A barge sank off Jūrmala on Tuesday.

TALLINN (Estonia)
The oil terminal reopened on 3 November.

NOTES
A new edition of the tide tables was published on Monday.
"""


def test_a_line_with_a_place_alone_heads_what_follows(reading_of: Read) -> None:
    found = places(reading_of, BULLETIN)
    assert found["Dockers walk out"] == ["Riga"]
    assert found["Oil terminal reopens"] == ["Tallinn"]


def test_a_place_of_its_own_goes_before_the_heading(reading_of: Read) -> None:
    assert places(reading_of, BULLETIN)["Barge sinks off Jūrmala"] == ["off Jūrmala"]


def test_another_heading_ends_the_section(reading_of: Read) -> None:
    assert all(
        "Tallinn" not in where for what, where in places(reading_of, BULLETIN).items() if "tide" in what
    )


def test_a_place_before_a_colon_heads_its_paragraph(reading_of: Read) -> None:
    found = places(
        reading_of, "The week\n\nRiga: Dockers walked out.\n\nTallinn: The oil terminal reopened.\n"
    )
    assert found == {"Dockers walk out": ["Riga"], "Oil terminal reopens": ["Tallinn"]}


def test_one_such_line_makes_no_sections(reading_of: Read) -> None:
    found = places(
        reading_of, "The week\n\nRiga\n\nThe paper mill at Ligatne was shut. The court fined the owner.\n"
    )
    assert "Riga" not in found.get("Court fines owner", [])


@pytest.mark.parametrize(
    ("dateline", "place"),
    [
        ("SAULT STE. MARIE, Ontario (CP)", "Sault Ste. Marie"),
        ("ST. JOHN'S, N.L.", "St. John's"),
        ("ST. PAUL, Minn.", "St. Paul"),
    ],
)
def test_a_dateline_may_be_shortened(reading_of: Read, dateline: str, place: str) -> None:
    assert places(reading_of, f"{dateline} — A wharf was shut on Monday.") == {"Wharf shut": [place]}


def test_two_towns_of_a_dateline_are_where_it_was_written(reading_of: Read) -> None:
    found = places(
        reading_of,
        "Doses reach Darfur\n\nGENEVA/PORT SUDAN, 9 October 2024 (Brief)\n\nThe war broke out in April 2023.",
    )
    assert found.get("War breaks out", []) in ([], ["Sudan"])
