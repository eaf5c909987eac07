"""The names in a text that may be places, each with what the gazetteer knows by that name."""

from collections.abc import Iterator
from dataclasses import dataclass

from viewer.extract.name_evidence import (
    Background,
    Found,
    ends_name,
    headlines,
    is_place,
    is_placed,
    plain_words,
)
from viewer.extract.parsing import Parsed
from viewer.extract.people import people
from viewer.extract.place_cues import is_reached
from viewer.extract.place_parts import NATIONS, Part, part_of_name
from viewer.extract.tokens import Token
from viewer.extract.words import is_among, words_of
from viewer.geo.entry import Entry, Kind, Trait
from viewer.geo.gazetteer import Gazetteer

_LONGEST_NAME = 7
_WIDE = (*NATIONS, Kind.CONTINENT, Kind.WORLD_REGION, Kind.ADMIN1)


@dataclass(frozen=True, slots=True)
class Name:
    """A name before it is resolved: tokens first..last of the sentence of that number, last excluded.

    `entries` are what it may mean, `facility` the word that makes it a port or a base, and `inside` what the
    name after it may mean that contains it ("Paris, Texas").
    """

    sentence: int
    first: int
    last: int
    name: str
    entries: tuple[Entry, ...]
    part: Part
    facility: str = ""
    inside: tuple[Entry, ...] = ()


def place_names(sentences: tuple[Parsed, ...], gazetteer: Gazetteer) -> list[Name]:
    """The names of an article that may be places, in order."""
    found = [list(_found(number, sentence, gazetteer)) for number, sentence in enumerate(sentences)]
    background = _background(sentences, found, gazetteer)
    names = [
        name for number, sentence in enumerate(sentences) for name in _names(number, sentence, background)
    ]
    return sorted((*names, *_again(sentences, names, background)), key=lambda n: (n.sentence, n.first))


def _again(sentences: tuple[Parsed, ...], names: list[Name], background: Background) -> Iterator[Name]:
    """The other mentions of places that no list knows and the article has put somewhere: "on Ushba"."""
    new = {n.name for n in names if not (n.entries or n.facility or n.inside or " " in n.name)}
    taken = {(n.sentence, i) for n in names for i in range(n.first, n.last)}
    for number, sentence in enumerate(sentences) if new else ():
        tokens = sentence.tokens
        for at, token in enumerate(tokens):
            beside = [t for t in tokens[max(0, at - 1) : at + 2] if t is not token and t.is_name]
            if token.text in new and (number, at) not in taken | background.people.words and not beside:
                yield Name(number, at, at + 1, token.text, (), part_of_name(tokens, at, at + 1, ()))


def _names(number: int, sentence: Parsed, background: Background) -> Iterator[Name]:
    at = 0
    while at < len(sentence.tokens):
        name = _name_at(number, sentence, at, background) if _may_open_name(sentence, at) else None
        if name:
            yield name
        at = max(name.last, at + 1) if name else at + 1


def _background(sentences: tuple[Parsed, ...], found: list[list[Found]], gazetteer: Gazetteer) -> Background:
    """What the article tells of its names before any is decided."""
    persons = people(sentences, gazetteer)
    placed = {
        each.entries[0].key
        for sentence, names in zip(sentences, found, strict=True)
        for each in names
        if (each.sentence, each.first) not in persons.words and is_placed(sentence.tokens, each)
    }
    lines = headlines(sentences)
    ends = {
        each.entries[0].key
        for number, names in enumerate(found)
        for each in names
        if number not in lines and ends_name(sentences[number], each, gazetteer)
    }
    plain = plain_words(sentences)
    return Background(gazetteer, persons, plain, frozenset(placed), lines, frozenset(ends - placed))


def _found(number: int, sentence: Parsed, gazetteer: Gazetteer) -> Iterator[Found]:
    """The names of a sentence that the gazetteer knows, each with what follows and contains it."""
    at = 0
    while at < len(sentence.tokens):
        last, entries = _known(sentence, at, gazetteer) if _may_open_name(sentence, at) else (at, ())
        if entries:
            inside = _container(sentence.tokens, last, gazetteer)
            yield Found(number, at, last, entries, part_of_name(sentence.tokens, at, last, entries), inside)
        at = max(last, at + 1)


def _known(sentence: Parsed, at: int, gazetteer: Gazetteer) -> tuple[int, tuple[Entry, ...]]:
    """The longest name from a word on that the gazetteer knows, and where it ends."""
    ends, words = dotted(name_run(sentence.tokens, at))
    count, entries = gazetteer.longest(words)
    if not count:
        return at, ()
    last = at + ends[count - 1]
    while last > at + 1 and sentence.tokens[last - 1].text in "-’'":
        last -= 1  # "U.S.-led"
    if Trait.ABBREVIATION in entries[0].flags:
        if words[count - 1][-1] == "." and words[0].rstrip(".")[1:].islower():
            divisions = tuple(e for e in entries if e.kind is Kind.ADMIN1)
            entries = divisions or entries  # "La." is no city
        return last, tuple(e for e in entries if Trait.ABBREVIATION in e.flags)
    while last > at and sentence.tokens[last - 1].is_mark:
        last -= 1  # the full stop of the sentence is no part of the name
    usual = Trait.ALTERNATE not in entries[0].flags and entries[0].country != "PH"  # there all are "City"
    if not usual and _ends_in_office(sentence.tokens, at, last):
        shorter = gazetteer.lookup(sentence.words(at, last - 1))
        return (last - 1, shorter) if shorter else (last, entries)
    return last, entries


def _ends_in_office(tokens: tuple[Token, ...], at: int, last: int) -> bool:
    """Whether the "City" of a name is that of its council: "Dublin City Council"."""
    follows = last < len(tokens) and tokens[last].lower in words_of("city-offices")
    return follows and last > at + 1 and tokens[last - 1].lower in ("city", "town", "county")


def dotted(run: list[Token]) -> tuple[list[int], list[str]]:
    """The words with the full stops that touch them, and how many tokens there are up to each's end."""
    ends: list[int] = []
    words: list[str] = []
    for number, token in enumerate(run, 1):
        if token.text == "." and words and run[number - 2].end == token.start:
            words[-1] += "."
            ends[-1] = number
        else:
            words.append(token.text)
            ends.append(number)
    return ends, words


def _may_open_name(sentence: Parsed, at: int) -> bool:
    token = sentence.tokens[at]
    closed = token.tag[:2] in ("AT", "PR", "CJ", "PN", "DP", "DT", "VM", "VB", "AV", "TO")
    return (
        token.text[0].isupper()
        and (token.text[-1].isalnum() or "." in token.text)
        and (not closed or token.lower in words_of("directions"))
        and not any(t.start <= token.start < t.end for t in sentence.times)  # August is a town too
    )


def _name_at(number: int, sentence: Parsed, at: int, background: Background) -> Name | None:
    tokens, gazetteer = sentence.tokens, background.gazetteer
    last, entries = _known(sentence, at, gazetteer)
    facility, first, end = _facility(tokens, at, last)
    if entries and first < at and entries[0].kind in _WIDE:
        facility, first, end = "", at, last  # "the mine in Bolivia" has no name
    if facility and entries:
        whole = _composed(tokens, (at, last), facility, gazetteer)
        if whole:
            entries = whole
    if not entries:
        unit = _of_unit(tokens, (at, at + 1), (), gazetteer)
        if unit:
            return Name(number, at, at + 1, tokens[at].text, unit, Part.LOCATION)
        return _unknown(number, sentence, at, background)
    part = part_of_name(tokens, first, end, entries)
    inside = _container(tokens, end, gazetteer)
    units = _of_unit(tokens, (at, last), entries, gazetteer)
    listed, entries = units is not entries, units
    found = Found(number, at, last, entries, part, inside)
    if not facility and not listed and not is_place(sentence, found, background):
        return _unlisted(number, sentence, (at, _name_end(tokens, at)), background)
    name = (
        sentence.words(at, last)
        if not facility
        else _facility_name(sentence, (at, last), (first, end), facility)
    )
    return Name(number, first, end, name, entries, part, facility, inside)


def _of_unit(
    tokens: tuple[Token, ...], span: tuple[int, int], entries: tuple[Entry, ...], gazetteer: Gazetteer
) -> tuple[Entry, ...]:
    """The divisions of a name, where a word after it says that one is meant: "Bo and Kenema districts"."""
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


def name_run(tokens: tuple[Token, ...], at: int) -> list[Token]:
    """The words from *at* that could make one name."""
    found = [tokens[at]]
    for token in tokens[at + 1 : at + _LONGEST_NAME]:
        gap = token.start - found[-1].end
        if gap > 1 or not (token.text[0].isalnum() or token.text in "-.'’"):
            break
        found.append(token)
    return found


def _facility(tokens: tuple[Token, ...], first: int, last: int) -> tuple[str, int, int]:
    """The facility that a name belongs to, and the words first..last of both: "port of X", "X naval base"."""
    words = words_of("facilities")
    for size in (3, 2, 1):
        after = " ".join(t.lower for t in tokens[last : last + size])
        if after in words and last + size <= len(tokens):
            return after, first, last + size
    for joint in ("of", "at", "in"):
        if first >= 2 and tokens[first - 1].lower == joint:
            if (
                joint == "in"
                and first > 2
                and tokens[first - 2].text[0].isupper()
                and tokens[first - 3].is_name
            ):
                break  # "Acme University in X" has its own name
            for size in (2, 1) if first > 2 else (1,):
                before = " ".join(t.lower for t in tokens[max(0, first - 1 - size) : first - 1])
                if before in words:
                    return before, first - 1 - size, last
    return "", first, last


def _composed(
    tokens: tuple[Token, ...], span: tuple[int, int], facility: str, gazetteer: Gazetteer
) -> tuple[Entry, ...]:
    """The facility itself, where the gazetteer knows it under one of its usual names."""
    name = " ".join(t.text for t in tokens[slice(*span)])
    kind = facility.split()[-1]
    for whole in (f"{name} {facility}", f"{facility} of {name}", f"{name} {kind}", f"{kind} of {name}"):
        if found := gazetteer.lookup(whole):
            return found
    return ()


def _facility_name(sentence: Parsed, name: tuple[int, int], whole: tuple[int, int], facility: str) -> str:
    text = sentence.words(*whole)
    if whole[0] == name[0]:
        return text
    return f"{sentence.words(*name)} {facility}" if not text[0].isupper() else text


def _unknown(number: int, sentence: Parsed, at: int, background: Background) -> Name | None:
    """A name that the gazetteer lacks: beside a facility word, or before the name of what contains it."""
    tokens = sentence.tokens
    if not (tokens[at].is_name or (tokens[at].is_noun and at)) or (at and tokens[at - 1].is_name):
        return None
    last = _name_end(tokens, at)
    head = tokens[last - 1].lower
    if last > at + 1 and head in words_of("land-words") and not tokens[at].text.isupper():
        name = sentence.words(at, last)
        part = part_of_name(tokens, at, last, ())
        return Name(number, at, last, name, (), part, head, _container(tokens, last, background.gazetteer))
    facility, first, end = _facility(tokens, at, last)
    if (
        facility
        and not background.gazetteer.demonym(sentence.words(at, last))
        and (at or tokens[at].tag == "NP0")
    ):
        name = _facility_name(sentence, (at, last), (first, end), facility)
        return Name(number, first, end, name, (), part_of_name(tokens, first, end, ()), facility)
    return _unlisted(number, sentence, (at, last), background)


def _name_end(tokens: tuple[Token, ...], at: int) -> int:
    """Where the capitalised nouns from a word on end; not after more than four."""
    last = at + 1
    while last < len(tokens) and last - at < 4 and tokens[last].text[0].isupper() and tokens[last].is_noun:
        last += 1
    return last


def _unlisted(number: int, sentence: Parsed, span: tuple[int, int], background: Background) -> Name | None:
    """A small place: "the village of X", "X, Ohio", where X is no person, body or people."""
    tokens, (at, last) = sentence.tokens, span
    other = ("organisation-heads", "civic-words", "months-and-days")
    if any(
        (number, i) in background.people.words or is_among(tokens[i].lower, *other) for i in range(at, last)
    ):
        return None
    opened = at > 1 and tokens[at - 1].lower == "of" and tokens[at - 2].lower in words_of("small-places")
    opened = opened or _is_in(tokens, span, background)
    comma = last < len(tokens) and tokens[last].text == ","
    inside = _container(tokens, last, background.gazetteer) if comma else ()
    plain = tokens[at].text.isupper() or background.gazetteer.demonym(sentence.words(at, last))
    governed = at > 0 and tokens[at - 1].lower in words_of("locative-prepositions")
    if plain or not (opened or (inside and governed)):
        return None
    return Name(number, at, last, sentence.words(at, last), (), Part.LOCATION, "", inside)


def _is_in(tokens: tuple[Token, ...], span: tuple[int, int], background: Background) -> bool:
    """Whether one word that only a name can be follows "in", "near" or "drove to", and no name goes on."""
    at, last = span
    if last != at + 1 or not at:
        return False
    if tokens[at - 1].lower not in ("in", "near", "around") and not is_reached(tokens, at):
        return False
    word, after = tokens[at], tokens[last] if last < len(tokens) else None
    goes_on = after is not None and (after.text[0].isupper() or after.tag == "POS")
    named = word.is_name and len(word.text) > 2 and word.text.isalpha()
    other = is_among(
        word.lower, "surnames", "given-names", "institutions", "bodies", "no-places", "road-words"
    )
    known = background.gazetteer.lookup(word.text) or background.gazetteer.caution(word.text)
    return named and not (goes_on or other or known or word.lower in background.plain)


def _container(tokens: tuple[Token, ...], at: int, gazetteer: Gazetteer) -> tuple[Entry, ...]:
    """What the name after a comma or "in" may mean, in which a name lies: "Mayport, in Florida"."""
    i = at
    if i < len(tokens) and tokens[i].text == ",":
        i += 1
    if i < len(tokens) and tokens[i].lower == "in":
        i += 1
    elif i == at:
        return ()
    while i < len(tokens) and tokens[i].tag in ("AT0", "AJ0") and tokens[i].text.islower():
        i += 1
    if i >= len(tokens) or not tokens[i].text[0].isupper():
        return ()
    _, entries = gazetteer.longest(dotted(name_run(tokens, i))[1])
    return tuple(e for e in entries if e.kind in (*NATIONS, Kind.ADMIN1))
