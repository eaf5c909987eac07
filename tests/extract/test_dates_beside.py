"""Dates that belong to what stands beside them, and those that a clause has from what was told before."""

import pytest

from tests.extract.conftest import Read

DATED = [
    ("A well was dug in March 2023, but work was halted the following year after two firms had quit.",
     "quit", (None, "2024-12-31", None, "2024-12-31")),
    ("With a vote due in early 2027, the mayor may ask for a delay.", "Mayor",
     ("2025-11-20", None, "2025-11-20", None)),
    ("Pirates boarded a ferry on 3 June. A frigate left Suva on the day of the boarding.", "Frigate",
     ("2025-06-03", "2025-06-03", "2025-06-03", "2025-06-03")),
    ("A tunnel collapsed on 3 June. Miners had received a warning before the disaster.", "warning",
     (None, "2025-06-03", None, "2025-06-03")),
    ("Ten ships were robbed in the whole of 2022, and none this year.", "ships",
     ("2022-01-01", "2022-12-31", "2022-01-01", "2022-12-31")),
    ("Firemen were still fighting the flames on Tuesday.", "Firemen",
     (None, "2025-11-18", "2025-11-18", None)),
    ("The crews may stop the trams on the last two days of the month.", "trams",
     ("2025-11-29", "2025-11-29", "2025-11-30", "2025-11-30")),
    ("The bridge will in any case be closed from 7 July to 24 August 2026.", "Bridge",
     ("2026-07-07", "2026-07-07", "2026-08-24", "2026-08-24")),
    ("A court freed two men of plotting on 3 June and sentenced their leader to a year.", "leader",
     ("2025-06-03", "2025-06-03", "2025-06-03", "2025-06-03")),
    ("A fire broke out in Graz on 3 June. Crews came late. The fire destroyed two sheds.", "sheds",
     ("2025-06-03", "2025-06-03", "2025-06-03", "2025-06-03")),
    ("The barn burned for 14 hours from Tuesday evening.", "Barn",
     ("2025-11-18", "2025-11-18", "2025-11-19", "2025-11-19")),
    ("A storm flooded the fields in October 2024. The lake was drained as a precaution the following month, "
     "a daily reported.", "Lake", ("2024-11-01", "2024-11-30", "2024-11-01", "2024-11-30")),
]  # fmt: skip


@pytest.mark.parametrize(("text", "word", "bounds"), DATED)
def test_a_date_belongs_to_what_it_stands_with(
    reading_of: Read, text: str, word: str, bounds: tuple[str | None, ...]
) -> None:
    event = next(e for e in reading_of(text, "2025-11-20").events if word in e.what)
    assert event.when
    assert tuple(day.iso() if day else None for day in event.when.bounds) == bounds
