"""Plans that came to nothing by the day they are told of, and what nearly came about."""

import pytest

from tests.extract.conftest import Read

_DAY = "2026-03-11"


def told(reading_of: Read, text: str) -> list[tuple[str, str]]:
    return [(event.what, event.certainty.value) for event in reading_of(text, _DAY).events]


@pytest.mark.parametrize(
    ("text", "what"),
    [
        ("The plant was due to open in 2024.", "Plant opens"),
        ("A rocket was due to fly last summer.", "Rocket flies"),
        ("The line was scheduled to open last year.", "Line opens"),
        ("The pact was to expire in 2025.", "Pact expires"),
        ("The rest was supposed to be done by last May.", "Rest done"),
        ("The bridge was meant to be ready by 2023.", "Bridge ready"),
        ("The yard nearly went bankrupt in 2016.", "Yard goes bankrupt"),
    ],
)
def test_what_was_due_long_ago_or_nearly_came_about_did_not(reading_of: Read, text: str, what: str) -> None:
    assert told(reading_of, text) == [(what, "denied")]


@pytest.mark.parametrize(
    ("text", "what", "certainty"),
    [
        ("Ministers were due to meet on Monday.", "Ministers meet", "planned"),
        ("The mayor said in 2023 that the plant was due to open in 2024.", "Plant opens", "planned"),
        ("The plant is due to open in 2027.", "Plant opens", "planned"),
        (
            "The last scanner is supposed to enter service in late 2027.",
            "Last scanner enters service",
            "planned",
        ),
        ("Exports nearly doubled in 2024.", "Exports double", "occurred"),
    ],
)
def test_what_may_have_come_about_or_may_yet_is_not_denied(
    reading_of: Read, text: str, what: str, certainty: str
) -> None:
    assert told(reading_of, text) == [(what, certainty)]


@pytest.mark.parametrize(
    ("text", "plan", "day"),
    [
        ("Talks, which were to resume on Friday, have been put off.", "Talks resume", "2026-03-13"),
        ("The launch, which was due in May, has been postponed.", "Launch postponed", "2026-05-01"),
        ("The vote, which was to be held on Sunday, was cancelled.", "Vote held", "2026-03-08"),
        (
            "Two flights that were to land at Suva on Sunday were cancelled.",
            "Two flights land at Suva",
            "2026-03-08",
        ),
        ("A march planned for Sunday was called off.", "March called off", "2026-03-08"),
    ],
)
def test_what_is_called_off_in_its_own_sentence_is_denied_and_told_once(
    reading_of: Read, text: str, plan: str, day: str
) -> None:
    assert told(reading_of, text) == [(plan, "denied")]
    when = reading_of(text, _DAY).events[0].when
    assert when
    assert str(when.start[0]) == day


@pytest.mark.parametrize(
    ("text", "condition"),
    [
        ("Another march is planned for Friday unless the state gives way.", "unless the state gives way"),
        ("A vote is scheduled for May if the court agrees.", "if the court agrees"),
        ("The strike is set for Monday unless talks succeed.", "unless talks succeed"),
        ("The opening is expected in June if tests go well.", "if tests go well"),
    ],
)
def test_a_condition_holds_for_what_is_planned_by_a_noun(reading_of: Read, text: str, condition: str) -> None:
    (event,) = reading_of(text, _DAY).events
    assert (event.certainty.value, event.condition) == ("conditional", condition)


def test_the_thing_said_to_be_foreseen_inside_a_condition_is_not_under_it(reading_of: Read) -> None:
    text = "If the vote that is planned for Friday fails, the cabinet will fall."
    assert ("Cabinet falls", "conditional") in told(reading_of, text)
    assert ("Vote planned", "conditional") not in told(reading_of, text)


@pytest.mark.parametrize(
    "text",
    [
        "The march is on, but no date has been set.",
        "The price was not disclosed.",
        "The coastguard kept its distance.",
        "An official in Oslo said the drills would not go unanswered.",
    ],
)
def test_what_is_not_known_yet_is_no_event(reading_of: Read, text: str) -> None:
    assert not reading_of(text, _DAY).events


def test_what_something_is_slower_than_is_no_event(reading_of: Read) -> None:
    text = "The navy may buy boats more slowly than it had planned."
    assert told(reading_of, text) == [("Navy buys boats", "possible")]


def test_the_year_since_which_something_is_the_least_does_not_date_it(reading_of: Read) -> None:
    (event,) = reading_of("Mills crushed 1.4m tonnes of cane, the least since 1950.", _DAY).events
    assert event.when
    assert event.when.start[0] is None


@pytest.mark.parametrize(
    ("text", "what", "day"),
    [
        (
            "The mayor resigned on Monday, a day after rebels killed 11 soldiers in Guaviare.",
            "Rebels kill 11 soldiers in Guaviare",
            "2026-03-08",
        ),
        (
            "The port reopened on Monday, three days after protesters blocked the gate.",
            "Protesters block gate",
            "2026-03-06",
        ),
    ],
)
def test_what_came_some_days_before_is_told_of(reading_of: Read, text: str, what: str, day: str) -> None:
    before = reading_of(text, _DAY).events[-1]
    assert before.what == what
    assert before.when
    assert str(before.when.start[0]) == day
