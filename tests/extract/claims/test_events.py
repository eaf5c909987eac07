"""Distances of what came about somewhere, from which no place named beside it is so far."""

import pytest

from tests.extract.conftest import Read


@pytest.mark.parametrize(
    "text",
    [
        "Two sailors from Aarhus were picked up 15 miles off Gothenburg.",
        "The mayor of Aarhus drowned on Sunday 12 miles off Gothenburg.",
        "Police in Cologne found the wreck of a car 30 km from Koblenz.",
        "Aarhus sent a tug to a barge that was adrift 12 nautical miles off Gothenburg.",
        "The bus was on its way to Cologne when it left the road 25 km from Koblenz.",
        "Cologne lost contact with the balloon 30 km from Koblenz.",
        "The navy escorted the tanker past Aarhus until it was 40 km from Gothenburg.",
    ],
)
def test_what_came_about_far_off_is_not_where_somebody_acts_or_tells_of_it(
    reading_of: Read, text: str
) -> None:
    assert [claim.holds for claim in reading_of(text).claims] == [None]


def test_a_works_that_opened_is_where_it_was_opened(reading_of: Read) -> None:
    [claim] = reading_of("The firm opened its plant at Koblenz in 2024, some 80 km from Cologne.").claims
    assert (claim.start.name, claim.holds) == ("Koblenz plant", True)


@pytest.mark.parametrize(
    "text",
    [
        "The pilgrims left Cologne on Sunday and walked 80 km to Koblenz.",
        "The smoke drifted 40 km from the crater before it thinned out.",
        "The road from Cologne to Koblenz, 90 km of it, will be paved.",
    ],
)
def test_how_far_somebody_went_and_how_much_there_is_are_no_claims(reading_of: Read, text: str) -> None:
    assert reading_of(text).claims == ()


@pytest.mark.parametrize(
    ("text", "end"),
    [
        ("Trains reach Koblenz again. The town grew up around a fort some 80 km from Cologne.", "Koblenz"),
        ("A mine opened at Kolwezi. The town grew up after 1937 about 240 km from Lubumbashi.", "Kolwezi"),
        (
            "A landslide blocked a road in Ermera. The town clings to a hill less than 50 km from Dili.",
            "Ermera",
        ),
        (
            "Investors praise Berbera. The port, which they describe as 140 km from Hargeisa, is old.",
            "Berbera",
        ),
        ("Snow fell on Koblenz. The town remains in darkness 80 km from Cologne.", "Koblenz"),
    ],
)
def test_a_place_that_the_clause_points_to_is_as_far_whatever_the_verb(
    reading_of: Read, text: str, end: str
) -> None:
    claim = reading_of(text).claims[-1]

    assert (claim.start.name, claim.holds) == (end, True)


def test_a_fraction_is_a_figure_and_who_drives_is_no_place(reading_of: Read) -> None:
    text = "A report from Cologne says that Smith was eastbound, driving a lorry 3 1/2 miles west of Koblenz."
    [claim] = reading_of(text).claims
    assert (claim.value, claim.holds) == (3.5, None)
