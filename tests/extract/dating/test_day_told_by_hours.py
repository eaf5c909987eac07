"""A day that is told by its hours, in the present, has come about on the day that its heading names."""

import pytest

from tests.extract.conftest import Read
from viewer.extract.read import read
from viewer.geo.gazetteer import Gazetteer
from viewer.model.article import Article, ArticleId
from viewer.model.event import Certainty
from viewer.model.moment import Moment

_NIGHT = """A night in Ica{day}

9.40pm{mark} Police close the bridge at Chira.

10pm{mark} Two houses collapse in San Clemente. A crane is brought from Lima.

23:50{mark} Minutes later the hospital at Pisco, on the road to Lima, closes.

00:40{mark} The first army trucks reach Pisco. No boat was lost that day.
"""


def _days(read: Read, text: str) -> dict[str, str]:
    found = {}
    for event in read(text, "2025-12-09").events:
        first = event.when.start[0] if event.when else None
        found[event.what] = f"{event.certainty.value} {first.iso() if first else '-'}"
    return found


@pytest.mark.parametrize("mark", [":", ".", " –", " |"])
def test_hours_that_open_paragraphs_tell_the_past_of_the_day_in_the_heading(
    reading_of: Read, mark: str
) -> None:
    assert _days(reading_of, _NIGHT.format(day=", 4 May 2025", mark=mark)) == {
        "Police close bridge at Chira": "occurred 2025-05-04",
        "Two houses collapse in San Clemente": "occurred 2025-05-04",
        "Crane brought from Lima": "occurred 2025-05-04",
        "Hospital at Pisco closes": "occurred 2025-05-04",
        "First army trucks reach Pisco": "occurred 2025-05-05",
        "Boat lost": "denied 2025-05-05",
    }


def test_a_day_that_nothing_names_stays_open(reading_of: Read) -> None:
    found = _days(reading_of, _NIGHT.format(day="", mark=":"))
    assert found["Police close bridge at Chira"] == "occurred -"
    assert found["First army trucks reach Pisco"] == "occurred -"


def test_a_day_counted_from_publication_counts_for_the_hours_as_well(reading_of: Read) -> None:
    text = "A ferry sank off Pisco on Monday. This is how the night went.\n\n" + _NIGHT.format(
        day="", mark=":"
    )
    found = _days(reading_of, text)
    assert found["Police close bridge at Chira"] == "occurred 2025-12-08"
    assert found["First army trucks reach Pisco"] == "occurred 2025-12-09"


def test_two_lines_with_an_hour_or_a_programme_tell_of_no_past(reading_of: Read) -> None:
    two = "A day in Ica\n\n10:00 The minister opens the port.\n\n11:00 The minister leaves for Lima."
    plan = two.replace("A day", "Programme of a day") + "\n\n12:00 The minister signs a treaty."
    for text in (two, plan):
        assert not any(told.startswith("occurred") for told in _days(reading_of, text).values())


def test_spanish_hours_too(gazetteer: Gazetteer) -> None:
    text = (
        "Ficha de una noche\n\n4 de mayo de 2025\n\n21:40. La policía cierra el puente de Ica.\n\n"
        "22:30 h. Se derrumban dos casas en Pisco.\n\n00:20: El alcalde ordena evacuar la ribera.\n"
    )
    published = Moment.from_iso("2025-12-09")
    article = Article(ArticleId("a"), "Una noche", text, published=published, language="es")
    assert list(_days(lambda *_: read(article, gazetteer), text).items()) == [
        ("Policía cierra el puente de Ica", "occurred 2025-05-04"),
        ("Se derrumban dos casas en Pisco", "occurred 2025-05-04"),
        ("Alcalde ordena evacuar la ribera", "occurred 2025-05-05"),
    ]


def test_a_day_and_month_that_head_a_paragraph_date_all_of_it(reading_of: Read) -> None:
    text = (
        "Timeline of the talks\n\n3 March: The minister proposes a truce. Rebels reject it.\n\n"
        "5 March: Rebels shell the airport of Ica."
    )
    assert _days(reading_of, text)["Rebels reject truce"] == "occurred 2025-03-03"


def test_a_bridge_at_a_place_collapses_at_the_end_of_a_sentence(reading_of: Read) -> None:
    text = (
        "Ica bridge falls\n\n2019: The bridge at Chira collapses.\n\n2021: Gangs attack police posts in Lima."
    )
    assert list(_days(reading_of, text).values())[-2:] == ["occurred 2019-01-01", "occurred 2021-01-01"]


def test_hours_in_brackets_or_after_at_and_what_is_said_behind(reading_of: Read) -> None:
    text = (
        "Storm\n\nMonday 4 May 2026\n\n[21:40 GMT] Two houses collapse in San Clemente, the mayor says.\n\n"
        "(23:30 GMT) Police close the road.\n\nAt 2350 hrs the ferry sinks."
    )
    found = {event.what: event.says for event in reading_of(text, "2026-05-06").events}
    assert found == {
        "Two houses collapse in San Clemente": "the mayor",
        "Police close road": None,
        "Ferry sinks": None,
    }


@pytest.mark.parametrize(
    ("above", "day"),
    [
        ("The president in Lima, 12 June 2026", "2026-06-12"),
        ("On Friday the president will visit Lima. This is how it will go.", "2026-05-08"),
    ],
)
def test_the_hours_of_a_day_to_come_are_planned(reading_of: Read, above: str, day: str) -> None:
    hours = (
        "10:00 The president lands.",
        "11:00 The president opens the pier.",
        "12:00 Envoys sign a treaty.",
    )
    events = reading_of("\n\n".join((above, *hours)), "2026-05-06").events[-2:]
    assert [e.what for e in events] == ["President opens pier", "Envoys sign treaty"]
    for event in events:
        assert event.when
        assert event.when.start[0]
        assert (event.certainty, event.when.start[0].iso()) == (Certainty.PLANNED, day)


def test_the_years_to_come_of_a_chronology_are_planned(reading_of: Read) -> None:
    text = (
        "Key dates\n\n2019: Peru signs a contract.\n\n2032: The concession ends.\n\n2041: The firm opens it."
    )
    events = reading_of(text, "2021-05-01").events
    assert [(e.what, e.certainty) for e in events[:2]] == [
        ("Peru signs contract", Certainty.OCCURRED),
        ("Concession ends", Certainty.PLANNED),
    ]


def test_hours_within_the_story_of_a_day_are_of_the_day_its_headline_names(reading_of: Read) -> None:
    text = (
        "Monday, 4 May: how the lights went out\n\nThe day began hot. Two days earlier demand for power in"
        " Peru had reached a record for May.\n\nAt 12.09 a line in Ica tripped. By half past twelve Pisco was"
        " without power. Shortly before two the station at Nazca was restarted. A bus burned in Lima at 9pm."
        "\n\nThe minister denied that hackers had brought down the grid."
    )
    days = {}
    for event in reading_of(text, "2026-05-06").events:
        assert event.when
        days[event.what] = event.when.start[0].iso() if event.when.start[0] else None
    assert days == {
        "Demand for power in Peru reaches record": "2026-05-02",
        "Line in Ica trips": "2026-05-04",
        "Pisco without power": "2026-05-04",
        "Station at Nazca restarted": "2026-05-04",
        "Bus burns in Lima": "2026-05-04",
        "Hackers bring down grid": None,
    }


def test_the_first_hour_may_name_the_day_of_those_below(reading_of: Read) -> None:
    text = (
        "The day the lights went out\n\n12.33. On Monday power failed in Ica.\n\n13.10. A train stopped in"
        " Lima.\n\n15.00. Police closed the port of Pisco. An hour later Chile sent power."
    )
    events = reading_of(text, "2026-05-06").events
    assert len(events) == 4
    for event in events:
        assert event.when
        assert event.when.start[0]
        assert event.when.start[0].iso() == "2026-05-04"
