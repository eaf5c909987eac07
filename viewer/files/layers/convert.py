"""The records of a chunk as columns of events, and what was wrong with those that are none."""

from collections.abc import Callable
from dataclasses import dataclass, field

import numpy as np
from numpy.typing import NDArray

from viewer.columns.build import Loose
from viewer.files.layers import codes, dates
from viewer.files.layers.fields import Fields, floats, joined
from viewer.files.layers.geometry import HALF_WORLD_M
from viewer.files.layers.mapping import Mapping, kind_name
from viewer.files.layers.table import Chunk

MOST_TITLE = 160  # bytes
MOST_NAMES = 65_535  # of kinds, and of actors
MOST_LISTED = 1000
OTHER = "other"

Placed = tuple[float, float, float]  # latitude, longitude, radius in metres
Places = tuple[NDArray[np.float64], NDArray[np.float64], NDArray[np.float32]]
"""(n,) latitudes, longitudes, and radii in metres; not a number where there is no place."""
Locate = Callable[[str], Placed | None]


@dataclass
class Report:
    """What was left out, and what was kept with less than its row says; at most MOST_LISTED of each listed.

    `skipped` are the numbers of all records that make no event; `no_place` counts the events kept without
    a place.
    """

    skipped: list[int] = field(default_factory=list)
    listed: list[tuple[int, str]] = field(default_factory=list)
    no_place: int = 0

    def skip(self, record: int, reason: str) -> None:
        self.skipped.append(record)
        self.note(record, reason)

    def note(self, record: int, reason: str) -> None:
        if len(self.listed) < MOST_LISTED:
            self.listed.append((record, reason))


class Converter:
    """Makes events of chunk after chunk, and knows the kinds met so far."""

    def __init__(
        self, mapping: Mapping, *, decimal_comma: bool = False, locate: Locate | None = None
    ) -> None:
        """Takes what the columns mean, and how to find a place by its name."""
        self._mapping, self._comma, self._locate = mapping, decimal_comma, locate
        self._places: dict[str, Placed | None] = {}
        self._kinds: dict[str, int] = {}
        self._actors: dict[str, int] = {}
        self.report = Report()

    @property
    def kinds(self) -> tuple[str, ...]:
        """The names of the kinds, by number."""
        return tuple(self._kinds) or ("",)

    @property
    def actors(self) -> tuple[str, ...]:
        """The names of those who act, by number."""
        return tuple(self._actors) or ("",)

    def convert(self, chunk: Chunk) -> Loose:
        """The events of a chunk, in its order; what makes no event goes to the report."""
        for record, reason in chunk.broken:
            self.report.skip(record, reason)
        for record, reason in chunk.notes:
            self.report.note(record, reason)
        first, last = self._interval(chunk)
        kept = self._kept(chunk, first, last)
        fields = {name: column.taken(kept) for name, column in chunk.fields.items()}
        first, last, records = first[kept], last[kept], chunk.records[kept]
        lat, lon, radius = self._where(fields, records)
        title_at, titles = joined([fields[name] for name in self._mapping.title], most=MOST_TITLE)
        if not self._mapping.title:
            title_at = np.zeros(len(records) + 1, np.uint32)
        lasts = np.zeros(len(records), np.bool_)
        if self._mapping.end and self._mapping.scheme == "plain":
            lasts = fields[self._mapping.end].length > 0
        kind, actor = self._kind(fields, len(records)), self._actor(fields, records)
        return Loose(first, last, lat, lon, radius, kind, lasts, title_at, titles, actor)

    def _interval(self, chunk: Chunk) -> dates.Bounds:
        mapping = self._mapping
        assert mapping.start
        first, last = dates.intervals(chunk.fields[mapping.start], mapping.order)
        if mapping.end:
            ends = chunk.fields[mapping.end]
            _, end = dates.intervals(ends, mapping.order)
            last = np.where(ends.length > 0, np.where(first == dates.UNREAD, dates.UNREAD, end), last)
        if mapping.time_precision:
            code, _ = floats(chunk.fields[mapping.time_precision])
            known = (first != dates.UNREAD) & (last != dates.UNREAD)
            wide = codes.widened(mapping.scheme, code, np.where(known, first, 0), np.where(known, last, 0))
            first, last = np.where(known, wide[0], first), np.where(known, wide[1], last)
        return first, last

    def _kept(self, chunk: Chunk, first: NDArray[np.int64], last: NDArray[np.int64]) -> NDArray[np.bool_]:
        undated, unended = first == dates.UNREAD, last == dates.UNREAD
        backwards = ~undated & ~unended & (last < first)
        wrong: NDArray[np.bool_] = undated | unended | backwards
        for i in np.flatnonzero(wrong)[: MOST_LISTED - len(self.report.listed)].tolist():
            self.report.note(int(chunk.records[i]), self._complaint(chunk, i, first[i], last[i]))
        self.report.skipped += chunk.records[wrong].tolist()
        return ~wrong

    def _complaint(self, chunk: Chunk, row: int, first: np.int64, last: np.int64) -> str:
        assert self._mapping.start
        undated, unended = first == dates.UNREAD, last == dates.UNREAD
        name = self._mapping.start if undated or not self._mapping.end else self._mapping.end
        text = chunk.fields[name].at(row)[:60]
        if not undated and not unended:
            return f"{name}: ends at “{text}”, before it begins"
        if not text:
            return f"{name}: no date"
        if dates.needs_order([text]) and self._mapping.order is None:
            return f"{name}: “{text}” may be the day or the month first; say which"
        return f"{name}: “{text}” is no date"

    def _where(self, fields: dict[str, Fields], records: NDArray[np.int64]) -> Places:
        mapping = self._mapping
        lat = np.full(len(records), np.nan)
        lon, radius = lat.copy(), np.zeros(len(records), np.float32)
        if mapping.lat and mapping.lon:
            lat, wrong_lat = floats(fields[mapping.lat], decimal_comma=self._comma)
            lon, wrong_lon = floats(fields[mapping.lon], decimal_comma=self._comma)
            wrong = wrong_lat | wrong_lon | (np.abs(lat) > 90) | (np.abs(lon) > 180)
            for i in np.flatnonzero(wrong)[:MOST_LISTED].tolist():
                at = f"{fields[mapping.lat].at(i)[:20]}, {fields[mapping.lon].at(i)[:20]}"
                self.report.note(
                    int(records[i]), f"“{at}” is no latitude and longitude; kept without a place"
                )
            lat, lon = np.where(wrong, np.nan, lat), np.where(wrong, np.nan, lon)
            radius = self._radius(fields, len(records))
        if mapping.place and self._locate:
            self._by_name(fields[mapping.place], (lat, lon, radius), records)
        self.report.no_place += int(np.count_nonzero(~(np.isfinite(lat) & np.isfinite(lon))))
        return lat, lon, radius

    def _radius(self, fields: dict[str, Fields], count: int) -> NDArray[np.float32]:
        """(n,) metres, by code, word or number; 0 where nothing is said."""
        name = self._mapping.place_precision
        if name is None:
            return np.zeros(count, np.float32)
        texts, which = fields[name].unique()
        known = codes.RADIUS_M[self._mapping.scheme]
        made = [known.get(text.casefold(), self._metres(text)) for text in texts]
        return np.array(made or [0.0], np.float32)[which]

    def _metres(self, text: str) -> float:
        try:
            metres = float(text)
        except ValueError:
            return 0.0
        is_known = self._mapping.scheme == "plain" and metres >= 0
        return min(metres, HALF_WORLD_M) if is_known else 0.0

    def _by_name(self, names: Fields, places: Places, records: NDArray[np.int64]) -> None:
        """Give those without coordinates the place of their name; the first of each unknown one is noted."""
        lat, lon, radius = places
        bare = np.flatnonzero(~(np.isfinite(lat) & np.isfinite(lon)) & (names.length > 0))
        texts, which = names.taken(bare).unique()
        assert self._locate
        first = np.unique(which, return_index=True)[1]
        for text, at in zip(texts, first.tolist(), strict=True):
            if text not in self._places:
                self._places[text] = placed = self._locate(text)
                if placed is None:
                    said = f"“{text[:60]}” is no place that is known, or several; kept without a place"
                    self.report.note(int(records[bare[at]]), said)
        found = np.array([self._places[text] or (np.nan, np.nan, 0.0) for text in texts], np.float64)
        if len(found):
            lat[bare], lon[bare] = found[which, 0], found[which, 1]
            radius[bare] = found[which, 2]

    def _kind(self, fields: dict[str, Fields], count: int) -> NDArray[np.uint16]:
        if self._mapping.kind is None:
            return np.zeros(count, np.uint16)
        texts, which = fields[self._mapping.kind].unique()
        numbers = [_number(self._kinds, kind_name(self._mapping, text)) for text in texts]
        return np.array(numbers or [0], np.uint16)[which]

    def _actor(self, fields: dict[str, Fields], records: NDArray[np.int64]) -> NDArray[np.uint16]:
        if self._mapping.actor is None:
            return np.zeros(len(records), np.uint16)
        texts, which = fields[self._mapping.actor].unique()
        had_room = len(self._actors) < MOST_NAMES - 1
        numbers = np.array([_number(self._actors, text) for text in texts] or [0], np.uint16)
        if had_room and len(self._actors) >= MOST_NAMES - 1:
            self.report.note(
                int(records[-1]), f"{self._mapping.actor}: too many names; the rest are “{OTHER}”"
            )
        return numbers[which]


def _number(names: dict[str, int], name: str) -> int:
    """The number of a name, a new one where there is room."""
    if name not in names and len(names) >= MOST_NAMES - 1:
        name = OTHER
    return names.setdefault(name, len(names))
