"""The kind of an event by its verb with the classes of its doer, its object and what stands beside."""

import pytest

from tests.extract.conftest import Read
from viewer.extract.grammar.tagging import lemma
from viewer.model.event import Kind

TOLD = {
    "The bakery's owners replaced their manager on Monday.": Kind.APPOINTMENT,
    "Masons replaced a girder on Monday.": Kind.CONSTRUCTION,
    "Coaches replaced trains on Monday.": Kind.OPERATION,
    "The council handed the baths to a private operator in May.": Kind.AGREEMENT,
    "The builder handed over the flats in May.": Kind.OPENING,
    "The airline took up its option in May.": Kind.AGREEMENT,
    "Work on the mole was taken up again in May.": Kind.CONSTRUCTION,
    "Talks were taken up again in May.": Kind.MEETING,
    "The fishing pact ran out on Monday.": Kind.CLOSURE,
    "Honey from the valley was withdrawn from sale on Monday.": Kind.CLOSURE,
    "The tug returned to service on Monday.": Kind.OPENING,
    "The porters went back to work on Monday.": Kind.OPERATION,
    "Two trams met head-on on Monday.": Kind.INCIDENT,
    "The car left the road on Monday.": Kind.INCIDENT,
    "A landslide sent mud into the bay on Monday.": Kind.INCIDENT,
    "The league suspended Samoa on Monday.": Kind.LEGAL,
    "The line dropped Suva from its timetable on Monday.": Kind.MOVEMENT,
    "The harvest reached two million tonnes in 2024.": Kind.ECONOMIC,
    "The utility cut water to the suburbs on Monday.": Kind.OPERATION,
    "The firm diverted part of the stream in May.": Kind.OPERATION,
    "The quay contract was let to a local firm in May.": Kind.AGREEMENT,
    "The harbour board capped the toll on Monday.": Kind.DECISION,
    "The valley got a library in May.": Kind.OPENING,
    "The ministry suspended visas on Monday.": Kind.DECISION,
    "The portfolio went to a surgeon on Monday.": Kind.APPOINTMENT,
    "The bakery went into administration on Monday.": Kind.ECONOMIC,
    "Guerrillas took the barracks on Monday.": Kind.INCIDENT,
    "Ferries took the guests to Gozo on Monday.": Kind.MOVEMENT,
    "Floods drove families from their homes on Monday.": Kind.INCIDENT,
    "Miners bored a gallery under the hill in May.": Kind.CONSTRUCTION,
    "Lorries are bringing in blankets.": Kind.MOVEMENT,
    "The two islands agreed to share a ferry on Monday.": Kind.AGREEMENT,
    "The first tram ran on Monday.": Kind.OPENING,
    "The frigate slipped out of Suva on Monday.": Kind.MOVEMENT,
    "The skipper offered his resignation on Monday.": Kind.APPOINTMENT,
    "Seawater got into the switch room on Monday.": Kind.INCIDENT,
    "The club gave its members a month to pay on Monday.": Kind.DECISION,
    "Relatives buried two of the victims on Monday.": Kind.OTHER,
    "An avalanche buried the hut on Monday.": Kind.INCIDENT,
    "The crew finished the voyage in May.": Kind.MOVEMENT,
    "The bailiffs evicted four families on Monday.": Kind.MOVEMENT,
    "The parish called off the regatta race on Monday.": Kind.CLOSURE,
    "Turtles laid eggs on the beach in May.": Kind.OTHER,
    "The king laid a wreath in Suva on Monday.": Kind.MEETING,
    "A swarm of locusts stripped the pears on Monday.": Kind.INCIDENT,
    "Vandals sawed through a mast on Monday.": Kind.INCIDENT,
    "The island handed its mill to a trust in May.": Kind.AGREEMENT,
    "Coaches took the fans home on Monday.": Kind.MOVEMENT,
    "Engineers re-laid the rails in May.": Kind.CONSTRUCTION,
    "About 40 guests were bused to Suva on Monday.": Kind.MOVEMENT,
}


@pytest.mark.parametrize(("text", "kind"), TOLD.items())
def test_who_does_what_to_whom_tells_the_kind(reading_of: Read, text: str, kind: Kind) -> None:
    assert [event.kind for event in reading_of(text, "2025-05-20").events] == [kind]


def test_what_a_pronoun_stands_for_tells_the_kind(reading_of: Read) -> None:
    text = "The bailiffs signed a pact with Samoa in 2020. It ran out on Monday."
    assert [event.kind for event in reading_of(text, "2025-05-20").events] == [Kind.AGREEMENT, Kind.CLOSURE]


@pytest.mark.parametrize(("word", "noun"), [("frigates", "frigate"), ("smelters", "smelter")])
def test_a_listed_noun_keeps_its_spelling(word: str, noun: str) -> None:
    assert lemma(word, "NN2") == noun


def test_what_a_bridge_was_told_of_without_a_verb_is_done_to_it(reading_of: Read) -> None:
    (finished, _) = reading_of("The bridge, finished in May 2020, has never opened.", "2025-05-20").events
    assert finished.kind is Kind.CONSTRUCTION
