"""Names of things, which are no names of who acts: "the MH-60R", "the Borsuk vehicle", "Highway 2"."""

import re
from collections.abc import Iterator

from viewer.extract.grammar.tokens import FINITE_TAGS, Token
from viewer.extract.grammar.words import is_among, noun_trigger, verb_trigger, words_of
from viewer.extract.syntax.parsing import Parsed
from viewer.model.event import Kind

_MODEL = re.compile(r"[A-Za-z]{1,5}[-‑]?\d|.*[-‑](?:class|type|built|designed|style)$")
_LONGEST = 6
_GIVEN = ("called", "named", "dubbed", "codenamed", "code-named", "nicknamed")
_ABSTRACT = ("ion", "ing", "ment", "ness", "ity", "ance", "ence", "ism", "ship", "age")
_ACTING = (
    "acting-nouns",
    "bodies",
    "institutions",
    "speakers",
    "person-titles",
    "roles-of-company",
    "workforce",
    "envoys",
    "rescuers",
)


def is_thing(sentence: Parsed, first: int, last: int) -> bool:
    """Whether the name first..last (indices, *last* excluded) is a thing's or only stands before one."""
    tokens = sentence.tokens
    return (
        any(_MODEL.match(token.text) for token in tokens[first:last])
        or _is_feature(tokens, first, last)
        or _names_kind(tokens, first, last)
        or _is_common(tokens, first, last)
        or _is_numbered(tokens, first, last)
        or _is_dubbed(tokens, first)
    )


def _is_numbered(tokens: tuple[Token, ...], first: int, last: int) -> bool:
    """Whether a word and its number are one name, "Article 4", "the Estlink 3 cable"; but "Channel 4 said".

    A ship acts: "the trawler, the 29-ton Daesung 7, capsized".
    """
    number, after = tokens[last : last + 1], tokens[last + 1 : last + 2]
    if last - first > 1 or not number or not number[0].text[0].isdigit() or number[0].text.endswith("%"):
        return False
    if any(token.lower in words_of("ships") for token in tokens[max(0, first - 6) : first]):
        return False
    return not (after and (after[0].tag[:2] in ("VV", "VH", "VB", "VM") or after[0].tag == "NN2"))


def _is_dubbed(tokens: tuple[Token, ...], first: int) -> bool:
    """Whether what is done has that name: "a mission known as Baltic Sentry"."""
    words = [token.lower for token in tokens[max(0, first - 2) : first]]
    given = 2 if words == ["known", "as"] else 1 if words[-1:] and words[-1] in _GIVEN else 0
    thing = tokens[first - given - 1].lemma.lower() if given and first > given else ""
    return bool(thing) and (noun_trigger(thing) is not None or thing in words_of("undertakings"))


def owns_body(tokens: tuple[Token, ...], at: int) -> bool:
    """Whether "'s" and the name of a body follow, which acts itself: "Norway's Civil Aviation Authority".

    A government, an army or a navy alone is that of the country, which acts by it.
    """
    if at >= len(tokens) or tokens[at].tag != "POS":
        return False
    owned: list[Token] = []
    for token in tokens[at + 1 : at + 6]:
        if not (token.is_noun or token.tag in ("AJ0", "ORD")) or token.lower == "own":
            break
        owned.append(token)
    if not owned:
        return False
    body = len(owned) > 1 and owned[-1].lemma.lower() in words_of("bodies")
    return body or (owned[-1].text[0].isupper() and not owned[-1].text.isdigit())


def owns_role(tokens: tuple[Token, ...], at: int) -> bool:
    """Whether "'s" and the role of somebody named follow, who acts: "Orbis's chief executive, Ana Ruiz,"."""
    if at >= len(tokens) or tokens[at].tag != "POS":
        return False
    i = at + 1
    while i < len(tokens) and tokens[i].text.islower() and (tokens[i].is_noun or tokens[i].tag == "AJ0"):
        i += 1
    role = tokens[i - 1].lower
    if not (role == "executive" or is_among(role, "person-titles", "roles-of-person")):
        return False
    i += i < len(tokens) and tokens[i].text == ","
    return i < len(tokens) and tokens[i].is_noun and tokens[i].text[0].isupper()


def is_sided_with(tokens: tuple[Token, ...], first: int) -> bool:
    """Whether others only take the side of the name: "troops loyal to General Haftar", "allied with Iran"."""
    at = first - 1
    while at > 1 and (tokens[at].is_noun or tokens[at].tag in ("AT0", "AJ0", "DT0", "ORD")):
        at -= 1
    return at > 0 and tokens[at].lower in ("to", "with") and tokens[at - 1].lower in words_of("siding-words")


def is_of_area(tokens: tuple[Token, ...], first: int, last: int) -> bool:
    """Whether its words say it is an area: "South of Malta", "Nampula" in "Nampula and Tete provinces"."""
    if tokens[first].lower in _WAYS and [t.lower for t in tokens[first + 1 : first + 2]] == ["of"]:
        return True
    after = tokens[last : last + 3]
    joined = len(after) == 3 and after[0].lower in ("and", "or") and after[1].text[0].isupper()
    return joined and after[2].lower in _AREAS


_WAYS = ("north", "south", "east", "west")
_AREAS = frozenset("provinces regions states districts counties governorates departments islands".split())


def says_what(tokens: tuple[Token, ...], first: int) -> bool:
    """Whether a body without a name says what the name before it is: "Orbis, the city's water company"."""
    if not tokens[first].text.islower():
        return False
    i = first - 1
    while i > 0 and (tokens[i].tag in ("AT0", "DPS", "POS", "AJ0", "ORD") or tokens[i].is_noun):
        i -= 1
    opens = tokens[i + 1].tag in ("AT0", "DPS") if i >= 0 else False
    led = [t for t in tokens[i + 1 : first] if t.tag in ("AT0", "DPS")]
    return (
        opens
        and i > 0
        and len(led) == 1  # no "on Friday, the day the trawler sank"
        and tokens[i].text == ","
        and tokens[i - 1].text[0].isupper()
        and tokens[i - 1].is_noun
    )


def is_described(tokens: tuple[Token, ...], first: int, last: int) -> bool:
    """Whether words set off beside a name say that it is somebody, a firm or a ship.

    "Orbis, the Danish carmaker,", "the lead boat of the pair, the Vega,".
    """
    if any(is_among(noun, "roles-of-company", "roles-of-person") for noun in apposition(tokens, last)):
        return not _is_before_speaker(tokens, last)
    return ship_before(tokens, first, last) is not None


def _is_before_speaker(tokens: tuple[Token, ...], last: int) -> bool:
    """Whether what follows a name and its comma is who speaks: "sailed from Lima, a spokesman said"."""
    after = (token for token in tokens[last + 1 : last + 2 + _LONGEST] if token.tag not in ("AT0", "AJ0"))
    word = next((token for token in after if not token.is_noun), None)
    return word is not None and word.lemma in words_of("reporting-verbs")


def ship_before(tokens: tuple[Token, ...], first: int, last: int) -> str | None:
    """The ship that a name set off by commas is that of: "the lead boat of the pair, the Vega,"."""
    closed = last < len(tokens) and tokens[last].is_mark
    if not closed or first < 3 or tokens[first - 1].lower != "the" or tokens[first - 2].text != ",":
        return None
    for token in reversed(tokens[max(0, first - 10) : first - 2]):
        if token.is_mark or token.tag[:2] in ("VV", "VB", "VH"):
            return None
        if token.lemma.lower() in words_of("roles-of-ship"):
            return token.lemma.lower()
    return None


def apposition(tokens: tuple[Token, ...], at: int) -> Iterator[str]:
    """The head noun of ", the state utility," after a name."""
    opens = [t.text for t in tokens[at : at + 1]] == [","] and at + 1 < len(tokens)
    if not opens or tokens[at + 1].tag not in ("AT0", "DPS"):
        return
    head = None
    for token in tokens[at + 2 : at + 2 + _LONGEST]:
        if token.is_noun:
            head = token
        elif token.tag in FINITE_TAGS:
            return  # "according to the navy, the trawler had swung round"
        elif token.tag not in ("AJ0", "CRD", "ORD", "AJS", "POS", "UNC", "VVG", "VVN"):
            break
    if head and head.text.islower():
        yield head.lemma.lower()


def without_source(sentence: Parsed, indices: list[int]) -> list[int]:
    """The words without "according to the minister, Ana Ruiz,": who says so does not act.

    So it is with "in the opinion of the police,".
    """
    tokens = sentence.tokens
    first = next((k for k, i in enumerate(indices) if _opens_source(tokens, i)), None)
    if first is None:
        return indices
    last = first
    while last < len(indices) and tokens[indices[last]].text != ",":
        last += 1
    named = last + 1 < len(indices) and tokens[indices[last + 1]].is_name
    named = named and any(tokens[i].text == "," for i in indices[last + 1 :])
    if named:  # "the minister, Ana Ruiz,"
        last += 1
        while last < len(indices) and tokens[indices[last]].text != ",":
            last += 1
    return [*indices[:first], *indices[last:]]


def is_patron(tokens: tuple[Token, ...], first: int) -> bool:
    """Whether a name only says whose somebody set off is: "Ana Ruiz, an adviser to President Poe,"."""
    if first < 4 or tokens[first - 1].lower not in ("to", "of"):
        return False
    if not is_among(
        tokens[first - 2].lemma.lower(), "roles-of-person", "offices", "envoys", "seconded", "kin"
    ):
        return False
    at = first - 3
    while at > 0 and tokens[at].tag in ("AJ0", "NN1"):
        at -= 1
    return [t.lower for t in tokens[at - 1 : at + 1]] in ([",", "a"], [",", "an"])


def is_exercise(tokens: tuple[Token, ...], last: int) -> bool:
    """Whether a name is said to be of what is done: "for Arctic Light, the largest exercise"."""
    return any(noun in ("exercise", "drill", "manoeuvre", "operation") for noun in apposition(tokens, last))


def _opens_source(tokens: tuple[Token, ...], at: int) -> bool:
    words = [t.lower for t in tokens[at : at + 4]]
    opinion = words[:2] == ["in", "the"] and words[3:] == ["of"] and words[2] in ("opinion", "view", "words")
    return opinion or words[:2] == ["according", "to"]


def _is_feature(tokens: tuple[Token, ...], first: int, last: int) -> bool:
    """“Highway 2”, "Lake Kariba", "Cyclone George", "Labor Day"."""
    ends = {t.lower for t in (tokens[first], tokens[last - 1]) if t.text[0].isupper()}
    body = tokens[last - 1].lemma.lower() in words_of("bodies")
    numbered = tokens[last].tag == "CRD" if last < len(tokens) else False
    after = tokens[last] if last < len(tokens) else None
    acts = after is not None and after.tag in ("VVD", "VVZ")
    trigger = verb_trigger(after.lemma) if acts and after is not None else None
    wills = acts and after is not None and after.lemma in words_of("willed-verbs")
    wills = wills or (trigger is not None and trigger.kind in _WILLED)
    if (wills and not numbered) or _is_of_ship(tokens, first, last):
        return False  # "Rio Verde signed a deal", "the tanker Hope Bay sank"
    return (last - first > 1 or numbered) and not body and bool(ends & words_of("feature-words"))


def _is_of_ship(tokens: tuple[Token, ...], first: int, last: int) -> bool:
    """Whether a name is a ship's, by what stands before it or by what it does."""
    does = [t.lemma for t in tokens[last : last + 4] if t.tag[:1] == "V" or t.lower == "aground"]
    sails = bool(set(does) & _SAILING) or does[:2] == ["run", "aground"]
    before = tokens[first - 1].lower if first else ""
    return before in words_of("ships") or (sails and before == "the")


_SAILING = frozenset(
    "sail sink dock anchor capsize berth moor refloat tow steam collide founder scuttle".split()
)
_WILLED = (Kind.DECISION, Kind.AGREEMENT, Kind.STATEMENT, Kind.LEGAL)  # what no lake or storm does


def is_ware(tokens: tuple[Token, ...], first: int, last: int) -> bool:
    """Whether a word that opens a sentence is said to be a ware: "Crayfish, the main export, is scarce"."""
    wares = any(is_among(noun, "goods", "supplies", "wares") for noun in apposition(tokens, last))
    opens = first == 0 and last == 1
    return opens and (wares or is_among(tokens[0].lower, "goods", "supplies"))


def _names_kind(tokens: tuple[Token, ...], first: int, last: int) -> bool:
    """Whether a common noun follows that the name only says the make of: "the Borsuk vehicle"."""
    if last >= len(tokens) or any(t.lower in words_of("bodies") for t in tokens[first:last]):
        return False
    head = None
    for token in tokens[last : last + 4]:
        if not (token.text.islower() and (token.is_noun or token.tag == "AJ0")):
            break
        head = token if token.is_noun else head
    if head is None or is_among(head.lemma.lower(), *_ACTING):
        return False
    return tokens[last - 1].is_noun and not is_among(head.lemma.lower(), "roles-of-person", "time-nouns")


def _is_common(tokens: tuple[Token, ...], first: int, last: int) -> bool:
    """Whether a capital only opens the sentence: "Fighting broke out", "Lorries tipped", "Somewhere on"."""
    if last - first > 1 or first:
        return False
    word = tokens[first]
    if is_among(word.lower, "institutions", "bodies", "lone-bodies"):
        return False  # "Congress was told"
    event = noun_trigger(word.lower) is not None or noun_trigger(word.lemma.lower()) is not None
    lists = ("movers", "workforce", "documents", "roles-of-company")
    common = is_among(word.lemma.lower(), *lists) or (
        word.lower.endswith("s") and is_among(word.lower.removesuffix("s"), *lists)
    )
    return word.tag[:2] in ("AV", "VV") or event or common or word.lower == "subject"


def is_firm(tokens: tuple[Token, ...]) -> bool:
    """Whether a word at the front that the model takes for a noun is a name: "Veltara signed the deal".

    What is counted has an article; and what is not, like rain or rice, signs, orders and says nothing.
    """
    helped = len(tokens) > 2 and tokens[1].tag in ("VM0", "VHD", "VHZ") and tokens[2].tag in ("VVI", "VVN")
    verb = tokens[2] if helped else next((t for t in tokens[1:3] if t.tag[:2] in ("VV", "VH", "VB")), None)
    if len(tokens) < 3 or tokens[0].tag != "NN1" or verb is None:
        return False
    if not helped and verb.tag not in ("VVD", "VVZ"):
        return False
    return verb.lemma in words_of("willed-verbs") and not tokens[0].lower.endswith(_ABSTRACT)
