"""What somebody only says something of: "Togo condenó el ataque contra un mercado" tells that it was."""

from collections.abc import Iterator

from viewer.extract.finding.nominals import Nominal
from viewer.extract.spanish.antecedents import is_timed
from viewer.extract.spanish.clauses import Clause, Shape
from viewer.extract.spanish.headlines import noun_phrase
from viewer.extract.spanish.parsing import Analysed
from viewer.extract.spanish.phrases import head_of
from viewer.extract.spanish.words import noun_trigger
from viewer.extract.times.timex import Timex
from viewer.model.event import Certainty, Kind

_REACTING = frozenset("condenar lamentar repudiar deplorar aplaudir elogiar".split())
_ONE = frozenset("el la los las un una este esta estos estas ese esa esos esas".split())
_NOT_YET = frozenset("posible posibles eventual futuro futura próximo próxima cualquier nuevo nueva".split())
_CAME_ABOUT = (Kind.INCIDENT, Kind.AGREEMENT, Kind.DECISION, Kind.CLOSURE, Kind.OPENING, Kind.LEGAL)
_GOES_ON = ("AT0", "DPS", "DT0", "AJ0", "CRD", "ORD", "PRP", "NP0", "NN1", "NN2")


def reacted_to(sentence: Analysed, clause: Clause) -> Iterator[Nominal]:
    """The event that is the object of a verb of praise or blame, where it is one that came about."""
    head = object_of(sentence, clause)
    if head is None or sentence.sentence.is_heading:
        return
    tokens = sentence.tokens
    found = noun_trigger(tokens[head].lower)
    first = head
    while first - 1 > clause.group.last and tokens[first - 1].tag in ("AT0", "DT0", "AJ0"):
        first -= 1
    last = _end(sentence, clause, head)
    words = {token.lower for token in tokens[first : head + 2]}
    if found is None or tokens[first].lower not in _ONE or _NOT_YET & words or last < head + 2:
        return
    yield Nominal(
        first, last, found.kind, found.verb, noun_phrase(sentence, head, last), Certainty.OCCURRED,
        tokens[clause.group.head].text, time=_time(sentence, clause, head),
    )  # fmt: skip


def object_of(sentence: Analysed, clause: Clause) -> int | None:
    """The noun of what somebody praises or condemns, where it is an event; None for any other clause."""
    group = clause.group
    if clause.shape is not Shape.FINITE or group.lemma not in _REACTING or group.negated or group.passive:
        return None
    at = group.last + 1
    while at < clause.end and (is_timed(sentence, at) or sentence.tokens[at].tag == "AV0"):
        at += 1
    head = head_of(sentence, at)
    found = noun_trigger(sentence.tokens[head].lower) if head is not None else None
    return head if found and found.kind in _CAME_ABOUT else None


def dates_object(sentence: Analysed, clause: Clause, timex: Timex) -> bool:
    """Whether a date is of what is condemned: "condenó los ataques del 13 de noviembre"."""
    head = object_of(sentence, clause)
    return head is not None and timex.relation == "of" and timex.start > sentence.tokens[head].start


def _end(sentence: Analysed, clause: Clause, head: int) -> int:
    """Where the phrase ends: with all that hangs on its noun, but for a date at its end."""
    tokens, last = sentence.tokens, head + 1
    while last < clause.end and (tokens[last].tag in _GOES_ON or is_timed(sentence, last)):
        last += 1
    while last > head + 1 and (tokens[last - 1].tag in ("PRP", "AT0") or is_timed(sentence, last - 1)):
        last -= 1
    return last


def _time(sentence: Analysed, clause: Clause, head: int) -> Timex | None:
    low, high = sentence.tokens[head].end, sentence.tokens[clause.end - 1].end
    within = (t for t in sentence.times if low <= t.start < high and t.past and not t.to)
    return next((t for t in within if dates_object(sentence, clause, t)), None)
