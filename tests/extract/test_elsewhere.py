"""What is told to be elsewhere than the article, and what is in a country or at a thing told of before."""

import pytest

from tests.extract.conftest import Read

_FIRE = "Fire in Tema\n\nA shed burnt down in Tema on Monday. "
_TERMINAL = "Tema terminal opens\n\nA container terminal opened at Tema on Monday. "

AWAY = [
    _FIRE + "Crews were sent to Zoblick that night.",
    _FIRE + "Engineers mended a mast south of Quandrel Rock on Tuesday.",
    _FIRE + "Smoke spread across Quandrel Forest on Friday.",
    _FIRE + "The pump has been running on parts of the Varro Estate since 2014.",
    _FIRE + "Nine people were hurt on the road to Zoblick on Friday.",
    _TERMINAL + "A naval base lies less than 10 km from Tema terminal and was built in 1980.",
    _TERMINAL + "A railway to the mines is planned. Work on the line has not begun.",
    _TERMINAL + "The state will build a road to the iron mines by 2030.",
    "Togo bought ten buses from Ghana in May.",
    _FIRE + "Each family would receive 20,000 cedis.",
    _FIRE + "The minimum pension will be raised in January.",
    "A platform was towed from Cork in May. It was anchored in July.",
    "Egypt rejected the offer on Monday.",
]

FOUND = [
    (_FIRE + "A crew from Zoblick put out another blaze on Tuesday.", "Tema"),
    (_FIRE + "Looters robbed a bakery in Kwame Street on Friday.", "Tema"),
    ("An avalanche buried two skiers just south of Tromsø on Friday.", "south of Tromsø"),
    ("He met farmers on Malta, 90 km south of Sicily, where a hotel was built in May.", "Malta"),
    ("Strike shuts Tema port\n\nDockers walked out at Tema port on Monday.\n\nTakoradi port was shut in May. "
     "The port reopened in June.", "Takoradi port"),
    ("Dockers strike in Tema\n\nDockers in Tema walked out. Boxes go to Takoradi instead. Police beat "
     "pickets at the port gates on Tuesday.", "Tema"),
    ("A naval base in Iquique operates close to a busy port. The trading port will be enlarged by 2030.",
     "port by Iquique naval base"),
    ("Chile approved the sale of radars for the air base at Iquique on Monday. A tender will determine the "
     "contractors.", "Iquique air base"),
    ("Togo and Ghana held a summit in Lomé in May. At the summit Togo took the chair from Mali.", "Lomé"),
    ("Ghana reopened its borders on Monday.", "Ghana"),
    ("Chile introduced stricter rules on pilots in 2018.", "Chile"),
    ("Kenya's government approved the plan on Monday.", "Kenya"),
    ("The government of Oman adopted a strategy on Monday.", "Oman"),
    ("Mali has named a premier. The army of Mali said so. The generals intend to hold an election in May.",
     "Mali"),
    ("Ghana shuts mills\n\nGhana will shut its mills. Ghana said so in May. Exports of raw cocoa have been "
     "forbidden since 2020.", "Ghana"),
]  # fmt: skip


@pytest.mark.parametrize("text", AWAY)
def test_what_is_elsewhere_takes_no_place_from_the_article(text: str, reading_of: Read) -> None:
    assert not reading_of(text).events[-1].where


@pytest.mark.parametrize(("text", "place"), FOUND)
def test_what_names_no_place_is_where_the_text_puts_it(text: str, place: str, reading_of: Read) -> None:
    assert [where.name for where in reading_of(text).events[-1].where][:1] == [place]


def test_a_namesake_far_from_where_the_text_puts_a_place_is_not_meant(reading_of: Read) -> None:
    text = "A plant is being built at the Arcadia mine, about 40 km east of Harare."
    (event,) = reading_of(text).events
    where = event.where[0]

    assert where.name == "Arcadia mine"
    assert where.lat == pytest.approx(-17.83, abs=0.1)
    assert where.lon == pytest.approx(31.43, abs=0.1)
