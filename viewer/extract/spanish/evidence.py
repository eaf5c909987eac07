"""The words that belong to an event in Spanish: those of its clause, and the stretch quoted for it."""

from viewer.extract.spanish.carrying import goes_on_until
from viewer.extract.spanish.clauses import Clause, Role, Shape
from viewer.extract.spanish.conjugation import Mood
from viewer.extract.spanish.event_nouns import happened, tells_when
from viewer.extract.spanish.own_dates import has_date
from viewer.extract.spanish.parsing import Analysed
from viewer.extract.spanish.phrases import subject
from viewer.extract.spanish.selection import has_agent
from viewer.extract.spanish.words import verb_trigger
from viewer.extract.syntax.stretches import span_of

_ENDING = ("morir", "fallecer", "perecer", "aparecer", "acabar", "terminar")


def own_words(sentence: Analysed, index: int) -> list[int]:
    """The indices of the words of a clause, without those of a participle that tells of an event itself."""
    clause = sentence.parts[index]
    found = set(clause.own())
    for other in sentence.parts:
        apart = other.parent == index and other.shape is Shape.REDUCED and other is not clause
        apart = apart and not tells_when(sentence, other)
        dated = apart and has_date(sentence, [span_of(sentence, other)])
        told = apart and (verb_trigger(other.group.lemma) or happened(sentence, other)) is not None
        aside = dated and other.start > 0 and sentence.tokens[other.start - 1].text == ","
        if other.start == clause.group.last + 1 and clause.group.lemma in _ENDING:
            continue  # "murieron ahogadas el lunes"
        if (
            aside
            or _is_dated_before(sentence, index, other)
            or (told and (dated or has_agent(sentence, other)))
        ):
            found -= set(range(other.start, other.end))
        if other.parent == index and _sets_condition(sentence, clause, other):
            found -= set(range(other.start - 1, other.end))
        if other.parent == index and (
            _is_purpose_to_come(sentence, clause, other) or _is_done_later(sentence, other)
        ):
            found -= set(range(other.start, other.end))
        if other.parent == index and other.role is Role.RELATIVE and _tells_route(other):
            found |= set(range(other.start, other.end))
    if clause.shape is Shape.REDUCED and (span := subject(sentence, clause)):
        found |= set(range(*span))
    return sorted(found)


def _is_dated_before(sentence: Analysed, index: int, other: Clause) -> bool:
    """Whether a clause says when something was done before: "lo acusa de haber vendido la isla en 2023"."""
    done = other.shape is Shape.INFINITIVE and other.group.governors[:1] == ("haber",)
    return done and other.parent == index and has_date(sentence, [span_of(sentence, other)])


def _sets_condition(sentence: Analysed, clause: Clause, other: Clause) -> bool:
    """Whether "de" and an infinitive open the sentence, which are no part of what follows from them."""
    governed = other.shape is Shape.INFINITIVE and other.marker == "de"
    if governed and sentence.tokens[other.start].lower == "no":
        return True  # "bajará de no mediar lluvias en la sierra"
    before = sentence.tokens[max(0, other.start - 2) : other.start - 1]
    return governed and other.end <= clause.group.first and all(t.is_mark for t in before)


def _is_purpose_to_come(sentence: Analysed, clause: Clause, other: Clause) -> bool:
    """Whether "para restablecer los vuelos a partir de mayo" has a date that is not that of its clause."""
    purpose = other.shape is Shape.INFINITIVE and other.marker == "para" and other.start > clause.group.last
    low, high = span_of(sentence, other)
    ahead = (t for t in sentence.times if low <= t.start < high and t.relation in ("from", "by", "until"))
    return purpose and any(ahead)


def _is_done_later(sentence: Analysed, other: Clause) -> bool:
    """Whether "antes de viajar a Madrid" has a place and a day that are not those of its clause."""
    before = [t.lower for t in sentence.tokens[max(0, other.start - 2) : other.start]]
    return other.shape is Shape.INFINITIVE and before == ["antes", "de"]


def _tells_route(clause: Clause) -> bool:
    """Whether a relative names the ends of a thing: "la línea, que une Lima y Callao, fue inaugurada"."""
    return clause.group.lemma in ("unir", "conectar", "comunicar") and clause.group.mood is Mood.PRESENT


def with_end(sentence: Analysed, index: int, span: tuple[int, int]) -> tuple[int, int]:
    """The stretch with the clause that says until when it lasts: "y se extenderá hasta 2029"."""
    ends = [c for c in sentence.parts if c.parent == index and goes_on_until(sentence, c)]
    return span[0], max([span[1], *(span_of(sentence, c)[1] for c in ends)])


def quote(sentence: Analysed, index: int, cut: int | None) -> tuple[int, int]:
    """The characters of the clause: without the "que" before it, or a condition from the word *cut* on."""
    clause = sentence.parts[index]
    first, last = clause.start, clause.end
    told = clause.role in (Role.COMPLEMENT, Role.COORDINATE)
    if told and sentence.tokens[first].lower == "que":
        first += 1
    if clause.role is Role.TIME and clause.marker in ("después de que", "luego de que"):
        first += len(clause.marker.split())
    if cut is not None and cut > clause.group.last:
        last = cut
    if clause.shape is Shape.REDUCED and (span := subject(sentence, clause)):
        first, last = min(first, span[0]), last if span[0] < last else span[1]
    while last - 1 > clause.group.last and sentence.tokens[last - 1].is_mark:
        last -= 1
    while first < clause.group.first and sentence.tokens[first].is_mark:
        first += 1
    return sentence.tokens[first].start, sentence.tokens[last - 1].end
