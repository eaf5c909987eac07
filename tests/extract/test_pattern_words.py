"""A pattern that cannot match a text is not tried on it, and that changes nothing that is read."""

import build_pattern_words as building
import pytest
from hypothesis import given
from hypothesis import strategies as st

from viewer.extract.grammar.guarded import Patterns, searchable
from viewer.extract.times import dates, time_words
from viewer.paths import resource

_WORDS = (
    "the a an last next this that first second third of in on at by since until early late mid- week weeks"
    " month months year years year's day days quarter half decade century ago later from now today tonight"
    " noon dawn spring autumn fall May June Sept. 3 14th 2024 '90s 2019-21 12:30 p.m. Monday Tuesday nineteen"
    " twenty ten two thousand three every each daily once few several same following previous earlier coming"
    " past fiscal weekend morning night Christmas Easter BC AD Q3 FY FY25 1H - , . ' ٣"
).split()
_TEXTS = st.lists(st.sampled_from(_WORDS), max_size=9).map(" ".join)
_ALL = (dates.PATTERNS, time_words.SETS, time_words.PATTERNS)


def test_the_file_of_words_is_what_the_patterns_say():
    told = "run packaging/build_pattern_words.py: a pattern for times was changed"
    assert resource("words/pattern_words.tsv").read_text("utf-8") == building.table(), told


@given(_TEXTS | _TEXTS.map(str.upper))
def test_a_pattern_that_is_not_tried_would_not_have_matched(text):
    for patterns in _ALL:
        tried = [(found.span(), read) for found, read in patterns.matches(text)]
        every = [(found.span(), each.reader) for each in patterns for found in each.pattern.finditer(text)]
        assert tried == every


@pytest.mark.parametrize(
    ("pattern", "words"),
    [
        (r"\b(?:spring|summer) of", {"spring of", "summer of"}),
        (r"(?P<day>[12]?\d|3[01]) (?:Jan(?:uary)?|Feb\.?)\b", {"0 jan", "0 feb"}),
        (r"(?:about )?(?:one|two|\d+) days? ago\b", {" day ago", " days ago"}),
        (r"\d{4}-\d\d", {"0000-00"}),
        (r"(?:x|y)* \w+", {" "}),
        (r"\w+?", set()),
        (r"(?:now)?", set()),
    ],
)
def test_the_words_a_pattern_needs_are_found_in_it(pattern, words):
    assert building.needed(pattern) == words


def test_a_pattern_unknown_to_the_file_is_always_tried():
    patterns = Patterns([("no such pattern is in the file", "read")])
    assert [read for _, read in patterns.matches("There is no such pattern is in the file.")] == ["read"]


def test_letters_are_looked_for_without_capitals_and_any_digit_as_a_nought():
    assert searchable("15 MARCH ٢٠٢٥") == "00 march 0000"


def test_no_word_is_longer_than_is_worth_looking_for():
    assert building.needed(r"(?:selfsame|another) mornings") == {"selfsame m", "another mo"}
