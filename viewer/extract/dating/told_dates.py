"""The dates an article has told so far, from which "the same day" or "two years later" counts.

The event told last is no sure guide: the date of a saying makes no event, and one told in passing
("which sued in 2023") is meant by "that year" and not by "a month later".
"""

import re
from dataclasses import dataclass, field, replace

from viewer.extract.syntax.clauses import Clause, Role, Shape
from viewer.extract.syntax.parsing import Parsed
from viewer.extract.syntax.verbs import Tense
from viewer.extract.times.dates import PARTS_OF_DAY
from viewer.extract.times.over_by_now import must_lie_ahead
from viewer.extract.times.timex import Anchor, Steps, Timex, TimexType

_SIZES = "dwMqsHyDC"
_WEEKS = re.compile(r"@(?P<sign>[+-])(?P<count>\d+)w/w$")
_IN_YEAR = re.compile(r"@(?:[+-]\d+[Md])*/y(?:\+(?P<months>\d+)M)?")
_LATEST = 60  # dates back: more than an article tells in so many sentences, few enough for a book
_REACH = 3  # sentences
_HOURS_ON = 2  # sentences: how long an hour is of the day told
_FIXED = (Anchor.NONE, Anchor.PUBLISHED)


@dataclass(frozen=True, slots=True)
class _Told:
    sentence: int
    start: int
    unit: str
    steps: Steps
    suffix: str  # its part of the day
    is_passing: bool
    ahead: int
    is_since: bool  # it only tells since when what the sentence tells had not been
    is_before: bool = False  # of what "had" come about before what the text tells


def _main_beside(told: _Told, others: list[_Told]) -> _Told:
    """The date of the main clause of its sentence that is as fine, where that has one.

    "They met on Monday, for the first time since they had split on 13 March. It was signed the same day."
    """
    main = [t for t in others if t.sentence == told.sentence and t.unit == told.unit and not t.is_passing]
    return max(main, key=lambda t: t.start, default=told)


def _leads_ahead(told: _Told, counted: Timex) -> bool:
    """Whether what is counted from that date is yet to come on any day: a week after last Thursday."""
    return counted.past is not None and must_lie_ahead(told.steps[0] + counted.past[0][1:])


def _is_like_it(told: _Told, number: int, counted: Timex) -> bool:
    """Whether a date is of its sentence, or as wide and of the one before: "in May. The next month"."""
    return told.sentence == number or (told.unit == counted.unit != "d" and number - told.sentence == 1)


@dataclass
class ToldDates:
    """The dates told, in order of the text; `add` each, then ask from which a time counts."""

    found: list[_Told] = field(default_factory=list)
    of_story: Steps | None = (
        None  # the day of a story told by its hours, which days count from where no other was told
    )

    def add(
        self,
        number: int,
        times: tuple[Timex, ...],
        ahead: int,
        *,
        is_passing: bool,
        is_since: bool = False,
        is_before: bool = False,
    ) -> None:
        """Remember the dates of a clause of sentence *number* that looks back (-1) or ahead (1).

        Args:
            is_since: whether the clause only tells since when: "for the first time since they met in May".
            is_before: whether it tells what "had" come about, of which an hour told next is not.
        """
        for timex in times:
            steps = (timex.to or timex).steps(ahead)
            vague = timex.unit == "d" and steps is not None and steps[0] != steps[1]  # "six hours earlier"
            dated = timex.type is TimexType.DATE and timex.anchor in _FIXED and not vague
            if dated and steps and timex.unit and timex.unit in _SIZES:
                self.found.append(
                    _Told(
                        number,
                        timex.start,
                        timex.unit,
                        steps,
                        timex.suffix,
                        is_passing=is_passing,
                        ahead=ahead,
                        is_since=is_since,
                        is_before=is_before,
                    )
                )

    def gone(self, last: Steps | None) -> Steps | None:
        """The date told last by what looks back, where the very last, *last*, is of what lies ahead."""
        if not self.found or self.found[-1].ahead < 0 or self.found[-1].steps != last:
            return None
        return next((t.steps for t in reversed(self.found[-_LATEST:]) if t.ahead < 0), None)

    def base(
        self,
        number: int,
        counted: Timex,
        words: str,
        *,
        quote: tuple[int, int] | None,
        ahead: int,
        is_before: bool = True,
    ) -> Steps | None:
        """The date that a time counts from, as steps; None where it counts from the event it was read to.

        Args:
            number: the sentence of the time.
            counted: the time.
            words: the time as the text has it.
            quote: the characters of the event that it was read to count from, where that has a date.
            ahead: -1 where the clause of the time looks back; then it counts from nothing that lies ahead.
            is_before: whether the time may be of what "had" come about; else it counts from no such thing
                that an earlier sentence tells, if from another.
        """
        pointing = any(word in words.lower() for word in ("that ", "the same "))
        late = (t for t in self.found[-_LATEST:] if number - t.sentence <= _REACH and t.ahead <= ahead)
        near = [t for t in late if t.start < counted.start]
        fine = [t for t in near if _size(t.unit) <= _size(counted.unit)]
        fit = [t for t in fine if pointing or not t.is_passing or t.sentence == number]
        if ahead < 0:
            fit = [t for t in fit if not _leads_ahead(t, counted)] or fit
        if not is_before:
            fit = [t for t in fit if not t.is_before or _is_like_it(t, number, counted)] or fit
        last = max(near, key=lambda t: t.start, default=None)
        here = last is not None and number - last.sentence <= (1 if ahead > 0 else 0)
        in_coarser = last is not None and here and _size(last.unit) > _size(counted.unit)
        if not near and counted.unit == "d":
            return self.of_story
        if not fit or (in_coarser and not pointing):
            return None  # "ended last month, and the next day" is of that month, whatever was told before
        hour = _hour(words)
        latest = max(fit, key=lambda t: (bool(hour) and t.suffix == hour, t.start))
        if latest.is_since and latest.sentence < number and "the same " in words.lower():
            latest = _main_beside(latest, fit)
        if quote is None:
            return latest.steps
        own = [t for t in near if quote[0] <= t.start < quote[1]]
        coarse = bool(own) and not any(t in fit for t in own)
        return latest.steps if coarse or latest.start >= quote[1] else None

    def around(self, number: int, counted: Timex, words: str) -> Steps | None:
        """The longer time told before "the same day" in its sentence: "seized in May, sold the same day".

        None where it tells none, or one as fine.
        """
        if "the same " not in words.lower() or not counted.unit:
            return None
        own = [t for t in self.found[-_LATEST:] if t.sentence == number and t.start < counted.start]
        near = [t for t in own if not (t.is_passing or t.is_since)]
        if not near or any(_size(t.unit) <= _size(counted.unit) for t in own):
            return None
        return max(near, key=lambda t: t.start).steps

    def day(self, number: int, before: int, *, is_ahead: bool = False) -> tuple[str, str] | None:
        """The day told last before a character, as a step, and the part of it; None without one.

        It is of the same sentence or of one of the two before, and was not told in passing there.  It is
        gone by or, with *is_ahead*, to come.
        """
        near = [
            t
            for t in self.found[-_LATEST:]
            if number - t.sentence <= _HOURS_ON and t.start < before
            if not ((t.is_passing or t.is_before) and t.sentence < number)
        ]
        last = max(near, key=lambda t: t.start, default=None)
        if last is None or last.unit != "d" or (last.ahead > 0) != is_ahead:
            return None
        return last.steps[0], last.suffix

    def hour_of(self, steps: Steps, before: int) -> str:
        """The hour or part of a day told last before a character, as TimeML has it; empty for none."""
        own = [t for t in self.found[-_LATEST:] if t.steps == steps and t.start < before]
        return max(own, key=lambda t: t.start).suffix if own else ""

    def named(self, number: int, month: int, before: int) -> tuple[Steps, Steps] | None:
        """The month of that number (January is 1) that "that May" means, as steps and what they count from.

        It is the one told last, unless a year was told since, in the same sentence or the one before.
        """
        told = [t for t in self.found[-_LATEST:] if t.start < before]
        own = max(
            (t for t in told if t.unit in "dM" and _month_of(t.steps) == month),
            key=lambda t: t.start,
            default=None,
        )
        late = (t for t in told if number - t.sentence <= 1 and not t.is_passing)
        last = max(late, key=lambda t: t.start, default=None)
        last = last if last and last.unit == "y" else None
        if last and (own is None or (last.start > own.start and _year_of(last) not in (None, _year_of(own)))):
            steps = (f"@/y+{month - 1}M", f"@/y+{month}M-1d")
        elif own:
            last, steps = own, ("@/M", "@/M+1M-1d")
        else:
            return None
        return steps, last.steps

    def month(self, number: int, before: int) -> Steps | None:
        """The month or day told last before a character, as steps; None where none was told of late."""
        near = [
            t
            for t in self.found[-_LATEST:]
            if number - t.sentence <= _REACH and t.start < before and t.unit in "dM"
        ]
        return max(near, key=lambda t: t.start).steps if near else None


def to_the_day(counted: Timex, text: str) -> Timex:
    """“three weeks later” as so many days, for it does not mean a week that begins on a Monday."""
    weeks = _WEEKS.match(counted.past[0]) if counted.past else None
    bare = text[counted.start : counted.end].lower().startswith("the ")  # "the week before" is one of them
    if weeks is None or bare or counted.anchor is not Anchor.EVENT:
        return counted
    away, back = (
        f"@{weeks['sign']}{weeks['count']}w",
        f"@{'-' if weeks['sign'] == '+' else '+'}{weeks['count']}w",
    )
    return replace(
        counted, past=(away, away), future=(away, away) if counted.future == counted.past else (back, back)
    )


def _hour(words: str) -> str:
    """The part of the day that "that morning" points to."""
    return PARTS_OF_DAY.get(words.lower().rpartition(" ")[2], "")


def _size(unit: str) -> int:
    return _SIZES.index(unit)


def _year_of(told: _Told) -> str | None:
    """The year of a date told with its year; None where it counts from the day of publication."""
    return None if told.steps[0].startswith("@") else told.steps[0][:4]


def _month_of(steps: Steps) -> int:
    """The month in which a day or month told before lies, 0 where its steps do not say."""
    if not steps[0].startswith("@"):
        return int(steps[0][5:7])
    found = _IN_YEAR.match(steps[0])
    return int(found["months"] or 0) + 1 if found else 0


def passing_role(sentence: Parsed, clause: Clause) -> Role | None:
    """The role of a clause that tells something in passing, or goes on with one that does; else None."""
    while clause.role is Role.COORDINATE and clause.parent is not None:
        clause = sentence.clauses[clause.parent]
    if (
        clause.shape is Shape.PARTICIPLE
        and clause.start
        and sentence.tokens[clause.start - 1].lower == "after"
    ):
        return Role.TIME  # "hit Hainan after killing ten people in Manila"
    if clause.role is Role.RELATIVE and _goes_on(sentence, clause):
        return None
    if clause.shape is Shape.REDUCED and _says_which(sentence, clause):
        return Role.RELATIVE
    return clause.role if clause.role in (Role.RELATIVE, Role.TIME) else None


def _says_which(sentence: Parsed, clause: Clause) -> bool:
    """“was named on Monday the winner of the vote held on 3 May”: beside the date of the clause above."""
    over = sentence.clauses[clause.parent] if clause.parent is not None else None
    behind = clause.start > 0 and sentence.tokens[clause.start - 1].is_noun
    comma = clause.start > 1 and sentence.tokens[clause.start - 1].text == ","
    apart = comma and sentence.tokens[clause.start - 2].is_noun and clause.group.lemma in _SAYING_WHEN
    if (
        over is None
        or not (behind or apart)
        or over.shape is not Shape.FINITE
        or over.group.last > clause.start
    ):
        return False
    own = {sentence.tokens[i].start for i in set(over.own()) - set(clause.own())}
    return any(t.start in own and t.past is not None for t in sentence.times)


_SAYING_WHEN = (
    "hold",
    "sign",
    "reach",
    "agree",
    "publish",
    "make",
    "take",
)  # "the first round, held on 25 June"


def _goes_on(sentence: Parsed, clause: Clause) -> bool:
    """Whether a relative tells what came next: "went to court, which found for it in May".

    Or the only thing that its sentence dates: "is shipped from Tema, where a quay opened in May".
    """
    over = sentence.clauses[clause.parent] if clause.parent is not None else None
    closes = all(t.is_mark for t in sentence.tokens[clause.end :])
    after = clause.start > 0 and sentence.tokens[clause.start - 1].text == ","
    if over is None or not (closes and after) or clause.marker not in ("which", "who", "where"):
        return False
    past = clause.group.tense is Tense.PAST and not clause.group.perfect
    past = past and over.group.tense in (Tense.PAST, Tense.PRESENT)
    low, high = sentence.tokens[over.start].start, sentence.tokens[clause.start].start
    return past and not any(low <= t.start < high for t in sentence.times)
