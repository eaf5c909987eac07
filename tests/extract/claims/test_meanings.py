"""What regions, rivers, countries, parallels and words like "rival" mean as ends of a distance."""

import pytest

from tests.extract.conftest import Read


@pytest.mark.parametrize(
    ("text", "ends"),
    [
        (
            "A tanker ran aground near Kristiansand. The Norwegian port and Hirtshals are 130 km apart.",
            {"Kristiansand", "Hirtshals"},
        ),
        (
            "Snow fell on Amarillo. The Texas city is less than 200 miles from Lubbock.",
            {"Amarillo", "Lubbock"},
        ),
        (
            "Work began at Koblenz. The town stands on the Rhine, some 80 km south of Cologne.",
            {"Koblenz", "Cologne"},
        ),
        ("The ferry leaves Kisumu, on Lake Victoria, about 200 km from Jinja.", {"Kisumu", "Jinja"}),
        (
            "Drivers at Calais fear for their jobs. Their port is less than 60 km from Dunkirk.",
            {"Calais", "Dunkirk"},
        ),
        (
            "Men were sent to Koblenz, a town that a leaflet of the railway puts under 30 km from Cologne.",
            {"Koblenz", "Cologne"},
        ),
        (
            "Bremen is calm. Bordeaux is less than 200 km from Corsica's largest city.",
            {"Bordeaux", "Ajaccio"},
        ),
        (
            "Calais stayed open. Dunkirk is about 35 km from Calais. Lille is 95 km from the same port.",
            {"Lille", "Calais"},
        ),
        ("Aviano air base is shut. It is 65 km from the base to Udine.", {"Aviano air base", "Udine"}),
    ],
)
def test_an_end_is_what_its_words_mean(reading_of: Read, text: str, ends: set[str]) -> None:
    claim = reading_of(text).claims[-1]

    assert {claim.start.name, claim.to.name} == ends


@pytest.mark.parametrize(
    ("text", "holds"),
    [
        ("Kiruna is some 140 km north of the Arctic Circle.", True),
        ("Nairobi is more than 300 km from the equator.", False),
        ("The Netherlands is less than 50 km from Koblenz.", False),
        ("The Netherlands is more than 90 km from Koblenz.", True),
        ("The Netherlands is 120 km from Koblenz.", True),
        ("The Marshall Islands are more than 3,500 km from Hawaii.", None),
    ],
)
def test_a_line_is_measured_to_its_nearest_point_and_an_area_only_where_that_settles_it(
    reading_of: Read, text: str, holds: bool | None
) -> None:
    (claim,) = reading_of(text).claims

    assert claim.holds is holds


@pytest.mark.parametrize(
    ("text", "end"),
    [
        ("Soldiers were flown from Lille to Lyon. Marseille, 280 km to the south, was spared.", "Lyon"),
        (
            "The train left Lyon. Marseille was calm. Some went to Montpellier, about 125 km to the west.",
            "Marseille",
        ),
    ],
)
def test_a_direction_tells_from_where_a_distance_counts(reading_of: Read, text: str, end: str) -> None:
    claim = reading_of(text).claims[-1]

    assert claim.to.name == end


def test_a_great_city_is_no_resort(reading_of: Read) -> None:
    text = "Buses left Madrid for Peñíscola. The resort is less than 80 km from Castellón."
    claim = reading_of(text).claims[-1]
    assert (claim.start.name, claim.holds) == ("Peñíscola", True)


@pytest.mark.parametrize(
    ("text", "ends", "holds"),
    [
        ("Koblenz, 80 km or less from Cologne, has a fort.", ("Koblenz", "Cologne"), True),
        ("Koblenz is calm. Cologne is put by a leaflet at less than 50 km.", ("Cologne", "Koblenz"), False),
        (
            "Varberg is about 20 km from the Ringhals reactors; Gothenburg is less than 70 km from them.",
            ("Gothenburg", "Ringhals"),
            True,
        ),
        (
            "A mine burned. Cologne, where the owner lives, about 80 km from Koblenz, sent help.",
            ("Cologne", "Koblenz"),
            True,
        ),
        (
            "Aarhus is calm. Odense is less than 50 km from Aarhus. It is nearer 85 km.",
            ("Odense", "Aarhus"),
            True,
        ),
    ],
)
def test_a_distance_is_told_of_the_place_that_its_words_go_back_to(
    reading_of: Read, text: str, ends: tuple[str, str], holds: bool
) -> None:
    claim = reading_of(text).claims[-1]

    assert (claim.start.name, claim.to.name, claim.holds) == (*ends, holds)


def test_the_former_and_the_latter_are_the_two_told_of_last(reading_of: Read) -> None:
    text = (
        "Cologne and Koblenz are some 80 km apart. Düsseldorf is less than 50 km from the former. "
        "Mainz is less than 50 km from the latter."
    )
    first, second = reading_of(text).claims[1:]
    assert (first.to.name, first.holds) == ("Cologne", True)
    assert (second.to.name, second.holds) == ("Koblenz", False)


def test_it_is_what_the_sentence_before_only_pointed_to(reading_of: Read) -> None:
    text = (
        "A fire burned in Koblenz. The town was built by soldiers from Cologne. Mainz is about 65 km from it."
    )
    claim = reading_of(text).claims[-1]
    assert (claim.to.name, claim.holds) == ("Koblenz", True)


@pytest.mark.parametrize(
    ("text", "ends", "holds"),
    [
        (
            "Ore from Kolwezi is hauled to Lubumbashi, a journey of more than 200 km by road.",
            ("Kolwezi", "Lubumbashi"),
            True,
        ),
        (
            "Cologne is 80 km from Koblenz. A leaflet gives the distance to Aachen as less than 30 km.",
            ("Cologne", "Aachen"),
            False,
        ),
        (
            "Koblenz is some 80 km from Cologne, by a track that few lorries take.",
            ("Koblenz", "Cologne"),
            True,
        ),
        ("Cologne is calm. Koblenz, said a nurse, is 500 km from her home.", ("Koblenz", "her home"), None),
    ],
)
def test_a_distance_may_be_told_of_a_way(
    reading_of: Read, text: str, ends: tuple[str, str], holds: bool | None
) -> None:
    claim = reading_of(text).claims[-1]

    assert (claim.start.name, claim.to.name, claim.holds) == (*ends, holds)


def test_a_port_of_a_province_no_list_knows_is_that_of_the_article(reading_of: Read) -> None:
    text = "Larne is calm. The ferry from Larne to Cairnryan sails. The Moyle port is 30 km from Belfast."
    claim = reading_of(text).claims[-1]
    assert (claim.start.name, claim.holds) == ("Larne", True)
