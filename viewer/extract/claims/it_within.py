"""What "it" within a sentence stands for as the end of a distance: "officials said that it is 40 km from"."""

import re
from dataclasses import replace

from viewer.extract.claims.movers import is_plural_subject, subject_of, tells_of_mover
from viewer.extract.claims.patterns import NAME
from viewer.extract.claims.pronouns import spoken_of
from viewer.extract.claims.referents import pointed_at
from viewer.extract.claims.scene import Around, Pair
from viewer.extract.claims.topic import is_spot
from viewer.extract.claims.unlisted import word_as_place
from viewer.extract.locating.references import End
from viewer.extract.names.places import Part
from viewer.model.where import Precision, Where

_HOLDS = re.compile(
    rf"(?:^|[.;:“\"‘(]\s?|\b(?:but|and)\s)(?P<name>{NAME})\s(?!say|said|claim|told)[a-z]+\sthat\s$"
)
_WAS = re.compile(r"\s(?:was|lay|had been)\b")
_NEXT_CLAUSE = re.compile(
    r"(?:[;:]|\s[–—]|,\s(?:and|but|yet|though|although|while))\s(?:its\s[^,;:.]{3,60}\s)?$"
)
_PUT_AT = re.compile(r"\s(?:of|at|in|on)\s(?:the\s)?")
_ENDS_CLAUSE = re.compile(r"(?:;|\s[–—])\s")
_PUT_IN = re.compile(r"\s(?:at|in|to|into|through|via|on)\s(?:the\s)?(?:(?:port|town|city)\sof\s)?$")
FRESH = 2  # sentences, with the present one, in which what "it" means was named
WIDE = (Precision.COUNTRY, Precision.SEA, Precision.UNKNOWN)


def it_within(found: "re.Match[str]", around: Around, before: Pair | None) -> End:
    """What "it" means in "officials said that it is": what was measured or named just before, or nowhere."""
    low = around.sentence.sentence.start
    start, end = low + found.start("who"), low + found.end("who")
    if teller := _teller(start, around):
        return replace(teller, start=start, end=end)
    is_past = _WAS.match(around.sentence.text, end)
    is_chained = before is not None and low <= before[0].start < start  # and so tells of what was measured
    if is_past and not is_chained and len(around.told) > 1 and tells_of_mover(around.told[-2]):
        return End(Where(found["who"]), start, end, found["who"])
    if subject := _subject_told(start, around) or _right_before(start, around):
        return replace(subject, start=start, end=end, words=found["who"])
    opened = pointed_at(low, around, None) if start > low else None
    if opened and opened.where.is_placed:
        return replace(opened, start=start, end=end, words=found["who"])  # "That port is leased; it lies"
    fresh = around.told[-FRESH:][0].sentence.start
    if before and is_chained:
        return spoken_of(before)
    here = [m for m in around.between(low, start) if m.part in (Part.OTHER, Part.OWNER)]
    if not here and before and max(before[0].start, before[1].start) >= fresh:
        return spoken_of(before)
    named = here or list(around.between(fresh, low))
    meant = {m.where.name: m for m in named if m.where.precision not in WIDE}
    spots = [m for m in meant.values() if m.where.precision.is_point] or list(meant.values())
    spots = [m for m in spots if m.part is not Part.LOCATION] if len(spots) > 1 else spots
    where = around.end(spots[0]).where if len(spots) == 1 else Where(found["who"])
    if not named and (told := _pointed_to_before(around)):
        where = told.where
    return End(where, start, end, found["who"])


def _teller(it: int, around: Around) -> End | None:
    """The town of which a clause is told before the "it" at a character: "Lima forgets that it is"."""
    low = around.sentence.sentence.start
    holder = _HOLDS.search(around.sentence.text[low:it])
    if holder is None:
        return None
    named = around.named_at(low + holder.start("name"))
    if named is None and around.gazetteer.lookup(holder["name"]):
        return End(Where(holder["name"]), it, it, holder["name"])
    return around.end(named) if named and named.where.precision.is_point else None


def _subject_told(it: int, around: Around) -> End | None:
    """The one spot of the subject of a sentence whose next clause opens with "it": "has shut; it lies"."""
    low = around.sentence.sentence.start
    span = subject_of(around.sentence) if _NEXT_CLAUSE.search(around.sentence.text[low:it]) else None
    if span is None or span[1] > it:
        return None
    put = _PUT_AT.match(around.sentence.text, span[1])
    stop = put.end() + 1 if put else span[1]
    here = [m for m in around.between(low, stop) if m.end > span[0] and m.part is not Part.OWNER]
    name = around.sentence.text[span[0] : span[1]]
    if not here and name[:1].isupper() and span[0] == low:
        return word_as_place(name, span, around)
    return around.end(here[0]) if len(here) == 1 and is_spot(here[0]) else None


def _right_before(it: int, around: Around) -> End | None:
    """The one spot of a clause of many things that ends with it: "Parts are landed at Lima; it is"."""
    low, text = around.sentence.sentence.start, around.sentence.text
    here = [m for m in around.between(low, it) if m.end <= it]
    if len(here) != 1 or not is_spot(here[0]) or not _ENDS_CLAUSE.fullmatch(text, here[0].end, it):
        return None
    is_put = _PUT_IN.search(text, low, here[0].start) and is_plural_subject(around.sentence)
    return around.end(here[0]) if is_put else None


def _pointed_to_before(around: Around) -> End | None:
    """The one place that phrases of the sentence before point back to: "Whoever holds the atoll"."""
    if len(around.told) < 2:
        return None
    back = replace(around, told=around.told[:-1])
    starts = [t.start for t in back.sentence.tokens if t.lower in ("the", "that", "this")]
    told = [end for start in starts if (end := pointed_at(start, back, None)) and end.where.is_placed]
    return told[0] if told and len({end.where.name for end in told}) == 1 else None
