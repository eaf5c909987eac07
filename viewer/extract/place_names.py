"""The names in a text that may be places, each with what the gazetteer knows by that name."""

from collections.abc import Iterator
from dataclasses import dataclass

from viewer.extract.parsing import Parsed
from viewer.extract.place_parts import NATIONS, Part, part_of_name
from viewer.extract.tokens import Token
from viewer.extract.words import words_of
from viewer.geo.entry import Entry, Kind, Trait
from viewer.geo.gazetteer import Gazetteer

_LONGEST_NAME = 7
_WIDE = (*NATIONS, Kind.CONTINENT, Kind.WORLD_REGION, Kind.ADMIN1)


@dataclass(frozen=True, slots=True)
class Name:
    """A name before it is resolved: tokens first..last of the sentence of that number, last excluded.

    `entries` are what it may mean, `facility` the word that makes it a port or a base, and `inside` the name
    that follows and contains it ("Callao, Peru").
    """

    sentence: int
    first: int
    last: int
    name: str
    entries: tuple[Entry, ...]
    part: Part
    facility: str = ""
    inside: str = ""  # the name that follows and contains it: "Callao, Peru"


def place_names(number: int, sentence: Parsed, gazetteer: Gazetteer) -> Iterator[Name]:
    """The names of sentence *number* that may be places, in order."""
    tokens = sentence.tokens
    at = 0
    while at < len(tokens):
        if not _may_open_name(tokens, at):
            at += 1
            continue
        found = _name_at(number, sentence, at, gazetteer)
        if found:
            yield found
            at = max(found.last, at + 1)
        else:
            at += 1


def _may_open_name(tokens: tuple[Token, ...], at: int) -> bool:
    token = tokens[at]
    return (
        token.text[0].isupper()
        and token.text[-1].isalnum()
        and token.tag[:2] not in ("AT", "PR", "CJ", "PN", "DP", "DT", "VM", "VB", "AV", "TO")
    )


def _name_at(number: int, sentence: Parsed, at: int, gazetteer: Gazetteer) -> Name | None:
    tokens = sentence.tokens
    if any(t.start <= tokens[at].start < t.end for t in sentence.times):
        return None  # August is a town too
    count, entries = gazetteer.longest([t.text for t in _run(tokens, at)])
    while count and tokens[at + count - 1].is_mark:
        count -= 1  # the full stop of the sentence is no part of the name
    last = at + count
    facility, first, end = _facility(tokens, at, last)
    if entries and first < at and entries[0].kind in _WIDE:
        facility, first, end = "", at, last  # "the mine in Bolivia" has no name
    if facility and entries:
        whole = _composed(tokens, (at, last), facility, gazetteer)
        if whole:
            entries = whole
    if not entries:
        return _unknown(number, sentence, at, gazetteer)
    part = part_of_name(tokens, first, end, entries)
    if not facility and not _is_place(tokens, (at, last), entries, part):
        return None
    name = (
        sentence.words(at, last)
        if not facility
        else _facility_name(sentence, (at, last), (first, end), facility)
    )
    return Name(number, first, end, name, entries, part, facility, _container(tokens, end, gazetteer))


def _run(tokens: tuple[Token, ...], at: int) -> list[Token]:
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


def _unknown(number: int, sentence: Parsed, at: int, gazetteer: Gazetteer) -> Name | None:
    """A name that the gazetteer lacks, beside a facility word: a place all the same, but nowhere yet."""
    tokens = sentence.tokens
    if not (tokens[at].is_name or (tokens[at].is_noun and at)) or (at and tokens[at - 1].is_name):
        return None
    last = at + 1
    while last < len(tokens) and last - at < 4 and tokens[last].text[0].isupper() and tokens[last].is_noun:
        last += 1
    facility, first, end = _facility(tokens, at, last)
    if not facility or gazetteer.demonym(sentence.words(at, last)) or (at == 0 and tokens[at].tag != "NP0"):
        return None
    name = _facility_name(sentence, (at, last), (first, end), facility)
    return Name(number, first, end, name, (), part_of_name(tokens, first, end, ()), facility, "")


def _is_place(
    tokens: tuple[Token, ...], span: tuple[int, int], entries: tuple[Entry, ...], part: Part
) -> bool:
    """Whether a name the gazetteer knows is meant as a place here and not as a person, firm or plain word."""
    first, last = span
    if (
        last - first == 1
        and tokens[first].tag in ("NN1", "NN2", "AJ0", "VVN", "VVG")
        and (_stands_in_name(tokens, first) or first == 0)
    ):
        return False  # "Sale" in "Foreign Military Sale"
    sure = max(e.importance for e in entries)
    neighbours = [tokens[i] for i in (first - 1, last) if 0 <= i < len(tokens)]
    within_name = any(_is_foreign_name(t, tokens[first], tokens[last - 1]) for t in neighbours)
    if within_name and part is not Part.LOCATION:
        return False
    if within_name and last < len(tokens) and tokens[last].is_name:
        return False
    flags = frozenset().union(*(e.flags for e in entries[:1]))
    if flags & {Trait.COMMON, Trait.PERSON, Trait.ORGANISATION} and part not in (Part.LOCATION, Part.OWNER):
        return sure > 0.75
    return part in (Part.LOCATION, Part.OWNER) or sure > 0.3 or any(e.kind in NATIONS for e in entries)


def _stands_in_name(tokens: tuple[Token, ...], at: int) -> bool:
    return at > 0 and tokens[at - 1].text[0].isupper() and not tokens[at - 1].is_mark


def _is_foreign_name(token: Token, first: Token, last: Token) -> bool:
    """Whether a neighbour makes the name part of a longer one, as a first name does."""
    if not (token.is_name and token.text[0].isupper()):
        return False
    return token.end + 1 == first.start or last.end + 1 == token.start


def _container(tokens: tuple[Token, ...], at: int, gazetteer: Gazetteer) -> str:
    """The place after a comma or "in", which tells what the name lies in: "Mayport, in Florida"."""
    i = at
    if i < len(tokens) and tokens[i].text == ",":
        i += 1
    if i < len(tokens) and tokens[i].lower == "in":
        i += 1
    elif i == at:
        return ""
    while i < len(tokens) and tokens[i].tag in ("AT0", "AJ0"):
        i += 1
    if i >= len(tokens) or not tokens[i].text[0].isupper():
        return ""
    count, entries = gazetteer.longest([t.text for t in _run(tokens, i)])
    return " ".join(t.text for t in tokens[i : i + count]) if entries else ""
