"""What acts in a clause where other words stand before its verb."""

import pytest

from tests.extract.conftest import Read
from viewer.model.event import Certainty, Kind

HEADLINES = [
    ("In the 2019 vote, the party lost its majority.", "Party loses majority"),
    ("Under the 2024 pact, Orbis is to take half of the mine from 2031.", "Orbis takes half of mine"),
    ("Since the 2014 war the port has been shut.", "Port shut"),
    ("A path was cut, but a railway to Voi, promised in 2012, has not been built.", "Railway to Voi built"),
    ("A decree signed in May bars foreigners from owning land.", "Decree signed"),
    ("A law passed in March lets ships dock, but it has not yet been used.", "Law used"),
    ("The firm will build two quays, ports minister Ana Ruiz said. It will also dredge the channel.",
     "Firm dredges channel"),
    ("The court froze the works in January, only to lift the order in April.", "Court lifts order"),
    ("The ferry was refloated on Monday, and sank off Suva on Tuesday.", "Ferry sinks off Suva"),
    ("Orbis’s current lease expires in May.", "Orbis’s lease expires"),
    ("Two F-16s took off on Monday.", "Two F-16s take off"),
    ("Pickets left the road between Jos and Bauchi late on Thursday.",
     "Pickets leave road between Jos and Bauchi"),
    ("The board will decide in May whether to close the mill.", "Board decides whether to close mill"),
    ("Plans to build a port at Suva have been shelved.", "Plans to build port shelved"),
    ("Orbis unveiled plans to build a mine at Suva by 2030.", "Orbis builds mine at Suva"),
    ("The court rejected an appeal to halt the sale on Monday.", "Court rejects appeal to halt sale"),
    ("The plan would see the port sold to Orbis.", "Port sold to Orbis"),
    ("A spare is being brought from Kotka.", "Spare brought from Kotka"),
    ("Two jets took off on Monday and tracked it, police said.", "Two jets track it"),
    ("The court did not hesitate to ban the party on Monday.", "Court bans party"),
    ("All but two tonnes of oil have been pumped out.", "All but two tonnes of oil pumped out"),
    ("The ferry hit rocks in fog. Two were treated in Suva.", "Two treated in Suva"),
    ("The ferry Vega 2 sank on Monday.", "Ferry Vega 2 sinks"),
    ("The skipper was suspended in May; Orbis said he had not been dismissed.", "Skipper dismissed"),
    ("Fiji has let that project lapse.", "Fiji lets project lapse"),
    ("A raid on the camp, which left ten dead, was condemned.", "Raid on camp condemned"),
    ("A strike at the port, which hurt exports, ended on Monday.", "Strike at port ends"),
    ("Rebels shot down a helicopter; the army said it had crashed by itself.", "Helicopter crashes"),
    ("A man believed to have planted the bomb was shot on Monday.", "Man shot"),
    ("Hundreds were left homeless by the fire on Monday.", "Hundreds left homeless by fire"),
    ("The camp, where 300 people live, was shelled on Monday.", "Camp shelled"),
    ("The port reopened on Monday after a week-long strike.", "Port reopens"),
    ("Laws passed in May let the army shoot.", "Laws let army shoot"),
    ("Togo, which brokered the truce in May, has sent observers.", "Togo sends observers"),
    ("A third, for which leave was granted in 2021, is not going to be built.", "A third built"),
    ("The army is said to have agreed to let Fiji build a base.", "Army agrees to let Fiji build base"),
    ("The bank left its key rate at 4.0% last week. It had cut it in May.", "Bank cuts rate"),
    ("The court threw it out in May. On 3 June it dismissed the suit, ruling that it had no power.",
     "Court dismisses suit"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "what"), HEADLINES)
def test_a_headline_is_of_whatever_the_verb_is_told_of(reading_of: Read, text: str, what: str) -> None:
    assert reading_of(text, "2026-02-14").events[-1].what == what


def test_what_was_told_to_somebody_somewhere_is_not_dated_or_placed_by_that(reading_of: Read) -> None:
    text = "The chief told a panel in Suva on Monday that steel for the ship was cut at Kotka in January."
    event = reading_of(text, "2026-02-14").events[0]
    assert [where.name for where in event.where] == ["Kotka"]
    assert event.when
    assert str(event.when.start[0])[:10] == "2026-01-01"


@pytest.mark.parametrize(
    ("text", "who"),
    [
        ("Kenya sold the berth to Abu Dhabi's Orbis Ports.", ("Orbis Ports", "Kenya")),
        ("Orbis Systems Australia asked for $900m.", ("Orbis Systems Australia",)),
        ("Troops loyal to Khalifa Haftar closed the port of Ras Lanuf.", ()),
        ("- Traders blocked the road on Monday.", ()),
    ],
)
def test_who_acts_is_no_owner_no_ally_and_no_common_noun(
    reading_of: Read, text: str, who: tuple[str, ...]
) -> None:
    assert reading_of(text, "2026-02-14").events[0].who == who


@pytest.mark.parametrize(
    ("text", "names"),
    [
        (
            "A drone fell near Plauru, across the Danube from the Ukrainian port of Izmail, on Monday.",
            ["Plauru"],
        ),
        ("Shells hit Tulcea, opposite Izmail, on Friday.", ["Tulcea"]),
        ("A shop opened in Blagoveshchensk, facing the city of Heihe, in May.", ["Blagoveshchensk"]),
    ],
)
def test_what_a_place_faces_is_not_where_the_event_is(reading_of: Read, text: str, names: list[str]) -> None:
    assert [where.name for where in reading_of(text, "2026-02-14").events[0].where] == names


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("A court near San Pedro de Atacama stood empty. A fire broke out in San Pedro on Monday.",
         "San Pedro de Atacama"),
        ("Gas at GTA\n\nThe Greater Tortue Ahmeyim works lie off Dakar. A fire hit GTA on Monday.",
         "Greater Tortue Ahmeyim"),
    ],
)  # fmt: skip
def test_a_shortened_name_or_its_initials_mean_what_the_text_names_in_full(
    reading_of: Read, text: str, name: str
) -> None:
    assert [where.name for where in reading_of(text, "2026-02-14").events[-1].where] == [name]


@pytest.mark.parametrize(
    ("text", "first"),
    [
        ("The two had been expected to sign a pact on December 9.", "2026-12-09"),
        ("The port had been due to open in May.", "2026-05-01"),
        ("The mine will close two weeks after the vote on 3 December.", "2026-12-17"),
        (
            "In July 2025 rebels sank two ships and halted attacks when a truce took hold in October.",
            "2025-10-01",
        ),
        ("The vote was due in May but was put off.", None),
    ],
)
def test_a_date_is_of_the_year_that_its_clause_means(reading_of: Read, text: str, first: str | None) -> None:
    when = reading_of(text, "2026-11-20").events[-1].when
    assert when
    assert (str(when.start[0])[:10] if when.start[0] else None) == first


@pytest.mark.parametrize(
    "text",
    [
        "The vote was due in May but was put off.",
        "A ferry was meant to start on Monday but broke down in Suva.",
    ],
)
def test_what_was_due_and_did_not_come_about_is_denied(reading_of: Read, text: str) -> None:
    assert reading_of(text, "2026-11-20").events[0].certainty is Certainty.DENIED


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("The barge Lara 1 arrived on Monday.", []),
        ("Eastern Mediterranean Maritime bought a ship on Monday.", []),
        ("A lot was awarded in August to KEC International of India.", []),
        ("The army has lost El Fasher since May.", ["El Fasher"]),
    ],
)
def test_the_name_of_a_ship_or_a_firm_is_no_place(reading_of: Read, text: str, names: list[str]) -> None:
    assert [where.name for where in reading_of(text, "2026-11-20").events[0].where] == names


def test_plans_joined_to_what_tells_when_are_a_verb(reading_of: Read) -> None:
    reading = reading_of("The fleet left Suda on Tuesday and plans to dock in Haifa on Friday.")
    assert [(e.what, e.certainty) for e in reading.events][1:] == [
        ("Fleet docks in Haifa", Certainty.PLANNED)
    ]


@pytest.mark.parametrize(
    ("text", "whats"),
    [
        ("Peru, China and Japan signed a treaty on 3 May.", ["Peru, China and Japan sign treaty"]),
        ("A tug, a barge and a ferry sank on 3 May.", ["Tug, barge and ferry sink"]),
        ("Orbis, a builder, and Vega signed the contract on 3 May.", ["Orbis signs contract"]),
        (
            "The firm, which ships coal from Nacala, closed a mine in Tete in May.",
            ["Firm closes mine in Tete"],
        ),
        ("MSC, Evergreen and Cosco quit Haifa on 3 May.", ["MSC, Evergreen and Cosco quit Haifa"]),
        ("Hapag-Lloyd suspended sailings on 3 May.", ["Hapag-Lloyd suspends sailings"]),
        ("The army, which runs the port of Beira, shut it on 3 May.", ["Army shuts port"]),
        ("The plant, near Jena, closed in 2020, may reopen.", ["Plant closed", "Plant reopens"]),
    ],
)
def test_a_subject_is_read_whole(reading_of: Read, text: str, whats: list[str]) -> None:
    assert [event.what for event in reading_of(text).events] == whats


@pytest.mark.parametrize("where", ["Tete, Mozambique,", "northern Mozambique"])
def test_the_country_that_says_where_police_are_is_no_actor(reading_of: Read, where: str) -> None:
    (event,) = reading_of(f"Police in {where} arrested three men on 3 May.").events
    assert event.who == ("Police",)


def test_that_something_may_change_is_no_event(reading_of: Read) -> None:
    assert not reading_of("A survey of the deposit may change that.").events


def test_neither_is_of_the_two_told_of(reading_of: Read) -> None:
    text = "Fiji and Tonga pledged $1bn for the dam on 3 May. Neither has paid out so far."
    assert reading_of(text).events[1].what == "Fiji and Tonga pay out"


def test_what_a_fault_leaves_cut_off_is_an_incident(reading_of: Read) -> None:
    (event,) = reading_of("A cable fault left Vanuatu offline on 3 May.").events
    assert event.kind is Kind.INCIDENT


@pytest.mark.parametrize(
    ("text", "whats"),
    [
        (
            "Police arrested the driver, who had fled to Kilifi, early on 3 May. He was freed in June.",
            ["Police arrest driver", "Driver flees to Kilifi", "Driver freed"],
        ),
        ("The group says stocks fell by a third, and has threatened to sue.", ["Stocks fall", "Group sues"]),
    ],
)
def test_what_follows_is_of_whom_it_is_told(reading_of: Read, text: str, whats: list[str]) -> None:
    assert [event.what for event in reading_of(text).events] == whats


def test_a_date_behind_an_aside_is_of_the_clause_that_it_interrupts(reading_of: Read) -> None:
    text = "The minister met Li Wei, who resigned in May 2024, on 3 June 2025 in Suva."
    met, left = reading_of(text).events
    assert met.when is not None
    assert left.when is not None
    assert (str(met.when.start[0]), [place.name for place in met.where]) == ("2025-06-03", ["Suva"])
    assert (str(left.when.start[0]), left.where) == ("2024-05-01", ())


def test_he_is_nobody_of_another_role(reading_of: Read) -> None:
    text = (
        "The governor, Abdul Nassir, wants the bridge mended. Three people were treated at the Suva General "
        "Hospital. Police arrested the driver on 3 May. He was freed in June."
    )
    assert [event.who for event in reading_of(text).events][-2:] == [("Police",), ()]


def test_boats_are_not_where_the_deal_was_signed(reading_of: Read) -> None:
    (event,) = reading_of("Under the deal, signed in Tromso, Polish boats may enter the zone.").events
    assert event.where == ()


def test_a_participle_that_ends_a_text_behind_a_day_after_is_read(reading_of: Read) -> None:
    assert reading_of(
        "Thailand approved the purchase on 19 August, a year after the air force commissioned"
    ).events


def test_what_no_headline_can_say_is_no_event(reading_of: Read) -> None:
    events = reading_of(
        "22 September, have been again) since 29 September. Trains to Taitung halted on"
    ).events

    assert all(event.what for event in events)


@pytest.mark.parametrize(
    ("text", "what"),
    [
        ("Ana Ruiz met Pedro Costa in May. She will fly to Quito on Friday.", "Ana Ruiz flies to Quito"),
        ("Pedro Costa met Juan Ruiz in Lima in May. He will fly to Quito.", "Pedro Costa flies to Quito"),
        ("Janet Ruiz is ill. Tamo has been famous since he was found at sea in May.", "Tamo found at sea"),
        ("Ana Ruiz wrote to Orbis. The Justice Department said it would review the deal.",
         "Justice Department reviews deal"),
        ("The group was met by Ana Ruiz of the Council of Churches, who flew to Lima in May.",
         "Ana Ruiz flies to Lima"),
        ("Police held a man from the village of Tamo, who fled to Lima in May.",
         "Man from village of Tamo flees to Lima"),
    ],
)  # fmt: skip
def test_a_pronoun_or_who_is_the_person_that_the_text_is_just_about(
    reading_of: Read, text: str, what: str
) -> None:
    assert reading_of(text, "2025-07-02").events[-1].what == what
