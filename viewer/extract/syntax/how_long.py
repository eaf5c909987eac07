"""Whether a clause tells for how long something was so, or since when it is."""

import re
from dataclasses import dataclass

from viewer.extract.grammar.words import is_among, verb_trigger
from viewer.extract.syntax.clauses import Clause
from viewer.extract.syntax.parsing import Parsed
from viewer.extract.syntax.verbs import Tense
from viewer.extract.times.durations import COUNTED
from viewer.model.event import Kind

_TIES = frozenset(
    "link connect join serve depend rely belong own host support contribute separate cover include".split()
)
_RANKS = "second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth".split()
_NTH = re.compile(
    rf"\bfor (?:an?|the|its|their) (?P<rank>{'|'.join(_RANKS)}|\d+(?:nd|rd|th|st)) "
    r"(?:straight |consecutive |successive |full |whole )?(?P<unit>day|night|week|month|year)\b",
    re.IGNORECASE,
)
_HOLDING = frozenset("be stay remain stand lie sit keep continue rage".split())
_UNITS = {"day": "d", "night": "d", "week": "w", "month": "M", "year": "y"}


@dataclass(frozen=True, slots=True)
class NthTime:
    """“For a third day”: the how manieth day, week, month or year (`d`, `w`, `M`, `y`) of what goes on."""

    start: int
    end: int
    count: int
    unit: str


def nth_running(sentence: Parsed, clause: Clause) -> NthTime | None:
    """The day or week up to which what a clause tells has gone on; None where it tells of no state.

    What comes about anew each day, as prices fall "for a third day", goes on no more than it did then.
    """
    spans = [(sentence.tokens[i].start, sentence.tokens[i].end) for i in clause.own()]
    text, group = sentence.text, clause.group
    found = _NTH.search(text, spans[0][0], spans[-1][1]) if spans else None
    if found is None or group.modal or group.negated or not any(a <= found.start() < b for a, b in spans):
        return None
    trigger = verb_trigger(group.lemma)
    holds = is_among(sentence.tokens[group.last].lower, "resulting-states", "status-words")
    holds = holds or group.lemma in _HOLDING
    if not (holds or (trigger is not None and trigger.kind is Kind.OPERATION)):
        return None
    rank = found["rank"].lower()
    count = int(rank[:-2]) if rank[0].isdigit() else _RANKS.index(rank) + 2
    return NthTime(found.start(), found.end(), count, _UNITS[found["unit"].lower()])


def stood_long(sentence: Parsed, clause: Clause) -> bool:
    """Whether a past says for how long, and where: "for nine years it stood in a siding"."""
    own = [sentence.tokens[i] for i in clause.own()]
    lengths = {d.start for d in sentence.durations if d.relation == "for"}
    placed = any(t.lower in ("in", "at", "on", "off", "near", "outside", "under") for t in own)
    return clause.group.tense is Tense.PAST and placed and any(t.start in lengths for t in own)


def lasts(sentence: Parsed, clause: Clause) -> bool:
    """Whether a clause says for how long, behind its verb: "would live on the base for up to four years"."""
    own = {sentence.tokens[i].start for i in clause.own() if i > clause.group.last}
    return any(d.start in own for d in sentence.durations)


def due_within(sentence: Parsed, clause: Clause) -> bool:
    """Whether a clause says within what time, behind its verb: "to be opened within four years of it"."""
    own = {sentence.tokens[i].start for i in clause.own() if i > clause.group.last}
    return any(d.start in own and d.relation in ("within", COUNTED) for d in sentence.durations)


def for_long(sentence: Parsed, clause: Clause) -> bool:
    """Whether a past says for how long: "waited nine days for a berth"."""
    return lasts(sentence, clause) and clause.group.tense is Tense.PAST and not clause.group.modal


def ties_since(sentence: Parsed, clause: Clause) -> bool:
    """Whether a clause says since when two things are tied: "since 2004 cables have linked them"."""
    group, own = clause.group, {sentence.tokens[i].start for i in clause.own()}
    ties = group.lemma in _TIES and group.perfect and not group.negated
    return ties and any(t.relation == "since" and t.start in own for t in sentence.times)
