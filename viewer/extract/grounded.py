"""Whether what a clause tells is somewhere at all, so that a place named before may be its own."""

from viewer.extract.clauses import Clause
from viewer.extract.doers import subject_chunks
from viewer.extract.parsing import Parsed
from viewer.extract.phrases import with_particle
from viewer.extract.tokens import Token
from viewer.extract.words import is_among, noun_trigger, words_of
from viewer.model.event import Kind


def is_grounded(sentence: Parsed, clause: Clause) -> bool:
    """Whether a clause tells of bodies on some ground, and not of minds, words, money, papers or the sky."""
    placeless, verb = words_of("placeless-verbs"), with_particle(sentence, clause)
    if clause.group.lemma in placeless or verb in placeless:
        return verb == "rule out" and any(
            _is_incident(t) for t in sentence.tokens[clause.group.last : clause.end]
        )
    own = [sentence.tokens[i] for i in clause.own()]
    if any(token.lemma.lower() in words_of("sky-words") for token in own):
        return False
    subject = subject_chunks(sentence, clause)[:1]
    heads = (sentence.tokens[chunk.words[-1]] for chunk in subject)
    return not any(h.text.islower() and h.lemma.lower() in words_of("placeless-subjects") for h in heads)


def _is_incident(token: Token) -> bool:
    """Whether a noun tells of an incident, which is somewhere even where it is ruled out."""
    trigger = noun_trigger(token.lemma.lower()) if token.is_noun else None
    return trigger is not None and trigger.kind is Kind.INCIDENT


def acts_by_name(sentence: Parsed, clause: Clause) -> bool:
    """Whether the subject is a name: "Acme declared force majeure"."""
    return any(sentence.tokens[chunk.words[-1]].is_name for chunk in subject_chunks(sentence, clause)[:1])


def stands_for_body(sentence: Parsed, clause: Clause, at: int) -> bool:
    """Whether a noun means those who run a place: "the port authority", "the port will notify"."""
    tokens = sentence.tokens
    after = tokens[at + 1] if at + 1 < len(tokens) else None
    if after and after.is_noun and is_among(after.lemma.lower(), "bodies", "institutions", "speakers"):
        return True
    if clause.group.passive or clause.group.lemma not in words_of("reporting-verbs") | words_of(
        "placeless-verbs"
    ):
        return False
    return any(chunk.words[-1] == at for chunk in subject_chunks(sentence, clause)[:1])
