"""Where those were whom something befell, by what they were doing: "a jet that was circling over Ica"."""

import re
from collections.abc import Iterator

from viewer.extract.grammar.words import is_among, verb_trigger
from viewer.extract.locating import scene
from viewer.extract.locating.scuffles import is_arrest
from viewer.extract.names.places import Mention
from viewer.extract.syntax.clauses import Clause, Role
from viewer.extract.syntax.parsing import Parsed
from viewer.extract.syntax.phrases import with_particle
from viewer.model.event import Kind

_RELATIVES = ("that", "which", "who")
_AT = re.compile(r"\b(?:in|at|near|off|outside|around|on|over|above|along|through)\s(?:the\s)?$")
_AT_CHARS = 12
_END = re.compile(r"\b(?:from|to|for|towards?)\s(?:the\s)?$")


def of_doings(sentence: Parsed, clause: Clause, kind: Kind, here: tuple[Mention, ...]) -> tuple[Mention, ...]:
    """The places where those were at work whom an accident or an arrest befell; empty where none is told.

    Only what went on until then says so: who had worked in Ica need not have been there.
    """
    if kind is not Kind.INCIDENT and not is_arrest(clause):
        return ()
    going_on = (c for c in _relatives(sentence, clause) if c.group.progressive and not c.group.negated)
    found = scene.places_of(sentence, [i for c in going_on for i in c.own()], here)
    return tuple(m for m in found if _AT.search(sentence.text, max(0, m.start - _AT_CHARS), m.start))


def is_on_its_way(sentence: Parsed, clause: Clause, here: tuple[Mention, ...]) -> bool:
    """Whether those who act had set out from or for a place that is named: they are at none told before."""
    for way in _relatives(sentence, clause):
        low, high = sentence.tokens[way.group.last].end, sentence.tokens[way.end - 1].end
        ends = [m for m in here if low < m.start < high] if _goes(sentence, way) else []
        if any(m.start == low + 1 or _END.search(sentence.text, low, m.start) for m in ends):
            return True  # and not "which flies the flag of Peru"
    return False


def _relatives(sentence: Parsed, clause: Clause) -> Iterator[Clause]:
    """What is said of those who act, between their noun and the verb."""
    at = sentence.clauses.index(clause)
    for inner in sentence.clauses:
        of_doer = inner.role is Role.RELATIVE and inner.parent == at and inner.end <= clause.group.first
        if of_doer and inner.marker in _RELATIVES:
            yield inner


def _goes(sentence: Parsed, clause: Clause) -> bool:
    """Whether a verb tells of a way: "had left", "was bound for"."""
    told = verb_trigger(clause.group.lemma) or verb_trigger(with_particle(sentence, clause))
    moves = told is not None and told.kind is Kind.MOVEMENT
    return moves or is_among(clause.group.lemma, "going-verbs", "leaving-verbs", "arriving-verbs")
