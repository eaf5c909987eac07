"""Events told in passing, hedged or shut out by phrases, and clauses that tell of none."""

import pytest

from tests.extract.conftest import Read
from viewer.model.event import Certainty, Event, Kind

DENIED, POSSIBLE, PLANNED = Certainty.DENIED, Certainty.POSSIBLE, Certainty.PLANNED
OCCURRED, ONGOING, CONDITIONAL = Certainty.OCCURRED, Certainty.ONGOING, Certainty.CONDITIONAL
TOLD = [
    ("The mayor said there was no truth in claims that men in Suva had been evicted.", "evicted", DENIED),
    ("Ana Ruiz scoffed at the notion that an officer had cut the flight short.", "flight", DENIED),
    ("The army called baseless a story that it had drawn up a decree.", "decree", DENIED),
    ("A sale of the farm was out of the question, its owner said.", "Sale", DENIED),
    ("No submarine was damaged at Suva, the navy said.", "damaged", DENIED),
    ("A lift-off set for 15 May was scrubbed.", "Lift-off", DENIED),
    ("A further eruption cannot be ruled out, geologists say.", "Eruption", POSSIBLE),
    ("The metro might one day run on to the airport of Suva, planners say.", "Metro", POSSIBLE),
    ("Balendra Shah, the mayor, is widely tipped to run for parliament.", "runs", POSSIBLE),
    ("Parliament votes on a guarantee for the loan on 30 October.", "votes", PLANNED),
    ("On 19 July Fiji votes.", "votes", PLANNED),
    ("A mediator has summoned both sides to Suva on Thursday.", "summons", PLANNED),
    ("A panel led by Ana Ruiz, a judge, is to report by the end of May.", "reports", PLANNED),
    ("The next rocket is taking shape in a shed at Suva.", "rocket", ONGOING),
    ("Harbour pilots in Suva have worked to rule since 5 October.", "pilots", ONGOING),
    ("More than 100 ships were waiting for a berth at Suva on Tuesday.", "wait", OCCURRED),
    ("In all 64 people fell ill at Suva.", "64 people", OCCURRED),
]  # fmt: skip
NOTHING = [
    "To bring a big ship up the river is to thread a needle.",
    "It is a trade in which distance itself has become a bargaining chip.",
    "The vaccine must be kept colder than any freezer can manage.",
    "In Suva most walls held.",
    "The talks that nobody had an idea of were dull.",
]


def events(reading_of: Read, text: str) -> tuple[Event, ...]:
    return reading_of(text, "2026-03-10").events


@pytest.mark.parametrize(("text", "word", "certainty"), TOLD)
def test_it_is_told_as_certain_as_the_phrase_makes_it(
    reading_of: Read, text: str, word: str, certainty: Certainty
) -> None:
    assert [e.certainty for e in events(reading_of, text) if word in e.what] == [certainty]


@pytest.mark.parametrize("text", NOTHING)
def test_what_only_likens_or_describes_is_no_event(reading_of: Read, text: str) -> None:
    assert events(reading_of, text) == ()


def test_trains_uncoupled_each_time_are_no_second_event(reading_of: Read) -> None:
    text = "Trains have crossed the strait since 1899, uncoupled and shunted aboard in a ritual."
    assert [e.kind for e in events(reading_of, text)] == [Kind.MOVEMENT]


def test_a_day_that_would_undo_a_condition_is_not_that_of_what_follows(reading_of: Read) -> None:
    (event,) = events(reading_of, "Failing a deal by Friday, Orbis would send two ships to Suva.")
    assert event.certainty is CONDITIONAL
    assert event.when is not None
    assert event.when.start[1] is None


def test_the_event_that_a_day_is_counted_from_has_a_day_and_place_of_its_own(reading_of: Read) -> None:
    text = (
        "The volcano woke on Sunday, four days after a strong earthquake off Suva. "
        "A wave flooded a plant at Apia within an hour of the earthquake."
    )
    found = events(reading_of, text)
    days = {e.what.split()[0]: e.when.start[0].iso() for e in found if e.when and e.when.start[0]}
    assert days["Strong"] == days["Wave"] == "2026-03-04"
    assert [w.name for e in found if e.what.startswith("Strong") for w in e.where] == ["off Suva"]


def test_the_night_before_is_counted_from_the_day_told_beside_it(reading_of: Read) -> None:
    text = "The ship sank on 15 May 2025 after its bow had dropped away the night before."
    bow = next(e for e in events(reading_of, text) if "drops" in e.what)
    assert bow.when is not None
    assert bow.when.start[0] is not None
    assert bow.when.start[0].iso() == "2025-05-14"


@pytest.mark.parametrize(
    "text", ["Orbis will order a ship from a yard in Suva.", "Orbis will order a ship from yards at Suva."]
)
def test_what_is_ordered_from_a_yard_is_built_there(reading_of: Read, text: str) -> None:
    (event,) = events(reading_of, text)
    assert [w.name for w in event.where][:1] == ["Suva"]


def test_whose_designs_were_not_taken_says_nothing_of_where(reading_of: Read) -> None:
    text = "Lima chose the jet in May, preferring it to designs from Germany, Italy and Fiji."
    (event,) = events(reading_of, text)
    assert not {w.name for w in event.where} & {"Germany", "Italy", "Fiji"}


@pytest.mark.parametrize(
    ("text", "word", "first", "last"),
    [
        ("A launch set for 15 January was scrubbed.", "scrubbed", "2026-01-15", "2026-01-15"),
        (
            "A new line opens in May 2027. The old one will shut by the following year.",
            "Old",
            "2026-03-10",
            "2028-12-31",
        ),
        (
            "Orbis is deepening the berths, a job that began in May 2025.",
            "berths",
            "2025-05-01",
            "2025-05-31",
        ),
        (
            "Porters are on strike, and talks with their union resume on Monday.",
            "Talks",
            "2026-03-16",
            "2026-03-16",
        ),
    ],
)
def test_the_day_is_that_which_the_words_around_it_make_it(
    reading_of: Read, text: str, word: str, first: str, last: str
) -> None:
    (event,) = [e for e in events(reading_of, text) if word in e.what]
    assert event.when is not None
    assert [day and day.iso() for day in event.when.start] == [first, last]


def test_when_a_job_began_is_no_event_of_its_own(reading_of: Read) -> None:
    text = "Orbis is deepening the berths at Suva, a job that began in May 2025."
    assert len(events(reading_of, text)) == 1


def test_who_scoffs_at_a_notion_denies_it_whatever_stands_between(reading_of: Read) -> None:
    text = "Ana Ruiz, who runs the firm, scoffed at the notion that an officer had cut the flight short."
    assert [e.certainty for e in events(reading_of, text)] == [DENIED]


def test_a_site_in_mothballs_is_shut(reading_of: Read) -> None:
    (event,) = events(reading_of, "The half-built site at Suva remains in mothballs.")
    assert (event.kind, event.certainty) == (Kind.CLOSURE, ONGOING)
