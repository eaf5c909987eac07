"""Where something is that is done at a meeting told of before: "at the congress Togo joined the pact"."""

import re

from viewer.extract.finding.candidates import Candidate
from viewer.extract.grammar.words import noun_trigger
from viewer.extract.names.places import Mention
from viewer.extract.syntax.clauses import Clause
from viewer.extract.syntax.parsing import Parsed
from viewer.extract.syntax.stretches import spans_of
from viewer.model.event import Cue, Kind

_AT = re.compile(
    r"\b(?:at|on the (?:sidelines|margins|fringes) of|in the margins of) (?:the|that|this|their|its)"
    r"(?: (?!of\b|to\b|in\b)[\w’'-]+){0,2}? (?P<noun>[a-z]{4,})\b(?! (?:in|at|of)\b)",
    re.IGNORECASE,
)


def venue(
    sentence: Parsed, clause: Clause, told: tuple[Candidate, ...]
) -> tuple[tuple[Mention, ...], tuple[Cue, ...]]:
    """The exact place of the meeting, told before, at which a clause says that its event was."""
    spans = spans_of(sentence, list(clause.own()))
    for match in _AT.finditer(sentence.text, spans[0][0], spans[-1][1]) if spans else ():
        own = any(low <= match.start("noun") < high for low, high in spans)
        if own and (held := _held(match["noun"].lower(), told)):
            return held.where[:1], (Cue("where", match.group(), f"as {held.what}"),)
    return (), ()


def _held(noun: str, told: tuple[Candidate, ...]) -> Candidate | None:
    """The meeting that a noun names, where the text says exactly where it was."""
    trigger = noun_trigger(noun)
    if trigger is None or trigger.kind is not Kind.MEETING:
        return None
    for event in reversed(told):
        same = event.kind is Kind.MEETING and (event.verb == trigger.verb or noun in event.nouns)
        if same and event.where and event.where[0].where.precision.is_point:
            return event
    return None
