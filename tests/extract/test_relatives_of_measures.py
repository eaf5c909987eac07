"""What a "which" or "who" behind a comma tells of: a measure, a ship, works or somebody; no name behind."""

import pytest

from tests.extract.conftest import Read


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("A tax on copper from Peru, which expires in May, was raised.", "Tax on copper from Peru expires"),
        (
            "Chile set a duty on tin from Peru, which takes effect in May.",
            "Duty on tin from Peru takes effect",
        ),
        ("The law bans exports of tin, which takes effect in May.", "Law takes effect"),
        (
            "The contract for a port in Ica, which was signed in 2019, is void.",
            "Contract for port in Ica signed",
        ),
        ("The ban on flights to Peru, which was imposed in 2019, is void.", "Ban on flights to Peru imposed"),
        (
            "A tanker with crude from Peru, which was seized in May, sank.",
            "Tanker with crude from Peru seized",
        ),
        ("The port on the Danube, which was hit by drones in May, is open.", "Port on Danube hit by drones"),
        ("The road along the coast, which was closed in May, is open.", "Road along coast closed"),
        ("The captain of the ship, who was arrested in May, is free.", "Captain of ship arrested"),
        ("Power is back in Ica, which lost water in May.", "Ica loses water"),
    ],
)
def test_the_head_is_told_of(reading_of: Read, text: str, told: str) -> None:
    assert told in [event.what for event in reading_of(text, "2026-11-24").events]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Peru sold a mine to Chile, which imposed a tax in May.", "Chile imposes tax"),
        ("The contract for the port, which was built in 2012, is void.", "Port built"),
        ("The town on the Danube, which was polluted by oil in May, is empty.", "Danube polluted by oil"),
        ("The deal set a deadline for owners, which expires in May.", "Deadline for owners expires"),
    ],
)
def test_the_nearest_is_told_of_where_it_may_be(reading_of: Read, text: str, told: str) -> None:
    assert told in [event.what for event in reading_of(text, "2026-11-24").events]
