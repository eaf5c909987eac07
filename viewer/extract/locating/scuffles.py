"""Where people are held or hurt, by those who did it or by what came before: "Nine people were arrested"."""

from viewer.extract.finding.candidates import Candidate
from viewer.extract.grammar.words import is_among
from viewer.extract.locating import scene
from viewer.extract.names.places import Mention
from viewer.extract.syntax.clauses import Clause, Role
from viewer.extract.syntax.parsing import Parsed
from viewer.model.event import Cue, Kind

_HOLDING = ("arrest", "detain", "round up")
_STANDING = frozenset(
    "gather assemble march rally stand shelter camp live protest demonstrate queue wait".split()
)
_PEOPLE = ("people-nouns", "workforce", "roles-of-person", "dwellers")
Found = tuple[tuple[Mention, ...], tuple[Cue, ...]]


def is_arrest(clause: Clause) -> bool:
    """Whether a clause tells that somebody is held, as is done where he is."""
    return clause.group.lemma in _HOLDING


def of_arrest(sentence: Parsed, clause: Clause, told: tuple[Candidate, ...]) -> Found:
    """The place of the incident told right before, in its paragraph, at which people were then held."""
    last = next((c for c in reversed(told) if not c.is_heading), None)
    if last is None or not is_arrest(clause) or last.kind is not Kind.INCIDENT or not last.where:
        return (), ()
    text, low = sentence.text, last.quotes[0][0]
    beside = "\n" not in text[low : sentence.sentence.start] and last.where[0].where.precision.is_point
    return (last.where[:1], (Cue("where", "", f"as {last.what}"),)) if beside else ((), ())


def of_crowd(sentence: Parsed, clause: Clause, kind: Kind, here: tuple[Mention, ...]) -> tuple[Mention, ...]:
    """Where those are to whom something is done: "fired on protesters who had gathered in Lima".

    Args:
        sentence, clause: the clause.
        kind: of what it tells; only an incident is where the crowd is.
        here: the places named in the sentence.
    """
    if kind is not Kind.INCIDENT:
        return ()
    at = sentence.clauses.index(clause)
    for inner in sentence.clauses:
        who = inner.role is Role.RELATIVE and inner.marker == "who" and inner.parent == at
        if who and inner.start > clause.group.last and inner.group.lemma in _STANDING:
            noun = sentence.tokens[inner.start - 1]
            people = noun.is_noun and (noun.tag == "NN2" or is_among(noun.lemma.lower(), *_PEOPLE))
            return scene.places_of(sentence, list(inner.own()), here) if people else ()
    return ()
