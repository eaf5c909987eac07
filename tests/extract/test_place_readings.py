"""Which names the words beside them make places, and which of great namesakes the article means."""

import pytest

from tests.extract.conftest import Read


def _starts(reading_of: Read, text: str) -> set[int]:
    return {place.start for place in reading_of(text).places}


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("He was fined by Nelson Magistrates’ Court on Monday.", "Nelson"),
        ("Water will be cut in Lusaka and Mwembela.", "Mwembela"),
        ("Two men drowned in Mwembela and Ntanga.", "Ntanga"),
        ("Shops were refused by Stroud District Council.", "Stroud"),
        ("Ann Okonjo (Lab, Clifton) voted against it.", "Clifton"),
        ("Residents of Mwembela signed the letter.", "Mwembela"),
        ("A bus crashed near Kwa Mwembela on Friday.", "Kwa Mwembela"),
        ("Trains between Leeds, York and Hull were late.", "Hull"),
        ("He drove from Bath to Reading.", "Bath"),
        ("Engineers from Huntington looked at the wall.", "Huntington"),
        ("Lorries bound for Dover were stopped.", "Dover"),
        ("A missile hit a ship off Mocha.", "Mocha"),
        ("Shells fell on the mills of al-Hilla.", "al-Hilla"),
        ("Lincoln and Omaha had snow.", "Lincoln"),
        ("A child drowned at a Buford home.", "Buford"),
        ("On Sunday Alexandria Police shut the road.", "Alexandria"),
        ("He was heading toward Richmond, she said.", "Richmond"),
        ("Ohio’s Columbus zoo has a gorilla.", "Columbus"),
        ("She studied at the university in Columbia.", "Columbia"),
        ("PARIS AND BERLIN AGREE ON A BUDGET. Both had said no.", "PARIS"),
        ("Dams failed at noon; Wahpeton and Breckenridge, Minn., were safe.", "Wahpeton"),
    ],
)
def test_a_court_or_a_row_makes_a_place_of_a_name(reading_of: Read, text: str, name: str) -> None:
    assert text.index(name) in _starts(reading_of, text)


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("A lorry hit the Casino Street bridge.", "Street"),
        ("A lorry hit the 35th Street bridge.", "Street"),
        ("She died at Anna Peters Lincoln hospital.", "Lincoln"),
        ("Julia – pictured left – won the prize.", "Julia"),
        ("Voters heard MP Bahia Okonjo speak.", "Bahia"),
        ("The Townsville Bulletin printed the letter.", "Townsville"),
        ("A jury found Phoenix Coleman guilty.", "Phoenix"),
        ("Shops on Church Street were shut.", "Church Street"),
        ("She died at the Pat A. Clay hospital.", "Clay"),
        ("A statue of Queen Victoria fell.", "Queen Victoria"),
        ("Downing Street denied it and Whitehall was silent.", "Whitehall"),
        ("Sydney Okonjo and Jordan Morris scored.", "Sydney"),
        ("The cleric Murad al-Sadr spoke.", "Sadr"),
    ],
)
def test_a_road_a_paper_or_a_person_of_that_name_is_no_place(reading_of: Read, text: str, name: str) -> None:
    assert text.index(name) not in _starts(reading_of, text)


@pytest.mark.parametrize(
    ("text", "name", "country"),
    [
        ("Lebanese nurses went on strike in Tripoli.", "Tripoli", "LB"),
        ("Nurses went on strike in Tripoli, and Libya banned marches.", "Tripoli", "LY"),
        ("Canadian traders in London sold the dollar.", "London", "GB"),
        ("American envoys flew to San Jose from Nicaragua.", "San Jose", "CR"),
        ("Colombian farmers marched through Cordoba province.", "Cordoba", "CO"),
        ("Ohio, Texas, Spain, Chad and Nepal reported cases, doctors in Geneva said.", "Geneva", "CH"),
        ("Boats capsized on the Artibonite River.", "Artibonite River", "HT"),
        ("He moved to Captain Cook, Hawaii.", "Captain Cook", "US"),
    ],
)
def test_a_capital_unspoken_of_gives_way_to_a_namesake_hardly_less_great(
    reading_of: Read, text: str, name: str, country: str
) -> None:
    (place,) = [p for p in reading_of(text).places if p.start == text.index(name)]

    assert place.where.country == country


def test_a_dateline_may_break_off(reading_of: Read) -> None:
    assert 0 in _starts(reading_of, "Kampala, Uganda (")


def test_a_court_is_in_its_town(reading_of: Read) -> None:
    (asked,) = reading_of(
        "Guyana asked the International Court of Justice in The Hague to free a ship."
    ).events

    assert [where.name for where in asked.where] == ["The Hague"]


def test_a_nation_that_acts_after_a_date_and_a_comma_is_no_place(reading_of: Read) -> None:
    (filed,) = reading_of("On Thursday, Guyana filed a case in Lyon.", "2025-11-20").events

    assert [where.name for where in filed.where] == ["Lyon"]


def test_who_is_named_for_a_place_is_elsewhere_than_what_else_is_done(reading_of: Read) -> None:
    defied, *_ = reading_of("Togo defied the court in May, naming a governor for Tema.", "2025-11-20").events

    assert not any(where.name == "Tema" for where in defied.where)


def test_a_village_of_the_name_of_a_land_is_not_that_land(reading_of: Read) -> None:
    text = "A pipe reaches Wales, a village in Guyana. The mill at Wales closed in 2016."
    there = [place.where for place in reading_of(text, "2025-11-20").places if place.where.name == "Wales"]

    assert len(there) == 2
    assert not any(where.is_placed for where in there)


@pytest.mark.parametrize(
    "words",
    [
        "the US Fifth Fleet said in Manama",
        "the UK Maritime Trade Operations said on Monday",
        "US officials said",
        "Russia said",
        "the US Department of State said",
    ],
)
def test_who_says_so_contains_no_place(reading_of: Read, words: str) -> None:
    (took,) = reading_of(f"The navy took the tanker to Bandar Abbas, {words}.", "2024-05-14").events

    assert [(where.name, where.country) for where in took.where] == [("Bandar Abbas", "IR")]


def test_a_town_of_those_who_say_so_is_in_the_state_they_name(reading_of: Read) -> None:
    text = "Police in Paris, Texas said a bank was robbed."

    assert [place.where.country for place in reading_of(text).places if place.where.name == "Paris"] == ["US"]
