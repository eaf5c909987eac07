"""What reading new articles showed to be wrong: false pasts, persons, needs and plans."""

import pytest

from tests.extract.conftest import Read
from tests.extract.event_checks import start_days
from viewer.model.event import Certainty, Kind
from viewer.model.moment import Moment

_TODAY = "2025-11-26"


@pytest.mark.parametrize(
    ("text", "what", "certainty"),
    [
        ("Beira was all but flattened by a storm in 2019.", "Beira flattened by storm", Certainty.OCCURRED),
        ("Two schools used as shelters have been shut.", "Two schools shut", Certainty.OCCURRED),
        ("It stopped when the river rose and the boats could not land.", "Boats land", Certainty.DENIED),
        ("Two flights are planned before four pilots are sent up in 2027.", "Four pilots sent up",
         Certainty.PLANNED),
        ("The WHO flew in 40,000 doses on Thursday.", "WHO flies in 40,000 doses", Certainty.OCCURRED),
        ("The report has yet to be published. It had been due in October.", "Report due", Certainty.DENIED),
        ("The stretch was meant to open in May and is now put at the end of 2026.", "Stretch put",
         Certainty.PLANNED),
    ],
)  # fmt: skip
def test_it_is_told_as_the_words_have_it(
    reading_of: Read, text: str, what: str, certainty: Certainty
) -> None:
    event = reading_of(text, _TODAY).events[-1]
    assert (event.what, event.certainty) == (what, certainty)


@pytest.mark.parametrize(
    ("text", "bounds"),
    [
        ("Counting stopped when the river rose and the boats could not land.", [None, _TODAY]),
        ("It was suspended last year after auditors could not account for it.", [None, "2024-12-31"]),
        ("Two flights are planned before four pilots are sent up in 2027.", ["2027-01-01", "2027-12-31"]),
    ],
)
def test_what_could_not_be_done_is_over(reading_of: Read, text: str, bounds: list[str | None]) -> None:
    assert start_days(reading_of(text, _TODAY).events[-1]) == bounds


def test_who_is_he_is_not_she(reading_of: Read) -> None:
    text = (
        "Irfaan Ali was sworn in on 7 September. He rejected a demand. She has not been seen since the vote."
    )
    assert "Irfaan Ali" not in reading_of(text, _TODAY).events[-1].who


@pytest.mark.parametrize(
    "text",
    [
        "Engineers speak of the first week of January.",
        "Neither claim could be checked.",
        "That is the majority it needs to amend the oil law.",
    ],
)
def test_what_is_only_needed_or_spoken_of_is_no_event(reading_of: Read, text: str) -> None:
    assert not reading_of(text, _TODAY).events


@pytest.mark.parametrize(
    ("text", "places"),
    [
        (
            "BEIRA - Cholera broke out in Beira in May. Beira has 40 cases. The WHO flew in 40,000 doses"
            " from Nairobi on Thursday.",
            ["Beira", "Nairobi"],
        ),
        ("Observers from the Carter Center left on 12 September.", []),
        ("Zimbabwe lost 48 people to cholera in May.", ["Zimbabwe"]),
    ],
)
def test_whence_people_come_is_not_where_it_was(reading_of: Read, text: str, places: list[str]) -> None:
    assert [where.name for where in reading_of(text, _TODAY).events[-1].where] == places


def test_what_goes_to_arbitration_is_of_the_law(reading_of: Read) -> None:
    assert reading_of("The contract went to arbitration in Lisbon in May.").events[0].kind is Kind.LEGAL


@pytest.mark.parametrize(
    ("text", "headlines"),
    [
        (
            "A ban imposed in May and lifted in July was restored on Monday.",
            ["Ban imposed", "Ban lifted", "Ban restored"],
        ),
        (
            "Two corvettes have been seen shadowing tankers off Gotland.",
            ["Two corvettes shadow tankers off Gotland"],
        ),
        ("Divers were photographed leaving Kiel in May.", ["Divers leave Kiel"]),
        ("Drilling at Ghawar, the kingdom's largest field, was halted.", ["Drilling at Ghawar halted"]),
        ("Opec will extend its output cuts in May.", ["Opec extends output cuts"]),
        ("Police arrested the alleged leader of the gang.", ["Police arrest alleged leader of gang"]),
        ("A suspected gas leak killed four people.", ["Suspected gas leak kills four people"]),
        ("Many had walked from El Fasher, 550 km to the west, which fell in May.", ["El Fasher falls"]),
        ("Their lawyer has said she will sue in Lima.", ["Lawyer sues in Lima"]),
        ("The minister ruled out returning to Geneva.", ["Minister returns to Geneva"]),
        ("The project cost $2bn and opened in May.", ["Project opens"]),
        (
            "The oil leaked on Sunday. It should reach Santos by Friday, Shell said.",
            ["Oil leaks", "Oil reaches Santos"],
        ),
        (
            "Villagers say that 3,000 of them have left. In February they blocked the road to Lima.",
            ["3,000 leave", "3,000 block road to Lima"],
        ),
        ("The treaty will lapse before a new one has been signed.", ["Treaty lapses"]),
        (
            "Police boarded her at dawn and her master, who smelt of drink, was arrested.",
            ["Police board her", "Master arrested"],
        ),
        ("Owners must register every drone by 1 October.", ["Owners register drone"]),
        (
            "The frigate left Kiel, refuelled off Skagen and was joined by a corvette.",
            ["Frigate leaves Kiel", "Frigate refuels off Skagen", "Frigate joined by corvette"],
        ),
    ],
)
def test_each_verb_of_a_subject_has_its_headline(reading_of: Read, text: str, headlines: list[str]) -> None:
    assert [event.what for event in reading_of(text, _TODAY).events] == headlines


def test_what_is_past_is_counted_from_no_day_that_puts_it_ahead(reading_of: Read) -> None:
    text = (
        "Gunmen attacked the mine on Sunday. The guards had been abducted on 2 June."
        " Their bodies were found a week later."
    )
    assert start_days(reading_of(text, _TODAY).events[-1]) == ["2025-06-09", "2025-06-09"]


def test_where_is_no_clause_that_a_saying_hangs_on(reading_of: Read) -> None:
    text = (
        "The ship was seized. It would stay where it was, the minister said, until its faults were put right."
    )
    event = reading_of(text, _TODAY).events[-1]
    assert (event.certainty, event.says) == (Certainty.PLANNED, "the minister")


@pytest.mark.parametrize(
    ("text", "headline", "says"),
    [
        (
            "The tanker Kiwala was boarded in May. Djibouti, whose flag she flew, said she was struck off.",
            "Tanker Kiwala struck off",
            "Djibouti",
        ),
        (
            "Djibouti said the port would open in May. Russia's ambassador was summoned."
            " A week ago he had warned that any ship would be escorted.",
            "Ship escorted",
            "Russia's ambassador",
        ),
    ],
)
def test_a_state_is_neither_she_nor_he(reading_of: Read, text: str, headline: str, says: str) -> None:
    event = reading_of(text, _TODAY).events[-1]
    assert (event.what, event.says) == (headline, says)


def test_what_is_decided_when_others_meet_has_their_day(reading_of: Read) -> None:
    text = "Opec will extend the cuts when ministers meet in Vienna on 30 November."
    decided, met = reading_of(text, _TODAY).events
    assert start_days(decided) == start_days(met) == ["2025-11-30", "2025-11-30"]
    assert (met.kind, met.certainty) == (Kind.MEETING, Certainty.PLANNED)


def test_what_is_alleged_to_have_been_paid_is_possible(reading_of: Read) -> None:
    event = reading_of("The alleged bribes were paid in 2019 in Lagos.", _TODAY).events[0]
    assert event.certainty is Certainty.POSSIBLE


def test_off_before_a_name_is_no_particle(reading_of: Read) -> None:
    event = reading_of("Two corvettes were seen off Gotland on Monday.", _TODAY).events[0]
    assert event.kind is not Kind.MEETING


def test_what_was_besieged_until_a_month_is_over(reading_of: Read) -> None:
    event = reading_of("El Obeid, which was besieged for two years until February, is full.", _TODAY).events[
        0
    ]
    assert event.when is not None
    assert event.when.end == (Moment(2025, 2, 1), Moment(2025, 2, 28))


@pytest.mark.parametrize(
    "text",
    [
        "The rebels said on Monday that they still held the town of Bara.",
        "Police said on Monday that the road was still closed.",
    ],
)
def test_what_was_still_so_when_it_was_said_goes_on(reading_of: Read, text: str) -> None:
    assert reading_of(text, _TODAY).events[-1].certainty is Certainty.ONGOING


def test_a_river_of_a_spanish_name_is_in_no_country_of_that_people(reading_of: Read) -> None:
    assert not reading_of("The authority wants to flood the valley of the Indio river.").events[0].where


def test_el_nino_is_nobody(reading_of: Read) -> None:
    assert not reading_of("The last El Niño ended in 2024.").events[0].who


def test_what_was_closed_is_not_dated_by_when_it_may_reopen(reading_of: Read) -> None:
    closed, _ = reading_of("The route was closed and is unlikely to reopen before Easter.", _TODAY).events
    assert start_days(closed) == [None, _TODAY]


def test_where_something_was_being_towed_is_not_where_it_sank(reading_of: Read) -> None:
    text = "The barge was being towed to Rostock with timber. It sank within the hour."
    assert not reading_of(text, _TODAY).events[-1].where


def test_the_barge_is_no_lifeboat(reading_of: Read) -> None:
    text = "They were taken to Ystad by the lifeboat Jens Sorensen. The barge sank on Sunday."
    assert not reading_of(text, _TODAY).events[-1].who


def test_who_is_cited_in_an_aside_speaks_for_that_alone(reading_of: Read) -> None:
    text = "Police boarded her in May and the mate, who drank according to a pilot, was held."
    assert [event.says for event in reading_of(text, _TODAY).events] == [None, None]


def test_a_town_that_fell_does_nothing_next(reading_of: Read) -> None:
    text = (
        "The UN counted 41,000 people. Many came from El Fasher, which fell in May. It plans to open a camp."
    )
    assert reading_of(text, _TODAY).events[-1].what == "UN opens camp"


def test_what_is_allowed_is_where_and_when_it_is_done(reading_of: Read) -> None:
    text = "The Philippines will allow the American navy to keep fuel at Subic Bay from July."
    event = reading_of(text, _TODAY).events[0]
    assert [where.name for where in event.where] == ["Subic Bay"]
    assert start_days(event) == ["2026-07-01", "2026-07-31"]


def test_what_is_to_be_signed_when_somebody_comes_has_that_date(reading_of: Read) -> None:
    text = "A memorandum is to be signed when the prime minister comes to Manila in August."
    assert start_days(reading_of(text, _TODAY).events[0]) == ["2026-08-01", "2026-08-31"]


def test_what_a_relative_is_told_of_is_not_what_they_are(reading_of: Read) -> None:
    text = (
        "The tanks belonged to a firm until they were bought in 2022 by Cerberus, an American fund"
        " which also owns the shipyard. They have been empty since a leak in 2019."
    )
    assert reading_of(text, _TODAY).events[1].what == "Tanks empty"


def test_a_people_spelt_alike_in_spanish_is_known(reading_of: Read) -> None:
    where = reading_of("Israeli jets bombed Tyre on Monday.", _TODAY).places[0].where
    assert where.name == "Israel"
