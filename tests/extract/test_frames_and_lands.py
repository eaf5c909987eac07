"""Names behind a comma that act, whose capital is meant, and who was chosen for an office."""

import pytest

from tests.extract.conftest import Read
from viewer.model.event import Kind

_DAY = "2026-11-20"


@pytest.mark.parametrize(
    ("text", "names", "who"),
    [
        (
            "At the summit in Samarkand, Tajikistan and Kazakhstan initialled an accord.",
            ["Samarkand"],
            ["Tajikistan", "Kazakhstan"],
        ),
        ("In Vienna, Austria and Hungary signed a pact.", ["Vienna"], ["Austria", "Hungary"]),
        ("In Samarkand, Uzbekistan, leaders signed a pact.", ["Samarkand"], []),
    ],
)
def test_names_behind_a_comma_that_act_do_not_contain_the_town(
    reading_of: Read, text: str, names: list[str], who: list[str]
) -> None:
    (event,) = reading_of(text, _DAY).events
    assert [where.name for where in event.where] == names
    assert all(where.is_placed for where in event.where)
    assert list(event.who) == who


@pytest.mark.parametrize(
    ("text", "what"),
    [
        ("Ana Ruiz, elected party chair in June last year, is to speak.", "Ana Ruiz elected party chair"),
        ("Ana Ruiz, appointed head of the navy in 2022, has resigned.", "Ana Ruiz appointed head of navy"),
    ],
)
def test_who_was_chosen_in_an_aside(reading_of: Read, text: str, what: str) -> None:
    event = reading_of(text, _DAY).events[0]
    assert (event.what, event.kind) == (what, Kind.APPOINTMENT)


def test_a_capital_between_capitals_is_part_of_a_name(reading_of: Read) -> None:
    (event,) = reading_of("Deo Ca Group is now boring a tunnel near Suva.", _DAY).events
    assert event.what == "Deo Ca Group bores tunnel near Suva"


@pytest.mark.parametrize(
    ("text", "capital"),
    [
        (
            "The port of Cap-Haitien was shut. Aid came from Santo Domingo. Cap-Haitien is 200 km north of "
            "the capital.",
            "Port-au-Prince",
        ),
        (
            "Nuuk voted. Copenhagen raised its grant. Sisimiut is roughly 300 km north of the capital.",
            "Nuuk",
        ),
        (
            "Constanta and Mangalia are cut off, Bucharest said. Varna lies 300 km from the capital.",
            "Bucharest",
        ),
    ],
)
def test_the_capital_is_that_of_the_land_that_is_spoken_of(reading_of: Read, text: str, capital: str) -> None:
    (claim,) = reading_of(text, _DAY).claims
    assert claim.to.name == capital


def test_of_several_sites_nobody_can_tell_which_is_the_site(reading_of: Read) -> None:
    text = (
        "A terminal at Afungi is being rebuilt. The firm enlarged a base at Pemba.\n\n"
        "A visit to the site by the president did not take place."
    )
    assert not [where for where in reading_of(text, _DAY).events[-1].where if "base" in where.name]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("The tunnel will link Suva with Nadi when it opens in 2031.", ["Tunnel opens"]),
        (
            "The bridge will carry 400 trains a day when it opens in 2031.",
            ["Bridge carries 400 trains", "Bridge opens"],
        ),
        ("The road will reopen when the snow melts.", ["Road reopens"]),
    ],
)
def test_when_it_opens_is_told_where_a_year_says_so(reading_of: Read, text: str, told: list[str]) -> None:
    assert [event.what for event in reading_of(text, _DAY).events] == told


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Sailings between Dover and Calais were suspended.", ["Dover", "Calais"]),
        ("Dover, the pump maker, cut 900 jobs.", []),
        ("Suez, the French waste firm, will sell its unit.", []),
        ("The ship left Suez on Monday.", ["Suez"]),
    ],
)
def test_a_port_is_a_place_and_a_firm_of_its_name_none(reading_of: Read, text: str, names: list[str]) -> None:
    (event,) = reading_of(text, _DAY).events
    assert [where.name for where in event.where] == names
