"""Perfects that count what was done up to now, and so tell of nothing that goes on."""

from viewer.extract.grammar.words import verb_trigger, words_of
from viewer.extract.syntax.clauses import Clause
from viewer.extract.syntax.parsing import Parsed
from viewer.model.event import Kind

_KEEPING = frozenset(
    "keep maintain house employ garrison station manage operate own control guard hold run occupy".split()
)  # "has kept two cutters there"
_MULTIPLYING = ("double", "triple", "treble", "halve")


def is_tally(sentence: Parsed, clause: Clause) -> bool:
    """Whether a perfect counts what was done: "has hired 300 welders since January" is over, so far.

    So are "has doubled since January" and "two more have arrived since".
    """
    group = clause.group
    after = [t for t in sentence.tokens[group.last + 1 : clause.end] if t.tag != "AVP"]
    after = after[1:] if after and after[0].lower in ("some", "about", "nearly", "around", "over") else after
    counts = bool(after) and (after[0].tag == "CRD" or after[0].text[-1] in "$€£¥")
    counts = (counts and group.lemma not in _KEEPING) or group.lemma in _MULTIPLYING
    counts = counts or any(t.lower in ("twice", "times") for t in after)
    if group.lemma in words_of("harming-verbs") or group.lemma in words_of("siege-verbs") - {
        "besiege",
        "blockade",
        "flee",
    }:
        return group.perfect and not group.progressive
    own = [sentence.tokens[i] for i in clause.before]
    trigger = verb_trigger(group.lemma)
    counted = bool(own) and own[0].tag == "CRD" and trigger is not None
    counts = counts or (counted and trigger is not None and trigger.kind is Kind.MOVEMENT)
    return group.perfect and not (group.progressive or group.passive) and counts
