"""What an analyst types for a date, and what is read."""

import pytest

from tests.values import day
from viewer.model.edtf import edtf, parse_edtf
from viewer.model.plain import parse_when
from viewer.model.when import Extent, Relative, When
from viewer.model.words import words

PUBLISHED = day("2026-01-16")


@pytest.mark.parametrize(
    ("typed", "start", "end"),
    [
        ("14 Nov 2024", ("2024-11-14", "2024-11-14"), None),
        ("November 14, 2024", ("2024-11-14", "2024-11-14"), None),
        ("May 2024", ("2024-05-01", "2024-05-31"), None),
        ("early 2026", ("2026-01-01", "2026-04-30"), None),
        ("mid-2026", ("2026-05-01", "2026-08-31"), None),
        ("late 2026", ("2026-09-01", "2026-12-31"), None),
        ("Q2 2025", ("2025-04-01", "2025-06-30"), None),
        ("1990s", ("1990-01-01", "1999-12-31"), None),
        ("19th century", ("1801-01-01", "1900-12-31"), None),
        ("44 BC", ("-0043-01-01", "-0043-12-31"), None),
        ("since 2024", ("2024-01-01", "2024-12-31"), (None, None)),
        ("from 2027 to 2031", ("2027-01-01", "2027-12-31"), ("2031-01-01", "2031-12-31")),
        ("between March and May 2025", ("2025-03-01", "2025-05-31"), None),
        ("by 2030", (None, "2030-12-31"), None),
        ("before 2020", (None, "2019-12-31"), None),
        ("after 3 May 2021", ("2021-05-04", None), None),
        ("last week", ("2026-01-05", "2026-01-11"), None),
        ("next year", ("2027-01-01", "2027-12-31"), None),
        ("2024/..", ("2024-01-01", "2024-12-31"), (None, None)),
        ("2024-02-29", ("2024-02-29", "2024-02-29"), None),
    ],
)
def test_plain_words_are_read(typed, start, end):
    when = parse_when(typed, PUBLISHED)
    assert tuple(b.iso() if b else None for b in when.start) == start
    assert tuple(b.iso() if b else None for b in when.end) == (start if end is None else end)


@pytest.mark.parametrize("typed", ["", "unknown", " undated "])
def test_unknown_is_no_date(typed):
    assert parse_when(typed, PUBLISHED) is None


def test_a_length_of_time_keeps_its_bound():
    when = parse_when("up to 10 years from 2027", PUBLISHED)
    assert (when.duration.value, when.duration.mod.value) == ("P10Y", "<=")


def test_a_relative_date_waits_for_the_publication_date():
    waiting = parse_when("last week", None)
    assert waiting.bounds == (None, None, None, None)
    assert waiting.resolved(PUBLISHED, {}).start[0] == day("2026-01-05")


@pytest.mark.parametrize("typed", ["03/04/2025", "3.4.25"])
def test_what_could_be_two_days_is_refused(typed):
    with pytest.raises(ValueError, match="could be day/month or month/day"):
        parse_when(typed, PUBLISHED)


@pytest.mark.parametrize("typed", ["soon", "30 February 2024", "2024-13", "from 2031 to 2027", "12 to 3"])
def test_what_cannot_be_read_says_what_to_type_or_what_is_wrong(typed):
    with pytest.raises(ValueError, match=r"type|calendar|order|before it begins"):
        parse_when(typed, PUBLISHED)


@pytest.mark.parametrize(
    ("text", "first", "last"),
    [
        ("1985-04-12", "1985-04-12", "1985-04-12"),
        ("1985-04", "1985-04-01", "1985-04-30"),
        ("1985", "1985-01-01", "1985-12-31"),
        ("201X", "2010-01-01", "2019-12-31"),
        ("20XX", "2000-01-01", "2099-12-31"),
        ("2004-XX", "2004-01-01", "2004-12-31"),
        ("1985-04-XX", "1985-04-01", "1985-04-30"),
        ("-0044", "-0044-01-01", "-0044-12-31"),
        ("Y170000002", "Y170000002-01-01", "Y170000002-12-31"),
        ("Y-17E7", "Y-170000000-01-01", "Y-170000000-12-31"),
        ("2001-21", "2001-03-01", "2001-05-31"),
        ("2001-34", "2001-04-01", "2001-06-30"),
        ("2026-37", "2026-01-01", "2026-04-30"),
        ("[1667,1668]", "1667-01-01", "1668-12-31"),
        ("[1667..1672]", "1667-01-01", "1672-12-31"),
        ("[..1760-12-03]", None, "1760-12-03"),
        ("[1760-12..]", "1760-12-01", None),
        ("1984?", "1984-01-01", "1984-12-31"),
        ("2004-06-11%", "2004-06-11", "2004-06-11"),
        ("2004-06~-11", "2004-06-11", "2004-06-11"),
    ],
)
def test_edtf_is_read(text, first, last):
    when = parse_edtf(text)
    assert tuple(b.iso() if b else None for b in when.start) == (first, last)


@pytest.mark.parametrize(
    "text", ["2024-13-01", "2024-02-30", "hello", "{1667,1668}", "../..", "", "[1667", "2001-42"]
)
def test_what_is_no_edtf_is_refused(text):
    with pytest.raises(ValueError, match=r"\S"):
        parse_edtf(text)


@pytest.mark.parametrize(
    "text",
    [
        "2024-11-14",
        "2024-05",
        "2024",
        "199X",
        "2026-37",
        "2026-34",
        "2024/..",
        "../2020",
        "2027/2031",
        "2015~",
    ],
)
def test_the_common_forms_are_written_as_they_were_read(text):
    assert edtf(parse_edtf(text)) == text


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        ("14 Nov 2024", "on 14 November 2024"),
        ("2024", "in 2024"),
        ("early 2026", "in early 2026"),
        ("since 2024", "since 2024"),
        ("from 2027 to 2031", "from 2027 to 2031"),
        ("about 2015", "about 2015"),
        ("1990s", "in the 1990s"),
        ("12 Jan 2026", "on 12 January 2026"),
    ],
)
def test_dates_are_said_as_people_say_them(typed, said):
    assert words(parse_when(typed, PUBLISHED)) == said


def test_what_was_under_way_on_the_day_of_the_article_is_not_said_to_have_begun_then() -> None:
    known_past, still = (None, PUBLISHED), (PUBLISHED, None)
    when = When(Extent.SPAN, known_past, still, relative=Relative("published", (None, "@"), ("@", None)))
    assert words(when, published_known=True) == "still going on when it was published (16 January 2026)"
    begun = When(Extent.SPAN, (None, day("2025-05-01")), still, relative=when.relative)
    assert words(begun, published_known=True).startswith("begun by 1 May 2025")
