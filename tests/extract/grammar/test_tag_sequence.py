"""The tags of a sentence are the likeliest that its words can have together."""

from itertools import product

import pytest
from hypothesis import given
from hypothesis import strategies as st

from viewer.extract.grammar import tagging
from viewer.extract.grammar.sentences import sentences
from viewer.extract.grammar.tag_sequence import Sequences
from viewer.extract.grammar.tokens import tokens
from viewer.paths import seeds

_START, _END, _TAGS = 0, 9, (1, 2)
_PAIRS = [(_START, _START), *product((_START, *_TAGS), _TAGS)]
_LOGS = st.floats(-5, -0.01)
_ROWS = st.fixed_dictionaries(dict.fromkeys((*_TAGS, _END), _LOGS))
_TABLES = st.fixed_dictionaries(dict.fromkeys(_PAIRS, _ROWS))
_WORDS = st.lists(st.dictionaries(st.sampled_from(_TAGS), _LOGS), min_size=1, max_size=4)


def _total(tags, words, table):
    before, total = (_START, _START), 0.0
    for tag, word in zip(tags, words, strict=True):
        total += table[before][tag] + (word[tag] if word else 0.0)
        before = (before[1], tag)
    return total + table[before][_END]


@given(_WORDS, _TABLES)
def test_no_other_tags_of_the_words_are_likelier(words, table):
    found = Sequences(table, start=(_START, _START), end=_END).most_likely(words)
    every = product(*(tuple(word) or _TAGS for word in words))
    best = max(_total(tags, words, table) for tags in every)
    assert _total(found, words, table) == pytest.approx(best)


@pytest.mark.parametrize("path", sorted(seeds().glob("*.txt")), ids=lambda path: path.stem)
def test_the_tags_of_an_article_are_those_that_hanta_itself_finds(path):
    text = path.read_text("utf-8")
    tagger = tagging._hanta()
    for sentence in sentences(text):
        forms = [word.text for word in tokens(text, sentence.start, sentence.end)]
        assert tagging._tags(forms) == [tagger.int2tag[tag] for tag in tagger.tag_sent_viterbi(forms)]
