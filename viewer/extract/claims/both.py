"""Distances told of two places at once: "both lie 60 km from", "75 km from both ports"."""

import re
from dataclasses import replace

from viewer.extract.claims.apart import lies_apart
from viewer.extract.claims.borders import border_or_coast, line_of
from viewer.extract.claims.capital_pairs import two_capitals
from viewer.extract.claims.contrasts import denied, is_denied
from viewer.extract.claims.counted import second_of
from viewer.extract.claims.ends import ends_of, first_of
from viewer.extract.claims.it import beside_only
from viewer.extract.claims.kindred import TOWNS, is_kindred, is_kindred_word, singular
from viewer.extract.claims.listed import of_row, subjects
from viewer.extract.claims.nicknames import small_state
from viewer.extract.claims.pairs import coupled, last_coupled, two_meant
from viewer.extract.claims.pronouns import counted_from, opens_pronoun
from viewer.extract.claims.scene import Around, Pair
from viewer.extract.claims.series import of_series
from viewer.extract.claims.spoken import LATE, two_of
from viewer.extract.claims.things import unplaced
from viewer.extract.claims.topic import is_spot
from viewer.extract.claims.twos import told_of_two
from viewer.extract.claims.understood import turned_right
from viewer.extract.locating.references import End
from viewer.extract.names.places import Mention
from viewer.model.where import Precision, Where

_FROM_BOTH = re.compile(
    r"\s*(?:(?P<both>both)(?:\sof\sthem|(?:\sof)?(?:\sthe)?\s(?P<noun>[a-z]+s))?"
    r"|(?P<each>each|either)(?:\sone)?(?:\sof\s(?:them|the\stwo|these))?|the\s(?:two|pair)(?:\s(?P<sort>[a-z]+s))?|(?P<them>them))"
    r"(?=[.,;:)”’\"]|\s(?:and|but|as|in|by|while)\b|\s*$)"
)
_BOTH_ARE = re.compile(
    r"\b(?:[Bb]oth|[Nn]either|[Ee]ach)(?:\sof\s(?:them|the\stwo)|\s(?:[a-z-]+\s)?(?P<noun>[a-z]+))?\s"
    r"(?:is|was|lies|stands|sits|are|were|lie|lay|stand|stood|sit|sat)\s[^,;:.A-Z]*$"
    r"|\b(?:[Tt]hey|[Tt]he\s(?:two\s)?(?P<those>[a-z]+s))\s[“‘\"']?(?:are|were|lie|lay|stand|stood|sit|sat)\s"
    r"both\s[^,;:.A-Z]*$"
)
_BOTH_OF_THEM = re.compile(
    r",\s(?:both|each|neither)(?:\sof\s(?:them|which))?\s(?:(?:is|are|lies?|stands?)\s)?(?:(?:only|just)\s)?[“‘\"']?$"
)
_ARE_SEVERAL = re.compile(r"(?:the|its|their)\s(?:[a-z-]+\s){0,3}[a-z]{3,}s")
_BETWEEN = re.compile(r"\bbetween(?=\s)")  # "halfway between A and B, 180 km from each"
_NAMED = r"[^\W\d_a-z][\w’'-]+(?: [^\W\d_a-z][\w’'-]+)*"
_LISTED = re.compile(rf"\sboth\s(?:the\s)?(?P<one>{_NAMED})\sand\s(?:the\s)?(?P<two>{_NAMED})")
_AND_NAME = re.compile(r"\s(?:and|or|to)\s(?P<name>[^\W\d_a-z][\w-]+(?: [^\W\d_a-z][\w-]+)*)")


def pairs_of(match: "re.Match[str]", around: Around, before: Pair | None) -> tuple[Pair, ...]:
    """The ends of a distance, two pairs where it is told of "both"; *before* is that told before it."""
    pairs = _pairs(match, around, before)
    if len(pairs) > 1:
        last = pairs[-1][1]
        around.kept["two"] = tuple(first for first, _ in pairs), last.start, around.sentence.sentence.start
    return pairs


def _pairs(match: "re.Match[str]", around: Around, before: Pair | None) -> tuple[Pair, ...]:
    joint = (match["joint"] or "").lower()
    if is_denied(match):
        return tuple(pair for pair in (denied(match, around, before),) if pair)
    if joint in ("from", "of", "to"):
        if subject := _BOTH_ARE.search(match.string, around.sentence.sentence.start, match.start()):
            pairs = ((end, _counted_by_all(match, end, around)) for end in _two(subject, around, before))
            return tuple((end, one) for end, one in pairs if one and end.where != one.where)
        if told := subjects(match, around) or _joined_here(match, around):
            pairs = ((end, _counted(match, end, around, before)) for end in told)
            return tuple((end, _besides(one, told)) for end, one in pairs if one and end.where != one.where)
        if counted := _FROM_BOTH.match(match.string, match.end(), around.sentence.sentence.end):
            first = first_of(match, around, before)
            others = _others(counted, first, around, before) if first else ()
            if others or counted["both"] or counted["each"]:
                return tuple((_drawn(first, end, around), end) for end in others) if first else ()
        if listed := _LISTED.match(match.string, match.end(), around.sentence.sentence.end):
            first = first_of(match, around, before)
            return tuple((first, end) for end in _two_after(listed, around)) if first else ()
    pair = (
        of_series(match, around)
        or of_row(match, around)
        or two_capitals(match, around)
        or ends_of(match, around, before)
    )
    return (_cleared(_renewed(turned_right(match, pair), before), around),) if pair else ()


def _joined_here(match: "re.Match[str]", around: Around) -> tuple[End, ...]:
    """The two places of "Bonn and Trier, both of them less than": those that its sentence joins."""
    low = around.sentence.sentence.start
    found = _BOTH_OF_THEM.search(match.string[: match.start()], low)
    two = last_coupled(around, low, found.start()) if found else None
    return two if two and all(end.where.is_placed for end in two) else ()


def _cleared(pair: Pair, around: Around) -> Pair:
    """The ends, nowhere where a phrase was taken for the town that what it means is only near."""
    first, second = (
        replace(e, where=Where(e.words)) if beside_only(e, around) or lies_apart(e, around) else e
        for e in pair
    )
    return first, second


def _counted(match: "re.Match[str]", first: End, around: Around, before: Pair | None) -> End | None:
    """What a distance of several places is counted from, of which *first* is one."""
    if opens_pronoun(match):
        return counted_from(match, first, replace(around, told=around.told[:-1]), before)
    return _counted_by_all(match, first, around)


def _counted_by_all(match: "re.Match[str]", first: End, around: Around) -> End | None:
    """What a distance of several places, of which *first* is one, is counted from; no pronoun."""
    known = small_state(match, around) or border_or_coast(match, first, around)
    return known or second_of(match, around)


def _besides(end: End, two: tuple[End, ...]) -> End:
    """The end, which may mean none of the places that are measured to it."""
    others = tuple(where for where in end.others if all(where != each.where for each in two))
    return replace(end, others=others)


def _drawn(first: End, second: End, around: Around) -> End:
    """The first end, as the point of the border or coast it names that is nearest to the second."""
    return first if first.where.is_placed else line_of(first, around.sentence.text, second, around) or first


def _two_after(listed: "re.Match[str]", around: Around) -> tuple[End, ...]:
    """The two places of "both X and Y"."""
    found = []
    for name in ("one", "two"):
        start, end = listed.span(name)
        known = next((m for m in around.mentions if m.start < end and start < m.end), None)
        found.append(around.end(known) if known else End(Where(listed[name]), start, end, listed[name]))
    return tuple(found)


def _renewed(pair: Pair, before: Pair | None) -> Pair:
    """The ends, where the border that another place was measured to is no point to measure this one to."""
    known = before or ()
    if before and {pair[0].where, pair[1].where} == {before[0].where, before[1].where}:
        return pair
    first, second = (replace(e, where=Where(e.words)) if _is_line(e) and e in known else e for e in pair)
    return first, second


def _is_line(end: End) -> bool:
    """Whether it is the nearest point of a border or coast, which is another one from elsewhere."""
    return end.where.is_placed and end.where.precision is Precision.UNKNOWN


def _two(found: "re.Match[str]", around: Around, before: Pair | None) -> tuple[End, ...]:
    """The ends of the distance told before, else the last two spots named, of the sort that a noun tells.

    One end that lies nowhere where there are no two.
    """
    noun = found["noun"] or found["those"]
    fresh = around.told[-2 if noun is None else -LATE :][0].sentence.start
    two, counted, at = around.kept.get("two", ((), -1, -1))
    if before and before[1].start == counted and len(two) == 2 and at >= fresh:
        both: tuple[End, ...] = two  # of whom the distance before was told, not that it was told from
        return both
    if before and max(before[0].start, before[1].start) >= fresh and _may_be(before, noun, around):
        return before
    if noun and is_kindred_word(noun) and (two := two_of(noun, found.start(), around)):
        return tuple(two)
    named = _last_row(around, found.start()) or tuple(around.end(m) for m in two_named(around, found, noun))
    return named if len(named) == 2 else (unplaced(found.string, found.start(), _subject_end(found)),)


def _may_be(two: Pair, noun: str | None, around: Around) -> bool:
    """Whether a noun, or none, may be said of both ends of a distance."""
    if noun is None:
        return True
    if singular(noun) in TOWNS or not is_kindred_word(noun) or noun == "ports":
        return told_of_two(noun, around, two) == two
    known = [next(around.named_as(end.where), None) for end in two]
    return all(m is not None and is_kindred(m, noun, around.sentence.text) for m in known)


def _last_row(around: Around, stop: int) -> tuple[End, ...]:
    """The two ends that the last "X and Y" of the sentence before joins."""
    if len(around.told) < 2:
        return ()
    low = around.told[-2].sentence.start
    stop = min(stop, around.told[-2].sentence.end)
    two = last_coupled(around, low, stop) or coupled(around, low, stop)
    return two if two and all(end.where.is_placed for end in two) else ()


def _subject_end(found: "re.Match[str]") -> int:
    noun = "noun" if found["noun"] else "those"
    return found.end(noun) if found[noun] else found.start() + len(found[0].split()[0])


def two_named(around: Around, found: "re.Match[str]", noun: str | None) -> list[Mention]:
    """The last two spots named before what "both" is said in."""
    spots = two_meant(around, found.start(), noun)
    return [m for m in spots if m.kind != "capital"] if len(spots) == 2 else []


def _others(found: "re.Match[str]", first: End, around: Around, before: Pair | None) -> tuple[End, ...]:
    """What "both", "the two ports" or "them" means beside *first*; none where it is not clear."""
    low, noun = around.sentence.sentence.start, found["noun"] or found["sort"]
    if (
        found["them"]
        and before
        and _ARE_SEVERAL.fullmatch(before[1].words)
        and before[1].where != first.where
    ):
        return (before[1],)
    if noun and is_kindred_word(noun) and (two := two_of(noun, found.start(), around, besides=first.where)):
        return tuple(two)
    fresh = around.told[-3:][0].sentence.start  # the two of the sentence before may be named before it
    others_told = before is not None and all(
        end.where.is_placed and end.where != first.where for end in before
    )
    if before and others_told and max(end.start for end in before) >= fresh:
        return before
    others = tuple(m for m in around.mentions if m.where.name != first.where.name)
    if any(low <= m.start < found.start() and is_spot(m) for m in others):
        between = _BETWEEN.search(around.sentence.text, low, found.start())
        return (coupled(around, between.end(), found.start()) if between else None) or ()
    if joined := _joined_before(replace(around, mentions=others), low):
        return joined
    named = two_meant(replace(around, mentions=others), found.start(), noun)
    apart = len(named) != 2 or any(named[0].end <= t.sentence.start < named[1].start for t in around.told)
    if apart and found["them"]:
        return _people_at(found, first, around)
    return () if apart else tuple(around.end(m) for m in named)


def _people_at(found: "re.Match[str]", first: End, around: Around) -> tuple[End, ...]:
    """The spot that an article is about, for "them" of those who live or serve there."""
    end = around.end(around.spot) if around.spot and is_spot(around.spot) else None
    if end is None or end.where == first.where:
        return ()
    return (replace(end, start=found.end() - len("them"), end=found.end(), words="them"),)


def _joined_before(around: Around, stop: int) -> tuple[End, ...]:
    """The last "X and Y" before a character of which X is a spot; Y may be a name that no list knows."""
    for mention in reversed([m for m in around.mentions if m.end <= stop and m.where.precision.is_point]):
        name = _AND_NAME.match(around.sentence.text, mention.end, stop)
        if name and (known := around.named_at(name.start("name"))):
            return around.end(mention), around.end(known)
        if name:
            words = name["name"]
            return around.end(mention), End(Where(words), name.start("name"), name.end("name"), words)
    return ()
