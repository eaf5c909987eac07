"""What "it" or "he" did is told with who did it, and with what was done."""

import pytest

from tests.extract.conftest import Read


@pytest.mark.parametrize(
    ("text", "headline", "certainty"),
    [
        ("The airline said it had halted flights to Goma.", "Airline halts flights to Goma", "occurred"),
        (
            "The firm said it had resumed work at the mine after a break of two months.",
            "Firm resumes work at mine", "occurred",
        ),
        ("Repsol denied that it had received a storm warning.", "Repsol receives storm warning", "denied"),
        ("A ceasefire announced on Tuesday was broken within hours.", "Ceasefire broken", "occurred"),
        ("The plan announced in May was dropped in June.", "Plan dropped", "occurred"),
        (
            "The mayor said the bridge, which was to have opened in June, would now open in September.",
            "Bridge opens", "planned",
        ),
    ],
)  # fmt: skip
def test_a_headline_says_who_did_what(reading_of: Read, text: str, headline: str, certainty: str) -> None:
    event = reading_of(text, "2026-11-20").events[-1]
    assert (event.what, event.certainty.value) == (headline, certainty)
