"""A day, month or year between an auxiliary and its verb parts no sentence in two."""

import pytest

from tests.extract.conftest import Read


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "Joseph Attard was on Thursday refused bail for the second time.",
            ("Joseph Attard refused bail", "occurred", "2026-11-19"),
        ),
        ("A man was on Monday jailed for ten years.", ("Man jailed", "occurred", "2026-11-16")),
        ("The vote was last month put off.", ("Vote put off", "occurred", "2026-10-01")),
        ("The bridge has this week been closed.", ("Bridge closed", "occurred", "2026-11-16")),
        ("A deal will on Friday be signed in Lima.", ("Deal signed in Lima", "planned", "2026-11-20")),
        ("The mine will on Friday shut its gates.", ("Mine shuts gates", "planned", "2026-11-20")),
        ("The port will in all likelihood be closed in May.", ("Port closed", "possible", "2027-05-01")),
        ("Ships were refused permission to dock on 3 May.",
         ("Ships refused permission to dock", "occurred", "2026-05-03")),
    ],
)  # fmt: skip
def test_a_time_before_the_verb_is_read_past(reading_of: Read, text: str, told: tuple[str, str, str]) -> None:
    (event,) = reading_of(text, "2026-11-20").events
    first = event.when.start[0] if event.when else None
    assert (event.what, event.certainty.value, first.iso() if first else None) == told


def test_what_is_left_by_will_stays_a_noun(reading_of: Read) -> None:
    events = reading_of("The will on Friday was read.", "2026-11-20").events
    assert [event.certainty.value for event in events] == ["occurred"]
