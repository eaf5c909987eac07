"""Things called off by whoever set them, sentences opened by "what" or "only after", ships named alike."""

import pytest

from tests.extract.conftest import Read
from tests.extract.event_checks import start_days
from viewer.model.event import Certainty, Kind
from viewer.model.when import Basis, Extent

_DAY = "2026-11-20"


def _told(reading_of: Read, text: str) -> list[tuple[str, str]]:
    return [(event.what, str(event.certainty)) for event in reading_of(text, _DAY).events]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "The commission called off the elections to the councils, which were to be held in May 2025.",
            [("Commission calls off elections to councils", "occurred"),
                ("Elections to councils held", "denied")],
        ),
        (
            "The minister cancelled a visit to Suva that was planned for 3 May 2027.",
            [("Minister cancels visit to Suva", "occurred"), ("Visit to Suva cancelled", "denied")],
        ),
        (
            "The union called off a strike due to begin on Monday.",
            [("Union calls off strike", "occurred"), ("Strike begins", "denied")],
        ),
        (
            "The firm dropped a plan for a pier that was to open in 2029.",
            [("Firm drops plan for pier", "occurred"), ("Pier opens", "denied")],
        ),
        ("The court scrapped a tax that was introduced in 2019.",
            [("Court scraps tax", "occurred"), ("Tax introduced", "occurred")]),
    ],
)  # fmt: skip
def test_what_was_set_and_is_called_off_is_denied(
    reading_of: Read, text: str, told: list[tuple[str, str]]
) -> None:
    assert _told(reading_of, text) == told


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("What began as a strike in Suva ended in a riot.", [("Strike in Suva ends in riot", "occurred")]),
        (
            "Only after the strike ended in May did the port reopen.",
            [("Port reopens", "occurred"), ("Strike ends", "occurred")],
        ),
        ("The road will open as soon as the army leaves.", [("Road opens", "conditional")]),
        ("As soon as both have ratified it, the treaty will enter into force.",
            [("Treaty enters into force", "conditional")]),
        ("The road was opened as soon as the army had left.",
            [("Road opened", "occurred"), ("Army leaves", "occurred")]),
        ("Work could begin as soon as next week.", [("Work begins", "possible")]),
        ("The firm was chosen as the only bidder, but no contract has been signed.",
            [("Firm chosen", "occurred"), ("Contract signed", "denied")]),
    ],
)  # fmt: skip
def test_sentences_laid_out_otherwise_are_told_plainly(
    reading_of: Read, text: str, told: list[tuple[str, str]]
) -> None:
    assert _told(reading_of, text) == told


@pytest.mark.parametrize(
    ("text", "start"),
    [
        ("The tests will go ahead as planned next month.", ("2026-12-01", "2026-12-31")),
        ("The ferry sailed as scheduled on 3 May.", ("2026-05-03", "2026-05-03")),
    ],
)
def test_what_goes_as_planned_is_of_the_day_behind(
    reading_of: Read, text: str, start: tuple[str, str]
) -> None:
    when = reading_of(text, _DAY).events[0].when
    assert when
    assert tuple(str(bound) for bound in when.start) == start


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Every second flight was cancelled on Monday.", "Every second flight cancelled"),
        ("Few residents have returned to Suva.", "Few residents return to Suva"),
        ("The navy took delivery of the first of eight frigates.",
            "Navy takes delivery of first of eight frigates"),
        ("The shipping line Finnlines bought two tugs.", "Shipping line Finnlines buys two tugs"),
        ("The minister did not rule out a second strike.", "Second strike not ruled out"),
        ("He ruled out a third jetty before 2035.", "Third jetty ruled out"),
        ("The firm expects the yard at Apia to reopen in 2030.", "Yard at Apia reopens"),
        ("The firm expects the yard, at Apia, to reopen in 2030.", "Yard reopens"),
        ("The rail link between Suva and Nadi, which opened in 2017, is busy.",
            "Rail link between Suva and Nadi opens"),
    ],
)  # fmt: skip
def test_a_headline_says_which_and_how_many(reading_of: Read, text: str, told: str) -> None:
    assert reading_of(text, _DAY).events[0].what == told


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Fiji brokered a truce in May, but it collapsed in June.", "Truce collapses"),
        ("Fiji opened a consulate in Apia in 1993, but it closed in 2022.", "Consulate closes"),
        ("The army held the town in May, but it collapsed in June.", "Army collapses"),
    ],
)
def test_it_is_the_pact_or_house_that_comes_to_an_end(reading_of: Read, text: str, told: str) -> None:
    assert reading_of(text, _DAY).events[-1].what == told


@pytest.mark.parametrize(
    ("text", "what"),
    [
        ("The plan covers the rebuilding of the pier at Suva.", "Rebuilding of pier at Suva"),
        ("The accord envisages the withdrawal of troops from Suva.", "Withdrawal of troops from Suva"),
        ("The deal provides for the sale of two ports.", "Sale of two ports"),
    ],
)
def test_what_a_plan_or_pact_lays_down_is_planned(reading_of: Read, text: str, what: str) -> None:
    (event,) = reading_of(text, _DAY).events
    assert (event.what, event.certainty) == (what, Certainty.PLANNED)


def test_what_somebody_provides_or_foresees_is_no_plan(reading_of: Read) -> None:
    assert not reading_of(
        "The firm provides training to soldiers. Analysts foresee a withdrawal.", _DAY
    ).events


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("The patrol boat Suva was hit on Monday. The Suva sank.", [[], []]),
        ("A freighter rammed the Suva off Fiji. The Suva sank.", [["off Fiji"], ["off Fiji"]]),
        ("The ferry Suva sailed to Suva.", [["Suva"]]),
        ("Instead of sailing to Odesa, the convoy turned for Constanta.", [["Constanta"]]),
        ("A storm hit Oklahoma.", [["Oklahoma"]]),
        ("A ferry sank near Bari.", [["Bari"]]),
        ("The hospital in Tabarre was closed.", [["Tabarre hospital"]]),
        ("In Ankara’s telling the helmsman swerved.", [[]]),
        ("Two boats collided near Imia, in the Aegean.\n\nA boat had been lost there in May, and another "
            "limped back to Kalymnos.", [["Imia", "Aegean"], ["Imia"], ["Kalymnos"]]),
    ],
)  # fmt: skip
def test_ships_bear_the_names_of_towns_and_what_was_not_done_has_no_place(
    reading_of: Read, text: str, names: list[list[str]]
) -> None:
    assert [[where.name for where in event.where] for event in reading_of(text, _DAY).events] == names


@pytest.mark.parametrize(
    ("text", "country", "precision"),
    [("A ferry sank near Bari.", "IT", "settlement"), ("A storm hit Oklahoma.", "US", "region")],
)
def test_a_city_is_meant_before_a_far_province_and_a_state_before_its_city(
    reading_of: Read, text: str, country: str, precision: str
) -> None:
    (event,) = reading_of(text, _DAY).events
    assert (event.where[0].country, str(event.where[0].precision)) == (country, precision)


def test_the_islet_is_the_small_one(reading_of: Read) -> None:
    events = reading_of(
        "A boat sank near Imia. Its crew limped to Kalymnos. A cutter is at the islet.", _DAY
    ).events
    assert [where.name for where in events[-1].where] == ["Imia"]


def test_a_group_of_ships_leaves_as_a_ship_does(reading_of: Read) -> None:
    (event,) = reading_of("A carrier group left Norfolk on Tuesday.", _DAY).events
    assert event.kind is Kind.MOVEMENT


@pytest.mark.parametrize(
    "text",
    [
        "A possible sale of 18 jets to Fiji was approved by Congress.",
        "A possible sale of 18 jets to Fiji has won the approval of Congress.",
        "Congress gave the green light to a possible sale of 18 jets to Fiji.",
    ],
)
def test_what_is_approved_is_possible_beside_the_approval(reading_of: Read, text: str) -> None:
    told = [(str(event.kind), str(event.certainty)) for event in reading_of(text, _DAY).events]
    assert sorted(told) == [("agreement", "possible"), ("decision", "occurred")]


def test_repairs_begun_on_a_day_go_on_since(reading_of: Read) -> None:
    (event,) = reading_of("Repairs to the gate, begun on 3 May, are still going on.", _DAY).events
    assert event.when
    assert [str(day) for day in event.when.start] == ["2026-05-03", "2026-05-03"]
    assert event.certainty is Certainty.ONGOING


@pytest.mark.parametrize(
    ("text", "what", "places"),
    [
        ("Fiji was the first state in Oceania to sign the pact, in 2019.", "Fiji signs pact", []),
        ("The yard at Suva became the last to reopen.", "Yard reopens", ["Suva"]),
    ],
)
def test_who_was_first_to_do_it_has_done_it(
    reading_of: Read, text: str, what: str, places: list[str]
) -> None:
    (event,) = reading_of(text, _DAY).events
    assert (event.what, [where.name for where in event.where]) == (what, places)
    assert event.certainty is Certainty.OCCURRED
    assert event.quotes[0].exact.startswith(text.split()[0])


@pytest.mark.parametrize(
    "text",
    [
        "It was the first time to act.",
        "The raid was the latest attempt to stop the talks.",
        "He asked us not to print his name.",
        "We call on all sides to let supplies through.",
    ],
)
def test_chances_and_what_writers_are_asked_are_told_of_nobody(reading_of: Read, text: str) -> None:
    assert not [event for event in reading_of(text, _DAY).events if event.what != "Raid"]


@pytest.mark.parametrize(
    "text",
    [
        "Serbia has delayed the opening of the railway to Budapest, due in November.",
        "The firm cancelled the launch, due on 3 June.",
    ],
)
def test_the_day_something_was_due_is_not_the_day_it_was_put_off(reading_of: Read, text: str) -> None:
    first = reading_of(text, _DAY).events[0]
    assert str(first.certainty) == "occurred"
    assert first.when
    assert first.when.basis is Basis.INFERRED


@pytest.mark.parametrize(
    ("text", "begun"),
    [
        ("The strait has been closed since the night of 4 to 5 November.", ["2026-11-04", "2026-11-04"]),
        ("Strikes begun the next morning are still going on.", [None, _DAY]),
    ],
)
def test_what_goes_on_is_under_way(reading_of: Read, text: str, begun: list[str | None]) -> None:
    event = reading_of(text, _DAY).events[0]
    assert event.certainty is Certainty.ONGOING
    assert event.when
    assert event.when.extent is Extent.SPAN
    assert start_days(event) == begun


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("They first met in Rome in 2019.", "Meet in Rome"),
        ("The five first built a wall at Rafah.", "Wall built at Rafah"),
        ("In Suva, the museum, which was founded in 1990, shut on Friday.", "Museum founded"),
    ],
)
def test_no_headline_is_of_what_stands_beside(reading_of: Read, text: str, told: str) -> None:
    assert told in [event.what for event in reading_of(text, _DAY).events]


@pytest.mark.parametrize(
    "text",
    ["In Suva, Orbis opened an office on Friday.", "In Suva, the firm opened an office on Friday."],
)
def test_whoever_acts_behind_a_place_is_no_place_and_does_it_there(reading_of: Read, text: str) -> None:
    event = reading_of(text, _DAY).events[0]
    assert [place.name for place in event.where] == ["Suva"]


def test_what_one_noun_tells_twice_is_two_events_with_a_date_each(reading_of: Read) -> None:
    """Both open with the noun and are known by it; the day of the one must not become that of the other."""
    made, ended = reading_of("The treaty, signed in 2021, ended in 2028.", "2030-05-05").events
    assert made.id != ended.id
    assert start_days(made) == ["2021-01-01", "2021-12-31"]
    assert start_days(ended) == ["2028-01-01", "2028-12-31"]


@pytest.mark.parametrize(
    "text",
    [
        "Denmark said it would reopen the base at Thule once repairs were finished.",
        "The ministry said the strait would be opened as soon as the mines were cleared.",
        "The firm said it would sell the yard once the strike ended.",
    ],
)
def test_what_would_be_once_something_was_hangs_on_it(reading_of: Read, text: str) -> None:
    (event,) = reading_of(text, _DAY).events
    assert event.certainty is Certainty.CONDITIONAL


@pytest.mark.parametrize(
    "text",
    [
        "The minister gave no date.",
        "Neither side has set a date for more talks.",
        "The firm did not give a price.",
    ],
)
def test_what_is_not_made_known_is_no_event(reading_of: Read, text: str) -> None:
    assert not reading_of(text, _DAY).events


def test_who_gets_what_is_fixed_is_no_place_of_it(reading_of: Read) -> None:
    leased, _ = reading_of("The port of Tartus, leased to Russia in 2017, was handed back in January.").events
    assert [place.name for place in leased.where] == ["Tartus port"]


def test_who_was_let_go_is_held_no_more(reading_of: Read) -> None:
    held, freed = reading_of("The tanker, held since 4 April 2026, was let go on Tuesday.", _DAY).events
    assert (held.what, held.certainty) == ("Tanker held", Certainty.OCCURRED)
    assert freed.what == "Tanker let go"
