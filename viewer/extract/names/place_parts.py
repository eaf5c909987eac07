"""What a place name does in its sentence: it says where, it acts, or it owns."""

from enum import StrEnum
from itertools import takewhile

from viewer.extract.grammar.tokens import FINITE_TAGS, Token
from viewer.extract.grammar.words import is_among, words_of
from viewer.extract.syntax.home_towns import is_home
from viewer.geo.entry import WATERS, Entry, Kind

NATIONS = (Kind.COUNTRY, Kind.TERRITORY)
_GOVERNED = ("AT0", "AJ0", "CRD", "ORD", "DPS", "DT0", "AJS", "AJC", "POS")


_BY_LETTERS = ("US", "U.S.", "UK", "U.K.", "EU")
_SOLDIERS = frozenset(
    "general admiral soldier troop marine airman officer official envoy diplomat sailor commando citizen"
    " adviser".split()
)


class Part(StrEnum):
    """What a place name does in its sentence."""

    LOCATION = "location"  # where something is
    ACTOR = "actor"  # a government or a team: it acts or speaks
    OWNER = "owner"  # "Peru's coast", "Mexico's ministry"
    ADJECTIVE = "adjective"  # its people, or half of a compound: "Peruvian", "Lima-based"; never a scene
    OTHER = "other"


_WORLD_M = 500_000.0


def part_of_name(tokens: tuple[Token, ...], first: int, last: int, entries: tuple[Entry, ...]) -> Part:
    """What the name in first..last does: after a preposition it is a location, before a verb it acts."""
    if told := _by_phrase(tokens, first, last, entries):
        return told
    before, after = _governor(tokens, first), tokens[last] if last < len(tokens) else None
    if after and after.lower == "itself":
        after = tokens[last + 1] if last + 1 < len(tokens) else None
    if after and (told := _by_next(tokens, first, last, after)):
        return told
    world = any(e.kind is Kind.WORLD_REGION and (e.radius_m or 0) >= _WORLD_M for e in entries[:1])
    if world and first and tokens[first - 1].lower in ("a", "an"):
        return Part.ADJECTIVE  # "an Arctic railway" is anywhere
    nation = any(e.kind in (*NATIONS, Kind.CAPITAL) for e in entries[:1])
    if nation and after and (_is_called_on(tokens, first, after) or _opens_after_frame(tokens, first, after)):
        return Part.ACTOR
    if before and (_locates(before, entries) or _takes(before, after, entries) or _runs_from(tokens, first)):
        return Part.LOCATION
    if (
        (_opens_site(tokens, first, last) and not world)
        or _is_apposed(tokens, first, last)
        or _heads_list(tokens, first, last)
        or (_is_reached(tokens, first) and not (after and after.tag[:1] == "V"))
    ):
        return Part.LOCATION
    acts = bool(after and (after.tag[:1] == "V" or after.tag in ("XX0", "AV0")))
    done_to = bool(before and before.tag[:2] == "VV")
    land = any(e.kind is Kind.TERRITORY for e in entries[:1])  # "ceded the Chagos Islands"
    return Part.ACTOR if nation and (acts or (done_to and not land)) else Part.OTHER


def _by_phrase(tokens: tuple[Token, ...], first: int, last: int, entries: tuple[Entry, ...]) -> Part | None:
    """What a name does in a phrase that says so by itself: whose home or for whom it is, a court's seat."""
    nation = any(entry.kind in NATIONS for entry in entries[:1])
    if is_home(tokens, first, last) or _is_in_byline(tokens, first, last):
        return Part.ADJECTIVE  # "the Dearborn, Mich., energy company"
    if (nation and _is_of_those(tokens, first, last)) or _says_which_state(tokens, last, entries):
        return Part.ADJECTIVE
    if _is_backed(tokens, first):
        return Part.ACTOR if nation else Part.OTHER
    if entries and entries[0].kind is Kind.CAPITAL and _is_party(tokens, first):
        return Part.ACTOR
    after = [token.lower for token in tokens[last : last + 2]]
    after = after[1:] if after[:1] == ["itself"] else after
    seat = after[:1] and after[0] in ("court", "tribunal", "jail", "prison", "hospital")
    return Part.LOCATION if seat and not nation else None  # "a Bamako tribunal"


def _is_of_those(tokens: tuple[Token, ...], first: int, last: int) -> bool:
    """Whether a country's name only says whence those are who act: "a New Zealand salvage team"."""
    led = first > 0 and tokens[first - 1].lower in ("a", "an")
    nouns = list(takewhile(lambda t: t.is_noun and t.text.islower(), tokens[last : last + 4])) if led else []
    return bool(nouns) and is_among(
        nouns[-1].lemma.lower(), "acting-nouns", "workforce", "roles-of-company", "guests", "vessels"
    )


def _says_which_state(tokens: tuple[Token, ...], last: int, entries: tuple[Entry, ...]) -> bool:
    """Whether waters or a part of the world only tell of which state is spoken: "the Pacific nation"."""
    wide = any(entry.kind in (*WATERS, Kind.WORLD_REGION) for entry in entries[:1])
    nouns = list(takewhile(lambda t: t.is_noun and t.text.islower(), tokens[last : last + 3])) if wide else []
    return bool(nouns) and nouns[-1].lemma.lower() in _STATES


_STATES = frozenset(
    "nation country kingdom republic state neighbour neighbor ally rival monarchy emirate".split()
)
_BETWEEN_STATES = frozenset(
    "accord agreement alliance deal pact treaty understanding letter note talk negotiation truce ceasefire"
    " tension relation tie dispute row rift feud spat quarrel swap rivalry".split()
)


def _is_party(tokens: tuple[Token, ...], first: int) -> bool:
    """Whether a capital is one of two governments: "an exchange of letters between Lima and Washington"."""
    low = first - 1
    if low > 1 and tokens[low].lower == "and":
        low -= 1
        while low > 0 and tokens[low].is_name:
            low -= 1
    return low > 0 and tokens[low].lower == "between" and tokens[low - 1].lemma.lower() in _BETWEEN_STATES


_WRITERS = frozenset("correspondent reporter editor bureau desk staff writer".split())


def _is_in_byline(tokens: tuple[Token, ...], first: int, last: int) -> bool:
    """Whether a line only tells where it was written: "From our correspondent in Lima"."""
    if last < len(tokens) or first < 1 or tokens[first - 1].lower not in ("in", "from"):
        return False
    opens, words = tokens[0].lower, tokens[1 : first - 1]
    if opens in ("reporting", "filed"):
        return not words
    named = opens == "by" and bool(words) and all(t.text[0].isupper() or t.lower == "and" for t in words)
    return named or (opens in ("from", "by") and any(t.lemma.lower() in _WRITERS for t in words))


_FOR = (
    "in support of", "in solidarity with", "in sympathy with", "in defence of", "in league with",
    "on behalf of", "the request of", "the invitation of", "the behest of", "the orders of",
    "the instruction of", "under pressure from", "the help of", "the consent of", "the blessing of",
    "in favour of", "in favor of",
)  # fmt: skip


def _is_backed(tokens: tuple[Token, ...], first: int) -> bool:
    """Whether something is done for or against whom a name means: "shut it in support of Peru"."""
    low = first - (first > 0 and tokens[first - 1].lower == "the")
    words = [token.lower for token in tokens[max(0, low - 3) : low]]
    judged = words[-2:] in (["found", "against"], ["ruled", "against"], ["decided", "against"])
    return judged or " ".join(words) in _FOR


def _opens_after_frame(tokens: tuple[Token, ...], first: int, after: Token) -> bool:
    if after.tag[:1] == "V" and _ends_frame(tokens, first):
        return True
    comma = first - 1
    while comma > 0 and (tokens[comma].is_name or tokens[comma].lower == "and"):
        comma -= 1
    row = after.tag[:1] == "V" or after.lower == "and"  # no "Dublin City Council"
    return row and comma > 0 and tokens[comma].text == "," and is_subject_behind(tokens, comma)


def _is_called_on(tokens: tuple[Token, ...], first: int, after: Token) -> bool:
    """Whether somebody asks the name to do something: "called on Tehran to free it", "appealed to"."""
    if after.lower != "to":
        return False
    low = first - (first > 0 and tokens[first - 1].lower == "the")
    asks = [t.lemma if t.tag[:1] == "V" else t.lower for t in tokens[max(0, low - 2) : low]]
    return asks in (["call", "on"], ["call", "upon"], ["appeal", "to"])


_PLACES = frozenset("port harbour airport city town village capital resort island hub seaport suburb".split())


def _is_apposed(tokens: tuple[Token, ...], first: int, last: int) -> bool:
    """Whether a name between commas says which place is meant: "Kenya’s main port, Mombasa, was shut"."""
    closed = last < len(tokens) and tokens[last].text in (",", ".")
    if first < 3 or not closed or tokens[first - 1].text != ",":
        return False
    led = tokens[max(0, first - 5) : first - 2]
    opens = any(t.tag in ("AT0", "DPS", "POS") for t in led)
    return opens and tokens[first - 2].lemma.lower() in _PLACES


def _runs_from(tokens: tuple[Token, ...], first: int) -> bool:
    """Whether a work that runs from place to place begins there: "a pipeline from Jinjiang"."""
    return first > 1 and tokens[first - 1].lower == "from" and tokens[first - 2].lemma.lower() in _LINES


_LINES = frozenset("pipeline cable road railway highway motorway canal aqueduct tunnel conduit".split())


def _heads_list(tokens: tuple[Token, ...], first: int, last: int) -> bool:
    """Whether a name opens a list of places and days: "struck two ports: Odesa on 2 May, Reni on 4 May"."""
    after = tokens[last : last + 2]
    dated = len(after) > 1 and after[0].lower in ("on", "in") and after[1].tag in ("CRD", "NP0")
    return dated and first > 1 and tokens[first - 1].text == ":"


def _by_next(tokens: tuple[Token, ...], first: int, last: int, after: Token) -> Part | None:
    """What a name does by the word after it alone: "the Lima ministry", "a US general", "Peru's coast"."""
    body = after.is_noun and is_among(after.lemma.lower(), "institutions", "speakers")
    if body and _is_set_ahead(tokens, first, last):
        return Part.LOCATION
    if body or _opens_body(tokens, last):
        return Part.ACTOR
    if tokens[first].text in _BY_LETTERS and after.text.islower() and after.lemma.lower() in _SOLDIERS:
        return Part.ADJECTIVE
    if after.tag != "POS":
        return None
    acts = is_among(_owned(tokens, last), "institutions", "bodies", "person-titles", "words-of-will")
    return Part.ACTOR if acts else Part.OWNER


def _is_set_ahead(tokens: tuple[Token, ...], first: int, last: int) -> bool:
    """Whether a sentence, or what "and" adds, opens with where it is: "In Lima police held two"."""
    acts = last + 1 < len(tokens) and tokens[last + 1].tag in FINITE_TAGS
    opens = first == 1 or (first > 1 and tokens[first - 2].lower in ("and", "but", "while"))
    return opens and tokens[first - 1].lower in ("in", "at") and acts


def _is_reached(tokens: tuple[Token, ...], first: int) -> bool:
    """Whether something comes as far as a place: "drifted as far away as Lima"; not what is from there."""
    before = [t.lower for t in tokens[max(0, first - 6) : first] if t.tag not in ("AT0", "AJ0")]
    words = [word for word in before if word not in ("away", "afield", "north", "south", "east", "west")]
    return words[-3:] == ["as", "far", "as"] and words[-4:-3] != ["from"]


def _takes(before: Token, after: Token | None, entries: tuple[Entry, ...]) -> bool:
    """Whether a town is taken, and not taken to court or with somebody: "the army took Sokode in May"."""
    town = any(e.kind is Kind.CITY for e in entries[:1])
    ends = (
        after is None or after.is_mark or after.lower in ("on", "in", "from", "after", "last", "and", "but")
    )
    return town and ends and before.tag[:2] == "VV" and before.lemma == "take"


def _opens_site(tokens: tuple[Token, ...], first: int, last: int) -> bool:
    """Whether a name says where a site is that follows it: "its Ludwigshafen ammonia plant".

    "The US base" and "the UK base" are the base of a state, wherever it is.
    """
    if tokens[first].text in _BY_LETTERS:
        return False
    at = (
        last - 1 if tokens[last - 1].text.islower() else last
    )  # the name may have the word for the site in it
    nouns = list(
        takewhile(lambda t: t.tag in ("NN1", "NN2", "AJ0") and t.text.islower(), tokens[at : at + 4])
    )
    return (
        bool(nouns) and nouns[-1].is_noun and is_among(nouns[-1].lemma.lower(), "facilities", "named-works")
    )


def _ends_frame(tokens: tuple[Token, ...], first: int) -> bool:
    """Whether a date or another noun stands right before a name: "In 2023 Peru banned"."""
    before = tokens[first - 1] if first else None
    if before is not None and before.text == "," and first > 1:  # "On Thursday, Peru banned"
        before = tokens[first - 2]
        return before.lower in words_of("months-and-days") or before.tag == "CRD"
    dated = before is not None and before.lower in words_of("months-and-days")
    return before is not None and (dated or before.tag in ("CRD", "NN1"))


def _opens_body(tokens: tuple[Token, ...], at: int) -> bool:
    """Whether a word goes on with the name of a body that has more to it: "Supreme Council of War"."""
    goes_on = tokens[at + 1 : at + 2] and tokens[at + 1].lower in ("of", "for", "on")
    return bool(goes_on) and tokens[at].text[0].isupper() and is_among(tokens[at].lower, "bodies")


_OF_LESSER = ("close", "reopen", "shut", "use", "join", "link", "connect")


def _locates(before: Token, entries: tuple[Entry, ...]) -> bool:
    """Whether a preposition or verb says where: "in", "reached"; "for", "shut" only of lesser places."""
    if before.lower in words_of("locative-prepositions"):
        return True
    if before.lower in ("for", "behind") or (before.tag[:2] == "VV" and before.lemma in _OF_LESSER):
        return any(e.kind not in NATIONS for e in entries[:1])
    if before.tag == "VVG" and before.lemma == "flee":
        return False  # "people fleeing Cuba drowned"
    return before.tag[:2] == "VV" and before.lemma in words_of("place-verbs")


def _owned(tokens: tuple[Token, ...], at: int) -> str:
    """The noun that a possessive owns."""
    noun = ""
    for token in tokens[at + 1 : at + 7]:
        if token.tag[:2] not in ("AJ", "NN", "NP", "OR", "CR", "AV") and token.lower != "own":
            break
        if token.is_noun:
            noun = "company" if token.text[0].isupper() else token.lemma.lower()
    return noun


def _governor(tokens: tuple[Token, ...], at: int) -> Token | None:
    """The preposition or verb before a name, past articles, adjectives and names in line with it."""
    for i in range(at - 1, max(-1, at - 10), -1):
        if not _is_between(tokens, i):
            return None if i == 0 and _acts_behind(tokens, at) else tokens[i]
    return None


def _acts_behind(tokens: tuple[Token, ...], at: int) -> bool:
    """“In Suva, Orbis opened an office”: what a verb follows behind such an opening acts there."""
    return tokens[at - 1].text == "," and bool(tokens[at + 1 : at + 2]) and tokens[at + 1].tag in FINITE_TAGS


def _is_between(tokens: tuple[Token, ...], at: int) -> bool:
    token = tokens[at]
    if token.tag in _GOVERNED or (token.is_noun and token.tag != "NN2") or token.text == ",":
        return True
    return token.tag == "CJC" and at > 0 and (tokens[at - 1].is_name or _joins_held(tokens, at))


def _joins_held(tokens: tuple[Token, ...], at: int) -> bool:
    """Whether "and" goes on behind a town and its state: "in Portland, Oregon, and Spokane, Washington"."""
    held = at > 3 and [t.text for t in tokens[at - 3 : at : 2]] == [",", ","]
    held = held and tokens[at - 2].is_name and tokens[at - 4].is_name
    return held and not any(t.tag[:1] == "V" for t in tokens[at + 2 : at + 3])


def is_subject_behind(tokens: tuple[Token, ...], comma: int) -> bool:
    """Whether names behind a comma are who acts, past where or when it is: "In Foo, Peru and Chile met"."""
    opening = next((token for token in tokens if not token.is_mark), None)
    before = any(token.tag in FINITE_TAGS or token.text == "," for token in tokens[:comma])
    if opening is None or opening.tag not in ("PRP", "PRF") or before:
        return False
    i = comma + 1
    while i < len(tokens) and (tokens[i].is_name or tokens[i].text[0].isupper() or tokens[i].lower == "and"):
        i += 1
    return i < len(tokens) and tokens[i].tag in FINITE_TAGS
