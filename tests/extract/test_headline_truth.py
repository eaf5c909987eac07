"""Headlines that say whom and what the text says, and no more than that."""

import pytest

from tests.extract.conftest import Read


@pytest.mark.parametrize(
    ("text", "what"),
    [
        (
            "Benin sought membership in March, days after Niger shut its border, and opened talks in June.",
            "Benin opens talks",
        ),
        ("The council called the claim absurd but denied meddling.", "Council meddles"),
        ("The rebels tried to seize the town on Monday.", "Rebels try to seize town"),
        (
            "Orbis's $463 million Northern Reef extension, put on hold in 2019, remains suspended.",
            "Orbis's Northern Reef extension remains suspended",
        ),
        ("LAGOS (Reuters) The army fired on crowds on Sunday.", "Army fires on crowds"),
        ("CHISINAU (Oct 21) Moldovans approved a pledge on Sunday.", "Moldovans approve pledge"),
        ("The senator won a vote held the same day in May.", "Vote held"),
        ("Ten men, three of whom were hurt, reached the shore.", "Ten men reach shore"),
        ("The court ordered Togo in May not to sink the boat.", "Court orders Togo not to sink boat"),
        ("Togo asked a court in Accra in May to free the ship.", "Togo asks court to free ship"),
        ("A court ordered Togo in May to pay. Togo ignored it.", "Togo ignores it"),
        ("Tuna catches at Apia have since fallen by a third.", "Tuna catches at Apia fall"),
        ("Ferrymen of Suva, who carried mail for years, struck in May.", "Ferrymen of Suva strike"),
        ("The ban fell in 2017, when Ana Ruiz, who had led Togo, left for Rome.", "Ana Ruiz leaves for Rome"),
        ("On Tuesday, the day after the vote, dockers of Suva walked out.", "Dockers of Suva walk out"),
        (
            "A court halted the permit for the $3bn underground extension of Foo.",
            "Court halts permit for underground extension of Foo",
        ),
        ("A tug, the Solo, which lay off Malta and which has since sunk, is old.", "Solo sinks"),
        (
            "An avalanche hit two guides on Monday as they carried oxygen, organisers said.",
            "Two guides carry oxygen",
        ),
        (
            "Benin, which had cut off the power it supplies, switched it back on in May.",
            "Benin switches it back on",
        ),
        (
            "A bidder walked away in May. Orbis neither confirmed nor denied the move. "
            "It has pledged to build 14 jets a month.",
            "Orbis builds 14 jets",
        ),
        (
            "One attacker was killed when police shot back; the others fled to Togo.",
            "Other attackers flee to Togo",
        ),
        (
            "Two of four ships would be built at Kiel; the others would be built in Emden.",
            "Other ships built in Emden",
        ),
        ("The tanks on the shore, which leaked in 2019, are old.", "Tanks on shore leak"),
        ("The dockers walked out in May and may do so again next week.", "Dockers do so"),
    ],
)
def test_a_headline_says_who_does_what(reading_of: Read, text, what):
    assert reading_of(text, "2026-03-10").events[-1].what == what


def test_what_is_left_undone_without_a_day_is_told_once(reading_of: Read):
    told = reading_of("The firm could raise output but had no plans to do so.").events
    assert [event.what for event in told] == ["Firm raises output"]


def test_a_share_of_those_told_of_is_counted(reading_of: Read):
    first, _ = reading_of("Ten men, three of whom were hurt, reached the shore.").events
    assert first.what == "Three of ten men hurt"


@pytest.mark.parametrize(
    ("text", "what"),
    [
        ("The smelter lost output for a day.", "Smelter loses output"),
        ("The strike lasted for two days.", "Strike lasts two days"),
    ],
)
def test_how_long_is_told_only_where_it_is_the_news(reading_of: Read, text, what):
    assert reading_of(text).events[0].what == what
