"""Ends of a distance that open the clause, stand before an aside, or belong to who speaks."""

import pytest

from tests.extract.conftest import Read


@pytest.mark.parametrize(
    ("text", "ends"),
    [
        (
            "They flew to Kuopio; from there Joensuu, where the ship was built, is 115 km to the east.",
            ("Joensuu", "Kuopio"),
        ),
        ("They drove from Lyon to Dijon. From there Dole is less than 60 km away.", ("Dole", "Dijon")),
        (
            "The Dutch mill, squeezed between a road and a canal some 20 km from Utrecht, was shut.",
            ("The Dutch mill", "Utrecht"),
        ),
        ("Beira, in Mozambique, which the map puts 200 km from Chimoio, is dry.", ("Beira", "Chimoio")),
        (
            "Most sail from Rostock. That port, which by a leaflet is less than 90 km from Lübeck, is small.",
            ("Rostock", "Lübeck"),
        ),
        (
            "A timetable speaks of a hop from Bergen to Stavanger, its rival, of “less than 100 km”.",
            ("Bergen", "Stavanger"),
        ),
        (
            "The Mosul dam leaks. A Syrian is afraid. “The dam is 650 km from our capital,” he said.",
            ("dam", "Damascus"),
        ),
    ],
)
def test_the_ends_are_found_where_the_clause_puts_them(
    reading_of: Read, text: str, ends: tuple[str, str]
) -> None:
    claim = reading_of(text).claims[-1]
    assert ends[0] in claim.start.name
    assert ends[1] in claim.to.name


def test_a_town_far_beyond_the_figure_is_the_namesake_that_is_near(reading_of: Read) -> None:
    text = (
        "A boat sank at Sitka, Alaska. Crews from Petersburg helped. Their town is about 145 km from Sitka."
    )
    assert reading_of(text).claims[-1].holds is True


def test_there_may_be_a_capital_or_what_was_measured_to_it(reading_of: Read) -> None:
    text = "Ministers left Paris for Orly. The base is 15 km from the capital. Melun is 10 km from there."
    assert reading_of(text).claims[-1].holds is not True


def test_a_boat_stopped_off_a_bank_is_told_of_with_no_known_end(reading_of: Read) -> None:
    [claim] = reading_of("One boat, stopped 30 nautical miles south of a bank, was towed in.").claims
    assert (claim.start.name, claim.to.name, claim.holds) == ("boat", "a bank", None)


def test_a_border_told_of_in_a_relative_clause_is_measured_to(reading_of: Read) -> None:
    text = "Poland, whose border is more than 300 km from Berlin, said no."
    [claim] = reading_of(text).claims
    assert claim.holds is False


def test_the_city_is_not_the_one_that_a_plant_is_called_after(reading_of: Read) -> None:
    text = (
        "The Zaporizhzhia nuclear plant was shut. Zaporizhzhia is 50 km away. Diesel came from Melitopol. "
        "It went by lorry. The city is less than 100 km from the nuclear plant."
    )
    assert reading_of(text).claims[-1].start.name != "Zaporizhzhya"


def test_that_village_which_is_not_known_lies_nowhere(reading_of: Read) -> None:
    text = "Lorries wait at Xinselau. Bern is about 90 km from that village."
    [claim] = reading_of(text).claims
    assert (claim.to.name, claim.holds) == ("that village", None)


@pytest.mark.parametrize(
    ("text", "ends"),
    [
        ("Not far from Ghent, about 50 km to the north-west, lies Bruges.", ("Bruges", "Ghent")),
        ("Though barely 20 km from Ghent, Aalst is quiet.", ("Aalst", "Ghent")),
        ("Only 50 km from Ghent lies Bruges. It is 15 km from Ostend.", ("It", "Ostend")),
        ("Rebels hold Kassel. The frontier with Poland is 350 km away.", ("Poland", "Kassel")),
    ],
)
def test_what_follows_a_distance_or_stands_before_a_country_is_its_end(
    reading_of: Read, text: str, ends: tuple[str, str]
) -> None:
    claim = reading_of(text).claims[-1]
    assert ends[0] in claim.start.name or ends[0] == "It"
    assert ends[1] in claim.to.name


def test_it_is_what_a_turned_sentence_told_of(reading_of: Read) -> None:
    claims = reading_of("Only 40 km from Ghent lies Bruges. It is 40 km from Ostend.").claims
    assert claims[-1].start.name == "Bruges"


def test_the_new_city_is_no_city_named_before(reading_of: Read) -> None:
    text = "Egypt’s new capital lies 45 km east of Cairo. Suez is less than 100 km from the new city."
    assert reading_of(text).claims[-1].holds is None
