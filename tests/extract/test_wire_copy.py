"""Sentences as news agencies write them: datelines, results of firms, and who "they" are."""

import pytest

from tests.extract.conftest import Read
from viewer.model.edtf import edtf
from viewer.model.event import Event, Kind

_DAY = "1998-01-26"


def bounds(event: Event) -> tuple[str | None, str | None]:
    """The earliest start and the latest end of an event, as dates."""
    assert event.when is not None
    start, end = event.when.start[0], event.when.end[1]
    return start.iso() if start else None, end.iso() if end else None


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("NEWRY, Northern Ireland (AP) _ Police seized a bomb in a shed near Tema.",
         [("Police seize bomb in shed near Tema", "occurred")]),
        ("Orbis announced an 18 percent drop in profits for the fourth quarter.",
         [("Orbis announces 18 percent drop in profits", "occurred")]),
        ("Orbis announced a loss for the third quarter.", [("Orbis announces loss", "occurred")]),
        ("Orbis announced a rise in fares for May.", [("Orbis announces rise in fares", "planned")]),
        ("Peru announced elections for May.", [("Peru announces elections", "planned")]),
        ("Orbis reported a loss, or 7 dollars a share, for the quarter ended Sept. 30.",
         [("Orbis reports loss", "occurred")]),
        ("Rebels have fired shells since May. Police found more than ten bombs in Lima on Sunday. "
         "They arrested two men.",
         [("Rebels fire shells", "ongoing"), ("Police find more than ten bombs in Lima", "occurred"),
          ("Police arrest two men", "occurred")]),
        ("The Maritime and Port Authority opened an inquiry. It plans to lower the speed limit.",
         [("Maritime and Port Authority opens inquiry", "occurred"),
          ("Maritime and Port Authority lowers speed limit", "planned")]),
        ("Costa ordered the strikes after receiving a letter.",
         [("Costa orders strikes", "occurred"), ("Costa receives letter", "occurred")]),
    ],
)  # fmt: skip
def test_what_the_wire_says_is_told(reading_of: Read, text: str, told: list[tuple[str, str]]) -> None:
    events = reading_of(text, _DAY).events

    assert [(event.what, event.certainty.value) for event in events] == told


def test_the_quarter_that_results_are_of_is_the_last_one(reading_of: Read) -> None:
    (event,) = reading_of(
        "Orbis announced an 18 percent drop in profits for the fourth quarter.", _DAY
    ).events

    assert event.when is not None
    assert edtf(event.when) == "1997-36"  # the fourth quarter


def test_hundreds_in_a_quotation_are_nobody_by_name(reading_of: Read) -> None:
    (event,) = reading_of('"Hundreds of people have been interviewed," he said.', _DAY).events

    assert event.who == ()


@pytest.mark.parametrize(
    ("text", "what", "when", "where"),
    [
        ("From 1990 to 1993 about 4,800 households were moved.", "About 4,800 households moved",
         "1990/1993", []),
        ("Rebels rose in Lima in 1995. It was in March of that year that they stormed Tema.",
         "Rebels storm Tema", "1995-03", ["Tema"]),
        ("For all that talk, cargo at Tema shrank in 1997.", "Cargo at Tema shrinks", "1997", ["Tema"]),
        ("Ana Ruiz, a deputy premier in Lima, flew to Tema on Monday.", "Ana Ruiz flies to Tema",
         "1998-01-26", ["Tema"]),
        ("Ana Ruiz called the council together in Lima on Monday.", "Ana Ruiz calls council together in Lima",
         "1998-01-26", ["Lima"]),
        ("A Boeing 787 of Vietnam Airlines landed at Tema on Monday.",
         "Boeing 787 Vietnam Airlines lands at Tema", "1998-01-26", ["Tema"]),
    ],
)  # fmt: skip
def test_what_is_told_in_turned_order_has_its_day_and_place(
    reading_of: Read, text: str, what: str, when: str, where: list[str]
) -> None:
    *_, event = reading_of(text, _DAY).events

    assert event.when is not None
    assert (event.what, edtf(event.when), [place.name for place in event.where]) == (what, when, where)


@pytest.mark.parametrize(
    ("text", "what", "when", "where"),
    [
        ("Shops in Lima, home of one of the accused, closed for two hours on Monday.", "Shops in Lima close",
         "1998-01-26/1998-01-26", ["Lima"]),
        ("The metalworkers’ union will ballot its members on Thursday.",
         "Metalworkers’ union ballots members", "1998-01-29", []),
        ("Work goes on at Tema, and the first coal is now due in 1999.", "First coal is due", "1999",
         ["Tema"]),
        ("The boats came in May 1996. A drill ran from 3 to 9 August of that year.", "Drill runs",
         "1996-08-03/1996-08-09", []),
        ("The boats came in May 1996. A drill ran from March to August of that year.", "Drill runs",
         "1996-03/1996-08", []),
        ("Finland is glad. Builders closed a 13 km stretch of fence at Nuijamaa on Monday.",
         "Builders close 13 km stretch of fence", "1998-01-26", ["Nuijamaa"]),
        ("Ana Condé overthrew Pedro Costa in 1995. Ana Ruiz, whom he met in 1996, was in Lima.",
         "Pedro Costa meets Ana Ruiz", "1996", []),
    ],
)  # fmt: skip
def test_the_verb_and_its_day_are_found(
    reading_of: Read, text: str, what: str, when: str, where: list[str]
) -> None:
    *_, event = reading_of(text, _DAY).events

    assert event.when is not None
    assert (event.what, edtf(event.when), [place.name for place in event.where]) == (what, when, where)


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Two days after the bombing, Peruvian forces Thursday launched cruise missile strikes against Tema.",
         [("Peruvian forces launch cruise missile strikes against Tema", "occurred")]),
        ("The move follows Monday's attack on Lima.", []),
        ("Ana Ruiz is tired. Time and again, she weeps. She has beaten ten ministers.",
         [("Ana Ruiz beats ten ministers", "occurred")]),
        ("LIMA (AP)_ Taking the stand, a friend of the killer said Friday that she bombed Tema.",
         [("Friend of the killer bombs Tema", "occurred")]),
        ("Newspaper reports say Costa fled. Ana Ruiz admitted she told police that she robbed a bank in May.",
         [("Costa flees", "occurred"), ("Ana Ruiz robs bank", "occurred")]),
        ("The growth in Tema is due to a sale.", []),
        ("The ship sank off Tema days after it left Lima.",
         [("Ship sinks off Tema", "occurred"), ("Ship leaves Lima", "occurred")]),
        ("With openings for work drawing people to Lima, the army sent a ship to Tema.",
         [("Army sends ship to Tema", "occurred")]),
        ("Orbis expects to use 2 million from the pending, two-part sale of a mine.",
         [("Orbis uses 2 million", "possible")]),
        ("The growth in Tema is now due to self-employment.", []),
        ("The owner left when firemen came. Flames were showing in the attic, and were put out in May.",
         [("Owner leaves", "occurred"), ("Firemen come", "occurred"), ("Flames put out", "occurred")]),
        ("A unit of DPC launched an attack on Tema on Monday.",
         [("Unit of DPC launches attack on Tema", "occurred")]),
        ("The offer hangs on a loan. Orbis said it expects it will buy the mine.",
         [("Orbis buys mine", "possible")]),
    ],
)  # fmt: skip
def test_who_does_it_is_whom_the_wire_says(reading_of: Read, text: str, told: list[tuple[str, str]]) -> None:
    events = reading_of(text, _DAY).events

    assert [(event.what, event.certainty.value) for event in events] == told


@pytest.mark.parametrize(
    ("text", "what"),
    [
        ("City woman fined for false claim. The court sat.", "City woman fined for false claim"),
        ("Sewer line repaired after storm. Crews worked late.", "Sewer line repaired"),
        ("Costa pleaded no contest to the charge on Monday.", "Costa pleads no contest to charge"),
    ],
)
def test_a_first_line_without_a_was_says_what_was_done(reading_of: Read, text: str, what: str) -> None:
    event = reading_of(text, _DAY).events[0]

    assert (event.what, event.certainty.value) == (what, "occurred")


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("The Fresno, Calif., haulage company closed a depot in May.",
         [("Haulage company closes depot", ["haulage company"], [])]),
        ("The Menlo Park, Calif., company said it would close a plant in Ohio.",
         [("Company closes plant in Ohio", [], ["Ohio"])]),
        ("A Tampa, Florida, man was arrested in Oslo on Monday.", [("Man arrested in Oslo", [], ["Oslo"])]),
    ],
)  # fmt: skip
def test_where_a_firm_is_at_home_neither_acts_nor_is_the_scene(
    reading_of: Read, text: str, told: list[tuple[str, list[str], list[str]]]
) -> None:
    events = reading_of(text, _DAY).events

    assert [(e.what, list(e.who), [place.name for place in e.where]) for e in events] == told


@pytest.mark.parametrize(
    ("text", "span"),
    [
        ("Exports for the six months ended Sept. 30 slipped 5%.", ("1997-04-01", "1997-09-30")),
        ("Sales in the quarter ended June 30 fell 8%.", ("1997-04-01", "1997-06-30")),
    ],
)
def test_the_period_of_a_report_is_no_event_of_its_own(
    reading_of: Read, text: str, span: tuple[str, str]
) -> None:
    (event,) = reading_of(text, _DAY).events

    assert bounds(event) == span


@pytest.mark.parametrize(
    ("text", "what"),
    [
        ("His mother sold the boat in May. He burned the sails.", "Sails burned"),
        ("Police put pressure on Ana Silva, who left the firm.", "Ana Silva leaves firm"),
        ("The firm lost $5m in the three months to May.", "Firm loses $5m"),
        ("Costa met envoys of 30 countries in Lima, who came to a dinner on Monday.",
         "Envoys of 30 countries come to dinner"),
        ("Prices fell in May for goods such as rolled sheet used for cars.", "Prices fall for goods"),
    ],
)  # fmt: skip
def test_the_last_of_them_is_told_of_the_right_one(reading_of: Read, text: str, what: str) -> None:
    assert reading_of(text, _DAY).events[-1].what == what


def test_a_share_that_closes_at_a_price_shuts_nothing(reading_of: Read) -> None:
    (event,) = reading_of("Orbis closed at $60 on Friday, down 50 cents.", _DAY).events

    assert event.kind is Kind.ECONOMIC


def test_a_figure_is_not_of_the_year_that_it_is_compared_with(reading_of: Read) -> None:
    text = "Orbis earned $4m, or 65 cents a share, compared with $5.2m, or $1.24 a share, a year earlier."
    (event,) = reading_of(text, _DAY).events

    assert bounds(event) == (None, _DAY)


def test_a_saint_in_a_name_is_half_of_nobody(reading_of: Read) -> None:
    (event,) = reading_of("The St. Lucia government signed a deal with Peru on Monday.", _DAY).events

    assert list(event.who) == ["St. Lucia", "Peru"]
