"""What somebody says behind a participle, told on Saturday 28 February 2026."""

import pytest

from tests.extract.conftest import Read
from tests.extract.event_checks import start_days
from viewer.model.event import Certainty, Kind

_TODAY = "2026-02-28"


@pytest.mark.parametrize(
    ("text", "what", "certainty", "says"),
    [
        ("The firm left on Monday, saying it would return in May.",
         "Firm returns", Certainty.PLANNED, "The firm"),
        ("The firm left on Monday, adding that it would return in May.",
         "Firm returns", Certainty.PLANNED, "The firm"),
        ("Togo closed the port, saying the pump was shut on Sunday.",
         "Pump shut", Certainty.OCCURRED, "Togo"),
        ("Togo denied the report, saying that the pump was shut on Sunday.",
         "Pump shut", Certainty.OCCURRED, "Togo"),
    ],
)  # fmt: skip
def test_what_is_said_is_told_by_the_subject(
    reading_of: Read, text: str, what: str, certainty: Certainty, says: str
) -> None:
    event = reading_of(text, _TODAY).events[-1]
    assert (event.what, event.certainty, event.says) == (what, certainty, says)
    assert not event.quotes[0].exact.startswith(("saying", "adding"))


def test_what_is_denied_is_quoted_without_what_is_said_next(reading_of: Read) -> None:
    text = "Togo denied a report that the cable had been cut, saying that it was switched off on Sunday."
    assert reading_of(text, _TODAY).events[0].quotes[0].exact == "the cable had been cut"


@pytest.mark.parametrize(
    ("text", "kind", "places", "day"),
    [
        ("The seizure of the ship off Suva on Monday drew a protest from Lima.",
         Kind.LEGAL, ["off Suva"], "2026-02-23"),
        ("The killing of two dockers last week has alarmed the union.", Kind.INCIDENT, [], "2026-02-16"),
        ("The day after the coup of 30 December, troops left.", Kind.INCIDENT, [], "2025-12-30"),
    ],
)  # fmt: skip
def test_an_event_that_a_noun_names_is_told_with_its_day(
    reading_of: Read, text: str, kind: Kind, places: list[str], day: str
) -> None:
    events = reading_of(text, _TODAY).events
    told = next(e for e in events if e.kind is kind and start_days(e)[0] == day)
    assert [where.name for where in told.where] == places


@pytest.mark.parametrize(
    ("text", "what", "certainty", "day"),
    [
        ("The ceremony set for Friday is cancelled.", "Ceremony cancelled", Certainty.DENIED, "2026-03-06"),
        ("Flights to Lima are cancelled until Friday.", "Flights to Lima cancelled", Certainty.ONGOING, None),
        ("The agency on Friday called off the flight that it had planned for May.", "Agency calls off flight",
         Certainty.OCCURRED, "2026-02-27"),
        ("The licence takes effect only when the owner has posted a bond.", "Licence takes effect",
         Certainty.CONDITIONAL, _TODAY),
    ],
)  # fmt: skip
def test_what_is_off_or_hangs_on_something_is_told_once(
    reading_of: Read, text: str, what: str, certainty: Certainty, day: str | None
) -> None:
    (event,) = reading_of(text, _TODAY).events
    assert (event.what, event.certainty) == (what, certainty)
    assert start_days(event)[0] == day
