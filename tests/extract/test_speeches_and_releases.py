"""What statements and press releases say, beside what came about."""

import pytest

from tests.extract.conftest import Read


@pytest.mark.parametrize(
    "text",
    [
        "Both sides must return to talks.",
        "The regime must keep its word and comply with the resolution.",
        "We need to do more in the fight against smuggling.",
        "Our task is not to confront the council, but to help it.",
    ],
)
def test_what_is_called_for_or_aimed_at_is_no_event(reading_of: Read, text: str) -> None:
    assert reading_of(text, "2025-11-20").events == ()


@pytest.mark.parametrize(
    ("text", "what"),
    [
        ("The pact must still be ratified by the Senate.", "Pact ratified by Senate"),
        ("Every owner must register his drone by 1 May.", "Owner registers drone"),
        ("A Ghent woman first identified as a victim is now in jail.", "Ghent woman is in jail"),
        ("At least 51 people were reported killed in the clashes.", "At least 51 people killed in clashes"),
        ("The bridges were hit by coalition air strikes in May.", "Bridges hit by coalition air strikes"),
        (
            "The raid on an aid convoy, which took place in Homs on Monday, was a crime.",
            "Raid on aid convoy takes place in Homs",
        ),
        ("Talks will follow Brig. Okonjo's speech.", "Talks follow Brig Okonjo's speech"),
        ("Rebels were killed by an IS unit in Homs.", "Rebels killed by IS unit in Homs"),
    ],
)
def test_who_does_it_and_what_is_done(reading_of: Read, text: str, what: str) -> None:
    assert [event.what for event in reading_of(text, "2025-11-20").events] == [what]


def test_bogus_reports_are_denied(reading_of: Read) -> None:
    told, *_ = reading_of("Early reports that gas was used against troops turned out to be “bogus”.").events

    assert told.certainty.value == "denied"


def test_a_ministry_by_its_letters_is_no_he(reading_of: Read) -> None:
    (travels,) = reading_of("He will also travel to Gori, according to the Georgian MoD.").events

    assert travels.what == "Travel to Gori"
    assert travels.who == ()
    assert travels.says == "the Georgian MoD"


def test_who_speaks_is_not_whoever_was_told_of_last(reading_of: Read) -> None:
    text = "Acme closed its mine in Ica, and we sent 200 troops to Homs in May."
    *_, sent = reading_of(text, "2025-11-20").events

    assert "Acme" not in sent.what
    assert "Acme" not in sent.who
