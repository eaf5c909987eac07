"""What second figures are told of, and figures that are no distance at all."""

import pytest

from tests.extract.conftest import Read

ENDS = {
    "Agaléga lies some 1,100 km north of Port Louis, the capital of Mauritius, to which it belongs, "
    "and less than 1,800 km from Diego Garcia.": ("Agaléga", "Diego Garcia"),
    "A court in Vadsø met.\n\nKirkenes lies about 35 km north of Nikel. Severomorsk is 150 km away.": (
        "Severomorsk", "Kirkenes",
    ),
    "Cape Verde, whose capital lies some 650 km west of Dakar, lives off tourism.": ("Praia", "Dakar"),
    "Driven out of Khartoum in March, it took El Fasher, some 800 km to the west, in October.": (
        "El Fasher", "Khartoum",
    ),
    "Parakou is a day’s drive by lorry from Cotonou.": ("Parakou", "Cotonou"),
    "Puerto Williams is under 50 km down the Beagle Channel from Ushuaia.": ("Puerto Williams", "Ushuaia"),
}  # fmt: skip


@pytest.mark.parametrize(("text", "ends"), ENDS.items())
def test_a_distance_lies_between_its_own_ends(reading_of: Read, text: str, ends: tuple[str, str]) -> None:
    claim = reading_of(text, "2026-03-11").claims[-1]

    assert (claim.start.name, claim.to.name) == ends


NONE = [
    "The Vega, 366 metres from stem to stern, sailed for Colombo.",
    "A bridge of 1,294 metres between Carmelo Peralta and Porto Murtinho was shut.",
]


@pytest.mark.parametrize("text", NONE)
def test_the_size_of_a_thing_is_no_distance(reading_of: Read, text: str) -> None:
    assert not reading_of(text, "2026-03-11").claims
