"""Distances of what is said more of, pointed at or told along a way, with the verdict on them."""

import pytest

from tests.extract.claim_checks import check_ends
from tests.extract.conftest import Read

_DAY = "2026-03-12"


@pytest.mark.parametrize(
    ("text", "start", "to", "holds"),
    [
        ("The atoll of Agalega is poor. The atoll, two slivers of coral some 1,100 km north of Port Louis, "
         "had been supplied by a ship.", "Agalega", "Port Louis", True),
        ("The runway at Tandil was lengthened. They will move to that base, their permanent home, some 300 "
         "km south of Buenos Aires.", "Tandil", "Buenos Aires", True),
        ("The Falkland Islands are quiet. Goose Green is 80 km from the capital.", "Goose Green", "Stanley",
         True),
        ("Kangerlussuaq, in Greenland, is 317 km from the capital.", "Kangerlussuaq", "Nuuk", True),
        ("By road, it is true, Ica and Lima are 350 km apart.", "Ica", "Lima", None),
        ("Windhoek, which by rail is 350 km from Rössing, is quiet.", "Windhoek", "Rössing", None),
        ("A judge in London froze the treaty. Diego Garcia is small. The Americans like the place, which is "
         "1,800 km from Kanyakumari, in India.", "Diego Garcia", "Kanyakumari", True),
        ("Ishigaki, the garrison next door, lying just 60 km east of Yonaguni, is small.", "Ishigaki",
         "Yonaguni", False),
        ("Santorini is about 230 km from Piraeus by sea or air.", "Santorini", "Piraeus", True),
    ],
)  # fmt: skip
def test_distance(reading_of: Read, text: str, start: str, to: str, holds: bool | None) -> None:
    """The ends of the only distance told, and the verdict on it."""
    (claim,) = reading_of(text, _DAY).claims
    check_ends(claim, start, to, holds=holds)


def test_the_crow_that_flies_is_no_place(reading_of: Read) -> None:
    """What follows "as the crow flies, and" has an end of its own."""
    told = "Lima lies 265 km from Ica as the crow flies, and Nazca is about 120 km south-east of the latter."
    claims = reading_of(told, _DAY).claims
    assert [(c.start.name, c.to.name, c.holds) for c in claims] == [
        ("Lima", "Ica", True),
        ("Nazca", "Ica", True),
    ]
