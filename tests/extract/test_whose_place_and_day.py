"""Whose place and whose day is meant, which a reader of news takes for granted."""

import pytest

from tests.extract.conftest import Read
from tests.extract.event_checks import start_days

_DAY = "2026-03-12"
WHERE = [
    ("In Kampala police arrested 11 students on Monday.", "arrest", ["Kampala"]),
    ("The groups were heard in Arusha on 4 March. In Kampala police arrested 11 students on Monday; they "
     "were freed two days later.", "freed", ["Kampala"]),
    ("An aircraft will be sent to the atoll of Agalega this year, the envoy said in Port Louis on Monday, "
     "the first since the runway there was inaugurated in February 2024.", "inaugurated", ["Agalega"]),
    ("A base stands at Callao. The navy denied that bombers had been used over Yemen on Monday. A new jetty "
     "at the base is under construction.", "jetty", ["Callao"]),
    ("Arequipa’s water company shut its intakes on Monday.", "intakes", ["Arequipa"]),
    ("A dam burst at Chambishi, near Kitwe, in May. The embassy ordered its staff out of both towns on "
     "Monday.", "both towns", ["Chambishi", "Kitwe"]),
    ("Vanuatu signed a pact in Canberra on Monday. The pact would shut navies out of the country’s ports.",
     "navies", ["Vanuatu"]),
    ("A storm hit Toamasina, in Madagascar, on Friday. The colonel proclaimed a state of national disaster "
     "on Sunday.", "disaster", ["Madagascar"]),
    ("Jets land at Río Cuarto. Once the runway at Tandil has been lengthened, they will move to that base.",
     "move", ["Tandil"]),
    ("A storm hit Toamasina, in Madagascar. The colonel who seized power in October spoke on Sunday.",
     "seizes", ["Madagascar"]),
    ("Zambia is calm. With a general election due on 13 August, ministers in Lusaka are in no mood to "
     "quarrel.", "election", ["Zambia"]),
    ("Sixty were put ashore at Ica in May, only for a court in Lima to order their return.", "ashore",
     ["Ica"]),
    ("Brought before a magistrate in Ica on Monday, the men were remanded.", "remanded", ["Ica"]),
    ("The firm opened the mine at Ica in 2019 and the port at Pisco in 2023.", "opened", ["Pisco port"]),
]  # fmt: skip
STARTS = [
    ("The runway was inaugurated in February 2024. Technicians have been living in barracks since the "
     "following month.", ["2024-03-01", "2024-03-31"]),
    ("The mine burned on 4 May 2023. It has been closed since the following Monday.",
     ["2023-05-08", "2023-05-08"]),
    ("The mine was shut in May 2023 and has been working since the following October.",
     ["2023-10-01", "2023-10-31"]),
    ("Dockers in Callao were on strike for a third day on Thursday.", ["2026-03-10", "2026-03-10"]),
    ("The port of Ica has been closed for a third straight day.", ["2026-03-09", "2026-03-10"]),
    ("A swarm of earthquakes that began on 26 January goes on rattling the Cyclades.",
     ["2026-01-26", "2026-01-26"]),
]  # fmt: skip


@pytest.mark.parametrize(("text", "word", "names"), WHERE)
def test_where(reading_of: Read, text: str, word: str, names: list[str]) -> None:
    """The places of the event with a word in its headline."""
    event = next(e for e in reading_of(text, _DAY).events if word in e.what)
    assert [where.name for where in event.where] == names


@pytest.mark.parametrize(("text", "days"), STARTS)
def test_what_lasts_since_then_goes_on(reading_of: Read, text: str, days: list[str]) -> None:
    """What the last sentence tells began on these days, and has not ended."""
    event = reading_of(text, _DAY).events[-1]
    assert event.when is not None
    assert (start_days(event), event.when.end[1]) == (days, None)


def test_a_day_is_not_counted_from_what_is_only_set(reading_of: Read) -> None:
    """What is set for a day lies ahead, and what has been was not a day after that."""
    told = "A dam at Chambishi gave way on 18 February. Trial has been set for 12 January. "
    text = told + "A mine shut the next day."
    assert start_days(reading_of(text, _DAY).events[-1]) == ["2026-02-19", "2026-02-19"]


def test_minutes_earlier_are_of_the_same_day(reading_of: Read) -> None:
    """However many they were."""
    event = reading_of("The ship hit the pier on 3 March. It had lost power minutes earlier.", _DAY).events[
        -1
    ]
    assert start_days(event) == ["2026-03-03", "2026-03-03"]


def test_a_day_is_not_counted_from_what_had_been_before(reading_of: Read) -> None:
    """What "had" come about before is none from which the story goes on."""
    told = "A trawler came upon the boat on 9 March. It had sailed from Mbour sixteen days earlier. "
    event = reading_of(told + "The survivors were landed at Nouadhibou the following day.", _DAY).events[-1]
    assert start_days(event) == ["2026-03-10", "2026-03-10"]


@pytest.mark.parametrize(
    "text",
    [
        "The union called off a strike planned for Tuesday.",
        "Dockers called off a walkout due to start on Monday in Ica.",
        "The ministry postponed talks planned for Monday in Ica.",
    ],
)
def test_the_day_it_was_planned_for_is_not_that_of_calling_it_off(reading_of: Read, text: str) -> None:
    """Nor is it a new day."""
    (event,) = reading_of(text, _DAY).events
    assert event.when is not None
    assert event.when.start[0] is None


@pytest.mark.parametrize(
    ("text", "bounds"),
    [
        ("Peru shut the port hours before a mob stormed Ica on 13 June 2020.", (None, "2020-06-13")),
        (
            "Peru reopened the port days after a mob stormed Ica on 13 June 2020.",
            ("2020-06-13", "2026-03-12"),
        ),
        (
            "Peru shut the port minutes before a mob stormed Ica on 13 June 2020.",
            ("2020-06-13", "2020-06-13"),
        ),
    ],
)
def test_some_time_before_or_after(reading_of: Read, text: str, bounds: tuple[str | None, str]) -> None:
    """What came about an uncounted time before or after a dated event has that day for its bound."""
    first, _ = reading_of(text, _DAY).events
    assert first.when is not None
    assert tuple(day and str(day) for day in first.when.start) == bounds


def test_where_it_did_not_land_is_no_place(reading_of: Read) -> None:
    """It is told of the place it went to."""
    (event,) = reading_of("Instead of landing at Ica, the plane was diverted to Tacna.", _DAY).events
    assert [where.name for where in event.where] == ["Tacna"]


def test_off_a_town_of_a_land_without_a_sea(reading_of: Read) -> None:
    """A greater town of the name far inland is not meant."""
    (event,) = reading_of("A trawler capsized off Brest on Friday.", _DAY).events
    assert round(event.where[0].lon or 0) == -4


def test_what_sails_on_is_not_what_it_was_refused(reading_of: Read) -> None:
    """Each is told of by itself, at its own place."""
    events = reading_of("The ship was refused entry to Ica and sailed on to Tacna.", _DAY).events
    assert [[where.name for where in event.where] for event in events] == [["Ica"], ["Tacna"]]


def test_where_it_went_so_far_to(reading_of: Read) -> None:
    """The figure is no distance between places, and the place is where it went."""
    reading = reading_of("The convoy drove 90 km to Ica on Monday.", _DAY)
    (event,) = reading.events
    assert (event.what, [where.name for where in event.where]) == ("Convoy drives to Ica", ["Ica"])
    assert not reading.claims
