"""Plans that a clause of no more than an auxiliary takes back: "was due to sail on Monday, but did not"."""

import re
from dataclasses import replace

from viewer.extract.dating.timing import NOW
from viewer.extract.finding.candidates import Candidate
from viewer.extract.meaning.verdicts import cue, group_words
from viewer.extract.syntax.clauses import Clause, Role, Shape
from viewer.extract.syntax.parsing import Parsed
from viewer.extract.syntax.verbs import Tense
from viewer.model.event import Certainty
from viewer.model.when import PUBLISHED, Basis, Extent, Relative, When

_PLANS = (Certainty.PLANNED, Certainty.POSSIBLE, Certainty.CONDITIONAL)


def is_left_undone(sentence: Parsed, clause: Clause) -> bool:
    """Whether a clause only says that what was told before did not come about: "it has not been"."""
    group = clause.group
    bare = group.lemma in ("do", "have", "be") and not (group.governors or group.modal or group.passive)
    if not bare or clause.shape is not Shape.FINITE:
        return False
    past = group.tense is Tense.PAST or group.perfect or sentence.tokens[group.first].tag in ("VHZ", "VHB")
    before = [sentence.tokens[i] for i in clause.before]
    after = [sentence.tokens[i] for i in clause.after]
    negated = group.negated or any(t.tag == "XX0" for t in after[:1])
    if not (past and negated):
        return False
    plain = all(t.tag in ("PNP", "AV0", "CJC", "DT0", "CJS", "DTQ") or t.is_mark for t in before)
    return plain and all(t.is_mark or t.tag == "XX0" or t.lower in ("yet", "so") for t in after)


def reaches(clause: Clause) -> int:
    """How many sentences back that may have been: none from "until he signs it, which he has not done"."""
    return 0 if clause.role is Role.RELATIVE else 1


def undone(plan: Candidate, sentence: Parsed, clause: Clause) -> Candidate:
    """What was planned, or was somebody's word, as denied, by the words of the clause that takes it back."""
    said = plan.says is not None and plan.verdict.certainty is Certainty.OCCURRED
    if plan.verdict.certainty not in _PLANS and not said:
        return plan
    denial = cue(Certainty.DENIED, group_words(sentence, clause))
    judged = replace(plan.verdict, certainty=Certainty.DENIED, direction=-1, cues=(denial,), condition=None)
    over = When(Extent.INSTANT, relative=Relative(PUBLISHED, (None, NOW), (None, NOW)), basis=Basis.INFERRED)
    kept = tuple(c for c in plan.cues if c.field != "certainty")
    when = plan.when if plan.is_dated or said else over
    if plan.is_dated and when.relative and clause.group.tense is Tense.PAST:
        when = _gone_by(when, when.relative) or over  # "It did not": a day gone by
    return replace(plan, verdict=judged, cues=(denial, *kept), when=when)


_WEEKDAY = re.compile(r"@(?:\+\d+d)?/w(?:\+(?P<day>\d+)d)?")


def _gone_by(when: When, relative: Relative) -> When | None:
    """A date read as one gone by; None where it can only lie ahead."""
    step = relative.start[0] or ""
    if not step.startswith(("@/", "@+")):
        return when
    nearest = step.startswith("@+3d-")  # that one is the nearest to publication, be it gone by or to come
    found = _WEEKDAY.fullmatch("@" + step[step.index("/") :] if nearest else step)
    if found is None or relative.start != relative.end or relative.start[0] != relative.start[1]:
        return None
    day = found["day"] or "0"
    last = f"@-{day}d/w+{day}d" if day != "0" else "@/w"
    return replace(when, relative=replace(relative, start=(last, last), end=(last, last)))
