"""What is due on a day, what is still done, and what somebody agreed to do."""

import pytest

from tests.extract.conftest import Read
from viewer.model.event import Certainty, Kind

TOLD = {
    "The report is due out in June.": ("Report due out", Kind.STATEMENT, Certainty.PLANNED),
    "With elections due in early 2027, the mayor resigned on Monday.": (
        "Elections due", Kind.APPOINTMENT, Certainty.PLANNED,
    ),
    "The review of the pact, due in July 2026, was discussed on Monday.": (
        "Review of pact", Kind.DECISION, Certainty.PLANNED,
    ),
    "Two monks still live on the rock.": ("Two monks live on rock", Kind.OPERATION, Certainty.ONGOING),
    "The two islands agreed to go to court in Suva on 15 November 2016.": (
        "Two islands agree to go to court", Kind.AGREEMENT, Certainty.OCCURRED,
    ),
    "The text of the deal has not been made public.": (
        "Text of deal made public", Kind.STATEMENT, Certainty.DENIED,
    ),
    "Raw sewage has flowed into the lake since.": (
        "Raw sewage flows into lake", Kind.INCIDENT, Certainty.ONGOING,
    ),
    "A storm broke two pylons, and the contractor rebuilt them within a month.": (
        "Contractor rebuilds two pylons", Kind.CONSTRUCTION, Certainty.OCCURRED,
    ),
}  # fmt: skip


@pytest.mark.parametrize(("text", "told"), TOLD.items())
def test_it_is_told_as_what_it_is(reading_of: Read, text: str, told: tuple[str, Kind, Certainty]) -> None:
    assert told in [(e.what, e.kind, e.certainty) for e in reading_of(text, "2025-05-20").events]
