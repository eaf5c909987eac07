"""Near misses, what no sooner was than it was over, what another did as well, and what is no event."""

import pytest

from tests.extract.conftest import Read
from tests.extract.event_checks import start_days
from viewer.model.event import Certainty, Kind

DAY = "2026-11-24"  # a Tuesday
NOT_SO = [
    ("There was no truth in claims that the dam had burst, the mayor added.", "Dam bursts"),
    (
        "There is no substance to rumours that Vale will close the mine, according to its chairman.",
        "Vale closes",
    ),
    ("A trawler all but rammed a patrol boat off Ilo.", "Trawler rams patrol boat"),
    ("Had alarms not been sounded, the navy said, dozens might have died.", "Dozens die"),
    ("Had the train been full, police said, forty people could have died.", "Forty people die"),
    ("The mayor offered to resign, an offer the council declined.", "Mayor resigns"),
    ("The ferry came close to sinking off Ica on Monday.", "Ferry sinks"),
    ("Denials that the pier had collapsed came from the harbour master.", "Pier collapses"),
    ("Pending that report, no more ships will be sold.", "Ships sold"),
    ("The march, had it gone ahead on Monday, would have shut the port.", "March shuts port"),
]
NO_EVENT = [
    "Never since 1998 has the port been so empty.",
    "To the winner, Ana Ruiz, he wished a short term.",
    "It was in Ica that the worst trouble came.",
    "Ana Ruiz had warned of such a fire in 2022.",
    "“Had we sold the mine in 2021,” said one of them, “we would be rich.”",
]
DATED = [
    ("No sooner had the ferry left Ica on Saturday than her engine failed, forcing her back.", "Engine fails",
     "2026-11-21"),
    ("Scarcely had power returned to Lima on Monday than an aftershock cut it again.",
     "Aftershock cuts power", "2026-11-23"),
    ("No sooner had the mayor, Juan Ruiz, left Ica on Sunday than rebels seized the town.",
     "Rebels seize town", "2026-11-22"),
    ("The court ordered the mine closed on Sunday.", "Court orders mine", "2026-11-22"),
    ("Lenders seized the mill in May, only for a court in Lima to annul the seizure in July.",
     "Court in Lima annuls seizure", "2026-07-01"),
    ("Fiat sold its mill last year, and Volvo its stake in a sister plant in Lima in February.",
     "Volvo sells stake", "2026-02-01"),
    ("Residents of Ica, fearing for their water, lost a lawsuit in Lima in October.", "Residents of Ica lose",
     "2026-10-01"),
    ("The contractor, fearing arrests, shut its office in Ica in October.", "Contractor shuts office",
     "2026-10-01"),
    ("Two days after the vote was lost, Juan Ruiz conceded on Monday.", "Juan Ruiz concedes", "2026-11-23"),
    ("A toll that was to have been raised in January will be scrapped.", "Toll raised", "2027-01-01"),
    ("Far from being sold in May, as reported, the ship sank in April.", "Ship sinks", "2026-04-01"),
    ("The port, whose crane fell in May, and whose manager quit in June, reopened on Monday.",
     "Port reopens", "2026-11-23"),
    ("Only once, in 2023, did the plant meet its target.", "Plant meets target", "2023-01-01"),
    ("A convoy was turned back on Monday; so was one on Thursday.", "Convoy turned back", "2026-11-19"),
    ("Peru sent a ship to Ica in May, as did Chile in June.", "Chile sends ship", "2026-06-01"),
    ("Vale lost 9% on Friday, as did a rival, Glencore, on Monday.", "Rival loses 9%", "2026-11-23"),
]  # fmt: skip
UNDATED = [
    ("Not a single school collapsed, unlike in 2018, when a quake killed 44 people at Ica.",
     "school collapses"),
    ("Norway, unlike in 2019, has sent no boats.", "Norway sends boats"),
    ("Waves smashed a pier at Ica and drowned a man, Luis Eche, whose body was found on Thursday.",
     "Waves smash pier"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "what"), NOT_SO)
def test_what_nearly_or_never_came_about_is_denied(reading_of: Read, text: str, what: str) -> None:
    found = {event.what: event.certainty for event in reading_of(text, DAY).events}
    certain = [certainty for name, certainty in found.items() if what in name or name.endswith(what)]
    assert certain == [Certainty.DENIED] or list(found.values()) == [Certainty.DENIED]


@pytest.mark.parametrize("text", NO_EVENT)
def test_how_rare_or_how_bad_a_thing_is_is_no_event(reading_of: Read, text: str) -> None:
    assert [event.what for event in reading_of(text, DAY).events] == []


@pytest.mark.parametrize(("text", "what", "day"), DATED)
def test_each_of_two_verbs_has_the_day_that_is_its_own(
    reading_of: Read, text: str, what: str, day: str
) -> None:
    days = [start_days(event)[0] for event in reading_of(text, DAY).events if what in event.what]
    assert day in days


@pytest.mark.parametrize(("text", "what"), UNDATED)
def test_the_day_of_another_thing_dates_nothing(reading_of: Read, text: str, what: str) -> None:
    (event,) = (event for event in reading_of(text, DAY).events if what in event.what)
    assert start_days(event) == [None, DAY]


def test_failing_which_is_the_condition_of_what_follows(reading_of: Read) -> None:
    text = (
        "The firm has promised to pay by the end of December, failing which Lima could withdraw its licence."
    )
    paid, withdrawn = reading_of(text, DAY).events
    assert (paid.certainty, paid.condition) == (Certainty.PLANNED, None)
    assert (withdrawn.certainty, withdrawn.condition) == (Certainty.CONDITIONAL, "failing which")


def test_who_denies_is_whom_the_denials_came_from(reading_of: Read) -> None:
    text = "Denials that police had fired live rounds came from the county commander."
    (event,) = reading_of(text, DAY).events
    assert event.says == "the county commander"


def test_who_hinted_at_it_behind_it_says_so(reading_of: Read) -> None:
    (event,) = reading_of("Togo would cancel the loan, its ambassador hinted in October.", DAY).events
    assert event.says == "its ambassador"


def test_another_who_does_the_same_is_who_acts_then(reading_of: Read) -> None:
    text = "Peru sent a ship to Ica in May, as did Chile in June."
    assert [event.who for event in reading_of(text, DAY).events] == [("Peru",), ("Chile",)]


@pytest.mark.parametrize(
    ("text", "what"),
    [
        ("Having refused to attend a hearing in Ica on Friday, the minister, Juan Ruiz, flew to Lima.",
         "Minister flies to Lima"),
        ("Having inspected the bridge in May and declared it sound, the state closed a lane on Monday.",
         "State closes lane"),
    ],
)  # fmt: skip
def test_the_subject_stands_behind_what_it_had_done(reading_of: Read, text: str, what: str) -> None:
    assert what in [event.what for event in reading_of(text, DAY).events]


def test_a_day_does_nothing(reading_of: Read) -> None:
    text = (
        "The port will reopen in early 2027; that date, its director Ana Saito conceded on Monday, may slip."
    )
    assert [event.what for event in reading_of(text, DAY).events] == ["Port reopens"]


@pytest.mark.parametrize(
    ("text", "says"),
    [
        ("The mine, the minister conceded on Monday, may close.", "the minister"),
        ("The bridge, Ana Ruiz said in May, was shut in April.", "Ana Ruiz"),
    ],
)
def test_who_says_so_between_subject_and_verb_is_credited(reading_of: Read, text: str, says: str) -> None:
    assert [event.says for event in reading_of(text, DAY).events] == [says]


def test_a_project_announced_between_commas_says_nothing(reading_of: Read) -> None:
    text = "The mine, a project announced on Monday, will open in May."
    assert {event.says for event in reading_of(text, DAY).events} == {None}


def test_barely_a_week_after_denies_nothing(reading_of: Read) -> None:
    text = "Barely a week after the engineers had left, a bridge collapsed on Sunday."
    assert {event.certainty for event in reading_of(text, DAY).events} == {Certainty.OCCURRED}


def test_a_request_the_ministry_refused_is_told_as_asked(reading_of: Read) -> None:
    text = "The director, Juan Ruiz, had asked for pumps in 2024, a request the ministry refused."
    assert [event.what for event in reading_of(text, DAY).events] == ["Director asks for pumps"]


def test_a_fire_that_came_close_to_something_broke_out(reading_of: Read) -> None:
    text = "A fire that broke out at a mill in Ica on Friday came close to reaching the town hall."
    found = {event.what: event.certainty for event in reading_of(text, DAY).events}
    assert [certainty for name, certainty in found.items() if "breaks out" in name] == [Certainty.OCCURRED]


def test_none_is_of_those_told_of_before(reading_of: Read) -> None:
    text = "Flights from Lima were delayed, but none was cancelled."
    assert [event.what for event in reading_of(text, DAY).events][1:] == ["Flights cancelled"]


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("Lawyers withdrew their petition on Monday.", Kind.LEGAL),
        ("Eight cases of polio have been confirmed in Ica this year.", Kind.INCIDENT),
    ],
)
def test_a_petition_withdrawn_is_legal_and_a_case_confirmed_an_incident(
    reading_of: Read, text: str, kind: Kind
) -> None:
    assert [event.kind for event in reading_of(text, DAY).events] == [kind]


def test_vaccinations_short_of_those_planned_are_one_event(reading_of: Read) -> None:
    text = "Polio workers vaccinated 11m children in Punjab last week, short of the 13m planned."
    assert len(reading_of(text, DAY).events) == 1


def test_money_not_to_be_spent_yet_is_no_second_event(reading_of: Read) -> None:
    text = "The state pledged $12m for sprinklers on Sunday, not to be spent before July."
    assert len(reading_of(text, DAY).events) == 1
