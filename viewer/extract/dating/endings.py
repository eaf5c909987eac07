"""What began and when it was over, told by two verbs: "began on 3 May and ended in June"."""

from dataclasses import replace
from itertools import pairwise

from viewer.extract.dating.timing import is_plain_date, own_times
from viewer.extract.finding.candidates import Candidate
from viewer.extract.grammar.words import words_of
from viewer.extract.meaning.clause_dates import FIXED
from viewer.extract.meaning.verdicts import Verdict
from viewer.extract.syntax.clauses import Clause, Role
from viewer.extract.syntax.doers import shares_plan
from viewer.extract.syntax.parsing import Parsed
from viewer.extract.syntax.shared_subject import shares_subject
from viewer.extract.syntax.verbs import Tense
from viewer.extract.times.timex import Anchor, Steps, Timex, TimexType
from viewer.model.event import Certainty, Cue
from viewer.model.when import OPEN, PUBLISHED, Extent, Relative

_BEGINS = ("begin", "start")
_ENDS = frozenset("end finish conclude complete cease wrap".split())
_LASTS = frozenset("run last continue go stretch".split())


def ending(sentence: Parsed, index: int, times: tuple[Timex, ...]) -> tuple[int, Timex] | None:
    """The clause that told what began, and the date on which it was over by the clause *index*."""
    clause = sentence.clauses[index]
    over = next((t for t in times if _is_end(sentence, clause, t)), None)
    begun = _begun_before(sentence, index) if over and not clause.group.negated else None
    return (begun, over) if over and begun is not None else None


def ends_what(sentence: Parsed, index: int, timex: Timex) -> bool:
    """Whether a date that the clause *index* could borrow is that on which what it began is over."""
    holder = sentence.holder(timex.start)
    told = ending(sentence, holder, (timex,)) if holder is not None else None
    return told is not None and told[0] == index


def over_with(sentence: Parsed, index: int) -> Timex | None:
    """The date on which that was over which "had" gone on since another; None where none is told.

    So where the clause that this one says more of, or that follows with "when", tells that its subject left
    off, was freed or was found: "who had led it since 2011, quit in May", "had been shut since May when it
    reopened".
    """
    clause = sentence.clauses[index]
    if not (clause.group.perfect and clause.group.tense is Tense.PAST):
        return None
    if clause.role is Role.RELATIVE and clause.parent is not None:
        beside = [sentence.clauses[clause.parent]]
    else:
        beside = [
            c
            for c in sentence.clauses
            if c.parent == index and c.marker in ("when", "until") and c.start > clause.group.last
        ]
    over = next((c for c in beside if _leaves_off(sentence, c)), None)
    if over is None:
        return None
    dates = own_times(
        sentence.times, [(sentence.tokens[i].start, sentence.tokens[i].end) for i in over.own()]
    )
    return next((t for t in dates if is_plain_date(t) and t.anchor in FIXED), None)


def _leaves_off(sentence: Parsed, clause: Clause) -> bool:
    """Whether a verb in the past tells that its subject is done with something, or that it is done with."""
    group, ending = clause.group, words_of("ending-verbs")
    if group.tense is not Tense.PAST or group.negated or group.modal:
        return False
    after = sentence.tokens[group.last + 1 : group.last + 4]
    verbs = {group.lemma, *(f"{group.lemma} {t.lower}" for t in after if t.tag in ("AVP", "AV0"))}
    return group.passive or bool(verbs & ending)


def _begun_before(sentence: Parsed, index: int) -> int | None:
    """The clause that tells when that began of which the clause *index* tells the end."""
    clause = sentence.clauses[index]
    inside = (
        i for i, c in enumerate(sentence.clauses) if c.parent == index and _tells_begin(sentence, c, clause)
    )
    if (found := next(inside, None)) is not None or clause.parent is None:
        return found
    parent = sentence.clauses[clause.parent]
    after = clause.role in (Role.RELATIVE, Role.COMPLEMENT) and clause.start > parent.group.last
    begins = (*_BEGINS, "open", "commence") if clause.group.lemma in _LASTS else _BEGINS
    words = pairwise(sentence.tokens[parent.group.last : clause.start])
    apart = any(a.text == "," and b.tag == "CJC" for a, b in words)  # ", and the patrol, which ends in May,"
    tells = parent.group.lemma in begins and ((after and not apart) or _goes_on(sentence, clause))
    return clause.parent if tells else None


def _tells_begin(sentence: Parsed, relative: Clause, clause: Clause) -> bool:
    """Whether a relative says since when it is so: "the repairs, which began in 2019, will end in May"."""
    if relative.role is not Role.RELATIVE or relative.end > clause.group.first or relative.group.negated:
        return False
    first, last = (sentence.tokens[i].start for i in (relative.start, relative.end - 1))
    since = any(t.relation == "since" and first <= t.start <= last for t in sentence.times)
    return relative.group.lemma in _BEGINS or (relative.group.perfect and since)


def _goes_on(sentence: Parsed, clause: Clause) -> bool:
    """Whether the clause says more of the same subject, and has no object of its own."""
    after = sentence.tokens[clause.group.last + 1 : clause.group.last + 2]
    has_object = bool(after) and (after[0].is_noun or after[0].tag in ("AT0", "DPS", "CRD"))
    timed = bool(after) and any(t.opens_at <= after[0].start < t.end for t in sentence.times)
    shares = shares_subject(sentence, clause) or shares_plan(sentence, clause)
    return shares and (timed or not has_object)


def _is_end(sentence: Parsed, clause: Clause, timex: Timex) -> bool:
    if timex.type is not TimexType.DATE or timex.to or timex.anchor not in FIXED:
        return False
    after = [t.lower for t in sentence.tokens[clause.group.last + 1 : clause.group.last + 2]]
    if clause.group.lemma in _LASTS:
        return timex.relation in ("until", "through", "to")
    over = clause.group.lemma in _ENDS or (clause.group.lemma == "declare" and after == ["over"])
    return over and timex.relation in ("", "on", "in", "at")


def lasting_until(begun: Candidate, start: Steps | None, over: Timex, verdict: Verdict) -> Candidate:
    """What began, with the days on which it was over, or is to be over; it goes on where that lies ahead.

    Args:
        begun: the event of the clause that told of the beginning.
        start: the days on which it began; None where the text does not tell.
        over: the date on which it is over.
        verdict: how the clause that tells of the end presents it.
    """
    loose = (
        over.anchor is Anchor.PUBLISHED and over.past != over.future
    )  # "until Friday" is the next after it
    ahead = 1 if verdict.direction > 0 or verdict.is_lasting else -1
    together = ahead > 0 and begun.verdict.certainty is not Certainty.OCCURRED  # "begins and ends next week"
    end = (over.on(start) if start and loose and together else over).steps(ahead) or start
    if end is None:
        return begun
    first: tuple[str | None, str | None] = start or (None, "@" if ahead > 0 else end[1])
    if start and loose and ahead < 0 and end[0].startswith("@") and all("/w" in step for step in start):
        first = (end[0] + start[0].removeprefix("@"), end[0] + start[1].removeprefix("@"))
    when = replace(begun.when, extent=Extent.SPAN, anchor=None, relative=Relative(PUBLISHED, first, end))
    if not any(step and step.startswith("@") for step in (*first, *end)):
        when = replace(when.resolved(OPEN, {}), relative=None)
    words = verdict.cues[0].words if verdict.cues else ""
    cues = (*begun.cues, Cue("when", words, "tells when it is over"))
    if begun.verdict.certainty is Certainty.OCCURRED and verdict.certainty is not Certainty.OCCURRED:
        on = Cue("certainty", words, Certainty.ONGOING.value)
        judged = replace(begun.verdict, certainty=Certainty.ONGOING, is_lasting=True, cues=(on,))
        rest = tuple(cue for cue in cues if cue.field != "certainty")
        return replace(begun, when=when, verdict=judged, cues=(on, *rest))
    return replace(begun, when=when, cues=cues)
