"""The mishaps that "before" leads to: "guards fired before the tanker was boarded" tells that it was."""

from viewer.extract.grammar.words import verb_trigger, words_of
from viewer.extract.syntax.clauses import Clause, Role, Shape
from viewer.extract.syntax.parsing import Parsed
from viewer.extract.syntax.phrases import subject_noun, with_particle
from viewer.extract.syntax.verbs import Tense
from viewer.model.event import Kind

_AVERTING = frozenset(
    "stop halt prevent avert defuse disarm disable foil thwart intercept catch arrest detain kill capture "
    "neutralise neutralize destroy dismantle shoot down rescue save cancel abort block contain extinguish "
    "put repel deter delay fix repair remove withdraw".split()
)
"""What is done before a mishap so that it does not come about: "the bomb was defused before it went off"."""
_BY_ITSELF = frozenset("explode sink capsize collapse crash burst founder overturn erupt derail".split())


def struck_after(sentence: Parsed, clause: Clause) -> bool:
    """Whether a clause of "before" tells of a mishap that came about after what its main clause tells."""
    group = clause.group
    over = sentence.clauses[clause.parent] if clause.parent is not None else None
    if clause.role is not Role.TIME or clause.marker != "before" or clause.shape is not Shape.FINITE:
        return False
    plain = group.tense is Tense.PAST and not (
        group.perfect or group.negated or group.modal or group.governors
    )
    opens = sentence.tokens[clause.start].lower == "before"  # "weeks before the dam burst" only says when
    if over is None or not (plain and opens) or _is_averted(over):
        return False
    trigger = verb_trigger(with_particle(sentence, clause)) or verb_trigger(group.lemma)
    if trigger is None or trigger.kind is not Kind.INCIDENT:
        return False
    if subject_noun(sentence, clause) is not None:
        return True
    behind = sentence.tokens[over.group.last + 1]
    if behind.tag == "NN1" and behind.lower not in words_of("ships"):
        return False  # "police left work before it sank": "it" would seem to be the police
    words = [sentence.tokens[i].lower for i in clause.before]
    return words == ["before", "it"] and group.lemma in _BY_ITSELF and not group.passive


def _is_averted(over: Clause) -> bool:
    """Whether the main clause may tell why a mishap did not come about, or tells of what was not done."""
    group = over.group
    past = group.tense is Tense.PAST and not (group.negated or group.modal or group.governors)
    return not past or group.lemma in _AVERTING
