"""Words whose sort only their neighbours tell, and what the clause then tells of."""

import pytest

from tests.extract.conftest import Read
from viewer.model.event import Certainty, Kind

TOLD = {
    "Traders complain that the crossing at Poipet remains shut to lorries.": (
        "Crossing at Poipet remains shut to lorries", Kind.CLOSURE, Certainty.ONGOING,
    ),
    "Work has begun on the line, and a depot at Kaunas is due for opening in mid-2028.": (
        "Depot at Kaunas due for opening", Kind.OPENING, Certainty.PLANNED,
    ),
    "On Tuesday a cargo of zinc concentrate left Suva for Apia.": (
        "Cargo of zinc concentrate leaves Suva for Apia", Kind.MOVEMENT, Certainty.OCCURRED,
    ),
    "Talks about more imports are likely to be held in Suva next week.": (
        "Talks about more imports held in Suva", Kind.MEETING, Certainty.POSSIBLE,
    ),
    "Provided that the auditors sign, 4,000 workers would be back at Palma by March.": (
        "4,000 workers back at Palma", Kind.MOVEMENT, Certainty.CONDITIONAL,
    ),
    "Only if Fiji signs will the cable be laid.": (
        "Cable laid", Kind.CONSTRUCTION, Certainty.CONDITIONAL,
    ),
    "Not until the inquiry ends will the port reopen.": (
        "Port reopens", Kind.OPENING, Certainty.PLANNED,
    ),
    "Dredgers set to work at Suva on 1 October 2025.": (
        "Dredgers work at Suva", Kind.OPERATION, Certainty.OCCURRED,
    ),
    "A hearing in Congress is down for 11 September.": (
        "Hearing in Congress is down", Kind.LEGAL, Certainty.PLANNED,
    ),
    "Readers will think of its pier at Suva, swept away by a cyclone in December 1964.": (
        "Pier at Suva swept away by cyclone", Kind.INCIDENT, Certainty.OCCURRED,
    ),
    "A contract for two frigates is already signed in Lima.": (
        "Contract for two frigates signed in Lima", Kind.AGREEMENT, Certainty.OCCURRED,
    ),
    "The Kenya Ports Authority is set to lower wharfage at Lamu from July.": (
        "Kenya Ports Authority lowers wharfage at Lamu", Kind.ECONOMIC, Certainty.PLANNED,
    ),
    "The port will admit only five ships an hour from Saturday to Monday.": (
        "Port admits five ships", Kind.OPENING, Certainty.PLANNED,
    ),
    "In 2015 Jakarta outlawed paired nets.": (
        "Jakarta outlaws paired nets", Kind.DECISION, Certainty.OCCURRED,
    ),
    "The minister had 23 captured boats blown up on 5 April 2016.": (
        "23 captured boats blown up", Kind.INCIDENT, Certainty.OCCURRED,
    ),
    "The Pentagon denied that a “kill switch” had been hidden in the jets.": (
        "Kill switch hidden in jets", Kind.OPERATION, Certainty.DENIED,
    ),
    "Contractors are building the road. Work on it stopped for four months last year.": (
        "Work stops", Kind.CLOSURE, Certainty.OCCURRED,
    ),
    "In 2015 Jakarta outlawed paired nets of the kind that trawlers use.": (
        "Jakarta outlaws paired nets of kind", Kind.DECISION, Certainty.OCCURRED,
    ),
    "Japan sent teams to Lima, a port that the International Court of Justice awarded to Peru in 1962.": (
        "International Court of Justice awards port to Peru", Kind.AGREEMENT, Certainty.OCCURRED,
    ),
    "The ferry, now being repaired in Suva, will return in May.": (
        "Ferry repaired in Suva", Kind.CONSTRUCTION, Certainty.ONGOING,
    ),
    "A state of emergency in the delta, in force since August 2023, is due to be lifted in 2026.": (
        "State of emergency in force", Kind.OPERATION, Certainty.ONGOING,
    ),
    "Siemens withheld its parts, so Rosatom ordered others from a Chinese maker.": (
        "Rosatom orders others from Chinese maker", Kind.AGREEMENT, Certainty.OCCURRED,
    ),
    "If the judges side with it, fuel loading would be halted.": (
        "Fuel loading halted", Kind.CLOSURE, Certainty.CONDITIONAL,
    ),
    "If Hungary books space for ten years, a second hall would be built at Sisak.": (
        "Second hall built at Sisak", Kind.CONSTRUCTION, Certainty.CONDITIONAL,
    ),
    "Yards at Kirkenes may dismiss up to 90 workers by the end of 2026.": (
        "Yards at Kirkenes dismiss up to 90 workers", Kind.APPOINTMENT, Certainty.POSSIBLE,
    ),
    "Maersk may put US$800m into a berth at Suva.": (
        "Maersk puts US$800m into berth at Suva", Kind.ECONOMIC, Certainty.POSSIBLE,
    ),
    "Across the border onsemi plans to build a mill by 2027.": (
        "Mill built", Kind.CONSTRUCTION, Certainty.PLANNED,
    ),
    "Prosecutors had eight officials arrested.": (
        "Eight officials arrested", Kind.LEGAL, Certainty.OCCURRED,
    ),
    "On 8 August the arbitrators held that India must let the western rivers flow.": (
        "Arbitrators hold India must let western rivers flow", Kind.DECISION, Certainty.OCCURRED,
    ),
    "On 28 July 2024 the appeals court in the town sentenced 12 officials to prison and acquitted four.": (
        "Appeals court acquits four", Kind.LEGAL, Certainty.OCCURRED,
    ),
    "The house resolved in 1956 that the garrison must go, but shelved it.": (
        "House resolves", Kind.DECISION, Certainty.OCCURRED,
    ),
    "The house shelved it that November, the month Soviet tanks entered Budapest.": (
        "Soviet tanks enter Budapest", Kind.MOVEMENT, Certainty.OCCURRED,
    ),
    "The treaty takes effect once both parliaments ratify it.": (
        "Treaty takes effect", Kind.AGREEMENT, Certainty.CONDITIONAL,
    ),
    "The pact takes effect once both ratify it; Peruvian lawmakers are due to vote on it in June.": (
        "Peruvian lawmakers vote", Kind.DECISION, Certainty.PLANNED,
    ),
    "In Lima, where the cannery shut in 2022, there is talk of little else.": (
        "Cannery shuts", Kind.CLOSURE, Certainty.OCCURRED,
    ),
}  # fmt: skip


@pytest.mark.parametrize(("text", "told"), TOLD.items())
def test_it_is_told_once_and_as_what_it_is(
    reading_of: Read, text: str, told: tuple[str, Kind, Certainty]
) -> None:
    events = reading_of(text, "2026-03-10").events
    assert [(e.what, e.kind, e.certainty) for e in events].count(told) == 1
    assert len({e.quotes for e in events}) == len(events)


def test_the_date_stands_behind_what_a_thing_is_due_for(reading_of: Read) -> None:
    (depot,) = reading_of("A depot at Kaunas is due for opening in mid-2028.", "2026-03-10").events
    assert depot.when is not None
    assert [day.iso() for day in depot.when.start if day] == ["2028-05-01", "2028-08-31"]


@pytest.mark.parametrize(
    "text",
    [
        "Pilots dread the fog, for the cold air has nowhere to go.",
        "The trouble goes back to 1 January 2024.",
        "The quarrel goes back two centuries.",
        "In Lima, which is quiet, there is talk of a strike.",
        "Egypt would rather keep them.",
        "Whoever wants to reach the sea from Murmansk has to slip between Greenland and Scotland.",
        "None of them held high office.",
    ],
)
def test_what_only_describes_is_no_event(reading_of: Read, text: str) -> None:
    assert not reading_of(text, "2026-03-10").events


def test_men_who_went_back_to_work_are_told_of(reading_of: Read) -> None:
    (event,) = reading_of("Some 500 workers went back two days later.", "2026-03-10").events
    assert event.what == "Some 500 workers go back"


def test_who_leads_a_venture_is_no_event(reading_of: Read) -> None:
    text = "The gas will be sold by Southern Energy, a consortium led by Pan American Energy."
    assert [e.what for e in reading_of(text, "2026-03-10").events] == ["Gas sold by Southern Energy"]


def test_a_denied_step_that_was_near_lies_ahead(reading_of: Read) -> None:
    (event,) = reading_of("The bank denied that its chief was about to resign.", "2026-03-10").events
    assert event.certainty is Certainty.DENIED
    assert event.when is not None
    assert event.when.start[0] is not None
    assert event.when.start[1] is None


def test_what_a_court_says_must_be_is_its_ruling(reading_of: Read) -> None:
    text = "On 8 August the judges held that Peru must open the lock."
    assert [e.quotes[0].exact for e in reading_of(text, "2026-03-10").events] == [text[:-1]]


def test_a_second_date_that_shares_the_verb_is_of_the_second_event(reading_of: Read) -> None:
    text = "The second unit is due to start in 2027 and the remaining two by 2030."
    first, second = reading_of(text, "2026-03-10").events
    assert first.when is not None
    assert [day.iso() for day in first.when.start if day] == ["2027-01-01", "2027-12-31"]
    assert second.what == "Remaining two start"
