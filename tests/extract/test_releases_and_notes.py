"""What releases, notes of ships' tracks, court and market reports and profiles tell, and when."""

import pytest

from tests.extract.conftest import Read
from viewer.model.event import Certainty, Event
from viewer.model.moment import Moment


def _day(event: Event) -> str | None:
    assert event.when
    first, last = event.when.start[0], event.when.end[1]
    return first.iso() if first and first == last else None


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("Ruiz is to testify before a commission of inquiry in Lima on 3 June.", "2026-06-03"),
        ("On 6 May the ship left Lima and declared Ica as its destination, with ETA 15 May.", "2026-05-06"),
        ("The signal was lost on 24 April. It reappears on 29 April off Ica.", "2026-04-29"),
        ("AIS data shows the tanker leaving Callao on 2 April.", "2026-04-02"),
        ("AIS data shows the tanker leaving Callao on 2 April and passing Pisco on 16 April.", "2026-04-16"),
    ],
)
def test_the_day_is_that_of_what_is_told(reading_of: Read, text: str, day: str) -> None:
    assert _day(reading_of(text, "2026-05-13").events[-1]) == day


@pytest.mark.parametrize(
    "text",
    [
        "Crude for July delivery settled at $71 a barrel.",
        "Terms will be set with each order, with an estimated completion date of May 14, 2031.",
    ],
)
def test_the_day_of_delivery_is_not_that_of_the_deed(reading_of: Read, text: str) -> None:
    assert all(_day(event) is None for event in reading_of(text, "2026-05-13").events)
    assert all(e.when and "2031" not in str(e.when) for e in reading_of(text, "2026-05-13").events)


def test_a_commission_before_which_somebody_is_heard_is_no_event(reading_of: Read) -> None:
    text = "Ruiz is to testify before a commission of inquiry in Lima on 3 June."
    assert [event.certainty for event in reading_of(text, "2026-05-13").events] == [Certainty.PLANNED]


def test_each_date_before_when_dates_its_own_clause(reading_of: Read) -> None:
    text = (
        "They said so in 2014, when Chile annexed Ica, and in February 2022, when its tanks rolled into Lima."
    )
    annexed, rolled = reading_of(text, "2026-05-13").events
    assert annexed.when
    assert rolled.when
    assert annexed.when.start[0] == Moment.from_iso("2014-01-01")
    assert rolled.when.start[0] == Moment.from_iso("2022-02-01")


def test_what_a_meeting_is_informed_of_is_said_and_planned(reading_of: Read) -> None:
    text = "The Minister of Peru informed the meeting that the port of Ica would reopen to ships on 1 July."
    event = reading_of(text, "2026-05-13").events[-1]
    assert (event.what, event.certainty) == ("Port of Ica reopens to ships", Certainty.PLANNED)
    assert event.says == "The Minister of Peru"


def test_what_one_should_stop_pretending_is_not_so(reading_of: Read) -> None:
    text = "The government should stop pretending that the coast guard will do the work."
    assert {event.certainty for event in reading_of(text, "2026-05-13").events} <= {Certainty.DENIED}


def test_two_firms_that_get_a_contract_each_are_two_events(reading_of: Read) -> None:
    text = (
        "Andes Ship Repair was awarded on May 8 a modification to a contract for the overhaul of a ship.\n\n"
        "Pacific Arms Works was awarded a contract for remote weapon stations."
    )
    assert [event.what for event in reading_of(text, "2026-05-14").events] == [
        "Andes Ship Repair awarded modification to contract",
        "Pacific Arms Works awarded contract",
    ]


def test_a_row_of_towns_with_semicolons_is_no_new_subject(reading_of: Read) -> None:
    text = (
        "Work will be performed in Lima, Peru (71%); Ica, Peru (18%); and Cusco, Peru (11%), and is expected"
        " to be completed by May 2027."
    )
    assert reading_of(text, "2026-05-14").events[-1].what == "Work completed"


def test_the_coin_of_a_sum_is_no_place(reading_of: Read) -> None:
    text = "Ruiz offered a reward of 2 million US dollars for the ship."
    assert all(event.where == () for event in reading_of(text, "2026-05-13").events)


def test_a_name_that_is_also_a_call_is_a_name(reading_of: Read) -> None:
    text = "Pugh, who denied all the charges, showed no emotion in Lima. He is expected to appeal."
    assert [event.what for event in reading_of(text, "2026-05-13").events] == ["Pugh appeals"]


def test_a_verdict_of_last_month_is_of_that_month(reading_of: Read) -> None:
    (event,) = reading_of("A man was found guilty last month of fraud in Lima.", "2026-05-13").events
    assert event.when
    assert event.when.start[0] == Moment.from_iso("2026-04-01")


def test_she_is_the_woman_of_the_text_and_not_the_ship_told_of_last(reading_of: Read) -> None:
    text = (
        "Admiral Ana Ruiz died in Lima on Sunday. She was 79. She took a ship to Ica, a voyage in which the"
        " ship lost a propeller. In 2005, she led the inquiry into a fire."
    )
    assert reading_of(text, "2026-05-12").events[-1].what == "Ana Ruiz leads inquiry into fire"


@pytest.mark.parametrize("told", ["Tin jumped 3% to a record.", "Brent crude settled at $71.20 a barrel."])
def test_what_the_world_pays_has_no_place(reading_of: Read, told: str) -> None:
    text = f"The Toquepala mine in Peru was shut on Sunday. The company evacuated the mine. {told}"
    assert reading_of(text, "2026-05-13").events[-1].where == ()


@pytest.mark.parametrize(
    "text",
    [
        "We could not verify this.",
        "Reuters was not able to confirm the report.",
        "“All are safe,” a spokesman wrote on Telegram.",
    ],
)
def test_what_the_teller_cannot_check_and_where_one_posts_is_no_event(reading_of: Read, text: str) -> None:
    assert reading_of(text, "2026-05-13").events == ()


def test_who_speaks_behind_a_date_is_credited(reading_of: Read) -> None:
    text = "A drone hit Lima. On 22 April the army said it had defused 11 devices."
    event = reading_of(text, "2026-05-13").events[-1]
    assert (event.what, event.says) == ("Army defuses 11 devices", "the army")


def test_us_is_nothing_told_before(reading_of: Read) -> None:
    text = "A navy boat came. They left us on a beach near Ica."
    assert "boat" not in reading_of(text, "2026-05-13").events[-1].what


_LIFE = """Admiral Ana Ruiz dies at 79

Admiral Ana Ruiz died on Sunday at her home in Pisco. She was 79.

Born in Cusco in 1946, she returned in 1985, when democracy was restored, and took command of a ship.

Promoted to rear admiral in 2003, she wrote three books.
"""


def test_a_life_was_not_lived_where_it_ended(reading_of: Read) -> None:
    died, *others = reading_of(_LIFE, "2026-05-12").events
    assert [place.name for place in died.where] == ["Pisco"]
    assert len(others) > 2
    assert all(event.where == () for event in others)


def test_who_was_promoted_is_the_she_behind_it(reading_of: Read) -> None:
    assert "Ana Ruiz promoted to rear admiral" in [e.what for e in reading_of(_LIFE, "2026-05-12").events]


def test_several_ministers_take_the_plain_verb(reading_of: Read) -> None:
    text = "The Ministers met in Lima. They welcomed the ratification of the treaty by Peru on 3 May."
    assert reading_of(text, "2026-05-13").events[1].what.startswith("Ministers welcome ")


def test_the_dead_of_an_incident_are_told(reading_of: Read) -> None:
    (event, *_) = reading_of("Two people are dead after a fire in Lima.", "2026-05-13").events
    assert (event.what, event.certainty) == ("Two people dead", Certainty.OCCURRED)


def test_who_is_the_people_and_not_the_station_of_it(reading_of: Read) -> None:
    text = "The town was a coaling station of the British, who occupied it in 1884."
    assert [event.what for event in reading_of(text).events] == ["British occupy coaling station"]


@pytest.mark.parametrize(
    "text",
    [
        "A new law is needed to open the port of Ica.",
        "The data shows exports rising in May.",
        "A photograph shows a man standing beside the bridge.",
    ],
)
def test_what_is_no_deed_seen_is_not_told(reading_of: Read, text: str) -> None:
    assert reading_of(text, "2026-05-13").events == ()
