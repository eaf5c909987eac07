"""Where events are by who or what does them, by what they are about, and by what was named last."""

import pytest

from tests.extract.conftest import Read

THERE = [
    ("The Finnish group has run Kotka since 2014.", "Kotka"),
    ("Kotka and Vaasa would lose power if the line failed on Monday.", "Kotka"),
    ("Kotka, on the gulf opposite Narva, was shelled on Monday.", "Kotka"),
    ("Most of Java lost power on Friday.", "Java"),
    ("Ghana counted its people in 2021.", "Ghana"),
    ("Finland has operated the older version since 2006.", "Finland"),
    ("Finland brought in 2m tonnes of rye in 2021.", "Finland"),
    ("A shed burnt down in Vaasa on Monday, and smoke drifted as far as Kotka.", "Kotka"),
    ("The governor of Ica region declared an emergency on 3 May.", "Ica"),
    ("The court ruled on Monday that Corsica and an islet beside it belong to Italy.", "Corsica"),
    ("Malta has renewed the lease under which a firm uses the port of Ancona.", "Ancona port"),
    ("The cable that links Kotka with Vaasa was severed on Monday.", "Kotka"),
    ("A mine runs at Kiruna. Ore goes by rail to Narvik, in Norway. Dockers there struck in May.",
     "Narvik"),
    ("Fire in Kotka\n\nA mill burnt in Kotka in May. A man was held in Vaasa and tried in the city in June.",
     "Vaasa"),
    ("A pipe broke outside Vaasa on Monday, and some 300 barrels of crude ran down into the river.", "Vaasa"),
    ("Work starts at Rogun dam\n\nA pit is dug at Rogun dam. The main contract was given to Foo in May.",
     "Rogun dam"),
    ("A line through Laos is half built. Work there, which had stopped in May, was taken up again in June.",
     "Laos"),
    ("Dealers expect arrivals at Narvik to be cut by half in May.", "Narvik"),
    ("The two parties agreed on a truce in a paper signed at Narvik in June.", "Narvik"),
    ("A trawler sank off Kotka on Monday. The navy denied that its crew had rammed the boat.", "off Kotka"),
    ("The port of Ancona was handed to Sea Lines of Narvik in May.", "Ancona port"),
    ("Peru ordered two frigates from a yard in Ulsan in May.", "Ulsan"),
    ("Ghost town\n\nNarvik's airport is to handle freight. The tower was closed in 2011.", "Narvik"),
    ("A berth was built at Tema port. Sea Lines, which has run Ancona since 2014, got a permit in 2023.",
     "Ancona"),
    ("Guards stopped a lorry bound for Narvik near Kiruna on Monday.", "Kiruna"),
    ("The pipeline from Kirkuk to Ceyhan was blown up near Cizre.", "Cizre"),
    ("A hall in Rome was emptied, and at Vadul lui Voda police shut the bridge over the Dniester.",
     "Vadul lui Voda"),
    ("Kenya has bought electricity from Ethiopia since November 2022.", "Kenya"),
    ("Fiji imported diesel from Oman in May.", "Fiji"),
    ("A hut burnt down above Innsbruck on Monday.", "Innsbruck"),
    ("Ghana has recorded 21,000 cases of cholera since May.", "Ghana"),
    ("Polish trawlers were seen in Faroese waters on Monday.", "off Faroe Islands"),
    ("A man told the High Court in Banjul in May that guns had been found. A verdict is expected by June.",
     "Banjul"),
    ("Vote in Vaasa\n\nVaasa voted in May. Ana Ruiz is to be sworn in as mayor on Tuesday.", "Vaasa"),
    ("New bridge opens late\n\nThe bridge that joins Haparanda with Tornio opened on Monday. Floods had "
     "stopped the work in 2023.", "Haparanda–Tornio bridge"),
    ("The first lorries, with beef from the market town of Kiruna, reached Narvik on Monday.", "Narvik"),
    ("A tug, which lay off Malta in May and which has since sunk in Maltese waters, was old.", "off Malta"),
    ("Volunteers raked the sand at Rockly Bay on Monday.", "Rockly Bay"),
    ("A camp stands at Vaasa. Tents will be set up there once a road is clear. A ship, which is carrying "
     "water, is due there on Friday.", "Vaasa"),
    ("Rail link to Vaasa airport may be dropped\n\nA tram that was to link Vaasa with its airport may never "
     "be built. The bank froze the loan in May.", "Vaasa"),
    ("The airport at Vaasa handled 1.2m passengers in 2024, a third of them from Israel and Turkey.",
     "Vaasa airport"),
    ("A Polish coaster sank 20 km east of Bornholm on Sunday.", "20 km east of Bornholm"),
    ("A judge in Oslo ruled on Friday that a pit at Kiruna had to be drained.", "Kiruna"),
    ("Ann Boe sold a stake in the Schwedt refinery on Thursday.", "Schwedt refinery"),
    ("Twelve sailors trained in Vaasa in May.", "Vaasa"),
    ("Australia will give Tonga two patrol boats next year.", "Tonga"),
    ("He lives on Gozo, more than 1,000 km south-west of Athens, where a firm has built a hotel since 2024.",
     "Gozo"),
    ("In Narvik, the third mill of the firm, in Kiruna, was shut on Monday.", "Kiruna"),
    ("Mill shut in Kotka\n\nA mill was shut in Kotka in May. The mill, whose men were bused to Vaasa, has "
     "been closed since Monday.", "Kotka"),
    ("The firm runs a smelter at Narvik and a mine at Kiruna. The smelter was sold in June.", "Narvik"),
    ("The dam at Mosul leaks. It was built on gypsum in 1984.", "Mosul dam"),
    ("A gun works stands at Kotka. Togo chose it in May.", "Togo"),
    ("Strike\n\nKARACHI: Cranes at the country’s main port stood still on Monday. Ships wait for berths.",
     "KARACHI"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "name"), THERE)
def test_an_event_is_where_its_subject_or_its_content_says(reading_of: Read, text: str, name: str) -> None:
    assert reading_of(text).events[-1].where[0].name.lower() == name.lower()


NOWHERE = [
    "Jets bombed Kotka on Monday. A truce followed two days later.",
    "Frigates for Peru\n\nFrigates are tested in Kotka. The lead ship was launched in May.",
    "A wall fell in Kotka on Monday. The head of the railway resigned two days later.",
]


@pytest.mark.parametrize("text", NOWHERE)
def test_a_truce_a_launch_and_a_resignation_are_not_where_something_else_was(
    reading_of: Read, text: str
) -> None:
    assert reading_of(text).events[-1].where == ()


@pytest.mark.parametrize(
    "text",
    [
        "Two data cables were cut between Finland and Germany in May.",
        "A pact was signed between Chad and Togo on Monday.",
        "The navy denied that trips to the Sierra Madre, a rusting ship, had been stopped in May.",
    ],
)
def test_what_is_between_lands_or_on_a_ship_is_in_no_land(reading_of: Read, text: str) -> None:
    assert not any(event.where for event in reading_of(text, "2026-02-14").events)


def test_who_is_held_somewhere_is_tried_elsewhere(reading_of: Read) -> None:
    held, tried = reading_of(
        "Ana Ruiz is held at Vaasa prison and will be tried next year.", "2026-02-14"
    ).events

    assert held.where
    assert not tried.where


def test_where_one_is_counted_from_is_no_other_place(reading_of: Read) -> None:
    text = "The airport at Vaasa handled 1.2m passengers in 2024, a third of them from Israel and Turkey."
    (handled,) = reading_of(text).events

    assert [where.name for where in handled.where] == ["Vaasa airport"]


def test_a_park_that_no_list_knows_is_no_actor(reading_of: Read) -> None:
    (sank,) = reading_of("A barge sank some 150 metres off the Foo Industrial Park in May.").events

    assert not sank.who
