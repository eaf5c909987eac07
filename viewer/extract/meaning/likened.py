"""Clauses that only say what a thing is like or needs: "to sail there is to gamble"."""

from viewer.extract.grammar.words import is_among
from viewer.extract.syntax.clauses import Clause, Role, Shape
from viewer.extract.syntax.parsing import Parsed
from viewer.extract.syntax.phrases import object_noun


def only_likens(sentence: Parsed, clause: Clause, *, is_dated: bool) -> bool:
    """Whether a clause only likens, defines or says what a thing needs.

    Args:
        sentence: the sentence.
        clause: the clause, with a finite verb.
        is_dated: whether a date stands in it, with which it may tell of an event.
    """
    if clause.shape is not Shape.FINITE or _defines(sentence, clause):
        return clause.shape is Shape.FINITE
    if is_dated:
        return False
    return (
        _becomes(sentence, clause)
        or _bids(clause)
        or _must_be_kept(sentence, clause)
        or _holds(sentence, clause)
    )


def _defines(sentence: Parsed, clause: Clause) -> bool:
    """“To bring a ship up the river is to thread a needle”; "To make way, villages are to go" does not."""
    if sentence.tokens[clause.start].tag != "TO0":
        return False
    be = [sentence.tokens[i].lemma for i in clause.group.governors] == ["be"]
    return be and all(sentence.tokens[i].text != "," for i in clause.before)


def _becomes(sentence: Parsed, clause: Clause) -> bool:
    """“in which distance itself has become a chip”: what an aside says of something else by now."""
    if clause.group.lemma != "become" or clause.role is not Role.RELATIVE:
        return False
    return any(sentence.tokens[i].is_noun for i in clause.before)


def _bids(clause: Clause) -> bool:
    """“which bid $2m”, of whom the sentence tells something else."""
    return clause.group.lemma == "bid" and clause.role is Role.RELATIVE


def _must_be_kept(sentence: Parsed, clause: Clause) -> bool:
    """“the vaccine must be kept cold”, "oil has to be kept warm": what it always needs."""
    group = clause.group
    needs = group.modal in ("must", "should") or any(
        sentence.tokens[i].lemma == "have" for i in group.governors
    )
    after = sentence.tokens[group.last + 1 : group.last + 2]
    return needs and group.lemma == "keep" and group.passive and bool(after) and after[0].tag[:2] == "AJ"


def _holds(sentence: Parsed, clause: Clause) -> bool:
    """“Most walls held”: they stood as before."""
    group = clause.group
    if group.lemma != "hold" or group.passive or group.governors or group.negated:
        return False
    words = (sentence.tokens[i].lemma.lower() for i in clause.before)
    built = any(is_among(word, "structures", "parts-of-buildings") for word in words)
    return built and object_noun(sentence, clause) is None and group.last + 1 >= clause.end
