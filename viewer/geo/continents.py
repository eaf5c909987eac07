"""The coast of a continent, to which distances are told from islands and towns off it."""

from viewer.geo.basemap import Basemap
from viewer.geo.geodesy import distance_m
from viewer.geo.mainland import nearest_of_mainland

_COASTAL = {
    "Africa": "AO BJ CD CG CI CM DJ DZ EG EH ER GA GH GM GN GQ GW KE LR LY MA MR MZ NA NG SD SL SN SO TG TN "
    "TZ ZA",
    "Europe": "AL BA BE BG DE DK EE ES FI FR GR HR IT LT LV ME NL NO PL PT RO SE SI UA",
    "South America": "AR BR CL CO EC GF GY PE SR UY VE",
}
"""The states that the coast of a continent belongs to: those of islands off it are not among them."""
_ISLES = frozenset("FO GB GG GL IE IM IS JE SJ".split())
"""From where the coast of Europe may be that of Britain as well."""


def nearest_of_continent(
    basemap: Basemap, continent: str, place: tuple[float, float], home: str | None
) -> tuple[float, float] | None:
    """The nearest point of the mainland coast of a continent, in degrees.

    None of a continent that is not listed, and where the place lies on it.

    Args:
        basemap: the outlines.
        continent: its English name.
        place: latitude and longitude in degrees.
        home: the country that the place is of, ISO 3166-1 alpha-2.
    """
    codes = _COASTAL.get(continent, "").split()
    if continent == "Europe" and (home is None or home in _ISLES):
        return None
    if not codes or any(basemap.holds(code, *place) and not _off_it(basemap, code, place) for code in codes):
        return None
    spots = [spot for code in codes for spot in nearest_of_mainland(basemap, code, place)]
    return min(spots, key=lambda spot: distance_m(*place, *spot), default=None)


def _off_it(basemap: Basemap, code: str, place: tuple[float, float]) -> bool:
    """Whether a place of a country lies on an island of it."""
    return bool(nearest_of_mainland(basemap, code, place))
