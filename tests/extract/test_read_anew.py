"""What a reader of news takes for granted: whose place and day is meant, and what is only said of it."""

import pytest

from tests.extract.claim_checks import check_ends
from tests.extract.conftest import Read
from tests.extract.event_checks import start_days
from viewer.model.event import Certainty

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


def test_the_crow_that_flies_is_no_place(reading_of: Read) -> None:
    """What follows "as the crow flies, and" has an end of its own."""
    told = "Lima lies 265 km from Ica as the crow flies, and Nazca is about 120 km south-east of the latter."
    claims = reading_of(told, _DAY).claims
    assert [(c.start.name, c.to.name, c.holds) for c in claims] == [
        ("Lima", "Ica", True),
        ("Nazca", "Ica", True),
    ]


def test_men_missing_still_make_no_landslide_go_on(reading_of: Read) -> None:
    """What became of them is told with it, and it is over."""
    (event,) = reading_of("A landslide buried Ica on 28 January. Two men are still missing.", _DAY).events
    assert event.certainty is Certainty.OCCURRED
    assert start_days(event) == ["2026-01-28", "2026-01-28"]


def test_what_comes_about_anew_does_not_go_on(reading_of: Read) -> None:
    """Only a state or work goes on "for a third day"."""
    (event,) = reading_of("The river Ica rose for a third day on Thursday.", _DAY).events
    assert event.certainty is Certainty.OCCURRED


@pytest.mark.parametrize(
    ("text", "what", "certainty"),
    [
        ("If the parties settle, as the judge urged them to, the money will be released to a trust.",
         "Money released to trust", Certainty.CONDITIONAL),
        ("Were it to relent, as its boss hinted when he met him in Lima on 5 March, the mine would open.",
         "Mine opens", Certainty.CONDITIONAL),
        ("He told a conference in Lima on Monday that the mine would close in May.", "Mine closes",
         Certainty.PLANNED),
        ("The treaty is to go before the assembly in June.", "Treaty goes before assembly",
         Certainty.PLANNED),
        ("In July 1956 an earthquake near Amorgos, and the wave that it raised, killed at least 53 people.",
         "Earthquake near Amorgos kills at least 53 people", Certainty.OCCURRED),
        ("Chile contracted to buy 24 jets in May.", "Chile contracts to buy 24 jets", Certainty.OCCURRED),
        ("The court jailed the captain in May and the mate in June.", "Mate jailed", Certainty.OCCURRED),
        ("They licensed the port in December 2023 and the firm itself in May 2025.", "Firm licensed",
         Certainty.OCCURRED),
        ("Cyprus complained to the agency in Vienna on Monday.", "Cyprus complains to agency in Vienna",
         Certainty.OCCURRED),
        ("The ferry, said Jo Smith, the mayor, will stop in May.", "Ferry stops", Certainty.PLANNED),
        ("If it rains, said Jo Smith, the mayor, the port will close.", "Port closes", Certainty.CONDITIONAL),
        ("Should it snow, conceded Jo Smith, one of the pilots, the port would close.", "Port closes",
         Certainty.CONDITIONAL),
        ("Brought before a magistrate in Ica on Monday, the men were remanded.", "Men remanded",
         Certainty.OCCURRED),
        ("Divers found no trace of the ship on Monday.", "Divers find no trace of ship", Certainty.OCCURRED),
        ("A plane found nothing off Ica on Monday.", "Plane finds nothing", Certainty.OCCURRED),
        ("The mine would close in May, the firm said on Monday.", "Mine closes", Certainty.PLANNED),
        ("A strike would hurt exports, the union said.", "Strike hurts exports", Certainty.CONDITIONAL),
        ("Sixty were put ashore at Ica in May, only for a court in Lima to order their return in June.",
         "Court in Lima orders return", Certainty.OCCURRED),
        ("The destroyer USS Bravely is to call at Callao on 3 May.", "Destroyer USS Bravely calls at Callao",
         Certainty.PLANNED),
        ("The ship hit the bridge on 3 March. It had lost power minutes earlier.", "Ship loses power",
         Certainty.OCCURRED),
        ("Belarus began an exercise near Borisov in May. It ended on Tuesday.", "Exercise ends",
         Certainty.OCCURRED),
        ("Peru opened the mine in May. It closed on Tuesday.", "Mine closes", Certainty.OCCURRED),
        ("It took the flood ten minutes, on Monday, to drown the mine at Ica.", "Flood drowns mine at Ica",
         Certainty.OCCURRED),
        ("The Hong Tai was boarded soon after the line went dead on Monday and was towed to Ica.",
         "Hong Tai towed to Ica", Certainty.OCCURRED),
        ("The reactor is late. Ana Ruiz, the energy minister, now says that it will be switched on in May.",
         "Reactor switched on", Certainty.PLANNED),
        ("Tugs were struggling on Tuesday to free the ship.", "Tugs struggle to free ship",
         Certainty.OCCURRED),
        ("The two armies fought to take Goma in May.", "Two armies fight to take Goma", Certainty.OCCURRED),
        ("Crews are scrambling to mend the dam.", "Crews scramble to mend dam", Certainty.ONGOING),
        ("They will vote on the ban, and if passed it would take effect in June.", "Effect taken",
         Certainty.CONDITIONAL),
        ("The deal was all but signed on Monday.", "Deal signed", Certainty.DENIED),
        ("The town was all but destroyed on Monday.", "Town destroyed", Certainty.OCCURRED),
        ("The dam nearly burst in May.", "Dam bursts", Certainty.DENIED),
        ("The ship almost ran aground off Ica in May.", "Ship runs aground off Ica", Certainty.DENIED),
        ("Crews carried on fishing off Ica on Monday.", "Crews fish off Ica", Certainty.OCCURRED),
    ],
)  # fmt: skip
def test_certainty(reading_of: Read, text: str, what: str, certainty: Certainty) -> None:
    """How surely the last event of a text has come about."""
    event = reading_of(text, _DAY).events[-1]
    assert (event.what, event.certainty) == (what, certainty)


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
    ("text", "start", "to", "holds"),
    [
        ("The atoll of Agalega is poor. The atoll, two slivers of coral some 1,100 km north of Port Louis, "
         "had been supplied by a ship.", "Agalega", "Port Louis", True),
        ("The runway at Tandil was lengthened. They will move to that base, their permanent home, some 300 "
         "km south of Buenos Aires.", "Tandil", "Buenos Aires", True),
        ("The Falkland Islands are quiet. Goose Green is 80 km from the capital.", "Goose Green", "Stanley",
         True),
        ("Kangerlussuaq, in Greenland, is 317 km from the capital.", "Kangerlussuaq", "Nuuk", True),
        ("By road, it is true, Ica and Lima are 350 km apart.", "Ica", "Lima", None),
        ("Windhoek, which by rail is 350 km from Rössing, is quiet.", "Windhoek", "Rössing", None),
        ("A judge in London froze the treaty. Diego Garcia is small. The Americans like the place, which is "
         "1,800 km from Kanyakumari, in India.", "Diego Garcia", "Kanyakumari", True),
        ("Ishigaki, the garrison next door, lying just 60 km east of Yonaguni, is small.", "Ishigaki",
         "Yonaguni", False),
        ("Santorini is about 230 km from Piraeus by sea or air.", "Santorini", "Piraeus", True),
    ],
)  # fmt: skip
def test_distance(reading_of: Read, text: str, start: str, to: str, holds: bool | None) -> None:
    """The ends of the only distance told, and the verdict on it."""
    (claim,) = reading_of(text, _DAY).claims
    check_ends(claim, start, to, holds=holds)


@pytest.mark.parametrize(
    ("text", "what"),
    [
        ("The villagers, whose suit the court threw out in 2023, live at Ica.", "Court throws out suit"),
        ("The ship, whose captain the police arrested on Monday, is in Lima.", "Police arrest captain"),
        ("The firm, whose licence Peru revoked in May, is of Lima.", "Peru revokes licence"),
    ],
)
def test_who_does_it_to_what_is_whose(reading_of: Read, text: str, what: str) -> None:
    """The headline says who does it, and to what."""
    (event,) = reading_of(text, _DAY).events
    assert event.what == what


@pytest.mark.parametrize(
    "text",
    [
        "The drivers would beg to differ.",
        "Lima is not waiting for the verdict.",
        "The navy came within metres of hitting the ferry off Ica on Monday.",
        "The rebels pretended to attack Ica in May.",
    ],
)
def test_a_manner_of_speaking_is_no_event(reading_of: Read, text: str) -> None:
    """Nothing comes about by it."""
    assert not reading_of(text, _DAY).events


@pytest.mark.parametrize(
    ("text", "who"),
    [
        ("Twelve men were arrested off Ica by the Sri Lankan navy on Monday.", "Sri Lankan navy"),
        ("The Hyperion Bay ran aground off Ica on Monday.", "Hyperion Bay"),
        ("The tanker Ever Lucid sank off Ica on Monday.", "Ever Lucid"),
    ],
)
def test_who(reading_of: Read, text: str, who: str) -> None:
    """The one that acts or is acted on by name."""
    (event,) = reading_of(text, _DAY).events
    assert event.who == (who,)


@pytest.mark.parametrize(
    ("text", "certainty"),
    [
        ("Spain no longer plans to close the base at Rota.", Certainty.DENIED),
        ("The firm said it was no longer planning to build the plant in Ica.", Certainty.DENIED),
        ("The mill in Ica will no longer take part in the talks.", Certainty.DENIED),
        ("The ferry could have sunk off Ica had the crew not acted.", Certainty.DENIED),
        ("The ferry might have sunk off Ica but for the crew.", Certainty.DENIED),
        ("The ferry might have sunk off Ica, police said.", Certainty.POSSIBLE),
        ("Officials fear that the dam at Ica will collapse.", Certainty.POSSIBLE),
        ("The flood claimed six lives in Ica on 4 March.", Certainty.OCCURRED),
    ],
)
def test_no_longer_and_unreal(reading_of: Read, text: str, certainty: Certainty) -> None:
    """What nobody plans any more and what would only have come about is denied; a risk is possible."""
    (event,) = reading_of(text, _DAY).events
    assert event.certainty is certainty


def test_what_it_was_not_called_is_no_event(reading_of: Read) -> None:
    """Nothing comes about where somebody keeps from calling a thing so."""
    assert not reading_of("Officials stopped short of calling the blast in Ica an attack.", _DAY).events


@pytest.mark.parametrize(
    ("text", "certainty", "what"),
    [
        ("The state aims to have the canal at Ica dug by 2028.", Certainty.PLANNED, "Canal at Ica dug"),
        ("Lima wants the ship removed from Ica by May.", Certainty.PLANNED, "Ship removed from Ica"),
        ("The firm does not want the mine at Ica closed.", Certainty.DENIED, "Mine at Ica closed"),
        ("The firm may have the mine at Ica closed in May.", Certainty.POSSIBLE, "Mine at Ica closed"),
        ("Lima got the ban lifted in May.", Certainty.OCCURRED, "Ban lifted"),
        ("A report that Ica had been shelled was withdrawn.", Certainty.DENIED, "Ica shelled"),
        ("Pending approval, the ship will be sold in March.", Certainty.CONDITIONAL, "Ship sold"),
    ],
)
def test_what_is_wanted_done(reading_of: Read, text: str, certainty: Certainty, what: str) -> None:
    """What somebody wants done or will have done is planned, whatever the participle says."""
    (event,) = reading_of(text, _DAY).events
    assert (event.certainty, event.what) == (certainty, what)


def test_what_is_neither_confirmed_nor_denied(reading_of: Read) -> None:
    """Nobody denies it."""
    assert not reading_of("The ministry neither confirmed nor denied the raid on Ica.", _DAY).events


def test_where_it_did_not_land_is_no_place(reading_of: Read) -> None:
    """It is told of the place it went to."""
    (event,) = reading_of("Instead of landing at Ica, the plane was diverted to Tacna.", _DAY).events
    assert [where.name for where in event.where] == ["Tacna"]


@pytest.mark.parametrize(
    ("text", "what"),
    [
        (
            "Kenya's plan to close the camp was ruled illegal in 2017.",
            "Kenya's plan to close camp ruled illegal",
        ),
        ("Two miners were found dead in Ica on Monday.", "Two miners found dead in Ica"),
        ("The union called off a strike planned for Tuesday.", "Union calls off strike"),
        ("Police have not ruled out arson at the mill in Ica.", "Arson at mill in Ica not ruled out"),
    ],
)
def test_headlines_say_what_came_of_it(reading_of: Read, text: str, what: str) -> None:
    """What was found or ruled stands in them, and nobody does what he only looks into."""
    (event,) = reading_of(text, _DAY).events
    assert event.what == what


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
    ("text", "told"),
    [
        (
            "The army said on Tuesday a drone that had entered Peru on Monday crashed near Ica.",
            ["Drone enters Peru", "Drone crashes near Ica"],
        ),
        (
            "The army said a drone that had entered Peru on Monday crashed near Ica.",
            ["Drone enters Peru", "Drone crashes near Ica"],
        ),
        (
            "The ministry said a ship that was seized in May has been freed in Ica.",
            ["Ship seized", "Ship freed in Ica"],
        ),
        ("The firm announced a plan that would close the mine in Ica.", ["Mine closed in Ica"]),
    ],
)
def test_a_relative_inside_what_is_said(reading_of: Read, text: str, told: list[str]) -> None:
    """Of its subject both are told, the relative and what is said."""
    assert [event.what for event in reading_of(text, _DAY).events] == told


def test_off_a_town_of_a_land_without_a_sea(reading_of: Read) -> None:
    """A greater town of the name far inland is not meant."""
    (event,) = reading_of("A trawler capsized off Brest on Friday.", _DAY).events
    assert round(event.where[0].lon or 0) == -4


@pytest.mark.parametrize(
    ("text", "certainty", "what"),
    [
        ("Satellite images show trenches being dug at Ica.", Certainty.ONGOING, "Trenches dug at Ica"),
        ("Images from May show a runway being built at Ica.", Certainty.OCCURRED, "Runway built at Ica"),
        ("Residents saw a tank being towed through Ica.", Certainty.OCCURRED, "Tank towed through Ica"),
    ],
)
def test_what_is_shown_being_done(reading_of: Read, text: str, certainty: Certainty, what: str) -> None:
    """It goes on now only where nothing says of what day the picture is."""
    (event,) = reading_of(text, _DAY).events
    assert (event.certainty, event.what) == (certainty, what)


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


@pytest.mark.parametrize(
    ("text", "certainty"),
    [
        ("It is too early to say that the mine in Ica has closed.", Certainty.POSSIBLE),
        ("It is not clear that the ship left Ica.", Certainty.POSSIBLE),
        ("It is clear that the ship left Ica.", Certainty.OCCURRED),
        ("A doctored video shows that tanks entered Ica.", Certainty.DENIED),
        ("The army pretended that it had withdrawn from Ica.", Certainty.DENIED),
        ("The rebels said they had taken Ica, but the army denied this.", Certainty.DENIED),
        ("The rebels said they had taken Ica. The army denied it.", Certainty.DENIED),
        ("The rebels said they had taken Ica. Nobody denied it.", Certainty.OCCURRED),
    ],
)
def test_what_is_said_and_not_so(reading_of: Read, text: str, certainty: Certainty) -> None:
    """What cannot be told yet is possible; what is forged, pretended or denied at once is denied."""
    (event,) = reading_of(text, _DAY).events
    assert event.certainty is certainty
