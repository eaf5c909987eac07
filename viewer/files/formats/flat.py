"""One event as one flat record: the columns of a table, and back to the exchange form."""

import json
import math
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Literal

from viewer.files import json_in
from viewer.files.exchange import event_dict
from viewer.files.formats.errors import FormatError
from viewer.model.dossier import Dossier
from viewer.model.event import Event
from viewer.model.spots import spot, spot_words
from viewer.model.where import Precision
from viewer.model.words import words

Cell = str | float | None
Record = Mapping[str, Cell]


@dataclass(frozen=True, slots=True)
class Column:
    """A column of every table of events: its name, what stands in it, and what that means."""

    name: str
    kind: Literal["text", "number", "json", "derived"]
    says: str


COLUMNS = (
    Column("id", "text", "Name of the event, unique in this file."),
    Column("what", "text", "Headline of the event in the article's terms."),
    Column(
        "kind", "text", "What sort of thing it is: decision, agreement, construction, incident and so on."
    ),
    Column(
        "certainty",
        "text",
        "As what the article presents it: occurred, ongoing, planned, conditional, possible or denied.",
    ),
    Column("condition", "text", "For a conditional event, the words of its condition."),
    Column("date", "derived", "The date in plain words; not read back."),
    Column(
        "edtf", "text", "The date in EDTF (ISO 8601-2), where that can say it; read if no bound is given."
    ),
    Column("extent", "text", "instant or span; empty where the article gives no time at all."),
    Column("start_earliest", "text", "Earliest day of the start (ISO 8601, inclusive); empty is open."),
    Column("start_latest", "text", "Latest day of the start (ISO 8601, inclusive); empty is open."),
    Column("end_earliest", "text", "Earliest day of the end (ISO 8601, inclusive); empty is open."),
    Column("end_latest", "text", "Latest day of the end (ISO 8601, inclusive); empty is open."),
    Column("duration", "text", "How long it lasts (ISO 8601, like P10Y)."),
    Column("duration_bound", "text", "How the duration bounds the true one: =, <, <=, ~, >= or >."),
    Column("date_doubt", "text", "? uncertain, ~ approximate, % both; empty for none."),
    Column(
        "date_basis", "text", "stated by the text, inferred from another date, or assumed by the analyst."
    ),
    Column("place", "text", "Name of the most exact place of the event."),
    Column("place_precision", "text", "site, settlement, district, region, country, sea or unknown."),
    Column("lat", "number", "Latitude (WGS 84, degrees) of a place that is a point; empty for an area."),
    Column("lon", "number", "Longitude (WGS 84, degrees) of a place that is a point; empty for an area."),
    Column("area_centre", "text", "For an area: latitude and longitude of its middle, where no pin belongs."),
    Column("radius_m", "number", "Metres within which the event surely lies, where a rule gives them."),
    Column("country", "text", "ISO 3166-1 alpha-2 code of the country of the place."),
    Column(
        "place_basis",
        "text",
        "stated by the text, inferred from what it is about, or assumed by the analyst.",
    ),
    Column("place_chance", "number", "How likely an inferred place is, above 0 and at most 1."),
    Column("who", "text", "Who acts or is acted on, by name; several names between semicolons."),
    Column("says", "text", "Whom the article credits with the statement; empty where it says it itself."),
    Column("quote", "text", "The words of the article on which the event rests."),
    Column("quote_place", "derived", "Page and paragraph of the quote, as one looks it up; not read back."),
    Column("article", "text", "Name of the article in this file."),
    Column("article_title", "text", "Title of the article."),
    Column("article_source", "text", "Where the article came from."),
    Column("article_published", "text", "Day on which the article appeared (ISO 8601 or EDTF)."),
    Column("article_language", "text", "ISO 639-1 code of the article's language."),
    Column("article_reliability", "text", "How far the analyst trusts the source: A to F (Admiralty code)."),
    Column("notes", "text", "The analyst's notes."),
    Column("review", "text", "unreviewed, confirmed or rejected by the analyst."),
    Column("credibility", "text", "How far the analyst believes it: 1 to 6 of the Admiralty code."),
    Column("likelihood", "text", "How likely the analyst thinks it, in the words of ICD 203."),
    Column("locked", "text", "Fields that the analyst corrected, between semicolons."),
    Column("quote_start", "number", "Characters of the article before the quote."),
    Column("quote_end", "number", "Characters of the article up to the end of the quote."),
    Column("quantities", "json", "Numbers of the text: JSON list of kind, value, unit and bound."),
    Column("date_anchor", "text", "Name of the event from which the date is counted."),
    Column("date_relative", "json", "How the bounds follow from that event or from the article's day: JSON."),
    Column("place_candidates", "json", "Other places the name could mean, with reasons: JSON list."),
    Column("other_places", "json", "Further places of the event: JSON list."),
    Column("other_quotes", "json", "Further words on which the event rests: JSON list."),
    Column("why", "json", "Why each field was read as it was: JSON list."),
    Column("more", "json", "Whatever else is known of the event: JSON object."),
)
BY_NAME = {column.name: column for column in COLUMNS}
_PLAIN = (
    "id",
    "what",
    "kind",
    "certainty",
    "condition",
    "says",
    "notes",
    "review",
    "credibility",
    "likelihood",
)
_DRAWN_FROM = {"when", "where", "who", "quantities", "quotes", "why", "locked", *_PLAIN}


def record(event: Event, dossier: Dossier) -> dict[str, Cell]:
    """The event as a record with all COLUMNS; None is an empty cell."""
    whole = event_dict(event)
    found: dict[str, Cell] = dict.fromkeys(column.name for column in COLUMNS)
    found |= {name: whole.get(name) or None for name in _PLAIN}
    found |= {"who": _names(whole["who"]), "locked": _names(whole["locked"])}
    found |= _date_cells(event, dossier, whole["when"])
    found |= _place_cells(whole["where"])
    found |= _quote_cells(whole["quotes"], dossier)
    found |= {"quantities": _json(whole["quantities"]), "why": _json(whole["why"])}
    return found | {"more": _json({k: v for k, v in whole.items() if k not in _DRAWN_FROM and v})}


def _date_cells(event: Event, dossier: Dossier, when: Mapping[str, Any] | None) -> dict[str, Cell]:
    if when is None:
        return {}
    (start, started), (end, ended) = when["start"], when["end"]
    duration = when["duration"] or {}
    anchor = dossier.events.get(event.when.anchor) if event.when and event.when.anchor else None
    known = dossier.published(event) is not None
    return {
        "date": words(event.when, published_known=known, anchor=anchor.what if anchor else None),
        "edtf": when["edtf"],
        "extent": when["extent"],
        "start_earliest": start,
        "start_latest": started,
        "end_earliest": end,
        "end_latest": ended,
        "duration": duration.get("value"),
        "duration_bound": duration.get("mod"),
        "date_doubt": when["qualifier"] or None,
        "date_basis": when["basis"],
        "date_anchor": when["anchor"],
        "date_relative": _json(when["relative"]),
    }


def _place_cells(places: list[dict[str, Any]]) -> dict[str, Cell]:
    if not places:
        return {}
    first, *others = places
    is_point = Precision(first["precision"]).is_point
    is_placed = first["lat"] is not None
    return {
        "place": first["name"],
        "place_precision": first["precision"],
        "lat": first["lat"] if is_point else None,
        "lon": first["lon"] if is_point else None,
        "area_centre": f"{first['lat']!r} {first['lon']!r}" if is_placed and not is_point else None,
        "radius_m": first["radius_m"],
        "country": first["country"],
        "place_basis": first.get("basis", "stated"),
        "place_chance": first.get("chance"),
        "place_candidates": _json(first["candidates"]),
        "other_places": _json(others),
    }


def _quote_cells(quotes: list[dict[str, Any]], dossier: Dossier) -> dict[str, Cell]:
    if not quotes:
        return {}
    first, *others = quotes
    found: dict[str, Cell] = {
        "quote": first["exact"],
        "quote_start": first["start"],
        "quote_end": first["end"],
        "article": first["article"],
        "other_quotes": _json(others),
    }
    if article := dossier.articles.get(first["article"]):
        found |= {
            "quote_place": spot_words(spot(article.text, first["start"])) if article.text else None,
            "article_title": article.title,
            "article_source": article.source,
            "article_published": article.published_text,
            "article_language": article.language,
            "article_reliability": str(article.reliability) if article.reliability else None,
        }
    return found


def _json(value: object) -> str | None:
    return json.dumps(value, ensure_ascii=False) if value else None


def _names(names: list[str]) -> str | None:
    """`A; B`, as it is read by people; a JSON list where that would not read back."""
    joined = "; ".join(names)
    return (joined if _split(joined) == names else json.dumps(names, ensure_ascii=False)) or None


def _split(text: str) -> list[str]:
    return [part.strip() for part in text.split(";") if part.strip()] if not text.startswith("[") else []


def exchange_dict(cells: Record, place: str) -> dict[str, Any]:
    """The exchange form of an event whose record is *cells*; columns that are missing are empty.

    Args:
        cells: what stands in the columns, as `record` gives it; numbers may still be text.
        place: of the record in its file, for errors.

    Raises:
        FormatError: a cell holds something other than its column does.
    """
    row = _Cells(cells, place)
    more = row.json("more", {})
    if not isinstance(more, dict):
        raise FormatError(f"{place}, more: should be a JSON object.")
    return {
        **more,
        **{name: row.text(name) for name in _PLAIN if row.text(name) is not None},
        "when": _when(row),
        "where": _where(row),
        "who": row.names("who"),
        "quantities": row.json("quantities", []),
        "quotes": _quotes(row),
        "why": row.json("why", []),
        "locked": row.names("locked"),
    }


class _Cells:
    """A record that says where it is wrong."""

    def __init__(self, cells: Record, place: str) -> None:
        self._cells, self._place = cells, place

    @property
    def place(self) -> str:
        """The file and the record in it, for errors."""
        return self._place

    def text(self, name: str) -> str | None:
        cell = self._cells.get(name)
        return None if cell is None or cell == "" else str(cell)

    def number(self, name: str) -> float | None:
        cell = self._cells.get(name)
        if cell is None or cell == "":
            return None
        try:
            number = float(cell)
        except (TypeError, ValueError):
            raise FormatError(f"{self._place}, {name}: {cell!r:.40} is not a number.") from None
        except OverflowError:  # a whole number of hundreds of digits
            number = math.inf
        if not math.isfinite(number):
            raise FormatError(
                f"{self._place}, {name}: {cell!r:.40} is not a number that can be kept; correct it."
            )
        return number

    def whole(self, name: str) -> int | None:
        number = self.number(name)
        if number is not None and number != int(number):
            raise FormatError(f"{self._place}, {name}: {number} is not a whole number.")
        return None if number is None else int(number)

    def json(self, name: str, default: object) -> Any:
        cell = self._cells.get(name)
        if cell is None or cell == "":
            return default
        if not isinstance(cell, str):
            return cell
        try:
            return json_in.loads(cell, f"{self._place}, {name}")
        except json_in.JsonError as error:
            raise FormatError(str(error)) from None
        except (json.JSONDecodeError, RecursionError):
            raise FormatError(f"{self._place}, {name}: is not the JSON that this column holds.") from None

    def members(self, name: str) -> list[Any]:
        found = self.json(name, [])
        if not isinstance(found, list):
            raise FormatError(f"{self._place}, {name}: should be a JSON list, not {found!r:.40}.")
        return found

    def names(self, name: str) -> list[str]:
        text = self.text(name) or ""
        if not text.startswith("["):
            return _split(text)
        try:
            found = json_in.loads(text, f"{self._place}, {name}")
        except json_in.JsonError as error:
            raise FormatError(str(error)) from None
        except (json.JSONDecodeError, RecursionError):
            return [text]  # a name that happens to begin with a bracket
        return [str(one) for one in found] if isinstance(found, list) else [text]


def _when(row: _Cells) -> dict[str, Any] | None:
    start = [row.text("start_earliest"), row.text("start_latest")]
    end = [row.text("end_earliest"), row.text("end_latest")]
    extent = row.text("extent")
    if extent is None and not any((*start, *end)):
        return None
    duration = row.text("duration")
    return {
        "extent": extent or ("instant" if start == end else "span"),
        "start": start,
        "end": end,
        "duration": {"value": duration, "mod": row.text("duration_bound") or "="} if duration else None,
        "anchor": row.text("date_anchor"),
        "relative": row.json("date_relative", None),
        "basis": row.text("date_basis") or "stated",
        "qualifier": row.text("date_doubt") or "",
    }


def _where(row: _Cells) -> list[dict[str, Any]]:
    others = row.members("other_places")
    name, (lat, lon) = row.text("place"), _position(row)
    if name is None and lat is None:
        return others
    first = {
        "name": name or "",
        "lat": lat,
        "lon": lon,
        "precision": row.text("place_precision") or "unknown",
        "radius_m": row.number("radius_m"),
        "candidates": row.json("place_candidates", []),
        "country": row.text("country"),
        "basis": row.text("place_basis") or "stated",
        "chance": row.number("place_chance"),
    }
    return [first, *others]


def _position(row: _Cells) -> tuple[float | None, float | None]:
    lat, lon = row.number("lat"), row.number("lon")
    centre = row.text("area_centre")
    if lat is not None or lon is not None or centre is None:
        return lat, lon
    sides = dict(zip(("lat", "lon"), centre.replace(",", " ").split(), strict=False))
    middle = _Cells(sides, f"{row.place}, area_centre")
    return middle.number("lat"), middle.number("lon")


def _quotes(row: _Cells) -> list[dict[str, Any]]:
    exact = row.text("quote")
    others = row.members("other_quotes")
    start, end = row.whole("quote_start"), row.whole("quote_end")
    if exact is None or start is None or end is None:
        return others
    return [{"article": row.text("article") or "", "start": start, "end": end, "exact": exact}, *others]
