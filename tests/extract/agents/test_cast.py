"""Who acts or is acted on, by name, also where a sentence only points back."""

import pytest

from tests.extract.conftest import Read
from viewer.model.event import Kind

NAMED = {
    "In December Ana Ruiz toured the port.": "Ana Ruiz",
    "Ana Ruiz won on Sunday. Ruiz will be sworn in on 8 June 2025.": "Ana Ruiz",
    "The river police hired ten pilots on Monday.": "river police",
    "The army closed the road on Monday.": "army",
    "Tonga signed a treaty in May. It broke with Taiwan in June.": "Tonga",
    "The ferry would be sold to Samoa.": "Samoa",
}


@pytest.mark.parametrize(("text", "name"), NAMED.items())
def test_who_acts_is_named(reading_of: Read, text: str, name: str) -> None:
    assert name in reading_of(text, "2025-05-20").events[-1].who


def test_the_two_are_the_last_two_named(reading_of: Read) -> None:
    text = "Ana Ruiz beat Tom Hale on Sunday. The two had come out ahead in the first round on 2 May."
    assert reading_of(text, "2025-05-20").events[-1].who == ("Ana Ruiz", "Tom Hale")


@pytest.mark.parametrize("day", ["after Ramadan", "on the eve of Eid", "before Passover"])
def test_a_feast_is_nobody(reading_of: Read, day: str) -> None:
    (event,) = reading_of(f"The curfew ended {day}.").events

    assert event.who == ()


def test_money_is_nobody(reading_of: Read) -> None:
    found = reading_of("Samoa waived a fee worth US$60 million on Monday.", "2025-05-20").events
    assert [event.who for event in found] == [("Samoa",)]


def test_who_speaks_does_not_act(reading_of: Read) -> None:
    [event] = reading_of(
        "The ship will not be withdrawn, said Ana Ruiz, a navy spokesman.", "2025-05-20"
    ).events
    assert (event.who, event.says) == ((), "Ana Ruiz")


def test_a_host_is_where_it_takes_place(reading_of: Read) -> None:
    [event] = reading_of("Samoa will host the next summit in 2026.", "2025-05-20").events
    assert [where.name for where in event.where] == ["Samoa"]


def test_a_price_lends_its_market_to_no_other_event(reading_of: Read) -> None:
    text = "Copper rose by 2% in London on Monday. The firm could send staff home next week."
    assert [where.name for where in reading_of(text, "2025-05-20").events[-1].where] == []


def test_a_programme_is_no_actor(reading_of: Read) -> None:
    text = "Kenya Railways extended the line to Naivasha under the Growth and Trade Initiative in 2019."
    assert reading_of(text).events[0].who == ("Kenya Railways",)


@pytest.mark.parametrize(
    ("text", "who"),
    [
        ("Samoa bought two MH-60S helicopters in May.", ("Samoa",)),
        ("Fiji sent the Kula vehicle home on Monday.", ("Fiji",)),
        ("Highway 7 was closed on Monday.", ()),
        ("Fighting broke out at Suva on Monday.", ()),
        ("Norway's Road Safety Authority closed the bridge on Monday.", ("Road Safety Authority",)),
        ("Tonga's government closed the bridge on Monday.", ("Tonga",)),
        ("The Audit Office approved a sale of ferries to Tonga on Monday.", ("Audit Office",)),
        ("The dam, according to the energy minister, Ana Ruiz, will be built in May.", ()),
        ("The Audit Office approved a loan aimed at mending Tonga's main quay.", ("Audit Office",)),
        ("The Audit Office rejected Tonga's request on Monday.", ("Audit Office", "Tonga")),
        ("Tui Lines bought the ferry from Vega Marine in May.", ("Tui Lines", "Vega Marine")),
    ],
)
def test_a_thing_an_owner_or_a_source_is_no_actor(reading_of: Read, text: str, who: tuple[str, ...]) -> None:
    assert reading_of(text, "2025-05-20").events[0].who == who


def test_the_country_that_a_relative_tells_of_acts(reading_of: Read) -> None:
    text = "The line is to widen trade with Fiji, which has become the largest supplier of the islands."
    [event] = [e for e in reading_of(text, "2025-05-20").events if "becomes" in e.what]
    assert event.who == ("Fiji",)
    assert event.kind is Kind.ECONOMIC
