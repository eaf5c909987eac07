"""Wordings of the news: what is due to something, conditions set off, and whose place a name is."""

import pytest

from tests.extract.conftest import Read
from tests.extract.event_checks import start_days
from viewer.extract.grammar.tagging import lemma


@pytest.mark.parametrize(
    ("text", "certainty"),
    [
        ("The mill stopped work due to a storm.", "occurred"),
        ("There are reports that a plane crashed in Homs.", "possible"),
        ("If the rebels win, Chad will have lost its third war.", "conditional"),
        ("If elected, Okonjo said he would close the mine.", "conditional"),
        ("The ship will leave Ica on Sunday, swell permitting.", "conditional"),
        ("Should the ship come late, an official warned, Basra would face blackouts.", "conditional"),
    ],
)
def test_how_it_is_told(reading_of: Read, text: str, certainty: str) -> None:
    (event,) = reading_of(text, "2025-11-20").events

    assert event.certainty.value == certainty


def test_a_state_due_to_something_is_not_to_come(reading_of: Read) -> None:
    (rose,) = reading_of("Tolls, which Acme said were due to higher costs, rose.").events

    assert rose.what == "Tolls rise"


@pytest.mark.parametrize(
    ("text", "places"),
    [
        ("Drones struck Iranian nuclear sites on Friday.", ["Iran"]),
        ("Drones struck Russian oil refineries on Friday.", ["Russia"]),
        ("The region will break away in 2027 with or without Port Moresby’s blessing.", []),
        ("A missile fired from a camp in Yemen hit a ship off Aden.", ["off Aden"]),
        ("Drones launched from Iran hit a farm in Homs.", ["Homs"]),
        ("The Pacific nation held a vote on Monday.", []),
        ("Work stopped in Dili, where more than 300 people are sheltering.", ["Dili"]),
    ],
)
def test_where_it_is(reading_of: Read, text: str, places: list[str]) -> None:
    told = reading_of(text, "2025-11-20").events[-1]

    assert [where.name for where in told.where] == places


@pytest.mark.parametrize(
    ("text", "days"),
    [
        ("Acme has shipped oil through Basra since at least 2020.", [None, "2020-12-31"]),
        ("The drills, code-named Joint Sword-2024A, began on Monday.", ["2025-11-17", "2025-11-17"]),
    ],
)
def test_when_it_is(reading_of: Read, text: str, days: list[str | None]) -> None:
    (event,) = reading_of(text, "2025-11-20").events

    assert start_days(event) == days


@pytest.mark.parametrize(
    ("text", "what"),
    [
        ("The court struck that decree down on 11 July 2024.", "Court strikes decree down"),
        ("A storm which experts had expected to pass instead hit Ica.", "Storm hits Ica"),
        ("The office, which seldom comments, opened an inquiry.", "Office opens inquiry"),
        ("Ruiz flew over the flooded vanilla fields on Friday.", "Ruiz flies over flooded vanilla fields"),
    ],
)
def test_the_verb_of_a_sentence_is_found(reading_of: Read, text: str, what: str) -> None:
    (event,) = reading_of(text, "2025-11-20").events

    assert event.what == what


@pytest.mark.parametrize(
    ("plural", "noun"),
    [("refineries", "refinery"), ("quarries", "quarry"), ("navies", "navy"), ("movies", "movie")],
)
def test_a_plural_in_ies_is_of_a_noun_in_y(plural: str, noun: str) -> None:
    assert lemma(plural, "NN2") == noun


@pytest.mark.parametrize(
    ("text", "what"),
    [
        ("Ghent man shot twice in robbery. The court sat.", "Ghent man shot in robbery"),
        ("Knife held to throat of driver. Two men robbed him.", "Knife held to throat of driver"),
        ("After nearly three hours of talks, at 3:15 p.m., the gunman surrendered.", "Gunman surrenders"),
        ("Meanwhile in the capital, Ankara, hundreds of men marched.", "Hundreds of men march"),
        ("Sipping a coffee during a stop in Ica, Ruiz, almost 40, left.", "Ruiz leaves"),
        ("Knowing that the road was shut, officers left Ica.", "Officers leave Ica"),
        ("Its stock, which was as high as $18.75 a share, fell.", "Stock falls"),
        ("The victim sustained a gunshot wound.", "Victim sustains gunshot wound"),
        (
            "Acme Partners Limited Partnership closed its mine.",
            "Acme Partners Limited Partnership closes mine",
        ),
    ],
)
def test_who_is_told_of_stands_behind_what_opens_the_sentence(reading_of: Read, text: str, what: str) -> None:
    assert what in [event.what for event in reading_of(text, "2025-11-20").events]


@pytest.mark.parametrize(
    "text",
    [
        "It was led by Okonjo, who would later become president.",
        "Okonjo’s ship would go on to serve in Malta.",
    ],
)
def test_what_came_later_has_come_about(reading_of: Read, text: str) -> None:
    assert reading_of(text, "2025-11-20").events[-1].certainty.value == "occurred"


def test_each_of_two_visits_has_its_days(reading_of: Read) -> None:
    text = "Ruiz will travel to Peru November 26-27 and to Chile November 28-29."
    first, second = reading_of(text, "2025-11-20").events

    assert (start_days(first)[0], first.where[0].name) == ("2025-11-26", "Peru")
    assert (start_days(second)[0], second.where[0].name) == ("2025-11-28", "Chile")


def test_what_is_talked_about_is_not_where(reading_of: Read) -> None:
    (met,) = reading_of("Ruiz met Okonjo in Paris for talks on Aleppo.").events

    assert [where.name for where in met.where] == ["Paris"]


def test_who_was_rescued_is_no_case(reading_of: Read) -> None:
    events = reading_of("The case of Elian Ruiz, who was rescued in May, drew crowds.", "2025-11-20").events

    assert "Elian Ruiz rescued" in [event.what for event in events]


@pytest.mark.parametrize(
    ("text", "what", "certainty", "day"),
    [
        (
            "The new charges come into effect on April 1.",
            "New charges come into effect",
            "planned",
            "2026-04-01",
        ),
        ("Ruiz is charged with murder in Ghent.", "Ruiz charged with murder in Ghent", "occurred", None),
        ("The hope is that someone will buy the mine.", "Mine bought", "possible", "2025-11-20"),
        (
            "The blasts in Nairobi, and in Arusha, Tanzania, killed at least 110 people.",
            "Blasts in Nairobi kill at least 110 people",
            "occurred",
            None,
        ),
    ],
)
def test_what_is_told_and_how(
    reading_of: Read, text: str, what: str, certainty: str, day: str | None
) -> None:
    (event,) = reading_of(text, "2025-11-20").events

    assert (event.what, event.certainty.value, start_days(event)[0]) == (what, certainty, day)


@pytest.mark.parametrize(
    "text",
    [
        "Previously residents could rent bins for £20.",
        "In Suva most walls held.",
    ],
)
def test_what_could_be_or_held_is_no_event(reading_of: Read, text: str) -> None:
    assert reading_of(text, "2025-11-20").events == ()


def test_what_was_hit_is_where_the_embassies_are(reading_of: Read) -> None:
    (hit,) = reading_of("Bombs hit the U.S. embassies in Nairobi, Kenya, and Kampala.").events

    assert [where.name for where in hit.where] == ["Nairobi", "Kampala"]
