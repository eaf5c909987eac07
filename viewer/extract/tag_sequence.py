"""The most likely sequence of parts of speech, by the Viterbi algorithm over pairs of tags.

HanTa brings one of its own, which tries every tag there is after every pair; here only those that the word
can be are tried, for the same result in a fraction of the time.
"""

from collections.abc import Mapping, Sequence

Pair = tuple[int, int]
_WIDTH = 5  # so many pairs are followed up for sure, as in HanTa's own search ...
_MARGIN = 1.0  # ... and those that lie behind the next one by no more than this, in natural logarithms
_HOPELESS = -1e6


def most_likely(
    words: Sequence[Mapping[int, float]],
    transitions: Mapping[Pair, Mapping[int, float]],
    *,
    start: Pair,
    end: int,
) -> list[int]:
    """The best tag for each word of a sentence.

    Args:
        words: of each word the tags that it can have, with the logarithm of its probability given the tag;
            empty for a word that can be anything.
        transitions: the logarithm of the probability of a tag after two others.
        start: the pair before the first word.
        end: the tag that closes a sentence.

    Raises:
        KeyError: no sequence of tags is possible at all.
    """
    row: dict[Pair, float] = {start: 0.0}
    steps: list[dict[Pair, Pair]] = []
    for word in words:
        row, step = _next(row, word, transitions, end)
        steps.append(step)
    pair = max(row, key=lambda pair: row[pair] + transitions[pair].get(end, _HOPELESS))
    found: list[int] = []
    for step in reversed(steps):
        found.append(pair[1])
        pair = step[pair]
    return found[::-1]


def _next(
    row: Mapping[Pair, float],
    word: Mapping[int, float],
    transitions: Mapping[Pair, Mapping[int, float]],
    end: int,
) -> tuple[dict[Pair, float], dict[Pair, Pair]]:
    """The pairs that the next word can end, each with its best logarithm and the pair before it."""
    bound = sorted(row.values(), reverse=True)[_WIDTH] - _MARGIN if len(row) > _WIDTH else _HOPELESS
    found: dict[Pair, float] = {}
    before: dict[Pair, Pair] = {}
    can_be = [each for each in word.items() if each[0] != end]
    for pair, so_far in row.items():
        if so_far < bound:
            continue
        after, last = transitions[pair], pair[1]
        for tag, likely in can_be if word else [(tag, 0.0) for tag in after if tag != end]:
            if (step := after.get(tag)) is None:
                continue
            total, new = so_far + step + likely, (last, tag)
            if total > found.get(new, _HOPELESS):
                found[new] = total
                before[new] = pair
    return found, before
