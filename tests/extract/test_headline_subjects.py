"""Headlines that say of whom, of how many and what for: subjects that count, parts, and what is decided."""

import pytest

from tests.extract.conftest import Read

TOLD = {
    "The council voted in May to sell the baths.": "Council votes to sell baths",
    "Norway, whose pilots flew there last year, is waiting.": "Norway’s pilots fly",
    "The yard won an order for three ferries, and the first is to be delivered in June.": (
        "First ferry delivered"
    ),
    "Two clerks were hurt, and no one has been charged.": "Anyone charged",
    "In 2023 officials gave the miners two years to build mills.": "Officials give miners two years",
    "A court in Suva had refused in July to stop the diggers.": "Court in Suva refuses to stop diggers",
    "The quake left 300 people homeless in May.": "Quake leaves 300 people homeless",
    "Growers were told to stop cutting on Monday.": "Growers told to stop cutting",
    "Banks put off repayments in May.": "Banks put off repayments",
    "Snow buried fields in 17 of the 21 districts in May.": "Snow buries fields in 17 of 21 districts",
    "Hay is rotting in the fields around Nadi.": "Hay rots in fields around Nadi",
    "The skipper pleaded not guilty on Monday.": "Skipper pleads not guilty",
    "The council voted on Monday not to sell the baths.": "Council votes not to sell baths",
    "All 70 people aboard abandoned ship in the dark, and she capsized.": "All 70 people abandon ship",
    "The yacht sank the following morning.": "Yacht sinks",
    "The first patient fell ill in May.": "First patient falls ill",
    "Villagers whose homes were flooded in May were paid on Monday.": "Villagers’ homes flooded",
    "Talks on the dam, which broke down in May, resumed on Monday.": "Talks break down",
    "The court, which sits in Suva, fined the firm, whose ship had leaked oil.": "Court fines firm",
    "A bridge that two lorries fell from in May has been shut.": "Bridge shut",
    "Most of the crew were flown home on Sunday.": "Most of crew flown home",
    "There will be no flights this winter.": "Flights take place",
    "Four empty sheds collapsed the same night.": "Four empty sheds collapse",
    "The mayor denied that the mill had diverted any of the stream.": "Mill diverts stream",
    "The ministry plans to hand part of it to a private operator by 2027.": (
        "Ministry hands part to private operator"
    ),
    "The quay had handled 14% more boxes in May than a year before.": "Quay handles 14% more boxes",
    "Thousands of people in Suva spent a second night outdoors on Tuesday.": (
        "Thousands of people in Suva spend second night"
    ),
    "Orbis Marine Works won the contract in May.": "Orbis Marine Works wins contract",
    "In Suva bread has been rationed since Monday.": "Bread rationed",
    "The curfew in the province, which had been declared a week after the quake, lapsed in May.": (
        "Curfew in province declared"
    ),
    "The yard paid 90 families, and, according to the mayor's office, it could pay another 200.": (
        "Yard pays 200"
    ),
    "Jan de Witt began the tower in 1584. It was lit in 1611.": "Tower lit",
    "Work stopped when a storm tore the roof off, and resumed the following March.": "Work resumes",
    "The project was dropped in 2019 when gunmen came, and was taken up again in 2022.": "Project taken up",
    "The lighthouse that a storm damaged in 2021 reopened in May.": "Lighthouse reopens",
    "The pact, which the two mayors, Ana Ruiz and Jan Novak, initialled in Suva on Monday, will lapse.": (
        "Two mayors initial pact in Suva"
    ),
    "Under the accord that the two towns renewed in May, up to 500 boats could be licensed.": (
        "Two towns renew accord"
    ),
}


@pytest.mark.parametrize(("text", "what"), TOLD.items())
def test_a_headline_says_who_and_what(reading_of: Read, text: str, what: str) -> None:
    assert what in [event.what for event in reading_of(text, "2025-05-20").events]


@pytest.mark.parametrize(
    "text",
    ["His men had fired, he admitted: they did.", "They called at a house, where nobody came to the door."],
)
def test_what_nobody_did_or_was_told_before_is_no_event(reading_of: Read, text: str) -> None:
    whats = [event.what for event in reading_of(text, "2025-05-20").events]
    assert not [what for what in whats if what.startswith(("They do", "Men do", "Come", "Nobody"))]


@pytest.mark.parametrize(
    ("text", "what"),
    [
        ("The law fell on 3 March. The day after the ruling Ana Ruiz resigned.", "Ana Ruiz resigns"),
        ("A jet crashed on 3 March. Two days after the crash Boeing left.", "Boeing leaves"),
    ],
)
def test_the_event_that_a_day_is_counted_from_is_no_part_of_a_name(
    reading_of: Read, text: str, what: str
) -> None:
    assert [event.what for event in reading_of(text, "2026-03-10").events][-1] == what


def test_who_is_handed_a_thing_does_not_crowd_it_out(reading_of: Read) -> None:
    text = "A small state yard in Graz handed the Pakistan Navy the fifth offshore patrol vessel in May."
    (event,) = reading_of(text, "2026-03-10").events
    assert event.what == "Small state yard hands Pakistan Navy patrol vessel"
