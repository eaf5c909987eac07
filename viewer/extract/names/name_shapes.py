"""How words of a text make one name: where it ends, the facility it belongs to, and what contains it."""

from dataclasses import dataclass

from viewer.extract.grammar.tokens import FINITE_TAGS, NAME_JOINTS, Token
from viewer.extract.grammar.words import is_among, words_of
from viewer.extract.names.place_parts import NATIONS, Part, is_subject_behind
from viewer.extract.syntax.parsing import Parsed
from viewer.geo.entry import Entry, Kind
from viewer.geo.gazetteer import Gazetteer

_LONGEST_UNLISTED = 4  # words
_NAME_JOINTS = NAME_JOINTS | frozenset("della do di du las los nad am sur ya wa".split())
_LEADING = frozenset("AT0 AJ0 NN1 NP0 DPS DT0 POS".split())  # tags before a noun
_LONGEST_NAME = 7
_OF_A_TITLE = frozenset("AJ0 AT0 CRD ORD PRF POS".split())  # tags between the nouns of one: "US Fifth Fleet"
_LONGEST_OWNER = 3
_HOLDERS = (*NATIONS, Kind.ADMIN1, Kind.DISTRICT, Kind.AREA, Kind.ISLANDS, Kind.ISLAND)


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


_COMPASS = {"N.": "North", "S.": "South", "E.": "East", "W.": "West"}


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


_PITS = ("colliery", "pit")
_LONGEST_PIT = 3  # words of its name


def longest_of(words: list[str], gazetteer: Gazetteer) -> tuple[int, tuple[Entry, ...]]:
    """How many of the words are a name, and its places.

    "S. Sudan" is looked for as South Sudan as well, and "Foo colliery" as Foo mine, as lists call it.
    """
    found = gazetteer.longest(words)
    quarter = _COMPASS.get(words[0])
    found = found if found[0] or quarter is None else gazetteer.longest([quarter, *words[1:]])
    pit = next((i for i, word in enumerate(words[: _LONGEST_PIT + 1]) if word.lower() in _PITS), 0)
    if pit < max(1, found[0]):
        return found
    mine = gazetteer.longest([*words[:pit], "mine"])
    return mine if mine[0] == pit + 1 else found


def name_run(tokens: tuple[Token, ...], at: int) -> list[Token]:
    """The words from *at* that could make one name."""
    found = [tokens[at]]
    for token in tokens[at + 1 : at + _LONGEST_NAME]:
        gap = token.start - found[-1].end
        if gap > 1 or not (token.text[0].isalnum() or token.text in "-.'’"):
            break
        found.append(token)
    return found


def facility_of(tokens: tuple[Token, ...], first: int, last: int) -> tuple[str, int, int]:
    """The facility that a name belongs to, and the words first..last of both: "port of X", "X naval base"."""
    words = words_of("facilities")
    for size in (3, 2, 1):
        after = " ".join(t.lower for t in tokens[last : last + size])
        if after in words and last + size <= len(tokens):
            return after, first, last + size
    for joint in ("of", "at", "in") if not _heads_point(tokens, last) else ():
        if first >= 2 and tokens[first - 1].lower == joint:
            if (
                joint == "in"
                and first > 2
                and tokens[first - 2].text[0].isupper()
                and (tokens[first - 3].text[0].isupper() or tokens[first - 3].tag == "POS")
            ):
                break  # "Acme University in X" has its own name
            for size in (2, 1) if first > 2 else (1,):
                before = " ".join(t.lower for t in tokens[max(0, first - 1 - size) : first - 1])
                if before in words and _is_noun_at(tokens, first - 1 - size, joint):
                    return before, first - 1 - size, last
    return "", first, last


_POINTS = frozenset("point head cape hill hills bluff spit cove creek ness ridge rock rocks".split())


def _heads_point(tokens: tuple[Token, ...], last: int) -> bool:
    """Whether a name is but the first part of that of a headland or hill: "the quay at Angra Point"."""
    after = tokens[last] if last < len(tokens) else None
    return after is not None and after.text[0].isupper() and after.lower in _POINTS


def _is_noun_at(tokens: tuple[Token, ...], at: int, joint: str) -> bool:
    """Whether a facility word may have a name after it: "the crossing at", not "were crossing at"."""
    if tokens[at].lower == "university" and joint != "of":
        return False
    acts = tokens[at].tag == "VVG" or not at or tokens[at - 1].tag not in _LEADING
    return not tokens[at].lower.endswith("ing") or not acts


def is_of_another(tokens: tuple[Token, ...], first: int, facility: str, gazetteer: Gazetteer) -> bool:
    """Whether the facility word at *first* goes with a place named before it: "Evin prison in Tehran"."""
    if not first or not tokens[first - 1].is_noun or not tokens[first - 1].text[0].isupper():
        return False
    before = tokens[first - 1].text
    return bool(gazetteer.lookup(f"{before} {facility}") or gazetteer.lookup(before))


def composed(
    tokens: tuple[Token, ...], span: tuple[int, int], facility: str, gazetteer: Gazetteer
) -> tuple[Entry, ...]:
    """The facility itself, where the gazetteer knows it under one of its usual names."""
    name = " ".join(t.text for t in tokens[slice(*span)])
    kind = facility.split()[-1]
    for whole in (f"{name} {facility}", f"{facility} of {name}", f"{name} {kind}", f"{kind} of {name}"):
        if found := gazetteer.lookup(whole):
            return found
    return ()


def facility_name(sentence: Parsed, name: tuple[int, int], whole: tuple[int, int], facility: str) -> str:
    """The name of a facility, from the words of its place and of both: "port of Callao" is "Callao port"."""
    text = sentence.words(*whole)
    if whole[0] == name[0]:
        return text
    return f"{sentence.words(*name)} {facility}" if not text[0].isupper() else text


def name_end(tokens: tuple[Token, ...], at: int) -> int:
    """Where the capitalised nouns from a word on end; not after more than four."""
    last = at + 1
    while last < len(tokens) and last - at < _LONGEST_UNLISTED:
        joint = tokens[last].lower in _NAME_JOINTS and last + 1 < len(tokens)
        ahead = last + 1 if joint else last
        if not (tokens[ahead].text[0].isupper() and tokens[ahead].is_noun):
            break
        last = ahead + 1
    return last


def goes_on(tokens: tuple[Token, ...], last: int) -> bool:
    """Whether "de" and a capitalised word follow a name, which so is only the first part of another."""
    after = tokens[last : last + 2]
    return len(after) > 1 and after[0].lower in _NAME_JOINTS and after[0].text.islower() and (
        after[1].text[0].isupper() and after[1].is_noun
    )  # fmt: skip


_OF_PLACES = (
    "facilities", "natural-features", "divisions", "structures", "bodies", "months-and-days", "houses",
)  # fmt: skip
_STANDS_IN = frozenset("estate farm homestead plantation ranch roadhouse".split())


def is_of_two(tokens: tuple[Token, ...], last: int) -> bool:
    """Whether a second word of no kind follows a name, which so is only the first part: "Torre Faro"."""
    if last >= len(tokens) or tokens[last].start != tokens[last - 1].end + 1:
        return False
    word, low = tokens[last], tokens[last].lower
    plain = (
        word.tag in ("NP0", "NN1")
        and word.text[0].isupper()
        and word.text[1:].islower()
        and len(word.text) > 2
    )
    return plain and low not in _STANDS_IN and not is_among(low, *_OF_PLACES)


def apposed(tokens: tuple[Token, ...], last: int, reach: int) -> tuple[Token, ...]:
    """The words, up to *reach*, of what a name is said to be right after it: "Hormuz, the island"."""
    led = [t.lower for t in tokens[last : last + 2]]
    return tokens[last + 2 : last + 2 + reach] if led in ([",", "the"], [",", "a"], [",", "an"]) else ()


def apposed_kind(tokens: tuple[Token, ...], last: int) -> str:
    """The kind of thing that a name is said to be right after it: "Hormuz, the island"; empty for none."""
    for token in apposed(tokens, last, 3):
        if token.lower in words_of("facilities", "natural-features"):
            return token.lower
        if token.tag not in ("AJ0", "AJS", "NN1"):
            break
    return ""


def owners_of(tokens: tuple[Token, ...], at: int, gazetteer: Gazetteer) -> tuple[Entry, ...]:
    """What the name may mean that owns the one from a word on, and so contains it: "Idaho's Moscow"."""
    if at < 2 or tokens[at - 1].tag != "POS":
        return ()
    for first in range(max(0, at - 1 - _LONGEST_OWNER), at - 1):
        if tokens[first].text[0].isupper() and (
            found := gazetteer.lookup(" ".join(t.text for t in tokens[first : at - 1]))
        ):
            return tuple(e for e in found if e.kind in _HOLDERS)
    return ()


def _past_apposition(tokens: tuple[Token, ...], at: int) -> int:
    """Where the place follows that what a name is says it lies in: "the capital of", "a poor town in"."""
    if at >= len(tokens) or tokens[at].tag != "AT0":
        return at
    for i in range(at + 1, min(at + _LONGEST_NAME, len(tokens) - 1)):
        if tokens[i].is_mark or tokens[i].lower in ("and", "or"):
            break
        if tokens[i].lower in words_of("place-openers") and tokens[i + 1].lower in ("of", "in"):
            return i + 2
    return at


def container_of(tokens: tuple[Token, ...], at: int, gazetteer: Gazetteer) -> tuple[Entry, ...]:
    """What the name after a comma or "in" may mean, in which a name lies: "Mayport, in Florida".

    So too one in brackets: "Rosario (Argentina)".
    """
    i = at
    if i + 1 < len(tokens) and tokens[i].text == "(":
        count, entries = gazetteer.longest(dotted(name_run(tokens, i + 1))[1])
        closed = count and [t.text for t in tokens[i + 1 + count : i + 2 + count]] == [")"]
        return tuple(e for e in entries if e.kind in _HOLDERS) if closed else ()
    if i < len(tokens) and tokens[i].text == ",":
        i += 1
    i = _past_apposition(tokens, i) if i > at else i
    if i < len(tokens) and tokens[i].lower == "in":
        i += 1
    elif i == at:
        return ()
    while i < len(tokens) and tokens[i].tag in ("AT0", "AJ0") and tokens[i].text.islower():
        i += 1
    if i >= len(tokens) or not tokens[i].text[0].isupper():
        return ()
    count, entries = gazetteer.longest(dotted(name_run(tokens, i))[1])
    acts = tokens[at].text == "," and _acts_behind(tokens, at, (i, i + count), entries)
    return () if acts else tuple(e for e in entries if e.kind in _HOLDERS)


def _acts_behind(
    tokens: tuple[Token, ...], comma: int, span: tuple[int, int], entries: tuple[Entry, ...]
) -> bool:
    """Whether the name behind a comma owns or does something, and contains nothing.

    So it does in "Acme, Finland's largest firm" and "At talks in Doha, Egypt and Sudan agreed".
    """
    owns = span[1] < len(tokens) and tokens[span[1]].tag == "POS"
    nation = any(e.kind in NATIONS for e in entries[:1])
    return owns or is_subject_behind(tokens, comma) or (nation and _is_speaker(tokens, *span))


def _is_speaker(tokens: tuple[Token, ...], first: int, last: int) -> bool:
    """Whether a name behind a comma says what stands before: "took it to Odesa, Russia said".

    So too where it only belongs to who says so: "took it to Odesa, the US Fifth Fleet said".
    """
    verb = last
    while verb < len(tokens) and (tokens[verb].is_noun or tokens[verb].tag in _OF_A_TITLE):
        verb += 1
    if verb >= len(tokens) or tokens[verb].tag not in FINITE_TAGS:
        return False
    opening = next(token for token in tokens if not token.is_mark)
    led = opening.tag in ("PRP", "PRF") or any(t.tag in FINITE_TAGS for t in tokens[: first - 1])
    return led and (verb > last or is_among(tokens[verb].lemma, "reporting-verbs"))
