"""Papers that are shown, votes that do what they vote for, days beside nouns, and who stands beside whom."""

import pytest

from tests.extract.conftest import Read
from tests.extract.event_checks import start_days
from viewer.model.event import Certainty
from viewer.model.when import Extent

_TODAY = "2026-05-07"


@pytest.mark.parametrize(
    "text",
    [
        "Ica lies inland, and a note sent to clients by a London bank, which put it 200 miles from"
        " Lima, was wrong.",
        "Matadi lies upstream; a brochure handed out on the quay gives it as less than 25 miles from Boma.",
        "A brochure handed out on the quay gives Pisco as less than 25 miles from Ica.",
        "Diplomacy has fared no better. The ministry has behaved like this before.",
        "Neither step is likely to trouble the owners much.",
    ],
)
def test_what_is_only_shown_or_borne_is_no_event(reading_of: Read, text: str) -> None:
    assert not reading_of(text, _TODAY).events


def test_what_is_signed_off_is_an_event_of_its_own(reading_of: Read) -> None:
    text = "The State Department on Monday signed off on a possible sale to Denmark of up to three planes."
    told = [(e.certainty, start_days(e)) for e in reading_of(text, _TODAY).events]
    assert told == [
        (Certainty.OCCURRED, ["2026-05-04", "2026-05-04"]),
        (Certainty.POSSIBLE, ["2026-05-07", None]),
    ]


@pytest.mark.parametrize(
    ("text", "what", "certainty"),
    [
        ("Parliament voted to condemn the raid in April.", "Parliament votes to condemn raid",
         Certainty.OCCURRED),
        ("The treaty will take effect once both sides have ratified it, and deputies are due to vote on"
         " Wednesday.", "Deputies vote", Certainty.PLANNED),
        ("The bulker was freed on Monday, while 22 ships waited in the Great Bitter Lake.",
         "22 ships wait in Great Bitter Lake", Certainty.OCCURRED),
        ("What is left of the money will be withdrawn.", "Rest of money withdrawn", Certainty.PLANNED),
        ("What remains of the fleet was sold on Friday.", "Rest of fleet sold", Certainty.OCCURRED),
        ("The ship called at Suva on Monday, Apia on Tuesday and Savusavu on Friday.", "Ship calls at Apia",
         Certainty.OCCURRED),
        ("Orbis, which has run the port under a lease that expires in 2072, offered in April to buy it, some"
         " say.", "Orbis offers to buy", Certainty.OCCURRED),
        ("Orbis has run 14 of the tanks since 2003.", "Orbis runs 14 tanks", Certainty.ONGOING),
        ("Tanks were sold in 1961. One was destroyed when a pilot crashed into it; another burnt by 1997.",
         "One tank destroyed", Certainty.OCCURRED),
        ("The cabinet put off a decision on whether a firm may take over the tanks.",
         "Cabinet puts off decision", Certainty.OCCURRED),
        ("A suspect was arrested in 2023 and later released.", "Suspect released", Certainty.OCCURRED),
        ("A hearing due last month was adjourned until 14 July.", "Hearing on new date", Certainty.PLANNED),
        ("Police said Monday that the car used in the raid was found.", "Car found", Certainty.OCCURRED),
        ("The prosecutor has not said whether he will act.", "Prosecutor acts", Certainty.POSSIBLE),
        ("Engineers checked a rocket on Monday. The first had fallen into the sea on 30 March 2025.",
         "First falls into sea", Certainty.OCCURRED),
        ("The church became a hall in 1996, and it has hosted hundreds of concerts since, from jazz to rock.",
         "Church hosts hundreds of concerts", Certainty.OCCURRED),
        ("WOMEN raced to the doors of a shop on Monday.", "WOMEN race to doors of shop", Certainty.OCCURRED),
        ("MANS, a watchdog in Podgorica, asked the bank to look into it.", "MANS asks bank to look",
         Certainty.OCCURRED),
        ("Repayments began in 2021, and hedging deals struck with four banks that year have saved $60m.",
         "Hedging deals save $60m", Certainty.OCCURRED),
        ("The ship was sent to Suva for a refit that will end in July.", "Refit ends", Certainty.PLANNED),
        ("A barge left Suva for Apia, roughly 300 kilometres to the north; a second is loading.",
         "Second barge loads", Certainty.ONGOING),
        ("Further up the coast, sacks of plastic pellets have come ashore.",
         "Sacks of plastic pellets come ashore", Certainty.OCCURRED),
        ("A deal will follow once the cabinet, which meets on Friday, has approved it.", "Deal follows",
         Certainty.CONDITIONAL),
        ("A deal would follow as soon as parliament, which sits on 3 July, had voted the money.",
         "Deal follows", Certainty.CONDITIONAL),
        ("Ana Ruiz and Ben Poe pressed a button to reopen two road crossings in the Batken region.",
         "Ana Ruiz presses button to reopen two crossings", Certainty.OCCURRED),
        ("He ruled out handing back the islet.", "Islet handed back", Certainty.DENIED),
        ("A raid on a substation that day plunged the city into darkness.",
         "Raid on substation plunges city into darkness", Certainty.OCCURRED),
        ("Leave to appeal, refused by a judge, was granted on Monday.", "Leave to appeal granted",
         Certainty.OCCURRED),
        ("The tender that Orbis Ports won in 2015 has been the subject of a trial.",
         "Orbis Ports wins tender", Certainty.OCCURRED),
        ("On Friday rice growers drove 200 tractors through Lima.",
         "Rice growers drive 200 tractors through Lima", Certainty.OCCURRED),
        ("Of the ships now on the slipways, the first is to be floated out in June.",
         "First ship floated out", Certainty.PLANNED),
        ("Greece will stop processing asylum claims from migrants.",
         "Greece stops processing asylum claims from migrants", Certainty.PLANNED),
    ],
)  # fmt: skip
def test_it_is_told_as_the_words_have_it(
    reading_of: Read, text: str, what: str, certainty: Certainty
) -> None:
    assert (what, certainty) in [(e.what, e.certainty) for e in reading_of(text, _TODAY).events]


def test_what_may_slip_is_not_put_off(reading_of: Read) -> None:
    text = (
        "A rocket fell back on Monday. The company will fly again in the first half of 2027. If the fault is"
        " traced to the engine, that flight would slip to 2028."
    )
    flight = reading_of(text, _TODAY).events[1]
    assert (flight.what, flight.certainty) == ("Company flies", Certainty.PLANNED)


def test_the_rest_is_quoted_with_what_calls_it_so(reading_of: Read) -> None:
    text = "Peru is poor. What remains of the fleet was sold on Friday."
    assert reading_of(text, _TODAY).events[0].quotes[0].exact.startswith("What remains")


def test_each_of_a_row_has_its_day_and_place(reading_of: Read) -> None:
    events = reading_of(
        "The army bombed Ica on 3 April, Lima on 5 April and Cusco on 9 April.", _TODAY
    ).events
    assert [([where.name for where in e.where], start_days(e)[0]) for e in events] == [
        (["Ica"], "2026-04-03"), (["Lima"], "2026-04-05"), (["Cusco"], "2026-04-09"),
    ]  # fmt: skip


def test_a_toll_is_not_where_the_storm_came_ashore(reading_of: Read) -> None:
    text = "Boatmen search for the victims of a cyclone which has killed 31. The storm came ashore on Monday."
    assert "Storm comes ashore" in [event.what for event in reading_of(text, _TODAY).events]


def test_what_is_awaited_has_not_come_about(reading_of: Read) -> None:
    text = "A deal will follow once the cabinet, which meets on Friday, has approved the money."
    assert not [e for e in reading_of(text, _TODAY).events if e.certainty is Certainty.OCCURRED]


def test_an_island_is_meant_by_its_name_alone(reading_of: Read) -> None:
    text = "A trawler sank off Delft island in Sri Lanka on Monday. Divers left Delft on Tuesday."
    (where,) = reading_of(text, _TODAY).events[-1].where
    assert where.lat == pytest.approx(9.52, abs=0.1)


def test_two_ports_are_those_that_were_just_named(reading_of: Read) -> None:
    text = (
        "The railway to Moramanga is blocked. A ship left Le Port, on Réunion, on Tuesday and is due at"
        " Toamasina on Thursday; the two ports are less than 400 nautical miles apart."
    )
    (claim,) = reading_of(text, _TODAY).claims
    assert (claim.start.name, claim.to.name) == ("Le Port", "Toamasina")


def test_a_firm_speaks_though_it_is_called_a_cable(reading_of: Read) -> None:
    text = (
        "Tonga wants two boats, its prime minister told parliament. Tonga Cable plans a second line to Fiji,"
        " but it denied that a bidder had been barred."
    )
    assert reading_of(text, _TODAY).events[-1].says == "Tonga Cable"


def test_nobody_is_the_police(reading_of: Read) -> None:
    (event,) = reading_of("Police say he planned the bombing of the station in May.", _TODAY).events
    assert (event.who, "Police" in event.what) == ((), False)


def test_what_nobody_says_is_not_made_a_subject(reading_of: Read) -> None:
    text = "Some of them, in the opinion of the police, may have been launched from her deck."
    event = reading_of(text, _TODAY).events[0]
    assert ("opinion" in event.what, event.who) == (False, ())


@pytest.mark.parametrize(
    ("text", "bounds"),
    [
        ("The ministry promised a bridge by spring.", [None, "2026-05-07"]),
        ("The captain may lodge an appeal until 2 July.", ["2026-05-07", "2026-07-02"]),
        ("Drones hit Odesa overnight.", ["2026-05-06", "2026-05-07"]),
        ("Parliament voted to approve the treaty on Monday.", ["2026-05-04", "2026-05-04"]),
        ("He seized power in a coup in August 2023, won an election this April and was sworn in on May 3.",
         ["2026-05-03", "2026-05-03"]),
        ("She told parliament on Tuesday, the day a trawler was escorted into Lavrio.",
         ["2026-05-05", "2026-05-05"]),
        ("It is a sore point after the sinking of the ferry Vega in June 2023, in which ten people drowned.",
         ["2023-06-01", "2023-06-30"]),
    ],
)  # fmt: skip
def test_days_are_those_of_what_they_stand_by(reading_of: Read, text: str, bounds: list[str | None]) -> None:
    assert start_days(reading_of(text, _TODAY).events[-1]) == bounds


def test_a_deadline_is_no_span(reading_of: Read) -> None:
    (event,) = reading_of("Residents can object to the plan until 3 August.", _TODAY).events
    assert event.when is not None
    assert event.when.extent is Extent.INSTANT


@pytest.mark.parametrize(
    ("text", "places"),
    [
        ("Orbis, which won a concession from Lima in March, broke ground at Pisco.", [[], ["Pisco"]]),
        ("Fuel ran short in the Matsu islands. A cable to the Matsus is due in June.",
         [["Matsu islands"]] * 2),
        ("A raid hit Port Sudan on 4 May. Even Kassala no longer feels safe: drones hit fuel tanks there.",
         [["Port Sudan"], ["Kassala"]]),
        ("Greece will stop processing asylum claims from people who arrive by sea.", [["Greece"]]),
        ("Nine cases are in Concepción, and it was there that a girl died on Sunday.", [["Concepción"]]),
        ("A ferry sank off Cebu on Monday, the worst disaster in the Philippines since 2020.",
         [["off Cebu"]]),
        ("The boat was refloated off Suva with the help of a New Zealand salvage team.", [["off Suva"]]),
        ("The permit went to Minera Sur, a subsidiary of Grupo México, in July.", [[]]),
        ("A hearing called for 23 September in Isla Mayor did not take place.", [["Isla Mayor"]]),
        ("Boatmen took 46 people from rooftops in the drowned southern quarters of Toamasina.",
         [["Toamasina"]]),
    ],
)  # fmt: skip
def test_places_are_those_of_what_is_told(reading_of: Read, text: str, places: list[list[str]]) -> None:
    events = reading_of(text, _TODAY).events
    assert [[where.name for where in event.where] for event in events] == places


@pytest.mark.parametrize(
    ("text", "who"),
    [
        ("President Ana Ruiz, a former general who seized power in 2023, left on Monday.", ["Ana Ruiz"]),
        ("Ben Poe, an adviser to President Ana Ruiz, is expected in Jeddah next week.", ["Ben Poe"]),
        ("Workers at the state-owned Orbis Ports walked out on Monday.", ["Orbis Ports"]),
        ("It was built by China Road and Bridge Corporation in 2021.", ["China Road and Bridge Corporation"]),
        ("The section, from Smokovac to Matesevo, was opened in 2022.", []),
        ("Mayor Ana Ruiz named a ship that divers say they found off Suva in May.", []),
        ("One ship, the Cameroon-flagged Arcus, dragged her anchor across a cable.", ["Arcus"]),
        ("According to the navy, the trawler sank on Monday.", []),
        ("Maersk signed a deal with the Suez Canal Authority on Tuesday. A ship blocked the canal on Monday.",
         []),
        ("Troops joined Danes in May for Arctic Light, the largest exercise ever held there.",
         ["Danes"]),
        ("Greece froze claims on Wednesday, the day the trawler sank off Pylos.", []),
    ],
)  # fmt: skip
def test_who_acts_is_not_who_stands_beside(reading_of: Read, text: str, who: list[str]) -> None:
    event = reading_of(text, _TODAY).events[-1]
    assert list(event.who) == who
