"""Places that a text calls towns, namesakes of better known ones, and towns where somebody only speaks."""

import pytest

from tests.extract.conftest import Read

_DAY = "2025-07-20"


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Narsarsuaq, an airfield of the last war, would close once that one is certified.", "Narsarsuaq"),
        ("Narsarsuaq, a village in the south, was shut on Monday.", "Narsarsuaq"),
    ],
)
def test_what_the_text_calls_a_town_is_one(reading_of: Read, text: str, name: str) -> None:
    (event,) = reading_of(text, _DAY).events
    assert [place.name for place in event.where] == [name]


def test_a_ship_of_a_nation_makes_no_town_of_that_nation_of_a_better_known_one(reading_of: Read) -> None:
    text = (
        "The American icebreaker cleared a channel in January; it may be called back from Hobart next week."
    )
    event = reading_of(text, _DAY).events[-1]
    assert [(place.name, place.country) for place in event.where] == [("Hobart", "AU")]


def test_nothing_that_follows_is_where_a_minister_only_spoke(reading_of: Read) -> None:
    text = (
        "Australia will recover the lease on the Port of Darwin by 2026, the prime minister said in Dili on"
        " Monday. A Chinese firm paid A$506m for it in October 2015."
    )
    paid = reading_of(text, _DAY).events[-1]
    assert [place.name for place in paid.where] == ["Port of Darwin"]


def test_nothing_is_where_those_are_who_are_awarded_it(reading_of: Read) -> None:
    (event,) = reading_of("The government awarded a yard in Brisbane the contract on 15 May.", _DAY).events
    assert event.where == ()


def test_that_behind_a_verb_that_says_nothing_points_to_a_thing(reading_of: Read) -> None:
    text = "Tbilisi cancelled that lease in January 2020, and a court in Geneva rejected the claim last year."
    told = reading_of(text, _DAY).events
    assert [event.what for event in told] == ["Tbilisi cancels lease", "Court in Geneva rejects claim"]


def test_the_voters_of_a_nation_vote_in_it(reading_of: Read) -> None:
    text = "Guyana has a row with a neighbour. Guyanese voters go to the polls on 1 September."
    event = reading_of(text, _DAY).events[-1]
    assert [place.name for place in event.where] == ["Guyana"]


def test_what_the_same_sentence_goes_on_with_is_where_its_first_event_was(reading_of: Read) -> None:
    text = (
        "Russian ships have used Ochamchire, a harbour in breakaway Abkhazia, since 2024. A drone damaged"
        " a tug in its entrance on 9 July, and divers are stringing steel nets between the moles."
    )
    told = reading_of(text, _DAY).events
    assert [[place.name for place in event.where][:1] for event in told] == [["Ochamchire"]] * 3


def test_what_the_text_calls_a_town_and_no_list_has_near_the_others_is_put_nowhere(reading_of: Read) -> None:
    text = (
        "Yemen has ports. Jets bombed the quays at Hodeidah on 5 May. Narsarsuaq, an airfield of the last war"
        ", would close if the new one is certified."
    )
    closed = reading_of(text, _DAY).events[-1]
    assert [(place.name, place.lat) for place in closed.where] == [("Narsarsuaq", None)]


def test_a_city_with_the_name_of_a_nation_lies_in_the_one_it_is_said_to(reading_of: Read) -> None:
    text = "A bridge fell in Armenia, in western Colombia, on 4 May. The army closed the road to Armenia."
    told = reading_of(text, _DAY).events
    assert [(event.where[0].name, event.where[0].country) for event in told] == [("Armenia", "CO")] * 2


def test_nations_told_in_a_row_are_not_in_each_other(reading_of: Read) -> None:
    text = "Ministers met in Armenia, in Georgia and in Azerbaijan on 4 May."
    (event,) = reading_of(text, _DAY).events
    assert [place.country for place in event.where] == ["AM", "GE", "AZ"]
