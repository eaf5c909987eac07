"""Lines that head, count or credit what stands beside them: dates, hours, "Q:", "(Reporting by …)"."""

import pytest

from tests.extract.conftest import Read
from viewer.extract.read import Reading
from viewer.model.event import Certainty, Event
from viewer.model.moment import Moment

_KEY_DATES = """Key dates in the quarrel over the pier

1912
The railway reaches Ica. A flood destroys the pier the following year.

April 1998
The pier at Pisco is shut.

23 November - 7 December 2019
Ministers meet in Lima.

March 2027
The bridge is due to open.
"""

_LIVE = """Live: Floods in Peru

18:42
Bridge gone
A bridge has collapsed in Lima.

15:05 – Army deployed
The ministry has sent 300 soldiers to Ica.

09:00
The port of Callao was closed on 9 May. The mayor spoke to reporters.
"""


def _days(event: Event) -> tuple[str | None, ...]:
    assert event.when
    return tuple(day.iso() if day else None for day in (event.when.start[0], event.when.end[1]))


def _whats(reading: Reading) -> list[str]:
    return [event.what for event in reading.events]


def test_a_date_that_is_a_line_dates_what_stands_under_it(reading_of: Read) -> None:
    events = reading_of(_KEY_DATES, "2026-05-20").events
    assert {event.what: _days(event) for event in events} == {
        "Railway reaches Ica": ("1912-01-01", "1912-12-31"),
        "Flood destroys pier": ("1913-01-01", "1913-12-31"),
        "Pier at Pisco shut": ("1998-04-01", "1998-04-30"),
        "Ministers meet in Lima": ("2019-11-23", "2019-12-07"),
        "Bridge opens": ("2027-03-01", "2027-03-31"),
    }
    assert [event.certainty for event in events] == [Certainty.OCCURRED] * 4 + [Certainty.PLANNED]


def test_a_section_behind_the_last_date_is_not_of_that_date(reading_of: Read) -> None:
    text = f"{_KEY_DATES}\nThe museum\n\nA storm destroyed the old crane.\n"
    storm = reading_of(text, "2026-05-20").events[-1]
    assert storm.what == "Storm destroys old crane"
    assert _days(storm) == (None, "2026-05-20")


def test_what_a_live_report_tells_under_its_hours_is_of_the_day_it_appeared(reading_of: Read) -> None:
    found = {event.what: _days(event) for event in reading_of(_LIVE, "2026-05-12").events}
    assert found["Bridge collapses in Lima"] == ("2026-05-12", "2026-05-12")
    assert found["Army deployed"] == ("2026-05-12", "2026-05-12")
    assert found["Port of Callao closed"] == ("2026-05-09", "2026-05-09")


def test_hours_under_an_agenda_are_still_to_come(reading_of: Read) -> None:
    text = "Agenda\n\n10:00\nThe minister opens it.\n\n11:00\nThe council meets.\n\n12:00\nAll leave Lima.\n"
    assert all(event.certainty is not Certainty.OCCURRED for event in reading_of(text, "2026-05-12").events)


@pytest.mark.parametrize(
    ("text", "whats"),
    [
        ("2/ The army shot down four drones over Lima.", ["Army shoots down four drones over Lima"]),
        ("2/9 The ferry turned back to Pisco. #Pisco #Peru", ["Ferry turns back to Pisco"]),
        ("❗️UPDATE 22:15: The army has denied that it shelled Ica.", ["Army shells Ica"]),
        ("BREAKING: A drone hit the port of Ica.", ["Drone hits port of Ica"]),
        ("Q: Why?\nA: The firm closed its mine in Peru.", ["Firm closes mine in Peru"]),
        (
            "The mine closed in May: https://example.org/mine/closed. A fire began.",
            ["Mine closes", "Fire begins"],
        ),
        (
            "May 12 (Newswire) - An explosion on Monday halted pumping in Ica.",
            ["Explosion halts pumping in Ica"],
        ),
    ],
)
def test_marks_and_labels_are_no_words_of_the_sentence(reading_of: Read, text: str, whats: list[str]) -> None:
    assert _whats(reading_of(text, "2026-05-13")) == whats


@pytest.mark.parametrize(
    "line",
    [
        "(Reporting by Peter Lowe in London; editing by Joan Carr)",
        "Sources: Ministry of Defence, newspaper archives\n(Compiled by Ana Duarte; Editing by Mark Hill)",
        "This interview has been edited for length and clarity.",
        "See also: Port of Pisco; Port of Callao\nLast updated: 2 May 2026",
        "All questions regarding this sale should be directed to the Bureau of Political Affairs.",
    ],
)
def test_a_line_about_the_article_tells_nothing(reading_of: Read, line: str) -> None:
    assert _whats(reading_of(f"The port reopened on 3 May.\n\n{line}\n", "2026-05-13")) == ["Port reopens"]


def test_the_items_of_what_was_agreed_are_planned_by_who_agreed(reading_of: Read) -> None:
    items = "(a) to open the port of Ica by May 2027;\n(b) to end the blockade of Lima on 3 June."
    text = f"The parties agreed:\n{items}"
    found = {e.what: e.certainty for e in reading_of(text, "2026-05-13").events}
    assert found == {
        "Parties agree": Certainty.OCCURRED,
        "Parties open port of Ica": Certainty.PLANNED,
        "Parties end blockade of Lima": Certainty.PLANNED,
    }


def test_the_items_of_an_aim_tell_nothing(reading_of: Read) -> None:
    text = "The aims of the programme are:\n- to reduce waste in Lima;\n- to open the port of Ica."
    assert _whats(reading_of(text, "2026-05-13")) == []


def test_quotes_stand_where_the_article_has_them(reading_of: Read) -> None:
    text = "⚡️ THREAD on Ica 🧵\n\n1/ A drone hit the port of Ica on 3 May. #Ica"
    (event,) = reading_of(text, "2026-05-13").events
    quote = event.quotes[0]
    assert text[quote.start : quote.end] == quote.exact == "A drone hit the port of Ica on 3 May"
    assert event.when
    assert event.when.start[0] == Moment.from_iso("2026-05-03")
