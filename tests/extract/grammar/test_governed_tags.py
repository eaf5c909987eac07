"""Words that look like verbs behind a preposition, which governs nouns and what describes them."""

import pytest

from tests.extract.conftest import Read
from viewer.model.event import Certainty


@pytest.mark.parametrize(
    ("text", "told", "day"),
    [
        (
            "Two wards that the hospital had emptied for infected newborns are to be handed back on Monday.",
            "Two wards handed back", "2025-06-23",
        ),
        (
            "Fiji will extend the rule to cruise ships in July.",
            "Fiji extends rule to cruise ships", "2025-07-01",
        ),
    ],
)  # fmt: skip
def test_what_a_preposition_governs_is_no_verb(reading_of: Read, text: str, told: str, day: str) -> None:
    event = reading_of(text, "2025-06-20").events[-1]

    assert event.what == told
    assert event.when is not None
    assert str(event.when.start[0]) == day


def test_until_when_somebody_asks_for_a_delay_is_not_when_he_asked(reading_of: Read) -> None:
    (event,) = reading_of("The minister had asked for a delay until July.", "2025-06-20").events

    assert event.when is not None
    assert event.when.start == (None, event.when.end[1])


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("The bridges at Suva are old. The mayor wants them removed by August.", "Bridges removed"),
        ("The bridge is old, and the mayor, who will step down in May, wants it removed.", "It removed"),
    ],
)
def test_who_wants_something_done_has_not_had_it_done_to_himself(
    reading_of: Read, text: str, told: str
) -> None:
    event = reading_of(text, "2025-06-20").events[-1]

    assert (event.what, event.certainty) == (told, Certainty.PLANNED)
