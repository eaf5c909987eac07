"""Dates that a clause without one takes from the clause beside it: "signed it on Monday and left"."""

from collections.abc import Iterator
from dataclasses import replace

from viewer.extract.dating.clause_times import dates_of, is_simple_past
from viewer.extract.dating.dates_of_nouns import noun_before
from viewer.extract.dating.mishap_dates import of_mishap
from viewer.extract.dating.timing import is_plain_date, order_to_parent, own_times
from viewer.extract.dating.told_dates import to_the_day
from viewer.extract.finding import evidence
from viewer.extract.finding.deals import is_deal_of
from viewer.extract.grammar.words import verb_trigger, words_of
from viewer.extract.meaning.cancelled import planned_words
from viewer.extract.meaning.certainty import is_since
from viewer.extract.meaning.clause_dates import FIXED, is_moved, opens_when
from viewer.extract.syntax.apposed_days import apposed_day, is_of_day
from viewer.extract.syntax.clauses import Clause, Role, Shape
from viewer.extract.syntax.parsing import Parsed
from viewer.extract.syntax.reaching_back import goes_on, tells_begun
from viewer.extract.syntax.twin_verbs import shares_with
from viewer.extract.syntax.verbs import Tense
from viewer.extract.times.timex import Anchor, Steps, Timex, TimexType
from viewer.model.event import Kind


def borrowed(sentence: Parsed, index: int) -> tuple[Timex, ...]:
    """The dates, each with what it is to the clause *index*: its day, or the bound of it."""
    clause = sentence.clauses[index]
    parent = sentence.clauses[clause.parent] if clause.parent is not None else None
    if parent and _is_over(parent) and (relation := order_to_parent(clause)):
        over = clause.parent or 0
        own = (t for t in dates_of(sentence, parent) if _ends(t) and not is_moved(sentence, over, t))
        return tuple(replace(t, relation=relation) for t in own)
    if clause.shape is not Shape.FINITE:
        return ()
    if parent and (told := _of_day(sentence, clause) or _of_parent(sentence, parent, clause)):
        return told
    return _of_twin(sentence, index) or _of_planned(sentence, clause) or _of_others(sentence, index, parent)


def _of_twin(sentence: Parsed, index: int) -> tuple[Timex, ...]:
    """The date behind the second of two verbs: "was boarded and searched on 3 May"."""
    twin = shares_with(sentence, index)
    times = dates_of(sentence, sentence.clauses[twin]) if twin is not None else ()
    return tuple(t for t in times if t.type is TimexType.DATE)


def _of_planned(sentence: Parsed, clause: Clause) -> tuple[Timex, ...]:
    """The date of what was planned, where the clause calls it off."""
    planned = planned_words(sentence, clause)
    if not planned:
        return ()
    low, high = sentence.tokens[planned.start].end, sentence.tokens[planned.stop].start
    times = own_times(sentence.times, [(low, high)])
    return tuple(replace(t, relation="on") for t in times if t.type is TimexType.DATE)


def _of_others(sentence: Parsed, index: int, parent: Clause | None) -> tuple[Timex, ...]:
    """The dates of the clauses that hang on one, or that it hangs on."""
    clause = sentence.clauses[index]
    since = [c for c in sentence.clauses if clause.group.perfect and is_since(sentence, c, index)]
    if since:
        times = own_times(sentence.times, [evidence.characters(sentence, c) for c in since])
        return tuple(replace(t, relation="since") for t in times if is_plain_date(t))
    if clause.group.perfect and clause.group.tense is Tense.PAST and clause.role is not Role.COMPLEMENT:
        limits = [
            c for c in sentence.clauses if (c.parent == index or c is parent) and _is_limit(sentence, c)
        ]
        if limits:
            return tuple(replace(t, relation="by") for t in dates_of(sentence, limits[0]) if is_plain_date(t))
    beside = (c for c in sentence.clauses if c.parent == index or c is parent)
    same = [evidence.characters(sentence, c) for c in beside if opens_when(c, clause)]
    return (
        own_times(sentence.times, same)
        or _of_children(sentence, index)
        or tuple(_of_first(sentence, clause, parent))
    )


def _of_children(sentence: Parsed, index: int) -> tuple[Timex, ...]:
    """The dates of the clauses that hang on one, by the first way in which one of them dates it."""
    clause = sentence.clauses[index]
    children = [c for c in sentence.clauses if c.parent == index]
    first = tuple(t for c in children for t in (*_of_period(sentence, c), *_measured(sentence, c)))
    if first:
        return first
    found = (tuple(t for c in children for t in way(sentence, clause, c)) for way in _CHILD_WAYS)
    return next((times for times in found if times), ())


def _with_first(sentence: Parsed, parent: Clause, clause: Clause) -> tuple[Timex, ...]:
    """The date before "when", which a second clause has too: "in May, when a bank slid and a dam fell"."""
    of_when = parent.role is Role.TIME and parent.marker == "when" and clause.role is Role.COORDINATE
    joined = of_when and clause.start > parent.group.last and clause.group.tense is parent.group.tense
    if not joined:
        return ()
    start = sentence.tokens[parent.start].start
    led = (t for t in sentence.times if sentence.text[t.end : start] == ", " and is_plain_date(t))
    named = tuple(replace(t, relation="on") for t in led)
    return named or borrowed(sentence, sentence.clauses.index(parent))


def _of_day(sentence: Parsed, clause: Clause) -> tuple[Timex, ...]:
    """The date of which a clause says what came about: "since 3 May, the day mud clogged the intake"."""
    return apposed_day(sentence, clause) if is_of_day(sentence, clause) else ()


def _cleft(sentence: Parsed, parent: Clause, clause: Clause) -> tuple[Timex, ...]:
    """The date that is put before all that it dates: "It was not until 1994 that the mine reopened"."""
    opens = sentence.tokens[parent.start].lower == "it" and parent.group.lemma == "be"
    follows = sentence.tokens[clause.start].lower == "that" and clause.start >= parent.group.last
    times = dates_of(sentence, parent) if opens and follows else ()
    before = sentence.tokens[clause.start - 1]
    last = before.end if before.text != "," else sentence.tokens[clause.start - 2].end
    dates = (t for t in times if t.end == last and t.type is TimexType.DATE and t.relation != "since")
    return tuple(replace(t, relation="on") for t in dates)


def _of_parent(sentence: Parsed, parent: Clause, clause: Clause) -> tuple[Timex, ...]:
    """The date that stands before a clause for it: of a cleft, or of the event "in which" it came about."""
    led = _cleft(sentence, parent, clause) or _in_which(sentence, parent, clause)
    return led or _past_colon(sentence, parent, clause) or _with_first(sentence, parent, clause)


def _past_colon(sentence: Parsed, parent: Clause, clause: Clause) -> tuple[Timex, ...]:
    """The day of what a colon says more of: "the port reopened on Monday: two ships unloaded rice"."""
    colon = clause.role is Role.MAIN and clause.start > 0 and sentence.tokens[clause.start - 1].text == ":"
    one, two = parent.group, clause.group
    told = one.tense is two.tense and one.lemma != "be" and not (two.perfect or two.modal or two.governors)
    over = told and (two.tense is Tense.PAST or sentence.sentence.is_chronicle)
    if not (colon and over) or parent.end > clause.start:
        return ()
    return tuple(t for t in dates_of(sentence, parent) if is_plain_date(t))


def _in_which(sentence: Parsed, parent: Clause, clause: Clause) -> tuple[Timex, ...]:
    """The day of the event in which something came about: "fined over a crash on 3 May in which two died"."""
    opens = [t.lower for t in sentence.tokens[clause.start : clause.start + 2]]
    if clause.role is not Role.RELATIVE or opens not in (["in", "which"], ["during", "which"]):
        return ()
    start = sentence.tokens[clause.start].start
    times = [t for t in dates_of(sentence, parent) if t.end < start and is_plain_date(t)]
    noun = noun_before(sentence, times[-1]) if times else None
    return (replace(times[-1], relation="on"),) if noun else ()


def _of_period(sentence: Parsed, clause: Clause) -> Iterator[Timex]:
    """The end of the year that it is, told by a clause: "before the year is out"."""
    low, high = evidence.characters(sentence, clause)
    yield from (t for t in sentence.moments if t.start == low and t.end == high and t.relation == "by")


def _is_limit(sentence: Parsed, clause: Clause) -> bool:
    """Whether what hangs on a clause was over by then: "by the time they came, five had died"."""
    opens = [t.lower for t in sentence.tokens[clause.start : clause.start + 3]]
    timed = clause.role is Role.TIME and clause.marker in ("before", "when")
    return timed or opens == ["by", "the", "time"]


def _beginning(sentence: Parsed, clause: Clause, other: Clause) -> Iterator[Timex]:
    """The date of what something began or ends with: "the row began when she quit in May".

    So it is where something will last "until a vote is held in May".
    """
    turns = clause.group.lemma in ("begin", "start", "end", "erupt", "arise") and is_simple_past(clause)
    same = other.role is Role.TIME and other.marker == "when" and other.start > clause.group.last
    if other.marker == "until" and other.role is Role.TIME and _is_ahead(clause):
        yield from (replace(t, relation="until") for t in dates_of(sentence, other) if is_plain_date(t))
    if turns and same and is_simple_past(other):
        yield from (replace(t, relation="on") for t in dates_of(sentence, other) if is_plain_date(t))


def _begun(sentence: Parsed, clause: Clause, other: Clause) -> Iterator[Timex]:
    """Since when something goes on, by what is said of it: "is dredging it, a job that began in May"."""
    if goes_on(clause) and tells_begun(sentence, other):
        yield from (replace(t, relation="since") for t in dates_of(sentence, other) if is_plain_date(t))


def _bounding(sentence: Parsed, clause: Clause, other: Clause) -> Iterator[Timex]:
    """The bound that a dated clause with "after" or "before" sets: "was built after he died in 1990"."""
    first, *second = (t.lower for t in sentence.tokens[other.start : other.start + 2])
    loose = first in _SOME_TIME and second == [other.marker]  # "hours before", and no "two days after"
    opens = first == other.marker or loose
    if other.role is Role.TIME and opens and other.marker in ("after", "before") and _is_over(clause):
        relation = "after" if other.marker == "after" else "by"
        relation = "on" if first in ("moments", "minutes") else relation
        yield from (replace(t, relation=relation) for t in dates_of(sentence, other) if is_plain_date(t))


_SOME_TIME = frozenset(
    "moments minutes hours days weeks months years shortly soon just even long well".split()
)


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
    if aims and (hired or ahead or (is_simple_past(clause) and only)):
        told_for = (t for t in dates_of(sentence, other) if is_plain_date(t) or t.relation == "during")
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
        yield from (replace(t, relation="on") for t in days if t.anchor in FIXED)


_NEARBY = 8  # words from the first verb to the second


def _of_choice(sentence: Parsed, clause: Clause, other: Clause) -> Iterator[Timex]:
    """The day gone by behind what was chosen, which is that of the choice: "voted to strike last week"."""
    verb = clause.group.lemma
    chooses = verb in words_of("deciding-verbs", "asking-verbs") and is_simple_past(clause)
    if chooses and other.shape is Shape.INFINITIVE and other.start > clause.group.last:
        times = (t for t in dates_of(sentence, other) if is_plain_date(t) and t.past == t.future)
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


def _is_over(clause: Clause) -> bool:
    return clause.group.tense is Tense.PAST or clause.group.perfect


def _ends(timex: Timex) -> bool:
    """Whether what was over by what a date dates was over by that date."""
    return is_plain_date(timex) or (timex.relation == "by" and timex.to is None)


def _of_first(sentence: Parsed, clause: Clause, parent: Clause | None) -> Iterator[Timex]:
    """The date of the first of two verbs that share a subject or a moment, where both are told as over."""
    if clause.marker in ("though", "although") and parent and clause.parent is not None:
        pass  # "was hit in May, though nobody was hurt"
    elif _is_meanwhile(clause):
        before = [c for c in sentence.clauses if c.group.last < clause.start and c.shape is Shape.FINITE]
        parent = max(before, key=lambda c: c.group.last, default=None)
    elif parent and _sums_up(sentence, clause, parent):
        pass  # "burst on 3 May, which left ten streets dry"
    elif parent and _is_under_same_day(sentence, clause, parent):
        pass  # "On 3 May a boulder hit the pipe, and oil ran into the river"
    elif not shares_subject(sentence, clause):
        return
    if parent is None:
        yield from _before_all(sentence, clause)
        return
    behind = sentence.tokens[parent.group.first + 1 : parent.group.first + 2]
    due = any(token.lower in _DUE for token in behind)  # "was due in May but was put off"
    if is_simple_past(parent) and is_simple_past(clause) and not due:
        yield from (t for t in dates_of(sentence, parent) if is_plain_date(t))


def _sums_up(sentence: Parsed, clause: Clause, parent: Clause) -> bool:
    """Whether "which" right behind a date tells what came of all that was said before it."""
    at = clause.start
    if clause.role is not Role.RELATIVE or clause.marker != "which" or at < 2:
        return False
    ends = sentence.tokens[at - 2].end
    dated = any(t.end == ends for t in dates_of(sentence, parent))
    return sentence.tokens[at - 1].text == "," and dated and clause.group.lemma in words_of("effect-verbs")


_DUE = ("due", "meant", "supposed", "scheduled", "set", "expected", "planned", "slated")


def _is_under_same_day(sentence: Parsed, clause: Clause, parent: Clause) -> bool:
    """Whether the day that opens a sentence stands before both of two clauses that "and" joins.

    So does the year in "In 2010 floods cut off the town, and 900 people had to be moved".
    """
    joined = clause.role is Role.COORDINATE and sentence.tokens[clause.start - 1].lower == "and"
    opening = sentence.tokens[parent.start].start
    opens = [t for t in sentence.times if t.opens_at == opening]
    year = any(t.unit in ("M", "y") and t.relation in ("", "in") and t.anchor in FIXED for t in opens)
    bare = any(sentence.tokens[i].is_noun for i in range(clause.start, clause.group.first))
    done = bare and clause.group.passive  # "shut the sky on Sunday, and ten flights were diverted"
    opens = [*opens, *(t for t in dates_of(sentence, parent) if done and is_plain_date(t))]
    return joined and (any(t.unit == "d" for t in opens) or (year and bare))


def _before_all(sentence: Parsed, clause: Clause) -> Iterator[Timex]:
    """The date right before a clause of the same time where no verb is known that it belongs to."""
    if _is_meanwhile(clause) and is_simple_past(clause) and clause.start:
        yield from (
            t for t in sentence.times if is_plain_date(t) and t.end == sentence.tokens[clause.start - 1].end
        )


def _is_meanwhile(clause: Clause) -> bool:
    """Whether a clause tells what happened at the same time: "stood idle yesterday as crews struck"."""
    return clause.role is Role.TIME and clause.marker in ("as", "when", "while")


def shares_subject(sentence: Parsed, clause: Clause) -> bool:
    """Whether a second verb has the subject of the first: "promised a loan and raised the limit"."""
    if clause.role is not Role.COORDINATE or clause.shape is not Shape.FINITE:
        return False
    return all(sentence.tokens[i].tag in ("AV0", "CJC") for i in range(clause.start, clause.group.first))


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
