"""What a day is told to be: "the deadline for bids is 15 January", "the first day of the strike will be"."""

from itertools import takewhile

from viewer.extract.grammar.words import Trigger, noun_trigger
from viewer.extract.syntax.clauses import Clause, Role, Shape
from viewer.extract.syntax.occurrences import Occurrence
from viewer.extract.syntax.parsing import Parsed
from viewer.extract.syntax.phrases import subject_noun
from viewer.extract.syntax.verbs import Tense
from viewer.model.event import Certainty, Kind

_DUE = (Kind.APPOINTMENT, Kind.MEETING, Kind.LEGAL, Kind.DECISION, Kind.OPENING)
_ENDS = frozenset("first last final opening closing".split())


def named_for_day(sentence: Parsed, clause: Clause) -> Occurrence | None:
    """What is to be on the day that a clause is all about; None where it tells of no such day."""
    group, tokens = clause.group, sentence.tokens
    told = clause.shape is Shape.FINITE and clause.role in (Role.MAIN, Role.COORDINATE, Role.COMPLEMENT)
    ahead = group.tense is Tense.FUTURE or (group.tense is Tense.PRESENT and not group.perfect)
    if not (told and ahead) or group.lemma != "be" or group.negated or group.governors:
        return None
    noun = subject_noun(sentence, clause)
    if noun is None or not _is_day_behind(sentence, clause):
        return None
    if any(tokens[i].tag[:2] in ("TO", "VV", "VB") for i in clause.before if i < noun):
        return None  # "the deadline to register for the election"
    head = tokens[noun].lemma.lower()
    over = _over(sentence, clause, noun)
    if head == "deadline":
        of_it = Occurrence(over.kind if over else Kind.OTHER, "due", noun, Certainty.PLANNED)
        return of_it if tokens[noun + 1].lower == "for" else None
    if head == "day":
        ends = tokens[noun - 1].lower in _ENDS and tokens[noun + 1].lower == "of"
        kind = over.kind if over else Kind.OPERATION
        return Occurrence(kind, over.verb if over else "begin", noun, Certainty.PLANNED) if ends else None
    trigger = noun_trigger(head)
    due = trigger is not None and trigger.kind in _DUE and tokens[noun].tag == "NN1"
    return Occurrence(trigger.kind, trigger.verb, noun, Certainty.PLANNED) if trigger and due else None


def _is_day_behind(sentence: Parsed, clause: Clause) -> bool:
    """Whether nothing but a day stands right behind the verb: "is on 5 May"."""
    at = clause.group.last + 1
    if at >= clause.end:
        return False
    start = sentence.tokens[at].start
    days = (t for t in sentence.times if start in (t.opens_at, t.start) and t.unit == "d" and t.past)
    return any(t.relation in ("", "on") and not t.is_current for t in days)


def _over(sentence: Parsed, clause: Clause, noun: int) -> Trigger | None:
    """What the noun behind the subject tells of: "the deadline for bids", "the last day of voting"."""
    behind = [sentence.tokens[i] for i in clause.before if i > noun + 1]
    phrase = list(takewhile(lambda t: t.is_noun or t.tag in ("AT0", "AJ0", "DPS", "ORD"), behind))
    return noun_trigger(phrase[-1].lemma.lower()) if phrase else None
