"""Who "us" and "both" are, and what else goes without a name at the end of a distance."""

import pytest

from tests.extract.conftest import Read


@pytest.mark.parametrize(
    ("text", "ends"),
    [
        ("The mayor of Tromsø wants a bridge. “Narvik is 150 km from us,” she said.", ("Narvik", "Tromsø")),
        ("People in Bodø want trains. “Narvik is 180 km from us,” a councillor said.", ("Narvik", "Bodø")),
        ("Narvik’s council met. “Tromsø is 150 km from here,” its chairman said.", ("Tromsø", "Narvik")),
        (
            "Lorries make a journey of some 250 km from Turin to Verona.",
            ("Turin", "Verona"),
        ),
        (
            "They left Turin. To reach Verona, a distance of less than 300 km, they took a day.",
            ("Turin", "Verona"),
        ),
        ("Greece sold Kavala. It is 120 km from Serres, and Drama is 30 km from it.", ("Drama", "Kavala")),
        ("A fire began at Bregenz. The Swiss border is less than 20 km away.", ("Swiss", "Bregenz")),
        (
            "Work went on at Bornholm. Who holds the island is safe. It is 140 km from Malmö.",
            ("Bornholm", "Malmö"),
        ),
    ],
)
def test_who_speaks_or_was_told_of_is_the_end(reading_of: Read, text: str, ends: tuple[str, str]) -> None:
    claim = reading_of(text).claims[-1]
    assert ends[0] in claim.start.name
    assert ends[1] in claim.to.name


def test_us_is_nowhere_where_others_speak(reading_of: Read) -> None:
    text = "The mayor of Bodø met us. “Narvik is 180 km from us,” the islanders say."
    assert reading_of(text).claims[-1].holds is None


@pytest.mark.parametrize(
    "text",
    [
        "He saw Lyon and then Dijon. The two cities “are both less than 200 km from Paris”, he said.",
        "The ferry calls at Lyon and Dijon. They are both less than 200 km from Paris.",
    ],
)
def test_a_distance_told_of_both_is_told_twice(reading_of: Read, text: str) -> None:
    assert [claim.start.name for claim in reading_of(text).claims] == ["Lyon", "Dijon"]


def test_both_of_what_is_not_known_lie_nowhere(reading_of: Read) -> None:
    [claim] = reading_of("Xinsel and Ypsel want boats. Both ports are less than 100 km from Hamburg.").claims
    assert (claim.start.name, claim.holds) == ("Both ports", None)


def test_a_wide_town_is_told_from_its_middle_where_the_figure_is_far_out(reading_of: Read) -> None:
    [claim] = reading_of("Kaesong and Seoul are under 20 miles apart.").claims
    assert claim.holds is False


def test_the_island_is_that_of_a_quay_on_it(reading_of: Read) -> None:
    text = "The quay at Heligoland is old. The German island is less than 30 km from the German mainland."
    claim = reading_of(text).claims[-1]
    assert "Heligoland" in claim.start.name
    assert claim.holds is not True


@pytest.mark.parametrize(
    ("text", "ends"),
    [
        ("Trains link Turin and Verona. The latter is 100 km from Venice.", ("Verona", "Venice")),
        ("Trains link Turin and Verona. The former is 200 km from the latter.", ("Turin", "Verona")),
        ("Work began at Esbjerg. The port’s German rival, Cuxhaven, is 180 km from it.", ("Cux", "Esbjerg")),
    ],
)
def test_the_former_and_a_name_after_a_phrase_are_ends(
    reading_of: Read, text: str, ends: tuple[str, str]
) -> None:
    claim = reading_of(text).claims[-1]
    assert ends[0] in claim.start.name
    assert ends[1] in claim.to.name


def test_it_is_not_the_yardstick_of_what_was_told_of_before(reading_of: Read) -> None:
    text = "Xinsel has a mine. The nearest town is 40 km from Bern. Thun is within 30 km of it."
    assert reading_of(text).claims[-1].holds is None


def test_the_distance_is_that_between_the_two_places_just_named(reading_of: Read) -> None:
    text = "Ferries link Kiel with Malmö. A leaflet gives the distance as 60 km. The truth is about 220 km."
    assert [claim.start.name for claim in reading_of(text).claims] == ["Kiel", "Kiel"]


def test_it_that_does_something_is_no_place(reading_of: Read) -> None:
    text = "A ship sailed from Kiel to Malmö. It docked 2 km from the museum. Lund is 16 km from there."
    docked, last = reading_of(text).claims
    assert (docked.start.name, docked.holds) == ("It", None)
    assert last.to.name == "Malmö"
