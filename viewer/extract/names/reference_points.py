"""Places that only tell where another one lies: "40 km north of Jos", "across the river from Kinshasa"."""

import re
from collections.abc import Sequence

from viewer.extract.grammar.tokens import Token
from viewer.extract.grammar.words import is_among, words_of
from viewer.extract.names.others_places import is_of_others
from viewer.extract.names.places import Mention
from viewer.extract.syntax.parsing import Parsed
from viewer.extract.times.whole_ways import whole_way
from viewer.model.where import Precision

_NAME = r"(?:[^\W_][\w’'-]*\s){0,4}?"
_FACED = re.compile(
    rf",\s(?:just\s|right\s|directly\s)?(?:(?:across|over)\s{_NAME}from|opposite|facing"
    rf"|(?:up|down)(?:river|stream)\s(?:of|from)|on\sthe\sother\sside\sof)\s{_NAME}$"
)
_CROSSED = re.compile(r",\s(?:just\s|right\s|directly\s)?(?:across|over)\s(?:the\s)?(?:[Rr]iver\s)?$")
_ACROSS_FROM = re.compile(r"\s(?:[Rr]iver\s)?from\b")
_NO_FIRMS = (
    "organisation-openers", "place-openers", "titles", "bodies", "institutions", "land-divisions",
    "state-bodies", "person-titles", "roles-of-person", "directions",
)  # fmt: skip
_NEAR = 80  # characters of the aside
_BESIDE = re.compile(
    r"(?:(?:\s[a-z]+){0,2},)?\s(?:(?:which|that)\s)?(?:is\s|lies\s|stands\s)?(?:just\s|right\s)?"
    r"(?:near|close\sto|not\sfar\sfrom|outside|next\sto|adjacent\sto|on\sthe\s(?:outskirts|edge)\sof)\s(?:the\s)?"
)
_CONTINENT_M = 1_500_000  # a smaller area still helps to say where "the highest peak on Java" stands
_AMONG = re.compile(
    r",\s(?:(?:by\sfar|once|still)\s)?(?:the|its)\s(?:[\w’'-]+\s){0,2}?(?:[a-z]+est|most\s[a-z]+)\s"
    r"(?:[\w’'-]+\s){0,3}?(?:in|of|on)\s(?:the\s|all\s)?"
)  # ", the largest port in"


def is_reference(sentence: Parsed, mention: Mention) -> bool:
    """Whether the place only tells how far or in which direction something else lies: "40 km north of"."""
    ways = (_is_faced, is_home_of_firm, is_of_others, _is_all_among, _is_end_of)
    if any(tells(sentence, mention) for tells in ways):
        return True
    i = next((k for k, t in enumerate(sentence.tokens) if t.start >= mention.start), 0)
    near = sentence.tokens[max(0, i - 7) : i]
    words = [t.lower for t in near]
    for unit in ("km", "miles", "mile", "kilometres", "kilometers", "metres"):
        rest = near[words.index(unit) + 1 :] if unit in words else None
        if rest is not None and not _goes_on(rest) and [t.lower for t in rest[:1]] != ["between"]:
            figure = near[max(0, words.index(unit) - 1)]
            if mention.start in (whole_way(sentence.text, figure.start, near[words.index(unit)].end) or ()):
                return False  # "flew the 400 km from Quito to Lima"
            told = [t.lower for t in rest if t.lower != "the"]
            apart = told[:1] in (["up"], ["down"], ["along"]) and told[-2:] in ([",", "at"], [",", "in"])
            if told in (["at"], ["in"]) or apart or _is_gone(near, rest):
                return False  # "was 8 metres at Ica", "40 km up the coast, at Ica", "flew 900 km to Ica"
            length = [t.lower for t in rest[:1]] == ["of"] and any(t.lower != "the" for t in rest[1:])
            length = length or any(is_among(t.lower, "line-nouns") or t.lower in _PIECES for t in rest[:1])
            return not length and "within" not in words  # "40 km of road in Togo" is a length
    if len(words) < 2 or words[-1] != "of" or not is_among(words[-2], "compass-points"):
        return False
    return len(words) < 3 or words[-3] != "the"  # "the north of Mali" is in it


_END_OF = re.compile(r"\s(?:end|side|entrance|mouth|exit)\sof\sthe\b")


def _is_end_of(sentence: Parsed, mention: Mention) -> bool:
    """Whether it only says which end of another is meant: "the Baltic end of the canal"."""
    return _END_OF.match(sentence.text, mention.end) is not None


def _is_gone(near: Sequence[Token], rest: Sequence[Token]) -> bool:
    """Whether a figure is how far somebody went to a place: "walked 40 km to Goma"."""
    if [t.lower for t in rest if t.lower != "the"] != ["to"]:
        return False
    before = [t for t in near[: len(near) - len(rest) - 1] if t.tag not in ("CRD", "AV0", "AT0", "AJ0")]
    verb = before[-1].lemma if before and before[-1].tag[:2] == "VV" else ""
    return verb == "carry" or is_among(verb, "journey-verbs")


_GREATEST = re.compile(
    r"\b(?:[a-z]{2,}est|most\s[a-z]+)\s(?:[\w’'-]+\s){1,4}?(?:in|of|on)\s(?:the\s|all\s)?$"
)


def _is_all_among(sentence: Parsed, mention: Mention) -> bool:
    """Whether a continent only tells among which a thing is the greatest: "the finest harbours in Asia"."""
    if (mention.where.radius_m or 0) < _CONTINENT_M or mention.where.precision is not Precision.REGION:
        return False
    low = max(sentence.sentence.start, mention.start - _NEAR)
    return _GREATEST.search(sentence.text, low, mention.start) is not None


_PIECES = ("stretch", "section", "length", "march", "race")  # "a 13 km stretch of fence at Lima" is there


def _goes_on(rest: tuple[Token, ...]) -> bool:
    """Whether what a figure tells ends before: "rise above seven metres, hospitals in Wrocław would"."""
    at = max((i for i, token in enumerate(rest) if token.is_mark), default=None)
    if any(t.tag == "VVD" or t.lower in words_of("clause-verbs") for t in rest):
        return True
    return at is not None and [t.tag for t in rest[at + 1 : at + 2]] not in (["PRP"], ["PRF"], ["AV0"], [])


def without_neighbours(text: str, named: list[Mention]) -> list[Mention]:
    """The places without those that an exact one is only near to or the largest of: "Dachau, near Munich"."""
    exact = [m.end for m in named if m.where.precision.is_point]
    return [
        m
        for m in named
        if not any(
            _BESIDE.fullmatch(text, end, m.start)
            or ((m.where.radius_m or 0) >= _CONTINENT_M and _AMONG.fullmatch(text, end, m.start))
            for end in exact
            if end < m.start
        )
    ]


def _is_faced(sentence: Parsed, mention: Mention) -> bool:
    """Whether an aside tells across what and from where a place lies: ", across the Rhine from Kehl,"."""
    low = max(sentence.sentence.start, mention.start - _NEAR)
    crossed = _CROSSED.search(sentence.text, low, mention.start)
    if crossed and _ACROSS_FROM.match(sentence.text, mention.end):
        return True
    return _FACED.search(sentence.text, low, mention.start) is not None


_SET_OFF = re.compile(
    r"(?:[^\W\d_a-z][\w’'&.-]*|\b(?:firm|company|group|miner|maker|builder|operator|consortium))"
    r", (?:of|from) (?:the )?$"
)


def is_home_of_firm(sentence: Parsed, mention: Mention) -> bool:
    """Whether a country or town only says whose a firm is that goes before it: "DP World of Dubai"."""
    at = sentence.at(mention.start)
    if not at or at < 2 or mention.where.precision not in (Precision.COUNTRY, Precision.SETTLEMENT):
        return False
    before = sentence.tokens[at - 2]
    if is_set_off_home(sentence.text, mention):
        return True
    if mention.where.precision is Precision.SETTLEMENT and not _acts_as_firm(sentence, mention, at - 2):
        return False
    capital = (before.is_noun or before.tag == "AJ0") and before.text[0].isupper()
    named = sentence.tokens[at - 1].lower == "of" and capital and not is_among(before.lower, *_NO_FIRMS)
    return named and mention.start == sentence.tokens[at].start


def is_set_off_home(text: str, mention: Mention) -> bool:
    """Whether commas set off whose somebody or a firm is: "Foo World, of Lima, won", "Foo, from Lima,"."""
    if text[mention.end : mention.end + 1] != ",":
        return False
    return _SET_OFF.search(text, max(0, mention.start - _NEAR), mention.start) is not None


def _acts_as_firm(sentence: Parsed, mention: Mention, last: int) -> bool:
    """Whether a sentence begins with a name of several words that a verb or "and" follows: a firm's."""
    tokens, behind = sentence.tokens, sentence.at(mention.end) or 0
    while behind < len(tokens) and tokens[behind].start < mention.end:
        behind += 1
    after = tokens[behind : behind + 1]
    acts = bool(after) and (after[0].lower in ("and", "has", "will", "said") or after[0].tag == "VVD")
    several = last == sentence.opening + 1 and tokens[last - 1].text[0].isupper()
    site = is_among(tokens[last].lower, "facilities", "structures", "houses", "land-words", "shore-words")
    return acts and several and not site and tokens[last - 1].tag != "AT0"
