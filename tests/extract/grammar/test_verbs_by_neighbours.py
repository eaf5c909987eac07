"""Verbs and openers that only their neighbours tell, and the events that they then make."""

import pytest

from tests.extract.conftest import Read
from viewer.model.event import Certainty, Kind

_DAY = "2026-02-14"


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Photographs taken by our group show a pier being built at Suva.",
         [("Pier built at Suva", Kind.CONSTRUCTION, Certainty.ONGOING)]),
        ("The Shi Yan 6, a survey ship, called at Suva in May and was barred from Apia in June.",
         [("Shi Yan 6 calls at Suva", Kind.MEETING, Certainty.OCCURRED),
          ("Shi Yan 6 barred from Apia", Kind.DECISION, Certainty.OCCURRED)]),
        ("The destroyer berthed at Suva in May, and Lima suspended its energy accords on Monday.",
         [("Destroyer berths at Suva", Kind.MEETING, Certainty.OCCURRED),
          ("Lima suspends energy accords", Kind.AGREEMENT, Certainty.OCCURRED)]),
        ("Provided that shippers book space, a ferry will sail in May.",
         [("Ferry sails", Kind.MOVEMENT, Certainty.CONDITIONAL)]),
        ("The ministry will this month award a contract for the pier.",
         [("Ministry awards contract for pier", Kind.AGREEMENT, Certainty.PLANNED)]),
        ("Fiji denied that data gathered at the station had been handed to Peru.",
         [("Data handed to Peru", Kind.OTHER, Certainty.DENIED)]),
        ("Fiji denied a report in a newspaper that its navy had asked for a loan.",
         [("Navy asks for loan", Kind.STATEMENT, Certainty.DENIED)]),
        ("Fiji denied that it had ever asked for a loan.",
         [("Fiji asks for loan", Kind.STATEMENT, Certainty.DENIED)]),
        ("Pending export permits, a thousand drones will be shipped from Suva in 2028.",
         [("A thousand drones shipped from Suva", Kind.MOVEMENT, Certainty.CONDITIONAL)]),
        ("Sinopec plans a refinery at Suva.",
         [("Sinopec plans refinery at Suva", Kind.CONSTRUCTION, Certainty.PLANNED)]),
        ("China has followed its satellites from Suva since 2005.",
         [("China follows satellites from Suva", Kind.OTHER, Certainty.ONGOING)]),
        ("The minister pledged last year that the port would be brought back into public hands.",
         [("Minister pledges", Kind.AGREEMENT, Certainty.OCCURRED),
          ("Port brought back into public hands", Kind.MOVEMENT, Certainty.PLANNED)]),
    ],
)  # fmt: skip
def test_what_is_told_and_how_surely(
    reading_of: Read, text: str, told: list[tuple[str, Kind, Certainty]]
) -> None:
    """Headline, kind and certainty of every event."""
    events = reading_of(text, _DAY).events

    assert [(e.what, e.kind, e.certainty) for e in events] == told
