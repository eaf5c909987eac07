"""What another did or had done to him as well: "Peru sent a ship in May, as did Chile in June"."""

from dataclasses import dataclass, replace

from viewer.extract.finding.candidates import Candidate
from viewer.extract.finding.gapping import Gap
from viewer.extract.finding.of_no_event import is_done_as_well
from viewer.extract.syntax.clauses import Clause
from viewer.extract.syntax.parsing import Parsed
from viewer.extract.times.timex import Timex, TimexType
from viewer.extract.wording.headlines import subject


@dataclass(frozen=True, slots=True)
class AsWell:
    """The other one's event as a gap of the clause whose verb it shares, and who that other one is."""

    gap: Gap
    other: str
    is_named: bool


def done_as_well(sentence: Parsed, index: int, made: Candidate) -> AsWell | None:
    """Who else did what the clause *index* tells, on a day of his own; None where nobody is told of.

    Args:
        sentence, index: the clause.
        made: what it tells.
    """
    clause = sentence.clauses[index]
    own = subject(sentence, clause)
    for other in sentence.clauses:
        time = (
            _own_day(sentence, other) if other.parent == index and is_done_as_well(sentence, other) else None
        )
        first = other.group.last + 1
        stop = next((i for i in range(first, other.end) if i in sentence.dated), other.end)
        stop = next(
            (i for i in range(first, stop) if sentence.tokens[i].is_mark), stop
        )  # "a rival, Vale, in"
        while stop > first and sentence.tokens[stop - 1].tag == "PRP":
            stop -= 1
        headed = own is not None and made.what.lower().startswith(own.lower())
        if time is None or own is None or not headed or stop == first:
            continue
        words = [t for t in sentence.tokens[first:stop] if t.tag != "AT0"]
        if any(t.tag == "PNP" for t in words):
            continue
        phrase = (
            own if [t.lower for t in words] in (["one"], ["another"]) else " ".join(t.text for t in words)
        )
        told = f"{phrase[:1].upper()}{phrase[1:]}{made.what[len(own) :]}"
        named = all(t.is_name for t in words)
        return AsWell(Gap(first, other.end, time, told), phrase, named)
    return None


def by_other(also: AsWell, first: Candidate, second: Candidate) -> Candidate:
    """The event of the other one, where the first was if he is only named."""
    if not also.is_named:
        return replace(second, who=())
    return replace(second, who=(also.other,), where=first.where, cues=first.cues)


def _own_day(sentence: Parsed, clause: Clause) -> Timex | None:
    """The date that stands behind the subject of a clause."""
    low, high = sentence.tokens[clause.group.last].end, sentence.tokens[clause.end - 1].end
    dates = (t for t in sentence.times if low < t.start < high and t.type is TimexType.DATE and t.past)
    return next(dates, None)
