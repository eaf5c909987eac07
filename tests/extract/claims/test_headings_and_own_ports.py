"""Ends that a heading, a port's town or a speaker's office could be taken for."""

import pytest

from tests.extract.claim_checks import check_ends
from tests.extract.conftest import Read


@pytest.mark.parametrize(
    ("text", "ends", "holds"),
    [
        (  # the docks of Callao are no 870 km from Callao
            "Strike at the Callao docks\n\nDockers in Paita and Callao downed tools. The port, 870 km from "
            "Callao, is shut.",
            ("Paita", "Callao"),
            True,
        ),
        (
            "Flights to Lima halted on Monday. The airport, 40 km from Lima, was dark.",
            ("Lima", "Lima"),
            False,
        ),
        (
            "A clinic opened at Ica, says a nurse in Pisco. That town and Ica are 200 km apart.",
            ("Pisco", "Ica"),
            False,
        ),
        (
            '"We are 1,600 km from Santiago," said the mayor of Arica.',
            ("Arica", "Santiago"),
            True,
        ),
        (
            "A cable reaches Svalbard on Monday. Barentsburg lies 60 km west of the islands' capital.",
            ("Barentsburg", "Longyearbyen"),
            False,
        ),
        ("Gorgona, which is 80 km off Colombia, is a park.", ("Gorgona", "off Colombia"), None),
        ("Malpelo lies 500 km off Colombia.", ("Malpelo", "off Colombia"), False),
        (
            "Divers found a valve of Nord Stream. Kołobrzeg is only 100 km from its southern cape.",
            ("Kołobrzeg", "its southern cape"),
            None,
        ),
        ("Turku is as much as 90 km from Rauma.", ("Turku", "Rauma"), True),
        ("Kotri is as much as 60 km from Hyderabad.", ("Kotri", "Hyderabad"), False),
    ],
)
def test_a_distance_has_its_ends(
    reading_of: Read, text: str, ends: tuple[str, str], holds: bool | None
) -> None:
    (claim,) = reading_of(text).claims
    check_ends(claim, *ends, holds=holds)


def test_a_base_of_the_heading_is_not_meant_where_its_town_is_only_measured_from(reading_of: Read) -> None:
    text = (
        "Darwin base to host bombers\n\nSix bombers will be based at Tindal, 280 km south of Darwin. The "
        "airfield is less than 20 km from Katherine."
    )
    first, second = reading_of(text).claims
    check_ends(first, "Tindal", "Darwin", holds=True)
    assert second.holds is not False


def test_where_a_way_goes_on_from_one_of_two_places_just_measured_is_not_told(reading_of: Read) -> None:
    text = (
        "Lorries crossed the Kafue bridge on Monday. Harare, where most loads go, is 250 miles from Lusaka. "
        "Livingstone lies 240 miles to the south-west."
    )
    *_, claim = reading_of(text).claims
    assert claim.holds is None


def test_there_is_the_town_told_of_and_not_what_went_without_saying(reading_of: Read) -> None:
    text = (
        "Tanzania put off its gas plant at Lindi. Mtwara, which has a deep quay, is 55 miles away. The "
        "border with Mozambique is less than 40 km from there."
    )
    *_, claim = reading_of(text).claims
    check_ends(claim, "The border with Mozambique", "Mtwara", holds=True)


@pytest.mark.parametrize(
    ("text", "ends", "holds"),
    [
        (
            "Drivers may cross from Uelen to Alaska. Nome lies 172 miles south-east of Uelen. The "
            "two islands are just four kilometres apart.",
            ("The two islands", "the other"),
            None,
        ),
        (
            "Tiksi has its runway back. Kotelny, an island with a new base, is far. Pilots say "
            "Magadan is 1,000 miles from that base.",
            ("Magadan", "that base"),
            None,
        ),
        (
            "A rig began to drill off the Falkland Islands. Stanley is 8,000 miles from London, and "
            "Buenos Aires protested. Punta Arenas is 900 km from the islands' capital.",
            ("Punta Arenas", "Stanley"),
            True,
        ),
    ],
)
def test_the_last_distance_has_its_ends(
    reading_of: Read, text: str, ends: tuple[str, str], holds: bool | None
) -> None:
    *_, claim = reading_of(text).claims
    check_ends(claim, *ends, holds=holds)
