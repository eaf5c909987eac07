"""Whom the article credits with what an event tells."""

import pytest

from tests.extract.conftest import Read


@pytest.mark.parametrize(
    ("text", "says"),
    [
        ("The yard, the ministry said, was shut down on Friday.", "the ministry"),
        ("The rains, the minister told parliament, had ruined the crop.", "the minister"),
        (
            "The strike will end on Friday, union leader Ana Ruiz told reporters in Suva.",
            "union leader Ana Ruiz",
        ),
        ("The ship had sunk, its owner told a Greek newspaper on Monday.", "its owner"),
        ("The minister said he respected the vote but warned that the port could close.", "The minister"),
        ("Costs rose by 4% in May, according to the chamber of industry.", "the chamber of industry"),
        ("According to two people familiar with the talks, Orbis will leave.", "two people"),
        ("Nobody denies that the ferry sank on Wednesday.", None),
        ("Asked about the strike, the minister said that the port would close.", "the minister"),
        ("The ferry, one of three that the navy bought in 2019, sank on Monday.", None),
        ("Work went according to plan and the bridge opened in May.", None),
    ],
)
def test_who_says_so_is_found_wherever_the_sentence_names_him(
    reading_of: Read, text: str, says: str | None
) -> None:
    assert reading_of(text, "2026-02-14").events[-1].says == says


def test_a_speaker_between_a_subject_and_its_verb_leaves_the_date_of_the_event_alone(
    reading_of: Read,
) -> None:
    event = reading_of(
        "The ferry, its owner said on Monday, sank off Suva on 3 January.", "2026-02-14"
    ).events[0]
    assert event.what == "Ferry sinks off Suva"
    assert event.when
    assert str(event.when.start[0])[:10] == "2026-01-03"


def test_a_condition_ends_before_who_names_it(reading_of: Read) -> None:
    text = "Orbis will leave unless both pay, according to two people familiar with the talks."
    assert reading_of(text, "2026-02-14").events[0].condition == "unless both pay"


def test_it_that_speaks_is_who_spoke_before(reading_of: Read) -> None:
    text = (
        "The ministry denied that ships had been moored at Tema. It did say that the tanks on the shore, "
        "which leaked in 2019, will be emptied next year."
    )

    assert reading_of(text, "2025-11-20").events[-1].says == "The ministry"
