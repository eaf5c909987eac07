"""What "the site" is, what stands at a place, and until or since when something lasts."""

import pytest

from tests.extract.conftest import Read
from viewer.model.event import Certainty, Kind


def days(bounds: tuple[object, object]) -> tuple[str | None, ...]:
    return tuple(str(day)[:10] if day else None for day in bounds)


@pytest.mark.parametrize(
    "opening",
    [
        "Namibia signed a lease in Windhoek with Hyphen, which runs a plant in the desert behind Lüderitz.",
        "Namibia signed a lease in Windhoek with Hyphen, the developer of a plant near Lüderitz.",
    ],
)
def test_the_site_is_where_the_text_has_put_a_plant(reading_of: Read, opening: str) -> None:
    event = reading_of(f"{opening} Surveyors mapped the site in May.", "2025-12-08").events[-1]

    assert [place.name for place in event.where] == ["Lüderitz"]


@pytest.mark.parametrize(
    ("text", "what"),
    [
        ("The firm won a contract for a pier at Suva, which is due to open in 2030.", "Pier at Suva opens"),
        (
            "The bank approved a loan for a warehouse at Masasi, which is to be finished by the end of 2027.",
            "Warehouse at Masasi finished",
        ),
    ],
)
def test_what_stands_at_a_place_is_to_open_and_not_the_place(reading_of: Read, text: str, what: str) -> None:
    first, second = reading_of(text, "2025-12-08").events

    assert (second.what, second.certainty) == (what, Certainty.PLANNED)
    assert first.when is None or days(first.when.end)[1] in (None, "2025-12-08")


def test_what_is_suspended_until_a_day_lasts_until_then(reading_of: Read) -> None:
    (event,) = reading_of("Flights from Malang are suspended until Thursday.", "2025-12-08").events

    assert event.when is not None
    assert days(event.when.end) == ("2025-12-11", "2025-12-11")


@pytest.mark.parametrize(
    ("text", "start"),
    [
        ("The volcano has been on the highest alert since 20 November.", "2025-11-20"),
        ("The town has been under the strictest lockdown since 20 November.", "2025-11-20"),
    ],
)
def test_a_grade_of_alert_is_no_rank_among_what_was_since(reading_of: Read, text: str, start: str) -> None:
    (event,) = reading_of(text, "2025-12-08").events

    assert event.when is not None
    assert days(event.when.start) == (start, start)


@pytest.mark.parametrize(
    ("text", "day"),
    [
        (
            "The ministers met in Batken on Wednesday, for the first time since they signed a pact in Osh on "
            "13 March. A protocol was initialled the same day.",
            "2025-12-03",
        ),
        (
            "The ship left Cape Town on Sunday to splice lines that parted off Abidjan on 24 March. "
            "Banks in Accra closed the same day.",
            "2025-03-24",
        ),
    ],
)
def test_the_same_day_is_not_that_since_when_something_had_not_been(
    reading_of: Read, text: str, day: str
) -> None:
    event = reading_of(text, "2025-12-08").events[-1]

    assert event.when is not None
    assert days(event.when.start) == (day, day)


@pytest.mark.parametrize(
    "text", ["An island of farms, its people used to uniforms.", "The bridge used to belong to the state."]
)
def test_what_one_is_used_to_is_no_use(reading_of: Read, text: str) -> None:
    assert reading_of(text, "2025-12-08").events == ()


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("Derna marked two years since the flood on Thursday.", "2025-12-04"),
        ("Japan marked 14 years since the earthquake on 11 March.", "2025-03-11"),
    ],
)
def test_the_day_on_which_years_are_marked_is_not_that_of_what_they_are_counted_from(
    reading_of: Read, text: str, day: str
) -> None:
    (event,) = reading_of(text, "2025-12-08").events

    assert event.kind is not Kind.INCIDENT
    assert event.when is not None
    assert days(event.when.start) == (day, day)


@pytest.mark.parametrize(
    "text",
    [
        "A fire broke out at the smelter on Wednesday. The plant has been idle since then.",
        "A fire broke out at the smelter on Wednesday. The plant has been shut since that night.",
        "A fire broke out at the smelter on Wednesday. The plant has been shut since that day.",
    ],
)
def test_what_is_so_since_then_lasts_from_the_day_told(reading_of: Read, text: str) -> None:
    event = reading_of(text, "2025-12-08").events[-1]

    assert event.certainty is Certainty.ONGOING
    assert event.when is not None
    assert (event.when.extent.value, days(event.when.start)) == ("span", ("2025-12-03", "2025-12-03"))
