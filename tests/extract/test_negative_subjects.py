"""Events whose subject says that nobody did them, or that none had them done to him."""

import pytest

from tests.extract.conftest import Read
from viewer.model.event import Certainty

DENIED = [
    ("In Suva nobody was hurt.", "Anyone hurt"),
    ("Under the pact no ship will dock in Suva.", "Ship docks in Suva"),
    ("For now, no trains are running.", "Trains run"),
    ("At the mine, none of the miners was killed.", "Miners killed"),
    ("On Friday not one ship left Suva.", "One ship leaves Suva"),
    ("Despite the shelling nobody left Suva on Monday.", "Anyone leaves Suva"),
]
TOLD = [
    ("Nobody denies that the ferry sank on Wednesday.", "Ferry sinks"),
    ("No one disputes that the dam failed in May.", "Dam fails"),
    ("After talks with no result, ships sailed on Monday.", "Ships sail"),
    ("With no crew aboard, the ferry sank on Monday.", "Ferry sinks"),
    ("The ferry with no crew sank on Monday.", "Ferry with no crew sinks"),
]


@pytest.mark.parametrize(("text", "what"), DENIED)
def test_a_negative_subject_denies_the_event_behind_whatever_phrase(
    reading_of: Read, text: str, what: str
) -> None:
    event = reading_of(text, "2026-02-14").events[0]
    assert (event.what, event.certainty) == (what, Certainty.DENIED)


@pytest.mark.parametrize(("text", "what"), TOLD)
def test_what_nobody_denies_or_a_phrase_lacks_is_told_as_done(reading_of: Read, text: str, what: str) -> None:
    event = reading_of(text, "2026-02-14").events[0]
    assert (event.what, event.certainty) == (what, Certainty.OCCURRED)
