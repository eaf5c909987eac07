"""What an order or a ruling just made does, told in the present: "The order bars four firms from tenders"."""

from viewer.extract.grammar.words import verb_trigger
from viewer.extract.syntax.clauses import Clause, Role, Shape
from viewer.extract.syntax.occurrences import Occurrence
from viewer.extract.syntax.parsing import Parsed
from viewer.extract.syntax.phrases import subject_noun, with_particle
from viewer.extract.syntax.stretches import covers
from viewer.extract.syntax.verbs import Tense
from viewer.extract.times.timex import Timex
from viewer.model.event import Certainty, Kind

_ORDERS = frozenset(
    "order ruling decree verdict decision judgment judgement package directive resolution edict".split()
)
_LAWS = frozenset("law act regulation budget amendment agreement treaty pact deal".split())
"""What may have been made long ago: only from when it holds tells that it is new."""
_ACTS = frozenset(
    "annul overturn quash void bar ban prohibit outlaw lift blacklist sanction impose suspend revoke repeal "
    "authorise authorize extend scrap abolish dissolve fine freeze invalidate nullify".split()
)
_OPENS_OBJECT = ("AT0", "DPS", "CRD", "AJ0", "DT0")
_ACTS_FROM = frozenset("raise lower cut increase reduce double end allow introduce close require".split())


def act_of_order(sentence: Parsed, clause: Clause) -> Occurrence | None:
    """What an order does by being made, or a law from a day on; None where a clause tells of nothing such."""
    group = clause.group
    plain = group.tense is Tense.PRESENT and not (group.perfect or group.progressive or group.passive)
    told = clause.shape is Shape.FINITE and clause.role in (Role.MAIN, Role.COORDINATE, Role.COMPLEMENT)
    if not (plain and told) or group.negated or group.modal or group.governors:
        return None
    noun, behind = subject_noun(sentence, clause), sentence.tokens[group.last + 1 : clause.end]
    done_to = bool(behind) and (behind[0].is_noun or behind[0].tag in _OPENS_OBJECT)
    if noun is None or not done_to or not _is_one(sentence, clause):
        return None
    subject, lemma = sentence.tokens[noun].lemma.lower(), group.lemma
    begins = _has_beginning(sentence, clause)
    made = subject in _ORDERS and (lemma in _ACTS or _lists(sentence, clause))
    if not made and not (begins and subject in _ORDERS | _LAWS and lemma in _ACTS | _ACTS_FROM):
        return None
    trigger = verb_trigger(with_particle(sentence, clause)) or verb_trigger(lemma)
    kind = trigger.kind if trigger and trigger.kind in (Kind.LEGAL, Kind.CLOSURE) else Kind.DECISION
    certainty = Certainty.PLANNED if begins else Certainty.OCCURRED
    return Occurrence(kind, trigger.verb if trigger else lemma, None, certainty)


def names_thing(sentence: Parsed, clause: Clause, timex: Timex) -> bool:
    """Whether a year only says which thing an order is about: "annuls the 1997 concession"."""
    at = sentence.at(timex.start)
    led = at is not None and timex.unit == "y" and at == clause.group.last + 2
    led = led and at is not None and sentence.tokens[at - 1].tag in ("AT0", "DPS")
    return led and act_of_order(sentence, clause) is not None


def _lists(sentence: Parsed, clause: Clause) -> bool:
    """“adds 43 tankers to the blacklist”."""
    listed = {sentence.tokens[i].lower for i in clause.after} & {"list", "blacklist"}
    return clause.group.lemma == "add" and bool(listed)


def _is_one(sentence: Parsed, clause: Clause) -> bool:
    """Whether one such thing is meant, and not all of them: "the order", "Monday's ruling"."""
    before = [sentence.tokens[i] for i in clause.before]
    ever = any(t.lower in ("often", "usually", "always", "generally", "already", "still") for t in before)
    return not ever and any(
        t.lower in ("the", "this", "its", "their", "his") or t.tag == "POS" for t in before
    )


def _has_beginning(sentence: Parsed, clause: Clause) -> bool:
    """Whether it is told from when it holds: "from 1 December"."""
    return any(t.relation == "from" and t.past and covers(sentence, clause, t.start) for t in sentence.times)
