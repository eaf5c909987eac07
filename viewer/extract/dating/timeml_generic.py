"""Times of no day or year of their own: "he gets up at 5 a.m.", "cases usually peak in October"."""

import re

from viewer.extract.dating.time_ways import clause_of
from viewer.extract.syntax.parsing import Parsed
from viewer.extract.syntax.verbs import Tense
from viewer.extract.times.timex import Anchor, Timex, TimexType

_OFTEN = re.compile(
    r"\b(?:as a rule|generally|normally|on week(?:day|end)s|ordinarily|traditionally|typically|usually"
    r"|(?:each|every|most) (?:day|evening|month|morning|night|season|week|weekday|weekend|year)s?)\b",
    re.IGNORECASE,
)
_EACH = re.compile(
    r"\b(?:(?:each|every|most) (?:day|afternoon|evening|morning|night|weekday)s?|daily|on weekdays"
    r"|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)days"
    r"|seven days a week)\b",
    re.IGNORECASE,
)
_RECURRING = frozenset(
    "arrive breakfast commute depart eat finish get go leave rehearse ring rise run serve sleep train wake "
    "work".split()
)
"""Verbs whose present with an hour tells of every day: "the mail boat leaves at 7"."""
_BESIDE = 24  # characters
_CLOCK = re.compile(r"T\d\d:\d\d")
_MONTH_STEPS = re.compile(r"@[^/]*/y(?:\+(?P<months>\d+)M)?(?:\+(?P<days>\d+)d)?")


def generic_value(sentence: Parsed, timex: Timex, *, has_day: bool) -> str:
    """The value of a time that is of every day or year, or only supposed; empty where it is of one.

    Args:
        sentence: the sentence of the time.
        timex: the time.
        has_day: whether the sentence names a day that an hour may be of.
    """
    clock = _CLOCK.fullmatch(timex.value or timex.suffix)
    low = max(sentence.sentence.start, timex.start - _BESIDE)
    if clock and _EACH.search(sentence.text, low, timex.start):
        return clock[0]  # "every morning at 5:30"
    if clock and not has_day and (_is_supposed(sentence, timex) or _recurs(sentence, timex)):
        return clock[0]
    if not clock and timex.type is TimexType.DATE and _is_told_often(sentence, timex):
        return _of_every_year(timex)
    return ""


def _is_supposed(sentence: Parsed, timex: Timex) -> bool:
    """“If it had come at 3 a.m.”, of which nobody says that it did."""
    clause = clause_of(sentence, timex)
    if clause is None or clause.group.tense is not Tense.PAST:
        return False
    return clause.marker == "if" or sentence.tokens[clause.start].lower == "if"


def _recurs(sentence: Parsed, timex: Timex) -> bool:
    low, high = sentence.sentence.start, sentence.sentence.end
    if _EACH.search(sentence.text, low, high) or _is_told_often(sentence, timex):
        return True
    clause = clause_of(sentence, timex)
    if clause is None or timex.start < sentence.tokens[clause.group.last].end:
        return False
    group = clause.group
    plain = group.tense is Tense.PRESENT and not (group.perfect or group.progressive or group.governors)
    return plain and group.lemma in _RECURRING


def _is_told_often(sentence: Parsed, timex: Timex) -> bool:
    """Whether its clause says "usually", and not of what was."""
    clause = clause_of(sentence, timex)
    if clause is None:  # its verb was taken for a noun: "cases usually peak in May"
        return _OFTEN.search(sentence.text, sentence.sentence.start, timex.start) is not None
    if clause.group.tense is not Tense.PRESENT or clause.group.perfect:
        return False
    first, last = sentence.tokens[clause.start].start, sentence.tokens[clause.end - 1].end
    return _OFTEN.search(sentence.text, first, last) is not None


def _of_every_year(timex: Timex) -> str:
    """“October” as XXXX-10, "25 December" as XXXX-12-25; empty for what is no month or day without a year."""
    if timex.anchor is not Anchor.PUBLISHED or timex.to or not timex.past or timex.past == timex.future:
        return ""
    is_alone = timex.past[0].count("/y") == 1  # no end of a range
    steps = _MONTH_STEPS.match(timex.past[0]) if timex.unit in ("M", "d") and is_alone else None
    if steps is None:
        return ""
    month = int(steps["months"] or 0) + 1
    if timex.unit == "M":
        return f"XXXX-{month:02}"
    return f"XXXX-{month:02}-{int(steps['days'] or 0) + 1:02}" if steps.end() == len(timex.past[0]) else ""
