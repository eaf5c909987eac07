"""What a clause only counts from: "flew to Delhi on Sunday, two days before talks in Beijing"."""

from viewer.extract.syntax.clauses import Clause
from viewer.extract.syntax.parsing import Parsed

_UNITS = ("hour", "day", "week", "month", "year")
_COUNTING = ("CRD", "AT0", "DT0", "AV0")


def measured_from(sentence: Parsed, clause: Clause) -> int:
    """The index of the word at which "two days before" begins behind the verb; the clause's end for none."""
    tokens = sentence.tokens
    for i in range(clause.group.last + 2, clause.end - 1):
        if tokens[i].lemma not in _UNITS or tokens[i + 1].lower not in ("before", "after"):
            continue
        if tokens[i - 1].text == ",":
            return i  # ", hours after the last raid on Foo"
        if tokens[i - 1].tag not in ("CRD", "AT0", "DT0"):
            continue
        at = i - 1
        while at > clause.group.last + 1 and tokens[at - 1].tag in _COUNTING:
            at -= 1
        return at
    return clause.end
