"""How far dates reach on a time axis: from where to where a bar runs, and what shows all of them."""

from dataclasses import dataclass

from viewer.draw.axis import YEAR_S
from viewer.model import query
from viewer.model.dossier import Dossier
from viewer.model.remembered import remembered
from viewer.model.when import Extent, Modifier, When

LEAST_S, MOST_S = 10.0, 4e12  # seconds a timeline may show: ten, or 120 000 years


@dataclass(frozen=True, slots=True)
class Extents:
    """From where to where a bar runs, in seconds, with the sides that are open."""

    first_s: float
    last_s: float
    sure: tuple[float, float] | None
    open_left: bool
    open_right: bool
    known_s: float  # the last bound that is known: what is open fades out after it
    named_s: float  # the first bound that is known

    @property
    def runs_on(self) -> bool:
        """Whether it is not known to have ended, and so runs on to now where it has begun."""
        return self.last_s == query.ENDLESS and not self.open_left and self.sure is None

    @property
    def faded_in_s(self) -> float:
        """Where a bar that is open on the left has faded in: what may have begun at any time before."""
        if self.sure:
            return self.sure[0]
        return self.named_s if self.last_s == query.ENDLESS else self.last_s


def extents(when: When) -> Extents | None:
    """What a date looks like on a time axis; None where nothing of it is known.

    A length of time carries a known start on to its greatest end; where it may begin later, or is not over,
    that end stays open.
    """
    if not when.is_dated:
        return None
    first, last = query.outer_s(when)
    sure = query.certain_s(when)
    known_s = max(bound.last_s for bound in when.bounds if bound)
    named_s = min(bound.first_s for bound in when.bounds if bound)
    if when.extent is Extent.SPAN and last == query.ENDLESS and when.duration is not None:
        begin = when.start[1] or when.start[0]
        if begin is not None:
            not_before = when.end[0].last_s if when.end[0] else -query.ENDLESS
            reach = max(when.duration.after(begin).last_s, not_before)
            bounded = when.duration.mod not in (Modifier.AT_LEAST, Modifier.OVER)
            is_open = when.start[1] is None or when.end[0] is not None or not bounded
            return Extents(first, reach, sure, first == -query.ENDLESS, is_open, known_s, named_s)
    return Extents(first, last, sure, first == -query.ENDLESS, last == query.ENDLESS, known_s, named_s)


@remembered
def _known_s(dossier: Dossier) -> tuple[float, float] | None:
    """The first and last second that a date or a day of publication names; None where there is none."""
    found: list[float] = []
    for event in dossier.events.values():
        span = extents(event.when) if event.when else None
        if span:
            found += [s for s in (span.first_s, span.last_s) if abs(s) != query.ENDLESS]
            found += list(span.sure or ())
            found += [bound.last_s for bound in event.when.bounds if bound] if event.when else []
    found += [a.published.first_s for a in dossier.articles.values() if a.published]
    return (min(found), max(found)) if found else None


def has_dates(dossier: Dossier) -> bool:
    """Whether any date or day of publication is known of it at all."""
    return _known_s(dossier) is not None


def reach(dossier: Dossier, *, now_s: float | None = None) -> tuple[float, float] | None:
    """The seconds from the first bound to the last, now among them where it is near; None without any.

    Near is as far off as all that is known is long, or a month.  Where no article says when it was published
    there is no other day to see the rest by, and now is near within thirty years.
    """
    found = _known_s(dossier)
    if found is None or now_s is None:
        return found
    published = any(a.published for a in dossier.articles.values())
    near = max(found[1] - found[0], YEAR_S / 12) if published else 30 * YEAR_S
    if not found[0] - near < now_s < found[1] + near:
        return found
    return min(found[0], now_s), max(found[1], now_s)


def fit(dossier: Dossier, *, now_s: float | None = None) -> tuple[float, float]:
    """The window of seconds that shows every bound with a margin; if there is none, ten years round now."""
    found = reach(dossier, now_s=now_s)
    if found is None:
        middle = now_s if now_s is not None else 55 * YEAR_S
        return middle - 5 * YEAR_S, middle + 5 * YEAR_S
    first, last = found
    spread = max(last - first, 2 * 86_400.0)
    return first - 0.06 * spread, last + 0.14 * spread


def bounded(shown: tuple[float, float]) -> tuple[float, float]:
    """A stretch of time about the same middle, as short and as long as a timeline may show."""
    length = min(max(shown[1] - shown[0], LEAST_S), MOST_S)
    middle = (shown[0] + shown[1]) / 2
    return middle - length / 2, middle + length / 2


def moved_to(span: tuple[float, float], shown: tuple[float, float]) -> tuple[float, float]:
    """A window as long as *shown*, with the middle of a span in its middle, or as much of it as it holds."""
    half = (shown[1] - shown[0]) / 2
    middle = (max(span[0], span[1] - half) + min(span[1], span[0] + half)) / 2
    return middle - half, middle + half
