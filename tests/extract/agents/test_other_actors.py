"""Who acts though no rule for names finds him: capitals, owners, agents told in passing."""

import pytest

from tests.extract.conftest import Read

ACT = {
    "Oslo, for its part, plans to close two of the mills.": "Oslo",
    "London and Oslo agreed on Friday to share the cost.": "London",
    "The mayor signed a deal with Oslo on a ferry in May.": "Oslo",
    "Talks called by Oslo ended in May.": "Oslo",
    "Oslo's bid was preferred in May.": "Oslo",
    "Pumps lent by Orbis Marine reached the island in May.": "Orbis Marine",
    "The pact between Fiji and Tonga ran out in May.": "Tonga",
    "The cabinet sent parliament a bill on Monday.": "parliament",
    "The dock workers' union called off its strike on Monday.": "dock workers' union",
    "Talks led by the labour inspectorate broke down on Monday.": "labour inspectorate",
}


@pytest.mark.parametrize(("text", "who"), ACT.items())
def test_who_acts_is_named(reading_of: Read, text: str, who: str) -> None:
    assert who in [name for event in reading_of(text, "2025-05-20").events for name in event.who]


def test_the_ship_is_the_one_named_with_its_prefix(reading_of: Read) -> None:
    text = "ROKS Marado was launched in 2018. The ship is due to join the fleet in June."
    assert reading_of(text, "2025-05-20").events[-1].who == ("ROKS Marado",)


def test_a_speaker_of_parliament_is_not_parliament(reading_of: Read) -> None:
    (event,) = reading_of("Ana Ruiz, a former speaker of parliament, won the run-off.", "2025-05-20").events
    assert "parliament" not in event.who
