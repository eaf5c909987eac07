"""TimelineJS 3 (Knight Lab): a slide for each event that has both an earliest and a latest day.

A slide without an end is a point in time, so one that is open on either side is left out rather than drawn
as if it were known; what is dated to an interval fills it, and says its date in words.
"""

import html
import json
import re
from typing import Any

from viewer.files.encoding import encoded
from viewer.files.formats import told
from viewer.files.formats.facets import Facet, Facets, Facts
from viewer.files.formats.phrases import PHRASES, meant
from viewer.model.dossier import Dossier
from viewer.model.event import Event
from viewer.model.moment import Moment
from viewer.model.when import EventId
from viewer.model.words import Language

_FARTHEST = 270_000  # years: what the scale of JavaScript's dates holds; those before 1 it counts its own way
_UNITS = ("year", "month", "day", "hour", "minute", "second")


def write(dossier: Dossier, language: Language = "en") -> bytes:
    """The events with both ends known, in time order."""
    slides = [_slide(event, dossier, language) for event in dossier.events.values() if _is_bounded(event)]
    title = next((a.title for a in dossier.articles.values() if a.title), PHRASES[language].untitled)
    whole = {"title": {"text": {"headline": html.escape(title)}}, "events": slides}
    return encoded(json.dumps(whole, ensure_ascii=False, indent=1) + "\n")


def _is_bounded(event: Event) -> bool:
    when = event.when
    if when is None or when.start[0] is None or when.end[1] is None:
        return False
    if when.start[0].year < 1 or when.end[1].year > _FARTHEST:
        return False
    return all(m.second is None or not m.offset_min for m in (when.start[0], when.end[1]))


def _slide(event: Event, dossier: Dossier, language: Language) -> dict[str, Any]:
    assert event.when is not None
    first, last = event.when.start[0], event.when.end[1]
    assert first is not None
    assert last is not None
    certainty = PHRASES[language].certainties[event.certainty]
    said = [certainty, event.condition, *(told.named_place(w, language) for w in event.where), event.says]
    lines = [html.escape(str(line)) for line in said if line]
    quotes = [f"<blockquote>{html.escape(quote.exact)}</blockquote>" for quote in event.quotes]
    return {
        "unique_id": event.id,
        "start_date": _date(first),
        "end_date": _date(last),
        "display_date": html.escape(told.date_words(event, dossier, language)),
        "group": certainty,
        "text": {
            "headline": html.escape(event.what),
            "text": f"<p>{'<br>'.join(lines)}</p>{''.join(quotes)}",
        },
        "autolink": False,
    }


def _date(moment: Moment) -> dict[str, int]:
    found = {"year": moment.year, "month": moment.month, "day": moment.day}
    if moment.second is not None:
        whole = int(moment.second)
        found |= {"hour": whole // 3600, "minute": whole // 60 % 60, "second": whole % 60}
    return found


def shown(data: bytes, _name: str) -> Facts:
    """What the slides say."""
    found: dict[EventId, Facets] = {}
    for slide in json.loads(data)["events"]:
        first, last = _moment(slide["start_date"]), _moment(slide["end_date"])
        quotes = re.findall(r"<blockquote>(.*?)</blockquote>", slide["text"]["text"], re.DOTALL)
        facets: dict[Facet, object] = {
            Facet.WHAT: html.unescape(slide["text"]["headline"]),
            Facet.CERTAINTY: meant(slide["group"], lambda p: p.certainties),
            Facet.START_EARLIEST: first,
            Facet.END_LATEST: last,
            Facet.QUOTES: tuple(map(html.unescape, quotes)),
        }
        if first == last:
            facets |= {Facet.START_LATEST: first, Facet.END_EARLIEST: first}
        found[EventId(slide["unique_id"])] = {facet: value for facet, value in facets.items() if value}
    return Facts(found)


def _moment(given: dict[str, int]) -> Moment:
    year, month, day, hour, minute, second = (given.get(unit, 0) for unit in _UNITS)
    clock = float(hour * 3600 + minute * 60 + second) if "hour" in given else None
    return Moment(year, month, day, clock)
