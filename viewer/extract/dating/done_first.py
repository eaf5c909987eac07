"""When that was which a participle tells to have come first: "returned on 3 May, a year after being sold"."""

from dataclasses import replace

from viewer.extract.dating.clause_times import dates_of
from viewer.extract.dating.timing import is_plain_date
from viewer.extract.meaning.clause_dates import FIXED
from viewer.extract.syntax.clauses import Clause, Shape
from viewer.extract.syntax.parsing import Parsed
from viewer.extract.times.timex import Anchor, Timex


def before_parent(sentence: Parsed, clause: Clause, parent: Clause) -> tuple[Timex, ...]:
    """The day that a participle behind "after" is counted back to, else the day by which it was over."""
    after = sentence.tokens[clause.start - 1] if clause.start else None
    if clause.shape is not Shape.PARTICIPLE or after is None or after.lower != "after":
        return ()
    days = tuple(t for t in dates_of(sentence, parent) if is_plain_date(t) and t.anchor in FIXED and t.past)
    counted = next((t for t in sentence.times if t.end == after.end and t.anchor is Anchor.EVENT), None)
    if counted is None:
        return tuple(replace(t, relation="by") for t in days)
    if counted.future is None:
        return ()
    return tuple(replace(counted, past=counted.future).on(t.past) for t in days if t.past)
