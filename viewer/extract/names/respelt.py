"""The town that a name unknown to the gazetteer is another spelling of."""

from viewer.extract.names.name_shapes import Name
from viewer.extract.names.place_context import Context
from viewer.geo.entry import Entry
from viewer.geo.gazetteer import Gazetteer
from viewer.geo.geodesy import distance_m

_ONE_TOWN_M = 25_000  # the town, and what its district is at
_LESS_SPOKEN_OF = 3  # a country that has a third of the votes of the first may be meant too


def respelt(name: Name, known: Context, gazetteer: Gazetteer) -> Entry | None:
    """The one town so spelt where the text says the name lies, or in the countries it speaks of.

    None where towns of one country lie apart: the spelling does not say which is meant.
    """
    if name.facility:
        return None
    for country in _countries(name, known):
        found = gazetteer.spelt_alike(name.name, country)
        if found:
            one = all(distance_m(found[0].lat, found[0].lon, e.lat, e.lon) < _ONE_TOWN_M for e in found)
            return found[0] if one else None
    return None


def _countries(name: Name, known: Context) -> list[str]:
    held = [place.country for place in name.inside if place.country]
    if held:
        return held[:1]
    most = known.votes.most_common()
    return [country for country, votes in most if votes * _LESS_SPOKEN_OF >= most[0][1]]
