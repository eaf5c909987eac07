"""A town and what holds it are one place; a far namesake is not what the text puts beside its own town."""

import pytest

from tests.extract.conftest import Read


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("A fire destroyed two depots in Spokane, Washington, on Monday.", ["Spokane"]),
        (
            "Fires destroyed depots in Portland, Oregon, and Spokane, Washington, on Monday.",
            ["Portland", "Spokane"],
        ),
        ("Bombs killed 200 people in Nairobi, Kenya, and Dar es Salaam, Tanzania, in 1998.",
         ["Nairobi", "Dar es Salaam"]),
        ("The strike shut mines in Peru, Chile and Bolivia on Monday.", ["Peru", "Chile", "Bolivia"]),
    ],
)  # fmt: skip
def test_what_holds_a_town_is_no_second_place(reading_of: Read, text: str, names: list[str]) -> None:
    assert [where.name for where in reading_of(text, "2025-02-18").events[0].where] == names


_WRECK = """COLUMBIA FALLS, Mont. — A train came off the rails on Monday near Essex, a hamlet roughly 35 miles
east of Kalispell. Evacuees slept in Columbia Falls.

In April 2023, cars loaded with beer tumbled down a bank near Paradise, about 80 miles southwest of Essex."""


def test_a_namesake_far_from_all_the_article_names_is_another(reading_of: Read) -> None:
    reading = reading_of(_WRECK, "2025-02-18")
    cars = next(e for e in reading.events if "ars" in e.what)
    lat, lon = cars.where[0].lat, cars.where[0].lon
    assert lat is not None
    assert lon is not None
    assert 46.5 < lat < 48.5
    assert -116 < lon < -113
    assert [claim.holds for claim in reading.claims] == [None, None]


def test_a_distance_told_wrongly_fails_where_the_article_names_more_about_there(reading_of: Read) -> None:
    text = "Chancay, some 30 km from Cusco, was shut on Monday. Lima and Callao stayed open."
    (claim,) = reading_of(text, "2025-02-18").claims
    assert claim.holds is False


@pytest.mark.parametrize(
    ("text", "ends", "holds"),
    [
        ("GEORGETOWN — Guyana's army is lengthening the airstrip at Eteringbang, on the border, some 330 km"
         " west of Georgetown.", ("Eteringbang", "Georgetown"), True),
        ("The ferries cross to Geelong. A brochure gives the crossing as roughly 430 km from Devonport to"
         " Geelong.",
         ("Devonport", "Geelong"), False),
        ("The wharf at Luganville is shut. Two people drowned at Hog Harbour, about 40 km north of town.",
         ("Hog Harbour", "Luganville"), True),
        ("The wharf at Luganville is shut. A French ship is due. A note passed to this newspaper gives"
         " the capital as less than 150 km from us.", ("Port-Vila", "Luganville"), False),
        ("Police held two men in Mindelo. Talks in Praia failed. The party denied having paid for votes in"
         " Assomada, about 25 km northwest of the capital, and in Dakar.", ("Assomada", "Praia"), True),
    ],
)  # fmt: skip
def test_ends_that_the_story_gives(
    reading_of: Read, text: str, ends: tuple[str, str], *, holds: bool
) -> None:
    (claim,) = reading_of(text, "2025-02-18").claims
    assert (claim.start.name, claim.to.name if claim.to else None) == ends
    assert claim.holds is holds


def test_a_place_a_continent_away_is_a_namesake(reading_of: Read) -> None:
    text = "Miyako is within 100 nautical miles of Ishigaki, where a base opened on Monday."
    (claim,) = reading_of(text, "2025-02-18").claims
    assert claim.holds is None
    assert "another place" in claim.reason
