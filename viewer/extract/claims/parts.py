"""What stands at the place that an article is about: "the runway" of a base, "the pier" of a town."""

import re
from dataclasses import replace

from viewer.extract.claims.kindred import TOWNS, is_kindred_word, singular
from viewer.extract.claims.names import part_of_town
from viewer.extract.claims.scene import Around
from viewer.extract.claims.sights import is_ruin
from viewer.extract.claims.spoken import site_at
from viewer.extract.grammar.words import is_among
from viewer.extract.locating.apart import is_apart
from viewer.extract.locating.references import LANDS, End
from viewer.extract.names.mention import entry_where
from viewer.extract.names.places import Mention
from viewer.geo.entry import ISLANDS, Kind
from viewer.geo.geodesy import destination
from viewer.model.where import Precision, Where

_SPACE = (Kind.SPACEPORT,)
_SITES_OF_KIND = {
    "space centre": _SPACE,
    "space center": _SPACE,
    "spaceport": _SPACE,
    "cosmodrome": _SPACE,
    "launch pad": _SPACE,
    "nuclear plant": (Kind.NUCLEAR,),
    "nuclear power plant": (Kind.NUCLEAR,),
    "reactor": (Kind.NUCLEAR,),
    "reactors": (Kind.NUCLEAR,),
    "airport": (Kind.AIRPORT,),
    "naval base": (Kind.NAVAL_BASE,),
    "air base": (Kind.AIR_BASE,),
    "base": (Kind.NAVAL_BASE, Kind.AIR_BASE, Kind.BASE),
}
_NATURE = frozenset(
    "river lake bay gulf strait valley canal basin lagoon estuary sea shoal reef volcano mountain hill "
    "forest pipeline railway road motorway highway line rail cable track border frontier field".split()
)
"""What runs past a place or lies beside it, and is no part of it."""
_SHORES = frozenset("cape headland promontory point tip beach cove".split())
"""What an island has, and a town or works only beside it."""
_FARM = re.compile(
    r"\b(?:(?:tank|wind|solar|oil) farms?|(?:industrial|free|trade|economic|export) (?:zone|park|estate))$"
)
_ABOUT_M = 30_000
_SITE_NOUNS = frozenset(
    "site place location spot facility complex installation area compound ground range".split()
)
_ENCLAVES = frozenset("enclave exclave outpost territory colony".split())


def _only_site(topic: Mention, words: str, around: Around) -> End | None:
    """The only site of a sort that lists know about a town: its space centre, its airport."""
    kinds = next((kinds for said, kinds in _SITES_OF_KIND.items() if words.endswith(said)), ())
    where = topic.where
    if not kinds or where.precision is not Precision.SETTLEMENT or where.lat is None or where.lon is None:
        return None
    near = around.gazetteer.nearby(where.lat, where.lon, kinds=kinds, limit=2, within_m=_ABOUT_M)
    if len(near) != 1:
        return None
    entry = near[0][1]
    return End(entry_where(entry, entry.name), topic.start, topic.end, entry.name)


def part_at(topic: Mention, noun: str, words: str, around: Around) -> End | None:
    """What a phrase means at the place that an article is about; None of what moves or is no part of it.

    Args:
        topic: the place.
        noun: the head of the phrase, in the singular.
        words: the phrase in lower case.
        around: what the distance stands in.
    """
    moves = noun == "hull" or is_among(noun, "movers", "roles-of-ship")
    is_beside = noun in _SHORES and topic.kind not in ISLANDS
    if noun in TOWNS or noun in LANDS or noun in _NATURE or moves or is_beside:
        return None
    if listed := site_at(topic, noun, around):
        return listed[0]
    if only := _only_site(topic, words, around):
        return only
    if part := part_of_town(topic, noun, around):
        return part
    if is_apart(topic, noun):
        return None
    if noun in TOWNS or not (is_fixed(noun) or is_ruin(noun) or _FARM.search(words)):
        return None
    end = around.end(topic)
    return replace(end, others=spots_about(end.where)) if topic.kind in ISLANDS and is_part(noun) else end


def is_part(noun: str) -> bool:
    """Whether a noun is of what only takes up some of an island: a pier, a runway, a pad."""
    one = singular(noun)
    return is_among(one, "site-parts", "structures", "machines")


def spots_about(island: Where) -> tuple[Where, ...]:
    """Spots about an island, on any of which a thing may stand that is somewhere on it."""
    if island.lat is None or island.lon is None or not island.radius_m:
        return ()
    spots = (destination(island.lat, island.lon, bearing, island.radius_m) for bearing in (0, 90, 180, 270))
    name = f"another part of {island.name}"
    return tuple(Where(name, *spot, Precision.SITE, 0.0, country=island.country) for spot in spots)


def is_fixed(noun: str) -> bool:
    """Whether a noun is of what stands on some ground: a town, works, or a part of such."""
    one = singular(noun)
    if one in TOWNS or one in _SITE_NOUNS or one in _ENCLAVES or is_kindred_word(one):
        return True
    return is_among(one, "site-parts", "structures", "machines", "facilities", "place-nouns")
