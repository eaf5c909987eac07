"""States that commas set off in Spanish: "el toque de queda, en vigor desde el sábado, se levantará"."""

from collections.abc import Iterator

from viewer.extract.finding.nominals import Nominal
from viewer.extract.spanish.antecedents import antecedent
from viewer.extract.spanish.clauses import Clause, Role, Shape
from viewer.extract.spanish.headlines import noun_phrase
from viewer.extract.spanish.parsing import Analysed
from viewer.extract.spanish.words import words_of
from viewer.extract.times.timex import Timex
from viewer.model.event import Certainty, Kind

_ADVERBS = ("ya", "aún", "todavía", "solo")
_PREPOSITION = "en"


def asides(sentence: Analysed, clause: Clause) -> Iterator[Nominal]:
    """What a clause says in passing to be so since a date."""
    if clause.shape is not Shape.FINITE or clause.role is Role.ATTRIBUTION or sentence.sentence.is_heading:
        return
    starts = {sentence.tokens[i].start for i in clause.own()}
    for timex in sentence.times:
        first = opens(sentence, timex) if timex.relation == "since" and timex.start in starts else None
        span = antecedent(sentence, first - 1) if first else None
        at, last = sentence.at(timex.opens_at), sentence.at(timex.start)
        if first is None or span is None or at is None or last is None:
            continue
        while last < len(sentence.tokens) and sentence.tokens[last].start < timex.end:
            last += 1
        state = sentence.words(first, at)
        what = f"{noun_phrase(sentence, span[0], span[1])} {state}"
        closed = sentence.tokens[at - 1].lower in words_of("closure-participles")
        kind = Kind.CLOSURE if closed else Kind.OPERATION
        verb = "cerrar" if closed else "operar"
        yield Nominal(
            span[0], last, kind, verb, what[:1].upper() + what[1:], Certainty.ONGOING, state, time=timex
        )


def opens(sentence: Analysed, timex: Timex) -> int | None:
    """The index of the word after the comma where a state that a date is of opens; None for no such date."""
    at = sentence.at(timex.opens_at)
    if not at or at < 2:
        return None
    tokens, low = sentence.tokens, sentence.tokens[at - 1].lower
    if tokens[at - 1].tag.startswith("V."):
        return None  # "las obras, paradas desde mayo," have a clause of their own
    state = low in words_of("lasting-participles")
    first = at - 1
    if not state and tokens[at - 2].lower == _PREPOSITION:
        state = f"{_PREPOSITION} {low}" in words_of("operation-phrases")
        first = at - 2
    while first and tokens[first - 1].lower in _ADVERBS:
        first -= 1
    return first if state and first and tokens[first - 1].text == "," else None
