"""Sentences as news agencies write them: datelines, results of firms, and who "they" are."""

import pytest

from tests.extract.conftest import Read
from viewer.model.edtf import edtf

_DAY = "1998-01-26"


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

    assert (event.what, edtf(event.when), [place.name for place in event.where]) == (what, when, where)


@pytest.mark.parametrize(
    ("text", "what", "when", "where"),
    [
        ("Shops in Lima, home of one of the accused, closed for two hours on Monday.", "Shops in Lima close",
         "1998-01-26/1998-01-26", ["Lima"]),
        ("The metalworkers’ union will ballot its members on Thursday.",
         "Metalworkers’ union ballots members", "1998-01-29", []),
        ("Work goes on at Tema, and the first coal is now due in 1999.", "First coal is due", "1999", []),
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
