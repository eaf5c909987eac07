"""Headlines beside what went on before, what is foreseen and who asked for it."""

import pytest

from tests.extract.conftest import Read


@pytest.mark.parametrize(
    ("text", "what"),
    [
        ("The port opened in May after two years of work.", "Port opens"),
        ("Togo reopened the mill near Lama in May after a year of repairs.", "Togo reopens mill near Lama"),
        ("The crossing opened in May despite four weeks of protests.", "Crossing opens"),
        ("Cyprus cut its growth forecast to 2% in May.", "Cyprus cuts growth forecast to 2%"),
        ("The bank lowered its price forecast to $4 on Monday.", "Bank lowers price forecast to $4"),
        ("Togo asked the bank for a loan of $2m in May.", "Togo asks bank for loan of $2m"),
        ("Togo declared three days of mourning in May.", "Togo declares three days of mourning"),
    ],
)
def test_a_headline_tells_what_was_done_and_not_for_how_long_before(
    reading_of: Read, text: str, what: str
) -> None:
    (event,) = reading_of(text).events
    assert event.what == what


@pytest.mark.parametrize(
    ("text", "what"),
    [
        (
            "Thailand lent half of the money. Vietnam asked for a delay but was turned down.",
            "Vietnam turned down",
        ),
        ("The bank lent $2m. The mayor appealed for more but was rebuffed.", "Mayor rebuffed"),
    ],
)
def test_who_asked_is_who_was_refused(reading_of: Read, text: str, what: str) -> None:
    assert reading_of(text).events[-1].what == what


@pytest.mark.parametrize("thing", ["sale of the port", "deal", "bid for the yard"])
def test_to_block_what_is_to_be_sold_is_a_decision(reading_of: Read, thing: str) -> None:
    (event,) = reading_of(f"The government blocked the {thing} on Thursday.").events
    assert event.kind.value == "decision"


def test_most_of_a_thing_goes_whole_where_a_headline_is_short(reading_of: Read) -> None:
    text = "A fire gutted most of a block on the west side of Main Street in Suva on Monday."
    (event,) = reading_of(text).events
    assert event.what == "Fire guts block on side of Street"
