"""Which event a heading announces: what is told as news, and not one like it of long ago or abroad."""

import pytest

from tests.extract.conftest import Read


@pytest.mark.parametrize(
    ("heading", "body"),
    [
        (
            "Quake kills 31 in Peru",
            "A quake struck Ica on Sunday, burying houses. In October 2007 a quake in Pisco killed 500.",
        ),
        (
            "Lithuania shuts two crossings with Belarus",
            "Lithuania closed its two crossings with Belarus on Sunday. "
            "In October 2023 Poland shut its own crossing at Bobrowniki.",
        ),
        (
            "Ghana shuts crossing with Togo",
            "Ghana closed its crossing with Togo on Sunday. Last year Benin shut its crossing at Malanville.",
        ),
    ],
)
def test_a_heading_is_of_the_news_it_stands_over(reading_of: Read, heading: str, body: str) -> None:
    first, *others = reading_of(f"{heading}\n\n{body}", "2026-10-14").events

    assert heading in [quote.exact for quote in first.quotes]
    assert others
    assert not any(heading in [quote.exact for quote in event.quotes] for event in others)


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("The European Union proposed banning dealings with the port of Kulevi.",
         "European Union proposes banning dealings with port"),
        ("It is part of a package of curbs that member states hope to adopt by May.", "Member states adopt"),
    ],
)  # fmt: skip
def test_what_somebody_proposes_or_hopes_for_is_theirs(reading_of: Read, text: str, told: str) -> None:
    assert reading_of(text, "2026-10-14").events[-1].what.startswith(told)


def test_a_verb_alone_makes_no_heading_of_an_event(reading_of: Read) -> None:
    text = (
        "Rotterdam strike leaves coal ships waiting\n\nA stoppage at Rotterdam began on Monday. "
        "Hapag-Lloyd has left its schedule unchanged."
    )
    last = reading_of(text, "2026-10-14").events[-1]

    assert last.who == ("Hapag-Lloyd",)
    assert len(last.quotes) == 1
