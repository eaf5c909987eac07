"""Land and water by names of several words, places beside others, and phrases that open a clause."""

import pytest

from tests.extract.conftest import Read

PLACES = {
    "Marines landed at Dundee Beach on Monday.": ["Dundee Beach"],
    "A man drowned in Lake Foster on Monday.": ["Lake Foster"],
    "A fire began on Mount Barlow on Monday.": ["Mount Barlow"],
    "A new bridge over the Daugava in Riga was opened on Monday.": ["Riga", "Daugava"],
    "A bridge of 1,294 metres between Carmelo Peralta and Porto Murtinho was shut on Monday.": [
        "Carmelo Peralta", "Porto Murtinho",
    ],
    "DP World of Dubai put in an offer on Monday.": [],
}  # fmt: skip


@pytest.mark.parametrize(("text", "names"), PLACES.items())
def test_a_place_is_named_whole_or_not_at_all(reading_of: Read, text: str, names: list[str]) -> None:
    assert [where.name for where in reading_of(text, "2026-03-11").events[0].where] == names


def test_a_name_known_only_far_from_there_lies_beside_what_the_text_says(reading_of: Read) -> None:
    text = "A ship is due at Pointe-Noire, across the bay from Sept-Îles, on Friday."
    where = reading_of(text, "2026-03-11").events[0].where[0]

    assert where.lat is not None
    assert round(where.lat) == 50
    assert where.country == "CA"


def test_ben_hill_is_no_hill(reading_of: Read) -> None:
    assert not reading_of("Police arrested a man at Ben Hill on Monday.", "2026-03-11").events[0].where


WHAT = {
    "Its bow torn open above the waterline, the tanker limped into Kristiansand.": (
        "Tanker limps into Kristiansand"
    ),
    "Ministers will discuss a ban, and Peru, through which its gold passes, could follow in May.": (
        "Peru follows"
    ),
    "The refit of the cutter, which began in January, ended on Monday.": "Refit of cutter ends",
    "Vega World and a group led by Orbis put in offers on Monday.": "Vega World and group put in offers",
}


@pytest.mark.parametrize(("text", "what"), WHAT.items())
def test_a_clause_is_told_of_its_own_subject(reading_of: Read, text: str, what: str) -> None:
    assert reading_of(text, "2026-03-11").events[-1].what == what


ABOUT = {
    "The frozen body found earlier this week near a lake in Laconia has been named.": "Frozen body named",
    "Police tracked his phone and credit cards, but they were not used.": "Phone and credit cards used",
    "Months passed, and the state medical examiner's office held an inquest.": (
        "State medical examiner's office holds inquest"
    ),
}


@pytest.mark.parametrize(("text", "what"), ABOUT.items())
def test_a_participle_is_no_verb_and_time_alone_is_no_event(reading_of: Read, text: str, what: str) -> None:
    assert reading_of(text, "2026-03-11").events[-1].what == what


def test_a_week_in_which_somebody_did_something_is_no_time_alone(reading_of: Read) -> None:
    assert (
        reading_of("The House last week passed a budget.", "2026-03-11").events[0].what
        == "House passes budget"
    )


THINGS = {
    "Police held a man from Lima who had fled in May.": "Man from Lima flees",
    "The firm opened a mine near Ica that was shut in 2019.": "Mine near Ica shut",
    "Ana Ruiz rented a house in her native Peru which was used as a store.": "House in native Peru used",
}


@pytest.mark.parametrize(("text", "what"), THINGS.items())
def test_a_relative_without_a_comma_is_of_no_name(reading_of: Read, text: str, what: str) -> None:
    assert reading_of(text, "2026-03-11").events[-1].what == what


def test_what_an_arrest_is_for_is_not_where_it_was(reading_of: Read) -> None:
    text = "A man was arrested in connection with last year's blasts in Kenya and Tanzania."

    assert not reading_of(text, "2026-03-11").events[0].where


def test_bombs_do_not_go_off_in_the_newsroom(reading_of: Read) -> None:
    text = "NEW YORK (AP) -- A man was held over blasts in Kenya and Tanzania.\n\nThe bombs went off at noon."
    places = {where.name for event in reading_of(text, "2026-03-11").events for where in event.where}

    assert "New York" not in places


def test_a_town_is_a_place_once(reading_of: Read) -> None:
    text = "HAVANA -- The group planned to apply here for visas at the mission in Havana on Monday."

    assert [w.name for w in reading_of(text, "2026-03-11").events[0].where].count("Havana") == 1


def test_a_region_that_is_an_island_is_stood_on(reading_of: Read) -> None:
    text = "Cape Verde counted votes on Sunday. A new terminal is due to open on Sal in October."
    event = reading_of(text, "2026-03-11").events[-1]

    assert [where.name for where in event.where] == ["Sal"]
    assert not event.who


def test_a_name_joined_by_a_small_word_is_told_whole(reading_of: Read) -> None:
    (event,) = reading_of("The village of Chã das Caldeiras was evacuated in May.", "2026-03-11").events

    assert event.what == "Village of Chã das Caldeiras evacuated"


def test_a_bank_is_a_shoal_where_a_ship_is_on_it(reading_of: Read) -> None:
    text = "The trawler sank off Kettle Bank in May. A man robbed Regions Bank on Monday."
    sank, robbed = reading_of(text, "2026-03-11").events

    assert [where.name for where in sank.where] == ["off Kettle Bank"]
    assert not robbed.where
