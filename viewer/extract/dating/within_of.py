"""By when something is to be done, counted from an event: "within two years of the signing of the lease"."""

from collections.abc import Iterable, Iterator

from viewer.extract.dating.event_references import meant_by_noun
from viewer.extract.dating.timing import NOW, steps_of
from viewer.extract.finding.candidates import Candidate
from viewer.extract.syntax.counted_lengths import nouns_counted_from
from viewer.extract.syntax.parsing import Parsed
from viewer.extract.times.durations import COUNTED
from viewer.extract.times.length_bounds import away, later
from viewer.extract.times.timex import Anchor, Timex, TimexType


def within_of(
    sentence: Parsed, stretches: Iterable[tuple[int, int]], told: Iterable[Candidate]
) -> Iterator[Timex]:
    """The dates by which it is to be done, where what they count from has a date.

    Args:
        sentence, stretches: the characters of the clause, in its sentence.
        told: what was told before, in order.
    """
    spans = tuple(stretches)
    events = tuple(told)
    for length in sentence.durations:
        if length.relation != COUNTED or not any(a <= length.start < b for a, b in spans):
            continue
        by = away(length.duration, "+") if length.duration else ""
        base = _base(sentence, length, events) if by else None
        if base is None:
            continue
        first, end, ahead = base
        last = later(end, by) or end
        anchor = Anchor.PUBLISHED if last.startswith("@") else Anchor.NONE
        yield Timex(
            length.start, length.end, TimexType.DATE, (first, last), (first if ahead else NOW, last), "d",
            anchor=anchor, relation="" if ahead else "by", first=length.first,
        )  # fmt: skip


_DONE = {"signature": "sign", "publication": "publish", "release": "publish"}
"""The verbs of nouns that are no events by themselves."""


def _base(sentence: Parsed, length: Timex, events: tuple[Candidate, ...]) -> tuple[str, str, bool] | None:
    """The days that the length counts from, of the event named behind it, and whether they lie ahead."""
    for noun in nouns_counted_from(sentence.tokens, length.end):
        done = _DONE.get(noun)
        event = meant_by_noun(noun, events) or next((c for c in reversed(events) if c.verb == done), None)
        if event is None or not event.is_dated:
            continue
        first, last = steps_of(event.when)
        if first is not None and last is not None and NOW not in (first, last):
            return first, last, event.verdict.direction > 0
    return None
