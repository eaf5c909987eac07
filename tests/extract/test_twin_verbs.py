"""Two verbs with nothing but "and" between them share what follows, and smaller things told beside them."""

import pytest

from tests.extract.conftest import Read
from tests.extract.event_checks import start_days

PUBLISHED = "2026-11-20"
TWINS = [
    # the text, and of each of its events the first day and the place
    ("The ship was boarded and searched on 3 May near Aden.",
     [("2026-05-03", "Aden"), ("2026-05-03", "Aden")]),
    ("Police arrested and charged two men on Sunday in Lagos.",
     [("2026-11-15", "Lagos"), ("2026-11-15", "Lagos")]),
    ("A mine was found and made safe on Wednesday off Constanța.", [("2026-11-18", "off Constanța")]),
    ("The terminal will be widened and deepened in 2028 at Callao.",
     [("2028-01-01", "Callao"), ("2028-01-01", "Callao")]),
]  # fmt: skip


@pytest.mark.parametrize(("text", "told"), TWINS)
def test_the_day_and_the_place_behind_the_second_are_of_both(
    reading_of: Read, text: str, told: list[tuple[str, str]]
) -> None:
    events = reading_of(text, PUBLISHED).events
    assert [(start_days(e)[0], e.where[0].name if e.where else "") for e in events] == told


HEADLINES = [
    ("Marines boarded and searched the ship near Aden.", "Marines board ship"),
    ("Residents marched and blocked the road.", "Residents march"),
]


@pytest.mark.parametrize(("text", "what"), HEADLINES)
def test_what_is_done_stands_behind_the_second(reading_of: Read, text: str, what: str) -> None:
    assert reading_of(text, PUBLISHED).events[0].what == what


STARTS = [
    # the text, and the bounds of the start of its last event
    ("The ferry was tied up in Hobart until 27 March.", [None, "2026-03-27"]),
    ("Since early on 4 November trucks have been held at Kapikule.", ["2026-11-04", "2026-11-04"]),
    ("Cyclone Bola, which wrecked the pier at Gisborne in 1988, left 200 people homeless.",
     ["1988-01-01", "1988-12-31"]),
    ("Punta Arenas, 30 May 2025. The navy found the hull in April.", ["2026-04-01", "2026-04-30"]),
]  # fmt: skip


@pytest.mark.parametrize(("text", "days"), STARTS)
def test_it_began_within(reading_of: Read, text: str, days: list[str | None]) -> None:
    assert start_days(reading_of(text, PUBLISHED).events[-1]) == days


def test_those_that_a_number_counts_are_still_aboard(reading_of: Read) -> None:
    events = reading_of("Two sailors were rescued; the other nine remain aboard.", PUBLISHED).events
    assert [event.what for event in events] == ["Two sailors rescued", "Other nine remain aboard"]


def test_a_continent_only_tells_among_which_a_thing_is_the_greatest(reading_of: Read) -> None:
    text = "The navy built the tanks in the 1930s behind one of the finest natural harbours in Asia."
    assert [event.where for event in reading_of(text, PUBLISHED).events] == [()]
