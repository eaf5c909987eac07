"""Objects whose last word may be a verb, and verbs that nothing governs."""

import pytest

from tests.extract.conftest import Read
from viewer.model.event import Certainty

TOLD = {
    "Lisbon on Friday put export curbs on a dozen firms.": ("Lisbon puts export curbs", Certainty.OCCURRED),
    "France has kept two frigates in the Red Sea since December.": (
        "France keeps two frigates in Red Sea", Certainty.ONGOING,
    ),
    "The yard at Gdynia means to bid for three jobs this year.": (
        "Yard at Gdynia bids for three jobs", Certainty.PLANNED,
    ),
    "A rocket believed to have been fired from Yemen fell near Eilat on Sunday.": (
        "Rocket falls near Eilat", Certainty.OCCURRED,
    ),
    "A ship thought to carry arms left Odesa on Monday.": ("Ship leaves Odesa", Certainty.OCCURRED),
    "The ferry will sail twice a week.": ("Ferry sails", Certainty.PLANNED),
    "Some 40 km north of Kabul, Bagram was handed over on 1 July 2021.": (
        "Bagram handed over", Certainty.OCCURRED,
    ),
    "The army retook Bambari on Monday.": ("Army retakes Bambari", Certainty.OCCURRED),
    "Two boats sank off Mocha on Sunday.": ("Two boats sink off Mocha", Certainty.OCCURRED),
    "If the owners pay a fine, the ship would be let go.": ("Ship let go", Certainty.CONDITIONAL),
}  # fmt: skip


@pytest.mark.parametrize(("text", "told"), TOLD.items())
def test_the_whole_object_is_told(reading_of: Read, text: str, told: tuple[str, Certainty]) -> None:
    (event,) = reading_of(text, "2026-03-10").events

    assert event.what.startswith(told[0])
    assert event.certainty is told[1]


def test_no_verb_is_made_of_what_is_granted(reading_of: Read) -> None:
    events = reading_of("If the council grants the tax breaks, the firm would break ground in June.").events

    assert not any(event.what.startswith("Tax") for event in events)


def test_a_ban_that_is_lifted_is_no_trade(reading_of: Read) -> None:
    events = reading_of("Once the judge lifts the ban trade resumes.").events

    assert any("resumes" in event.what for event in events)


def test_a_currency_is_no_name(reading_of: Read) -> None:
    (event,) = reading_of("Licences brought Tuvalu A$18m in 2023.").events

    assert "Tuvalu A$" not in event.who


@pytest.mark.parametrize(
    ("text", "what"),
    [
        ("No one was hurt when a drone hit the Kozloduy nuclear plant on Friday.", "Drone hits"),
        ("No ships were damaged when a storm hit Durban on Monday.", "Storm hits Durban"),
        ("Two men were hurt when a drone hit the Kozloduy nuclear plant on Friday.", "Two men hurt"),
    ],
)
def test_what_harmed_nobody_is_told_too(reading_of: Read, text: str, what: str) -> None:
    (event,) = reading_of(text, "2026-03-10").events

    assert event.what.startswith(what)


def test_a_date_that_held_at_first_is_not_that_of_the_event(reading_of: Read) -> None:
    (event,) = reading_of("The reactor, first due in 2017, is to start in 2030.", "2026-03-10").events

    assert event.when is not None
    assert [day.iso() for day in event.when.start if day] == ["2030-01-01", "2030-12-31"]


def test_the_end_of_a_season_bounds_what_is_to_come(reading_of: Read) -> None:
    (event,) = reading_of("The bridge can reopen by the end of the summer.", "2026-03-10").events

    assert event.when is not None
    assert [day.iso() for day in event.when.start if day] == ["2026-03-10", "2026-08-31"]
