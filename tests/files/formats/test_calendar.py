"""A calendar holds definite days alone, and an independent reader reads them as they were."""

from datetime import date, datetime, timedelta, timezone
from typing import Any

import pytest

from tests.values import HARBOUR, PERU, PORT, day, event, harbour_dossier
from viewer.files.formats import calendar
from viewer.model.dossier import Dossier
from viewer.model.event import Certainty, Event
from viewer.model.when import Extent, Qualifier, When

icalendar = pytest.importorskip("icalendar")


def of(*events: Event) -> Dossier:
    return Dossier(events={e.id: e for e in events})


def entries(*events: Event) -> list[Any]:
    return list(icalendar.Calendar.from_ical(calendar.write(of(*events))).walk("VEVENT"))


def on(first: str, last: str | None = None) -> When:
    start, end = (day(first), day(first)), (day(last or first), day(last or first))
    return When(Extent.SPAN if last else Extent.INSTANT, start, end)


def test_a_day_is_an_entry_of_that_day() -> None:
    (entry,) = entries(event("a", when=on("2024-11-14")))
    assert entry["DTSTART"].dt == date(2024, 11, 14)
    assert entry["DTEND"].dt == date(2024, 11, 15)
    assert entry["UID"] == "a@sightline"


def test_a_span_of_known_days_ends_after_its_last() -> None:
    (entry,) = entries(event("a", when=on("2024-11-14", "2024-12-31")))
    assert entry["DTEND"].dt == date(2025, 1, 1)


def test_a_time_with_an_offset_is_that_time() -> None:
    (entry,) = entries(event("a", when=on("2024-11-14T23:30+02:00")))
    assert entry["DTSTART"].dt == datetime(2024, 11, 14, 23, 30, tzinfo=timezone(timedelta(hours=2)))


def test_a_time_without_an_offset_stays_local() -> None:
    (entry,) = entries(event("a", when=on("2024-11-14T23:30")))
    assert entry["DTSTART"].dt == datetime(2024, 11, 14, 23, 30)  # noqa: DTZ001  # floating, as the text has it


@pytest.mark.parametrize(
    "when",
    [
        None,
        When(Extent.SPAN),
        When.instant(day("2024-01-01"), day("2024-12-31")),
        When.instant(None, day("2024-12-31")),
        When(Extent.SPAN, (day("2024-01-01"), day("2024-01-01"))),
        When(Extent.SPAN, (day("2024-01-01"),) * 2, (day("2024-02-01"), day("2024-02-03"))),
        When.instant(day("2024-01-01"), day("2024-01-01"), qualifier=Qualifier.APPROXIMATE),
        on("-0043-03-15"),
        on("Y12024-01-01"),
    ],
)
def test_what_is_not_definite_is_left_out(when: When | None) -> None:
    assert entries(event("a", when=when)) == []


def test_text_with_every_sign_comes_through() -> None:
    what = "Café; “a,b” \\ n 😀 " * 8
    (entry,) = entries(event("a", what=what, when=on("2024-11-14"), condition="x\ny"))
    assert str(entry["SUMMARY"]) == what
    assert str(entry["DESCRIPTION"]) == "x\ny\n“The ministry approved”"


def test_no_line_is_longer_than_75_octets_or_cut_within_a_letter() -> None:
    data = calendar.write(of(event("a", what="é😀" * 100, when=on("2024-11-14"))))
    for line in data.split(b"\r\n"):
        assert len(line) <= 75
        assert line.decode("utf-8") or not line


def test_only_a_point_has_coordinates() -> None:
    at = [
        event(name, when=on("2024-11-14"), where=(where,))
        for name, where in zip("abc", (HARBOUR, PORT, PERU), strict=True)
    ]
    assert ["GEO" in entry for entry in entries(*at)] == [True, True, False]


def test_a_denied_event_is_cancelled_and_a_plan_tentative() -> None:
    made = [event(str(c), when=on("2024-11-14"), certainty=c) for c in Certainty]
    assert [str(entry["STATUS"]) for entry in entries(*made)] == [
        "CONFIRMED",
        "CONFIRMED",
        "TENTATIVE",
        "TENTATIVE",
        "TENTATIVE",
        "CANCELLED",
    ]


def test_a_calendar_without_definite_events_is_still_one() -> None:
    assert entries(*harbour_dossier().events.values()) == []
