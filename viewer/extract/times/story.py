"""What an article has told so far that later times are counted from: "the following year", "a year ago"."""

import re
from dataclasses import dataclass, field, replace

from viewer.extract.grammar.calendar import month_number, whole
from viewer.extract.times.date_parts import MONTH
from viewer.extract.times.moving_feasts import feast
from viewer.extract.times.nearest_reading import steps_read
from viewer.extract.times.pointing_dates import day_of_told_month, is_day_of_month
from viewer.extract.times.timex import Anchor, Steps, Timex, TimexType, fixed
from viewer.extract.times.told_clock import after_midnight
from viewer.extract.times.years_meant import day_meant
from viewer.model.datemath import shift
from viewer.model.moment import Moment

_YEAR_AGO = re.compile(r"(?:an? |the |one )?year[- ](?:ago|earlier|before)", re.IGNORECASE)
_OF_BEFORE = re.compile(rf"{_YEAR_AGO.pattern}|\b(?:last|previous|prior|preceding) year(?!-)", re.IGNORECASE)
"""Of the year before the one reported on."""
_SAME_QUARTER = re.compile(
    r"(?!.*\b(?:first|second|third|fourth|final|last|next|this) (?:fiscal )?quarter\b)"
    r"(?:.*(?:period|quarter) .*(?:last|previous|prior|preceding|year-?) ?(?:year|ago|earlier|before)"
    r"|last year's (?:[a-z]+ )?(?:quarter|period)"
    r"|the (?:year-(?:ago|before|earlier)|(?:prior|previous)[- ]year) (?:quarter|period))",
    re.IGNORECASE | re.DOTALL,
)
_SAME_MONTH = re.compile(
    r"the same month .*(?:last year|year (?:ago|earlier|before))", re.IGNORECASE | re.DOTALL
)
_QUARTER_OF = re.compile(
    r"the (?:[a-z]+ )?(?P<year>\d{4}) (?:quarter|period)"
    r"|(?:the |a )?(?:same|corresponding|comparable|equivalent) (?:quarter|period) (?:of|in) (?P<same>\d{4})",
    re.IGNORECASE,
)
_SUBJECT = re.compile(r"(?:the )?(?:(?:latest|most recent) )?(?:fiscal )?(?:quarter|period)", re.IGNORECASE)
_BESIDE_IT = re.compile(r"the (?P<which>previous|prior|preceding|following) quarter", re.IGNORECASE)
_EARLIER = re.compile(r".* earlier$|the (?:previous|preceding) ", re.IGNORECASE | re.DOTALL)
_POINTED = re.compile(rf"(?P<which>that|the (?:same|following|next|previous)) {MONTH}", re.IGNORECASE)
_SEASON_OF_IT = re.compile(r"(?:that|the same) (?:spring|summer|autumn|winter|fall)", re.IGNORECASE)
_YEARS_ON = {"the following": "+1y", "the next": "+1y", "the previous": "-1y"}
_SIZES = ("d", "w", "M", "q", "s", "H", "y", "D", "C")
_LONGER = re.compile(r"P(?:[4-9]|1[0-2])M")
_WEEK_ON = re.compile(r"(?:a|one) week (?:later|earlier)", re.IGNORECASE)
_WEEK_OFF = {"later": ("@+7d", "@+7d"), "rlier": ("@-7d", "@-7d")}
_NIGHTS = ("that evening", "that night", "that same night", "the same night", "the same evening")
_EVENING = "18"  # o'clock
_SMALL_HOURS = "T06:00"
_NIGHT_LASTS = 12  # sentences: how long a night goes on being told of
_WHILE = 6  # sentences: how long a week goes on being told of
_STILL = 2  # sentences: how long a day goes on being told of
_LONG_AGO = 400
"""Days: a story is of long ago where its dates lie farther back."""


@dataclass
class Story:
    """What an article has told so far.

    `published` is the day of publication, `told` the date told last, and `quarter` the one that a report is
    about.  `months` are the first days of the months told, by their number; `days` the day gone by (-1) and
    that to come (1) told last, each with the number of its sentence.  `longer` are the numbers of the
    sentences that tell of some months longer than a quarter.  `clock` is the time of day told last, and
    `month` the number of the sentence that told a month last.  `over` is the date told last that is gone by,
    and `mentioned` the one mentioned last, whatever its size.  `night` is the day whose evening was told
    last, with the number of its sentence.  `meant` is where the day stands that was last put into the year of
    the story.  `things` are the nouns whose day was told ("Saturday's vote"),
    each with the number of the sentence and the day.  `named_quarter` is the quarter named last, with the
    number of its sentence.
    """

    published: Moment | None
    told: Timex | None = None
    quarter: Steps | None = None
    days: dict[int, tuple[int, Steps]] = field(default_factory=dict)
    sentence: int = 0
    months: dict[int, Moment] = field(default_factory=dict)
    longer: set[int] = field(default_factory=set)
    clock: str = ""
    month: int = -1
    over: Timex | None = None
    things: dict[str, tuple[int, str]] = field(default_factory=dict)
    night: tuple[int, str] = (-99, "")
    mentioned: Timex | None = None
    meant: int = -1
    named_quarter: tuple[int, Steps | None] = (-1, None)

    def on_day_told(self, clock: Timex, ahead: int, *, is_over: bool = False) -> Timex:
        """An hour on the day told of late that lies the same way, or else on that of publication.

        With *is_over* its clause tells of what was, be it "it was set for noon".
        """
        told = [day for way, day in self.days.items() if (way > 0) == (ahead > 0)]
        number, day = max(told, default=(-_STILL - 1, ("@", "@")))
        lasts = _STILL if ahead <= 0 or is_over else _WHILE  # what is announced goes on being told of
        day = day if self.sentence - number <= lasts else ("@", "@")
        after = after_midnight(self.clock, clock.suffix, self._day(day[0]))
        night = self._day(day[0]) if self.night[0] >= number and clock.suffix < _SMALL_HOURS else None
        if night and night.iso() == self.night[1] and "T" <= clock.suffix < _SMALL_HOURS:
            after = shift(night, "+1d").iso()  # "last night it rained until 3 a.m."
        if after and self.lies((after, after)) < 0:
            day = (after, after)
        if day != ("@", "@"):  # its day goes on being told of
            self.days[self.lies(day)] = (self.sentence, day)
        return replace(clock, past=day, future=day)

    def _mention(self, timex: Timex, ahead: int) -> None:
        """Keep a date whose year "that year" may be."""
        read = steps_read(timex, self.published, ahead)
        if read and timex.type is TimexType.DATE and timex.anchor is not Anchor.EVENT:
            self.mentioned = timex.as_of(read)

    def day_of_thing(self, nouns: list[str]) -> Steps | None:
        """The day of what was told of as "Saturday's earthquake", where one of the nouns means it."""
        for noun in nouns:
            for thing, (number, day) in self.things.items():
                near = self.sentence - number <= _NIGHT_LASTS and day.count("-") == 2 and day[0].isdigit()
                if near and thing.endswith(noun) and self.lies((day, day)) < 0:
                    return day, day
        return None

    def remember_day(self, day: str) -> None:
        """Keep the day, in ISO 8601, of an hour that was counted on from another."""
        self.days[self.lies((day, day))] = (self.sentence, (day, day))

    def _remember(self, unit: str, read: Steps | None) -> None:
        """Keep the day or month of a date that was told."""
        first = self._day(read[0]) if read and unit in ("d", "M") else None
        if first:
            self.months[first.month] = Moment(first.year, first.month, 1)
        if read and unit == "d":
            self.days[self.lies(read)] = (self.sentence, read)

    def _feast(self, words: str, timex: Timex, ahead: int) -> Timex | None:
        """The day of "Good Friday" in the year that it lies nearest to."""
        day = feast(words, self.published, ahead) if self.published else None
        return timex.as_of((day.iso(), day.iso())) if day else None

    def _that_week(self, words: str, timex: Timex) -> Timex | None:
        """“For the week”: that of the day gone by told of late."""
        number, day = self.days.get(-1, (-_WHILE - 1, ("", "")))
        if words.lower() != "the week" or timex.past != whole("w", 0) or self.sentence - number > _WHILE:
            return None
        first = f"{day[1]}/w" if day[1].startswith("@") else fixed(("@/w", "@"), Moment.from_iso(day[1]))[0]
        return timex.as_of((first, first))

    def _that_month(self, words: str, timex: Timex) -> Timex | None:
        """“That October”, "the 24th": of the month told last, if any was."""
        alone = replace(timex, start=0, end=len(words))
        if is_day_of_month(words, alone) and self.told and self.told.unit in ("d", "M"):
            day = day_of_told_month(words, alone, self.told.past)
            return replace(day, start=timex.start, end=timex.end)
        pointed = _POINTED.fullmatch(words)
        told = (
            self.months.get(month_number(pointed["month"]))
            if pointed and timex.anchor is Anchor.EVENT and not (self.told and self.told.unit == "y")
            else None
        )
        if pointed is None or told is None:
            return None
        first = shift(told, _YEARS_ON.get(pointed["which"].lower(), "+0y"))
        return timex.as_of((first.iso(), shift(first, "+1M-1d").iso()))

    def _in_year_meant(self, words: str, timex: Timex) -> Timex | None:
        """“Sept. 19” in a story of what was done in September 2008."""
        number, last = self.days.get(-1, (-_WHILE - 1, ("", "")))
        told = self._day(last[0]) if self.sentence - number <= _WHILE else None
        is_next = self.sentence - number <= 1
        day = day_meant(
            words, timex, published=self.published, months=self.months, told=told, is_next=is_next
        )
        self.meant = timex.start if day else self.meant
        return timex.as_of((day.iso(), day.iso())) if day else None

    def is_meant(self, timex: Timex) -> bool:
        """Whether it is the day last found to be of the year of the story."""
        return self.meant == timex.start

    def _that_night(self, words: str, timex: Timex) -> Timex | None:
        """“That night”: the one told of late, if any was."""
        number, day = self.night
        if words.lower() not in _NIGHTS or self.sentence - number > _NIGHT_LASTS:
            return None
        return timex.as_of((day, day))

    def remember_night(self, value: str) -> None:
        """Keep the day of a time of day, as TimeML writes it, that is one of the evening or night."""
        day, _, part = value.partition("T")
        is_late = part in ("EV", "NI") or (part[:2].isdigit() and part[:2] >= _EVENING)
        if day.count("-") == 2 and day[0].isdigit() and is_late:
            self.night = (self.sentence, day)

    def has_day(self) -> bool:
        """Whether a day gone by was told of late."""
        return self.sentence - self.days.get(-1, (-_STILL - 1, None))[0] <= _STILL

    def lies(self, day: Steps) -> int:
        """Whether a day is gone by (-1) or to come (1), as far as is known."""
        last = self._day(day[1])
        return 1 if last and self.published and last.days > self.published.days else -1

    def counted(
        self, words: str, timex: Timex, ahead: int, *, is_aside: bool = False, is_passing: bool = False
    ) -> Timex:
        """A time counted from what was told before it, where its *words* say so; it is then told itself.

        Args:
            words: the time as the text has it.
            timex: the same as read by itself.
            ahead: -1 where its clause looks back, 1 where it looks ahead.
            is_aside: whether it dates a saying, or what was before; the day told of late then stays.
            is_passing: whether it only says which thing is meant; no hour is then of it.
        """
        if _LONGER.fullmatch(timex.value):
            self.longer.add(self.sentence)
        found = (
            self._month_year_ago(words, timex)
            or self._in_quarter(words, timex)
            or self._in_month(words, timex)
            or self._that_month(words, timex)
            or (self._in_year_meant(words, timex) if ahead < 0 else None)
            or (self._that_night(words, timex) if is_aside or not self.has_day() else None)
            or self._feast(words, timex, ahead)
            or (self._that_week(words, timex) if ahead < 0 else None)
            or _as_named(words, timex, ahead)
            or self._from_told(words, timex, ahead)
            or timex
        )
        self._mention(found, ahead)
        if _is_told(found) and not (is_aside and self.has_day()):
            read = steps_read(found, self.published, ahead)
            self.told = found.as_of(read) if read else found
            self.over = self.told if self.lies(self.told.past or ("@", "@")) < 0 else self.over
            self.month = self.sentence if found.unit == "M" else self.month
            if found.relation != "since":  # at 4 p.m. of what has gone on since Sunday is on another day
                self._remember("" if is_passing else found.unit, read)
        if found.unit == "q" and not (_OF_BEFORE.search(words) or _QUARTER_OF.fullmatch(words)):
            read = steps_read(found, self.published, ahead)
            self.named_quarter = self.sentence, read
            self._report_on(read)
        return found

    def _in_quarter(self, words: str, timex: Timex) -> Timex | None:
        """In a report on a quarter that is "the quarter", and "a year ago" the same of the year before."""
        if not self.quarter or timex.past is None:
            return None
        if _SUBJECT.fullmatch(words):
            return replace(timex, past=self.quarter, future=self.quarter)
        if _YEAR_AGO.fullmatch(words) and self.sentence in self.longer:
            return None  # "for the nine months it lost 3 million, against 2 million a year ago"
        if _YEAR_AGO.fullmatch(words) or _SAME_QUARTER.fullmatch(words):
            number, named = self.named_quarter
            base = named if named and number == self.sentence else self.quarter
            back = replace(timex, past=("@-1y", "@-1y"), future=("@-1y", "@-1y")).on(base)
            return replace(back, unit="q")
        if beside := _BESIDE_IT.fullmatch(words):
            step = "@+3M" if beside["which"].lower() == "following" else "@-3M"
            return replace(timex, past=(step, step), future=(step, step)).on(self.quarter)
        year = _QUARTER_OF.fullmatch(words)
        day = self._day(self.quarter[0]) if year else None
        if not year or day is None:
            return None
        same = Moment(int(year["year"] or year["same"]), day.month, 1).iso()
        return replace(timex, past=(same, same), future=(same, same), unit="q")

    def _report_on(self, quarter: Steps | None) -> None:
        """Take a quarter for the one reported on if it is the first, or the latest told that is over."""
        if not self.quarter or not quarter:
            self.quarter = self.quarter or quarter
            return
        last, day = self._day(self.quarter[1]), self._day(quarter[1])
        if not (last and day and self.published) or day.days >= self.published.days:
            return
        if last.days < day.days or last.days >= self.published.days:
            self.quarter = quarter

    def _in_month(self, words: str, timex: Timex) -> Timex | None:
        """“The same month last year” is a year before the month told last."""
        told = self.told
        if told is None or told.past is None or told.unit != "M" or not _SAME_MONTH.fullmatch(words):
            return None
        return replace(timex, past=("@-1y", "@-1y"), future=("@-1y", "@-1y"), unit="M").on(told.past)

    def _month_year_ago(self, words: str, timex: Timex) -> Timex | None:
        """“It fell to 3 percent in May from 5 percent a year ago”: in May of the year before."""
        told = self.told
        if told is None or told.past is None or not _YEAR_AGO.fullmatch(words) or self.month != self.sentence:
            return None
        if self.quarter and self.named_quarter[0] == self.sentence:
            return None
        back = replace(timex, past=("@-1y", "@-1y"), future=("@-1y", "@-1y")).on(told.past)
        return replace(back, unit="M") if told.unit == "M" else None

    def _from_told(self, words: str, timex: Timex, ahead: int) -> Timex | None:
        """“The following year”, "two days later" counted from the date told before.

        No day can be counted from a year.
        """
        told = self.mentioned if timex.anchor is Anchor.MENTION else self.told
        if told and told.past and ahead < -1 and self.lies(told.past) > 0:
            told = self.over or told  # what has been is counted from what had been before it
        if (
            told is None
            or told.past is None
            or timex.past is None
            or timex.unit not in _SIZES
            or not self._points_back(words, timex, ahead)
        ):
            return None
        base = told.past
        is_day = told.unit == "d" or (told.unit == "y" and self.has_day())
        if is_day and _WEEK_ON.fullmatch(words):  # a week earlier than a day is a day
            timex = replace(timex, past=_WEEK_OFF[words[-5:].lower()], unit="d")
        in_year = timex.anchor is Anchor.MENTION  # "in May of that year"
        in_year = in_year or (told.unit == "y" and _is_in_it(words))
        if not in_year and _SIZES.index(timex.unit) < _SIZES.index(told.unit):
            number, day = max(self.days.values(), default=(-_STILL - 1, None))
            if timex.unit != "d" or day is None or self.sentence - number > _STILL:
                return None
            base = day
        counted = timex.on(base)
        return replace(counted, past=counted.past, future=counted.past)

    def _points_back(self, words: str, timex: Timex, ahead: int) -> bool:
        """Whether a time hangs on one told before.

        What happened "the next year" cannot be after now.  "A year earlier" and "the previous month" mean
        earlier than now, unless the date told before is of long ago; "two days earlier" does not.
        """
        if _EARLIER.match(words) and not (
            timex.unit in ("d", "w", "M") and words.lower().endswith(" earlier")
        ):
            day = self._day(self.told.past[1]) if self.told and self.told.past else None
            fixed = self.told is not None and self.told.anchor is Anchor.NONE
            if timex.unit == "y" and self.told and self.told.unit == "y" and day and self.published:
                return day.year < self.published.year  # "in 2011, up from the previous year"
            if timex.unit == "M" and self.told and self.told.unit == "M" and day and self.published:
                return (day.year, day.month) < (self.published.year, self.published.month)
            return fixed and bool(day and self.published and self.published.days - day.days > _LONG_AGO)
        if words.lower().startswith("the next ") and timex.type is TimexType.DATE and timex.unit != "d":
            return ahead < 0
        return timex.anchor in (Anchor.EVENT, Anchor.MENTION)

    def _day(self, step: str) -> Moment | None:
        if not step.startswith("@"):
            return Moment.from_iso(step)
        return shift(self.published, step[1:]) if self.published else None


def _is_in_it(words: str) -> bool:
    """Whether a month or season is that of a year told before: "that October", "the same spring"."""
    return bool(_POINTED.fullmatch(words) or _SEASON_OF_IT.fullmatch(words))


def _as_named(words: str, timex: Timex, ahead: int) -> Timex | None:
    """“Overnight” of what is over: the night that began on the day before; "the new year" as a whole year."""
    if words.lower() == "overnight" and ahead < 0 and timex.past and timex.past[0].startswith("@/d"):
        return timex.as_of(("@-1d", "@-1d"))
    if words == "the new year":
        first = "@+1y/y" if ahead > 0 else "@/y"
        return replace(timex.as_of((first, first + "+1y-1d")), unit="y")
    return None


def _is_told(timex: Timex) -> bool:
    """Whether a later time may be counted from it."""
    return (
        timex.type is TimexType.DATE
        and timex.unit in ("d", "M", "s", "y")
        and timex.anchor is not Anchor.EVENT
    )
