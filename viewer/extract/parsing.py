"""A sentence as the reader sees it: its words, verb groups, clauses and dates."""

from dataclasses import dataclass
from functools import cached_property

from viewer.extract.clauses import Clause, clauses
from viewer.extract.dates import dates
from viewer.extract.durations import durations
from viewer.extract.ranges import linked
from viewer.extract.sentences import Sentence
from viewer.extract.tagging import tagged
from viewer.extract.timex import Timex
from viewer.extract.tokens import Token, tokens
from viewer.extract.verbs import verb_groups


@dataclass(frozen=True)
class Parsed:
    """One sentence, taken apart; indices count its tokens, offsets the characters of the article."""

    text: str
    sentence: Sentence
    tokens: tuple[Token, ...]
    clauses: tuple[Clause, ...]
    times: tuple[Timex, ...]
    durations: tuple[Timex, ...]

    @cached_property
    def _index(self) -> dict[int, int]:
        return {token.start: i for i, token in enumerate(self.tokens)}

    def at(self, offset: int) -> int | None:
        """The index of the token that begins at a character."""
        return self._index.get(offset)

    def words(self, first: int, last: int) -> str:
        """The text of tokens first..last, *last* excluded."""
        return self.text[self.tokens[first].start : self.tokens[last - 1].end]


def parsed(text: str, sentence: Sentence) -> Parsed:
    """A sentence of *text* taken apart."""
    words = tagged(tokens(text, sentence.start, sentence.end))
    verbs = frozenset(t.start for t in words if t.tag[:1] == "V" and t.tag != "VVN")
    times = linked(text, dates(text, sentence.start, sentence.end, verbs), sentence.start)
    lengths = tuple(d for d in durations(text, sentence.start, sentence.end) if not _overlaps(d, times))
    timed = frozenset(i for i, t in enumerate(words) if any(x.opens_at <= t.start < x.end for x in times))
    return Parsed(text, sentence, words, clauses(words, verb_groups(words), timed), times, lengths)


def _overlaps(timex: Timex, others: tuple[Timex, ...]) -> bool:
    return any(timex.start < other.end and other.start < timex.end for other in others)
