"""What a clause tells of, if it tells of anything, and how it presents that."""

from functools import cache

from viewer.extract.assembly.put_off import is_told_as_put_off
from viewer.extract.dating.timing import is_ahead, may_lie_ahead
from viewer.extract.finding.deals import is_deal_of
from viewer.extract.finding.selection import occurrence
from viewer.extract.meaning.cancelled import is_called_off
from viewer.extract.meaning.certainty import Verdict, verdict
from viewer.extract.meaning.clause_dates import expires, has_date
from viewer.extract.syntax.occurrences import Occurrence
from viewer.extract.syntax.parsing import Parsed
from viewer.extract.times.timex import Timex
from viewer.model.event import Certainty

_OF_NOTHING = Verdict(Certainty.OCCURRED, -1, ())


def told_in(
    sentence: Parsed, index: int, times: tuple[Timex, ...], stretches: list[tuple[int, int]]
) -> tuple[Verdict, Occurrence | None]:
    """How the clause *index* presents what it tells of, and that; None where it tells of nothing.

    How it presents nothing on no day is not looked into: nobody asks.

    Args:
        sentence, index: the clause.
        times: the dates that it has.
        stretches: the characters of its words.
    """
    clause = sentence.clauses[index]
    dated = any(t.past and not t.is_current for t in times)
    if sentence.sentence.is_chronicle:  # there "3 March: The minister proposes a truce" tells of the past
        ahead = any(is_ahead(t) for t in times)
    else:
        ahead = may_lie_ahead(times) or (dated and expires(sentence, clause))
    judge = cache(lambda: verdict(sentence, index, is_future_dated=ahead))
    off = is_called_off(sentence, clause) or is_told_as_put_off(sentence, clause)
    told = not (off or is_deal_of(sentence, clause))
    what = occurrence(sentence, index, judge, is_dated=has_date(sentence, stretches)) if told else None
    return (judge() if what or times else _OF_NOTHING), what
