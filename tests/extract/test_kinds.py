"""The kind of an event: by its verb, by the nouns beside it, by who acts."""

import pytest

from tests.extract.conftest import Read
from viewer.model.event import Kind

TOLD = {
    "The agency opened an inquiry on Monday.": Kind.LEGAL,
    "Rescuers called off the search on Monday.": Kind.CLOSURE,
    "Fishing was banned on Monday.": Kind.CLOSURE,
    "The authority cut the water allocation on Monday.": Kind.DECISION,
    "The judges threw the application out on Monday.": Kind.LEGAL,
    "The rocket lifted off on Monday.": Kind.OPENING,
    "Two cases of measles were recorded on Monday.": Kind.INCIDENT,
    "Prices sank on Monday.": Kind.ECONOMIC,
    "The firm diverted trains to Suva on Monday.": Kind.MOVEMENT,
    "The firm spent the week in Suva.": Kind.OTHER,
    "The council raised the speed limit on Monday.": Kind.DECISION,
    "Exports of sugar fell by a tenth in 2024.": Kind.ECONOMIC,
    "Talks with the union broke down on Monday.": Kind.MEETING,
    "A lorry broke down on the bridge on Monday.": Kind.INCIDENT,
    "The two firms reached a deal in May.": Kind.AGREEMENT,
    "The yacht reached Suva in May.": Kind.MOVEMENT,
    "The bank closed a syndicated loan on Monday.": Kind.AGREEMENT,
    "The bank closed its branch on Monday.": Kind.CLOSURE,
    "Canada restored sanctions on Belarus on Monday.": Kind.LEGAL,
    "Masons restored the old bridge in 2020.": Kind.CONSTRUCTION,
    "The guards were held in prison on Monday.": Kind.LEGAL,
    "A court annulled the tender on Monday.": Kind.LEGAL,
    "The ferry service will resume in June.": Kind.OPENING,
    "The mayor lost the election on Sunday.": Kind.APPOINTMENT,
    "The trawler lost its rudder on Sunday.": Kind.INCIDENT,
    "Donors pledged $5m on Monday.": Kind.ECONOMIC,
    "Engineers spliced the cable on Monday.": Kind.CONSTRUCTION,
    "Thieves cut the cable on Monday.": Kind.INCIDENT,
    "Measles spread in the camp in May.": Kind.INCIDENT,
    "Five nurses joined the city council in May.": Kind.APPOINTMENT,
    "Tonga joined the trade bloc in May.": Kind.AGREEMENT,
    "Lorries trucked the ore to Suva in May.": Kind.MOVEMENT,
    "The port received two frigates in May.": Kind.MOVEMENT,
    "Volunteers have been scraping oil off the beach since Monday.": Kind.OPERATION,
    "The mine dug more coal in May than in April.": Kind.ECONOMIC,
    "Voters went to the polls on 7 May.": Kind.APPOINTMENT,
    "The foreign minister flew to Suva in May.": Kind.MEETING,
    "Nurses struck on Monday.": Kind.OPERATION,
    "A storm struck on Monday.": Kind.INCIDENT,
    "Oil reached the beach on Monday.": Kind.INCIDENT,
    "Talks resumed on Monday.": Kind.MEETING,
    "Employment rose by a tenth in May.": Kind.ECONOMIC,
    "The bill grew by a tenth in May.": Kind.ECONOMIC,
    "Tonga banned exports of sand on Monday.": Kind.LEGAL,
    "Two crews exchanged fire on Monday.": Kind.INCIDENT,
    "The charges were withdrawn on Monday.": Kind.LEGAL,
    "The bid was withdrawn on Monday.": Kind.AGREEMENT,
    "The request was refused on Monday.": Kind.DECISION,
    "The firm bought wheat in May.": Kind.ECONOMIC,
    "The new runway was handed over in May.": Kind.OPENING,
    "The losing side accepted the result on Monday.": Kind.STATEMENT,
    "Guards remobilised two lorries to Suva in May.": Kind.MOVEMENT,
    "Staff responded by closing the gates.": Kind.CLOSURE,
    "Repairs have been under way since May.": Kind.CONSTRUCTION,
    "The upper stage failed to ignite.": Kind.INCIDENT,
    "The firm was founded in 1994.": Kind.OPENING,
    "The injured were flown to Suva in May.": Kind.MOVEMENT,
}


@pytest.mark.parametrize(("text", "kind"), TOLD.items())
def test_a_verb_with_its_nouns_tells_the_kind(reading_of: Read, text: str, kind: Kind) -> None:
    assert [event.kind for event in reading_of(text, "2025-05-20").events] == [kind]
