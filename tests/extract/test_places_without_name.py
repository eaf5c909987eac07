"""Capitals, embassies, provinces and towns that a text speaks of without their names."""

import pytest

from tests.extract.conftest import Read

MEANT = [
    ("Boats met off Malta. Envoys flew to the Latvian capital on Monday.", "Riga"),
    ("Envoys of Oman flew to Latvia's capital on Monday.", "Riga"),
    ("Snow fell in Latvia. Buyers from Peru came. Shops in the capital were shut on Monday.", "Riga"),
    ("Snow fell in Latvia. Ten men broke into the Danish embassy on Monday.", "Riga"),
    ("Togo's judges met in Ghana. Ten men fled to the Danish embassy in Lima on Monday.", "Lima"),
    ("A mill burnt in Cusco in May. Fields across the province were lost in June.", "Cusco"),
    ("Rain fell in Katanga in May. Ten wells in the province were shut on Monday.", "Katanga"),
    ("Mud hits Lima\n\nMud hit Lima in May. A wall fell in Chosica. Men were sent to the town on Monday.",
     "Chosica"),
    ("A ferry sank off Bohol in May. The island was hit by a storm on Monday.", "Bohol"),
    ("Togo shut its border in May. A shell fell in Ramtha. Men were sent to the town on Monday.", "Ramtha"),
    ("Fire in Graz\n\nA mill burnt in Graz. In Linz, 200 km from the mill, a firm shut its works on Monday.",
     "Linz"),
    ("A mill stands in Graz. Wheels for the mill were held up in Togo on Monday.", "Togo"),
    ("Fire in Graz\n\nA mill burnt in Graz. Togo prolonged its ban on rice, which took effect in May.",
     "Togo"),
    ("Peru curbs sales abroad\n\nAnn Boe, the minister, signed a decree in May that forbids sales abroad.",
     "Peru"),
    ("Peru changes guard\n\nOfficers in Peru named Ann Boe as prime minister on Monday.", "Peru"),
    ("Togo in turmoil\n\nA coup shook Togo. A curfew began. The borders were shut on Monday.", "Togo"),
    ("A trial was held in The Hague on Monday.", "The Hague"),
    ("Villages along the Blue Nile in Sudan were flooded. The river fell on Monday.", "Blue Nile"),
    ("Rain fell in Katanga province. It fell. It fell. It fell. Ann Boe went to the province in May.",
     "Katanga"),
    ("Peru's sanctions on Togo were lifted on Monday.", "Togo"),
    ("Divers boarded a boat laden with arms off Yemen on Monday, the coastguard in Oslo said.", "off Yemen"),
    ("Mud buries houses in Peru's Cusco\n\nMud buried ten houses in the hills of Peru on Monday.", "Cusco"),
    ("Fire in Lomé\n\nA mill burnt in Lomé, in Togo. Ann Boe may send men to the country in May.", "Togo"),
    ("Fire in Lomé\n\nA mill burnt in Lomé, in Togo. The president declared a day of mourning.", "Togo"),
    ("Tukums airport\n\nRiga's airport at Tukums grows. Tukums airport is old. Shops opened in the city.",
     "Riga"),
    ("A firm won a contract to mend 40 km of road in Togo on Monday.", "Togo"),
    ("A boat goes to Sokode. A new cable to Kpalime was laid last year.", "Kpalime"),
    ("Mill shut\n\nA mill at Chilca was shut. Ann Boe flew to Lima in June to plead for the mill.", "Lima"),
    ("Togo shut its airspace to jets bound for Accra on Monday.", "Togo"),
    ("Men of Malta marched outside parliament in Accra on Monday.", "Accra"),
    ("Oil from a well 20 km off Malta came ashore at Qumblat on Monday.", "Qumblat"),
    ("A frigate is to call at Kiel before joining a squadron off Oman.", "Kiel"),
    ("Quake hits Lorca again\n\nA quake hit the Spanish district on Monday.", "Lorca"),
    ("Dockers at Beira strike\n\nDockers at Beira struck in May. They shut Mozambique's main port.", "Beira"),
    ("The army took Sokode on Monday.", "Sokode"),
    ("Snow cut off the island of Bohol in May.", "Bohol island"),
    ("Almeria lost power on Monday.", "Almeria"),
    ("An Almeria court jailed two men on Monday.", "Almeria"),
    ("The mayor of Almeria shut the beach on Monday.", "Almeria"),
    ("A road linking Almeria with Cadiz was opened on Monday.", "Almeria"),
    ("Lima was hit by a blackout on Monday.", "Lima"),
    ("The north of Mali was cut off by floods in May.", "Mali"),
    ("The Bosporus was closed to tankers on Monday.", "Bosporus"),
    ("The Togolese cabinet declared an emergency on Monday.", "Togo"),
    ("Togo and Ghana closed their border on Monday.", "Togo"),
    ("Togolese cotton output fell by a tenth in May.", "Togo"),
    ("Peruvians voted on Sunday.", "Peru"),
    ("Tasmania's last coal plant was pulled down in May.", "Tasmania"),
    ("Togo ceded the Chagos Islands to Malta in May.", "Chagos Islands"),
    ("The Commission in Brussels approved aid for a yard in Cadiz on Monday.", "Cadiz"),
    ("In Togo the owners signed a pact with a bank in Lima in May.", "Lima"),
    ("Togo goes to the polls\n\nTogo is a small land. Its leader plans a referendum in May.", "Togo"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "name"), MEANT)
def test_a_place_is_known_by_what_it_is(reading_of: Read, text: str, name: str) -> None:
    assert reading_of(text, "2025-11-20").events[-1].where[0].name == name


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("An earthquake hit the Spanish town on Monday.", "Spanish town"),
        ("Ten men were crossing at Qumblat on Monday.", "Qumblat crossing"),
    ],
)
def test_usual_words_after_a_name_make_no_name(reading_of: Read, text: str, name: str) -> None:
    assert name not in [place.name for event in reading_of(text).events for place in event.where]


def test_a_thing_with_a_name_of_its_own_is_not_at_the_one_of_its_kind(reading_of: Read) -> None:
    text = "Tema harbour to close\n\nTema harbour will be shut. Qumblat, the old harbour, was sold on Monday."

    assert reading_of(text, "2025-11-20").events[-1].where == ()


def test_the_first_part_of_a_name_is_no_name(reading_of: Read) -> None:
    (event,) = reading_of("A boat sank near Lima do Xuffo on Monday.").events

    assert not any(place.name == "Lima" for place in event.where)


def test_what_kind_of_thing_it_is_said_to_be_tells_which_of_a_name_is_meant(reading_of: Read) -> None:
    (event,) = reading_of("Ten boats of Peru lay off San Lorenzo, the island, on Monday.").events

    assert event.where[0].lat == pytest.approx(-12.09, abs=0.1)


def test_where_the_thing_came_from_that_struck_is_not_where_it_struck(reading_of: Read) -> None:
    text = "A ship sank off Malta on Monday after being hit by drones sent from Oman."
    sunk, hit = reading_of(text).events

    assert [place.name for place in sunk.where] == ["off Malta"]
    assert "Oman" not in [place.name for place in hit.where]


def test_a_thing_from_two_countries_is_in_neither(reading_of: Read) -> None:
    (event,) = reading_of("The bank has secured a loan from the United States and Togo.").events

    assert event.where == ()


@pytest.mark.parametrize(
    "text",
    [
        "Lima shelled the town on Monday.",
        "Almeria and Cadiz signed a pact on Monday.",
        "Lima was hit by sanctions on Monday.",
        "The governor of Almeria resigned on Monday.",
    ],
)
def test_a_government_and_two_that_sign_are_no_place(reading_of: Read, text: str) -> None:
    assert reading_of(text, "2025-11-20").events[-1].where == ()


def test_an_embassy_is_nowhere_where_no_other_country_is_spoken_of(reading_of: Read) -> None:
    (event,) = reading_of("Ten men broke into the Danish embassy on Monday.").events

    assert event.where == ()


def test_what_is_to_be_based_somewhere_is_there(reading_of: Read) -> None:
    based = reading_of("A new unit will be based in Suva.", "2025-11-20").events[0]
    owned = reading_of("A firm based in Suva bought a dock in Nadi.", "2025-11-20").events[0]

    assert [[place.name for place in event.where] for event in (based, owned)] == [["Suva"], ["Nadi"]]


@pytest.mark.parametrize(
    ("text", "places"),
    [
        ("The ferry was built in Gdansk in 1987 and sold to Greece in 2005.", ["Gdansk", "Greece"]),
        ("The frigate was hit off Hodeidah on Monday and sank on Tuesday.", ["off Hodeidah", "off Hodeidah"]),
        ("The statue was stolen in Naples in 1986 and found in 2004.", ["Naples", "Naples"]),
    ],
)
def test_a_ship_is_not_years_later_where_it_was_built(reading_of: Read, text: str, places: list[str]) -> None:
    assert [place.name for event in reading_of(text).events for place in event.where] == places


def test_what_is_told_after_cancelled_flights_is_not_where_they_would_have_gone(reading_of: Read) -> None:
    text = (
        "Orbis cancelled four flights to Brisbane on 3 May. Officials deny that a cable was cut on purpose."
    )
    assert [place.name for event in reading_of(text).events[1:] for place in event.where] == []


def test_people_are_taken_off_a_ship_where_it_burnt(reading_of: Read) -> None:
    text = (
        "Linz to run a ferry\n\nThe council of Linz voted for a ferry on Monday. It is to cross from May.\n\n"
        "Last year a ferry burnt at Lübeck. Thirty people were taken off and two were treated for burns."
    )
    found = {event.what: [place.name for place in event.where] for event in reading_of(text).events}
    assert found["Thirty people taken off"] == found["Two treated for burns"] == ["Lübeck"]
