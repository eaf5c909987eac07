"""What lies off a country is at sea, or nowhere on the map where its coast does not say which."""

import pytest

from tests.extract.conftest import Read
from viewer.model.where import Precision, Where


def _where(reading_of: Read, text: str) -> Where:
    return next(where for event in reading_of(text, "2026-11-20").events for where in event.where)


@pytest.mark.parametrize(
    ("text", "lat", "lon"),
    [
        ("A tanker was boarded off Peru on Monday.", (-16, -8), (-81, -76)),
        ("A tanker was boarded off northern Peru on Monday.", (-9, -4), (-83, -79)),
        ("A tanker was boarded off the Angolan coast on Monday.", (-16, -7), (9, 13.5)),
        ("A tanker was boarded off the coast of Lebanon on Monday.", (33, 35), (34.5, 35.6)),
        ("A tanker was boarded off California on Monday.", (33, 41), (-127, -121)),
    ],
)
def test_what_lies_off_a_country_is_at_sea(
    reading_of: Read, text: str, lat: tuple[float, float], lon: tuple[float, float]
) -> None:
    where = _where(reading_of, text)

    assert where.precision is Precision.SEA
    assert lat[0] < (where.lat or 0.0) < lat[1]
    assert lon[0] < (where.lon or 0.0) < lon[1]


@pytest.mark.parametrize("land", ["Spain", "Colombia", "Japan"])
def test_what_lies_off_a_country_on_two_seas_is_no_pin_in_its_middle(reading_of: Read, land: str) -> None:
    where = _where(reading_of, f"A tanker was boarded off {land} on Monday.")

    assert (where.name, where.precision, where.is_placed) == (f"off {land}", Precision.SEA, False)
