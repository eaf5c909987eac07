"""When events were: four bounds, worked out again when the publication date is set."""

import pytest

from tests.extract.conftest import Read
from viewer.extract.read import read
from viewer.geo.gazetteer import Gazetteer
from viewer.model import edits
from viewer.model.article import Article, ArticleId
from viewer.model.dossier import Dossier
from viewer.model.moment import Moment
from viewer.model.when import OPEN, Extent

Days = tuple[str | None, str | None]
BOUNDS: list[tuple[str, Extent, Days, Days]] = [
    *(
        (text, Extent.INSTANT, days, days)
        for text, days in [
            ("The firm will fly its rocket between 8 and 19 April.", ("2026-04-08", "2026-04-19")),
            ("The yard has hired 40 welders since May.", ("2025-05-01", "2026-01-16")),
            ("The runway will open before the end of 2026.", ("2026-01-16", "2026-12-31")),
            (
                "CONSTANȚA, Romania, 12 January — The terminal reopened on Thursday.",
                ("2026-01-15", "2026-01-15"),
            ),
            ("In 2021 a fire broke out at the terminal.", ("2021-01-01", "2021-12-31")),
            ("He will testify before a panel on Monday.", ("2026-01-19", "2026-01-19")),
            ("The firm said it was not planning to leave Chile.", ("2026-01-16", None)),
            ("A bomb went off at 2.26am on Monday.", ("2026-01-12", "2026-01-12")),
            ("Oil could reach the bay by the weekend.", ("2026-01-16", "2026-01-18")),
            ("The pump will restart on 16 June at the earliest.", ("2026-06-16", None)),
            ("The firm may open a school as early as next year.", ("2027-01-01", None)),
            ("The boats were struck before dawn on Thursday.", ("2026-01-15", "2026-01-15")),
            ("Dozens were driven from the town by Tuesday's storm.", ("2026-01-13", "2026-01-13")),
            ("The metal has doubled in price since March.", ("2025-03-01", "2026-01-16")),
            ("On Tuesday 6m registered voters are due to elect a president.", ("2026-01-20", "2026-01-20")),
            ("Turnover in the financial year to 31 March rose by 12%.", ("2024-04-01", "2025-03-31")),
            ("The armed forces have ruled out sabotage.", (None, "2026-01-16")),
            ("Ministers have no plans to step in.", ("2026-01-16", None)),
            (
                "America will leave the base before the end of fiscal 2028.",
                ("2026-01-16", "2028-09-30"),
            ),
            ("Japan will launch the probe in fiscal 2026.", ("2026-04-01", "2027-03-31")),
            (
                "India opened the tenders in the second quarter of the current fiscal year.",
                ("2025-07-01", "2025-09-30"),
            ),
            ("The firm plans to open the mine within two years.", ("2026-01-16", "2028-01-16")),
            ("The ferry will not return until 1 May.", ("2026-05-01", None)),
            ("The ferry will not return before 1 May.", ("2026-01-16", "2026-04-30")),
            ("Since January the bank has raised rates three times.", ("2026-01-01", "2026-01-16")),
            ("As of Thursday, 41 men had been held.", (None, "2026-01-15")),
            ("The talks were to have begun in November.", ("2025-11-01", "2025-11-30")),
            (
                "Six people were killed and dozens hurt on Sunday when a bus overturned.",
                ("2026-01-11", "2026-01-11"),
            ),
            ("Gunmen shot down two drones overnight on Tuesday.", ("2026-01-13", "2026-01-13")),
            ("Repairs will take until June.", ("2026-01-16", "2026-06-30")),
            ("Output fell to 2m tonnes last year from 3m in 2023.", ("2025-01-01", "2025-12-31")),
            ("Net profit jumped to 87m dollars from 58m a year earlier.", (None, "2026-01-16")),
            ("Exports rose to 40m tonnes in May, compared with 30m in April.", ("2025-05-01", "2025-05-31")),
            ("The ship sailed from Durban on 5 March.", ("2025-03-05", "2025-03-05")),
            ("A man was held in connection with last year's blasts.", (None, "2026-01-16")),
            ("He was convicted over the January 2019 fire.", (None, "2026-01-16")),
            ("Last year's blasts killed 12 people.", ("2025-01-01", "2025-12-31")),
            ("The offer had been due to expire on 20 January.", ("2026-01-20", "2026-01-20")),
            ("The vote was held in the first half of May 2023.", ("2023-05-01", "2023-05-15")),
            ("Hackers stole files in mid-to-late August.", ("2025-08-11", "2025-08-31")),
            ("The panel said it would look into the sale of the mine last year.", ("2026-01-16", None)),
            ("The offer was due to expire yesterday.", ("2026-01-15", "2026-01-15")),
            ("A ruling is due by year's end.", ("2026-01-16", "2026-12-31")),
            ("Later in the year the ship will go to Brest.", ("2026-01-16", "2026-12-31")),
            ("Earlier in the week troops had closed the road.", ("2026-01-12", "2026-01-16")),
            ("The vote was brought forward from June to March.", ("2026-03-01", "2026-03-31")),
            ("The lease, agreed for five years, has been extended to 2030.", (None, "2026-01-16")),
            ("The mine will reopen in ten days.", ("2026-01-26", "2026-01-26")),
            ("The troops will leave after the vote on 1 March.", ("2026-03-01", None)),
            ("The court overturned a ruling of July 2023.", (None, "2026-01-16")),
            ("Ahead of the vote on 1 March the army has sent troops to Suva.", (None, "2026-01-16")),
            ("Before leaving office in May the governor pardoned three men.", (None, "2025-05-31")),
            ("The ferry will not return before 1 May.", ("2026-01-16", "2026-04-30")),
            ("The board could decide before the end of the first quarter.", ("2026-01-16", "2026-03-31")),
            (
                "First exports are now scheduled for May, two months later than foreseen.",
                ("2026-05-01", "2026-05-31"),
            ),
            ("The mayor did not resign until 25 December.", ("2025-12-25", "2025-12-25")),
            ("The tanker left the canal on 3 May, bound for Port Said.", ("2025-05-03", "2025-05-03")),
            ("The ministry launched two satellites in the spring.", ("2025-03-01", "2025-05-31")),
            ("The beaches could stay shut all summer.", ("2026-06-01", "2026-08-31")),
            ("The firm said at the weekend that it had sold the mine.", (None, "2026-01-16")),
        ]
    ),
    (
        "The rocket made nine flights between 2009 and 2020.",
        Extent.SPAN,
        ("2009-01-01", "2009-12-31"),
        ("2020-01-01", "2020-12-31"),
    ),
    (
        "The blockade went on from June until the following January.",
        Extent.SPAN,
        ("2025-06-01", "2025-06-30"),
        ("2026-01-01", "2026-01-31"),
    ),
    (
        "The strike lasted from March to November.",
        Extent.SPAN,
        ("2025-03-01", "2025-03-31"),
        ("2025-11-01", "2025-11-30"),
    ),
    (
        "The drill began on 10 January and runs through 8 February.",
        Extent.SPAN,
        ("2026-01-10", "2026-01-10"),
        ("2026-02-08", "2026-02-08"),
    ),
    (
        "The siege began in May 2019 and ended in June 2020.",
        Extent.SPAN,
        ("2019-05-01", "2019-05-31"),
        ("2020-06-01", "2020-06-30"),
    ),
    (
        "Crews will strike for 48 hours from 14 February.",
        Extent.SPAN,
        ("2026-02-14", "2026-02-14"),
        ("2026-02-15", "2026-02-16"),
    ),
    (
        "The pass was closed until 5 March.",
        Extent.SPAN,
        (None, "2026-03-05"),
        ("2026-03-05", "2026-03-05"),
    ),
    (
        "The port has been closed for ten days.",
        Extent.SPAN,
        ("2026-01-06", "2026-01-06"),
        ("2026-01-16", None),
    ),
    (
        "The fair opens on Monday and runs until Friday.",
        Extent.SPAN,
        ("2026-01-19", "2026-01-19"),
        ("2026-01-23", "2026-01-23"),
    ),
    (
        "No ship has called at the port since November.",
        Extent.SPAN,
        ("2025-11-01", "2025-11-30"),
        ("2026-01-16", None),
    ),
    (
        "The envoys met on Monday and Tuesday.",
        Extent.SPAN,
        ("2026-01-12", "2026-01-12"),
        ("2026-01-13", "2026-01-13"),
    ),
    (
        "Police banned rallies until Sunday.",
        Extent.SPAN,
        (None, "2026-01-18"),
        ("2026-01-18", "2026-01-18"),
    ),
    (
        "Heavy rain has been falling since Friday.",
        Extent.SPAN,
        ("2026-01-09", "2026-01-09"),
        ("2026-01-16", None),
    ),
    (
        "Construction of the dam, which started in 2011, was completed in 2023.",
        Extent.SPAN,
        ("2011-01-01", "2011-12-31"),
        ("2023-01-01", "2023-12-31"),
    ),
    (
        "Repairs to the lock, which have been under way since 2017, are due to be completed next year.",
        Extent.SPAN,
        ("2017-01-01", "2017-12-31"),
        ("2027-01-01", "2027-12-31"),
    ),
    (
        "She led the party from 1998 until her death in 2011.",
        Extent.SPAN,
        ("1998-01-01", "1998-12-31"),
        ("2011-01-01", "2011-12-31"),
    ),
    (
        "The border had been closed since June.",
        Extent.SPAN,
        ("2025-06-01", "2025-06-30"),
        (None, "2026-01-16"),
    ),
    (
        "In March and April the army cleared 40 villages.",
        Extent.SPAN,
        ("2025-03-01", "2025-03-31"),
        ("2025-04-01", "2025-04-30"),
    ),
    (
        "The army has held the pass since taking it in May.",
        Extent.SPAN,
        ("2025-05-01", "2025-05-31"),
        ("2026-01-16", None),
    ),
    (
        "Workers have threatened to strike from 1 March.",
        Extent.SPAN,
        ("2026-03-01", "2026-03-01"),
        ("2026-03-01", None),
    ),
    (
        "Bags have been searched since the weekend.",
        Extent.SPAN,
        ("2026-01-10", "2026-01-11"),
        ("2026-01-16", None),
    ),
    (
        "The quay is closed since the cyclone of 1990.",
        Extent.SPAN,
        ("1990-01-01", "1990-12-31"),
        ("2026-01-16", None),
    ),
    (
        "The port opened in 2024.",
        Extent.INSTANT,
        ("2024-01-01", "2024-12-31"),
        ("2024-01-01", "2024-12-31"),
    ),
    (
        "The port has been operating since 2024.",
        Extent.SPAN,
        ("2024-01-01", "2024-12-31"),
        ("2026-01-16", None),
    ),
    (
        "The sale was approved on Thursday.",
        Extent.INSTANT,
        ("2026-01-15", "2026-01-15"),
        ("2026-01-15", "2026-01-15"),
    ),
    (
        "The sale was approved this week.",
        Extent.INSTANT,
        ("2026-01-12", "2026-01-16"),
        ("2026-01-12", "2026-01-16"),
    ),
    (
        "The ministry has approved the sale.",
        Extent.INSTANT,
        (None, "2026-01-16"),
        (None, "2026-01-16"),
    ),
    (
        "The sale was approved more than two years ago.",
        Extent.INSTANT,
        (None, "2024-12-31"),
        (None, "2024-12-31"),
    ),
    (
        "The sale was approved less than two years ago.",
        Extent.INSTANT,
        ("2024-01-01", "2026-01-16"),
        ("2024-01-01", "2026-01-16"),
    ),
    (
        "The sale was approved nearly two years ago.",
        Extent.INSTANT,
        ("2024-01-01", "2025-12-31"),
        ("2024-01-01", "2025-12-31"),
    ),
    (
        "Profit was announced in the third quarter.",
        Extent.INSTANT,
        ("2025-07-01", "2025-09-30"),
        ("2025-07-01", "2025-09-30"),
    ),
    (
        "The quay will be built from 2027 to 2031.",
        Extent.SPAN,
        ("2027-01-01", "2027-12-31"),
        ("2031-01-01", "2031-12-31"),
    ),
    (
        "The quay will be built by 2030.",
        Extent.INSTANT,
        ("2026-01-16", "2030-12-31"),
        ("2026-01-16", "2030-12-31"),
    ),
    (
        "The quay will be built next year.",
        Extent.INSTANT,
        ("2027-01-01", "2027-12-31"),
        ("2027-01-01", "2027-12-31"),
    ),
    (
        "The mine may be sold.",
        Extent.INSTANT,
        ("2026-01-16", None),
        ("2026-01-16", None),
    ),
    (
        "The army is building a yard.",
        Extent.SPAN,
        (None, "2026-01-16"),
        ("2026-01-16", None),
    ),
    (
        "Imports will be banned from 1 March 2027.",
        Extent.SPAN,
        ("2027-03-01", "2027-03-01"),
        ("2027-03-01", None),
    ),
    (
        "The port will not be sold.",
        Extent.INSTANT,
        ("2026-01-16", None),
        ("2026-01-16", None),
    ),
    (
        "The firm did not sell the port.",
        Extent.INSTANT,
        (None, "2026-01-16"),
        (None, "2026-01-16"),
    ),
]


def test_a_publication_date_set_later_anchors_what_hung_on_it(reading_of: Read, gazetteer: Gazetteer) -> None:
    text = (
        "The army blocked the port on Monday. It will leave next week. Talks are going on. The mine was sold."
    )
    article = Article(ArticleId("a"), "t", text)
    found = read(article, gazetteer)
    assert not any(e.when and e.when.is_dated for e in found.events)
    dossier = edits.add(article, found.events, found.claims).apply(Dossier())

    dated = edits.publish(article.id, Moment(2026, 1, 16)).apply(dossier)

    at_once = reading_of(text, "2026-01-16").events
    assert {i: e.when for i, e in dated.events.items()} == {e.id: e.when for e in at_once}


@pytest.mark.parametrize("row", BOUNDS, ids=[row[0] for row in BOUNDS])
def test_a_date_has_four_bounds(reading_of: Read, row: tuple[str, Extent, Days, Days]) -> None:
    text, extent, start, end = row

    (told,) = reading_of(text, "2026-01-16").events

    assert told.when
    assert told.when.extent is extent
    assert tuple(m.iso() if m else None for m in told.when.bounds) == (*start, *end)


def test_the_date_of_a_saying_is_not_that_of_what_is_said(reading_of: Read) -> None:
    (told,) = reading_of("Maersk said last week that it will send cargo by train.", "2026-01-16").events

    assert told.when
    assert told.when.start == (Moment(2026, 1, 16), None)


def test_a_date_counted_from_another_event_hangs_on_it(reading_of: Read) -> None:
    text = "Two boats were holed near Manila on 19 August 2024. They reached Cebu two days later."

    first, second = reading_of(text).events

    assert second.when
    assert second.when.anchor == first.id
    assert second.when.start == (Moment(2024, 8, 21), Moment(2024, 8, 21))


@pytest.mark.parametrize(
    ("text", "days"),
    [
        (
            "The rocket lifted off on 5 May 2025. It fell into the sea half a minute later.",
            ("2025-05-05",) * 2,
        ),
        ("The barge sank on 5 May 2025. Her crew landed the same afternoon.", ("2025-05-05",) * 2),
        (
            "The barge sank on 5 May 2025. She had hit a pier six hours earlier.",
            ("2025-05-04", "2025-05-05"),
        ),
        ("The army said on 4 May 2025 that it had left the town two days earlier.", ("2025-05-02",) * 2),
        ("In its budget for 2027 the state set aside 3bn shillings.", (None, "2026-01-16")),
        ("When the line opened in May 2019, the bank declined to fund it.", ("2019-05-01", "2019-05-31")),
        ("The firm broke ground on 5 May 2025, having hired a builder.", (None, "2025-05-05")),
        ("The state acted on 5 May 2025, after prices had sunk.", (None, "2025-05-05")),
        ("The road was shut on 5 May 2025 after farmers blocked it.", (None, "2025-05-05")),
        ("Power was restored by 5 May 2025 after crews had cleared the lines.", (None, "2025-05-05")),
        ("The state raised the toll on 5 May 2025 and capped fares.", ("2025-05-05",) * 2),
        (
            "The firm leased the dock in May 2024. It has since hired 300 welders.",
            ("2024-05-01", "2026-01-16"),
        ),
        ("The pumps ran from May to July 2025. The leak has gone on since.", ("2025-07-01", "2025-07-31")),
        (
            "The first test failed in May 2024; all four tests since then have passed.",
            ("2024-05-01", "2026-01-16"),
        ),
        ("The crew left the ship on 5 May 2025 and she sank the following morning.", ("2025-05-06",) * 2),
        ("The dam was sold in 2018, and was closed the next year.", ("2019-01-01", "2019-12-31")),
        ("Trains were cancelled on 20 and 21 October. They resumed the next day.", ("2025-10-22",) * 2),
        ("The mayor said on 5 May 2025 that he would run. His rival quit the same day.", ("2025-05-05",) * 2),
        (
            "The firm, which sued Chile in 2023, may appeal. The mine was sold that same year.",
            ("2023-01-01", "2023-12-31"),
        ),
        ("The envoy quit on 5 May 2024. His deputy left later that month.", ("2024-05-05", "2024-05-31")),
        (
            "The ministers met on 8 May 2024. Two days before the talks, on 5 May, a truce was signed.",
            ("2024-05-05",) * 2,
        ),
        ("The pipe burst on 8 October 2023. Two pumps were shut that October.", ("2023-10-01", "2023-10-31")),
        ("The pipe burst on 8 October 2023. Divers raised an anchor on the 24th.", ("2023-10-24",) * 2),
        (
            "The town was emptied on 9 November 2023. A flow hit it the following January.",
            ("2024-01-01", "2024-01-31"),
        ),
        (
            "The vote was held on 10 November 2023. She was sworn in the following Monday.",
            ("2023-11-13",) * 2,
        ),
        (
            "The plant burned on Monday morning, it said on Wednesday. Schools were closed that morning.",
            ("2026-01-12",) * 2,
        ),
        ("Talks open next week, days after gunmen attacked a post.", (None, "2026-01-16")),
        (
            "The first doses landed on 9 September 2024. Shots began in Suva two weeks later.",
            ("2024-09-23",) * 2,
        ),
        ("The mine was shut two days after it opened on 3 May 2025.", ("2025-05-03",) * 2),
        ("The port shut on 5 May 2025 as crews struck.", ("2025-05-05",) * 2),
        (
            "The pipe burst on 8 October 2023. Two cables were found to be damaged that October.",
            ("2023-10-01", "2023-10-31"),
        ),
        (
            "A quake hit on 5 May 2025. The school will reopen on 9 May 2027. It was sold two days later.",
            ("2025-05-07",) * 2,
        ),
        ("A summit was held on 3 May 2025. The price fell on the day of the summit.", ("2025-05-03",) * 2),
        (
            "A summit was held on 3 May 2025. A deal was announced on the eve of the summit.",
            ("2025-05-02",) * 2,
        ),
        ("A summit was held on 3 May 2025. Fishing has been banned since the summit.", ("2025-05-03",) * 2),
        (
            "A quake hit on 3 May 2025. Water was cut for a week after the quake.",
            ("2025-05-03", "2026-01-16"),
        ),
        (
            "The pipe burst on 8 October 2023. It was mended in March 2024. Two pumps failed that October.",
            ("2023-10-01", "2023-10-31"),
        ),
        (
            "If they agree before the end of 2027, work would start in the first half of the following year.",
            ("2028-01-01", "2028-06-30"),
        ),
        ("When troops arrived on 5 May 2025, the rebels had left.", (None, "2025-05-05")),
        (
            "The bank fell in March 2023. By the end of the year its branches had closed.",
            (None, "2023-12-31"),
        ),
        (
            "A vote was held on 7 December. In the weeks after the vote 40 men were held.",
            ("2025-12-07", "2026-01-16"),
        ),
        ("While the port was shut in May 2025, ships went to Suva.", ("2025-05-01", "2025-05-31")),
        ("When the mine closes in June, 300 men will lose their jobs.", ("2026-06-01", "2026-06-30")),
        (
            "The firm was fined on Monday for a leak in 2019 that killed a diver.",
            ("2019-01-01", "2019-12-31"),
        ),
        ("The spill began on 15 January 2025, the day a volcano erupted in Tonga.", ("2025-01-15",) * 2),
    ],
)
def test_an_event_without_a_date_of_its_own_has_that_of_the_one_beside(
    reading_of: Read, text: str, days: Days
) -> None:
    when = reading_of(text, "2026-01-16").events[-1].when

    assert when is not None
    assert tuple(str(day) if day else None for day in when.start) == days


def test_ever_since_is_since_the_event_before(reading_of: Read) -> None:
    text = "The state imposed the embargo on 5 May 2025. The firm has stockpiled ore in Suva ever since."
    when = reading_of(text, "2026-01-16").events[-1].when

    assert when is not None
    assert [str(day) for day in when.start] == ["2025-05-05", "2025-05-05"]
    assert str(when.end[0]) == "2026-01-16"


def test_an_article_that_writes_its_years_out_lends_them_to_dates_without_one(reading_of: Read) -> None:
    text = (
        "In October 2024 the state imposed a duty on rice. On 20 March 2025 the ministry raised it. "
        "The dealers went on strike on 12 August. Traders blocked the port last week."
    )

    *_, struck, blocked = reading_of(text).events

    assert struck.when
    assert [str(day) for day in struck.when.start] == ["2025-08-12", "2025-08-12"]
    assert struck.when.relative
    assert struck.when.resolved(OPEN, {}) == struck.when, "an article in a dossier keeps it"
    assert blocked.when
    assert not blocked.when.is_dated


@pytest.mark.parametrize(
    "opening", ["The plant was closed on Tuesday.", "The firm said on Monday that it grows."]
)
def test_an_article_that_opens_with_its_own_day_lends_no_years(reading_of: Read, opening: str) -> None:
    text = f"{opening} On 20 March 2019 a fire killed two men there. The firm paid a fine on 12 August."

    paid = reading_of(text).events[-1]

    assert paid.when
    assert not paid.when.is_dated


def test_a_time_counted_from_a_dated_noun_hangs_on_its_date(reading_of: Read) -> None:
    held, _ = reading_of("The vote was held two weeks before the ceremony on 19 May 2025.").events

    assert held.when
    assert [str(day) for day in held.when.start] == ["2025-05-05", "2025-05-05"]


@pytest.mark.parametrize(
    ("text", "days"),
    [
        ("The minister resigned before the report was published on Monday.", (None, "2026-01-12")),
        ("The mine closed after the firm was sold in May 2024.", ("2024-05-01", "2026-01-16")),
    ],
)
def test_a_dated_clause_bounds_what_came_before_or_after_it(reading_of: Read, text: str, days: Days) -> None:
    first, second = reading_of(text, "2026-01-16").events

    assert first.when
    assert tuple(str(day) if day else None for day in first.when.start) == days
    assert second.when
    assert second.when.start[0]
