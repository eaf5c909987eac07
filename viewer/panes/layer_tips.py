"""What is said of events of a layer: in a tip, and in the menu of a click."""

import html

from PySide6.QtCore import QCoreApplication

from viewer.columns.layer import Layer
from viewer.draw.layer_style import grouped
from viewer.draw.style import Style
from viewer.model.moment import DAY_S, Moment
from viewer.model.when import Extent, When
from viewer.model.words import words

MOST_TOLD = 6
DAY_MS = DAY_S * 1000


def when_of(layer: Layer, event: int) -> When:
    """The date of an event: its interval, as a moment somewhere in it or as what lasts throughout."""
    first_ms, last_ms = layer.span_ms(event)
    whole = first_ms % DAY_MS == 0 and last_ms % DAY_MS == 0
    first = _moment(first_ms, whole=whole)
    last = _moment(last_ms - (DAY_MS if whole else 1), whole=whole)
    if layer.lasts(event) and first != last:
        return When(Extent.SPAN, (first, first), (last, last))
    return When.instant(first, last)


def _moment(ms: int, *, whole: bool) -> Moment:
    days, rest = divmod(ms, DAY_MS)
    day = Moment.from_days(days)
    return day if whole else Moment(day.year, day.month, day.day, rest / 1000, 0)


def title_of(layer: Layer, event: int) -> str:
    """The title of an event; where it has none its kind, or the number of its row."""
    return layer.title(event) or layer.kind(event) or f"{layer.name} {layer.record(event)}"


def tip(layer: Layer, events: tuple[int, ...], count: int, style: Style) -> str:
    """Titles with kind and date as rich text, and how many more there are."""
    lines = [_line(layer, event, style) for event in events[:MOST_TOLD]]
    if count > len(lines):
        lines.append(f"+{grouped(count - len(lines))}")
    name = html.escape(layer.name)
    lines.append(f"<i>{QCoreApplication.translate('layer_tips', 'Layer {}').format(name)}</i>")
    return "<br>".join(lines)


def _line(layer: Layer, event: int, style: Style) -> str:
    when = words(when_of(layer, event), published_known=True, language=style.language)
    parts = [f"<b>{html.escape(title_of(layer, event))}</b>"]
    if (kind := layer.kind(event)) and kind != title_of(layer, event):
        parts.append(html.escape(kind))
    return " · ".join([*parts, html.escape(when)])
