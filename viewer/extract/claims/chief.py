"""The chief town of an island or province, which texts describe and do not name: "Corsica's main town"."""

import re

from viewer.extract.claims.scene import Around
from viewer.extract.locating.references import End
from viewer.extract.names.mention import entry_where
from viewer.extract.names.places import Mention
from viewer.geo.entry import ISLANDS, Entry, Kind

_CHIEF = re.compile(
    r"['’]s?\s(?:chief|main|largest|biggest|principal|most populous)\s(?:town|city|settlement)\b"
)
_TOWNS = (Kind.CITY, Kind.CAPITAL)
_WIDEST_M = 350_000
_MOST = 400  # towns of an area
_LEADS = 1.25  # times as many people as in the next


def chief_town(owner: Mention, around: Around) -> End | None:
    """The town with by far the most people of the island or province *owner*, where the text means that."""
    found = _CHIEF.match(around.sentence.text, owner.end)
    area = _area(owner, around) if found else None
    if found is None or area is None:
        return None
    key = ("chief town", area.row)
    if key not in around.kept:
        around.kept[key] = _chief_of(area, around)
    chief: Entry | None = around.kept[key]
    return End(entry_where(chief, chief.name), owner.start, found.end(), chief.name) if chief else None


def _chief_of(area: Entry, around: Around) -> Entry | None:
    """The town with by far the most people of an area, if one has."""
    near = around.gazetteer.nearby(
        area.lat, area.lon, kinds=_TOWNS, limit=_MOST, within_m=area.radius_m or 0.0
    )
    towns = [e for _, e in near if e.country == area.country and _is_in(e, area)]
    ordered = sorted(towns, key=lambda e: -e.population)[:2]
    if not ordered or (len(ordered) > 1 and ordered[0].population < _LEADS * ordered[1].population):
        return None
    return ordered[0]


def _area(owner: Mention, around: Around) -> Entry | None:
    """The island or province of a name; a small enough one."""
    rows = around.gazetteer.lookup(owner.where.name)
    fit = [e for e in rows if e.kind in (*ISLANDS, Kind.ADMIN1) and e.country == owner.where.country]
    return next((e for e in fit if 0 < (e.radius_m or 0) <= _WIDEST_M), None)


def _is_in(town: Entry, area: Entry) -> bool:
    return area.kind is not Kind.ADMIN1 or town.admin1 == area.name
