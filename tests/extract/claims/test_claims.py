"""Distances that an article states, measured and judged."""

import pytest

from tests.extract.conftest import Read
from viewer.extract.locating.distances import claim_of
from viewer.extract.locating.references import End
from viewer.extract.locating.stated import Stated
from viewer.model.article import Article, ArticleId
from viewer.model.when import Modifier
from viewer.model.where import Precision, Where


@pytest.mark.parametrize(
    ("text", "holds"),
    [
        ("Koblenz lies some 80 km south-east of Cologne.", True),
        ("Duisburg is less than 30 km from Cologne.", False),
        ("Duisburg is more than 30 km from Cologne.", True),
        ("Trains stop at Valladolid, some 150 km west of Cancún, in Mexico.", True),
        ("Cologne and Duisburg are 200 km apart.", False),
        ("The distance of 30 km between Cologne and Duisburg is short.", False),
    ],
)
def test_a_stated_distance_is_judged(reading_of: Read, text: str, holds: bool) -> None:
    (claim,) = reading_of(text).claims

    assert claim.holds is holds
    assert claim.reason
    assert claim.measured
    assert claim.measured.low <= claim.measured.high


def test_a_place_that_is_only_described_is_found_in_the_article(reading_of: Read) -> None:
    text = (
        "The navy will leave its base in Callao, Peru. This location is less than 50 miles from a "
        "Chinese-run port. The port of Chancay was built by COSCO Shipping, a Chinese company."
    )

    (claim,) = reading_of(text).claims

    assert "Callao" in claim.start.name
    assert "Chancay" in claim.to.name
    assert claim.holds


def test_an_end_that_cannot_be_placed_leaves_the_claim_open(reading_of: Read) -> None:
    (claim,) = reading_of("Xyzzyville is less than 20 km from Cologne.").claims

    assert claim.holds is None
    assert claim.reason == "Xyzzyville could not be placed"


TO_COUNTRIES = [
    ("Cologne is less than 400 km from France.", True),
    ("Cologne is about 165 km from France.", True),
    ("Paris is about 340 km from Britain.", None),  # be it from London
    ("Cologne is less than 50 km from France.", False),
    ("Punta Arenas is about 680 km from the Falkland Islands.", True),
]


@pytest.mark.parametrize(("text", "holds"), TO_COUNTRIES)
def test_a_country_is_as_far_as_its_nearest_point(reading_of: Read, text: str, holds: bool | None) -> None:
    (claim,) = reading_of(text).claims

    assert claim.holds is holds
    assert "to the nearest point" in claim.reason


def test_between_sites_that_are_wide_for_so_short_a_way_nothing_is_called_wrong(reading_of: Read) -> None:
    """The discs of both bases hold points as far apart as the text says, and points twice as far."""
    first = Where("a base", 11.6, 43.09, Precision.SITE, radius_m=3000.0)
    second = Where("a camp", 11.547, 43.155, Precision.SITE, radius_m=2000.0)
    article = Article(ArticleId("a1"), "A camp", "A base lies 8 km from a camp.")
    ends = (End(first, 0, 6, "A base"), End(second, 22, 28, "a camp"))
    claim = claim_of(article, Stated(*ends, Modifier.ABOUT, 8.0, "km", 0, 28))
    assert claim.holds is None
    far = claim_of(article, Stated(*ends, Modifier.ABOUT, 20.0, "km", 0, 28))
    assert far.holds is False


def test_what_a_country_has_somewhere_is_not_that_country(reading_of: Read) -> None:
    (claim,) = reading_of("Duisburg lies less than 10 km from Chile's first trade office.").claims
    assert (claim.to.name, claim.holds) == ("Chile's first trade office", None)


def test_two_harbours_apart_are_those_of_the_sentence_before(reading_of: Read) -> None:
    text = "Duisburg is more than 30 km from Cologne. A leaflet puts the two towns 10 km apart."

    first, second = reading_of(text).claims

    assert (second.start, second.to) == (first.start, first.to)
    assert second.holds is False


def test_it_is_the_place_measured_before(reading_of: Read) -> None:
    text = "Suva is about 180 km south of Labasa. A chart puts it less than 20 miles (32 km) from Lautoka."
    claim = reading_of(text).claims[-1]
    assert (claim.start.name, claim.to.name, claim.holds) == ("Suva", "Lautoka", False)


def test_a_described_end_cannot_be_told(reading_of: Read) -> None:
    [claim] = reading_of("Our clinic stands about 15 km from the nearest tarred road.").claims
    assert (claim.start.name, claim.to.name, claim.holds) == ("Our clinic", "the nearest tarred road", None)


def test_a_way_along_the_coast_is_a_distance(reading_of: Read) -> None:
    [claim] = reading_of("Suva lies some 150 km along the coast from Lautoka.").claims
    assert (claim.start.name, claim.to.name) == ("Suva", "Lautoka")


@pytest.mark.parametrize(
    ("text", "holds"),
    [
        ("Duisburg is less than 60 km from Cologne by road.", None),
        ("Duisburg is less than 30 km from Cologne by road.", False),
        ("Duisburg is more than 20 km from Cologne by road.", True),
        ("Duisburg is some 55 km down the river from Cologne.", True),
        ("Duisburg is 60-odd kilometres from Cologne by the old road.", None),
    ],
)
def test_a_straight_line_proves_of_a_distance_by_road_only_what_it_can(
    reading_of: Read, text: str, holds: bool | None
) -> None:
    (claim,) = reading_of(text).claims

    assert claim.holds is holds


def test_the_length_of_a_railway_is_no_straight_line(reading_of: Read) -> None:
    (claim,) = reading_of("The first section, 264 km between Naivasha and Kisumu, will open in 2028.").claims
    assert claim.holds is None
    assert "in a straight line" in claim.reason


@pytest.mark.parametrize(
    ("text", "ends"),
    [
        (
            "Strike in Duisburg\n\nDockers in Duisburg walked out on Monday. Cologne is 50 km away.",
            ("Cologne", "Duisburg"),
        ),
        (
            "Strike in Duisburg\n\nDockers in Duisburg walked out on Monday. Cologne is 50 km south of here.",
            ("Cologne", "Duisburg"),
        ),
        ("How far is Duisburg from Cologne?\nSome 55 km as the crow flies.", ("Duisburg", "Cologne")),
        (
            "Duisburg lies 50 km from Cologne, and 30 km from the state capital, Düsseldorf.",
            ("Duisburg", "Düsseldorf"),
        ),
        ("Trains end near Cologne. A leaflet has Duisburg “within 50 km” of the same city.", None),
        (
            "Koblenz lies 80 km from Cologne, while Xyzzyford sits 90 km from Duisburg.",
            ("Xyzzyford", "Duisburg"),
        ),
        ("The firm is considering a second quay within 70 km of Cologne.", ("a second quay", "Cologne")),
        ("The trawler Orla sank 14 miles from Cologne.", ("trawler Orla", "Cologne")),
        ("The Orla, bound for Duisburg, broke down 14 miles from Cologne.", ("Orla", "Cologne")),
        ("Xyzzyford lies 50 km from Duisburg, and some 90 km from Cologne.", ("Xyzzyford", "Cologne")),
        ("Koblenz lies 60 km from Cologne, and Duisburg within 90 km.", ("Duisburg", "Cologne")),
        (
            "The bus left Duisburg, in Germany, for a farm. Koblenz is 90 km from the capital.",
            ("Koblenz", "Berlin"),
        ),
        ("A guide has it that Duisburg is “55 km from the camp”.", ("Duisburg", "the camp")),
        ("Koblenz lies 60 km from Cologne. One leaflet makes it less than 20 miles.", ("Koblenz", "Cologne")),
        ("A board gives the distance from Koblenz to Cologne as 20 km.", ("Koblenz", "Cologne")),
        ("Koblenz and Cologne are separated by about 80 km.", ("Koblenz", "Cologne")),
        ("From Koblenz to Cologne it is 80 km.", ("Koblenz", "Cologne")),
        ("It is 80 km from Koblenz to Cologne.", ("Koblenz", "Cologne")),
        ("Only 80 km separate Koblenz from Cologne.", ("Koblenz", "Cologne")),
        ("Koblenz and Cologne, 80 km from each other, are on the Rhine.", ("Koblenz", "Cologne")),
        ("Koblenz to Cologne is 80 km.", ("Koblenz", "Cologne")),
        ("In Croatia, Split and Rijeka are about 260 km apart.", ("Split", "Rijeka")),
        (
            "Fire at Koblenz\n\nA fire broke out at Koblenz. Mainz is 60 km from it, Cologne 80 km.",
            ("Cologne", "Koblenz"),
        ),
        (
            "Koblenz sits 80 km from Cologne; Mainz, a wine town, some 60 km farther south.",
            ("Mainz", "Koblenz"),
        ),
        ("Where is Koblenz? Some 80 km from Cologne.", ("Koblenz", "Cologne")),
        ("Where is Bonn? Some 25 km from Cologne. And from Koblenz? Less than 60 km.", ("Bonn", "Koblenz")),
        ("A boat sank at Koblenz. Cologne is 80 km away. Bonn is 50 km downstream.", ("Bonn", "Koblenz")),
        ("A map shows Aachen less than 40 km from Belgium’s Namur.", ("Aachen", "Namur")),
        ("Aachen is less than 10 km from the border, and 40 km from Liège.", ("Aachen", "Liège")),
        ("Cologne was calm; Duisburg, 50 km away, was not.", ("Duisburg", "Cologne")),
        ("The two towns, Koblenz and Bonn, lie 50 km apart.", ("Koblenz", "Bonn")),
        ("It left Koblenz for Bonn, in Germany; the two towns are 50 km apart.", ("Koblenz", "Bonn")),
        ("Berlin named Koblenz, the barracks less than 90 km from Cologne.", ("Koblenz", "Cologne")),
        ("Ships met off Valparaíso, about 100 km from Santiago, in Chile.", ("off Valparaíso", "Santiago")),
        ("Duisburg lies less than 60 km from the German city of Cologne.", ("Duisburg", "Cologne")),
        ("The boat was hit 55 nautical miles south of Valencia, in Spain.", ("The boat", "Valencia")),
    ],
)
def test_an_end_that_goes_without_saying_is_understood(
    reading_of: Read, text: str, ends: tuple[str, str] | None
) -> None:
    claim = reading_of(text).claims[-1]

    assert (claim.start.name, claim.to.name) == (ends or ("Duisburg", "Cologne"))


def test_less_than_a_city_is_wide_cannot_be_told(reading_of: Read) -> None:
    (claim,) = reading_of("Potsdam is less than 5 km from Berlin, in Germany.").claims

    assert claim.holds is None


def test_an_island_is_a_spot_as_seen_from_far_away(reading_of: Read) -> None:
    (claim,) = reading_of("Malta lies some 350 km from Tripoli, in Libya.").claims

    assert claim.holds


def test_a_name_that_could_be_anywhere_is_the_one_near_the_other_end(reading_of: Read) -> None:
    text = "Police in Providence, Rhode Island, knew nothing. Newport is less than 20 miles from Cardiff."
    claim = reading_of(text).claims[-1]

    assert claim.holds


def test_two_names_that_are_also_words_are_places_of_the_country_spoken_of(reading_of: Read) -> None:
    text = (
        "Ireland votes on Friday. Polls opened early all over Ireland. Limerick lies about 86 km from Cork."
    )
    (claim,) = reading_of(text).claims

    assert claim.holds


def test_a_firm_lies_in_the_town_its_initials_end_with(reading_of: Read) -> None:
    text = "The order went to Stocznia Ustka (STU). STU itself stands about 110 km from Gdańsk, in Poland."
    (claim,) = reading_of(text).claims

    assert claim.holds


def test_the_town_is_not_the_capital(reading_of: Read) -> None:
    text = (
        "Floods in Sibiu\n\nSibiu was cut off on Monday, officials in Bucharest said. The airport of Bacău "
        "is more than 500 km from the town."
    )
    (claim,) = reading_of(text).claims

    assert claim.to.name == "Sibiu"


def test_a_range_is_two_claims_of_one_distance(reading_of: Read) -> None:
    claims = reading_of("A leaflet says that Koblenz is between 100 and 120 km from Cologne.").claims

    assert [(c.comparator, c.value, c.holds) for c in claims] == [
        (Modifier.AT_LEAST, 100, False),
        (Modifier.AT_MOST, 120, True),
    ]
    assert claims[0].id != claims[1].id


@pytest.mark.parametrize(
    ("words", "mod"),
    [
        ("no further than 90 km", Modifier.AT_MOST),
        ("just over 70 km", Modifier.ABOUT),
        ("more than 70 km", Modifier.OVER),
    ],
)
def test_the_words_before_a_distance_bound_it(reading_of: Read, words: str, mod: Modifier) -> None:
    (claim,) = reading_of(f"Koblenz is {words} from Cologne.").claims

    assert claim.comparator is mod


@pytest.mark.parametrize(
    ("text", "ends"),
    [
        (
            "Koblenz lies 80 km south of Bonn, and Mainz, which a poster showed 90 km from it, is farther.",
            ("Mainz", "Bonn"),
        ),
        ("Duisburg’s traders were glad. Bonn, they said, is 70 km from there.", ("Bonn", "Duisburg")),
        ("Trains ran from Duisburg to Bonn. Cologne is 70 km from there.", ("Cologne", "there")),
        (
            "A mine opened near Ibbenfeld. Bonn is 150 km from the mine. A blog puts it 90 km from Bremen.",
            ("the mine", "Bremen"),
        ),
        (
            "Hauliers went to Callao, in Peru, and to Guayaquil. They disliked the Peruvian port, which is "
            "some 1,100 km from Guayaquil.",
            ("Callao", "Guayaquil"),
        ),
        ("Latvia’s capital, a paper in Vilnius wrote, is 260 km from Vilnius.", ("Riga", "Vilnius")),
        ("Vilnius is less than 300 km from the capital of Latvia.", ("Vilnius", "Riga")),
    ],
)
def test_an_end_that_is_not_named_is_the_place_it_stands_for(
    reading_of: Read, text: str, ends: tuple[str, str]
) -> None:
    claim = reading_of(text).claims[-1]

    assert (claim.start.name, claim.to.name) == ends


@pytest.mark.parametrize(
    ("text", "to", "holds"),
    [
        ("Gaziantep, in Turkey, is some 45 km from the Syrian border.", "the Syrian border", True),
        ("Gaziantep, in Turkey, is 200 km from the border with Syria.", "the border with Syria", False),
        ("Gaziantep, in Turkey, is 45 km from the Turkish border.", "the Turkish border", True),
        ("Malta lies more than 300 km north of the Libyan coast.", "the Libyan coast", True),
        ("Tarifa, in Spain, is less than 50 km from the coast of Corsica.", "the coast of Corsica", False),
    ],
)
def test_a_border_or_coast_is_measured_to_its_nearest_point(
    reading_of: Read, text: str, to: str, holds: bool | None
) -> None:
    (claim,) = reading_of(text).claims

    assert (claim.to.name, claim.holds) == (to, holds)


def test_of_a_border_that_a_figure_just_misses_nothing_is_told(reading_of: Read) -> None:
    (claim,) = reading_of("Przemyśl, in Poland, is 12 km from the Ukrainian border.").claims

    assert claim.holds is None


def test_an_island_is_measured_from_its_shore_or_its_middle(reading_of: Read) -> None:
    near, far = reading_of("Kos is less than 30 km from Bodrum. Kos is some 95 km from Rhodes.").claims

    assert near.holds
    assert far.holds


def test_an_island_is_no_village_of_its_name_elsewhere(reading_of: Read) -> None:
    (claim,) = reading_of("Scarborough Shoal lies within 300 nautical miles of Luzon.").claims

    assert claim.to.precision is Precision.REGION


@pytest.mark.parametrize(
    ("text", "name"),
    [
        (
            "A rocket rose from the launch site at Baikonur. The town is about 190 km from Kyzylorda.",
            "Baikonur",
        ),
        ("Guards of Ramstein Air Base were ill. The village is 50 km from Mannheim.", "The village"),
        ("The plant at Fawley has closed. The dam is 20 km from Southampton.", "The dam"),
    ],
)
def test_a_town_is_no_base_and_a_dam_no_plant(reading_of: Read, text: str, name: str) -> None:
    (claim,) = reading_of(text).claims

    assert claim.start.name == name
    assert claim.start.precision is not Precision.SITE


@pytest.mark.parametrize(
    ("text", "ends"),
    [
        (
            "Floods hit Bonn and Koblenz. Cologne is about 50 km from both towns.",
            [("Cologne", "Bonn"), ("Cologne", "Koblenz")],
        ),
        (
            "Bonn is 55 km from Koblenz. Both are within 30 km of Cologne.",
            [("Bonn", "Koblenz"), ("Bonn", "Cologne"), ("Koblenz", "Cologne")],
        ),
        (
            "Mainz lies between Bonn and Koblenz, 30 km from both.",
            [("Mainz", "Bonn"), ("Mainz", "Koblenz")],
        ),
        (
            "Mainz stands halfway between Bonn and Koblenz, about 180 km from each, and has a port.",
            [("Mainz", "Bonn"), ("Mainz", "Koblenz")],
        ),
    ],
)
def test_a_distance_of_both_is_two_claims(reading_of: Read, text: str, ends: list[tuple[str, str]]) -> None:
    claims = reading_of(text).claims

    assert [(c.start.name, c.to.name) for c in claims] == ends
    assert len({c.id for c in claims}) == len(claims)


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Bonn is about a 40-minute drive from Cologne.", ("Bonn", "Cologne", 40, "min")),
        ("Bonn is two hours by lorry from Cologne.", ("Bonn", "Cologne", 2, "h")),
        ("Bonn, a day’s march from Cologne, had fallen.", ("Bonn", "Cologne", 1, "d")),
    ],
)
def test_a_travel_time_that_says_where_a_place_lies_is_a_claim_that_cannot_be_told(
    reading_of: Read, text: str, told: tuple[str, str, float, str]
) -> None:
    (claim,) = reading_of(text).claims

    assert (claim.start.name, claim.to.name, claim.value, claim.unit) == told
    assert claim.holds is None
    assert claim.measured
    assert claim.measured.unit == "km"


def test_the_time_that_a_journey_took_is_no_claim(reading_of: Read) -> None:
    assert not reading_of("After a two-hour flight from Cologne he landed in Bonn.").claims


@pytest.mark.parametrize(
    ("text", "ends"),
    [
        ("The trawlers came within a mile of the Danish barrier.", ("The trawlers", "the Danish barrier")),
        ("He denied that they had come less than a mile from the barrier.", ("they", "the barrier")),
        ("They want a Norwegian rig, 140 km off Jutland, to stop.", ("a Norwegian rig", "off Jutland")),
        (
            "Basel, a city in the north of Switzerland some 75 km west of Zurich, was calm.",
            ("Basel", "Zurich"),
        ),
        ("In March a stage came down, hitting a field 20 km from a village.", ("a field", "a village")),
        ("A storm hit Gdynia. The Polish port, 20 km from Gdańsk, was shut.", ("Gdynia", "Gdańsk")),
    ],
)
def test_the_noun_beside_a_distance_is_its_end(reading_of: Read, text: str, ends: tuple[str, str]) -> None:
    (claim,) = reading_of(text).claims

    assert (claim.start.name, claim.to.name) == ends


def test_a_number_in_two_words_is_no_range(reading_of: Read) -> None:
    (claim,) = reading_of("Dover is some twenty-six miles from Calais.").claims

    assert (claim.value, claim.holds) == (26, True)


def test_a_figure_that_misses_by_a_little_between_wide_places_cannot_be_told(reading_of: Read) -> None:
    (claim,) = reading_of("Duisburg lies 53 km from Cologne.").claims

    assert claim.holds is None


def test_the_nearest_point_of_a_border_is_another_one_from_elsewhere(reading_of: Read) -> None:
    text = "Vilnius is only 30 km from the Belarusian border, and Minsk 170 km."
    near, far = reading_of(text).claims

    assert near.holds
    assert (far.start.name, far.holds) == ("Minsk", None)


def test_a_miss_by_a_multiple_of_what_is_only_pointed_to_cannot_be_told(reading_of: Read) -> None:
    text = "The port of Suez was closed on Monday. {} is less than 30 km from {}."
    told = [("The port", "Ismailia", False), ("The port", "Aswan", None), ("Suez port", "Aswan", False)]
    for first, second, holds in told:
        (claim,) = reading_of(text.format(first, second)).claims
        assert claim.holds is holds


@pytest.mark.parametrize(
    ("figure", "comparator", "value", "unit"),
    [
        ("a good 55 km", "~", 55.0, "km"),
        ("~55 km", "~", 55.0, "km"),
        ("not quite 60 km", "~", 60.0, "km"),
        ("25 km or so", "~", 25.0, "km"),
        ("two hundred and fifty miles", "=", 250.0, "mi"),
        ("more than a hundred kms", ">", 100.0, "km"),
        ("half a mile", "=", 0.5, "mi"),
        ("35 mi", "=", 35.0, "mi"),
    ],
)
def test_a_distance_is_told_in_many_figures(
    reading_of: Read, figure: str, comparator: str, value: float, unit: str
) -> None:
    [claim] = reading_of(f"Duisburg is {figure} from Cologne.").claims
    assert (claim.comparator.value, claim.value, claim.unit) == (comparator, value, unit)


def test_between_two_figures_with_their_units_says_two_things_of_one_distance(reading_of: Read) -> None:
    least, most = reading_of("Duisburg is between 50km and 60km from Cologne.").claims
    assert (least.comparator.value, least.value, most.comparator.value, most.value) == (">=", 50, "<=", 60)
