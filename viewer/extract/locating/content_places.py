"""Where a ruling, a deal or an order bears, by what it is about: "ruled that Foo belongs to Malta"."""

from viewer.extract.finding.stirring import only_stirs
from viewer.extract.grammar.words import is_among, words_of
from viewer.extract.locating import scene
from viewer.extract.names.places import Mention, Part
from viewer.extract.syntax.clauses import Clause, Role, Shape
from viewer.extract.syntax.parsing import Parsed
from viewer.extract.syntax.phrases import object_noun, subject_noun
from viewer.model.event import Kind
from viewer.model.where import Precision

_RULING = frozenset("rule decide find hold determine conclude agree".split())
_PAPERS = ("pacts", "permits", "draft-laws", "state-measures")
_FOR_WORKS = frozenset("contract tender lot".split())
_OF_CONTENT = (Kind.DECISION, Kind.LEGAL, Kind.AGREEMENT)


def of_content(
    sentence: Parsed, clause: Clause, kind: Kind, here: tuple[Mention, ...]
) -> tuple[Mention, ...]:
    """The exact places that what is ordered, ruled or agreed by a clause names; empty where it names none.

    Args:
        sentence, clause: a clause that names no place for its own.
        kind: what it tells of.
        here: the places named in the sentence, in order.
    """
    if clause.group.lemma in words_of("ordering-verbs") and (ordered := _ordered(sentence, clause)):
        return scene.places_of(sentence, ordered, here)
    if kind not in _OF_CONTENT:
        return ()
    return (
        _ruled_on(sentence, clause, here)
        or _of_object(sentence, clause, here)
        or _of_aim(sentence, clause, here)
        or (_signed_at(sentence, clause, here) if kind is Kind.AGREEMENT else ())
    )


def of_expected(sentence: Parsed, clause: Clause, here: tuple[Mention, ...]) -> tuple[Mention, ...]:
    """The places of what somebody expects of it: "expects arrivals at Foo to be cut"."""
    if clause.shape is not Shape.INFINITIVE or clause.parent is None:
        return ()
    over = sentence.clauses[clause.parent].group
    if over.lemma not in ("expect", "want", "force", "oblige") or over.last >= clause.start:
        return ()
    return scene.places_of(sentence, range(over.last + 1, clause.start), here)


def past_destination(sentence: Parsed, clause: Clause, here: tuple[Mention, ...]) -> tuple[Mention, ...]:
    """Where something bound for elsewhere is met with: "stopped a lorry bound for Foo near Bar"."""
    at = sentence.clauses.index(clause)
    bound = (c for c in sentence.clauses if c.parent == at and c.shape is Shape.REDUCED)
    inner = next((c for c in bound if c.group.lemma in ("bind", "destine", "head")), None)
    found = scene.places_of(sentence, list(inner.own()), here) if inner else ()
    return tuple(m for m in found if scene.is_inside(sentence, m))


def of_what_stirred(sentence: Parsed, clause: Clause, named: tuple[Mention, ...]) -> tuple[Mention, ...]:
    """The places without those behind such a verb, where it was taken so: "drew cries in Athens"."""
    if len(named) < 2 or not only_stirs(sentence, clause):
        return named
    verb = sentence.tokens[clause.group.first].start
    return tuple(m for m in named if m.start < verb) or named


def _signed_at(sentence: Parsed, clause: Clause, here: tuple[Mention, ...]) -> tuple[Mention, ...]:
    """Where the paper was signed in which something was agreed: "agreed to it in a pact signed at Foo"."""
    at = sentence.clauses.index(clause)
    for inner in sentence.clauses:
        signed = inner.shape is Shape.REDUCED and inner.group.lemma in ("sign", "conclude", "initial", "seal")
        if signed and inner.parent == at and inner.start > clause.group.last:
            return scene.places_of(sentence, list(inner.own()), here)
    return ()


def of_works(sentence: Parsed, clause: Clause, kind: Kind, spot: Mention | None) -> tuple[Mention, ...]:
    """The site that an article is about where a contract or a tender for works there is told of.

    Of ships or planes it is a contract for those, and what has an owner named is that owner's.
    """
    if (
        spot is None
        or spot.where.precision is not Precision.SITE
        or kind not in (*_OF_CONTENT, Kind.ECONOMIC)
    ):
        return ()
    heads = {subject_noun(sentence, clause), object_noun(sentence, clause)} - {None}
    papers = [i for i in sorted(filter(None, heads)) if sentence.tokens[i].lemma.lower() in _FOR_WORKS]
    low = {sentence.tokens[i].lemma.lower() for i in clause.own()}
    if not papers or low & words_of("vessels", "weapons") or clause.group.lemma == "win":
        return ()
    owned = any(t.tag == "POS" for i in papers for t in sentence.tokens[max(clause.start, i - 3) : i])
    return () if owned else (spot,)


def _ordered(sentence: Parsed, clause: Clause) -> list[int]:
    """The words of what a clause orders: "ordered that every pit in Lima be fenced"."""
    inner = (c for c in sentence.clauses if c.role is Role.COMPLEMENT and c.start > clause.group.last)
    first = next((c for c in inner if sentence.clauses[c.parent or 0] is clause), None)
    return list(first.own()) if first else []


def _ruled_on(sentence: Parsed, clause: Clause, here: tuple[Mention, ...]) -> tuple[Mention, ...]:
    """The places that a ruling is of: "ruled that Foo belongs to Malta"; a country is a party."""
    if clause.group.lemma not in _RULING or clause.group.passive:
        return ()
    at = sentence.clauses.index(clause)
    inner = next((c for c in sentence.clauses if c.parent == at and c.start > clause.group.last), None)
    if inner is None or sentence.tokens[inner.start].lower != "that":
        return ()
    low, verb = sentence.tokens[inner.start].start, sentence.tokens[inner.group.first].start
    exact = (m for m in here if low <= m.start < verb and m.where.precision is not Precision.COUNTRY)
    return tuple(m for m in exact if m.where.is_placed and m.part is Part.OTHER)


def _of_object(sentence: Parsed, clause: Clause, here: tuple[Mention, ...]) -> tuple[Mention, ...]:
    """The exact place that the relative behind an object names: "renewed the lease by which it runs Foo"."""
    at = sentence.clauses.index(clause)
    inner = next((c for c in sentence.clauses if c.parent == at and c.start > clause.group.last), None)
    if inner is None or inner.role is not Role.RELATIVE:
        return ()
    paper = sentence.tokens[inner.start - 1]
    if not is_among(paper.lemma.lower(), "pacts", "permits", "draft-laws"):
        return ()
    found = scene.places_of(sentence, list(inner.own()), here)
    return tuple(m for m in found if m.where.precision.is_point)


def _of_aim(sentence: Parsed, clause: Clause, here: tuple[Mention, ...]) -> tuple[Mention, ...]:
    """The places of what a paper or a ruler lets somebody do: "won a contract to dredge the port of Foo"."""
    at, allows = sentence.clauses.index(clause), clause.group.lemma in _ALLOWING
    for inner in sentence.clauses:
        aim = inner.parent == at and inner.shape is Shape.INFINITIVE and inner.start > clause.group.last
        by = sentence.tokens[_past_day(sentence, inner.start)].lemma.lower() if aim else ""
        if aim and (allows or is_among(by, *_PAPERS)):
            return scene.places_of(sentence, list(inner.own()), here)
    return ()


_ALLOWING = ("allow", "permit", "authorise", "authorize")


def _past_day(sentence: Parsed, start: int) -> int:
    """The word before an infinitive and the day that parts them: "a pact on Friday to run"."""
    at = start - 1
    while at > 0 and (
        at in sentence.dated or (at + 1 in sentence.dated and sentence.tokens[at].tag == "PRP")
    ):
        at -= 1
    return at


def is_ratified(sentence: Parsed, clause: Clause) -> bool:
    """Whether a parliament takes something up, which it does not do where that was signed."""
    if clause.group.lemma == "ratify":
        return True
    lawmakers = words_of("legislatures")
    passes = clause.group.lemma in ("approve", "pass", "endorse", "adopt", "reject")
    return passes and any(sentence.tokens[i].lower in lawmakers for i in clause.own())


_OUTCOMES = frozenset(
    "bring cap cast dash deal ease end fuel give mark pave prompt put raise revive send spark".split()
)


def of_outcome(sentence: Parsed, clause: Clause) -> set[int]:
    """The words of what something leads to, which need not be where it is: ", dealing a blow to Foo"."""
    index = sentence.clauses.index(clause)
    found = set[int]()
    for inner in sentence.clauses:
        led = inner.parent == index and inner.shape is Shape.PARTICIPLE and inner.group.lemma in _OUTCOMES
        if led and inner.start and sentence.tokens[inner.start - 1].text == ",":
            found |= set(range(inner.start, clause.end))
    return found
