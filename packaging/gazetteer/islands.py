"""Islands of our own overlay and of the airport list, and the outline of land that a point lies on."""

import csv
import json
import re
from collections.abc import Collection, Iterable
from pathlib import Path

import numpy as np

from gazetteer.outlines import Centre, Degrees, centre_of, land_rings
from gazetteer.rows import PRIOR, Row, bare, names, table
from viewer.geo.entry import Basis, Kind
from viewer.geo.names import fold

ASHORE_DEGREES = 0.06  # how far beside an outline of 1:10 000 000 a point on its coast may come to lie
WIDEST_M = 1_000_000
UNSEEN_M = 8_000  # the reach of an island too small to have an outline
SERVED_PRIOR = 0.36
_ISLAND = re.compile(r"(?P<name>[^,/-]+?) (?P<word>Island|Atoll)|(?P<isla>Isla|Ile|Île|Ilha) (?P<of>[^,/-]+)")
_SAID = re.compile(r",|Isl|Île|Atoll|Spit|Cay|Koh|Land\b")


class Shores:
    """The outlines of all land, which tell how far the island around a point reaches."""

    def __init__(self, land: Path) -> None:
        self._rings = land_rings(json.loads(land.read_text("utf-8")))
        self._low = np.array([ring.min(axis=0) for ring in self._rings])
        self._high = np.array([ring.max(axis=0) for ring in self._rings])

    def island_at(self, lat: float, lon: float) -> Centre | None:
        """The outline around the point, or the nearest beside it; None where none or a continent's."""
        point = np.array([lon, lat])
        beside = (self._low - ASHORE_DEGREES <= point) & (point <= self._high + ASHORE_DEGREES)
        found = []
        for index in np.flatnonzero(beside.all(axis=1)):
            ring = self._rings[index]
            inside = _holds(ring, lon, lat)
            away = 0.0 if inside else float(np.hypot(*(ring - point).T).min())
            if away <= ASHORE_DEGREES:
                found.append((away, len(ring), index))
        if not found:
            return None
        centre = centre_of([self._rings[min(found)[2]]])
        return centre if centre.radius_m < WIDEST_M else None


def _holds(ring: Degrees, lon: float, lat: float) -> bool:
    """Whether a point lies within a ring, by the crossings of its parallel to the east."""
    x, y = ring.T
    next_x, next_y = np.roll(x, -1), np.roll(y, -1)
    crosses = (y > lat) != (next_y > lat)
    with np.errstate(divide="ignore", invalid="ignore"):
        at = x + (lat - y) / (next_y - y) * (next_x - x)
    return bool(np.count_nonzero(crosses & (at > lon)) % 2)


def island_rows(overlay: Path, shores: Shores) -> list[Row]:
    """The islands of the overlay, at the centre of their outline; where it gives a radius, where it says.

    Raises:
        SystemExit: a point lies on no island, and no radius is given.
    """
    rows = []
    for r in table(overlay):
        lat, lon = float(r["lat"]), float(r["lon"])
        centre = None if r["radius_km"] else shores.island_at(lat, lon)
        if centre is None and not r["radius_km"]:
            raise SystemExit(f"{overlay}: {r['name']} is on no island that has an outline; give radius_km")
        own = centre or Centre(lat, lon, float(r["radius_km"]) * 1000, 0.0)
        rows.append(
            Row(
                r["name"],
                own.lat,
                own.lon,
                Kind.ISLAND,
                Basis.OUTLINE if centre else Basis.CURATED,
                PRIOR[Kind.ISLAND] - 0.04,
                radius_m=max(own.radius_m, 500.0),
                country=r["country"],
                own_names=(*_with_word(r["name"]), *names(r["aliases"])),
                aliases=bare(r["name"]),
            )
        )
    return rows


def _with_word(name: str) -> tuple[str, ...]:
    return () if _SAID.search(name) else (f"{name} Island", f"island of {name}")


def served_islands(listed: Path, others: Iterable[Row], shores: Shores, people: Collection[str]) -> list[Row]:
    """The islands that the airport list says an aerodrome is on, without those among *others*.

    One goes by its bare name only where no other place does, and where it is not the name of *people*.
    """
    taken: dict[str, set[str]] = {}
    for row in others:
        for name in (row.name, *row.own_names):
            taken.setdefault(fold(name), set()).add(row.country)
    rows: dict[tuple[str, str], Row] = {}
    with listed.open(encoding="utf-8", newline="") as file:
        for line in csv.DictReader(file):
            match = _ISLAND.fullmatch(line["city"].strip()) if line["iata"] else None
            if match is None:
                continue
            name, bare = match[0], match["name"] or match["of"]
            if line["country"] in taken.get(fold(name), ()) or line["country"] in taken.get(fold(bare), ()):
                continue
            place = (float(line["lat"]), float(line["lon"]))
            centre = shores.island_at(*place) or Centre(*place, UNSEEN_M, 0.0)
            rows.setdefault(
                (line["country"], fold(name)),
                Row(
                    name,
                    centre.lat,
                    centre.lon,
                    Kind.ISLAND,
                    Basis.AIRPORTS,
                    SERVED_PRIOR,
                    radius_m=max(centre.radius_m, 1000.0),
                    country=line["country"],
                    own_names=() if fold(bare) in taken or fold(bare) in people else (bare,),
                ),
            )
    return list(rows.values())
