"""Which place of one name is meant first, where the words about it or the article say more than fame."""

from viewer.extract.names.found_names import contains
from viewer.extract.names.name_shapes import Name
from viewer.extract.names.place_context import Context
from viewer.extract.syntax.parsing import Parsed
from viewer.geo.entry import Entry, Kind, Trait
from viewer.geo.geodesy import distance_m

CITIES = (Kind.CAPITAL, Kind.CITY)

_BESIDE_DEGREES = 0.3
_CITY = 100_000  # people
_WITH_ARTICLE = (Kind.OCEAN, Kind.SEA, Kind.GULF, Kind.STRAIT, Kind.CHANNEL, Kind.CANAL, Kind.RIVER)
_DIVISIONS = frozenset("canton county department governorate oblast prefecture province region state".split())
_LANDS = (Kind.ADMIN1, Kind.AREA)
_WITHIN = ("in", "into", "across", "cross", "crossed", "through", "throughout", "over")


def in_order(each: Name, sentence: Parsed, meanings: tuple[Entry, ...], known: Context) -> tuple[Entry, ...]:
    """The meanings of a name, those first that its sentence calls for, else the order they came in.

    Args:
        meanings: the entries of that name, one at least, by fame and by what else the article names.
        known: what the names of the article mean.
    """
    for preferred in (_led_by_article, _town, _nearest_water, _division, _on_coast):
        first = preferred(each, sentence, meanings, known)
        meanings = (*first, *(entry for entry in meanings if entry not in first))
    return meanings


def _led_by_article(
    each: Name, sentence: Parsed, meanings: tuple[Entry, ...], _known: Context
) -> tuple[Entry, ...]:
    """What bears "the" where that leads the name: of the Blue Nile no state."""
    tokens, led = sentence.tokens, each.first > 0 and sentence.tokens[each.first - 1].lower == "the"
    goes_on = each.last < len(tokens) and tokens[each.last].is_noun
    if not led or goes_on or each.facility or meanings[0].kind not in (*CITIES, Kind.ADMIN1, Kind.DISTRICT):
        return ()
    within = each.first > 1 and tokens[each.first - 2].lower in _WITHIN  # "in the Darién"
    kinds = (*_WITH_ARTICLE, *_LANDS) if within and meanings[0].kind in CITIES else _WITH_ARTICLE
    return tuple(entry for entry in meanings if entry.kind in kinds)


def _town(each: Name, sentence: Parsed, meanings: tuple[Entry, ...], _known: Context) -> tuple[Entry, ...]:
    """The town at a border crossing of its name where no word says "crossing".

    So too the city of a region where only one of its names is that of the region: "Karaganda", whose lists
    call it Karagandy.  Behind a town the region is meant: "Recife, Pernambuco".
    """
    best = meanings[0]
    before = sentence.tokens[max(0, each.first - 2) : each.first]
    holds = len(before) == 2 and before[1].text == "," and before[0].is_name
    if holds or each.facility or best.kind not in (Kind.CROSSING, Kind.ADMIN1):
        return ()
    towns = (e for e in meanings if e.kind in CITIES and e.country == best.country and _is_seat(e, best))
    return tuple(towns)[:1]


def _is_seat(town: Entry, best: Entry) -> bool:
    """Whether a town is that of a crossing, or the city of a region by another name than its first."""
    if best.kind is Kind.CROSSING:
        return max(abs(town.lat - best.lat), abs(town.lon - best.lon)) < _BESIDE_DEGREES
    longer = town.name.endswith(" City")  # "Oklahoma" is no Oklahoma City
    return Trait.ALTERNATE in town.flags and town.population >= _CITY and contains(best, town) and not longer


def _nearest_water(
    each: Name, _sentence: Parsed, meanings: tuple[Entry, ...], known: Context
) -> tuple[Entry, ...]:
    """Of "the Gulf" the waters that lie nearest to any place the article names.

    Where it names no other place they are the smaller ones, which are the Gulf far from home too.
    """
    alike = [entry for entry in meanings if entry.kind.value == each.name.lower()]
    if len(alike) < 2:
        return ()
    rows = {entry.row for entry in meanings}
    named = [m.entries[0] for m in known.meanings.values() if m.entries[0].row not in rows]

    def reach(water: Entry) -> float:
        away = (distance_m(water.lat, water.lon, e.lat, e.lon) for e in named)
        return min(away, default=water.radius_m or 0.0)

    return (min(alike, key=reach),)


def _division(
    each: Name, sentence: Parsed, meanings: tuple[Entry, ...], _known: Context
) -> tuple[Entry, ...]:
    """The region where the words by the name say so: "the province of Gomel", "Kano State"."""
    before = [token.lower for token in sentence.tokens[max(0, each.first - 2) : each.first]]
    led = len(before) > 1 and before[1] == "of" and before[0] in _DIVISIONS
    if each.facility or not (led or _is_called_division(each, sentence)):
        return ()
    return tuple(e for e in meanings if e.kind is Kind.ADMIN1 and e.country == meanings[0].country)


def _is_called_division(each: Name, sentence: Parsed) -> bool:
    """Whether "State" or the like stands right behind a name, and no longer name goes on: "Kano State"."""
    after = sentence.tokens[each.last : each.last + 2]
    if not after or after[0].lower not in _DIVISIONS or sentence.is_spanish:
        return False
    goes_on = len(after) > 1 and after[1].is_noun and after[1].text[0].isupper()
    return not goes_on and after[0].start == sentence.tokens[each.last - 1].end + 1


def _on_coast(
    each: Name, sentence: Parsed, meanings: tuple[Entry, ...], _known: Context
) -> tuple[Entry, ...]:
    """The town with a port where something is off it, and not a greater one inland: "off Sinop"."""
    off = each.first > 0 and sentence.tokens[each.first - 1].lower == "off"
    if not off or each.facility or meanings[0].kind not in CITIES or _has_port(meanings[0], meanings):
        return ()
    return tuple(e for e in meanings if e.kind in CITIES and _has_port(e, meanings))[:1]


_LANDLOCKED = frozenset(
    "AD AF AM AT BF BI BO BT BW BY CF CH CZ ET HU KG LA LI LS LU MD MK ML MN MW NE NP PY RS RW SK SM SS SZ "
    "TD TJ UG UZ VA XK ZM ZW".split()
)
"""Countries with no sea of any kind, by their ISO 3166-1 codes: ships founder off Brest in France."""


def _has_port(town: Entry, meanings: tuple[Entry, ...]) -> bool:
    """Whether a port of the town's name lies at it, which is no river port of a land without a coast."""
    if town.country in _LANDLOCKED:
        return False
    ports = (e for e in meanings if e.kind is Kind.PORT and e.country == town.country)
    return any(max(abs(p.lat - town.lat), abs(p.lon - town.lon)) < _BESIDE_DEGREES for p in ports)
