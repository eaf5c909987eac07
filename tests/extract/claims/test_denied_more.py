"""Distances that are denied at some length, and two of which both ends stand before the figure."""

import pytest

from tests.extract.conftest import Read


@pytest.mark.parametrize(
    ("text", "holds"),
    [
        ("Gdansk is not, as a brochure claims, less than 100 km from Warsaw.", True),
        ("Gdansk is by no means less than 100 km from Warsaw.", True),
        ("Gdansk is hardly more than 100 km from Warsaw.", False),
        ("Gdansk is far from being within 100 km of Warsaw.", True),
        ("Polish coal leaves through Gdansk or Gdynia, neither of them less than 200 km from Warsaw.", True),
        ("“Setúbal isn’t even fifty miles from Lisbon,” she said.", True),
        ("“Setúbal isn’t even ten miles from Lisbon,” she said.", False),
        ("Gdansk is, as a brochure does not say, less than 100 km from Warsaw.", False),
    ],
)
def test_what_is_denied_of_a_distance_holds_where_it_is_not_so(
    reading_of: Read, text: str, holds: bool
) -> None:
    assert reading_of(text).claims[0].holds is holds


@pytest.mark.parametrize(
    "text",
    [
        "Gdansk and Warsaw have less than 100 km between them.",
        "Warsaw’s port on the Baltic, Gdansk, lies less than 100 km from the capital.",
        "Dredgers are at work in Gdansk. Less than 100 km away is Warsaw, a brochure says.",
        "Trains run to Warsaw from Gdansk. The port lies inland, and Warsaw less than 100 km to its south.",
    ],
)
def test_both_ends_are_found(reading_of: Read, text: str) -> None:
    claim = reading_of(text).claims[-1]

    assert {claim.start.name, claim.to.name} == {"Gdansk", "Warsaw"}
    assert claim.holds is False


def test_it_is_the_town_told_of_though_a_paper_of_another_is_quoted(reading_of: Read) -> None:
    text = "Yorkton lies near Regina. It is not, as one Ottawa paper asserts, within 100 miles of Winnipeg."

    claim = reading_of(text).claims[-1]

    assert (claim.start.name, claim.to.name, claim.holds) == ("Yorkton", "Winnipeg", True)
