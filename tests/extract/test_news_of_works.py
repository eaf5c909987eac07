"""What news of bases and works tells: what contracts bind to, who may be first, who will live where."""

import pytest

from tests.extract.conftest import Read
from tests.extract.event_checks import start_days
from viewer.model.event import Certainty

TOLD = [
    ("Should Lima accept, up to 20 Danish trainers would live on the base for as long as three years.",
     "Up to 20 Danish trainers live on base", Certainty.CONDITIONAL),
    ("Outside Ica, families from the lost village have been living since 2023 in a copy of it.",
     "Families from lost village live in copy", Certainty.ONGOING),
    ("Danish frigates, which called at Pisco last year, could be the first to use the quay.",
     "Danish frigates use quay", Certainty.POSSIBLE),
    ("Peru could become the first country to buy the jet.", "Peru buys jet", Certainty.POSSIBLE),
    ("Peru will be the first to test the jet in May.", "Peru tests jet", Certainty.PLANNED),
    ("The contract, signed in 2023 and never priced, obliges the yard to supply a sixth tug.",
     "Yard supplies sixth tug", Certainty.PLANNED),
    ("The deal commits Peru to buy spare parts.", "Peru buys spare parts", Certainty.PLANNED),
    ("By 2031 the coastguard plans to have six cutters in service.",
     "Coastguard has six cutters in service", Certainty.PLANNED),
    ("The contract has the mill in service within two years.", "Contract has mill in service",
     Certainty.PLANNED),
    ("It is one of four radar posts agreed by Peru, Chile and Brazil in May 2022.",
     "Four radar posts agreed by Peru", Certainty.OCCURRED),
    ("Orbis is building a mine, its first shaft due to open in 2030.", "First shaft opens",
     Certainty.PLANNED),
    ("A port is rising at Ica, its first berth to open in 2030.", "First berth opens", Certainty.PLANNED),
    ("Orbis signed in May for a terminal at Ica, to be opened within four years of that signature.",
     "Terminal at Ica opened", Certainty.PLANNED),
    ("The ministry could make escort tugs compulsory for all ships early next year.",
     "Ministry makes escort tugs compulsory for all ships", Certainty.POSSIBLE),
    ("The firms have also undertaken to train 120 welders within five years of the award. A dock was shut.",
     "Firms train 120 welders", Certainty.PLANNED),
    ("Lima’s Alvarez dock, some 30 km north, is standing in for it.", "Lima’s Alvarez dock stands in",
     Certainty.ONGOING),
    ("In August 2029 that lease expires.", "Lease expires", Certainty.PLANNED),
    ("Were the talks to collapse, Ruiz could ask parliament to seize the land, that is, to take it by law.",
     "Ruiz asks parliament to seize land", Certainty.CONDITIONAL),
    ("On 3 May Ruiz put forward a package said to be worth more than $10bn.", "Ruiz puts forward package",
     Certainty.OCCURRED),
    ("The day after that, weather permitting, two tugs will try to haul her free.",
     "Two tugs try to haul free", Certainty.CONDITIONAL),
    ("Some 70 km down the coast, at Huacho, a harbour financed by Japan is under construction.",
     "Harbour under construction", Certainty.ONGOING),
    ("Pisco lies some 35 km from Ica and less than 15 miles from the suspension bridge opened in March 2022.",
     "Suspension bridge opened", Certainty.OCCURRED),
    ("The council threw out a plan for 12 pylons which the grid wants to put up near Ica.",
     "Grid puts up 12 pylons near Ica", Certainty.PLANNED),
    ("Peru signed a deal for a dock, to be built in Ica by 2030.", "Dock built in Ica", Certainty.PLANNED),
    ("The mill will be done in May, if all agree. On the same condition 35 trainers could be lodged there.",
     "35 trainers lodged", Certainty.CONDITIONAL),
    ("A third unit is to join the grid by 2027, if one believes the timetable.", "Third unit joins grid",
     Certainty.PLANNED),
    ("Ice shut the bay on Monday, when the feeder Wren, on passage to Riga, ploughed into a gate.",
     "Feeder Wren ploughs into gate", Certainty.OCCURRED),
    ("Drones had been seen above the base in May.", "Drones seen above base", Certainty.OCCURRED),
    ("A bill laid before the congress on 12 May takes aim at mines.", "Bill laid", Certainty.OCCURRED),
    ("The phones were back, 19 days after the domestic cable had parted off Suva.",
     "Domestic cable parts off Suva", Certainty.OCCURRED),
]  # fmt: skip


@pytest.mark.parametrize(("text", "what", "certainty"), TOLD)
def test_it_is_told(reading_of: Read, text: str, what: str, certainty: Certainty) -> None:
    found = {event.what: event.certainty for event in reading_of(text, "2025-11-20").events}
    assert found.get(what) is certainty, found


WITHIN = [
    ("The ministry signed a lease on 3 March. Two quays are to be finished within four years of the signing"
     " of the lease.", ["2025-11-20", "2029-03-03"]),
    ("The ministry signed a lease on 3 March. A shed must be built within two years of that signature.",
     ["2025-11-20", "2027-03-03"]),
    ("The policy published in April 2024 is praised. A hub at Suva is to be staffed within five years of"
     " publication.", ["2025-11-20", "2029-04-30"]),
    ("A shed must be built within six months of the hearing’s close.", ["2025-11-20", None]),
]  # fmt: skip


@pytest.mark.parametrize(("text", "days"), WITHIN)
def test_a_deadline_counts_from_what_it_names_and_not_from_the_article(
    reading_of: Read, text: str, days: list[str | None]
) -> None:
    last = reading_of(text, "2025-11-20").events[-1]
    assert start_days(last) == days
    assert " of " not in last.what


def test_a_fifth_lock_that_is_dug_since_a_year_ranks_nothing(reading_of: Read) -> None:
    (event,) = reading_of("Engineers have been digging a fifth lock at Ica since 2014.", "2025-11-20").events
    assert start_days(event) == ["2014-01-01", "2014-12-31"]


def test_a_heading_with_a_canal_and_a_lock_on_it_is_of_the_lock(reading_of: Read) -> None:
    text = (
        "Feeder rams Kiel Canal lock at Holtenau\n\nHalf of the room at one end of the Kiel Canal was lost"
        " on Monday.\n\nDivers began a survey on Tuesday. The Kiel Canal is long."
    )
    event = next(e for e in reading_of(text, "2025-11-20").events if "survey" in e.what)
    assert event.where[0].lat == pytest.approx(54.37, abs=0.05)
