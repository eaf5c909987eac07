"""What somebody kept from doing, what is called false, and what is doubtful or was only meant."""

import pytest

from tests.extract.conftest import Read
from viewer.model.event import Certainty, Kind

DENIED, POSSIBLE, PLANNED = Certainty.DENIED, Certainty.POSSIBLE, Certainty.PLANNED
TOLD = [
    ("Togo stopped short of closing the strait.", DENIED),
    ("Togo refrained from attacking the base.", DENIED),
    ("The board decided against selling the yard.", DENIED),
    ("The navy held off boarding the ship.", DENIED),
    ("The firm avoided closing the mine.", DENIED),
    ("Rumours that the refinery has shut again were dismissed.", DENIED),
    ("Claims that troops had entered Goma were denied.", DENIED),
    ("Reports that the dam has burst are false.", DENIED),
    ("The line was supposed to have opened in 2019.", DENIED),
    ("Togo denies that it ever promised a licence.", DENIED),
    ("The mayor denied that the city had agreed to sell the port.", DENIED),
    ("Togo rejected on Monday a claim by Benin that the two had shelled Kara.", DENIED),
    ("The army said reports that it had lost the base were untrue.", DENIED),
    ("The bank no longer denies that it sold the stake.", Certainty.OCCURRED),
    ("It is far from certain that the mine will reopen.", POSSIBLE),
    ("It is doubtful that the talks will resume in May.", POSSIBLE),
    ("The ship was meant to sail on Monday.", PLANNED),
]  # fmt: skip


@pytest.mark.parametrize(("text", "certainty"), TOLD)
def test_it_is_told_as_what_the_words_make_of_it(reading_of: Read, text: str, certainty: Certainty) -> None:
    (event,) = reading_of(text, "2025-11-20").events

    assert event.certainty is certainty


def test_what_was_not_done_is_named_by_what_was_not_done(reading_of: Read) -> None:
    (event,) = reading_of("Togo stopped short of closing the strait.").events

    assert (event.what, event.kind) == ("Togo closes strait", Kind.CLOSURE)


def test_as_agreed_is_no_event(reading_of: Read) -> None:
    (event,) = reading_of("The ship arrived at Tema on 2 May as agreed.", "2025-11-20").events

    assert event.kind is Kind.MOVEMENT


@pytest.mark.parametrize(
    "told",
    [
        "stopped short of confirming that the base at Tema had closed on Monday",
        "refrained from saying on Friday whether the base at Tema would close",
        "stopped short of threatening to close the strait on Friday",
    ],
)
def test_what_nobody_would_say_is_no_event(told: str, reading_of: Read) -> None:
    assert reading_of(f"The minister {told}.", "2025-11-20").events == ()


@pytest.mark.parametrize(
    "text",
    [
        "It came very close to an act of war.",
        "He offered no proof.",
        "A study paid for by the port found in 2018 that the quay was unsafe.",
    ],
)
def test_what_only_nears_or_shows_tells_of_nothing(reading_of: Read, text: str) -> None:
    assert not reading_of(text, "2026-02-14").events


def test_what_was_about_to_come_about_is_no_plan_of_now(reading_of: Read) -> None:
    (agreed,) = reading_of("The paper was agreed when Togo was about to join the bloc.", "2026-02-14").events

    assert agreed.certainty is Certainty.OCCURRED


def test_what_was_called_off_is_no_plan(reading_of: Read) -> None:
    text = "The union called off a strike that was to begin at the port of Tema on Monday."

    assert [event.what for event in reading_of(text, "2026-02-14").events] == ["Union calls off strike"]


def test_what_was_first_reported_opens_no_clause(reading_of: Read) -> None:
    sank, ran = reading_of("The ferry did not sink, as first reported, but ran aground.", "2026-02-14").events

    assert (sank.certainty, ran.what) == (DENIED, "Ferry runs aground")


@pytest.mark.parametrize(
    ("text", "what"),
    [
        ("Two years on, nobody has been tried over the crash.", "Anyone tried over crash"),
        ("Contrary to reports, no submarine entered Suva on Monday.", "Submarine enters Suva"),
        ("Digging began in May without the port having consulted the fishermen.", "Port consults fishermen"),
        ("The ship left without having unloaded its cargo.", "Ship unloads cargo"),
    ],
)
def test_what_stands_before_a_negative_subject_does_not_hide_it(
    reading_of: Read, text: str, what: str
) -> None:
    event = reading_of(text, "2025-11-20").events[-1]
    assert (event.what, event.certainty) == (what, DENIED)
    assert any(word in event.quotes[0].exact for word in ("no ", "nobody", "without"))


def test_no_later_than_denies_nothing(reading_of: Read) -> None:
    text = "No later than 60 days after the vote of 11 September, parliament must meet to choose a speaker."
    (event,) = reading_of(text, "2025-10-02").events
    assert (event.what, event.certainty) == ("Parliament meets", PLANNED)
    assert event.when
    assert [day and day.iso() for day in event.when.start] == ["2025-10-02", "2025-11-10"]


@pytest.mark.parametrize(
    ("text", "certainty", "bounds"),
    [
        ("Parliament does not sit again before 3 February.", DENIED, ["2025-11-20", "2026-02-02"]),
        ("The dam does not open until 4 March.", PLANNED, ["2026-03-04", None]),
        ("Hearings do not begin until next month.", PLANNED, ["2025-12-01", None]),
    ],
)
def test_the_present_of_a_timetable_looks_ahead(
    reading_of: Read, text: str, certainty: Certainty, bounds: list[str | None]
) -> None:
    (event,) = reading_of(text, "2025-11-20").events
    assert event.certainty is certainty
    assert event.when
    assert [day and day.iso() for day in event.when.start] == bounds
