"""Lands, mountains and islands that a text points back to by what they are."""

import pytest

from tests.extract.conftest import Read

MEANT = [
    ("Togo met Benin in Lomé. Monks have been expelled from the country since May.", "Togo"),
    ("Rain fell in Katanga in May. Trucks entered the province on Monday.", "Katanga"),
    ("Malta was hit by a storm. A boat sank off the island on Monday.", "Malta"),
    ("A storm struck Mayotte in May. France sent men to the islands on Monday.", "Mayotte"),
    ("Two men fell on Mount Elbrus. Guides searched the mountain on Monday.", "Mount Elbrus"),
    ("A mill burnt in Sokode. Ten men fled the area on Monday.", "Sokode"),
    ("Togo is dry. Rangers are at Kara. A mine opened at Simandou. Ten men toured the site on Monday.",
     "Simandou"),
    ("A storm hit Malta. Wells in the east of the island were shut on Monday.", "Malta"),
    ("Trucks stood outside Durban. A boat sank off the port on Monday.", "Durban"),
    ("Simandou opened in May. Ten wells were drilled around it on Monday.", "Simandou"),
    ("A mill burnt in Sokode. Men were flown to Lomé and Kara. Guards left the area on Monday.", "Sokode"),
    ("Pirates sailed off Ghana. Men flew to Kara. Togo pulled its frigate out of the area.", "off Ghana"),
    ("Boats met off Sokode. Men in Kara were held. Judges in the town tried ten on Monday.", "Kara"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "place"), MEANT)
def test_a_land_is_the_last_of_its_sort_that_was_named(reading_of: Read, text: str, place: str) -> None:
    assert reading_of(text).events[-1].where[0].name == place


def test_a_country_is_not_that_of_the_guests_who_are_in_it(reading_of: Read) -> None:
    events = reading_of("Chad sent home men of France. A French pilot died in the country on Monday.").events
    assert events[-1].where[0].name == "Chad"


def test_a_fleet_that_is_cut_is_nowhere_in_a_country(reading_of: Read) -> None:
    events = reading_of("Togo cuts fleet\n\nTogo is poor. Two old boats were paid off in 2021.").events
    assert events[-1].where == ()


def test_the_quay_there_is_where_there_means(reading_of: Read) -> None:
    text = "Cork port is old\n\nCork port is old. A boat burnt at Galway. Ten men mend the quay there."
    assert reading_of(text, "2025-11-20").events[-1].where[0].name == "Galway"
