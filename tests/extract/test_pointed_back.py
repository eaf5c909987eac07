"""What points back to a place means it, and not one that only says where that lies."""

import pytest

from tests.extract.conftest import Read


def _names(reading_of: Read, text: str, word: str) -> list[str]:
    event = next(e for e in reading_of(text, "2025-05-15").events if word in e.what)
    return [where.name for where in event.where]


@pytest.mark.parametrize(
    ("text", "word", "names"),
    [
        ("DP World, of Dubai, won a concession for Berbera in 2016 and opened a terminal there in June 2021.",
         "opens", ["Berbera"]),
        ("The market of Old Fangak, some 100 km south-west of Malakal, was bombed. The coordinator is"
         " to travel to the town on Wednesday.", "travel", ["Old Fangak"]),
        ("The crew of the 1,740-teu Meghna Pioneer, which touched bottom on Saturday, is safe.", "touches",
         []),
        ("Rothera's runway will be resurfaced in 2028.\n\nThere are no plans to close Halley VI. The station,"
         " which was moved 23 km in early 2017, may be staffed again.", "moved", ["Halley VI"]),
        ("Test drilling at Torre Faro was done in May.", "drilling", []),
    ],
)  # fmt: skip
def test_where_what_points_back_is(reading_of: Read, text: str, word: str, names: list[str]) -> None:
    assert _names(reading_of, text, word) == names


def test_a_name_of_which_a_distance_is_told_is_a_place_wherever_it_stands(reading_of: Read) -> None:
    text = (
        "Potash could be shipped through Churchill next year. Churchill is about 1,000 km north of Winnipeg."
    )
    assert _names(reading_of, text, "Potash") == ["Churchill"]
