"""What is told under the months that head a season's chronicle has their days."""

import pytest

from tests.extract.conftest import Read

_SEASON = """Winter on the strait

November{0} A storm closed the port of Callao on the 14th. The port reopened two days later.

December{0} Snow grounded aircraft from the 22nd to the 24th. On the 27th a freighter ran aground off Pisco.

January{0} A fire destroyed a warehouse. Builders are repairing the quay.
"""


@pytest.mark.parametrize("mark", [".", ":", "\n\n"], ids=["run in", "colon", "line"])
def test_days_are_of_the_month_that_heads_them(reading_of: Read, mark: str) -> None:
    found = {}
    for event in reading_of(_SEASON.format(mark), "2026-02-20").events:
        assert event.when
        bounds = (event.when.start[0], event.when.end[1])
        found[event.what] = tuple(day.iso() if day else None for day in bounds)
    assert found == {
        "Storm closes port of Callao": ("2025-11-14", "2025-11-14"),
        "Port reopens": ("2025-11-16", "2025-11-16"),
        "Snow grounds aircraft": ("2025-12-22", "2025-12-24"),
        "Freighter runs aground off Pisco": ("2025-12-27", "2025-12-27"),
        "Fire destroys warehouse": ("2026-01-01", "2026-01-31"),
        "Builders repair quay": (None, None),
    }


def test_one_month_alone_heads_nothing(reading_of: Read) -> None:
    text = (
        "November. A storm closed the port of Callao on the 14th.\n\nA fire destroyed a warehouse at Pisco."
    )
    fire = next(e for e in reading_of(text, "2026-02-20").events if e.what.startswith("Fire"))
    assert fire.when
    assert fire.when.start[0] is None


def test_him_and_her_are_named_in_a_headline_by_people_and_ships(reading_of: Read) -> None:
    text = (
        "On Monday the cruise ship Boreal Tern went aground off Petermann Island; a tug pulled her clear the"
        " next day. Osama Rabie opened the talks. Shipowners will meet him in Ismailia on Friday."
    )
    found = [event.what for event in reading_of(text, "2026-02-20").events]
    assert "Tug pulls Boreal Tern" in found
    assert "Shipowners meet Osama Rabie in Ismailia" in found
