"""Distances whose ends stand behind a date, a state that acts or a word that only points to a place."""

import pytest

from tests.extract.conftest import Read

Told = tuple[str, tuple[str, str], bool]

OF_SPOTS: list[Told] = [
    (
        "India has been building a jetty at Agalega since 2019, about 1,100 km from Port Louis.",
        ("Agalega", "Port Louis"),
        True,
    ),
    (
        "Iran has bought cement for its works at Arak for years, less than 100 km from Hamadan.",
        ("Arak", "Hamadan"),
        False,
    ),
    (
        "Poland will station troops at Suwałki next spring, within 120 km of Grodno.",
        ("Suwałki", "Grodno"),
        True,
    ),
    (
        "Moscow has been digging a dock at Ochamchire to shelter its fleet, less than 30 miles from Anaklia.",
        ("Ochamchire", "Anaklia"),
        True,
    ),
    (
        "Turkey sent a frigate to Famagusta in March and again in May, more than 300 km from Beirut.",
        ("Famagusta", "Beirut"),
        False,
    ),
    (
        "The yard at Gwadar is old. China is dredging there, less than 600 km from Karachi.",
        ("Gwadar", "Karachi"),
        True,
    ),
    (
        "The yard at Gwadar is old. A crane was set up there in May, less than 300 km from Karachi.",
        ("Gwadar", "Karachi"),
        False,
    ),
]


@pytest.mark.parametrize(("text", "ends", "holds"), OF_SPOTS)
def test_a_distance_behind_a_date_is_of_the_spot_and_not_of_the_state_that_acts(
    reading_of: Read, text: str, ends: tuple[str, str], holds: bool
) -> None:
    (claim,) = reading_of(text, "2025-06-01").claims

    assert (claim.start.name, claim.to.name, claim.holds) == (*ends, holds)


@pytest.mark.parametrize(
    "text",
    [
        "Russia opened a new air base on Friday, 30 km from Vilnius.",
        "Turkey tested a rocket on Sunday, less than 500 km from Sinop.",
        "Ethiopia filled the lake in September, some 15 km from Khartoum.",
        "Greece says Turkey has sent a survey ship to within 7 miles of Rhodes.",
    ],
)
def test_a_state_that_acts_is_at_no_distance(reading_of: Read, text: str) -> None:
    assert [(c.start.is_placed, c.holds) for c in reading_of(text, "2025-06-01").claims] == [(False, None)]


@pytest.mark.parametrize(
    ("text", "state"),
    [
        ("Russia lies across the strait, more than 600 km from Anchorage.", "Russia"),
        ("Egypt ends less than 40 km from Eilat.", "Egypt"),
    ],
)
def test_a_state_that_lies_somewhere_is_measured(reading_of: Read, text: str, state: str) -> None:
    (claim,) = reading_of(text).claims

    assert claim.start.name == state


@pytest.mark.parametrize(
    ("text", "ends", "holds"),
    [
        (
            "A clinic has shut in Baghdad, the capital. Oil is pumped at Kirkuk. For us the road from that"
            " city, about 240 km north of the capital, is shut.",
            ("Kirkuk", "Baghdad"),
            True,
        ),
        (
            "Trains reach Tanga again. Cargo from that port, 300 km north of Dar es Salaam, will go by rail.",
            ("Tanga", "Dar es Salaam"),
            False,
        ),
    ],
)
def test_from_that_city_is_from_the_one_named_last(
    reading_of: Read, text: str, ends: tuple[str, str], holds: bool
) -> None:
    (claim,) = reading_of(text).claims

    assert (claim.start.name, claim.to.name, claim.holds) == (*ends, holds)


LEAD = "Shells fall on Homa Bay\nKISUMU, Kenya – Rebels shelled a jetty at Homa Bay on Sunday.\n"
DISTRICT = "SITTWE, Myanmar (Agency) – Rebels shelled a jetty in Ramree district on Sunday.\n"
LATER = "The governor flew in from {0}. Shops in {0} have closed."


@pytest.mark.parametrize(
    ("text", "ends", "holds"),
    [
        (
            LEAD
            + "Villagers around the town fled to Kendu Bay, less than 40 km to the north-east. "
            + LATER.format("Kisumu"),
            ("Kendu Bay", "Homa Bay"),
            True,
        ),
        (
            DISTRICT
            + "Fighting goes on since rebels cut the road to Ann, about 60 km to the north-east. "
            + LATER.format("Sittwe"),
            ("Ann", "the place meant"),
            None,
        ),
    ],
)
def test_what_happens_elsewhere_is_not_measured_from_the_dateline(
    reading_of: Read, text: str, ends: tuple[str, str], holds: bool | None
) -> None:
    (claim,) = reading_of(text, "2025-06-01").claims

    assert (claim.start.name, claim.to.name, claim.holds) == (*ends, holds)


ENDS: list[tuple[str, tuple[str, str], bool | None]] = [
    ("A food agency, based in Rome, said Tawila, less than 90 km from El Fasher, was full.",
     ("Tawila", "El Fasher"), True),
    ("The island of Lampedusa is closer to Tunis than to Palermo, less than 200 km from Mahdia.",
     ("Lampedusa island", "Mahdia"), True),
    ("Lampedusa is a speck in the sea. It is nearer to Tunis than to Palermo, under 100 km from Mahdia.",
     ("Lampedusa", "Mahdia"), False),
    ("Kaliningrad is wedged between Poland and Lithuania, under 400 km from Minsk.",
     ("Kaliningrad", "Minsk"), False),
    ("Trains stop at Zernez, an hour from Davos, and go on to Scuol, within 30 km to the north-east.",
     ("Scuol", "Zernez"), True),
    ("China sailed the carrier Shandong 200 nautical miles from Luzon.", ("Shandong", "Luzon"), None),
    ("Massawa is nowhere near 200 km from Asmara.", ("Massawa", "Asmara"), True),
    ("Israel bombed Isfahan, more than 1,000 km from its border.", ("Isfahan", "its border"), None),
    ("Turkey shelled Tal Rifaat, less than 40 km from its border.", ("Tal Rifaat", "its border"), True),
    ("He drove the 300 km from Lagos to Benin City in a day.", ("Lagos", "Benin City"), None),
    ("The road climbs from Kathmandu to Kodari, 114 km away.", ("Kodari", "Kathmandu"), None),
]  # fmt: skip


@pytest.mark.parametrize(("text", "ends", "holds"), ENDS)
def test_a_distance_told_in_a_roundabout_way_keeps_its_ends(
    reading_of: Read, text: str, ends: tuple[str, str], holds: bool | None
) -> None:
    claim = reading_of(text, "2025-06-01").claims[-1]

    assert (claim.start.name, claim.to.name, claim.holds) == (*ends, holds)


@pytest.mark.parametrize(
    "text",
    [
        "Guns at Sumy can fire 30 km from the border.",
        "The battery at Feodosia could hit ships up to 300 km from Sevastopol.",
        "Israel wants Hezbollah to withdraw 30 km from Metula.",
        "The envoys asked Kyiv to pull its guns back 15 km from Donetsk.",
    ],
)
def test_how_far_a_gun_carries_or_an_army_draws_back_is_no_distance_of_a_place(
    reading_of: Read, text: str
) -> None:
    assert reading_of(text, "2025-06-01").claims == ()


@pytest.mark.parametrize(
    ("text", "holds"),
    [
        ("The plan says that Lima's container port is less than 100 km from Ica.", False),
        (
            "Gotland is Swedish. The island guards the bay of Riga and is less than 30 miles from Ystad.",
            False,
        ),
        (
            "Iceland is to build at Helguvík, the harbour below Keflavík air base.\n\nThe air base is a "
            "little under 40 km from Reykjavík.",
            True,
        ),
        ("It is the twin of Tanger Med, 350 km to the west by the coastal expressway from Nador.", None),
    ],
)
def test_plans_and_verbs_are_no_ends_and_expressways_are_roads(
    reading_of: Read, text: str, holds: bool | None
) -> None:
    (claim,) = reading_of(text).claims
    assert claim.holds is holds
    assert claim.start.is_placed
