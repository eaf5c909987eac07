"""Rows to the file that the program opens: numpy arrays in a zip whose bytes depend on nothing else."""

import io
import re
import zipfile
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from gazetteer.rows import SPELT_MANY_WAYS, Row
from viewer.geo.entry import Basis, Kind, Trait
from viewer.geo.gazetteer import DEGREE, FORMAT, SPELT_SO
from viewer.geo.names import fold
from viewer.geo.spelling import LEAST_LETTERS, skeleton

Arrays = dict[str, NDArray[Any]]
_EPOCH = (1980, 1, 1, 0, 0, 0)
_SHORT = re.compile(
    r"(?:[A-Z]\.?){2,5}|[A-Z][a-z]{1,4}\.|[A-Z][a-z]\.[A-Z][a-z]?\.|[A-Z]\. ?[A-Z][a-z]\.|EE\.UU\.|EEUU"
)
_PLACE_FIRST = 0.60  # of such a place (a million people, a capital) a surname is not what news mean
_PERSON = 1 << list(Trait).index(Trait.PERSON)
_OTHER_LESS = 0.12  # what a place loses in rank under another name than its own
_PART_LESS = 0.40  # and a country under the name of a part of it: Trinidad, Antigua
_RESPELT_FROM = 0.35  # importance: of some three thousand people, or a town of our own list
_LATE = 1 << list(Trait).index(Trait.ALTERNATE)


@dataclass
class Filing:
    """Which rows each key leads to, with what to beware of; `late` ones come after all others."""

    posts: dict[str, dict[int, int]] = field(default_factory=dict)

    def file(self, name: str, row: int, traits: Iterable[Trait]) -> None:
        self.file_under(fold(name), row, traits)

    def file_under(self, key: str, row: int, traits: Iterable[Trait]) -> None:
        if key:
            bits = sum(1 << list(Trait).index(trait) for trait in set(traits))
            self.posts.setdefault(key, {}).setdefault(row, bits)


def filed(rows: Sequence[Row]) -> Filing:
    """All names of *rows*, whose order is that of importance."""
    filing = Filing()
    for number, row in enumerate(rows):
        filing.file(row.name, number, ())
    for number, row in enumerate(rows):
        for name in row.own_names:
            filing.file(name, number, _short(name))
        for name in row.aliases:
            filing.file(name, number, (Trait.ALTERNATE, *_short(name)))
        for name in (row.name, *row.own_names, *row.aliases) if _is_respelt(row) else ():
            bones = skeleton(name)
            if len(bones) >= LEAST_LETTERS and bones.isalnum():
                filing.file_under(SPELT_SO + bones, number, (Trait.ALTERNATE,))
    return filing


def _is_respelt(row: Row) -> bool:
    """Whether it is a town that news may spell in yet another way."""
    towns = (Kind.CITY, Kind.CAPITAL)
    return row.kind in towns and row.country in SPELT_MANY_WAYS and row.importance >= _RESPELT_FROM


def _short(name: str) -> tuple[Trait, ...]:
    return (Trait.ABBREVIATION,) if _SHORT.fullmatch(name) else ()


def arrays(rows: Sequence[Row], cautions: Mapping[str, int], lists: Mapping[str, Sequence[str]]) -> Arrays:
    """The arrays of the pack; *cautions* are trait bits by folded name, *lists* what is kept as lines."""
    filing = filed(rows)
    for key in cautions:
        filing.posts.setdefault(key, {})
    return {
        "format": np.array([FORMAT], np.uint8),
        **_columns(rows),
        **_index(filing, cautions, rows),
        **{name: np.frombuffer("\n".join(lines).encode(), np.uint8) for name, lines in lists.items()},
    }


def _columns(rows: Sequence[Row]) -> Arrays:
    countries = ["", *sorted({row.country for row in rows} - {""})]
    admin1s = ["", *sorted({row.admin1 for row in rows} - {""})]
    country_at = {code: n for n, code in enumerate(countries)}
    admin1_at = {name: n for n, name in enumerate(admin1s)}
    kinds, bases, traits = list(Kind), list(Basis), list(Trait)
    names, name_start = _joined([row.name for row in rows])
    codes, code_start = _joined([row.code for row in rows])
    return {
        "lat": np.array([round(row.lat * DEGREE) for row in rows], np.int32),
        "lon": np.array([round(row.lon * DEGREE) for row in rows], np.int32),
        "kind": np.array([kinds.index(row.kind) for row in rows], np.uint8),
        "basis": np.array([bases.index(row.basis) for row in rows], np.uint8),
        "traits": np.array([sum(1 << traits.index(t) for t in row.traits) for row in rows], np.uint8),
        "importance": np.array([round(row.importance * 10_000) for row in rows], np.uint16),
        "radius": np.array([round(row.radius_m / 100) * 100 for row in rows], np.uint32),
        "population": np.array([row.population for row in rows], np.uint32),
        "country": np.array([country_at[row.country] for row in rows], np.uint16),
        "admin1": np.array([admin1_at[row.admin1] for row in rows], np.uint16),
        "names": names,
        "name_start": name_start,
        "codes": codes,
        "code_start": code_start,
        "country_codes": np.frombuffer("\n".join(countries).encode(), np.uint8),
        "admin1_names": np.frombuffer("\n".join(admin1s).encode(), np.uint8),
    }


def _index(filing: Filing, cautions: Mapping[str, int], rows: Sequence[Row]) -> Arrays:
    keys = sorted(filing.posts, key=str.encode)
    posts = [_ranked(filing.posts[key], rows) for key in keys]
    text, start = _joined(keys)
    return {
        "keys": text,
        "key_start": start,
        "key_words": np.array([key.count(" ") + 1 for key in keys], np.uint8),
        "key_traits": np.array(
            [_caution(cautions.get(key, 0), found, rows) for key, found in zip(keys, posts, strict=True)],
            np.uint8,
        ),
        "post_start": np.cumsum([0, *(len(found) for found in posts)], dtype=np.uint32),
        "post_row": np.array([row for found in posts for row, _ in found], np.uint32),
        "post_traits": np.array([bits for found in posts for _, bits in found], np.uint8),
    }


def _caution(bits: int, found: Sequence[tuple[int, int]], rows: Sequence[Row]) -> int:
    well_known = any(rows[row].importance >= _PLACE_FIRST for row, late in found if not late & _LATE)
    return bits & ~_PERSON if well_known else bits


def _ranked(found: Mapping[int, int], rows: Sequence[Row]) -> list[tuple[int, int]]:
    """By importance; a name that is another's own weighs less, unless the place is far the greater."""

    def weight(post: tuple[int, int]) -> tuple[float, int]:
        row, bits = post
        less = 0.0 if not bits & _LATE else _PART_LESS if rows[row].code == rows[row].country else _OTHER_LESS
        return (less - rows[row].importance, row)

    return sorted(found.items(), key=weight)


def _joined(texts: Sequence[str]) -> tuple[NDArray[np.uint8], NDArray[np.uint32]]:
    encoded = [text.encode() for text in texts]
    start = np.cumsum([0, *map(len, encoded)], dtype=np.uint32)
    return np.frombuffer(b"".join(encoded), np.uint8), start


def write(path: Path, packed: Arrays) -> None:
    """The arrays as an .npz whose members carry no date, so that the same rows give the same bytes.

    They are stored as they are, for the program maps them into memory; an installer compresses them anyhow,
    and better than each could be here.
    """
    with zipfile.ZipFile(path, "w") as archive:
        for name, array in packed.items():
            content = io.BytesIO()
            np.lib.format.write_array(content, np.ascontiguousarray(array), allow_pickle=False)
            member = zipfile.ZipInfo(f"{name}.npy", _EPOCH)
            member.external_attr = 0o644 << 16
            archive.writestr(member, content.getvalue(), zipfile.ZIP_STORED)
