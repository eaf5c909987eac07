"""What a distance means that points back: "the plant", "there", "them", "the two ports", "the border"."""

import pytest

from tests.extract.conftest import Read


@pytest.mark.parametrize(
    ("text", "ends"),
    [
        (
            "Welders walked out at the Olkiluoto nuclear plant. Rauma is 13 km from the reactors.",
            ("Rauma", "Olkiluoto"),
        ),
        (
            "Jets left Lossiemouth, an air base in Scotland, early. Inverness is 50 km from the runway.",
            ("Inverness", "Lossiemouth"),
        ),
        (
            "Dredgers are at work in Gävle and Oulu. Gävle is busy. Uppsala is 100 km from the port.",
            ("Uppsala", "Gävle"),
        ),
        (
            "The garrison at Vardø is to grow. The base is the oldest in Norway and lies 60 km from Vadsø.",
            ("Vardø", "Vadsø"),
        ),
        (
            "A mast fell at Tórshavn. Klaksvík is 27 km from there, and Runavík is 12 km from there.",
            ("Runavík", "Tórshavn"),
        ),
        (
            "Ferries stop at Visby. Danish money paid for the harbour at Rønne. "
            "Some 340 km separate Visby from its Danish rival.",
            ("Visby", "Rønne"),
        ),
        (
            "The mine at Kolari may open. Finns doubt it. Their capital is 800 km from Kolari.",
            ("Helsinki", "Kolari"),
        ),
        (
            "Islanders on Fårö want a bridge. They are few. Visby is 50 km from them.",
            ("Visby", "Fårö"),
        ),
    ],
)
def test_what_points_back_is_the_place_told_of(reading_of: Read, text: str, ends: tuple[str, str]) -> None:
    claim = reading_of(text).claims[-1]
    assert (claim.start.name.split()[0], claim.to.name.split()[0]) == ends


@pytest.mark.parametrize(
    "text",
    [
        "Trains were late in Kaunas. Its main town is 90 km from Vilnius.",
        "A pipeline will be built near Pori. Rauma is 40 km from the smelter.",
        "Boats come to Turku, Rauma, Pori and Vaasa. Helsinki is 200 km from the harbour.",
        "A tanker broke down off Kemi. Oulu is 90 km from the tanker.",
    ],
)
def test_what_no_place_told_of_is_clearly_meant_by_lies_nowhere(reading_of: Read, text: str) -> None:
    claim = reading_of(text).claims[-1]
    assert claim.holds is None


def test_a_distance_from_one_of_two_is_told_only_where_it_does_not_matter_which(reading_of: Read) -> None:
    text = "Malmö is 26 km from Copenhagen. A guide says that Lund is {} from there."
    assert reading_of(text.format("less than 20 km")).claims[-1].holds is None
    assert reading_of(text.format("less than 90 km")).claims[-1].holds is True


@pytest.mark.parametrize(
    ("text", "names"),
    [
        (
            "Ships left Karlskrona naval base for Muskö naval base. A crew in Malmö slept. "
            "The two bases are 350 km apart.",
            {"Karlskrona naval base", "Muskö naval base"},
        ),
        (
            "Ore is loaded at Luleå. Some of it goes out through Kemi instead. "
            "The two ports are within 150 km of each other.",
            {"Luleå", "Kemi"},
        ),
    ],
)
def test_the_two_of_a_sort_are_the_two_named_of_it(reading_of: Read, text: str, names: set[str]) -> None:
    claim = reading_of(text).claims[-1]
    assert {claim.start.name, claim.to.name} == names


def test_a_distance_from_the_two_ports_is_told_of_each(reading_of: Read) -> None:
    text = "Grain goes out from Gdańsk and Gdynia. Elbląg lies within 80 km of the two ports."
    claims = reading_of(text).claims
    assert [(c.start.name, c.to.name) for c in claims] == [("Elbląg", "Gdańsk"), ("Elbląg", "Gdynia")]


@pytest.mark.parametrize(
    ("text", "holds"),
    [
        ("Lublin, a city in Poland, is more than 300 km from the coast.", True),
        ("Lublin, a city in Poland, is less than 100 km from the sea.", False),
        ("Ukrainians come to shop in Przemyśl. The Polish town is less than 15 km from the border.", True),
        ("Ukrainians come to shop in Rzeszów. The Polish city is 20 km from the border.", False),
        ("The border is less than 15 km from Przemyśl, in Poland, where Ukrainians come to shop.", True),
    ],
)
def test_a_bare_border_or_coast_is_that_of_the_country_the_other_end_lies_in(
    reading_of: Read, text: str, holds: bool
) -> None:
    claim = reading_of(text).claims[-1]
    assert claim.holds is holds


def test_a_village_with_the_name_of_a_country_is_the_village(reading_of: Read) -> None:
    text = (
        "Snow closed roads in Minneapolis. Jordan, a town in Minnesota, is less than 80 km from Minneapolis."
    )
    claim = reading_of(text).claims[-1]
    assert claim.holds is True


def test_what_goes_by_road_in_the_next_clause_is_not_the_distance(reading_of: Read) -> None:
    text = "Umeå is about 110 km from Örnsköldsvik, and timber by road costs more."
    (claim,) = reading_of(text).claims
    assert "by road" not in claim.reason


def test_a_name_after_at_is_a_place_where_lists_have_it_in_a_country_spoken_of(reading_of: Read) -> None:
    text = "Ships of the Cambodian navy tied up at Ream on Monday. Kampot is 60 km from the base."
    claim = reading_of(text).claims[-1]
    assert (claim.start.name, claim.to.name) == ("Kampot", "Ream")


@pytest.mark.parametrize(
    ("text", "ends"),
    [
        (
            "Two ships wait at Aqaba for a berth. Jordan's only port is less than 300 km from Amman.",
            ("Aqaba", "Amman"),
        ),
        (
            "Cranes came to Gdynia. The Lithuanian port, at Klaipėda, is 200 km from Gdynia.",
            ("Klaipėda", "Gdynia"),
        ),
        ("Talks began in Graz. In Hungary, Győr is 150 km from Graz.", ("Győr", "Graz")),
        (
            "A lido was built at Bregenz. Lindau is less than 10 km from the lido.",
            ("Lindau", "Bregenz"),
        ),
    ],
)
def test_a_place_is_known_by_what_there_is_but_one_of(
    reading_of: Read, text: str, ends: tuple[str, str]
) -> None:
    claim = reading_of(text).claims[-1]
    assert (claim.start.name, claim.to.name) == ends


def test_a_yardstick_named_but_once_is_not_where_the_next_distance_starts(reading_of: Read) -> None:
    text = (
        "A reactor was stopped at Temelín on Monday. The plant is about 100 km from Prague. "
        "České Budějovice is less than 30 km from there."
    )
    claim = reading_of(text).claims[-1]
    assert (claim.to.name, claim.holds) == ("Temelín", True)


@pytest.mark.parametrize(
    ("text", "ends"),
    [
        (
            "Sludge was found at Puerto Deseado. The smelter there is old. "
            "Comodoro Rivadavia is 200 km from the smelter.",
            ("Comodoro Rivadavia", "Puerto Deseado"),
        ),
        ("Some 300 km of dry scrub separate Perth from Geraldton.", ("Perth", "Geraldton")),
        ("An officer has said that Lithuania's capital is 100 km from Kaunas.", ("Vilnius", "Kaunas")),
        ("“Hobart forgets that it is 200 km from Launceston,” she said.", ("Hobart", "Launceston")),
        ("Boats come to Puerto Montt. Osorno is 100 km from Montt.", ("Osorno", "Puerto Montt")),
    ],
)
def test_the_subject_and_the_origin_of_a_distance_are_found_by_their_words(
    reading_of: Read, text: str, ends: tuple[str, str]
) -> None:
    claim = reading_of(text).claims[-1]
    assert (claim.start.name, claim.to.name) == ends


def test_the_way_from_there_goes_on_from_the_place_told_of_last(reading_of: Read) -> None:
    text = "The ferry leaves Oban. Tobermory is 40 km from Oban. From there it is 60 km to Tarbert."
    claim = reading_of(text).claims[-1]
    assert claim.start.name == "Tobermory"


def test_a_small_country_that_has_the_name_of_its_capital_is_measured_from_that(reading_of: Read) -> None:
    (claim,) = reading_of("Trier is about 40 km from Luxembourg.").claims
    assert claim.holds is True


@pytest.mark.parametrize(
    ("text", "ends"),
    [
        (
            "Ferries link Trelleborg with Sassnitz, on Rügen. Only 110 km divide the pair.",
            {"Trelleborg", "Sassnitz"},
        ),
        ("Ferries link Trelleborg and Rostock. They lie 160 km from one another.", {"Trelleborg", "Rostock"}),
        (
            "Ferries link Trelleborg and Rostock. The distance between the two is 160 km.",
            {"Trelleborg", "Rostock"},
        ),
    ],
)
def test_the_two_are_two_places_neither_of_which_lies_in_the_other(
    reading_of: Read, text: str, ends: set[str]
) -> None:
    claim = reading_of(text).claims[-1]
    assert {claim.start.name, claim.to.name} == ends


@pytest.mark.parametrize(
    "text",
    [
        "Shells fell on Suwałki. The town is less than 35 km from the Polish-Lithuanian border.",
        "Shells fell on Suwałki. It is less than 35 km from the border between Poland and Lithuania.",
        "Suwałki is less than 80 km from the Belarusian border and less than 35 km from the Lithuanian one.",
    ],
)
def test_a_border_of_two_countries_is_measured_to_its_nearest_point(reading_of: Read, text: str) -> None:
    claim = reading_of(text).claims[-1]
    assert claim.holds is True


def test_the_capital_is_that_of_the_people_told_of(reading_of: Read) -> None:
    text = "Slovaks like to ski. The capital is less than 60 km from Trnava."
    (claim,) = reading_of(text).claims
    assert (claim.start.name, claim.holds) == ("Bratislava", True)


@pytest.mark.parametrize(
    ("text", "name"),
    [
        (
            "Dockers at Gdynia are on strike. At Kołobrzeg, a smaller harbour, work never stopped. "
            "The town is less than 50 km from Koszalin.",
            "Kołobrzeg",
        ),
        (
            "A ferry leaves Oban. Mallaig will get one too. The village is 40 km from Fort William.",
            "Mallaig",
        ),
        ("Firemen came to Calais. Bruges is 100 km from Calais. It is 40 km from Ghent.", "Bruges"),
    ],
)
def test_a_place_that_was_just_told_of_may_be_meant_before_the_topic(
    reading_of: Read, text: str, name: str
) -> None:
    claim = reading_of(text).claims[-1]
    assert claim.start.name == name


def test_what_is_there_is_at_the_spot_told_of_last(reading_of: Read) -> None:
    text = (
        "Norway will deepen the harbour of Narvik. Luleå, in Sweden, has one. "
        "The quay there is 45 km from Piteå."
    )
    (claim,) = reading_of(text).claims
    assert claim.start.name == "Luleå"


def test_works_are_works_and_no_work(reading_of: Read) -> None:
    text = "Smoke rose from the chemical works at Odda. Bergen is 110 km from the works."
    claim = reading_of(text).claims[-1]
    assert claim.to.name.split()[0] == "Odda"


def test_a_place_where_something_docks_is_not_the_docks(reading_of: Read) -> None:
    text = "Boats come to Mahdia. Palermo, where the ferry docks, is more than 200 km from Mahdia."
    claim = reading_of(text).claims[-1]
    assert claim.start.name == "Palermo"


def test_the_two_of_a_sort_are_not_the_town_of_who_speaks_of_them(reading_of: Read) -> None:
    text = (
        "Diamonds are dug at Orapa, a mine in Botswana, and at Jwaneng, another mine. "
        "A broker in London said that the two mines are within 400 km of each other."
    )
    (claim,) = reading_of(text).claims
    assert {claim.start.name, claim.to.name} == {"Orapa", "Jwaneng"}


def test_a_thing_told_by_who_did_what_to_it_is_not_who_did_it(reading_of: Read) -> None:
    text = "Gao is 300 km from the camp that Algeria bombed."
    (claim,) = reading_of(text).claims
    assert (claim.to.name, claim.holds) == ("the camp", None)


def test_a_town_on_an_estuary_may_be_far_from_the_open_sea(reading_of: Read) -> None:
    (claim,) = reading_of("Hamburg, 100 km from the sea, calls itself a port.").claims
    assert claim.holds is None
