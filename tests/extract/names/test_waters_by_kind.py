"""Waters that go by their kind alone, of which there are several: “the Gulf”."""

import pytest

from tests.extract.conftest import Read

PERSIAN, MEXICAN = 26.8, 25.0  # degrees north
MEANT = {
    "Britain sent a tug to the Gulf on Monday.": PERSIAN,
    "Tankers left the Gulf on Monday.": PERSIAN,
    "Iran held a tanker in the Gulf and let it go.": PERSIAN,
    "Britain moved a tug from the Gulf to Malta on Monday.": PERSIAN,
    "Platforms in the Gulf were shut on Monday, Louisiana said.": MEXICAN,
    "A storm crossed the Gulf and hit Houston on Monday.": MEXICAN,
}


@pytest.mark.parametrize(("text", "lat"), MEANT.items())
def test_the_gulf_is_the_one_nearest_to_what_is_named(reading_of: Read, text: str, lat: float) -> None:
    event = reading_of(text, "2026-11-20").events[0]
    assert [place.lat for place in event.where if place.name == "Gulf"] == [lat]
    assert "Gulf" not in event.who
