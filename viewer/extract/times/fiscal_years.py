"""Fiscal years, which begin when the country that an article is about has it: "in the second half of FY27".

The months in which governments' years begin are our own compilation from general knowledge; where a country
is not listed its fiscal year is read as one of the calendar.  Where the text says when the year of a firm
ends, that goes before its country's.
"""

import re
from collections.abc import Iterable, Iterator

from viewer.extract.grammar.calendar import month_number
from viewer.extract.grammar.guarded import has_any
from viewer.extract.times.date_parts import MONTH
from viewer.extract.times.timex import Anchor, Steps, Timex, TimexType, fixed
from viewer.model.moment import Moment, days_in_month

_APRIL, _JULY, _OCTOBER = 4, 7, 10
_BEGINS = {
    **dict.fromkeys("BW CA GB HK IN JP KW LS MM MW NA SG SZ ZA".split(), _APRIL),
    **dict.fromkeys("AU BD BT EG KE MU NZ PK TO TZ UG WS".split(), _JULY),
    **dict.fromkeys("AS FM GU HT MH MP PR PW TH TT US VI".split(), _OCTOBER),
}  # the month in which the year of a country begins
_NAMED_BY_START = ("JP",)  # "fiscal 2026" begins in 2026; elsewhere it ends in 2026

_YEAR = r"(?P<year>(?:19|20)\d\d|(?<=FY)\d\d|(?<=FY )\d\d)(?:\s?[-–/]\s?(?P<to>(?:20)?\d\d)\b)?"
_PART = r"(?:the )?(?P<number>first|second|third|fourth|final|last) (?P<part>quarter|half) of "
_FISCAL = re.compile(
    r"(?P<lead>\b(?:by|before|until|since|from|in|during|after|for)? ?(?:the )?(?P<edge>end of )?)"
    rf"(?:{_PART})?(?:the )?(?:"
    rf"(?P<which>current |this |next |coming |last |previous )?(?:fiscal|financial) year\b(?! \d)"
    rf"|(?:fiscal(?: year)?|(?-i:FY)|financial year) ?'?{_YEAR}"
    r"|(?P<first>20\d\d)[-–/](?P<second>(?:20)?\d\d) (?:fiscal|financial) year\b)",
    re.IGNORECASE,
)
_ENDING = re.compile(
    rf"\b(?<!academic )(?<!school )(?:year|(?:fiscal|financial)(?: year)? '?(?:\d\d)?\d\d),? "
    rf"(?:(?:which|that) )?(?:ends?|ended|ending|closes?|closed) (?:on )?"
    rf"(?:(?P<first>\d\d)(?:st|th)? {MONTH}|{MONTH.replace('<month>', '<other>')} (?P<day>\d\d)\b)",
    re.IGNORECASE,
)
_MONTHS, _COMMON_YEAR = 12, 2023
_NAMES = re.compile(r"fiscal|financial year|\bFY", re.IGNORECASE)
_IN_NAMES = ("fiscal", "financial year", "fy")
"""What every such name has in it: it is sooner looked for, and few clauses have it."""
_COUNTS = {"first": 0, "second": 1, "third": 2, "fourth": 3, "final": -1, "last": -1}
_AWAY = {"next": 1, "coming": 1, "last": -1, "previous": -1}


def fiscal_times(text: str, stretches: Iterable[tuple[int, int]], country: str | None) -> Iterator[Timex]:
    """The fiscal years that a clause names, and parts of them, where they are not those of the calendar.

    Where no country tells when a year begins, one with two years, "FY2026-27", lies somewhere in both.

    Args:
        text: the whole text.
        stretches: the characters of the clause.
        country: the ISO 3166 code of the country that the article is about, None where there is none.
    """
    spans = sorted(stretches)
    low, high = (spans[0][0], spans[-1][1]) if spans else (0, 0)
    if not has_any(_IN_NAMES, text, low, high) or not _NAMES.search(text, low, high):
        return
    of_firm = _told_begin(text)
    month = of_firm or _BEGINS.get(country or "")
    by_start = month == 1 or (of_firm is None and country in _NAMED_BY_START)
    for match in _FISCAL.finditer(text, low, high):
        bare = not (match["part"] or match["which"] or match["year"] or match["first"] or match["edge"])
        if bare or not any(a <= match.end() - 1 < b for a, b in spans):
            continue
        if month is not None:
            yield _timex(match, month, by_start)
        elif match["to"] or match["second"]:
            yield _somewhere_in(match)


def _told_begin(text: str) -> int | None:
    """The month in which the year of a firm begins, where the text says when it ends; None without one.

    Where it says so of several that end in other months, nothing tells whose year is meant.
    """
    told = ((m["month"] or m["other"], m["first"] or m["day"]) for m in _ENDING.finditer(text))
    ends = {month_number(name): int(day) for name, day in told}
    months = [month for month, day in ends.items() if day == days_in_month(_COMMON_YEAR, month)]
    return months[0] % _MONTHS + 1 if len(ends) == len(months) == 1 else None


def _timex(match: "re.Match[str]", month: int, by_start: bool) -> Timex:
    begin, anchor = _begin(match, month, by_start=by_start)
    first, size = 0, 12
    if match["part"]:
        size = 3 if match["part"].lower() == "quarter" else 6
        first = _COUNTS[match["number"].lower()] % (12 // size) * size
    away = f"+{first}M" if first else ""
    steps: Steps = (begin + away, begin + away + f"+{size}M-1d")
    if anchor is Anchor.NONE:
        steps = fixed(("@" + away, "@" + away + f"+{size}M-1d"), Moment.from_iso(begin))
    return _told(match, steps, "q" if match["part"] else "y", anchor)


def _somewhere_in(match: "re.Match[str]") -> Timex:
    """In some months of the two years that it is written with."""
    begin = Moment.from_iso(f"{int(match['year'] or match['first']):04}-01-01")
    return _told(match, fixed(("@", "@+24M-1d"), begin), "y", Anchor.NONE)


def _told(match: "re.Match[str]", steps: Steps, unit: str, anchor: Anchor) -> Timex:
    word = match["lead"].strip().lower().split(" ")[0]
    relation = "by" if word in ("by", "before") and match["edge"] else word if word in _TIES else "in"
    return Timex(
        match.start() + len(match["lead"]), match.end(), TimexType.DATE, steps, steps, unit,
        anchor=anchor, relation=relation, first=match.start(),
    )  # fmt: skip


_TIES = ("by", "before", "until", "since", "from", "during", "after")


def _begin(match: "re.Match[str]", month: int, *, by_start: bool) -> tuple[str, Anchor]:
    """The step to the day on which the year begins."""
    if written := match["year"] or match["first"]:
        year = int(written) + (2000 if len(written) == 2 else 0)
        ranged = match["to"] or match["second"]
        return f"{year if ranged or by_start else year - 1:04}-{month:02}-01", Anchor.NONE
    away = _AWAY.get((match["which"] or "").strip().lower(), 0)
    here = "" if away else "/d"  # the year that it is lies neither ahead nor behind
    moved = f"@{here}{12 * away - month + 1:+d}M/y+{month - 1}M"
    return moved, Anchor.PUBLISHED
