"""Figures of speech, of which nothing comes about, and what stands close to them."""

import pytest

from tests.extract.conftest import Read


@pytest.mark.parametrize(
    "text",
    [
        "The frigate bore the name of an admiral.",
        "The ministry took the view that the lease was void.",
        "The mayor paid tribute to the dead sailors.",
        "The premier gave thanks to the crews.",
        "The dispute took its toll on trade.",
        "The town took its name from a river.",
        "The union took issue with the plan.",
        "The two sides found common ground.",
        "Peru took the lead in the talks.",
        "The two men shared a house in Suva.",
        "He held the view that the base was unsafe.",
        "The mayor bade farewell to the troops.",
        "The film won applause.",
        "The deal gave rise to fears of a glut.",
        "The row took a new turn on Monday.",
        "The ship went by the name of Dolores.",
        "The Green party came second in the vote.",
        "The party came a distant third with 12% of the vote.",
        "The firm finished last in the tender.",
        "The plan ran into criticism.",
        "The route came under scrutiny.",
        "The minister came under fire for the delay.",
        "The move caught traders by surprise.",
        "The bishop blessed the sick.",
        "Afterwards she met the wounded.",
    ],
)
def test_a_figure_of_speech_is_no_event(reading_of: Read, text: str) -> None:
    assert not reading_of(text).events


@pytest.mark.parametrize(
    ("text", "what"),
    [
        ("The convoy came under fire near Kupiansk on Monday.", "Convoy comes under fire near Kupiansk"),
        ("The general took command of the fleet in May.", "General takes command of fleet"),
        ("The law took effect on 1 May.", "Law takes effect"),
        ("The president met survivors in Suva on Monday.", "President meets survivors in Suva"),
        ("Iran took the Advantage Sweet in April.", "Iran takes Advantage Sweet"),
        ("The tug came to Suva on the second day of the strike.", "Tug comes to Suva"),
        ("The first tug came first to Suva and then to Apia.", "First tug comes first to Suva"),
        ("The roof of the station gave way on Monday.", "Roof of station gives way"),
        ("The army lost ground near Suva in May.", "Army loses ground near Suva"),
        ("Voters cast ballots in Suva on Sunday.", "Voters cast ballots in Suva"),
        ("The minister will pay a visit to Suva in May.", "Minister pays visit to Suva"),
        ("Peru made a loan of $20m to the port in May.", "Peru makes loan of $20m to port"),
    ],
)
def test_the_same_verbs_tell_of_what_came_about(reading_of: Read, text: str, what: str) -> None:
    (event,) = reading_of(text).events
    assert event.what == what
