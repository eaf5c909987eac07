"""What somebody orders or recommends be done, and what headlines tell in the present."""

import pytest

from tests.extract.conftest import Read
from tests.extract.event_checks import start_days
from viewer.model.event import Certainty, Kind

_DAY = "2026-11-24"
_BODY = "\n\nThe weather was fine."


@pytest.mark.parametrize(
    ("text", "what", "quote"),
    [
        (
            "The council ordered that the pier in Lima be closed.",
            "Council orders that pier in Lima be closed",
            "The council ordered that the pier in Lima be closed",
        ),
        (
            "The council ordered that the pier in Lima should be closed.",
            "Council orders that pier in Lima be closed",
            "The council ordered that the pier in Lima should be closed",
        ),
        (
            "Council orders that pier in Lima be closed" + _BODY,
            "Council orders that pier in Lima be closed",
            "Council orders that pier in Lima be closed",
        ),
        (
            "Inspector recommends that dam be drained" + _BODY,
            "Inspector recommends that dam be drained",
            "Inspector recommends that dam be drained",
        ),
    ],
)
def test_an_order_is_told_with_what_is_to_be_done(reading_of: Read, text: str, what: str, quote: str) -> None:
    order = reading_of(text, _DAY).events[0]
    assert (order.what, order.quotes[0].exact) == (what, quote)


def test_the_day_of_what_is_asked_for_is_not_that_of_asking(reading_of: Read) -> None:
    text = "The minister asked that the talks be held in Lima on 3 December."
    (talks,) = reading_of(text, _DAY).events
    assert (talks.what, talks.certainty) == ("Talks held in Lima", Certainty.POSSIBLE)
    assert start_days(talks) == ["2026-12-03", "2026-12-03"]


def test_what_a_noun_asks_for_is_left_to_its_clause(reading_of: Read) -> None:
    text = "The court ruled in favour of the request that the boy be sent to Ica, but its ruling was halted."
    assert all(event.says != "the boy" for event in reading_of(text, _DAY).events)


@pytest.mark.parametrize(
    ("text", "certainty", "kind"),
    [
        ("Peru closes border with Chile", Certainty.OCCURRED, Kind.CLOSURE),
        ("Council approves pier in Ica", Certainty.OCCURRED, Kind.DECISION),
        ("Court jails former minister in Lima", Certainty.OCCURRED, Kind.LEGAL),
        ("Police search for boat off Callao", Certainty.ONGOING, Kind.LEGAL),
        ("Workers strike at mine in Ica", Certainty.ONGOING, Kind.OPERATION),
    ],
)
def test_a_headline_tells_in_the_present_what_has_come_about(
    reading_of: Read, text: str, certainty: Certainty, kind: Kind
) -> None:
    event = reading_of(text + _BODY, _DAY).events[0]
    assert (event.certainty, event.kind) == (certainty, kind)
