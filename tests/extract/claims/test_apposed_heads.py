"""Distances of a place of which more is said before them, of "it", and of "the two" after "between"."""

import pytest

from tests.extract.conftest import Read

CLAIMS = [
    (
        "Work began at Kemi, a port on the Gulf of Bothnia that lies about 600 km north of Helsinki.",
        ("Kemi", "Helsinki"), True,
    ),
    (
        "Police are at Storskog, the crossing between Norway and Russia, which is within 20 km of Kirkenes.",
        ("Storskog", "Kirkenes"), True,
    ),
    (
        "It links Nuku'alofa with Suva; a leaflet gave the distance between the two capitals as 400 km.",
        ("Nuku'alofa", "Suva"), False,
    ),
    (
        "The post at Lukeville, Arizona, shut today. A leaflet described it as under 60 miles from Phoenix.",
        ("Lukeville", "Phoenix"), False,
    ),
    (
        "The railway links Addis Ababa and Djibouti. The two capitals are more than 300 miles apart.",
        ("Addis Ababa", "Djibouti"), True,
    ),
    (
        "A road links Almaty to Bishkek. The distance between the two cities exceeds 400 km, he said.",
        ("Almaty", "Bishkek"), False,
    ),
    (
        "Port Hedland shut. Karratha, which a London desk reported to be under 60 miles from it, did not.",
        ("Karratha", "Port Hedland"), False,
    ),
    (
        "The Bushehr nuclear power plant was cut off. A Vienna newspaper said it stood 120 km from Shiraz.",
        ("Bushehr nuclear power plant", "Shiraz"), False,
    ),
    (
        "Fuel came to McMurdo Station. New Zealand's Scott Base, less than 5,000 metres away, got some.",
        ("Scott Base", "McMurdo Station"), True,
    ),
]  # fmt: skip


@pytest.mark.parametrize(("text", "ends", "holds"), CLAIMS)
def test_the_place_told_of_is_measured(
    reading_of: Read, text: str, ends: tuple[str, str], holds: bool
) -> None:
    (claim,) = reading_of(text, "2026-03-10").claims
    assert (claim.start.name, claim.to.name) == ends
    assert claim.holds is holds
    assert claim.quote.exact == claim.quote.exact.strip()


def test_how_much_steel_was_laid_is_no_distance(reading_of: Read) -> None:
    text = "Welders have laid 640 km of steel between Hoima, in Uganda, and Tanga."
    assert reading_of(text, "2026-03-10").claims == ()
