"""The places that the ends of a distance mean: described, said of in a clause, or told of before."""

import pytest

from tests.extract.conftest import Read


@pytest.mark.parametrize(
    ("text", "ends"),
    [
        (
            "Trains run to Zadar again. The town, on the Adriatic Sea, is less than 100 km from Trieste.",
            ("Zadar", "Trieste"),
        ),
        (
            "Poland fears for Brest. Officials in Vilnius note that it is less than 250 km from Warsaw.",
            ("Brest", "Warsaw"),
        ),
        (
            "Ministers in Fiji, whose capital, Suva, is nearly 1,100 km from Port Vila, did not comment.",
            ("Suva", "Port Vila"),
        ),
        (
            "Cottbus, says a leaflet of the railway, is under 60 km from Guben.",
            ("Cottbus", "Guben"),
        ),
        (
            "The Flamanville nuclear plant is shut. Paris is less than 400 km from the reactors.",
            ("Paris", "Flamanville"),
        ),
    ],
)
def test_the_subject_of_the_clause_is_measured_and_not_the_nearest_name(
    reading_of: Read, text: str, ends: tuple[str, str]
) -> None:
    claim = reading_of(text).claims[-1]
    assert ends[0] in claim.start.name
    assert ends[1].split()[-1] in claim.to.name


def test_a_port_that_may_be_either_of_two_is_none(reading_of: Read) -> None:
    text = "A ferry goes from Larne to Cairnryan. The port, on Belfast Lough, is about 30 km from Belfast."
    [claim] = reading_of(text).claims
    assert (claim.start.name, claim.holds) == ("The port", None)


def test_two_bases_are_the_last_two_bases_and_no_town(reading_of: Read) -> None:
    text = (
        "Work at Volkel air base will move to Leeuwarden air base, said a minister in Utrecht on Monday. "
        "The two bases are about 175 km apart."
    )
    [claim] = reading_of(text).claims
    assert {claim.start.name, claim.to.name} == {"Volkel air base", "Leeuwarden air base"}


def test_a_noun_phrase_after_a_comma_says_more_of_the_place_before_it(reading_of: Read) -> None:
    [claim] = reading_of("Boats came from Vidin, the oldest Danube port, some 80 km from Craiova.").claims
    assert (claim.start.name, claim.to.name) == ("Vidin", "Craiova")


def test_a_town_faced_by_another_is_measured_from_it(reading_of: Read) -> None:
    text = "Troops stand in Ruse, which faces Giurgiu, a Romanian town less than five miles away."
    [claim] = reading_of(text).claims
    assert {claim.start.name, claim.to.name} == {"Ruse", "Giurgiu"}


def test_the_sea_that_a_distance_crosses_is_no_end_of_it(reading_of: Read) -> None:
    [claim] = reading_of("Visby lies some 150 km across the Baltic from Ventspils.").claims
    assert (claim.start.name, claim.to.name) == ("Visby", "Ventspils")


def test_the_pier_is_that_of_the_town_beside_which_a_pier_was_spoken_of(reading_of: Read) -> None:
    text = (
        "A ship called at Port Vila. At Luganville, Vanuatu, a firm rebuilt the pier. The pier is long. "
        "A newspaper placed it less than 200 km from Nouméa."
    )
    claim = reading_of(text).claims[-1]
    assert (claim.start.name, claim.to.name, claim.holds) == ("Luganville", "Nouméa", False)


def test_a_name_that_a_distance_has_settled_is_the_same_place_in_the_next(reading_of: Read) -> None:
    text = (
        "Crews fly from Gan, some 540 km south of Malé, in the Maldives. Colombo is calm. "
        "A channel put Colombo within 100 nautical miles of Gan."
    )
    first, second = reading_of(text).claims
    assert first.start.is_placed
    assert (second.to.lat, second.to.lon) == (first.start.lat, first.start.lon)
    assert second.holds is False


@pytest.mark.parametrize(
    ("text", "holds"),
    [
        ("Rosenheim lies about 57 km from Munich.", True),
        ("Rosenheim lies about 75 km from Munich.", False),
        ("Ruse is less than five miles from Giurgiu, in Romania.", True),
        ("Cologne is less than 30 km from Bonn.", True),
    ],
)
def test_a_figure_that_any_two_points_of_two_towns_may_be_apart_is_not_called_wrong(
    reading_of: Read, text: str, holds: bool | None
) -> None:
    (claim,) = reading_of(text).claims
    assert claim.holds is holds


@pytest.mark.parametrize(
    ("text", "ends"),
    [
        ("Only 14 km separate Tarifa from the Moroccan coast.", ("Tarifa", "the Moroccan coast")),
        ("The distance between the Estonian capital and Riga is less than 200 km.", ("Tallinn", "Riga")),
        ("Ceuta and Algeciras are separated by 30 km of water.", ("Ceuta", "Algeciras")),
        ("From Kiruna to Narvik it is more than 300 km as the crow flies.", ("Kiruna", "Narvik")),
        (
            "Aviano air base has two runways. From there it is 65 km to Udine.",
            ("Aviano air base", "Udine"),
        ),
        ("The fire began on Monday some 20 km from Manavgat, in Turkey.", ("fire", "Manavgat")),
        ("They were freed beside a well, less than 50 km from Agadez.", ("a well", "Agadez")),
        ("Manaus is 1,500 km from Cayenne, the capital of French Guiana.", ("Manaus", "Cayenne")),
        ("A drone fell 12 km inside the Romanian border.", ("drone", "the Romanian border")),
    ],
)
def test_ends_that_stand_side_by_side_or_right_before_or_after_the_figure_are_found(
    reading_of: Read, text: str, ends: tuple[str, str]
) -> None:
    claim = reading_of(text).claims[-1]
    assert ends[0] in claim.start.name
    assert claim.to.name == ends[1]


def test_both_of_two_names_make_two_distances(reading_of: Read) -> None:
    first, second = reading_of("The depot at Rennes is 100 km from both Nantes and Laval.").claims
    assert (first.to.name, second.to.name) == ("Nantes", "Laval")
    assert first.start.name == second.start.name


@pytest.mark.parametrize(
    ("text", "ends"),
    [
        (
            "Xinville village stands 60 km north of Raqqa. Lorries wait 5 km from the village.",
            ("Lorries", "Xinville"),
        ),
        (
            '"We are 30 km from the front," said the mayor of Kramatorsk.',
            ("Kramatorsk", "the front"),
        ),
        (
            "Vardø, in Norway, has a radar. Murmansk is some 170 km from the radar.",
            ("Murmansk", "Vardø"),
        ),
        (
            "Izmail is 180 km from Odesa, a paper wrote, and less than 5 km from Romania.",
            ("Izmail", "Romania"),
        ),
        ("Gwadar is 170 km from Chabahar. Its rival is 72 km from Chabahar.", ("Its rival", "Chabahar")),
    ],
)
def test_an_end_is_what_the_words_right_before_or_after_the_figure_say(
    reading_of: Read, text: str, ends: tuple[str, str]
) -> None:
    claim = reading_of(text).claims[-1]
    assert (claim.start.name, claim.to.name) == ends


def test_two_plants_of_which_one_is_known_are_not_measured(reading_of: Read) -> None:
    text = (
        "The Flamanville nuclear plant stays shut, said a minister in Paris, and so does one at Xinville. "
        "The two plants are 400 km apart."
    )
    claim = reading_of(text).claims[-1]
    assert claim.holds is None


def test_a_name_that_lists_know_only_with_its_sort_is_one_of_the_two(reading_of: Read) -> None:
    text = "Crews move from Spangdahlem to Ramstein air base. The two bases are less than 50 km apart."
    [claim] = reading_of(text).claims
    assert {claim.start.name, claim.to.name} == {"Spangdahlem", "Ramstein air base"}
    assert claim.holds is False


@pytest.mark.parametrize(
    ("text", "ends"),
    [
        (
            "Toquepala mine, in Peru, and Escondida mine, in Chile, shut. "
            "The Peruvian mine is 80 km from Tacna.",
            ("Toquepala mine", "Tacna"),
        ),
        (
            "Divers from Paracas say that the slick, 25 km long, is 5 km from Pisco.",
            ("the slick", "Pisco"),
        ),
        (
            "Al-Tanf is 215 km from Damascus. Iraq's border is less than 25 km from Al-Tanf.",
            ("Iraq's border", "Al-Tanf"),
        ),
        (
            "Gwadar is 170 km from Chabahar, Iran's rival port, and within 80 km of the frontier.",
            ("Gwadar", "the frontier"),
        ),
        ("The camp is 5 km from the sea, and the town, Pemba, is calm.", ("The camp", "the sea")),
    ],
)
def test_an_end_is_no_other_place_of_the_sentence(reading_of: Read, text: str, ends: tuple[str, str]) -> None:
    claim = reading_of(text).claims[-1]
    assert (claim.start.name, claim.to.name) == ends


def test_a_figure_just_short_of_the_disc_of_an_area_is_not_called_wrong(reading_of: Read) -> None:
    [claim] = reading_of("Vardø, in Norway, is less than 100 km from the Kola peninsula.").claims
    assert claim.holds is None


def test_the_town_hall_of_a_town_is_measured_as_the_town(reading_of: Read) -> None:
    [claim] = reading_of("Cologne's town hall is about 57 km from Duisburg.").claims
    assert (claim.start.name, claim.to.name, claim.holds) == ("Cologne", "Duisburg", True)


@pytest.mark.parametrize(
    ("text", "ends"),
    [
        ("Xinsel is an island. It lies 50 km from the coast and 90 km from Adra.", ("It", "Adra")),
        ("Melilla has a port. Melilla and the lighthouse are 80 km apart.", ("Melilla", "the lighthouse")),
        (
            "Drones fell near Polotsk. The hamlet where one fell is 3 km from Vitebsk.",
            ("The hamlet", "Vitebsk"),
        ),
        ("A Soviet-era reactor at Kozloduy runs. Sofia is 120 km from the reactor.", ("Sofia", "Kozloduy")),
        (
            "Riga is less than 400 km from Polotsk, and Daugavpils, the second city, within 150 km.",
            ("Daugavpils", "Polotsk"),
        ),
        ("Baku, just under 300 km away on the other shore, trades with Turkmenbashi.", None),
    ],
)
def test_what_is_not_surely_meant_lies_nowhere(
    reading_of: Read, text: str, ends: tuple[str, str] | None
) -> None:
    claims = reading_of(text).claims
    found = [(claim.start.name, claim.to.name) for claim in claims]
    assert ends is None or found[-1][0] == ends[0]
    assert ends is None or ends[1] in found[-1][1]
    assert all(claim.holds is not False for claim in claims)


@pytest.mark.parametrize(
    ("text", "holds"),
    [
        ("Paita is roughly 60 km from Piura, in Peru.", None),
        ("Paita is roughly 90 km from Piura, in Peru.", False),
    ],
)
def test_a_figure_that_the_size_of_two_towns_may_make_up_for_is_not_called_wrong(
    reading_of: Read, text: str, holds: bool | None
) -> None:
    [claim] = reading_of(text).claims
    assert claim.holds is holds


@pytest.mark.parametrize(
    ("text", "ends"),
    [
        ("Trains run from Lobito. The port, some 30 km from Benguela, is full.", ("Lobito", "Benguela")),
        ("A drone fell on Xinsel, an islet in the Kattegat. The islet is 45 km from Grenaa.", ("", "Grenaa")),
        (
            "Bongoville is under 60 km from Franceville. A map put it at 20 km from Moanda.",
            ("Bongoville", "Moanda"),
        ),
    ],
)
def test_what_a_noun_or_it_stands_for_is_measured(reading_of: Read, text: str, ends: tuple[str, str]) -> None:
    claim = reading_of(text).claims[-1]
    assert ends[0] in claim.start.name
    assert claim.start.name != "Kattegat"
    assert claim.to.name == ends[1]
