"""Which way a time looks by what it hangs on: "if they vote Friday", "the May 3 crash"."""

import re
from itertools import pairwise

from viewer.extract.grammar.tokens import Token
from viewer.extract.grammar.words import noun_trigger
from viewer.extract.syntax.clauses import Clause, Shape
from viewer.extract.syntax.parsing import Parsed
from viewer.extract.syntax.verbs import Tense
from viewer.extract.times.timex import Timex
from viewer.model.event import Kind

_CONDITION = frozenset("after before if once till unless until when whenever".split())
_BY_THE_TIME = re.compile(r"\bby the time (?:[\w'’-]+ ){0,4}$", re.IGNORECASE)
_ARRANGING = frozenset("plan schedule slate".split())
_OPENING = re.compile(
    r"\b(?:beginning|commencing|starting)(?: (?:about|around|as early as|from|in|on))? $", re.I
)
_UNTIL_SOME = re.compile(
    r"\b(?:until|till) (?:(?:some ?time|well|shortly|just|right|the day|a day|the week|a week) )*"
    r"(?:after|before|in|into|on) (?:the )?$",
    re.IGNORECASE,
)
_AGENDA = re.compile(
    r"\b(?:(?:agenda|forecast|outlook|plans?|programme|program|schedule|tickets?) for"
    r"|deadlines? (?:for|of)) $",
    re.IGNORECASE,
)
_THROUGH = re.compile(r"(?<!\bfrom )\b(?:through|thru) $", re.IGNORECASE)
_PLANNED_VERBS = ("fight", "protest")
"""What incidents do that are set before: a fight for a title, a march."""
_OWNING = ("AJ0", "AT0", "DPS", "DT0", "POS")  # what stands before the will of somebody


def hung_way(sentence: Parsed, timex: Timex, clause: Clause | None) -> int:
    """1 where the words that a time hangs on lie ahead, -1 where they leave it open, -3 where they are over.

    0 where they do not say.
    """
    before = sentence.text[max(sentence.sentence.start, timex.start - 60) : timex.start]
    if _UNTIL_SOME.search(before) or _AGENDA.search(before):
        return 1
    if timex.unit == "M" and _OPENING.search(before):
        return -1
    if _is_of_incident(sentence, timex):
        return -3
    was = clause is not None and clause.group.tense is Tense.PAST and not clause.group.governors
    if timex.relation == "earliest" and timex.unit == "d" and not was:
        return 1  # "a storm expected as early as Thursday"
    return int(clause is not None and _lies_ahead(sentence, timex, clause, before))


def _lies_ahead(sentence: Parsed, timex: Timex, clause: Clause, before: str) -> bool:
    group = clause.group
    if timex.end <= sentence.tokens[group.first].start:
        return _will_before(sentence, timex, clause)
    if timex.start < sentence.tokens[group.last].end:
        return False
    present = group.tense in (Tense.PRESENT, Tense.FUTURE) and not group.perfect
    if timex.unit == "M" and _THROUGH.search(before):
        return present
    if group.tense is Tense.FUTURE and timex.relation in ("at", "during"):
        return True  # "it will be raised at Monday's hearing"
    return (
        _is_condition(sentence, timex, clause)
        or _is_arranged(sentence, timex, clause)
        or (timex.relation in ("before", "by") and _bids(sentence, clause))
    )


def _is_of_incident(sentence: Parsed, timex: Timex) -> bool:
    """“The May 3 crash”, "a June attack": what nobody plans is over."""
    at = sentence.at(timex.start)
    after = next((i for i, t in enumerate(sentence.tokens) if t.start >= timex.end), None)
    if not at or after is None or timex.unit not in ("d", "M") or timex.suffix:
        return False
    if sentence.tokens[at - 1].tag not in ("AT0", "DPS") or not sentence.tokens[after].is_noun:
        return False
    noun = _head(sentence.tokens, after)
    trigger = noun_trigger(noun.lemma.lower())
    return trigger is not None and trigger.kind is Kind.INCIDENT and trigger.verb not in _PLANNED_VERBS


def _head(tokens: tuple[Token, ...], at: int) -> Token:
    """The last of the nouns in a row."""
    while at + 1 < len(tokens) and tokens[at + 1].is_noun:
        at += 1
    return tokens[at]


def _will_before(sentence: Parsed, timex: Timex, clause: Clause) -> bool:
    """“that the river will crest Friday, they said”, where the last verb was taken for that of the clause."""
    words = [t for t in sentence.tokens[clause.start : clause.group.first] if t.end <= timex.start]
    return any(
        t.lower in ("will", "'ll", "’ll", "wo") and before.tag not in _OWNING for before, t in pairwise(words)
    )


def _is_condition(sentence: Parsed, timex: Timex, clause: Clause) -> bool:
    """“If it fails Friday”, "unless a deal is reached by Monday"."""
    group = clause.group
    marked = clause.marker in _CONDITION or any(
        t.lower in _CONDITION for t in sentence.tokens[clause.start : clause.group.first]
    )
    head = sentence.tokens[clause.group.head].start
    marked = marked or _BY_THE_TIME.search(sentence.text, max(0, head - 60), head) is not None
    return (
        marked
        and group.tense is not Tense.PAST
        and not group.perfect
        and not group.modal
        and (group.tense is Tense.PRESENT or _is_bare(sentence, clause))
    )


def _is_bare(sentence: Parsed, clause: Clause) -> bool:
    """Whether the verb is in its plain form, as in a bidding."""
    head = sentence.tokens[clause.group.head]
    return head.lower == head.lemma.lower()


def _bids(sentence: Parsed, clause: Clause) -> bool:
    """“Send it to the clerk by Friday”, "forms are due by Friday"."""
    group = clause.group
    if group.passive or group.perfect or group.tense in (Tense.PAST, Tense.FUTURE):
        return False
    return group.tense is Tense.PRESENT or (clause.shape is not Shape.REDUCED and _is_bare(sentence, clause))


def _is_arranged(sentence: Parsed, timex: Timex, clause: Clause) -> bool:
    """“Vigil planned Sunday”, "Hearing set Tuesday", as headlines have it."""
    group, tokens = clause.group, sentence.tokens
    if timex.relation not in ("", "for", "in", "on") or (group.perfect and group.tense is Tense.PAST):
        return False
    as_planned = sentence.tokens[max(0, group.first - 2) : group.first]
    if any(t.lower == "as" for t in as_planned):
        return False  # "it began as planned Saturday"
    if group.lemma in _ARRANGING and not group.governors:
        return True
    apart = timex.opens_at - tokens[group.last].end
    is_head = group.first == group.last and clause.parent is None and not group.passive
    return group.lemma == "set" and is_head and 0 <= apart <= 1 and group.tense is not Tense.FUTURE
