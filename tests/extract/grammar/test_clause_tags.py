"""Sentences that were read wrongly while one of their words passed for another part of speech."""

import pytest

from tests.extract.conftest import Read
from viewer.model.edtf import edtf

_DAY = "2025-11-20"


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "Talks in Geneva on how to share the stock collapsed on 6 June, and the minister flew home.",
            ["Talks in Geneva collapse", "Minister flies home"],
        ),
        (
            "Commissioning of the line at Kwinana, the plant in the desert, has slipped to May 2027.",
            ["Commissioning of line at Kwinana"],
        ),
        (
            "Floods cut the road on 3 March, and on 5 March two lorries carrying fuel turned back at Suva.",
            ["Floods cut road", "Two lorries turn back at Suva"],
        ),
        ("Shut since 1 January are the dozen docks that served the town.", ["Dozen docks shut"]),
        (
            "Britain put another 24 ships on its sanctions list on Monday.",
            ["Britain puts 24 ships on sanctions list"],
        ),
        ("Peru kept its mine at Huari closed in May.", ["Peru keeps mine at Huari closed"]),
        (
            "Cranes stood idle on Sunday, dockers having walked out over pay.",
            ["Cranes stand idle", "Dockers walk out over pay"],
        ),
        ("First gas, long promised for 2025, has slipped to July 2026.", ["First gas due"]),
    ],
)  # fmt: skip
def test_each_verb_is_found_with_its_subject(reading_of: Read, text: str, told: list[str]) -> None:
    assert [event.what for event in reading_of(text, _DAY).events] == told


def test_what_should_go_on_is_a_condition_though_somebody_says_so_amid(reading_of: Read) -> None:
    text = "Should the raids continue, the county said, boats would be kept in port."
    (told,) = reading_of(text, _DAY).events
    assert (told.certainty.value, told.condition) == ("conditional", "Should the raids continue")


def test_who_has_been_missing_ever_since_is_so_since_the_day_before_it(reading_of: Read) -> None:
    text = "Gunmen took 20 girls from Chibok in April 2014, and 8 of them have been missing ever since."
    told = reading_of(text, _DAY).events[-1]
    assert told.certainty.value == "ongoing"
    assert told.when
    assert edtf(told.when) == "2014-04/.."


@pytest.mark.parametrize(
    "text",
    [
        "It would surprise anyone who has made the crossing.",
        "Any ship that leaves the bay has to pass the fort.",
        "“You are not buying a ship any more,” remarked a broker, “you are buying a headline.”",
        "“Every gram we carry”, sighed an engineer, “is a gram we do not sell.”",
        "Into the gap stepped Romania.",
    ],
)
def test_what_is_of_nobody_in_particular_is_no_event(reading_of: Read, text: str) -> None:
    assert reading_of(text, _DAY).events == ()


@pytest.mark.parametrize(
    ("text", "what", "day"),
    [
        (
            "Peru gave up the port in a treaty signed in Lima in March 1857.",
            "Peru gives up port in treaty", "1857-03",
        ),
        (
            "Hit by a drone on 26 January, the tanker Selene burned for most of a day.",
            "Tanker Selene burns", "2025-01-26",
        ),
        (
            "Balloons closed the airspace over Riga on Sunday, and 17 flights were diverted.",
            "17 flights diverted", "2025-11-16",
        ),
    ],
)  # fmt: skip
def test_the_day_beside_it_is_that_of_what_came_of_it(
    reading_of: Read, text: str, what: str, day: str
) -> None:
    told = {event.what: event.when for event in reading_of(text, _DAY).events}
    when = told[what]
    assert when
    assert when.start[0]
    assert when.start[0].iso().startswith(day)


def test_a_deal_by_which_something_was_done_is_no_event_beside_it(reading_of: Read) -> None:
    assert len(reading_of("Peru gave up the port in a treaty signed in Lima in 1857.", _DAY).events) == 1


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "A dam at Homs, in Syria, burst on 23 August and flooded a farm.",
            [("Dam at Homs bursts", "2025-08-23"), ("Dam floods farm", "2025-08-23")],
        ),
        (
            "Flights from Lima to Cusco, which were halted in May, resumed on Monday.",
            [
                ("Flights from Lima to Cusco halted", "2025-05-01"),
                ("Flights from Lima to Cusco resume", "2025-11-17"),
            ],
        ),
        ("New firms will pay a rate of 5% from 1 March.", [("New firms pay rate of 5%", "2026-03-01")]),
        ("The union had called the walkout on 2 October.", [("Union calls walkout", "2025-10-02")]),
        (
            "A ban ended on 24 February 2024. It was imposed the previous July, when rebels took Suva.",
            [("Ban ends", "2024-02-24"), ("Ban imposed", "2023-07-01"), ("Rebels take Suva", "2023-07-01")],
        ),
    ],
)  # fmt: skip
def test_each_has_its_own_day(reading_of: Read, text: str, told: list[tuple[str, str]]) -> None:
    events = reading_of(text, _DAY).events
    found = [(e.what, e.when.start[0].iso() if e.when and e.when.start[0] else "") for e in events]
    assert found == told


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "Closed since Friday is the gold mine at Snow Lake, about 120 km east of Flin Flon.",
            [("Gold mine at Snow Lake closed", "ongoing")],
        ),
        (
            "Closed since 2022 is the mill at Nasugbu, once the pride of the valley.",
            [("Mill at Nasugbu closed", "ongoing")],
        ),
        (
            "In volume production since December is the firm's first plant, at Kikuyo.",
            [("Firm's first plant in volume production", "ongoing")],
        ),
        (
            "In June three bidders, none of them named, inspected the works.",
            [("Three bidders inspect works", "occurred")],
        ),
        (
            "Vega Milling plans to open a distillery in mid-2026, beside its mill.",
            [("Vega Milling opens distillery", "planned")],
        ),
        (
            "The fence has been watched by cameras from end to end since last December.",
            [("Fence watched by cameras from end to end", "ongoing")],
        ),
        (
            "The airstrip is to be lengthened in 2026 and a hospital built at Adré by 2027.",
            [("Airstrip lengthened", "planned"), ("Hospital built at Adré", "planned")],
        ),
        ("Vega is fitting out a plant at Chitose.", [("Vega fits out plant at Chitose", "ongoing")]),
    ],
)  # fmt: skip
def test_each_is_told_as_what_it_is(reading_of: Read, text: str, told: list[tuple[str, str]]) -> None:
    events = reading_of(text, _DAY).events
    assert [(event.what, event.certainty.value) for event in events] == told
