"""Infinitives of what somebody decides, past where and when: "agreed in Rabat on Monday to reopen it"."""

from viewer.extract.grammar.words import is_among, words_of
from viewer.extract.syntax.chunks import Chunk, chunks
from viewer.extract.syntax.clauses import Clause, Shape
from viewer.extract.syntax.parsing import Parsed

_WHERE = ("at", "in", "during", "on", "after", "with", "near", "outside", "by", "under", "despite")


def decides(sentence: Parsed, clause: Clause, inner: Clause) -> bool:
    """Whether the infinitive *inner* is what the clause decides to do, past where and when it does so."""
    if inner.shape is not Shape.INFINITIVE or clause.group.passive or inner.group.first <= clause.group.last:
        return False
    if not is_among(clause.group.lemma, "deciding-verbs") or inner.start <= clause.group.last + 1:
        return False
    own = inner.parent is not None and sentence.clauses[inner.parent] is clause
    between = chunks(sentence, range(clause.group.last + 1, inner.start)) if own else ()
    nouns = [chunk for chunk in between if chunk.is_noun]
    led = all(not c.breaks and _is_beside(sentence, c) for c in nouns)
    last = sentence.tokens[inner.start - 1]
    return own and bool(nouns) and led and last.lemma.lower() not in words_of("nouns-of-intent")


def is_vote_itself(clause: Clause, inner: Clause) -> bool:
    """Whether voting for an act does it: "voted to condemn the raid on Monday", and not "voted to strike"."""
    votes = clause.group.lemma == "vote" and not clause.group.modal
    return votes and inner.shape is Shape.INFINITIVE and is_among(inner.group.lemma, "acts-of-votes")


def _is_beside(sentence: Parsed, chunk: Chunk) -> bool:
    """Whether a phrase says where, when or how: "by 5 votes to 4"."""
    lead = sentence.tokens[chunk.lead].lower if chunk.lead is not None else ""
    counts = lead == "to" and all(sentence.tokens[i].tag == "CRD" for i in chunk.words)
    return lead in _WHERE or counts
