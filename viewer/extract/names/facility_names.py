"""What a name is with a facility word beside it, and which places of that name may lend it their spot."""

from viewer.extract.grammar.tokens import Token
from viewer.extract.grammar.words import is_among, words_of
from viewer.extract.names.name_evidence import has_article
from viewer.extract.names.name_shapes import facility_of
from viewer.extract.names.no_names import is_initial
from viewer.extract.names.people import is_beside, is_capital
from viewer.extract.names.place_parts import NATIONS
from viewer.geo.entry import Entry, Kind, Trait
from viewer.geo.gazetteer import Gazetteer

_SMALL_M = 110_000  # of a state less wide a river or a park may lie anywhere in it
_SEAS = (Kind.SEA, Kind.OCEAN, Kind.GULF)
_NATURAL = (Kind.MOUNTAIN, Kind.MOUNTAINS, Kind.VOLCANO, Kind.RIVER, Kind.LAKE)
_WIDE = (*NATIONS, Kind.CONTINENT, Kind.WORLD_REGION, Kind.ADMIN1)


def feature(
    tokens: tuple[Token, ...], span: tuple[int, int], entries: tuple[Entry, ...]
) -> tuple[str, int, int]:
    """What a name is that of, beside a facility word or as a river, and the words first..last of both."""
    facility, first, last = facility_of(tokens, *span)
    wide = bool(entries) and first < span[0] and entries[0].kind in _WIDE  # "the mine in Bolivia"
    short = bool(entries) and Trait.ABBREVIATION in entries[0].flags  # "Acme Power Co. plant"
    longer = first == span[0] and first > 0 and _is_of_longer(tokens, first, facility, entries)
    told = first < span[0] and _says_what_it_is(tokens, first)
    if facility and not (wide or short or longer or told):
        return facility, first, last
    river = has_article(tokens, *span) and any(e.kind is Kind.RIVER for e in entries)  # "the Zambezi"
    return Kind.RIVER.value if river else "", *span


def river_of_land(
    tokens: tuple[Token, ...], span: tuple[int, int], entries: tuple[Entry, ...], gazetteer: Gazetteer
) -> tuple[Entry, ...]:
    """The river that a nation or state is called after, which alone bears an article: "along the Niger"."""
    if not entries or entries[0].kind not in (*NATIONS, Kind.ADMIN1) or not has_article(tokens, *span):
        return ()
    name, before = tokens[span[0]].text, [t.lower for t in tokens[max(0, span[0] - 3) : span[0] - 1]]
    led = before[1:] == ["of"] and before[0] in _OF_RIVERS  # "off the mouth of the Congo"
    nation = not led and is_among(name.lower(), "articled-nations", "directions")
    found = () if nation else gazetteer.lookup(f"{name} {Kind.RIVER.value}")
    return tuple(e for e in found if e.kind is Kind.RIVER)


_OF_RIVERS = frozenset(
    "mouth mouths bank banks delta estuary source waters tributary reaches headwaters".split()
)
_NAMED_AFTER = frozenset(
    "island islands isle isles islet atoll reef shoal peninsula archipelago glacier".split()
)


def is_namesake(token: Token) -> bool:
    """Whether what is called after a town lies elsewhere: "Dundee Island" is no island at Dundee."""
    return token.text[0].isupper() and token.lower in _NAMED_AFTER


def is_of_river(entries: tuple[Entry, ...], facility: str, gazetteer: Gazetteer) -> bool:
    """Whether a dam is called after a river, which tells not where on it: "the Naryn dam"."""
    if facility.split()[-1] not in ("dam", "barrage"):
        return False
    rivers = gazetteer.lookup(f"{entries[0].name} River")
    return any(e.kind is Kind.RIVER and e.country in (entries[0].country, None) for e in rivers)


def lending(entries: tuple[Entry, ...], facility: str) -> tuple[Entry, ...]:
    """Of the places of a name those that a facility unknown to the gazetteer may lie at.

    A river or a park has its name from no other name of a town, and lies in no spot of a great state.  A
    hospital lies at no mountain.
    """
    if entries and entries[0].kind in _SEAS:
        return ()  # "the Baltic island" is no spot in the middle of the sea
    if facility in words_of("houses"):
        return tuple(e for e in entries if e.kind not in _NATURAL)
    if not is_among(facility.split()[-1], "natural-features", "land-words"):
        return entries
    own = (e for e in entries if Trait.ALTERNATE not in e.flags)
    small = Kind.ADMIN1
    return tuple(
        e for e in own if e.kind not in _WIDE or (e.kind is small and 0 < (e.radius_m or 0) < _SMALL_M)
    )


def _says_what_it_is(tokens: tuple[Token, ...], at: int) -> bool:
    """Whether words tell of the name before them: "Kismayo, a port in Jubaland" has no Jubaland port."""
    while at > 1 and tokens[at - 1].tag in ("AJ0", "AJS", "ORD", "NN1"):
        at -= 1
    at -= at > 1 and tokens[at - 1].lower in ("a", "an")
    return (
        at > 1 and tokens[at].lower in ("a", "an") and tokens[at - 1].text == "," and tokens[at - 2].is_name
    )


def _is_of_longer(tokens: tuple[Token, ...], first: int, facility: str, entries: tuple[Entry, ...]) -> bool:
    """Whether a house or work bears a longer name than a town: "Mary Clay hospital", "Timor Gap pipeline"."""
    before = tokens[first - 1]
    if is_initial(tokens, first - 1):
        return True
    named = before.is_name and is_capital(before) and is_beside(before, tokens[first])
    usual = bool(entries) and Trait.COMMON in entries[0].flags and entries[0].kind is Kind.CITY
    return named and (usual or facility in words_of("houses"))
