"""What is told through another verb, as a state since a day, or only beside something else."""

import pytest

from tests.extract.conftest import Read

TOLD = [
    # the text, and of each event its certainty and how its quote begins
    ("The navy helped the coastguard to rescue 40 sailors on Friday.", ["occurred The navy"]),
    ("Guards counted 3,000 people crossing the bridge on Sunday.", ["occurred Guards counted"]),
    ("Pilots threaten a strike from 4 May unless pay is raised.", ["conditional Pilots"]),
    ("Two districts have had no power since the night of the quake.", ["ongoing Two districts"]),
    ("The families could be home by Friday.", ["possible The families"]),
    ("The captain could face five years in jail.", ["possible The captain"]),
    ("If convicted they would face ten years in prison.", ["conditional If convicted"]),
    ("For two decades the statue stood in a warehouse in Lyon.", ["occurred For two decades"]),
    ("A battalion has been on the hill ever since.", ["ongoing A battalion"]),
    ("The embargo, in force since 2014, covers arms.", ["ongoing in force since"]),
    ("The curfew, in force since Monday, remains unpopular.", ["ongoing The curfew"]),
    ("The council adopted a ban on lamps, to take effect in May 2030.",
     ["occurred The council", "planned to take effect"]),
    ("A first design, drawn up in 2009, was rejected in 2011.", ["occurred A first", "occurred A first"]),
    ("A clinic there was shelled on Monday.", ["occurred A clinic"]),
    ("The tanker is still burning.", ["ongoing The tanker"]),
    ("Orange plans to lease two masts in May.", ["planned Orange"]),
    ("They fear that flows to the delta could drop.", ["possible flows to"]),
    ("Stocks sank after Rusal, a firm, cut output on Friday.", ["occurred Stocks", "occurred after"]),
    ("The plant will start in May, a year later than the mayor had promised.", ["planned The plant"]),
    ("A spokesman spoke of two violations.", []),
    ("The minister has been asked about the leak.", []),
    ("Attacks peaked in 2011, when 237 were reported.", ["occurred Attacks"]),
    ("The merger came a step closer on Tuesday.", []),
    ("It followed a longer one.", []),
    ("The convoy reached Goma, escorted by the frigate Victoria, on Friday.", ["occurred The convoy"]),
    ("Two more trains have arrived since Monday.", ["occurred Two more"]),
]  # fmt: skip


@pytest.mark.parametrize(("text", "told"), TOLD)
def test_what_is_told_through_another_verb_or_as_a_state_is_told_once(
    reading_of: Read, text: str, told: list[str]
) -> None:
    events = reading_of(text, "2026-03-10").events
    found = [f"{event.certainty.value} {event.quotes[0].exact}" for event in events]
    assert len(found) == len(told), found
    assert all(mine.startswith(start) for mine, start in zip(found, told, strict=True)), found


def test_a_day_behind_a_clause_that_says_which_thing_is_meant_dates_the_clause_around_it(
    reading_of: Read,
) -> None:
    events = reading_of("A boat sank off the cape that shelters Suva, on 3 May 2025.", "2026-03-10").events
    assert [str(event.when.start[0])[:10] for event in events if event.when] == ["2025-05-03"]


def test_how_long_something_inside_a_clause_lasted_is_no_length_of_its_event(reading_of: Read) -> None:
    text = "The miners, who struck for four days in 2024, threaten a stoppage from 1 May."
    end = reading_of(text, "2026-03-10").events[-1].when
    assert end is not None
    assert end.end[1] is None
