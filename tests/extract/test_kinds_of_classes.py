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


MORE = [
    ("A sandstorm blinded drivers on Sunday.", "incident"),
    ("A boulder fell on the line on Friday.", "incident"),
    ("The internet was down for nine hours on Tuesday.", "incident"),
    ("One lane could be open by Thursday.", "opening"),
    ("The berth would be in use by May.", "opening"),
    ("The dam began to generate power in 2022.", "opening"),
    ("The satellite reached orbit on Friday.", "opening"),
    ("The clinic is to be ready by June.", "opening"),
    ("Drilling of the shaft started in May.", "construction"),
    ("The barracks were turned into flats in 2016.", "construction"),
    ("The old reactor was taken off the grid in May.", "closure"),
    ("The brewery poured its first beer in 1824.", "opening"),
    ("Togo and Benin made peace in 2010.", "agreement"),
    ("The rebels took responsibility for the raid on Sunday.", "statement"),
    ("The monk was made an abbot in May.", "appointment"),
    ("The tunnel filled with water on Sunday.", "incident"),
    ("Two lorries are on their way to Suva.", "movement"),
]


@pytest.mark.parametrize(("text", "kind"), MORE)
def test_an_event_is_of_the_kind_that_its_state_or_thing_makes_it(
    reading_of: Read, text: str, kind: str
) -> None:
    assert [event.kind.value for event in reading_of(text, "2025-11-20").events] == [kind]


OF_THINGS = [
    ("The commission lost two ballot boxes on Monday.", "incident"),
    ("Protesters felled trees across the road on Monday.", "incident"),
    ("Customs officers opened a lorry on Monday.", "legal"),
    ("The agency delivered a certification to Congress on Monday.", "statement"),
    ("The country missed its output target in 2024.", "economic"),
    ("A suspected accomplice was handed over by Estonia on Monday.", "legal"),
    ("Fuel ran out at the plant on Monday.", "incident"),
]


@pytest.mark.parametrize(("text", "kind"), OF_THINGS)
def test_an_event_is_of_the_kind_of_what_is_done_to_such_things(
    reading_of: Read, text: str, kind: str
) -> None:
    assert [event.kind.value for event in reading_of(text, "2025-11-20").events] == [kind]


def test_how_things_go_in_general_is_no_event(reading_of: Read) -> None:
    text = (
        "For now the coal goes by road. It did not go smoothly. Not everyone is cheering. Nerves are fraying."
    )

    assert not reading_of(text, "2025-11-20").events
