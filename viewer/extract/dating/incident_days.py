"""The day of what an incident did, told with the incident for a subject: "The fire destroyed two sheds"."""

import re
from collections.abc import Iterable

from viewer.extract.dating.timing import NOW, steps_of
from viewer.extract.finding.candidates import Candidate
from viewer.extract.grammar.words import noun_trigger, verb_trigger, words_of
from viewer.extract.syntax.clauses import Clause, Role, Shape
from viewer.extract.syntax.doers import subject_chunks
from viewer.extract.syntax.parsing import Parsed
from viewer.extract.syntax.verbs import Tense
from viewer.extract.times.timex import Anchor, Timex, TimexType
from viewer.model.event import Kind
from viewer.model.when import PUBLISHED, Extent

_BODILY = (Kind.INCIDENT, Kind.CLOSURE)  # "the slide also cut the road"
_SHORTEST = 4  # letters of a noun that may end another: "slide" in "mudslide"


def day_of_incident(sentence: Parsed, clause: Clause, told: Iterable[Candidate]) -> Timex | None:
    """The day of the incident that is the subject of a clause that tells of harm, where it is one day.

    Args:
        sentence, clause: the clause, which has no date of its own.
        told: what was told of late, in order.
    """
    group = clause.group
    over = group.tense is Tense.PAST and not (
        group.perfect or group.modal or group.negated or group.progressive
    )
    plain = clause.shape is Shape.FINITE and clause.role in (Role.MAIN, Role.COORDINATE)
    if not (over and plain and not group.passive and _harms(group.lemma)):
        return None
    chunk = next(iter(subject_chunks(sentence, clause)), None)
    if chunk is None:
        return None
    head = sentence.tokens[chunk.words[-1]]
    before = [sentence.tokens[i].lower for i in (chunk.words[0] - 1, chunk.words[0]) if i >= 0]
    trigger = noun_trigger(head.lemma.lower())
    if trigger is None or trigger.kind is not Kind.INCIDENT or not {"the", "that", "this"} & set(before):
        return None
    same = [c for c in told if _is_it(c, head.lemma.lower(), trigger.verb)]
    return _on_day_of(same[-1], head.start, head.end) if same else None


def day_of_meeting(sentence: Parsed, clause: Clause, told: Iterable[Candidate]) -> Timex | None:
    """The day of the meeting told last where a clause says what was settled at it: "they agreed there".

    Args:
        sentence, clause: the clause, which has no date of its own.
        told: what was told of late, in order.
    """
    group, last = clause.group, next(reversed(tuple(told)), None)
    trigger = verb_trigger(group.lemma)
    settles = trigger is not None and trigger.kind in (Kind.AGREEMENT, Kind.DECISION)
    over = group.tense is Tense.PAST and not (group.perfect or group.modal or group.negated)
    if last is None or last.kind is not Kind.MEETING or last.is_heading or not (settles and over):
        return None
    words = [sentence.tokens[i] for i in clause.own()]
    there = next((t for t in words if t.lower == "there" and t.tag == "AV0"), None)
    return _on_day_of(last, there.start, there.end) if there and last.is_dated else None


def day_at_hand(sentence: Parsed, number: int, clause: Clause, told: Iterable[Candidate]) -> Timex | None:
    """The day of the event told just before, where a clause says that it means that one.

    So "at the same moment", and what somebody denies of a mishap: "denied that its men had been involved".

    Args:
        sentence, number, clause: the clause, which has no date of its own, and the number of its sentence.
        told: what was told of late, in order.
    """
    last = next(reversed(tuple(told)), None)
    if last is None:
        return None
    if (meant := _of_denied(sentence, number, clause, told)) is not None:
        return meant
    if last.is_heading or not last.is_dated or number - last.sentence > 1:
        return None
    words = [sentence.tokens[i] for i in clause.own()]
    if not words:
        return None
    if same := _SAME.search(sentence.text, words[0].start, words[-1].end):
        return _on_day_of(last, same.start(), same.end())
    over = sentence.clauses[clause.parent] if clause.parent is not None else None
    denies = over is not None and over.group.lemma in words_of("denying-verbs")
    of_past = clause.group.perfect and clause.group.tense is Tense.PAST
    nouns = {token.lemma.lower() for token in words if token.is_noun}
    of_it = clause.group.lemma in _TAKING_PART or bool(nouns & last.nouns) or last.verb == clause.group.lemma
    of_it = of_it or any(sentence.tokens[i].lower in ("it", "them") for i in clause.after)
    if denies and of_past and of_it and clause.role is Role.COMPLEMENT and last.kind is Kind.INCIDENT:
        return _on_day_of(last, words[0].start, words[-1].end)
    return None


def _of_denied(sentence: Parsed, number: int, clause: Clause, told: Iterable[Candidate]) -> Timex | None:
    """The day of a mishap shortly before, whose thing a denial names: "had aimed at the patrol"."""
    over = sentence.clauses[clause.parent] if clause.parent is not None else None
    denies = over is not None and over.group.lemma in words_of("denying-verbs")
    of_past = clause.group.perfect and clause.group.tense is Tense.PAST
    if not (denies and of_past and clause.role is Role.COMPLEMENT):
        return None
    after = list(clause.after)
    things = {
        sentence.tokens[i].lemma.lower()
        for i in after
        if sentence.tokens[i].is_noun and sentence.tokens[i - 1].lower in ("the", "that", "this")
    }
    near = (c for c in reversed(tuple(told)) if number - c.sentence <= _SHORTLY and c.is_dated)
    same = next((c for c in near if c.kind is Kind.INCIDENT and not c.is_heading and things & c.nouns), None)
    if same is None or not after:
        return None
    return _on_day_of(same, sentence.tokens[after[0]].start, sentence.tokens[after[-1]].end)


_SHORTLY = 3  # sentences
_TAKING_PART = frozenset("involve cause carry_out do start".split())
_SAME = re.compile(r"\bat the same (?:moment|time|hour|instant)\b(?! as)")


def _harms(verb: str) -> bool:
    trigger = verb_trigger(verb)
    named = verb in words_of("harming-verbs", "mishap-verbs")
    return named or (trigger is not None and trigger.kind in _BODILY)


def _is_it(told: Candidate, noun: str, verb: str) -> bool:
    """Whether a dated incident is what the noun means."""
    if not told.is_dated or told.is_heading or told.kind is not Kind.INCIDENT or told.verdict.direction > 0:
        return False
    longer = len(noun) >= _SHORTEST and any(other.endswith(noun) for other in told.nouns)
    return told.verb == verb or longer


def _on_day_of(event: Candidate, start: int, end: int) -> Timex | None:
    """The day of an event as a date at some characters, where it is one day of the calendar."""
    when = event.when
    first, last = steps_of(when)
    counted = when.relative is not None and when.relative.anchor != PUBLISHED
    if counted or when.extent is Extent.SPAN or first is None or first != last or first == NOW:
        return None
    anchor = Anchor.PUBLISHED if first.startswith("@") else Anchor.NONE
    return Timex(
        start, end, TimexType.DATE, (first, first), (first, first), "d", anchor=anchor, relation="on"
    )
