"""Where sentences begin and end."""

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from viewer.extract.grammar.sentences import sentences


def texts(text: str) -> list[str]:
    return [text[s.start : s.end] for s in sentences(text)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("", []),
        ("One. Two! Three?", ["One.", "Two!", "Three?"]),
        ("He met Mr. Smith. They left.", ["He met Mr. Smith.", "They left."]),
        (
            "The U.S. Navy left at 5 p.m. on Monday. It sank.",
            ["The U.S. Navy left at 5 p.m. on Monday.", "It sank."],
        ),
        ("It cost $1.5 billion. Then 3.2 more.", ["It cost $1.5 billion.", "Then 3.2 more."]),
        ("A heading\r\n\r\nA text. More.", ["A heading", "A text.", "More."]),
        ("中国。港口。", ["中国。", "港口。"]),
        ("“It is done.” He left.", ["“It is done.”", "He left."]),
    ],
)
def test_sentences_end_where_a_reader_says_so(text: str, expected: list[str]) -> None:
    assert texts(text) == expected


def test_a_short_first_line_without_a_stop_is_the_heading() -> None:
    assert [s.is_heading for s in sentences("Port opens\n\nThe port opened.")] == [True, False]


def test_lines_that_a_writer_wrapped_are_one_sentence() -> None:
    text = "The harbour authority said on Monday that the new quay\nwill open in May."

    assert len(texts(text)) == 1


@given(st.text())
def test_sentences_lie_in_order_and_hold_all_words(text: str) -> None:
    found = sentences(text)

    assert all(a.end <= b.start for a, b in pairwise(found))
    assert "".join("".join(texts(text)).split()) == "".join(text.split())
