"""Dates that other events, periods and parts of a sentence give."""

import pytest

from tests.extract.conftest import Read
from viewer.model.when import Extent, When

DATED = [
    ("A mudslide that broke a main in Lima on 13 May sent oil into the bay.", "2025-05-13", "2025-05-13"),
    ("A mudslide that broke a main in Lima on 13 May sent oil into the bay. A leak followed four days later.",
     "2025-05-17", "2025-05-17"),
    ("Officers seized power in Togo on 5 May. The king was arrested on the evening of the coup.",
     "2025-05-05", "2025-05-05"),
    ("Officers seized power in Togo on 5 May. The king was arrested on the eve of the coup.",
     "2025-05-04", "2025-05-04"),
    ("Togo bought wheat in the marketing year that ended on 30 June.", "2024-07-01", "2025-06-30"),
    ("Sales rose in Togo in the fiscal year that began in April.", "2025-04-01", "2025-11-20"),
    ("Spending rose in Togo in the year to November.", "2023-12-01", "2024-11-30"),
    ("Envoys met in Suva on 9 May. They agreed there on a truce.", "2025-05-09", "2025-05-09"),
    ("Crews flew from Suva for four months in 2024.", "2024-01-01", "2024-12-31"),
    ("Sales in the first nine months of 2024 fell in Togo.", "2024-01-01", "2024-09-30"),
    ("Exports of Togo rose in the last three months of last year.", "2024-10-01", "2024-12-31"),
    ("Togo goes to the polls on 10 May. Posters go up a week before the vote. Rallies end a day before it.",
     "2026-05-09", "2026-05-09"),
    ("A firm signed a deal to build a quay at Tema on 3 May.", "2025-05-03", "2025-05-03"),
    ("A firm won a contract to mend roads in Togo last week.", "2025-11-10", "2025-11-16"),
    ("Engineers began work to dredge the port at Tema in May.", "2025-05-01", "2025-05-31"),
    ("The reactor at Bushehr was shut for refuelling in June.", "2025-06-01", "2025-06-30"),
    ("The church in Suva was moved across the town on 19 and 20 August 2025.", "2025-08-19", "2025-08-20"),
    ("It was not until 1994 that Togo reopened the airfield.", "1994-01-01", "1994-12-31"),
    ("A mudslide broke a main in Suva on 13 May. Pumps ran on 19 May. The ban came a week after the spill.",
     "2025-05-20", "2025-05-20"),
    ("Officers seized power in Togo on Monday. A rival in last Sunday's vote has fled to Oslo.", None,
     "2025-11-20"),
    ("Work to raise the dyke in Suva started in May.", "2025-05-01", "2025-05-31"),
    ("The bridge in Suva was begun in 1987, left in 1991 and finished in 2004.", "2004-01-01", "2004-12-31"),
    ("A tanker was hit off Suva, its third such mishap since January.", None, "2025-11-20"),
    ("Two drones hit a depot at Sokode on 3 May; Togo denied that its men had been involved.",
     "2025-05-03", "2025-05-03"),
    ("A ship was damaged off Malta on 14 May, though no sailor lost an arm.", "2025-05-14", "2025-05-14"),
    ("A landslide buried a market in Suva on 9 May. The slide cut the road.", "2025-05-09", "2025-05-09"),
    ("A cable broke in Suva on 9 May. Phones failed at the same moment.", "2025-05-09", "2025-05-09"),
    ("A dock at Tema, bought by a firm in 2023, grew. A yard, sold to a bank that same year, was shut.", None,
     "2025-11-20"),
    ("The bank froze the loan in 2022.\n\nTogo is proud of a dam, which opened on 3 May. Prices have since "
     "fallen by a third.", "2025-05-03", "2025-11-20"),
    ("Crews left the hut at Rothera in the austral winter.", "2025-06-01", "2025-08-31"),
    ("A pipe burst twice in May, which left ten streets in Suva dry.", "2025-05-01", "2025-05-31"),
    ("A volcano began to erupt on 3 May. Ten men were burned in Suva the day after the eruption began.",
     "2025-05-04", "2025-05-04"),
    ("Floods hit Suva on 3 May. The port was shut two days after the floods began.",
     "2025-05-05", "2025-05-05"),
    ("The war began in May, when troops, who had crossed the border in April, seized Goma.",
     "2025-05-01", "2025-05-31"),
    ("A curfew imposed on Suva in 2024 remains in force.", "2024-01-01", None),
    ("The ministry set 5 May as the date of the vote.", None, "2025-11-20"),
    ("If a sailor dies, Ana Ruiz said in Suva in May, the navy would shell the base.", "2025-11-20", None),
    ("A storm cut power in Suva on 7 May. The drill had begun on 17 February. A ferry left Suva at noon.",
     "2025-05-07", "2025-05-07"),
    ("The ferry from Suva sank in May. Nobody alive today may sail it again.", "2025-11-20", None),
    ("The army said on Monday it had retaken Goma, two months after losing it.", None, "2025-11-20"),
    ("A yacht laden with rum was seized. Police seized a boat laden with tea off Suva on 9 May.",
     "2025-05-09", "2025-05-09"),
]  # fmt: skip


def _reach(when: When | None) -> list[str | None]:
    """The first and the last day that an event may be on."""
    assert when
    return [day.iso() if day else None for day in (when.start[0], when.end[1])]


@pytest.mark.parametrize(("text", "first", "last"), DATED)
def test_a_date_follows_from_what_is_told(
    reading_of: Read, text: str, first: str | None, last: str | None
) -> None:
    when = reading_of(text, "2025-11-20").events[-1].when

    assert _reach(when) == [first, last]


def test_weeks_after_a_dated_clause_are_counted_to_the_day(reading_of: Read) -> None:
    text = "The order in Suva lapsed two weeks after it was signed on 3 May."

    assert _reach(reading_of(text, "2025-11-20").events[0].when) == ["2025-05-17", "2025-05-17"]


def test_a_month_to_come_is_that_of_what_a_deal_is_for(reading_of: Read) -> None:
    text = "The council approved a plan to shut the road in Suva in March."

    assert _reach(reading_of(text, "2025-11-20").events[0].when) != ["2025-03-01", "2025-03-31"]


def test_a_stretch_of_the_year_that_is_to_run_may_have_begun(reading_of: Read) -> None:
    when = reading_of("A fair in Suva is to run from 3 May to 9 June.", "2025-05-20").events[-1].when

    assert _reach(when) == [
        "2025-05-03",
        "2025-06-09",
    ]


def test_what_is_to_come_counts_from_the_date_told_last(reading_of: Read) -> None:
    text = (
        "The keel was laid in Suva in May 2021. The ship was handed over in the first quarter of this year. "
        "The second will be handed over eighteen months later."
    )
    when = reading_of(text, "2025-11-20").events[-1].when

    assert _reach(when) == [
        "2026-07-01",
        "2026-09-30",
    ]


def test_what_is_over_was_over_by_publication_whatever_it_is_counted_from(reading_of: Read) -> None:
    when = reading_of("A wall fell in Suva. A bridge fell four days later.", "2025-11-20").events[-1].when

    assert when
    assert when.end[1]
    assert when.end[1].iso() == "2025-11-20"


def test_the_dead_of_an_older_flood_are_no_toll_of_this_one(reading_of: Read) -> None:
    text = "Rain fell on Graz on Monday. A wall fell in Linz. Ten men died in the floods of May 2019."
    told = {event.quotes[0].exact: event.when for event in reading_of(text, "2025-11-20").events}

    fell = told["A wall fell in Linz"]
    assert fell
    assert fell.start[0] is None


def test_one_of_two_times_is_some_time_from_the_first_to_the_last_and_does_not_last(reading_of: Read) -> None:
    mill = reading_of("The mill in Suva was built in 2019 or 2020.", "2025-11-20").events[0].when
    shot = reading_of("A man was shot in Suva on Monday or Tuesday.", "2025-11-20").events[0].when

    assert mill
    assert shot
    assert (mill.extent, shot.extent) == (Extent.INSTANT, Extent.INSTANT)
    assert (_reach(mill), _reach(shot)) == (["2019-01-01", "2020-12-31"], ["2025-11-17", "2025-11-18"])


def test_a_strike_begins_on_the_weekday_before_the_one_that_it_ends_on(reading_of: Read) -> None:
    when = reading_of("The strike in Suva began on Monday and ended on Friday.", "2025-11-20").events[0].when

    assert _reach(when) == ["2025-11-10", "2025-11-14"]


@pytest.mark.parametrize(
    ("text", "extent"),
    [
        ("A ferry sank off Suva between 3 and 5 May.", Extent.INSTANT),
        ("A ferry will arrive at Suva between 3 and 5 May.", Extent.INSTANT),
        ("Fighting raged in Suva between 3 and 5 May.", Extent.SPAN),
        ("The airfield in Suva was closed between 3 and 5 May.", Extent.SPAN),
    ],
)
def test_what_comes_about_between_two_days_is_on_one_of_them(
    reading_of: Read, text: str, extent: Extent
) -> None:
    when = reading_of(text, "2025-11-20").events[0].when

    assert when
    assert when.extent is extent


def test_what_is_to_start_and_to_end_lasts_from_one_to_the_other(reading_of: Read) -> None:
    text = "Dredging at Suva will start next summer and end in the autumn of 2028."
    (dredging,) = reading_of(text, "2025-11-20").events

    assert _reach(dredging.when) == ["2026-06-01", "2028-11-30"]


def test_whom_somebody_expects_is_who_arrives(reading_of: Read) -> None:
    text = "The ferry left Suva on Monday. The navy expects her to arrive on 5 December."
    _, arrives = reading_of(text, "2025-11-20").events

    assert arrives.what == "Ferry arrives"
    assert arrives.certainty.value == "possible"


def test_a_paper_that_names_a_date_tells_of_nothing_on_it(reading_of: Read) -> None:
    assert not reading_of("The contract had named June 2024 as the deadline.", "2025-11-20").events
