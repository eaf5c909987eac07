"""The spot where the first sentence puts the incident that the heading is of."""

import pytest

from tests.extract.conftest import Read


def places(read: Read, text: str) -> list[list[str]]:
    return [[where.name for where in event.where] for event in read(text).events]


def test_an_incident_of_the_heading_lends_its_spot_to_what_names_none(reading_of: Read) -> None:
    text = (
        "Two dead as freight train derails in the hills\n\n"
        "A freight train derailed near the station of Huedin in western Romania on Sunday.\n\n"
        "Eleven wagons left the track. Romania counted three such accidents last year."
    )
    assert places(reading_of, text)[1] == ["Huedin"]


def test_a_lead_in_two_places_lends_none(reading_of: Read) -> None:
    text = (
        "Two dead as bombs hit markets\n\n"
        "A bomb exploded in Kano and another went off in Maiduguri on Sunday, the police of Nigeria said.\n\n"
        "Six shops were burned. Nigeria counted three such attacks last year."
    )
    assert places(reading_of, text)[-1] in ([], ["Nigeria"])


@pytest.mark.parametrize("text", ["The train was bound for Hungary.", "The ship, bound for Oslo, sank."])
def test_what_is_bound_for_a_place_is_no_news(reading_of: Read, text: str) -> None:
    assert all("bound" not in event.what for event in reading_of(text).events)


def test_an_article_is_about_the_place_that_its_heading_begins_with(reading_of: Read) -> None:
    text = (
        "Lüderitz ore quay slips to 2027, and Rössing must wait\n\nThe mineral quay at Lüderitz’s harbour, "
        "without which the ore in the hills around Rössing is worth little, is late. It blamed the rains.\n\n"
        "A conveyor was put up in May."
    )

    assert [where.name for where in reading_of(text, "2025-11-20").events[-1].where] == ["Lüderitz quay"]
