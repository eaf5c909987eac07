"""What somebody only praises or condemns in Spanish is an event all the same."""

import pytest

from tests.extract.conftest import Read
from tests.extract.event_checks import start_days
from viewer.model.event import Certainty

PUBLISHED = "2026-06-09"


@pytest.mark.parametrize(
    ("text", "what", "days"),
    [
        (
            "Togo condenó el ataque contra un mercado en Lima el lunes.",
            "Ataque contra un mercado en Lima",
            [None, PUBLISHED],
        ),
        (
            "Togo condenó los ataques del 13 de mayo en Lima.",
            "Ataques en Lima",
            ["2026-05-13", "2026-05-13"],
        ),
        (
            "El rector lamentó ayer la muerte de dos pescadores.",
            "Muerte de dos pescadores",
            [None, PUBLISHED],
        ),
    ],
)
def test_what_is_praised_or_blamed_came_about(
    reading_of: Read, text: str, what: str, days: list[str | None]
) -> None:
    (told,) = [event for event in reading_of(text, PUBLISHED).events if event.what == what]

    assert told.certainty is Certainty.OCCURRED
    assert start_days(told) == days


def test_where_and_when_it_was_is_not_where_and_when_it_is_condemned(reading_of: Read) -> None:
    text = "Togo condenó el lunes los ataques del 13 de mayo en Lima."
    condemned, attacks = sorted(
        reading_of(text, PUBLISHED).events, key=lambda event: event.kind != "statement"
    )

    assert start_days(condemned) == ["2026-06-08", "2026-06-08"]
    assert condemned.where == ()
    assert [where.name for where in attacks.where] == ["Lima"]


@pytest.mark.parametrize(
    "text",
    [
        "Togo condenó cualquier ataque contra los pescadores.",
        "Togo condenó el ataque.",
        "Togo no condenó el ataque contra un mercado en Lima.",
    ],
)
def test_what_nobody_says_has_been_is_none(reading_of: Read, text: str) -> None:
    assert not any(event.what.startswith("Ataque") for event in reading_of(text, PUBLISHED).events)
