"""Ends yet to come, names of things, whom "it" means behind an aside, and where a thing was only readied."""

import pytest

from tests.extract.conftest import Read
from viewer.model.moment import Moment


def test_the_end_of_an_offer_does_not_date_the_offer(reading_of: Read):
    text = (
        "The chairman has offered a rebate on tolls. The offer, extended twice, runs out at the end of June."
    )
    first, second = reading_of(text, "2026-03-10").events
    assert (first.certainty.value, second.certainty.value) == ("occurred", "planned")
    assert first.when
    assert first.when.start[1] == Moment.from_iso("2026-03-10")


@pytest.mark.parametrize(
    ("text", "who"),
    [
        ("The Vistula 3 cable was cut on Monday.", ()),
        ("NATO launched a mission known as Northern Watch in May.", ("NATO",)),
        ("The trawler, the 29-ton Kestrel 7, sank on Monday.", ("Kestrel",)),
    ],
)
def test_what_has_a_number_or_is_dubbed_so_does_not_act_unless_it_is_a_ship(reading_of: Read, text, who):
    (event,) = reading_of(text).events
    assert event.who == who


@pytest.mark.parametrize(
    ("text", "what"),
    [
        (
            "The firm closed the mine after the dam burst in May, but it plans to reopen the pit.",
            "Firm reopens pit",
        ),
        (
            "The governor asked for help. The ministry said it would send a team; it ruled out a curfew.",
            "Ministry rules out curfew",
        ),
        ("Benin and Togo have shown interest but neither has signed.", "Benin and Togo sign"),
    ],
)
def test_it_goes_past_an_aside_and_means_no_person(reading_of: Read, text, what):
    assert reading_of(text).events[-1].what == what


def test_a_ship_does_not_serve_where_it_was_tried(reading_of: Read):
    (event,) = reading_of("The ship will enter service in May following trials in Arctic waters.").events
    assert event.where == ()


def test_as_it_did_tells_of_nothing_more(reading_of: Read):
    assert [e.what for e in reading_of("The dam could burst, as it did in 1999.").events] == ["Dam bursts"]
