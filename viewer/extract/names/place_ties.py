"""How the meanings of names speak for one another: near each other, in one state, towns of one country."""

from collections.abc import Sequence
from itertools import pairwise

import numpy as np
from numpy.typing import NDArray

from viewer.extract.names.found_names import contains
from viewer.geo.entry import Entry, Kind

LOCAL_PRESS = frozenset("US GB CA AU IE NZ".split())
"""Countries whose local press tells of hamlets by name."""
_NEAR_KM = 100.0
_WIDE_M = 150_000
_ONE_TOWN = 0.5  # degrees within which a town and its port are one place
_AT_TOWNS = (
    *(Kind.PORT, Kind.NAVAL_BASE, Kind.AIR_BASE, Kind.BASE, Kind.AIRPORT, Kind.SHIPYARD),
    *(Kind.MINE, Kind.NUCLEAR, Kind.DAM, Kind.ENERGY, Kind.FACTORY),
)


def nearness(entries: Sequence[Entry], starts: NDArray[np.int64]) -> NDArray[np.float64]:
    """How near each meaning lies to each of every other group: 1 at the same spot, falling off.

    What fills a country or a sea is near to nothing.
    """
    small = [i for i, e in enumerate(entries) if not ((e.radius_m or 0) > _WIDE_M or e.kind is Kind.ADMIN1)]
    lat = np.radians(np.array([entries[i].lat for i in small]))
    lon = np.radians(np.array([entries[i].lon for i in small]))
    chord = _half_sines(lon)
    chord *= np.cos(lat)[:, None] * np.cos(lat)
    chord += _half_sines(lat)
    arc = np.arcsin(np.sqrt(np.clip(chord, 0, 1, out=chord), out=chord), out=chord)
    near = np.zeros((len(entries), len(entries)))
    near[np.ix_(small, small)] = np.exp(-(2 * 6371.0 * arc) / _NEAR_KM)
    for first, last in pairwise(starts):
        near[first:last, first:last] = 0
    return near


def _half_sines(angles: NDArray[np.float64]) -> NDArray[np.float64]:
    """The squared sines of half the differences of the angles, each with each.

    All is done in one array: those of a long article are large.
    """
    found = angles[:, None] - angles
    found /= 2
    return np.asarray(np.square(np.sin(found, out=found), out=found))


def states(entries: Sequence[Entry], starts: NDArray[np.int64]) -> NDArray[np.float64]:
    """Which meanings are a state or province that holds which others."""
    holds = np.zeros((len(entries), len(entries)))
    for j, holder in enumerate(entries):
        if holder.kind is Kind.ADMIN1:
            for i, entry in enumerate(entries):
                if entry.admin1 == holder.name and contains(holder, entry):
                    holds[i, j] = 1.0
    for first, last in pairwise(starts):
        holds[first:last, first:last] = 0
    return holds


def lands(entries: Sequence[Entry], starts: NDArray[np.int64]) -> NDArray[np.float64]:
    """Which meanings are towns of one country: "Ferrol" speaks for the Cartagena that is in Spain.

    What stands at a town and is called like it, a plant or a port, gains what the town does.
    """
    towns = (e.kind in (Kind.CITY, Kind.CAPITAL) and e.country not in LOCAL_PRESS for e in entries)
    codes = np.array([(e.country or "") if town else "" for e, town in zip(entries, towns, strict=True)])
    same = ((codes[:, None] == codes) & (codes != "")).astype(np.float64)
    for first, last in pairwise(starts):
        same[first:last, first:last] = 0
        for i in range(first, last):
            town = next(
                (
                    k
                    for k in range(first, last)
                    if codes[k] and entries[i].kind in _AT_TOWNS and is_one_town(entries[i], entries[k])
                ),
                i,
            )
            same[i] = same[town]
    return np.asarray(same)


def is_one_town(one: Entry, other: Entry) -> bool:
    """Whether two places lie as near to each other as a town and its port."""
    return abs(one.lat - other.lat) < _ONE_TOWN and abs(one.lon - other.lon) < _ONE_TOWN
