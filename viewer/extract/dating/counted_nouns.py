"""Events told only by what a clause is counted from: "woke on Sunday, four days after an earthquake"."""

from collections.abc import Iterator
from dataclasses import replace

from viewer.extract.finding.nominals import Nominal
from viewer.extract.grammar.tokens import FINITE_TAGS
from viewer.extract.grammar.words import noun_trigger
from viewer.extract.syntax.clauses import Clause, Shape
from viewer.extract.syntax.parsing import Parsed
from viewer.extract.times.timex import Anchor, Steps, Timex
from viewer.extract.wording.headlines import noun_phrase
from viewer.model.event import Certainty

_PHRASE = ("AT0", "AJ0", "NN1", "NN2", "NN0", "NP0", "CRD", "ORD", "POS", "AJS", "AJC")
_TIES = ("PRP", "PRF")
_TELLING = (*FINITE_TAGS, "VVN")


def counted_nouns(sentence: Parsed, clause: Clause, days: Steps | None) -> Iterator[Nominal]:
    """The events that a clause of known days is counted from, each with its own day.

    Args:
        sentence: the sentence.
        clause: the clause.
        days: its first and last day, as steps; None where they are not known, and nothing follows from it.
    """
    if days is None or days[0] != days[1] or clause.shape is not Shape.FINITE:
        return
    own = {sentence.tokens[i].start for i in clause.own()}
    for timex in sentence.times:
        if timex.start in own and _is_counted(sentence, timex):
            yield from _of_noun(sentence, timex, days)


def _is_counted(sentence: Parsed, timex: Timex) -> bool:
    """Whether it is "four days after", of what follows."""
    exact = timex.anchor is Anchor.EVENT and timex.past is not None and timex.future is not None
    return exact and sentence.is_counted(timex)


def _of_noun(sentence: Parsed, timex: Timex, days: Steps) -> Iterator[Nominal]:
    tokens = sentence.tokens
    first = next((i for i, token in enumerate(tokens) if token.start >= timex.end), len(tokens))
    if first >= len(tokens) or tokens[first].lower not in ("a", "an"):
        return
    last, head = first, None
    while last < len(tokens) and (
        tokens[last].tag in _PHRASE or (head is not None and tokens[last].tag in _TIES)
    ):
        head = last if tokens[last].is_noun and (head is None or not _has_tie(sentence, head, last)) else head
        last += 1
    trigger = noun_trigger(tokens[head].lemma.lower()) if head is not None else None
    told = last < len(tokens) and tokens[last].tag in _TELLING  # "four days after a woman was admitted"
    if trigger is None or told:
        return
    counted = timex.on(days)
    what = noun_phrase(sentence, range(first, last))
    hedge = sentence.text[timex.start : timex.end]
    yield Nominal(
        first, last, trigger.kind, trigger.verb, what, Certainty.OCCURRED, hedge,
        time=replace(counted, past=counted.future, start=timex.start),
    )  # fmt: skip


def _has_tie(sentence: Parsed, head: int, at: int) -> bool:
    """Whether a preposition stands between two nouns, so that the second only says where or of what."""
    return any(token.tag in _TIES for token in sentence.tokens[head:at])
