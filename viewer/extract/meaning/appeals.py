"""What somebody asks for in public, and of what a body is told: "called for a ban", "was told of a sale"."""

from viewer.extract.grammar.tokens import NOUN_PHRASE_TAGS
from viewer.extract.grammar.words import is_among, noun_trigger, words_of
from viewer.extract.syntax.clauses import Clause
from viewer.extract.syntax.occurrences import Occurrence
from viewer.extract.syntax.parsing import Parsed
from viewer.extract.syntax.phrases import subject_noun
from viewer.model.event import Kind

_TELLING = ("tell", "inform", "notify", "advise")


def appeal(sentence: Parsed, clause: Clause) -> Occurrence | None:
    """The statement that a clause tells of; None where it asks for nothing, or for calm on no day."""
    if clause.group.negated or clause.group.modal or clause.group.governors:
        return None
    if _is_told_of(sentence, clause):
        return Occurrence(Kind.STATEMENT, "tell")
    if calls_on(sentence, clause):
        return Occurrence(Kind.STATEMENT, "call on")
    if clause.group.lemma != "call" or clause.group.passive or _is_of_plan(sentence, clause):
        return None
    at = _past_date(sentence, clause.group.last + 1)
    if [t.lower for t in sentence.tokens[at : at + 1]] != ["for"]:
        return None
    head = _head(sentence, at + 1)
    asked = head is not None and noun_trigger(sentence.tokens[head].lemma.lower()) is not None
    low, high = sentence.tokens[clause.start].start, sentence.tokens[clause.end - 1].end
    dated = any(low <= t.start < high and t.past for t in sentence.times)
    what = sentence.tokens[head].lemma.lower() if head is not None else ""
    return Occurrence(Kind.STATEMENT, f"call for {what}") if asked or dated else None


def calls_on(sentence: Parsed, clause: Clause) -> bool:
    """“called on Tehran to free it”: who is asked, and is not called on as by a guest."""
    if clause.group.lemma != "call" or clause.group.passive:
        return False
    after = sentence.tokens[clause.group.last + 1 : clause.end]
    asks = [t.lower for t in after[:1]] in (["on"], ["upon"])
    to = next((k for k, t in enumerate(after[:_WHOM]) if t.tag == "TO0"), 0)
    return asks and to > 1 and after[to - 1].is_noun


_WHOM = 8  # words of who is asked


def _is_told_of(sentence: Parsed, clause: Clause) -> bool:
    """“Congress was told on Tuesday of a proposed sale”: a plan put before somebody."""
    if clause.group.lemma not in _TELLING or not clause.group.passive:
        return False
    at = _past_date(sentence, clause.group.last + 1)
    words = [t.lower for t in sentence.tokens[at : at + 4]]
    plans = words_of("hedging-adjectives", "planning-adjectives")
    return words[:1] == ["of"] and not plans.isdisjoint(words[1:])


def _is_of_plan(sentence: Parsed, clause: Clause) -> bool:
    """“The plan calls for a bridge”, "the frigate called for help": what nobody asks for in public."""
    noun = subject_noun(sentence, clause)
    return noun is not None and is_among(sentence.tokens[noun].lemma.lower(), "plans", "documents", "ships")


def _past_date(sentence: Parsed, at: int) -> int:
    """The first word from *at* on that belongs to no date."""
    while at < len(sentence.tokens) and sentence.tokens[at].start in sentence.timed:
        at += 1
    return at


def _head(sentence: Parsed, at: int) -> int | None:
    """The last noun of the phrase that opens at a word."""
    head = None
    while at < len(sentence.tokens) and sentence.tokens[at].tag in (*NOUN_PHRASE_TAGS, "UNC"):
        head = at if sentence.tokens[at].is_noun else head
        at += 1
    return head
