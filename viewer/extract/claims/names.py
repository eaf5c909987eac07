"""Ends of a distance that no list placed alone, settled by the article or by how near the other end lies."""

from collections import Counter
from dataclasses import replace
from functools import lru_cache

from viewer.extract.claims.kindred import are_alike
from viewer.extract.claims.scene import Around, Pair
from viewer.extract.locating.references import End
from viewer.extract.names.base_names import first_word
from viewer.extract.names.mention import entry_where
from viewer.extract.names.places import Mention, Part
from viewer.geo.apart import apart_m, is_near
from viewer.geo.entry import ISLANDS, Entry, Kind
from viewer.geo.gazetteer import Gazetteer
from viewer.geo.geodesy import distance_m
from viewer.model.where import Precision, Where

_NEAR_M = 50_000
_FRESH = 3  # sentences, with the present one
_GREAT = 0.62  # the importance of a city that is no namesake's
_OBSCURE = 0.35  # the importance of a village, of whose namesakes the text may mean any
_LONG_WORD = 5
_ONE_M = 20_000
_COMMUNE_M = 6_000
_TIMES_OFF, _FAR_M = 10.0, 300_000
_TIMES = 3.0  # a wrong distance is seldom wrong by more
_FAR_OFF, _AS_SAID = 2.0, 1.1  # times the distance that is said
_NAME_CHARS, _NAME_WORDS = 80, 5  # of the name that initials in brackets stand for
PARTS = frozenset(
    "hall centre center cathedral market square waterfront harbour harbor docks port quay suburbs "
    "beach beaches outskirts".split()
)
_PRONOUNS = frozenset("we they he she it you i there here both this that".split())
_SITES = (
    *(
        f"{{}} {sort}"
        for sort in ("air force base", "air base", "naval base", "base", "airport", "mine", "dam")
    ),
    *("{} spaceport", "{} space centre", "{} cosmodrome"),
    *("{} nuclear power plant", "{} refinery", "{} port", "port of {}", "{} island"),
)
_ISLANDS = (*ISLANDS, Kind.SHOAL)


def settled(pair: Pair, around: Around, stated_m: float) -> Pair:
    """The ends, an unplaced one as the place of its name in the article, or the one nearest to the other end.

    So is one that lies far beyond the distance where a namesake does not.  A name that could
    be anywhere is no guess beside another that is said to lie *stated_m* metres away.
    """
    first, second = pair
    if not first.where.is_placed and not second.where.is_placed:
        first, second = _together(first, second, around, stated_m) or (
            placed_alone(first, around),
            placed_alone(second, around),
        )
    first = _settled(first, second, around, stated_m)
    second = _settled(second, first, around, stated_m)
    first, second = (first, second) if first.where != second.where else pair
    return _marked(first, around), _marked(second, around)


def _together(first: End, second: End, around: Around, stated_m: float) -> Pair | None:
    """Two names that no list placed alone, as the only namesakes that lie about so far apart."""
    names = _own_name(first), _own_name(second)
    if not all(names):
        return None
    fit = [
        (one, two)
        for one in _called(names[0], around)
        for two in _called(names[1], around)
        if one.row != two.row and distance_m(one.lat, one.lon, two.lat, two.lon) <= _reach_m(stated_m)
    ]
    if not fit or not all(_is_one([e for pair in fit for e in (pair[side],)]) for side in (0, 1)):
        return None
    one, two = fit[0]
    ends = (
        replace(first, where=entry_where(one, names[0])),
        replace(second, where=entry_where(two, names[1])),
    )
    for name, end in zip(names, ends, strict=True):
        around.placed[name] = end.where
    return ends


def _own_name(end: End) -> str:
    """The name of an end, which may be what “the town” was taken for; nothing where it has none."""
    if end.is_named and end.words[:1].isupper():
        return "" if end.words.lower() in _PRONOUNS else end.words
    return end.where.name if end.where.name[:1].isupper() and end.where.name != end.words else ""


def _marked(end: End, around: Around) -> End:
    """The end, with whether it is an island."""
    if end.where.precision is not Precision.REGION:
        return end
    known = (m.entry for m in around.mentions if m.entry and m.where.name == end.where.name)
    rows = (e for e in (*known, *around.gazetteer.lookup(end.where.name)) if e.kind in ISLANDS)
    there = any((e.lat, e.lon) == (end.where.lat, end.where.lon) for e in rows)
    return replace(end, is_island=there)


def _settled(end: End, other: End, around: Around, stated_m: float) -> End:
    if _is_likely(end.where, other.where, stated_m):
        return _better_known(end, other, around, stated_m)
    if not end.words[:1].isupper() or not end.is_named or end.words.lower() in _PRONOUNS:
        is_doubtful = end.where.candidates or not _is_conceivable(end.where, other.where, stated_m)
        return _of_namesakes(end, end.where.name, other, (around, stated_m)) if is_doubtful else end
    if end.where.is_placed:
        name = end.words if around.gazetteer.lookup(end.words) else end.where.name  # "their town"
        settled_end = _of_namesakes(end, name, other, (around, stated_m))
        lost = settled_end is end and _is_alone(end, around)
        lost = lost and not _is_conceivable(end.where, other.where, stated_m)
        return replace(end, where=Where(end.words)) if lost else settled_end
    same = [m for m in around.mentions if m.where.is_placed and _is_short_for(end.words, m.where.name)]
    if same:
        return replace(around.end(same[0]), start=end.start, end=end.end, words=end.words)
    if end.words in around.placed:
        return replace(end, where=around.placed[end.words])
    where = nearest(_called(end.words, around), other.where, stated_m)
    where = where or nearest(sites_of(end.words, around), other.where, stated_m)
    if where is None:
        return end
    around.placed[end.words] = replace(where, name=end.words)
    return replace(end, where=around.placed[end.words])


def _better_known(end: End, other: End, around: Around, stated_m: float) -> End:
    """The end, as its better known namesake where that lies as far off as is said and it by far not."""
    if not end.where.precision.is_point or end.words != end.where.name or other.where.lat is None:
        return end
    own = next((m.entry for m in around.named_as(end.where) if m.entry), None)
    here = (other.where.lat, other.where.lon or 0.0)
    is_obscure = own is not None and own.importance < _OBSCURE
    if own is None or _away_m(own, here) < (_AS_SAID if is_obscure else _FAR_OFF) * stated_m:
        return end
    known = [e for e in around.gazetteer.lookup(end.words) if e.precision.is_point]
    rivals = [e for e in known if e.importance > own.importance or (is_obscure and e.country == own.country)]
    fit = [e for e in rivals if _away_m(e, here) <= _AS_SAID * stated_m]
    return replace(end, where=entry_where(fit[0], end.words)) if fit else end


def _of_namesakes(end: End, name: str, other: End, within: tuple[Around, float]) -> End:
    """The end, as the namesake that lies about as far from the other end as is said, where one does."""
    around, stated_m = within
    if end.where.precision is Precision.COUNTRY:
        return end
    own = next((m.entry.importance for m in around.named_as(end.where) if m.entry), 1.0)
    is_lost = own < _GREAT and not _is_conceivable(end.where, other.where, stated_m)
    rivals = [
        e
        for e in around.gazetteer.lookup(name)
        if (e.precision.is_point or e.precision is end.where.precision)
        and (end.where.candidates or is_lost or e.kind in _ISLANDS or e.importance > own)
    ]
    where = nearest(rivals, other.where, stated_m)
    return replace(end, where=where) if where else end


def _is_short_for(name: str, full: str) -> bool:
    """Whether a name is another in full or the word of it that tells: "Madryn" of "Puerto Madryn"."""
    return name == full or (len(name) >= _LONG_WORD and full.endswith(f" {name}")) or name == first_word(full)


def _is_alone(end: End, around: Around) -> bool:
    """Whether nothing but its name speaks for a small place: its country is spoken of nowhere else."""
    named = [m for m in around.mentions if m.where.country == end.where.country]
    own = next((m.entry for m in named if m.where.name == end.where.name and m.entry), None)
    others = [m for m in named if m.where.name != end.where.name]
    return own is not None and own.importance < _GREAT and end.where.precision.is_point and not others


def _is_conceivable(where: Where, other: Where, stated_m: float) -> bool:
    """Whether a place is not so many times farther off than stated that no boast or slip would say it."""
    away = apart_m(where, other)
    return away is None or away <= _TIMES_OFF * stated_m + _FAR_M


def placed_alone(end: End, around: Around) -> End:
    """The end as the only place of its name, or the best known in the country spoken of most."""
    if end.where.is_placed or end.words.lower() in _PRONOUNS or not end.is_named:
        return end
    text = around.sentence.text
    same = (m for m in around.mentions if m.where.precision.is_point and text[m.start : m.end] == end.words)
    if (known := next(same, None)) and known.where.name != end.words:
        return replace(end, where=known.where)  # short for a place named in full
    spoken = Counter(m.where.country for m in around.mentions if m.where.country).most_common(1)
    entries = _called(end.words, around) if end.words[:1].isupper() else []
    home = spoken[0][0] if spoken else None
    best = next((e for e in entries if e.country == home), entries[0] if _is_one(entries) else None)
    return replace(end, where=entry_where(best, end.words)) if best else end


def _is_one(entries: list[Entry]) -> bool:
    """Whether the places of a name lie so close together that they are one."""
    spots = [(e.lat, e.lon) for e in entries]
    return bool(spots) and all(distance_m(*spots[0], *spot) <= _ONE_M for spot in spots)


def _is_likely(where: Where, other: Where, stated_m: float) -> bool:
    """Whether the place does not lie far beyond the distance stated, or no other could be measured from."""
    return where.is_placed and (not other.is_placed or is_near(where, other, _reach_m(stated_m)))


def _reach_m(stated_m: float) -> float:
    return _TIMES * stated_m + _NEAR_M


def _called(name: str, around: Around) -> list[Entry]:
    """The spots of a name; of initials, those that the name written out before them ends with."""
    found = list(around.gazetteer.lookup(name))
    if not found and name.split()[-1].islower():  # "Rota base"
        found = list(around.gazetteer.lookup(name.rsplit(" ", 1)[0]))
    if not found and name.isupper():
        text = around.sentence.text
        at = text.find(f"({name})")
        words = text[max(0, at - _NAME_CHARS) : at].split()[-_NAME_WORDS:] if at >= 0 else []
        tails = (" ".join(words[at:]) for at in range(len(words)))
        found = next((list(e) for tail in tails if (e := around.gazetteer.lookup(tail))), [])
    return [e for e in found if e.precision.is_point or e.kind in _ISLANDS or _is_commune(e)]


def _is_commune(entry: Entry) -> bool:
    """Whether lists have a town by its commune alone: Karasjok."""
    return entry.precision is Precision.DISTRICT and (entry.radius_m or _ONE_M) <= _COMMUNE_M


def part_of_town(owner: Mention, noun: str, around: Around) -> End | None:
    """A town of which a part is told, "its town hall", or what lists know as its own: "its airport"."""
    is_town = owner.where.precision is Precision.SETTLEMENT
    if not is_town and owner.kind != Kind.TERRITORY:
        return None
    if is_town and noun in PARTS:
        return around.end(owner)
    name = around.sentence.text[owner.start : owner.end]
    found = next((e for e in around.gazetteer.lookup(f"{name} {noun}") if e.precision.is_point), None)
    return replace(around.end(owner), where=entry_where(found, found.name)) if found else None


def called_so(noun: str, around: Around, before: int) -> Mention | None:
    """The last name before a character that lists know only as "Gando air base", for "the two bases"."""
    words = [(t, at) for told in around.told[-_FRESH:] for at, t in enumerate(told.tokens) if t.end <= before]
    names = [t for t, at in words if t.is_name or (at and t.is_noun and t.text[0].isupper())]
    for token in reversed(names):
        if any(m.start <= token.start < m.end for m in around.mentions):
            continue
        found = (e for e in sites_of(token.text, around) if are_alike(e.kind.split()[-1], noun))
        if entry := next(found, None):
            return Mention(
                token.start, token.end, entry_where(entry, token.text), Part.OTHER, entry.kind, "", entry
            )
    return None


def sites_of(name: str, around: Around) -> list[Entry]:
    """The bases, airports and works that are called after a name: "Gando" may be Gando air base."""
    return list(sites_called(name, around.gazetteer))


@lru_cache(maxsize=2048)  # an article comes back to the same names at each of its distances
def sites_called(name: str, gazetteer: Gazetteer) -> tuple[Entry, ...]:
    """The bases, airports and works of a name, as lists know them."""
    forms = (form.format(name) for form in _SITES)
    return tuple(entry for form in forms for entry in gazetteer.lookup(form) if entry.precision.is_point)


def nearest(entries: list[Entry], other: Where, stated_m: float) -> Where | None:
    """The place nearest to the other end, where it is not far beyond the distance stated."""
    if other.lat is None or other.lon is None or not entries:
        return None
    here = (other.lat, other.lon)
    best = min(entries, key=lambda e: _away_m(e, here))
    if _away_m(best, here) > _reach_m(stated_m):
        return None
    return entry_where(best, best.name)


def _away_m(entry: Entry, here: tuple[float, float]) -> float:
    """How far a place lies from another, of an island its shore."""
    shore_m = entry.radius_m or 0.0 if entry.kind in _ISLANDS else 0.0
    return max(0.0, distance_m(entry.lat, entry.lon, *here) - shore_m)
