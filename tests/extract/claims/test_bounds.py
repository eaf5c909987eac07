"""Distances with an end left unsaid, denied or joined on, and places that a phrase names behind “of”."""

import pytest

from tests.extract.conftest import Read


@pytest.mark.parametrize(
    ("text", "ends", "holds"),
    [
        ("A signpost in Pori reads “Rauma 90 km”.", {"Rauma", "Pori"}, False),
        ("Trains run again in Olten. Bern is within 100 km.", {"Bern", "Olten"}, True),
        (
            "Trains run again in Olten. Geneva is not within 100 km, whatever a guide says.",
            {"Geneva", "Olten"},
            True,
        ),
        ("Less than 20 km part Olten and Bern, a guide says.", {"Olten", "Bern"}, False),
        ("Less than 30 km north of Baghdad, at Samarra, a depot burned.", {"Samarra", "Baghdad"}, False),
        ("Buses go to Rauma, not 50 km from Pori.", {"Rauma", "Pori"}, True),
        ("Rauma is not 90 km from Pori but some 42 km.", {"Rauma", "Pori"}, True),
        ("It is 42 km, not 90, from Rauma to Pori.", {"Rauma", "Pori"}, True),
        (
            "Kaliningrad, hemmed in by Poland and Lithuania, lies more than 1,500 km from Moscow.",
            {"Kaliningrad", "Moscow"},
            False,
        ),
        (
            "Svalbard’s coal town of Barentsburg is more than 90 km from Longyearbyen.",
            {"Barentsburg", "Longyearbyen"},
            False,
        ),
        (
            "Gibraltar’s airport is over 50 km from the base at Rota.",
            {"Gibraltar Airport", "Rota base"},
            True,
        ),
        (
            "Vaasa and Hanko are old Finnish ports. The southern one is less than 50 km from Helsinki.",
            {"Hanko", "Helsinki"},
            False,
        ),
        (
            "Flights from Asmara to Massawa ended. The port is less than 80 km from the Eritrean capital.",
            {"Massawa", "Asmara"},
            True,
        ),
        (
            "Herders fled Birao. The town is more than 900 km from Bangui, says a leaflet.",
            {"Birao", "Bangui"},
            False,
        ),
    ],
)
def test_both_ends_are_found(reading_of: Read, text: str, ends: set[str], holds: bool) -> None:
    claim = reading_of(text).claims[-1]

    assert ({claim.start.name, claim.to.name}, claim.holds) == (ends, holds)


def test_a_bare_second_figure_is_told_of_what_the_first_was(reading_of: Read) -> None:
    claims = reading_of(
        "The trawler Wren sank 40 miles from Vigo, under 20 from the Portuguese coast."
    ).claims

    assert [claim.holds for claim in claims] == [None, None]


def test_a_place_within_so_far_of_nothing_told_is_no_claim(reading_of: Read) -> None:
    assert not reading_of("The bay is within 50 km.").claims
