"""What was done to what somebody finds, leaves or takes, records and judgements that hang behind a comma."""

import pytest

from tests.extract.conftest import Read
from viewer.model.event import Kind

_TODAY = "2025-03-14"


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("A cable runs to Malta. A team sent to repair the cable found it cut on Monday.", ["Cable cut"]),
        ("The cable was laid in 2019. Inspectors found it damaged in two places on Monday.",
         ["Cable laid", "Cable damaged in two places"]),
        ("The road to Bar was built in 2019. Storms left it closed on Monday.",
         ["Road to Bar built", "Storms leave road closed", "Road closed"]),
        ("The quay was built in 2019. The city wants it restored by May.", ["Quay built", "Quay restored"]),
        ("A ship sent to rescue crews sank off Java in May.", ["Ship sinks off Java"]),
        ("A firm hired to dredge the channel went bankrupt in May.", ["Firm goes bankrupt"]),
        ("Lebanon agreed in April to take back boats intercepted off its coast.",
         ["Lebanon agrees to take back boats"]),
        ("A firm that agreed to build two ships collapsed in May.", ["Firm collapses"]),
        ("Its bid undercut those of two Turkish rivals.", ["Bid undercuts those of two Turkish rivals"]),
        ("Exports of gas rose past those of coal in May.", ["Exports of gas rise past those of coal"]),
        ("Drivers will need two hours from Bar to the border in 2030.",
         ["Drivers need two hours from Bar to border"]),
        ("Cyprus has signed a contract, the ministry said on Friday, the largest order it has placed for its"
         " police since the war.", ["Cyprus signs contract"]),
    ],
)  # fmt: skip
def test_it_is_told_of_what_it_was_done_to(reading_of: Read, text: str, told: list[str]) -> None:
    assert [event.what for event in reading_of(text, _TODAY).events] == told


@pytest.mark.parametrize(
    ("text", "places"),
    [
        ("Palmas denied that crews would operate the radars, a charge levelled by newspapers and taken up in"
         " Ankara.", []),
        ("Crews repaired the quay at Mersin, a step welcomed in Ankara.", ["Mersin quay"]),
        ("Crews repaired the hulls, a job begun in Ankara.", ["Ankara"]),
    ],
)  # fmt: skip
def test_nothing_is_where_it_is_judged(reading_of: Read, text: str, places: list[str]) -> None:
    assert [where.name for where in reading_of(text, _TODAY).events[0].where] == places


def test_whom_somebody_hired_is_told_of_as_hired(reading_of: Read) -> None:
    text = "Jon Fox, an electrician the navy hired to help with repairs, died on Monday."
    assert [event.kind for event in reading_of(text, _TODAY).events] == [Kind.AGREEMENT, Kind.INCIDENT]
