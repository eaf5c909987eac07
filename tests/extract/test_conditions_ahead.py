"""Conditions behind a conjunction, which go with the clause that follows and not with the one before."""

import pytest

from tests.extract.conftest import Read

Told = tuple[str, str, str | None]


def told(reading_of: Read, text: str) -> list[Told]:
    return [(e.what, e.certainty.value, e.condition) for e in reading_of(text, "2026-03-10").events]


@pytest.mark.parametrize(
    ("text", "before", "after"),
    [
        (
            "The ministers will meet in Quito in May, and if they agree the levy would be lifted in June.",
            ("Ministers meet in Quito", "planned", None),
            ("Levy lifted", "conditional", "if they agree"),
        ),
        (
            "The envoys will meet in Lima on 4 May, and if they come to terms both levies would be lifted.",
            ("Envoys meet in Lima", "planned", None),
            ("Both levies lifted", "conditional", "if they come to terms"),
        ),
        (
            "The envoy will fly to Oslo on Friday; if the talks fail, the embargo will be extended.",
            ("Envoy flies to Oslo", "planned", None),
            ("Embargo extended", "conditional", "if the talks fail"),
        ),
        (
            "The union will vote on Sunday, and if members reject the offer the port of Callao will shut.",
            ("Union votes", "planned", None),
            ("Port of Callao shuts", "conditional", "if members reject the offer"),
        ),
        (
            "The tug left Iquique on Monday and, should the storm pass, will reach Arica on Thursday.",
            ("Tug leaves Iquique", "occurred", None),
            ("Tug reaches Arica", "conditional", "should the storm pass"),
        ),
        (
            "Engineers closed the pier in April and once the permit is granted digging will start in Arica.",
            ("Engineers close pier", "occurred", None),
            ("Digging starts in Arica", "conditional", "once the permit is granted"),
        ),
        (
            "The navy has ordered two boats, and provided that the house approves it a barge would be built.",
            ("Navy orders two boats", "occurred", None),
            ("Barge built", "conditional", "provided that the house approves it"),
        ),
        (
            "Miners will strike on Monday, but if the firm raises pay, as they expect, work will resume.",
            ("Miners strike", "planned", None),
            ("Work resumes", "conditional", "if the firm raises pay"),
        ),
        (
            "The fleet sails in May, and if the vote fails, the coalition falls apart.",
            ("Fleet sails", "planned", None),
            ("Coalition falls apart", "conditional", "if the vote fails"),
        ),
        (
            "Togo will get a first part in May, but unless it reforms its courts the rest will be withheld.",
            ("Togo gets first part", "planned", None),
            ("Rest withheld", "conditional", "unless it reforms its courts"),
        ),
        (
            "The port reopened in 2024 but unless dredged could close by 2030.",
            ("Port reopens", "occurred", None),
            ("Port closes", "conditional", "unless dredged"),
        ),
    ],
)
def test_a_condition_behind_a_conjunction_goes_with_what_follows(
    reading_of: Read, text: str, before: Told, after: Told
) -> None:
    assert told(reading_of, text) == [before, after]


@pytest.mark.parametrize(
    ("text", "what", "condition"),
    [
        (
            "The mayor said if the talks failed Peru would close the port of Ilo.",
            "Peru closes port of Ilo",
            "if the talks failed",
        ),
        (
            "The army said that if the rebels returned it would shell the bridge.",
            "Army shells bridge",
            "if the rebels returned",
        ),
    ],
)
def test_a_condition_that_opens_what_is_said_goes_with_the_rest_of_it(
    reading_of: Read, text: str, what: str, condition: str
) -> None:
    (event,) = reading_of(text).events
    assert (event.what, event.certainty.value, event.condition) == (what, "conditional", condition)
    assert event.says


def test_what_is_said_next_to_a_condition_is_of_its_own(reading_of: Read) -> None:
    stays, moves = reading_of(
        "The navy said the base would stay open, and that if funds were cut the yard would move to Ilo."
    ).events
    assert (stays.certainty.value, moves.certainty.value) == ("planned", "conditional")
    assert [event.quotes[0].exact for event in (stays, moves)] == [
        "the base would stay open",
        "the yard would move to Ilo",
    ]


@pytest.mark.parametrize(
    ("text", "what", "condition"),
    [
        (
            "If the crew agrees and the weather holds, the ship will dock in Arica on Friday.",
            "Ship docks in Arica",
            "If the crew agrees and the weather holds",
        ),
        (
            "If they agree and sign the levy would be lifted in June.",
            "Levy lifted",
            "If they agree and sign",
        ),
        (
            "If lenders agree and the bank lends the money, digging will begin in May.",
            "Digging begins",
            "If lenders agree and the bank lends the money",
        ),
        (
            "If the storm passes and if the crew agrees the ship will sail on Monday.",
            "Ship sails",
            "If the storm passes and if the crew agrees",
        ),
    ],
)
def test_a_second_condition_is_part_of_the_first(
    reading_of: Read, text: str, what: str, condition: str
) -> None:
    assert told(reading_of, text) == [(what, "conditional", condition)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "The ship will sail on Monday, but only if the crew agrees.",
            [("Ship sails", "conditional", "only if the crew agrees")],
        ),
        (
            "The ship will sail if the weather improves and if the crew agrees.",
            [("Ship sails", "conditional", "if the weather improves and if the crew agrees")],
        ),
        (
            "If rebels attack Kano and Kaduna troops will be sent.",
            [("Kaduna troops sent", "conditional", "If rebels attack Kano")],
        ),
        (
            "If the talks fail, shops and schools will close on Monday.",
            [("Shops and schools close", "conditional", "If the talks fail")],
        ),
    ],
)
def test_a_condition_behind_its_clause_stays_with_it(
    reading_of: Read, text: str, expected: list[Told]
) -> None:
    assert told(reading_of, text) == expected


def test_what_happens_each_time_is_no_event_behind_a_conjunction(reading_of: Read) -> None:
    assert told(reading_of, "The mill opened in May, and if prices rise, exports fall.") == [
        ("Mill opens", "occurred", None)
    ]


def test_the_time_before_a_clause_behind_a_conjunction_is_not_its_object(reading_of: Read) -> None:
    text = "The ferry sank on Tuesday, and when the storm passed divers searched the wreck."
    assert ("Divers search wreck", "occurred", None) in told(reading_of, text)
