"""What bears the name of a place and is none: firms, ships, papers, bands and the seats of bodies."""

import pytest

from tests.extract.conftest import Read


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Verona Motor Corp. closed a plant. On Friday Verona sold the land.", "Verona"),
        ("The fund took a stake in Toledo. Critics of Toledo were surprised.", "Toledo"),
        ("Augusta's shareholders met in May. Then Augusta paid a dividend.", "Augusta"),
        ("The tanker Houston lost its rudder.", "Houston"),
        ("HMS Lancaster put to sea again.", "Lancaster"),
        ("Gunmen of the Islamic State of Iraq and the Levant fled.", "Levant"),
        ("Al Qaeda in the Arabian Peninsula took two hostages.", "Arabian Peninsula"),
        ("The Times of Malta printed the list.", "Malta"),
        ("Aides at the White House and the Pentagon disagreed. The White House was silent.", "White House"),
        ("In New York Stock Exchange trading the shares fell.", "New York Stock Exchange"),
        ("He was moved to the North Central Regional Jail.", "North Central"),
    ],
)
def test_a_bearer_of_the_name_of_a_place_is_none(reading_of: Read, text: str, name: str) -> None:
    assert text.rindex(name) not in {place.start for place in reading_of(text).places}


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Verona Motor Corp. was founded in Verona.", "Verona"),
        ("He edits the Morning Times of Malta.", "Malta"),
        ("Islamic State was beaten in Iraq.", "Iraq"),
        ("A van burned outside the White House.", "White House"),
        ("Nurses flew from Kourou to France, Spain, Italy, Chad and Mali.", "Kourou"),
    ],
)
def test_the_place_itself_is_still_one(reading_of: Read, text: str, name: str) -> None:
    assert text.rindex(name) in {place.start for place in reading_of(text).places}
