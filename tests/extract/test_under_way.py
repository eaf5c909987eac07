"""What was under way on a day, what is called for days, what came after what, and who says all of it."""

import pytest

from tests.extract.conftest import Read
from viewer.model.event import Certainty


def _first(reading_of: Read, text: str, word: str):
    return next(e for e in reading_of(text, "2025-02-18").events if word in e.what)


def _bounds(event):
    return tuple(day.iso() if day else None for day in (event.when.start[0], event.when.end[1]))


@pytest.mark.parametrize(
    ("text", "word", "certainty", "bounds"),
    [
        ("Rescuers were still searching the site on Monday.", "search", Certainty.ONGOING, (None, None)),
        ("By Monday night 31 ships were waiting off Callao.", "wait", Certainty.OCCURRED,
         ("2025-02-17", "2025-02-17")),
        ("By Monday the traders of Callao were selling fish again.", "sell", Certainty.OCCURRED,
         (None, "2025-02-17")),
        ("The union has called a strike for next Monday and Tuesday in Callao.", "strike", Certainty.PLANNED,
         ("2025-02-24", "2025-02-25")),
        ("The union has called a strike from Monday in Callao.", "strike", Certainty.PLANNED,
         ("2025-02-24", None)),
        ("Runway markings were painted between 2 and 7 January.", "painted", Certainty.OCCURRED,
         ("2025-01-02", "2025-01-07")),
        ("Trains are meant to cross the pass by 2031.", "cross", Certainty.PLANNED,
         ("2025-02-18", "2031-12-31")),
        ("Work stalled for most of 2022, before picking up again last summer.", "stall", Certainty.OCCURRED,
         ("2022-01-01", "2022-12-31")),
        ("The announcement came four days after the navy seized the freighter Hav Sirius.", "seize",
         Certainty.OCCURRED, ("2025-02-14", "2025-02-14")),
        ("Fighting, which broke out on 14 February around Nasir, continues.", "continue", Certainty.ONGOING,
         ("2025-02-14", None)),
    ],
)  # fmt: skip
def test_when_something_was_or_will_be_under_way(
    reading_of: Read, text: str, word: str, certainty: Certainty, bounds: tuple[str | None, str | None]
) -> None:
    event = _first(reading_of, text, word)
    assert event.certainty is certainty
    assert _bounds(event) == bounds


def test_what_is_announced_counts_from_the_day_it_was_said(reading_of: Read) -> None:
    text = (
        "Sweden will station a company on Gotland, the government said on Friday. The announcement came four"
        " days after the coastguard seized the freighter Hav Sirius."
    )
    assert _bounds(_first(reading_of, text, "seize")) == ("2025-02-10", "2025-02-10")


@pytest.mark.parametrize(
    "text",
    [
        "Flows would be cut again should Niger retaliate against staff upstream.",
        "The station may return to full staffing should automated monitoring prove inadequate.",
        "Brazil would send a battalion more should fighting break out.",
        "The lake would flood should the dam break.",
        "The fund hopes to break ground in 2027, but only if Luanda and Lusaka settle who will own it.",
    ],
)
def test_a_condition_behind_what_it_sets(reading_of: Read, text: str) -> None:
    assert [e.certainty for e in reading_of(text, "2025-02-18").events] == [Certainty.CONDITIONAL]


@pytest.mark.parametrize(
    ("text", "word"),
    [
        ("The ship sank after it struck a mine off Odesa, officials said.", "sink"),
        ("Flows would be cut again if Niger retaliated against staff upstream, officials said.", "cut"),
        ("The ship hit a bridge that was built in 1980, officials said.", "hit"),
    ],
)
def test_who_ends_a_sentence_says_all_of_it(reading_of: Read, text: str, word: str) -> None:
    assert _first(reading_of, text, word).says == "officials"


def test_who_is_brought_in_behind_is_not_whom_the_clause_is_about(reading_of: Read) -> None:
    text = (
        "The captain was arrested on Monday. He could be jailed for five years, a coast guard officer said."
    )
    assert "Captain jailed" in [e.what for e in reading_of(text, "2025-02-18").events]


def test_what_is_no_verb_is_a_thing_before_was(reading_of: Read) -> None:
    text = "The Navy's lead Tamandaré-class frigate was launched at the yard in Itajaí on 9 February."
    event = _first(reading_of, text, "launched")
    assert (event.certainty, _bounds(event)) == (Certainty.OCCURRED, ("2025-02-09", "2025-02-09"))
