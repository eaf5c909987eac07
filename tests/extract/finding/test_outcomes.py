"""What came of something, and what something was the reason of: ", only to be driven back", "that is why"."""

import pytest

from tests.extract.conftest import Read
from viewer.model.event import Certainty


@pytest.mark.parametrize(
    ("text", "told", "certainty"),
    [
        ("Two ferries left Tema on Monday, only to be driven back by a gale.",
         "Two ferries driven back by gale", Certainty.OCCURRED),
        ("A firm won the tender in May, only to lose it in June.", "Firm loses tender", Certainty.OCCURRED),
        ("Coal is dear. That is why the state shut two plants on Monday.", "State shuts two plants",
         Certainty.OCCURRED),
        ("Coal is dear, which is why the state has begun pouring concrete at Suva.",
         "State pours concrete at Suva", Certainty.ONGOING),
        ("It is silted. This is why the canal will be dredged in May.", "Canal dredged", Certainty.PLANNED),
        ("Two more elements are to be immersed by the end of June.", "Two more elements immersed",
         Certainty.PLANNED),
    ],
)  # fmt: skip
def test_what_came_of_it_is_told(reading_of: Read, text: str, told: str, certainty: Certainty) -> None:
    event = reading_of(text, "2025-02-10").events[-1]

    assert (event.what, event.certainty) == (told, certainty)


def test_an_outcome_is_counted_from_what_it_came_of(reading_of: Read) -> None:
    text = "Two ferries left Tema on 14 January, only to be driven back by a gale two days later."
    when = reading_of(text, "2025-02-10").events[-1].when

    assert when is not None
    assert str(when.start[0]) == "2025-01-16"


@pytest.mark.parametrize(
    "text",
    [
        "He asked why the state shut two plants at Suva on Monday.",
        "That is not why the state shut two plants at Suva on Monday.",
        "Nobody knows why the ferry sank off Suva on Monday.",
        "Boats may leave the port on Monday only to be mended.",
    ],
)
def test_what_is_asked_or_aimed_at_has_not_come_about(reading_of: Read, text: str) -> None:
    assert not [e for e in reading_of(text, "2025-02-10").events if e.certainty is Certainty.OCCURRED]


def test_what_began_on_a_thing_is_not_since_when_something_else_is_so(reading_of: Read) -> None:
    text = "Brazil shelved the vote on Angra 3, the reactor on which work began in 1984."
    shelved, began = reading_of(text, "2025-06-20").events

    assert shelved.when is not None
    assert shelved.when.start[0] is None
    assert (began.what, began.when is not None and str(began.when.start[0])) == ("Work begins", "1984-01-01")
