"""Acts of no known kind that nothing dates and nobody does are left out, unless there is nothing else."""

import pytest

from tests.extract.conftest import Read

_NEWS = "Police shut the bridge at Suva on Monday. "


@pytest.mark.parametrize(
    "text",
    [
        "The neighbourhood, meanwhile, has filled up.",
        "Fenced squares of gravel have changed their purpose.",
    ],
)
def test_an_undated_act_of_no_kind_is_no_event(reading_of: Read, text: str) -> None:
    assert [event.what for event in reading_of(_NEWS + text, "2026-03-10").events] == [
        "Police shut bridge at Suva"
    ]


@pytest.mark.parametrize(
    ("text", "what"),
    [
        ("The crane wobbled on 3 March.", "Crane wobbles"),
        ("Ana Ruiz dressed the wound.", "Ana Ruiz dresses wound"),
    ],
)
def test_one_with_a_date_or_a_name_stays(reading_of: Read, text: str, what: str) -> None:
    assert reading_of(_NEWS + text, "2026-03-10").events[-1].what == what


def test_one_alone_stays(reading_of: Read) -> None:
    assert len(reading_of("The neighbourhood has filled up.", "2026-03-10").events) == 1


@pytest.mark.parametrize(
    "text",
    [
        "In the film, rebels seized the port on 5 March.",
        "Under the scenario, a tanker sank off Lima and the port was closed.",
        "In this war game, missiles hit Guam on 3 March.",
    ],
)
def test_what_a_film_shows_or_a_scenario_assumes_is_no_event(reading_of: Read, text: str) -> None:
    assert len(reading_of(_NEWS + text, "2026-03-10").events) == 1


def test_what_came_about_in_the_film_trade_is_told(reading_of: Read) -> None:
    events = reading_of(_NEWS + "In the film industry, two firms closed in May.", "2026-03-10").events
    assert events[-1].what == "Two firms close"
