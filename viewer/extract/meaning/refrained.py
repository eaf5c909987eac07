"""What somebody kept from doing: "stopped short of closing the strait", "decided against selling"."""

from viewer.extract.syntax.clauses import Clause, Shape
from viewer.extract.syntax.parsing import Parsed

_KEEPING = {
    "stop": ("short", "of"),
    "fall": ("short", "of"),
    "refrain": ("from",),
    "abstain": ("from",),
    "desist": ("from",),
    "hold": ("off",),
    "back": ("away", "from"),
    "shy": ("away", "from"),
    "step": ("back", "from"),
    "decide": ("against",),
    "opt": ("against",),
    "avoid": (),
}
"""Verbs with the words between them and the participle of what was not done."""


def refrained_from(sentence: Parsed, index: int) -> Clause | None:
    """The participle of what the clause says was not done; None where it says nothing of the kind."""
    clause = sentence.clauses[index]
    words = _nearly(sentence, clause) or _KEEPING.get(clause.group.lemma)
    if words is None or clause.group.negated or clause.group.passive:
        return None
    after = clause.group.last + 1
    if tuple(t.lower for t in sentence.tokens[after : after + len(words)]) != words:
        return None
    first = after + len(words)
    joint = sentence.tokens[first].lower if first < len(sentence.tokens) else ""
    if words == ("off",) and joint in ("on", "from"):
        first += 1
    inner = (c for c in sentence.clauses if c.parent == index and c.shape is Shape.PARTICIPLE)
    return next((c for c in inner if c.group.first == first), None)


def _nearly(sentence: Parsed, clause: Clause) -> tuple[str, ...] | None:
    """The words of "came close to sinking" before what was not done."""
    at = clause.group.last + 1
    words = tuple(t.lower for t in sentence.tokens[at : at + 4])
    if clause.group.lemma != "come" or clause.group.modal:
        return None
    if words[:1] in (("perilously",), ("dangerously",), ("very",), ("so",), ("too",)):
        return words[:3] if words[1:3] in _CLOSE else None
    return words[:2] if words[:2] in _CLOSE else None


_CLOSE = (("close", "to"), ("near", "to"), ("closest", "to"))


def left_unsaid(sentence: Parsed, index: int) -> bool:
    """Whether the clause says that somebody kept from saying so: "stopped short of confirming that"."""
    inner = refrained_from(sentence, index)
    if inner is None:
        return False
    threatens = any(sentence.tokens[i].lemma == "threaten" for i in inner.group.governors)
    return threatens or inner.group.lemma in (*UNSAID, "comment", "threaten", "call", "describe", "blame")


UNSAID = ("say", "confirm", "announce", "state", "claim", "disclose", "reveal")
"""Verbs whose content is told by nobody where they are denied."""
