"""What "as" leads to behind a participle, who denies something late in a sentence, and what nobody needs."""

import pytest

from tests.extract.conftest import Read


def test_what_somebody_is_sworn_in_as_is_no_clause(reading_of: Read) -> None:
    sworn, visits = reading_of(
        "Ana Ruiz, who was sworn in as Malta’s president in Valletta on 3 May, will visit Rome.", "2025-12-08"
    ).events

    assert sworn.what == "Ana Ruiz sworn in as Malta’s president"
    assert [place.name for place in sworn.where] == ["Valletta"]
    assert (visits.what, [place.name for place in visits.where]) == ("Ana Ruiz visits Rome", ["Rome"])
    assert visits.when is not None
    assert visits.when.start[1] is None


@pytest.mark.parametrize("when", ["", "last week ", "on Monday ", "on 3 May 2024 "])
def test_what_is_denied_behind_a_relative_and_a_date_is_denied(reading_of: Read, when: str) -> None:
    text = f"Rio Tinto, which still owns a share, denied {when}that it would buy the mine."

    (event,) = reading_of(text, "2025-12-08").events

    assert (event.certainty.value, event.says) == ("denied", "Rio Tinto")


@pytest.mark.parametrize(
    "text",
    [
        "Tourists need not fret.",
        "Ships that take on fuel at Fujairah need not enter the Strait of Hormuz.",
        "None of this came from nowhere.",
    ],
)
def test_what_nobody_needs_to_do_is_no_event(reading_of: Read, text: str) -> None:
    assert reading_of(text, "2025-12-08").events == ()


def test_what_is_so_at_present_is_going_on(reading_of: Read) -> None:
    (event,) = reading_of("Two ships are at present moored at Suva.", "2025-12-08").events

    assert event.certainty.value == "ongoing"
