"""What "where" and "there" point to after the name of a place that is not known."""

import re
from collections.abc import Collection

from viewer.extract.finding.candidates import Candidate
from viewer.extract.grammar.words import words_of
from viewer.extract.locating.carried_place import Found
from viewer.extract.syntax.clauses import Clause, Role
from viewer.extract.syntax.parsing import Parsed
from viewer.model.event import Cue

_NAMED = re.compile(r"\b(?:in|at|near|outside)\s(?:the\s)?(?P<name>[A-Z][\w-]+)(?![\w’'-])")


def of_governing(sentence: Parsed, clause: Clause, told: tuple[Candidate, ...]) -> Found:
    """Where the event of the same sentence was that "where" follows: "met at Foo Lodge, where they ate"."""
    last = told[-1] if told else None
    if last is None or clause.role is not Role.RELATIVE or clause.marker != "where":
        return (), ()
    if last.quotes[0][0] < sentence.sentence.start or not last.where:
        return (), ()
    return last.where, (Cue("where", clause.marker, f"as {last.what}"),)


def is_lost(
    sentence: Parsed, clause: Clause, told: tuple[Candidate, ...], known: Collection[str] = ()
) -> bool:
    """Whether "there" means a place that the event before names and nobody knows: then it is nowhere else.

    Args:
        sentence, clause: the clause.
        told: what was told before, in order.
        known: the words, in lower case, of the places that the article names and that are known.
    """
    if not any(sentence.tokens[i].lower == "there" and sentence.tokens[i].tag == "AV0" for i in clause.own()):
        return False
    if _is_of_unknown(sentence, clause, known):
        return True
    last = next((c for c in reversed(told) if not c.is_heading), None)
    if last is None or last.where:
        return False
    names = (m["name"].lower() for a, b in last.quotes for m in _NAMED.finditer(sentence.text, a, b))
    return any(name not in words_of("months-and-days") and name not in known for name in names)


def _is_of_unknown(sentence: Parsed, clause: Clause, known: Collection[str]) -> bool:
    """Whether the sentence begins by saying where a name lies that is unknown: "Kabala is near Foo, and"."""
    first, opening = sentence.clauses[0], sentence.tokens[sentence.opening]
    lies = first.group.lemma in ("be", "lie", "stand") and first.start == sentence.opening
    alone = sentence.opening + 1 == first.group.first
    return clause is not first and lies and alone and opening.is_name and opening.lower not in known
