"""Ends of a distance that are told by a land, a territory or "the former", and two that face each other."""

import pytest

from tests.extract.claim_checks import check_ends
from tests.extract.conftest import Read


@pytest.mark.parametrize(
    ("text", "start", "to", "holds"),
    [
        (
            "Ferries between Split and Ancona will sail. The two ports face each other across 230 km of sea.",
            "Split",
            "Ancona",
            True,
        ),
        (
            "A Chinese group wants the port of Bar. The town is less than 100 km from Podgorica, and "
            "Durrës, its Albanian rival, is within 100 km of it as well.",
            "Durrës",
            "Bar",
            True,
        ),
        (
            "Fog stopped the ferry from Cork to Roscoff. Rosslare is nearly 150 km from the city.",
            "Rosslare",
            "Cork",
            True,
        ),
        (
            "Tourists may visit Panmunjom again. Seoul is less than 90 km from the truce village.",
            "Seoul",
            "Panmunjom",
            True,
        ),
        (
            "Japan flew jets from Misawa past Hakodate. Hokkaido’s southern port is less than 150 km "
            "from the base.",
            "Hakodate",
            "Misawa",
            True,
        ),
        (
            "Marines flew from Iwakuni to Kure. The latter is within 40 km of Hiroshima and the former "
            "less than 50.",
            "Iwakuni",
            "Hiroshima",
            True,
        ),
        (
            "Boats again reached Christmas Island. Jakarta is under 600 km from the Australian territory.",
            "Jakarta",
            "Christmas Island",
            True,
        ),
        (
            "Fighter jets will leave Orange. The air base is less than 40 km from Avignon.",
            "Orange",
            "Avignon",
            True,
        ),
        (
            "The carrier left Portsmouth for Plymouth. Both naval bases are more than 80 km from London.",
            "Plymouth",
            "London",
            True,
        ),
        (
            "Ust-Luga, Russia’s newest Baltic port, burned. Narva is less than 50 km from the port.",
            "Narva",
            "Ust-Luga",
            True,
        ),
        (
            "Soldiers at Leh got jackets. Their base, says a minister, is more than 300 km from Srinagar.",
            "Leh",
            "Srinagar",
            False,
        ),
        (
            "A quay opened at Cam Ranh. He said that Nha Trang’s beaches were less than 60 km from it.",
            "Nha Trang",
            "Cam Ranh",
            True,
        ),
        (
            "The terminal at Brega is shut. Benghazi lies more than 150 km north of the terminal, and "
            "Ras Lanuf, also shut, less than 200 km to its west.",
            "Ras Lanuf",
            "Brega",
            True,
        ),
    ],
)
def test_an_end_is_found_by_what_it_belongs_to(
    reading_of: Read, text: str, start: str, to: str, holds: bool
) -> None:
    check_ends(reading_of(text).claims[-1], start, to, holds=holds)


def test_a_territory_of_which_nothing_was_told_is_no_coast(reading_of: Read) -> None:
    (claim,) = reading_of(
        "Boats come from Jakarta. Jakarta is under 500 km from the Australian territory."
    ).claims

    assert claim.holds is None


def test_an_island_that_is_called_after_a_feast_is_no_day(reading_of: Read) -> None:
    (event,) = reading_of("A ship sank off Christmas Island.", "2026-03-10").events

    assert event.when is None or event.when.start[0] is None
    assert [where.name for where in event.where] == ["off Christmas Island"]
