"""The large pieces of land of a country, to which distances from an island off them are told."""

from functools import lru_cache

import numpy as np
from numpy.typing import NDArray

from viewer.geo.basemap import Basemap, encloses
from viewer.geo.geodesy import distance_m
from viewer.geo.mercator import project, unproject
from viewer.geo.outlines import nearest_on_rings

_LARGE = 0.01  # of the largest piece: what has a coast that is called after its country
_AS_LARGE = 0.25  # of the largest: an archipelago has several that may be called its mainland


def nearest_of_mainland(basemap: Basemap, code: str, place: tuple[float, float]) -> list[tuple[float, float]]:
    """The nearest point of the mainland of a country, in degrees; one for each piece that may be called so.

    Empty where the place lies on such a piece, or the map has no outline of the country *code*.
    """
    pieces = [ring for ring, share in _pieces(basemap, code) if share >= _AS_LARGE]
    if any(_holds(ring, place) for ring in pieces):
        return []
    return sorted(nearest_on_rings((ring,), place) for ring in pieces)


def nearest_of_coast_ahead(
    basemap: Basemap, code: str, place: tuple[float, float], radius_m: float = 0.0
) -> tuple[float, float] | None:
    """The nearest point of the large land that an island of a country lies off, in degrees.

    None where the place lies on such land itself, or the map has no outline of the country *code*.  Land
    within *radius_m*, in metres, is of the island itself, unless it is the largest.
    """
    lands = sorted(_pieces(basemap, code), key=lambda piece: -piece[1])
    pieces = [ring for ring, share in lands if share >= _LARGE]
    if radius_m:
        pieces = pieces[:1] + [r for r in pieces[1:] if _away_m(r, place) > radius_m]
    if not pieces or any(_holds(ring, place) for ring in pieces):
        return None
    return nearest_on_rings(tuple(pieces), place)


def _away_m(ring: NDArray[np.float64], place: tuple[float, float]) -> float:
    return distance_m(*place, *nearest_on_rings((ring,), place))


@lru_cache(maxsize=64)
def _pieces(basemap: Basemap, code: str) -> list[tuple[NDArray[np.float64], float]]:
    """The rings of a country, and how large each is beside the largest."""
    rings = basemap.country(code)
    areas = [_area(ring) for ring in rings]
    return [(ring, area / max(areas)) for ring, area in zip(rings, areas, strict=True)]


def _area(ring: NDArray[np.float64]) -> float:
    """How large a ring is on the ground, in a unit of its own: the map swells towards the poles."""
    x, y = ring[:, 0], ring[:, 1]
    lat, _ = unproject(float(x.mean()), float(y.mean()))
    on_map = abs(float(np.dot(x, np.roll(y, -1)) - np.dot(y, np.roll(x, -1)))) / 2
    return on_map * float(np.cos(np.radians(lat))) ** 2


def _holds(ring: NDArray[np.float64], place: tuple[float, float]) -> bool:
    x, y = project(*place)
    return any(encloses(ring, x + turn, y) for turn in (-1.0, 0.0, 1.0))
