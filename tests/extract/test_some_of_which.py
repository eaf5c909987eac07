"""What is told in asides: one of several, what is due to be done, and what only sets the scene."""

import pytest

from tests.extract.conftest import Read
from viewer.model.event import Certainty, Kind

_DAY = "2026-02-14"


@pytest.mark.parametrize(
    ("text", "what", "quote"),
    [
        ("Two ships were hit off Suva in July, one of which sank.", "One of two ships sinks",
         "one of which sank"),
        ("The navy ordered five frigates, the first of which will arrive in 2031.",
         "First of five frigates arrives", "the first of which will arrive in 2031"),
        ("The firm has nine cranes, two of which were destroyed in March.", "Two of nine cranes destroyed",
         "two of which were destroyed in March"),
        ("The dock, due to open in 2031, will cost $2m.", "Dock opens", "The dock, due to open in 2031"),
        ("A pipeline from Algiers to Oran, due to open in 2031, ends at the plant.",
         "Pipeline from Algiers to Oran opens", "A pipeline from Algiers to Oran, due to open in 2031"),
        ("A railway, expected to open next year, runs to the port.", "Railway opens",
         "A railway, expected to open next year"),
        ("The fleet has six frigates. The last is due in 2031.", "Last frigate due",
         "The last is due in 2031"),
        ("The yard laid the keel under a contract worth €82m that was signed last December.",
         "Contract signed", "that was signed last December"),
        ("They rely on a treaty signed in Sydney in 1978, which has been in force since 1985.",
         "Treaty in force", "which has been in force since 1985"),
        ("The firm will dig a canal from the Mekong to the sea at Kep, which is due to open in 2031.",
         "Canal from Mekong to sea at Kep opens", "which is due to open in 2031"),
        ("The agency announced a station at Ica, in the dry foothills of Lima, which a firm is to build.",
         "Firm builds station", "which a firm is to build"),
        ("On Vis, an island off Split, divers found a wreck on Monday.", "Divers find wreck",
         "On Vis, an island off Split, divers found a wreck on Monday"),
        ("A garrison that had been quartered beside the runway left in 2019, but tenders for a new jetty are "
         "being drawn up.", "Tenders for new jetty drawn up", "tenders for a new jetty are being drawn up"),
        ("A garrison that had been quartered beside the runway left in 2019.", "Garrison leaves",
         "A garrison that had been quartered beside the runway left in 2019"),
        ("The navy denied that its trawlers were to blame.", "Trawlers to blame",
         "its trawlers were to blame"),
        ("Suva might ask the United States to post guard ships, according to a broker.",
         "Suva asks United States to post guard ships",
         "Suva might ask the United States to post guard ships, according to a broker"),
    ],
)  # fmt: skip
def test_what_an_aside_tells(reading_of: Read, text: str, what: str, quote: str) -> None:
    """The headline of what is told last, and the words that it rests on."""
    *_, last = reading_of(text, _DAY).events

    assert (last.what, last.quotes[0].exact) == (what, quote)


@pytest.mark.parametrize(
    "text",
    [
        "Others are watching.",
        "All this is being done in the open.",
        "Tonga has most to lose.",
        "They will find tempers short.",
        "The authorities offered no comment.",
        "The radar is designed to see ships.",
        "The mayor went so far as to call it a swindle.",
        "The company answered in kind.",
    ],
)
def test_what_tells_nothing(reading_of: Read, text: str) -> None:
    """Of what only sets the scene no event is made."""
    assert reading_of(text, _DAY).events == ()


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Photographs taken by our group show a pier being built at Suva.",
         [("Pier built at Suva", Kind.CONSTRUCTION, Certainty.ONGOING)]),
        ("The Shi Yan 6, a survey ship, called at Suva in May and was barred from Apia in June.",
         [("Shi Yan 6 calls at Suva", Kind.MEETING, Certainty.OCCURRED),
          ("Shi Yan 6 barred from Apia", Kind.DECISION, Certainty.OCCURRED)]),
        ("The destroyer berthed at Suva in May, and Lima suspended its energy accords on Monday.",
         [("Destroyer berths at Suva", Kind.MEETING, Certainty.OCCURRED),
          ("Lima suspends energy accords", Kind.AGREEMENT, Certainty.OCCURRED)]),
        ("Provided that shippers book space, a ferry will sail in May.",
         [("Ferry sails", Kind.MOVEMENT, Certainty.CONDITIONAL)]),
        ("The ministry will this month award a contract for the pier.",
         [("Ministry awards contract for pier", Kind.AGREEMENT, Certainty.PLANNED)]),
        ("Fiji denied that data gathered at the station had been handed to Peru.",
         [("Data handed to Peru", Kind.OTHER, Certainty.DENIED)]),
        ("Fiji denied a report in a newspaper that its navy had asked for a loan.",
         [("Navy asks for loan", Kind.STATEMENT, Certainty.DENIED)]),
        ("Fiji denied that it had ever asked for a loan.",
         [("Fiji asks for loan", Kind.STATEMENT, Certainty.DENIED)]),
        ("Pending export permits, a thousand drones will be shipped from Suva in 2028.",
         [("A thousand drones shipped from Suva", Kind.MOVEMENT, Certainty.CONDITIONAL)]),
        ("Sinopec plans a refinery at Suva.",
         [("Sinopec plans refinery at Suva", Kind.CONSTRUCTION, Certainty.PLANNED)]),
        ("China has followed its satellites from Suva since 2005.",
         [("China follows satellites from Suva", Kind.OTHER, Certainty.ONGOING)]),
        ("The minister pledged last year that the port would be brought back into public hands.",
         [("Minister pledges", Kind.AGREEMENT, Certainty.OCCURRED),
          ("Port brought back into public hands", Kind.MOVEMENT, Certainty.PLANNED)]),
    ],
)  # fmt: skip
def test_what_is_told_and_how_surely(
    reading_of: Read, text: str, told: list[tuple[str, Kind, Certainty]]
) -> None:
    """Headline, kind and certainty of every event."""
    events = reading_of(text, _DAY).events

    assert [(e.what, e.kind, e.certainty) for e in events] == told


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("Twenty engineers would be stationed at Suva for six years.", Kind.MOVEMENT),
        ("Advisers have been stationed at Suva since 2023.", Kind.OPERATION),
        ("The Indian frigate Tabar docked at Colombo in June.", Kind.MEETING),
        ("An envoy flew in on Sunday.", Kind.MEETING),
        ("Missile launchers appeared on Vis in May.", Kind.MOVEMENT),
        ("Through it 4 million tonnes of copper passed last year.", Kind.MOVEMENT),
        ("A dry dock was finished at Suva last year.", Kind.CONSTRUCTION),
        ("A fund took control of the shipyard in May.", Kind.ECONOMIC),
        ("Eleven villages could go under in June.", Kind.INCIDENT),
        ("The state nationalised the mine in May.", Kind.DECISION),
        ("Oman turned down an offer from a builder in 2022.", Kind.DECISION),
        ("The government cancelled the order in May.", Kind.DECISION),
        ("The energy ministry released diesel from its reserves in June.", Kind.ECONOMIC),
    ],
)
def test_kind(reading_of: Read, text: str, kind: Kind) -> None:
    """The kind of the only event."""
    (event,) = reading_of(text, _DAY).events

    assert event.kind is kind


@pytest.mark.parametrize(
    ("text", "year"),
    [
        ("A submarine could be lent to fill the gap in 2031.", 2031),
        ("A submarine could be lent to fill the gap during 2031.", 2031),
        ("Peru has kept its first base abroad at Suva since 2017.", 2017),
    ],
)
def test_year(reading_of: Read, text: str, year: int) -> None:
    """The year in which the only event begins."""
    (event,) = reading_of(text, _DAY).events

    assert event.when is not None
    assert event.when.start[0] is not None
    assert event.when.start[0].year == year


def test_the_day_of_a_vote_is_not_that_of_what_it_opens_the_way_for(reading_of: Read) -> None:
    """What hangs on a vote in June is built nobody knows when."""
    (event,) = reading_of("Subject to a vote in June, the pier will be built by Peru.", _DAY).events

    assert event.certainty is Certainty.CONDITIONAL
    assert event.when is not None
    assert event.when.end == (event.when.start[0], None)
