"""What "it", "there" and "which" stand for as an end of a distance."""

import re

from viewer.extract.claim_scene import Around, Pair
from viewer.extract.places import Part
from viewer.extract.references import End, named
from viewer.model.where import Where

_PRONOUN = re.compile(r"\s*(?P<word>it|there)\b(?!['’])", re.IGNORECASE)
_RELATIVE = re.compile(r"\s*,\s(?:which|that)\s[^,;:.A-Z]*$")
_LINE = re.compile(r"\b(?:border|frontier|coast|shore|sea|line|front|river|road|mainland)$")


def opens_pronoun(match: "re.Match[str]") -> bool:
    """Whether the distance is counted from "it" or "there"."""
    return _PRONOUN.match(match.string, match.end()) is not None


def counted_from(
    match: "re.Match[str]", first: End | None, around: Around, before: Pair | None
) -> End | None:
    """What "from it" or "from there" counts from, where *first* is the other end.

    "It" is what the distance before was said of, or what that was counted from where both stand in one
    sentence and so side by side.  "There" is the one spot that was named last, and of several none is sure.
    """
    found = _PRONOUN.match(match.string, match.end())
    if found is None:
        return None
    if found["word"].lower() == "there":
        return _there(found, first, around)
    if before is None:
        return around.end(around.spot) if around.spot else None
    low = around.sentence.sentence.start
    beside = first is not None and first.where != before[0].where and low <= before[0].start < match.start()
    meant = before[1] if beside else spoken_of(before)
    if first is not None and meant.where == first.where:
        return before[0] if meant is before[1] else before[1]
    return meant


def spoken_of(before: Pair) -> End:
    """The end that "it" means after a distance: its subject, or what was described since it was known."""
    first, second = before
    known = second.words[:1].islower() and not first.words[:1].islower() and not _LINE.search(second.words)
    return second if known else first


def relative_head(match: "re.Match[str]", around: Around) -> End | None:
    """The place right before ", which", of which the relative clause around the distance tells."""
    sentence = around.sentence
    relative = _RELATIVE.search(match.string, sentence.sentence.start, match.start())
    if relative is None:
        return None
    spots = [m for m in around.mentions if m.end == relative.start()]
    if spots:
        return around.end(spots[-1]) if spots[-1].part is not Part.OWNER else None
    return named(sentence, (sentence.sentence.start, relative.start()), is_first=False, ends=relative.start())


def _there(found: "re.Match[str]", first: End | None, around: Around) -> End:
    """The one spot of the last sentence that names any, or nowhere."""
    where = Where("there")
    for sentence in reversed(around.told):
        low, high = sentence.sentence.start, min(sentence.sentence.end, found.start())
        spots = {
            m.where.name: m
            for m in around.mentions
            if low <= m.start < high
            and m.where.precision.is_point
            and not (first and (m.where == first.where or m.start == first.start))
        }
        if spots:
            where = around.end(next(iter(spots.values()))).where if len(spots) == 1 else where
            break
    return End(where, found.start("word"), found.end("word"), "there")
