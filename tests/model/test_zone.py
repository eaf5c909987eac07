"""Times by the clocks of a zone: what follows it, and what is never shifted."""

from datetime import UTC, datetime
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.values import event
from viewer.model import query
from viewer.model.dossier import Dossier
from viewer.model.focus import Focus
from viewer.model.moment import DAY_S, Moment
from viewer.model.when import When
from viewer.model.words import label, words
from viewer.model.zone import Zone, keys, zoned, zoned_dossier

LIMA, BERLIN, SANTIAGO = Zone("America/Lima"), Zone("Europe/Berlin"), Zone("America/Santiago")


def when(text: str) -> When:
    return When.instant(Moment.from_iso(text), Moment.from_iso(text))


def seconds(text: str) -> float:
    return datetime.fromisoformat(text).timestamp()


def test_a_time_with_an_offset_is_told_by_the_clocks_of_the_zone_and_stays_the_same_moment():
    old = when("2026-05-03T10:30Z")
    new = zoned(old, LIMA)
    assert new.start[0].first_s == old.start[0].first_s
    assert words(new) == "on 3 May 2026 05:30 UTC-5"
    assert words(zoned(when("2026-05-03T02:00Z"), LIMA)) == "on 2 May 2026 21:00 UTC-5"
    assert label(zoned(when("2026-05-03T02:00Z"), LIMA)) == "2 May 2026 21:00 UTC-5"
    stretch = When.instant(Moment.from_iso("2026-05-03T02:00Z"), Moment.from_iso("2026-05-03T03:30Z"))
    assert label(zoned(stretch, LIMA)) == "2 May 2026 21:00–22:30 UTC-5"


@given(st.dates(), st.sampled_from([LIMA, BERLIN, SANTIAGO, Zone("Asia/Kathmandu")]))
def test_a_date_without_a_time_is_the_same_day_in_every_zone(day, zone):
    old = when(day.isoformat())
    new = zoned(old, zone)
    assert words(new) == words(old)
    assert abs(new.start[0].first_s - zone.midnight_s(old.start[0].days)) <= 30  # to the minute
    if 2 < day.year < 9999:
        assert Moment.from_days(int(zone.wall_s(new.start[0].first_s + 60) // DAY_S)) == old.start[0]


def test_a_time_without_an_offset_stays_as_the_text_has_it():
    assert zoned(when("2026-05-03T10:30"), LIMA) == when("2026-05-03T10:30")


def test_a_day_on_which_the_clocks_are_changed_has_23_or_25_hours():
    for text, hours in (("2026-03-29", 23), ("2026-10-25", 25), ("2026-10-26", 24)):
        day = zoned(when(text), BERLIN).start[0]
        assert day.last_s - day.first_s == hours * 3600
        assert day.iso() == text


def test_days_of_all_years_have_a_midnight():
    for year in (-9999, -44, 1, 1582, 1969, 2026, 9999, 120_000):
        assert zoned(When.instant(Moment(year, 3, 1), Moment(year, 3, 1)), BERLIN).start[0].year == year


@given(st.floats(min_value=-2e9, max_value=4e9), st.sampled_from(keys()))
def test_the_offset_is_that_of_the_library(at, key):
    local = datetime.fromtimestamp(at, UTC).astimezone(ZoneInfo(key))
    assert Zone(key).offset_s(at) == local.utcoffset().total_seconds()


def test_the_clocks_are_changed_at_the_second():
    stretches = list(BERLIN.stretches(seconds("2026-03-01T00:00+00:00"), seconds("2026-12-01T00:00+00:00")))
    assert [offset for *_, offset in stretches] == [3600, 7200, 3600]
    assert stretches[0][1] == stretches[1][0] == seconds("2026-03-29T01:00+00:00")
    assert stretches[1][1] == seconds("2026-10-25T01:00+00:00")


def test_a_day_whose_midnight_is_skipped_begins_when_it_is():
    day = Moment(2025, 9, 7)  # in Santiago the clocks go from 0:00 to 1:00
    assert SANTIAGO.midnight_s(day.days) == seconds("2025-09-07T04:00+00:00")
    assert SANTIAGO.wall_s(SANTIAGO.midnight_s(day.days)) == day.days * DAY_S + 3600


def test_a_zone_is_told_by_its_offsets_and_its_city():
    spring = seconds("2026-03-01T00:00+00:00"), seconds("2026-06-01T00:00+00:00")
    assert LIMA.words(*spring) == "UTC-5 (Lima)"
    assert BERLIN.words(*spring) == "UTC+1, +2 (Berlin)"
    assert Zone("Asia/Kathmandu").words(*spring) == "UTC+5:45 (Kathmandu)"


@pytest.mark.parametrize("key", ["", "Mars/Olympus", "../etc/passwd", "/etc/localtime", "America"])
def test_a_key_that_is_none_is_refused_in_a_sentence(key):
    with pytest.raises(ValueError, match="is no time zone; type one like America/Lima"):
        Zone.of(key)


def test_zoning_twice_is_zoning_once():
    for text in ("2026-05-03T10:30Z", "2026-05-03", "2026-05-03T10:30"):
        assert zoned(zoned(when(text), BERLIN), BERLIN) == zoned(when(text), BERLIN)


def test_a_whole_dossier_is_zoned_for_showing_and_the_dossier_itself_is_left_alone():
    old = Dossier().put(event("a", when=when("2026-05-03T10:30Z")), event("b", when=None))
    new = zoned_dossier(old, LIMA)
    assert old.events["a"].when == when("2026-05-03T10:30Z")
    assert new.events["a"].when.start[0].offset_min == -300
    assert new.events["b"] is old.events["b"]
    assert zoned_dossier(old, None) is old


def test_a_window_of_a_day_in_the_zone_finds_what_happened_on_that_day():
    day = Moment(2026, 5, 3)
    window_s = LIMA.midnight_s(day.days), LIMA.midnight_s(day.days + 1)
    dossier = Dossier().put(event("a", when=when("2026-05-03")))
    focus = Focus(window_s=window_s, zone=LIMA)
    assert query.match(dossier.events["a"], focus, dossier) is query.Match.CERTAINLY
    assert query.in_window(when("2026-05-03T10:30Z"), window_s) is query.Match.CERTAINLY
