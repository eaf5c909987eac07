"""Where people are held or hurt, by those who did it or by what came before: "Nine people were arrested"."""

from viewer.extract.grammar.words import is_among
from viewer.extract.locating import scene
from viewer.extract.locating.carried_place import Earlier
from viewer.extract.names.places import Mention
from viewer.extract.syntax.clauses import Clause, Role
from viewer.extract.syntax.parsing import Parsed
from viewer.model.event import Cue, Kind
from viewer.model.when import Basis
from viewer.model.where import Precision

_HOLDING = ("arrest", "detain", "round up")
_STANDING = frozenset(
    "gather assemble march rally stand shelter camp live protest demonstrate queue wait".split()
)
_RETAKING = frozenset("retake recapture free board storm salvage refloat rescue recover".split())
_TAKING = frozenset("seize hijack capture board strand ground attack detain abandon".split())
_PEOPLE = ("people-nouns", "workforce", "roles-of-person", "dwellers")
Found = tuple[tuple[Mention, ...], tuple[Cue, ...]]


def is_arrest(clause: Clause) -> bool:
    """Whether a clause tells that somebody is held, as is done where he is."""
    return clause.group.lemma in _HOLDING


def of_arrest(sentence: Parsed, clause: Clause, earlier: Earlier) -> Found:
    """The place of the incident told right before, in its paragraph, at which people were then held."""
    last = next((c for c in reversed(earlier.told) if not c.is_heading), None)
    own_day = earlier.is_dated and earlier.when is not None and earlier.when.basis is Basis.STATED
    if own_day:
        return (), ()  # "was arrested on Tuesday" may be anywhere; "that afternoon" is not
    if last is None or not is_arrest(clause) or last.kind is not Kind.INCIDENT or not last.where:
        return (), ()
    text, low = sentence.text, last.quotes[0][0]
    exact = last.where[0].where.precision is not Precision.COUNTRY
    beside = "\n" not in text[low : sentence.sentence.start] and exact
    return (last.where[:1], (Cue("where", "", f"as {last.what}"),)) if beside else ((), ())


def of_people(sentence: Parsed, clause: Clause, kind: Kind, here: tuple[Mention, ...]) -> tuple[Mention, ...]:
    """Where a clause is by those whom it tells of: a crowd, those held, a guest during whose visit it was.

    Args:
        sentence, clause: the clause.
        kind: of what it tells.
        here: the places named in the sentence.
    """
    if kind is Kind.INCIDENT:
        return _of_crowd(sentence, clause, here)
    if is_arrest(clause):
        return _of_cause(sentence, clause, here)
    return _of_visit_beside(sentence, clause, kind, here)


def _of_crowd(sentence: Parsed, clause: Clause, here: tuple[Mention, ...]) -> tuple[Mention, ...]:
    """Where those are to whom something is done: "fired on protesters who had gathered in Lima"."""
    at = sentence.clauses.index(clause)
    for inner in sentence.clauses:
        who = inner.role is Role.RELATIVE and inner.marker == "who" and inner.parent == at
        taken = inner.role is Role.RELATIVE and inner.parent == at and clause.group.lemma in _RETAKING
        if taken and inner.group.lemma in _TAKING and inner.start > clause.group.last:
            return scene.places_of(sentence, list(inner.own()), here)
        if who and inner.start > clause.group.last and inner.group.lemma in _STANDING:
            noun = sentence.tokens[inner.start - 1]
            people = noun.is_noun and (noun.tag == "NN2" or is_among(noun.lemma.lower(), *_PEOPLE))
            return scene.places_of(sentence, list(inner.own()), here) if people else ()
    return ()


def _of_cause(sentence: Parsed, clause: Clause, here: tuple[Mention, ...]) -> tuple[Mention, ...]:
    """Where that was after which people were held: "arrested two men after paint was thrown in Lima"."""
    at = sentence.clauses.index(clause)
    after = (c for c in sentence.clauses if c.role is Role.TIME and c.parent == at and c.marker == "after")
    inner = next(after, None)
    return scene.places_of(sentence, list(inner.own()), here) if inner else ()


def _of_visit_beside(
    sentence: Parsed, clause: Clause, kind: Kind, here: tuple[Mention, ...]
) -> tuple[Mention, ...]:
    """Where that was signed which was signed during a visit: "While she was visiting Lima, a firm signed"."""
    if kind not in (Kind.AGREEMENT, Kind.MEETING):
        return ()
    at = sentence.clauses.index(clause)
    for inner in sentence.clauses:
        while_there = (
            inner.role is Role.TIME and inner.parent == at and inner.marker in ("while", "when", "as")
        )
        if while_there and inner.group.lemma in ("visit", "tour"):
            last = sentence.tokens[inner.group.last].end
            return tuple(m for m in here if last <= m.start < sentence.tokens[inner.end - 1].end)[:1]
    return ()
