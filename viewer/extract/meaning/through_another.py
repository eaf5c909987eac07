"""What a clause tells through another verb: "helped to push out", "saw leaving", "threatens a strike"."""

from viewer.extract.grammar.words import noun_trigger, verb_trigger
from viewer.extract.meaning.kinds import kind_of
from viewer.extract.syntax.clauses import Clause, Shape
from viewer.extract.syntax.occurrences import Occurrence
from viewer.extract.syntax.parsing import Parsed
from viewer.extract.syntax.phrases import object_noun, with_particle
from viewer.extract.syntax.verbs import Tense
from viewer.model.event import Certainty

_WATCHING = frozenset("see count watch spot observe record log photograph film".split())
_FARTHEST = 8  # words between the two verbs


def through_another(sentence: Parsed, index: int) -> Occurrence | None:
    """What was helped, seen or threatened to come about; None where a clause tells of no such thing."""
    clause = sentence.clauses[index]
    group = clause.group
    if group.negated or group.passive or group.governors:
        return None
    if threat := threatened(sentence, clause):
        return threat
    done = group.tense is Tense.PAST or (group.perfect and group.tense is Tense.PRESENT)
    shape = {"help": Shape.INFINITIVE}.get(group.lemma, Shape.PARTICIPLE)
    if not done or group.lemma not in {"help", *_WATCHING}:
        return None
    inner = next((c for c in sentence.clauses if c.parent == index and c.shape is shape), None)
    if inner is None or not _is_behind_object(sentence, clause, inner):
        return None
    trigger = verb_trigger(with_particle(sentence, inner)) or verb_trigger(inner.group.lemma)
    if trigger is None:
        return None
    return Occurrence(kind_of(sentence, inner, with_particle(sentence, inner), trigger), trigger.verb)


def _is_behind_object(sentence: Parsed, clause: Clause, inner: Clause) -> bool:
    """Whether only a noun phrase parts the second verb from the first: "helped the navy to board it"."""
    between = sentence.tokens[clause.group.last + 1 : inner.start]
    whole = not any(t.is_mark or t.tag[:1] == "V" or t.tag in ("CJC", "CJS", "PRP") for t in between)
    counted = whole or (bool(between) and between[0].lower in ("about", "some", "around"))
    return bool(between) and between[-1].is_noun and counted and len(between) <= _FARTHEST


def threatened(sentence: Parsed, clause: Clause) -> Occurrence | None:
    """“threatens a strike from May”: what is threatened now may yet come."""
    group = clause.group
    now = group.tense is Tense.PRESENT and not (group.perfect and group.passive)
    noun = object_noun(sentence, clause) if group.lemma == "threaten" and now and not group.negated else None
    trigger = noun_trigger(sentence.tokens[noun].lemma.lower()) if noun is not None else None
    return Occurrence(trigger.kind, trigger.verb, noun, Certainty.POSSIBLE) if trigger else None
