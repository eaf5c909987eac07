"""Dates that a clause without one takes from the clause beside it: "signed it on Monday and left"."""

from collections.abc import Iterator
from dataclasses import replace

from viewer.extract.dating.clause_times import dates_of, is_over, is_simple_past
from viewer.extract.dating.dates_of_children import of_children
from viewer.extract.dating.dates_of_nouns import noun_before
from viewer.extract.dating.done_first import before_parent
from viewer.extract.dating.timing import is_plain_date, order_to_parent, own_times
from viewer.extract.grammar.words import words_of
from viewer.extract.meaning.cancelled import planned_words
from viewer.extract.meaning.certainty import is_since
from viewer.extract.meaning.clause_dates import FIXED, is_moved, opens_when
from viewer.extract.syntax.apposed_days import apposed_day, is_of_day
from viewer.extract.syntax.clauses import Clause, Role, Shape
from viewer.extract.syntax.outcomes import made_to
from viewer.extract.syntax.parsing import Parsed
from viewer.extract.syntax.shared_subject import shares_subject
from viewer.extract.syntax.stretches import span_of
from viewer.extract.syntax.time_allowed import counts_from_told, time_allowed
from viewer.extract.syntax.twin_verbs import shares_with
from viewer.extract.syntax.verbs import Tense
from viewer.extract.times.length_bounds import away
from viewer.extract.times.timex import Anchor, Timex, TimexType


def borrowed(sentence: Parsed, index: int) -> tuple[Timex, ...]:
    """The dates, each with what it is to the clause *index*: its day, or the bound of it."""
    clause = sentence.clauses[index]
    parent = sentence.clauses[clause.parent] if clause.parent is not None else None
    if parent and is_over(parent) and (relation := order_to_parent(clause)):
        over = clause.parent or 0
        own = (t for t in dates_of(sentence, parent) if _ends(t) and not is_moved(sentence, over, t))
        return tuple(replace(t, relation=relation) for t in own)
    if parent and is_over(parent) and (first := before_parent(sentence, clause, parent)):
        return first
    if (allowed := time_allowed(sentence, clause)) is not None:
        return _by_end_of(sentence, clause, allowed)
    if parent and made_to(sentence, clause) is not None:
        days = (t for t in dates_of(sentence, parent) if is_plain_date(t))
        return tuple(replace(t, relation="after") for t in days)  # "began on Monday, forcing Lima to shut it"
    if clause.shape is not Shape.FINITE:
        return ()
    told = parent and (_of_day(sentence, clause) or _of_parent(sentence, parent, clause))
    if parent and (told := told or _of_saying(sentence, parent, clause)):
        return told
    return _of_twin(sentence, index) or _of_planned(sentence, clause) or _of_others(sentence, index, parent)


def _of_saying(sentence: Parsed, parent: Clause, clause: Clause) -> tuple[Timex, ...]:
    """The year or month of the calendar after which it was to come, as was said in it.

    "In 2015 the firm said it would close the mine": after that, and not after publication.
    """
    sayings = words_of("plain-sayings", "promising-sayings") | {"decide", "rule"}
    said = clause.role is Role.COMPLEMENT and parent.group.lemma in sayings and is_simple_past(parent)
    to_come = clause.group.modal == "would" and not clause.group.perfect
    if not (said and to_come) or dates_of(sentence, clause):
        return ()
    years = (t for t in dates_of(sentence, parent) if is_plain_date(t) and t.unit in ("y", "M"))
    known = (t for t in years if t.past and t.past == t.future and not t.past[0].startswith("@"))
    return tuple(replace(t, relation="after") for t in known)


def _by_end_of(sentence: Parsed, clause: Clause, allowed: Timex) -> tuple[Timex, ...]:
    """The date by which it is to be done that somebody has so long for: "has until March to repay"."""
    if allowed.type is TimexType.DATE:
        return (replace(allowed, relation="by"),)
    length = away(allowed.duration, "+") if allowed.duration else ""
    anchor = Anchor.MENTION if counts_from_told(sentence, clause, allowed) else Anchor.PUBLISHED
    steps = ("@", f"@{length}")
    dated = replace(
        allowed, type=TimexType.DATE, past=steps, future=steps, anchor=anchor, relation="by", unit="d"
    )
    return (dated,) if length else ()


def _of_twin(sentence: Parsed, index: int) -> tuple[Timex, ...]:
    """The date behind the second of two verbs: "was boarded and searched on 3 May".

    Not of what "is unlikely to reopen before Easter", where it "was closed".
    """
    twin = shares_with(sentence, index)
    past = sentence.clauses[index].group.tense is Tense.PAST
    if twin is None or (past and sentence.clauses[twin].group.tense in (Tense.PRESENT, Tense.FUTURE)):
        return ()
    times = dates_of(sentence, sentence.clauses[twin])
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
        times = own_times(sentence.times, [span_of(sentence, c) for c in since])
        return tuple(replace(t, relation="since") for t in times if is_plain_date(t))
    if clause.group.perfect and clause.group.tense is Tense.PAST and clause.role is not Role.COMPLEMENT:
        limits = [
            c for c in sentence.clauses if (c.parent == index or c is parent) and _is_limit(sentence, c)
        ]
        if limits:
            return tuple(replace(t, relation="by") for t in dates_of(sentence, limits[0]) if is_plain_date(t))
        if parent and clause.role is Role.COORDINATE and parent.group.perfect and clause.parent is not None:
            over = sentence.clauses[clause.parent].parent
            before = sentence.clauses[over] if over is not None else None
            return _of_others(sentence, clause.parent, before)  # "by the time she came, he had gone and"
    beside = (c for c in sentence.clauses if c.parent == index or c is parent)
    same = [span_of(sentence, c) for c in beside if opens_when(c, clause)]
    return (
        own_times(sentence.times, same)
        or of_children(sentence, index)
        or tuple(_of_first(sentence, clause, parent))
    )


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


def _is_limit(sentence: Parsed, clause: Clause) -> bool:
    """Whether what hangs on a clause was over by then: "by the time they came, five had died"."""
    opens = [t.lower for t in sentence.tokens[clause.start : clause.start + 3]]
    timed = clause.role is Role.TIME and clause.marker in ("before", "when")
    return timed or opens == ["by", "the", "time"]


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
    at_once = clause.marker == "than" and clause.role is Role.TIME  # "no sooner had it sailed in May than"
    if (at_once or is_simple_past(parent)) and is_simple_past(clause) and not due:
        opening = sentence.tokens[parent.start].start
        told = dates_of(sentence, parent)
        longer = _is_extended(sentence, clause)  # "leased it in 2019 and extended the lease until 2031"
        own = tuple(t for t in told if is_plain_date(t) and not (longer and t.unit != "d"))
        own = own or tuple(t for t in told if sentence.text[opening : t.start].lower() == "between ")
        yield from own or _of_row(sentence, parent)


def _is_extended(sentence: Parsed, clause: Clause) -> bool:
    """Whether what began in some month or year was made longer since: "extended it until May"."""
    longer = clause.group.lemma in ("extend", "renew", "prolong")
    return longer and any(t.relation == "until" for t in dates_of(sentence, clause))


def _of_row(sentence: Parsed, clause: Clause) -> Iterator[Timex]:
    """The date of the first of three verbs in a row: "On Monday it fined her, froze all and left"."""
    if clause.parent is not None and shares_subject(sentence, clause):
        yield from _of_first(sentence, clause, sentence.clauses[clause.parent])


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
    return clause.role is Role.TIME and clause.marker in ("as", "when", "while", "than")  # "no sooner … than"
