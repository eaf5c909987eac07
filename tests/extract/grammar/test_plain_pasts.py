"""Pasts and progressives that look like something else, and whom the next sentence goes on about."""

import pytest

from tests.extract.conftest import Read

TOLD = {
    "The mast fell, and the yacht drifted for two days.": ["Mast falls", "Yacht drifts"],
    "The pump failed in May 2023 after seawater got into its motor.": [
        "Pump fails",
        "Seawater gets into motor",
    ],
    "The cooks, who had not been paid, went home on Monday.": ["Cooks go home"],
    "The parish is distributing blankets.": ["Parish distributes blankets"],
    "Police are looking for the rider.": ["Police look for rider"],
}


@pytest.mark.parametrize(("text", "whats"), TOLD.items())
def test_a_verb_that_looks_like_none_is_told(reading_of: Read, text: str, whats: list[str]) -> None:
    told = [event.what for event in reading_of(text, "2025-05-20").events]
    assert [what for what in told if what in whats] == whats


def test_a_sentence_goes_on_about_the_main_subject_of_the_one_before(reading_of: Read) -> None:
    text = "Samoline ran the pier until a buyer was found. It added a sailing to Suva on Monday."
    assert "Samoline adds sailing to Suva" in [e.what for e in reading_of(text, "2025-05-20").events]


def test_who_is_on_his_way_is_told(reading_of: Read) -> None:
    (event,) = reading_of("A load of timber is on its way to Suva.", "2025-05-20").events
    assert [place.name for place in event.where] == ["Suva"]
