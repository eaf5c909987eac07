"""Days, months and years that stand between an auxiliary and its verb: "was on Thursday refused bail"."""

from viewer.extract.grammar.calendar import MONTHS, WEEKDAYS
from viewer.extract.grammar.tokens import Token
from viewer.extract.grammar.words import is_among


def time_end(tokens: tuple[Token, ...], at: int) -> int:
    """Where a day, month or year ends that begins at a word: "on Monday night", "in May", "last week"."""
    first, *rest = [t.lower for t in tokens[at : at + 4]] + ["", "", ""]
    if first == "on" and rest[0] in WEEKDAYS:
        return at + 2 + (rest[1] in ("morning", "afternoon", "evening", "night"))
    if first == "on" and (rest[0] in MONTHS or rest[1] in MONTHS):
        return at + 3
    if first == "in" and rest[0] in MONTHS:
        return at + 2 + (len(rest[1]) == len("2024") and rest[1].isdecimal())
    if first == "in" and len(rest[0]) == len("2024") and rest[0].isdecimal():
        return at + 2
    known = rest[0] in WEEKDAYS or rest[0] in MONTHS or is_among(rest[0], "period-nouns", "time-nouns")
    return at + 2 if first in ("last", "this", "next") and known else at
