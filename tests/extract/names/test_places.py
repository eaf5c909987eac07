"""The names in a text that are places, and which of their namesakes they mean."""

import pytest

from tests.extract.conftest import Read
from viewer.extract.names.place_parts import Part
from viewer.extract.read import NamedPlace
from viewer.model.where import Precision


def _named(reading_of: Read, text: str) -> dict[str, NamedPlace]:
    return {text[p.start : p.end]: p for p in reading_of(text).places}


def _country_of(reading_of: Read, text: str, name: str) -> str | None:
    return _named(reading_of, text)[name].where.country


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Mr Lima told reporters that the talks had failed.", "Lima"),
        ("The novelist Jack London wrote about dogs.", "London"),
        ("Paris Hilton opened the show and left.", "Paris"),
        ("Steve Sheldon spoke. Later Sheldon left the room.", "Sheldon"),
        ("The house at 12 Chesterton Road burned down.", "Chesterton"),
        ("He told the Boston Herald that he would resign.", "Boston"),
        ("Members of United Russia voted against the bill.", "Russia"),
        ("Pilots of the Second World War II squadron met.", "II"),
        ("The ministers of NATO will meet again.", "NATO"),
        ("Nurses were treated for Lassa fever and Marburg virus.", "Marburg"),
        ("Doctors trace contacts of Marburg patients. The Marburg virus kills one in two.", "Marburg"),
        ("A mine offered a stake to Baosteel and to Norilsk Nickel.", "Baosteel"),
        ("Historians compared it with the Spanish flu.", "Spanish"),
        ("Shares of Acme Co. fell by a tenth.", "Co."),
        ("Safety is stressed on St. Patrick's Day.", "St. Patrick"),
        ("The Metro Police closed the road.", "Metro"),
        ("A van was hit near Rivers and Stokes avenues.", "Rivers"),
        ("In October, Moore, 19, told the judge.", "Moore"),
        ("Kwesi Millington fired. Then Millington ran.", "Millington"),
        ("Sofia Okonjo, a nurse, said that the ward was full.", "Sofia"),
        ("Mary Fairmont spoke first. Fairmont then left the room.", "Fairmont"),
        ("The capsule will return to Earth on Friday.", "Earth"),
        ("Officials of the PA refused to comment.", "PA"),
        ("Shops on Dean Street, London, will close.", "Street"),
        ("Georgia Okonjo won the race.", "Georgia"),
        ("Kenya Moore sued the paper.", "Kenya"),
        ("Pilots of Air India went on strike.", "India"),
        ("She was the daughter of D. Valentine and L. Uhrich.", "D."),
    ],
)
def test_a_person_a_road_and_a_body_are_no_places(reading_of: Read, text: str, name: str) -> None:
    assert name not in _named(reading_of, text)


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("MOUNT VERNON (AP) -- A school was closed on Monday.", "MOUNT VERNON"),
        ("The fire began in the town of Harborough Magna.", "Harborough Magna"),
        ("Firefighters came from Sulphur Bend, La., to help.", "Sulphur Bend"),
        ("He lives in Ghent and Antwerp.", "Antwerp"),
        ("The plant in Peoria, Ill., will close.", "Ill."),
        ("A Toledo man was fined.", "Toledo"),
        ("Homes were sold in the cities of Newark, Heath and Pataskala.", "Heath"),
        ("They drove to Lanexburg in a van.", "Lanexburg"),
        ("Crews left rural Holopaw at noon.", "Holopaw"),
        ("A car was driven by James Tauber of Nelson.", "Nelson"),
        ("Ann Poe, 26, of Columbus was hurt.", "Columbus"),
        ("The Kansas Highway Patrol closed the road.", "Kansas"),
        ("She studied at Acme University in Nashville.", "Nashville"),
        ("It spread from Camden and Charlton counties.", "Charlton"),
        ("A body was found in the Wishnatta River on Monday.", "Wishnatta River"),
        ("The ferry sank near Talubin Island.", "Talubin Island"),
        ("She wrote from Wellington on Monday.", "Wellington"),
        ("The Toledo Republican voted against it.", "Toledo"),
        ("Shops closed in Dayton Friday.", "Dayton"),
        ("The sheriff of Gwinnett County spoke. Gwinnett has three jails.", "Gwinnett"),
        ("GARTHMOOR — A mill burned. Crews from Garthmoor came late.", "GARTHMOOR"),
        ("GARTHMOOR — A mill burned. Crews from Garthmoor came late.", "Garthmoor"),
    ],
)
def test_words_around_a_name_make_a_place_of_it(reading_of: Read, text: str, name: str) -> None:
    assert name in _named(reading_of, text)


@pytest.mark.parametrize(
    ("text", "name", "country"),
    [
        ("The mayor of London, Ontario, resigned.", "London", "CA"),
        ("The mayor of London resigned.", "London", "GB"),
        ("Rain fell in Atlanta and in the rest of Georgia.", "Georgia", "US"),
        ("Russia and Georgia fought over South Ossetia. Tbilisi was calm.", "Georgia", "GE"),
        ("A gas leak in Panama delayed ships near Colón.", "Panama", "PA"),
        ("U.S. and Iranian envoys met in Geneva.", "Geneva", "CH"),
        ("A Lebanon man was held by the sheriff on a felony charge.", "Lebanon", "US"),
        ("Shells from Lebanon fell near the border.", "Lebanon", "LB"),
        ("Ann Poe, 26, of Paris died at a hospital in Dallas.", "Paris", "US"),
        ("A delegate from Dallas flew to Paris.", "Paris", "FR"),
        ("Two men from Salisbury were fined.", "Salisbury", "GB"),
        ("Portland, Maine, voted. Crews left Bangor, Maine, for Mérida, Mexico.", "Mexico", "MX"),
        ("Crowds filled Victoria, the capital of British Columbia.", "Victoria", "CA"),
        ("Jamaica, Cuba and the Bahamas signed.", "Jamaica", "JM"),
        ("Idaho's Moscow has few people.", "Moscow", "US"),
        ("Envoys left Washington for Leeds and Durham. The U.S. team stayed.", "Washington", "US"),
        ("A Paris couple was hurt. EMS workers came at noon.", "Paris", "US"),
    ],
)
def test_a_name_means_the_namesake_that_the_article_speaks_of(
    reading_of: Read, text: str, name: str, country: str
) -> None:
    assert _country_of(reading_of, text, name) == country


def test_what_the_gazetteer_lacks_lies_in_what_the_text_puts_it_in(reading_of: Read) -> None:
    place = _named(reading_of, "Firefighters came from Sulphur Bend, La., to help.")["Sulphur Bend"]

    assert place.where.precision is Precision.REGION
    assert place.where.country == "US"


@pytest.mark.parametrize(
    ("text", "name", "country"),
    [
        ("A Peruvian court fined the owner.", "Peruvian", "PE"),
        ("The Chicago-based firm was sold.", "Chicago", "US"),
        ("Sen. Ann Field, D-Ohio, opposed the bill.", "Ohio", "US"),
        ("A New York-based fund bought the ships.", "New York", "US"),
        ("She studied at the University of Toronto.", "Toronto", "CA"),
        ("He advised the Bank of Canada.", "Canada", "CA"),
        ("Many Ohioans were left without power.", "Ohioans", "US"),
        ("The tariffs hurt New Yorkers.", "New Yorkers", "US"),
        ("The Panama-flagged ship was held.", "Panama", "PA"),
        ("Sen. Ann Field, R-London, left Kentucky.", "London", "US"),
    ],
)
def test_a_place_within_an_adjective_or_compound_is_kept_apart(
    reading_of: Read, text: str, name: str, country: str
) -> None:
    place = _named(reading_of, text)[name]

    assert place.part is Part.ADJECTIVE
    assert place.where.country == country
    assert all(where.name != place.where.name for e in reading_of(text).events for where in e.where)


def test_two_places_that_lie_side_by_side_may_be_one_word(reading_of: Read) -> None:
    places = _named(reading_of, "The Fargo-Cass County health board met.")

    assert list(places) == ["Fargo", "Cass County"]
    assert {p.where.country for p in places.values()} == {"US"}


def test_a_language_is_no_country(reading_of: Read) -> None:
    assert "Spanish" not in _named(reading_of, "The notice was printed in Spanish, he said.")
    assert "Kurdish" not in _named(reading_of, "The notice was printed in Kurdish, he said.")


def test_a_place_that_no_list_knows_is_the_same_place_wherever_it_is_named(reading_of: Read) -> None:
    text = "The climbers camped near Zhurbasht. They left Zhurbasht at dawn."

    assert [p.where.name for p in reading_of(text).places] == ["Zhurbasht", "Zhurbasht"]


@pytest.mark.parametrize(
    ("text", "precision"),
    [("Boats crossed the Niger.", Precision.REGION), ("Boats were sold to Niger.", Precision.COUNTRY)],
)
def test_a_nation_with_an_article_is_the_river_it_has_its_name_from(
    reading_of: Read, text: str, precision: Precision
) -> None:
    assert _named(reading_of, text)["Niger"].where.precision is precision


def test_what_is_said_to_be_of_a_country_does_not_lie_in_it(reading_of: Read) -> None:
    text = "Nokia, Finland's largest maker of phones, cut jobs."

    assert "Nokia" not in _named(reading_of, text)


def test_a_state_is_not_the_small_town_of_its_name_that_lies_nearby(reading_of: Read) -> None:
    text = "Rain fell in Lexington Park and St. Mary's City in Maryland. She has moved to California."

    assert _named(reading_of, text)["California"].where.precision is Precision.REGION


def test_europeans_are_of_the_region(reading_of: Read) -> None:
    places = _named(reading_of, "European diplomats met. The EU will pay.")

    assert [(p.where.name, p.part) for p in places.values()] == [("Europe", Part.ADJECTIVE)] * 2


def test_one_name_has_one_sense_in_an_article(reading_of: Read) -> None:
    text = "A bridge fell in Springfield, Ohio. Police closed the roads into Springfield."

    places = [p.where for p in reading_of(text).places if p.where.name == "Springfield"]

    assert len(places) == 2
    assert len({(w.lat, w.lon) for w in places}) == 1


def test_candidates_keep_their_reasons(reading_of: Read) -> None:
    place = _named(reading_of, "The festival in Springfield, Ohio, was cancelled.")["Springfield"]

    assert place.where.candidates
    assert all(c.reason for c in place.where.candidates)


@pytest.mark.parametrize("words", ["off Oman", "off the coast of Oman", "off the southern coast of Oman"])
def test_what_is_off_a_coast_is_at_sea(reading_of: Read, words: str) -> None:
    (event,) = reading_of(f"A tanker sank {words} in 2021.").events
    assert [(w.name, w.precision) for w in event.where] == [("off Oman", Precision.SEA)]


@pytest.mark.parametrize(
    ("text", "where"),
    [
        ("Peru's unions marched in the capital on 3 May 2025.", ["Lima"]),
        ("Kenya raised taxes. Crowds blocked roads in the capital in June 2024.", ["Nairobi"]),
        ("Peru's central bank sold bonds in the capital market in June 2024.", []),
    ],
)
def test_the_capital_is_that_of_the_country_named_before(
    reading_of: Read, text: str, where: list[str]
) -> None:
    assert [w.name for w in reading_of(text).events[-1].where] == where


def test_a_sea_is_not_the_province_that_is_named_after_it(reading_of: Read) -> None:
    (event,) = reading_of("A missile hit a ship in the Red Sea on 3 May 2025.").events
    assert event.where[0].precision is Precision.SEA


@pytest.mark.parametrize(
    "text",
    [
        "A drone struck a ship linked to Israel on 3 May 2025.",
        "Work will start in 2027, officials announced in Brasilia on Monday.",
    ],
)
def test_whom_something_belongs_to_or_where_it_was_told_is_not_where_it_is(
    reading_of: Read, text: str
) -> None:
    assert [e.where for e in reading_of(text).events] == [()]


@pytest.mark.parametrize(
    ("text", "name", "lat_lon"),
    [
        ("A shop in Richmond burned. The jail of Madison County was safe.", "Richmond", (38, -84)),
        ("A Williston man died, the Florida Highway Patrol said.", "Williston", (29, -82)),
        ("Indiana has 92 counties. Boone County is in Indiana, not in Kentucky.", "Boone County", (40, -86)),
        ("It lies in the middle of Indiana counties.", "Indiana", (40, -86)),
        ("The sheriff of Ohio spoke to Dublin City Council.", "Dublin", (40, -83)),
        ("Voters in Los Angeles met San Fernando City Councilman Ray Moss.", "San Fernando", (34, -118)),
        ("A ship will be built at Nagasaki. Talks in Yokohama and Tokyo went on.", "Nagasaki", (33, 130)),
        ("Chile and Ecuador met. Oil goes to Ecuador by way of La Libertad.", "La Libertad", (-2, -81)),
    ],
)
def test_a_town_lies_where_the_other_names_of_the_article_lie(
    reading_of: Read, text: str, name: str, lat_lon: tuple[int, int]
) -> None:
    where = _named(reading_of, text)[name].where

    assert (where.lat, where.lon) == pytest.approx(lat_lon, abs=1)


def test_a_town_that_the_text_puts_into_another_land_is_none_of_its_namesakes(reading_of: Read) -> None:
    text = "A dam broke at Springfield, in southern Chad, on 3 March. Men were sent to Springfield on Monday."
    (place,) = reading_of(text, "2025-11-20").events[-1].where

    assert (place.name, place.is_placed, place.country) == ("Springfield", False, "TD")
    assert place.candidates


@pytest.mark.parametrize(
    "text", ["Lime is being spread on fields.", "Humus was spread.", "Barium was found."]
)
def test_a_word_that_some_spell_a_great_city_by_is_no_place(reading_of: Read, text: str) -> None:
    assert _named(reading_of, text) == {}
