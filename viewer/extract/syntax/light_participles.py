"""Participles that only say when and where a thing came about: "a raid carried out on Monday"."""

from viewer.extract.grammar.tokens import Token
from viewer.extract.grammar.words import is_among, noun_trigger, verb_trigger
from viewer.extract.syntax.clauses import Clause
from viewer.extract.syntax.verbs import Tense, VerbGroup
from viewer.model.event import Kind


def is_light(tokens: tuple[Token, ...], over: Clause, group: VerbGroup, timed: frozenset[int]) -> bool:
    """Whether a participle tells nothing beside its noun and what that did then: "talks held in May failed".

    So it is where the verb of the sentence tells what came of it in the past, and has no date of its own.
    """
    noun, verb = tokens[group.first - 1] if group.first else None, over.group
    if noun is None or not noun.is_noun or not _happens(noun.lemma.lower()):
        return False
    out = [t.lower for t in tokens[group.last + 1 : group.last + 2]] == ["out"]
    if not (group.lemma in _LIGHT or (group.lemma == "carry" and out)) or verb.first <= group.last:
        return False
    if verb.tense is not Tense.PAST or verb.perfect or verb.passive or verb.modal:
        return False
    led = tokens[verb.governors[0]].lemma if verb.governors else verb.lemma  # "agreed to build a port"
    done = verb_trigger(verb.lemma) if not verb.governors else None
    came_of_it = is_among(led, "came-of-it") or (done is not None and done.kind is Kind.INCIDENT)
    own = range(verb.last + 1, over.end)
    return came_of_it and not any(i in timed for i in own)


def _happens(noun: str) -> bool:
    return noun_trigger(noun) is not None or verb_trigger(noun) is not None  # "a raid", "tests"


_LIGHT = frozenset("hold conduct launch stage mount convene undertake".split())
