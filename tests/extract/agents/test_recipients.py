"""States that get something: by their capital they act, and nothing is there."""

import pytest

from tests.extract.conftest import Read


@pytest.mark.parametrize(
    ("text", "where", "who"),
    [
        ("The runway at Ayni would be let to Moscow.", ["Ayni"], ["Moscow"]),
        ("The islands were handed over to Paris in 1962.", [], ["Paris"]),
        ("The site may be let to Rome or Madrid.", [], ["Rome", "Madrid"]),
        ("A quota of 50 tonnes was granted to Togo in May.", ["Togo"], ["Togo"]),
        ("The drum was handed to Abidjan in May.", ["Abidjan"], []),
        ("The statue was returned to Cotonou in 2021.", ["Cotonou"], []),
    ],
)
def test_who_is_granted_a_site_is_not_where_it_is(
    reading_of: Read, text: str, where: list[str], who: list[str]
) -> None:
    event = reading_of(text, "2026-03-10").events[-1]

    assert [place.name for place in event.where] == where
    assert list(event.who) == who


def test_the_owner_of_whom_something_is_granted_to_gets_none_of_it(reading_of: Read) -> None:
    assert reading_of("The contract was awarded to Turkey's Lutz in May.").events[-1].who == ("Lutz",)


def test_a_dollar_and_a_day_of_the_week_are_no_actors(reading_of: Read) -> None:
    text = "The cabinet approved NT$1.2bn on 2 October. Ana Ruiz has been performing on Saturdays since 2023."
    first, second = reading_of(text, "2026-03-10").events

    assert (first.who, second.who) == (("cabinet",), ("Ana Ruiz",))
    assert [quantity.unit for quantity in first.quantities] == ["TWD"]
