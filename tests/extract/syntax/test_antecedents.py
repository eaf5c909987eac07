"""What a relative clause and a clause behind a distance are about."""

import pytest

from tests.extract.conftest import Read
from viewer.model.event import Kind


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "Peru reopened the bridge between Zarumilla and Huaquillas, which had been closed since March.",
            "Bridge between Zarumilla and Huaquillas closed",
        ),
        ("Floods hit the road from Lima to Huaraz, which was blocked.", "Road from Lima to Huaraz blocked"),
        (
            "The port deepens trade links between Chile and China, which has become a large buyer.",
            "China becomes large buyer",
        ),
        ("The fire hit the port of Odesa, which was closed for a day.", "Port of Odesa closed"),
        ("The court froze the sale of the mine to Glencore, which appealed.", "Glencore appeals"),
        ("In Machala, 70 km north of the border, the hospital was evacuated.", "Hospital evacuated"),
        ("The strike hit flights to Suva, which had been halted in May.", "Flights to Suva halted"),
        ("At Gao, some 300 km to the east, rebels attacked a convoy.", "Rebels attack convoy"),
    ],
)
def test_a_clause_is_about_the_thing_and_not_about_where_it_is(
    reading_of: Read, text: str, told: str
) -> None:
    assert reading_of(text).events[-1].what == told


def test_talks_last_held_somewhere_are_a_meeting_there(reading_of: Read) -> None:
    text = "Talks between the two unions, last held at Suva in May 2024, will resume at Nadi in July."
    held, resumed = reading_of(text).events

    assert (held.what, held.kind) == ("Talks between two unions held at Suva", Kind.MEETING)
    assert resumed.what.startswith("Talks between two unions resume")
