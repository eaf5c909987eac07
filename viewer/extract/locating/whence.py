"""Places that only say whence something is: "attacked a convoy from Senegal", "cutters built in Kobe"."""

import re
from collections.abc import Iterable

from viewer.extract.grammar.tokens import Token
from viewer.extract.grammar.words import is_among, noun_trigger, verb_trigger
from viewer.extract.locating import scene
from viewer.extract.names.places import Mention, Part
from viewer.extract.syntax.clauses import Clause, Shape
from viewer.extract.syntax.parsing import Parsed
from viewer.model.event import Kind
from viewer.model.where import Precision

_REACHING = ("reach", "enter", "join")
_OF = re.compile(r"\b(?:of|from)\s(?:the\s)?$")
_AND = re.compile(r"(?:,|,?\sand)\s(?:the\s)?")
_STANDING = (Kind.ECONOMIC, Kind.OPERATION, Kind.INCIDENT, Kind.CLOSURE, Kind.OTHER)
_STRETCH = re.compile(r"\s(?:all the way )?to\s(?:the\s)?[A-Z]")
_OUTPUT = frozenset(
    "output production export yield harvest crop catch revenue royalty income profit earnings flow supply "
    "shipment delivery sale receipt throughput".split()
)
_SUFFERED = (Kind.INCIDENT, Kind.LEGAL)
_TAKEN = frozenset(
    "take steal remove withdraw evacuate expel deport rescue recover pull move transfer smuggle free".split()
)
_MADE = frozenset(
    "build make design produce manufacture assemble grow mine develop forge print weave bottle train".split()
)

_CALLED = re.compile(r", (?:calling|branding|dismissing|describing|denouncing)\b[^.“”\"]*[“\"][^.“”\"]*$")
_HANDING = ("award", "give", "grant", "let", "hand")


def without_whence(sentence: Parsed, clause: Clause, mentions: Iterable[Mention]) -> tuple[Mention, ...]:
    """The mentions that do not only say whence that is, to which a clause does something."""
    kept, gone = list[Mention](), None
    for mention in mentions:
        between = sentence.text[gone.end : mention.start] if gone else ""
        if _is_whence(sentence, clause, mention) or (gone and _AND.fullmatch(between)):
            gone = mention
        else:
            kept.append(mention)
    return tuple(kept)


def reached(sentence: Parsed, clause: Clause, mentions: tuple[Mention, ...]) -> tuple[Mention, ...]:
    """The mentions without those of whom or what reaches another: "the bells of Foo reached Bar"."""
    verb = sentence.tokens[clause.group.first].start
    goals = [m for m in mentions if m.start > verb and m.part is Part.LOCATION]
    if clause.group.lemma not in _REACHING or clause.group.passive or not goals:
        return mentions
    text = sentence.text
    return tuple(m for m in mentions if m.start > verb or not _OF.search(text, max(0, m.start - 9), m.start))


def _is_of_sender(sentence: Parsed, clause: Clause, mention: Mention) -> bool:
    """Whether a place is whence that was sent which did something: "was hit by drones sent from Oman"."""
    at, tokens = sentence.at(mention.start), sentence.tokens
    if not clause.group.passive or at is None or tokens[at - 1].lower != "from":
        return False
    sent = any(
        c.shape is Shape.REDUCED and clause.group.last < c.start < at < c.end for c in sentence.clauses
    )
    return sent and any(t.lower == "by" for t in tokens[clause.group.last + 1 : at])


def _is_whence(sentence: Parsed, clause: Clause, mention: Mention) -> bool:
    """Whether a place is only where that comes from, or was made, to which a clause does something."""
    if mention.start < sentence.tokens[clause.group.last].end:
        return False
    return (
        _is_of_stranger(sentence, clause, mention)
        or _is_of_guest(sentence, clause, mention)
        or _is_of_make(sentence, clause, mention)
        or _is_of_taker(sentence, clause, mention)
        or _is_of_giver(sentence, mention)
        or _is_of_sender(sentence, clause, mention)
        or _CALLED.search(sentence.text, sentence.tokens[clause.group.last].end, mention.start) is not None
    )


def _is_of_stranger(sentence: Parsed, clause: Clause, mention: Mention) -> bool:
    """“kidnapped three engineers from China”: people and vessels have a home."""
    trigger = verb_trigger(clause.group.lemma)
    if trigger is None or trigger.kind not in _SUFFERED or clause.group.lemma in _TAKEN:
        return False
    if clause.group.passive or not scene.is_origin(sentence, mention, of_noun=True):
        return False
    noun = _before(sentence, mention)
    return noun is not None and is_among(
        noun.lemma.lower(), "movers", "detained", "workforce", "envoys", "roles-of-person", "speakers"
    )


def _is_of_guest(sentence: Parsed, clause: Clause, mention: Mention) -> bool:
    """“opened the port with delegations from China”: who comes from there is here, or at work elsewhere."""
    if not scene.is_origin(sentence, mention, of_noun=True):
        return False
    noun = _before(sentence, mention)
    if noun is not None and (is_among(noun.lemma.lower(), "roles-of-company") or _is_agent(sentence, noun)):
        return True
    between = sentence.tokens[clause.group.last + 1 : sentence.at(mention.start)]
    if any(map(_moves, (clause.group.lemma, *(t.lemma.lower() for t in between)))):
        return False  # "ruled out withdrawing its soldiers from Niger"
    if mention.where.precision is not Precision.COUNTRY:
        return False
    return noun is not None and is_among(noun.lemma.lower(), "acting-nouns", "envoys", "guests")


def _moves(word: str) -> bool:
    """Whether a verb, or a noun of what is done, brings somebody away from a place or to one."""
    told = noun_trigger(word)
    verb = told.verb if told else word
    return verb in _TAKEN or is_among(verb, "arriving-verbs", "leaving-verbs", "motion-verbs")


def _is_agent(sentence: Parsed, noun: Token) -> bool:
    """Whether it is those by whom something is done: "tested by two engineers from Ankara"."""
    at = sentence.at(noun.start) or 0
    words = [t.lower for t in sentence.tokens[max(0, at - 3) : at]]
    return "by" in words and is_among(noun.lemma.lower(), "workforce", "guests", "acting-nouns", "speakers")


def _before(sentence: Parsed, mention: Mention) -> Token | None:
    """The noun before the "from" of a place."""
    at = sentence.at(mention.start) or 0
    return next((t for t in reversed(sentence.tokens[:at]) if t.is_noun and t.end < mention.start), None)


def _is_of_make(sentence: Parsed, clause: Clause, mention: Mention) -> bool:
    """“received two cutters built by Mitsubishi in Shimonoseki”: the making is another event."""
    for other in sentence.clauses:
        inside = other.shape is Shape.REDUCED and other.group.lemma in _MADE and other is not clause
        if not inside or other.start <= clause.group.last:
            continue
        if sentence.tokens[other.start].start <= mention.start < sentence.tokens[other.end - 1].end:
            return True
    return False


def _is_of_taker(sentence: Parsed, clause: Clause, mention: Mention) -> bool:
    """“awarded to two Quebec firms”, “… to Rizzani of Udine”: where firms have their seat."""
    at = sentence.at(mention.start) or 0
    between = sentence.tokens[clause.group.last + 1 : at]
    if clause.group.lemma not in _HANDING or all(t.lower != "to" for t in between):
        return False
    if len(between) > 2 and between[-1].lower == "of":
        return between[-2].is_name
    behind = (t for t in sentence.tokens[at : at + 4] if t.start >= mention.end)
    return is_among(next(behind, sentence.tokens[at]).lemma.lower(), "roles-of-company")


def _is_of_giver(sentence: Parsed, mention: Mention) -> bool:
    """“won a concession from Lima”: the capital is the government that gives it."""
    noun = _before(sentence, mention) if mention.kind == "capital" else None
    given = noun is not None and is_among(noun.lemma.lower(), "awards", "permits", "pacts")
    return given and scene.is_origin(sentence, mention, of_noun=True)


def is_of_output(sentence: Parsed, mention: Mention, kind: Kind) -> bool:
    """Whether a place behind "from" is where what is counted is made, or where a stretch begins.

    So "output from Foo fell" and "banks from Foo to Bar were shut", but not "men from Foo were held".
    """
    if _is_first_of(sentence, mention):
        return True
    if kind not in _STANDING:
        return False
    if _STRETCH.match(sentence.text, mention.end):
        return True
    before = [t for t in sentence.tokens[: sentence.at(mention.start)] if t.tag not in ("AT0", "AJ0")][-2:]
    return len(before) == 2 and before[0].lemma.lower() in _OUTPUT and before[1].lower == "from"


_FIRST_OF = frozenset(
    "gas oil ore power coal copper gold lithium nickel iron uranium electricity crude steam".split()
)


def _is_first_of(sentence: Parsed, mention: Mention) -> bool:
    """Whether a site begins to give something: "first gas from Foo is due in 2029" is told of Foo."""
    at = sentence.at(mention.start)
    before = [t for t in sentence.tokens[max(0, (at or 0) - 5) : at] if t.tag not in ("AT0", "AJ0")][-3:]
    words = [t.lower for t in before]
    return len(words) == 3 and words[0] == "first" and words[1] in _FIRST_OF and words[2] == "from"
