"""When an article can have appeared, as far as its own text and the analyst tell."""

import re
from dataclasses import dataclass

from viewer.model.article import Article
from viewer.model.dossier import Dossier
from viewer.model.event import Certainty, Event, Review
from viewer.model.moment import Moment
from viewer.model.plain import parse_when
from viewer.model.when import OPEN, Basis, Extent, Pair, Qualifier

_MONTH = (
    r"(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?"
    r"|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)\.?"
)
_DATELINE = re.compile(  # "MANILA, July 8 —", "LAGOS (3 May) The"
    r"^[A-ZÀ-Þ][A-ZÀ-Þ'’ .-]{2,40}(?:, [A-Z][\w .]{1,30})?[,\s]\s?\(?"
    rf"(?P<day>{_MONTH} \d{{1,2}}|\d{{1,2}} {_MONTH})(?=\)|\s?(?:—|–|--|-\s|:\s|\())",
    re.MULTILINE,
)
_SPANISH_DATELINE = re.compile(  # "Guatemala, 9 jun (EFE).- Más", "Lima, 3 de mayo.- El"
    r"^[A-ZÀ-Þ][\w.'’ -]{2,40}(?:\s\([^)]{2,30}\))?,\s"
    r"(?P<day>\d{1,2}\s(?:de\s)?(?:enero|febrero|marzo|abril|mayo|junio|julio|agosto|sep?tiembre|octubre|noviembre"
    r"|diciembre|(?:ene|feb|mar|abr|may|jun|jul|ago|sept?|oct|nov|dic)\.?))"
    r"(?:\s?\([^)]{2,40}\))?\s?(?:\.-|—|–|--|-\s)",
    re.MULTILINE,
)
_TOP = 600  # characters in which a dateline stands


def dateline_day(text: str) -> str | None:
    """The words of a dateline that name a day without its year ("July 8"); None where there is none.

    Such a day alone does not date an article: its year is for whoever knows it to say.
    """
    found = _DATELINE.search(text, 0, _TOP) or _SPANISH_DATELINE.search(text, 0, _TOP)
    return found["day"] if found else None


def latest_told(dossier: Dossier, article: Article, by: Moment) -> tuple[Event, Moment] | None:
    """The latest day that an article tells as past, and the event that has it; None where it tells none.

    The article cannot have appeared before that day: it is the earliest on which the event can have begun or,
    where it is over, ended.  Only what the text itself dates counts, and only up to the day *by*.
    """
    told = (
        (day, event.id)
        for event in dossier.events.values()
        if event.articles == {article.id} and _is_told_as_past(event)
        for day in _days_stated(event)
        if day <= by
    )
    day, name = max(told, key=lambda found: (found[0].first_s, found[1]), default=(None, None))
    return (dossier.events[name], day) if day and name else None


@dataclass(frozen=True, slots=True)
class Doubt:
    """Why a day of publication can hardly be right; settled by its `id` where it is right all the same.

    `told` is what the text tells as past and is later than it, None where it lies after today.
    """

    id: str
    told: tuple[Event, Moment] | None


def doubt(dossier: Dossier, article: Article, today: Moment) -> Doubt | None:
    """What speaks against the day on which an article is said to have appeared; None where nothing does.

    A single day too late or too early may be that of another zone, and is not doubted.
    """
    first, last = article.appeared
    name = f"doubted:{article.id}:{article.published_text}"
    if name in dossier.settled:
        return None
    if first and first.first_s > today.last_s:
        return Doubt(name, None)
    told = latest_told(dossier, article, today) if last else None
    return Doubt(name, told) if told and last and told[1].first_s > last.last_s else None


def _is_told_as_past(event: Event) -> bool:
    told = event.certainty in (Certainty.OCCURRED, Certainty.ONGOING)
    return told and event.review is not Review.REJECTED


def _days_stated(event: Event) -> list[Moment]:
    """The earliest day on which it began and, where it is over, ended; without those counted from another."""
    when = event.when
    if when is None or when.basis is not Basis.STATED:
        return []
    starts = when.relative.start[0] if when.relative else None
    ends = when.relative.end[0] if when.relative else None
    is_over = event.certainty is Certainty.OCCURRED
    sides = ((when.start[0], starts, True), (when.end[0], ends, is_over))
    return [day for day, step, counts in sides if day and counts and not (step or "").startswith("@")]


def publication(text: str) -> Pair:
    """The first and the last day on which an article may have appeared, as an analyst types it.

    Plain words or EDTF, open where the text is empty: `2026-01-16`, `between 2024 and May 2025`, `2025`.

    Raises:
        ValueError: it names no day and no stretch of days.
    """
    when = parse_when(text, None) if text.strip() else None
    if when is None:
        return OPEN
    days = (when.start[0], when.end[1]) if when.extent is Extent.SPAN else when.start
    if days == OPEN:
        raise ValueError(f"“{text.strip()}” names no day; type one like 2026-01-16, or what is known: 2025")
    if when.qualifier is not Qualifier.NONE:
        raise ValueError(f"“{text.strip()}” has no bounds; type them, like between 2024 and May 2025")
    return days
