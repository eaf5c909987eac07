"""Clauses that only compare, count harm that is told elsewhere, or say how near a thing is."""

from viewer.extract.grammar.words import is_among, verb_trigger
from viewer.extract.syntax.clauses import Clause, Role
from viewer.extract.syntax.parsing import Parsed
from viewer.extract.syntax.phrases import subject_noun
from viewer.model.event import Kind

_PHRASE = ("AT0", "DPS", "AJ0", "NN0", "NN1", "NN2", "NP0", "PNP", "DT0", "POS", "AV0")
_AMOUNTS = frozenset("more fewer less".split())
_STEPS = frozenset("come move go get edge inch take draw".split())
_NEARER = frozenset("closer nearer further forward".split())


def is_only_told(sentence: Parsed, clause: Clause) -> bool:
    """Whether a clause tells of nothing of its own, whatever its verb."""
    return (
        _is_compared(sentence, clause)
        or _only_tallies(sentence, clause)
        or _is_step(sentence, clause)
        or _only_ranks(sentence, clause)
        or _only_stays(sentence, clause)
        or _only_watches(sentence, clause)
    )


def _only_watches(sentence: Parsed, clause: Clause) -> bool:
    """“The president watched from a balcony as two jets flew past”: what they saw is told itself."""
    watches = clause.group.lemma in ("watch", "cheer", "applaud") and not clause.group.passive
    index = sentence.clauses.index(clause)
    seen = (c for c in sentence.clauses if c.parent == index and c.role is Role.TIME and c.marker == "as")
    return watches and next(seen, None) is not None


def _only_stays(sentence: Parsed, clause: Clause) -> bool:
    """“entered the bay on Monday and lingered for two hours”: how long they were where they went."""
    over = sentence.clauses[clause.parent] if clause.parent is not None else None
    joined = clause.role is Role.COORDINATE and clause.start == clause.group.first
    stays = joined and clause.group.lemma in _STAYING and not clause.group.passive
    came = verb_trigger(over.group.lemma) if over is not None and stays else None
    dated = any(t.start >= sentence.tokens[clause.start].start for t in sentence.times)
    return came is not None and came.kind is Kind.MOVEMENT and not dated


_STAYING = frozenset("linger loiter remain stay hover circle wait".split())


def _is_compared(sentence: Parsed, clause: Clause) -> bool:
    """“a year later than the minister had promised”, but not "more than 40 houses burned"."""
    tokens, i = sentence.tokens, clause.group.first - 1
    while i > 0 and tokens[i].tag in _PHRASE and tokens[i].lower != "than":
        i -= 1
    if i <= 0 or tokens[i].lower != "than" or i == clause.group.first - 1:
        return False
    told = any(c.group.last < i for c in sentence.clauses)
    amount = tokens[i - 1].lower in _AMOUNTS and tokens[clause.group.first].tag[:2] != "VH"
    measured = tokens[i - 1].tag == "AJC" or tokens[i - 1].lower in ("later", "earlier", "sooner", *_AMOUNTS)
    return told and measured and not amount


def _only_tallies(sentence: Parsed, clause: Clause) -> bool:
    """“in 2011, when 237 were reported”, "where 40 deaths have been confirmed": harm of another event."""
    beside = clause.role is Role.RELATIVE or clause.marker in ("when", "where")
    if not beside or not clause.group.passive or not is_among(clause.group.lemma, "tallying-verbs"):
        return False
    before = [sentence.tokens[i] for i in clause.before]
    noun = subject_noun(sentence, clause)
    bare = noun is None and any(t.tag == "CRD" for t in before)
    return bare or (noun is not None and is_among(sentence.tokens[noun].lemma.lower(), "tolls"))


def _is_step(sentence: Parsed, clause: Clause) -> bool:
    """“came a step closer”, "moved one step nearer": how near a thing is."""
    if clause.group.lemma not in _STEPS:
        return False
    after = [t.lower for t in sentence.tokens[clause.group.last + 1 : clause.group.last + 4]]
    step = after[:1] in (["a"], ["one"], ["another"]) and after[1:2] == ["step"] and after[2:]
    return bool(step) and after[2] in _NEARER


def _only_ranks(sentence: Parsed, clause: Clause) -> bool:
    """“it followed a longer one”: which came after which."""
    if clause.group.lemma not in ("follow", "precede") or clause.group.passive:
        return False
    after = [sentence.tokens[i] for i in clause.after]
    before = [sentence.tokens[i] for i in clause.before]
    it = any(t.tag == "PNP" for t in before) and not any(t.is_noun for t in before)
    one = bool(after) and after[-1].lower in ("one", "ones") and len(after) <= 5
    return it and one
