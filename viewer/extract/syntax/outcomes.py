"""What something came to in the end: "left the port, only to be driven back by a storm"."""

from viewer.extract.syntax.clauses import Clause, Shape
from viewer.extract.syntax.parsing import Parsed
from viewer.extract.syntax.verbs import Tense


def is_outcome(sentence: Parsed, clause: Clause) -> bool:
    """Whether an infinitive behind ", only to" tells what came of what the clause over it tells."""
    over = sentence.clauses[clause.parent] if clause.parent is not None else None
    if clause.shape is not Shape.INFINITIVE or over is None or clause.start < over.group.last + 2:
        return False
    before = [token.lower for token in sentence.tokens[clause.start - 2 : clause.start]]
    group = over.group
    came_about = (group.tense is Tense.PAST or group.perfect) and not (group.negated or group.modal)
    return before == [",", "only"] and came_about


def made_to(sentence: Parsed, clause: Clause) -> range | None:
    """The words for whom an event made do what an infinitive tells: "burst, forcing Lima to close a road"."""
    if clause.shape is not Shape.INFINITIVE or clause.group.passive or clause.group.negated:
        return None
    for other in sentence.clauses:
        named = sentence.tokens[clause.start - 1].is_noun and other.end == clause.start
        if named and brings_about(sentence, other):
            return range(other.group.last + 1, clause.start)
    return None


def brings_about(sentence: Parsed, clause: Clause) -> bool:
    """Whether a participle behind a comma tells what something led to: ", forcing the closure of roads"."""
    over = sentence.clauses[clause.parent] if clause.parent is not None else None
    if clause.shape is not Shape.PARTICIPLE or clause.group.lemma not in _BRINGING or over is None:
        return False
    group, at = over.group, clause.start
    told = over.shape is Shape.FINITE and group.last < at and group.tense is Tense.PAST
    told = told and not (group.negated or group.modal or group.governors)
    plain = at == clause.group.last and not clause.group.negated and not clause.group.perfect
    before = sentence.tokens[at - 1]
    return told and plain and (before.text == "," or (before.tag == "CJC" and _goes_on(sentence, clause)))


def _goes_on(sentence: Parsed, clause: Clause) -> bool:
    """Whether "and" joins a participle to one behind a comma: ", killing four and prompting the army to"."""
    ahead = (c for c in sentence.clauses if c.parent == clause.parent and c.end == clause.start - 1)
    return any(c.shape is Shape.PARTICIPLE and sentence.tokens[c.start - 1].text == "," for c in ahead)


_BRINGING = frozenset("force prompt cause lead trigger oblige compel spark drive push".split())
