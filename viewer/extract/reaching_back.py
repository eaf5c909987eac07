"""How long something has been so, which is no event: "the quarrel goes back to 1998"."""

from viewer.extract.clauses import Clause
from viewer.extract.parsing import Parsed

_BETWEEN = ("to", "at", "least", "some", "about")


def reaches_back(sentence: Parsed, clause: Clause) -> bool:
    """Whether a clause only says since when or for how long something has been so."""
    tokens, at = sentence.tokens, clause.group.last + 1
    if clause.group.lemma not in ("go", "date", "stretch", "reach", "extend") or at + 1 >= clause.end:
        return False
    if tokens[at].lower != "back":
        return False
    behind = tokens[at + 1 : clause.end]
    start = next((t.start for t in behind if t.lower not in _BETWEEN), None)
    if start is None or any(t.lower == "later" for t in behind):
        return False  # "went back two days later"
    timed = (*sentence.times, *sentence.durations) if behind[0].lower == "to" else sentence.durations
    return any(t.start <= start < t.end for t in timed)
