"""Whom pronouns mean, and what is counted beside a place."""

from tests.extract.conftest import Read


def test_she_is_the_ship_told_of_and_nobody_named_beside_it(reading_of: Read) -> None:
    text = (
        "The new frigate slid into the water in the presence of Ann Boe. "
        "She will be fitted out in Gdynia until May."
    )

    assert reading_of(text, "2025-11-20").events[-1].what.startswith("New frigate fitted out")


def test_who_said_so_is_who_plans(reading_of: Read) -> None:
    text = "The canal authority said traffic was thin. It plans to build a lock at Tema."

    assert reading_of(text, "2025-11-20").events[-1].what.startswith("Canal authority builds")


def test_a_number_behind_a_place_counts_what_follows(reading_of: Read) -> None:
    (event,) = reading_of("In Nepal 47 people died on Monday.", "2025-11-20").events

    assert event.what == "47 people die"
    assert [place.name for place in event.where] == ["Nepal"]


def test_the_dead_of_another_country_are_another_event(reading_of: Read) -> None:
    text = "Ten people died when a bus crashed in Togo on Monday. In Ghana six people died in a storm."

    assert len(reading_of(text, "2025-11-20").events) == 2


def test_what_is_abroad_draws_what_it_follows_there(reading_of: Read) -> None:
    text = "Mud hits Graz\n\nMud hit Graz on Monday. Peru shut a mine at Cusco after its pump failed."

    assert reading_of(text, "2025-11-20").events[-1].where[0].name == "Cusco mine"
