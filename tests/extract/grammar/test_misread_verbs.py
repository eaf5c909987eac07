"""Verbs that look like nouns or participles, known by the object or subject beside them."""

import pytest

from tests.extract.conftest import Read


@pytest.mark.parametrize(
    ("text", "headlines"),
    [
        (
            "A drone attack overnight set fire to two tanks in Tuapse.",
            ["Drone attack sets fire to two tanks"],
        ),
        ("An explosion set a warehouse ablaze in Beirut.", ["Explosion sets warehouse ablaze in Beirut"]),
        (
            "The deal was shelved after Turkey brokered an agreement.",
            ["Deal shelved", "Turkey brokers agreement"],
        ),
    ],
)
def test_a_verb_is_known_by_the_object_after_it(reading_of: Read, text: str, headlines: list[str]) -> None:
    assert [event.what for event in reading_of(text).events] == headlines


@pytest.mark.parametrize(
    "condition", ["once lenders approve the plan", "once repairs end", "once dredging ends"]
)
def test_once_opens_a_condition_where_a_verb_follows(reading_of: Read, condition: str) -> None:
    (reopening,) = reading_of(f"The port will reopen {condition}.").events
    assert reopening.what == "Port reopens"
    assert reopening.condition == condition


def test_once_is_no_condition_before_a_verb_in_the_past(reading_of: Read) -> None:
    (closed,) = reading_of("The yard, once the largest of Europe, was closed in May.").events
    assert closed.condition is None


@pytest.mark.parametrize(
    ("text", "headlines"),
    [
        (
            "A crane toppled at the port of Gdansk, but nobody was injured.",
            ["Crane topples at port of Gdansk"],
        ),
        ("Ships no longer have to unload at anchor.", []),
        ("Prices jumped. Gazprom, the seller, said it had gas and would not buy more.", ["Gazprom buys"]),
        ("The port got a loan from the Export Bank signed in January.", ["Loan signed"]),
        ("A vote on wages ended on 6 May: the crew stayed.", ["Vote on wages ends"]),
    ],
)
def test_a_clause_keeps_its_own_verb_and_its_own_subject(
    reading_of: Read, text: str, headlines: list[str]
) -> None:
    assert [event.what for event in reading_of(text).events][-1:] == headlines


def test_a_clause_of_time_behind_a_past_has_its_own_verb(reading_of: Read) -> None:
    text = "Filling stations in the capital reopened on 8 May 2024 after a convoy of 300 lorries arrived."
    reopened, arrived = reading_of(text).events
    assert reopened.what == "Filling stations in capital reopen"
    assert arrived.what == "Convoy of 300 lorries arrives"


def test_a_firm_whose_name_ends_like_a_plural_says_it(reading_of: Read) -> None:
    text = "After rebels overran the town, TotalEnergies said that it had lifted the ban."
    assert reading_of(text).events[-1].what == "TotalEnergies lifts ban"


def test_the_verb_behind_an_apposition_and_a_day_is_the_main_one(reading_of: Read) -> None:
    text = "The parliament of Gozo, an isle that Malta has promised aid, on Monday approved by 9 votes a law."
    (approved,) = reading_of(text).events
    assert approved.what.startswith("Parliament of Gozo approves")
