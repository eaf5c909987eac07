"""Where those are whom something befell, by what they were doing then or where they were going."""

import pytest

from tests.extract.conftest import Read

FIRE = "A factory burned down in Tacna on Sunday."


def _last(reading_of: Read, text: str) -> list[str]:
    return [where.name for where in reading_of(f"{FIRE} {text}", "2026-11-24").events[-1].where]


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("A balloon that was taking pictures near Ica crashed on Monday.", "Ica"),
        ("A drone that was filming crowds in Puno was shot down on Monday.", "Puno"),
        ("A plane that had been circling over Puno crashed on Monday.", "Puno"),
        ("A ship that was unloading grain at Ilo caught fire on Monday.", "Ilo"),
    ],
)
def test_what_goes_on_says_where_it_was_when_it_crashed(reading_of: Read, text: str, name: str) -> None:
    assert _last(reading_of, text) == [name]


@pytest.mark.parametrize(
    "text",
    [
        "A plane that had taken off from Puno crashed on Monday.",
        "A bus that was travelling to Puno overturned on Monday.",
        "A ferry that had left Ilo sank on Monday.",
    ],
)
def test_what_was_on_its_way_elsewhere_is_not_where_the_news_before_was(reading_of: Read, text: str) -> None:
    assert "Tacna" not in _last(reading_of, text)


def test_under_which_flag_a_ship_is_says_nothing_of_where_it_was(reading_of: Read) -> None:
    text = "A ship burned in Ilo on Sunday. The ship, which flies the flag of Togo, exploded on Monday."

    assert [w.name for w in reading_of(text, "2026-11-24").events[-1].where] == ["Ilo"]
