"""Which clauses tell of an event, and which only describe, report or give a purpose."""

import pytest

from tests.extract.conftest import Read
from viewer.model.event import Certainty, Kind

TOLD = [
    ("A ferry service between the two islands is to resume on 1 April.", Certainty.PLANNED, "resume"),
    ("The last scanner is supposed to enter service in late 2027.", Certainty.PLANNED, "enter service"),
    ("Welding is pencilled in for Saturday.", Certainty.PLANNED, "pencilled"),
    ("The frigate is due in Valletta in June 2026.", Certainty.PLANNED, "due in Valletta"),
    ("Two coasters are expected at Gdynia tomorrow.", Certainty.POSSIBLE, "expected at Gdynia"),
    ("Grain from Odesa is being trucked to Constanța.", Certainty.ONGOING, "being trucked"),
    ("Since the breakdown, shops in Gozo have been taking cash only.", Certainty.ONGOING, "taking cash"),
    ("Nine lorries are stuck at the border crossing because of missing papers.", Certainty.ONGOING, "stuck"),
    (
        "The destroyer, the newest of her class, put in at Limassol on 6 May 2025.",
        Certainty.OCCURRED,
        "put in",
    ),
    ("The visitors then practised boarding drills off Crete for four days.", Certainty.OCCURRED, "practised"),
    ("It is an old iron town whose smelter shut in 1991.", Certainty.OCCURRED, "shut in 1991"),
    ("No bridge collapsed in the storm.", Certainty.DENIED, "collapsed"),
    ("Not one berth has been leased to a foreign navy.", Certainty.DENIED, "leased"),
    ("Her sister is being fitted out in Gdynia.", Certainty.ONGOING, "fitted out"),
    ("Auditors are looking into the loan.", Certainty.ONGOING, "looking into"),
    ("The tug is due over the wreck on Thursday.", Certainty.PLANNED, "due over the wreck"),
    ("A further 90 guards are due there on Friday.", Certainty.PLANNED, "due there"),
    ("Ana Ruiz will appear in court on 23 June.", Certainty.PLANNED, "appear in court"),
    ("Freight on the line could triple by 2030.", Certainty.POSSIBLE, "could triple"),
    ("Further strikes are likely.", Certainty.POSSIBLE, "strikes are likely"),
    ("Tonga plans two new bridges.", Certainty.PLANNED, "plans two new bridges"),
    ("Samoa will stay in the pact.", Certainty.PLANNED, "stay in the pact"),
    ("In May floods covered the fields.", Certainty.OCCURRED, "covered the fields"),
    ("The quarry was drained in 2019 and fenced the following year.", Certainty.OCCURRED, "fenced"),
    ("A fire that began in a shed spread to the port on Tuesday.", Certainty.OCCURRED, "spread to the port"),
    ("The cable will be spliced on Friday, weather permitting.", Certainty.CONDITIONAL, "spliced"),
    ("Surveyors will begin marking out the route in May 2026.", Certainty.PLANNED, "marking out"),
    ("Two guards, held in Ghent since June, go on trial on 13 January.", Certainty.ONGOING, "held in Ghent"),
]
TOLD += [
    ("The mayor denied shelling the camp.", Certainty.DENIED, "shelling"),
    ("The ministry has ruled out a foreign garrison.", Certainty.DENIED, "ruled out"),
    (
        "A march through Bath, called for Friday, was cancelled before it began.",
        Certainty.DENIED,
        "cancelled",
    ),
    ("The hospital admitted its first patients on 21 June.", Certainty.OCCURRED, "admitted"),
    ("Four nurses were dismissed last month.", Certainty.OCCURRED, "dismissed"),
    ("The president conceded in a televised address.", Certainty.OCCURRED, "conceded"),
    ("A truce has been proposed by the union.", Certainty.PLANNED, "truce"),
    ("The firm took over the quays in 2013, and has run them ever since.", Certainty.ONGOING, "has run"),
    (
        "Should the season open without a deal, the plant may lay off 90 workers.",
        Certainty.CONDITIONAL,
        "lay off",
    ),
    ("In 2023 the boats stayed tied up for six weeks.", Certainty.OCCURRED, "stayed"),
    ("A treatment centre was set up by the agency in May.", Certainty.OCCURRED, "set up"),
]
TOLD += [
    ("Bonds backed by a levy are to cover the rest.", Certainty.PLANNED, "to cover"),
    ("Engineers answered by disconnecting the pumps, and staff responded by closing the doors.",
     Certainty.OCCURRED, "responded"),
    ("The firm broke ground in May 2024, having hired a builder.", Certainty.OCCURRED, "having hired"),
    ("The deal covers 40 trams, with deliveries to run from 2026 to 2028.", Certainty.PLANNED, "deliveries"),
    ("Most ferries were back by 31 August.", Certainty.OCCURRED, "were back"),
    ("The website remains offline.", Certainty.ONGOING, "remains offline"),
    ("Fuel has been scarce since May and the price of maize has doubled.", Certainty.ONGOING, "scarce"),
    ("Crews voted on Monday to stop work from 14 May.", Certainty.PLANNED, "to stop work"),
    ("It has, however, asked the court to end the walkout.", Certainty.OCCURRED, "asked the court"),
    ("Brent crude rose by more than 5% on Thursday.", Certainty.OCCURRED, "rose"),
    ("The bay will be clean by the end of May.", Certainty.PLANNED, "clean"),
    ("The two sides said at a meeting in Gdynia that a lease would be signed.", Certainty.PLANNED, "signed"),
    ("It announced on Thursday that fares would double.", Certainty.OCCURRED, "announced"),
    ("It was the first since 2019, when a count that hurt him was altered.", Certainty.OCCURRED, "altered"),
]  # fmt: skip
TOLD += [
    ("The yard paid for a fire that killed two dockers.", Certainty.OCCURRED, "killed two"),
    ("The boat has been based at Suva since it was delivered.", Certainty.ONGOING, "based at Suva"),
    ("A siren promised after that flood was never installed.", Certainty.DENIED, "installed"),
    ("The road was shut because of rain, and had reopened only in May.", Certainty.OCCURRED, "had reopened"),
    ("Engineers have begun clearing the debris.", Certainty.ONGOING, "clearing"),
    ("Two months on, the bridge is still closed.", Certainty.ONGOING, "still closed"),
    ("Half of the houses lie empty.", Certainty.ONGOING, "lie empty"),
    ("The mayor is under investigation.", Certainty.ONGOING, "under investigation"),
    ("The plane was carrying 62 people when it went down in Vinhedo.", Certainty.OCCURRED, "it went down"),
    ("If approved, the merger would close in early 2026.", Certainty.CONDITIONAL, "would close"),
    ("The firm plans to raise output by 2027.", Certainty.PLANNED, "raise output"),
    ("The town was without power on Sunday.", Certainty.OCCURRED, "without power"),
    ("There were protests in Lima on Friday.", Certainty.OCCURRED, "protests"),
    ("There has been no fighting in Goma since May.", Certainty.DENIED, "no fighting"),
    ("Under a deal signed in 2023, the firm will run the port.", Certainty.OCCURRED, "signed in 2023"),
    ("Building will start in 2026, with completion expected in 2029.", Certainty.POSSIBLE, "completion"),
    ("The unions called for a strike on 12 July.", Certainty.PLANNED, "strike"),
    ("The border, closed since 2020, reopened on 1 July.", Certainty.OCCURRED, "reopened"),
]
TOLD += [
    ("Soldiers retook the mill that August and are still there.", Certainty.OCCURRED, "retook"),
    ("The ferry stopped after the city banned diesel boats in May.", Certainty.OCCURRED, "banned"),
    ("Shops are shut, and two men held at the pier tested positive on Friday.", Certainty.OCCURRED, "tested"),
    ("A decision on whether to sell the mill is to be made by June.", Certainty.PLANNED, "to be made"),
    ("Prices rose, while the rival yard has cut its fares.", Certainty.OCCURRED, "has cut"),
    ("The works could run dry, as the supplier has closed its valve.", Certainty.OCCURRED, "has closed"),
    ("Ninety passengers are under observation.", Certainty.ONGOING, "under observation"),
    ("A crane was struck by lightning but is back in use.", Certainty.ONGOING, "back in use"),
    ("The driver remains in a hospital.", Certainty.ONGOING, "remains in"),
    ("The ministry reported a landslide near Cusco.", Certainty.OCCURRED, "landslide"),
    ("The mayor called an early election in May.", Certainty.OCCURRED, "called"),
    ("His office has not ruled out a visit to Oslo next year.", Certainty.POSSIBLE, "visit to Oslo"),
    ("The ministry has ruled out a strike.", Certainty.DENIED, "strike"),
    ("The bank expects exports to fall by 2027.", Certainty.POSSIBLE, "exports to fall"),
    ("She flew home after meeting the governor.", Certainty.OCCURRED, "meeting the governor"),
    ("Near Lugo, where two mills operate day and night, a barn burnt.", Certainty.ONGOING, "operate"),
    ("Monitors, who were in the country from 2 May to 9 May, left.", Certainty.OCCURRED, "were in"),
    ("The owner denied that the valve had been defective.", Certainty.DENIED, "defective"),
    ("The mission was lost when the upper stage failed to ignite.", Certainty.DENIED, "failed to ignite"),
]
TOLD += [
    (
        "The tram is scheduled to be tested in May and to enter service in 2027.",
        Certainty.PLANNED,
        "to enter",
    ),
    ("The mayor has no plans to close the baths.", Certainty.DENIED, "close"),
    ("The sinking of a raft on the Drina cost 40 lives.", Certainty.OCCURRED, "cost 40 lives"),
    ("The inn, whose guests were moved to Graz, is shut.", Certainty.OCCURRED, "moved to Graz"),
    ("Lugo had 90 inhabitants when it was emptied in 1955.", Certainty.OCCURRED, "emptied"),
    ("If the wind drops, a crane will lift the hull on Monday.", Certainty.CONDITIONAL, "lift the hull"),
    ("If the frost drags on, Zora said, it will close the pass.", Certainty.CONDITIONAL, "close the pass"),
    ("The firm is to add a berth in 2027.", Certainty.PLANNED, "add a berth"),
    ("A valve may have leaked.", Certainty.POSSIBLE, "may have leaked"),
    ("Some 60 registered nurses in Graz are due to vote on Monday.", Certainty.PLANNED, "due to vote"),
    ("The governor spoke on 4 May during a visit to Split.", Certainty.OCCURRED, "a visit to Split"),
    ("The rebels deny having shut the gates.", Certainty.DENIED, "shut the gates"),
]
TOLD += [
    (
        "A flood caused by rain tore through a camp near Bar, the mayor said.",
        Certainty.OCCURRED,
        "tore through",
    ),
    ("After that fire the council moved the school.", Certainty.OCCURRED, "moved the school"),
    ("A law that lets owners shoot crows could come into force in May.", Certainty.POSSIBLE, "could come"),
    (
        "The fund is small; ministers agreed in Oslo in May to double it.",
        Certainty.OCCURRED,
        "agreed in Oslo",
    ),
    ("It has shut the pass, called up reservists and hired guides.", Certainty.OCCURRED, "called up"),
]
TOLD += [
    ("Crews left after talks with Vega, the state line, collapsed.", Certainty.OCCURRED, "collapsed"),
    (
        "Vega said it had shut a depot and brought in ten cooks from Bath.",
        Certainty.OCCURRED,
        "brought in ten",
    ),
    ("He wrote of a bridge whose collapse in 2019 killed 31 people.", Certainty.OCCURRED, "killed 31"),
]
TOLD += [
    ("Ferries to Bar, which two lines had dropped, resumed in May.", Certainty.OCCURRED, "resumed in May"),
    ("Norway has turned away three tankers since May.", Certainty.OCCURRED, "turned away"),
]
TOLD += [
    ("A pact was signed in May, then cancelled.", Certainty.OCCURRED, "cancelled"),
    ("The mayor, Ana Ruiz, cut short a visit to Bath.", Certainty.OCCURRED, "cut short a visit"),
]
TOLD += [
    ("The two firms will mine the salt flat until 2060.", Certainty.PLANNED, "will mine"),
    ("The two firms have at last closed a deal.", Certainty.OCCURRED, "at last closed"),
]
TOLD += [
    ("Nine homes were still without electricity on Friday.", Certainty.OCCURRED, "without electricity"),
    (
        "The body of a diver who had been missing since Friday was found at Bar.",
        Certainty.OCCURRED,
        "was found",
    ),
]
UNTOLD = [
    "The mayor has not said that she would sell the baths.",
    "The utility blamed a ship.",
    "It is the largest swarm Mali has seen in a decade.",
    "The announcement came a week after the flood.",
    "Growers in Lugo, whose season ends in November, are worried.",
    "The valley gets most of its rain between June and September.",
    "Can it be repaired in May?",
    "The lane has to be cleared for every launch.",
    "The orchard used to belong to an abbey.",
    "The accident has revived memories of the wreck.",
    "Nobody was hurt.",
    "The ferry firm reported damage to a bow.",
    "A leaflet put the quay less than 5 km from the station.",
    "A barge laden with clinker was a common sight.",
    "The aim is to improve safety in the harbour.",
    "The museum, located in Trieste, has three floors.",
    "Its job is to inspect ships.",
]


@pytest.mark.parametrize(("text", "certainty", "words"), TOLD)
def test_a_clause_that_tells_of_something_is_an_event_that_quotes_it(
    reading_of: Read, text: str, certainty: Certainty, words: str
) -> None:
    events = reading_of(text, "2025-11-20").events

    told = [e for e in events if any(words in q.exact for q in e.quotes)]
    assert min(told, key=lambda e: len(e.quotes[0].exact)).certainty is certainty


@pytest.mark.parametrize("text", UNTOLD)
def test_a_purpose_or_a_description_is_none(reading_of: Read, text: str) -> None:
    assert reading_of(text, "2025-11-20").events == ()


@pytest.mark.parametrize(
    "text",
    [
        "“Our client will appeal,” announced his lawyer on the steps.",
        "The consortium has signed the contract, the owners announced on Tuesday.",
    ],
)
def test_who_announces_at_the_end_of_a_sentence_is_no_event(reading_of: Read, text: str) -> None:
    (event,) = reading_of(text, "2025-11-20").events

    assert "announced" not in event.quotes[0].exact


def test_what_happened_on_a_day_when_something_else_did_has_that_day(reading_of: Read) -> None:
    text = "The line has been closed since Sunday, when an embankment gave way near Cubal."
    closed, gave_way = reading_of(text, "2025-11-20").events

    assert closed.when is not None
    assert gave_way.when is not None
    assert [str(b) for b in gave_way.when.start] == ["2025-11-16", "2025-11-16"]


def test_a_clause_that_only_says_when_something_was_to_start_is_no_event(reading_of: Read) -> None:
    text = "A march in Bath was stopped on Friday, hours before it was to start."

    assert len(reading_of(text, "2025-11-20").events) == 1


def test_what_was_held_on_a_day_dates_the_event_told_before(reading_of: Read) -> None:
    text = (
        "The ministry has signed a contract for 40 trams. The agreement, concluded on Thursday, is its first."
    )
    (event,) = reading_of(text, "2025-11-20").events

    assert event.when is not None
    assert [str(b) for b in event.when.start] == ["2025-11-20", "2025-11-20"]


def test_a_ruling_that_opens_a_sentence_dates_it(reading_of: Read) -> None:
    text = "In a ruling handed down last week, the court ordered the owners to pay $1m."
    (event,) = reading_of(text, "2025-11-20").events

    assert event.when is not None
    assert [str(b) for b in event.when.start] == ["2025-11-10", "2025-11-16"]


def test_the_first_and_the_second_are_two_events(reading_of: Read) -> None:
    first, second = reading_of(
        "The first tram will arrive in May and the second in June.", "2025-11-20"
    ).events

    assert (first.certainty, second.certainty) == (Certainty.PLANNED, Certainty.PLANNED)
    assert second.what == "Second arrives"
    assert second.quotes[0].exact == "the second in June"
    assert second.when
    assert str(second.when.start[0]) == "2026-06-01"


def test_a_second_place_with_a_date_of_its_own_is_a_second_event(reading_of: Read) -> None:
    first, second = reading_of("Rebels captured Goma in January and Bukavu in February.", "2025-11-20").events

    assert first.where[0].name == "Goma"
    assert (second.what, second.where[0].name) == ("Bukavu captured", "Bukavu")


def test_a_dated_event_told_in_passing_is_one_of_its_own(reading_of: Read) -> None:
    shut, fell = reading_of(
        "The port has been shut since the collapse of a crane in May.", "2025-11-20"
    ).events

    assert shut.certainty is Certainty.ONGOING
    assert fell.quotes[0].exact == "the collapse of a crane in May"
    assert fell.when
    assert str(fell.when.start[0]) == "2025-05-01"


def test_the_dead_and_the_hurt_of_one_accident_are_one_event(reading_of: Read) -> None:
    text = "Three people were killed and 20 injured when a bus overturned near Accra on Sunday."

    assert len(reading_of(text, "2025-11-20").events) == 1


def test_the_fate_of_those_aboard_belongs_to_the_accident_told_before(reading_of: Read) -> None:
    text = (
        "Two barges collided off Sidon on Friday. A stoker died of cold. Three of the crew are still missing."
    )

    assert len(reading_of(text, "2025-11-20").events) == 1


def test_a_ship_told_to_have_gone_down_again_is_the_same_event(reading_of: Read) -> None:
    text = "A ferry sank off Bar on Friday. The Sveti Luka went down within 20 minutes."
    (event,) = reading_of(text, "2025-11-20").events

    assert len(event.quotes) == 2


def test_a_relative_that_bounds_a_strike_belongs_to_it(reading_of: Read) -> None:
    text = "Dockers in Bar began a walkout over pay that is due to end on Friday."

    assert len(reading_of(text, "2025-11-20").events) == 1


def test_the_harm_of_an_incident_is_told_where_the_incident_was(reading_of: Read) -> None:
    text = "He recalls the collapse of a dam near Mariana, in Brazil, which killed 19 people in 2015."
    event = reading_of(text, "2025-11-20").events[-1]

    assert event.where[0].name == "Mariana"
    assert event.quotes[0].exact.startswith("collapse")


def test_an_event_without_a_place_is_where_the_one_before_it_was(reading_of: Read) -> None:
    text = "The ministry met in Rome. A barge sank near Koblenz on Monday. Salvage work started on Tuesday."
    events = reading_of(text, "2025-11-20").events

    assert events[-1].where[0].name == "Koblenz"


def test_a_chronology_tells_the_past_in_the_present_and_dates_it_by_its_headings(reading_of: Read) -> None:
    text = (
        "Split: a port told in dates\n\n"
        "1998: The city buys the northern quay.\n\n"
        "2007: The president opens the terminal on 20 March. A ferry sinks in May."
    )
    bought, opened, sank = reading_of(text).events

    assert {e.certainty for e in (bought, opened, sank)} == {Certainty.OCCURRED}
    assert [str(b) for e in (bought, opened, sank) if e.when for b in e.when.start] == [
        "1998-01-01", "1998-12-31", "2007-03-20", "2007-03-20", "2007-05-01", "2007-05-31",
    ]  # fmt: skip


def test_who_hosts_is_where_it_is_and_the_harbour_is_that_of_the_town_the_article_is_about(
    reading_of: Read,
) -> None:
    text = "Fire in Split\n\nOslo will host the talks in 2027.\n\nA barge sank in the harbour on Monday."
    hosted, sank = (e for e in reading_of(text, "2025-11-20").events if e.certainty is not Certainty.DENIED)

    assert hosted.where[0].name == "Oslo"
    assert sank.where[0].name == "Split"


def test_a_verb_of_no_kind_of_its_own_has_that_of_its_noun(reading_of: Read) -> None:
    talks, loan = reading_of("The talks broke down on Monday. The firm closed a deal.", "2025-11-20").events

    assert (talks.kind, loan.kind) == (Kind.MEETING, Kind.AGREEMENT)


def test_an_event_at_a_place_that_nobody_knows_is_not_put_where_another_was(reading_of: Read) -> None:
    text = "A barge sank near Koblenz on Monday. Two ferries collided near Xyzzyville on Tuesday."
    sank, collided = reading_of(text, "2025-11-20").events

    assert sank.where[0].name == "Koblenz"
    assert not any(w.is_placed for w in collided.where)


def test_here_is_where_the_article_is_written_from_and_a_known_town_is_itself_anywhere(
    reading_of: Read,
) -> None:
    text = (
        "Fire in Split\n\nThe minister of Croatia met engineers from Zagreb, Rijeka and Zadar on Monday. "
        "Pumps are being shipped here from Ancona. A ferry sank near Papeete on Friday."
    )
    events = {e.what: e for e in reading_of(text, "2025-11-20").events}
    shipped = next(e for what, e in events.items() if "shipped" in what)
    sank = next(e for what, e in events.items() if "sinks" in what)

    assert "Split" in [w.name for w in shipped.where]
    assert sank.where[0].is_placed


@pytest.mark.parametrize(
    "text",
    ["The work would take four years.", "No date has been set for talks.", "Sabotage could not be excluded."],
)
def test_lengths_dates_and_doubts_alone_are_no_events(reading_of: Read, text: str) -> None:
    assert not [e for e in reading_of(text).events if e.certainty is not Certainty.DENIED]


def test_a_second_verb_after_a_date_has_the_same_subject(reading_of: Read) -> None:
    events = reading_of("The Sea Lark had been loitering since Saturday and ignored three calls.").events
    assert events[-1].what == "Sea Lark ignores three calls"


def test_a_text_may_break_off_after_a_participle(reading_of: Read) -> None:
    events = reading_of("The mill shut on Friday; another is there; ferries shortened", "2025-11-20").events

    assert [e.quotes[0].exact for e in events][:1] == ["The mill shut on Friday"]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("The mayor moved 800 people on Monday and shut schools along the coast.",
         ["Mayor moves 800 people", "Mayor shuts schools along coast"]),
        ("The firm will extend a tram line and lay a pipe.", ["Firm extends tram line", "Firm lays pipe"]),
        ("Nurses told police they had not been paid since May.", ["Nurses paid"]),
        ("Ten ships put out to sea and cranes were lashed down.",
         ["Ten ships put out to sea", "Cranes lashed down"]),
        ("Last month air strikes on the port killed six people.", ["Air strikes on port kill six people"]),
        ("In 1979 the bridge at Yên Cai was blown up.", ["Bridge at Yên Cai blown up"]),
        ("The union IF Bygg said that 40 welders would be hired in May.", ["40 welders hired"]),
        ("A convoy of the Fiji Food Board that left on Friday was stuck at Suva.",
         ["Convoy of Fiji Food Board leaves", "Convoy of Fiji Food Board stuck at Suva"]),
        ("The mayor called the ruling a disgrace.", []),
        ("Brask, Fiji's second-largest mill, filed for bankruptcy on Monday after its lender left.",
         ["Brask files for bankruptcy", "Lender leaves"]),
        ("Guards fired shots at men in Suva, where two clerks were hurt, and held nine people in Nadi.",
         ["Guards fire shots at men in Suva", "Guards hold nine people in Nadi"]),
        ("The committee is to question the clerk in May about how the nurses will be paid.",
         ["Committee questions clerk"]),
        ("Farmers threaten to blockade the rig unless it rains.", ["Farmers blockade rig"]),
        ("A court had fined the mill, but the union ignored the ruling and was fined too.",
         ["Court fines mill", "Union ignores ruling", "Union fined"]),
        ("The town closed its beach. Last month a flood in Suva killed six people.",
         ["Town closes beach", "Flood in Suva kills six people"]),
    ],
)  # fmt: skip
def test_each_verb_that_tells_is_an_event_of_its_own(reading_of: Read, text: str, told: list[str]) -> None:
    assert [event.what for event in reading_of(text, "2026-02-14").events] == told
