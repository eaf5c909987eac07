"""Conditions that are no clause: "if approved", "subject to a permit", "pending a vote"."""

from viewer.extract.grammar.words import words_of
from viewer.extract.syntax.clauses import Clause, Role
from viewer.extract.syntax.markers import goes_on, is_elliptic
from viewer.extract.syntax.parsing import Parsed

_PHRASES = tuple(
    tuple(phrase.split()) for phrase in sorted(words_of("condition-phrases"), key=len, reverse=True)
)
_OPENINGS = frozenset(phrase[0] for phrase in _PHRASES)
_SUCH = ("a", "an", "the", "its", "their", "such", "more", "further", "fresh", "new")


def elliptic(sentence: Parsed, clause: Clause) -> str | None:
    """“if approved”: a condition without a clause of its own."""
    for i in clause.own():
        compared = i > 0 and sentence.tokens[i - 1].lower in ("than", "as")  # "later than once promised"
        if (
            sentence.tokens[i].lower in ("if", "unless", "once")
            and not compared
            and is_elliptic(sentence.tokens, i)
        ):
            ends = (k for k in range(i + 1, clause.end) if _ends(sentence, k, first=i + 2))
            return sentence.words(i, next(ends, clause.end))
    return None


def _ends(sentence: Parsed, at: int, *, first: int) -> bool:
    """Whether a condition is over at a mark, or where the clause it opens follows it at once."""
    return sentence.tokens[at].is_mark or (at == first and goes_on(sentence.tokens[at]))


def is_met_once(sentence: Parsed, clause: Clause) -> bool:
    """Whether a clause with "once" stands behind: "the treaty takes effect once it is ratified"."""
    met = ("once", "when", "after")
    once = (c for c in sentence.clauses if c.role is Role.CONDITION and c.marker in met)
    return any(clause.group.last < c.start <= clause.end + 1 for c in once)


def unparsed(sentence: Parsed, clause: Clause) -> str | None:
    """“unless ten pupils enrol”: a condition behind the verb whose own verb was read as a noun."""
    at = next((i for i in clause.own() if sentence.tokens[i].lower == "unless"), None)
    if at is None or at < clause.group.last or at + 2 >= clause.end:
        return None
    end = next((k for k in range(at + 1, clause.end) if sentence.tokens[k].is_mark), clause.end)
    return sentence.words(at, end)


def phrase_at(sentence: Parsed, clause: Clause) -> int | None:
    """Where a condition begins that is no clause: "subject to approval", "pending a vote"."""
    lows = [t.lower for t in sentence.tokens[clause.start : clause.end]]
    for i, low in enumerate(lows):
        if low == "pending" and i and lows[i - 1] in ("the", "a", "this", "its", "their", "any"):
            continue  # "the pending sale"
        after = sentence.tokens[clause.start + i + 1 : clause.start + i + 2]
        if low in ("failing", "barring") and [t.lower for t in after] == ["which"]:
            continue  # "will pay by May, failing which it loses its licence": on that hangs what follows
        if i and low in _OPENINGS and any(tuple(lows[i : i + len(p)]) == p for p in _PHRASES):
            return clause.start + i
    return None


_BACK = (
    ("in", "that", "event"), ("in", "that", "case"), ("in", "such", "a", "case"), ("in", "which", "case"),
    ("on", "the", "same", "condition"), ("on", "the", "same", "conditions"), ("on", "that", "condition"),
    ("if", "so"), ("if", "not"), ("failing", "that"), ("otherwise",),
)  # fmt: skip
"""What points back to a condition told just before."""


def opening_phrase(sentence: Parsed, clause: Clause) -> str | None:
    """The condition that opens a clause: "Subject to a permit, a shaft will be sunk", "Without a deal,"."""
    lows = [t.lower for t in sentence.tokens[clause.start : clause.group.first]]
    second = sentence.tokens[clause.group.first + 1 : clause.group.first + 2]
    if clause.group.modal in ("could", "might") and [t.lower for t in second] == ["then"]:
        return second[0].text  # "premiums could then double again"
    if clause.marker == "which" and clause.start and lows[:1] == ["which"]:
        without = sentence.tokens[clause.start - 1].lower in ("failing", "barring", "without")
        return sentence.words(clause.start - 1, clause.start + 1) if without else None
    if back := next((b for b in _BACK if tuple(lows[: len(b)]) == b), None):
        return sentence.words(clause.start, clause.start + len(back))
    lacks = lows[:1] == ["without"] and lows[1:2] in ([word] for word in _SUCH)  # but "without warning"
    if "," not in lows or not (lacks or any(tuple(lows[: len(p)]) == p for p in _PHRASES)):
        return None
    return sentence.words(clause.start, clause.start + lows.index(","))
