"""Who says what, where a sentence has several clauses of saying, asides and things said."""

import pytest

from tests.extract.conftest import Read
from viewer.model.event import Kind


@pytest.mark.parametrize(
    ("text", "says"),
    [
        ("The governor said 27 drones had been shot down and that nobody was hurt.", "The governor"),
        ("Ukraine said its forces had hit the refinery, and denied that a school was struck.", "Ukraine"),
        ("Hanoi said it had built two piers and denied that a reef was destroyed.", "Hanoi"),
        (
            "Togo has looked at the airfield, whose runway is 4 km long, but denied that it had bought it.",
            "Togo",
        ),
    ],
)
def test_who_said_the_first_thing_said_the_second(reading_of: Read, text: str, says: str) -> None:
    assert reading_of(text).events[-1].says == says


def test_who_says_something_after_a_time_says_it_of_his_own(reading_of: Read) -> None:
    text = "Two years after rebels overran Palma, Shell said on Monday that it had sold the plant."

    overrun, sold = reading_of(text).events

    assert overrun.says is None
    assert sold.what == "Shell sells plant"
    assert sold.says == "Shell"


def test_a_condition_holds_past_who_says_so(reading_of: Read) -> None:
    text = "If the talks fail, Maersk said, it will move the service to Southampton."
    assert reading_of(text).events[-1].condition == "If the talks fail"


def test_it_is_none_of_several_who_say_so(reading_of: Read) -> None:
    text = "A freight train derailed near Ciucea on Sunday. Investigators said it had hit a rock."
    assert reading_of(text).events[-1].what == "Freight train hits rock"


def test_they_who_say_so_are_several(reading_of: Read) -> None:
    assert (
        reading_of("Firefighters said they had left the hall.").events[-1].what == "Firefighters leave hall"
    )


@pytest.mark.parametrize("said", ["the mines ministry has warned", "the mines ministry said"])
def test_who_speaks_between_a_condition_and_its_outcome_says_the_outcome(reading_of: Read, said: str) -> None:
    told = reading_of(f"If neither firm pays by May, {said}, it may tax exports.").events[-1]
    assert told.says == "the mines ministry"
    assert told.condition == "If neither firm pays by May"


def test_what_was_told_to_somebody_on_a_day_is_told(reading_of: Read) -> None:
    text = "Gasum told customers in Japan and Korea on Sunday that it had declared force majeure."
    told = reading_of(text).events[-1]
    assert told.what == "Gasum declares force majeure"
    assert told.says == "Gasum"


def test_a_dated_paper_that_says_something_is_named_without_its_date(reading_of: Read) -> None:
    assert reading_of("The peace deal of 2005 says the area will vote.").events[-1].says == "The peace deal"


def test_who_speaks_behind_a_word_of_time_says_what_is_told(reading_of: Read) -> None:
    told = reading_of("Shares rose 4% after Berlin said it would order 350 vehicles.").events[-1]
    assert told.what == "Berlin orders 350 vehicles"
    assert told.says == "Berlin"


def test_who_ruled_is_who_ordered_past_what_is_told_of_others(reading_of: Read) -> None:
    text = (
        "A court ruled on Friday that the president had been held since soldiers overthrew him in July 2023 "
        "and ordered that he be freed."
    )

    events = reading_of(text, "2025-09-08").events

    assert [e.what for e in events if e.kind is Kind.LEGAL][-1] == "Court orders"
    assert events[-1].when == events[0].when
