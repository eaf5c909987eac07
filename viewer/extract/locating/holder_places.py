"""Where a clause is whose subject stands outside it with its place: "its office in Basel, which was shut"."""

import re
from collections.abc import Iterable, Iterator
from itertools import pairwise

from viewer.extract.grammar.words import is_among
from viewer.extract.locating import scene
from viewer.extract.locating.carried_place import Found
from viewer.extract.locating.there_meant import is_measured_from
from viewer.extract.names.at_distance import at_distance
from viewer.extract.names.places import Mention
from viewer.extract.syntax.clauses import Clause, Role, Shape
from viewer.extract.syntax.parsing import Parsed
from viewer.model.event import Cue, Kind
from viewer.model.where import Precision

_KINDS = (
    Kind.CLOSURE, Kind.OPENING, Kind.CONSTRUCTION, Kind.INCIDENT, Kind.OPERATION, Kind.MEETING, Kind.MOVEMENT,
    Kind.OTHER,
)  # fmt: skip
_HELD = re.compile(r"\b(?P<noun>[A-Za-z’'-]+),?\s(?P<lead>in|at|near|outside|off|of|on)\s(?:the\s)?$")
_AT = re.compile(r"\b(?:at|in|of|from)\s(?:the\s|an?\s)?$")
_FROM_TO = re.compile(r"\s(?:to|and)\s(?:the\s)?")
_LONG = 40  # characters
_RUNS = frozenset(
    "land run stand lie link connect join sit start begin end cross pass straddle border stretch lead".split()
)
_ASIDE = re.compile(r",\s(?:near|in|off|outside|above|below|beside|on|at)\s(?:the\s)?$")


def of_holder(sentence: Parsed, clause: Clause, kind: Kind, here: tuple[Mention, ...]) -> Found:
    """The place of what a clause is about, where that is told outside the clause; empty where it is not.

    Args:
        sentence, clause: a clause that names no place for its own.
        kind: what it tells of.
        here: the places named in the sentence, in order.
    """
    if kind not in _KINDS:
        return (), ()
    here = tuple(m for m in here if m.where.is_placed)
    found = (
        _before_relative(sentence, clause, here)
        or _in_aside(sentence, clause, here)
        or _past_aside(sentence, clause, here)
    )
    return (
        (found, (Cue("where", "", f"what it tells of is in {found[0].where.name}"),)) if found else ((), ())
    )


def _before_relative(sentence: Parsed, clause: Clause, here: tuple[Mention, ...]) -> tuple[Mention, ...]:
    """The town of a thing or of people that a relative says more of: "the people of Leh, who fled"."""
    if clause.role is not Role.RELATIVE or clause.marker not in ("which", "that", "who"):
        return ()
    start = sentence.tokens[clause.start].start
    last = next((m for m in reversed(here) if m.end <= start), None)
    if last is None or sentence.text[last.end : start].strip() not in ("", ","):
        return ()
    low, text = max(sentence.sentence.start, last.start - _LONG), sentence.text
    first = next(
        (m for m in here if m.start < last.start and _FROM_TO.fullmatch(text, m.end, last.start)), None
    )
    if (
        first
        and clause.marker != "who"
        and text[max(0, first.start - 9) : first.start].endswith((" from ", " between "))
    ):
        return (first, last)
    if clause.marker == "who" and last.where.precision is Precision.SITE:
        return (last,) if _AT.search(text, low, last.start) else ()
    found = _HELD.search(text, low, last.start)
    at = sentence.at(found.start("noun")) if found else None
    head = sentence.tokens[at] if at is not None else None
    if (
        found is None
        or head is None
        or not head.is_noun
        or not (head.text.islower() or at == sentence.opening)
    ):
        return ()
    if is_among(head.lemma.lower(), "roles-of-company", "chiefs"):
        return ()
    people = is_among(head.lemma.lower(), "people-nouns", "workforce")
    if clause.marker == "who":
        fits = people or head.tag == "NN2" or found["lead"] != "of"
    else:
        fits = found["lead"] != "of" and not people
    return (last,) if fits else ()


def _in_aside(sentence: Parsed, clause: Clause, here: tuple[Mention, ...]) -> tuple[Mention, ...]:
    """The places that an aside gives what a clause is about: "The cable, which lands at Foo, has failed"."""
    if clause.role not in (Role.MAIN, Role.COORDINATE):
        return ()
    at = sentence.clauses.index(clause)
    for inner in sentence.clauses:
        aside = inner.role is Role.RELATIVE and inner.parent == at and inner.end <= clause.group.first
        if aside and (inner.group.lemma in _RUNS or inner.group.lemma == "be"):
            named = scene.named_in(sentence, list(inner.own()), here)
            if found := tuple(_where_it_is(sentence, inner, named)):
                return found
    return ()


def _where_it_is(sentence: Parsed, aside: Clause, named: Iterable[Mention]) -> Iterator[Mention]:
    """The towns and sites where an aside says a thing runs, or the spot so far from one: "30 km from Foo".

    Where "30 km from Foo" is said of a place that is named, it does not say where its people are.
    """
    before = (t for t in reversed(sentence.tokens[: aside.start]) if t.text != ",")
    is_thing = next((t.tag in ("NN1", "NN2") for t in before), False)
    for place in named:
        if is_measured_from(sentence.text, place):
            yield from at_distance(sentence.text, (place,)) if is_thing else ()
        elif place.where.precision is not Precision.COUNTRY and aside.group.lemma in _RUNS:
            yield place


def _past_aside(sentence: Parsed, clause: Clause, here: tuple[Mention, ...]) -> tuple[Mention, ...]:
    """The site before an aside that parts it from its verb: "than the Foo dam, near Bar, has supplied"."""
    if clause.start != clause.group.first or clause.role is not Role.MAIN or clause.shape is not Shape.FINITE:
        return ()
    start, text = sentence.tokens[clause.start].start, sentence.text
    for site, town in pairwise(here):
        near = text[town.end : start].strip() == "," and _ASIDE.fullmatch(text, site.end, town.start)
        if near and site.where.precision is Precision.SITE:
            return (site,)
    return ()
