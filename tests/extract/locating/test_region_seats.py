"""The seats of lands within a state, which news call capitals."""

import pytest

from tests.extract.conftest import Read
from viewer.extract.locating.region_seats import seat_of_region
from viewer.geo.gazetteer import Gazetteer
from viewer.paths import resource


@pytest.mark.parametrize(
    ("words", "town"),
    [
        ("in the Welsh capital", "Cardiff"),
        ("in Wales’s capital", "Cardiff"),
        ("in the Chechen capital", "Grozny"),
        ("in the Peruvian capital", "Lima"),
    ],
)
def test_something_happens_in_the_seat_that_a_capital_stands_for(
    reading_of: Read, words: str, town: str
) -> None:
    (event,) = reading_of(f"A fire broke out {words} on Monday.").events

    assert [where.name for where in event.where][:1] == [town]


@pytest.mark.parametrize(
    ("text", "ends"),
    [
        ("The Welsh capital is less than 30 miles from Bristol.", ("Cardiff", "Bristol")),
        ("Glasgow is within 60 miles of the Scottish capital.", ("Glasgow", "Edinburgh")),
        ("Glasgow is within 60 miles of the capital of Scotland.", ("Glasgow", "Edinburgh")),
    ],
)
def test_a_distance_is_told_of_such_a_seat(reading_of: Read, text: str, ends: tuple[str, str]) -> None:
    (claim,) = reading_of(text).claims

    assert (claim.start.name, claim.to.name) == ends
    assert claim.holds is True


def test_every_seat_is_a_town_of_the_gazetteer(gazetteer: Gazetteer) -> None:
    lines = resource("words/region_seats.tsv").read_text("utf-8").splitlines()
    words = [line.split("|")[0].split("\t")[0] for line in lines if line and not line.startswith("#")]

    assert [word for word in words if seat_of_region(word, gazetteer) is None] == []
