"""Which of the places that a clause names what it tells is at, or bears on."""

import re

from viewer.extract.grammar.words import noun_trigger
from viewer.extract.locating import scene
from viewer.extract.names.places import Mention, Part
from viewer.extract.syntax.clauses import Clause, Role, Shape
from viewer.extract.syntax.doers import subject_chunks
from viewer.extract.syntax.parsing import Parsed
from viewer.model.event import Kind
from viewer.model.where import Precision

_RANKED = re.compile(
    r",\s(?:the|its|their)\s(?:(?:[a-z]+\s)?(?:first|last|only|worst|best|most|[a-z]{3,}est)\s)[^,;:.]+\s"
    r"(?:in|on|of|for)\s(?:the\s|all\s)?$"
)
_JUDGED = re.compile(
    r",\s(?:an?|the)\s(?:[a-z]+\s)?(?:charge|claim|accusation|allegation|suggestion|rumour|story|step|move|decision"
    r"|measure|plan|idea|proposal)\s(?:[a-z]+\s)?(?:levell?ed|made|taken\sup|raised|repeated|echoed|aired|voiced"
    r"|published|welcomed|criticised|condemned|opposed|resented|praised|denounced|dismissed|rejected|denied|mocked"
    r"|cheered|applauded)\b[^;:.]*\sin\s(?:the\s)?$"
)
_ASIDES = (Role.TIME, Role.ATTRIBUTION)  # no content of a ruling


def without_asides(sentence: Parsed, clause: Clause, found: tuple[Mention, ...]) -> tuple[Mention, ...]:
    """The places found but for those whence a thing came that is only named: "by drones sent from Oman".

    Nor those of which it is only the first or worst: "sank off Cebu, the worst loss in the Philippines", nor
    those where it is only judged: "cut the tariff, a step welcomed in Lima".
    """
    inner = [c for c in sentence.clauses if c.shape is Shape.REDUCED and c is not clause]
    spans = [(sentence.tokens[c.start].start, sentence.tokens[c.end - 1].end) for c in inner]
    aside = [
        m for m in found if any(a <= m.start < b for a, b in spans) and scene.is_origin(sentence, m)
    ]  # fmt: skip
    low = sentence.tokens[clause.group.last].end
    found = tuple(m for m in found if m.start < low or not _JUDGED.search(sentence.text, low, m.start))
    aside += [m for m in found if m.start > low and _RANKED.search(sentence.text, low, m.start)]
    return tuple(m for m in found if m not in aside) or found


def with_spot(sentence: Parsed, found: tuple[Mention, ...], here: tuple[Mention, ...]) -> tuple[Mention, ...]:
    """The places found, and before a region the spot that is told to be in it: "to dig at Foo, in Bar"."""
    if not found or found[0].where.precision not in (Precision.REGION, Precision.COUNTRY):
        return found
    text, start = sentence.text, found[0].start
    held = (m for m in here if m.where.precision.is_point and text[m.end : start] in (", in ", ", in the "))
    return (*(m for m in held if m not in found and m.part is Part.LOCATION), *found)


def borne_on(sentence: Parsed, clause: Clause, named: tuple[Mention, ...]) -> tuple[Mention, ...]:
    """The places after the verb where there are such, and not those in which somebody sits who decides."""
    verb = sentence.tokens[clause.group.first].start
    if met := [m for m in named if m.start < verb and _is_met_at(sentence, m)]:
        return tuple(met)
    seats = {m.start for m in named if m.start < verb and _follows_noun(sentence, clause, m)}
    behind = any(m.start > verb and not scene.is_origin(sentence, m) for m in named)
    return tuple(m for m in named if m.start not in seats) if behind else named


_MEETINGS = r"(?:summit|meeting|conference|congress|forum|ceremony|rally|hearing|session|talks)"
_MET_AT = re.compile(
    rf"(?:At|During) (?:(?:an?|the|its|their) )?(?:[\w’'-]+ ){{0,3}}{_MEETINGS} (?:held )?(?:in|at|near) $"
)


def _is_met_at(sentence: Parsed, mention: Mention) -> bool:
    """Whether a sentence opens with the meeting where it was: "At talks in Bar the Union pledged"."""
    low = sentence.tokens[sentence.opening].start
    return mention.where.precision.is_point and _MET_AT.match(sentence.text[low : mention.start]) is not None


def past_seats(
    sentence: Parsed, clause: Clause, named: tuple[Mention, ...], here: tuple[Mention, ...]
) -> tuple[Mention, ...]:
    """The places named, and before a court's those of its ruling: "a judge in Foo ruled that Bar"."""
    verb = sentence.tokens[clause.group.first].start
    seats = named and all(m.start < verb and _follows_noun(sentence, clause, m) for m in named)
    if not seats or clause.group.passive:
        return named
    at = sentence.clauses.index(clause)
    inner = [c for c in sentence.clauses if c.parent == at and c.start > clause.group.last]
    of_content = [c for c in inner if c.shape is not Shape.REDUCED and c.role not in _ASIDES]
    found = scene.places_of(sentence, [i for c in of_content[:1] for i in c.own()], here)
    return (*(m for m in found if m.where.precision.is_point and m not in named), *named)


def _follows_noun(sentence: Parsed, clause: Clause, mention: Mention) -> bool:
    """Whether a place stands behind the noun for who acts: "the bank in Lima", not "In Lima the bank"."""
    at = sentence.at(mention.start) or 0
    return any(t.is_noun and t.start < mention.start for t in sentence.tokens[clause.start : at])


def is_spoken_of(sentence: Parsed, clause: Clause, mention: Mention) -> bool:
    """Whether a place is where that was of which something is said: "condemned the bombing in Accra".

    Not so where they met to say it: "asked for help at a meeting in Accra".
    """
    first, last = clause.group.last + 1, sentence.at(mention.start) or 0
    nouns = [i for i in range(first, last) if sentence.tokens[i].is_noun]
    met = {i for i in nouns if any(t.lower == "at" for t in sentence.tokens[max(first, i - 3) : i])}
    for i in nouns:
        told = noun_trigger(sentence.tokens[i].lemma.lower())
        venue = told is not None and told.kind is Kind.MEETING and i in met
        if told is not None and told.kind not in (Kind.STATEMENT, Kind.DECISION) and not venue:
            return True
    return False


def speaks(sentence: Parsed, clause: Clause, mention: Mention) -> bool:
    """Whether a whole region is who says or asks something: "Texas has asked Mexico for water"."""
    ends = {sentence.tokens[chunk.words[-1]].end for chunk in subject_chunks(sentence, clause)[:1]}
    return mention.end in ends and not mention.where.precision.is_point


def is_party(sentence: Parsed, mention: Mention) -> bool:
    """Whether a country is only the one something is had from: "bought it from Oman", "free from Britain"."""
    return mention.where.precision is Precision.COUNTRY and scene.is_origin(sentence, mention)
