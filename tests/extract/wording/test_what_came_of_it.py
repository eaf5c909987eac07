"""What headlines say came of it, and who did it to what."""

import pytest

from tests.extract.conftest import Read

_DAY = "2026-03-12"


@pytest.mark.parametrize(
    ("text", "what"),
    [
        ("The villagers, whose suit the court threw out in 2023, live at Ica.", "Court throws out suit"),
        ("The ship, whose captain the police arrested on Monday, is in Lima.", "Police arrest captain"),
        ("The court of Lima found him guilty in May.", "Court of Lima finds him guilty"),
        ("The court found the yard in Lima liable in May.", "Court finds yard in Lima liable"),
        ("The bank of Lima kept rates unchanged on Monday.", "Bank of Lima keeps rates unchanged"),
        ("Rioters set two buses afire in Lima on Monday.", "Rioters set two buses afire in Lima"),
        ("The firm, whose licence Peru revoked in May, is of Lima.", "Peru revokes licence"),
    ],
)
def test_who_does_it_to_what_is_whose(reading_of: Read, text: str, what: str) -> None:
    """The headline says who does it, and to what."""
    (event,) = reading_of(text, _DAY).events
    assert event.what == what


@pytest.mark.parametrize(
    ("text", "what"),
    [
        (
            "Kenya's plan to close the camp was ruled illegal in 2017.",
            "Kenya's plan to close camp ruled illegal",
        ),
        ("Two miners were found dead in Ica on Monday.", "Two miners found dead in Ica"),
        ("The union called off a strike planned for Tuesday.", "Union calls off strike"),
        ("Police have not ruled out arson at the mill in Ica.", "Arson at mill in Ica not ruled out"),
    ],
)
def test_headlines_say_what_came_of_it(reading_of: Read, text: str, what: str) -> None:
    """What was found or ruled stands in them, and nobody does what he only looks into."""
    (event,) = reading_of(text, _DAY).events
    assert event.what == what


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "The army said on Tuesday a drone that had entered Peru on Monday crashed near Ica.",
            ["Drone enters Peru", "Drone crashes near Ica"],
        ),
        (
            "The army said a drone that had entered Peru on Monday crashed near Ica.",
            ["Drone enters Peru", "Drone crashes near Ica"],
        ),
        (
            "The ministry said a ship that was seized in May has been freed in Ica.",
            ["Ship seized", "Ship freed in Ica"],
        ),
        ("The firm announced a plan that would close the mine in Ica.", ["Mine closed in Ica"]),
    ],
)
def test_a_relative_inside_what_is_said(reading_of: Read, text: str, told: list[str]) -> None:
    """Of its subject both are told, the relative and what is said."""
    assert [event.what for event in reading_of(text, _DAY).events] == told


@pytest.mark.parametrize(
    ("text", "who"),
    [
        ("Twelve men were arrested off Ica by the Sri Lankan navy on Monday.", "Sri Lankan navy"),
        ("The Hyperion Bay ran aground off Ica on Monday.", "Hyperion Bay"),
        ("The tanker Ever Lucid sank off Ica on Monday.", "Ever Lucid"),
    ],
)
def test_who(reading_of: Read, text: str, who: str) -> None:
    """The one that acts or is acted on by name."""
    (event,) = reading_of(text, _DAY).events
    assert event.who == (who,)
