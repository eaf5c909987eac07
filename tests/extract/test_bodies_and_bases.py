"""Bodies by their whole names, bases called in short; what is owned, set up, confirmed, in force today."""

import pytest

from tests.extract.conftest import Read
from viewer.model.edtf import edtf

_DAY = "2025-11-20"


@pytest.mark.parametrize(
    ("text", "who"),
    [
        (
            "The European Bank for Reconstruction and Development lent $2m on Monday.",
            "European Bank for Reconstruction and Development",
        ),
        ("The Centre for Food Safety closed its lab on Monday.", "Centre for Food Safety"),
        ("The Ministry of Trade and Industry signed it on Friday.", "Ministry of Trade and Industry"),
    ],
)
def test_a_body_has_all_of_its_name(reading_of: Read, text: str, who: str) -> None:
    (event,) = reading_of(text, _DAY).events
    assert event.who == (who,)


def test_a_body_left_for_another_is_none_of_it(reading_of: Read) -> None:
    (event,) = reading_of("Ana Ruiz left the Navy for Vega on Monday.", _DAY).events
    assert "Navy for Vega" not in event.who


def test_a_ministry_of_two_things_takes_the_verb_of_one(reading_of: Read) -> None:
    (event,) = reading_of("The Ministry of Trade and Industry shut the port on Friday.", _DAY).events
    assert event.what == "Ministry of Trade and Industry shuts port"


def test_a_base_is_known_by_its_short_name_though_no_list_has_it(reading_of: Read) -> None:
    text = (
        "Marines took over Camp Lemonnier in 2002. Workers are levelling ground for a taxiway at Lemonnier."
    )
    assert [place.name for place in reading_of(text, _DAY).events[1].where] == ["Camp Lemonnier"]


@pytest.mark.parametrize(
    ("text", "what", "day"),
    [
        ("Vega has owned the mine at Huari since 2019.", "Vega owns mine at Huari", "2019/.."),
        ("Set up in Oslo in 1920, the group closed in May.", "Group set up in Oslo", "1920"),
        (
            "The court is to confirm the count by 30 November.",
            "Court confirms count",
            "[2025-11-20..2025-11-30]",
        ),
        ("The lease in force today was signed in May 2014.", "Lease in force signed", "2014-05"),
    ],
)
def test_it_is_told_with_its_day(reading_of: Read, text: str, what: str, day: str) -> None:
    event = reading_of(text, _DAY).events[0]
    assert event.what == what
    assert event.when
    assert edtf(event.when) == day


def test_that_somebody_owns_a_thing_is_no_event_by_itself(reading_of: Read) -> None:
    assert reading_of("Vega owns the mine at Huari.", _DAY).events == ()
