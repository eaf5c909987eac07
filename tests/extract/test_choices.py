"""When something was chosen, and what a town or country is only said to have had."""

import pytest

from tests.extract.conftest import Read

_DAY = "2026-03-10"


@pytest.mark.parametrize(
    ("text", "what", "day"),
    [
        ("Voters chose to leave the union in 2019.", "Voters choose to leave union", "2019-01-01"),
        (
            "Islanders voted to leave the federation in 2019.",
            "Islanders vote to leave federation",
            "2019-01-01",
        ),
        (
            "Bougainville chose to leave Papua New Guinea in a referendum in 2019.",
            "Bougainville chooses to leave Papua New Guinea",
            "2019-01-01",
        ),
        (
            "Voters chose to leave the union in a ballot last year.",
            "Voters choose to leave union in ballot",
            "2025-01-01",
        ),
        (
            "Deputies resolved to keep the levy on 4 March 2026.",
            "Deputies resolve to keep levy",
            "2026-03-04",
        ),
        ("The council agreed to sell the yard in 2024.", "Council agrees to sell yard", "2024-01-01"),
    ],
)
def test_a_day_gone_by_behind_a_choice_is_that_of_the_choice(
    reading_of: Read, text: str, what: str, day: str
) -> None:
    (event,) = reading_of(text, _DAY).events
    assert (event.what, event.certainty.value) == (what, "occurred")
    assert event.when
    assert str(event.when.start[0]) == day


@pytest.mark.parametrize(
    ("text", "plan", "day"),
    [
        ("Workers voted on Monday to strike in April.", "Workers strike", "2026-04-01"),
        ("The board chose to close the mine in May.", "Board closes mine", "2026-05-01"),
        ("Members of the union opted to strike in June.", "Members of union strike", "2026-06-01"),
        ("The board pledged in 2020 to close the mine in 2024.", "Board closes mine", "2024-01-01"),
    ],
)
def test_a_day_to_come_behind_a_choice_is_that_of_the_plan(
    reading_of: Read, text: str, plan: str, day: str
) -> None:
    chosen, planned = reading_of(text, _DAY).events
    assert chosen.certainty.value == "occurred"
    assert (planned.what, planned.certainty.value) == (plan, "planned")
    assert planned.when
    assert str(planned.when.start[0]) == day


def test_without_the_day_of_the_article_a_year_stays_that_of_the_plan(reading_of: Read) -> None:
    events = reading_of("Voters chose to leave the union in 2019.").events
    assert [event.certainty.value for event in events] == ["occurred", "planned"]


@pytest.mark.parametrize(
    ("text", "what", "kind"),
    [
        ("Ecuador had power cuts of 14 hours a day in 2024.", "Ecuador has power cuts", "incident"),
        ("The town had an outbreak of cholera in 2023.", "Town has outbreak of cholera", "incident"),
        ("The mine had two accidents in 2023.", "Mine has two accidents", "incident"),
        ("The capital has had water shortages since May.", "Capital has water shortages", "incident"),
        ("The two countries have had talks since March.", "Two countries have talks", "meeting"),
        ("The capital had three strikes in 2024.", "Capital has three strikes", "operation"),
        ("The island had an election in May.", "Island has election", "appointment"),
    ],
)
def test_what_somebody_had_in_a_year_is_an_event(reading_of: Read, text: str, what: str, kind: str) -> None:
    (event,) = reading_of(text, _DAY).events
    assert (event.what, event.kind.value) == (what, kind)


@pytest.mark.parametrize(
    "text",
    [
        "The town had two schools in 2024.",
        "The firm had 40 fire engines in 2024.",
        "The mine had no accidents in 2023.",
        "The port had an accident rate of 2% in 2024.",
        "The ministry had plans for a dam.",
        "The town had strikes.",
    ],
)
def test_a_thing_that_somebody_had_is_no_event(reading_of: Read, text: str) -> None:
    assert not reading_of(text, _DAY).events


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("Ecuador had power cuts in 2024.", ["Ecuador"]),
        ("Ecuador suffered an earthquake in 2024.", ["Ecuador"]),
        ("Ecuador had talks with Peru in 2024.", []),
    ],
)
def test_what_befalls_a_country_is_in_it(reading_of: Read, text: str, place: list[str]) -> None:
    (event,) = reading_of(text, _DAY).events
    assert [where.name for where in event.where] == place
