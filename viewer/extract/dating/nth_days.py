"""Days told by their number in what goes on or went on: "on the first day", "on day three of the strike"."""

import re
from collections.abc import Iterable

from viewer.extract.dating.timing import NOW
from viewer.extract.finding.candidates import Candidate
from viewer.extract.grammar.numbers import number
from viewer.extract.syntax.clauses import Clause
from viewer.extract.syntax.how_long import nth_running
from viewer.extract.syntax.parsing import Parsed
from viewer.extract.times.timex import Anchor, Timex, TimexType
from viewer.model.event import Certainty, Kind
from viewer.model.when import PUBLISHED, When

_RANKS = {word: n for n, word in enumerate("first second third fourth fifth sixth seventh".split(), 1)}
_NTH = re.compile(
    rf"\bon (?:the (?:very )?(?P<rank>{'|'.join(_RANKS)}) (?:day|night|morning|evening)"
    r"|day (?P<count>one|two|three|four|five|six|seven|\d))"
    r"(?: of (?:the|its|their) (?P<noun>[a-z]+))?\b(?! of\b)",
    re.IGNORECASE,
)
_LASTS = (Kind.OPERATION, Kind.MEETING, Kind.LEGAL, Kind.CLOSURE)  # as strikes, talks and trials do
_LONGEST = 7
"""Days: what is told by the numbers of its days is over soon, or is told from its beginning."""


def nth_day(text: str, stretches: Iterable[tuple[int, int]], told: Iterable[Candidate]) -> Timex | None:
    """The day so far into what was told of last that lasts and began on a known day; None where nothing did.

    Args:
        text: the whole text.
        stretches: the characters of the clause.
        told: what was told before, in order.
    """
    spans = sorted(stretches)
    found = _NTH.search(text, spans[0][0], spans[-1][1]) if spans else None
    if found is None or not any(a <= found.start() < b for a, b in spans):
        return None
    count = _RANKS[found["rank"].lower()] if found["rank"] else int(number(found["count"]) or 0)
    lasting = (c for c in reversed(tuple(told)) if _lasts(c, found["noun"]))
    first = next((begun for c in lasting if (begun := _first_day(c.when))), None)
    if first is None or not 1 <= count <= _LONGEST:
        return None
    away = f"@+{count - 1}d" if count > 1 else "@"
    day = Timex(found.start(), found.end(), TimexType.DATE, (away, away), (away, away), "d")
    return day.on((first, first))


def since_first(sentence: Parsed, clause: Clause, own: Iterable[Timex]) -> Timex | None:
    """Since when something goes on "for a third day on Thursday"; None where nothing is told so.

    Where no day is named, the one counted to may be the day before the news.
    """
    nth = nth_running(sentence, clause)
    if nth is None:
        return None
    back = f"@-{nth.count - 1}{nth.unit}"
    day = next((t for t in own if t.unit == "d" and t.past and not t.to and t.relation != "since"), None)
    first = f"@-{nth.count}{nth.unit}" if day is None else back
    since = Timex(
        nth.start, nth.end, TimexType.DATE, (first, back), (first, back), "d",
        anchor=Anchor.PUBLISHED, relation="since",
    )  # fmt: skip
    return since.on(day.past) if day is not None and day.past else since


def _lasts(told: Candidate, noun: str | None) -> bool:
    """Whether an event goes on for days, or is the one that is named."""
    if told.is_heading or not told.is_dated or told.verdict.certainty is Certainty.DENIED:
        return False
    named = noun is not None and (noun.lower() in told.nouns or noun.lower() == told.verb)
    return named or (noun is None and (told.verdict.is_lasting or told.kind in _LASTS))


def _first_day(when: When) -> str | None:
    """The day on which an event began, as a step; None where it is not known to the day."""
    if when.relative and when.relative.anchor != PUBLISHED:
        return None
    start = when.relative.start if when.relative else tuple(d.iso() if d else None for d in when.start)
    return start[0] if start[0] == start[1] and start[0] != NOW else None
