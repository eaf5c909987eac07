"""A sentence as the reader sees it: its words, verb groups, clauses and dates."""

import re
from collections.abc import Callable
from dataclasses import dataclass
from functools import cached_property
from typing import Any, TypeVar

from viewer.extract.grammar.calendar import WEEKDAYS
from viewer.extract.grammar.sentences import Sentence
from viewer.extract.grammar.tagging import words_between
from viewer.extract.grammar.tokens import Token
from viewer.extract.grammar.words import noun_trigger
from viewer.extract.syntax.clause_finding import clauses
from viewer.extract.syntax.clause_links import relinked
from viewer.extract.syntax.clauses import Clause
from viewer.extract.syntax.counted_lengths import end_of_counted
from viewer.extract.syntax.dates_in_names import with_names_apart
from viewer.extract.syntax.verbs import verb_groups
from viewer.extract.times.dated_nouns import DatedNoun, dated_nouns, tied_to_clause
from viewer.extract.times.dates import dates
from viewer.extract.times.durations import COUNTED, durations
from viewer.extract.times.figures_then_and_now import from_then_to_now
from viewer.extract.times.indefinite_days import with_indefinite
from viewer.extract.times.moments import moments
from viewer.extract.times.ranges import linked
from viewer.extract.times.timex import Anchor, Timex, overlaps
from viewer.extract.times.up_to_now import from_now

Worked = TypeVar("Worked")
_UNASKED: Any = object()
_WEEKLY = frozenset(f"{day}s" for day in WEEKDAYS)
_DATELINE = re.compile(
    r"[A-ZÀ-ÞĀ-ɏ][A-ZÀ-ÞĀ-ɏ.'’/ -]{2,30}(?:,\s(?:[A-Z]|\d{1,2}\s[A-Z])[\w.’' ]{1,30}){0,3}(?:,\s\d{4})?"
    r"(?:(?:,?\s\([^)]{2,30}\))?(?:\s?(?:—|–|--|-\s|_(?=\s))\s?|:\s)"
    r"|\s\((?:[A-Z][a-z]{2,8}\.?\s\d{1,2}|\d{1,2}\s[A-Z][a-z]{2,8}|Reuters|AP|AFP|Agencies|ANI|Bloomberg|dpa|EFE"
    r"|IPS|IRIN|Kyodo|TASS|UPI|Xinhua|Yonhap)\)\s(?=[A-Z“\"‘]))"  # "LAGOS (Reuters) The army"
)


_COLON_LINE = re.compile(  # "SUVA, Aug. 2: "
    r"[A-ZÀ-ÞĀ-ɏ][A-ZÀ-ÞĀ-ɏ.'’ -]{2,30},\s(?:\d{1,2}\s[A-Z][a-z]{2,8}\.?|[A-Z][a-z]{2,8}\.?\s\d{1,2})"
    r"(?:,?\s\d{4})?(?:\s\([^)]{2,30}\))?:\s"
)
_DATED_LINE = re.compile(  # with a whole date the place needs no capitals: "Addis Ababa, 9 September 2025 -"
    r"[A-ZÀ-ÞĀ-ɏ][\w.'’ -]{2,30},\s(?:\d{1,2}\s[A-Z][a-z]+\.?|[A-Z][a-z]+\.?\s\d{1,2},)\s\d{4}"
    r"(?:\s\([^)]{2,30}\))?(?:\s?(?:—|–|--|-\s)\s?|\.\s)"
)
_AGENCY_LINE = re.compile(  # "May 12 (Newswire) - "
    r"(?:\d{1,2}\s[A-Z][a-z]{2,8}\.?|[A-Z][a-z]{2,8}\.?\s\d{1,2}),?\s\([A-Z][A-Za-z ]{1,24}\)\s?(?:—|–|--?)\s"
)

_TITLED_LINE = re.compile(  # "Addis Ababa — Rain fell", "Ica/Lima —", and no "Peru — Lima’s ally — said"
    r"[A-ZÀ-ÞĀ-ɏ][\w’'-]+(?:\s(?:de|del|la|al|of)\b|(?:[\s-]|\s?/\s?|\sand\s)[A-ZÀ-ÞĀ-ɏ][\w’'-]+){0,4}"
    r"(?:,\s[A-Z][\w.’' ]{1,30})?\s[—–]\s(?=[A-ZÀ-ÞĀ-ɏ“\"‘][^—–]+$)"
)


@dataclass(frozen=True)
class Parsed:
    """One sentence, taken apart; indices count its tokens, offsets the characters of the article."""

    text: str
    sentence: Sentence
    tokens: tuple[Token, ...]
    clauses: tuple[Clause, ...]
    times: tuple[Timex, ...]
    durations: tuple[Timex, ...]
    moments: tuple[Timex, ...] = ()
    nouns: tuple[DatedNoun, ...] = ()
    is_spanish: bool = False

    @cached_property
    def _index(self) -> dict[int, int]:
        return {token.start: i for i, token in enumerate(self.tokens)}

    @cached_property
    def timed(self) -> frozenset[int]:
        """Where the words begin that belong to a date or to how long something lasts."""
        spans = [(t.opens_at, self.end_with_event(t)) for t in (*self.times, *self.durations, *self.moments)]
        return (
            frozenset(t.start for t in self.tokens for a, b in spans if a <= t.start < b)
            if spans
            else frozenset()
        )

    def time_at(self, start: int) -> Timex | None:
        """The time that begins at an offset, None where none does."""
        return next((t for t in self.times if t.start == start), None)

    def is_counted(self, timex: Timex) -> bool:
        """Whether a time ends with "after" or "before", so that it counts from what follows it."""
        return self.text[timex.start : timex.end].lower().endswith((" after", " before"))

    def end_with_event(self, timex: Timex) -> int:
        """Where a time ends with its event, before who acts: "the day after the vote Ana Ruiz left"."""
        if timex.relation == COUNTED:
            return end_of_counted(self.tokens, timex.end)
        if timex.anchor is not Anchor.EVENT or not self.is_counted(timex):
            return timex.end
        first = next((i for i, t in enumerate(self.tokens) if t.start >= timex.end), len(self.tokens))
        words = self.tokens[first : first + 4]
        if len(words) < 4 or words[0].tag != "AT0" or not noun_trigger(words[1].lower):
            return timex.end
        acts = words[2].is_name or (words[2].tag == "NN2" and words[3].tag[:1] == "V")
        return words[1].end if acts else timex.end

    @cached_property
    def dated(self) -> frozenset[int]:
        """The indices of the words of dates: "in May Ana Ruiz" names Ana Ruiz."""
        spans = [(t.start, t.end) for t in self.times]
        found = {i for i, t in enumerate(self.tokens) if t.lower in _WEEKLY}
        found |= {i for a, b in spans for i, t in enumerate(self.tokens) if a <= t.start < b}
        return frozenset(found)

    @cached_property
    def opening(self) -> int:
        """The index of the first word of what it says: behind "LUANDA, March 13 (Agency) —", else 0."""
        return _after_dateline(self.text, self.sentence, self.tokens)

    @cached_property
    def _kept(self) -> dict[tuple[object, ...], Any]:
        return {}

    def once(self, asked: tuple[object, ...], work: Callable[[], Worked]) -> Worked:
        """What *work* tells of the sentence, worked out when it is first *asked* for and then kept."""
        kept = self._kept
        found: Worked = kept.get(asked, _UNASKED)
        if found is _UNASKED:
            found = kept[asked] = work()
        return found

    def at(self, offset: int) -> int | None:
        """The index of the token that begins at a character."""
        return self._index.get(offset)

    def holder(self, offset: int) -> int | None:
        """The index of the clause that has the token which begins at a character for its own; else None."""
        at = self.at(offset)
        return (
            next((k for k, c in enumerate(self.clauses) if at in c.own()), None) if at is not None else None
        )

    def words(self, first: int, last: int) -> str:
        """The text of tokens first..last, *last* excluded."""
        return self.text[self.tokens[first].start : self.tokens[last - 1].end]


def parsed(text: str, sentence: Sentence) -> Parsed:
    """A sentence of *text* taken apart."""
    words = words_between(text, sentence.start, sentence.end)
    verbs = frozenset(t.start for t in words if t.tag[:1] == "V" and t.tag != "VVN")
    named = linked(text, dates(text, sentence.start, sentence.end, verbs), sentence.start)
    times = from_then_to_now(text, with_indefinite(text, named))
    lengths = tuple(d for d in durations(text, sentence.start, sentence.end) if not overlaps(d, times))
    recent = tuple(from_now(text, lengths))
    if recent:
        lengths = tuple(d for d in lengths if not overlaps(d, recent))
        times = tuple(sorted((*times, *recent), key=lambda t: t.start))
    dated = [(x.opens_at, x.end) for x in times]
    timed = frozenset(i for i, t in enumerate(words) if dated and any(a <= t.start < b for a, b in dated))
    read = clauses(words, verb_groups(words), timed, first=_after_dateline(text, sentence, words))
    found = relinked(words, read, timed)
    nouns = tuple(dated_nouns(words, times))
    times = with_names_apart(words, found, tied_to_clause(words, times))
    days = tuple(t for t in times if t.past)  # an hour alone is none
    passing = tuple(m for m in moments(text, sentence.start, sentence.end) if not overlaps(m, days))
    return Parsed(text, sentence, words, found, times, lengths, passing, nouns)


def _after_dateline(text: str, sentence: Sentence, words: tuple[Token, ...]) -> int:
    """The index of the first word after "LUANDA, March 13 (Agency) —"; 0 where there is no dateline."""
    lines = (_DATELINE, _DATED_LINE, _COLON_LINE, _AGENCY_LINE, _TITLED_LINE)
    found = next((m for line in lines if (m := line.match(text, sentence.start, sentence.end))), None)
    return next((i for i, t in enumerate(words) if t.start >= found.end()), 0) if found else 0
