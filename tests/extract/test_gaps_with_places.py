"""Second places that share the verb of the first, each with its own day."""

import pytest

from tests.extract.conftest import Read

TOLD = [
    (
        "A first turbine was switched on in November 2018 and a second the following year.",
        [("First turbine switched on", "2018-11-01", []), ("Second switched on", "2019-01-01", [])],
    ),
    (
        "Rebels shelled Goma on 3 May and, two days later, Bukavu.",
        [("Rebels shell Goma", "2025-05-03", ["Goma"]), ("Bukavu shelled", "2025-05-05", ["Bukavu"])],
    ),
    (
        "Jets bombed the quays at Hodeidah on 5 May and, a day later, the airport of Sanaa.",
        [
            ("Jets bomb quays at Hodeidah", "2025-05-05", ["Hodeidah"]),
            ("Airport of Sanaa bombed", "2025-05-06", ["Sanaa airport"]),
        ],
    ),
    (
        "The fleet called at Suva on 3 May and at Apia on 9 May.",
        [("Fleet calls at Suva", "2025-05-03", ["Suva"]), ("Fleet calls at Apia", "2025-05-09", ["Apia"])],
    ),
    (
        "Twice in 2023 drones struck the ports that ship grain: Odesa on 2 August, Mykolaiv on 16 August.",
        [
            ("Drones strike ports", "2023-08-02", ["Odesa"]),
            ("Drones strike Mykolaiv", "2023-08-16", ["Mykolaiv"]),
        ],
    ),
    (
        "One of the cables was cut on 2 February 2023, the other six days later.",
        [("One of cables cut", "2023-02-02", []), ("Other cut", "2023-02-08", [])],
    ),
    (
        "They plan to add a second row near Lima in 2026 and a third, at Callao, the year after.",
        [("Second row added near Lima", "2026-01-01", ["Lima"]), ("Third added", "2027-01-01", ["Callao"])],
    ),
    (
        "Rebels attacked a post near Gao on 3 May and another near Kidal on 5 May.",
        [
            ("Rebels attack post near Gao", "2025-05-03", ["Gao"]),
            ("Another near Kidal attacked", "2025-05-05", ["Kidal"]),
        ],
    ),
    (
        "A camp opened at Suva in June 2023 and a second, at Nadi, in May 2024.",
        [("Camp opens at Suva", "2023-06-01", ["Suva"]), ("Second opens", "2024-05-01", ["Nadi"])],
    ),
]


@pytest.mark.parametrize(("text", "told"), TOLD)
def test_each_place_has_its_own_day(
    reading_of: Read, text: str, told: list[tuple[str, str, list[str]]]
) -> None:
    events = reading_of(text, "2025-11-20").events
    found = [(e.what, e.when.start[0].iso() if e.when and e.when.start[0] else None) for e in events]
    assert found == [(what, day) for what, day, _ in told]
    assert [[place.name for place in e.where] for e in events] == [places for _, _, places in told]


def test_the_place_of_a_second_event_rests_on_its_own_words(reading_of: Read) -> None:
    text = "Jets bombed the quays at Hodeidah on 5 May and, a day later, the airport of Sanaa."
    second = reading_of(text, "2025-11-20").events[1]
    assert [cue.words for cue in second.why if cue.field == "where"] == ["Sanaa airport"]
