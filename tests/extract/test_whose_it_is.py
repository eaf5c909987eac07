"""Whose act, whose place and whose office a sentence tells of."""

import pytest

from tests.extract.conftest import Read


@pytest.mark.parametrize(
    ("text", "what"),
    [
        (
            "The Office of Fisheries said no final decision had been taken. It offered 2m pounds last year.",
            "Office of Fisheries offers 2m pounds",
        ),
        (
            "The plan, drafted by engineers in May and due to be approved in Quito by July, is costly.",
            "Plan approved in Quito",
        ),
        ("Exports to Kenya resumed in August after an eight-month ban.", "Exports to Kenya resume"),
    ],
)
def test_a_headline_takes_no_other_subject_or_object(reading_of: Read, text, what):
    assert reading_of(text).events[-1].what == what


@pytest.mark.parametrize(
    ("text", "where"),
    [
        ("A protest closed Brixham, 100 miles up the coast, for two days in 2019.", ["Brixham"]),
        (
            "Israel wants a site near Berbera airfield. Lima denies this. Troops trained there until 2022.",
            ["Berbera airfield"],
        ),
    ],
)
def test_what_is_shut_is_where_it_is_and_there_is_not_where_a_speaker_sits(reading_of: Read, text, where):
    assert [place.name for place in reading_of(text).events[-1].where] == where


def test_whom_an_event_makes_act_does_not_act_in_it(reading_of: Read):
    text = "A storm hit Fiji on Monday, cutting roads and forcing Digicel to shut 20 masts."
    assert "Digicel" not in reading_of(text).events[0].who


def test_a_minister_is_no_president(reading_of: Read):
    text = "President Ana Ruiz declared an emergency. Lawmakers plan to summon the energy minister next week."
    assert reading_of(text).events[-1].who == ()
