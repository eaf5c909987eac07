"""Dates told in passing, which date an event where nothing better does: "six hours later"."""

import re
from collections.abc import Iterator
from dataclasses import replace
from itertools import chain

from viewer.extract.grammar import calendar
from viewer.extract.grammar.calendar import UNITS
from viewer.extract.grammar.guarded import has_any
from viewer.extract.grammar.numbers import WORD_NUMBER
from viewer.extract.times.date_parts import season_of
from viewer.extract.times.edge_periods import edges, first_months
from viewer.extract.times.timex import Anchor, Steps, Timex, TimexType

_HOURS = (
    r"(?:some |about |around |nearly |almost |just |barely |only )?"
    rf"(?:\d+|{WORD_NUMBER}|half an?|an?|a few|several)"
)
_COUNTED = re.compile(
    rf"\b(?:(?P<count>{_HOURS})\s)?(?P<unit>hour|minute|second|moment)s?\s"
    r"(?P<way>later|earlier|afterwards|after|before)\b",
    re.IGNORECASE,
)
_WITHIN_HOURS = re.compile(r"\bwithin (?:seconds|moments|minutes|hours)\b", re.IGNORECASE)
_SAME = re.compile(r"\b(?:the same|that(?: same)?) (?:morning|afternoon|evening|night)\b", re.IGNORECASE)
_NEXT = re.compile(
    r"\b(?:the|that) (?P<way>following|next|previous|preceding) (?:morning|afternoon|evening|night)\b",
    re.IGNORECASE,
)
_PERIOD_END = re.compile(
    r"\b(?P<word>by|before|until|at) (?:the )?(?P<unit>year|month|week)(?:['’]s |-)end\b"
    r"|\b(?P<before>by|before|until|at) the end of (?:the|this) (?:current )?calendar year\b",
    re.IGNORECASE,
)
_OUT = re.compile(
    r"\b(?:before|by the time) (?:the|this) (?P<unit>year|month|week) (?:is (?:out|over|up)|ends|was out)\b",
    re.IGNORECASE,
)
_WEEKEND_AFTER = re.compile(
    r"\b(?:the following weekend|(?:the )?weekend (?:that|which) followed)\b", re.IGNORECASE
)
_WITHIN = re.compile(r"\b(?P<way>earlier|later) in the (?P<unit>year|month|week)\b", re.IGNORECASE)
_TURN = re.compile(r"\b(?P<word>since|at|before|by) the turn of the year\b", re.IGNORECASE)
_SINCE = re.compile(
    r"\b(?:ever since|since then|since when|since that (?:morning|afternoon|evening|night)\b"
    r"|since(?=\s*(?:[.;,:)]|$)))",
    re.IGNORECASE,
)
_SINCE_HOUR = re.compile(
    r"\bsince (?:this morning|(?:dawn|daybreak|sunrise|midnight)(?=\s*(?:[.;,:)]|$)))", re.IGNORECASE
)
_MEANWHILE = re.compile(r"\b(?:has|have|had) (?P<word>since)\b", re.IGNORECASE)
_WEEKEND = re.compile(r"\b(?P<word>at|by|before|over|during|until|on|since) the weekend\b", re.IGNORECASE)
_SEASON = re.compile(
    r"\b(?P<word>in|by|before|over|during|until|since|through|throughout|all|spent|due in|due by)"
    r"(?P<the> the)? (?:whole |early |late |mid-?)?"
    r"(?:(?P<south>southern|austral|antarctic) |northern |boreal )?"
    r"(?P<season>spring|summer|autumn|winter|(?<=the )fall)"
    r"\b(?! (?:of )?\d| (?:and|to|or) (?:the |early |late )?(?:spring|summer|autumn|winter|fall)\b"
    r"| (?!(?:was|is|will|after|and|before|but|when|as|at|by|that|with|for|to|from|on|under|because|while"
    r"|since|where|which|who|it|they|he|she|its|their|the|an?|this|until|without|amid|despite|during|has|had|have|were"
    r"|are|could|would|may|might|must|if|only|too|instead|now|not|over|near|off|into|between|through|along"
    r"|against|[a-z]+ing)\b)"
    r"[a-z]+)",
    re.IGNORECASE,
)
_SEASON_EDGE = re.compile(
    r"\b(?P<word>in|by|before|until|since|at|towards?)"
    r" the (?:end|close|start|beginning|middle|height|course) of"
    r" (?:the )?(?P<season>spring|summer|autumn|winter)\b(?! (?:of )?\d)",
    re.IGNORECASE,
)
_TIES = {"by": "by", "due by": "by", "until": "until", "before": "before", "since": "since"}
_ANY = tuple(  # most sentences have none, and this is soon told
    "hour minute second moment morning afternoon evening night since weekend spring summer autumn winter "
    "fall end earlier later turn year month week half".split()
)
_FEW = (["an"], ["a"], ["one"], ["two"], ["three"], ["1"], ["2"], ["3"])
"""How many hours are as good as the same day; more are of that day or the next."""
_SATURDAY, _SUNDAY = 5, 6


def moments(text: str, start: int, end: int) -> tuple[Timex, ...]:
    """The dates of that kind in `text[start:end]`, in order; hours are exact to a day and the next."""
    if not has_any(_ANY, text, start, end):
        return ()
    return tuple(sorted(_all(text, start, end), key=lambda timex: timex.start))


def _all(text: str, start: int, end: int) -> Iterator[Timex]:
    yield from _counted(text, start, end)
    for match in _SAME.finditer(text, start, end):
        since = text[max(start, match.start() - len("since ")) : match.start()].lower() == "since "
        yield replace(_event(match, ("@", "@"), ("@", "@")), relation="since" if since else "")
    for match in _NEXT.finditer(text, start, end):
        later, sooner = ("@+1d", "@+1d"), ("@-1d", "@-1d")
        ahead = match["way"].lower() in ("following", "next")
        yield _event(match, later, sooner) if ahead else _event(match, sooner, later)
    for match in _SINCE.finditer(text, start, end):
        yield replace(_event(match, ("@", "@"), ("@", "@")), relation="since")
    for match in _SINCE_HOUR.finditer(text, start, end):
        yield replace(_period(match, ("@", "@"), "since"), is_current=False)
    for match in _MEANWHILE.finditer(text, start, end):
        when = _event(match, ("@", "@"), ("@", "@"))
        yield replace(when, start=match.start("word"), relation="after")
    for match in chain(_SEASON.finditer(text, start, end), _SEASON_EDGE.finditer(text, start, end)):
        yield _season(match)
    yield from _of_the_year(text, start, end)
    yield from edges(text, start, end)
    yield from first_months(text, start, end)
    yield from _weekends(text, start, end)


def _weekends(text: str, start: int, end: int) -> Iterator[Timex]:
    """The last weekend or the next, and that after what was told."""
    for match in _WEEKEND_AFTER.finditer(text, start, end):
        yield _event(match, ("@/w+5d", "@/w+6d"), ("@/w+5d", "@/w+6d"))
    for match in _WEEKEND.finditer(text, start, end):
        if not _WEEKEND_AFTER.match(text, match.end() - len("weekend")):
            yield _weekend(match)


def _counted(text: str, start: int, end: int) -> Iterator[Timex]:
    """So many hours or minutes from another event: "two hours later", "within minutes"."""
    for match in _COUNTED.finditer(text, start, end):
        few = (match["count"] or "").lower().split()[-1:] in _FEW  # "half an" too
        unit = "minute" if few else match["unit"].lower()
        yield _event(match, *_away(unit, match["way"].lower()))
    for match in _WITHIN_HOURS.finditer(text, start, end):
        yield _event(match, ("@", "@"), ("@", "@"))


def _of_the_year(text: str, start: int, end: int) -> Iterator[Timex]:
    """Parts of the year, month or week that it is: "by year's end", "later in the week"."""
    for match in _PERIOD_END.finditer(text, start, end):
        unit = UNITS[(match["unit"] or "year").lower()]
        word = (match["word"] or match["before"]).lower()
        relation = "until" if word == "until" else "by"
        yield _period(match, (f"@/{unit}", f"@/{unit}+1{unit}-1d"), relation)
    for match in _OUT.finditer(text, start, end):
        unit = UNITS[match["unit"].lower()]
        yield _period(match, (f"@/{unit}", f"@/{unit}+1{unit}-1d"), "by")
    for match in _WITHIN.finditer(text, start, end):
        unit = UNITS[match["unit"].lower()]
        over = match["way"].lower() == "earlier"
        yield _period(match, (f"@/{unit}", "@") if over else ("@", f"@/{unit}+1{unit}-1d"), "in")
    for match in _TURN.finditer(text, start, end):
        yield _period(match, ("@/y", "@/y"), _TIES.get(match["word"].lower(), "in"))


def _period(match: "re.Match[str]", steps: Steps, relation: str) -> Timex:
    return Timex(
        match.start(), match.end(), TimexType.DATE, steps, steps, "d",
        anchor=Anchor.PUBLISHED, relation=relation, first=match.start(), is_current=True,
    )  # fmt: skip


def _event(match: "re.Match[str]", away: Steps, back: Steps) -> Timex:
    return Timex(match.start(), match.end(), TimexType.DATE, away, back, "d", anchor=Anchor.EVENT)


def _away(unit: str, way: str) -> tuple[Steps, Steps]:
    """The steps from the other event, and those from an event that the other is counted from."""
    if unit != "hour":
        return ("@", "@"), ("@", "@")
    later, sooner = ("@", "@+1d"), ("@-1d", "@")
    return (sooner, later) if way in ("earlier", "before") else (later, sooner)


def _weekend(match: "re.Match[str]") -> Timex:
    """The last weekend or the next; "by" it is by its Sunday."""
    word = match["word"].lower()
    past, future = (
        (calendar.weekday(_SATURDAY, way)[0], calendar.weekday(_SUNDAY, way)[0]) for way in (-1, 1)
    )
    relation = _TIES.get(word, "in")
    return Timex(
        match.start("word") + len(word) + 1, match.end(), TimexType.DATE, past, future, "w",
        anchor=Anchor.PUBLISHED, relation=relation, first=match.start(),
    )  # fmt: skip


def _season(match: "re.Match[str]") -> Timex:
    """The season that is on, or the last one or the next: "in the spring", "all summer"."""
    past, future = (calendar.season(season_of(match), way) for way in (-1, 1))
    relation = _TIES.get(match["word"].lower(), "in")
    return Timex(
        match.start("season"), match.end(), TimexType.DATE, past, future, "s",
        anchor=Anchor.PUBLISHED, relation=relation, first=match.start(),
    )  # fmt: skip
