"""What tells of an event and what does not, and how certain it is."""

import pytest

from tests.extract.conftest import Read

TOLD = [
    # the text, and of each event its certainty and how its quote begins
    ("A by-election was called for 14 May.", ["planned A by-election"]),
    ("Zambia votes on Thursday.", ["planned Zambia votes"]),
    ("Some 20,000 people in Suva have no clean water.", ["ongoing Some 20,000 people"]),
    ("Members, boycotting the house since May, want a vote.", ["ongoing boycotting the house"]),
    ("The pact obliges both states to scrap their mines by 2028.", ["planned both states to scrap"]),
    ("The hull may be made at Gdynia.", ["possible The hull"]),
    ("A storm gutted the depot on Sunday.", ["occurred A storm gutted"]),
    ("If rain returns, the oil trapped there would be washed away.", ["conditional the oil"]),
    ("It is not known whether the talks will resume.", ["possible whether the talks"]),
    ("The tower will be the tallest there when it opens in 2028.", ["planned when it opens"]),
    ("The first ships since the blockade docked at Aden on Sunday.", ["occurred The first ships since"]),
    ("Both sides signed a pact in May and an agreement on prisoners two months later.",
     ["occurred Both sides signed", "occurred an agreement on prisoners"]),
    ("Ferries were due to sail yesterday but did not.", ["denied Ferries were due"]),
    ("Paris said that the airport would be reopened; it has not been.", ["denied the airport"]),
    ("A firm which was based in Suva sold two ships.", ["occurred A firm which"]),
    ("Little has changed since the vote.", []),
    ("An inquest into the deaths of four men whose boat overturned off Suva opened in Nadi on Tuesday.",
     ["occurred whose boat", "occurred An inquest"]),
    ("It is the fourth time since 2018 that a president has been ousted.", []),
    ("Shortly before noon she was hit by a wave.", ["occurred Shortly before"]),
    ("Since then the men have had to carry beacons.", ["ongoing Since then"]),
    ("Work began in May and a stretch of the road that fell into the sea reopened on Friday.",
     ["occurred Work began", "occurred a stretch"]),
    ("The school is to close in May unless ten pupils enrol.", ["conditional The school"]),
    ("The visit had been rumoured since May.", []),
    ("The bishop, who was twice there, will say Mass at Suva.", ["planned The bishop"]),
    ("The berths are to open in 2029, four years later than once promised, at a high cost.",
     ["planned The berths"]),
    ("Inflation, under 3% as late as 2023, reached 25% in July.", ["occurred Inflation"]),
    ("If the vote fails the cabinet will fall.", ["conditional the cabinet"]),
    ("After the vote failed the minister resigned.", ["occurred After the vote", "occurred the minister"]),
    ("If the price sinks below 40 dollars the mine will close.", ["conditional the mine"]),
    ("The day before the filling began two men were wounded.", ["occurred two men"]),
    ("The claim could not be verified.", []),
    ("A bill was shelved after police shot dead nine men.", ["occurred A bill", "occurred after police"]),
    ("A contract was awarded in May after a tender launched in 2024.",
     ["occurred A contract", "occurred a tender launched"]),
    ("A blast there wounded six men on Sunday.", ["occurred A blast there"]),
    ("There is little to do on the quay but wait.", []),
    ("We have lost a week.", []),
    ("The line was closed for two weeks after snow buried it in May.",
     ["occurred The line was closed", "occurred after snow buried"]),
    ("Nobody expects the ferry to sail.", ["denied the ferry"]),
    ("A fire gutted a mill in Suva on Friday. The blaze started in a store.", ["occurred A fire gutted"]),
    ("Rivals used the delay to catch up. The region took stock. The board kept silent.", []),
    ("No contract has been signed, the trade minister admitted in parliament on Thursday.",
     ["denied No contract"]),
    ("Togo agreed last year to buy power in winter.", ["occurred Togo agreed"]),
    ("Students had occupied the library until the day the dean left.", ["occurred Students had occupied"]),
    ("The quake, whose centre lay about 30 km off the coast, was felt in Suva.", []),
    ("Togo and Benin have signed a pact. The signing took place in Suva on Monday.",
     ["occurred Togo and Benin"]),
    ("A diver drowned on Monday after two boats collided off Suva.", ["occurred A diver drowned"]),
    ("A guard died in May after he joined the army.", ["occurred A guard", "occurred after he joined"]),
]  # fmt: skip


@pytest.mark.parametrize(("text", "events"), TOLD)
def test_a_sentence_tells_of_these_events_alone(reading_of: Read, text: str, events: list[str]) -> None:
    told = [f"{e.certainty.value} {e.quotes[0].exact}" for e in reading_of(text, "2025-11-20").events]

    assert len(told) == len(events)
    assert all(found.startswith(wanted) for found, wanted in zip(told, events, strict=True))


def test_what_was_settled_until_a_day_was_settled_before_publication(reading_of: Read) -> None:
    when = reading_of("Togo gave the airline until 1 December to pay.", "2025-11-20").events[0].when

    assert when
    assert [day.iso() if day else None for day in when.bounds] == [None, "2025-11-20"] * 2


def test_that_autumn_is_the_autumn_of_the_year_told(reading_of: Read) -> None:
    event = reading_of(
        "A firm closed its mine in May 2021 and that autumn went bankrupt.", "2025-11-20"
    ).events[-1]

    assert event.when
    assert event.when.start[0]
    assert event.when.start[0].iso() == "2021-09-01"
