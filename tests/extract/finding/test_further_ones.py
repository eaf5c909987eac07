"""Second events counted as further ones, and events behind a distance, "able to" and "to have in place"."""

import pytest

from tests.extract.conftest import Read
from viewer.model.event import Certainty

_DAY = "2026-01-22"


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Fiji will buy 20 trucks in June and a further 30 in August.",
         ["Fiji buys 20 trucks", "Further 30 bought"]),
        ("Twenty ships arrived in June and a further 30 in August.",
         ["Twenty ships arrive", "Further 30 arrive"]),
        ("Nine men were arrested on Monday and a further six on Tuesday.",
         ["Nine men arrested", "Further six arrested"]),
        ("It was a sloop that had put out from Suva, roughly 300 km to the south, on 13 January.",
         ["Sloop puts out from Suva"]),
        ("The deal was won by a firm that has undertaken to build a pier.",
         ["Deal won by firm", "Firm builds pier"]),
        ("Fiji will buy 11 upgraded Mogami-class frigates.", ["Fiji buys 11 upgraded Mogami-class frigates"]),
        ("Two strikes followed before the pier was opened in May.", ["Pier opened"]),
        ("Larger ships will be able to berth at Suva.", ["Larger ships berth at Suva"]),
        ("The army means to have a battery in place at Suva by 2031.", ["Army has battery in place at Suva"]),
        ("The lights may go on by Christmas, provided spare pumps arrive in time.", ["Lights go on"]),
    ],
)  # fmt: skip
def test_each_is_told_and_nothing_beside_it(reading_of: Read, text: str, told: list[str]) -> None:
    assert [event.what for event in reading_of(text, _DAY).events] == told


def test_what_ships_would_be_able_to_do_hangs_on_what_comes_first(reading_of: Read) -> None:
    text = "When the dredging is finished, larger ships would be able to berth at Suva."
    berthed = reading_of(text, _DAY).events[-1]

    assert berthed.certainty is Certainty.CONDITIONAL
