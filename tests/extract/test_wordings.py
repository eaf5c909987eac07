"""Plans, denials, states and places in wordings that news has for them, each with what it comes to."""

import pytest

from tests.extract.conftest import Read
from viewer.model.event import Certainty, Event, Kind

_DAY = "2025-12-12"


def _told(reading_of: Read, text: str) -> Event:
    return reading_of(text, _DAY).events[-1]


@pytest.mark.parametrize(
    ("text", "what", "kind", "certainty"),
    [
        ("The second hall is pencilled in for opening in 2029.", "opening", Kind.OPENING, Certainty.PLANNED),
        (
            "The second hall is pencilled in to open in 2029.",
            "Second hall opens", Kind.OPENING, Certainty.PLANNED,
        ),
        (
            "The ship Rauma is booked to call at Oulu on 8 May.",
            "calls at Oulu", Kind.MEETING, Certainty.PLANNED,
        ),
        (
            "The next ore ship is due alongside in early 2027.",
            "Next ore ship", Kind.MOVEMENT, Certainty.PLANNED,
        ),
        (
            "The council will station 30 more nurses in the port from July.",
            "stations", Kind.OPERATION, Certainty.PLANNED,
        ),
        (
            "Higher fees, often rumoured, are out of the question.",
            "Higher fees", Kind.ECONOMIC, Certainty.DENIED,
        ),
        (
            "A strike at the smelter is not on the cards.",
            "Strike at smelter", Kind.OPERATION, Certainty.DENIED,
        ),
        ("A sale is not on the table.", "Sale takes place", Kind.AGREEMENT, Certainty.DENIED),
        (
            "State radio said that guns had been landed at Oulu in March, an account the navy"
            " rejected as idle.",
            "Guns landed", Kind.MOVEMENT, Certainty.DENIED,
        ),
        ("The guild swore that no member had set fire to a barge.", "barge", Kind.INCIDENT, Certainty.DENIED),
        (
            "The Oulu mill has so far this week shipped 600 tonnes of pulp.",
            "ships", Kind.ECONOMIC, Certainty.OCCURRED,
        ),
        (
            "On 9 April 1942 aircraft from Norway set part of it ablaze.",
            "ablaze", Kind.INCIDENT, Certainty.OCCURRED,
        ),
        (
            "Finnish pilots, on duty at Oulu since 1992, are tired.",
            "on duty", Kind.OPERATION, Certainty.ONGOING,
        ),
        ("Trams may run again in May 2026.", "Trams run", Kind.OPENING, Certainty.POSSIBLE),
        (
            "Mail traffic has been at a standstill since Sunday.",
            "standstill", Kind.CLOSURE, Certainty.ONGOING,
        ),
        (
            "Unless thefts in the town fall by March, its docks would be shut.",
            "shut", Kind.CLOSURE, Certainty.CONDITIONAL,
        ),
        (
            "Six tankers called there last month, a small number for a long quay.",
            "call", Kind.MEETING, Certainty.OCCURRED,
        ),
        (
            "The mayor announced a fishing ban, to be in force from 1 May 2026.",
            "Fishing ban in force", Kind.DECISION, Certainty.PLANNED,
        ),
    ],
)  # fmt: skip
def test_it_is_read_as_what_it_says(
    reading_of: Read, text: str, what: str, kind: Kind, certainty: Certainty
) -> None:
    event = _told(reading_of, text)

    assert what in event.what
    assert (event.kind, event.certainty) == (kind, certainty)


@pytest.mark.parametrize(
    ("text", "year"),
    [
        ("The lease ended in January 2022, since when Oulu Ports has managed 24 of the sheds.", 2022),
        ("A Dutch firm had been hired to mend the walls in 2007.", 2007),
    ],
)
def test_a_date_is_of_what_goes_on_since_and_of_whom_it_was_done_for(
    reading_of: Read, text: str, year: int
) -> None:
    when = _told(reading_of, text).when

    assert when is not None
    assert when.start[0] is not None
    assert when.start[0].year == year


@pytest.mark.parametrize(
    "text",
    [
        "No one there has taken a forecast lightly.",
        "Nobody in Oulu is setting a watch by it.",
        "The problem has not gone away.",
        "Oulu Ports, which has run Raahe since 2011, is not waiting.",
    ],
)
def test_a_figure_of_speech_denies_nothing(reading_of: Read, text: str) -> None:
    events = reading_of(f"A barge sank off Raahe on Monday. {text}", _DAY).events

    assert all(event.certainty is not Certainty.DENIED for event in events)


@pytest.mark.parametrize(
    ("text", "places"),
    [
        ("Two men were shot outside a polling station in May Pen on Wednesday.", ["May Pen"]),
        ("Ecuadorians on Sunday voted down a new levy.", ["Ecuador"]),
        ("Poles elected a new president on Sunday.", ["Poland"]),
        (
            "A frigate left Salamis naval base. At Salamis, on the coast, a longer pier is being built.",
            ["Salamis"],
        ),
        ("Finnish pilots, on duty at Raahe since 1992, are to leave on 1 May.", ["Raahe"]),
        ("Kribi, the port across the bay, which opened in 2018, was hit by a ship.", ["Kribi"]),
    ],
)
def test_it_is_where_it_says(reading_of: Read, text: str, places: list[str]) -> None:
    assert [where.name for where in _told(reading_of, text).where] == places


def test_a_relative_is_told_of_the_name_that_a_phrase_says_more_of(reading_of: Read) -> None:
    events = reading_of("Kribi, the rival port across the bay, which opened in 2018, is full.", _DAY).events

    assert [event.what for event in events] == ["Kribi opens"]


@pytest.mark.parametrize(
    ("text", "places"),
    [
        ("Should the river rise above seven metres, two hospitals in Oulu would be cleared.", ["Oulu"]),
        ("Should the wind pass 120 km/h, schools in Oulu would be shut.", ["Oulu"]),
        ("Men stack sandbags along the Oder in Opole, where a crest is expected on Thursday.", ["Opole"]),
        (
            "A ban on trawling off Iceland ended on Monday. The ban had been imposed in 1992.",
            ["off Iceland"],
        ),
        ("The trial of a banker opened in Oulu on Monday. A verdict is expected in September.", ["Oulu"]),
        ("A court in Lima jailed two men on Monday. The judge ordered a third arrest.", ["Lima"]),
        (
            "Soldiers seized Antananarivo. The army of Madagascar rules. Elections may be held in 2027.",
            ["Madagascar"],
        ),
    ],
)
def test_what_names_no_place_is_where_the_text_has_told(
    reading_of: Read, text: str, places: list[str]
) -> None:
    assert [where.name for where in _told(reading_of, text).where] == places


def test_local_elections_are_not_of_the_whole_country(reading_of: Read) -> None:
    text = "The army of Madagascar rules since Monday. Local elections may be held in 2027."

    assert not _told(reading_of, text).where


@pytest.mark.parametrize(
    ("text", "whats"),
    [
        ("Egypt cut the tolls of its canal in May. If trade falls, they may be cut again.", ["Tolls cut"]),
        ("Hanwha won a contract worth 42bn won last month.", ["Hanwha wins contract"]),
        ("Acid waste poured out of a tailings dam there on 18 February.", ["pours out of tailings dam"]),
        ("On Friday lightning set fire to two tanks at Oulu.", ["Lightning sets fire to two tanks"]),
        (
            "The tug Aino is to be handed over in Oulu next month, and the Chukotka in late 2026.",
            ["Tug Aino handed over in Oulu", "Chukotka handed over"],
        ),
    ],
)
def test_each_is_told_once_by_its_own_words(reading_of: Read, text: str, whats: list[str]) -> None:
    events = reading_of(text, _DAY).events

    assert len(events) == len(whats) + text.count(". ")
    for what, event in zip(whats, events[-len(whats) :], strict=True):
        assert what in event.what


@pytest.mark.parametrize(
    "text",
    [
        "Engineers call it the best insurance that Finland ever bought.",
        "Few expect the vote to settle much.",
        "Copper comes out of the same pits, and both have far to travel.",
    ],
)
def test_how_good_or_far_a_thing_is_is_no_event(reading_of: Read, text: str) -> None:
    events = reading_of(f"A barge sank off Raahe on Monday. {text}", _DAY).events

    assert [event.what for event in events] == ["Barge sinks off Raahe"]


@pytest.mark.parametrize(
    ("text", "places"),
    [
        ("Trains ran again between Bar and Podgorica on Wednesday.", ["Bar", "Podgorica"]),
        (
            "Fares on the ferry from La Unión, in El Salvador, to Corinto, in Nicaragua, were cut on Friday.",
            ["La Unión", "Corinto"],
        ),
        ("The tug Aino is to be handed over in Oulu in May, and the Chukotka in late 2026.", ["Oulu"]),
    ],
)
def test_a_line_is_at_its_ends_and_a_ship_at_no_region_of_its_name(
    reading_of: Read, text: str, places: list[str]
) -> None:
    assert [where.name for where in _told(reading_of, text).where] == places


def test_one_of_them_is_no_figure_that_a_date_is_compared_by(reading_of: Read) -> None:
    when = _told(reading_of, "Prosecutors in Oulu opened a case against one of the captains on Tuesday.").when

    assert when is not None
    assert when.start[0] is not None


def test_what_is_so_since_that_morning_goes_on(reading_of: Read) -> None:
    event = _told(
        reading_of, "A storm struck Oulu on Saturday. Power has been out in Raahe since that morning."
    )

    assert event.certainty is Certainty.ONGOING
    assert event.when is not None
    assert str(event.when.start[0]).startswith("2025-12-06")


def test_a_thing_is_of_the_month_in_which_it_was_done(reading_of: Read) -> None:
    when = _told(reading_of, "Rents fell in October 2024, the month in which the state lifted a tax.").when

    assert when is not None
    assert str(when.start[0]).startswith("2024-10")


@pytest.mark.parametrize(
    "text",
    [
        "Talk that the spur to Oulu had been scrapped is untrue, the mayor says.",
        "No naval officers have been shown round the tanks at Oulu.",
    ],
)
def test_talk_may_be_denied_and_a_tour_too(reading_of: Read, text: str) -> None:
    assert _told(reading_of, text).certainty is Certainty.DENIED


@pytest.mark.parametrize(
    ("text", "what"),
    [
        (
            "Bosses at Agua Dulce, the rival quay across the bay, which opened in 2017, wait.",
            "Agua Dulce opens",
        ),
        ("A firm owns Ruse Docks, the yard on the Danube, which shut in May.", "Ruse Docks shut"),
    ],
)
def test_what_more_is_said_of_is_the_name(reading_of: Read, text: str, what: str) -> None:
    assert what in _told(reading_of, text).what


@pytest.mark.parametrize(
    "text",
    [
        "Gunmen clashed at Oulu on 6 May 2025. Coaches to Raahe have been suspended since the clashes.",
        "Gunmen clashed at Oulu on 6 May 2025. The mayor denied that a shot hit a hall during the fighting.",
    ],
)
def test_a_date_is_that_of_the_clashes(reading_of: Read, text: str) -> None:
    when = _told(reading_of, text).when

    assert when is not None
    assert str(when.start[0]).startswith("2025-05-06")


def test_those_to_whose_words_it_is_so_are_elsewhere(reading_of: Read) -> None:
    event = _told(reading_of, "A buyer may take a stake in the mill, according to two bankers in Helsinki.")

    assert not event.where


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("The Security Council voted in New York on Monday.", Kind.DECISION),
        ("Two minehunters trained with Danish divers on Monday.", Kind.MEETING),
        ("The frigate tied up at the pier on Monday.", Kind.MOVEMENT),
        ("Acid waste poured out of a dam on Monday.", Kind.INCIDENT),
        ("The taps of Oulu ran dry on Monday.", Kind.INCIDENT),
        ("A gale closed the harbour on Monday.", Kind.CLOSURE),
        ("A first load of rails left Oulu by lorry on Monday.", Kind.MOVEMENT),
        ("A court took up the case and would not contest the result.", Kind.LEGAL),
        ("Two boats shadowed a tanker on Monday.", Kind.INCIDENT),
        ("The state lifted the price of bread on Monday.", Kind.ECONOMIC),
        ("Builders began a new pier on Monday.", Kind.CONSTRUCTION),
        ("She is to take the oath on 16 May.", Kind.APPOINTMENT),
    ],
)
def test_its_kind_is_by_what_is_done_to_what(reading_of: Read, text: str, kind: Kind) -> None:
    assert _told(reading_of, text).kind is kind


def test_what_engineers_say_of_a_bridge_is_told_of_the_bridge(reading_of: Read) -> None:
    text = "The bridge at Oulu, which engineers say was weakened by floods in 2019, closed on Monday."
    weakened, closed = reading_of(text, _DAY).events

    assert "ridge" in weakened.what
    assert "weakened by floods" in weakened.what
    assert weakened.when is not None
    assert str(weakened.when.start[0]).startswith("2019")
    assert closed.kind is Kind.CLOSURE


def test_alarms_that_are_said_to_have_been_off_are_denied(reading_of: Read) -> None:
    event = _told(reading_of, "The firm denied that gas alarms at Oulu had been switched off.")

    assert event.certainty is Certainty.DENIED
    assert event.what.startswith("Gas alarms")


def test_refuse_collectors_are_told_to_do_nothing(reading_of: Read) -> None:
    event = _told(reading_of, "Refuse collectors in Oulu have been on strike since Monday.")

    assert event.certainty is Certainty.ONGOING
    assert [place.name for place in event.where] == ["Oulu"]


def test_where_a_port_is_the_largest_is_not_where_it_happened(reading_of: Read) -> None:
    event = _told(reading_of, "A tanker left Rotterdam, the largest port in Europe, on Monday.")

    assert [place.name for place in event.where] == ["Rotterdam"]


def test_goods_that_may_not_be_exported_are_not_those_of_the_mine(reading_of: Read) -> None:
    text = (
        "Miners stay out at Grasberg\n\nWorkers at the Grasberg mine have been on strike since Monday.\n\n"
        "Prosecutors charged two managers in Jayapura on Tuesday. "
        "Indonesia banned exports of the raw ore in 2020."
    )
    event = _told(reading_of, text)

    assert [place.name for place in event.where] == ["Indonesia"]


@pytest.mark.parametrize(
    ("text", "what", "who", "where"),
    [
        (
            "Russia struck Odesa on Monday and Ukraine Belgorod on Tuesday.",
            "Ukraine strikes Belgorod", "Ukraine", ["Belgorod"],
        ),
        (
            "Iran struck Erbil on 2 May and Turkey the coast near Zakho in June.",
            "Turkey strikes coast near Zakho", "Turkey", ["Zakho"],
        ),
        (
            "Peru bought two frigates in May and Chile three submarines in June.",
            "Chile buys three submarines", "Chile", [],
        ),
        ("Iran signed the accord on 2 May and Turkey in June.", "Turkey signs accord", "Turkey", []),
        ("Marco Rubio visited Peru in May and Chile in June.", "Chile visited", "Marco Rubio", ["Chile"]),
    ],
)  # fmt: skip
def test_a_second_country_does_it_too(
    reading_of: Read, text: str, what: str, who: str, where: list[str]
) -> None:
    first, second = reading_of(text, _DAY).events

    assert (second.what, list(second.who), [w.name for w in second.where]) == (what, [who], where)
    assert not {w.name for w in first.where} & set(where)
