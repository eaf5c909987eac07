"""Stretches of time that are told with what was suspended, counted, called off or looked for."""

import pytest

from tests.extract.conftest import Read
from viewer.model.event import Certainty, Event

Days = tuple[str | None, str | None]


def event_of(reading_of: Read, text: str, word: str) -> Event:
    """The event with a word in its headline."""
    return next(event for event in reading_of(text, "2026-11-20").events if word in event.what.lower())


def bounds(event: Event) -> tuple[Days, Days]:
    """The earliest and latest day on which it began, and those on which it ended."""
    when = event.when
    assert when
    first, second, third, fourth = (day.iso() if day else None for day in when.bounds)
    return (first, second), (third, fourth)


@pytest.mark.parametrize(
    ("text", "word", "start", "end"),
    [
        (
            "On 18 May a barge struck the pier, and work was suspended from 19 May to 22 May.",
            "work", ("2026-05-19", "2026-05-19"), ("2026-05-22", "2026-05-22"),
        ),
        (
            "On Monday a barge struck the pier, and work was suspended from Tuesday to Friday.",
            "work", ("2026-11-17", "2026-11-17"), ("2026-11-20", "2026-11-20"),
        ),
        (
            "Patrols will stay in place through August.",
            "patrols", ("2026-11-20", "2027-08-31"), ("2027-08-31", "2027-08-31"),
        ),
        (
            "In Unity State, 412 cases of cholera were recorded between 4 and 14 September.",
            "cases", ("2026-09-04", "2026-09-04"), ("2026-09-14", "2026-09-14"),
        ),
        (
            "A ship lost 14 boxes off Lima between Saturday and Sunday.",
            "ship", ("2026-11-14", "2026-11-15"), ("2026-11-14", "2026-11-15"),
        ),
        (
            "The cable between 18 and 36 km long was cut between 2 and 7 May.",
            "cable", ("2026-05-02", "2026-05-07"), ("2026-05-02", "2026-05-07"),
        ),
        (
            "Traffic on the line grew by a fifth in the first nine months.",
            "traffic", ("2026-01-01", "2026-09-30"), ("2026-01-01", "2026-09-30"),
        ),
        (
            "Traffic on the line grew by a fifth in the first half.",
            "traffic", ("2026-01-01", "2026-06-30"), ("2026-01-01", "2026-06-30"),
        ),
        (
            "The state will negotiate with the firm before the end of the calendar year.",
            "negotiate", ("2026-11-20", "2026-12-31"), ("2026-11-20", "2026-12-31"),
        ),
        (
            "Parliament approved the loan in the 2027–2028 budget.",
            "loan", (None, "2026-11-20"), (None, "2026-11-20"),
        ),
        (
            "An airdrop at Akobo, due on 9 September, was called off.",
            "airdrop", ("2026-09-09", "2026-09-09"), ("2026-09-09", "2026-09-09"),
        ),
        (
            "A court in Lima blocked the sale, pending a hearing on 12 December.",
            "sale", (None, "2026-11-20"), (None, "2026-11-20"),
        ),
        (
            "Since the bridge fell in March, lorries have used the ferry.",
            "lorries", ("2026-03-01", "2026-03-31"), ("2026-11-20", None),
        ),
        (
            "Since the war began in 2023, 12,000 people have fled the town.",
            "flee", ("2023-01-01", "2026-11-20"), ("2023-01-01", "2026-11-20"),
        ),
    ],
)  # fmt: skip
def test_a_stretch_is_that_of_its_own_clause(
    reading_of: Read, text: str, word: str, start: Days, end: Days
) -> None:
    assert bounds(event_of(reading_of, text, word)) == (start, end)


@pytest.mark.parametrize(
    ("told", "start"),
    [
        ("Ministers met in Lima on 3 May 2026.", ("2026-05-01", "2026-05-01")),
        ("Ministers agreed in Lima on 3 May 2026 to open the road.", ("2026-05-01", "2026-05-01")),
        ("The council fined the mill on 3 May 2026.", (None, "2026-11-20")),
    ],
)
def test_a_day_counts_from_the_meeting_that_was_told_of(reading_of: Read, told: str, start: Days) -> None:
    text = f"{told} The firm spent $6m on it in 2024. Two days before the meeting protesters blocked a road."
    assert bounds(event_of(reading_of, text, "protesters"))[0] == start


@pytest.mark.parametrize(
    ("text", "word", "certainty"),
    [
        ("The port is unlikely to reopen before May.", "reopens", Certainty.POSSIBLE),
        ("The port will not reopen until May.", "reopens", Certainty.PLANNED),
        ("The port will not reopen before May.", "reopens", Certainty.DENIED),
        ("The road now carries perhaps 400 lorries a day.", "road", Certainty.ONGOING),
        ("Perhaps 400 people fled the town on Monday.", "flee", Certainty.OCCURRED),
        ("Perhaps the port will reopen in May.", "reopens", Certainty.POSSIBLE),
        (
            "Should the auditors find that the pumps had failed, the operator would lose its licence.",
            "licence", Certainty.CONDITIONAL,
        ),
        (
            "Should inspectors conclude that rules were broken, the firm would be fined.",
            "fined", Certainty.CONDITIONAL,
        ),
        ("Bolivians elect a new parliament on 7 June 2027.", "elect", Certainty.PLANNED),
        ("Ferries, which have been halted since May, resume on Monday.", "resume", Certainty.PLANNED),
    ],
)  # fmt: skip
def test_what_is_looked_for_is_told_as_sure_as_it_is(
    reading_of: Read, text: str, word: str, certainty: Certainty
) -> None:
    assert event_of(reading_of, text, word).certainty is certainty


def test_what_an_inquiry_may_find_is_no_event(reading_of: Read) -> None:
    read = reading_of("Should inspectors conclude that rules were broken, the firm would be fined.")
    assert [event.certainty for event in read.events] == [Certainty.CONDITIONAL]
