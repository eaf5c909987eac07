"""Dates of a Spanish clause that stand in another: "cerró el lunes la vía y desvió dos buques"."""

from dataclasses import replace

from viewer.extract.spanish.clauses import Clause, Role, Shape
from viewer.extract.spanish.conjugation import Mood
from viewer.extract.spanish.parsing import Analysed
from viewer.extract.spanish.phrases import subject
from viewer.extract.spanish.words import verb_trigger
from viewer.extract.times.timex import Anchor, Timex, TimexType

_TOLD = (Mood.PAST, Mood.FUTURE)
_AFTER = ("después de que", "luego de que", "antes de que")
_TURNED = str.maketrans("+-", "-+")
_LASTING = ("extender", "prolongar", "durar", "continuar", "seguir")
_ON_A_DAY = ("d", "w")  # a wider date is no scene: "abrió en 2019 y movió dos millones"


def carried(sentence: Analysed, index: int) -> tuple[Timex, ...]:
    """The dates that a clause without one of its own has from another of its sentence; else nothing."""
    clause = sentence.parts[index]
    if clause.parent is None:
        beside = harmed_beside(sentence, index)
        return _days(sentence, beside) if beside else ()
    holder = sentence.parts[clause.parent]
    if comes_with_it(sentence, clause):
        return _days(sentence, holder)
    if comes_after(sentence, clause):
        return _counted_after(sentence, clause, _days(sentence, holder))
    return _carried(sentence, clause, holder) if clause.shape is Shape.FINITE else ()


def harmed_beside(sentence: Analysed, index: int) -> Clause | None:
    """The clause that tells of other victims with "y": "uno murió y diez resultaron heridos en un alud"."""
    clause = sentence.parts[index]
    beside = (c for c in sentence.parts if c.parent == index and c.role is Role.COORDINATE)
    other = next(beside, None)
    both = other is not None and _harms(clause) and _harms(other)
    return other if both and other and other.group.mood is clause.group.mood else None


def _harms(clause: Clause) -> bool:
    trigger = verb_trigger(clause.group.lemma)
    return trigger is not None and trigger.verb in ("kill", "die", "injure") and not clause.group.negated


def _carried(sentence: Analysed, clause: Clause, holder: Clause) -> tuple[Timex, ...]:
    """The dates that a clause with a verb of its own has from the one around or before it."""
    if then := _since_then(sentence, clause, holder):
        return then
    own = _days(sentence, holder)
    if not own:
        return ()
    if clause.role is Role.TIME and clause.marker in _AFTER:
        return _counted(sentence, clause, own)
    if clause.role is Role.RELATIVE and (since := _counted_to(sentence, clause)):
        return _turned(since, own)
    if clause.group.mood is not holder.group.mood or clause.group.mood not in _TOLD:
        return ()
    return own if _goes_on(sentence, clause, holder, own) else ()


def comes_with_it(sentence: Analysed, clause: Clause) -> bool:
    """Whether a comma and a gerund tell what a past deed did at once: "…, deteniendo a tres personas"."""
    over = sentence.parts[clause.parent] if clause.parent is not None else None
    if over is None or clause.shape is not Shape.PARTICIPLE or clause.group.negated:
        return False
    set_off = clause.start > over.group.last and sentence.tokens[clause.start - 1].text == ","
    told = over.shape is Shape.FINITE and over.group.mood is Mood.PAST and not over.group.negated
    return set_off and told and clause.end > clause.group.last + 1


def comes_after(sentence: Analysed, clause: Clause) -> bool:
    """Whether "después de" stands before an infinitive."""
    before = [t.lower for t in sentence.tokens[max(0, clause.start - 2) : clause.start]]
    return clause.shape is Shape.INFINITIVE and before in (["después", "de"], ["luego", "de"])


def _since_then(sentence: Analysed, clause: Clause, holder: Clause) -> tuple[Timex, ...]:
    """The date of "sigue cerrada desde mayo, cuando cayó el puente", and of "en mayo, cuando cayó"."""
    if clause.role is not Role.TIME or clause.marker != "cuando" or clause.group.mood is not Mood.PAST:
        return ()
    start = sentence.tokens[clause.start].start
    since = [
        t for t in sentence.times if _is_in(sentence, holder, t) and t.relation == "since" and t.end < start
    ]
    if since:
        return (replace(since[-1], relation=""),)
    held = [t for t in sentence.times if _is_in(sentence, holder, t) and t.relation in ("", "in", "on")]
    set_off = (t for t in held if t.past and sentence.text[t.end : start].strip() == ",")
    return tuple(set_off)[-1:]  # "en febrero, cuando cayó el puente"


def ended(sentence: Analysed, index: int, own: tuple[Timex, ...]) -> tuple[Timex, ...]:
    """The dates *own* of a clause with the end that the next gives: "empieza en mayo y dura hasta 2029"."""
    last = next((c for c in sentence.parts if c.parent == index and goes_on_until(sentence, c)), None)
    until = next(
        (t for t in sentence.times if last and t.relation == "until" and _is_in(sentence, last, t)), None
    )
    first = next((t for t in own if t.type is TimexType.DATE and t.past and not t.to), None)
    if until is None or first is None or first.relation not in ("", "in", "from"):
        return own
    return tuple(replace(t, to=until, relation="from") if t is first else t for t in own)


def goes_on_until(sentence: Analysed, clause: Clause) -> bool:
    """Whether a clause only tells until when what was told before it lasts."""
    lasts = clause.group.lemma in _LASTING and subject(sentence, clause) is None
    until = any(t.relation == "until" and _is_in(sentence, clause, t) for t in sentence.times)
    return lasts and until and clause.role is Role.COORDINATE


def _is_in(sentence: Analysed, clause: Clause, timex: Timex) -> bool:
    return any(sentence.tokens[i].start == timex.start for i in clause.own())


def _goes_on(sentence: Analysed, clause: Clause, holder: Clause, own: tuple[Timex, ...]) -> bool:
    """Whether a clause tells of the same scene: with "y" and no new subject, or with "donde" or "cuando"."""
    if clause.role is Role.COORDINATE:
        fronted = own[0].start < sentence.tokens[holder.group.first].start
        return fronted or subject(sentence, clause) is None
    if clause.role is Role.RELATIVE:
        return clause.marker == "donde" or sentence.tokens[clause.start].lower == "lo"  # "lo que obligó a"
    return clause.role is Role.TIME and clause.marker == "cuando"


def _days(sentence: Analysed, clause: Clause) -> tuple[Timex, ...]:
    """The days and weeks that a clause names as those of what it tells."""
    starts = {sentence.tokens[i].start for i in clause.own()}
    found = (
        t for t in sentence.times
        if t.start in starts and t.type is TimexType.DATE and t.past is not None and t.unit in _ON_A_DAY
        and t.relation in ("", "in") and t.to is None and t.anchor in (Anchor.NONE, Anchor.PUBLISHED)
    )  # fmt: skip
    return tuple(found)[:1]


def _counted_after(sentence: Analysed, clause: Clause, own: tuple[Timex, ...]) -> tuple[Timex, ...]:
    """The day of "un día después de chocar": so long before that of the clause around it."""
    end = sentence.tokens[clause.start - 2].end
    length = next((t for t in sentence.times if t.anchor is Anchor.EVENT and t.end == end), None)
    return _turned(length, own) if length else ()


def _counted(sentence: Analysed, clause: Clause, own: tuple[Timex, ...]) -> tuple[Timex, ...]:
    """The day of "un día después de que chocara el tren": so long before that of the clause around it."""
    opens = sentence.tokens[clause.start].start
    end = opens + len(clause.marker.split()[0])
    length = next((t for t in sentence.times if t.anchor is Anchor.EVENT and t.end in (opens - 1, end)), None)
    return _turned(length, own) if length else ()


def _counted_to(sentence: Analysed, clause: Clause) -> Timex | None:
    """The length of "tres días después del sismo que sacudió la costa", which a relative ends."""
    opens = sentence.tokens[clause.start].start
    for timex in sentence.times:
        if timex.anchor is not Anchor.EVENT or timex.end > opens:
            continue
        between = [t for t in sentence.tokens if timex.end <= t.start < opens]
        joined = bool(between) and between[0].lower in ("de", "del")
        if joined and not any(t.is_mark or t.tag.startswith("V.") for t in between):
            return timex
    return None


def _turned(length: Timex, own: tuple[Timex, ...]) -> tuple[Timex, ...]:
    """The day so long before the day that the clause around it names."""
    if not own or not length.past or length.unit != "d":
        return ()
    turned = (length.past[0].translate(_TURNED), length.past[1].translate(_TURNED))
    back = replace(length, past=turned, future=turned)
    return (back.on(own[0].past),) if own[0].past else ()
