"""Where people are held, where a crowd is that is fired on, and where a line is called after towns."""

import pytest

from tests.extract.conftest import Read

DAY = "2026-03-05"


@pytest.mark.parametrize(
    ("text", "what", "places"),
    [
        (
            "Police fired tear gas at a crowd in Nkhotakota on Monday. Nine people were arrested.",
            "arrest",
            ["Nkhotakota"],
        ),
        ("A bomb went off in Nkhotakota on Monday. Ana Ruiz was arrested on Tuesday.", "arrest", []),
        ("Police in Rivers State said they had arrested four men over the blast.", "arrest", ["Rivers"]),
        ("The army denied that soldiers had fired on protesters who gathered in Bonny.", "fire", ["Bonny"]),
        ("The Paris-Lyon railway reopened on Sunday.", "reopens", ["Paris", "Lyon"]),
        ("The Baku–Tbilisi railway reopened on Sunday.", "reopens", ["Baku", "Tbilisi"]),
        ("A train derailed on the Paris-Lyon railway on Sunday.", "derails", []),
        (
            "The road from Hodeidah to Mokha has been closed to lorries south of Al-Khawkhah since May.",
            "closed",
            ["Al-Khawkhah"],
        ),
        ("Nigeria pumped 1.42m barrels of crude in January.", "pumps", ["Nigeria"]),
        ("Russia targeted Odesa on Monday.", "targets", ["Odesa"]),
        (
            "The picture at Anaklia, on Georgia’s Black Sea coast, is less clear. "
            "Tbilisi chose a firm to build a port there in May 2024.",
            "chooses",
            ["Anaklia"],
        ),
        ("Typhoon Yutu hit San Jose, the only village on the island.", "Yutu", ["San Jose"]),
        (
            "Commandos on Monday retook a tanker that armed men had seized off Takoradi.",
            "retake",
            ["off Takoradi"],
        ),
        ("Five men were arrested on a ship flagged in the Marshall Islands.", "arrested", []),
        ("Officials chose the A26, passing over yards in Germany, Italy and France.", "choose", []),
        ("On Sunday police arrested two men after paint was thrown in Wollongong.", "arrest", ["Wollongong"]),
        (
            "In April, while Ana Ruiz was visiting Phnom Penh, a Chinese builder, CRBC, signed a contract.",
            "signed",
            ["Phnom Penh"],
        ),
        (
            "Shots were fired at Tamarasheni on Monday, according to the Georgian Interior Ministry.",
            "fired",
            ["Tamarasheni"],
        ),
        (
            "CATANIA — The captain of a freighter was sentenced on Thursday to six years.",
            "sentenced",
            ["Catania"],
        ),
        (
            "Ghana has four patrol ships, based at Sekondi. Ghana built a quay. The navy may buy two ships.",
            "buys",
            ["Ghana"],
        ),
        ("Dockers have been on strike since Monday in Colombia’s main Pacific port.", "strike", ["Colombia"]),
    ],
)
def test_where_it_is(reading_of: Read, text: str, what: str, places: list[str]) -> None:
    event = next(e for e in reading_of(text, DAY).events if what in e.what)

    assert [place.name for place in event.where] == places


def test_a_village_is_not_the_capital_of_its_name(reading_of: Read) -> None:
    (event, *_) = reading_of("Typhoon Yutu hit San Jose, the only village on the island.", DAY).events

    assert not event.where[0].is_placed
