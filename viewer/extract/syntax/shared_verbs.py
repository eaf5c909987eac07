"""Verbs that share the words before another: "is to be sold and to move", "will be built and handed over"."""

from viewer.extract.grammar.tokens import NOUN_PHRASE_TAGS
from viewer.extract.syntax.clauses import Clause, Shape
from viewer.extract.syntax.doers import is_second_verb, shares_plan
from viewer.extract.syntax.firsts import first_to, is_ahead
from viewer.extract.syntax.parsing import Parsed
from viewer.extract.syntax.verbs import Tense


def shares_certainty(sentence: Parsed, clause: Clause) -> bool:
    """Whether a clause is as certain as the one it hangs on, the words of which it shares."""
    ranks = first_to(sentence, clause)
    if clause.parent is None or (ranks is not None and is_ahead(ranks)):
        return ranks is not None  # "could be the first to use the quay"
    return shares_plan(sentence, clause) or _shares_passive(sentence, clause)


def _shares_passive(sentence: Parsed, clause: Clause) -> bool:
    """“will be built at Suva and handed over in 2028”: no more than planned."""
    if clause.parent is None or not (is_second_verb(sentence, clause) or _is_gapped(sentence, clause)):
        return False
    over = sentence.clauses[clause.parent].group
    ahead = bool(over.governors or over.modal) or over.tense is Tense.FUTURE
    return over.passive and ahead and over.last < clause.start


def _is_gapped(sentence: Parsed, clause: Clause) -> bool:
    """Whether a participle has a subject of its own behind "and": "and a hospital built at Adré by 2027"."""
    first = clause.start
    while first > 0 and sentence.tokens[first - 1].tag in NOUN_PHRASE_TAGS:
        first -= 1
    joined = first > 0 and sentence.tokens[first - 1].lower == "and" and first < clause.start
    return (
        joined
        and clause.shape is Shape.REDUCED
        and sentence.tokens[first].tag in ("AT0", "CRD", "DPS", "ORD")
    )
