"""Ports by UN/LOCODE: those of the list whose position can be believed."""

import json
import math
import re
from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import replace
from pathlib import Path

import numpy as np

from gazetteer.outlines import Centre, apart_m
from gazetteer.rows import PORT_M, PRIOR, Row, names, table
from viewer.geo.entry import Basis, Kind
from viewer.geo.names import fold

NEAR_TOWN_M = 60_000
COAST_CELL = 0.25  # degrees; a port lies in a cell with coast or in one beside it
ABROAD_M = 300_000
_NO_CENTRE = Centre(0.0, 0.0, math.inf, 0.0)


class Doubt:
    """Tells which listed positions not to believe, and how to read one.

    The list often puts a port in a namesake far inland, and of one port in seven it gives the minutes as if
    they were hundredths: 36.50 for 36° 50'.
    """

    def __init__(self, cities: Iterable[Row], nations: Iterable[Row], land: Path) -> None:
        self._towns: dict[tuple[str, str], list[tuple[float, float]]] = defaultdict(list)
        for city in cities:
            for name in (city.name, *city.own_names):
                self._towns[city.country, fold(name)].append((city.lat, city.lon))
        self._nations = {n.code: Centre(n.lat, n.lon, n.radius_m, 0.0) for n in nations}
        self._coast = _coast_cells(land)

    def read(self, country: str, name: str, point: tuple[float, float]) -> tuple[float, float]:
        """The position that a listed one means: of its two readings that nearer to the town of that name.

        Where there is no such town it is read as minutes if that is on the coast: of the ports with a town
        that can be read both ways nineteen in twenty mean minutes.
        """
        sexagesimal = _minutes(point[0]), _minutes(point[1])
        if sexagesimal[0] is None or sexagesimal[1] is None:
            return point
        other = (sexagesimal[0], sexagesimal[1])
        if towns := self._towns.get((country, fold(name))):
            return min((point, other), key=lambda each: min(apart_m(each, town) for town in towns))
        return other if _cell(*other) in self._coast else point

    def is_credible(self, country: str, name: str, point: tuple[float, float]) -> bool:
        """Whether the town of that name is near; or there is none, and it is on the country's coast."""
        if towns := self._towns.get((country, fold(name))):
            return min(apart_m(point, town) for town in towns) <= NEAR_TOWN_M
        home = self._nations.get(country, _NO_CENTRE)
        is_home = apart_m(point, (home.lat, home.lon)) <= home.radius_m + ABROAD_M
        return is_home and _cell(*point) in self._coast


def _minutes(degrees: float) -> float | None:
    """What degrees with minutes for decimals mean; None where they cannot be such."""
    hundredths = round(abs(degrees) * 100, 4)
    whole, minutes = divmod(hundredths, 100)
    if minutes >= 60 or minutes % 1:
        return None
    return math.copysign(whole + minutes / 60, degrees)


def _cell(lat: float, lon: float) -> tuple[int, int]:
    return math.floor(lat / COAST_CELL), math.floor(lon / COAST_CELL)


def _coast_cells(land: Path) -> set[tuple[int, int]]:
    """The cells with a corner of the coast's outline, and those beside them."""
    topology = json.loads(land.read_text("utf-8"))
    scale, origin = topology["transform"]["scale"], topology["transform"]["translate"]
    cells: set[tuple[int, int]] = set()
    for arc in topology["arcs"]:
        corners = np.cumsum(np.array(arc, float), axis=0) * scale + origin
        cells.update(_cell(lat, lon) for lon, lat in corners.tolist())
    beside = [(a, b) for a in (-1, 0, 1) for b in (-1, 0, 1)]
    return {(row + a, column + b) for row, column in cells for a, b in beside}


def port_rows(geojson: Path, corrections: Path, facilities: Iterable[Row], doubt: Doubt) -> list[Row]:
    """The listed ports that are credible or corrected, without those that our own *facilities* have."""
    taken = {fold(name) for row in facilities for name in (row.name, *row.own_names)}
    fixed = {r["code"]: r for r in table(corrections)}
    features = json.loads(geojson.read_text("utf-8"))["features"]
    rows = []
    for feature in sorted(features, key=lambda f: str(f["properties"]["port"])):
        code, listed = str(feature["properties"]["port"]), str(feature["properties"]["name"])
        name = re.sub(r"\s*\(.*?\)", "", listed).strip()
        lon, lat = feature["geometry"]["coordinates"]
        if (
            fold(f"Port of {name}") in taken
            or not re.fullmatch(r"[A-Z]{2}[A-Z0-9]{3}", code)
            or not fold(name)
        ):
            continue
        point = doubt.read(code[:2], name, (lat, lon))
        if code in fixed:
            rows.append(_corrected(fixed[code]))
        elif doubt.is_credible(code[:2], name, point):
            rows.append(_port(name, point, code))
    return rows


def _corrected(said: Mapping[str, str]) -> Row:
    point = (float(said["lat"]), float(said["lon"]))
    row = _port(said["name"], point, said["code"])
    return replace(row, basis=Basis.CORRECTED, own_names=(*row.own_names, *names(said["aliases"])))


def _port(name: str, point: tuple[float, float], code: str) -> Row:
    return Row(
        name,
        *point,
        Kind.PORT,
        Basis.LOCODE,
        PRIOR[Kind.PORT],
        radius_m=PORT_M,
        country=code[:2],
        code=code,
        own_names=(f"Port of {name}", f"{name} port", f"puerto de {name}"),
    )
