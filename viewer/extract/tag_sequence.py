"""The most likely sequence of parts of speech, by the Viterbi algorithm over pairs of tags.

HanTa brings one of its own, which tries every tag there is after every pair; here only those that the word
can be are tried, for the same result in a fraction of the time.
"""

from collections.abc import Mapping, Sequence

Pair = tuple[int, int]
_Step = tuple[Pair, int, float]
_WIDTH = 5  # so many pairs are followed up for sure, as in HanTa's own search ...
_MARGIN = 1.0  # ... and those that lie behind the next one by no more than this, in natural logarithms
_HOPELESS = -1e6


class Sequences:
    """The sequences of tags that a language allows, and the search for the best one.

    Which tags can follow a pair is asked for the same few sets of tags again and again, and kept.

    Args:
        transitions: the logarithm of the probability of a tag after two others.
        start: the pair before the first word.
        end: the tag that closes a sentence.
    """

    def __init__(self, transitions: Mapping[Pair, Mapping[int, float]], *, start: Pair, end: int) -> None:
        self._transitions, self._start, self._end = transitions, start, end
        self._after: dict[tuple[Pair, tuple[int, ...]], tuple[_Step, ...]] = {}

    def most_likely(self, words: Sequence[Mapping[int, float]]) -> list[int]:
        """The best tag for each word of a sentence.

        Args:
            words: of each word the tags that it can have, with the logarithm of its probability given the
                tag; empty for a word that can be anything.

        Raises:
            KeyError: no sequence of tags is possible at all.
        """
        row: dict[Pair, float] = {self._start: 0.0}
        steps: list[dict[Pair, Pair]] = []
        for word in words:
            row, step = self._next(row, word)
            steps.append(step)
        last = self._transitions
        pair = max(row, key=lambda pair: row[pair] + last[pair].get(self._end, _HOPELESS))
        found: list[int] = []
        for step in reversed(steps):
            found.append(pair[1])
            pair = step[pair]
        return found[::-1]

    def _next(
        self, row: Mapping[Pair, float], word: Mapping[int, float]
    ) -> tuple[dict[Pair, float], dict[Pair, Pair]]:
        """The pairs that the next word can end, each with its best logarithm and the pair before it."""
        bound = sorted(row.values(), reverse=True)[_WIDTH] - _MARGIN if len(row) > _WIDTH else _HOPELESS
        found: dict[Pair, float] = {}
        before: dict[Pair, Pair] = {}
        tags = tuple(word)
        for pair, so_far in row.items():
            if so_far < bound:
                continue
            if (after := self._after.get((pair, tags))) is None:
                after = self._after[pair, tags] = self._steps(pair, tags)
            for new, tag, step in after:
                total = so_far + step + word[tag] if word else so_far + step
                if total > found.get(new, _HOPELESS):
                    found[new] = total
                    before[new] = pair
        return found, before

    def _steps(self, pair: Pair, tags: tuple[int, ...]) -> tuple[_Step, ...]:
        """What can follow a pair if the next word has one of some tags, or any if there are none."""
        after = self._transitions[pair]
        return tuple(
            ((pair[1], tag), tag, after[tag]) for tag in tags or after if tag != self._end and tag in after
        )
