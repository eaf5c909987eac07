"""What came after what a clause tells, behind "before": "was unloaded before sailing for Suva on Monday"."""

from collections.abc import Iterator
from dataclasses import replace

from viewer.extract.grammar.words import is_among
from viewer.extract.syntax.clauses import Clause, Shape
from viewer.extract.syntax.parsing import Parsed
from viewer.extract.syntax.verbs import Tense
from viewer.extract.times.timex import Timex, TimexType


def came_next(sentence: Parsed, clause: Clause) -> bool:
    """Whether a participle tells what came about after the clause it hangs on."""
    over = sentence.clauses[clause.parent].group if clause.parent is not None else None
    if over is None or clause.group.passive or not _is_behind_before(sentence, clause):
        return False
    return over.last < clause.start and over.tense is Tense.PAST and not (over.modal or over.negated)


def follows_on(sentence: Parsed, clause: Clause) -> bool:
    """Whether a participle tells what came of it on a day of its own: "left, reaching Perth on 20 May"."""
    over = sentence.clauses[clause.parent].group if clause.parent is not None else None
    plain = clause.shape is Shape.PARTICIPLE and not (clause.group.passive or clause.group.perfect)
    if over is None or not plain or clause.group.lemma not in _ENDS or over.tense is not Tense.PAST:
        return False
    if over.modal or over.negated or not over.last < clause.start == clause.group.first:
        return False
    low, high = sentence.tokens[clause.start].start, sentence.tokens[clause.end - 1].end
    dated = any(low < t.start < high and t.past and t.type is TimexType.DATE for t in sentence.times)
    return dated and sentence.tokens[clause.start - 1].text == ","


_ENDS = frozenset(
    "reach arrive dock land berth anchor moor return enter sell reopen resume complete finish".split()
)


def words_of_next(sentence: Parsed, clause: Clause) -> frozenset[int]:
    """The words that tell where something went after what a clause tells."""
    going = (c for c in _nexts(sentence, clause) if is_among(c.group.lemma, "going-verbs", "leaving-verbs"))
    return frozenset(i for c in going for i in range(c.start, c.end))


def is_of_next(sentence: Parsed, clause: Clause, timex: Timex) -> bool:
    """Whether a time is of what came after a clause that has a date of its own: "ran till 2022, before …"."""
    spans = [
        (sentence.tokens[c.start].start, sentence.tokens[c.end - 1].end) for c in _nexts(sentence, clause)
    ]
    low, high = sentence.tokens[clause.group.first].start, min((start for start, _ in spans), default=0)
    dated = any(low <= t.start < high and t.past and t.type is TimexType.DATE for t in sentence.times)
    return dated and any(start < timex.start and timex.end <= end for start, end in spans)


def as_latest(sentence: Parsed, clause: Clause, timex: Timex) -> Timex:
    """A time of what came after a clause as the latest one of what the clause itself tells."""
    spans = (
        (sentence.tokens[c.start].start, sentence.tokens[c.end - 1].end) for c in _nexts(sentence, clause)
    )
    within = any(start < timex.start and timex.end <= end for start, end in spans)
    return replace(timex, relation="by") if within and not timex.relation else timex


def _nexts(sentence: Parsed, clause: Clause) -> Iterator[Clause]:
    later = (c for c in sentence.clauses if clause.group.last < c.start)
    return (c for c in later if c.shape is Shape.PARTICIPLE and _is_behind_before(sentence, c))


def _is_behind_before(sentence: Parsed, clause: Clause) -> bool:
    first = clause.group.first
    return first > 0 and sentence.tokens[first - 1].lower == "before"
