"""Clauses about nobody in particular: what anyone may do, and what a speaker tells his hearer."""

from viewer.extract.syntax.clauses import Clause, Role
from viewer.extract.syntax.parsing import Parsed
from viewer.extract.syntax.subject_words import is_quoted
from viewer.extract.syntax.verbs import Tense

_ANYONE = frozenset(
    "anyone anybody everyone everybody whoever those nobody someone somebody anything".split()
)


def is_of_anyone(sentence: Parsed, clause: Clause, *, is_dated: bool) -> bool:
    """Whether a clause tells of no one and nothing in particular, whatever its verb."""
    if _is_of_nobodys_will(sentence, clause):
        return True
    if is_dated:
        return False
    return (
        _is_of_those_who(sentence, clause)
        or _is_done_to_anyone(sentence, clause)
        or _is_of_any(sentence, clause)
        or _is_of_somebody(sentence, clause)
        or _is_of_hearer(sentence, clause)
    )


def _is_of_nobodys_will(sentence: Parsed, clause: Clause) -> bool:
    """“Nobody wants to be standing here in November”."""
    if not any(sentence.tokens[i].lemma in ("want", "need", "like") for i in clause.group.governors):
        return False
    subject = [sentence.tokens[i].lower for i in clause.before[-2:]]
    return subject[-1:] == ["nobody"] or subject == ["no", "one"]


def _is_of_those_who(sentence: Parsed, clause: Clause) -> bool:
    """“would surprise anyone who has made the crossing”."""
    before = sentence.tokens[clause.start - 1] if clause.start else None
    who = clause.role is Role.RELATIVE and sentence.tokens[clause.start].lower in ("who", "that")
    return who and before is not None and before.lower in _ANYONE


def _is_done_to_anyone(sentence: Parsed, clause: Clause) -> bool:
    """“It would surprise anyone”; but an order to everyone is one."""
    if clause.group.lemma == "order":
        return False
    after = sentence.tokens[clause.group.last + 1 : clause.group.last + 2]
    return bool(after) and after[0].lower in ("anyone", "anybody", "everyone", "everybody")


def _is_of_any(sentence: Parsed, clause: Clause) -> bool:
    """“Any ship that leaves the Baltic has to pass Skagen”, but not "any ship would be seized"."""
    if sentence.tokens[clause.start].lower not in ("any", "whoever"):
        return False
    narrated = any(c.parent is not None and c.role is Role.RELATIVE for c in _inside(sentence, clause))
    return narrated and _is_timeless(clause)


def _is_of_somebody(sentence: Parsed, clause: Clause) -> bool:
    """“Somebody must sign for it”, "few in the trade would bet on it"."""
    before = sentence.tokens[clause.group.first - 1 if clause.group.first else 0].lower
    if before in ("somebody", "someone", "anyone", "anybody") and clause.group.modal == "must":
        return True
    return sentence.tokens[clause.start].lower == "few" and clause.group.modal == "would"


def _inside(sentence: Parsed, clause: Clause) -> list[Clause]:
    return [c for c in sentence.clauses if clause.start < c.start < clause.group.first]


def _is_timeless(clause: Clause) -> bool:
    """Whether a clause tells what always is so, or has to be."""
    group = clause.group
    done = group.perfect and not group.governors  # "has passed", but not "has to pass"
    return group.tense is Tense.PRESENT and not (group.progressive or done or group.negated)


def _is_of_hearer(sentence: Parsed, clause: Clause) -> bool:
    """““You are not buying a ship any more”, a broker said."""
    at = clause.group.first - 1
    while at > clause.start and sentence.tokens[at].tag == "AV0":
        at -= 1
    spoken = at >= clause.start and sentence.tokens[at].lower == "you"
    return spoken and not clause.group.passive and is_quoted(sentence, clause)
