"""What is denied by a noun, what is bidden, seasons counted from a date told, and by-lines."""

import pytest

from tests.extract.conftest import Read
from viewer.model.event import Certainty, Kind
from viewer.model.moment import Moment

DENIED = [
    ("The ministry denied any withdrawal from Agadez.", "Withdrawal from Agadez"),
    ("Moscow denied the attack on Odesa.", "Attack on Odesa"),
    ("The ministry denied rumours of an attack on the base at Agadez.", "Attack on base at Agadez"),
    ("The ministry denied on Monday reports of a withdrawal from Agadez.", "Withdrawal from Agadez"),
    ("The ministry denied reports of a withdrawal from Agadez on Monday.", "Withdrawal from Agadez"),
    ("The ministry dismissed reports of a withdrawal from Agadez as false.", "Withdrawal from Agadez"),
    ("The ministry called reports of a withdrawal from Agadez false.", "Withdrawal from Agadez"),
    ("The ministry described talk of a withdrawal as untrue.", "Withdrawal takes place"),
    ("The firm denied talks with Chad.", "Talks with Chad"),
]
BIDDEN = [
    ("The ship was ordered to leave port on Monday.", "Ship ordered to leave port", "2026-11-16"),
    ("Troops were ordered to fire on the crowd on Monday.", "Troops ordered to fire on crowd", "2026-11-16"),
    ("The firm was fined $5m and ordered to pay costs on Monday.", "Firm ordered to pay costs", "2026-11-16"),
    ("Two men were arrested and told to leave the country.", "Two men told to leave country", None),
]
LATER = [
    ("The pier opened in May 2024. Work began the following autumn.", ("2024-09-01", "2024-11-30")),
    ("The pier opened in May 2024. Work will begin the following spring.", ("2025-03-01", "2025-05-31")),
    ("The road opened in 2019. That summer it was shut.", ("2019-06-01", "2019-08-31")),
    ("He was elected in May 2019. He had been jailed the previous winter.", ("2018-12-01", "2019-02-28")),
    (
        "Dealers now send goats through Berbera, where a yard opened on 9 February 2025. "
        "Five weeks later a ship sailed from Berbera for Jeddah.",
        ("2025-03-16", "2025-03-16"),
    ),
]


@pytest.mark.parametrize(("text", "what"), DENIED)
def test_denied(reading_of: Read, text: str, what: str) -> None:
    """A noun that is denied is an event that was not, and the day is that of the denial."""
    (event,) = reading_of(text, "2026-11-20").events
    assert (event.what, event.certainty) == (what, Certainty.DENIED)
    assert event.when is None or event.when.start[0] is None


@pytest.mark.parametrize("text", ["The court denied bail.", "The firm denied responsibility for the spill."])
def test_not_denied(reading_of: Read, text: str) -> None:
    """What is refused to somebody is no denial, nor is what somebody is answerable for an event."""
    assert all(e.certainty is not Certainty.DENIED for e in reading_of(text, "2026-11-20").events)


@pytest.mark.parametrize(("text", "what", "day"), BIDDEN)
def test_bidden(reading_of: Read, text: str, what: str, day: str | None) -> None:
    """An order is told, and not what it is for."""
    event = reading_of(text, "2026-11-20").events[-1]
    assert (event.what, event.kind, event.certainty) == (what, Kind.DECISION, Certainty.OCCURRED)
    assert event.when is not None
    assert event.when.start[0] == (Moment.from_iso(day) if day else None)


@pytest.mark.parametrize(("text", "days"), LATER)
def test_later(reading_of: Read, text: str, days: tuple[str, str]) -> None:
    """A season or a day is counted from what the text has told."""
    event = reading_of(text, "2026-11-20").events[-1]
    assert event.when is not None
    assert (event.when.start[0], event.when.end[1]) == tuple(Moment.from_iso(day) for day in days)


def test_order_of_another(reading_of: Read) -> None:
    """Whom a verb bids may be a pronoun."""
    events = reading_of("A court jailed him for two years and ordered him to pay costs.", "2026-11-20").events
    assert events[-1].what == "Court orders him to pay costs"


@pytest.mark.parametrize("line", ["From our correspondent in Colombo", "By our own reporter in Colombo"])
def test_byline(reading_of: Read, line: str) -> None:
    """Where an article was written is not where a port is that it speaks of."""
    text = (
        f"Sri Lanka's wartime oil tanks change hands\n{line}\nMonday 6 October 2025\n\n"
        "A venture took over 61 storage tanks at Trincomalee last Tuesday, under an agreement signed in "
        "Colombo in 2022. The first tanker is expected to discharge there in November.\n\n"
        "The air force plans to build a radar station."
    )
    events = reading_of(text, "2025-10-06").events
    where = {event.what: [place.name for place in event.where] for event in events}
    assert where["First tanker discharges"] == ["Trincomalee"]
    assert where["Air force builds radar station"] == []


def test_laden_behind_dateline(reading_of: Read) -> None:
    """What a lorry is laden with does not overturn."""
    (event,) = reading_of(
        "BASRA, Iraq — A lorry laden with steel pipes overturned on Sunday.", "2026-11-20"
    ).events
    assert event.what == "Lorry overturns"


def test_there_at_works(reading_of: Read) -> None:
    """A condition names the harbour that "there" means."""
    text = "If the harbour at Selat Lampa is dredged, two submarines may be based there."
    (event,) = reading_of(text, "2026-11-20").events
    assert [where.name for where in event.where] == ["Selat Lampa harbour"]


@pytest.mark.parametrize(
    "line", ["Published 17 October 2023", "Updated on October 17, 2023", "Date: 17.10.2023"]
)
def test_line_of_publication(reading_of: Read, line: str) -> None:
    """When an article was published is no event of those that its heading tells of."""
    text = f"Miners go back at Mufulira\n\n{line}\n\nMiners returned to work at Mufulira on Monday."
    assert len(reading_of(text, "2023-10-17").events) == 1
