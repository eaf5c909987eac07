"""Centres and radii of countries and states, from their outlines on the sphere."""

import json
import math
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

EARTH_RADIUS_M = 6_371_008.8
LINK_M = 300_000  # a part nearer than this to the main landmass, over any stepping stones, belongs to it
_SAMPLE = 150  # corners of a part that are looked at for its distance to the others

Degrees = NDArray[np.float64]  # (n, 2) longitude, latitude


@dataclass(frozen=True, slots=True)
class Centre:
    """Centre of area of a main landmass, in degrees, and the distance to its farthest corner."""

    lat: float
    lon: float
    radius_m: float
    area_km2: float


def centres(path: Path, layer: str) -> tuple[dict[str, Centre], dict[str, Centre]]:
    """The centres of a TopoJSON layer's features, by their id and by their name."""
    topology = json.loads(path.read_text("utf-8"))
    arcs = [_decoded(arc, topology["transform"]) for arc in topology["arcs"]]
    by_id: dict[str, Centre] = {}
    by_name: dict[str, Centre] = {}
    for feature in topology["objects"][layer]["geometries"]:
        rings = [ring for part in _parts(feature) if len(ring := _ring(part[0], arcs)) > 2]
        if rings:
            centre = main_landmass(rings)
            by_name[feature["properties"]["name"]] = centre
            if "id" in feature:
                by_id.setdefault(feature["id"], centre)
    return by_id, by_name


def main_landmass(rings: list[Degrees]) -> Centre:
    """The centre of the largest ring together with all that lie within LINK_M of it, one from the next."""
    areas = [abs(_area_and_middle(ring)[0]) for ring in rings]
    points = [_vectors(ring) for ring in rings]
    main = {int(np.argmax(areas))}
    waiting = set(range(len(rings))) - main
    edge = set(main)
    while edge:
        reached = np.concatenate([points[i][:: max(1, len(points[i]) // _SAMPLE)] for i in edge])
        edge = {i for i in waiting if _gap_m(points[i], reached) < LINK_M}
        main |= edge
        waiting -= edge
    return centre_of([rings[i] for i in sorted(main)])


def land_rings(topology: dict[str, Any]) -> list[Degrees]:
    """The outer outlines of all land of a TopoJSON file."""
    arcs = [_decoded(arc, topology["transform"]) for arc in topology["arcs"]]
    parts = (part for shape in topology["objects"]["land"]["geometries"] for part in _parts(shape))
    return [ring for part in parts if len(ring := _ring(part[0], arcs)) > 2]


def apart_m(one: tuple[float, float], other: tuple[float, float]) -> float:
    """Metres on a sphere between two points of latitude and longitude."""
    a, b = (_vectors(np.array([[lon, lat]]))[0] for lat, lon in (one, other))
    return EARTH_RADIUS_M * math.acos(max(-1.0, min(1.0, float(a @ b))))


def centre_of(rings: list[Degrees]) -> Centre:
    """The common centre of area of some outlines, reaching to their farthest corner."""
    total, middle = 0.0, np.zeros(3)
    for ring in rings:
        area, vector = _area_and_middle(ring)
        total += abs(area)
        middle += abs(area) * vector
    corners = np.concatenate([_vectors(ring) for ring in rings])
    if total == 0:  # an islet too small to have an area in this outline
        middle = corners.mean(axis=0)
    middle /= np.linalg.norm(middle)
    farthest = math.acos(max(-1.0, min(1.0, float((corners @ middle).min()))))
    lat, lon = math.degrees(math.asin(middle[2])), math.degrees(math.atan2(middle[1], middle[0]))
    return Centre(lat, lon, farthest * EARTH_RADIUS_M, total / 1e6)


def _area_and_middle(ring: Degrees) -> tuple[float, NDArray[np.float64]]:
    """Signed area in m² and the centroid's unit vector, in Lambert's equal-area projection."""
    vectors = _vectors(ring)
    origin = vectors.mean(axis=0)
    origin /= np.linalg.norm(origin)
    pole = np.array([0.0, 0.0, 1.0]) if abs(origin[2]) < 0.99 else np.array([1.0, 0.0, 0.0])
    east = np.cross(pole, origin)
    east /= np.linalg.norm(east)
    north = np.cross(origin, east)
    scale = np.sqrt(2 / np.maximum(1 + vectors @ origin, 1e-9))
    x, y = scale * (vectors @ east), scale * (vectors @ north)
    cross = x * np.roll(y, -1) - np.roll(x, -1) * y
    area = cross.sum() / 2
    if abs(area) < 1e-14:
        return 0.0, origin
    cx = ((x + np.roll(x, -1)) * cross).sum() / (6 * area)
    cy = ((y + np.roll(y, -1)) * cross).sum() / (6 * area)
    flat = cx * cx + cy * cy
    shrink = math.sqrt(max(0.0, 1 - flat / 4))
    return float(area * EARTH_RADIUS_M**2), origin * (1 - flat / 2) + (east * cx + north * cy) * shrink


def _gap_m(some: NDArray[np.float64], others: NDArray[np.float64]) -> float:
    sample = some[:: max(1, len(some) // _SAMPLE)]
    return EARTH_RADIUS_M * math.acos(max(-1.0, min(1.0, float((sample @ others.T).max()))))


def _vectors(ring: Degrees) -> NDArray[np.float64]:
    lon, lat = np.radians(ring[:, 0]), np.radians(ring[:, 1])
    return np.stack([np.cos(lat) * np.cos(lon), np.cos(lat) * np.sin(lon), np.sin(lat)], axis=1)


def _decoded(arc: list[list[int]], transform: dict[str, list[float]]) -> Degrees:
    steps = np.cumsum(np.array(arc, float), axis=0)
    return np.asarray(steps * transform["scale"] + transform["translate"])


def _ring(indices: list[int], arcs: list[Degrees]) -> Degrees:
    parts = [arcs[i] if i >= 0 else arcs[~i][::-1] for i in indices]
    return np.concatenate([part[:-1] for part in parts])


def _parts(feature: dict[str, Any]) -> list[list[list[int]]]:
    if feature["type"] == "Polygon":
        return [feature["arcs"]]
    return list(feature["arcs"]) if feature["type"] == "MultiPolygon" else []
