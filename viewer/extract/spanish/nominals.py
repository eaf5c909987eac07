"""Events that a noun phrase tells of beside its clause: "autorizó una posible venta de helicópteros"."""

from collections.abc import Iterator

from viewer.extract.finding.nominals import Nominal
from viewer.extract.spanish.clauses import Clause, Shape
from viewer.extract.spanish.headlines import noun_phrase
from viewer.extract.spanish.parsing import Analysed
from viewer.extract.spanish.words import noun_trigger, words_of
from viewer.model.event import Certainty


def nominals(sentence: Analysed, clause: Clause) -> Iterator[Nominal]:
    """The hedged or planned event noun that the clause's verb approves, proposes or announces."""
    if clause.shape is not Shape.FINITE or sentence.sentence.is_heading:
        return
    if clause.group.lemma not in words_of("approving-verbs"):
        return
    for i in clause.own():
        token = sentence.tokens[i]
        trigger = (
            noun_trigger(token.lower)
            if i > clause.group.last and token.is_noun and not token.is_name
            else None
        )
        hedge = _hedge(sentence, clause, i) if trigger else None
        if trigger and hedge is not None:
            first, last = _phrase(sentence, clause, min(i, hedge)), _end(sentence, clause, max(i, hedge))
            doubt = sentence.tokens[hedge].lower in words_of("hedging-adjectives")
            certainty = Certainty.POSSIBLE if doubt else Certainty.PLANNED
            what = noun_phrase(sentence, i, last)
            yield Nominal(
                first, last, trigger.kind, trigger.verb, what, certainty, sentence.tokens[hedge].text
            )
            return


def _hedge(sentence: Analysed, clause: Clause, noun: int) -> int | None:
    """The "posible" before the noun, or "propuesta" after it."""
    words = words_of("hedging-adjectives") | words_of("planning-adjectives")
    for i in (noun - 1, noun - 2, noun + 1):
        if clause.group.last < i < clause.end and sentence.tokens[i].lower in words:
            return i
    return None


def _phrase(sentence: Analysed, clause: Clause, at: int) -> int:
    """Where the phrase begins with its article."""
    first = at
    while first - 1 > clause.group.last and sentence.tokens[first - 1].tag in ("AT0", "DPS", "DT0", "AJ0"):
        first -= 1
    return first


def _end(sentence: Analysed, clause: Clause, at: int) -> int:
    """Where the phrase ends: at a date, another clause, or a comma that opens no price."""
    last = at + 1
    while last < clause.end and not _stops(sentence, last):
        last += 1
    while last > at + 1 and (sentence.tokens[last - 1].is_mark or sentence.tokens[last - 1].tag == "PRP"):
        last -= 1
    return last


def _stops(sentence: Analysed, at: int) -> bool:
    token = sentence.tokens[at]
    if any(t.opens_at <= token.start < t.end for t in sentence.times):
        return True
    if token.text == ",":
        after = [t.lower for t in sentence.tokens[at + 1 : at + 5]]
        return not (
            after
            and (
                after[0] in ("valorada", "valorado", "valuada", "tasada")
                or "valor" in after
                or after[0] == "por"
            )
        )
    return token.tag in ("CJS", "CJT") or token.text in ";:." or token.tag.startswith("V.")
