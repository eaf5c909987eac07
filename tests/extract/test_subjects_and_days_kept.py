"""Who does what and when, where asides, lists and second clauses stand between."""

import pytest

from tests.extract.conftest import Read
from tests.extract.event_checks import start_days

TOLD = [
    ("Ice closed the bay in May, when the ferry Wren, one of two that carry ore, struck a pier.",
     "Ferry Wren strikes pier"),
    ("Since dawn yesterday water taxis hired by the company have shuttled passengers to Suva.",
     "Water taxis shuttle passengers to Suva"),
    ("Carrying boxes through markets, camps and the grounds of canneries, 600 nurses fanned out across Lae.",
     "600 nurses fan out across Lae"),
    ("Sewage drawn from two drains in the city tested positive in May.", "Sewage tests positive"),
    ("Memories of the previous vote, annulled in May by a court, hung over the count.",
     "Previous vote annulled by court"),
    ("Unless it is offered money, the union, Ora, says, it may take the state to court next month.",
     "Union takes state to court"),
    ("The red church of Graz was moved while a king looked on and a choir sang. Consecrated in 1912, it had "
     "become a burden.", "Red church of Graz consecrated"),
    ("Traffic resumed on Wednesday, 19 hours after the carrier Wren, her engine dead, had slid on to a bank.",
     "Carrier Wren slides on to bank"),
    ("Traffic resumed on Wednesday, 19 hours after the carrier Wren, her engine dead, had slid on to a bank.",
     "Traffic resumes"),
    ("Some 1,100 lorries remain on guarded car parks in Belarus.",
     "Some 1,100 lorries remain on guarded car parks"),
    ("Two suppliers are already circling the yard.", "Two suppliers circle yard"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "what"), TOLD)
def test_it_is_told_of_its_own_subject(reading_of: Read, text: str, what: str) -> None:
    assert what in [event.what for event in reading_of(text, "2025-11-20").events]


DATED = [
    ("Ana Ruiz was named on Wednesday the winner of the ballot held on 16 September. Ben Lopez, who only two"
     " days earlier had gone to court, gave up.", "court", "2025-11-17"),
    ("Peru shut a crossing on 29 October, three nights after balloons had stopped all flights.", "flights",
     "2025-10-26"),
    ("Some 300 men marched to the gate on Saturday. Police denied that a drone was flown over it during the "
     "march.", "Drone", "2025-11-15"),
    ("Peru’s navy, whose divers are to see it on Thursday, is waiting. The day after that two tugs will "
     "haul it free.", "tugs", "2025-11-21"),
    ("In August 2029 the lease expires. Shells must be cleared within ten years of the lease’s expiry.",
     "Shells", "2029-08-01"),
    ("Prosecutors in Lima charged 21 people with aiding the smugglers last week.", "charge", "2025-11-10"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "word", "day"), DATED)
def test_it_has_its_own_day(reading_of: Read, text: str, word: str, day: str) -> None:
    event = next(e for e in reading_of(text, "2025-11-20").events if word in e.what)
    assert start_days(event)[0] == day


@pytest.mark.parametrize(
    "text",
    [
        "Investors hardly stirred.",
        "No town will put up with this.",
        "Monday’s sale has revived an old quarrel.",
        "The first attempt ended badly.",
        "The old quarrel will not go away.",
        "Its authors cannot have driven it in winter.",
        "It would take 25 cows to produce that much.",
    ],
)
def test_what_is_only_a_manner_of_speaking_is_no_event(reading_of: Read, text: str) -> None:
    told = [event.what for event in reading_of("A dam burst in Ica. " + text, "2025-11-20").events]
    assert told == ["Dam bursts in Ica"]


RULED_OUT = [
    "The minister ruled out a sale on Monday.",
    "Ana Ruiz ruled out a sale in an interview at the weekend.",
    "The firm ruled out closing the mine last week.",
]


@pytest.mark.parametrize("text", RULED_OUT)
def test_when_a_thing_is_ruled_out_is_not_when_it_would_be(reading_of: Read, text: str) -> None:
    (event,) = reading_of(text, "2025-11-20").events
    assert start_days(event) == ["2025-11-20", None]


def test_what_goes_to_which_is_there(reading_of: Read) -> None:
    text = (
        "Peru sent arms to Ukraine, to which Chile shipped two radars in May. Peru signed a pact in Lima, to "
    )
    events = reading_of(text + "which Chile acceded in June.", "2025-11-20").events
    found = {event.what.split(" ")[1]: [place.name for place in event.where] for event in events}
    assert found["ships"] == ["Ukraine"]
    assert "Lima" not in found.get("accedes", [])


def test_tenders_that_are_called_are_no_saying(reading_of: Read) -> None:
    text = "Tenders for the track will not be called until the second quarter of 2026."
    (event,) = reading_of(text, "2025-11-20").events
    assert event.what == "Tenders for track called"
    assert start_days(event)[0] == "2026-04-01"


def test_any_of_them_is_all_of_them(reading_of: Read) -> None:
    (event,) = reading_of("An aide denied that any of the missiles would be passed on to Peru.").events
    assert event.what == "Missiles passed on to Peru"
