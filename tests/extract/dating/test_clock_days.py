"""The days of events told by an hour alone, by lists of days and by feasts; published on 10 March 2026."""

import pytest

from tests.extract.conftest import Read
from viewer.model.datemath import shift
from viewer.model.event import Certainty
from viewer.model.moment import Moment

PUBLISHED = "2026-03-10"


def starts(reading_of: Read, text: str) -> list[tuple[str | None, str | None]]:
    """The bounds of the start of each event."""
    found = [e.when for e in reading_of(text, PUBLISHED).events]
    days = [[day.iso() if day else None for day in when.start] for when in found if when]
    return [(first, last) for first, last in days]


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("Rebels attacked the port on Sunday. The pipeline was blown up at 1.20am.", "2026-03-08"),
        ("Two ships collided on 3 March. At 5.40pm one of them sank.", "2026-03-03"),
        ("The army shelled the port on Saturday night. A depot exploded at 2.30am.", "2026-03-08"),
        ("Police raided the house on Saturday. The owner fled at 11pm. He was caught at 4am.", "2026-03-08"),
    ],
)
def test_an_hour_alone_is_of_the_day_told_just_before(reading_of: Read, text: str, day: str) -> None:
    assert starts(reading_of, text)[-1] == (day, day)


@pytest.mark.parametrize(
    "text",
    [
        "The court sentenced the man on Monday. The shooting took place at 3am in a bar.",
        "Talks will open on Thursday. The envoys arrived at 9am.",
        "The mayor resigned on Friday. Rioters had stormed the town hall at noon.",
    ],
)
def test_an_hour_of_what_came_before_is_not_of_that_day(reading_of: Read, text: str) -> None:
    assert starts(reading_of, text)[-1] == (None, PUBLISHED)


@pytest.mark.parametrize(
    ("text", "first", "last"),
    [
        ("The army shelled the town on 3, 4 and 9 May 2025.", "2025-05-03", "2025-05-09"),
        ("The army shelled the town on May 3, 4 and 9.", "2025-05-03", "2025-05-09"),
        ("The town will vote on 3, 10 and 17 May.", "2026-05-03", "2026-05-17"),
        ("Militants bombed the church on Easter Sunday.", "2025-04-20", "2025-04-20"),
        ("Militants bombed the church on Good Friday.", "2025-04-18", "2025-04-18"),
        ("The town will vote on Easter Monday.", "2026-04-06", "2026-04-06"),
        ("The mine was shut on Thanksgiving.", "2025-11-27", "2025-11-27"),
        ("The mine will be shut on Thanksgiving Day.", "2026-11-26", "2026-11-26"),
        ("The mine was shut on Labor Day.", "2025-09-01", "2025-09-01"),
        ("The mine was shut on Martin Luther King Jr. Day, police said.", "2026-01-19", "2026-01-19"),
        ("The mine will be shut by Memorial Day.", "2026-03-10", "2026-05-25"),
        ("The mine was shut last Election Day.", "2025-11-04", "2025-11-04"),
        ("The mine was shut on Black Friday.", "2025-11-28", "2025-11-28"),
        ("The mine was shut on Veterans Day.", "2025-11-11", "2025-11-11"),
        ("The mine was shut on the eve of Easter.", "2025-04-19", "2025-04-19"),
        ("The mine was shut on the eve of Thanksgiving.", "2025-11-26", "2025-11-26"),
        ("The mine was shut in March '24.", "2024-03-01", "2024-03-31"),
        ("The mine was shut on Sunday the 1st.", "2026-03-01", "2026-03-01"),
        ("The mine was shut around 1985.", "1985-01-01", "1985-12-31"),
        ("The mine was shut a year ago to the day.", "2025-03-10", "2025-03-10"),
        ("The mine will be shut for three weeks from Monday.", "2026-03-16", "2026-03-16"),
        ("The mine was shut over the Easter weekend.", "2025-04-18", "2025-04-21"),
        ("The mine was shut during Holy Week.", "2025-04-14", "2025-04-20"),
        ("The mine was shut at the turn of the 20th century.", "1890-01-01", "1909-12-31"),
        ("The mine was shut in the first decade of the century.", "2000-01-01", "2009-12-31"),
        ("The mine was shut in the 1990s or early 2000s.", "1990-01-01", "2003-12-31"),
        ("The mine was shut on the last day of February.", "2026-02-28", "2026-02-28"),
        ("The mine will be shut on the first day of next month.", "2026-04-01", "2026-04-01"),
        ("The mine was shut two weeks ago on Friday.", "2026-02-27", "2026-02-27"),
        ("The mine was shut halfway through 2024.", "2024-05-01", "2024-08-31"),
        ("The mine was shut on a Tuesday in June 2024.", "2024-06-01", "2024-06-30"),
    ],
)
def test_days_told_in_other_ways_have_their_bounds(
    reading_of: Read, text: str, first: str, last: str
) -> None:
    assert starts(reading_of, text)[0] == (first, last)


def test_a_fiscal_year_ends_when_that_of_the_country_does(reading_of: Read) -> None:
    text = "India will shut the mine by the end of the financial year."

    assert starts(reading_of, text) == [(PUBLISHED, "2026-03-31")]


def test_no_later_than_a_day_denies_nothing(reading_of: Read) -> None:
    event = reading_of("The rebels left the town no later than 3 March.", PUBLISHED).events[0]

    assert event.certainty is Certainty.OCCURRED


def test_steps_may_count_easters() -> None:
    day = Moment.from_iso("2026-04-05")  # an Easter Sunday

    assert [shift(day, steps).iso() for steps in ("+1E", "-1E", "+1d-1E", "-1d+1E", "-2E")] == [
        "2027-03-28",
        "2025-04-20",
        "2026-04-05",
        "2026-04-05",
        "2024-03-31",
    ]


@pytest.mark.parametrize(
    ("text", "first", "last"),
    [
        (
            "Rebels attacked the port on Sunday. At dawn they withdrew to the hills.",
            "2026-03-08",
            "2026-03-08",
        ),
        ("Rebels attacked the port on Sunday. In the evening troops retook it.", "2026-03-08", "2026-03-08"),
        ("The train left Kyiv on Sunday evening. It reached Lviv at dawn.", "2026-03-09", "2026-03-09"),
        ("A train will leave Kyiv at 10pm on Friday. It will reach Lviv at 6am.", "2026-03-14", "2026-03-14"),
        (
            "Men met on Sunday. Police fired gas at 3pm. Two fell. The men left at 6pm.",
            "2026-03-08",
            "2026-03-08",
        ),
        (
            "Rebels attacked the port at 3am on Sunday. Troops came four hours later.",
            "2026-03-08",
            "2026-03-08",
        ),
        (
            "Rebels attacked the port at 11pm on Sunday. Troops came four hours later.",
            "2026-03-09",
            "2026-03-09",
        ),
        ("Rebels attacked the port on Sunday. Troops came four hours later.", "2026-03-08", "2026-03-09"),
    ],
)
def test_parts_of_a_day_and_hours_later_are_of_the_day_that_the_hour_told_leads_to(
    reading_of: Read, text: str, first: str, last: str
) -> None:
    assert starts(reading_of, text)[-1] == (first, last)


def test_an_hour_is_of_no_day_since_which_something_has_been_so(reading_of: Read) -> None:
    text = (
        "The gate opened on Sunday to men, for the first time since Iran shut it on 23 June."
        " They fled at noon."
    )

    assert starts(reading_of, text)[-1] == ("2026-03-08", "2026-03-08")


def test_an_hour_of_a_thing_is_of_the_day_that_owned_it(reading_of: Read) -> None:
    text = "The toll of Saturday's earthquake rose on Monday. The quake struck at 11:56am."

    assert starts(reading_of, text)[-1] == ("2026-03-07", "2026-03-07")
