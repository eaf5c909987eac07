"""What goes on, has lasted or is put off, told in the present or with a date of old."""

import pytest

from tests.extract.conftest import Read
from tests.extract.event_checks import start_days
from viewer.model.event import Certainty, Event

_DAY = "2018-09-06"


def _last(reading_of: Read, text: str) -> Event:
    return reading_of(text, _DAY).events[-1]


@pytest.mark.parametrize(
    ("text", "what"),
    [
        ("The search continues.", "Search continues"),
        ("The strike drags on.", "Strike drags on"),
        ("Fighting goes on around Taiz.", "Fighting goes on around Taiz"),
        ("Since January 2004 two cables have linked Longyearbyen with Andøya.",
         "Two cables link Longyearbyen with Andøya"),
    ],
)  # fmt: skip
def test_what_goes_on_is_ongoing(reading_of: Read, text: str, what: str) -> None:
    event = _last(reading_of, text)
    assert (event.what, event.certainty) == (what, Certainty.ONGOING)


@pytest.mark.parametrize("text", ["Life goes on.", "Both towns have dreamt of it since the 1990s."])
def test_of_what_is_no_event_nothing_goes_on(reading_of: Read, text: str) -> None:
    assert not reading_of(text, _DAY).events


def test_elsewhere_is_not_where_the_rest_was(reading_of: Read) -> None:
    event = _last(reading_of, "Shells hit Hodeidah on Monday. Elsewhere the war goes on.")
    assert (event.what, event.where) == ("War goes on", ())


def test_a_wait_of_some_days_is_told(reading_of: Read) -> None:
    event = _last(reading_of, "Last month a feeder waited nine days for a berth at Lobito.")
    assert (event.certainty, start_days(event)) == (Certainty.OCCURRED, ["2018-08-01", "2018-08-31"])


@pytest.mark.parametrize(
    ("text", "what", "days"),
    [
        ("The state has put off the opening of a new haul road at Kouaoua from next week to April.",
         "Opening of new haul road at Kouaoua", ["2019-04-01", "2019-04-30"]),
        ("The ministry put off the conch season until October 1.", "Conch season due", ["2018-10-01"] * 2),
        ("Engineers meant to blast the plug of rubble yesterday but put the job off until Sunday.",
         "Engineers blast plug of rubble", ["2018-09-09"] * 2),
        ("Parliament, which was to have debated that agreement last week, has put the matter off until "
         "14 December.", "Parliament debates agreement", ["2018-12-14"] * 2),
        ("The contract was to have been let last month, but the ministry has postponed the award until May.",
         "Contract let", ["2019-05-01", "2019-05-31"]),
    ],
)  # fmt: skip
def test_what_is_put_off_is_planned_for_its_new_day(
    reading_of: Read, text: str, what: str, days: list[str]
) -> None:
    decided, planned = reading_of(text, _DAY).events
    assert decided.certainty is Certainty.OCCURRED
    assert start_days(decided) == [None, _DAY]
    assert (planned.what, planned.certainty, start_days(planned)) == (what, Certainty.PLANNED, days)


def test_a_chronology_goes_on_in_the_present(reading_of: Read) -> None:
    text = (
        "The week of two governments\n\n16 July 2003. Soldiers arrest the prime minister.\n\n"
        "The following day mediators gather in Libreville.\n\nOn 19 July talks begin at Pinheira."
    )

    told = [(e.what, e.certainty, start_days(e)[0]) for e in reading_of(text).events]

    assert told == [
        ("Soldiers arrest prime minister", Certainty.OCCURRED, "2003-07-16"),
        ("Mediators gather in Libreville", Certainty.OCCURRED, "2003-07-17"),
        ("Talks begin at Pinheira", Certainty.OCCURRED, "2003-07-19"),
    ]


def test_where_is_the_place_before_it_and_no_other(reading_of: Read) -> None:
    text = (
        "Engineers freed the Vilcanota. In Ica, where the river burst its banks in January, thousands camp."
    )
    burst = next(e for e in reading_of(text, _DAY).events if "banks" in e.what)
    assert [where.name for where in burst.where] == ["Ica"]


@pytest.mark.parametrize(
    ("text", "what"),
    [
        ("The minister ruled out taking the quarrel to the court in The Hague.",
         "Quarrel taken to court in The Hague"),
        ("Should it rain again before then, Aguas Calientes would have to be cleared.",
         "Aguas Calientes cleared"),
        ("A ferry left Lagos on Monday. The minister said it had sunk.", "Ferry sinks"),
    ],
)  # fmt: skip
def test_headlines_name_what_they_are_about(reading_of: Read, text: str, what: str) -> None:
    assert _last(reading_of, text).what == what


def test_a_state_that_opens_a_sentence_has_its_whole_name(reading_of: Read) -> None:
    assert _last(reading_of, "Equatorial Guinea won the case on Monday.").who == ("Equatorial Guinea",)


@pytest.mark.parametrize(
    "text",
    [
        "The strike began on 3 May and continues.",
        "The search for the ship began on 3 May. The search continues.",
    ],
)
def test_what_began_and_goes_on_is_one_that_goes_on(reading_of: Read, text: str) -> None:
    (event,) = reading_of(text, _DAY).events
    assert event.certainty is Certainty.ONGOING
    assert start_days(event) == ["2018-05-03", "2018-05-03"]
    assert event.when is not None
    assert event.when.end[1] is None


def test_spilt_is_a_verb(reading_of: Read) -> None:
    event = _last(reading_of, "The company insists no oil has been spilt.")
    assert (event.what, event.certainty) == ("Oil spilt", Certainty.DENIED)
