"""Where the work is of which an article is, and what its own people and papers decide of it."""

import pytest

from tests.extract.conftest import Read
from viewer.model.event import Kind

MINE = "Orbis has halted its lithium project in the Jadar valley, in western Serbia. "
SITE = "Snowy Hydro will reckon the cost of its pumped-hydro scheme in the Snowy Mountains afresh. "


@pytest.mark.parametrize(
    ("opening", "text", "place"),
    [
        (MINE, "The company found the deposit in 2004.", "Jadar"),
        (MINE, "The ministry revoked its permits in January 2022.", "Jadar"),
        (SITE, "Ana Ruiz, a minister, denied that the scheme would be abandoned.", "Snowy Mountains"),
        (SITE, "If investors pay, a second tunnel would be completed by the end of 2026.", "Snowy Mountains"),
        (SITE, "The first of its six turbines is due to spin in late 2027.", "Snowy Mountains"),
    ],
)
def test_what_is_told_of_the_work_is_where_the_work_is(
    reading_of: Read, opening: str, text: str, place: str
) -> None:
    event = reading_of(opening + text, "2025-10-09").events[-1]
    assert [place in w.name for w in event.where] == [True]


@pytest.mark.parametrize(
    "text",
    [
        "The company found a deposit in Portugal in 2004.",
        "The rival’s permits were revoked in January 2022.",
        "The firm sold three ships in January 2022.",
    ],
)
def test_what_is_of_another_is_not_where_the_work_is(reading_of: Read, text: str) -> None:
    event = reading_of(MINE + text, "2025-10-09").events[-1]
    assert not any("Jadar" in w.name for w in event.where)


def test_a_province_decides_in_itself(reading_of: Read) -> None:
    (event,) = reading_of(
        "Guangdong’s health commission ordered pharmacies in May to close.", "2025-08-08"
    ).events
    assert [w.name for w in event.where] == ["Guangdong"]


def test_its_behind_several_who_act_means_the_town_told_of_before(reading_of: Read) -> None:
    text = "Suva barely clears the waves. King tides flooded its cemetery in February."
    (event,) = reading_of(text, "2025-08-08").events
    assert [w.name for w in event.where] == ["Suva"]


def test_goods_are_told_of_where_they_are_made_and_ferries_where_they_are_boarded(reading_of: Read) -> None:
    text = "Factories in Lesotho have paid a duty on goods shipped to the United States since 7 August."
    (event,) = reading_of(text, "2025-08-26").events
    assert [w.name for w in event.where] == ["Lesotho"]
    found = reading_of("Macau may test passengers arriving on the Shunde ferry.", "2025-08-08").events
    assert all(w.name != "Shunde" for e in found for w in e.where)


def test_an_island_named_for_a_day_is_no_day(reading_of: Read) -> None:
    text = "Two ministers are due on Thursday Island next week for talks."
    (event,) = reading_of(text, "2025-07-18").events
    assert [w.name for w in event.where] == ["Thursday Island"]
    assert event.when is not None
    assert event.when.start[0] is not None
    assert event.when.start[0].iso() == "2025-07-21"


@pytest.mark.parametrize(
    ("text", "word", "place"),
    [
        ("The tanker Vega dragged her anchor and touched bottom on Sunday off Suva.", "anchor", "off Suva"),
        ("A Bamako tribunal installed an administrator on 16 June.", "installs", "Bamako"),
        ("Four men, who have been held in Bamako since May, are to be freed.", "freed", "Bamako"),
        ("Foshan's government denied that the new school term would be put off.", "term", "Foshan"),
        ("Macau may test passengers next week.", "tests", "Macau"),
    ],
)
def test_the_place_is_that_of_those_it_is_told_of(reading_of: Read, text: str, word: str, place: str) -> None:
    (event,) = [e for e in reading_of(text, "2025-08-08").events if word in e.what]
    assert [w.name for w in event.where] == [place]


def test_a_ship_owner_is_not_where_the_ship_was(reading_of: Read) -> None:
    text = "The trawler Vega was held in Suva in May. Her owner will appeal."
    assert reading_of(text, "2025-08-08").events[-1].where == ()


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("First gas from Afungi is slated for 2029.", "Afungi"),
        ("Finland ordered two minelayers from the Rauma shipyard on Monday.", "Rauma shipyard"),
    ],
)
def test_what_a_site_gives_or_builds_is_told_of_the_site(reading_of: Read, text: str, place: str) -> None:
    (event,) = reading_of(text, "2025-08-08").events
    assert [w.name for w in event.where] == [place]


def test_the_first_that_a_field_gives_opens_it(reading_of: Read) -> None:
    (event,) = reading_of("First gas from Afungi is slated for 2029.", "2025-08-08").events
    assert event.kind is Kind.OPENING


def test_a_tunnel_is_where_the_water_is_that_it_lies_under(reading_of: Read) -> None:
    text = "A tunnel under the Fehmarnbelt is half done. Traffic through the tunnel is to begin in 2029."
    event = reading_of(text, "2025-08-08").events[-1]
    assert [w.name for w in event.where] == ["Fehmarnbelt"]


BRIDGE = "A steel rope was drawn across the Chacao channel on Monday for a bridge to Chiloé. "


@pytest.mark.parametrize(
    ("opening", "text", "place"),
    [
        (BRIDGE, "The contract was awarded in February 2014.", "Chacao"),
        (BRIDGE, "A firm won the vote in 2014, and work began four years later.", "Chacao"),
        (MINE, "In June the European Commission put Jadar on its list of projects.", "Jadar"),
    ],
)
def test_the_contract_the_work_and_the_name_are_those_of_the_work(
    reading_of: Read, opening: str, text: str, place: str
) -> None:
    event = reading_of(opening + text, "2025-10-09").events[-1]
    assert [place in w.name for w in event.where] == [True]


def test_there_points_to_the_town_that_the_sentence_before_describes(reading_of: Read) -> None:
    text = (
        "MUANDA, Congo — A quay was finished in May.\n\n"
        "Matadi, roughly 120 km east of Boma, is a river harbour. "
        "Dockers there downed tools in August."
    )
    event = reading_of(text, "2025-10-09").events[-1]
    assert [w.name for w in event.where] == ["Matadi"]


def test_where_a_firm_is_from_is_not_where_it_acts(reading_of: Read) -> None:
    (event,) = reading_of("Lloyds Metals, of India, may bid for the mine.", "2025-10-09").events
    assert event.where == ()


@pytest.mark.parametrize(
    ("text", "name"),
    [
        (
            "KINGSTON, Jamaica — Floods hit Mandeville and Montego Bay in Jamaica. "
            "Ships reached Kingston and Port Antonio. The storm came ashore near New Hope.",
            "New Hope",
        ),
        (
            "MUANDA, Congo — Ships reached Boma and Matadi from Kinshasa in May. Ships left Boma. "
            "The quay at Banana was finished in June.",
            "Banana",
        ),
    ],
)
def test_a_small_namesake_in_another_land_is_no_guess(reading_of: Read, text: str, name: str) -> None:
    where = [w for e in reading_of(text, "2025-10-09").events for w in e.where if name in w.name]
    assert [w.lat for w in where] in ([], [None])


def test_the_stop_of_a_sentence_makes_no_province_of_a_town(reading_of: Read) -> None:
    reading = reading_of("A bus left Oslo for Alta. It was full.", "2025-10-09")
    assert all(place.where.country != "CA" for place in reading.places)
    reading = reading_of("The mill closed in Brooks, Alta. It was old.", "2025-10-09")
    assert {place.where.country for place in reading.places} == {"CA"}


def test_what_follows_a_blast_is_at_the_mine_and_not_all_over_its_town(reading_of: Read) -> None:
    text = (
        "Two missing after blast in coal pit\n\nA blast killed five at the Kostenko colliery in Karaganda on "
        "Wednesday. Another 196 people were brought to the surface. The firm could lose its licence for it."
    )
    places = [event.where[0].name for event in reading_of(text, "2026-11-20").events]
    assert places == ["Kostenko colliery"] * 3


def test_a_lock_is_not_all_along_its_canal(reading_of: Read) -> None:
    text = (
        "A ship struck a gate of the southern lock at Brunsbüttel on Wednesday, closing the Kiel Canal. "
        "The northern lock has been shut since March."
    )
    event = reading_of(text, "2026-11-20").events[-1]
    assert [place.name for place in event.where] == ["Brunsbüttel lock"]
