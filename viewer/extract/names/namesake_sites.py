"""Names that an article uses for a site and that only a town far from it bears: "the airport at Manas"."""

from dataclasses import replace

from viewer.extract.names.mention import Mention
from viewer.extract.names.place_parts import Part
from viewer.geo.entry import Kind
from viewer.geo.geodesy import distance_m

_TOWNS = (Kind.CITY, Kind.PORT)
_FAR_M = 50_000.0


def as_sites(mentions: tuple[Mention, ...]) -> tuple[Mention, ...]:
    """The places with each that is a town's namesake of a site of the article put at that site.

    So "40 km from Manas" is measured from Manas airport, which the article is about, and not from a town of
    the name at the other end of the land.
    """
    sites: dict[str, list[Mention]] = {}
    for each in mentions:
        if each.entry and each.entry.kind not in _TOWNS and each.where.precision.is_point:
            sites.setdefault(each.where.name.split(" ")[0], []).append(each)
    return tuple(_at_site(m, sites.get(m.where.name.split(" ")[0], [])) for m in mentions)


def _at_site(each: Mention, sites: list[Mention]) -> Mention:
    if each.entry is None or each.entry.kind not in _TOWNS or each.part is Part.ADJECTIVE:
        return each
    site = next((s for s in sites if _bears(s, each) and _is_far(s, each)), None)
    if site is None:
        return each
    where = replace(site.where, name=each.where.name)
    return replace(
        each, where=where, kind=site.kind, reason=f"the article speaks of {site.where.name}", entry=site.entry
    )


def _bears(site: Mention, town: Mention) -> bool:
    """Whether a site has the name of a town before its own word: "Manas airport"."""
    first = f"{town.where.name} "
    known = site.entry is not None and town.where.name in site.entry.name.split(", ")[0]
    return known and site.where.name.startswith(first)


def _is_far(site: Mention, town: Mention) -> bool:
    ends = (site.where.lat, site.where.lon, town.where.lat, town.where.lon)
    lat1, lon1, lat2, lon2 = (0.0 if end is None else end for end in ends)
    return distance_m(lat1, lon1, lat2, lon2) > _FAR_M
