"""Times of news that hang on what was told before them, in articles of 16 January 2026, a Friday."""

import pytest

from viewer.extract.dating.timeml import tags
from viewer.extract.grammar.sentences import sentences
from viewer.extract.syntax.parsing import parsed
from viewer.model.moment import Moment

Read = tuple[str, str, str]


def read_tags(text: str) -> list[Read]:
    """Words, type and value of each time."""
    taken = tags((parsed(text, s) for s in sentences(text)), Moment(2026, 1, 16))
    return [(text[t.start : t.end], t.type, t.value) for t in taken]


def test_so_long_later_is_a_date_where_one_was_told_before_it() -> None:
    text = "He was held on 12 June 2024 and freed nine months later."

    assert read_tags(text)[1] == ("nine months later", "DATE", "2025-03")


def test_a_week_earlier_than_a_day_is_a_day() -> None:
    text = "Calls on Monday were five times those of a week earlier."

    assert read_tags(text)[1] == ("a week earlier", "DATE", "2026-01-05")


def test_hours_later_are_counted_from_the_hour_told() -> None:
    text = "The ferry left at 9:30 pm on Tuesday and was due 14 hours later. A horn blew 20 minutes earlier."

    assert read_tags(text)[2:] == [
        ("14 hours later", "TIME", "2026-01-14T11:30"),
        ("20 minutes earlier", "TIME", "2026-01-14T11:10"),
    ]


def test_an_hour_and_a_day_that_a_preposition_parts_are_two_times() -> None:
    assert read_tags("They will sail at 2 am on Sunday.") == [
        ("2 am", "TIME", "2026-01-18T02:00"),
        ("Sunday", "DATE", "2026-01-18"),
    ]
    assert read_tags("The draw is on Monday at noon.") == [
        ("Monday", "DATE", "2026-01-19"),
        ("noon", "TIME", "2026-01-19T12:00"),
    ]


@pytest.mark.parametrize(
    ("text", "hour", "day"),
    [
        ("It left at twenty past three on Saturday.", "2026-01-10T03:20", "2026-01-10"),
        ("Shells fell overnight on Monday.", "2026-01-12TNI", "2026-01-12"),
        ("They boarded her at dawn on Friday.", "2026-01-16TMO", "2026-01-16"),
        ("It began at six in the evening on Monday.", "2026-01-12T18:00", "2026-01-12"),
        ("It fell at noon on Monday, January 12.", "2026-01-12T12:00", "2026-01-12"),
    ],
)
def test_the_hour_is_of_the_day_that_a_preposition_ties_to_it(text: str, hour: str, day: str) -> None:
    assert [(kind, value) for _, kind, value in read_tags(text)] == [("TIME", hour), ("DATE", day)]


def test_an_hour_before_what_was_late_on_another_day_is_not_of_that_day() -> None:
    text = "The crown stood at 7.1 by 0920 GMT from 7.3 late on Wednesday."

    assert read_tags(text)[0] == ("0920 GMT", "TIME", "2026-01-16T09:20Z")


def test_so_much_for_each_unit_tells_how_often() -> None:
    text = "The yard makes 40 hulls a year for $2 million a week, 2% a month. It is staffed 24 hours a day."

    assert [value for *_, value in read_tags(text)] == ["P1Y", "P1W", "P1M"]


@pytest.mark.parametrize(
    ("text", "words", "value"),
    [
        ("Tonnage fell by a tenth over the past year.", "the past year", "P1Y"),
        ("Ten hulls were sold in the last week alone.", "the last week", "P1W"),
        ("A head will be named in the coming weeks.", "the coming weeks", "PXW"),
        ("Tolls will rise over the next decade.", "the next decade", "P10Y"),
    ],
)
def test_a_period_that_something_went_on_through_is_a_length(text: str, words: str, value: str) -> None:
    assert read_tags(text) == [(words, "DURATION", value)]


def test_the_last_week_of_something_is_no_date_but_last_month_of_so_many_is() -> None:
    text = "He was found guilty last month of 11 thefts. It was the last week of the trial."

    assert read_tags(text)[0] == ("last month", "DATE", "2025-12")


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("The hall stayed open until Wednesday evening.", "2026-01-14TEV"),
        ("Fighting went on until Sunday.", "2026-01-11"),
        ("The yard gave him until Tuesday to reply.", "2026-01-20"),
        ("The curfew was kept until at least Monday.", "2026-01-19"),
        ("He was held until his next hearing on Feb. 3.", "2026-02-03"),
        ("The mayor cancelled all ferries from Tuesday.", "2026-01-20"),
        ("Crews were bracing for another storm on Monday.", "2026-01-19"),
        ("Owners scrambled to head off a strike this weekend.", "2026-W03-WE"),
        ("Rowers travel to Turin for Tuesday's second leg.", "2026-01-20"),
        ("England face Italy in Rome on Saturday.", "2026-01-17"),
        ("Tickets for the fair go on sale on Monday.", "2026-01-19"),
        ("She said the aim was to open the lock by mid-November.", "2026-11"),
        ("They broke off before a Monday deadline.", "2026-01-19"),
    ],
)
def test_verbs_that_bound_or_set_a_day_tell_which_way_it_lies(text: str, value: str) -> None:
    assert [v for *_, v in read_tags(text)] == [value]


def test_the_month_to_which_a_thing_was_put_back_follows_the_one_it_was_planned_for() -> None:
    text = "The poll was first planned for May last year, then put back to December."

    assert [value for *_, value in read_tags(text)] == ["2025-05", "2025-12"]


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("The baker gets up at 5 a.m. and sings.", "T05:00"),
        ("The mail boat leaves the quay at 7:40 a.m. in all weathers.", "T07:40"),
        ("If it had come at 3 in the morning, many would be dead.", "T03:00"),
        ("Floods usually peak in mid-October.", "XXXX-10"),
        ("Boats typically return by 15 May.", "XXXX-05-15"),
    ],
)
def test_what_recurs_or_is_only_supposed_is_of_no_day_or_year(text: str, value: str) -> None:
    assert [v for *_, v in read_tags(text)] == [value]


def test_an_hour_on_weekdays_is_of_no_day() -> None:
    assert [v for *_, v in read_tags("The line is open from 9am to 5pm on weekdays.")] == ["T09:00", "T17:00"]


def test_an_hour_of_the_morning_told_after_the_evening_is_of_the_next_day() -> None:
    text = "The bus left at 9:30 pm on Tuesday. It fell into a gorge at 2 am. At 8 a.m. divers came."

    assert [v for *_, v in read_tags(text)][2:] == ["2026-01-14T02:00", "2026-01-14T08:00"]


def test_an_hour_in_brackets_is_no_hour_that_others_are_counted_from() -> None:
    text = "It struck at 5:47 p.m. Thursday (6:47 p.m. ET). A siren had sounded 17 minutes earlier."

    assert read_tags(text)[-1] == ("17 minutes earlier", "TIME", "2026-01-15T17:30")


def test_a_day_that_only_says_which_thing_is_meant_lends_no_hour_its_day() -> None:
    text = "He was pleased with the tugs bought on Tuesday. The fair began at 7 p.m."

    assert read_tags(text)[-1] == ("7 p.m.", "TIME", "2026-01-16T19:00")


def test_the_week_before_a_feast_and_the_feast_are_two_times() -> None:
    assert read_tags("It has been shut since the week before Thanksgiving.") == [
        ("the week", "DATE", "2025-W47"),
        ("Thanksgiving", "DATE", "2025-11-27"),
    ]


@pytest.mark.parametrize(
    ("text", "words", "value"),
    [
        ("It will be held on the first weekend of May.", "the first weekend of May", "2026-W18-WE"),
        ("It flooded over the Christmas weekend.", "the Christmas weekend", "2025-W52-WE"),
        ("It was sold over Labor Day weekend.", "Labor Day weekend", "2025-W35-WE"),
        ("It is the fourth fire of the year.", "the year", "2026"),
        ("Tin will end the year at a low price.", "the year", "2026"),
        ("The mole was built in about 1750.", "about 1750", "1750"),
        ("The bay will be dry by mid-century.", "mid-century", "20"),
        ("A study begun in spring was stopped.", "spring", "2025-SP"),
    ],
)
def test_a_period_named_in_passing_is_marked_and_valued(text: str, words: str, value: str) -> None:
    assert read_tags(text) == [(words, "DATE", value)]


def test_a_month_pointed_to_is_of_the_year_told_last() -> None:
    text = "He was born on 3 November 1926. He stayed until 1956. That November he left."

    assert [v for *_, v in read_tags(text)] == ["1926-11-03", "1956", "1956-11"]


def test_a_year_ago_beside_a_month_is_of_that_month() -> None:
    text = "Tolls rose 3 percent in November, down from 5 percent a year ago."

    assert [v for *_, v in read_tags(text)] == ["2025-11", "2024-11"]


def test_a_week_earlier_than_the_day_told_of_late_is_a_day_though_a_year_was_named_since() -> None:
    text = "Tin rose on Wednesday, for its best day since 2010. It had fallen a week earlier."

    assert read_tags(text)[-1] == ("a week earlier", "DATE", "2026-01-07")


def test_what_had_begun_as_early_as_a_month_is_gone_by() -> None:
    assert read_tags("Talks had begun as early as April in Oman.") == [("April", "DATE", "2025-04")]


def test_the_day_of_what_came_before_lends_no_hour_its_day() -> None:
    text = "Thursday's race was cut short after gales were recorded on Wednesday. He fell at about 4:50 p.m."

    assert read_tags(text)[-1] == ("about 4:50 p.m.", "TIME", "2026-01-15T16:50")


@pytest.mark.parametrize(
    ("text", "value"),
    [
        (
            "On 5 January a ban was told of, to begin on 1 May 2029. A decree followed the next week.",
            "2026-W03",
        ),
        ("It was won in July 2016 and begun on 29 October of that year.", "2016-10-29"),
        ("It ships in the first quarter of 2028 and opens in the second half of that year.", "2028-H2"),
        ("Gas flowed on Tuesday evening. Days of rain came. It had been shut that night.", "2026-01-13TNI"),
    ],
)
def test_what_points_back_counts_from_the_date_that_it_can_mean(text: str, value: str) -> None:
    assert read_tags(text)[-1][2] == value


def test_an_hour_is_not_of_the_day_since_which_something_goes_on() -> None:
    text = "The gate reopened today after troops shut it on Monday. Men came by noon."

    assert read_tags(text)[-1] == ("noon", "TIME", "2026-01-16T12:00")


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("The plant slips to the fourth quarter.", "2026-Q4"),
        ("They may go home if the rain promised for Monday arrives.", "2026-01-19"),
        ("Owners hope for a calm sea soon.", "FUTURE_REF"),
        ("It bought a controlling stake in March.", "2025-03"),
    ],
)
def test_words_around_a_time_tell_which_way_it_lies(text: str, value: str) -> None:
    assert [v for *_, v in read_tags(text)] == [value]


@pytest.mark.parametrize(
    "text", ["Smelters need more current than the dam gives.", "The current was too strong for divers."]
)
def test_a_current_of_water_or_power_is_no_time(text: str) -> None:
    assert read_tags(text) == []


def test_so_long_later_beside_a_day_is_that_day() -> None:
    text = "She was missed in October. On Monday, about three months later, a man was held."

    assert read_tags(text)[-1] == ("about three months later", "DATE", "2026-01")


def test_the_day_of_an_hour_goes_on_being_told_of() -> None:
    text = (
        "A shed burned on Tuesday. It began at 8am. Men came. It was out at 10am, he said."
        " A wall fell. All was still at noon."
    )

    assert read_tags(text)[-1] == ("noon", "TIME", "2026-01-13T12:00")


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("This fall, the old school is coming back.", "2026-FA"),
        ("The club announced a July 26 match against Turin.", "2026-07-26"),
        ("They scored on 27 minutes before a rest.", ""),
    ],
)
def test_local_news_is_read_as_it_is_meant(text: str, value: str) -> None:
    assert [v for *_, v in read_tags(text)] == ([value] if value else [])


@pytest.mark.parametrize(
    ("text", "values"),
    [
        ("The hall is shut from 6 to 10 p.m. today.", ["T18:00", "T22:00"]),
        ("It is set for 6:30 to 8:30 p.m. today.", ["T18:30", "T20:30"]),
        ("It ran from 11:30 to 1 p.m. today.", ["T11:30", "T13:00"]),
        ("He fell at 1:40 in the morning today.", ["T01:40"]),
    ],
)
def test_an_hour_is_in_the_half_of_the_day_that_its_range_or_words_say(text: str, values: list[str]) -> None:
    assert [v.partition("T")[2] for *_, v in read_tags(text) if "T" in v] == [v[1:] for v in values]


@pytest.mark.parametrize(
    "text",
    [
        "The rain will end today, with a front arriving late Monday.",
        "Sun will shine today, followed by rain on Monday.",
    ],
)
def test_what_hangs_on_what_will_be_lies_ahead(text: str) -> None:
    assert read_tags(text)[-1][2] == "2026-01-19"


@pytest.mark.parametrize(
    ("text", "value"),
    [
        (
            "The toll of Sunday's earthquake rose on Monday. The quake struck at 5 a.m., he said.",
            "2026-01-11T05:00",
        ),
        (
            "He was held on Monday after Sunday's train crash. The crash came at 5 p.m., he said.",
            "2026-01-11T17:00",
        ),
        (
            "It left at 9 p.m. on Tuesday. It fell at 2 a.m. local time (2300 GMT Tuesday).",
            "2026-01-13T23:00Z",
        ),
        ("It fell in April 2012, and was retaken in May.", "2012-05"),
        ("“Last night it rained until 3 a.m.,” he said.", "2026-01-16T03:00"),
    ],
)
def test_the_last_time_of_a_story_is_of_what_was_told_with_it(text: str, value: str) -> None:
    assert read_tags(text)[-1][2] == value
