"""Dates and lists behind a relative or a participle, and denials that reach too far back."""

import pytest

from tests.extract.conftest import Read
from viewer.model.event import Certainty

_DAY = "2025-12-03"


@pytest.mark.parametrize(
    ("text", "quote"),
    [
        (
            "Parliament passed the law that created the park in January 2022.",
            "Parliament passed the law that created the park in January 2022",
        ),
        (
            "Acid poured into a stream that feeds the Kafue on 2 May 2025.",
            "Acid poured into a stream that feeds the Kafue on 2 May 2025",
        ),
    ],
)
def test_what_a_relative_parts_from_its_date_is_quoted_with_it(
    reading_of: Read, text: str, quote: str
) -> None:
    (event,) = reading_of(text, _DAY).events
    assert [quoted.exact for quoted in event.quotes] == [quote]


def test_a_date_past_what_is_being_built_is_of_the_move(reading_of: Read) -> None:
    text = "Fiji will move it to Levuka, the town it is building in the bush, in April rather than in May."
    moves = reading_of(text, _DAY).events[0]
    assert moves.when is not None
    assert str(moves.when.start[0]) == "2026-04-01"


def test_a_row_of_towns_is_left_in_the_dark_whole(reading_of: Read) -> None:
    text = "The grid failed on Thursday, leaving Lagos, Kano and Jos without power."
    (event,) = reading_of(text, _DAY).events
    assert [place.name for place in event.where] == ["Lagos", "Kano", "Jos"]


def test_what_he_has_not_done_is_no_denial_of_the_sentence_before(reading_of: Read) -> None:
    text = (
        "The dam could supply the city. Suva stays the seat until he signs a decree, which he has not done."
    )
    assert reading_of(text, _DAY).events[0].certainty is Certainty.POSSIBLE


def test_barely_a_third_is_some(reading_of: Read) -> None:
    (event,) = reading_of("Barely a third of the loan has been spent.", _DAY).events
    assert event.certainty is Certainty.OCCURRED
