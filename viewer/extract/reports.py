"""Which clauses only report, announce or deny what another clause tells."""

from viewer.extract.clauses import Clause, Role
from viewer.extract.parsing import Parsed
from viewer.extract.phrases import object_noun, subject_noun, with_particle
from viewer.extract.words import verb_trigger, words_of


def is_report(sentence: Parsed, index: int) -> bool:
    """Whether a clause only says that something was said."""
    clause = sentence.clauses[index]
    lemma = clause.group.lemma
    if lemma not in words_of("reporting-verbs") or is_denial(sentence, clause):
        return False
    if lemma == "put" and not verb_trigger(with_particle(sentence, clause)):
        return _puts_at(sentence, clause)
    if any(c.role is Role.COMPLEMENT and c.parent == index for c in sentence.clauses):
        return True
    return lemma not in _ACTS and not _is_act(sentence, clause)


_ACTS = frozenset("announce declare ask testify agree reject show find".split())


def _is_act(sentence: Parsed, clause: Clause) -> bool:
    """Whether a verb of saying does something with its object: "admitted its first patients"."""
    lemma = clause.group.lemma
    if verb_trigger(with_particle(sentence, clause)):
        return True
    said = object_noun(sentence, clause) if lemma == "say" else None
    if said is not None and sentence.tokens[said].lemma.lower() in ("mass", "prayer"):
        return True
    if clause.group.passive:
        return lemma == "report" or lemma not in words_of("passive-reports")  # "four nurses were dismissed"
    if lemma in ("respond", "reply"):
        return _answers_by_doing(sentence, clause)
    return lemma in words_of("objective-reports") and _has_object(sentence, clause)


def _puts_at(sentence: Parsed, clause: Clause) -> bool:
    """Whether "put" only estimates: "put the loss at 20", "put it down to rain"."""
    after = [sentence.tokens[i].lower for i in clause.own() if i > clause.group.last]
    return "at" in after or after[:2] == ["down", "to"]


def only_measures(sentence: Parsed, clause: Clause) -> bool:
    """Whether a clause only says how far apart things are: "a leaflet puts it 20 km from the port"."""
    after = {sentence.tokens[i].lemma.lower() for i in clause.own() if i > clause.group.last}
    return clause.group.lemma in ("put", "place") and bool(after & words_of("length-units"))


def _answers_by_doing(sentence: Parsed, clause: Clause) -> bool:
    """Whether "by" and a verb follow: "responded by closing the border"."""
    after = sentence.tokens[clause.group.last + 1 : clause.group.last + 3]
    return len(after) == 2 and after[0].lower in ("by", "with") and after[1].tag in ("VVG", "NN1", "AT0")


def _has_object(sentence: Parsed, clause: Clause) -> bool:
    """Whether a noun phrase follows the verb at once, or the clause ends, as after "conceded"."""
    after = sentence.tokens[clause.group.last + 1 : clause.end]
    return not after or after[0].is_noun or after[0].tag in ("AT0", "DPS", "AJ0", "CRD", "DT0", "ORD", "PRP")


def is_denial(sentence: Parsed, clause: Clause) -> bool:
    """Whether it is what somebody denies: "denied that it knew the dam was unsafe"."""
    parent = sentence.clauses[clause.parent] if clause.parent is not None else None
    denies = (
        parent is not None and parent.group.lemma in words_of("denying-verbs") and not parent.group.negated
    )
    return denies and clause.role is Role.COMPLEMENT


def only_announces(sentence: Parsed, clause: Clause) -> bool:
    """Whether news only comes: "the announcement came two weeks after"."""
    noun = subject_noun(sentence, clause)
    said = noun is not None and sentence.tokens[noun].lemma.lower() in words_of("reporting-nouns")
    return said and clause.group.lemma in ("come", "follow", "appear")
