"""The place that "the mine", "that harbour" or "the city" means, by what was named or told before."""

from collections.abc import Collection
from dataclasses import replace
from functools import lru_cache
from itertools import islice

from viewer.extract.finding.candidates import Candidate
from viewer.extract.grammar.words import words_of
from viewer.extract.locating.apart import is_apart
from viewer.extract.locating.outlines import shore_m
from viewer.extract.locating.scene import is_off_shore
from viewer.extract.names.places import Mention, Part
from viewer.extract.syntax.parsing import Parsed
from viewer.geo.apart import is_near
from viewer.geo.entry import Kind as PlaceKind
from viewer.model.event import Kind
from viewer.model.where import Precision

_ALIKE = (
    words_of("harbour-words") | {"terminal", "seaport", "dock", "commercial port"},
    {"base", "naval base", "air base", "airbase", "military base", "station", "facility"},
    {"canal", "waterway", "channel", "lock", "isthmus"},
    {"shoal", "reef", "atoll"},
    {"lake", "reservoir"},
    {"mine", "pit", "colliery"},
    {"prison", "jail", "penitentiary"},
    {"yard", "shipyard", "dockyard"},
    {"refinery", "plant", "works", "factory", "mill"},
    {"island", "islet"},
    {"strait", "passage"},
    {"river"},
    {"airport", "airfield"},
    {"space centre", "spaceport", "cosmodrome", "range", "pad", "launchpad"},
    {"city", "town", "village", "capital", "settlement", "resort", "hamlet"},
)
SETTLEMENTS = frozenset("city town village capital resort hamlet".split())
_OF_TOWNS = frozenset(("crossing", "port", "camp"))
_GREAT = 300_000  # people
_INLAND = (PlaceKind.MINE, PlaceKind.DAM)
_BY_SEA_M = 15_000
_ISLET_M = 3_000
_LATE = 2  # events: a harbour told of so shortly before is meant rather than that of the article's town
_DISTRICTS = frozenset("district municipality borough commune parish".split())
_LANDS = frozenset("island islet peninsula".split())
_ONE_OF = {"islets": "islet", "reefs": "reef", "atolls": "atoll"}  # the first of several stands for them
_WATERS = words_of("harbour-words") - {"port"} | {"dock"}
_SCENES = frozenset("spot scene site premises".split())
_OF_CANALS = ("lock", "locks")
_WIDE = frozenset("strait sea gulf bay lake river island peninsula valley".split())  # a town is none of these


def meant_by(
    noun: str, before: list[Mention], told: tuple[Candidate, ...], topic: Mention | None
) -> tuple[Mention, ...]:
    """The place that "the mine" or "that harbour" means: one named so before, or where one was told of.

    Where the article is about a town, "the harbour" is the town's, and a town elsewhere has none in it.
    """
    noun = _ONE_OF.get(noun, noun)
    if noun == "islands":
        return ()
    if noun in _LANDS:
        found = _facility_meant(noun, before, told, topic)
        return tuple(_ashore(mention) for mention in found)
    if noun in SETTLEMENTS:
        return _town_meant(noun, before, topic)
    if noun in _DISTRICTS:
        return (
            (topic,) if topic and topic.where.precision in (Precision.SETTLEMENT, Precision.DISTRICT) else ()
        )
    if noun in _SCENES:
        return _scene_meant(before, told, topic)
    if noun in words_of("facilities") or any(noun in group for group in _ALIKE):
        return _facility_meant(noun, before, told, topic)
    return ()


def _is_like_town(place: Mention) -> bool:
    """Whether a place is a town, or an isle or district no wider than one: "Lamu"."""
    where = place.where
    small = not where.precision.is_point and 0 < (where.radius_m or 0.0) <= _TOWN_WIDE_M
    return where.precision is Precision.SETTLEMENT or (small and where.precision is not Precision.SEA)


_TOWN_WIDE_M = 12_000.0


def _facility_meant(
    noun: str, before: list[Mention], told: tuple[Candidate, ...], topic: Mention | None
) -> tuple[Mention, ...]:
    """The harbour, mine or lake that is meant: one named so, one told of, or what the article is about."""
    alike = next((group for group in _ALIKE if noun in group), None)
    own = topic is not None and topic.where.precision is Precision.SITE
    if topic and own and is_like(topic, noun):
        return (topic,)
    like = [m for m in reversed(before) if is_like(m, noun)]
    like = [m for m in like if noun in _OF_CANALS and m.kind == noun] or like  # no lock is all of a canal
    like = [m for m in like if noun == "islet" and (m.where.radius_m or 0) < _ISLET_M] or like
    in_town = topic is not None and _is_like_town(topic) and noun not in _WIDE
    named = next((m for m in like if is_called(m, noun)), None if in_town else next(iter(like), None))
    if named and (named.where.precision is Precision.SITE or noun in _WIDE):
        return (named,)
    harbour = alike is not None and "harbour" in alike
    late = (c.where[:1] for c in reversed(told[-_LATE:]) if _was_at(c, alike or ()))
    beside = next(
        (where for where in late if not is_apart(where[0], noun)), ()
    )  # "has run the docks at Foo since 2017 and is lengthening the quay"
    if harbour and (beside or (topic and (_is_like_town(topic) or is_like(topic, noun)))):
        return beside or ((topic,) if topic else ())
    at = [c.where[:1] for c in reversed(told) if _was_at(c, alike or {noun})]
    there = next((where for where in at if not is_apart(where[0], noun)), None)
    if there or noun in _WIDE:
        return there or ((topic,) if topic and is_like(topic, noun) else ())
    if at and (topic is None or at[0][0].entry == topic.entry):
        inland = harbour and at[0][0].kind in _INLAND
        return _last_seaside_town(before) if inland else (_beside(at[0][0], noun),)
    if topic and own and is_apart(topic, noun):
        return (topic,) if _has_waters(topic, noun) else ()
    spot = topic if topic and (topic.where.precision.is_point or is_off_shore(topic)) else named
    sites = (m for m in reversed(before) if m.where.precision is Precision.SITE and not is_apart(m, noun))
    return (spot,) if spot else tuple(islice(sites, 1))


def _has_waters(site: Mention, noun: str) -> bool:
    """Whether "the harbour" may be that of a naval base; a port is another thing than the base."""
    return noun in _WATERS and "naval" in _known(site.kind, site.where.name) | frozenset(site.kind.split())


def _last_seaside_town(before: list[Mention]) -> tuple[Mention, ...]:
    """The town by the sea that something was last put in: the port of a mine is not at the mine."""
    towns = (m for m in reversed(before) if m.where.precision is Precision.SETTLEMENT)
    towns = (m for m in towns if shore_m(m.where) <= _BY_SEA_M)
    return tuple(islice((m for m in towns if m.part is Part.LOCATION), 1))


def _scene_meant(
    before: list[Mention], told: tuple[Candidate, ...], topic: Mention | None
) -> tuple[Mention, ...]:
    """What "the site" means: that of the article, else where something was struck or the last one named."""
    if topic and topic.where.precision is not Precision.SETTLEMENT:
        return (topic,)
    struck = next((c for c in reversed(told) if c.kind is Kind.INCIDENT and c.where), None)
    sites = [m for m in before if m.where.precision is Precision.SITE]
    if topic is None and len({m.where.name for m in sites}) > 1:
        return ()  # of several, nobody can tell
    site = sites[-1] if sites else None
    if site and (struck is None or site.start > struck.quotes[-1][0]):
        return (site,)
    exact = struck is not None and struck.where[0].where.precision is not Precision.COUNTRY
    return (topic,) if topic else struck.where[:1] if struck and exact else ()


def _beside(site: Mention, noun: str) -> Mention:
    """The ground about a site on which another thing is that was told to be beside it."""
    where = replace(
        site.where, name=f"{noun} by {site.where.name}", precision=Precision.DISTRICT, candidates=()
    )
    return replace(site, where=where, kind=noun, reason=f"told to be beside {site.where.name}", entry=None)


def _was_at(told: Candidate, nouns: Collection[str]) -> bool:
    """Whether an event told before was at an exact place, and none far off, and spoke of such a thing."""
    exact = [m.where for m in told.where if m.where.precision.is_point]
    first = told.where[0].where if told.where else None
    if first is None or exact[:1] != [first] or not told.nouns & set(nouns):
        return False
    return all(is_near(first, where, _BESIDE_M) for where in exact)


_BESIDE_M = 50_000.0


def _town_meant(noun: str, before: list[Mention], topic: Mention | None) -> tuple[Mention, ...]:
    """The town that "the city" means: the last one named, a capital only where "the capital" is said."""
    towns = [m for m in before if _is_town(m) and m.part is not Part.ACTOR]
    if topic and noun != "capital" and (home := next((m for m in towns if _lends_name(m, topic)), None)):
        return (home,)
    if noun == "capital":
        return tuple(m for m in before if m.kind == "capital")[-1:]
    if noun in ("town", "village"):
        lesser = [m for m in towns if m.kind != "capital" and not is_great(m)]
        alone = len({m.where.name for m in towns}) == 1 and towns[-1].kind != "capital"
        towns = lesser or (towns if alone else [])
        if towns and topic and is_great(topic):
            return tuple(towns[-1:])
    if noun == "city" and topic and topic.where.precision is Precision.SITE and not is_great(topic):
        towns = [m for m in towns if is_great(m)] or towns
        if towns and is_great(towns[-1]):
            return tuple(towns[-1:])
    of_town = topic is not None and topic.entry is not None and topic.entry.precision is Precision.SETTLEMENT
    if topic and (topic.where.precision is Precision.SETTLEMENT or topic.kind == "port" or of_town):
        return (topic,)
    return tuple(towns[-1:])


def _lends_name(town: Mention, site: Mention) -> bool:
    """Whether a site is called after a town: "Foo" of "Foo airport", whose town is "the city"."""
    return site.where.precision is Precision.SITE and site.where.name.startswith(f"{town.where.name} ")


def _ashore(mention: Mention) -> Mention:
    """The land where the waters off it were named: "sank off Leyte. The island was hit by a storm"."""
    if mention.where.precision is not Precision.SEA or mention.entry is None:
        return mention
    name = mention.where.name.removeprefix("off ")
    return replace(mention, where=replace(mention.where, name=name, precision=mention.entry.precision))


def _is_town(mention: Mention) -> bool:
    """Whether a place is a town, or a crossing or the like that the text names as one: "in Adré"."""
    beside = mention.entry is None and mention.where.precision is Precision.DISTRICT and not mention.kind
    if mention.where.precision is Precision.SETTLEMENT or beside:
        return True
    plain = mention.entry is not None and not is_called(mention, mention.kind.lower())
    return plain and mention.kind.lower() in _OF_TOWNS


def is_great(mention: Mention) -> bool:
    """Whether a place is a city that nobody calls a town."""
    return mention.entry is not None and mention.entry.population > _GREAT


def is_called(mention: Mention, noun: str) -> bool:
    """Whether the text itself names a place so: "Foo port", but not a town that the gazetteer has as one."""
    words = set(mention.where.name.lower().split())
    return noun in words or any(noun in alike and words & alike for alike in _ALIKE)


def both_meant(sentence: Parsed, at: int, before: list[Mention]) -> tuple[Mention, ...]:
    """The last two places of a sort, that "both towns" or "the two ports" means; none where but one is."""
    lead = [t.lower for t in sentence.tokens[max(0, at - 2) : at]]
    if sentence.tokens[at].tag != "NN2" or not (lead[-1:] == ["both"] or lead == ["the", "two"]):
        return ()
    noun = sentence.tokens[at].lemma.lower()
    found: dict[str, Mention] = {}
    for mention in reversed(before):
        if is_like(mention, noun) and mention.part is not Part.ACTOR:
            found.setdefault(mention.where.name, mention)
        if len(found) == 2:
            return tuple(reversed(found.values()))
    return ()


def is_like(mention: Mention, noun: str) -> bool:
    """Whether "the harbour" may mean the place of a mention."""
    known = _known(mention.kind, mention.where.name)
    return noun in known or not known.isdisjoint(_alike(noun))


@lru_cache(maxsize=2048)
def _known(kind: str, name: str) -> frozenset[str]:
    """The words for what a place is, by its kind and its name."""
    low = kind.lower()
    return frozenset((low, low.split()[-1] if low else "", *name.lower().split()))


@lru_cache(maxsize=1024)
def _alike(noun: str) -> frozenset[str]:
    """The words for what may be meant by a noun, where that is one of such a group."""
    return frozenset().union(*(group for group in _ALIKE if noun in group))
