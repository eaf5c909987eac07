"""What a clause says by its own form: that something is due, denied, ordered, ruled or announced."""

from viewer.extract.grammar.words import verb_trigger, words_of
from viewer.extract.meaning.acts_of_orders import act_of_order
from viewer.extract.meaning.appeals import appeal
from viewer.extract.meaning.clause_dates import has_date
from viewer.extract.meaning.denied_around import before_deed
from viewer.extract.meaning.denied_nouns import denied_noun
from viewer.extract.meaning.governed import denied_subject, reported, ruled_out
from viewer.extract.meaning.kinds import kind_of
from viewer.extract.meaning.named_for_days import named_for_day
from viewer.extract.meaning.refrained import refrained_from
from viewer.extract.meaning.rulings import content_of
from viewer.extract.meaning.schedules import scheduled
from viewer.extract.meaning.through_another import through_another
from viewer.extract.syntax.clauses import Clause, Role, Shape
from viewer.extract.syntax.occurrences import Occurrence
from viewer.extract.syntax.parsing import Parsed
from viewer.extract.syntax.phrases import with_particle
from viewer.extract.syntax.verbs import Tense
from viewer.model.event import Certainty, Kind


def plainly(sentence: Parsed, index: int) -> Occurrence | None:
    """What a clause says is due, denies having done, or announces on a day."""
    clause = sentence.clauses[index]
    if is_bidden(sentence, clause):
        return Occurrence(Kind.DECISION, "order")
    if content_of(sentence, index):
        return Occurrence(Kind.DECISION, "rule")
    if _is_called_together(sentence, clause):
        return Occurrence(Kind.MEETING, "convene")
    found = scheduled(sentence, clause) or _denied_act(sentence, index)
    found = found or ruled_out(sentence, index) or denied_subject(sentence, clause)
    if found := found or denied_noun(sentence, clause):
        return found
    if found := act_of_order(sentence, clause) or named_for_day(sentence, clause):
        return found
    if found := reported(sentence, clause) or through_another(sentence, index) or appeal(sentence, clause):
        return found
    return Occurrence(Kind.DECISION, "announce") if _announces_on_a_day(sentence, index) else None


def _is_called_together(sentence: Parsed, clause: Clause) -> bool:
    """“called the council together in Riga”: whom somebody calls together then meets."""
    if clause.group.lemma not in _CALLING or clause.group.passive:
        return False
    after = [sentence.tokens[i].lower for i in clause.after]
    near = after.index("together") if "together" in after and "home" not in after else 0
    return 0 < near < _NEAR


def is_bidden(sentence: Parsed, clause: Clause) -> bool:
    """Whether somebody "was told to" or "ordered to" do something: an order, and not yet what it is for."""
    if clause.group.lemma not in BIDDING or clause.group.governors:
        return False
    after = sentence.tokens[clause.group.last + 1 : clause.group.last + 2]
    told = clause.group.passive or clause.shape is Shape.REDUCED
    return told and bool(after) and after[0].tag == "TO0"


BIDDING = ("tell", "order", "instruct", "direct", "command")
_CALLING = ("call", "bring", "gather")
_NEAR = 7  # words behind the verb


def _denied_act(sentence: Parsed, index: int) -> Occurrence | None:
    """“denied having sent staff home”, "denied shelling the camp": what is denied is the event."""
    inner = refrained_from(sentence, index) or _denied_participle(sentence, index)
    if inner is None:
        return None
    trigger = verb_trigger(inner.group.lemma)
    kind = kind_of(sentence, inner, with_particle(sentence, inner), trigger)
    return Occurrence(kind, trigger.verb if trigger else inner.group.lemma, None, Certainty.DENIED)


def _denied_participle(sentence: Parsed, index: int) -> Clause | None:
    """The participle right after a verb of denying."""
    clause = sentence.clauses[index]
    if clause.group.lemma not in words_of("denying-verbs") or clause.group.passive or clause.group.negated:
        return None
    inner = (c for c in sentence.clauses if c.parent == index and c.shape is Shape.PARTICIPLE)
    at = clause.group.last + 1
    at += sentence.tokens[at : at + 1] != () and sentence.tokens[at].text == ","  # ", and rejected, selling"
    return next((c for c in inner if c.group.first == at or before_deed(sentence, c) == at - 1), None)


def _announces_on_a_day(sentence: Parsed, index: int) -> bool:
    """Whether a dated announcement tells of what is to come, so that it is a decision itself."""
    clause = sentence.clauses[index]
    if clause.group.lemma not in ("announce", "declare") or clause.group.tense is not Tense.PAST:
        return False
    ahead = any(
        c.role is Role.COMPLEMENT
        and c.parent == index
        and (c.group.modal == "would" or c.group.tense is Tense.FUTURE)
        for c in sentence.clauses
    )
    own = [(sentence.tokens[i].start, sentence.tokens[i].end) for i in clause.own()]
    return ahead and not clause.group.negated and has_date(sentence, own)
