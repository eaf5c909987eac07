"""Two clauses that "and" joins have each its own date and place."""

import pytest

from tests.extract.conftest import Read
from tests.extract.event_checks import start_days

_DAY = "2025-12-03"


@pytest.mark.parametrize(
    ("text", "dates"),
    [
        (
            "In February the Peruvian government banned exports of tin, and in October it lifted the ban.",
            [["2025-02-01", "2025-02-28"], ["2025-10-01", "2025-10-31"]],
        ),
        (
            "The firm stopped loading for two days and reopened the quay on Monday.",
            [[None, "2025-12-01"], ["2025-12-01", "2025-12-01"]],
        ),
        (
            "The firm shelled the hall and looted the market on Monday.",
            [["2025-12-01", "2025-12-01"], ["2025-12-01", "2025-12-01"]],
        ),
    ],
)
def test_each_of_two_verbs_has_its_date(reading_of: Read, text: str, dates: list[list[str | None]]) -> None:
    """What took so long was over by the day of the next."""
    assert [start_days(event) for event in reading_of(text, _DAY).events] == dates


def test_that_lease_is_what_was_told_of(reading_of: Read) -> None:
    """Nobody says it."""
    text = "Peru signed a lease with Orbis in 2014, and that lease expires in 2035."

    last = reading_of(text, _DAY).events[-1]

    assert (last.what, last.says) == ("Lease expires", None)


def _places(reading_of: Read, text: str) -> list[str]:
    return [place.name for place in reading_of(text, _DAY).events[0].where]


@pytest.mark.parametrize(
    ("text", "places"),
    [
        ("The fire killed two people, forcing the plant to close two schools in Ica.", []),
        ("A storm struck, forcing the mayor to close two schools in Ica.", ["Ica"]),
        ("The flood came, forcing the people of Ica to flee.", ["Ica"]),
        ("The mill will reopen in June, the Zambezi River Authority said.", []),
    ],
)
def test_places_of_others_doings_are_not_taken(reading_of: Read, text: str, places: list[str]) -> None:
    """Neither where others had to act, nor the river in the name of who says it."""
    assert _places(reading_of, text) == places
