"""The years of dates that an article without a date of its own leaves out."""

import pytest

from tests.extract.conftest import Read

STORY = "The Blue Party won the vote on 8 August 2026. Talks began in Suva on 12 August. {}"


def days(bounds: tuple[object, object]) -> tuple[str | None, ...]:
    return tuple(str(day)[:10] if day else None for day in bounds)


@pytest.mark.parametrize(
    ("told", "start", "end"),
    [
        ("A cabinet is to be sworn in on 24 August.", ("2026-08-24", "2026-08-24"), None),
        ("The party could scrap the levy in March.", ("2027-03-01", "2027-03-31"), None),
        ("The results will be published by the end of August.", (None, "2026-08-31"), None),
        ("Soldiers have guarded the hall since 7 August.", ("2026-08-07", "2026-08-07"), (None, None)),
        (
            "Observers toured the country from 20 July to 10 August.",
            ("2026-07-20", "2026-07-20"),
            ("2026-08-10", "2026-08-10"),
        ),
    ],
)
def test_a_date_without_a_year_has_that_of_what_was_told(
    reading_of: Read,
    told: str,
    start: tuple[str | None, str | None],
    end: tuple[str | None, str | None] | None,
) -> None:
    when = reading_of(STORY.format(told)).events[-1].when

    assert when is not None
    assert days(when.start) == start
    assert end is None or days(when.end) == end


@pytest.mark.parametrize(
    "text",
    [
        "The Blue Party won the vote on Sunday. A cabinet is to be sworn in on 24 August.",
        "The Blue Party won a vote in 2006. A cabinet is to be sworn in on 24 August.",
    ],
)
def test_what_is_to_come_has_no_year_where_no_day_is_told_with_its_own(reading_of: Read, text: str) -> None:
    when = reading_of(text).events[-1].when

    assert when is None or days(when.start) == (None, None)
