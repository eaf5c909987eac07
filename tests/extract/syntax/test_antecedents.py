"""What a relative clause and a clause behind a distance are about."""

import pytest

from tests.extract.conftest import Read


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
        ("At Gao, some 300 km to the east, rebels attacked a convoy.", "Rebels attack convoy"),
    ],
)
def test_a_clause_is_about_the_thing_and_not_about_where_it_is(
    reading_of: Read, text: str, told: str
) -> None:
    assert reading_of(text).events[-1].what == told
