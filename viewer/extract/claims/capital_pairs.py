"""Two capitals as the ends of a distance: “the Czech and Slovak capitals”, “their capitals”."""

import re

from viewer.extract.claims.capitals import capital_of, seat_end
from viewer.extract.claims.nations import nations_of
from viewer.extract.claims.scene import Around, Pair
from viewer.extract.names.places import Mention
from viewer.model.where import Precision

_NAME = r"[^\W\d_a-z][\w-]+(?: [^\W\d_a-z][\w-]+)?"
_CAPITALS = re.compile(
    rf"\b[Tt]he (?P<one>{_NAME}) and (?:the )?(?P<two>{_NAME}) capitals\b"
    rf"|\b[Tt]he capitals of (?:the )?(?P<first>{_NAME}) and (?:the )?(?P<second>{_NAME})"
    r"|\b(?P<told>(?:[Tt]heir|[Tt]he(?: two)?|[Bb]oth) capitals)\b"
)
_ARE = re.compile(r"(?:,\s[^,;:.]{3,60},)?\s(?:are|were|lie|lay|stand)\s(?:(?:only|just|not)\s)?[“‘\"']?")
_EACH = re.compile(r"\s(?:each other|one another)\b")
_TWO = 2
_FRESH = 2  # sentences, with the present one


def two_capitals(match: "re.Match[str]", around: Around) -> Pair | None:
    """The capitals that a distance lies between; None where two are not told of."""
    low, high = around.sentence.sentence.start, around.sentence.sentence.end
    joint = (match["joint"] or "").lower()
    if joint == "between":
        return _both(_CAPITALS.match(match.string, match.end() + 1, high), around)
    if joint != "apart" and not _EACH.match(match.string, match.end()):
        return None
    found = next(reversed(list(_CAPITALS.finditer(match.string, low, match.start()))), None)
    return (
        _both(found, around) if found and _ARE.fullmatch(match.string, found.end(), match.start()) else None
    )


def _both(found: "re.Match[str] | None", around: Around) -> Pair | None:
    """The ends that the words for two capitals mean."""
    if found is None:
        return None
    if found["told"]:
        codes = nations_of(around, found.start())
        codes = codes if len(codes) == _TWO else _of_named(around, found.start())
        seats = [around.gazetteer.capital(code) for code in codes] if len(codes) == _TWO else []
    else:
        names = (found["one"] or found["first"], found["two"] or found["second"])
        seats = [capital_of(name, around) for name in names]
    if len(seats) != _TWO or seats[0] is None or seats[1] is None or seats[0].row == seats[1].row:
        return None
    start, end, words = found.start(), found.end(), found[0]
    return (
        seat_end(seats[0], (start, end), words, around),
        seat_end(seats[1], (start + 1, end), words, around),
    )


def _of_named(around: Around, stop: int) -> tuple[str, ...]:
    """The countries of the last sentence that names two, be it by their names or by their capitals."""
    for sentence in reversed(around.told[-_FRESH:]):
        here = around.between(sentence.sentence.start, min(stop, sentence.sentence.end))
        named = (m for m in here if m.where.precision is Precision.COUNTRY or _is_of_capital(m, around))
        codes = tuple(dict.fromkeys(m.where.country for m in named if m.where.country))
        if codes:
            return codes
    return ()


def _is_of_capital(mention: Mention, around: Around) -> bool:
    """Whether a place is a capital, or called after it: "the airport in Port-au-Prince"."""
    seat = around.gazetteer.capital(mention.where.country) if mention.where.country else None
    return mention.kind == "capital" or (seat is not None and seat.name in mention.where.name)


def told_capitals(start: int, around: Around) -> Pair | None:
    """The two capitals that "the two capitals", which begins at a character, means."""
    return _both(_CAPITALS.match(around.sentence.text, start, around.sentence.sentence.end), around)
