"""The kind that the form of a clause gives, and what a number, a title or a relative hides from a frame."""

import pytest

from tests.extract.conftest import Read

FORMS = [
    ("The plant will produce 200,000 cars a year.", "operation"),
    ("The terminal could ship 19m tonnes of ore annually.", "operation"),
    ("The plant has made shells since 1939.", "operation"),
    ("She has led the party since 2020.", "operation"),
    ("In three wards people voted on Saturday.", "appointment"),
    ("The council voted for the plan on Monday.", "decision"),
    ("Blending was taking place in the ports.", "operation"),
    ("The plant began producing cement in May.", "opening"),
]
HIDDEN = [
    ("It bought about 50 houses in the valley in May.", "agreement"),
    ("Ten of the crew are believed to be held ashore.", "incident"),
    ("Up to a third of the vanilla crop was lost.", "economic"),
    ("President Rajoelina flew over the flooded plantations on Friday.", "meeting"),
    ("The patrol vessel Furor will join her from Dakar on 26 March.", "movement"),
    ("No building work has been carried out in the valley.", "construction"),
    ("The banks may be cut off from the U.S. financial system.", "legal"),
    ("The judge said she would be released on Monday.", "legal"),
]


@pytest.mark.parametrize(("text", "kind"), FORMS)
def test_the_form_of_a_clause_gives_its_kind(reading_of: Read, text: str, kind: str) -> None:
    assert [event.kind.value for event in reading_of(text, "2025-11-20").events] == [kind]


@pytest.mark.parametrize(("text", "kind"), HIDDEN)
def test_frames_see_past_numbers_titles_and_pronouns(reading_of: Read, text: str, kind: str) -> None:
    assert reading_of(text, "2025-11-20").events[0].kind.value == kind


def test_a_relative_with_a_subject_of_its_own_is_told_of_what_it_follows(reading_of: Read) -> None:
    events = reading_of("The refinery, which the army seized in October, is shut.", "2025-11-20").events
    assert [event.kind.value for event in events] == ["incident", "closure"]
