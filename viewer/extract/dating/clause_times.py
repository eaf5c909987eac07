"""The dates that stand in a clause itself, and whether it tells one thing that is over."""

from viewer.extract.dating.timing import own_times
from viewer.extract.syntax.clauses import Clause
from viewer.extract.syntax.parsing import Parsed
from viewer.extract.syntax.stretches import spans_of
from viewer.extract.syntax.verbs import Tense
from viewer.extract.times.timex import Timex


def dates_of(sentence: Parsed, clause: Clause) -> tuple[Timex, ...]:
    """The dates that stand in the words of a clause itself."""
    if not sentence.times:
        return ()
    return own_times(sentence.times, spans_of(sentence, list(clause.own())))


def is_simple_past(clause: Clause) -> bool:
    """Whether a clause tells one thing that is over: "hit the pier"."""
    group = clause.group
    must = group.governors[:1] == (group.first,)  # "had to be moved" is no perfect
    return group.tense is Tense.PAST and not ((group.perfect and not must) or group.modal or group.negated)


def is_over(clause: Clause) -> bool:
    """Whether a clause tells of what has been, and perhaps lasts."""
    return clause.group.tense is Tense.PAST or clause.group.perfect
