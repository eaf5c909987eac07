"""States of ships and people that something has gone wrong with: "is adrift", "are missing after a flood"."""

from viewer.extract.grammar.words import is_among
from viewer.extract.syntax.clauses import Clause, Role
from viewer.extract.syntax.occurrences import Occurrence
from viewer.extract.syntax.parsing import Parsed
from viewer.extract.syntax.phrases import subject_noun
from viewer.extract.syntax.verbs import Tense
from viewer.model.event import Certainty, Kind

_ASTRAY = ("adrift", "aground", "ablaze", "afire", "alight")
_SHUT = frozenset("closed shut idle".split())
_SINCE = ("after", "following", "since")


def astray(sentence: Parsed, clause: Clause) -> Occurrence | None:
    """“is adrift off Oman”, "was still ablaze", "are missing after a flood"; None where nothing is so."""
    after = (t for t in sentence.tokens[clause.group.last + 1 : clause.end] if t.tag != "AV0")
    word = next(after, None)
    if word is None or clause.group.lemma != "be" or clause.group.negated:
        return None
    if word.lower in _ASTRAY:
        return Occurrence(Kind.INCIDENT, word.lower)
    if word.lower == "dead" and _is_toll(sentence, clause):
        return Occurrence(Kind.INCIDENT, "die", None, Certainty.OCCURRED)
    lost = word.lower == "missing" and _are_people(sentence, clause) and _has_cause(sentence, clause)
    now = clause.group.tense is Tense.PRESENT and not (clause.group.modal or clause.group.governors)
    return Occurrence(Kind.INCIDENT, "missing", None, Certainty.ONGOING if now else None) if lost else None


def _is_toll(sentence: Parsed, clause: Clause) -> bool:
    """Whether it counts whom an incident killed: "two people are dead after a fire"."""
    noun = subject_noun(sentence, clause)
    counted = noun is not None and any(sentence.tokens[i].tag == "CRD" for i in clause.before)
    plain = not (clause.group.modal or clause.group.governors or clause.group.progressive)
    now = clause.group.tense is Tense.PRESENT or _has_cause(sentence, clause)
    return counted and plain and now and _are_people(sentence, clause)


def kind_of_status(sentence: Parsed, clause: Clause, word: str) -> Kind:
    """The kind of a state by its word: "remains shut", "two men remain missing", "stays afloat"."""
    if word == "missing" and _are_people(sentence, clause):
        return Kind.INCIDENT
    return Kind.CLOSURE if word in _SHUT else Kind.OPERATION


def _are_people(sentence: Parsed, clause: Clause) -> bool:
    noun = subject_noun(sentence, clause)
    head = sentence.tokens[noun].lemma.lower() if noun is not None else ""
    return is_among(head, "people-nouns", "workforce", "roles-of-person", "rescuers")


def _has_cause(sentence: Parsed, clause: Clause) -> bool:
    """Whether it is told since what they are: "are missing after their boat sank"."""
    index = sentence.clauses.index(clause)
    hung = any(c.parent == index and c.role is Role.TIME and c.marker in _SINCE for c in sentence.clauses)
    return hung or any(sentence.tokens[i].lower in _SINCE for i in clause.after)
