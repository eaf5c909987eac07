"""The places of an event: those its clause names, and those it points back to."""

import re
from collections.abc import Iterable

from viewer.extract.grammar.words import is_among, noun_trigger, words_of
from viewer.extract.locating.exactness import by_exactness, without_anchors
from viewer.extract.locating.firm_names import SEAT
from viewer.extract.locating.line_ends import is_shut_beyond, without_ends
from viewer.extract.locating.seated_bodies import seats
from viewer.extract.locating.tied_places import tied
from viewer.extract.locating.whose_places import only_says_whose
from viewer.extract.names.found_names import contains
from viewer.extract.names.places import Mention, Part
from viewer.extract.names.reference_points import is_reference, without_neighbours
from viewer.extract.syntax.clauses import Clause
from viewer.extract.syntax.parsing import Parsed
from viewer.geo.entry import Kind as PlaceKind
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


_SEAT = re.compile(  # "a Waltham, Mass., maker of pumps"
    r",\s(?:[A-Z][\w.]*\.?,\s)?(?:(?!the\b)[a-z-]+\s){0,2}"  # no "In Suva, the company"
    r"(?:makers?|compan(?:y|ies)|firms?|banks?|concerns?|producers?|manufacturers?|retailers?|developers?|utility)\b"
)
_BY_LINE = re.compile(r"\s(?:ferry|ferries|train|flight|bus|express|boat|shuttle)\b")
_ON_BOARD = re.compile(r"\b(?:on|aboard|by|off)\s(?:the|a)\s$")  # "came on the Suva ferry"
_SAID_IN = re.compile(  # where somebody only speaks: ", the minister said in Dili"
    r"\b(?:said|says|told\s[a-z ]{1,20}|added|warned|insisted|promised|announced)\s(?:in|at)\s$"
)
SAYS = re.compile(r"\s(?:said|says|reported|added)(?:[.,]|\son\s[A-Z]|$)")  # where those are who tell it
_NOT_THERE = (
    (re.compile(  # where those are who are given something: "awarded a yard in Foo the contract"
        r"\b(?:award|gave|give|hand|grant)(?:s|ed)?\s(?:an?|the)\s(?:[a-z-]+\s){0,3}"
        r"(?:yard|shipyard|firm|company|builder|consortium|contractor|supplier|shipbuilder)\s(?:in|at|from|near)\s$"
    ), 60),
    (re.compile(  # where a thing is yet to get, or what words aim at: "bound for Suva", "hinted at"
        r"\b(?:(?:bound|destined|headed) for|(?:in|out|home)bound (?:from|for|to)"
        r"|(?:hint|aim|point)(?:s|ed|ing) at)\s(?:the\s)?"
        r"(?:[A-Z][\w-]+['’]s?\s)?$"
    ), 40),
    (re.compile(  # where a thing was readied and not where it serves: "handed over after trials off Cork"
        r"\b(?:after|before|following|ahead of|pending)\s(?:[a-z]+\s){0,3}"
        r"(?:trials?|tests?|testing|training|repairs|refit|overhaul|maintenance|exercises|drills)"
        r"\s(?:in|at|off|near|on|around)\s(?:the\s)?$"
    ), 80),
    (re.compile(  # where goods go, of which something else is told: "a duty on goods shipped to Peru"
        r"\b(?:goods|exports?|products?|shipments?|cargo(?:es)?|oil|gas|steel|cars|grain|clothes|parts)\s"
        r"(?:shipped|exported|sold|sent|imported|bound)\s(?:to|from|into|for)\s(?:the\s)?$"
    ), 60),
    (re.compile(  # whence weather comes: "a thin rain coming off the Danube"
        r"\b(?:coming|blowing|drifting|rolling|sweeping|whipping)\s(?:in\s)?(?:off|from|over|across)\s(?:the\s)?$"
    ), 40),
    (re.compile(  # whence that came which strikes: "a missile fired from Yemen hit a ship off Aden"
        r"(?<!\bwas\s)(?<!\bwere\s)(?<!\bbeen\s)(?<!\bbe\s)\b(?:fired|launched|flown|lobbed)\sfrom\s"
        r"(?:(?:[A-Z][a-z]+-)?[a-z-]+\s){0,4}(?:[A-Z][\w’'-]+(?:,\s|\sand\s|,\sand\s)(?:[a-z]+\s){0,2}){0,4}(?:[A-Z]\w+['’]s\s)?$"
    ), 90),
    (re.compile(  # where a firm is from: "Vega Metals, of India, may bid"
        r"[A-Z][\w’'.&-]*,\sof\s(?:the\s)?$"
    ), 40),
    (re.compile(  # whence those come who are counted: "a third of them from Israel and Turkey"
        r"\b(?:them|those|whom)\sfrom\s(?:the\s)?(?:[A-Z][\w’'-]+(?:,\s|\sand\s|,\sand\s|\s)){0,5}$"
    ), 80),
    (re.compile(  # by way of another: "rather than through Quito"
        r"\b(?:(?:rather than|instead of|as opposed to)\s(?:[a-z]+\s){0,3}"
        r"|(?:Rather than|Instead of)\s(?:[a-z]+\s){0,2}(?:to|for|into|through|via)\s"
        r"|(?:Rather than|Instead of)\s(?:arriv|berth|call|dock|land|moor|stop|unload)(?:ing|ping)?"
        r"\s(?:at|in)\s)"
        r"(?:the\s)?$"
    ), 60),
    (re.compile(  # where those are who have to agree: "subject to approval by the parliament in Foo"
        r"\b(?:subject to|(?<!\ba\s)(?<!\bthe\s)pending|conditional on)"
        r"\s(?:[\w’'-]+\s){1,6}in\s(?:the\s)?$", re.IGNORECASE
    ), 80),
    (re.compile(  # where those are who say so: "according to two bankers in Casablanca"
        r"\baccording\sto\s(?:[\w’'-]+\s){1,6}(?:in|at)\s(?:the\s)?$", re.IGNORECASE
    ), 80),
    (re.compile(  # what is only talked about: "met in Paris for talks on Aleppo"
        r"\b(?:talks|negotiations|discussions|consultations|conference|briefing|debate|report|resolution)\s"
        r"(?:on|about|over|regarding|concerning)\s(?:the\s)?(?:(?:situation|crisis|conflict|war)\sin\s)?(?:the\s)?$"
    ), 70),
    (re.compile(  # where a ship is registered: "a tanker flagged in Palau"
        r"\b(?:flagged|registered|domiciled|incorporated)\sin\s(?:the\s)?$"
    ), 30),
    (re.compile(  # who was not chosen: "passing over yards in Italy, France and Spain"
        r"\b(?:passing\sover|edging\sout|spurning|snubbing|beating|ahead\sof)\s(?:[a-z]+\s){0,3}(?:in|from)\s(?:the\s)?"
        r"(?:[A-Z][\w’'-]+(?:,\s|\sand\s|,\sand\s|\s)){0,6}$"
    ), 90),
    (SEAT, 50),
)  # fmt: skip
"""What stands before the name of a place that nothing is at, and within how many characters."""


def places_of(sentence: Parsed, indices: Iterable[int], mentions: tuple[Mention, ...]) -> tuple[Mention, ...]:
    """The places that the words *indices* name as where something is, the most exact first."""
    named = named_in(sentence, indices, mentions)
    if not named:
        return ()
    bound = tied(sentence, named)
    beyond = [m for m in named if is_shut_beyond(sentence.text, m)]
    real = [m for m in named if m in beyond or (m not in bound and _is_there(sentence, m))]
    sitting = seats(sentence.text, real)
    real = [m for m in real if m not in sitting] or real  # "the ministry in Lima opened a road at Ica"
    real = without_ends(
        sentence.text,
        without_anchors(without_neighbours(sentence.text, real)),
        [m for m in real if m in beyond or is_inside(sentence, m)],
    )
    real = _without_holders(sentence.text, real)
    return by_exactness(sorted(real, key=lambda m: (not is_inside(sentence, m), _is_frame(sentence, m))))


def _without_holders(text: str, named: list[Mention]) -> list[Mention]:
    """The places without a state or country that only says which one is meant: "in Spokane, Washington"."""
    ends = {m.end: m.entry for m in named if m.entry is not None}
    return [
        m
        for m in named
        if m.entry is None
        or text[m.start - 2 : m.start] != ", "
        or (held := ends.get(m.start - 2)) is None
        or not contains(m.entry, held)
    ]


def _is_frame(sentence: Parsed, mention: Mention) -> bool:
    """Whether a place only opens a sentence with "in", so that one named behind it is the more exact."""
    at = sentence.at(mention.start)
    words = [t for t in sentence.tokens[sentence.opening : at] if t.tag != "AT0"] if at else []
    return len(words) == 1 and sentence.text[mention.end : mention.end + 1] == ","


def last_within(sentence: Parsed, mentions: tuple[Mention, ...]) -> Mention | None:
    """The last exact place that a sentence says something is in, or the site that it begins with."""
    exact = (m for m in mentions if m.where.is_placed and m.where.precision.is_point)
    there = (m for m in exact if is_inside(sentence, m) or _is_theme(sentence, m))
    there = (m for m in there if not _SAID_IN.search(sentence.text, max(0, m.start - 40), m.start))
    return max((m for m in there if _is_there(sentence, m)), key=lambda m: m.start, default=None)


def _is_theme(sentence: Parsed, mention: Mention) -> bool:
    """Whether a sentence begins with a site: "The dam at Mosul leaks"."""
    at = sentence.at(mention.start)
    opens = at is not None and at <= sentence.opening + 1 and mention.where.precision is Precision.SITE
    return opens and all(t.tag == "AT0" for t in sentence.tokens[sentence.opening : at])


def _is_there(sentence: Parsed, mention: Mention) -> bool:
    """Whether something may be at a place for how it is named."""
    low = sentence.sentence.start
    return (
        (_is_scene(mention) or _names_event(sentence, mention))
        and not is_reference(sentence, mention)
        and not _is_in_longer_name(sentence, mention)
        and not _is_of_route(sentence.text, mention)
        and not _SEAT.match(sentence.text, mention.end)
        and not SAYS.match(sentence.text, mention.end)
        and not (
            _BY_LINE.match(sentence.text, mention.end) and _ON_BOARD.search(sentence.text, low, mention.start)
        )
        and not any(
            p.search(sentence.text, max(low, mention.start - n), mention.start) for p, n in _NOT_THERE
        )
        and not only_says_whose(sentence, mention)
        and not (mention.is_country and _is_between_lands(sentence.text, low, mention.start))
    )


def _is_between_lands(text: str, low: int, start: int) -> bool:
    """Whether something that is no line is between a country and another: "signed between Peru and Chile"."""
    between = _BETWEEN_LANDS.search(text, low, start)
    return between is not None and _LINE_BEFORE.search(text, low, between.start()) is None


_LINE_BEFORE = re.compile(
    r"\b(?:frontier|border|boundary|flights?|(?<!trade )links?|bridge|(?:rail|road|air|sea|bus|ferry) ?[a-z]*"
    r"|services|pipelines?|lines?|ferr(?:y|ies)|tunnel|routes?|canal|strait|cables?)\s$"
)
_BETWEEN_LANDS = re.compile(r"\bbetween\s(?:the\s)?(?:[A-Z][\w’'-]+\s){0,3}(?:and\s(?:the\s)?)?$")


def named_in(sentence: Parsed, indices: Iterable[int], mentions: tuple[Mention, ...]) -> tuple[Mention, ...]:
    """The places that stand among the words *indices*, whatever they say of them."""
    offsets = [(sentence.tokens[i].start, sentence.tokens[i].end) for i in indices]
    if not offsets:
        return ()
    low, high = offsets[0][0], offsets[-1][1]
    return tuple(m for m in mentions if low <= m.start < high and any(a <= m.start < b for a, b in offsets))


def is_origin(sentence: Parsed, mention: Mention, *, of_noun: bool = False) -> bool:
    """Whether "from" stands before a place: what arrives or follows from there is there no more.

    With *of_noun* only where a noun comes from there: "a firm from Basel", and not "reported from Basel".
    """
    at = _past_sort(sentence, sentence.at(mention.start))
    before = [t for t in sentence.tokens[max(0, (at or 0) - 4) : at] if t.tag not in ("AT0", "AJ0")]
    if before and before[-1].lower in ("and", ",") and at:
        at = _row_start(sentence, at)
        before = [t for t in sentence.tokens[max(0, at - 4) : at] if t.tag not in ("AT0", "AJ0")]
    if not before or before[-1].lower != "from":
        return False
    if not of_noun:
        return True
    leads = len(before) > 1 and is_among(before[-2].lemma.lower(), *_LEADING)
    return len(before) > 1 and before[-2].is_noun and not leads  # "the line from Lima" is there


_LEADING = ("line-nouns", "way-nouns", "length-units")
_SORTS = frozenset("town village city port district province region state island".split())


def _past_sort(sentence: Parsed, at: int | None) -> int | None:
    """Where what a place is called begins before its name: "from the market town of Foo", there "the"."""
    sort = sentence.tokens[at - 2].lower if at and at > 2 and sentence.tokens[at - 1].lower == "of" else ""
    if at is None or sort not in _SORTS:
        return at
    at -= 2
    while at > 0 and sentence.tokens[at - 1].tag in ("AJ0", "AT0", "NN1"):
        at -= 1
    return at


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


def hosts(sentence: Parsed, clause: Clause, mentions: tuple[Mention, ...]) -> tuple[Mention, ...]:
    """The place that hosts something: "Oslo will host the talks" says where they are."""
    low, high = sentence.tokens[clause.start].start, sentence.tokens[clause.group.first].start
    return by_exactness(m for m in mentions if low <= m.start < high and m.where.is_placed)


def _is_scene(mention: Mention) -> bool:
    if mention.part in (Part.LOCATION, Part.OWNER):
        return True
    fine = mention.where.precision in (Precision.SITE, Precision.REGION, Precision.SEA)
    standing = mention.where.precision is Precision.DISTRICT and mention.kind not in set(PlaceKind)
    return mention.part not in (Part.ACTOR, Part.ADJECTIVE) and (
        fine or standing
    )  # "the hospital in Tabarre"


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


_DASHES = ("–", "-", "—")
_WITHIN = frozenset("in at near off outside around".split())


def is_off_shore(mention: Mention) -> bool:
    """Whether the place is the waters before a town: an article about them is about one spot all the same."""
    town = mention.entry is not None and mention.entry.precision.is_point
    return town and mention.where.precision is Precision.SEA


def inherits(kind: Kind) -> bool:
    """Whether an event of that kind is surely somewhere, so that the article's own place stands in for it."""
    return kind in _LOCAL
