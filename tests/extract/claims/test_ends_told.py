"""What an end of a distance is called by: nicknames, what is described as so far, "the former"."""

import pytest

from tests.extract.claim_checks import check_ends
from tests.extract.conftest import Read


@pytest.mark.parametrize(
    ("text", "start", "to", "holds"),
    [
        (
            "Grain may go to Gdynia again. A leaflet lists the harbour, on the Gulf of Gdansk, "
            "as less than 90 km north of Warsaw.",
            "Gdynia",
            "Warsaw",
            False,
        ),
        (
            "Stocks at Cushing fell. The tank farms stand more than 40 miles from Oklahoma City.",
            "Cushing",
            "Oklahoma City",
            True,
        ),
        (
            "The Kariba Dam leaks. The dam is more than 200 km from Lusaka; "
            "Harare is less than 60 km from it.",
            "Harare",
            "Kariba Dam",
            False,
        ),
        (
            "Gibraltar is building a quay. The Rock is less than 100 miles from Rota, a base in Spain.",
            "Gibraltar",
            "Rota",
            True,
        ),
        (
            "Gibraltar is building a quay. The Rota base is no more than 25 miles from the Rock.",
            "Rota",
            "Gibraltar",
            False,
        ),
        (
            "Ghana sends bauxite through Takoradi and cocoa through Tema. The latter lies less than "
            "30 km from Accra, the former more than 300 km from it.",
            "Takoradi",
            "Accra",
            False,
        ),
        (
            "Prisoners are held at Guantánamo Bay. The American base is less than 60 miles from "
            "Santiago de Cuba.",
            "Guantánamo Bay",
            "Santiago de Cuba",
            True,
        ),
        (
            "Kwajalein, where the army tests interceptors, is barely 100 km from Majuro.",
            "Kwajalein",
            "Majuro",
            False,
        ),
        (
            "A cable will link Nauru and Honiara. There are about 1,200 km between the two.",
            "Nauru",
            "Honiara",
            True,
        ),
        (
            "Grain goes from Rosario to Bahía Blanca. The Atlantic port is 250 km from Buenos Aires.",
            "Bahía Blanca",
            "Buenos Aires",
            False,
        ),
        (
            "The navy flew from Halifax to St John’s on Thursday. The two ports are 900 km apart.",
            "Halifax",
            "St John’s",
            True,
        ),
        (
            "The first boat lies at Faslane. The Clyde base is within 30 miles of Glasgow, "
            "and Greenock is less than five miles from it.",
            "Greenock",
            "Faslane",
            False,
        ),
        (
            "Gas lands at Dunkirk and Zeebrugge. The Belgian terminal is 200 km from the French one.",
            "Zeebrugge",
            "Dunkirk",
            False,
        ),
        (
            "A unit at Akkuyu will start. From Mersin, the nearest city of any size, the plant is some "
            "120 km away.",
            "Akkuyu",
            "Mersin",
            True,
        ),
        (
            "Tankers unload at Hodeidah. The Houthis’ port is less than 50 km from Sanaa.",
            "Hodeidah",
            "Sanaa",
            False,
        ),
        (
            "A harbour will open at Faw. Umm Qasr, Iraq’s present port, is more than 100 km from Faw.",
            "Umm Qasr",
            "Faw",
            False,
        ),
        (
            "Convoys form at Port Said and at Suez. The one is about 145 km from the other.",
            "Port Said",
            "Suez",
            True,
        ),
        (
            "The port of Aktau is busy. The Aktau company lists Baku as fewer than 100 km away.",
            "Aktau",
            "Baku",
            False,
        ),
        (
            "Soldiers left Mazar-i-Sharif through Termez. Uzbekistan’s border town is within 100 km of "
            "the Afghan city.",
            "Termez",
            "Mazar-i-Sharif",
            True,
        ),
        (
            "Corvettes lie at Ream. Sihanoukville is less than 30 km from Cambodia’s naval base.",
            "Sihanoukville",
            "Ream",
            True,
        ),
        (
            "Chevron will cut spending at Tengiz. The oil field is more than 500 km from Atyrau.",
            "Tengiz",
            "Atyrau",
            False,
        ),
        (
            "Baku hosted the signing. Its oil terminal at Sangachal is about 40 km from the city.",
            "Sangachal",
            "Baku",
            True,
        ),
        (
            "A cyclone is heading for Sittwe. Kyaukpyu is less than 130 km from the Rakhine capital.",
            "Kyaukpyu",
            "Sittwe",
            True,
        ),
        (
            "Rebels hold Muse, the gate to China. Mandalay is less than 200 km from it.",
            "Mandalay",
            "Muse",
            False,
        ),
        (
            "Russian sailors visited Cam Ranh. The bay is more than 400 km from Da Nang.",
            "Cam Ranh",
            "Da Nang",
            True,
        ),
        (
            "Firms are moving from Singapore to Batam and Johor Bahru. Neither is more than 50 km from the "
            "city state.",
            "Johor Bahru",
            "Singapore",
            True,
        ),
        (
            "China tested a missile off Hainan. From Yulin, the submarine base, the centre of Haikou is less "
            "than 100 km away.",
            "Haikou",
            "Yulin",
            False,
        ),
        (
            "Taiwan’s Matsu islands lost their cables. They are under 100 km from Fuzhou.",
            "Matsu",
            "Fuzhou",
            True,
        ),
        (
            "Laem Chabang is full. It was said by a rival to be 200 km from Bangkok.",
            "Laem Chabang",
            "Bangkok",
            False,
        ),
        (
            "“We are 20 km from Ceuta, and that is all that matters,” a smuggler in Tangier told the paper.",
            "Tangier",
            "Ceuta",
            False,
        ),
        (
            "Abkhazia gave Russia a base at Ochamchire. The port is less than 60 km from Sukhumi.",
            "Ochamchire",
            "Sukhumi",
            True,
        ),
        (
            "Barges wait at Izmail and Reni. The two lie less than 60 km apart; from Izmail to Odesa "
            "there are more than 300 km.",
            "Izmail",
            "Odesa",
            False,
        ),
        (
            "Moldova’s only port, Giurgiulești, was hit. Reni is within 25 km of the wharves.",
            "Reni",
            "Giurgiulești",
            True,
        ),
        (
            "A boat sank off Cape Tarkhankut. Odesa lies some 185 km north-west of the headland.",
            "Odesa",
            "Tarkhankut",
            True,
        ),
        (
            "Camp Bondsteel has a new commander. The American base in Kosovo is less than 40 km from "
            "Pristina and, a Belgrade daily wrote, less than 20 km from Skopje.",
            "Bondsteel",
            "Skopje",
            False,
        ),
        (
            "A brigade is settling at Rūdninkai. The training ground is some 30 km south of Vilnius.",
            "Rūdninkai",
            "Vilnius",
            True,
        ),
        (
            "Migrants are held at Gjadër. Tirana is 65 km from the camp, and the port of Shëngjin, "
            "where they land, less than 20.",
            "Shëngjin",
            "Gjadër",
            True,
        ),
        (
            "The yard at Groton launched a boat. From there to Boston it is less than 100 miles.",
            "Groton",
            "Boston",
            True,
        ),
        (
            "Adak may be opened again. The navy’s old airfield lies over 400 miles west of Dutch Harbor.",
            "Adak",
            "Dutch Harbor",
            True,
        ),
        (
            "Chile’s fleet is based at Valparaíso and Talcahuano. The southern base is less than 20 km from "
            "Concepción.",
            "Talcahuano",
            "Concepción",
            True,
        ),
        (
            "The fleet is based at Valparaíso and Talcahuano. San Antonio is about 60 km from the "
            "northern one.",
            "San Antonio",
            "Valparaíso",
            True,
        ),
        (
            "A carmaker will build at Coega. Gqeberha is less than 30 km from the industrial zone.",
            "Gqeberha",
            "Coega",
            True,
        ),
        (
            "Copper goes from Kolwezi to Durban. Lubumbashi is less than 300 km from the mining town.",
            "Lubumbashi",
            "Kolwezi",
            True,
        ),
    ],
)
def test_an_end_is_found_by_what_it_is_called(
    reading_of: Read, text: str, start: str, to: str, holds: bool
) -> None:
    check_ends(reading_of(text).claims[-1], start, to, holds=holds)


def test_the_destroyer_told_of_before_does_not_hide_the_base_just_measured(reading_of: Read) -> None:
    text = (
        "A destroyer will move to Rota. The naval base is less than 100 miles from Gibraltar, "
        "though an admiral said that it was no more than 25 miles from Gibraltar."
    )

    assert [claim.holds for claim in reading_of(text).claims] == [True, False]


def test_a_nickname_of_no_place_that_was_named_lies_nowhere(reading_of: Read) -> None:
    (claim,) = reading_of("Cádiz is calm. The base at Rota is 25 miles from the Rock.").claims

    assert claim.holds is None


def test_a_sail_of_some_days_is_told_of_as_well_as_from(reading_of: Read) -> None:
    (claim,) = reading_of("Rarotonga, its first stop, is within two days’ sail of Papeete.").claims

    assert (claim.start.name, claim.to.name, claim.holds) == ("Rarotonga", "Papeete", None)


def test_the_town_is_that_just_measured(reading_of: Read) -> None:
    text = (
        "Mud could bury farms near Guinobatan, in the Philippines.\n\n"
        "Virac is less than 60 miles from Legazpi. A bulletin placed the town some 200 km from Manila."
    )
    claim = reading_of(text).claims[-1]

    assert (claim.start.name, claim.to.name, claim.holds) == ("Virac", "Manila", False)


def test_works_with_a_name_of_their_own_are_not_the_island_they_are_on(reading_of: Read) -> None:
    text = (
        "Workers at the Morowali nickel smelter, on Sulawesi, struck on Monday. "
        "A leaflet has Palu less than 200 km from the smelter."
    )
    (claim,) = reading_of(text).claims

    assert claim.to.name.startswith("Morowali")
    assert claim.holds is False
