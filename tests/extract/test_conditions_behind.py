"""Conditions behind a verb, whom "it" means after a report, and dates and places behind what says which."""

import pytest

from tests.extract.conftest import Read


@pytest.mark.parametrize(
    ("text", "what", "condition"),
    [
        ("The levee could fail should the river rise again.", "Levee fails", "should the river rise again"),
        (
            "Traders expect rates to drop should the walkout last beyond March.",
            "Rates drop",
            "should the walkout last beyond March",
        ),
    ],
)
def test_should_before_its_subject_opens_a_condition_anywhere(reading_of: Read, text, what, condition):
    (event,) = reading_of(text).events
    assert (event.what, event.certainty.value, event.condition) == (what, "conditional", condition)


@pytest.mark.parametrize(
    ("text", "what"),
    [
        (
            "The ferry line said sailings could end unless the quay was mended."
            " It carried 900,000 people last year.",
            "Ferry line carries 900,000 people",
        ),
        (
            "The harbour office said that the pier would close if the storm hit."
            " It repaired the pier in 2019.",
            "Harbour office repairs pier",
        ),
    ],
)
def test_it_is_who_reported_and_not_what_a_condition_was_about(reading_of: Read, text, what):
    assert reading_of(text).events[-1].what == what


def test_since_goes_with_the_perfect_past_a_participle(reading_of: Read):
    text = "Villagers have barred the track used by the quarry since last Tuesday."
    (event,) = reading_of(text, "2026-03-10").events
    assert event.when
    assert [bound.iso() if bound else None for bound in event.when.start] == ["2026-03-03", "2026-03-03"]


def test_whose_port_is_that_of_the_place_right_before(reading_of: Read):
    text = "Kilifi lies 50 km north of Mombasa, whose port moved 45 million tonnes in 2025."
    (event,) = reading_of(text).events
    assert [place.name for place in event.where] == ["Mombasa"]
