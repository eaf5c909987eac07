"""The times of a sentence as TimeML writes them, to compare the reader with others.

TimeML differs from what events need: prepositions stay outside, "a day after" is a length of time, and the
year of "12 March" is the one that lies nearest to the day of publication.
"""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field, replace

from viewer.extract.dating.clock_days import OWNED, things_before
from viewer.extract.dating.time_ways import is_aside, is_in_passing, tells_of_past, way
from viewer.extract.dating.timeml_generic import generic_value
from viewer.extract.dating.timeml_lengths import length_told
from viewer.extract.dating.timeml_spans import stretch
from viewer.extract.grammar.calendar import WEEKDAYS
from viewer.extract.meaning.days_bound import is_put_off
from viewer.extract.syntax.parsing import Parsed
from viewer.extract.times.nearest_reading import ends_after, steps_read
from viewer.extract.times.pointing_dates import counted_from_next, counted_from_told, in_week_of
from viewer.extract.times.story import Story
from viewer.extract.times.time_words import time_words
from viewer.extract.times.timex import Anchor, Steps, Timex, TimexType, overlaps
from viewer.extract.times.told_clock import hours_on
from viewer.model.datemath import shift
from viewer.model.moment import Moment

_SEASONS = {3: "SP", 6: "SU", 9: "FA", 12: "WI"}
_THE_DAY = re.compile(r"the day (?:after|before) (?:the|his|her|its|their) ")
_RATE = re.compile(r"\s(?:an?|per|each|every)\s(?:day|week|month|year)\b", re.IGNORECASE)
"""What follows a length in a rate: "24 hours a day", "three days per week"."""
_JOINT = re.compile(
    r"\s*(?:\b(?:to|and|or|into|until|till|through)\b|[-–—/])(?:\s+(?:the|that|same|following|next))*\s*$",
    re.IGNORECASE,
)
_WEEK_BY_END = re.compile(r"(?:the )?(?:full )?week(?P<tie> (?:ended|ending)(?: on)? )", re.IGNORECASE)
_PAIRED = re.compile(r",? (?:and|or) (?:in |on )?(?:early |late )?", re.IGNORECASE)
_CURRENT = re.compile(r"\b(?:current|ongoing|present|this)\s+$", re.IGNORECASE)
_CLOCK = re.compile(r"T\d\d:\d\d$")
_ZULU = re.compile(r"\b(?:GMT|UTC)\b")
_LATER = re.compile(r"\s(?:later|afterwards?)$", re.IGNORECASE)
_AND_THEN = re.compile(r",? (?:and|but|then)\b[^;:()]{1,70}", re.IGNORECASE)
_APPOSED = re.compile(r",\s(?:(?:about|almost|exactly|just|nearly|only|some)\s)?", re.IGNORECASE)
_BY_TIE = re.compile(r"\s(?:on|at)\s", re.IGNORECASE)
_LATE = re.compile(r"late on |.{0,8}\blate ", re.IGNORECASE)
"""What tells of another hour than that before it: "at 7.1 by 9 a.m. from 7.3 late on Tuesday"."""
_THURSDAY = 3  # the weekday of 1 January 1970, Monday being 0
_BESIDE = 8  # characters: "9 a.m. to 5 p.m. Tuesday"


Read = tuple[tuple[Timex, int], ...]
"""The times of a sentence, each with the way to read it."""


@dataclass(frozen=True, slots=True)
class Tag:
    """A TIMEX3: characters start..end of a text, its type and its value.

    `is_of_story` where the year of a day is none of its own but that of the story told (`years_meant`).
    """

    start: int
    end: int
    type: str
    value: str
    is_of_story: bool = field(default=False, compare=False)


def tags(sentences: Iterable[Parsed], published: Moment | None) -> Iterator[Tag]:
    """All times of an article, in order; relative ones have a value where the day of publication is known."""
    story = Story(published)
    for sentence in sentences:
        story.sentence += 1
        read = tuple(_read(sentence, published))
        for timex, ahead in read:
            if tells_of_past(sentence, timex) and sentence.text[timex.start : timex.end].lower() == "soon":
                continue  # "soon she sank" is no time to come
            tag = _tag(sentence, read, (timex, ahead), story)
            if _CLOCK.search(tag.value) and sentence.text[tag.start - 1 : tag.start] != "(":
                story.clock = tag.value  # what a bracket has is the same hour elsewhere
            story.remember_night(tag.value)
            if owned := OWNED.match(sentence.text, tag.end):
                story.things |= dict.fromkeys(owned["nouns"].split(), (story.sentence, tag.value[:10]))
            yield tag


def _tag(sentence: Parsed, read: Read, said: tuple[Timex, int], story: Story) -> Tag:
    """One of the times of a sentence, counted from what was told before it where it hangs on that."""
    text, (timex, ahead) = sentence.text, said
    start, end = stretch(text, timex)
    if later := hours_on(text, timex, story.clock):
        story.remember_day(later[1][:10])
        return Tag(start, later[0], TimexType.TIME.value, later[1])
    words = text[timex.start : timex.end]
    has_day = any(t.unit == "d" and t is not timex and not t.suffix for t, _ in read)
    if value := generic_value(sentence, timex, has_day=has_day):
        return Tag(start, end, (TimexType.TIME if value[0] == "T" else timex.type).value, value)
    if _is_hour(timex):
        is_over = ahead < -1 or tells_of_past(sentence, timex)
        counted = _on_day(sentence, timex, read, story, ahead=ahead, is_over=is_over)
    else:
        aside, passing = is_aside(sentence, timex), is_in_passing(sentence, timex, has_day=story.has_day())
        counted = story.counted(words, timex, ahead, is_aside=aside, is_passing=passing)
    if beside := _date_beside(text, timex, read, story):
        counted = counted.as_of(beside)
    is_later = _LATER.search(words) and counted.anchor is not Anchor.EVENT
    if counted.past and ahead > 0 > story.lies(counted.past):
        is_later = False  # "they would be free two days later": of what is yet to come
    if not is_later and (length := length_told(text, timex, end)):
        return Tag(start, end, TimexType.DURATION.value, length)
    kind = TimexType.TIME if counted.suffix.startswith("T") else timex.type
    value = timeml_value(counted, ahead, story.published)
    zone = "Z" if _CLOCK.search(value) and _ZULU.search(text, start, end) else ""
    is_of_story = story.is_meant(timex)
    return Tag(start, timex.end if is_later else end, kind.value, value + zone, is_of_story)


def _date_beside(text: str, timex: Timex, read: Read, story: Story) -> Steps | None:
    """The days of "on Monday" in "on Monday, about three months later"; None where nothing stands so.

    So they are those of "the day" in "on Monday, the day after the vote".
    """
    the_day = _THE_DAY.match(text, timex.start)
    if not (the_day or _LATER.search(text, timex.start, timex.end)):
        return None
    dates = ((t, ahead) for t, ahead in read if t.type is TimexType.DATE and t.end <= timex.start)
    date, ahead = max(dates, key=lambda told: told[0].end, default=(None, 0))
    if date is None or not _APPOSED.fullmatch(text, date.end, timex.start):
        return None
    return steps_read(date, story.published, ahead)


def _read(sentence: Parsed, published: Moment | None) -> Iterator[tuple[Timex, int]]:
    """The times of a sentence, each with the way to read it, as `steps_read` has it."""
    closing = {timex.to.start for timex in sentence.times if timex.to}
    ahead, last, told = 0, None, None
    for timex in _named(sentence):
        if not (timex.start in closing or (last and _is_paired(sentence.text, last, timex))):
            ahead = _way(sentence, timex, published)  # both ends of a range look the same way
        elif last and timex.start not in closing:
            timex = in_week_of(sentence.text, last, timex)
        is_end = timex.start in closing or is_put_off(sentence, timex)
        if last and is_end and steps_read(last, published, ahead) is not None:
            timex = ends_after(timex, steps_read(last, published, ahead), published)
        if told and ahead < 0 and timex.start not in closing:
            timex = _in_year_told(sentence.text, told, timex, published)
        told = timex if timex.anchor is Anchor.NONE and timex.unit in ("M", "d") and timex.past else told
        last = timex
        yield timex, ahead


def _in_year_told(text: str, told: Timex, timex: Timex, published: Moment | None) -> Timex:
    """“It fell in April 2012 and was retaken in May”: the month or day that follows the one told."""
    if timex.unit not in ("M", "d") or timex.past == timex.future or not (timex.past and told.past):
        return timex
    if "/y" not in timex.past[0] or published is None:
        return timex
    if not _AND_THEN.fullmatch(text, told.end, timex.start):
        return timex
    next_one = replace(timex, past=timex.future).on(told.past)
    first = steps_read(next_one, published, -1)
    over = first is not None and Moment.from_iso(first[1]).days <= published.days
    return replace(next_one, future=next_one.past) if over else timex


def _way(sentence: Parsed, timex: Timex, published: Moment | None) -> int:
    """Which way to read a time, as `steps_read` has it; a fiscal quarter told of is the last such one."""
    ahead = _by_weekday(sentence.text, timex, published) or way(sentence, timex)
    if timex.unit == "s" and sentence.text[timex.start : timex.start + 5].lower() == "this ":
        return -3 if tells_of_past(sentence, timex) and not _is_far_off(timex, published) else 3
    if timex.unit == "q" and _CURRENT.search(sentence.text, max(0, timex.start - 16), timex.start):
        return 3  # "its forecast for the current fourth quarter"
    is_fiscal = timex.unit == "q" and "fiscal" in sentence.text[timex.start : timex.end].lower()
    if ahead > 0 and timex.unit == "q" and is_put_off(sentence, timex):
        return 3  # "the launch slips to the fourth quarter"
    if ahead == 2 and timex.unit == "q" and timex.relation in ("by", "during", "in"):
        return 3  # "it expects to close the sale in the fourth quarter"
    return -3 if is_fiscal and ahead < 0 else ahead


def _is_far_off(timex: Timex, published: Moment | None) -> bool:
    """Whether it is spring or summer, and "this fall" has not come: nobody means that of the year before."""
    first = steps_read(timex, published, 3)
    if first is None or published is None or not first[0].startswith("@"):
        return False
    begins = shift(published, first[0][1:])
    return begins.year == published.year and 1 < published.month < begins.month


def _is_paired(text: str, first: Timex, second: Timex) -> bool:
    """Whether two days or months stand together: both of "in May or June" look the same way."""
    if first.past == second.past and first.future == second.future and first.suffix != second.suffix:
        return _BY_TIE.fullmatch(text, first.end, second.start) is not None  # "noon" on "Monday"
    return first.unit == second.unit and _PAIRED.fullmatch(text, first.end, second.start) is not None


def _by_weekday(text: str, timex: Timex, published: Moment | None) -> int:
    """-3 or 3 where only the day gone by, or the one to come, is of the weekday named: "Monday, Oct. 26"."""
    said = [i for i, name in enumerate(WEEKDAYS) if text[timex.start : timex.end].lower().startswith(name)]
    if not (said and published and timex.past and timex.future and timex.past != timex.future):
        return 0
    past, future = (
        (shift(published, steps[0].removeprefix("@")).days + _THURSDAY) % 7 == said[0]
        for steps in (timex.past, timex.future)
        if steps[0].startswith("@")
    )
    return 0 if past == future else -3 if past else 3


def _named(sentence: Parsed) -> list[Timex]:
    """The times of a sentence in order, none overlapping another; "each July" is no July."""
    times = (t for t in sentence.times if not (t.to and t.to.start <= t.start))  # "the last two days of May"
    taken = (*times, *sentence.durations)
    named = [
        counted_from_told(sentence.text, part) for timex in taken for part in _parts(sentence.text, timex)
    ]
    words = time_words(sentence.text, sentence.sentence.start, sentence.sentence.end)
    named = [t for t in named if not (t.type is TimexType.DURATION and _RATE.match(sentence.text, t.end))]
    sets = [t for t in words if t.type is TimexType.SET]
    named = [t for t in named if not any(s.start < t.start and t.end <= s.end for s in sets)]
    named = sorted((*named, *(t for t in words if not overlaps(t, named))), key=lambda t: t.start)
    return counted_from_next(sentence.text, named)


def _parts(text: str, timex: Timex) -> Iterator[Timex]:
    """A range as its two ends, and a day as well as its hour where a preposition ties them."""
    tie = _BY_TIE.search(text, timex.start, timex.end) if timex.suffix.startswith("T") else None
    if timex.to is None and tie:
        first, second = replace(timex, end=tie.start()), replace(timex, start=tie.end())
        hour_first = tie[0].strip().lower() == "on"
        yield first if hour_first else replace(first, suffix="")
        yield replace(second, suffix="") if hour_first else second
        return
    if timex.to is None:
        yield from _week_by_end(text, timex)
        return
    joint = _JOINT.search(text, timex.start, timex.to.start)
    yield replace(
        timex, end=joint.start() if joint and joint.start() > timex.start else timex.to.start, to=None
    )
    yield timex.to


def _week_by_end(text: str, timex: Timex) -> Iterator[Timex]:
    """“The week ended May 3” as a week and the day that it ended on; any other time as it is."""
    found = _WEEK_BY_END.match(text, timex.start, timex.end)
    if found is None or timex.past is None or timex.future is None:
        yield timex
        return
    past, future = ((steps[1], steps[1]) for steps in (timex.past, timex.future))
    yield Timex(timex.start, found.start("tie"), TimexType.DURATION, value="P1W")
    yield replace(timex, start=found.end(), past=past, future=future, unit="d", relation="on")


def _on_day(sentence: Parsed, clock: Timex, read: Read, story: Story, *, ahead: int, is_over: bool) -> Timex:
    """An hour on the nearest day that its sentence names, or else on the one told of before.

    With *is_over* that day is one gone by.
    """
    days = [
        (abs(t.start - clock.start), steps)
        for t, way in read
        if t.unit == "d" and t.anchor is not Anchor.EVENT and t is not clock and t.relation != "since"
        if t.start < clock.end or not _is_of_other(t, clock, read)
        if not (t.suffix and sentence.text[t.start - 1 : t.start] == "(")  # the same hour elsewhere
        if t.start < clock.end or not _LATE.match(sentence.text, t.start - len("late on "), t.end)
        if not t.suffix or 0 < t.start - clock.end < _BESIDE or 0 < clock.start - t.end < _BESIDE
        if (steps := steps_read(t, story.published, way)) and not (is_over and story.lies(steps) > 0)
    ]
    clock = replace(clock, unit="d", suffix=clock.suffix or clock.value)
    if not days and is_over and (day := story.day_of_thing(things_before(sentence, clock))):
        return replace(clock, past=day, future=day)
    if not days:
        return story.on_day_told(clock, ahead, is_over=is_over)
    _, day = min(days)
    return replace(clock, past=day, future=day)


def _is_of_other(day: Timex, clock: Timex, read: Read) -> bool:
    """Whether a day is that of another hour, which lies before it: "at 3 pm and at 2 am on Saturday"."""
    hours = [t for t, _ in read if t.suffix and t.past == day.past and 0 < day.start - t.end <= len(" on ")]
    return any(t is not clock and t.suffix < (clock.value or clock.suffix) for t in hours)


def _is_hour(timex: Timex) -> bool:
    """Whether it is an hour or a part of the day that does not say of which: "6 a.m.", "the early hours"."""
    if timex.type is TimexType.TIME and timex.past is None:
        return True
    return timex.suffix.startswith("T") and timex.past == ("@", "@") and timex.anchor is Anchor.PUBLISHED


def timeml_value(timex: Timex, ahead: int, published: Moment | None) -> str:
    """The `value` of a TIMEX3: "2024-11", "P10Y", "PRESENT_REF"; empty where it cannot be worked out.

    Args:
        timex: what the text names.
        ahead: which way to read it, as `steps_read` has it.
        published: the document creation time; None leaves relative dates without a value.
    """
    if timex.value and timex.past is None:
        return _HALF.sub(_whole, timex.value)
    steps = steps_read(timex, published, ahead)
    if steps is None:
        return timex.value
    if not steps[0].startswith("@"):
        return _written(Moment.from_iso(steps[0]), timex) + timex.suffix
    return _written(shift(published, steps[0][1:]), timex) + timex.suffix if published else ""


_HALF = re.compile(r"(\d+)\.5([HY]|(?<=T\d\.5)M)$")


def _whole(found: "re.Match[str]") -> str:
    """Half an hour, a minute or a year as the smaller unit."""
    count = "" if found[1] == "0" else found[1] + found[2]
    return count + {"H": "30M", "M": "30S", "Y": "6M"}[found[2]]


def _written(day: Moment, timex: Timex) -> str:
    """The calendar unit that begins on, or holds, *day*."""
    unit = timex.unit
    if unit == "w":
        return _week(day)
    if unit == "q":
        return f"{day.year:04}-Q{(day.month + 2) // 3}"
    if unit == "H":
        return f"{day.year:04}-H{(day.month + 5) // 6}"
    if unit == "s":
        return f"{day.year:04}-{_SEASONS.get(day.month, 'SU')}"
    if unit in ("D", "C"):
        return str(day.year)[: 3 if unit == "D" else 2]
    return {"y": f"{day.year:04}", "M": f"{day.year:04}-{day.month:02}"}.get(unit, day.iso())


def _week(day: Moment) -> str:
    """The ISO 8601 week that holds a day: the week belongs to the year of its Thursday."""
    thursday = Moment.from_days(day.days + 3 - (day.days + 3) % 7)
    first = Moment(thursday.year, 1, 1)
    return f"{thursday.year:04}-W{(thursday.days - first.days) // 7 + 1:02}"
