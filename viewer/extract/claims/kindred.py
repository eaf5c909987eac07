"""What “the airfield” or “the two bases” means in a distance: places named before that are of that sort."""

import re
from collections.abc import Sequence
from functools import lru_cache
from math import inf

from viewer.extract.claims.called import called
from viewer.extract.claims.sights import is_sight
from viewer.extract.grammar.words import words_of
from viewer.extract.locating.thing_meant import is_like
from viewer.extract.names.places import Mention
from viewer.model.where import Precision

_NUCLEAR = frozenset("plant reactor station complex site facility nuclear energy".split())
_SORTS = (
    frozenset("airport airfield airstrip runway aerodrome base airbase".split()),
    frozenset("base camp garrison airbase station airfield fort enclave barracks post".split()),
    _NUCLEAR,
    words_of("harbour-words") | frozenset("terminal wharf quays jetty pier berth seaport anchorage".split()),
    frozenset("mine pit quarry deposit complex".split()),
    frozenset("field oilfield gasfield".split()),
    frozenset("cape headland promontory".split()),
    frozenset("range ground polygon".split()),
    frozenset("refinery plant works smelter mill factory complex".split()),
    frozenset("dam reservoir barrage".split()),
    frozenset("island islet isle atoll archipelago".split()),
    frozenset("reef shoal atoll outcrop".split()),
    frozenset("cosmodrome spaceport pad launchpad centre site".split()),
    frozenset("crossing checkpoint post bridge".split()),
    frozenset("yard shipyard dockyard".split()),
)
TOWNS = frozenset(
    "town city resort settlement municipality village hamlet metropolis township commune community oasis "
    "stronghold hub junction outpost".split()
)
_MOST_PEOPLE = {"village": 30_000, "hamlet": 30_000, "town": 1_200_000, "resort": 600_000}
_SMALL_M = 10_000
_ISLET_M = 35_000
_AS_THEY_STAND = frozenset("works steelworks headquarters premises barracks docks grounds".split())
HARBOURS = words_of("harbour-words") | {"quays", "wharf", "jetty", "pier"}
_BUILT = frozenset(
    "radar factory school monastery hospital prison stadium depot lighthouse tunnel cave temple dam lock "
    "bridge hangar mast spring well warehouse silo".split()
)
_AT = re.compile(r"\b(?P<noun>[a-z]+)\s(?:at|in|of|on)\s(?:the\s)?$")
_AFTER = re.compile(r"(?:['’]s)?\s(?:[a-z]+\s)?(?P<noun>[a-z]+)\b")
_AREAS = (Precision.SEA, Precision.COUNTRY, Precision.REGION, Precision.DISTRICT)
_ISLANDS = ("island", "islands")
_KNOWN_NOUNS = 1024
_MOST = 80  # places back that a noun may mean
_WORDS, _BESIDE_CHARS = 40, 160
_STOP = re.compile(r"[.!?]\s|\n|\b(?:near|outside|close to|from|beyond)\s")


@lru_cache(_KNOWN_NOUNS)
def singular(noun: str) -> str:
    """“base” of "bases", "refinery" of "refineries"; other words as they stand."""
    if noun in _AS_THEY_STAND:
        return noun
    if noun == "wharves":
        return "wharf"
    if noun.endswith("ies"):
        return noun[:-3] + "y"
    return noun[:-1] if noun.endswith("s") and not noun.endswith(("ss", "is", "us")) else noun


@lru_cache(_KNOWN_NOUNS)
def is_sort(noun: str) -> bool:
    """Whether a noun tells of what sort a works or a base is, and is not said of towns as well."""
    one = singular(noun)
    return one not in HARBOURS and any(one in sort for sort in _SORTS)


@lru_cache(_KNOWN_NOUNS)
def is_kindred_word(noun: str) -> bool:
    """Whether a noun is among the sorts, be it a harbour, which a town may have for one."""
    one = singular(noun)
    return any(one in sort for sort in _SORTS)


@lru_cache(_KNOWN_NOUNS)
def are_alike(noun: str, other: str) -> bool:
    """Whether two words may be said of one and the same place."""
    one, two = singular(noun), singular(other)
    return one == two or any(one in sort and two in sort for sort in _SORTS)


def is_kindred(mention: Mention, noun: str, text: str) -> bool:
    """Whether "the airfield" may mean a place, by its kind or by the words beside its name."""
    return kinship(mention, singular(noun), text) > 0


def kinship(mention: Mention, noun: str, text: str) -> int:
    """3 where the text or its name calls a place so, 2 where its kind is that, 1 where it may be, else 0."""
    if _is_called(mention, noun, text):
        return 3
    if noun in TOWNS:
        large = is_too_large(mention, noun)
        return int(_is_town(mention) and not large and (noun == "city" or mention.kind != "capital"))
    is_so = _is_of_kind(mention.kind, mention.where.name, noun) or _is_listed_so(mention, noun)
    if is_so or is_sight(mention, noun):
        return 2
    is_islet = (
        "territory" in mention.kind.lower().split()
        and mention.entry
        and (mention.entry.radius_m or 0) <= _ISLET_M
    )
    if is_like(mention, noun) or (noun in _ISLANDS and is_islet):
        return 1  # Guam
    after = _AFTER.match(text, mention.end)
    beside = (_noun_at(text, mention.start), after["noun"] if after else None)
    return int(any(word is not None and are_alike(word, noun) for word in beside))


def is_too_large(mention: Mention, noun: str) -> bool:
    """Whether more people live at a place than in any town or village of that noun."""
    return mention.entry is not None and mention.entry.population > _MOST_PEOPLE.get(noun, inf)


def _is_listed_so(mention: Mention, noun: str) -> bool:
    """Whether lists have a noun at the end of the name of a site: "Tengiz field" for Tengiz."""
    entry = mention.entry
    is_site = entry is not None and entry.precision is Precision.SITE
    return is_site and entry is not None and entry.name.split()[-1] == noun


@lru_cache(maxsize=4096)
def _is_of_kind(kind: str, name: str, noun: str) -> bool:
    """Whether a noun may be said of what is of a kind and has a name, by both of them."""
    kinds = kind.lower().split()
    words = (*kinds, *(word for word in name.split() if word.islower()))
    return noun in kinds or any(are_alike(word, noun) for word in words)


def _is_town(mention: Mention) -> bool:
    entry = mention.entry
    precision = entry.precision if entry else mention.where.precision  # "off Lagos"
    if entry and precision is Precision.REGION and 0 < (entry.radius_m or 0) <= _SMALL_M:
        return True  # a beach or a bay that has the name of its resort
    return precision is Precision.SETTLEMENT or mention.kind in ("port", "city")


def kindred(noun: str, mentions: Sequence[Mention], text: str, stop: int) -> list[Mention]:
    """The different places that a noun may mean, in the order in which each was named last.

    Those that are called so, where any are; "the wharf" is that of the one spot beside which a wharf was
    spoken of, before the character *stop*, else perhaps that of any town.
    """
    one = singular(noun)
    mentions = mentions[-_MOST:]
    ranks = [(kinship(m, one, text), m) for m in mentions]
    most = max((rank for rank, _ in ranks), default=0)
    fit = [m for rank, m in ranks if rank == most > 0]
    if one in HARBOURS and not any(m.kind == "port" for m in fit):
        fit = beside(one, mentions, text, stop) or fit
    if one in HARBOURS:
        fit = [*fit, *(m for m in mentions if _is_town(m) and m.kind != "capital")]
    if not fit and (one in _BUILT or is_sort(one)):
        fit = beside(one, mentions, text, stop)
    last = {(m.where.lat, m.where.lon) if m.where.is_placed else m.where.name: m for m in fit}
    return sorted(last.values(), key=lambda m: m.start)


def _is_called(mention: Mention, noun: str, text: str) -> bool:
    """Whether the text itself says the noun of a place: "the village of Xin", "Xin village"."""
    if any(are_alike(each, noun) for each in called(text, mention.start, mention.end)):
        return True
    name = mention.where.name.split()
    if mention.where.precision in _AREAS and mention.kind not in _ISLANDS:
        return name[-1].lower() == noun  # "an islet in the Kattegat" is not the Kattegat
    before = _noun_at(text, mention.start)
    return name[-1].lower() == noun or (before is not None and singular(before) == noun)


@lru_cache(maxsize=2048)
def _noun_at(text: str, start: int) -> str | None:
    """“port” before the name that begins at a character, in "the port of Sines"."""
    found = _AT.search(text, max(0, start - _WORDS), start)
    return found["noun"] if found else None


SPEAKS_IN = re.compile(r"\b(?:said|told|says|speaking|added|announced)\s(?:[a-z]+\s){0,4}?(?:in|at|from)\s$")
"""Before a place where somebody only speaks: "said in Vienna that the plant"."""


def beside(noun: str, mentions: Sequence[Mention], text: str, stop: int) -> list[Mention]:
    """The last spot in a sentence with a noun, where that names one; before "the wharf" itself."""
    spots = [m for m in mentions if (m.entry.precision if m.entry else m.where.precision).is_point]
    low = max(0, spots[0].start - _BESIDE_CHARS) if spots else stop
    for found in reversed(list(re.compile(rf"\b{noun}s?\b").finditer(text, low, stop))):
        near = [m for m in spots if abs(m.start - found.start()) < _BESIDE_CHARS]
        near = [m for m in near if not SPEAKS_IN.search(text, max(0, m.start - _BESIDE_CHARS), m.start)]
        near = [m for m in near if not _STOP.search(text, *sorted((m.end, found.start())))]
        if near:
            names = {m.where.name for m in near}
            return near[-1:] if len(names) == 1 else []
    return []
