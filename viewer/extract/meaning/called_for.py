"""What a speaker only wants: "both sides must return to talks", "our task is to help them"."""

from viewer.extract.grammar.tokens import BARE_TAGS
from viewer.extract.syntax.clauses import Clause, Role, Shape
from viewer.extract.syntax.parsing import Parsed
from viewer.extract.syntax.verbs import Tense

_AIMS = frozenset(
    "task aim goal purpose mission job role objective intention intent idea priority duty challenge hope "
    "point desire wish ambition dream focus".split()
)


def is_called_for(sentence: Parsed, clause: Clause, *, is_dated: bool) -> bool:
    """Whether a clause tells what somebody ought or aims to do: no event, without a date."""
    before = sentence.tokens[max(0, clause.start - 1) : clause.start]
    if any(token.lemma == "avoid" for token in before):
        return True  # "to avoid having to pay for it"
    if is_dated:
        return False
    return _is_wanted(sentence, clause) or is_aim(sentence, clause) or _had_been_expected(sentence, clause)


def _had_been_expected(sentence: Parsed, clause: Clause) -> bool:
    """“A storm which experts had expected to pass”: what they were wrong about."""
    over = (sentence.tokens[i] for i in clause.group.governors)
    had = clause.group.perfect and clause.group.tense is Tense.PAST and clause.role is Role.RELATIVE
    return had and any(token.lemma == "expect" for token in over)


def _is_wanted(sentence: Parsed, clause: Clause) -> bool:
    """“The regime must deliver on its obligations”, "we need to do more", but not "had to divert"."""
    group = clause.group
    above = sentence.clauses[clause.parent] if clause.parent is not None else None
    if clause.start == group.first and above is not None and sentence.tokens[group.first].tag in BARE_TAGS:
        return _is_wanted(sentence, above)  # "must return and hold talks"
    if clause.shape is not Shape.FINITE or group.negated or group.passive:
        return False  # "must be ratified": that it is yet to be done
    over = [sentence.tokens[i] for i in group.governors]
    needs = group.tense is Tense.PRESENT and any(token.lemma == "need" for token in over)
    return group.modal == "must" or needs


def is_aim(sentence: Parsed, clause: Clause) -> bool:
    """“Our task is not to confront them, but to help them”: what is aimed at."""
    tokens = sentence.tokens
    if clause.shape is Shape.INFINITIVE:
        joined = clause.start and tokens[clause.start - 1].lower in ("but", "and", "not")
        over = sentence.clauses[clause.parent] if clause.parent is not None and joined else None
        return over is not None and is_aim(sentence, over)
    words = [tokens[i].tag for i in range(clause.group.first, clause.group.last)]
    is_to = words[:1] in (["VBZ"], ["VBD"], ["VBB"]) and "TO0" in words
    head = next((i for i in reversed(clause.before) if tokens[i].is_noun), None)
    return is_to and head is not None and tokens[head].lemma.lower() in _AIMS
