"""The kind of an event by the classes of who acts and what is acted on."""

import pytest

from tests.extract.conftest import Read

KINDS = [
    ("Crews started clearing the site of the new depot in June.", "construction"),
    ("The contractor stopped work at the mill on Friday.", "closure"),
    ("Peacekeepers completed their withdrawal in June.", "movement"),
    ("Rescuers widened their search on Saturday.", "operation"),
    ("The king cancelled his trip on Monday.", "decision"),
    ("The station became operational in May.", "opening"),
    ("A mason fell from a scaffold on 1 April.", "incident"),
    ("Robberies at sea peaked in 2011.", "incident"),
    ("An avalanche cut the railway in January.", "incident"),
    ("Officers joined the crowd in the square on Sunday.", "incident"),
    ("The dynasty ruled the island until 1960.", "operation"),
    ("Nurses were trained in Suva in May.", "other"),
    ("The kidnapped priest was released on Sunday.", "other"),
    ("The court released two sailors on Monday.", "legal"),
    ("The yard moved production to Togo in May.", "economic"),
    ("Two old frigates were paid off in 2021.", "closure"),
    ("The licence ran out on Tuesday.", "closure"),
    ("The tribunal awarded the islet to Togo in May.", "decision"),
    ("The ministry ordered checks on all ferries on Friday.", "decision"),
    ("The decree was published on Monday.", "decision"),
    ("Benin may join the scheme next year.", "agreement"),
    ("The first lorries will cross the bridge in 2031.", "opening"),
    ("The builders began the hall in May.", "construction"),
]


@pytest.mark.parametrize(("text", "kind"), KINDS)
def test_an_event_is_of_this_kind_by_who_acts_and_on_what(reading_of: Read, text: str, kind: str) -> None:
    assert [event.kind.value for event in reading_of(text, "2025-11-20").events] == [kind]
