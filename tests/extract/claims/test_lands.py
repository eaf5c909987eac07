"""Mainlands, coasts off which islands lie, and seas that tell which port is meant, as ends of a distance."""

import pytest

from tests.extract.conftest import Read


@pytest.mark.parametrize(
    ("text", "to", "holds"),
    [
        (
            "A fire broke out on Robben Island. The island is more than 30 km off the coast of South Africa.",
            "the coast of South Africa",
            False,
        ),
        (
            "Ferries to Heligoland stopped. The island is less than 60 km from the German mainland.",
            "the German mainland",
            True,
        ),
        (
            "Crete has a new port. Heraklion is less than 100 km from mainland Greece.",
            "mainland Greece",
            False,
        ),
        ("Ferries stopped at Visby. The town is less than 50 km from the mainland.", "the mainland", False),
    ],
)
def test_an_island_is_measured_to_the_large_land_that_it_lies_off(
    reading_of: Read, text: str, to: str, holds: bool
) -> None:
    claim = reading_of(text).claims[-1]
    assert (claim.to.name, claim.holds) == (to, holds)


@pytest.mark.parametrize(
    ("text", "ends"),
    [
        ("A lock was built at Gdynia. The Baltic port is some 20 km from Gdansk.", ("Gdynia", "Gdansk")),
        ("Cranes went to Varna. Burgas is about 90 km from the Black Sea port.", ("Burgas", "Varna")),
        ("A tug sank off Varna. Sofia is 375 km away. Burgas is 90 km from the port.", ("Burgas", "Varna")),
    ],
)
def test_a_sea_before_port_tells_which_town_is_meant(
    reading_of: Read, text: str, ends: tuple[str, str]
) -> None:
    claim = reading_of(text).claims[-1]
    assert ends[0] in claim.start.name
    assert ends[1] in claim.to.name


def test_a_town_that_stands_on_an_island_is_not_the_island(reading_of: Read) -> None:
    [claim] = reading_of("Japan built a pad at Sendai. The island is 10 km from the Chinese mainland.").claims
    assert claim.start.name != "Sendai"


def test_a_name_that_the_text_calls_a_base_is_the_base_of_its_name(reading_of: Read) -> None:
    text = "A frigate came from Aksaz, a naval base near Marmaris. Fethiye is 80 km from Aksaz."
    assert round(reading_of(text).claims[-1].to.lat or 0.0) == 37


def test_an_island_of_which_only_some_is_as_near_as_said_cannot_be_told(reading_of: Read) -> None:
    [claim] = reading_of("The Isle of Man is within 100 km of Heysham.").claims
    assert claim.holds is None


def test_a_mainland_just_beyond_what_is_said_is_too_near_to_tell(reading_of: Read) -> None:
    [claim] = reading_of("Visby is about 90 km from the mainland.").claims
    assert claim.holds is None
