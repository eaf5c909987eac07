"""The short names of towns: "Ludwigshafen" of "Ludwigshafen am Rhein", "Corbeil" of "Corbeil-Essonnes"."""

from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import replace

from gazetteer.rows import Row, keys
from gazetteer.settlements import LATIN, City
from viewer.geo.names import fold

_LEAST_LETTERS = 4
_MOST_OWNERS = 4  # what more towns are called for short is a common part of names: "Barra", "San Martín"
_ARTICLES = frozenset("a al das de del den der die el het il l la las le les lo los o os s the".split())


def with_short_names(
    rows: Iterable[Row], cities: Iterable[City], others: Iterable[Row], unfit: Collection[str]
) -> list[Row]:
    """The places, the towns among them also under the first or last words of their names that GeoNames lists.

    None gets a name that another place has, be it among *others*, nor one with a word in it that is among
    the folded *unfit* ones.  An article is never left out: nobody calls Le Havre "Havre".
    """
    places = list(rows)
    taken = keys([*places, *others])
    said: dict[str, list[tuple[float, float, str, str]]] = {}
    for city in cities:
        for key, name in _short(city).items():
            if key not in taken and not any(word in unfit for word in key.split()):
                said.setdefault(key, []).append((city["latitude"], city["longitude"], city["name"], name))
    return _named(places, said)


def _named(places: list[Row], said: Mapping[str, list[tuple[float, float, str, str]]]) -> list[Row]:
    by_town: dict[tuple[float, float, str], list[str]] = {}
    for owners in said.values():
        for lat, lon, whole, name in owners if len(owners) <= _MOST_OWNERS else ():
            by_town.setdefault((lat, lon, whole), []).append(name)
    return [
        replace(row, aliases=(*row.aliases, *more))
        if (more := by_town.get((row.lat, row.lon, row.name)))
        else row
        for row in places
    ]


def _short(city: City) -> dict[str, str]:
    """The alternate names that are the first or the last words of the name, by their folded form."""
    whole = fold(city["name"]).split()
    found: dict[str, str] = {}
    for name in city["alternatenames"] if len(whole) > 1 else ():
        words = fold(name).split()
        fits = len(name) >= _LEAST_LETTERS and LATIN.fullmatch(name) and not name.isupper()
        if fits and words and len(words) < len(whole) and words in _parts(whole, len(words)):
            found.setdefault(" ".join(words), name)
    return found


def _parts(whole: list[str], count: int) -> Iterator[list[str]]:
    yield whole[:count]
    if whole[0] not in _ARTICLES:
        yield whole[-count:]
