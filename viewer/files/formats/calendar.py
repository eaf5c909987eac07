"""iCalendar (RFC 5545): the events whose dates are definite, and no other.

A calendar has days and hours and no doubt, so only what starts and ends on known days is an entry: no bounds,
no open side, no approximate date, no year outside 1 to 9999.  What is left out is named in the report.

LOCATION is a name alone, since calendar programs look it up on their maps.  That the text does not say it is
in DESCRIPTION, which they show and keep; a parameter of one's own would be shown by none.
"""

import math
import re
from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta, timezone

from viewer.files.encoding import encoded
from viewer.files.formats import shapes, told
from viewer.files.formats.facets import Facet, Facets, Facts
from viewer.files.formats.phrases import PHRASES, Line
from viewer.model.dossier import Dossier
from viewer.model.event import Certainty, Event
from viewer.model.moment import Moment
from viewer.model.when import Basis, EventId, Extent, Qualifier, When
from viewer.model.words import Language

MOST_OCTETS = 75
_STATUS = {Certainty.OCCURRED: "CONFIRMED", Certainty.ONGOING: "CONFIRMED", Certainty.DENIED: "CANCELLED"}
_STAMP = "19700101T000000Z"  # of an article without a day: the same dossier gives the same bytes
_ESCAPES = {"\\": "\\\\", ";": "\\;", ",": "\\,", "\n": "\\n"}
_DOMAIN = "@sightline"


def write(dossier: Dossier, language: Language = "en") -> bytes:
    """The events with definite dates, as a calendar in UTF-8; the words that it adds are in *language*."""
    lines = ["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Sightline//Events of articles//EN"]
    for event in dossier.events.values():
        if event.when is not None and is_definite(event.when):
            lines += _entry(event, event.when, dossier, language)
    return encoded("".join(f"{_folded(line)}\r\n" for line in (*lines, "END:VCALENDAR")))


def is_definite(when: When) -> bool:
    """Whether a date starts and ends on days, or at times, that are known without doubt."""
    start, end = when.start[0], when.end[1]
    if start is None or end is None or when.start[0] != when.start[1] or when.end[0] != when.end[1]:
        return False
    if when.qualifier is not Qualifier.NONE or (start.second is None) != (end.second is None):
        return False
    if start.year < 2 or end.year > 9998:  # an offset from UTC can pass the end of a year
        return False
    if start.second is None:
        return True
    whole = start.second == int(start.second) and end.second == int(end.second or 0)
    return whole and (start.offset_min is None) == (end.offset_min is None) and end.last_s >= start.first_s


def _entry(event: Event, when: When, dossier: Dossier, language: Language) -> Iterator[str]:
    published = dossier.published(event)
    yield "BEGIN:VEVENT"
    yield f"UID:{_text(event.id)}{_DOMAIN}"
    yield f"DTSTAMP:{_day(published)}T000000Z" if published and _is_plain(published) else f"DTSTAMP:{_STAMP}"
    yield from _times(when)
    yield f"SUMMARY:{_text(event.what)}"
    yield f"STATUS:{_STATUS.get(event.certainty, 'TENTATIVE')}"
    yield f"CATEGORIES:{event.kind},{event.certainty}"
    if described := "\n".join(_description(event, language)):
        yield f"DESCRIPTION:{_text(described)}"
    if event.where:
        yield f"LOCATION:{_text('; '.join(where.name for where in event.where))}"
    place = event.place
    if place is not None and shapes.is_point(place):
        yield f"GEO:{_degrees(place.lat)};{_degrees(place.lon)}"
    yield "END:VEVENT"


def _description(event: Event, language: Language) -> Iterator[str]:
    """The condition, what the places rest on where the text does not say them, and the quotes."""
    if event.condition:
        yield event.condition
    if any(where.basis is not Basis.STATED for where in event.where):
        yield f"{PHRASES[language].lines[Line.WHERE]}: " + "; ".join(
            told.named_place(where, language) for where in event.where
        )
    yield from (f"“{quote.exact}”" for quote in event.quotes)


def _is_plain(day: Moment) -> bool:
    return 1 <= day.year <= 9999


def _times(when: When) -> Iterator[str]:
    start, end = when.start[0], when.end[1]
    assert start is not None
    assert end is not None
    if start.second is None:
        yield f"DTSTART;VALUE=DATE:{_day(start)}"
        yield f"DTEND;VALUE=DATE:{_day(Moment.from_days(end.days + 1))}"  # the day after, as the RFC counts
        return
    yield f"DTSTART:{_clock(start)}"
    if when.extent is Extent.SPAN:
        yield f"DTEND:{_clock(end)}"


def _day(day: Moment) -> str:
    return f"{day.year:04}{day.month:02}{day.day:02}"


def _clock(moment: Moment) -> str:
    """Local time where no offset is known, else UTC."""
    zone = None if moment.offset_min is None else timezone(timedelta(minutes=moment.offset_min))
    local = datetime(moment.year, moment.month, moment.day, tzinfo=zone) + timedelta(
        seconds=moment.second or 0
    )
    if zone is None:
        return local.strftime("%Y%m%dT%H%M%S").rjust(15, "0")
    return f"{local.astimezone(UTC).strftime('%Y%m%dT%H%M%S').rjust(15, '0')}Z"


def _degrees(angle: float | None) -> str:
    return f"{angle or 0.0:.6f}"


def _text(text: str) -> str:
    plain = re.sub(r"[\x00-\x08\x0b-\x1f\x7f]", "", text.replace("\r\n", "\n").replace("\r", "\n"))
    return "".join(_ESCAPES.get(letter, letter) for letter in plain)


def _folded(line: str) -> str:
    """A line cut into pieces of at most 75 octets, never within a character."""
    pieces, size = [""], 0
    for letter in line:
        octets = len(encoded(letter))
        if size + octets > MOST_OCTETS:
            pieces.append(" ")
            size = 1
        pieces[-1] += letter
        size += octets
    return "\r\n".join(pieces)


def shown(data: bytes, _name: str) -> Facts:
    """What a calendar program sees in the entries."""
    found: dict[EventId, Facets] = {}
    text = data.decode("utf-8").replace("\r\n ", "")
    for entry in re.findall(r"BEGIN:VEVENT\r\n(.*?)END:VEVENT", text, re.DOTALL):
        lines = dict(line.split(":", 1) for line in entry.split("\r\n") if ":" in line)
        facets = _entry_facets(lines)
        name = _plain(lines["UID"]).removesuffix(_DOMAIN)
        found[EventId(name)] = {facet: value for facet, value in facets.items() if value}
    return Facts(found)


def _entry_facets(lines: dict[str, str]) -> dict[Facet, object]:
    kind, certainty = lines["CATEGORIES"].split(",")
    start, end = _read_times(lines)
    described = _plain(lines.get("DESCRIPTION", "")).split("\n")
    geo = tuple(float(part) for part in lines["GEO"].split(";")) if "GEO" in lines else None
    return {
        Facet.WHAT: _plain(lines["SUMMARY"]),
        Facet.KIND: kind,
        Facet.CERTAINTY: certainty,
        Facet.START_EARLIEST: start,
        Facet.START_LATEST: start,
        Facet.END_EARLIEST: end,
        Facet.END_LATEST: end,
        Facet.POSITIONS: (geo,) if geo else None,
        Facet.PLACES: (_plain(lines["LOCATION"]),) if "LOCATION" in lines else None,
        Facet.GROUND: next(filter(None, map(_read_grounds, described)), None),
        Facet.QUOTES: tuple(line[1:-1] for line in described if line.startswith("“")),
    }


def _read_grounds(line: str) -> tuple[object, ...] | None:
    """What a line says that places rest on; None where it says it of none."""
    label, _, places = line.partition(": ")
    if label not in (said.lines[Line.WHERE] for said in PHRASES.values()):
        return None
    grounds = tuple(told.ground_of(place) for place in places.split("; "))
    return grounds if any(grounds) else None


def _read_times(lines: dict[str, str]) -> tuple[Moment, Moment]:
    if "DTSTART;VALUE=DATE" in lines:
        first, after = lines["DTSTART;VALUE=DATE"], lines["DTEND;VALUE=DATE"]
        return _read(first), Moment.from_days(_read(after).days - 1)
    return _read(lines["DTSTART"]), _read(lines.get("DTEND", lines["DTSTART"]))


def _read(text: str) -> Moment:
    day = date(int(text[:4]), int(text[4:6]), int(text[6:8]))
    if len(text) == 8:
        return Moment(day.year, day.month, day.day)
    second = int(text[9:11]) * 3600 + int(text[11:13]) * 60 + int(text[13:15])
    return Moment(day.year, day.month, day.day, float(math.floor(second)), 0 if text.endswith("Z") else None)


def _plain(text: str) -> str:
    return re.sub(r"\\(.)", lambda found: "\n" if found[1] in "nN" else found[1], text)
