"""How the dates of a sentence hang together: ranges, and the words that tie a date to what it dates."""

import re
from dataclasses import replace

from viewer.extract.grammar.calendar import MONTHS, WEEKDAYS
from viewer.extract.times.pointing_dates import in_week_of
from viewer.extract.times.timex import Anchor, Steps, Timex, fixed
from viewer.model.moment import Moment

_BEFORE = re.compile(
    r"\b(?P<word>(?:some ?time|at some point) between|on or before|at the (?:earliest|latest)(?: in| on| by)?"
    r"|in|on|at|since|until|till|by|from|between|before|after|during|through|throughout|over|within|around"
    r"|about|of|for|as of|starting|beginning|effective|ahead of|prior to|not before|not until"
    r"|no later than|up to|(?:before|by) the end of|as early as|as soon as"
    r"|(?:no|not) (?:earlier|sooner) than)"
    r"(?P<rest>\s+(?:about|around|(?:early|late)(?: on)?|at least|the|as (?:early|late) as|just|only))*\s+$",
    re.IGNORECASE,
)
_JOINTS = re.compile(
    r"\s*(?:to|and|until|till|through|[-–—])(?: the (?:following|next))?\s*"
    r"|\s*(?:until|till) (?:his|her|its|their|the|a) (?:[\w-]+ ){1,2}(?:in|on)\s*",
    re.IGNORECASE,
)
_SAME = {
    "till": "until", "not until": "from", "not before": "from", "starting": "from", "beginning": "from",
    "effective": "from", "as of": "from", "ahead of": "before", "prior to": "before", "no later than": "by",
    "up to": "until", "before the end of": "by", "by the end of": "by",
    **dict.fromkeys(("on or before", "at the latest in", "at the latest on", "at the latest by"), "by"),
    **dict.fromkeys(("at the earliest in", "at the earliest on", "at the earliest by"), "earliest"),
    **dict.fromkeys(("sometime between", "some time between", "at some point between"), "sometime"),
    "as early as": "earliest", "as soon as": "earliest", "no earlier than": "earliest",
    "not earlier than": "earliest", "no sooner than": "earliest", "not sooner than": "earliest",
}  # fmt: skip
_AFTER = re.compile(
    r",? at the (?:very )?(?P<word>earliest|latest)\b|(?P<owner>['’]s\s+[a-z])", re.IGNORECASE
)
_HOUR = re.compile(
    r"(?:dawn|daybreak|sunrise|noon|midday|dusk|sunset|nightfall|midnight) "
    r"|[\d.:]+ ?[ap]\.?m\b\.?,? (?!to |-|and )",
    re.IGNORECASE,
)
_PASSING = re.compile(  # "the storm moved through Monday"
    r"\b(?:blew|break|breaking|broke|came|come|coming|gets?|getting|go|goes|going|got|mov(?:e|ed|es|ing)|pass(?:ed|es|ing)?"
    r"|push(?:ed|es|ing)?|roll(?:ed|ing|s)?|sweep(?:ing|s)?|swept|tear(?:ing|s)?|tore|went)\s+$",
    re.IGNORECASE,
)
_ENDS = re.compile(r"(?:the )?end(?: of|-)", re.IGNORECASE)
_NAMED = re.compile(r"(?<![.!?\n] )(?P<word>[A-Z][\w’'-]*[a-z]) $")
_HELD = re.compile(
    r" (?:began|begins?|opened|opens|ended|ends|runs|ran|takes place|took place|starts?|started|kicks? off"
    r"|kicked off|(?:was|is|will be) (?:held|opened|postponed|due)|will (?:begin|open|end|start|run)"
    r"|is to (?:begin|open|end|start)|closes?|closed|concludes|concluded)\b"
)
_COUNTED = re.compile(r"^(?:next|this|last) (?=[a-z]+day$)")
_REACH = 24


def linked(text: str, found: tuple[Timex, ...], low: int) -> tuple[Timex, ...]:
    """The dates with the words that tie them to their clause, and each range as one date with two ends.

    Args:
        text: the whole text.
        found: its dates in one sentence, in order.
        low: where the sentence begins.
    """
    dates = (timex for timex in found if not _is_of_name(text, timex))
    tied = _in_year_named(text, [_last_of(text, with_tie(text, timex, low)) for timex in dates])
    joined: list[Timex] = []
    for timex in tied:
        if joined and _says_weekday(text, joined[-1], timex):
            day = joined[-1]
            timex = replace(timex, past=day.past, future=day.future, anchor=day.anchor)
        if joined and _is_range(text, joined[-1], timex):
            joined[-1] = _range(text, joined[-1], timex)
        else:
            if joined and text[joined[-1].end : timex.start] in (" and ", " or ", ", ", ", and "):
                joined[-1] = in_year_of(joined[-1], timex)  # "in March and April 2012"
            joined.append(timex)
    return tuple(joined)


def _says_weekday(text: str, day: Timex, timex: Timex) -> bool:
    """Whether a weekday only says of the day before it which it was: "7 September, a Sunday"."""
    named = text[timex.start : timex.end].lower() in WEEKDAYS
    return named and day.unit == "d" and text[day.end : timex.start] in (", a ", " (a ", ", which was a ")


_OF_THAT_YEAR = re.compile(
    r", (?:(?:again|first|most recently|once|then) )?(?:in|on|between|from|during|around) (?:the )?"
    r"(?:early|mid|late)?[ -]?"
)


def _in_year_named(text: str, times: list[Timex]) -> list[Timex]:
    """The dates with the year that stands right before them: "in 2012, in June and July"."""
    found: list[Timex] = []
    year: str | None = None  # a day of it
    for timex in times:
        between = text[found[-1].end : timex.start] if found else ""
        follows = between in (" and ", " or ", ", ") if found and found[-1].unit != "y" else False
        loose = timex.past if timex.past != timex.future and not timex.to else None
        if year and loose and "/y" in loose[0] and (follows or _OF_THAT_YEAR.fullmatch(between)):
            steps = fixed(within_year(loose), Moment.from_iso(year))
            found.append(replace(timex, past=steps, future=steps, anchor=Anchor.NONE))
            continue
        year = timex.past[0] if timex.past and timex.unit == "y" and timex.anchor is Anchor.NONE else None
        found.append(timex)
    return found


def with_tie(text: str, timex: Timex, low: int) -> Timex:
    """A date with the word that ties it to what it is of, be it no earlier than *low*: "since", "by"."""
    if timex.relation:
        return timex
    after = _AFTER.match(text, timex.end)
    before = _BEFORE.search(text, max(low, timex.start - _REACH), timex.start)
    if after and after["word"]:
        relation = "by" if after["word"].lower() == "latest" else "earliest"
        return replace(timex, relation=relation, first=before.start() if before else -1)
    if not before:
        return timex
    word = " ".join(before["word"].lower().split())
    agent = word == "by" and after is not None  # "driven out by Tuesday's storm"
    that_day = word in ("before", "after") and _HOUR.match(text, timex.start)  # "before dawn on Friday"
    relation = "on" if agent or that_day else _SAME.get(word, word)
    if relation == "through" and timex.unit in ("d", "M"):
        passing = _PASSING.search(text, max(low, before.start() - _REACH), before.start())
        relation = "on" if passing else "until"
    least = relation == "since" and text[before.start() : timex.start].split()[1:3] == ["at", "least"]
    mod = "ON_OR_BEFORE" if least else timex.mod  # "since at least 2020"
    return replace(timex, relation=relation, first=before.start(), mod=mod)


def _last_of(text: str, timex: Timex) -> Timex:
    """Its last day, where something lasts until the end of a month or year, or through it."""
    through = text[timex.opens_at : timex.start].lower().startswith("through ")
    if timex.relation != "until" or not (through or _ENDS.match(text, timex.start, timex.end)):
        return timex
    past, future = (steps and (steps[1], steps[1]) for steps in (timex.past, timex.future))
    return replace(timex, past=past, future=future)


def _is_of_name(text: str, timex: Timex) -> bool:
    """Whether a year only ends the name of what is held in it: "Expo 2027 opens on 15 May"."""
    if timex.unit != "y" or not text[timex.start : timex.end].isdecimal():
        return False
    name = _NAMED.search(text, max(0, timex.start - _REACH), timex.start)
    held = _HELD.match(text, timex.end)
    return bool(name and held and name["word"].lower() not in (*MONTHS, *WEEKDAYS))


_PUT_OFF = re.compile(
    r"\b(?:adjourned|deferred|delayed|extended|postponed|put off|recessed|remanded|rescheduled|suspended)\b"
    r"[^.;,]{0,40}$",
    re.IGNORECASE,
)
_EITHER = (" or ", " into ")
"""What stands between days or months of which it was at one: "in May or June", "late Monday into Tuesday"."""


_LARGE = ("y", "D", "C")


def _is_range(text: str, first: Timex, second: Timex) -> bool:
    if (
        first.to
        or second.to
        or first.past is None
        or second.past is None
        or Anchor.EVENT in (first.anchor, second.anchor)
    ):
        return False
    between = text[first.end : second.start]
    joint = _JOINTS.fullmatch(between)
    either = between in _EITHER and first.unit == second.unit
    either = either and (first.unit in ("d", "M") or (between == " or " and first.unit in _LARGE))
    beside = between in (" and ", " or ") and _are_neighbours(text, first, second)  # "on Monday and Tuesday"
    if either or beside or _are_two(text, first, second):
        return True
    if not joint or first.relation in ("since", "by", "before", "after"):
        return False
    word = between.strip().lower().split(" ")[0]
    if first.relation not in ("between", "sometime", "from") and (
        (first.unit != second.unit and word == "to")  # "the cut on Friday to December's figure"
        or (
            word in ("to", "until", "till")
            and _PUT_OFF.search(text, max(0, first.opens_at - 60), first.opens_at)
        )
    ):
        return False  # "it extended the offer Monday until 3 May": on Monday it did so
    if first.relation in ("between", "sometime"):
        return word == "and" or word in "-–—"
    if first.relation == "from":
        return word != "and"
    return word not in ("and", "") and (word in "-–—" or word in ("to", "until", "till", "through"))


def _are_two(text: str, first: Timex, second: Timex) -> bool:
    """Whether of two days, months or years that "and" joins each saw it: "hit on Monday and Friday"."""
    joined = text[first.end : second.start] == " and " and first.relation in ("in", "on", "")
    alike = first.unit == second.unit and first.unit in ("d", "M", "y") and first.anchor is second.anchor
    alone = text[max(0, first.start - 2) : first.start] != ", "  # no last two of three
    ends = _CLOSES.match(text, second.end) is not None and not second.relation
    if not (joined and alike and alone and ends):
        return False
    days = [text[t.start : t.end].lower() for t in (first, second)]
    named = all(day in WEEKDAYS for day in days)
    return not named or WEEKDAYS.index(days[0]) < WEEKDAYS.index(days[1])  # no "Friday and Thursday"


_CLOSES = re.compile(
    r"\s*(?:[.;:)]|$)| (?:at|near|off|for|when|after|before|as|with|under|to|from|against|by)\b"
)
"""What may stand behind the second of two dates, so that it does not open a clause: "in May and June saw"."""


def _are_neighbours(text: str, first: Timex, second: Timex) -> bool:
    """Whether two dates are one stretch: "Monday and Tuesday", "March and April", "2021 and 2022"."""
    words = [_COUNTED.sub("", text[t.start : t.end].lower()) for t in (first, second)]
    if all(word.isdigit() for word in words):
        return int(words[1]) - int(words[0]) == 1
    names = next((n for n in (WEEKDAYS, MONTHS) if all(word in n for word in words)), None)
    return names is not None and (names.index(words[1]) - names.index(words[0])) % len(names) == 1


def _range(text: str, first: Timex, second: Timex) -> Timex:
    either = text[first.end : second.start] in _EITHER
    either = either or (_are_two(text, first, second) and not _are_neighbours(text, first, second))
    second = in_week_of(text, first, second)  # "next Friday or Saturday"
    first, second = _in_order(in_year_of(first, second), second)
    if either or first.relation == "sometime":  # "in 2019 or 2020": at some time from the first to the last
        return replace(first, end=second.end, to=replace(second, relation="or"))
    relation = "between" if first.relation == "between" else "from"
    last = second if relation == "between" else _last_of(text, replace(second, relation="until"))
    return replace(first, end=second.end, to=replace(last, relation=second.relation), relation=relation)


def _in_order(first: Timex, second: Timex) -> tuple[Timex, Timex]:
    """The ends of a range that name no year or week so that the first comes first: "from June to January"."""
    loose = all(
        t.anchor is Anchor.PUBLISHED and t.past != t.future and not t.is_current for t in (first, second)
    )
    if not loose or not (first.past and first.future and second.past and second.future):
        return first, second
    past = first.on(second.past).past
    if "/y" in first.future[0] and "/y" in second.future[0]:  # it may have begun: "will run from May to July"
        return replace(first, past=past, future=first.on(second.future).past), second
    return replace(first, past=past), replace(second, future=second.on(first.future).future)


def in_year_of(first: Timex, second: Timex) -> Timex:
    """The first end of a range in the year of the second: "between March and June 2023"."""
    if (
        first.past is None
        or second.past is None
        or first.to
        or "/y" not in first.past[0]
        or second.unit not in ("M", "d")
        or first.anchor is not Anchor.PUBLISHED
        or second.anchor is Anchor.EVENT
        or first.unit not in ("M", "d")
    ):
        return first
    if second.anchor is not Anchor.NONE:
        return _in_counted_year(first, second)
    year = Moment.from_iso(second.past[1])
    steps = fixed(within_year(first.past), year)
    if steps[0] > second.past[0]:
        earlier = Moment(year.year - 1, 12, 31)
        steps = fixed(within_year(first.past), earlier)
    return replace(first, past=steps, future=steps, anchor=Anchor.NONE)


def _in_counted_year(first: Timex, second: Timex) -> Timex:
    """“Between March and June last year”, where the year is counted from the day of publication."""
    if first.past is None or second.past is None or first.past == first.future:
        return first
    base, in_year, tail = second.past[0].partition("/y")
    if second.past != second.future or not in_year:
        return first
    steps = within_year(first.past)
    back = "-1y" if _months(steps[0].partition("/y")[2]) > _months(tail) else ""
    counted = (base + back + steps[0].removeprefix("@"), base + back + steps[1].removeprefix("@"))
    return replace(first, past=counted, future=counted, anchor=second.anchor)


def _months(tail: str) -> int:
    found = re.match(r"\+(\d+)M", tail)
    return int(found[1]) if found else 0


def within_year(steps: Steps) -> Steps:
    """The steps to the same month or day within whichever year they are counted in."""
    tail = steps[0].partition("/y")[2], steps[1].partition("/y")[2]
    return "@/y" + tail[0], "@/y" + tail[1]
