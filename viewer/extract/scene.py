"""The places of an event: those its clause names, and those it points back to."""

import re
from collections.abc import Iterable
from itertools import takewhile

from viewer.extract.clauses import Clause
from viewer.extract.exactness import by_exactness, without_anchors
from viewer.extract.firm_names import SEAT
from viewer.extract.line_ends import without_ends
from viewer.extract.parsing import Parsed
from viewer.extract.places import Mention, Part
from viewer.extract.reference_points import is_reference
from viewer.extract.seated_bodies import seats
from viewer.extract.words import is_among, noun_trigger, words_of
from viewer.model.event import Kind
from viewer.model.where import Precision

_LOCAL = (
    Kind.CONSTRUCTION,
    Kind.CLOSURE,
    Kind.OPENING,
    Kind.OPERATION,
    Kind.INCIDENT,
    Kind.MOVEMENT,
    Kind.OTHER,
)


def places_of(sentence: Parsed, indices: Iterable[int], mentions: tuple[Mention, ...]) -> tuple[Mention, ...]:
    """The places that the words *indices* name as where something is, the most exact first."""
    named = named_in(sentence, indices, mentions)
    tied = _tied(sentence, named)
    real = [m for m in named if m not in tied and _is_there(sentence, m)]
    sitting = seats(sentence.text, real)
    real = [m for m in real if m not in sitting] or real  # "the ministry in Lima opened a road at Ica"
    real = without_ends(sentence.text, without_anchors(real), [m for m in real if is_inside(sentence, m)])
    return by_exactness(sorted(real, key=lambda m: (not is_inside(sentence, m), _is_frame(sentence, m))))


def _is_frame(sentence: Parsed, mention: Mention) -> bool:
    """Whether a place only opens a sentence with "in", so that one named behind it is the more exact."""
    at = sentence.at(mention.start)
    words = [t for t in sentence.tokens[sentence.opening : at] if t.tag != "AT0"] if at else []
    return len(words) == 1 and sentence.text[mention.end : mention.end + 1] == ","


def last_within(sentence: Parsed, mentions: tuple[Mention, ...]) -> Mention | None:
    """The last exact place that a sentence says something is in, or the site that it begins with."""
    exact = (m for m in mentions if m.where.is_placed and m.where.precision.is_point)
    there = (m for m in exact if is_inside(sentence, m) or _is_theme(sentence, m))
    return max((m for m in there if _is_there(sentence, m)), key=lambda m: m.start, default=None)


def _is_theme(sentence: Parsed, mention: Mention) -> bool:
    """Whether a sentence begins with a site: "The dam at Mosul leaks"."""
    at = sentence.at(mention.start)
    opens = at is not None and at <= sentence.opening + 1 and mention.where.precision is Precision.SITE
    return opens and all(t.tag == "AT0" for t in sentence.tokens[sentence.opening : at])


_SEAT = re.compile(  # "a Waltham, Mass., maker of pumps"
    r",\s(?:[A-Z][\w.]*\.?,\s)?(?:[a-z-]+\s){0,2}"
    r"(?:makers?|compan(?:y|ies)|firms?|banks?|concerns?|producers?|manufacturers?|retailers?|developers?|utility)\b"
)


SAYS = re.compile(r"\s(?:said|says|reported|added)(?:[.,]|\son\s[A-Z]|$)")  # where those are who tell it


_BOUND_FOR = re.compile(  # where a thing is yet to get, or what words aim at: "bound for Suva", "hinted at"
    r"\b(?:(?:bound|destined|headed) for|(?:hint|aim|point)(?:s|ed|ing) at)\s(?:the\s)?"
    r"(?:[A-Z][\w-]+['’]s?\s)?$"
)
_CONDITION = re.compile(
    r"\b(?:subject to|pending|conditional on)\s(?:[\w’'-]+\s){1,6}in\s(?:the\s)?$", re.IGNORECASE
)
_READIED = (
    re.compile(  # where a thing was readied and not where it serves: "handed over after trials off Cork"
        r"\b(?:after|before|following|ahead of|pending)\s(?:[a-z]+\s){0,3}"
        r"(?:trials?|tests?|testing|training|repairs|refit|overhaul|maintenance|exercises|drills)"
        r"\s(?:in|at|off|near|on|around)\s(?:the\s)?$"
    )
)


_INSTEAD = re.compile(  # where a thing is not: "by way of Lima rather than through Quito"
    r"\b(?:rather than|instead of|as opposed to)\s(?:[a-z]+\s){0,3}(?:the\s)?$"
)


def _is_there(sentence: Parsed, mention: Mention) -> bool:
    """Whether something may be at a place for how it is named."""
    return (
        (_is_scene(mention) or _names_event(sentence, mention))
        and not is_reference(sentence, mention)
        and not _is_in_longer_name(sentence, mention)
        and not _is_of_route(sentence.text, mention)
        and not _BOUND_FOR.search(
            sentence.text, max(sentence.sentence.start, mention.start - 40), mention.start
        )
        and not _READIED.search(
            sentence.text, max(sentence.sentence.start, mention.start - 80), mention.start
        )
        and not _INSTEAD.search(
            sentence.text, max(sentence.sentence.start, mention.start - 60), mention.start
        )
        and not _SEAT.match(sentence.text, mention.end)
        and not SAYS.match(sentence.text, mention.end)
        and not SEAT.search(sentence.text, max(sentence.sentence.start, mention.start - 50), mention.start)
        and not is_of_firm(sentence, mention)
        and not _is_formal_actor(sentence, mention)
        and not _owns_agent(sentence, mention)
        and not _owns_outward(sentence, mention)
        and not _owns_thought(sentence, mention)
        and not is_of_ship(sentence.text, mention)
        and not is_ranking(sentence, mention)
        and not _is_of_condition(sentence, mention)
        and not _is_home_of_ship(sentence, mention)
        and not _is_home_of_taker(sentence, mention)
    )


def _is_of_condition(sentence: Parsed, mention: Mention) -> bool:
    """Whether a place is that of those who have to agree: "subject to approval by the parliament in Foo"."""
    low = max(sentence.sentence.start, mention.start - 80)
    return _CONDITION.search(sentence.text, low, mention.start) is not None


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


_TAKERS = ("roles-of-company", "trades", "partnerships")


def _owns_agent(sentence: Parsed, mention: Mention) -> bool:
    """Whether a place only says whose firm or body did something: "built by Norway's state-owned Equinor"."""
    before = sentence.text[max(sentence.sentence.start, mention.start - 7) : mention.start].lower()
    return mention.part is Part.OWNER and before.endswith((" by ", " by the "))


def _owns_outward(sentence: Parsed, mention: Mention) -> bool:
    """Whether a place only says whose act against others, or whose men and ships: "Peru's sanctions on"."""
    at = sentence.at(mention.end)
    if mention.part is not Part.OWNER or at is None:
        return False
    after = takewhile(lambda t: t.is_noun or t.tag in ("AJ0", "AJS", "ORD"), sentence.tokens[at + 1 : at + 5])
    owned = next((t.lemma.lower() for t in reversed(list(after)) if t.is_noun), "")
    moves = mention.where.precision is Precision.COUNTRY and is_among(owned, "movers", "vessels")
    return moves or owned in words_of("outward-nouns") or owned in _SENT


def _owns_thought(sentence: Parsed, mention: Mention) -> bool:
    """Whether a capital stands for the government that has something in mind: "Warsaw's choice of a tank"."""
    at = sentence.at(mention.end)
    if mention.part is not Part.OWNER or mention.kind != "capital" or at is None:
        return False
    after = takewhile(lambda t: t.is_noun or t.tag in ("AJ0", "AJS", "ORD"), sentence.tokens[at + 1 : at + 5])
    owned = next((t.lemma.lower() for t in reversed(list(after)) if t.is_noun), "")
    return is_among(owned, "papers", "placeless-subjects", "mental-nouns", "intents")


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


_OF_PLACES = (
    "facilities",
    "land-nouns",
    "land-divisions",
    "bodies",
    "institutions",
    "titles",
    "person-titles",
)


def is_of_ship(text: str, mention: Mention) -> bool:
    """Whether a ship bears the name of a place, for what stands before it: "the last boat, the Alaska"."""
    return _SHIP.search(text, max(0, mention.start - 80), mention.start) is not None


_SHIP = re.compile(
    r"\b(?:ship|boat|gunboat|lifeboat|minesweeper|dhow|schooner|vessel|tanker|ferry|frigate|destroyer|corvette|carrier|cruiser|submarine|freighter|trawler"
    r"|liner|icebreaker|tug|barge|yacht|cutter|dredger|minehunter|bulker|sister)\b[^.;:!?]{0,40}, the\s$"
)


def named_in(sentence: Parsed, indices: Iterable[int], mentions: tuple[Mention, ...]) -> tuple[Mention, ...]:
    """The places that stand among the words *indices*, whatever they say of them."""
    offsets = [(sentence.tokens[i].start, sentence.tokens[i].end) for i in indices]
    if not offsets:
        return ()
    low, high = offsets[0][0], offsets[-1][1]
    return tuple(m for m in mentions if low <= m.start < high and any(a <= m.start < b for a, b in offsets))


def is_tied(sentence: Parsed, mention: Mention) -> bool:
    """Whether a place only tells who somebody is or whose something is: "the mayor of Lima"."""
    low = max(sentence.sentence.start, mention.start - 60)
    before = sentence.text[low : mention.start].casefold().split()
    while before and before[-1] in ("the", "existing", "other"):
        before.pop()
    if not (before and before[-1].endswith(_TYING)):
        return False  # which is sooner told than by the search
    found = _TIED.search(sentence.text, low, mention.start)
    if found is None:
        return False
    if mention.where.precision is Precision.SITE and _STAKE.match(found.group()):
        return False  # "a stake in the Foo refinery" bears on that
    word = sentence.at(found.start())
    does = (
        word is not None and sentence.tokens[word].tag == "VVD" and sentence.tokens[word].lower in _SCHOOLED
    )
    return not does  # "ten men trained in Lima" did so there


def _tied(sentence: Parsed, named: tuple[Mention, ...]) -> list[Mention]:
    """The places that are tied to somebody or something, and those in a row with them."""
    found: list[Mention] = []
    for mention in named:
        between = sentence.text[found[-1].end : mention.start].strip() if found else ""
        if between.removesuffix(" the") in (",", "and", "or", ", and") or is_tied(sentence, mention):
            found.append(mention)
    return found


def is_origin(sentence: Parsed, mention: Mention, *, of_noun: bool = False) -> bool:
    """Whether "from" stands before a place: what arrives or follows from there is there no more.

    With *of_noun* only where a noun comes from there: "a firm from Basel", and not "reported from Basel".
    """
    at = sentence.at(mention.start)
    before = [t for t in sentence.tokens[max(0, (at or 0) - 4) : at] if t.tag not in ("AT0", "AJ0")]
    if before and before[-1].lower == "and" and at:
        at = _row_start(sentence, at)
        before = [t for t in sentence.tokens[max(0, at - 4) : at] if t.tag not in ("AT0", "AJ0")]
    if not before or before[-1].lower != "from":
        return False
    if not of_noun:
        return True
    leads = len(before) > 1 and is_among(before[-2].lemma.lower(), "line-nouns", "way-nouns")
    return len(before) > 1 and before[-2].is_noun and not leads  # "the line from Lima" is there


def _row_start(sentence: Parsed, at: int) -> int:
    """Where the names begin that a name stands in a row with: "from the US and Peru", the index of "US"."""
    first = at - 1
    while first > 0 and (sentence.tokens[first - 1].is_name or sentence.tokens[first - 1].text == ","):
        first -= 1
    return first


def is_inside(sentence: Parsed, mention: Mention) -> bool:
    """Whether "in", "at" or "near" stands before a name, which says more surely where than "from" or "of"."""
    at = sentence.at(mention.start)
    before = [t for t in sentence.tokens[max(0, (at or 0) - 3) : at] if t.tag not in ("AT0", "AJ0")]
    return bool(before) and before[-1].lower in (*_WITHIN, "on")


_SENT = frozenset("crew soldier pilot commando marine peacekeeper sailor envoy diplomat".split())
_SCHOOLED = ("trained", "registered", "listed")
_STAKE = re.compile(r"(?:stake|share|holding|interest)s?\b")
_TYING = ("to", "for", "in", "with", "between", "of", "from")
_TIED = re.compile(
    r"\b(?:linked|tied|belonging|connected|loyal|allied|owed|opposed|thanks|according|related)\s+to\s(?:the\s)?$"
    r"|\b(?:bound|destined|en\sroute)\s(?:for|to)\s(?:the\s)?$"
    r"|\b(?:headquartered|registered|incorporated|listed)\s+in\s(?:the\s)?$"
    r"|(?<!\bbe )(?<!\bare )(?<!\bwas )(?<!\bwere )(?<!\bbeen )(?<!\bbeing )"
    r"\b(?:based|born|educated|trained)\s+in\s(?:the\s)?$"
    r"|\b(?:links|access|ties)\s+(?:to|with)\s(?:the\s)?$|\b(?:link|route|routes|road|railway)\s+with\s(?:the\s)?$"
    r"|\b(?:threats?|challenges?|risks?|blows?|boosts?|warnings?|messages?|signals?|rivals?|alternatives?|answers?"
    r"|responses?|commitments?|obligations?|letters?|appeals?|dangers?)\s+to\s(?:the\s|existing\s|other\s){0,2}$"
    r"|\bflags?\s+of\s(?:the\s)?$"
    r"|\b(?:talks?|negotiations?|disputes?|quarrels?|rows?|deals?|ties|relations|tensions?|agreements?|treat(?:y|ies)"
    r"|pacts?|accords?|wars?|conflict|truce|ceasefire|trade|cooperation|summit|meetings?)\s+between\s(?:the\s)?$"
    r"|\b(?:stakes?|shares?|holdings?|interests?|confidence|faith)\s+in\s(?:the\s)?$"
    r"|\b(?:ministers?|presidents?|premiers?|kings?|queens?|governors?|mayors?|ambassadors?|bishops?|archbishops?"
    r"|patriarchs?|consuls?|chancellors?|rulers?|leaders?|citizens?|natives?)\s+of\s(?:the\s)?$"
    r"|\bover\s(?:the\s)?[\w’'-]+\sin\s(?:the\s)?$"
    r"|\b(?:order(?:s|ed|ing)?|buy(?:s|ing)?|bought|purchas(?:es?|ed|ing)|acquir(?:es?|ed|ing)|sourc(?:es?|ed|ing)"
    r"|borrow(?:s|ed|ing)?|leas(?:es?|ed|ing))\s(?:[^\s.;:,]+\s){0,4}from\s(?:(?:\w+\s){1,3}(?:in|of)\s)?(?:the\s)?$"
    r"|\b(?:grants?|loans?|gifts?|aid|donations?|funding|money|help|support|backing|pressure|credit|orders?)"
    r"\s+from\s(?:the\s)?$",
    re.IGNORECASE,
)


def hosts(sentence: Parsed, clause: Clause, mentions: tuple[Mention, ...]) -> tuple[Mention, ...]:
    """The place that hosts something: "Oslo will host the talks" says where they are."""
    low, high = sentence.tokens[clause.start].start, sentence.tokens[clause.group.first].start
    return by_exactness(m for m in mentions if low <= m.start < high and m.where.is_placed)


def _is_scene(mention: Mention) -> bool:
    if mention.part in (Part.LOCATION, Part.OWNER):
        return True
    fine = mention.where.precision in (Precision.SITE, Precision.REGION, Precision.SEA)
    return mention.part is not Part.ACTOR and fine


def _names_event(sentence: Parsed, mention: Mention) -> bool:
    """Whether an accident or a meeting goes by the name of where it was: "the Doha talks"."""
    at = sentence.at(mention.start)
    if at is None or not mention.where.precision.is_point:
        return False
    after = next((t for t in sentence.tokens[at:] if t.start >= mention.end), None)
    trigger = noun_trigger(after.lemma.lower()) if after and after.is_noun and after.text.islower() else None
    return trigger is not None and trigger.kind in (Kind.INCIDENT, Kind.MEETING)


def _is_in_longer_name(sentence: Parsed, mention: Mention) -> bool:
    """Whether a capitalised noun goes on with the name of something wide: "the Pacific Resilience Fund"."""
    at = sentence.at(mention.start)
    if at is None or mention.where.precision.is_point:
        return False
    after = next((t for t in sentence.tokens[at:] if t.start >= mention.end), None)
    timed = after is not None and any(t.opens_at <= after.start < t.end for t in sentence.times)
    beside = after is not None and after.start == mention.end + 1 and not timed
    if after is None or after.lower in words_of("land-divisions"):
        return False  # "Katanga Province" is all of it
    return beside and (after.is_noun or after.tag == "AJ0") and after.text[0].isupper()


def _is_of_route(text: str, mention: Mention) -> bool:
    """Whether a name is one end of a line that is not all there: "the Cairo–Aswan railway"."""
    return (
        text[mention.end : mention.end + 1] in _DASHES or text[mention.start - 1 : mention.start] in _DASHES
    )


def is_ranking(sentence: Parsed, mention: Mention) -> bool:
    """Whether a place is only that within which something is the greatest: "Togo's largest mill"."""
    at = sentence.at(mention.end)
    if mention.part is not Part.OWNER or at is None:
        return False
    after = sentence.tokens[at + 1 : at + 3]
    ranks = ("most", "main", "chief", "only")
    return any(t.tag in ("AJS", "ORD") or t.lower in ranks or t.lower.endswith("est") for t in after)


def _is_formal_actor(sentence: Parsed, mention: Mention) -> bool:
    """Whether a state acts under its full style: "the Republic of Malta signed", with no "in" before."""
    at = sentence.at(mention.start)
    if not at or at < 2 or mention.where.precision.is_point:
        return False
    words = [t for t in sentence.tokens[max(0, at - 5) : at] if t.tag not in ("AT0", "AJ0")]
    if len(words) < 2 or words[-1].lower != "of" or words[-2].lower not in _STATES:
        return False
    return len(words) < 3 or words[-3].tag not in ("PRP", "PRF")


_DASHES = ("–", "-", "—")
_STATES = frozenset(
    "republic kingdom commonwealth government state federation emirate sultanate people".split()
)
_WITHIN = frozenset("in at near off outside around".split())


def is_off_shore(mention: Mention) -> bool:
    """Whether the place is the waters before a town: an article about them is about one spot all the same."""
    town = mention.entry is not None and mention.entry.precision.is_point
    return town and mention.where.precision is Precision.SEA


def inherits(kind: Kind) -> bool:
    """Whether an event of that kind is surely somewhere, so that the article's own place stands in for it."""
    return kind in _LOCAL
