"""Reports that are told place by place: a line with a place alone, or one before a colon, heads the rest."""

import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from viewer.extract.names.mention import Mention
from viewer.extract.syntax.parsing import Parsed

_BULLET = re.compile(r"(?:[-–—*•·]\s+|\d{1,2}[.)]\s+)?")
_REST = re.compile(r"(?:\s?\([^()\n]{2,30}\)|,\s[A-Z][\w .'’-]{1,30}?)?(?P<colon>\s?:|\s[–—-](?=\s))?")
_LONGEST_HEADING = 60  # characters


@dataclass(frozen=True, slots=True)
class Sections:
    """The stretches of an article that a place heads, by the characters where each stretch begins.

    `places` are those at their heads; None where what follows is headed by no place.
    """

    starts: tuple[int, ...]
    places: tuple[Mention | None, ...]

    @classmethod
    def of(cls, sentences: tuple[Parsed, ...], mentions: tuple[Mention, ...]) -> "Sections":
        """The sections of an article, in order; one such line alone makes none."""
        found = list(_heads(sentences, mentions))
        if sum(place is not None for _, place in found) < 2:
            found = []
        return cls(tuple(start for start, _ in found), tuple(place for _, place in found))

    def over(self, sentence: Parsed) -> Mention | None:
        """The place that heads what a sentence belongs to; None where none does."""
        at = bisect_right(self.starts, sentence.sentence.start) - 1
        return self.places[at] if at >= 0 else None


def _heads(
    sentences: tuple[Parsed, ...], mentions: tuple[Mention, ...]
) -> Iterator[tuple[int, Mention | None]]:
    """Where each stretch begins and what heads it; a paragraph with its place before a colon is one."""
    by_start = {mention.start: mention for mention in mentions}
    last = None
    inline = False
    for sentence in sentences:
        span, text = sentence.sentence, sentence.text
        opens, last = span.block != last, span.block
        if not opens or span.is_heading:
            continue
        begins = _BULLET.match(text, span.start, span.end)
        mention = by_start.get(begins.end() if begins else span.start)
        rest = _REST.match(text, mention.end, span.end) if mention else None
        alone = rest is not None and rest.end() == span.end
        labels = rest is not None and rest["colon"] is not None and not alone
        if alone or labels:
            yield span.start, mention
        elif inline or _is_heading(sentence):
            yield span.start, None
        inline = labels


def _is_heading(sentence: Parsed) -> bool:
    """Whether a short line without a full stop or a verb heads what follows: "FUNDING AND GAPS"."""
    span = sentence.sentence
    words: Sequence[str] = [token.tag for token in sentence.tokens]
    short = span.end - span.start <= _LONGEST_HEADING and sentence.text[span.end - 1].isalnum()
    return short and not any(tag[:1] == "V" and tag != "VVN" for tag in words)
