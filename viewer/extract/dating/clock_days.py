"""The day of an hour that stands alone: "Rebels attacked on Sunday. The line was blown up at 1.20am"."""

import re
from dataclasses import replace
from itertools import pairwise

from viewer.extract.dating.timing import own_times
from viewer.extract.dating.told_dates import ToldDates
from viewer.extract.finding.candidates import Candidate
from viewer.extract.grammar.guarded import has_any
from viewer.extract.grammar.numbers import WORD_NUMBER, number
from viewer.extract.syntax.clauses import Clause, Role
from viewer.extract.syntax.parsing import Parsed
from viewer.extract.syntax.verbs import Tense
from viewer.extract.times.time_sets import PARTS
from viewer.extract.times.timex import Anchor, Steps, Timex, TimexType
from viewer.model.event import Kind

_CLOCK = re.compile(r"T(?P<hour>\d\d):(?P<minute>\d\d)")
_PART = re.compile(
    r"\b(?:by|during|in|later in) (?:the )?(?:early |late |mid-?)?(?P<part>morning|afternoon|evening)\b"
    r"(?!-| (?:hours|of|papers?|peak|rush|session|trade|trading)\b)",
    re.IGNORECASE,
)
_PARTS = ("morning", "afternoon", "evening")
_AWAY = re.compile(
    rf"\b(?P<count>\d+|{WORD_NUMBER}|half an|an?) (?P<unit>hour|minute)s? "
    r"(?P<way>later|earlier|afterwards|after|before)\b",
    re.IGNORECASE,
)
_FRONT = 9  # characters: "Later in ", which may stand before the clause
OWNED = re.compile(r"['’]s (?P<nouns>(?:[a-z-]+ ?){1,3})")
"""The nouns whose day stands before them: "Saturday's earthquake"."""
_LEAST = 4  # letters of a noun that may end another: "quake" in "earthquake"
_REACH = 2  # sentences
_NOON, _EVENING = 12, 18
_HOUR, _DAY = 60, 1440  # minutes
_RULINGS = (Kind.LEGAL, Kind.DECISION, Kind.STATEMENT, Kind.APPOINTMENT)
_TAKING = ("arrest", "detain", "raid", "search", "seize")
_OPENING = (Role.MAIN, Role.COORDINATE)


def hours_of(sentence: Parsed, stretches: list[tuple[int, int]]) -> tuple[Timex, ...]:
    """The hours and parts of a day that a clause names: "at 9am", "at dawn", "in the evening"."""
    found = [t for t in own_times(sentence.times, stretches) if t.type is TimexType.TIME and t.past is None]
    low, high = sentence.sentence.start, sentence.sentence.end
    named = has_any(_PARTS, sentence.text, low, high)  # which few sentences have
    for first, last in stretches if named else ():
        for match in _PART.finditer(sentence.text, max(low, first - _FRONT), last):
            value = PARTS[match["part"].lower()].removeprefix("XXXX-XX-XX")
            found.append(Timex(match.start(), match.end(), TimexType.TIME, value=value, unit="h"))
    return tuple(sorted(found, key=lambda t: t.start))


def day_of_hour(
    number: int, clause: Clause, hours: tuple[Timex, ...], told: ToldDates, *, last: Candidate | None
) -> Timex | None:
    """The day told just before as a date at the characters of an hour; None where there is no such hour.

    What was told of an evening goes on in the morning of the day after.

    Args:
        number: the sentence of the clause.
        clause: what happened at the hour, or is to happen.
        hours: the hours of the clause, which names no day.
        told: the dates told before.
        last: the event told just before; what a court said on Monday was not of Monday.
    """
    group = clause.group
    ahead = group.tense is Tense.FUTURE
    follows = clause.role is Role.TIME and clause.marker == "after"  # "stopped after it exploded at dawn"
    # "in the evening troops came" is no "evening that"
    opens = clause.role in _OPENING or clause.parent is None or follows
    plain = opens and (ahead or group.tense is Tense.PAST) and not group.governors
    if not hours or not plain or group.perfect or (last and _is_ruling(last)):
        return None
    hour = hours[0]
    before = told.day(number, hour.start, is_ahead=ahead)
    if before is None:
        return None
    day, suffix = before
    if _is_evening(suffix) and _is_morning(hour.value):
        step = Timex(0, 0, TimexType.DATE, ("@+1d", "@+1d"), ("@+1d", "@+1d"), "d").on((day, day))
        day = step.past[0] if step.past else day
    anchor = Anchor.PUBLISHED if day.startswith("@") else Anchor.NONE
    steps = (day, day)
    return Timex(
        hour.start, hour.end, TimexType.DATE, steps, steps, "d",
        anchor=anchor, relation="on", first=hour.first, suffix=hour.value,
    )  # fmt: skip


def day_of_thing(sentences: tuple[Parsed, ...], number: int, hours: tuple[Timex, ...]) -> Timex | None:
    """The day of "Saturday's earthquake" for "the quake struck at noon", told in the same or the next two.

    Args:
        sentences: the sentences of the article.
        number: the sentence of the hours.
        hours: the hours of a clause, which names no day.
    """
    if not hours:
        return None
    hour, nouns = hours[0], tuple(things_before(sentences[number], hours[0]))
    for told in reversed(sentences[max(0, number - _REACH) : number]):
        for day in told.times:
            owned = OWNED.match(told.text, day.end) if day.unit == "d" and day.past and not day.to else None
            if owned and any(word.endswith(nouns) for word in owned["nouns"].split()):
                return replace(
                    hour, type=TimexType.DATE, past=day.past, future=day.past, unit="d",
                    anchor=day.anchor, relation="on", suffix=hour.value, value="",
                )  # fmt: skip
    return None


def things_before(sentence: Parsed, hour: Timex) -> list[str]:
    """What stands with "the" before an hour: "quake" in "the quake struck at noon"."""
    before = [t for t in sentence.tokens if t.end <= hour.start]
    known = [t for the, t in pairwise(before) if t.is_noun and the.lower in ("the", "that", "this")]
    return [t.lower for t in known if len(t.text) >= _LEAST]


def _is_ruling(event: Candidate) -> bool:
    return event.kind in _RULINGS and event.verb not in _TAKING


def days_on(words: str, suffix: str) -> Steps | None:
    """The steps from a day to that of "four hours later", where the hour on that day is known.

    Args:
        words: the time, as the text has it.
        suffix: the hour on the day it is counted from, "T23:00".
    """
    away, clock = _AWAY.search(words), _CLOCK.fullmatch(suffix)
    if away is None or clock is None:
        return None
    said = away["count"].lower()
    count = {"half an": 0.5, "a": 1.0, "an": 1.0}.get(said) or number(said) or 0
    minutes = round(count * (_HOUR if away["unit"].lower() == "hour" else 1))
    sign = -1 if away["way"].lower() in ("earlier", "before") else 1
    days = (int(clock["hour"]) * _HOUR + int(clock["minute"]) + sign * minutes) // _DAY
    step = f"@{days:+d}d" if days else "@"
    return step, step


def _is_evening(value: str) -> bool:
    """Whether a part of the day, or an hour, is one of the evening: "TNI", "T21:30"."""
    clock = _CLOCK.fullmatch(value)
    return value in ("TEV", "TNI") or (clock is not None and int(clock["hour"]) >= _EVENING)


def _is_morning(value: str) -> bool:
    clock = _CLOCK.fullmatch(value)
    return value == "TMO" or (clock is not None and int(clock["hour"]) < _NOON)
