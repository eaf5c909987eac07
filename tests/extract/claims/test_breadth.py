"""What distances are told of where it stands elsewhere, or is more than one: rivals, "neither", headings."""

import pytest

from tests.extract.claim_checks import check_ends
from tests.extract.conftest import Read

_OPENING = "Cargo rose last year at Varna.\n\nThe port of Varna is on the Black Sea. "


@pytest.mark.parametrize(
    ("text", "start", "to", "holds"),
    [
        (
            _OPENING + "Its rival at Burgas is more than 400 km down the coast.",
            "Burgas",
            "Varna",
            False,
        ),
        (
            "Drones at Leuchars\n\nLeuchars is a Scottish base. Dundee and its suburbs are 90 km away.",
            "Dundee",
            "Leuchars",
            False,
        ),
        (
            "Strike\n\nMiners at Kiruna are out. A leaflet describes the town as within 40 km of Narvik.",
            "Kiruna",
            "Narvik",
            False,
        ),
        (
            "The Faroe Islands want flights. Bergen sends one, and is less than 200 km from the islands.",
            "Bergen",
            "Faroe Islands",
            False,
        ),
    ],
)
def test_what_a_distance_is_told_of_is_found(
    reading_of: Read, text: str, start: str, to: str, holds: bool
) -> None:
    check_ends(reading_of(text).claims[-1], start, to, holds=holds)


def test_neither_denies_a_distance_of_both(reading_of: Read) -> None:
    text = "Trade rose at Oran and Mostaganem. Neither port lies within 100 km of Algiers."

    claims = reading_of(text).claims

    assert {claim.start.name for claim in claims} == {"Oran", "Mostaganem"}
    assert [claim.holds for claim in claims] == [True, True]


def test_each_means_those_of_whom_the_distance_before_was_told(reading_of: Read) -> None:
    text = "Oran and Mostaganem are both over 200 km from Algiers. Each of them is over 1,000 km from Tunis."

    claims = reading_of(text).claims

    assert {claim.start.name for claim in claims[-2:]} == {"Oran", "Mostaganem"}


@pytest.mark.parametrize(
    "text",
    [
        "A drill was held last Wednesday 15 nautical miles off the coast of India.",
        "A yacht turned back when it came within 12 nautical miles of the reef.",
        "In August a carrier without power drifted to within 10 nautical miles of the shore.",
        "The delivery voyage from Vigo to Montevideo is reckoned by the yard at 6,000 nautical miles.",
        "Kramatorsk is 45 km behind the line and Sloviansk is quiet.",
    ],
)
def test_where_something_happened_or_how_long_a_voyage_is_cannot_be_told(reading_of: Read, text: str) -> None:
    (claim,) = reading_of(text).claims

    assert claim.holds is None


def test_two_figures_in_a_row_may_have_an_aside_before_them(reading_of: Read) -> None:
    text = "Batumi and Sukhumi, the ports on either side, are 60 km and 110 km from Poti respectively."

    claims = reading_of(text).claims

    assert [(claim.start.name, claim.to.name) for claim in claims] == [
        ("Batumi", "Poti"),
        ("Sukhumi", "Poti"),
    ]


def test_towns_are_no_metropolis(reading_of: Read) -> None:
    text = (
        "Traffic at Tivat fell; Podgorica, by contrast, has a new route to London since May. "
        "The two towns are about 45 km apart."
    )

    (claim,) = reading_of(text).claims

    assert {claim.start.name, claim.to.name} == {"Tivat", "Podgorica"}


def test_a_heading_may_tell_a_distance_of_the_base_that_the_article_is_about(reading_of: Read) -> None:
    text = "Base within 20 km of Aden hit by drone\n\nA drone hit Al-Anad air base on Sunday."

    claim = reading_of(text).claims[0]

    assert "Al-Anad" in claim.start.name
    assert claim.holds is False


def test_where_every_place_that_may_be_meant_gives_one_answer_it_is_told(reading_of: Read) -> None:
    text = (
        "Ore is shipped from Narvik. Some crews live in Kiruna and others in Gällivare. "
        "That town is more than 300 km from the harbour."
    )

    claim = reading_of(text).claims[-1]

    assert claim.holds is False


@pytest.mark.parametrize(
    ("text", "start"),
    [
        (
            "The Gravelines plant is shut. It stands between Dunkirk and Calais, 20 km from the latter.",
            "Grav",
        ),
        ("Marawi is calm. The city stands above a lake, less than 30 km from Iligan.", "Marawi"),
        ("A pier at Lamu would put the navy within 300 km of Kismayo.", "Lamu"),
        ("Cernavodă, a town of reactors, is nearer still to Constanța: 51 km.", "Cernavod"),
    ],
)
def test_what_stands_somewhere_is_measured_and_not_what_it_stands_by(
    reading_of: Read, text: str, start: str
) -> None:
    (claim,) = reading_of(text).claims

    assert claim.start.name.startswith(start)
    assert claim.holds is True


def test_what_stands_near_a_place_may_be_measured_or_that_place(reading_of: Read) -> None:
    (claim,) = reading_of("The Gravelines plant lies near Calais, less than 25 km from Dunkirk.").claims

    assert claim.holds is None


def test_a_direction_rules_out_what_a_pronoun_was_taken_for(reading_of: Read) -> None:
    text = "Oran is 360 km from Algiers. Tunis lies over 600 km to the west of it."

    assert reading_of(text).claims[-1].holds is None


def test_just_over_a_figure_may_be_somewhat_more(reading_of: Read) -> None:
    (claim,) = reading_of("Koblenz is a little over 65 km from Cologne.").claims

    assert claim.holds is True


@pytest.mark.parametrize(
    ("text", "count"),
    [("The base is a 20-km drive from Sanya.", 1), ("He took a 20-km walk from Rota to Cádiz.", 0)],
)
def test_how_far_somebody_walked_is_no_distance_between_places(
    reading_of: Read, text: str, count: int
) -> None:
    claims = reading_of(text).claims

    assert len(claims) == count
    assert all(claim.holds is None for claim in claims)


def test_a_sentence_set_at_a_place_counts_from_there(reading_of: Read) -> None:
    text = (
        "A ferry for Stornoway is late.\n\nAt Kirkwall, where the yard’s other boat is late, "
        "islanders point out that Wick is under 70 km away."
    )

    claim = reading_of(text).claims[-1]

    assert (claim.start.name, claim.to.name) == ("Wick", "Kirkwall")
    assert claim.holds is True


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("From Vaasa, in Finland, to Turku is over 280 km.", {"Vaasa", "Turku"}),
        ("Rauma and Pori, both in one county, are less than 60 km from each other.", {"Rauma", "Pori"}),
    ],
)
def test_two_places_are_found_around_asides(reading_of: Read, text: str, names: set[str]) -> None:
    (claim,) = reading_of(text).claims

    assert {claim.start.name, claim.to.name} == names
    assert claim.holds is True


def test_a_row_of_three_has_a_distance_each(reading_of: Read) -> None:
    claims = reading_of("Kotka, Turku and Pori are all less than 250 km from Helsinki.").claims

    assert {claim.start.name for claim in claims} == {"Kotka", "Turku", "Pori"}
    assert all(claim.holds for claim in claims)


def test_of_namesakes_the_better_known_one_that_lies_as_far_off_as_said_is_meant(reading_of: Read) -> None:
    text = "A kiln at Mons, in Belgium, is cold. Tournai is 43 km from Mons. Lille is 24 km from Tournai."

    claim = reading_of(text).claims[-1]

    assert claim.start.country == "FR"
    assert claim.holds is True


@pytest.mark.parametrize(
    ("text", "start"),
    [
        ("Rauma is 46 km from Pori. That town is less than 130 km from Turku.", "Pori"),
        ("Rauma is 46 km from Pori. That port is leased; it lies within 130 km of Turku.", "Pori"),
    ],
)
def test_that_points_to_what_was_named_last(reading_of: Read, text: str, start: str) -> None:
    claim = reading_of(text).claims[-1]

    assert claim.start.name == start
    assert claim.holds is True


def test_a_town_counts_from_no_site_of_its_own(reading_of: Read) -> None:
    text = "Durrës naval base\n\nA pier was built at Vlorë. Durrës is 95 km up the coast."

    assert reading_of(text).claims[-1].holds is not False


def test_what_is_nearer_to_a_place_is_told_how_far_off_it_is(reading_of: Read) -> None:
    text = "A yard burnt in Severodvinsk. Naryan-Mar is nearer to Vorkuta, 470 km off, than to the yard."

    claim = reading_of(text).claims[-1]

    assert (claim.start.name, claim.to.name) == ("Naryan-Mar", "Vorkuta")


@pytest.mark.parametrize(
    "text",
    [
        "The firm laid 200 km of cable last year in Kenya.",
        "The extension will add 14 km to the Cairo metro.",
    ],
)
def test_how_much_there_is_of_a_line_is_no_distance(reading_of: Read, text: str) -> None:
    assert not reading_of(text).claims


@pytest.mark.parametrize(
    ("text", "start", "to"),
    [
        ("Tankers load again at Ras Lanuf. It lies 204 km from Sirte.", "Ras Lanuf", "Sirte"),
        ("Nacala is 177 km from Pemba, itself 302 km from Mtwara.", "Pemba", "Mtwara"),
        ("Rauma is 46 km from Pori, and Turku, to the south, within 130 km of Pori.", "Turku", "Pori"),
        ("Fighters left Merca in the night, 73 km from Mogadishu.", "Merca", "Mogadishu"),
    ],
)
def test_the_subject_of_a_second_distance_is_found(reading_of: Read, text: str, start: str, to: str) -> None:
    claim = reading_of(text).claims[-1]

    assert (claim.start.name, claim.to.name) == (start, to)
    assert claim.holds is True


@pytest.mark.parametrize(
    ("text", "start", "to"),
    [
        ("A fire shut Torkham. Peshawar lies on the other side, under 60 km off.", "Peshawar", "Torkham"),
        ("The port at Hambantota is nearer to Batticaloa: 186 km.", "Hambantota", "Batticaloa"),
        ("Its old mill, at Kotka, is idle. It is less than 30 km from Hamina.", "Kotka", "Hamina"),
    ],
)
def test_where_a_thing_stands_is_told_in_an_aside_or_before_a_comma(
    reading_of: Read, text: str, start: str, to: str
) -> None:
    claim = reading_of(text).claims[-1]

    assert start in claim.start.name
    assert claim.to.name == to
    assert claim.holds is True


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("A ship left Esbjerg for a site 40 km off Thyborøn.", "a site"),
        ("Ruse, 60 km from the depot, was shelled; Giurgiu, less than 5 km from it, was not.", "Giurgiu"),
    ],
)
def test_what_lies_nowhere_is_not_taken_for_the_last_place(reading_of: Read, text: str, words: str) -> None:
    claim = reading_of(text).claims[-1]

    assert claim.start.name == words
    assert claim.holds is None


def test_a_country_s_own_capital_is_its_capital(reading_of: Read) -> None:
    (claim,) = reading_of("Moldova’s own capital lies within 40 km of Tiraspol.").claims

    assert claim.start.name == "Chisinau"
    assert claim.holds is False


def test_sites_of_which_no_two_are_known_are_not_the_last_two_places_named(reading_of: Read) -> None:
    text = "Jakarta has asked Brussels for help. The airports are less than 90 miles apart."
    (claim,) = reading_of(text).claims

    assert (claim.start.is_placed, claim.to.is_placed) == (False, False)


def test_a_sailor_s_mile_may_be_written_with_its_letter(reading_of: Read) -> None:
    (claim,) = reading_of("The ship lay at Ferrol, about 80 n miles north of Vigo.").claims

    assert (claim.value, claim.unit) == (80, "nmi")


@pytest.mark.parametrize(
    "text",
    [
        "The cable broke in the South China Sea, at a spot which its operator puts 130 miles from Singapore.",
        "The ship sank in the Java Sea, at a point 95 km from Surabaya.",
    ],
)
def test_a_spot_in_a_sea_is_not_the_sea(reading_of: Read, text: str) -> None:
    (claim,) = reading_of(text).claims

    assert not claim.start.is_placed
