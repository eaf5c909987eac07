"""As what events are presented: the six words, with the words of the text that led to them."""

import pytest

from tests.extract.conftest import Read
from viewer.model.event import Certainty

SAID = [
    ("The ministry has approved the sale.", Certainty.OCCURRED),
    ("The port opened on 14 November 2024.", Certainty.OCCURRED),
    ("The harbour has been operating since 2024.", Certainty.ONGOING),
    ("The army is building a cargo yard at Valladolid.", Certainty.ONGOING),
    ("The mine remains closed and the base still operates beside the quay.", Certainty.ONGOING),
    ("The company will close the mine.", Certainty.PLANNED),
    ("The branch is due to open in late 2027.", Certainty.PLANNED),
    ("The authority plans to dam the river by 2030.", Certainty.PLANNED),
    ("Talks begin in Sucre on Friday.", Certainty.PLANNED),
    ("If the talks fail, dockers would block the port.", Certainty.CONDITIONAL),
    ("Should the talks fail, dockers may block the port.", Certainty.CONDITIONAL),
    ("The treaty will take effect once eight states have ratified it.", Certainty.CONDITIONAL),
    ("The plant would be built by 2030, subject to approval by the assembly.", Certainty.CONDITIONAL),
    ("Shipping lines may move services to the terminal.", Certainty.POSSIBLE),
    ("The two sides are expected to meet in Vienna.", Certainty.POSSIBLE),
    ("The firm reportedly sold the mine.", Certainty.POSSIBLE),
    ("The union denied that its members had attacked the bus.", Certainty.DENIED),
    ("The ship will not be withdrawn.", Certainty.DENIED),
    ("The minister ruled out closing the canal.", Certainty.DENIED),
    ("The northern hall has yet to open.", Certainty.DENIED),
    ("The island will receive no grain.", Certainty.DENIED),
    ("A stoppage by pilots was averted.", Certainty.DENIED),
    ("The firm has never, it insists, pledged the quay.", Certainty.DENIED),
    ("The club denied that it knew of the debt.", Certainty.DENIED),
    ("The ferry firm had to close two berths.", Certainty.OCCURRED),
    ("The ferry firm had to stop selling berths.", Certainty.OCCURRED),
    ("The yard has hired 40 welders since May.", Certainty.OCCURRED),
    ("For six years the line has ended near Naivasha.", Certainty.ONGOING),
    ("Grain is shipped there from Constanța.", Certainty.ONGOING),
    ("The firm is considering a second quay.", Certainty.ONGOING),
    ("They arrived in Marseille in 1998 and never left.", Certainty.DENIED),
    ("Once finished, the line will carry 12 trains.", Certainty.CONDITIONAL),
    ("The two firms are in talks to merge.", Certainty.ONGOING),
    ("Prices have fallen since their peak in late 2022.", Certainty.ONGOING),
    ("A lease would be signed once the yard had doubled its staff.", Certainty.CONDITIONAL),
    ("Power will be sent as soon as a tariff is agreed.", Certainty.CONDITIONAL),
    ("Should the probe reach orbit, the agency would test the lander.", Certainty.CONDITIONAL),
    ("If the firm that owns the mine closes, dockers would block the port.", Certainty.CONDITIONAL),
    ("The contractor hopes to hand over the runway.", Certainty.POSSIBLE),
    ("The accord expires in 2031.", Certainty.PLANNED),
]


@pytest.mark.parametrize(("text", "certainty"), SAID)
def test_each_cue_gives_its_word(reading_of: Read, text: str, certainty: Certainty) -> None:
    events = reading_of(text, "2025-06-11").events

    assert certainty in [event.certainty for event in events]


@pytest.mark.parametrize(("text", "certainty"), SAID)
def test_every_certainty_keeps_the_words_that_gave_it(
    reading_of: Read, text: str, certainty: Certainty
) -> None:
    event = next(e for e in reading_of(text, "2025-06-11").events if e.certainty is certainty)

    cue = next(c for c in event.why if c.field == "certainty")

    assert cue.reading == certainty.value
    assert cue.words


@pytest.mark.parametrize(
    ("text", "condition"),
    [
        ("If the talks fail, dockers would block the port.", "If the talks fail"),
        ("Should the deal finalise, staff would be posted to Peru.", "Should the deal finalise"),
        (
            "The treaty will take effect once eight states have ratified it.",
            "once eight states have ratified it",
        ),
        ("It will be built, subject to approval by the assembly.", "subject to approval by the assembly"),
    ],
)
def test_a_conditional_event_carries_the_words_of_its_condition(
    reading_of: Read, text: str, condition: str
) -> None:
    assert [e.condition for e in reading_of(text).events] == [condition]


def test_a_condition_beats_a_hedge(reading_of: Read) -> None:
    (event,) = reading_of("If the rains come, the limit may be relaxed.").events

    assert event.certainty is Certainty.CONDITIONAL


@pytest.mark.parametrize(
    "text",
    [
        "Officials said so.",
        "Peru’s busiest port is a pillar of its trade.",
        "The mine is a pair of open pits in a desert.",
        "It was done so that the ships can pass.",
        "",
        "Published: 3 May 2026",
    ],
)
def test_reports_attributes_and_purposes_are_no_events(reading_of: Read, text: str) -> None:
    assert [e for e in reading_of(text).events if "done" not in e.quotes[0].exact] == []


def test_who_said_it_is_credited_and_not_placed(reading_of: Read) -> None:
    (event,) = reading_of("Beijing denied that its warships had called at Chancay.").events

    assert event.says == "Beijing"
    assert [place.name for place in event.where] == ["Chancay"]


@pytest.mark.parametrize(
    ("text", "certainty"),
    [
        ("Work is due to begin in July and should be finished by 2029.", Certainty.PLANNED),
        ("The firm said its mine was running normally.", Certainty.ONGOING),
        ("Should the deal be signed, ten engineers will move to Lima.", Certainty.CONDITIONAL),
    ],
)
def test_what_is_said_to_go_on_or_to_come_is_neither_done_nor_on_condition(
    reading_of: Read, text: str, certainty: Certainty
) -> None:
    assert reading_of(text).events[-1].certainty is certainty


def test_who_speaks_is_no_part_of_a_condition(reading_of: Read) -> None:
    text = "The ships could sail unless the council objects, the firm's lawyer, Ana Ruiz, said."
    (event,) = reading_of(text).events
    assert event.condition == "unless the council objects"


@pytest.mark.parametrize(
    "text", ["A mine could not be ruled out.", "The ministry spoke. It did not name them."]
)
def test_what_is_left_open_is_no_event(reading_of: Read, text: str) -> None:
    assert not [e for e in reading_of(text).events if e.certainty is Certainty.DENIED]


@pytest.mark.parametrize(
    ("text", "certainty"),
    [
        ("Subject to a permit, a shaft will be sunk at Suva.", Certainty.CONDITIONAL),
        ("The mill will close in June, barring a sale.", Certainty.CONDITIONAL),
        ("The ferry was to have sailed on Monday.", Certainty.DENIED),
        ("The firm would have closed the mill in May had the union not agreed.", Certainty.DENIED),
        ("Two ferries nearly collided on Monday.", Certainty.DENIED),
        ("Output nearly doubled in May.", Certainty.OCCURRED),
        ("Reactor No. 7 has been out of service since May.", Certainty.ONGOING),
        ("No. 7 has been out of service since May.", Certainty.ONGOING),
    ],
)
def test_what_was_only_meant_or_close_did_not_come_about(
    reading_of: Read, text: str, certainty: Certainty
) -> None:
    assert reading_of(text, "2026-02-14").events[-1].certainty is certainty
