"""The names in a text that may be places, each with what the gazetteer knows by that name."""

from collections.abc import Iterator
from dataclasses import replace

from viewer.extract.grammar.tokens import Token
from viewer.extract.grammar.words import words_of
from viewer.extract.names.apposed_sorts import as_apposed, of_villages
from viewer.extract.names.facility_names import feature, is_namesake, is_of_river, lending, river_of_land
from viewer.extract.names.firm_evidence import firms
from viewer.extract.names.found_names import Background, Found, contains, headlines, ills, plain_words
from viewer.extract.names.name_evidence import ends_name, is_place, is_placed
from viewer.extract.names.name_neighbours import among
from viewer.extract.names.name_rows import between
from viewer.extract.names.name_shapes import (
    Name,
    composed,
    container_of,
    dotted,
    facility_name,
    goes_on,
    is_of_another,
    is_of_two,
    longest_of,
    name_end,
    name_run,
    owners_of,
)
from viewer.extract.names.named_before import named_before
from viewer.extract.names.no_names import is_road_end
from viewer.extract.names.owning_names import owning_name
from viewer.extract.names.people import people
from viewer.extract.names.peoples_sites import country_of_site
from viewer.extract.names.place_parts import NATIONS, Part, part_of_name
from viewer.extract.names.unlisted_names import again, named_whole, unknown, unlisted
from viewer.extract.syntax.parsing import Parsed
from viewer.geo.entry import Entry, Kind, Trait
from viewer.geo.gazetteer import Gazetteer
from viewer.geo.names import fold

_LONGEST_NAME = 7
_ARABIC_ARTICLES = frozenset("al el as an ar ad at az ul".split())
_KNOWN = 0.45  # the importance of a city that many have heard of
_LITTLE, _SEAS = 0.33, (Kind.SEA, Kind.OCEAN, Kind.GULF)  # the importance of a hamlet
_DIVISIONS = (Kind.ADMIN1, Kind.DISTRICT)
_LANDS = (*NATIONS, Kind.ADMIN1, Kind.ISLANDS, Kind.AREA)


def place_names(sentences: tuple[Parsed, ...], gazetteer: Gazetteer) -> list[Name]:
    """The names of an article that may be places, in order."""
    found = [list(_found(number, sentence, gazetteer)) for number, sentence in enumerate(sentences)]
    background = _background(sentences, found, gazetteer)
    names = [
        name for number, sentence in enumerate(sentences) for name in _names(number, sentence, background)
    ]
    more = (*again(sentences, names, background), *between(sentences, found, names, background))
    names += more
    names = of_villages([*names, *among(sentences, found, names, background)], sentences, background.lands)
    return sorted((*names, *named_before(sentences, names, background)), key=lambda n: (n.sentence, n.first))


def _names(number: int, sentence: Parsed, background: Background) -> Iterator[Name]:
    at = 0
    while at < len(sentence.tokens):
        opens = _may_open_name(sentence, at) and not (at == 0 and _is_of_ore(sentence, background))
        name = _name_at(number, sentence, at, background) if opens else None
        if name and not (name.facility and name.name in background.firms):  # "Onomichi Dockyard of Japan"
            yield name
        known, entries = _known(sentence, at, background.gazetteer) if opens and not name else (at, ())
        known = known if entries and entries[0].kind in (*NATIONS, *_SEAS) else at
        at = max(name.last if name else known, at + 1)  # no "Zealand" in the "Royal New Zealand Ballet"


def _is_of_ore(sentence: Parsed, background: Background) -> bool:
    """Whether a sentence begins with what a mine is for: "Gold mine shut", in an article about gold."""
    first = sentence.tokens[0]
    beside = sentence.tokens[1:2]
    return first.lower in background.plain and bool(beside) and beside[0].lower in words_of("facilities")


def _background(sentences: tuple[Parsed, ...], found: list[list[Found]], gazetteer: Gazetteer) -> Background:
    """What the article tells of its names before any is decided."""
    persons = people(sentences, gazetteer)
    placed = {
        each.entries[0].key
        for sentence, names in zip(sentences, found, strict=True)
        for each in names
        if (each.sentence, each.first) not in persons.words and is_placed(sentence.tokens, each)
    }
    placed |= {
        c.key
        for names in found
        for each in names
        for c in each.inside
        if any(contains(c, e) for e in each.entries)
    }
    lines = headlines(sentences)
    ends = {
        each.entries[0].key
        for number, names in enumerate(found)
        for each in names
        if number not in lines and ends_name(sentences[number], each, gazetteer)
    }
    best = (each.entries[0] for names in found for each in names)
    nations = {e.country for e in best if e.kind in _LANDS and not e.flags}
    words = {t.text for s in sentences for t in s.tokens if t.text[0].isupper()}
    nations |= {gazetteer.demonym(word) for word in words}
    return Background(
        gazetteer, persons, plain_words(sentences), frozenset(placed), lines, frozenset(ends - placed),
        firms(sentences), frozenset(code for code in nations if code), ills(sentences),
    )  # fmt: skip


def _found(number: int, sentence: Parsed, gazetteer: Gazetteer) -> Iterator[Found]:
    """The names of a sentence that the gazetteer knows, each with what follows and contains it."""
    at = 0
    while at < len(sentence.tokens):
        last, entries = _known(sentence, at, gazetteer) if _may_open_name(sentence, at) else (at, ())
        if entries:
            inside = _inside(sentence.tokens, last, entries, gazetteer)
            yield Found(number, at, last, entries, part_of_name(sentence.tokens, at, last, entries), inside)
        at = max(last, at + 1)


def _known(sentence: Parsed, at: int, gazetteer: Gazetteer) -> tuple[int, tuple[Entry, ...]]:
    """The longest name from a word on that the gazetteer knows, and where it ends."""

    def known() -> tuple[int, tuple[Entry, ...]]:
        owning = owning_name(sentence.tokens, at, gazetteer)
        return owning if owning[1] else _plain(sentence, at, gazetteer)

    return sentence.once((_known, at), known)


def _plain(sentence: Parsed, at: int, gazetteer: Gazetteer) -> tuple[int, tuple[Entry, ...]]:
    """The longest name from a word on that has no “’s”, and where it ends."""
    ends, words = dotted(name_run(sentence.tokens, at))
    count, entries = longest_of(words, gazetteer)
    if not count or (count == 1 and is_road_end(sentence.tokens, at)):
        return at, ()
    last = at + ends[count - 1]
    seat = entries[0].kind is Kind.BUILDING and "in" in words[:count]  # "Court of Justice in The Hague"
    longer = count == 1 and entries[0].importance < _LITTLE and is_of_two(sentence.tokens, last)
    if seat or longer or goes_on(sentence.tokens, last) or _is_people(words[:count], gazetteer):
        return at, ()
    while last > at + 1 and sentence.tokens[last - 1].text in "-’'":
        last -= 1  # "U.S.-led"
    if Trait.ABBREVIATION in entries[0].flags:
        return _shortened(sentence, (at, last), (words[:count], entries), gazetteer)
    while last > at and sentence.tokens[last - 1].is_mark:
        last -= 1  # the full stop of the sentence is no part of the name
    entries = _divisions(sentence.tokens, (at, last), gazetteer) or entries
    usual = Trait.ALTERNATE not in entries[0].flags and entries[0].country != "PH"  # there all are "City"
    if not usual and _ends_in_office(sentence.tokens, at, last):
        shorter = gazetteer.lookup(sentence.words(at, last - 1))
        return (last - 1, shorter) if shorter else (last, entries)
    return last, entries


def _shortened(
    sentence: Parsed, span: tuple[int, int], read: tuple[list[str], tuple[Entry, ...]], gazetteer: Gazetteer
) -> tuple[int, tuple[Entry, ...]]:
    """What an abbreviation means, and where it ends; a division where it has a stop: "La." is no city."""
    (at, last), (words, entries) = span, read
    if len(words) == 1 and (town := _before_stop(sentence, at, last, gazetteer)):
        return last - 1, town
    if words[-1][-1] == "." and words[0].rstrip(".")[1:].islower():
        entries = tuple(e for e in entries if e.kind is Kind.ADMIN1) or entries
    return last, tuple(e for e in entries if Trait.ABBREVIATION in e.flags)


def _before_stop(sentence: Parsed, at: int, last: int, gazetteer: Gazetteer) -> tuple[Entry, ...]:
    """The places of a name whose stop ends the sentence, and makes no "Alta." of it."""
    tokens = sentence.tokens
    alone = last == len(tokens) and last == at + 2 and (not at or tokens[at - 1].text != ",")
    found = gazetteer.lookup(tokens[at].text) if alone and tokens[last - 1].text == "." else ()
    return tuple(e for e in found if Trait.ABBREVIATION not in e.flags and e.kind is Kind.CITY)


def _is_people(words: list[str], gazetteer: Gazetteer) -> bool:
    """Whether a name is but an adjective of nation and a usual word: "the Spanish town"."""
    return len(words) > 1 and words[-1].islower() and gazetteer.demonym(" ".join(words[:-1])) is not None


def _divisions(tokens: tuple[Token, ...], span: tuple[int, int], gazetteer: Gazetteer) -> tuple[Entry, ...]:
    """The districts and the states of a name with its kind after it, known with or without that."""
    first, last = span
    unit = tokens[last - 1].lower
    if last - first < 2 or unit == "county" or unit not in words_of("divisions"):
        return ()  # a county is one of many, and never the state of its name
    whole, short = (" ".join(t.text for t in tokens[first:end]) for end in (last, last - 1))
    named = {e.row: e for e in (*gazetteer.lookup(short), *gazetteer.lookup(whole)) if e.kind in _DIVISIONS}
    found = (replace(e, key=fold(whole)) for e in named.values())  # they are no town of the shorter name
    return tuple(sorted(found, key=lambda e: -e.importance))


def _ends_in_office(tokens: tuple[Token, ...], at: int, last: int) -> bool:
    """Whether the "City" of a name is that of its council: "Dublin City Council"."""
    follows = last < len(tokens) and tokens[last].lower in words_of("city-offices")
    return follows and last > at + 1 and tokens[last - 1].lower in ("city", "town", "county")


def _may_open_name(sentence: Parsed, at: int) -> bool:
    token = sentence.tokens[at]
    if not (token.text[0].isupper() or _has_arabic_article(token)):
        return False
    closed = token.tag[:2] in ("AT", "PR", "CJ", "PN", "DP", "DT", "VM", "VB", "AV", "TO")
    return (
        (token.text[-1].isalnum() or "." in token.text)
        and not token.lower.endswith("-era")  # "a Soviet-era airfield"
        and (not closed or token.lower in words_of("directions"))
        and not any(t.start <= token.start < t.end for t in sentence.times)  # August is a town too
    )


def _has_arabic_article(token: Token) -> bool:
    """Whether a name has its article before it, small: "al-Hilla", "el-Arish"."""
    if "-" not in token.text:
        return False
    article, _, name = token.text.partition("-")
    return article in _ARABIC_ARTICLES and name[:1].isupper()


def _name_at(number: int, sentence: Parsed, at: int, background: Background) -> Name | None:
    tokens, gazetteer = sentence.tokens, background.gazetteer
    last, entries = _known(sentence, at, gazetteer)
    known = named_whole(number, sentence, (at, last), gazetteer)
    if known := known or _airport_of(sentence, (at, last), entries, number=number, gazetteer=gazetteer):
        return known
    entries = river_of_land(tokens, (at, last), entries, gazetteer) or entries
    facility, first, end = feature(tokens, (at, last), entries)
    if first < at and is_of_another(tokens, first, facility, gazetteer):
        facility, first, end = "", at, last
    if facility and entries:
        whole = composed(tokens, (at, last), facility, gazetteer)
        rivers = tuple(e for e in entries if e.kind.value == facility)
        named_after = is_namesake(tokens[end - 1]) or is_of_river(entries, facility, gazetteer)
        lent = () if named_after else lending(entries, facility)
        entries = whole or rivers or lent
    held = (*owners_of(tokens, first, gazetteer), *country_of_site(tokens, first, gazetteer))
    entries = _in_own_land(as_apposed(tokens, (at, last), entries, gazetteer), held)
    if not entries:
        unit = _of_unit(tokens, (at, at + 1), (), gazetteer)
        if unit:
            return Name(number, at, at + 1, tokens[at].text, unit, Part.LOCATION)
        return unknown(number, sentence, at, background)
    part = part_of_name(tokens, first, end, entries)
    if part is Part.ACTOR and first < at:
        part = Part.OTHER  # "the dam in Lima was drained": no government
    inside = _inside(tokens, end, entries, gazetteer)
    inside += tuple(c for c in held if any(contains(c, e) for e in entries))
    units = _of_unit(tokens, (at, last), entries, gazetteer)
    listed, entries = units is not entries, units
    found = Found(number, at, last, entries, part, inside)
    if not facility and not listed and not is_place(sentence, found, background):
        return unlisted(number, sentence, (at, name_end(tokens, at)), background)
    name = (
        facility_name(sentence, (at, last), (first, end), facility) if facility else sentence.words(at, last)
    )
    return Name(number, first, end, name, entries, part, facility, inside)


def _in_own_land(entries: tuple[Entry, ...], held: tuple[Entry, ...]) -> tuple[Entry, ...]:
    """The places of a name that a nation owns; none where it means one abroad: "Iran's Gulf coast"."""
    owners = {entry.country for entry in held if entry.kind in NATIONS}
    abroad = (
        entries[:1] and entries[0].kind is Kind.WORLD_REGION and entries[0].country not in (None, *owners)
    )
    return () if owners and abroad else entries


def _airport_of(
    sentence: Parsed,
    span: tuple[int, int],
    entries: tuple[Entry, ...],
    *,
    number: int,
    gazetteer: Gazetteer,
) -> Name | None:
    """The airport that a town owns, where lists know one by the town: "Hanoi’s airport"."""
    (first, last), tokens = span, sentence.tokens
    after = [t.lower.lstrip("'’") for t in tokens[last : last + 3]]
    town = bool(entries) and entries[0].kind in (Kind.CITY, Kind.CAPITAL)
    if not town or after[:2] != ["s", "airport"] or after[2:] in (["at"], ["in"], ["near"]):
        return None  # "Riga’s airport at Tukums" has a name of its own
    whole = composed(tokens, span, "airport", gazetteer)
    words = sentence.words(first, last + 2)
    return Name(number, first, last + 2, words, whole, Part.LOCATION, "airport") if whole else None


def _inside(
    tokens: tuple[Token, ...], last: int, entries: tuple[Entry, ...], gazetteer: Gazetteer
) -> tuple[Entry, ...]:
    """What contains the places of a name by the words after it; "Jamaica, Cuba and Haiti" are three.

    A city with the name of a nation lies in another: "Armenia, in western Colombia".
    """
    nation = bool(entries) and entries[0].kind in NATIONS and Trait.ALTERNATE not in entries[0].flags
    found = container_of(tokens, last, gazetteer)
    beside = nation and any(e.kind in NATIONS for e in found[:1])
    return () if beside and not _is_in_another(tokens, last, entries, found[0]) else found


def _is_in_another(tokens: tuple[Token, ...], last: int, entries: tuple[Entry, ...], nation: Entry) -> bool:
    """Whether a name of a nation is that of a city of the nation in which it is said to lie."""
    beside = [t.lower for t in tokens[last : last + 2]]
    cities = (e for e in entries if e.kind in (Kind.CITY, Kind.CAPITAL) and e.importance >= _KNOWN)
    return "in" in beside and any(contains(nation, e) for e in cities)


def _of_unit(
    tokens: tuple[Token, ...], span: tuple[int, int], entries: tuple[Entry, ...], gazetteer: Gazetteer
) -> tuple[Entry, ...]:
    """The divisions of a name, where a word after it says that one is meant: "Bo and Kenema districts"."""
    if span[1] - span[0] == 1 and tokens[span[0]].lower in words_of("directions"):
        return entries  # "South Tipperary districts"
    i = span[1]
    while i < len(tokens) and i - span[1] < _LONGEST_NAME and _is_listed(tokens, i):
        i += 1
    unit = tokens[i].lower if i < len(tokens) else ""
    plural = unit.removesuffix("ies") + "y" if unit.endswith("ies") else unit.removesuffix("s")
    listed = i > span[1]
    ends = span[0] > 1 and tokens[span[0] - 1].lower in (",", "and", "or", "&")
    if plural not in words_of("divisions") or (listed and unit == plural):
        return entries
    if unit != plural and not (listed or ends):
        return entries  # "Indiana counties" are those of the state
    name = " ".join(t.text for t in tokens[slice(*span)])
    whole = gazetteer.lookup(f"{name} {plural}")
    return whole or tuple(e for e in entries if e.kind in (Kind.ADMIN1, Kind.DISTRICT)) or entries


def _is_listed(tokens: tuple[Token, ...], at: int) -> bool:
    return tokens[at].text in (",", "and") or tokens[at].text[0].isupper()
