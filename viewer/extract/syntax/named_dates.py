"""Dates that a clause tells of and is not at: "named June 2024 as the deadline", "set 5 May as the date"."""

from viewer.extract.syntax.clauses import Clause
from viewer.extract.syntax.parsing import Parsed
from viewer.extract.times.timex import Timex

_SETTING = frozenset("name set fix give pick choose propose suggest list state keep confirm".split())
_ONLY_TELLING = frozenset("name give list state".split())


def named_date(sentence: Parsed, clause: Clause) -> Timex | None:
    """The date that a verb has as its object, with "as" behind it; None where it has none."""
    group, tokens = clause.group, sentence.tokens
    if group.passive or group.lemma not in _SETTING or group.last + 1 >= len(tokens):
        return None
    found = sentence.time_at(tokens[group.last + 1].start)
    behind = next((t for t in tokens[group.last + 2 :] if found and t.start >= found.end), None)
    return found if behind is not None and behind.lower == "as" else None


def only_names_date(sentence: Parsed, clause: Clause) -> bool:
    """Whether a clause only tells what date a paper names, which is nothing that came about."""
    return clause.group.lemma in _ONLY_TELLING and named_date(sentence, clause) is not None
