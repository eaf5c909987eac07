"""Participles that only say when and where something came about, and what came of it then."""

import pytest

from tests.extract.conftest import Read
from viewer.model.moment import Moment


@pytest.mark.parametrize(
    ("text", "what", "day"),
    [
        ("A meeting held in May ended without a deal.", "Meeting ends", "2025-05-01"),
        ("Talks held in Geneva in January broke up within an hour.", "Talks break up", "2026-01-01"),
        ("A raid carried out on Monday killed four men.", "Raid kills four men", "2026-03-09"),
        ("Tests conducted in June failed.", "Tests fail", "2025-06-01"),
        ("A meeting held in May agreed to build a port.", "Meeting agrees to build port", "2025-05-01"),
    ],
)
def test_what_came_of_it_came_then(reading_of: Read, text: str, what: str, day: str) -> None:
    (event,) = reading_of(text, "2026-03-12").events

    assert event.what == what
    assert event.when is not None
    assert event.when.start[0] == Moment.from_iso(day)


def test_it_came_about_there(reading_of: Read) -> None:
    (event,) = reading_of("Talks held in Geneva in January broke up within an hour.", "2026-03-12").events

    assert [where.name for where in event.where] == ["Geneva"]


@pytest.mark.parametrize(
    "text",
    [
        "A strike begun in May ended on Monday.",
        "A raid carried out in May was condemned.",
        "Talks held in May will resume.",
    ],
)
def test_what_has_a_date_of_its_own_or_comes_later_is_told_apart(reading_of: Read, text: str) -> None:
    assert len(reading_of(text, "2026-03-12").events) == 2
