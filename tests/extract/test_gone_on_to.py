"""Where a thing went afterwards, what is bound elsewhere, and namesakes that the words rule out."""

import pytest

from tests.extract.conftest import Read

PLACES = [
    # the text, and the places of each of its events
    ("The tanker was boarded on Sunday and brought to Galveston, Texas.", [[], ["Galveston"]]),
    ("A trawler caught fire on Monday and was towed to Suva.", [[], ["Suva"]]),
    ("Rebels seized two nurses on Monday and took them to Kidal.", [[], ["Kidal"]]),
    ("A trawler lost power and ran aground off Suva on Monday.", [["off Suva"], ["off Suva"]]),
    ("The frigate fired on a boat on Sunday before docking at Suva.", [[]]),
    ("The storm turned north before reaching Samoa.", [[]]),
    ("The frigate left Lima on Monday before sailing to Suva.", [["Lima"]]),
    ("Vega has offered to send the first boat by 2032 and to build yards at Suva.", [[], ["Suva"]]),
    ("Except for the one in Ica, all the fires occurred in Lima.", [["Lima"]]),
    ("A train derailed near Ica in August. The government wants a steel plant to be built within two years.",
     [["Ica"], []]),
    ("The bridge at Ica fell in March. The government will build a new one.",
     [["Ica bridge"], ["Ica bridge"]]),
    ("Ships will be built at a yard in Suva. A frigate sank after hitting a tanker in November 2018.",
     [["Suva"], [], []]),
    ("A train derailed near Ica in August. Ana Ruiz won an election in May; some parties had boycotted it.",
     [["Ica"], [], []]),
    ("A rubber boat capsized off the Peruvian coast on Monday.", [["off Peru"]]),
    ("The port on the Peruvian coast was shut on Monday.", [["Peru"]]),
    ("Vega agreed in March to sell 43 ports to BlackRock.", [[]]),
    ("Jamaica opened a school in Black River on Friday.", [["Black River"]]),
]  # fmt: skip


@pytest.mark.parametrize(("text", "places"), PLACES)
def test_an_event_is_where_it_came_about(reading_of: Read, text: str, places: list[list[str]]) -> None:
    events = reading_of(text, "2026-11-24").events
    assert [[where.name for where in event.where] for event in events] == places


UNPLACED = [
    ("Floods killed six in the Philippine province of Quezon on Monday.", "Quezon"),
    ("A fire killed nine in the Kirovskyi district of Odesa on Monday.", "Kirovskyi district"),
    ("A fire broke out at the Buri oil field off Libya on Sunday.", "Buri oil field"),
]


@pytest.mark.parametrize(("text", "name"), UNPLACED)
def test_a_namesake_elsewhere_is_no_place_of_what_is_told(reading_of: Read, text: str, name: str) -> None:
    (event,) = reading_of(text, "2026-11-24").events
    assert [where.is_placed for where in event.where if where.name == name] == [False]


def test_a_place_off_a_coast_is_at_sea(reading_of: Read) -> None:
    (event,) = reading_of("A ferry sank off the northern Peruvian coast on Monday.", "2026-11-24").events
    assert [where.precision.value for where in event.where] == ["sea"]


def test_of_places_of_one_name_that_of_the_nation_told_of_is_meant(reading_of: Read) -> None:
    (event,) = reading_of("Jamaica opened a school in Black River on Friday.", "2026-11-24").events
    assert event.where[0].country == "JM"
