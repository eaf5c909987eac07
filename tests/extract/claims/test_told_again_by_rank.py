"""Ends told of by their rank, by where a journey began, by whose homes they are, or as a side of a coast."""

import pytest

from tests.extract.claim_checks import check_ends
from tests.extract.conftest import Read

Told = tuple[str, tuple[str, str], bool | None]

BY_RANK: list[Told] = [
    (
        "Callao sent its last ships to sea on Tuesday. The country's largest harbour lies 370 km south of "
        "Chimbote.",
        ("Callao", "Chimbote"),
        True,
    ),
    (
        "Port Hedland shut on Monday. The world's busiest ore port is 900 km north of Perth.",
        ("Port Hedland", "Perth"),
        False,
    ),
    (  # what lies to the wrong side is not meant
        "Paita sent its last ships to sea. The country's largest port lies 480 km south of Chimbote.",
        ("The country's largest port", "Chimbote"),
        None,
    ),
    (
        "Paita and Matarani lost their cranes. The country's largest port lies 480 km south of Chimbote.",
        ("The country", "Chimbote"),
        None,
    ),
]

OF_ORIGINS: list[Told] = [
    (
        "A jet that left Lima landed at Cusco on Monday. The city is 575 km east of where it took off.",
        ("Cusco", "Lima"),
        True,
    ),
    (
        "A jet from Lima landed at Cusco on Monday. Juliaca is 250 km from where it had set out.",
        ("Juliaca", "Lima"),
        False,
    ),
    (
        "The freighter sailed from Arica on Monday and reached Ilo. The port is 150 km from where she had "
        "started.",
        ("Ilo", "Arica"),
        True,
    ),
    (
        "An airliner landed at Cusco on Monday. The city is 575 km east of where it had taken off.",
        ("Cusco", "where it had taken off"),
        None,
    ),
]

OF_APPOSED: list[Told] = [
    (
        "The cabinet accepted a lower rate for Antamina, the zinc mine that lies some 270 km north of Lima.",
        ("Antamina", "Lima"),
        True,
    ),
    (
        "Police closed Toquepala, an old copper mine which is 200 km from Tacna.",
        ("Toquepala", "Tacna"),
        False,
    ),
    (
        "Shetland terminal to close\n\nThe operator of Sullom Voe will shut a jetty. The oil terminal, some "
        "50 miles north of Lerwick, is old.",
        ("Sullom Voe", "Lerwick"),
        False,
    ),
    (
        "At Ilo two families now camp at a spring called Agua Xoxol, 12 km farther east.",
        ("Agua Xoxol", "Ilo"),
        None,
    ),
]

OF_LINES: list[Told] = [
    (
        "Loans paid for Arica's new pier. Officials in Santiago promised calm: the border with Peru, they "
        "said, was more than 100 km from there.",
        ("the border with Peru", "Arica"),
        False,
    ),
    (
        "The Chilean border, the governor said, is 35 km from Tacna.",
        ("The Chilean border", "Tacna"),
        True,
    ),
    ("Yonaguni sits about 110 km off the east coast of Taiwan.", ("Yonaguni", "the east coast"), True),
    ("Gozo is 90 km off the south coast of Italy.", ("Gozo", "the south coast of Italy"), True),
    ("Gozo is 90 km off the north coast of Italy.", ("Gozo", "the north coast of Italy"), None),
]

OF_PEOPLE: list[Told] = [
    (
        "A mine opened at Cerro de Pasco. The townspeople say Lima is 180 km from their homes.",
        ("Lima", "Cerro de Pasco"),
        True,
    ),
    (
        "A wave hit Tumaco on Monday. Villagers say that the port is 20 km from their homes.",
        ("Tumaco", "their homes"),
        None,
    ),
    (
        "Lima will send radars to Iquitos. A senator told townspeople that the capital, too, was less than "
        "500 km from their homes.",
        ("Lima", "Iquitos"),
        False,
    ),
    (
        'Cranes moved at Assab on Tuesday. Ethiopia wants it back. "Our capital lies 385 miles from those '
        'cranes," a general wrote from Addis Ababa.',
        ("Addis Ababa", "Assab"),
        True,
    ),
    (  # La Paz, from where it is governed, may be meant
        'Cranes moved at Arica. Bolivia wants a port. "Our capital is 320 km from these quays," he said.',
        ("Sucre", "Arica"),
        None,
    ),
]


@pytest.mark.parametrize(
    ("text", "ends", "holds"), [*BY_RANK, *OF_ORIGINS, *OF_APPOSED, *OF_LINES, *OF_PEOPLE]
)
def test_an_end_is_what_was_told_of_before(
    reading_of: Read, text: str, ends: tuple[str, str], holds: bool | None
) -> None:
    (claim,) = reading_of(text).claims
    check_ends(claim, *ends, holds=holds)


def test_what_was_only_measured_from_is_none_of_the_two_ports(reading_of: Read) -> None:
    text = (
        "Callao shut on Tuesday. The harbour lies 370 km south of Chimbote. Paita is shut as well. The two "
        "ports, about 860 km apart, share a pilot."
    )
    *_, claim = reading_of(text).claims
    check_ends(claim, "Callao", "Paita", holds=True)


def test_a_distance_goes_on_past_its_direction_to_the_next_verb(reading_of: Read) -> None:
    text = (
        "The pier at Ilo was hit on Sunday. The governor placed Tacna, where many fled, 60 km farther south "
        "and said it was calm."
    )
    (claim,) = reading_of(text).claims
    check_ends(claim, "Ilo", "Tacna", holds=False)
