"""Places that only tell where another one lies: "40 km north of Jos", "across the river from Kinshasa"."""

import re

from viewer.extract.parsing import Parsed
from viewer.extract.places import Mention
from viewer.extract.tokens import Token
from viewer.extract.whole_ways import whole_way
from viewer.extract.words import is_among, words_of
from viewer.model.where import Precision

_DIRECTIONS = frozenset(
    "north south east west north-east north-west south-east south-west northeast northwest southeast "
    "southwest".split()
)
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
    if _is_faced(sentence, mention) or is_home_of_firm(sentence, mention):
        return True
    if _is_of_others(sentence, mention):
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
            length = [t.lower for t in rest[:1]] == ["of"] and any(t.lower != "the" for t in rest[1:])
            length = length or any(is_among(t.lower, "line-nouns") or t.lower in _PIECES for t in rest[:1])
            return not length and "within" not in words  # "40 km of road in Togo" is a length
    if len(words) < 2 or words[-1] != "of" or words[-2] not in _DIRECTIONS:
        return False
    return len(words) < 3 or words[-3] != "the"  # "the north of Mali" is in it


_TO_IT = re.compile(  # ", the only paved road to China,"
    r",\s[^,;.]{3,60}\b(?:corridor|gateway|highway|lifeline|link|railway|road|route)\s(?:in)?to\s(?:the\s)?$"
)
_CLOSED = re.compile(r",\s(?:ha[sd]|have|is|are|was|were|will|would|remains?|stays?|[a-z]+ed)\b")
_THENCE = re.compile(
    r"\b(?:arriving|coming|flying|returning|travelling|traveling)\s(?:(?:back|down|home|in|over|up)\s)?from\s$"
    r"|\bfrom\s(?:an?|another|the)\s(?:[a-z-]+\s){0,2}"
    r"(?:bank|company|contractor|firm|lender|maker|manufacturer|operator|supplier)\s(?:at|in|of)\s$"
)
_FIRM = r"(?:bank|company|consortium|contractor|firm|group|lender|maker|manufacturer|operator|supplier)"
_LIKENED = re.compile(  # "twice the size of Malta", "felt as far away as Lima", "owned by a firm in Hamburg"
    r"\b(?:the\s(?:area|height|length|population|size)\sof"
    r"|(?:like|similar\sto|since|than)\s(?:that|those|(?:the\s)?(?:last\s)?ones?)\s(?:at|in|near|of)"
    r"|(?:capable\sof|(?<=,\s)able\sto)\s(?:attack|hit|reach|strik|target|threaten)(?:e|t?ing)?"
    r"|(?:[a-z]+est|most\s[a-z]+)\s(?:[a-z]+\s){0,2}outside"
    r"|used\sto\s[a-z]+\s(?:at|from|in|to)"
    r"|(?:felt|heard|seen|visible)\sas\sfar\s(?:[a-z]+\s)?as"
    rf"|(?:chartered|leased|managed|operated|owned|run)\sby\s(?:an?|the)\s(?:[a-z-]+\s){{0,2}}{_FIRM}"
    r"\s(?:at|based\sin|in|of))\s$"
)
_IN_ASIDE = re.compile(  # ", modelled on one in Sydney,", ", run from London,", ", on its way to Rotterdam,"
    r",\s(?:(?:modelled|named|patterned)\s(?:after|for|on)\s[^,;.]{0,40}"
    r"|(?:assembled|born|bought|bred|brewed|designed|filmed|first\s[a-z]+|grown|made|manufactured|painted"
    r"|printed|published|shot|signed|sold|tested|trained|woven|written)\s(?:at|in)\s(?:the\s)?"
    r"|(?:controlled|directed|managed|operated|run|steered)\sfrom\s"
    r"|of\s(?:a|the)\s(?:kind|make|sort|type)\s[^,;.]{0,40}"
    r"|with\s(?:[a-z]+\s){0,2}(?:branches|clients|customers|offices|subsidiaries)\s(?:at|in)\s"
    r"|(?:on|en)\s(?:(?:her|his|its|the|their)\sway|route)\s(?:[a-z]+\s)?(?:back\s)?(?:from|to)\s"
    r"|(?:an?|the|its)\s(?:[\w-]+\s){0,2}(?:competitor|copy|graduate|native|replica|rival|twin|veteran)\s(?:of|to)\s(?:the\s)?)$"
)
_ASKED = re.compile(
    r"['’]s?\s(?:own\s)?(?:behest|bidding|expense|insistence|instigation|invitation|request|urging)\b"
)


def _is_of_others(sentence: Parsed, mention: Mention) -> bool:
    """Whether a place is only where a way leads, whence a thing came, or who asked for what is told."""
    text, low = sentence.text, max(sentence.sentence.start, mention.start - _NEAR)
    if _ASKED.match(text, mention.end) and text[low : mention.start].endswith("at "):
        return True
    patterns = [_THENCE, _LIKENED]
    if text.startswith(",", mention.end):
        patterns += (_IN_ASIDE, _TO_IT) if _CLOSED.match(text, mention.end) else (_IN_ASIDE,)
    return any(pattern.search(text, low, mention.start) for pattern in patterns)


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


_SET_OFF = re.compile(r"[^\W\d_a-z][\w’'&.-]*, of (?:the )?$")


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
    """Whether commas set off whose somebody or a firm is: "Foo World, of Lima, won the contract"."""
    behind = text[mention.end : mention.end + 1] == ","
    return behind and _SET_OFF.search(text, max(0, mention.start - _NEAR), mention.start) is not None


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
