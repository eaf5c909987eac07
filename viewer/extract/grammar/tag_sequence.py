"""The most likely sequence of parts of speech, by the Viterbi algorithm over pairs of tags.

HanTa brings one of its own, which tries every tag there is after every pair; here only those that the word
can be are tried, for the same result in a fraction of the time.
"""

from collections.abc import Mapping, Sequence

Pair = tuple[int, int]
_WIDTH = 5  # so many pairs are followed up for sure, as in HanTa's own search ...
_MARGIN = 1.0  # ... and those that lie behind the next one by no more than this, in natural logarithms
_HOPELESS = -1e6


class Sequences:
    """The sequences of tags that a language allows, and the search for the best one.

    A pair of tags is one number here: the search asks for pairs all the time, and numbers are found faster
    than tuples.

    Args:
        transitions: the logarithm of the probability of a tag after two others.
        start: the pair before the first word.
        end: the tag that closes a sentence.
    """

    def __init__(self, transitions: Mapping[Pair, Mapping[int, float]], *, start: Pair, end: int) -> None:
        self._size = 1 + max(max(*pair, *after) for pair, after in transitions.items())
        self._start = self._number(start)
        self._ends = {self._number(pair): after.get(end, _HOPELESS) for pair, after in transitions.items()}
        self._after = {
            self._number(pair): (pair[1] * self._size, {tag: log for tag, log in after.items() if tag != end})
            for pair, after in transitions.items()
        }  # by pair, what the pairs number from that can follow it, and the tags that end them

    def most_likely(self, words: Sequence[Mapping[int, float]]) -> list[int]:
        """The best tag for each word of a sentence.

        Args:
            words: of each word the tags that it can have, with the logarithm of its probability given the
                tag; empty for a word that can be anything.

        Raises:
            KeyError: no sequence of tags is possible at all.
        """
        row = {self._start: 0.0}
        steps: list[dict[int, int]] = []
        for word in words:
            row, step = self._next(row, word)
            steps.append(step)
        pair = max(row, key=lambda pair: row[pair] + self._ends[pair])
        found: list[int] = []
        for step in reversed(steps):
            found.append(pair % self._size)
            pair = step[pair]
        return found[::-1]

    def _number(self, pair: Pair) -> int:
        return pair[0] * self._size + pair[1]

    def _next(
        self, row: Mapping[int, float], word: Mapping[int, float]
    ) -> tuple[dict[int, float], dict[int, int]]:
        """The pairs that the next word can end, each with its best logarithm and the pair before it."""
        bound = sorted(row.values(), reverse=True)[_WIDTH] - _MARGIN if len(row) > _WIDTH else _HOPELESS
        found: dict[int, float] = {}
        before: dict[int, int] = {}
        tags = word.items()
        for pair, so_far in row.items():
            if so_far < bound:
                continue
            first, after = self._after[pair]
            for tag, own in tags or dict.fromkeys(after, 0.0).items():
                if tag not in after:
                    continue
                new, total = first + tag, so_far + after[tag] + own
                if new not in found or total > found[new]:
                    found[new] = total
                    before[new] = pair
        return found, before
