"""Two ends of a distance that stand side by side, named or described: "between the mine and the capital"."""

import re
from collections.abc import Collection
from dataclasses import replace

from viewer.extract.claims.borders import border_or_coast
from viewer.extract.claims.capitals import capital_after
from viewer.extract.claims.counted import second_of
from viewer.extract.claims.former import side_one
from viewer.extract.claims.nicknames import small_state
from viewer.extract.claims.patterns import NAME
from viewer.extract.claims.poles import pole_after
from viewer.extract.claims.pronouns import counted_from, opens_pronoun, told_last
from viewer.extract.claims.referents import pointed_at
from viewer.extract.claims.scene import Around, Pair
from viewer.extract.claims.spoken import is_called_after
from viewer.extract.claims.subjects import thing_after
from viewer.extract.locating.references import End
from viewer.model.where import Where

_WORDS = r"(?:[Tt]h(?:e|at|is)|[Ii]ts|[Aa]n?) (?:[\w’'-]+ ){0,4}?[\w’'-]+"
_PHRASE = rf"(?:(?:{_WORDS}|{NAME}))"
_TWO = re.compile(rf"\s?(?P<one>{_PHRASE}) (?P<joint>and|from|to) (?P<two>{_PHRASE})(?=[.,;:)”\"]|\s|$)")
_DESCRIBED = re.compile(r"[a-z]|(?:The|That|This|Its|An?)\s(?:[\w’'-]+\s)*[a-z]")
_DESCRIBES = re.compile(
    r",\s(?:the|an?|its)\s[^,;:.]*\d"
)  # "book for Vlora, the port within 90 miles of Brindisi"
_IT_FROM = re.compile(r"\s(?:it|there)\sfrom\b")
_THERE_TO = re.compile(r"\sthere\sto\s(?:the\s(?:[a-z]+\sof\s)?)?")
_ORIGIN = re.compile(
    rf"\b[Ff]rom(?=\s(?P<origin>there|here|{NAME}|the (?:[a-z-]+ ){{0,2}}[a-z]+)(?:,\s[^,;:]{{3,60}},|,?)"
    r"\s(?:it|that|the distance|the way)"
    r"(?:\s(?:is|was)|['’]s)\s(?:only\s|just\s|still\s|(?P<more>another\s|a\sfurther\s))?[“‘\"']?$)"
)


def side_by_side(
    around: Around, start: int, stop: int, joints: Collection[str] = ("and", "from", "to")
) -> Pair | None:
    """The two ends that begin at a character and are joined by one of *joints*; each may lie nowhere.

    None where both are names, which need no reading, or what stands there is no two phrases.
    """
    found = _TWO.match(around.sentence.text[:stop], start)
    if (
        found is None
        or found["joint"] not in joints
        or not any(_DESCRIBED.match(found[name]) for name in ("one", "two"))
    ):
        return None
    return both_ends(found, around)


def both_ends(found: "re.Match[str]", around: Around) -> Pair | None:
    """The ends that the phrases "one" and "two" of a match are, each of which may lie nowhere."""
    one = phrase_end(found, "one", around, None)
    two = phrase_end(found, "two", around, one)
    if not one.where.is_placed or is_called_after(one.where, two.where):
        one = phrase_end(found, "one", around, two)
    if one.where.is_placed and is_called_after(one.where, two.where):
        two = replace(two, where=Where(two.words))  # the harbour of the town itself, or another
    return (one, two) if one.where != two.where else None


def phrase_end(found: "re.Match[str]", name: str, around: Around, other: End | None) -> End:
    """The place of a name or description; a border or coast where the end *other* is known."""
    start, end = found.span(name)
    if found[name] == "It":
        spots = told_last(start, other, around, None)[0]
        where = spots[0].where if len(spots) == 1 and other else Where("It")
        return End(where, start, end, "It")
    before = empty_at(found.string, start - 1)
    if pole := pole_after(before, other, around):
        return pole
    line = border_or_coast(before, other, around) or capital_after(before, around)
    if line := line or small_state(before, around):
        return line
    if not _DESCRIBED.match(found[name]):
        known = around.named_at(start)
        return around.end(known) if known else End(Where(found[name]), start, end, found[name])
    named = next((m for m in around.mentions if start < m.start < end <= m.end), None)
    if named:
        return around.end(named)
    told = side_one(before, before.end(), around) or pointed_at(start, around, other)
    told = told or thing_after(before, around)
    return told or End(Where(found[name]), start, end, found[name])


def empty_at(text: str, at: int) -> "re.Match[str]":
    """A match of nothing at a character, for what reads on from the end of one."""
    found = re.compile("").match(text, max(0, at))
    assert found is not None
    return found


def parted(match: "re.Match[str]", around: Around, before: Pair | None) -> Pair | None:
    """The ends of "400 km separate it from Ruse": what the pronoun stands for, and Ruse."""
    found = _IT_FROM.match(match.string, match.end(), around.sentence.sentence.end)
    first = counted_from(match, None, around, before) if found else None
    if found is None or first is None:
        return None
    opening, known = empty_at(match.string, found.end()), around.named_at(found.end() + 1)
    second = around.end(known) if known else capital_after(opening, around)
    second = second or border_or_coast(opening, first, around) or pointed_at(found.end(), around, first)
    return (first, second) if second and first.where != second.where else None


def there_to(match: "re.Match[str]", around: Around, before: Pair | None) -> Pair | None:
    """The ends of "it is 40 km from there to Ruse": what "there" stands for, and Ruse."""
    found = _THERE_TO.match(match.string, match.end(), around.sentence.sentence.end)
    goal = around.named_at(found.end()) if found else None
    target = around.end(goal) if goal else None
    origin = counted_from(match, target, around, before) if target else None
    return (target, origin) if target and origin and origin.where != target.where else None


def from_origin(match: "re.Match[str]", around: Around, before: Pair | None) -> Pair | None:
    """The ends of "From there it is 20 km to Udine"."""
    low = around.sentence.sentence.start
    found = _ORIGIN.search(match.string[: match.start()], low)
    if found is None or (match["joint"] or "").lower() != "to":
        return None
    opening = empty_at(match.string, found.end())
    origin = counted_from(opening, None, around, before) if opens_pronoun(opening) else None
    if origin and before and before[1].where.is_placed and found["more"]:
        origin = before[1]
    elif origin and before and before[0].where != origin.where and before[0].where.is_placed:
        # the way goes on from the place told of last, or from what that was measured to
        others = () if _DESCRIBES.match(match.string, before[0].end) else (origin.where,)
        origin = replace(before[0], others=others)
    if origin is None and found["origin"] == "here" and around.spot:
        origin = around.end(around.spot)
    if origin is None:
        origin = phrase_end(found, "origin", around, None)
    target = border_or_coast(match, origin, around) or second_of(match, around, origin)
    return (origin, target) if target and target.where != origin.where else None
