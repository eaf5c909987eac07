"""Days that a clause shares with another: the second verb, an hour of the day told, what was forced."""

import pytest

from tests.extract.conftest import Read
from viewer.model.event import Certainty

DAYS = [
    # the text, and the earliest day of each of its events
    ("Rebels shelled and looted the market on 6 March 2026.", ["2026-03-06", "2026-03-06"]),
    ("A firm rejected the offer and vowed to strike on 14 March 2026.", ["None", "2026-03-14"]),
    ("A quake struck Quito on 9 March 2026. At 6.40pm a shock brought down a church.",
     ["2026-03-09", "2026-03-09"]),
    ("A lawsuit forced builders to suspend work on a pipe in 2023.", ["2023-01-01"]),
    ("The hull will be built at Suva and handed over in 2028.", ["2026-03-10", "2028-01-01"]),
    ("On 12 May 2025 the ministry announced a levy on seed, payable from 14 May 2025.", ["2025-05-12"]),
    ("A ferry is not expected before May 2027.", ["2027-05-01"]),
    ("The court struck down the decision of January 2022.", ["None"]),
    ("The ban takes effect on 1 January 2029.", ["2029-01-01"]),
    ("On 3 March the court fined the firm, froze its accounts and jailed its owner.", ["2026-03-03"] * 3),
    ("Between 3 and 9 March rebels took Goma, lost it and took it again.", ["2026-03-03"] * 3),
    ("The skippers have been fined and will be deported on Friday.", ["None", "2026-03-13"]),
    ("The vote, set for 28 December 2026, will be watched by monks.", ["2026-03-10", "2026-12-28"]),
]  # fmt: skip


@pytest.mark.parametrize(("text", "days"), DAYS)
def test_an_event_is_of_the_day_that_its_clause_shares(reading_of: Read, text: str, days: list[str]) -> None:
    events = reading_of(text, "2026-03-10").events
    assert [str(event.when and event.when.start[0])[:10] for event in events] == days


def test_a_second_passive_is_no_more_certain_than_the_first(reading_of: Read) -> None:
    events = reading_of("The hull will be built at Suva and handed over in 2028.", "2026-03-10").events
    assert [event.certainty for event in events] == [Certainty.PLANNED, Certainty.PLANNED]


def test_when_something_comes_that_nobody_knows_is_only_possible(reading_of: Read) -> None:
    events = reading_of("Officials did not know when the service would resume.", "2026-03-10").events
    assert [event.certainty for event in events] == [Certainty.POSSIBLE]


ACTORS = [
    ("Engineers from Sinohydro inspected the site last month.", ("Sinohydro",)),
    ("Observers from Malaysia are patrolling the border at Poipet.", ("Malaysia",)),
    ("Maize was carried by lorry on Monday.", ()),
    ("Damen had lent two tugs in 2009.", ("Damen",)),
    ("The firm sold its ferry to a breaker in Bangladesh.", ()),
]


@pytest.mark.parametrize(("text", "who"), ACTORS)
def test_these_alone_act_or_are_acted_on(reading_of: Read, text: str, who: tuple[str, ...]) -> None:
    assert [event.who for event in reading_of(text, "2026-03-10").events] == [who]


def test_no_man_is_meant_by_the_name_of_a_ship(reading_of: Read) -> None:
    text = "The Rangatira Star was laid up in May. A farmer wept. He refused to pay on Monday."
    assert "Rangatira Star" not in reading_of(text, "2026-03-10").events[-1].who


PUT_OFF = [
    # the text, and the earliest day of its last event
    ("In 2010 floods cut off Suva, and 900 people had to be moved.", "2010-01-01"),
    ("The report, due in March 2026, has been delayed.", "None"),
    ("The seeds were sold in 2015. They were flown to Suva that September and to Nadi a week later.",
     "2015-09-08"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "day"), PUT_OFF)
def test_a_day_beside_an_event_is_its_own_only_where_it_is_told_of_it(
    reading_of: Read, text: str, day: str
) -> None:
    when = reading_of(text, "2026-03-10").events[-1].when
    assert str(when and when.start[0])[:10] == day


def test_a_river_and_a_town_that_no_list_has_do_not_act(reading_of: Read) -> None:
    text = "A bridge over the Urubamba fell, stranding guests in the town of Aguas Claras."
    assert [event.who for event in reading_of(text, "2026-03-10").events] == [()]


def test_who_follows_suit_does_what_was_told_last(reading_of: Read) -> None:
    text = "Vega has diverted two ships to Suva. Its rival may follow suit."
    assert [event.kind.value for event in reading_of(text, "2026-03-10").events] == ["movement"] * 2


@pytest.mark.parametrize(
    ("text", "days"),
    [
        ("The ship left Lima in January, reaching Perth on 20 February.", ["2026-01-01", "2026-02-20"]),
        ("The firm bought the yard in May 2019, selling it in June 2020.", ["2019-05-01", "2020-06-01"]),
        ("A storm crossed the coast on Monday, killing five.", ["2026-03-09"]),
        ("Without a deal by 30 June, boats would be barred from the port in July.", ["2026-07-01"]),
    ],
)
def test_what_came_of_it_has_its_own_day(reading_of: Read, text: str, days: list[str]) -> None:
    events = reading_of(text, "2026-03-10").events
    assert [str(event.when and event.when.start[0])[:10] for event in events] == days
