"""What is denied by words outside its clause, and what only looks so."""

import pytest

from tests.extract.conftest import Read
from viewer.model.event import Certainty, Kind

DENIED = [
    ("That the base at Lossiemouth will close was denied on Tuesday by the ministry.", "closes"),
    ("That the ferry had sunk in May was dismissed as fiction by the mayor on Monday.", "sinks"),
    ("That the firm had sold the yard in May, as a newspaper wrote, he denied.", "sells"),
    ("That it had also fired on a boat, last Thursday, the navy denied.", "fires"),
    ("Denied by the firm: that soldiers had attacked villagers in Palma in 2021.", "attack"),
    ("Suggestions that the yard had been sold in May were brushed aside by the mayor.", "sold"),
    ("The ministry scotched rumours that it would sell the yard next year.", "sells"),
    ("It is not the case that the yard was sold in May, the mayor said.", "sold"),
    ("The mayor called reports that the yard was sold in May a lie.", "sold"),
    ("The army was quick to deny having shelled Goma on Friday.", "shells"),
    ("The yard stays open, the ministry said, denying that it was to be sold in 2027.", "sold"),
    ("The army shelled Goma on Friday, a charge Kigali denies.", "shells"),
    ("The army had shelled Goma on Friday, a claim denied by Kigali.", "shells"),
    ("Kigali is accused of having shelled Goma on Friday, which it denies.", "shells"),
    ("A denial that the army had shelled Goma came on Friday from Kigali.", "shells"),
    ("The government ruled out that a bridge would be built at Messina.", "built"),
    ("Contrary to reports, the army did not shell Goma on Friday.", "shells"),
    ("Hardly a ship has left Odesa since Monday.", "leaves"),
]
TOLD = [
    ("The firm closed the mine in May, a decision the union disputes.", Certainty.OCCURRED),
    ("Parliament passed the law on Friday, which the union dismissed as theatre.", Certainty.OCCURRED),
    ("That the base at Lossiemouth will close was confirmed on Tuesday.", Certainty.PLANNED),
    ("The army did not deny having shelled Goma on Friday.", Certainty.DENIED),
    ("That year the mine closed.", Certainty.OCCURRED),
]


@pytest.mark.parametrize(("text", "verb"), DENIED)
def test_what_the_words_around_a_clause_deny_is_told_as_denied(
    reading_of: Read, text: str, verb: str
) -> None:
    events = [e for e in reading_of(text, "2026-03-10").events if verb in e.what]
    assert [e.certainty for e in events] == [Certainty.DENIED]


@pytest.mark.parametrize(("text", "certainty"), TOLD)
def test_what_is_confirmed_or_only_disliked_is_not_denied(
    reading_of: Read, text: str, certainty: Certainty
) -> None:
    events = reading_of(text, "2026-03-10").events
    told = {e.certainty for e in events if "shells" not in e.what}
    assert told <= {certainty}


def test_the_day_of_a_denial_is_not_that_of_what_is_denied(reading_of: Read) -> None:
    (event,) = reading_of(DENIED[0][0], "2026-03-10").events
    assert event.when is not None
    assert event.when.start[0] is not None
    assert event.when.start[1] is None


@pytest.mark.parametrize(
    "text",
    [
        "There are no plans to close the base at Lossiemouth, the ministry said.",
        "The ministry has no intention of closing the base at Lossiemouth.",
    ],
)
def test_what_nobody_plans_is_denied_for_the_time_to_come(reading_of: Read, text: str) -> None:
    (event,) = reading_of(text, "2026-03-10").events
    assert (event.kind, event.certainty) == (Kind.CLOSURE, Certainty.DENIED)
    assert event.when is not None
    assert event.when.start[1] is None


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("The shelling of Goma on Friday was denied by the army.", Kind.INCIDENT),
        ("Kigali rejected accusations of having shelled Goma on Friday.", Kind.INCIDENT),
        ("Exports of crude oil were ruled out by the firm.", Kind.ECONOMIC),
    ],
)
def test_a_deed_that_is_denied_is_of_the_kind_of_the_deed(reading_of: Read, text: str, kind: Kind) -> None:
    (event,) = reading_of(text, "2026-03-10").events
    assert (event.kind, event.certainty) == (kind, Certainty.DENIED)
