"""What the words beside a place name tell of it: a row, a county, a road, a park, a newspaper."""

import pytest

from tests.extract.conftest import Read
from viewer.extract.read import NamedPlace


def _named(reading_of: Read, text: str) -> dict[str, NamedPlace]:
    return {text[p.start : p.end]: p for p in reading_of(text).places}


def test_the_places_of_a_row_lie_in_one_country(reading_of: Read) -> None:
    found = _named(reading_of, "Marches were held in Victoria, Vancouver and Kelowna.")

    assert [place.where.country for place in found.values()] == ["CA", "CA", "CA"]


def test_a_county_after_a_comma_says_where_a_town_is_and_is_a_place_itself(reading_of: Read) -> None:
    found = _named(reading_of, "At Sandwich, Kent, a plant will close.")

    assert found["Sandwich"].where.country == found["Kent"].where.country == "GB"


def test_a_town_after_a_road_is_no_country(reading_of: Read) -> None:
    found = _named(reading_of, "The Ohio chapel is at 40 Cedar St., Lebanon. The sheriff and a deputy came.")

    assert found["Lebanon"].where.country == "US"


def test_a_national_park_is_not_in_the_town_that_has_its_name(reading_of: Read) -> None:
    found = _named(reading_of, "Rangers closed a path in Bethel Rim National Park.")

    assert not found["Bethel Rim National Park"].where.is_placed


def test_a_county_stays_one_in_the_name_of_its_court(reading_of: Read) -> None:
    assert "Meigs County" in _named(reading_of, "He appeared in Meigs County Court in Ohio on Friday.")


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Officials from the Department of Justice met.", "Justice"),
        ("In the Honda were two men.", "Honda"),
        ("She writes for the Dallas Morning News.", "Dallas"),
    ],
)
def test_a_branch_a_car_and_a_paper_are_no_towns(reading_of: Read, text: str, name: str) -> None:
    assert name not in _named(reading_of, text)


def test_the_university_of_a_state_is_in_the_country_that_the_article_speaks_of(reading_of: Read) -> None:
    found = _named(reading_of, "She left Ohio for the University of Georgia.")

    assert found["Georgia"].where.country == "US"


def test_one_name_means_two_places_where_the_text_puts_it_in_two(reading_of: Read) -> None:
    text = "She moved from Perth, Scotland, to Perth, Ontario, in May."
    perths = [p for p in reading_of(text).places if text[p.start : p.end] == "Perth"]

    assert [place.where.country for place in perths] == ["GB", "CA"]


def test_a_row_makes_no_hamlet_of_a_great_city(reading_of: Read) -> None:
    found = _named(reading_of, "The president flew from Washington to Dresden and Normandy.")

    assert found["Dresden"].where.country == "DE"
    assert found["Normandy"].where.country == "FR"


def test_provinces_in_a_row_are_not_within_one_another(reading_of: Read) -> None:
    found = _named(reading_of, "Mills in Ontario, Kentucky and Guanajuato will close.")

    assert found["Ontario"].where.country == "CA"


def test_a_word_is_a_town_beside_a_town_of_its_state(reading_of: Read) -> None:
    assert "Emerald" in _named(
        reading_of, "Rain fell on Queensland towns such as Rockhampton, Emerald and Roma."
    )


def test_what_contains_a_town_is_what_the_article_means_by_its_name(reading_of: Read) -> None:
    found = _named(
        reading_of, "Jets struck Khan Younis and Rafah in Gaza, and rockets hit Ashkelon in Israel."
    )

    assert found["Rafah"].where.country == "PS"


def test_a_state_that_a_town_is_put_in_is_no_town(reading_of: Read) -> None:
    found = _named(reading_of, "An outbreak in Recife, Pernambuco, worried nurses.")

    assert str(found["Pernambuco"].where.precision) == "region"


def test_a_name_with_an_article_is_the_river_and_without_one_the_state(reading_of: Read) -> None:
    text = "Farms in Mississippi drowned as barges left the Mississippi for the sea."
    south, river = (p.where for p in reading_of(text).places if text[p.start : p.end] == "Mississippi")

    assert south.lat is not None
    assert river.lat is not None
    assert river.lat > south.lat + 1  # the middle of the river lies north of the state
