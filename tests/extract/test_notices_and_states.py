"""What notices and asides tell: what a determination approves, works under way, what is forecast."""

import pytest

from tests.extract.conftest import Read
from tests.extract.event_checks import start_days
from viewer.model.event import Certainty, Kind

DAY = "2026-03-05"


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "The State Department has made a determination approving a possible Foreign Military Sale to the "
            "Government of Tunisia of patrol aircraft.",
            [("approves", Certainty.OCCURRED), ("Sale", Certainty.POSSIBLE)],
        ),
        (
            "A plant at Regina, under construction since 2022, is due to open in mid-2026.",
            [("under construction", Certainty.ONGOING), ("opens", Certainty.PLANNED)],
        ),
        (
            "Surveys for a mine, under way near the village of Ulken by a lake since August 2025, are late.",
            [("under way", Certainty.ONGOING)],
        ),
        ("The bridge, under repair since May, reopened on Monday.", [("reopens", Certainty.OCCURRED)]),
        ("The appeal could be heard in Kuopio in June 2026.", [("heard", Certainty.POSSIBLE)]),
        ("Shots could be heard in Kuopio on Monday.", [("heard", Certainty.OCCURRED)]),
        ("The vessel will link Kingstown and Castries from November.", [("links", Certainty.PLANNED)]),
        ("The route links Kingstown and Castries.", []),
        ("More rain is forecast for Sunday.", [("rain", Certainty.POSSIBLE)]),
        (
            "The ships will be based at Niterói. They are to replace two frigates.",
            [("based", Certainty.PLANNED), ("replace", Certainty.PLANNED)],
        ),
        (
            "The Bahamas could follow if its parliament consents.",
            [("follow", Certainty.CONDITIONAL)],
        ),
        ("Both sides meet on Saturday. If not, drivers may walk out.", [("walk out", Certainty.CONDITIONAL)]),
        ("Should the tanks prove tight, gas will be pumped out.", [("pumped", Certainty.CONDITIONAL)]),
        (
            "If it carries all that its backers expect, trade through the ports would fall.",
            [("fall", Certainty.CONDITIONAL)],
        ),
        (
            "A report said that the ship had been delivered. It has not been.",
            [("delivered", Certainty.DENIED)],
        ),
        ("Saab will hand over a boat in 2030 and another in 2032.", [("handed over", Certainty.PLANNED)]),
        (
            "The navy denied media reports that a ship would be moved to Uruguay.",
            [("moved", Certainty.DENIED)],
        ),
        ("The rules needed to apply it were adopted last week.", [("adopted", Certainty.OCCURRED)]),
    ],
)
def test_what_is_told_and_how_sure(reading_of: Read, text: str, told: list[tuple[str, Certainty]]) -> None:
    found = reading_of(text, DAY).events
    kept = [e for e in found if any(word in e.what for word, _ in told)] if told else found

    assert [e.certainty for e in kept if e.kind is not Kind.MEETING] == [certainty for _, certainty in told]


@pytest.mark.parametrize(
    ("text", "days"),
    [
        (
            "Sales slipped in 2025, when heavy swell shut the port for nine days in October.",
            ["2025-01-01", "2025-10-01"],
        ),
        (
            "A storm halted the works in April 2025, and on 3 June a crane overturned, killing a man.",
            ["2025-04-01", "2025-06-03"],
        ),
        (
            "In August 1949, when six people died in Kempsey and a part of it was carried off, it rained.",
            ["1949-08-01", "1949-08-01"],
        ),
        (
            "The trial will open early next year, and the patrol, which ends on 31 March, is to go on.",
            ["2027-01-01", "2026-03-31"],
        ),
        (
            "The Americans took the island in August 1944 and laid four runways.",
            ["1944-08-01", "1944-08-01"],
        ),
    ],
)
def test_each_verb_has_its_own_date(reading_of: Read, text: str, days: list[str]) -> None:
    events = reading_of(text, DAY).events

    assert [start_days(e)[0] for e in events][: len(days)] == days


def test_a_relative_with_a_date_does_not_date_what_was_ordered(reading_of: Read) -> None:
    text = (
        "The court has ordered a recount of the vote for a seat that this paper described last week as safe."
    )

    (event,) = reading_of(text, DAY).events

    assert start_days(event)[0] is None


def test_much_of_a_thing_is_what_it_was_done_to(reading_of: Read) -> None:
    events = reading_of("Two men were arrested and much of the cargo was burned.", DAY).events

    assert [e.what for e in events] == ["Two men arrested", "Much of cargo burned"]


def test_ships_call_at_a_port_some_time_later(reading_of: Read) -> None:
    text = "A centre opened at Callao on 5 April 2025, and two Japanese minesweepers called two weeks later."

    _, call = reading_of(text, DAY).events

    assert call.what == "Two Japanese minesweepers call"
    assert start_days(call)[0] == "2025-04-19"


def test_what_was_made_elsewhere_is_not_put_in_there(reading_of: Read) -> None:
    text = (
        "A pump is being machined in Hamilton and will be installed in May. A hull will be fitted in Brest."
    )

    made, put_in, fitted = reading_of(text, DAY).events

    assert [place.name for place in made.where] == ["Hamilton"]
    assert not put_in.where
    assert [place.name for place in fitted.where] == ["Brest"]


def test_a_blast_days_before_was_not_where_the_ship_was_brought(reading_of: Read) -> None:
    text = "The carrier was brought into Duqm under tow on Monday, three days after an explosion in its hold."

    _, blast = reading_of(text, DAY).events

    assert not blast.where


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "Orbis, a consortium led by Vega Systems that includes Nova, won the contract in March 2020.",
            ["Orbis wins contract"],
        ),
        ("The ship entered the water after noon, watched by 1,200 guests.", ["Ship enters water"]),
        (
            "There was news on Monday, when Wren, a patrol ship tied up since 2023 for want of crew, sailed.",
            ["Patrol ship tied up for want of crew", "Wren sails"],
        ),
        (
            "Ships were ordered from the German company Fr. Lürssen in May.",
            ["Ships ordered from German company Fr"],
        ),
    ],
)
def test_a_participle_that_says_which_is_no_past(reading_of: Read, text: str, told: list[str]) -> None:
    assert [e.what for e in reading_of(text, DAY).events] == told


def test_what_a_paper_said_in_its_own_report_is_taken_back(reading_of: Read) -> None:
    text = "CORRECTION: Our report of 27 June said that a fire broke out at Kandy. It broke out in Ica."

    assert [e.certainty for e in reading_of(text, DAY).events] == [Certainty.DENIED, Certainty.OCCURRED]


def test_what_could_then_be_hangs_on_what_was_told(reading_of: Read) -> None:
    text = "If the truce collapses, attacks would resume. Premiums could then double."

    assert {e.certainty for e in reading_of(text, DAY).events} == {Certainty.CONDITIONAL}


def test_after_the_ceremony_is_after_what_was_done_at_it(reading_of: Read) -> None:
    text = (
        "The ship was commissioned on 2 March 2026 at a ceremony at Varna. Her sister was launched in August "
        "2024. After the ceremony the minister met the commander of the navy."
    )

    assert start_days(reading_of(text, DAY).events[-1])[0] == "2026-03-02"


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "The ministry rejected claims circulating online that frigates would be stationed in Burgas.",
            [("Frigates stationed in Burgas", Certainty.DENIED)],
        ),
        (
            "Orbis leased a zone on 4 May 2025 at Port Said, and plans to open it in 2028.",
            [
                ("Orbis leases zone at Port Said", Certainty.OCCURRED),
                ("Orbis opens zone", Certainty.PLANNED),
            ],
        ),
    ],
)
def test_which_clause_another_hangs_on(
    reading_of: Read, text: str, told: list[tuple[str, Certainty]]
) -> None:
    assert [(e.what, e.certainty) for e in reading_of(text, DAY).events] == told


def test_a_name_that_another_place_sets_is_a_place(reading_of: Read) -> None:
    (event,) = reading_of("A hub would be built at Churchill, on Hudson Bay, by 2032.", DAY).events

    assert event.where[0].name == "Churchill"


def test_the_base_is_none_that_something_only_comes_from(reading_of: Read) -> None:
    text = (
        "Crews tear up the runway at Camp Pendleton.\n\nFour jets from Bagotville, Que., have been flying "
        "from there since June. Police are investigating a fire that destroyed a barracks at the base in May."
    )
    burned = reading_of(text, DAY).events[-1]

    assert "Bagotville" not in [place.name for place in burned.where]


@pytest.mark.parametrize("firm", ["two Quebec firms", "Rizzani of Udine"])
def test_where_a_firm_has_its_seat_nothing_is_awarded(reading_of: Read, firm: str) -> None:
    (event,) = reading_of(f"The contract was awarded in May to {firm}.", DAY).events

    assert event.where == ()


def test_a_price_with_a_hyphen_is_left_out_as_others_are(reading_of: Read) -> None:
    (event,) = reading_of("The $212-million contract was awarded in May to Orbis.", DAY).events

    assert event.what == "Contract awarded to Orbis"


def test_a_place_in_the_words_with_which_somebody_denies_is_none_of_the_deed(reading_of: Read) -> None:
    text = (
        "Caracas denied that its boat had crossed into Guyanese waters, calling it “a tale told in Houston”."
    )

    assert "Houston" not in [place.name for event in reading_of(text, DAY).events for place in event.where]


def test_an_adjective_of_a_people_is_no_city(reading_of: Read) -> None:
    text = "Aktau, the main Kazakh harbour on the Caspian Sea, handled 14% more boxes last year."
    (event,) = reading_of(text, DAY).events

    assert [place.name for place in event.where] == ["Aktau"]


def test_dar_es_salaam_is_one_name(reading_of: Read) -> None:
    text = "At Dar es Salaam, the average wait for carriers fell to six days last month."
    (event,) = reading_of(text, DAY).events

    assert event.what.startswith("Average wait"), event.what


@pytest.mark.parametrize(
    ("next_sentence", "certainty"),
    [("It had not.", Certainty.DENIED), ("It had not been easy.", Certainty.OCCURRED)],
)
def test_what_a_paper_wrote_and_takes_back(
    reading_of: Read, next_sentence: str, certainty: Certainty
) -> None:
    text = f"We wrote, too, that dredging of the basin had begun in October. {next_sentence}"

    assert reading_of(text, DAY).events[0].certainty is certainty
