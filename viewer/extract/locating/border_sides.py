"""On which side of a border a town lies: "San Lorenzo, 12 km from the border with Colombia", is not there."""

import re
from collections.abc import Collection
from dataclasses import replace

from viewer.extract.locating.outlines import outlines, spot_on_line
from viewer.extract.locating.references import End
from viewer.extract.names.mention import entry_where
from viewer.geo.entry import Entry
from viewer.geo.gazetteer import Gazetteer
from viewer.geo.geodesy import distance_m
from viewer.geo.outlines import neighbours
from viewer.model.where import Where

_WITH = re.compile(r"(?:border|frontier|fronteras?) (?:with|con) ")
_MOST = 60  # places of longer names that begin with the same
_TIMES, _NEAR_M = 3.0, 30_000  # a town farther than that from the border is another one


def outside(
    first: End, line: End, stated_m: float, told: tuple[Collection[str | None], Gazetteer]
) -> End | None:
    """The first end as its only namesake beyond the border with the country that it was taken to lie in.

    It lies nowhere where no namesake in a neighbouring country spoken of, or several, are about as near to
    that border as *stated_m* metres.  None where nothing speaks against the place.

    Args:
        first: what the distance is told of.
        line: the border that it is counted from.
        stated_m: the distance, in metres.
        told: the countries spoken of, and the gazetteer.
    """
    nations, gazetteer = told
    code = line.where.country
    basemap = outlines() if _WITH.search(line.words) else None
    if basemap is None or code is None or first.where.country != code or not first.where.precision.is_point:
        return None
    land = gazetteer.country(code)
    beyond = neighbours(basemap, code) & {each for each in nations if each}
    name = first.where.name
    rows = (*gazetteer.lookup(name), *gazetteer.search(name, _MOST))
    alike = {e.row: e for e in rows if e.precision.is_point and e.country in beyond and _is_called(e, name)}
    fit = [e for e in alike.values() if land and _from_border_m(e, land) <= _TIMES * stated_m + _NEAR_M]
    towns = [e for e in fit if e.precision is first.where.precision] or fit
    if len(towns) == 1:
        return replace(first, where=entry_where(towns[0], name), others=(), is_open=False)
    return replace(first, where=Where(name), words=f"that {name}", others=(), is_open=False)


def _is_called(entry: Entry, name: str) -> bool:
    """Whether a place has that name, be it with more words behind it: "San Lorenzo de Esmeraldas"."""
    return entry.name == name or entry.name.startswith(f"{name} de ")


def _from_border_m(entry: Entry, land: Entry) -> float:
    """How far a place lies from the border of a country, in metres."""
    spot = spot_on_line(land, entry_where(entry, entry.name), is_border=True)
    return distance_m(entry.lat, entry.lon, *spot) if spot else float("inf")
