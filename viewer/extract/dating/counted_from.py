"""What a time is counted from: "two days before the vote", "the day after the eruption began"."""

from collections.abc import Sequence
from dataclasses import replace
from itertools import takewhile

from viewer.extract.dating.event_references import meant_by_noun
from viewer.extract.dating.timing import nearest
from viewer.extract.finding.candidates import Candidate
from viewer.extract.grammar.words import noun_trigger
from viewer.extract.meaning.clause_dates import FIXED
from viewer.extract.syntax.clauses import Clause, Role
from viewer.extract.syntax.parsing import Parsed
from viewer.extract.syntax.verbs import Tense
from viewer.extract.times.dated_nouns import DatedNoun
from viewer.extract.times.pointing_dates import is_right_after
from viewer.extract.times.timex import Timex

_BEGINS = frozenset("begin start commence break open".split())


def retold(sentence: Parsed, clause: Clause, counted: Timex, events: Sequence[Candidate]) -> Candidate | None:
    """The event told before that a clause only names again: "the floods began", "it erupted"."""
    low = sentence.sentence.start
    real = [c for c in events if c.is_dated and not c.is_heading and c.quotes[0][0] < low]
    noun, lemma = counted_from(sentence, counted), clause.group.lemma
    if noun and lemma in _BEGINS:
        return meant_by_noun(noun, real)
    return next((c for c in reversed(real) if c.verb == lemma), None)


def counted_from(sentence: Parsed, counted: Timex) -> str | None:
    """The noun of the event that a time is counted from: "vote" in "two days before the vote"."""
    if not sentence.is_counted(counted):
        return None
    after = [t for t in sentence.tokens if t.start >= counted.end][:5]
    if not after or after[0].tag not in ("AT0", "DPS", "DT0", "NP0"):
        return None
    end = sentence.end_with_event(counted)
    if end > counted.end:
        return next(t.lemma.lower() for t in after if t.end == end)
    nouns = list(takewhile(lambda t: t.is_noun or t.tag in ("AJ0", "ORD", "POS"), after[1:]))
    if not any(t.is_noun for t in nouns) and len(after) > 1 and noun_trigger(after[1].lower):
        return after[1].lower  # "the spill" may be tagged as a verb
    return next((t.lemma.lower() for t in reversed(nouns) if t.is_noun), None)


def leads_on(sentence: Parsed, counted: Timex) -> bool:
    """Whether what a time is counted from stands right behind it: "two months after losing it"."""
    behind = sentence.text[counted.end : counted.end + 2]
    return sentence.is_counted(counted) and behind.strip().isalnum()


def from_beside(
    sentence: Parsed, times: tuple[Timex, ...], counted: Timex, ahead: int
) -> tuple[Timex, ...] | None:
    """The dates with one counted from a date or a dated noun right after it; None where none is there."""
    beside = next((t for t in times if is_right_after(sentence.text, counted, t)), None)
    named = next((n.time for n in sentence.nouns if _measures(sentence, counted, n)), None)
    beside = beside or named
    if beside is None or beside.past is None:
        return None
    days = (beside.future if ahead > 0 else None) or beside.past  # "will close a week after 3 May"
    if ahead > 0 and beside is named:  # "must meet within 60 days of the vote of 11 April", told in May
        days = nearest(beside.past, beside)
    found = replace(counted, future=counted.past).on(days)
    return tuple(found if t is counted else t for t in times if t.start != beside.start)


def hangs_on_name(sentence: Parsed, counted: Timex) -> bool:
    """Whether a time is counted from what only its name tells: "the day after Easter"."""
    after = next((t for t in sentence.tokens if t.start >= counted.end), None)
    counts = sentence.is_counted(counted)
    return counts and after is not None and after.tag == "NP0" and not counted_from(sentence, counted)


def tells_before(sentence: Parsed, counted: Timex) -> bool:
    """Whether the clause that a time stands in tells what "had" come about before."""
    at = sentence.holder(counted.start)
    group = sentence.clauses[at].group if at is not None else None
    return group is None or (group.perfect and group.tense is Tense.PAST)


def _measures(sentence: Parsed, counted: Timex, noun: DatedNoun) -> bool:
    """Whether a time is counted from a dated noun after it: "two days after the vote on 5 May"."""
    return sentence.tokens[noun.lead].end == counted.end and noun.time.anchor in FIXED


def points_back(sentence: Parsed, counted: Timex) -> bool:
    """Whether a time is of the day told just before: "that afternoon"."""
    return sentence.text[counted.start : counted.end].lower().startswith(("that ", "the same "))


def main_after(sentence: Parsed, index: int) -> int | None:
    """The clause that one at the front of a sentence belongs to, which comes after it."""
    return next(
        (i for i, c in enumerate(sentence.clauses) if c.parent == index and c.role is Role.MAIN), None
    )
