"""The kind of an event whose verb tells of none: what it leans to, else what is at stake in the clause."""

from collections.abc import Iterator
from functools import cache

from viewer.extract.grammar.wordlists import kinds_of_words
from viewer.extract.syntax.clauses import Clause
from viewer.extract.syntax.parsing import Parsed
from viewer.extract.syntax.phrases import object_noun, subject_noun
from viewer.model.event import Kind


@cache
def _leanings() -> dict[str, Kind]:
    return kinds_of_words("leanings.tsv")


@cache
def _stakes() -> dict[str, Kind]:
    return kinds_of_words("stakes.tsv")


def phrase_leaning(verb: str) -> Kind | None:
    """The kind of a verb with its particle, which is another verb than the bare one: "ran down stocks"."""
    return _leanings().get(verb.strip()) if " " in verb.strip() else None


def leaning(sentence: Parsed, clause: Clause, verb: str) -> Kind | None:
    """The kind that a verb, with its particle ("draw up"), or else the nouns of its clause lean to."""
    found = _leanings().get(verb) or _leanings().get(clause.group.lemma)
    return found or next((kind for noun in _nouns(sentence, clause) if (kind := _stakes().get(noun))), None)


def subject_leaning(sentence: Parsed, clause: Clause) -> Kind | None:
    """The kind that the nouns before the verb of a clause lean to, the last of them first."""
    nouns = (sentence.tokens[i].lemma.lower() for i in reversed(clause.before) if sentence.tokens[i].is_noun)
    return next((kind for noun in nouns if (kind := _stakes().get(noun))), None)


def _nouns(sentence: Parsed, clause: Clause) -> Iterator[str]:
    """The nouns of a clause, what is done to first, then who does it, then those beside."""
    tokens = sentence.tokens
    done_to, doer = object_noun(sentence, clause), subject_noun(sentence, clause)
    heads = (doer, done_to) if clause.group.passive else (done_to, doer)
    own = [i for i in clause.own() if tokens[i].is_noun and not tokens[i].is_name]
    own = [i for i in own if not (i + 1 in own and tokens[i + 1].is_noun)]  # "flight recorders" are recorders
    for at in (*heads, *(i for i in own if i > clause.group.last), *own):
        if at is not None:
            yield tokens[at].lemma.lower()
