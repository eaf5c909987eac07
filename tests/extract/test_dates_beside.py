"""Dates that belong to what stands beside them, and those that a clause has from what was told before."""

import pytest

from tests.extract.conftest import Read

DATED = [
    ("A club was founded in May 2023, but it closed the following year after two coaches had quit.",
     "quit", (None, "2024-12-31", None, "2024-12-31")),
    ("With a vote due in early 2027, the mayor may ask for a delay.", "Mayor",
     ("2025-11-20", None, "2025-11-20", None)),
    ("Pirates boarded a ferry on 3 June. A cutter left Suva on the day of the boarding.", "Cutter",
     ("2025-06-03", "2025-06-03", "2025-06-03", "2025-06-03")),
    ("A tunnel collapsed on 3 June. Miners had left before the disaster.", "Miners",
     (None, "2025-06-03", None, "2025-06-03")),
    ("Ten ships were robbed in the whole of 2022, and two this year.", "ships",
     ("2022-01-01", "2022-12-31", "2022-01-01", "2022-12-31")),
    ("Firemen were still fighting the flames on Tuesday.", "Firemen",
     (None, "2025-11-18", "2025-11-18", None)),
    ("The crews may stop the trams on the last three days of the month.", "trams",
     ("2025-11-28", "2025-11-28", "2025-11-30", "2025-11-30")),
    ("The bridge will in any case be closed from 2 May to 9 June 2026.", "Bridge",
     ("2026-05-02", "2026-05-02", "2026-06-09", "2026-06-09")),
    ("A court freed two clerks tired of waiting on 3 June and sentenced their leader to a year.", "leader",
     ("2025-06-03", "2025-06-03", "2025-06-03", "2025-06-03")),
    ("A fire broke out in Graz on 3 June. Crews came late. The fire destroyed two sheds.", "sheds",
     ("2025-06-03", "2025-06-03", "2025-06-03", "2025-06-03")),
    ("A lorry struck a pier on 3 June. The bridge was closed two hours later.", "Bridge",
     ("2025-06-03", "2025-06-03", "2025-06-03", "2025-06-03")),
    ("A ferry hit a pier on 3 June. The boat sank within minutes.", "Boat",
     ("2025-06-03", "2025-06-03", "2025-06-03", "2025-06-03")),
    ("A lorry and a tram crashed before dawn on 3 June and one driver died.", "Lorry",
     ("2025-06-03", "2025-06-03", "2025-06-03", "2025-06-03")),
    ("Guards fled shortly after midnight on 3 June.", "Guards",
     ("2025-06-03", "2025-06-03", "2025-06-03", "2025-06-03")),
    ("Two ferries collided on 3 June. A mate had left the wheel at the time of the collision.", "Mate",
     ("2025-06-03", "2025-06-03", "2025-06-03", "2025-06-03")),
    ("Togo held a summit on 3 June. Ghana signed a pact at the summit.", "Ghana",
     ("2025-06-03", "2025-06-03", "2025-06-03", "2025-06-03")),
    ("Togo held an election on 3 June. Two men were arrested on the day of the vote.", "men",
     ("2025-06-03", "2025-06-03", "2025-06-03", "2025-06-03")),
    ("A roof fell in on 3 June. The owner then left the town.", "Owner",
     ("2025-06-03", "2025-11-20", "2025-06-03", "2025-11-20")),
    ("A roof fell in on 3 June, after which the town sued the owner.", "Town",
     ("2025-06-03", "2025-11-20", "2025-06-03", "2025-11-20")),
    ("A roof fell in on 3 June. By then the town had sued the owner.", "Town",
     (None, "2025-06-03", None, "2025-06-03")),
    ("A chapel burnt down on 3 June. It had been sold before the fire.", "sold",
     (None, "2025-06-03", None, "2025-06-03")),
    ("A roof fell in on 3 June. Trams were dear then. The premier, then a judge, left the town.", "Premier",
     (None, "2025-11-20", None, "2025-11-20")),
    ("Two days after the town sold the quarry, a wall fell on 3 June.", "Town",
     ("2025-06-01", "2025-06-01", "2025-06-01", "2025-06-01")),
    ("A poll was held on 3 June. Two days before the poll the mayor resigned.", "Mayor",
     ("2025-06-01", "2025-06-01", "2025-06-01", "2025-06-01")),
    ("A bridge was raised to let a yacht through on 3 June.", "Bridge",
     ("2025-06-03", "2025-06-03", "2025-06-03", "2025-06-03")),
    ("The moor burned for 20 hours from Tuesday morning.", "Moor",
     ("2025-11-18", "2025-11-18", "2025-11-19", "2025-11-19")),
    ("A storm flooded the fields in October 2024. The lake was drained as a safeguard the following month, "
     "a paper wrote.", "Lake", ("2024-11-01", "2024-11-30", "2024-11-01", "2024-11-30")),
]  # fmt: skip


@pytest.mark.parametrize(("text", "word", "bounds"), DATED)
def test_a_date_belongs_to_what_it_stands_with(
    reading_of: Read, text: str, word: str, bounds: tuple[str | None, ...]
) -> None:
    event = next(e for e in reading_of(text, "2025-11-20").events if word in e.what)
    assert event.when
    assert tuple(day.iso() if day else None for day in event.when.bounds) == bounds


@pytest.mark.parametrize(
    ("text", "start", "end"),
    [
        # a day of the month that stands beside it, whatever was told before
        ("A mill shut on 3 June. Last month, on the 17th, a firm bought it.", "2025-12-17", "2025-12-17"),
        (
            "A mill shut on 3 June 2024. A trial last month ended, and a judge quit the following day.",
            "2025-12-02",
            "2026-01-01",
        ),
        # what something follows lies behind
        ("The move follows the arrest of ten men in November.", "2025-11-01", "2025-11-30"),
        ("The plan follows Oslo’s choice of a tank in November.", "2025-11-01", "2025-11-30"),
    ],
)
def test_a_date_counts_from_what_stands_beside_it(reading_of: Read, text: str, start: str, end: str) -> None:
    when = reading_of(text, "2026-01-16").events[-1].when

    assert when
    assert [day.iso() for day in when.start if day] == [start, end]


@pytest.mark.parametrize(
    "text",
    [
        "The rules were agreed last week and take effect on 1 March.",
        "The boats were bought in 2024 and enter service on 1 March.",
    ],
)
def test_a_second_verb_in_the_plain_form_has_its_own_date(reading_of: Read, text: str) -> None:
    first, second = (event.when for event in reading_of(text, "2026-01-16").events)

    assert first
    assert second
    assert "2026-03-01" not in [day.iso() for day in first.bounds if day]
    assert "2026-03-01" in [day.iso() for day in second.bounds if day]
