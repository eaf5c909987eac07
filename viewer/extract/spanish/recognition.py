"""By what an event told in Spanish is known again, so that repeated mentions can be joined."""

from viewer.extract.finding.candidates import Candidate
from viewer.extract.spanish.parsing import Analysed
from viewer.extract.spanish.words import noun_trigger, singular, verb_trigger
from viewer.extract.syntax.occurrences import Occurrence
from viewer.model.event import Kind

_LEAVING = ("dejar", "causar", "cobrar", "ocasionar")
_HARM = ("kill", "die", "injure")


def is_toll_of(last: Candidate, new: Candidate) -> bool:
    """Whether the dead told of just before are those of the incident told now."""
    both = last.kind is Kind.INCIDENT and new.kind is Kind.INCIDENT
    both = both and last.verdict.certainty is new.verdict.certainty
    both = both and (not last.is_dated or last.when == new.when)
    return both and last.verb in _HARM and new.verb not in _HARM


def is_told_as_toll(last: Candidate, new: Candidate) -> bool:
    """Whether "dejaron 21 muertos" counts what the incident did that the same sentence told of."""
    both = last.kind is Kind.INCIDENT and new.kind is Kind.INCIDENT and last.sentence == new.sentence
    same = last.verdict.certainty is new.verdict.certainty and (not new.is_dated or new.when == last.when)
    return both and same and new.verb in _LEAVING and last.verb not in _LEAVING


def nouns(sentence: Analysed, span: tuple[int, int]) -> frozenset[str]:
    """The nouns of a stretch of text, in the singular."""
    return frozenset(singular(t.lower) for t in sentence.tokens if t.is_noun and span[0] <= t.start < span[1])


def lemmas(sentence: Analysed, indices: "range | list[int]") -> frozenset[str]:
    """The words by which an event is known again: nouns, names and verbs, event nouns as their verb."""
    found = set()
    for i in indices:
        token = sentence.tokens[i]
        if token.is_noun:
            trigger = noun_trigger(token.lower)
            found.add(trigger.verb if trigger else singular(token.lower))
        elif token.tag.startswith("V."):
            known = verb_trigger(token.lemma)
            found.add(known.verb if known else token.lemma)
    return frozenset(found)


def is_anaphoric(sentence: Analysed, what: Occurrence) -> bool:
    """Whether "el choque" or "ese acuerdo" speaks of an event told before."""
    if what.noun is None:
        return False
    before = [t.lower for t in sentence.tokens[max(0, what.noun - 2) : what.noun]]
    return any(
        word in ("el", "la", "los", "las", "ese", "esa", "este", "esta", "dicho", "dicha") for word in before
    )
