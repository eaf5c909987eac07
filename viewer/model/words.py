"""Dates and durations in plain words: the one formatter that every pane, figure and export uses."""

from typing import Literal

from viewer.model.moment import Moment, days_in_month
from viewer.model.when import PUBLISHED, Basis, Duration, Extent, Pair, Qualifier, When
from viewer.model.wordings import EN, ES, Wording
from viewer.model.words_es import smoothed

Language = Literal["en", "es"]

_WORDINGS: dict[Language, Wording] = {"en": EN, "es": ES}


def short_months(language: Language = "en") -> tuple[str, ...]:
    """The twelve months as they are cut short."""
    return _WORDINGS[language].short_months


def year_words(year: int, language: Language = "en") -> str:
    """A year of the proleptic Gregorian calendar; year 0 is 1 BC."""
    return _year(year, _WORDINGS[language])


def day_words(day: Moment, language: Language = "en") -> str:
    """A day as it is read, with its time where it has one: `14 November 2024`, `3 May 2026 10:30 UTC`."""
    w = _WORDINGS[language]
    said = w.day.format(day.day, w.months[day.month - 1], _year(day.year, w))
    return said if day.second is None else f"{said} {_clock(day)}{_offset(day)}"


def _clock(time: Moment) -> str:
    assert time.second is not None
    return f"{int(time.second // 3600):02}:{int(time.second % 3600 // 60):02}"


def _offset(time: Moment) -> str:
    if time.offset_min is None:
        return ""
    return f" UTC{time.offset_min / 60:+g}" if time.offset_min else " UTC"


def duration_words(duration: Duration, language: Language = "en") -> str:
    """A length of time as it is read: `up to 10 years`."""
    w = _WORDINGS[language]
    parts = [
        f"{count:g} {w.units[unit][0] if count == 1 else w.units[unit][1]}"
        for unit, count in duration.parts().items()
    ]
    return w.mods[duration.mod].format(" ".join(parts))


def label(when: When, language: Language = "en") -> str:
    """The shortest honest name of a date, for beside a bar: `2024`, `early 2026`, `2024 →`, `2027–2031`."""
    w = _WORDINGS[language]
    if not when.is_dated:
        return duration_words(when.duration, language) if when.duration else w.undated
    if when.extent is Extent.INSTANT:
        return _pair(when.start, w, published=when.relative is not None) or w.undated
    first = _stretch(when.start, w) if all(when.start) else ""
    last = _stretch(when.end, w) if all(when.end) else ""
    if first or last:
        return f"{first} → {last}".strip()
    return _open_span_label(when, w) or w.undated


def _open_span_label(when: When, w: Wording) -> str:
    """A span of which no side is known in full."""
    (begins, begun), (over_from, over_by) = when.start, when.end
    if begins is not None:
        return f"{_short(begins, w)} →"
    if over_by is not None:
        return f"→ {_short(over_by, w)}"
    if begun is not None and over_from is not None and over_from < begun:
        return f"→ {_stretch((over_from, begun), w)} →"  # under way on some day of it
    if over_from is not None:
        return f"→ {_short(over_from, w)} →"  # under way on that day, and begun and over who knows when
    return f"→ {_short(begun, w)}" if begun is not None else ""


def words(
    when: When | None,
    *,
    published_known: bool = True,
    anchor: str | None = None,
    language: Language = "en",
) -> str:
    """A date as a person says it, with nothing that the bounds do not.

    Args:
        published_known: whether the article's day is known; without it an open side is said to hang on it.
        anchor: the headline of the event that the date hangs on.
    """
    w = _WORDINGS[language]
    if when is None:
        return w.undated
    said = _bounds_words(when, w, published_known=published_known)
    parts = [smoothed(said) if language == "es" else said]
    if anchor and when.anchor:
        parts = [w.after_event.format(anchor), *(p for p in parts if when.is_dated)]
    if when.duration:
        lasting = w.lasts.format(duration_words(when.duration, language))
        parts = [lasting] if parts == [w.undated] else [*parts, lasting]
    return ", ".join(parts)


def _bounds_words(when: When, w: Wording, *, published_known: bool) -> str:
    if not when.is_dated:
        return _hanging(when, w) if not published_known else w.undated
    if when.extent is Extent.INSTANT:
        return _doubted(_moment_words(when, w, published_known=published_known), when, w)
    return _doubted(_span_words(when, w, published_known=published_known), when, w)


def _hanging(when: When, w: Wording) -> str:
    relative = when.relative
    if relative is None or relative.anchor != PUBLISHED:
        return w.undated
    if relative.text:
        return f"«{relative.text}»" if w is ES else f"“{relative.text}”"
    if relative.start == (None, "@"):
        return w.before_publication
    return w.from_publication if relative.start == ("@", None) else w.undated


def _moment_words(when: When, w: Wording, *, published_known: bool) -> str:
    first, last = when.start
    if first is None and last is not None:
        inferred = published_known and when.basis is Basis.INFERRED and when.relative is not None
        return w.by.format(_full(last, w)) if not inferred else w.before_publication + f" ({_full(last, w)})"
    if first is not None and last is None:
        return w.after.format(_full(first, w))
    stretch = _stretch(when.start, w, full=True)
    if first == last:
        return w.on.format(stretch)
    hangs = when.relative is not None and when.relative.start[0] == "@"
    if hangs and last is not None:
        return w.by.format(_unit_end(last, w))
    return w.within.format(stretch) if _is_named(when.start) else _between(when.start, w)


def _span_words(when: When, w: Wording, *, published_known: bool) -> str:
    start, end = when.start, when.end
    has_end = end[1] is not None
    first = _side_words(start, w)
    last = _side_words(end, w)
    if start[0] is None and start[1] == end[1] and has_end:
        return _end_words(when, last, w, published_known=published_known)
    if first and has_end and last:
        return w.from_to.format(first, last)
    if first and start[1] is None:
        return w.after.format(first)
    still = when.relative is not None and when.relative.end[0] == "@" and end[0] is not None
    if still and start[0] is None and start[1] == end[0]:  # under way on that day, and nothing else is known
        return f"{w.going_on} ({last})"
    if first:
        begun = w.since if start[0] else w.begun_by
        return begun.format(first) + (f", {w.going_on}" if still else "")
    if has_end and last:
        return w.ends_by.format(last)
    return w.going_on if end[0] is not None else w.undated


def _end_words(when: When, last: str, w: Wording, *, published_known: bool) -> str:
    """Of what began no later than it ended, so that of its beginning nothing is known."""
    if when.end[0] is not None:
        return w.ends_by.format(last)
    inferred = published_known and when.basis is Basis.INFERRED and when.relative is not None
    return f"{w.before_publication} ({last})" if inferred else w.by.format(last)


def _doubted(said: str, when: When, w: Wording) -> str:
    if when.qualifier is Qualifier.NONE:
        return said
    for opening in (w.within, w.on):  # "about 2015", not "about in 2015"
        said = said.removeprefix(opening.format(""))
    said = w.about.format(said) if when.qualifier is not Qualifier.UNCERTAIN else said
    return w.perhaps.format(said) if when.qualifier is not Qualifier.APPROXIMATE else said


def _side_words(pair: Pair, w: Wording) -> str:
    first, last = pair
    if first and last:
        return _stretch(pair, w, full=True)
    known = first or last
    return _full(known, w) if known else ""


def _between(pair: Pair, w: Wording) -> str:
    first, last = pair
    assert first
    assert last
    if (first.year, first.month) == (last.year, last.month) and first.second is None:
        return w.between.format(first.day, _full(last, w))
    return w.between.format(_full(first, w), _full(last, w))


def _pair(pair: Pair, w: Wording, *, published: bool) -> str:
    first, last = pair
    if first and last:
        return _stretch(pair, w)
    if first:
        return f"{_short(first, w)} →"
    return f"→ {_short(last, w)}" if last else ""


def _full(day: Moment, w: Wording) -> str:
    return day_words(day, "es" if w is ES else "en")


def _short(day: Moment, w: Wording) -> str:
    said = f"{day.day} {w.short_months[day.month - 1]} {_year(day.year, w)}"
    return said if day.second is None else f"{said} {_clock(day)}{_offset(day)}"


def _year(year: int, w: Wording) -> str:
    return str(year) if year > 0 else w.bc.format(1 - year)


def _unit_end(day: Moment, w: Wording) -> str:
    """`2030` for its last day, a month for its last day, else the day: as "by 2030" is said."""
    if (day.month, day.day) == (12, 31):
        return _year(day.year, w)
    if day.day == days_in_month(day.year, day.month):
        return w.month.format(w.months[day.month - 1], _year(day.year, w))
    return _full(day, w)


def _is_named(pair: Pair) -> bool:
    """Whether the bounds are a stretch that has a name: a month, a year, a third of one, a decade."""
    first, last = pair
    if not first or not last or first.day != 1 or last.day != days_in_month(last.year, last.month):
        return False
    months = last.year * 12 + last.month - first.year * 12 - first.month + 1
    if months in (120, 1200):
        return first.month == 1 and first.year % (months // 12) == 0
    return months in (1, 3, 4, 12) and (months == 1 or (first.month - 1) % months == 0)


def _unnamed(first: Moment, last: Moment, begin: str, end: str) -> str:
    """A stretch by both its ends in words; two times of one day by the same clocks as `… 06:00–08:00 UTC`."""
    if first.second is None or last.second is None or first.days != last.days:
        return f"{begin} – {end}"
    if first.offset_min != last.offset_min:
        return f"{begin} – {end}"
    return f"{begin.removesuffix(_offset(first))}–{_clock(last)}{_offset(last)}"


def _stretch(pair: Pair, w: Wording, *, full: bool = False) -> str:
    """The name of the stretch between two days: a day, month, part of a year, year, decade, or `a–b`."""
    first, last = pair
    assert first
    assert last
    say = _full if full else _short
    if first == last:
        return say(first, w)
    if not _is_named(pair):
        return _unnamed(first, last, say(first, w), say(last, w))
    months = last.year * 12 + last.month - first.year * 12 - first.month + 1
    year = _year(first.year, w)
    if months == 1:
        month = first.month - 1
        return w.month.format(w.months[month], year) if full else f"{w.short_months[month]} {year}"
    if months == 3:
        return w.quarter.format(first.month // 3 + 1, year)
    if months == 4:
        return (w.early, w.mid, w.late)[first.month // 4].format(year)
    if months == 120:
        return w.decade.format(first.year)
    return year if months == 12 else w.century.format(first.year, last.year)


_TIMES = frozenset(
    "monday tuesday wednesday thursday friday saturday sunday today yesterday tomorrow day days week weeks "
    "month months year years decade decades quarter lunes martes miércoles jueves viernes sábado domingo hoy "
    "ayer mañana día días semana semanas mes meses año años década trimestre".split()
)


def tells_time(word: str) -> bool:
    """Whether a word by itself names a time: a year, a month, a day of the week, "years"."""
    low = word.casefold().strip(".,;:’'")
    months = {month.casefold() for w in (EN, ES) for month in (*w.months, *w.short_months)}
    return low in _TIMES or low in months or (low.isdigit() and len(low) == 4)
