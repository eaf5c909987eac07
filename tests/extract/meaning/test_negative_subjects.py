"""Events whose subject says that nobody did them, or that none had them done to him."""

import pytest

from tests.extract.conftest import Read
from viewer.model.event import Certainty

DENIED = [
    ("In Suva nobody was hurt.", "Anyone hurt"),
    ("Under the pact no ship will dock in Suva.", "Ship docks in Suva"),
    ("For now, no trains are running.", "Trains run"),
    ("At the mine, none of the miners was killed.", "Miners killed"),
    ("On Friday not one ship left Suva.", "One ship leaves Suva"),
    ("Despite the shelling nobody left Suva on Monday.", "Anyone leaves Suva"),
]
TOLD = [
    ("Nobody denies that the ferry sank on Wednesday.", "Ferry sinks"),
    ("No one disputes that the dam failed in May.", "Dam fails"),
    ("After talks with no result, ships sailed on Monday.", "Ships sail"),
    ("With no crew aboard, the ferry sank on Monday.", "Ferry sinks"),
    ("The ferry with no crew sank on Monday.", "Ferry with no crew sinks"),
]


@pytest.mark.parametrize(("text", "what"), DENIED)
def test_a_negative_subject_denies_the_event_behind_whatever_phrase(
    reading_of: Read, text: str, what: str
) -> None:
    event = reading_of(text, "2026-02-14").events[0]
    assert (event.what, event.certainty) == (what, Certainty.DENIED)


@pytest.mark.parametrize(("text", "what"), TOLD)
def test_what_nobody_denies_or_a_phrase_lacks_is_told_as_done(reading_of: Read, text: str, what: str) -> None:
    event = reading_of(text, "2026-02-14").events[0]
    assert (event.what, event.certainty) == (what, Certainty.OCCURRED)


@pytest.mark.parametrize(
    ("text", "what", "certainty"),
    [
        ("At no point did the army shell the camp.", "Army shells camp", Certainty.DENIED),
        ("Under no circumstances will Fiji leave the pact.", "Fiji leaves pact", Certainty.DENIED),
        ("Never before has the port been closed.", "Port closed", Certainty.DENIED),
        ("The fleet stayed in port, nor did the army shell the camp.", "Army shells camp", Certainty.DENIED),
        ("Neither the ferry nor its crew has been found.", "Ferry or crew found", Certainty.DENIED),
        ("Hardly any ships have docked since May.", "Ships dock", Certainty.DENIED),
        ("Only in May did the port reopen.", "Port reopens", Certainty.OCCURRED),
        ("Not until May was the bridge opened.", "Bridge opened", Certainty.OCCURRED),
        ("It was not until Monday that the port reopened.", "Port reopens", Certainty.OCCURRED),
    ],
)
def test_a_verb_put_before_its_subject_is_read_with_what_stands_before_it(
    reading_of: Read, text: str, what: str, certainty: Certainty
) -> None:
    event = reading_of(text, "2026-02-14").events[-1]
    assert (event.what, event.certainty) == (what, certainty)


@pytest.mark.parametrize(
    ("text", "certainty"),
    [
        ("It is not true that the dam burst.", Certainty.DENIED),
        ("There is no evidence that the ferry sank.", Certainty.DENIED),
        ("There was no truth, she said, in reports that the port had been sold.", Certainty.DENIED),
        ("The minister denied reports that the base would be closed.", Certainty.DENIED),
        ("It is possible that the ferry sank off Suva.", Certainty.POSSIBLE),
        ("It is feared that 300 people drowned on Monday.", Certainty.POSSIBLE),
        ("The ministry could not rule out that the dam had burst.", Certainty.POSSIBLE),
        ("Police suspect that a tanker cut the cable on Wednesday.", Certainty.POSSIBLE),
        ("Rumours that the port had been sold came from Suva.", Certainty.POSSIBLE),
        ("Without a deal by Friday, the mine will close.", Certainty.CONDITIONAL),
        ("Assuming parliament agrees, work will start in May.", Certainty.CONDITIONAL),
        ("Orbis shelved plans to close the mill in 2028.", Certainty.DENIED),
        ("An attempt to sink the ferry was foiled on Monday.", Certainty.OCCURRED),
    ],
)
def test_what_stands_before_a_content_judges_it(reading_of: Read, text: str, certainty: Certainty) -> None:
    assert certainty in {event.certainty for event in reading_of(text, "2026-02-14").events}


@pytest.mark.parametrize(
    ("text", "what", "certainty"),
    [
        ("Only if parliament agrees will troops be sent to Suva.", "Troops sent to Suva",
         Certainty.CONDITIONAL),
        ("Only if Fiji agrees would a convoy move to Suva.", "Convoy moves to Suva",
         Certainty.CONDITIONAL),
        ("Only once the treaty is signed will the crossing be reopened.", "Crossing reopened",
         Certainty.CONDITIONAL),
    ],
)  # fmt: skip
def test_a_main_clause_is_found_whose_subject_parts_its_verbs_behind_only_if(
    reading_of: Read, text: str, what: str, certainty: Certainty
) -> None:
    (event,) = reading_of(text, "2026-02-14").events
    assert (event.what, event.certainty) == (what, certainty)
    assert not event.quotes[0].exact.startswith("Only")
