"""What an analyst types for a date, and what is read."""

from contextlib import suppress

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.strategies import whens
from tests.values import day
from viewer.model.edtf import edtf, parse_edtf
from viewer.model.moment import Moment
from viewer.model.plain import parse_when
from viewer.model.when import Extent, Relative, When
from viewer.model.words import label, words

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


@pytest.mark.parametrize(
    ("spanish", "english"),
    [
        ("14 de noviembre de 2024", "14 November 2024"),
        ("14 nov. 2024", "14 November 2024"),
        ("1.º de enero de 2024", "1 January 2024"),
        ("primero de mayo de 2024", "1 May 2024"),
        ("Mayo de 2024", "May 2024"),
        ("setiembre del 2024", "September 2024"),
        ("a principios de 2026", "early 2026"),
        ("mediados de 2026", "mid 2026"),
        ("finales del año 2026", "late 2026"),
        ("primer trimestre de 2025", "Q1 2025"),
        ("2T 2025", "Q2 2025"),
        ("la década de 1990", "1990s"),
        ("los años 1990", "1990s"),
        ("siglo XIX", "19th century"),
        ("siglo V a. C.", "5th century BC"),
        ("44 a. C.", "44 BC"),
        ("desde 2024", "since 2024"),
        ("a partir del 3 de mayo de 2024", "since 3 May 2024"),
        ("2024 en adelante", "since 2024"),
        ("de 2027 a 2031", "from 2027 to 2031"),
        ("desde marzo de 2027 hasta 2031", "from March 2027 to 2031"),
        ("del 3 al 10 de mayo de 2025", "from 3 to 10 May 2025"),
        ("entre marzo y mayo de 2025", "between March and May 2025"),
        ("entre el 3 y el 10 de mayo de 2025", "between 3 and 10 May 2025"),
        ("hasta 2030", "until 2030"),
        ("hasta 2030 a más tardar", "by 2030"),
        ("a más tardar en 2030", "by 2030"),
        ("para 2030", "by 2030"),
        ("antes de 2020", "before 2020"),
        ("después del 3 de mayo de 2021", "after 3 May 2021"),
        ("2024 o después", "2024 or later"),
        ("hacia 2015", "about 2015"),
        ("ayer", "yesterday"),
        ("la semana pasada", "last week"),
        ("el próximo mes", "next month"),
        ("el año que viene", "next year"),
        ("hasta 10 años desde 2027", "up to 10 years from 2027"),
        ("al menos 3 meses", "at least 3 months"),
        ("durante 2 semanas", "for 2 weeks"),
    ],
)
def test_spanish_is_read_as_the_english_of_it(spanish, english):
    ours, other = parse_when(spanish, PUBLISHED), parse_when(english, PUBLISHED)
    assert (ours.extent, ours.bounds, ours.duration, ours.qualifier) == (
        other.extent,
        other.bounds,
        other.duration,
        other.qualifier,
    )


@pytest.mark.parametrize("typed", ["sin fecha", "Desconocida"])
def test_unknown_in_spanish_is_no_date(typed):
    assert parse_when(typed, PUBLISHED) is None


@pytest.mark.parametrize("language", ["en", "es"])
@pytest.mark.parametrize(
    "typed",
    [
        "14 Nov 2024",
        "May 2024",
        "2024",
        "early 2026",
        "late 2026",
        "1990s",
        "44 BC",
        "since 2024",
        "about 2015",
    ]
    + ["from 2027 to 2031", "between 3 and 10 May 2025", "by 3 May 2030", "until 2030", "after 3 May 2021"],
)
def test_what_is_said_of_a_date_can_be_typed_for_it(typed, language):
    when = parse_when(typed, PUBLISHED)
    again = parse_when(words(when, language=language), PUBLISHED)
    assert (again.extent, again.bounds, again.qualifier) == (when.extent, when.bounds, when.qualifier)


@given(whens(), st.sampled_from(["en", "es"]))
def test_a_reading_in_words_is_typed_back_to_the_same_date_or_refused(when, language):
    plain = When.instant(*when.start)
    try:
        again = parse_when(words(plain, language=language), None)
    except ValueError:
        return
    assert (again.bounds if again else (None,) * 4) == plain.bounds


@given(st.text(max_size=30))
def test_whatever_is_typed_is_a_date_or_refused_in_a_sentence(typed):
    with suppress(ValueError):
        parse_when(typed, PUBLISHED)


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("14 Novmber 2024", "14 november 2024"),
        ("sicne march 2024", "since march 2024"),
        ("desde mrazo de 2024", "desde marzo de 2024"),
        ("prinicpios de 2026", "principios de 2026"),
    ],
)
def test_a_slip_of_the_finger_is_told_with_what_was_likely_meant(typed, meant):
    with pytest.raises(ValueError, match=f"did you mean “{meant}”"):
        parse_when(typed, PUBLISHED)


@pytest.mark.parametrize("typed", ["pronto", "hasta pronto", "años 90", "desde el 2024 pasado"])
def test_spanish_that_cannot_be_read_is_told_in_the_words_that_were_typed(typed):
    with pytest.raises(ValueError, match=f"“{typed}” could not be read; type a date"):
        parse_when(typed, PUBLISHED)


@pytest.mark.parametrize("typed", ["31 Feb", "Feb 31", "30 February", "31 April", "31 de febrero", "0 May"])
def test_a_day_that_no_year_has_is_said_to_be_none_as_it_was_typed(typed):
    with pytest.raises(ValueError, match=f"^“{typed}” is not a day of the calendar$"):
        parse_when(typed, PUBLISHED)


@pytest.mark.parametrize("typed", ["29 Feb", "May 20", "3 de marzo"])
def test_a_day_without_a_year_is_told_what_is_missing(typed):
    with pytest.raises(ValueError, match=f"^“{typed}” names no year"):
        parse_when(typed, PUBLISHED)


@pytest.mark.parametrize("typed", ["in three weeks", "end of March", "Next Tuesday"])
def test_what_cannot_be_read_is_told_whole_and_as_it_was_typed(typed):
    with pytest.raises(ValueError, match=f"^“{typed}” could not be read"):
        parse_when(typed, PUBLISHED)


def test_of_a_phrase_the_date_that_is_wrong_is_told():
    with pytest.raises(ValueError, match=r"^“31 Feb” is not a day"):
        parse_when("Since 31 Feb", PUBLISHED)


@pytest.mark.parametrize("typed", ["", "unknown", " undated "])
def test_unknown_is_no_date(typed):
    assert parse_when(typed, PUBLISHED) is None


def test_a_length_of_time_keeps_its_bound():
    when = parse_when("up to 10 years from 2027", PUBLISHED)
    assert (when.duration.value, when.duration.mod.value) == ("P10Y", "<=")


def test_a_relative_date_waits_for_the_publication_date():
    waiting = parse_when("last week", None)
    assert waiting.bounds == (None, None, None, None)
    assert waiting.resolved((PUBLISHED, PUBLISHED), {}).start[0] == day("2026-01-05")


@pytest.mark.parametrize("typed", ["03/04/2025", "3.4.25"])
def test_what_could_be_two_days_is_refused(typed):
    with pytest.raises(ValueError, match="could be day/month or month/day"):
        parse_when(typed, PUBLISHED)


@pytest.mark.parametrize("typed", ["13/13/2025", "31/2/2025", "0/5/2025"])
def test_figures_that_can_be_no_day_are_said_to_be_none(typed):
    with pytest.raises(ValueError, match="is not a day of the calendar"):
        parse_when(typed, PUBLISHED)


@pytest.mark.parametrize("typed", ["13/04/2025", "4/13/2025", "13.4.2025"])
def test_figures_that_can_be_one_day_only_are_read(typed):
    assert parse_when(typed, PUBLISHED).bounds[:2] == (day("2025-04-13"), day("2025-04-13"))


def test_figures_whose_century_is_left_open_are_not_said_to_be_two_days():
    with pytest.raises(ValueError, match="type a date like"):
        parse_when("13/04/25", PUBLISHED)


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


def test_what_was_under_way_on_a_day_is_labelled_by_that_day() -> None:
    day = Moment(2026, 1, 16)
    assert label(When(Extent.SPAN, (None, day), (day, None))) == "→ 16 Jan 2026 →"


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        ("since 1 May 2024", "desde el 1 de mayo de 2024"),
        ("from 1 May 2024 to 3 June 2024", "del 1 de mayo de 2024 al 3 de junio de 2024"),
        ("between 1 and 3 May 2024", "entre el 1 y el 3 de mayo de 2024"),
        ("by 3 March 2027", "hasta el 3 de marzo de 2027 a más tardar"),
        ("late 2026", "a finales de 2026"),
        ("Q1 2026", "en el T1 de 2026"),
    ],
)
def test_a_spanish_date_has_its_articles(typed, said):
    assert words(parse_when(typed, PUBLISHED), language="es") == said
