"""Clauses that only say how far apart things are, which is a claim and no event."""

import pytest

from tests.extract.conftest import Read


@pytest.mark.parametrize(
    "text",
    [
        "A party leaflet gave Tawau as less than 200 km from Kota Kinabalu.",
        "A newsletter located Yorkton less than 100 miles from Saskatoon.",
        "A brochure shows Thompson as under 200 miles from Churchill.",
        "A slide gave the distance from Arawa to Buka as about 80 km.",
        "A map put Callao 20 km from Chancay.",
    ],
)
def test_what_only_measures_is_a_claim_and_no_event(reading_of: Read, text: str) -> None:
    reading = reading_of(text, "2025-11-20")

    assert reading.events == ()
    assert len(reading.claims) == 1


@pytest.mark.parametrize(
    ("text", "what"),
    [
        ("The army located the wreck 40 km off Suva on Monday.", "Army locates wreck"),
        ("The firm gave the town $2m on Monday.", "Firm gives town $2m"),
    ],
)
def test_what_is_found_at_a_distance_is_an_event(reading_of: Read, text: str, what: str) -> None:
    assert [event.what for event in reading_of(text, "2025-11-20").events] == [what]
