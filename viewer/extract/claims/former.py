"""“The former” and "the latter" as ends of a distance: of the two places told of last, in their order."""

import re

from viewer.extract.claims.scene import Around, Pair
from viewer.extract.claims.sides import degrees_to
from viewer.extract.claims.spoken import is_same, place_key
from viewer.extract.claims.topic import is_spot
from viewer.extract.locating.references import End
from viewer.extract.names.places import Mention
from viewer.model.where import Where

_WHICH = re.compile(
    r"\s(?P<words>the (?P<which>former|latter|(?:first|second|last)(?=[.,;:)”\"]|\s(?:and|but|or)\b|\s*$)))"
)
_LATTER = ("latter", "second", "last")
_SUBJECT = re.compile(
    r"(?:^|[.;:,“\"]\s?|\b(?:and|but|while|that)\s)"
    r"(?P<words>[Tt]he (?:(?P<which>former|latter)|[a-z]+ern one))"
    r"(?:,[^,;:]{3,60},)?(?:\s(?:is|was|lies|lay|stands))?,?\s(?:only\s|just\s|itself\s)?[“‘\"']?$"
)
_ALSO = re.compile(r"\b[Tt]he (?:former|latter|first|second|last)\b")
_SIDE_ONE = re.compile(r"\s?(?P<words>[Tt]he (?P<side>northern|southern|eastern|western) one)\b")
_AND = re.compile(r",?\s(?:and|or)\s(?:(?:from|to|in|at|with|for|of)\s)?(?:the\s)?")
_TWO = 2
_COUNTED = "the first and the second"


def former_or_latter(
    match: "re.Match[str]", first: End | None, around: Around, before: Pair | None
) -> End | None:
    """The end that "from the former" counts from, where *first* is the other; None of other words.

    The two are the ends of the distance told before, else those that the last sentence with two spots names.
    """
    found = _WHICH.match(match.string, match.end(), around.sentence.sentence.end)
    if found is None:
        return None
    if first and _ALSO.match(first.words.lower()):
        first = None  # "the former is 20 km from the latter"
    two = _counted_now(around) or _measured(first, before) or _named(first, around, found.start("words"))
    around.kept[_COUNTED] = around.sentence.sentence.start, two
    where = two[(found["which"] in _LATTER)].where if two else Where(found["words"])
    return End(where, *found.span("words"), found["words"], is_sure=bool(two))


def _counted_now(around: Around) -> list[End]:
    """The two that "the first" was one of in this sentence: "90 km from the first and 60 from the second"."""
    start, two = around.kept.get(_COUNTED, (-1, []))
    return list(two) if start == around.sentence.sentence.start else []


def former_before(match: "re.Match[str]", around: Around, before: Pair | None) -> End | None:
    """What "the former is" says a distance of; None of other words before it."""
    low = around.sentence.sentence.start
    found = _SUBJECT.search(match.string[low : match.start()])
    if found is None:
        return None
    if found["which"] is None:
        return side_one(match, low + found.start("words"), around)
    two = _measured(None, before) or _named(None, around, low + found.start("words"))
    where = two[(found["which"] in _LATTER)].where if two else Where(found["words"])
    start, end = found.span("words")
    return End(where, low + start, low + end, found["words"], is_sure=bool(two))


def _measured(first: End | None, before: Pair | None) -> list[End]:
    """The ends of the distance before, unless one is *first* or was itself told by such words."""
    if before is None or any(not end.where.is_placed or _ALSO.search(end.words) for end in before):
        return []
    if first and any(is_same(end.where, first.where) for end in before):
        return []
    return sorted(before, key=lambda end: end.start)


def _named(first: End | None, around: Around, stop: int | None = None) -> list[End]:
    """The only two spots besides *first* of the last sentence that names two before the character *stop*."""
    for sentence in reversed(around.told):
        low, high = sentence.sentence.start, min(stop or sentence.sentence.end, sentence.sentence.end)
        here = [m for m in around.between(low, high) if (is_spot(m) or m.kind == "capital")]
        here = [m for m in here if not (first and _is_first(m.where, first.where))]
        two = {place_key(m.where): m for m in here}
        if len(two) > _TWO:
            two = _last_joined(two, sentence.text)
        if len(two) == _TWO and not _ALSO.search(sentence.text, low, high):
            return [around.end(m) for m in sorted(two.values(), key=lambda m: m.start)]
    return []


def _last_joined(spots: dict[object, Mention], text: str) -> dict[object, Mention]:
    """The last two of some spots, where "and" joins them: "to Capri from Naples and from Sorrento"."""
    last = dict(sorted(spots.items(), key=lambda item: item[1].start)[-_TWO:])
    one, two = last.values()
    return last if _AND.fullmatch(text, one.end, two.start) else spots


def _is_first(where: Where, first: Where) -> bool:
    """Whether a place is the one that is measured, be that a namesake which the figure before settled on."""
    return is_same(where, first) or where.name == first.name


def side_one(match: "re.Match[str]", at: int, around: Around) -> End | None:
    """“The northern one”, at a character: of the two spots that a sentence told of last that to the north."""
    found = _SIDE_ONE.match(match.string, at, around.sentence.sentence.end)
    two = _named(None, around, found.start("words")) if found else []
    if found is None or not all(end.where.is_placed for end in two) or not two:
        return None
    meant = max(two, key=lambda end: degrees_to(found["side"], end.where))
    return End(meant.where, *found.span("words"), found["words"], is_sure=True)
