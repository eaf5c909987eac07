"""The axis of the timeline by the clocks of a zone, also where they are changed."""

from datetime import datetime
from itertools import pairwise

import pytest

from viewer.draw import axis
from viewer.draw.axis import Step, Tick
from viewer.model.zone import Zone

LIMA, BERLIN, SANTIAGO = Zone("America/Lima"), Zone("Europe/Berlin"), Zone("America/Santiago")


def seconds(text: str) -> float:
    return datetime.fromisoformat(text).timestamp()


def ticks(step: Step, first: str, last: str, zone: Zone | None) -> list[Tick]:
    return list(axis.ticks(step, (seconds(first), seconds(last)), "en", zone))


def told(step: Step, first: str, last: str, zone: Zone | None) -> list[str]:
    return [tick.text for tick in ticks(step, first, last, zone)]


def test_hours_stand_where_the_clocks_of_the_zone_show_them():
    found = ticks(Step("hour", 6), "2026-05-03T00:00Z", "2026-05-03T12:00Z", LIMA)
    assert [t.text for t in found] == ["18:00", "00:00", "06:00"]
    assert found[-1].at_s == seconds("2026-05-03T06:00-05:00")


def test_the_hour_that_is_skipped_has_no_tick_and_the_one_that_comes_twice_has_two():
    spring = told(Step("hour", 1), "2026-03-29T00:30+01:00", "2026-03-29T05:30+02:00", BERLIN)
    assert spring == ["00:00", "01:00", "03:00", "04:00", "05:00"]
    autumn = told(Step("hour", 1), "2026-10-25T00:30+02:00", "2026-10-25T04:30+01:00", BERLIN)
    assert autumn == ["00:00", "01:00", "02:00", "02:00", "03:00", "04:00"]


def test_three_hour_steps_are_round_before_and_after_a_change_of_the_clocks():
    found = told(Step("hour", 3), "2026-03-28T22:00+01:00", "2026-03-29T13:00+02:00", BERLIN)
    assert found == ["21:00", "00:00", "03:00", "06:00", "09:00", "12:00"]


@pytest.mark.parametrize(
    "zone", [LIMA, BERLIN, SANTIAGO, Zone("Atlantic/Azores"), Zone("America/Havana"), None]
)
def test_every_day_of_a_year_begins_once_and_in_order(zone):
    found = ticks(Step("day", 1), "2025-01-01T00:00Z", "2025-12-28T00:00Z", zone)
    days = [int(tick.wall_s // 86_400) for tick in found]
    assert days == list(range(days[0], days[0] + len(days)))
    assert len(days) >= 360
    assert {round((b.at_s - a.at_s) / 3600) for a, b in pairwise(found)} <= {23, 24, 25}


def test_months_and_years_begin_at_midnight_in_the_zone():
    _, may, _ = ticks(Step("month", 1), "2026-04-15T00:00Z", "2026-06-15T00:00Z", BERLIN)
    assert may.at_s == seconds("2026-05-01T00:00+02:00")
    assert axis.upper_text(Step("month", 1), may) == "May 2026"


def test_the_upper_row_names_the_day_of_the_zone():
    found = ticks(Step("day", 1), "2026-05-03T03:00Z", "2026-05-03T04:00Z", LIMA)
    assert axis.upper_text(Step("day", 1), found[-1]) == "2 May 2026"


@pytest.mark.parametrize("step", axis.STEPS)
def test_without_a_zone_ticks_are_where_utc_has_them(step):
    at = seconds("2026-05-03T10:10:10Z")
    found = list(axis.ticks(step, (at, at + 3 * step.seconds)))
    assert found[0].at_s <= at
    assert all(tick.at_s == tick.wall_s for tick in found)
    assert 3 <= len(found) <= 5
