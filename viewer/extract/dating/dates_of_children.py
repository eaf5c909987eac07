"""Dates that a clause takes from those that hang on it: "was built after he died in 1990"."""

from collections.abc import Iterator
from dataclasses import replace

from viewer.extract.dating.clause_times import dates_of, is_over, is_simple_past
from viewer.extract.dating.mishap_dates import of_mishap
from viewer.extract.dating.timing import is_plain_date
from viewer.extract.dating.told_dates import to_the_day
from viewer.extract.finding.deals import is_deal_of
from viewer.extract.grammar.words import verb_trigger, words_of
from viewer.extract.meaning.clause_dates import FIXED
from viewer.extract.syntax.clauses import Clause, Role, Shape
from viewer.extract.syntax.decided_acts import is_vote_itself
from viewer.extract.syntax.parsing import Parsed
from viewer.extract.syntax.reaching_back import goes_on, tells_begun
from viewer.extract.syntax.shared_subject import shares_subject
from viewer.extract.syntax.stretches import span_of
from viewer.extract.syntax.verbs import Tense
from viewer.extract.times.timex import Anchor, Steps, Timex
from viewer.model.event import Kind


def of_children(sentence: Parsed, index: int) -> tuple[Timex, ...]:
    """The dates of the clauses that hang on one, by the first way in which one of them dates it."""
    clause = sentence.clauses[index]
    children = [c for c in sentence.clauses if c.parent == index]
    first = tuple(t for c in children for t in (*_of_period(sentence, c), *_measured(sentence, c)))
    if first:
        return first
    found = (tuple(t for c in children for t in way(sentence, clause, c)) for way in _CHILD_WAYS)
    return next((times for times in found if times), ())


def _of_period(sentence: Parsed, clause: Clause) -> Iterator[Timex]:
    """The end of the year that it is, told by a clause: "before the year is out"."""
    low, high = span_of(sentence, clause)
    yield from (t for t in sentence.moments if t.start == low and t.end == high and t.relation == "by")


def _measured(sentence: Parsed, clause: Clause) -> Iterator[Timex]:
    """The date that a dated clause after "two days after" gives to what it hangs on."""
    counted = counted_at(sentence, clause)
    dated = dates_of(sentence, clause) if counted else ()
    days = [t.past for t in dated if is_plain_date(t) and t.anchor in FIXED and t.past]
    if counted and days:
        yield day_away(sentence, counted, days[0])


def counted_at(sentence: Parsed, clause: Clause) -> Timex | None:
    """The length that opens a clause of time, from which another is counted: "two days after it broke"."""
    opens = sentence.tokens[clause.start].start
    if clause.role is not Role.TIME:
        return None
    found = sentence.time_at(opens)
    return found if found is not None and found.anchor is Anchor.EVENT and found.past else None


def day_away(sentence: Parsed, counted: Timex, days: Steps) -> Timex:
    """The date so far from *days* as a counted time says."""
    away = to_the_day(replace(counted, future=counted.past), sentence.text)
    return replace(away, future=away.past).on(days)


def _beginning(sentence: Parsed, clause: Clause, other: Clause) -> Iterator[Timex]:
    """The date of what something began or ends with: "the row began when she quit in May".

    So it is where something will last "until a vote is held in May".
    """
    turns = clause.group.lemma in ("begin", "start", "end", "erupt", "arise") and is_simple_past(clause)
    same = other.role is Role.TIME and other.marker == "when" and other.start > clause.group.last
    if other.marker == "until" and other.role is Role.TIME and _is_ahead(clause):
        yield from (replace(t, relation="until") for t in dates_of(sentence, other) if is_plain_date(t))
    due = {sentence.tokens[i].lower for i in clause.group.governors} & _TO_COME
    ahead = _is_ahead(clause) or (bool(due) and clause.group.tense is Tense.PRESENT)
    comes = same and ahead and other.group.tense is Tense.PRESENT and not other.group.negated
    if comes or (turns and same and is_simple_past(other)):
        yield from (replace(t, relation="on") for t in dates_of(sentence, other) if is_plain_date(t))


_TO_COME = frozenset("is are due set scheduled expected".split())  # before the "to" of what lies ahead


def _begun(sentence: Parsed, clause: Clause, other: Clause) -> Iterator[Timex]:
    """Since when something goes on, by what is said of it: "is dredging it, a job that began in May"."""
    if goes_on(clause) and tells_begun(sentence, other):
        yield from (replace(t, relation="since") for t in dates_of(sentence, other) if is_plain_date(t))


def _bounding(sentence: Parsed, clause: Clause, other: Clause) -> Iterator[Timex]:
    """The bound that a dated clause with "after" or "before" sets: "was built after he died in 1990"."""
    first, *second = (t.lower for t in sentence.tokens[other.start : other.start + 2])
    loose = first in _SOME_TIME and second == [other.marker]  # "hours before", and no "two days after"
    opens = first == other.marker or loose
    if other.role is Role.TIME and opens and other.marker in ("after", "before") and is_over(clause):
        relation = "after" if other.marker == "after" else "by"
        relation = "on" if first in ("moments", "minutes") else relation
        yield from (replace(t, relation=relation) for t in dates_of(sentence, other) if is_plain_date(t))


_SOME_TIME = frozenset(
    "moments minutes hours days weeks months years shortly soon just even long well".split()
)


def _of_purpose(sentence: Parsed, clause: Clause, other: Clause) -> Iterator[Timex]:
    """The date that stands behind what something was done for: "was closed to let ships through in May".

    Where what it is for is an event itself, the date is that one's.
    """
    aims = other.shape is Shape.INFINITIVE and other.role is Role.OTHER and other.start > clause.group.last
    told = verb_trigger(other.group.lemma)
    after = sentence.tokens[other.group.last + 1 : other.group.last + 2]
    of_it = bool(after) and after[0].lower in ("it", "them")  # "went to court to stop it in May"
    of_it = of_it and clause.group.lemma not in words_of("deciding-verbs")
    only = told is None or told.kind in (Kind.OTHER, Kind.OPERATION) or of_it
    only = only or (clause.group.lemma in _FORCING and not clause.group.passive)
    hired = clause.group.lemma in _HIRING and clause.group.passive and clause.group.tense is Tense.PAST
    ahead = clause.group.passive and bool(clause.group.modal) and clause.group.lemma in _LENDING
    allows = _is_ahead(clause) and clause.group.lemma in ("allow", "permit")
    ahead = ahead or allows
    if aims and (hired or ahead or (is_simple_past(clause) and only)):
        ties = ("during", "from") if allows else ("during",)
        told_for = (t for t in dates_of(sentence, other) if is_plain_date(t) or t.relation in ties)
        yield from (t for t in told_for if t.anchor in FIXED)


_HIRING = frozenset("hire commission engage contract recruit".split())  # of what for, no date is told


_LENDING = _HIRING | frozenset("lend send deploy charter rent lease bring call use fly ship".split())


_FORCING = frozenset("force oblige compel cause prompt lead allow enable help".split())


def _of_second(sentence: Parsed, clause: Clause, other: Clause) -> Iterator[Timex]:
    """The day behind the second of two verbs of one subject: "shelled and looted the market on Friday"."""
    if not (shares_subject(sentence, other) and is_simple_past(clause) and is_simple_past(other)):
        return
    if clause.group.governors or other.group.governors or other.group.lemma in ("expect", "due"):
        return  # "rejected the offer and vowed to strike on Friday"
    joined = sentence.tokens[other.start - 1].lower == "and" and other.start == other.group.first
    close = sentence.tokens[other.start - 2].text != "," and other.start - clause.group.last <= _NEARBY
    if joined and close:
        last = sentence.tokens[other.group.last].end
        days = (t for t in dates_of(sentence, other) if is_plain_date(t) and t.unit == "d" and t.start > last)
        relation = (
            "by" if _took_so_long(sentence, clause) else "on"
        )  # "shut for a week and reopened on Monday"
        yield from (replace(t, relation=relation) for t in days if t.anchor in FIXED)


def _took_so_long(sentence: Parsed, clause: Clause) -> bool:
    """Whether a clause says how long something was done, so that what came next was not the same day."""
    low, high = sentence.tokens[clause.group.last].end, sentence.tokens[clause.end - 1].end
    return any(d.relation == "for" and low <= d.start < high for d in sentence.durations)


_NEARBY = 8  # words from the first verb to the second


def _of_choice(sentence: Parsed, clause: Clause, other: Clause) -> Iterator[Timex]:
    """The day gone by behind what was chosen, which is that of the choice: "voted to strike last week"."""
    verb = clause.group.lemma
    chooses = verb in words_of("deciding-verbs", "asking-verbs") and is_simple_past(clause)
    if chooses and other.shape is Shape.INFINITIVE and other.start > clause.group.last:
        times = [t for t in dates_of(sentence, other) if is_plain_date(t)]
        if is_vote_itself(clause, other):
            yield from (replace(t, future=t.past) for t in times)  # "voted to condemn it on Monday"
            return
        times = [t for t in times if t.past == t.future]
        yield from (t for t in times if t.past and all(step.startswith("@-") for step in t.past))


def _of_bound(sentence: Parsed, clause: Clause, other: Clause) -> tuple[Timex, ...]:
    """The day behind whither things go: "barred all ships bound for Lima from its ports on Monday"."""
    bound = other.shape is Shape.REDUCED and sentence.tokens[other.group.first].lower in ("bound", "headed")
    if not (bound and is_simple_past(clause) and other.start > clause.group.last):
        return ()
    return tuple(t for t in dates_of(sentence, other) if is_plain_date(t))


def _of_deal(sentence: Parsed, clause: Clause, other: Clause) -> tuple[Timex, ...]:
    """The date of the deal by which something was done: "gave it up in a treaty signed in May 1857"."""
    if not (is_simple_past(clause) and is_deal_of(sentence, other)):
        return ()
    return tuple(replace(t, relation="on") for t in dates_of(sentence, other) if is_plain_date(t))


def _imposed(sentence: Parsed, clause: Clause, other: Clause) -> Iterator[Timex]:
    """Since when a rule holds, by what is said of it: "a curfew imposed in 2024 remains in force"."""
    holds = clause.group.lemma in ("remain", "stay", "apply") and clause.group.tense is Tense.PRESENT
    told = verb_trigger(other.group.lemma) if holds else None
    before = other.shape is Shape.REDUCED and other.group.last < clause.group.first
    if told and before and told.kind in (Kind.DECISION, Kind.LEGAL, Kind.CLOSURE):
        yield from (replace(t, relation="since") for t in dates_of(sentence, other) if is_plain_date(t))


def _is_ahead(clause: Clause) -> bool:
    return clause.group.tense is Tense.FUTURE and not clause.group.negated


_CHILD_WAYS = (
    _begun,
    _beginning,
    _bounding,
    _of_purpose,
    _of_second,
    _of_choice,
    _of_bound,
    _of_deal,
    _imposed,
    of_mishap,
)
"""What may date a clause by one that hangs on it, in the order in which they are asked."""
