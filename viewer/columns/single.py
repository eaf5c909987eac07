"""One event of a layer as the model's values: its date, and its name."""

from viewer.columns.layer import Layer
from viewer.model.moment import DAY_S, Moment
from viewer.model.when import Extent, When

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


def title_of(layer: Layer, event: int) -> str:
    """The title of an event on one line; where it has none its kind, or the number of its row."""
    return " ".join(layer.title(event).split()) or layer.kind(event) or f"{layer.name} {layer.record(event)}"


def _moment(ms: int, *, whole: bool) -> Moment:
    days, rest = divmod(ms, DAY_MS)
    day = Moment.from_days(days)
    return day if whole else Moment(day.year, day.month, day.day, rest / 1000, 0)
