"""Towns whose names are those of firms, and the seats of firms."""

import pytest

from tests.extract.conftest import Read


@pytest.mark.parametrize(
    "text",
    [
        "Bilbao Steel Corp. closed a mill in May. Bilbao sold a quay on Monday.",
        "Bilbao Steel Corp. closed a mill in May. Bilbao’s barges were sold on Monday.",
        "Tessara Corp., Tampa, Fla., built a mill on Monday.",
        "The quay was bought by Foo Bar of Malta on Monday.",
    ],
)
def test_a_firm_does_nothing_where_its_name_or_its_seat_is(reading_of: Read, text: str) -> None:
    assert reading_of(text, "2025-11-20").events[-1].where == ()


def test_a_town_is_a_town_though_a_firm_is_called_after_it(reading_of: Read) -> None:
    text = (
        "A wall fell in Bilbao on Monday. Bilbao Steel Corp. had closed it. Men were hurt in Bilbao in May."
    )

    assert [place.name for place in reading_of(text, "2025-11-20").events[-1].where] == ["Bilbao"]
