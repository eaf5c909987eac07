"""Which way a time looks by a verb that keeps on till it or has it come: "it stayed open until Monday"."""

import re

from viewer.extract.syntax.clauses import Clause, Shape
from viewer.extract.syntax.parsing import Parsed
from viewer.extract.syntax.verbs import Tense
from viewer.extract.times.timex import Timex

_GRANTING = frozenset(
    "adjourn allow ban bar block cancel close defer delay extend give grant halt have hold order postpone "
    "push put remand schedule set shut suspend".split()
)
"""Verbs whose "until" is set beforehand: "they gave him until Friday"."""
_DECREEING = frozenset(
    "announce ban call cancel cancell close declare impose introduce order proclaim suspend".split()
)
_CALLING = frozenset("announce call confirm plan propose schedule set unveil".split())
_A_DAYS = re.compile(r"\b(?:an?|its|their) $", re.IGNORECASE)
_AWAITING = frozenset("await brace gear prepare ready".split())
_MEANING = frozenset("aim hope intend mean plan pledge propose threaten vow".split())
_PUT_OFF = re.compile(
    r"\b(?:delayed|moved|postponed|pushed|put|rescheduled|shifted|slip(?:ped|s)?) (?:\w+ )?"
    r"(?:to|until|for) (?:the )?$",
    re.IGNORECASE,
)
_NEXT = re.compile(
    r"\b(?:next|forthcoming|upcoming) (?!(?:day|week|month|year|morning|night)\b)(?:[\w-]+ ){1,3}"
    r"(?:on|in|at|for)? ?$",
    re.IGNORECASE,
)
_BEFORE_A = re.compile(r"\b(?:before|ahead of|until) (?:an?|the|its|their) $", re.IGNORECASE)
_OF_PURPOSE = re.compile(r"this (?:week|weekend|month|year)", re.IGNORECASE)


_DUE_ONCE = re.compile(
    r"\b(?:at )?(?:first|initially|originally|once|previously) "
    r"(?:due|planned|scheduled|expected|promised|meant|set)"
    r"(?: to [a-z]+)?(?: (?:in|on|by|for|at|to))?(?: the)? ?$",
    re.IGNORECASE,
)


def past_first_plans(sentence: Parsed, times: tuple[Timex, ...]) -> tuple[Timex, ...]:
    """The dates of a clause without those that held at first: "first due in 2017, is to start in 2030"."""
    low = sentence.sentence.start
    held = tuple(t for t in times if not _DUE_ONCE.search(sentence.text, max(low, t.opens_at - 50), t.start))
    return held or times


def bound_way(sentence: Parsed, timex: Timex, clause: Clause | None) -> int:
    """-1 for a time up to which something went on, 1 for one that was set or is awaited, else 0."""
    before = sentence.text[max(sentence.sentence.start, timex.start - 60) : timex.start]
    if _NEXT.search(before):
        return 1
    if clause is None or timex.start < sentence.tokens[clause.group.last].end:
        return 0
    if timex.relation == "until" and not before.endswith("at least "):
        is_part = (
            timex.suffix.startswith("T") or sentence.text[timex.start : timex.start + 5].lower() == "late "
        )
        return -1 if _went_on(clause, is_part=is_part) else 0
    if clause.group.lemma in _CALLING and _A_DAYS.search(before) and _is_noun_after(sentence, timex):
        return 1  # "it announced a May 3 vote"
    if _BEFORE_A.search(before) and timex.unit == "d" and _is_noun_after(sentence, timex):
        return 1
    return int(_is_to_come(sentence, timex, clause))


def _went_on(clause: Clause, *, is_part: bool) -> bool:
    """“Fighting went on until Sunday”; of a part of a day also "it was locked until late Saturday"."""
    group = clause.group
    if group.tense is not Tense.PAST or group.governors or group.modal or group.negated:
        return False
    if group.passive or group.lemma == "be":
        return is_part
    return group.lemma not in _GRANTING


def _is_noun_after(sentence: Parsed, timex: Timex) -> bool:
    after = next((t for t in sentence.tokens if t.start >= timex.end), None)
    return after is not None and after.is_noun and after.start - timex.end == 1


def _is_to_come(sentence: Parsed, timex: Timex, clause: Clause) -> bool:
    group, tokens = clause.group, sentence.tokens
    if timex.relation == "from" and timex.unit == "d":
        return group.lemma in _DECREEING and group.tense is Tense.PAST and not group.perfect
    if group.lemma in _AWAITING and timex.relation in ("", "for", "on") and timex.unit == "d":
        return True  # "crews were bracing for a storm on Thursday"
    if clause.shape is Shape.INFINITIVE and not timex.relation:
        return _OF_PURPOSE.fullmatch(sentence.text, timex.start, timex.end) is not None
    after = tokens[group.last + 1].lower if group.last + 1 < len(tokens) else ""
    return clause.shape is Shape.REDUCED and group.lemma in _MEANING and after == "to"


def is_put_off(sentence: Parsed, timex: Timex) -> bool:
    """Whether something was moved to a day or month: "planned for May last year, then put back to June"."""
    before = sentence.text[max(sentence.sentence.start, timex.start - 60) : timex.start]
    return timex.unit in ("d", "M", "q") and _PUT_OFF.search(before) is not None
