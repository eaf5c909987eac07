"""The packed gazetteer: names to places, places in view, and the words that stand for countries.

The file is a zip of numpy arrays made by packaging/build_gazetteer.py, which documents it.  Rows are in
falling order of importance, so the first of a list are the ones to show, and names are sorted, so that one
bisection answers what a name means, what begins with it and how long a name beginning with it may be.
A dictionary of a hundred thousand names was rejected: it costs a second and 150 MB at every start.
"""

import zipfile
from bisect import bisect_left
from collections.abc import Collection, Sequence
from functools import lru_cache
from pathlib import Path
from typing import Any, Self

import numpy as np
from numpy.typing import NDArray

from viewer.geo.arrays import mapped
from viewer.geo.entry import Basis, Entry, Kind, Metonym, Trait, precision_of
from viewer.geo.names import fold
from viewer.geo.spelling import skeleton

EARTH_RADIUS_M = 6_371_008.8
FORMAT = 1
DEGREE = 10_000  # coordinates are kept in ten-thousandths of a degree: 11 m
SPELT_SO = "~"  # before what is no name but what the spellings of one share; no folded name has the sign
LABELLED = (Kind.CAPITAL, Kind.CITY, Kind.PORT, Kind.NAVAL_BASE)

_KINDS, _TRAITS, _BASES = tuple(Kind), tuple(Trait), tuple(Basis)
_KEPT_NAMES = 65_536


class GazetteerError(ValueError):
    """The gazetteer cannot be read; one sentence that names the file."""


class _Names(Sequence[bytes]):
    """Sorted or unsorted short byte strings kept end to end in one array."""

    def __init__(self, text: NDArray[np.uint8], start: NDArray[np.uint32]) -> None:
        self._text = text.tobytes()
        self._start = memoryview(start.astype("=u4").tobytes()).cast("I")

    def __len__(self) -> int:
        return len(self._start) - 1

    def __getitem__(self, index: Any) -> Any:  # Sequence's overloads: only int is ever asked
        return self._text[self._start[index] : self._start[index + 1]]

    def text(self, index: int) -> str:
        return str(self[index], "utf-8")


def _positions(kinds: Collection[Kind]) -> list[int]:
    return [_KINDS.index(kind) for kind in kinds]


def _traits(bits: int) -> frozenset[Trait]:
    return frozenset(trait for n, trait in enumerate(_TRAITS) if bits >> n & 1)


_TRAIT_SETS = tuple(_traits(bits) for bits in range(1 << len(_TRAITS)))
_ABBREVIATION = 1 << _TRAITS.index(Trait.ABBREVIATION)


class Gazetteer:
    """Places of the world by name and by position.  Made by `Gazetteer.open`; never changes."""

    def __init__(self, arrays: dict[str, NDArray[Any]]) -> None:
        """Takes the arrays of a pack; `open` is the way in."""
        self._lat = arrays["lat"] / DEGREE
        self._lon = arrays["lon"] / DEGREE
        self._kind = arrays["kind"]
        self._importance = arrays["importance"] / 10_000
        self._population, self._radius = arrays["population"], arrays["radius"]
        self._row_traits, self._basis = arrays["traits"], arrays["basis"]
        self._country_of, self._admin1_of = arrays["country"], arrays["admin1"]
        self._names = _Names(arrays["names"], arrays["name_start"])
        self._codes = _Names(arrays["codes"], arrays["code_start"])
        self._keys = _Names(arrays["keys"], arrays["key_start"])
        self._key_words, self._key_traits = arrays["key_words"], arrays["key_traits"]
        self._post_start, self._post_row = arrays["post_start"], arrays["post_row"]
        self._post_traits = arrays["post_traits"]
        self._countries = _lines(arrays["country_codes"])
        self._admin1s = _lines(arrays["admin1_names"])
        self._demonyms = _table(arrays["demonyms"])
        listed = (line.split("\t")[0] for line in _lines(arrays["demonyms"]))
        self._english = frozenset(fold(word) for word in listed if word[:1].isupper())
        self._metonyms = _table(arrays["metonyms"])
        self.overlays_sha256 = "".join(_lines(arrays["overlays_sha256"]))
        self._found = lru_cache(_KEPT_NAMES)(self._under)
        self._most_words = lru_cache(_KEPT_NAMES)(self._longest_beginning)

    @classmethod
    def open(cls, path: Path) -> Self:
        """The gazetteer packed in the file *path*.

        Raises:
            GazetteerError: there is none, or it is not a gazetteer of this version.
        """
        try:
            arrays = mapped(path)
            if int(arrays["format"][0]) != FORMAT:
                raise GazetteerError(f"{path} is of another version of the program; install Sightline again")
            return cls(arrays)
        except GazetteerError:
            raise
        except (OSError, ValueError, KeyError, EOFError, AttributeError, zipfile.BadZipFile) as error:
            raise GazetteerError(f"{path} cannot be read as a gazetteer: {error}") from error

    def __len__(self) -> int:
        return len(self._names)

    # By name

    def lookup(self, name: str) -> tuple[Entry, ...]:
        """The places called *name*, the likeliest first; empty where there is none.

        Spelling is folded (see `fold`).  Initials and short forms ("US", "Calif.") need their capitals.
        """
        entries = self._found(fold(name))
        if not entries:
            return ()
        if any(Trait.ABBREVIATION in entry.flags for entry in entries) and not _is_capital(name):
            return tuple(entry for entry in entries if Trait.ABBREVIATION not in entry.flags)
        return entries

    def spelt_alike(self, name: str, country: str) -> tuple[Entry, ...]:
        """The towns of the country *country* whose name *name* may be another spelling of (see `skeleton`).

        Empty for most countries: of their towns the names are spelt in one way.
        """
        found = self._found(SPELT_SO + skeleton(name))
        return tuple(entry for entry in found if entry.country == country)

    def starts(self, word: str) -> int:
        """How many words the longest name has that begins with the word *word*; 0 where none does."""
        return self._most_words(fold(word))

    def longest(self, words: Sequence[str]) -> tuple[int, tuple[Entry, ...]]:
        """How many of *words*, from the first, make the longest name known, and the places so called.

        Words are those of a text as they stand, without the signs between them; (0, ()) where even the
        first alone is no name.  "St. Louis" is asked as ["St", "Louis"], "Port-au-Prince" as three words.
        """
        for count in range(min(self.starts(words[0]) if words else 0, len(words)), 0, -1):
            if entries := self.lookup(" ".join(words[:count])):
                return count, entries
        return 0, ()

    def search(self, text: str, limit: int = 10) -> tuple[Entry, ...]:
        """Places whose name begins with *text*, for a find box: exact names first, then by importance."""
        typed = fold(text)
        if not typed or limit < 1:
            return ()
        first, last = self._span(typed.encode(), typed.encode() + b"\xff")
        posts = slice(int(self._post_start[first]), int(self._post_start[last]))
        usual = self._post_traits[posts] & _ABBREVIATION == 0
        rows = np.unique(self._post_row[posts][usual])[: limit * 2]
        exact = {entry.row: entry for entry in self._found(typed)}
        rest = (self.at(int(row)) for row in rows if int(row) not in exact)
        return (*exact.values(), *rest)[:limit]

    # By position

    def nearby(
        self,
        lat: float,
        lon: float,
        *,
        kinds: Collection[Kind] = (),
        limit: int = 10,
        within_m: float = np.inf,
    ) -> tuple[tuple[float, Entry], ...]:
        """The places nearest to a point, with their distance in metres; of any kind where *kinds* is empty.

        Accuracy: on a sphere, within 0.6 % of the geodesic.
        """
        metres = _sphere_m(self._lat, self._lon, lat, lon)
        if kinds:
            metres = np.where(np.isin(self._kind, _positions(kinds)), metres, np.inf)
        count = min(limit, len(metres))
        nearest = np.argpartition(metres, count - 1)[:count] if count > 0 else np.empty(0, int)
        ordered = nearest[np.argsort(metres[nearest], kind="stable")]
        return tuple(
            (float(metres[r]), self.at(int(r)))
            for r in ordered
            if metres[r] < np.inf and metres[r] <= within_m
        )

    def in_view(
        self,
        box: tuple[float, float, float, float],
        limit: int = 200,
        *,
        min_importance: float = 0.0,
        kinds: Collection[Kind] = LABELLED,
    ) -> NDArray[np.intp]:
        """The rows of the most important places of the given kinds in *box*, for labels; see `at`.

        Args:
            box: south, west, north, east in degrees; a west greater than the east crosses the date line,
                and an east beyond 180 or a west before -180 is understood.
            limit: at most so many.
            min_importance: leave out what is less important, 0..1.
            kinds: which kinds; settlements, ports and naval bases unless said otherwise.
        """
        south, west, north, east = box
        last = int(np.searchsorted(-self._importance, -min_importance, side="right"))
        lat = self._lat[:last]
        rows = np.flatnonzero((lat >= south) & (lat <= north))
        rows = rows[(self._lon[rows] - west) % 360 <= _width(west, east)]
        return rows[np.isin(self._kind[rows], _positions(kinds))][:limit]

    def where(self, rows: NDArray[np.intp]) -> NDArray[np.float64]:
        """(n, 2) latitude and longitude of some rows, degrees."""
        return np.column_stack((self._lat[rows], self._lon[rows])).astype(np.float64)

    # Countries, and the words for them

    def country(self, code: str) -> Entry | None:
        """The country or territory with the ISO 3166-1 alpha-2 *code*, in any case; else None."""
        row = self._country_rows().get(code.upper())
        return None if row is None else self.at(row)

    def capital(self, code: str) -> Entry | None:
        """The seat of government of the country *code*; None where it has none or more than one."""
        if code.upper() not in self._countries:
            return None
        mine = self._country_of == self._countries.index(code.upper())
        rows = np.flatnonzero(mine & np.isin(self._kind, _positions((Kind.CAPITAL,))))
        return self.at(int(rows[0])) if len(rows) == 1 else None

    def demonym(self, word: str, *, is_english: bool = False) -> str | None:
        """The alpha-2 code of the country that *word* is the adjective or the people of ("Peruvian": PE).

        Args:
            word: the word, in any case.
            is_english: no word of Spanish alone ("peruano"); those are listed without a capital.
        """
        line = self._demonyms.get(fold(word))
        return line[1] if line and not (is_english and fold(word) not in self._english) else None

    def metonym(self, name: str) -> Metonym | None:
        """Whom *name* stands for when it acts or speaks ("the Kremlin": the government of Russia)."""
        line = self._metonyms.get(fold(name))
        return Metonym(line[0], line[2], line[1] or None, line[3]) if line else None

    def caution(self, name: str) -> frozenset[Trait]:
        """Whether *name*, a place or not, is also a common word, a person's name or an organisation's."""
        index = self._index(fold(name))
        return frozenset() if index is None else _TRAIT_SETS[int(self._key_traits[index])]

    def at(self, row: int) -> Entry:
        """The place in row *row* of the pack, under its own name.

        Raises:
            IndexError: the pack has no such row.
        """
        if not 0 <= row < len(self):
            raise IndexError(f"row {row} is outside 0..{len(self) - 1}")
        return self._entry(row, fold(self._names.text(row)), 0)

    def _country_rows(self) -> dict[str, int]:
        if not hasattr(self, "_rows_by_country"):
            nations = np.flatnonzero(np.isin(self._kind, _positions((Kind.COUNTRY, Kind.TERRITORY))))
            self._rows_by_country = {self._codes.text(int(row)): int(row) for row in nations}
        return self._rows_by_country

    def _entry(self, row: int, key: str, traits: int) -> Entry:
        kind = _KINDS[self._kind[row]]
        radius_m = int(self._radius[row])
        return Entry(
            name=self._names.text(row),
            lat=float(self._lat[row]),
            lon=float(self._lon[row]),
            precision=precision_of(kind),
            kind=kind,
            country=self._countries[self._country_of[row]] or None,
            admin1=self._admin1s[self._admin1_of[row]] or None,
            population=int(self._population[row]),
            radius_m=float(radius_m) if radius_m else None,
            importance=float(self._importance[row]),
            flags=_TRAIT_SETS[int(self._row_traits[row]) | traits],
            basis=_BASES[self._basis[row]],
            code=self._codes.text(row) or None,
            key=key,
            row=row,
        )

    def _under(self, key: str) -> tuple[Entry, ...]:
        index = self._index(key)
        if index is None:
            return ()
        posts = range(int(self._post_start[index]), int(self._post_start[index + 1]))
        warned = int(self._key_traits[index])
        return tuple(
            self._entry(int(self._post_row[p]), key, warned | int(self._post_traits[p])) for p in posts
        )

    def _index(self, key: str) -> int | None:
        wanted = key.encode("utf-8", "replace")
        at = bisect_left(self._keys, wanted)
        return at if at < len(self._keys) and self._keys[at] == wanted else None

    def _span(self, low: bytes, high: bytes) -> tuple[int, int]:
        return bisect_left(self._keys, low), bisect_left(self._keys, high)

    def _longest_beginning(self, word: str) -> int:
        key = word.encode("utf-8", "replace")
        if not key:
            return 0
        first, last = self._span(key + b" ", key + b"!")  # "!" is the sign after the space
        if first < last:
            return int(self._key_words[first:last].max())
        return 0 if self._index(word) is None else 1


def _is_capital(name: str) -> bool:
    """Whether initials are written as such: "US", "U.S." and "Calif." are, "us" and "calif" are not."""
    letters = [c for c in name if c.isalpha()]
    return all(c.isupper() for c in letters) or (bool(letters) and letters[0].isupper() and "." in name)


def _width(west: float, east: float) -> float:
    return 360.0 if east - west >= 360 else (east - west) % 360


def _sphere_m(
    lats: NDArray[np.float64], lons: NDArray[np.float64], lat: float, lon: float
) -> NDArray[np.float64]:
    """Metres from (n,) points to one point, on a sphere (haversine)."""
    a, b = np.radians(lats), np.radians(lat)
    north, east = np.sin((a - b) / 2) ** 2, np.sin(np.radians(lons - lon) / 2) ** 2
    chord = np.clip(north + np.cos(a) * np.cos(b) * east, 0, 1)
    return np.asarray(2 * EARTH_RADIUS_M * np.arcsin(np.sqrt(chord)))


def _lines(text: NDArray[np.uint8]) -> list[str]:
    return text.tobytes().decode("utf-8").split("\n")


def _table(text: NDArray[np.uint8]) -> dict[str, list[str]]:
    """Tab-separated lines by the folded first field."""
    rows = (line.split("\t") for line in _lines(text) if line)
    return {fold(row[0]): row for row in rows}
