"""Second events that share the verb of the first: "the first will arrive in May and the second in June"."""

from collections.abc import Iterator
from dataclasses import dataclass

from viewer.extract.clauses import Clause, Shape
from viewer.extract.inflection import participle, third_person
from viewer.extract.parsing import Parsed
from viewer.extract.phrases import object_noun
from viewer.extract.timex import Timex, TimexType
from viewer.extract.words import noun_trigger

_OPENERS = ("AT0", "CRD", "ORD", "DT0", "AV0")
_LONGEST = 6
_OTHERS = frozenset(
    "other others second third fourth last rest remainder remaining another more latter".split()
)


@dataclass(frozen=True, slots=True)
class Gap:
    """The words first..last (indices, last excluded) of the second event, its date, and a headline."""

    first: int
    last: int
    time: Timex
    what: str


def gaps(sentence: Parsed, clause: Clause) -> Iterator[Gap]:
    """The events that a clause with a date tells of beside its first, each with a date of its own."""
    if clause.shape is not Shape.FINITE:
        return
    for timex in sentence.times:
        at = sentence.at(timex.opens_at)
        fits = timex.type is TimexType.DATE and timex.past is not None and not timex.to
        if at is None or not fits or not clause.group.last < at < clause.end:
            continue
        first = _opening(sentence, clause, at)
        if first is not None and _is_dated_before(sentence, clause, first):
            last = next(
                (i for i in range(at, clause.end) if sentence.tokens[i].start >= timex.end), clause.end
            )
            yield Gap(first, last, timex, _headline(sentence, clause, (first, at)))


def _headline(sentence: Parsed, clause: Clause, span: tuple[int, int]) -> str:
    """“Other three arrive”, "Second sold": the phrase with the verb it shares."""
    words = [t for t in sentence.tokens[slice(*span)] if t.tag != "AT0"]
    lemma = clause.group.lemma
    several = any(t.tag in ("CRD", "NN2") and t.lower != "one" for t in words)
    done = clause.group.passive or (
        object_noun(sentence, clause) is not None and bool(words) and words[0].is_name
    )
    verb = participle(lemma) if done else lemma if several else third_person(lemma)
    if lemma == "be":
        after = sentence.tokens[clause.group.last + 1 : clause.group.last + 2]
        verb = after[0].text if after and after[0].tag == "AJ0" else verb  # "the last due"
    phrase = " ".join(t.text for t in words) or sentence.words(*span)
    return f"{phrase[:1].upper()}{phrase[1:]} {verb}"


def _opening(sentence: Parsed, clause: Clause, at: int) -> int | None:
    """The first word after "and" of a phrase that ends at a date and counts more: "the other three"."""
    for i in range(at - 1, max(clause.group.last, at - _LONGEST - 1), -1):
        token = sentence.tokens[i]
        if token.tag == "CJC":
            words = [t.lower for t in sentence.tokens[i + 1 : at]]
            counts = bool(words) and (sentence.tokens[i + 1].tag in _OPENERS) and bool(_OTHERS & set(words))
            named = bool(words) and all(t.is_name for t in sentence.tokens[i + 1 : at])
            return i + 1 if counts or named or _is_event(sentence, i + 1, at) else None
        if token.is_mark or token.tag[:1] == "V":
            return None
    return None


def _is_event(sentence: Parsed, first: int, last: int) -> bool:
    """Whether a phrase with an article names an event: "an agreement on prisoners"."""
    head = next((t for t in sentence.tokens[first:last] if t.is_noun), None)
    named = head is not None and noun_trigger(head.lemma.lower()) is not None
    return named and sentence.tokens[first].lower in ("a", "an", "another")


def _is_dated_before(sentence: Parsed, clause: Clause, at: int) -> bool:
    """Whether a date stands between the verb and the second event, which is then the first one's."""
    low, high = sentence.tokens[clause.start].start, sentence.tokens[at].start
    return any(low <= t.start < high and t.past for t in sentence.times)
