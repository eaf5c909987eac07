"""Places that only say whose something is or whence somebody comes: "a Guernsey trawler"."""

import re
from itertools import takewhile

from viewer.extract.grammar.words import is_among, words_of
from viewer.extract.names.places import Mention, Part
from viewer.extract.syntax.parsing import Parsed
from viewer.geo.entry import Kind as PlaceKind
from viewer.model.where import Precision

_SENT = frozenset("crew soldier pilot commando marine peacekeeper sailor envoy diplomat".split())
_STATES = frozenset(
    "republic kingdom commonwealth government state federation emirate sultanate people".split()
)
_TAKERS = ("roles-of-company", "trades", "partnerships")
_OF_PLACES = (
    "facilities",
    "land-nouns",
    "land-divisions",
    "bodies",
    "institutions",
    "titles",
    "person-titles",
)
_OFFICE_CHARS = 60
_OFFICE = re.compile(r"[^\W\d_],\s(?:an?|the)\s(?:[a-z-]+\s){0,3}?(?P<role>[a-z-]+)\s(?:in|at)\s$")
_SHIP = re.compile(
    r"\b(?:ship|boat|gunboat|lifeboat|minesweeper|dhow|schooner|vessel|tanker|ferry|frigate|destroyer|corvette|carrier|cruiser|submarine|freighter|trawler"
    r"|liner|icebreaker|tug|barge|yacht|cutter|dredger|minehunter|bulker|sister)\b[^.;:!?]{0,40}, the\s$"
)


def only_says_whose(sentence: Parsed, mention: Mention) -> bool:
    """Whether a name tells whose firm, ship, act or thought is spoken of, and nothing is there."""
    return (
        is_of_firm(sentence, mention)
        or is_ranking(sentence, mention)
        or is_of_ship(sentence.text, mention)
        or _is_formal_actor(sentence, mention)
        or _owns_agent(sentence, mention)
        or _owns_outward(sentence, mention)
        or _owns_thought(sentence, mention)
        or _is_home_of_ship(sentence, mention)
        or _is_home_of_taker(sentence, mention)
        or _is_seat_of_person(sentence.text, mention)
    )


def _is_seat_of_person(text: str, mention: Mention) -> bool:
    """Whether a place only says where somebody has his office: "Ana Ruiz, a deputy premier in Lima, went"."""
    found = _OFFICE.search(text, max(0, mention.start - _OFFICE_CHARS), mention.start)
    held = found and is_among(found["role"], "roles-of-person", "offices", "person-titles", "envoys")
    return bool(held) and text.startswith(",", mention.end)


def is_of_firm(sentence: Parsed, mention: Mention) -> bool:
    """Whether a place only says whence a firm or a body is: "bought by Foo Bar of Malta"."""
    at = sentence.at(mention.start)
    words = [t for t in sentence.tokens[max(0, (at or 0) - 4) : at] if t.lower != "the"]
    if not at or len(words) < 2 or words[-1].lower != "of" or words[-2].start == sentence.sentence.start:
        return False
    wide = mention.where.precision is Precision.COUNTRY or mention.kind == "capital"
    if not wide and _is_two_names(sentence, at):
        return True  # "handed it to DP World of Dubai"
    if not wide and not is_among(words[-2].lower, "roles-of-company", "trades"):
        return False
    name = words[-2]
    known = is_among(name.lower, "facilities", "land-nouns", "land-divisions", "bodies", "institutions")
    return name.text[0].isupper() and name.is_noun and not known


def _is_two_names(sentence: Parsed, at: int) -> bool:
    """Whether a bare name of two words and "of" stand before a word, as in "ST Engineering of Singapore"."""
    before = sentence.tokens[max(0, at - 4) : at]
    if len(before) < 4 or before[-1].lower != "of" or before[0].tag in ("AT0", "NP0", "AJ0"):
        return False
    return all(t.is_noun and t.text[0].isupper() and not is_among(t.lower, *_OF_PLACES) for t in before[1:3])


_RANKED = re.compile(
    r"[,–—]\sthe\s(?:[\w’'-]+\s){0,2}(?:[a-z]{2,}est|first|last|only|most\s[a-z]+)\s(?:[\w-]+\s){0,3}"
    r"(?:in|on|of)\s(?:the\s)?$"
)
_RANKED_CHARS = 60


def is_ranking(sentence: Parsed, mention: Mention) -> bool:
    """Whether a place is only that within which something is the greatest: "Togo's largest mill".

    So it is with "the bridge, the longest in Africa", which says little of where it is.
    """
    if mention.kind in (PlaceKind.CONTINENT, PlaceKind.WORLD_REGION):
        low = max(sentence.sentence.start, mention.start - _RANKED_CHARS)
        if _RANKED.search(sentence.text, low, mention.start):
            return True
    at = sentence.at(mention.end)
    if mention.part is not Part.OWNER or at is None:
        return False
    after = sentence.tokens[at + 1 : at + 3]
    ranks = ("most", "main", "chief", "only")
    return any(t.tag in ("AJS", "ORD") or t.lower in ranks or t.lower.endswith("est") for t in after)


def is_of_ship(text: str, mention: Mention) -> bool:
    """Whether a ship bears the name of a place, for what stands before it: "the last boat, the Alaska"."""
    return _SHIP.search(text, max(0, mention.start - 80), mention.start) is not None


def _is_formal_actor(sentence: Parsed, mention: Mention) -> bool:
    """Whether a state acts under its full style: "the Republic of Malta signed", with no "in" before."""
    at = sentence.at(mention.start)
    if not at or at < 2 or mention.where.precision.is_point:
        return False
    words = [t for t in sentence.tokens[max(0, at - 5) : at] if t.tag not in ("AT0", "AJ0")]
    if len(words) < 2 or words[-1].lower != "of" or words[-2].lower not in _STATES:
        return False
    return len(words) < 3 or words[-3].tag not in ("PRP", "PRF")


def _owns_agent(sentence: Parsed, mention: Mention) -> bool:
    """Whether a place only says whose firm or body did something: "built by Norway's state-owned Equinor"."""
    before = sentence.text[max(sentence.sentence.start, mention.start - 7) : mention.start].lower()
    return mention.part is Part.OWNER and before.endswith((" by ", " by the "))


def _owned(sentence: Parsed, mention: Mention) -> str | None:
    """The noun that a place owns, in its dictionary form: "sanction" of "Peru's new sanctions on"."""
    at = sentence.at(mention.end)
    if mention.part is not Part.OWNER or at is None:
        return None
    after = takewhile(lambda t: t.is_noun or t.tag in ("AJ0", "AJS", "ORD"), sentence.tokens[at + 1 : at + 5])
    return next((t.lemma.lower() for t in reversed(list(after)) if t.is_noun), "")


def _owns_outward(sentence: Parsed, mention: Mention) -> bool:
    """Whether a place only says whose act against others, or whose men and ships: "Peru's sanctions on"."""
    owned = _owned(sentence, mention)
    if owned is None:
        return False
    moves = mention.where.precision is Precision.COUNTRY and is_among(owned, "movers", "vessels")
    return moves or owned in words_of("outward-nouns") or owned in _SENT


_TELLINGS = (
    "telling",
    "account",
    "version",
    "view",
    "reading",
    "eyes",
    "words",
    "opinion",
    "narrative",
    "book",
)


def _owns_thought(sentence: Parsed, mention: Mention) -> bool:
    """Whether a capital stands for the government that has something in mind: "Warsaw's choice of a tank".

    Whoever it is that tells of something in his way: "in Warsaw's telling the boat swerved".
    """
    before = sentence.text[max(0, mention.start - 3) : mention.start].lower()
    at = sentence.at(mention.end)
    after = [t.lower for t in sentence.tokens[at + 1 : at + 2]] if at is not None else []
    if before == "in " and mention.part is Part.OWNER and after and after[0] in _TELLINGS:
        return True
    owned = _owned(sentence, mention) if mention.kind == "capital" else None
    lists = ("papers", "placeless-subjects", "mental-nouns", "intents")
    return owned is not None and (is_among(owned, *lists) or owned in _CONSENT)


_CONSENT = frozenset(
    "blessing approval consent permission objection opposition backing support protest".split()
)


def _is_home_of_ship(sentence: Parsed, mention: Mention) -> bool:
    """Whether a place only says whose a ship or plane is: "a Guernsey trawler", but not "in Guernsey"."""
    at = sentence.at(mention.end + 1)
    if at is None or mention.part is not Part.OTHER:
        return False
    after = sentence.tokens[at]
    return after.text.islower() and after.is_noun and after.lemma.lower() in words_of("vessels")


def _is_home_of_taker(sentence: Parsed, mention: Mention) -> bool:
    """Whether a place only says whence those are who get something: "let it to a Garissa cooperative"."""
    first, at = sentence.at(mention.start), sentence.at(mention.end + 1)
    if first is None or at is None or first < 2:
        return False
    after, before = sentence.tokens[at], sentence.tokens[first - 2 : first]
    takes = after.text.islower() and after.is_noun and is_among(after.lemma.lower(), *_TAKERS)
    return takes and [t.lower for t in before] in (["to", "a"], ["to", "an"], ["by", "a"], ["by", "an"])
