"""The places that distances may be told from: those an article names, and names it only puts something at."""

import re
from bisect import bisect_left
from collections import Counter
from collections.abc import Collection, Iterable, Sequence
from dataclasses import replace
from math import inf

import numpy as np
from numpy.typing import NDArray

from viewer.extract.claims.called import called
from viewer.extract.claims.kindred import HARBOURS, TOWNS, are_alike, is_sort
from viewer.extract.claims.names import sites_called
from viewer.extract.claims.nations import names_country
from viewer.extract.grammar.tokens import Token
from viewer.extract.grammar.words import words_of
from viewer.extract.names.mention import entry_where
from viewer.extract.names.place_parts import Part
from viewer.extract.names.places import Mention
from viewer.extract.syntax.parsing import Parsed
from viewer.geo.entry import ISLANDS, Entry, Trait
from viewer.geo.gazetteer import Gazetteer
from viewer.geo.geodesy import distance_m, great_circle_m
from viewer.model.where import Precision, Where

_AT = frozenset("at near".split())  # what is in something may be in a firm or a book
_PROPER = re.compile(r"[^\W\d_a-z][\w’'-]*(?: (?:de |del |la |al |of )?[^\W\d_a-z][\w’'-]*)*")
_BESIDE_M = 150_000  # a name that opens a sentence is that of a place so near another
_AREAS = (Precision.COUNTRY, Precision.REGION, Precision.DISTRICT)
_Spots = NDArray[np.float64]
_ISLET_M = 25_000
_NUMBERED = re.compile(r"[\s-]\d{1,3}\b(?![,.]\d|\s?(?:km|miles|per cent|%|million))")
_LONG = 4  # letters
_WATERS = frozenset("strait channel canal".split())
_TELLING_MORE = frozenset("the a an its where which whose".split())
_REACHING = frozenset(
    "face overlook reach leave enter approach serve adjoin hold seize capture retake besiege occupy "
    "shell flee evacuate abandon overrun raid loot sack quit".split()
)
_MEASURED = re.compile(r",\s(?:[a-z]+\s){0,3}?\d[\d,.]*\s?(?:km|kilomet|miles?|nautical)\b")
_PUTTING = frozenset("at in near off outside from to".split())


def with_places_by_name(
    sentences: Sequence[Parsed], mentions: Sequence[Mention], gazetteer: Gazetteer
) -> tuple[Mention, ...]:
    """The places named, with each name after "at" or "near" that is a place in a country spoken of.

    A place that alone lies in its country gives way to a base or works of its name in one spoken of.
    """
    nations = _nations(sentences, mentions, gazetteer)
    text = sentences[0].text if sentences else ""
    plain = (m for m in mentions if not (_is_described(m) or _is_thing(m) or _is_road(m, text)))
    plain = (m for m in plain if not _is_of_teller(m, text))
    found = tuple(_rehomed(m, nations, gazetteer) for m in plain)
    found = _in_full(found)
    found = _at_sites(found, text, gazetteer)
    once = _added(sentences, found, nations, gazetteer)
    return _added(sentences, once, nations, gazetteer) if len(once) > len(found) else once


def _in_full(mentions: tuple[Mention, ...]) -> tuple[Mention, ...]:
    """The mentions, a name of several words that no list has as the one placed whose name ends so."""
    placed = {m.where.name: m for m in mentions if m.where.is_placed}
    found = []
    for mention in mentions:
        name = mention.where.name
        lacks = " " in name and not mention.where.is_placed
        full = [m for m in placed.values() if m.where.name.endswith(f" {name}")] if lacks else []
        found.append(_as_full(mention, full[0]) if len(full) == 1 else mention)
    return tuple(found)


def _as_full(mention: Mention, full: Mention) -> Mention:
    return replace(full, start=mention.start, end=mention.end, part=mention.part)


def _at_sites(mentions: tuple[Mention, ...], text: str, gazetteer: Gazetteer) -> tuple[Mention, ...]:
    """The mentions, a town that the text calls a base or a works as the one of its name far from there."""
    sites: dict[str, Entry] = {}
    for mention in mentions:
        name, where = mention.where.name, mention.where
        if where.precision is not Precision.SETTLEMENT or name in sites:
            continue
        nouns = [noun for noun in called(text, mention.start, mention.end) if is_sort(noun)]
        rows = sites_called(name, gazetteer) if nouns else ()
        exact = [e for e in rows if e.kind.split()[-1] in nouns]
        alike = {e.row: e for e in exact or rows if any(are_alike(e.kind.split()[-1], n) for n in nouns)}
        if len(alike) == 1 and _is_elsewhere(site := next(iter(alike.values())), where):
            sites[name] = site
    return tuple(_moved(m, sites[m.where.name]) if m.where.name in sites else m for m in mentions)


def _is_elsewhere(entry: Entry, where: Where) -> bool:
    """Whether a site lies in the country of a town and far from it."""
    if where.lat is None or where.lon is None or entry.country != where.country:
        return False
    return distance_m(entry.lat, entry.lon, where.lat, where.lon) > _BESIDE_M


def _is_described(mention: Mention) -> bool:
    """Whether a sea or a wide area only tells which place is meant: "the Red Sea port", "the Somali port"."""
    where = mention.where
    is_wide = where.precision is Precision.SEA or (
        where.precision in _AREAS and (where.radius_m or 0.0) > _ISLET_M and mention.kind not in ISLANDS
    )
    last = where.name.split()[-1]  # "the Bab el-Mandeb strait" is the strait itself
    return is_wide and last in words_of("facilities") and last not in _WATERS


def _is_thing(mention: Mention) -> bool:
    """Whether the words of a heading have no name in them: "Naval base to grow"."""
    return mention.where.name.lower() in words_of("facilities")


def _is_of_teller(mention: Mention, text: str) -> bool:
    """Whether a place only says of where those are who tell of a distance: "a Vienna newspaper said"."""
    opens = _ANY.search(text, max(0, mention.start - len("another ")), mention.start)
    noun = _NOUN.match(text, mention.end)
    return bool(opens and noun) and noun is not None and noun[1] in words_of("tellers")


_ANY = re.compile(r"\b(?:an?|one|another)\s$", re.IGNORECASE)
_NOUN = re.compile(r"\s([a-z]+)\b")


def _is_road(mention: Mention, text: str) -> bool:
    """Whether a country's name only numbers a road: "off U.S. 79"."""
    is_short = text[mention.start : mention.end].replace(".", "").isupper()
    is_country = mention.where.precision in (Precision.COUNTRY, Precision.SEA)
    return is_short and is_country and _NUMBERED.match(text, mention.end) is not None


def _added(
    sentences: Sequence[Parsed], mentions: tuple[Mention, ...], nations: Counter[str], gazetteer: Gazetteer
) -> tuple[Mention, ...]:
    """Some mentions, with those of names after "at" or "near" and of names that others have placed."""
    taken, spots = sorted((m.start, m.end) for m in mentions), _spots(mentions)
    named = _isles(mentions, gazetteer)
    named |= {m.where.name: m for m in reversed(mentions) if m.where.precision.is_point}
    found = list(mentions)
    for sentence in sentences:
        for name in _names(sentence, taken, named):
            words = sentence.text[name[0].start : name[-1].end]
            if again := named.get(words):
                found.append(replace(again, start=name[0].start, end=name[-1].end, part=Part.OTHER))
                continue
            entries = _in_nations(words, nations, gazetteer)
            if name[0].start == sentence.tokens[0].start:
                is_word = not _is_name(name[0]) and Trait.COMMON in gazetteer.caution(words)
                entries = [] if is_word else entries
                entries = [e for e in entries if _away_m(e, spots) <= _BESIDE_M]
            if entries:
                found.append(_mention(name, words, _nearest_first(entries, spots, nations)[0]))
            elif names_country(words, gazetteer):
                continue  # "the Cuba base", whose place is told elsewhere or not at all
            elif sentence.tokens[(sentence.at(name[0].start) or 1) - 1].lower in _AT:
                where = Where(words)
                found.append(
                    Mention(name[0].start, name[-1].end, where, Part.LOCATION, "", "unknown to lists")
                )
    return tuple(sorted(found, key=lambda m: m.start))


def _isles(mentions: Sequence[Mention], gazetteer: Gazetteer) -> dict[str, Mention]:
    """The islands placed, by their names in short that are no word: "Gough" for "Gough Island"."""
    found: dict[str, Mention] = {}
    for mention in reversed(mentions):
        name = mention.where.name.removeprefix("off ")  # in whose waters something was
        short, _, kind = name.rpartition(" ")
        is_isle = kind in ("Island", "Atoll", "Islet") and len(short) >= _LONG
        if mention.entry and is_isle and Trait.COMMON not in gazetteer.caution(short):
            found[short] = replace(mention, where=entry_where(mention.entry, name))
    return found


def _names(sentence: Parsed, taken: list[tuple[int, int]], known: Collection[str]) -> Iterable[list[Token]]:
    """The names of a sentence that a preposition of place governs or that are *known*, none *taken* yet."""
    low, high = sentence.sentence.start, sentence.sentence.end
    first = max(0, bisect_left(taken, (low, low)) - 1)  # one may have begun before the sentence
    near = [(a, b) for a, b in taken[first : bisect_left(taken, (high, high))] if low < b]
    tokens, at = sentence.tokens, 0
    while at < len(tokens):
        end, word = at, tokens[at].text
        if at and not word[0].isupper() and word not in known:
            at += 1
            continue
        while end < len(tokens) and (
            _is_name(tokens[end]) or tokens[end].text in known or (end and _is_odd(tokens[end]))
        ):
            end += 1
        if end == at == 0 and tokens[0].text[0].isupper() and len(tokens[0].text) >= _LONG:
            end = (
                1  # a name that is in no dictionary may have been read as an adverb: "Apatity, the railhead,"
            )
        if end > at:
            start, stop = tokens[at].start, tokens[end - 1].end
            put = at > 0 and (
                tokens[at - 1].lower in _PUTTING
                or tokens[at - 1].lemma in _REACHING
                or _is_joined(sentence, at, near)
            )
            put = put or _is_subject(sentence, at, end) or _is_told_what(sentence.text, (start, stop))
            put = (
                put or sentence.text[start:stop] in known or _MEASURED.match(sentence.text, stop) is not None
            )
            free = not any(a < stop and start < b for a, b in near)
            if put and free and start not in sentence.timed:
                yield list(tokens[at:end])
        at = max(end, at + 1)


def _is_told_what(text: str, name: tuple[int, int]) -> bool:
    """Whether the text says that a name is of works, a port or a town: "shut Barsebäck, a nuclear plant"."""
    return any(noun in TOWNS or is_sort(noun) or noun in HARBOURS for noun in called(text, *name))


def _is_subject(sentence: Parsed, first: int, last: int) -> bool:
    """Whether a name opens the sentence and does what a place does, which is not to say something."""
    after = [*sentence.tokens[last : last + 2], None, None]
    one, two = after[0], after[1]
    does = one is not None and one.tag[:1] == "V" and one.lemma not in words_of("reporting-verbs")
    is_told = one is not None and one.text == "," and two is not None and two.lower in _TELLING_MORE
    return first == 0 and (does or is_told)


def _is_joined(sentence: Parsed, at: int, taken: Sequence[tuple[int, int]]) -> bool:
    """Whether "and" joins the word with that index to a place named before it: "between Lille and Mons"."""
    if at <= 1 or sentence.tokens[at - 1].lower not in ("and", "or", "nor"):
        return False
    return any(end == sentence.tokens[at - 2].end for _, end in taken)


def _is_name(token: Token) -> bool:
    return token.text[0].isupper() and (token.is_noun or token.is_name)


def _is_odd(token: Token) -> bool:
    """Whether a word with a capital has been read as an adverb, as a name that ends with -y may be."""
    return token.text[0].isupper() and token.tag == "AV0" and len(token.text) >= _LONG


def _nations(sentences: Sequence[Parsed], mentions: Sequence[Mention], gazetteer: Gazetteer) -> Counter[str]:
    """How often each country is spoken of, by a place in it or by an adjective."""
    count = Counter(m.where.country for m in mentions if m.where.country)
    for sentence in sentences:
        words = (t.text for t in sentence.tokens if t.text[:1].isupper())
        count.update(code for word in words if (code := gazetteer.demonym(word)))
    return count


def _in_nations(name: str, nations: Counter[str], gazetteer: Gazetteer) -> list[Entry]:
    """The spots of a name in countries spoken of; those in the one most spoken of first."""
    entries = (*gazetteer.lookup(name), *sites_called(name, gazetteer))
    lands = {e.country for e in entries if e.precision is Precision.COUNTRY}
    if lands:  # "the Cuba base" is in no town abroad that is called after Cuba
        entries = tuple(e for e in entries if e.country in lands)
    return [e for e in entries if (e.precision.is_point or _is_islet(e)) and e.country in nations]


def _is_islet(entry: Entry) -> bool:
    """Whether it is an island so small that distances are told from it as from a town."""
    return entry.kind in ISLANDS and (entry.radius_m or inf) <= _ISLET_M


def _nearest_first(entries: list[Entry], spots: _Spots, nations: Counter[str]) -> list[Entry]:
    """Those nearest to another spot of the article first, then those in countries more spoken of."""
    return sorted(entries, key=lambda e: (_away_m(e, spots), -nations[e.country or ""], -e.importance))


def _spots(mentions: Iterable[Mention]) -> _Spots:
    """(n, 2) latitudes and longitudes of the spots that an article names, each once."""
    named = {(m.where.lat, m.where.lon) for m in mentions if m.where.precision.is_point}
    placed = sorted((lat, lon) for lat, lon in named if lat is not None and lon is not None)
    return np.array(placed, np.float64).reshape(-1, 2)


def _away_m(entry: Entry, spots: _Spots) -> float:
    """How far a place lies from the nearest spot that the article names; 0 where it names none."""
    if not len(spots):
        return 0.0
    return float(great_circle_m(spots, np.array([[entry.lat, entry.lon]])).min())


def _mention(name: list[Token], words: str, entry: Entry) -> Mention:
    where = Where(words, entry.lat, entry.lon, entry.precision, entry.radius_m, (), entry.country)
    reason = "a place of that name in a country spoken of"
    return Mention(name[0].start, name[-1].end, where, Part.LOCATION, entry.kind, reason, entry)


def _rehomed(mention: Mention, nations: Counter[str], gazetteer: Gazetteer) -> Mention:
    """A mention, as the site of its name in a country spoken of where nothing else speaks for its own."""
    country = mention.where.country
    if not mention.where.is_placed:
        return _listed(mention, nations, gazetteer)
    if country is None or nations[country] > 1 or not mention.where.precision.is_point:
        return mention
    sites = [e for e in sites_called(mention.where.name, gazetteer) if nations[e.country or ""] > 0]
    sites = [e for e in sites if e.country != country]
    if not sites or len({e.country for e in sites}) > 1:
        return mention
    return _moved(mention, sites[0])


def _listed(mention: Mention, nations: Counter[str], gazetteer: Gazetteer) -> Mention:
    """A site that no list has by the words of the text, "the reactor at Hallam", as the one by its name."""
    name = _PROPER.match(mention.where.name)
    if name is None or not mention.kind:
        return mention
    sites = [e for e in sites_called(name[0], gazetteer) if nations[e.country or ""] > 0]
    alike = [e for e in sites if any(are_alike(w, mention.kind.split()[-1]) for w in e.kind.split())]
    return _moved(mention, alike[0]) if len({e.row for e in alike}) == 1 else mention


def _moved(mention: Mention, entry: Entry) -> Mention:
    where = replace(
        mention.where, lat=entry.lat, lon=entry.lon, precision=entry.precision, radius_m=entry.radius_m,
        country=entry.country, candidates=(),
    )  # fmt: skip
    return replace(mention, where=where, kind=entry.kind, entry=entry)
