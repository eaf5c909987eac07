"""Ends of distances that are called in short, that stand on some ground, or that were measured before."""

import pytest

from tests.extract.conftest import Read


@pytest.mark.parametrize(
    ("text", "start", "to", "holds"),
    [
        (
            "Asunción is some 300 km from Foz do Iguaçu. A poster put Montevideo under 600 km from Foz.",
            "Montevideo", "Foz do Iguaçu", False,
        ),
        (
            "Thun is roughly 25 km from Bern. A leaflet put Basel no more than 40 km from the same city.",
            "Basel", "Bern", False,
        ),
        (
            "Ships left Mawson station, in Antarctica, on 6 May. Mawson is about 640 km from Davis.",
            "Mawson Station", "Davis Station", True,
        ),
        (
            "A mine in Kvalsund is to grow. A map puts Karasjok, seat of the Sami radio, less than 50 miles "
            "from Kvalsund.",
            "Karasjok", "Kvalsund", False,
        ),
        (
            "Traffic at Doraleh fell in July. Berbera is about 140 km north-east of Hargeisa. A broker put "
            "the port less than 100 miles from Djibouti.",
            "Berbera", "Djibouti", False,
        ),
        (
            "The firm wants two cranes for its Posorja terminal. The terminal opened in 2019 on a muddy "
            "shore about 70 km from Guayaquil.",
            "Posorja terminal", "Guayaquil", True,
        ),
        (
            "A ship was held off Gough Island. Gough, where seabirds nest, lies about 225 nautical miles "
            "south-south-east of Edinburgh of the Seven Seas.",
            "Gough Island", "Edinburgh of the Seven Seas", True,
        ),
    ],
)  # fmt: skip
def test_the_end_meant_is_found(reading_of: Read, text: str, start: str, to: str, holds: bool) -> None:
    claim = reading_of(text, "2026-05-20").claims[-1]

    assert (claim.start.name, claim.to.name, claim.holds) == (start, to, holds)


def test_a_part_of_a_coast_is_no_distance(reading_of: Read) -> None:
    assert reading_of("Oil fouled some 150 km of the Togolese coast in July.", "2026-05-20").claims == ()


def test_a_station_is_known_by_its_name_alone_where_the_text_is_of_antarctica(reading_of: Read) -> None:
    text = "A ship left Casey station, in Antarctica, on 6 May. Some 25 people stay at Davis for the winter."
    *_, stays = reading_of(text, "2026-05-20").events

    assert [(where.name, where.country) for where in stays.where] == [("Davis Station", "AQ")]


@pytest.mark.parametrize(
    ("text", "start", "to", "holds"),
    [
        (
            "Tankers lay off Fujairah. The emirate’s port is roughly 230 km south of Bandar Abbas.",
            "Fujairah", "Bandar Abbas", True,
        ),
        (
            "The airport of Goma will open, mediators in Doha said. The city is within 100 miles of Kigali.",
            "Goma", "Kigali", True,
        ),
        ("Ferries sail between Baku and Aktau. The two ports are about 375 km apart.", "Baku", "Aktau", True),
        ("The chairman called Baku “two days’ sail from Aktau”.", "Baku", "Aktau", None),
    ],
)  # fmt: skip
def test_what_points_back_is_where_the_text_says_it_is(
    reading_of: Read, text: str, start: str, to: str, holds: bool | None
) -> None:
    (claim,) = reading_of(text, "2026-05-20").claims

    assert (claim.start.name, claim.to.name, claim.holds) == (start, to, holds)
