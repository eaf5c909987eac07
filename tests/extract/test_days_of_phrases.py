"""Days within a phrase, behind a noun or before a verb, and what they are the days of."""

import pytest

from tests.extract.conftest import Read

PUBLISHED = "2026-03-10"
TOLD = [
    # the text, and each event with the first day that it may have begun on
    ("A court upheld the acquittal, in June, of 28 people.", {"Court upholds acquittal": None}),
    (
        "Rescuers praised the closure in July of the Ica mine.",
        {"Rescuers praise closure of Ica mine": None, "Closure of Ica mine": "2025-07-01"},
    ),
    (
        "The collapse on 3 May of a bridge near Ica killed nine.",
        {"Collapse of bridge near Ica kills nine": "2025-05-03"},
    ),
    (
        "Since the closure in July of the northern road, ships have used Pisco.",
        {"Ships use Pisco": "2025-07-01", "Closure of northern road": "2025-07-01"},
    ),
    (
        "A slide buried Chira on 4 March 2026. Since that night more than 4,000 villagers have been living in"
        " tents.",
        {"Slide buries Chira": "2026-03-04", "More than 4,000 villagers live in tents": "2026-03-04"},
    ),
    ("Since Sunday 400 families have been sleeping in tents.", {"400 families sleep in tents": "2026-03-08"}),
    ("Sales were down 3% in May.", {"Sales are down 3%": "2025-05-01"}),
    ("Its traffic in the second half of 2025 was up 6%.", {"Traffic is up 6%": "2025-07-01"}),
    ("Traffic at the port was 6% higher in May.", {"Traffic at port is 6% higher": "2025-05-01"}),
    ("The rate is 6 percent higher. Hopes were up.", {}),
    (
        "The blackout of 28 April, which left Ica without power, is being studied.",
        {"Blackout leaves Ica without power": "2025-04-28", "Blackout studied": None},
    ),
    (
        "A lease signed in Lima in 2019 gave the firm the pier.",
        {"Lease signed in Lima": "2019-01-01", "Lease gives firm pier": "2019-01-01"},
    ),
    (
        "Unit 1 was shut down in May 2019 and unit 2 the following October.",
        {"Unit 1 shut down": "2019-05-01", "Unit 2 shut down": "2019-10-01"},
    ),
    (
        "Chile bought ten jets in May 2019 and Peru the following June.",
        {"Chile buys ten jets": "2019-05-01", "Peru buys ten jets": "2019-06-01"},
    ),
    (
        "On Saturday the court suspended the count of the first round, held on 25 June. A fortnight earlier"
        " the judges had thrown out a suit.",
        {
            "Court suspends count of first round": "2026-03-07",
            "First round held": "2025-06-25",
            "Judges throw out suit": "2026-02-21",
        },
    ),
    (
        "The court annulled the result of the election, held on 3 May 2025.",
        {"Court annuls result of election": None, "Election held": "2025-05-03"},
    ),
]


@pytest.mark.parametrize(("text", "told"), TOLD)
def test_a_day_is_of_what_it_stands_with(reading_of: Read, text: str, told: dict[str, str | None]) -> None:
    found = {}
    for event in reading_of(text, PUBLISHED).events:
        first = event.when.start[0] if event.when else None
        found[event.what] = first.iso() if first else None
    assert found == told


def test_what_is_quoted_of_a_relative_reaches_back_to_the_day_it_rests_on(reading_of: Read) -> None:
    text = "The blackout of 28 April, which left Ica without power, is being studied."
    blackout = reading_of(text, PUBLISHED).events[0]
    assert blackout.quotes[0].exact == "blackout of 28 April, which left Ica without power"


DOERS = [
    ("The talks ended, both sides having signed a truce in Lima.",
     ["Talks end", "Both sides sign truce in Lima"]),
    ("A fire cut the line, a transformer at Chira having burnt out.",
     ["Fire cuts line", "Transformer at Chira burns out"]),
    ("With the bridge having collapsed, ferries carried 400 people.",
     ["Bridge collapses", "Ferries carry 400 people"]),
    ("The vote having been settled, the minister left for Ica.", ["Vote settled", "Minister leaves for Ica"]),
    ("On Monday, having lost the vote, the minister left.", ["Minister loses vote", "Minister leaves"]),
    ("In May, having built a dam, the firm sold a mine.", ["Firm builds dam", "Firm sells mine"]),
    ("On Tuesday, carrying 40 people, the ferry Rosa sank off Pisco.", ["Ferry Rosa sinks off Pisco"]),
    ("Dockers in Ica, fearing for their pay, walked out on Sunday.", ["Dockers in Ica walk out"]),
    ("On Sunday most of Peru went dark.", ["Most of Peru goes dark"]),
    ("Most of all, the strike closed the port.", ["Strike closes port"]),
    ("On Monday the mayor ordered everyone off the river banks.", ["Mayor orders everyone off river banks"]),
    ("A tanker carrying 200,000 barrels of crude caught fire off Pisco.", ["Tanker catches fire off Pisco"]),
    ("On Monday the blast killed everyone.", ["Blast kills everyone"]),
    ("It would surprise everyone.", []),
    ("In between lies a summer of talks about the raid of 28 April.", []),
]  # fmt: skip


@pytest.mark.parametrize(("text", "whats"), DOERS)
def test_a_participle_has_the_doer_that_stands_before_it(
    reading_of: Read, text: str, whats: list[str]
) -> None:
    assert [event.what for event in reading_of(text, PUBLISHED).events] == whats


def test_a_participle_is_quoted_with_its_doer_whose_place_is_not_that_of_the_main_verb(
    reading_of: Read,
) -> None:
    text = "On Sunday a slide cut the line to Pisco, a pylon at Nazca having burnt out."
    slide, pylon = reading_of(text, PUBLISHED).events
    assert pylon.quotes[0].exact == "a pylon at Nazca having burnt out"
    assert [place.name for place in pylon.where] == ["Nazca"]
    assert "Nazca" not in [place.name for place in slide.where]


STATES = [
    ("For three decades the line lay dead east of Ica.", ["Line lies dead east of Ica"]),
    ("The yard has lain idle since May 2020.", ["Yard lies idle"]),
    ("The bodies lay dead for days.", []),
    ("It is a question for engineers, of whom there is no shortage.", []),
    ("Nazca had electricity again the same night.", ["Nazca has electricity"]),
    ("Shortly before two the station at Ica was restarted.", ["Station at Ica restarted"]),
    ("Two days earlier demand for power in Peru had reached a record.",
     ["Demand for power in Peru reaches record"]),
]  # fmt: skip


@pytest.mark.parametrize(("text", "whats"), STATES)
def test_states_and_hours_that_plain_verbs_tell(reading_of: Read, text: str, whats: list[str]) -> None:
    assert [event.what for event in reading_of(text, PUBLISHED).events] == whats
