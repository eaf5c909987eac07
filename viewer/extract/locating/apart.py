"""Sites of kinds that are never one: what is told of a port is not told of the naval base beside it."""

from viewer.extract.grammar.words import is_among, words_of
from viewer.extract.names.places import Mention
from viewer.extract.syntax.clauses import Clause
from viewer.extract.syntax.doers import subject_chunks
from viewer.extract.syntax.parsing import Parsed
from viewer.extract.syntax.phrases import object_noun

_KINDS = (
    words_of("harbour-words") | {"seaport"},
    frozenset(("base", "naval base", "air base", "airbase", "military base")),
    frozenset(("airport", "airfield")),
    frozenset("canal strait".split()),
    frozenset("mine pit".split()),
    frozenset(("refinery",)),
    frozenset("bridge tunnel".split()),
    frozenset("dam reservoir".split()),
    frozenset(("prison",)),
    frozenset(("crossing", "border crossing", "checkpoint")),
)


def is_apart(site: Mention, noun: str) -> bool:
    """Whether *noun* means another thing than the site, for the kinds of both."""
    meant = [kinds for kinds in _KINDS if noun in kinds]
    if not meant:
        return False
    words = _words(site)
    own = [kinds for kinds in _KINDS if words & kinds]
    return bool(own and meant) and not any(kinds in own for kinds in meant)


def heads_of(sentence: Parsed, clause: Clause) -> list[int]:
    """The nouns that a clause is about: those at the head of its subject and of its object."""
    heads = [chunk.words[-1] for chunk in subject_chunks(sentence, clause)[:1]]
    noun = object_noun(sentence, clause)
    return heads if noun is None else [*heads, noun]


def is_of_line(sentence: Parsed, clause: Clause, opening: tuple[Parsed, ...]) -> bool:
    """Whether a clause tells of works on a road, railway or pipe that the article does not open with.

    Such a thing is at no one spot: "a railway to the mines will be built", "works on the road are over".
    """
    lines = words_of("line-nouns")
    told = (token.lemma.lower() for first in opening for token in first.tokens if token.is_noun)
    if any(is_among(noun, "way-nouns", "line-nouns") for noun in told):
        return False
    heads = heads_of(sentence, clause)
    worked = [i for i in heads if sentence.tokens[i].lemma.lower() in ("work", "construction", "building")]
    after = [i for k in worked for i in range(k + 1, min(k + 5, clause.end))]
    return any(sentence.tokens[i].lemma.lower() in lines for i in (*heads, *after))


def _words(site: Mention) -> set[str]:
    """The words for what a place is, by its kind and its name."""
    return {site.kind.lower(), *site.where.name.lower().split()}
