"""The places that an article has told of before a distance, and how well a noun fits each of them."""

import re
from bisect import bisect_left
from dataclasses import dataclass, replace
from functools import lru_cache
from itertools import islice

from viewer.extract.claims.kindred import HARBOURS, TOWNS, are_alike, is_kindred_word, kinship, singular
from viewer.extract.claims.names import sites_of
from viewer.extract.claims.scene import Around
from viewer.extract.claims.topic import is_counted_from, is_off, is_spot
from viewer.extract.grammar.words import words_of
from viewer.extract.locating.apart import is_apart
from viewer.extract.locating.outlines import shore_m
from viewer.extract.locating.references import LANDS, End
from viewer.extract.names.mention import entry_where
from viewer.extract.names.places import Mention
from viewer.geo.entry import ISLANDS, Entry
from viewer.geo.geodesy import distance_m
from viewer.model.where import Precision, Where

CALLED = 3
"""The rank of a place that the text itself calls so; 2 is that of its kind, 1 that of what it may be."""
LATE = 4  # sentences, with the present one
_KIND = 2
_MOST = 80  # places back that a noun may mean
_TWO = 2
_NEAR_M = 60_000  # a base or a works lies as far from the town that it is called after
_PORT_M = 40_000
_ABOUT_M = 15_000  # so near lie two rows of lists for one place
_FROM_SHORE_M = 20_000
_WATERS = frozenset("bay lake lagoon fjord gulf".split())
BASES = frozenset("base airbase camp garrison barracks post".split())
_PROPER = re.compile(r"[^\W\d_a-z][\w’'-]*(?: (?:de |del |la |al |of )?[^\W\d_a-z][\w’'-]*)*")


@dataclass(frozen=True, slots=True)
class Spoken:
    """A place told of before a phrase: how well its noun fits it, and where it was named last."""

    end: End
    rank: int
    last: int
    mention: Mention

    def is_at(self, where: Where) -> bool:
        """Whether it is that place, be it by its name."""
        if (
            self.mention.where.precision is Precision.SITE
            and self.end.where.precision is Precision.SETTLEMENT
        ):
            return is_same(self.end.where, where)  # the town of a works is another place than that
        return where.name == self.mention.where.name or any(
            is_same(own, where) for own in (self.mention.where, self.end.where)
        )


def spoken_before(noun: str, stop: int, around: Around) -> list[Spoken]:
    """The different spots named before a character that a noun may mean, that named last at the end."""
    found: dict[object, Spoken] = {}
    for mention in _told(stop, around):
        rank, end = _fit(mention, noun, around)
        if not rank or end is None:
            continue
        key = place_key(mention.where)
        before = found.get(key)
        if before is None or before.rank <= rank:
            found[key] = Spoken(end, rank, mention.start, mention)
        else:
            found[key] = Spoken(before.end, before.rank, mention.start, before.mention)
    return sorted(found.values(), key=lambda s: s.last)


def _fit(mention: Mention, noun: str, around: Around) -> tuple[int, End | None]:
    """How well a noun fits a place told of, and the place; worked out once, as each noun comes back often."""
    key = (id(mention), noun)
    kept = around.kept.get(key)
    if kept is None:
        is_seat = noun == "city" and mention.kind == "capital"  # be it told of as a government
        counts = (is_spot(mention) or is_seat) and not _is_described(mention, around)
        counts = counts and (
            noun in TOWNS or noun in LANDS or not is_off(mention) or _is_kind(mention, noun)
        )  # no part of a town
        fit: tuple[int, End | None] = _ranked(mention, noun, around) if counts else (0, None)
        if around.sentence.text[mention.start : mention.end].lower() == "capital":
            return fit  # which of them is meant hangs on the places near the distance
        kept = around.kept[key] = (mention, fit)  # with the mention, so that no other has its number
    found: tuple[int, End | None] = kept[1]
    return found


def _is_kind(mention: Mention, noun: str) -> bool:
    """Whether the lists say of a place, be it told of as the water off it, that it is what a noun says."""
    kinds = mention.entry.kind.lower().split() if mention.entry else ()
    return any(kind == noun or (noun == "headland" and kind == "cape") for kind in kinds)


def _is_described(mention: Mention, around: Around) -> bool:
    """Whether its name is only an adjective and a noun: "Chinese-run port"."""
    first = re.split(r"[\s-]", mention.where.name)[0]
    return not mention.where.is_placed and around.gazetteer.demonym(first) is not None


def _told(stop: int, around: Around) -> list[Mention]:
    """The last places named before a character, and before them the one that the article is about."""
    high = bisect_left(around.mentions, stop, key=lambda m: m.start)
    low = max(0, high - _MOST)
    topic = around.spot
    first = (
        [topic] if topic and topic.start < stop and low and topic.start < around.mentions[low].start else []
    )
    return [*first, *around.mentions[low:high]]


def two_of(nouns: str, stop: int, around: Around, *, besides: Where | None = None) -> list[End]:
    """The two places that "the two bases" means before a character, none of them *besides*; else none.

    They are the only two or the last two of that sort.  Where but one is of the sort, the other is the one
    spot named of late that may be.
    """
    found = [s for s in spoken_before(singular(nouns), stop, around) if not (besides and s.is_at(besides))]
    told = [s for s in found if s.rank == CALLED or not _is_only_yardstick(s.mention.where, stop, around)]
    found = told if len(told) >= _TWO else found  # "is 800 miles from Perth" makes that none of "the two"
    sure = [s for s in found if s.rank > 1]
    low = around.told[-LATE:][0].sentence.start
    late = [s for s in found if s.rank == 1 and s.last >= low and s.mention.kind != "capital"]
    if len(sure) == 1:
        sure = [*sure, *(late if len(late) == 1 else _only_other(sure[0], stop, around, besides))]
    chosen = sure if len(sure) > 1 else next((some for some in (found, late) if len(some) == _TWO), [])
    if not chosen:
        return []
    *earlier, last = chosen
    topic = next((s for s in earlier if is_topic(s.mention, around)), earlier[-1])
    side_by_side = any(t.sentence.start <= topic.last < last.last < t.sentence.end for t in around.told)
    late = [] if side_by_side else [s for s in chosen if s.last >= low and s not in (topic, last)]
    others = tuple(s.end.where for s in late)
    two = sorted((replace(topic, end=replace(topic.end, others=others)), last), key=lambda s: s.mention.start)
    return [s.end for s in two]


def _is_only_yardstick(where: Where, stop: int, around: Around) -> bool:
    """Whether a place was named before a character, and only for a distance from it."""
    named = [m for m in around.mentions if m.start < stop and is_same(m.where, where)]
    return bool(named) and all(is_counted_from(m, around.sentence.text) for m in named)


def _only_other(known: Spoken, stop: int, around: Around, besides: Where | None) -> list[Spoken]:
    """The one other spot but *besides* that an article has named before a character; none of several."""
    found = {
        place_key(m.where): Spoken(around.end(m), 1, m.start, m)
        for m in around.mentions
        if m.start < stop
        and is_spot(m)
        and m.kind != "capital"
        and not known.is_at(m.where)
        and not (besides and is_called_after(m.where, besides))
    }
    return list(found.values()) if len(found) == 1 else []


def _ranked(mention: Mention, noun: str, around: Around) -> tuple[int, End | None]:
    """How well a noun fits a place, and the place: of "the base" at a town the base there that lists know."""
    rank = kinship(mention, noun, around.sentence.text)
    if not rank and noun not in (*TOWNS, *LANDS, *_WATERS) and not is_kindred_word(noun):
        return 0, None
    end = around.end(mention)
    if noun in TOWNS:  # off which it happened, for "sank off Kuching. The city is"
        end = replace(end, where=replace(end.where, name=end.where.name.removeprefix("off ")))
    if not rank and (near := _of_same_name(mention, noun, around)):
        return 1, near
    if noun in TOWNS or rank > _KIND or not is_kindred_word(noun) or is_apart(mention, noun):
        return rank, end
    listed = site_at(mention, noun, around)
    if listed is None:
        return rank, end
    end, kind = listed
    return max(rank, _KIND if noun in (*kind.split(), *HARBOURS) else 1), end


def _of_same_name(mention: Mention, noun: str, around: Around) -> End | None:
    """The town or island after which a place is called, the bay of a town, or the port town of a base."""
    if noun in TOWNS:
        return _town_at(mention, around)
    if noun in LANDS:
        return _island_at(mention, around)
    if noun in HARBOURS and mention.where.precision is Precision.SITE and "base" in mention.kind.split():
        town = _town_at(mention, around)
        return town if town and shore_m(town.where) <= _FROM_SHORE_M else None
    name, where = around.sentence.text[mention.start : mention.end], mention.where
    if noun not in _WATERS or where.lat is None or where.lon is None or not where.precision.is_point:
        return None
    rows = (*around.gazetteer.lookup(f"{name} {noun}"), *around.gazetteer.lookup(f"{noun} of {name}"))
    near = (e for e in rows if distance_m(where.lat, where.lon, e.lat, e.lon) <= _NEAR_M)
    found = next((e for e in near if noun in (*e.kind.split(), e.name.split()[-1].lower())), None)
    return End(entry_where(found, found.name), mention.start, mention.end, found.name) if found else None


def _island_at(mention: Mention, around: Around) -> End | None:
    """The island after which a town or works on it is called: "the quay at Lampedusa"."""
    name = _PROPER.match(mention.where.name.removeprefix("off "))
    rows = around.gazetteer.lookup(name[0]) if name else ()
    where = mention.where
    for entry in (e for e in rows if e.kind in ISLANDS):
        is_there = where.lat is None or where.lon is None
        if is_there or distance_m(where.lat or 0.0, where.lon or 0.0, entry.lat, entry.lon) <= _NEAR_M:
            return End(entry_where(entry, entry.name), mention.start, mention.end, entry.name)
    return None


def _town_at(mention: Mention, around: Around) -> End | None:
    """The town after which works or a base near it are called: "the mine at Kolwezi"."""
    name = _PROPER.search(around.sentence.text[mention.start : mention.end])
    where = mention.where
    if name is None or where.precision is not Precision.SITE or where.lat is None or where.lon is None:
        return None
    towns = [e for e in around.gazetteer.lookup(name[0]) if e.precision is Precision.SETTLEMENT]
    near = (e for e in towns if distance_m(where.lat, where.lon, e.lat, e.lon) <= _NEAR_M)
    found = next(near, None)
    if found is None and not towns and is_hamlet(mention):
        return around.end(mention)
    return End(entry_where(found, found.name), mention.start, mention.end, found.name) if found else None


def is_hamlet(mention: Mention) -> bool:
    """Whether a base or crossing goes by a bare name, which is that of the village there: Panmunjom."""
    last = mention.where.name.split()[-1]
    is_bare = last[:1].isupper() and last.lower() not in words_of("facilities")
    return is_bare and mention.kind.split()[-1] in ("crossing", "base")


def site_at(mention: Mention, noun: str, around: Around) -> tuple[End, str] | None:
    """The base, port or works of that noun that lists know by the name of a town near it, and its kind."""
    name = _PROPER.match(around.sentence.text[mention.start : mention.end])
    name = name or _PROPER.match(mention.where.name)  # of "the lock at Sault" called "Sault lock"
    for entry in sites_of(name[0] if name else mention.where.name, around):
        if not _is_of_kind(entry.kind, noun):
            continue
        where = mention.where
        if where.lat is None or where.lon is None:
            return _listed(entry, mention), entry.kind
        near_m = _PORT_M if noun in HARBOURS else _NEAR_M  # "the two ports" may be the towns themselves
        if distance_m(where.lat, where.lon, entry.lat, entry.lon) <= near_m:
            return _listed(entry, mention), entry.kind
    return None


@lru_cache(maxsize=1024)
def _is_of_kind(kind: str, noun: str) -> bool:
    """Whether a noun may mean a site of a kind that lists know; a base only what is one."""
    words = kind.split()
    return any(are_alike(word, noun) for word in words) and not (noun in BASES and "base" not in words)


def _listed(entry: Entry, mention: Mention) -> End:
    return End(entry_where(entry, mention.where.name), mention.start, mention.end, mention.where.name)


def place_key(where: Where) -> object:
    """What is equal of equal places: where they lie, else their names."""
    return (where.lat, where.lon) if where.is_placed else where.name


def is_same(one: Where, two: Where) -> bool:
    """Whether both are one place."""
    if one.lat is None:
        return one == two
    return one.lat == two.lat and one.lon == two.lon


def is_topic(mention: Mention, around: Around) -> bool:
    """Whether a place is the one that the article is about."""
    return around.spot is not None and is_called_after(mention.where, around.spot.where)


def is_dwelt_on(around: Around) -> bool:
    """Whether an article comes back to its topic by name, so that nothing else is likely to be meant."""
    topic = around.spot
    if topic is None:
        return False
    named = (m for m in around.mentions if is_called_after(m.where, topic.where))
    return len(tuple(islice(named, _TWO))) == _TWO


def is_called_after(one: Where, two: Where) -> bool:
    """Whether both are one place, or a town and a site that is called after it: "Dover", "Dover harbour"."""
    if one.name == two.name or is_same(one, two):
        return True
    names = (one.name.removeprefix("off "), two.name.removeprefix("off "))
    short, full = sorted(names, key=len)
    if short == full:
        return True
    return full.startswith(f"{short} ") and (one.country == two.country or _are_near(one, two))


def _are_near(one: Where, two: Where) -> bool:
    if one.lat is None or one.lon is None or two.lat is None or two.lon is None:
        return False
    return distance_m(one.lat, one.lon, two.lat, two.lon) <= _ABOUT_M
