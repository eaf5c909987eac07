"""What a condition in the present leads to, where the main clause is in the present too."""

import pytest

from tests.extract.conftest import Read
from viewer.model.event import Certainty


@pytest.mark.parametrize(
    ("text", "told", "condition"),
    [
        ("If the vote fails, the coalition falls apart.", "Coalition falls apart", "If the vote fails"),
        (
            "If Poland does not sign by June, the plan lapses.",
            "Plan lapses",
            "If Poland does not sign by June",
        ),
        (
            "If nobody signs by the end of June, the subsidies lapse.",
            "Subsidies lapse",
            "If nobody signs by the end of June",
        ),
        (
            "Should the blockade last into May, mines at Loulo may have to stop.",
            "Mines at Loulo stop",
            "Should the blockade last into May",
        ),
    ],
)
def test_a_condition_in_the_present_tells_of_one_case(
    reading_of: Read, text: str, told: str, condition: str
) -> None:
    (event,) = reading_of(text).events
    assert (event.what, event.certainty, event.condition) == (told, Certainty.CONDITIONAL, condition)


@pytest.mark.parametrize("text", ["If a ship is late, its owner pays.", "If prices rise, exports fall."])
def test_what_is_so_each_time_is_no_event(reading_of: Read, text: str) -> None:
    assert not reading_of(text).events


def test_what_is_put_out_to_tender_is_dated(reading_of: Read) -> None:
    (tender,) = reading_of("The minister said the railway would be put out to tender in 2031.").events
    assert tender.what == "Railway put out to tender"
    assert tender.when
    assert str(tender.when.start[0]) == "2031-01-01"
