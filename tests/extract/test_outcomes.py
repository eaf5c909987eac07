"""What follows from an event, what is larger than another, and whose "it" a speaker's "its" is."""

import pytest

from tests.extract.conftest import Read


def test_where_an_outcome_bears_is_not_where_the_vote_was(reading_of: Read):
    text = "Ecuadoreans voted down a proposal on Sunday, dealing a blow to hopes of returning to Manta."
    assert "Manta" not in [place.name for place in reading_of(text).events[0].where]


@pytest.mark.parametrize(
    ("text", "what"),
    [
        (
            "The blast was larger than the one that destroyed the port of Beirut in 2020.",
            "Blast destroys port of Beirut",
        ),
        ("The ship was checked. Its owner insisted it never posed a danger.", "Ship poses danger"),
        ("In the end 60.6% had voted No. A second question was rejected.", "Second question rejected"),
    ],
)
def test_a_headline_keeps_names_whole_and_turns_no_one_round(reading_of: Read, text, what):
    last = reading_of(text).events[-1]
    assert last.what == what
    assert last.says != "The blast"
