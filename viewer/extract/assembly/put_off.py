"""What is put off to a day: "the launch slipped to May", "postponed the vote to September"."""

from collections.abc import Iterator
from dataclasses import replace

from viewer.extract.finding.nominals import Nominal
from viewer.extract.grammar.tagging import lemma
from viewer.extract.grammar.tokens import NOUN_PHRASE_TAGS
from viewer.extract.grammar.words import Trigger, is_among, noun_trigger, verb_trigger, words_of
from viewer.extract.meaning.cancelled import calling_off
from viewer.extract.meaning.clause_dates import is_end, is_moved
from viewer.extract.meaning.conditions import condition
from viewer.extract.syntax.clauses import Clause, Role, Shape
from viewer.extract.syntax.parsing import Parsed
from viewer.extract.syntax.phrases import object_noun, subject_noun, with_particle
from viewer.extract.syntax.verbs import Tense
from viewer.extract.times.timex import Timex
from viewer.extract.wording.headlines import headline, noun_phrase
from viewer.model.event import Certainty, Kind

_SLIPPING = ("slip", "slide")  # of themselves: nobody decides that, and it is no event beside the new day
_OF_TIME = frozenset(("postpone", "defer", "reschedule", "put off", "put back", "push back"))
_COMING = Trigger(Kind.OPENING, "come")
_OF_NOUN = (*NOUN_PHRASE_TAGS, "UNC")


def put_off(sentence: Parsed, clause: Clause) -> Iterator[Nominal]:
    """The event that a clause moves to another day, on that day; none where it names none or no event."""
    head = _moved(sentence, clause)
    time = _new_day(sentence, clause) if head is not None else None
    trigger = _trigger(sentence, clause, head) if head is not None else None
    if head is None or time is None or trigger is None:
        return
    if condition(sentence, sentence.clauses.index(clause))[0] is not None:
        return  # "if it fails, the flight would slip to May": the old day stands
    plan = _plan_before(sentence, clause, head)
    first, last = (plan.start, plan.end) if plan else _phrase(sentence, head)
    doubt = clause.group.modal in ("may", "might", "could")
    certainty = Certainty.POSSIBLE if doubt else Certainty.PLANNED
    what = headline(sentence, plan) if plan else noun_phrase(sentence, range(first, last))
    trigger = (verb_trigger(plan.group.lemma) or trigger) if plan else trigger
    end = next((k for k, t in enumerate(sentence.tokens) if t.start >= time.end), len(sentence.tokens))
    yield Nominal(
        first, end, trigger.kind, trigger.verb, what if plan else _title(what, trigger), certainty,
        sentence.tokens[clause.group.head].text, time=replace(time, relation=""),
    )  # fmt: skip


def is_told_as_put_off(sentence: Parsed, clause: Clause) -> bool:
    """Whether a clause tells of nothing but the old day or the new one of what is put off."""
    return _only_moves(sentence, clause) or _was_due(sentence, clause)


def _plan_before(sentence: Parsed, clause: Clause, head: int) -> Clause | None:
    """What was meant that is put off as "the job": "meant to blast it yesterday but put the job off"."""
    if sentence.tokens[head].lemma.lower() not in _ANY_PLAN:
        return None
    plans = (c for c in sentence.clauses if c.end <= clause.group.first and _is_meant(sentence, c))
    return next(plans, None)


def _is_meant(sentence: Parsed, clause: Clause) -> bool:
    """Whether a past says what was meant to be done: "was to have been let", "meant to leave"."""
    governors = {sentence.tokens[i].lemma for i in clause.group.governors}
    return clause.group.tense is Tense.PAST and not clause.group.negated and bool(governors & _MEANT)


_MEANT = frozenset("be mean plan intend hope expect schedule due set slated supposed".split())
_ANY_PLAN = frozenset(
    "job matter work award move step task visit plan decision event trip start date ceremony signing".split()
)


def dates_old_plan(sentence: Parsed, time: Timex) -> bool:
    """Whether a date is that for which something was or is set that its sentence tells is put off."""
    at = sentence.holder(time.start)
    if at is None:
        return False
    holder = sentence.clauses[at]
    within = (c for c in sentence.clauses if sentence.tokens[c.start].start <= time.start)
    within = (c for c in within if time.start < sentence.tokens[c.end - 1].end)
    if any(calling_off(sentence, c) is not None for c in within):
        return True  # "called off a walkout due to start on Monday"
    scheduled = holder.group.passive and is_among(
        sentence.tokens[holder.group.last].lower, "scheduling-words", "arranging-words"
    )
    if scheduled and holder.group.tense is Tense.PRESENT and not holder.group.perfect:
        return True  # "was put off and is now scheduled for Monday"
    return _is_meant(sentence, holder) and is_told_as_put_off(sentence, holder)


def _was_due(sentence: Parsed, clause: Clause) -> bool:
    """Whether a clause only says for when that was meant which its sentence tells is put off.

    So go "long promised for 2025", "fixed for this week" and "which was to have opened last year"; and
    "postponed from June", whatever is told of it then.
    """
    over = sentence.clauses[clause.parent] if clause.parent is not None else None
    told = clause.shape is Shape.REDUCED and is_among(clause.group.lemma, "moved-plans")
    if over is not None and _is_moved_from(sentence, clause):
        return over.shape is Shape.FINITE
    meant = clause.role is Role.RELATIVE and clause.group.tense is Tense.PAST and bool(clause.group.governors)
    if over is None and _is_meant(sentence, clause):
        index = sentence.clauses.index(clause)
        after = (c for c in sentence.clauses if c.parent == index and c.role is Role.COORDINATE)
        return any(_plan_before(sentence, c, n) is clause for c in after if (n := _moved(sentence, c)))
    return (told or meant) and over is not None and any(put_off(sentence, over))


def _is_moved_from(sentence: Parsed, clause: Clause) -> bool:
    """“postponed from June”: the day that it had before, and no word of when it was put off."""
    after = sentence.tokens[clause.group.last + 1 : clause.group.last + 2]
    moved = clause.shape is Shape.REDUCED and is_among(clause.group.lemma, "moving-verbs")
    low, high = sentence.tokens[clause.start].start, sentence.tokens[clause.end - 1].end
    own = [t for t in sentence.times if low <= t.start < high]
    said = [t.lower for t in after] == ["from"] and len(own) == 1
    return moved and said and own[0].opens_at <= after[0].end + 1  # no "moved from Suva in May"


def _only_moves(sentence: Parsed, clause: Clause) -> bool:
    """Whether a clause tells of no more than a new day: "the launch slipped to May", "was put off to May".

    Where somebody puts it off, or a day says when that was done, it is a decision of its own.
    """
    moved = next(iter(put_off(sentence, clause)), None)
    if moved is None or moved.time is None or clause.group.lemma in _SLIPPING:
        return moved is not None
    index = sentence.clauses.index(clause)
    own = {sentence.tokens[i].start for i in clause.own()}
    others = (t for t in sentence.times if t.start in own and t.start != moved.time.start)
    return clause.group.passive and all(is_moved(sentence, index, t) for t in others)


def _moved(sentence: Parsed, clause: Clause) -> int | None:
    """The head of what a finite clause moves in time; None where its verb moves nothing."""
    group = clause.group
    if clause.shape is not Shape.FINITE or group.negated or sentence.sentence.is_heading:
        return None
    verbs = {group.lemma, with_particle(sentence, clause)}
    if verbs.isdisjoint(words_of("moving-verbs")):
        return None
    moves_itself = group.passive or group.lemma in _SLIPPING
    return subject_noun(sentence, clause) if moves_itself else object_noun(sentence, clause)


def _new_day(sentence: Parsed, clause: Clause) -> Timex | None:
    """The day behind the verb that something is moved to."""
    own = {sentence.tokens[i].start for i in clause.own() if i > clause.group.last}
    times = [t for t in sentence.times if t.start in own]
    moved = (t.to for t in times if t.to and sentence.text.startswith("from ", t.opens_at))
    return next((t for t in times if _is_target(sentence, t)), None) or next(moved, None)


def _is_target(sentence: Parsed, time: Timex) -> bool:
    at = sentence.at(time.start)
    set_for = at is not None and any(
        is_among(t.lower, "scheduling-words", "arranging-words")
        for t in sentence.tokens[max(0, at - 3) : at]
        if t.tag == "VVN"
    )  # "postponed talks planned for Monday": that is the old day
    return is_end(sentence, time) and time.relation != "by" and time.future is not None and not set_for


def _trigger(sentence: Parsed, clause: Clause, head: int) -> Trigger | None:
    noun = sentence.tokens[head].lemma.lower()
    if clause.group.passive and is_among(noun, "structures", "facilities", "named-works"):
        return _COMING  # "the new plant has been put off until 2027"
    told = noun_trigger(noun) or verb_trigger(noun) or _of_gerund(sentence, head)
    timed = {clause.group.lemma, with_particle(sentence, clause)} & _OF_TIME and not clause.group.passive
    return told or (_COMING if clause.group.lemma in _SLIPPING or timed else None)


def _of_gerund(sentence: Parsed, head: int) -> Trigger | None:
    """“Unloading at the station has been put back”: of the verb that such a noun is made of."""
    low = sentence.tokens[head].lower
    return verb_trigger(lemma(low, "VVG")) if low.endswith("ing") else None


def _title(what: str, trigger: Trigger) -> str:
    if trigger is _COMING:
        return f"{what} due"  # "first oil has slipped to July"
    return what if " " in what else f"{what} on new date"


def _phrase(sentence: Parsed, head: int) -> tuple[int, int]:
    """The noun phrase around a head, with what hangs on it: its first word and the one behind it."""
    tokens, first, last = sentence.tokens, head, head + 1
    while first > 0 and tokens[first - 1].tag in _OF_NOUN and first - 1 not in sentence.dated:
        first -= 1
    while last + 1 < len(tokens) and _ties(sentence, last) and tokens[last + 1].tag in _OF_NOUN:
        last += 1
        while last < len(tokens) and tokens[last].tag in _OF_NOUN:
            last += 1
    return first, last


def _ties(sentence: Parsed, at: int) -> bool:
    """Whether a preposition ties a phrase to the noun before it: "the vote on the pier", but not a date."""
    token = sentence.tokens[at]
    dated = any(t.opens_at <= sentence.tokens[at + 1].start < t.end for t in sentence.times)
    return token.tag in ("PRF", "PRP") and token.lower not in ("to", "until", "till", "by") and not dated
