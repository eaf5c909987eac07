"""Times that date no event but belong to a text's times: "now", "in recent years", "daily", "for months"."""

import re
from collections.abc import Iterator
from dataclasses import replace

from viewer.extract.grammar import calendar
from viewer.extract.grammar.calendar import Steps, month, season, whole
from viewer.extract.grammar.guarded import Patterns
from viewer.extract.grammar.numbers import WORD_NUMBER
from viewer.extract.times import eras, holidays, moving_feasts, time_sets, unit_lengths
from viewer.extract.times.game_quarters import tells_of_money
from viewer.extract.times.report_dates import half_steps
from viewer.extract.times.timex import Anchor, Timex, TimexType
from viewer.extract.times.unit_lengths import UNITS, Reading, UnitReader

_TIES = frozenset("after at before by for from in on since until".split())
PLAIN = str.maketrans({"\n": " ", "\r": " ", "\t": " ", "\xa0": " ", "’": "'", "‑": "-"})
"""Marks of one character for which the patterns of times have a plain one."""


def _present(_: "re.Match[str]") -> Reading:
    return TimexType.DATE, "PRESENT_REF"


def _past(_: "re.Match[str]") -> Reading:
    return TimexType.DATE, "PAST_REF"


def _future(_: "re.Match[str]") -> Reading:
    return TimexType.DATE, "FUTURE_REF"


def _weekend(found: "re.Match[str]") -> Reading:
    told = _on(found, ("@-5d/w+5d", "@-5d/w+6d"), "w", "-WE")
    return replace(told, future=("@/w+5d", "@/w+6d"))


def _quarter(found: "re.Match[str]") -> Reading:
    """“the quarter”, "the latest period" in a report: the last that is over."""
    return _on(found, whole("q", -1), "q")


def _year_ago(found: "re.Match[str]") -> Reading:
    """“the year-ago quarter”: the one before the last that is over."""
    return _on(found, whole("q", -5), "q")


def _half(found: "re.Match[str]") -> Reading | None:
    """“In the second half” of a year, where the sentence tells of money and of no game."""
    if not tells_of_money(found.string, found.start(), found.end()):
        return None
    past, future = half_steps(found["half"].lower())
    return replace(_on(found, past, "H"), future=future)


def _week(found: "re.Match[str]") -> Reading:
    return _on(found, whole("w", 0), "w")


def _month(found: "re.Match[str]") -> Reading:
    return _on(found, whole("M", 0), "M")


def _year(found: "re.Match[str]") -> Reading:
    return _on(found, whole("y", 0), "y")


def _century(found: "re.Match[str]") -> Reading:
    return _on(found, whole("C", 0), "C")


def _share(found: "re.Match[str]") -> Reading:
    """“the latter part of the year”: of the one it is."""
    code = calendar.UNITS[found["unit"].lower()]
    return _on(found, whole(code, 0), code)


def _ranked(found: "re.Match[str]") -> Reading:
    """“the year” in "the fourth fire of the year"."""
    told = _share(found)
    assert isinstance(told, Timex)
    return replace(told, start=found.start("unit") - len("the "))


def _report_year(found: "re.Match[str]") -> Reading:
    """“for the full year”: the one before while the new one has only begun."""
    return replace(_on(found, ("@-3M/y", "@-3M/y+1y-1d"), "y"), future=whole("y", 0))


def _part_of_day(found: "re.Match[str]") -> Reading:
    return _on(found, ("@", "@"), "d", time_sets.PARTS[found["part"].lower()].removeprefix("XXXX-XX-XX"))


def _small_hours(found: "re.Match[str]") -> Reading:
    return _on(found, ("@", "@"), "d", "TMO")


def _other_part_of_day(found: "re.Match[str]") -> Reading:
    away = {"the next": "+1d", "the following": "+1d", "the previous": "-1d"}.get(found["which"].lower(), "")
    told = _on(
        found,
        ("@" + away, "@" + away),
        "d",
        time_sets.PARTS[found["part"].lower()].removeprefix("XXXX-XX-XX"),
    )
    return replace(told, anchor=Anchor.EVENT)


def _holiday(found: "re.Match[str]") -> Reading:
    number, steps = holidays.american(re.sub("^(?:last|next|this|the) ", "", found[0].lower()))
    past, future = (month(number, way)[0] + steps for way in (-1, 1))
    if not found[0].lower().endswith("weekend"):
        return replace(_on(found, (past, past), "d"), future=(future, future))
    near = [calendar.weekend_about(step) for step in (past, future)]
    return replace(_on(found, near[0], "w", "-WE"), future=near[1])


def _moving_feast(found: "re.Match[str]") -> Reading:
    """“Good Friday”, whose day is worked out where that of publication is known."""
    word = found[0].lower().rpartition(" ")[2]
    unit, suffix = {"week": ("w", ""), "weekend": ("w", "-WE")}.get(word, ("d", ""))
    return _on(found, ("@", "@"), unit, suffix)


def _season(found: "re.Match[str]") -> Reading:
    """“in the summer”, "late spring": the nearest one that has begun, or that is not over."""
    past, future = (season(found["season"].lower(), way) for way in (-1, 1))
    return replace(_on(found, past, "s"), future=future)


def _season_told(found: "re.Match[str]") -> Reading:
    """“that summer”, "the following spring": counted from the date told."""
    name, which = found["season"].lower(), found["which"].lower()
    ways = {"the following": 1, "the next": 1, "the previous": -1}
    first = f"@/y+{calendar.SEASONS[name] - 1}M"
    steps = season(name, ways[which], over=True) if which in ways else (first, first + "+3M-1d")
    return replace(_on(found, steps, "s"), anchor=Anchor.EVENT)


def _just_now(found: "re.Match[str]") -> Reading:
    """“an hour ago”: on the day of publication, as far as can be told."""
    return _on(found, ("@", "@"), "d")


def _slashed(found: "re.Match[str]") -> Reading:
    """“11/02/89”, as written in the United States."""
    year = int(found["year"])
    year += 0 if year > 99 else 1900 if year > 40 else 2000
    return TimexType.DATE, f"{year}-{int(found['month']):02}-{int(found['day']):02}"


def _on(found: "re.Match[str]", steps: Steps, unit: str, suffix: str = "") -> Timex:
    first, last = found.span()
    return Timex(first, last, TimexType.DATE, steps, steps, unit, Anchor.PUBLISHED, suffix=suffix)


_NTH = "|".join(
    f"(?<={word} )"
    for word in "second third fourth fifth sixth seventh eighth ninth tenth last final only \\dth".split()
)
_SHARE = "the (?:(?:early|latter|first|last|late) part|(?:first|second|latter) half)"
_PATTERNS: tuple[tuple[str, UnitReader], ...] = (
    (r"(?:(?<!any day )now(?! and (?:again|then)\b)|currently|at present|nowadays|these days)\b"
     r"|the present(?=[.,;])|(?<!more )current"
     r"(?= (?!(?:accounts?|and|at|from|had|has|in|is|of|off|on|runs?|than|that|to|was"
     r"|slack\w*|eas\w+|sw[ae]\w+|carr\w+|pull\w*|drag\w*)\b)[a-z])",
     _present),
    (r"(?:more |most )?recently\b(?! as\b)|lately\b"
     r"|recent (?:memory|times|history)\b"
     r"|past years\b|(?:years|decades|days|centuries|times) past\b(?=[.,;]| [a-z])"
     r"|(?<=\bat )that time\b(?! (?:being|for|of|that|the|to|when)\b)"
     r"|the other (?:day|week|night|evening|morning)\b(?=[.,;\"]|$| (?!was|is)[a-z])"
     r"|(?<=\bin )the past\b(?! (?!(?:\w+(?:ed|en)|he|her|his|i|is|it|she|they|this|was|we|you)\b)"
     r"[\w-]+ ?[\w-]*s\b)"
     r"|(?:(?:a few|several|many|some|hundreds of|thousands of|dozens of"
     r"|\d[\d,.]* (?:thousand|million|billion)) )?"
     rf"(?<!-){UNITS} ago\b"
     r"|(?<!how )(?:not )?(?:(?:so|too|very) )?long ago\b"
     r"|(?:a generation|generations) ago\b"
     r"|(?:a (?:long |short )?while|(?:quite )?some time|a (?:long|short) time) ago\b", _past),
    (r"the (?:near|foreseeable|immediate) future\b"
     r"|(?:(?<=\bin )|(?<=\binto )|(?<=\bfor ))the future\b(?! of\b)|(?<!as )soon(?! after| as)\b"
     r"|as soon as possible\b|future (?:days|weeks|months|quarters|years|decades)\b"
     r"|the (?:short|near) term\b", _future),
    *unit_lengths.PATTERNS,
    (r"(?:the|this) weekend\b", _weekend),
    (r"(?:the )?(?:latest (?:fiscal )?)?(?<=the |est )quarter\b(?!-)"
     r"|the (?:latest period|most recent quarter)\b", _quarter),
    (r"the (?:year-(?:ago|before|earlier)|(?:prior|previous)[- ]year) (?:quarter|period)\b"
     r"|year-(?:ago|earlier)\b", _year_ago),
    (r"(?:(?<=\bin )|(?<=\bfor )|(?<=during )|(?<=\bof )|(?<=from )|(?<=over )|(?<=through ))"
     r"the (?P<half>first|second) half\b(?! of\b)", _half),
    (r"the week(?='s|[,.;])", _week),
    (r"(?:the|this) full year\b"
     r"|(?<=\bfor )the year(?![\w'-]| (?:to|ended|ending|\d|[a-z]+ thousand)\b)", _report_year),
    (r"(?:(?<=months of )|(?<=quarter of ))the year(?![\w'-])|the year(?= to date\b)", _year),
    (r"(?:(?<=end )|(?<=ended )|(?<=ends )|(?<=finish )|(?<=finished )|(?<=start )|(?<=started )|(?<=began )"
     r"|(?<=begin )|(?<=begun ))the (?P<unit>year|month|week)(?=[.,;:]"
     r"| (?:at|as|by|down|flat|in|on|up|with)\b)", _share),
    (rf"(?:(?<=first )|(?<=est )|{_NTH})[\w-]+(?: [\w-]+)? of the (?P<unit>year|month|week)"
     r"(?=[.,;:)]|$| (?:and|as|at|but|in|on|so|when|with)\b)", _ranked),
    (r"the fiscal year(?= (?!ended|ending|to)|[,.;])", _year),
    (rf"{_SHARE} of the (?P<unit>month|year|decade|century)\b", _share),
    (rf"(?:{_SHARE}|the (?:beginning|start|middle|end)) of (?P<season>spring|summer|autumn|winter|fall)\b"
     r"(?! of)", _season),
    (r"(?P<which>that|the (?:same|following|next|previous)) (?P<season>spring|summer|autumn|winter|fall)\b"
     r"(?!-| [a-z]+s\b| (?:apart|behind|below|from|in|into|off|on|out|outside|short|to|under|within)\b)",
     _season_told),
    (r"(?:(?<=\bby )|(?<=until )|(?<=since ))(?:the )?mid-?century\b", _century),
    (r"year[- ]end\b|year's end\b|(?:late|early|earlier|later) in the year\b", _year),
    (r"(?:late|early|earlier|later) in the week\b", _week),
    (r"(?:late|early|earlier|later) in the month\b", _month),
    (r"(?:late|early|earlier|later) in the (?P<part>morning|afternoon|evening)\b", _part_of_day),
    (r"(?:(?:late|early)[- ]|mid[- ]?)(?P<part>morning|afternoon|evening)"
     r"\b(?! \w+s?\b(?<=hours))", _part_of_day),
    (r"(?:(?:early|late)[- ])?(?P<part>morning|afternoon|evening)"
     r"(?= (?:commute|peak|rush hour|session|trade|trading)\b)", _part_of_day),
    (r"(?:(?<=in )|(?<=during )|(?<=through )|(?<=throughout )|(?<=into ))"
     r"the (?P<part>morning|afternoon|evening|(?<!in the )night)(?: hours)?\b", _part_of_day),
    (r"(?:the )?(?:early|late)[- ](?P<part>morning|afternoon|evening|night) hours\b", _part_of_day),
    (r"the (?:early|pre-?dawn|small|wee) hours(?: of the (?:morning|day))?\b(?! of\b)", _small_hours),
    (r"(?P<which>the (?:next|following|same|previous)|that(?: same)?) "
     r"(?P<part>morning|afternoon|evening|night)\b", _other_part_of_day),
    *eras.PATTERNS,
    (moving_feasts.PATTERN, _moving_feast),
    (rf"(?:(?:last|next|this|the(?=[a-z .']+ weekend)) )?(?:{'|'.join(holidays.AMERICAN)})\b(?: Day\b)?"
     r"(?: weekend\b)?", _holiday),
    (r"(?:(?<=\bin )|(?<=during )|(?<=\bfor )|(?<=\bover )|(?<=into )|(?<=\bof )|(?<=\bby )|(?<=since )"
     r"|(?<=until )|(?<=before )|(?<=after )|(?<=from )|(?<=through )|(?<=\bto )(?!the fall))"
     r"the (?:(?:early|mid|late)[- ])?(?P<season>spring|summer|autumn|winter|fall)\b"
     r"(?! of\b| \w+ics|(?-i: [A-Z]))", _season),
    (r"(?:(?<=by )|(?<=before )|(?<=since )|(?<=until )|(?<=into )|(?<=through )|(?<=throughout ))"
     r"(?:(?:early|mid|late)[- ])?(?P<season>spring|summer|autumn|winter|fall)"
     r"(?=[.,;:)]|$| (?:and|or|as|at|because|but|if|in|to|when|while|with)\b)", _season),
    (r"(?<=in )(?:early|mid|late)[- ](?P<season>spring|summer|autumn|winter|fall)\b", _season),
    (r"(?<=\bin )(?P<season>spring|summer|autumn|winter|fall)(?=[.,;:)]|$"
     r"| (?:after|and|as|at|because|before|but|had|has|is|or|that|to|was|were|when|where|which|will|with)\b)",
     _season),
    (rf"(?:half an|an?|a few|several|\d+|{WORD_NUMBER}) (?:hours?|minutes?|seconds?) ago\b", _just_now),
    (r"(?P<month>0?[1-9]|1[0-2])/(?P<day>0?[1-9]|[12]\d|3[01])/(?P<year>(?:19|20)?\d\d)\b", _slashed),
    (r"the (?:fiscal )?year(?= (?:ended|ending|to(?! date))\b)", lambda _: (TimexType.DURATION, "P1Y")),
)  # fmt: skip
SETS = Patterns((r"\b(?:" + pattern + ")", often) for pattern, often in time_sets.PATTERNS)
PATTERNS = Patterns((r"\b(?:" + pattern + ")", read) for pattern, read in _PATTERNS)


def time_words(text: str, start: int, end: int) -> tuple[Timex, ...]:
    """The times in `text[start:end]` that only TimeML speaks of, in order, none overlapping another."""
    kept: list[Timex] = []
    for timex in sorted(_all(text[start:end].translate(PLAIN), start), key=lambda t: (t.start, -t.end)):
        if not kept or timex.start >= kept[-1].end:
            kept.append(timex)
    return tuple(kept)


def _all(plain: str, offset: int) -> Iterator[Timex]:
    for match, often in SETS.matches(plain):
        if value := often(match):
            yield Timex(offset + match.start(), offset + match.end(), TimexType.SET, value=value)
    for match, read in PATTERNS.matches(plain):
        told = read(match)
        if isinstance(told, Timex):
            tie = unit_lengths.word_before(match)
            yield replace(
                told,
                start=offset + told.start,
                end=offset + told.end,
                relation=tie if tie in _TIES else "",
            )
        elif told:
            kind, value = told
            yield Timex(offset + match.start(), offset + match.end(), kind, value=value)
