"""The place that a phrase pointing back means: of those told of before, the only one that it fits."""

import re
from dataclasses import replace

from viewer.extract.claims.called import called
from viewer.extract.claims.choice import (
    at_scene,
    at_side,
    chosen_of,
    is_mishap,
    is_only_fresh,
    is_rival,
    just_named,
    only_speaks,
)
from viewer.extract.claims.definites import Definite, definite_at, owned_at, ranked_at, water_of
from viewer.extract.claims.done import done_to
from viewer.extract.claims.happened import struck_at
from viewer.extract.claims.harbours import anchored_last, harbour_told
from viewer.extract.claims.homes import homes_of
from viewer.extract.claims.kindred import HARBOURS, TOWNS, beside, is_sort, kinship, singular
from viewer.extract.claims.movers import is_passing
from viewer.extract.claims.names import called_so
from viewer.extract.claims.owners import place_of_people
from viewer.extract.claims.parts import is_fixed, is_part, part_at, spots_about
from viewer.extract.claims.pronouns import told_last
from viewer.extract.claims.ranked import ranked_topic
from viewer.extract.claims.rivals import RIVALS, nowhere, rival_of
from viewer.extract.claims.scene import Around
from viewer.extract.claims.spoken import (
    BASES,
    CALLED,
    Spoken,
    is_called_after,
    is_dwelt_on,
    is_same,
    is_topic,
    spoken_before,
)
from viewer.extract.claims.topic import is_counted_from, is_spot
from viewer.extract.claims.towns import (
    VILLAGE,
    is_of_sort,
    no_cities,
    of_sort,
    people_at,
    town_of_airport,
)
from viewer.extract.claims.unlisted import called_before
from viewer.extract.grammar.words import is_among
from viewer.extract.locating.outlines import shore_m
from viewer.extract.locating.references import LANDS, End
from viewer.extract.names.places import Mention, Part
from viewer.geo.entry import ISLANDS, Entry, Kind
from viewer.geo.geodesy import distance_m
from viewer.model.where import Precision, Where

_NEAR = re.compile(r"\b(?:near|outside|close to|beyond)\s(?:the\s)?$")
_NEAR_CHARS = 14
_ELSEWHERE = re.compile(r"\s(?:nearest|closest|next|other|upper|lower|neighbouring|neighboring|home|own)\s")
_NEW = re.compile(r"\snew\s")  # "the new city" is none that lists know by another name
_ONLY = re.compile(r"\b(?:only|sole|main|first|last|busiest|[a-z]{3,}est|[a-z]+most)\s")
_THERE = re.compile(r"\sthere\b")
_AREAS = (Precision.COUNTRY, Precision.REGION, Precision.DISTRICT, Precision.SEA)
_INNER = 0.7  # of the radius of a province: what lies so near its middle lies in it
_BY_WATER = 1.3  # times: how much farther a sea may reach than the disc about its middle
_SALT = (Kind.OCEAN, Kind.SEA, Kind.GULF, Kind.BAY, Kind.STRAIT)
_FROM_SHORE_M = 120_000  # ports of a sea lie as far up a river
_BY_SHORE_M, _INLAND_M = 10_000, 40_000
_PRIVATE = frozenset("home house desk door doorstep bed kitchen".split())
_OWNING = frozenset("its their his her our whose".split())
_OF_BUSINESS = re.compile(r"\b(?:commercial|economic|financial|business|industrial)\s")
LINES = frozenset("capital border frontier coast coastline shore mainland line front equator pole".split())


def pointed_at(start: int, around: Around, other: End | None) -> End | None:
    """The end that a phrase beginning at a character points back to; None where nothing fits it."""
    phrase = definite_at(around.sentence, start, around.gazetteer)
    phrase = phrase or owned_at(around.sentence, start, around.gazetteer)
    if phrase is None and (ranked := ranked_at(around.sentence, start, around.gazetteer)):
        return ranked_topic(ranked, around, other)
    if phrase and phrase.noun == "capital" and _OF_BUSINESS.search(phrase.words):
        phrase = replace(phrase, noun="city", lemma="city")  # "the commercial capital" governs nothing
    if phrase is None or phrase.is_told_more or phrase.noun in LINES:
        return None
    if called_before(singular(phrase.noun), around, phrase.start):
        return None
    if _THERE.match(around.sentence.text, phrase.end):
        return _there(phrase, around, other)
    if at := anchored_last(phrase.noun, phrase.start, around) or struck_at(phrase.noun, around):
        return _standing(phrase, around.end(at))
    return meant(phrase, around, other.where if other and other.where.is_placed else None)


def of_nation(owner: Mention, end: int, around: Around) -> End | None:
    """What “Cambodia’s naval base” or "Tasmania’s port", ending at a character, means."""
    words = around.sentence.text[owner.start : end]
    noun = words.split()[-1]
    area = owner.where
    if area.precision not in _AREAS[:3] or not noun.isalpha() or _ONLY.search(words):
        return None
    if not (noun in TOWNS or noun in HARBOURS or is_sort(noun)) or singular(noun) != noun:
        return None
    nation = area.country if area.precision is Precision.COUNTRY else None
    region = None if nation else area.name
    return meant(Definite(owner.start, end, words, "the", noun, noun, nation, region=region), around, None)


def _there(phrase: Definite, around: Around, other: End | None) -> End:
    """“The launch pad there”: at the one spot told of last but for yardsticks, else nowhere."""
    spots, _ = told_last(phrase.start, other, around, None)
    counted = {m.start for m in around.mentions if is_counted_from(m, around.sentence.text)}
    spots = [end for end in spots if end.start not in counted] or spots
    holder = next((m for m in around.mentions if len(spots) == 1 and m.start == spots[0].start), None)
    part = part_at(holder, singular(phrase.noun), phrase.words.lower(), around) if holder else None
    return _standing(phrase, part) if part else nowhere(phrase)


def meant(phrase: Definite, around: Around, other: Where | None) -> End | None:
    """The end that a phrase means, none of which is *other*; None where nothing told before fits it.

    Where several fit and none is the topic of the article the end lies nowhere.
    """
    if phrase.noun in RIVALS:
        return rival_of(phrase, around, other)
    if spot := just_named(phrase, around):
        return _standing(phrase, around.end(spot))
    is_private = phrase.determiner in _OWNING and singular(phrase.noun) in _PRIVATE
    is_private = is_private or (phrase.determiner == "our" and phrase.is_plural)  # "our forward posts"
    if (
        is_private
        or _ELSEWHERE.search(phrase.words.replace("their own ", "their "))
        or (singular(phrase.noun) in TOWNS and (phrase.determiner == "its" or _NEW.search(phrase.words)))
    ):
        return homes_of(phrase, around, other) or nowhere(phrase)  # "its main town" has not been named
    if phrase.determiner == "their" and (holder := place_of_people(around, phrase.start)):
        return _standing(phrase, replace(around.end(holder), is_sure=True))
    fit = _of_number(fitting(phrase, around, other), phrase, around)
    if phrase.determiner in _OWNING and singular(phrase.noun) not in TOWNS:
        fit = [s for s in fit if s.rank > CALLED - 1 and len(fit) == 1]
    fit = done_to(fit, phrase.words, phrase.start, around)
    if phrase.determiner not in ("that", "this"):  # which point to what was named last, for whatever
        fit = [s for s in fit if s.mention.start != s.last or not only_speaks(s.mention, around)] or fit
    if fit:
        return _chosen(fit, phrase, around, other)
    one = _archipelago(phrase, around) or _at_topic(phrase, around, other) or _called_so(phrase, around)
    return one or _unplaced_town(phrase, around)


def _chosen(fit: list[Spoken], phrase: Definite, around: Around, other: Where | None) -> End:
    """The end that a phrase means which several places fit, with the others that it may mean as well."""
    chosen = chosen_of(fit, phrase, around)
    if chosen is None:
        return _any_of(fit, phrase)
    if is_mishap(phrase.noun) and not chosen.end.where.precision.is_point:
        return nowhere(phrase)  # "the break" in a cable is not all of the island that it is called after
    told = is_topic(chosen.mention, around) and is_dwelt_on(around)
    is_sure = len(fit) == 1 and (is_sort(phrase.noun) or told)
    if is_only_fresh(chosen, phrase, around):
        return End(chosen.end.where, phrase.start, phrase.end, phrase.words, is_sure=True)
    is_sided = at_side(fit, phrase) is not None  # "the southern base" is no other than that
    rivals = [] if is_sided else [s for s in fit if s is not chosen]
    others = tuple(s.end.where for s in rivals if is_rival(s, chosen, phrase, around))
    since = _cities_since(chosen, phrase, around)
    others = (*others, *(where for where in since if not (other and is_called_after(where, other))))
    if chosen.mention.kind in ISLANDS and is_part(phrase.noun):
        others = (*others, *spots_about(chosen.end.where))
    return End(chosen.end.where, phrase.start, phrase.end, phrase.words, is_sure=is_sure, others=others)


def _unplaced_town(phrase: Definite, around: Around) -> End | None:
    """“The town”: the only name of towns told of before that lists could not tell from its namesakes."""
    if singular(phrase.noun) not in TOWNS or phrase.is_plural:
        return None
    if town := town_of_airport(phrase.start, around):
        return _standing(phrase, town)
    named = {m.where.name: m for m in _before(phrase, around) if not m.where.is_placed}
    only = next(iter(named.values()), None)
    rows = around.gazetteer.lookup(only.where.name) if only and len(named) == 1 else ()
    is_town = any(e.precision is Precision.SETTLEMENT for e in rows)
    return _standing(phrase, around.end(only)) if only and is_town else None


def _called_so(phrase: Definite, around: Around) -> End | None:
    """The last name told of that lists have only with that noun: "move to Rota. The naval base"."""
    noun = singular(phrase.noun)
    known = called_so(noun, around, phrase.start) if is_sort(noun) and not phrase.is_plural else None
    if known is None or (phrase.nation and known.where.country != phrase.nation):
        return None
    return _standing(phrase, around.end(known))


def _any_of(fit: list[Spoken], phrase: Definite) -> End:
    """The last of some places between which nothing chooses, with all the others as what may be meant."""
    *others, last = fit
    wheres = tuple(s.end.where for s in others)
    return End(last.end.where, phrase.start, phrase.end, phrase.words, others=wheres, is_open=True)


def _archipelago(phrase: Definite, around: Around) -> End | None:
    """“The islands”: the only land named before that is called so, as are some territories."""
    if not phrase.is_plural or singular(phrase.noun) not in LANDS:
        return None
    lands = [m for m in around.mentions if m.start < phrase.start and m.where.name.endswith(" Islands")]
    named = {m.where.name: m for m in lands if m.where.is_placed}
    return _standing(phrase, around.end(lands[-1])) if len(named) == 1 else None


def _cities_since(chosen: Spoken, phrase: Definite, around: Around) -> tuple[Where, ...]:
    """The cities named since the place that "the town" was taken for, which are large for one."""
    if singular(phrase.noun) not in TOWNS or singular(phrase.noun) in ("village", "hamlet"):
        return ()
    low = max(chosen.last + 1, around.told[-2:][0].sentence.start)
    named = [m for m in around.between(low, phrase.start) if m.part is Part.LOCATION]
    named = [m for m in named if not only_speaks(m, around)]
    spots = [around.end(m).where for m in named if m.where.precision is Precision.SETTLEMENT and is_spot(m)]
    counted = [around.end(m).where for m in named if is_counted_from(m, around.sentence.text)]
    since = (where for where in spots if where not in counted and where != chosen.end.where)
    is_city = singular(phrase.noun) in ("city", "metropolis")
    since = (where for where in since if not (is_city and 0 < people_at(where, around) < VILLAGE))
    return tuple(where for where in since if is_of_sort(where, phrase.words, around))


def _of_number(fit: list[Spoken], phrase: Definite, around: Around) -> list[Spoken]:
    """Those of some places that a phrase may mean by its number: no one island is "the islands"."""
    if not phrase.is_plural or singular(phrase.noun) not in LANDS:
        return fit
    return [s for s in fit if s.mention.kind == Kind.ISLANDS or is_topic(s.mention, around)]


def _is_told_at(noun: str, topic: Mention, around: Around) -> bool:
    """Whether a noun that stands still was said in the sentence that names the topic and no other spot."""
    if is_passing(noun) or is_among(noun, "roles-of-ship", "workforce", "speakers"):
        return False
    holder = next((t for t in around.told if t.sentence.start <= topic.start < t.sentence.end), None)
    if holder is None or holder is around.sentence:
        return False
    low, high = holder.sentence.start, holder.sentence.end
    others = [m for m in around.between(low, high) if is_spot(m) and not is_topic(m, around)]
    return not others and any(t.is_noun and singular(t.lower) == noun for t in holder.tokens)


def only_one(words: str, owner: Mention, around: Around) -> End | None:
    """The topic of the article, where it is what a country has but one of: "Jordan's only port"."""
    topic = around.spot
    noun = singular(words.split()[-1])
    if topic is None or not _ONLY.search(words):
        return None
    is_port = noun in HARBOURS and topic.where.precision is Precision.SETTLEMENT
    if not is_port and not kinship(topic, noun, around.sentence.text):
        return None
    abroad = owner.where.country not in (None, topic.where.country)
    return None if abroad else around.end(topic)


def fitting(phrase: Definite, around: Around, other: Where | None) -> list[Spoken]:
    """The places told of before that the noun of a phrase fits best, in the order of their last naming."""
    found = [
        s
        for s in spoken_before(singular(phrase.noun), phrase.start, around)
        if not (phrase.nation and s.end.where.country not in (phrase.nation, None))
        and not (phrase.region and not _lies_in(s, phrase.region, around))
        and not (other and s.is_at(other))
        and not _is_mere_yardstick(s, phrase, around)
    ]
    noun = singular(phrase.noun)
    if phrase.determiner == "the" and (scene := at_scene(found, around)):
        return [scene]
    if not found and phrase.nation:
        found = _of_operator(noun, phrase, around, other)
    most = max((s.rank for s in found), default=0)
    if (
        most < CALLED
        and is_fixed(noun)
        and noun not in TOWNS
        and (near := beside(noun, _before(phrase, around), around.sentence.text, phrase.start))
    ):
        fit = [s for s in found if s.mention.where == near[0].where]
        if fit or not (other and is_same(near[0].where, other)):
            return fit or [Spoken(around.end(near[0]), CALLED, near[0].start, near[0])]
    is_called = any(s.rank == CALLED and _is_just_called(s.mention, noun, around) for s in found)
    points = phrase.determiner in ("that", "this")  # to what was told of last, be it no topic
    is_harbour = noun in (*HARBOURS, "terminal") and not (is_called or points)
    if is_harbour and (told := harbour_told(phrase.start, around)):
        return [Spoken(around.end(told), CALLED, told.start, told)]
    harbour = _at_topic(phrase, around, other) if is_harbour else None
    ashore = _ashore(found, harbour, around) if harbour and found else []
    if harbour and not ashore:
        topic = around.spot  # of towns with harbours it is that of the article's
        return [Spoken(harbour, CALLED, topic.start, topic)] if topic else []
    found = ashore or found
    fit = no_cities([s for s in found if s.rank == most], noun, around)
    return of_sort(fit, phrase.words, around) if noun in TOWNS and len(fit) > 1 else fit


def _ashore(found: list[Spoken], harbour: End, around: Around) -> list[Spoken]:
    """Those of some places that lie by the sea, where the topic, taken for a harbour, is an inland town."""
    own = around.spot.where.name if around.spot else None
    if harbour.where.name != own or shore_m(harbour.where) <= _INLAND_M:
        return []
    return [s for s in found if shore_m(s.end.where) <= _BY_SHORE_M]


def _of_operator(noun: str, phrase: Definite, around: Around, other: Where | None) -> list[Spoken]:
    """The only base told of, for "the American camp", where none lies in that country: theirs abroad."""
    spoken = [s for s in spoken_before(noun, phrase.start, around) if not (other and s.is_at(other))]
    if noun not in BASES:
        there = any(m.where.country == phrase.nation and is_spot(m) for m in around.mentions)
        built = (noun in HARBOURS or is_sort(noun)) and not there
        return [s for s in spoken if built and is_topic(s.mention, around) and s.rank > 0][-1:]
    abroad = [
        s
        for s in spoken
        if s.rank >= CALLED - 1 and Precision.SITE in (s.mention.where.precision, s.end.where.precision)
    ]
    named = [s for s in abroad if noun in s.mention.where.name.lower().split()]
    fit = named or abroad
    return fit if len(fit) == 1 else []


def _is_mere_yardstick(spoken: Spoken, phrase: Definite, around: Around) -> bool:
    """Whether a place was only named for a distance from it, which tells nothing of its airport."""
    if spoken.rank == CALLED or singular(phrase.noun) in TOWNS or _ONLY.search(phrase.words):
        return False
    if phrase.determiner == "that":
        return False  # which points to what was named last, whatever for
    return is_counted_from(spoken.mention, around.sentence.text) and not is_topic(spoken.mention, around)


def _is_just_called(mention: Mention, noun: str, around: Around) -> bool:
    """Whether the text calls a place by that very noun, or its name has it."""
    name = mention.where.name.lower().split()
    return noun in name or noun in called(around.sentence.text, mention.start, mention.end)


def _lies_in(spoken: Spoken, region: str, around: Around) -> bool:
    """Whether a place lies in the province or by the sea of a name, as far as lists tell."""
    if water := water_of(region, around.gazetteer):
        return _is_by(spoken.end.where, water)
    entry = spoken.mention.entry
    if entry and entry.admin1 and entry.admin1.casefold() == region.casefold():
        return True
    where = spoken.end.where
    rows = around.gazetteer.lookup(region)
    rows = (*rows[:1], *(e for e in rows[1:] if e.kind is Kind.DISTRICT))
    areas = [e for e in rows if e.radius_m and e.country == where.country]
    share = _INNER if entry and entry.admin1 else 1.0  # lists may spell the province another way
    return where.is_placed and any(
        distance_m(e.lat, e.lon, where.lat or 0.0, where.lon or 0.0) <= share * (e.radius_m or 0.0)
        for e in areas
    )


def _is_by(where: Where, water: Entry) -> bool:
    """Whether a place may lie by a sea or river, as far as the disc about it reaches."""
    if where.lat is None or where.lon is None:
        return False
    if distance_m(water.lat, water.lon, where.lat, where.lon) > _BY_WATER * (water.radius_m or 0.0):
        return False
    return water.kind not in _SALT or shore_m(where) <= _FROM_SHORE_M


def _before(phrase: Definite, around: Around) -> list[Mention]:
    low = around.told[0].sentence.start
    return [m for m in around.between(low, phrase.start) if m.end <= phrase.start and is_spot(m)]


def _at_topic(phrase: Definite, around: Around, other: Where | None) -> End | None:
    """The topic of the article, where the phrase is of a part of it or of what stands there."""
    topic = around.spot
    if topic is None or not is_spot(topic) or topic.start >= phrase.start:
        return None
    noun = singular(phrase.noun)
    if phrase.nation and topic.where.country != phrase.nation:
        return None
    water = water_of(phrase.region, around.gazetteer) if phrase.region else None
    if phrase.region and not (water and _is_by(topic.where, water)):
        return None
    if not is_fixed(noun) and _is_told_at(noun, topic, around):
        return replace(_standing(phrase, around.end(topic)), is_sure=is_dwelt_on(around))
    if _NEAR.search(around.sentence.text, max(0, topic.start - _NEAR_CHARS), topic.start):
        return None  # "a mine near Lima" is not in Lima
    end = part_at(topic, noun, phrase.words.lower(), around)
    if end is None or (other and is_same(end.where, other)):
        return None
    return replace(_standing(phrase, end), is_sure=is_dwelt_on(around))


def _standing(phrase: Definite, end: End) -> End:
    """A place as what a phrase means."""
    return replace(end, start=phrase.start, end=phrase.end, words=phrase.words)
