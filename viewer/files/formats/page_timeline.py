"""The timeline of the stand-alone page: a table with a bar in each row, over one axis."""

import html
import math
from collections.abc import Iterator, Sequence

from viewer.files.formats.page_glyphs import bar
from viewer.files.formats.page_phrases import PAGE_PHRASES
from viewer.files.formats.phrases import PHRASES
from viewer.model.event import Event
from viewer.model.moment import DAY_S, Moment
from viewer.model.query import certain_s
from viewer.model.words import Language, short_months, year_words

Numbered = tuple[int, Event]
MARGIN = 0.05  # of the axis on either side, where open bars run out
LEAST_S = 7 * DAY_S
COARSE, FINE = 6, 24  # the most ticks of either axis
_YEAR_STEPS = (1, 2, 5, 10, 20, 50, 100, 200, 500, 1000, 2000, 5000, 10_000, 100_000, 1_000_000)


def table(events: Sequence[tuple[int, Event, str]], language: Language = "en") -> str | None:
    """The dated events as a table; None without any. Each comes with its number and its date in words."""
    dated = [(number, event, said) for number, event, said in events if event.when and event.when.is_dated]
    if not dated:
        return None
    page = PAGE_PHRASES[language]
    axis = _axis([event for _, event, _ in dated])
    rows = "".join(_row(number, event, said, axis=axis, language=language) for number, event, said in dated)
    said_axis = page.axis.format(*(year_words(year, language) for year in _years(axis)))
    head = (
        f'<tr role="row"><th role="columnheader" scope="col">{page.event}</th><td role="cell">'
        f'<svg class="axis" role="img" aria-label="{said_axis}">{_ticks(axis, language)}</svg></td></tr>'
    )
    return (
        f'<div class="scroller" tabindex="0" role="region" aria-label="{page.timeline_label}">'
        f'<table class="timeline" role="table"><thead role="rowgroup">{head}</thead>'  # roles: see page.css
        f'<tbody role="rowgroup">{rows}</tbody></table></div>'
    )


def _axis(events: Sequence[Event]) -> tuple[float, float]:
    """First and last second of the axis."""
    known = [moment for event in events if event.when for moment in event.when.bounds if moment]
    first, last = min(m.first_s for m in known), max(m.last_s for m in known)
    if last - first < LEAST_S:
        middle = (first + last) / 2
        first, last = middle - LEAST_S / 2, middle + LEAST_S / 2
    room = (last - first) * MARGIN / (1 - 2 * MARGIN)
    return first - room, last + room


def _row(number: int, event: Event, said: str, *, axis: tuple[float, float], language: Language) -> str:
    when = event.when
    assert when is not None
    first, last = when.start[0], when.end[1]
    outer = (
        _percent(first.first_s, axis) if first else 0.6,
        _percent(last.last_s, axis) if last else 99.4,
    )
    certain = certain_s(when)
    sure = (_percent(certain[0], axis), _percent(certain[1], axis)) if certain else None
    drawn = bar(event.certainty, outer, sure, open_left=first is None, open_right=last is None)
    label = html.escape(f"{said}, {PHRASES[language].certainties[event.certainty]}")
    what = f'<button type="button">{html.escape(event.what)}</button>'
    return (
        f'<tr role="row" data-event="{number}"><th role="rowheader" scope="row">{what}</th>'
        f'<td role="cell"><svg role="img" aria-label="{label}"><title>{label}</title>{drawn}</svg></td></tr>'
    )


def _percent(second: float, axis: tuple[float, float]) -> float:
    return 100 * (second - axis[0]) / (axis[1] - axis[0])


def _years(axis: tuple[float, float]) -> tuple[int, int]:
    first, last = (Moment.from_days(math.floor(second / DAY_S)).year for second in axis)
    return first, last


def _ticks(axis: tuple[float, float], language: Language) -> str:
    parts = []
    for name, most in (("coarse", COARSE), ("fine", FINE)):
        drawn = (
            f'<line x1="{at:.3f}%" x2="{at:.3f}%" y1="20" y2="30"/>'
            f'<text x="{at:.3f}%" y="14" text-anchor="middle">{html.escape(label)}</text>'
            for at, label in (
                (_percent(day.first_s, axis), label) for day, label in ticks(axis, most, language)
            )
            if 2 <= at <= 98
        )
        parts.append(f'<g class="{name}">{"".join(drawn)}</g>')
    return "".join(parts)


def ticks(axis: tuple[float, float], most: int, language: Language = "en") -> Iterator[tuple[Moment, str]]:
    """At most *most* days of the axis with their names: years, months or days, at round steps."""
    first, last = (Moment.from_days(math.floor(second / DAY_S)) for second in axis)
    years = last.year - first.year
    if years + 1 > most / 2 or years >= 4:
        step = next((s for s in _YEAR_STEPS if years / s < most), _YEAR_STEPS[-1])
        for year in range(math.ceil(first.year / step) * step, last.year + 1, step):
            yield Moment(year, 1, 1), year_words(year, language)
        return
    months = years * 12 + last.month - first.month
    if months >= 3:
        step = next(s for s in (1, 2, 3, 6, 12, 24, 48) if months / s < most)
        start = first.year * 12 + first.month - 1
        for month in range(math.ceil(start / step) * step, start + months + 1, step):
            day = Moment(month // 12, month % 12 + 1, 1)
            yield day, f"{short_months(language)[day.month - 1]} {year_words(day.year, language)}"
        return
    days = last.days - first.days
    step = next(s for s in (1, 2, 5, 10, 20, 50) if days / s < most)
    for count in range(math.ceil(first.days / step) * step, last.days + 1, step):
        day = Moment.from_days(count)
        yield day, f"{day.day} {short_months(language)[day.month - 1]}"
