"""The date since when something is the first or the worst, which dates nothing by itself."""

from viewer.extract.syntax.parsing import Parsed
from viewer.extract.times.timex import Timex

_RANKED = 7  # words between a rank and "since"
# What has grades, of which one is the highest:
_GRADED = ("alert", "readiness", "footing", "notice", "lockdown")


def is_of_rank(sentence: Parsed, timex: Timex) -> bool:
    """Whether "since" only says among which one is the first or worst: "the worst flood since May"."""
    at = sentence.at(timex.opens_at) if timex.relation == "since" else None
    for i in range((at or 0) - 1, max(-1, (at or 0) - _RANKED), -1):
        token = sentence.tokens[i]
        if token.tag[:1] == "V" or token.is_mark:
            return False
        part = token.tag == "ORD" and sentence.tokens[i - 1].lower == "a"  # "lost a third of it since May"
        if part and not sentence.tokens[i + 1].is_noun:
            return False
        if token.lower in _GRADED:
            return False  # "has been on the highest alert since May"
        begun = sentence.tokens[max(0, i - 2) : i]
        if token.tag == "ORD" and [t.tag for t in begun] == ["VVG", "AT0"] and begun[1].lower == "a":
            return False  # "have been digging a fifth lock since 2014"
        if token.tag in ("ORD", "AJS") or token.lower in ("most", "least", "fewest"):
            return not _is_kept(sentence, i)
    return False


_KEEPING = ("keep", "hold", "run", "maintain", "operate", "have", "host", "house", "own")


def _is_kept(sentence: Parsed, at: int) -> bool:
    """Whether a verb that lasts has it for its object: "has kept its first base abroad there since 2017"."""
    owned = at > 1 and sentence.tokens[at - 1].tag == "DPS"
    return (
        owned and sentence.tokens[at - 2].tag in ("VVN", "VHN") and sentence.tokens[at - 2].lemma in _KEEPING
    )
