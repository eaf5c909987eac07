"""Distances whose two ends stand elsewhere: in a question, in the claim before, or on both sides of "and"."""

import re
from dataclasses import replace

from viewer.extract.claims.borders import line_of
from viewer.extract.claims.definites import is_modifier
from viewer.extract.claims.kindred import (
    TOWNS,
    is_kindred,
    is_kindred_word,
    is_sort,
    is_too_large,
    kindred,
    singular,
)
from viewer.extract.claims.names import called_so
from viewer.extract.claims.patterns import NAME_ALONE
from viewer.extract.claims.phrases import both_ends, side_by_side, there_to
from viewer.extract.claims.referents import pointed_at
from viewer.extract.claims.scene import REACH, Around, Pair
from viewer.extract.claims.spoken import is_called_after, two_of
from viewer.extract.claims.twos import ISLES, between_them, told_of_two, two_islands, two_named
from viewer.extract.locating.references import End, two_before
from viewer.extract.names.places import Mention, Part
from viewer.model.where import Precision, Where

_AND_NAME = re.compile(
    r"(?:[,;]\s+(?:and\s|but\s|while\s)?|\band\s)\s*(?:the (?:port|town|city|base|village) of )?"
    r"(?P<name>[^\W\d_a-z][^,;]{1,40}?)(?:,[^,;]{3,40}){0,2},?\s*[“‘\"']?$"
)
_MARK = re.compile(r"[,;]\s|\band\s")
_WIDE = (Precision.COUNTRY, Precision.REGION)
_AND_LINE = re.compile(
    r"(?:[,;]|\band|\bbut)\s(?P<line>the\s(?:[^\W\d_a-z][\w’'-]+\s){1,3}(?:border|frontier|coast|shore))\s[“‘\"']?$"
)
BOTH = re.compile(
    r"\b(?:the|th[eo]se) (?:two|pair|twin)\b(?:\s(?P<noun>[a-z]+))?|\b(?:they|we)\b|\bboth\b",
    re.IGNORECASE,
)
_PLURAL = re.compile(
    r"\bthe (?:[a-z-]+ ){0,2}?(?P<noun>[a-z]{3,}s)(?=\s(?:are|were|lie|lay|stand|stood|sit)\b)",
    re.IGNORECASE,
)
_MANY = re.compile(r"\b[Tt]he (?:[a-z-]+ ){0,3}?(?P<noun>[a-z]{3,}s)\s(?:[a-z]+\s){1,3}$")
_WIDE_NOUNS = frozenset("islands lakes countries nations states provinces regions".split())
EXACT = (Precision.SITE, Precision.SETTLEMENT, Precision.UNKNOWN)
_IS_PUT = re.compile(
    r"(?:,\s[^,;:.]{3,60},)?\s(?:is|was|lies|lay)(?:\s(?:only|just|still|a mere))?"
    r"(?:\s(?:put|given|shown|placed|listed|marked)\s(?:[^,;:.]{3,50}\s)?(?:at|as))?\s+[“‘\"']?"
)
_ARE_TWO = re.compile(
    r"(?P<one>(?:[Tt]h(?:e|at|is)\s(?:[\w’'-]+\s){0,3}?[a-z]+|[^\W\d_a-z][\w’'-]*(?:\s[^\W\d_a-z][\w’'-]*){0,3}))\sand\s"
    r"(?P<two>the\s(?:[\w’'-]+\s){0,3}?[a-z]+|[^\W\d_a-z][\w’'-]*(?:\s[^\W\d_a-z][\w’'-]*){0,3})"
    r"(?:,\s[^;:.]{3,60},)?\s(?:are|were|lie|lay|stand|stood)\s[^,;:]*$"
)
_DESCRIBED = re.compile(r"[a-z]|It\b|(?:The|That|This|Its|An?)\s(?:[\w’'-]+\s)*[a-z]")
_SISTER = re.compile(
    r"(?:The|That|This|Its)\s(?:[\w’'-]+\s){1,4}and\s(?:its|the|a)\s(?:[a-z-]+\s){1,4}?[a-z-]+,"
    rf"\s(?:at\s|in\s)?(?P<name>{NAME_ALONE}),\s(?:are|were|lie|lay|stand|stood|sit)\b"
)
_COUPLE = re.compile(rf"\b(?P<first>{NAME_ALONE}) (?:and|to|from) (?P<second>{NAME_ALONE})")
_AND_ONE = re.compile(rf"\b{NAME_ALONE} and (?={NAME_ALONE})")
_SAID_WHICH = re.compile(rf"(?:,|\s(?:of|at|in|on|called))\s(?:the\s)?{NAME_ALONE}\sand\s")
_PLAIN_NAME = re.compile(NAME_ALONE)
_NAME_NEXT = re.compile(r"\s(?:the\s)?[^\W\d_a-z]")
_IN = re.compile(r",?\sin\s(?:the\s)?")
_OWNS = re.compile(r"['’]s?\s(?=[^\W\d_a-z])")
_EACH = re.compile(r"\s*(?:each other|one another)\b", re.IGNORECASE)
_THE_OTHER = re.compile(r"\s*the other\b", re.IGNORECASE)
_THE_ONE = re.compile(
    r"\b(?:[Tt]he one|[Oo]ne(?: (?:port|town|base|end)| of (?:them|the (?:two|pair)))?|[Ee]ach|[Nn]either)"
    r"\s(?:is|was|lies|lay|stands)\s[^,;:.A-Z]*$"
)
_WAY = r"the (?:[a-z]+ )?(?:crossing|distance|flight|gap|hop|passage)\s(?:is|as|at|to)\s(?:be\s)?"
_IT_IS = re.compile(rf"(?i)\b(?:(?:it|that|there)(?: is| are|['’]s)\s+(?:\w+\s+)?|{_WAY})[“‘\"']?$")


def gapped(match: "re.Match[str]", around: Around, before: Pair | None) -> Pair | None:
    """The ends of ", and C within 200 km" after "A lies 60 km from B": C, and what the first counts from."""
    low = around.sentence.sentence.start
    if before is None or not (before[0].start >= low or before[1].start >= low):
        return None
    opens = max(low, match.start() - REACH)
    if line := _AND_LINE.search(match.string, opens, match.start()):
        end = End(Where(line["line"]), *line.span("line"), line["line"])
        drawn = line_of(end, match.string, before[1], around)
        return (drawn, before[1]) if drawn else None
    joined = _last_joined(match, opens, around)
    after = around.between(joined.start("name"), match.start()) if joined else ()
    inside = [m for m in after if m.end <= match.start()]
    inside = [*inside[:1], *(m for m in inside[1:] if m.where.precision is not Precision.COUNTRY)]
    if inside and match.string[inside[0].end] == ",":
        inside = inside[:1]  # "and Sassnitz, on the island of Rügen, some 80 km"
    if joined and not inside and _PLAIN_NAME.fullmatch(name := joined["name"].strip()):
        end = End(Where(name), joined.start("name"), joined.start("name") + len(name), name)
        return (end, before[1]) if around.gazetteer.lookup(name) else None
    if len(inside) != 1 or joined is None or match.string[joined.start("name") : inside[0].start].strip():
        return None
    first = around.end(inside[0])
    second = _owning(match, before, around)
    return (first, second) if first.where != second.where else None


def _owning(match: "re.Match[str]", before: Pair, around: Around) -> End:
    """What a second figure counts from: as the first, but what that is told of in "30 km to its west"."""
    if not (match["side"] or "").lower().startswith("to its") or not before[0].where.is_placed:
        return before[1]
    topic = around.spot.where if around.spot else None
    if topic and (known := next((end for end in before if is_called_after(end.where, topic)), None)):
        return known
    return replace(before[0], others=(*before[0].others, before[1].where))


def _last_joined(match: "re.Match[str]", opens: int, around: Around) -> "re.Match[str] | None":
    """The last ", X" or "and X" before a distance of which X is no country or province."""
    wide = {m.start for m in around.mentions if m.where.precision in _WIDE}
    starts = [mark.start() for mark in _MARK.finditer(match.string, opens, match.start())]
    found = [f for at in starts if (f := _AND_NAME.match(match.string, at, match.start()))]
    return next((f for f in reversed(found) if f.start("name") not in wide), found[0] if found else None)


def of_subject(match: "re.Match[str]", around: Around, before: Pair | None) -> Pair | None:
    """The ends of "Ruse is put at 60 km": the town, and what the figure before counts from, or the topic."""
    low = around.sentence.sentence.start
    here = [m for m in around.between(low, match.start()) if m.end <= match.start()]
    subject = next((m for m in reversed(here) if _IS_PUT.fullmatch(match.string, m.end, match.start())), None)
    if subject is None or subject.where.precision is not Precision.SETTLEMENT or subject.part is Part.OWNER:
        return None
    first = around.end(subject)
    same = before if before and low <= before[0].start < subject.start else None
    second = same[1] if same else around.end(around.spot) if around.spot else None
    return (first, second) if second and second.where.is_placed and second.where != first.where else None


def from_to(match: "re.Match[str]", around: Around, before: Pair | None) -> Pair | None:
    """The ends of "it is 20 km from A to B" and of "A and B, 20 km from each other"."""
    low, high = around.sentence.sentence.start, around.sentence.sentence.end
    if _EACH.match(match.string, match.end()):
        both = [f for f in BOTH.finditer(match.string, low, match.start()) if not _is_aside(f)][-1:]
        opens = both[0].start() if both else low
        here = [m for m in around.between(opens, match.start()) if m.end <= match.start()]
        here = _without_nations(here, match.string)[-2:]
        span = (low, match.start())
        told = told_pair(both[0], around, before) if both and not here else None
        if both and not here and (two := told or two_before(around.mentions, low)):
            return two
        if not both and len(here) < 2 and (two := _subjects(around, match.start())):
            return two
        plural = None if both or here else _PLURAL.search(match.string, low, match.start())
        plural = plural or (None if both or here else _MANY.search(match.string, low, match.start()))
        if plural:
            two = told_of_two(plural["noun"], around, before) or _sort_meant(plural, around)
            return two or _apart_unknown(plural, match)
    elif _IT_IS.search(match.string, low, match.start()):
        if two := there_to(match, around, before) or side_by_side(around, match.end(), high, joints=("to",)):
            return two
        here = list(around.between(match.end(), high))[:2]
        here = here if len(here) == 2 and are_joined(match.string, here) else []
        span = (match.end(), high)
        if not _NAME_NEXT.match(match.string, match.end()):
            return None
    else:
        return None
    return (around.end(here[0]), around.end(here[1])) if len(here) == 2 else coupled(around, *span)


def one_from_other(match: "re.Match[str]", around: Around, before: Pair | None) -> Pair | None:
    """The two places told of last, for "the one is 20 km from the other"."""
    low = around.sentence.sentence.start
    is_one = _THE_ONE.search(match.string, low, match.start()) is not None
    if not is_one or not _THE_OTHER.match(match.string, match.end()):
        return None
    return told_of_two("", around, before) or two_before(around.mentions, low)


def _is_aside(both: "re.Match[str]") -> bool:
    """Whether "both" tells more of two places just named: "Bonn and Trier, both in the hills, are"."""
    before = both.string[max(0, both.start() - len(", ")) : both.start()]
    return both[0].lower() == "both" and before == ", "


def _apart_unknown(plural: "re.Match[str]", match: "re.Match[str]") -> Pair:
    """The ends of "the forts are 300 metres from each other", which lie nowhere."""
    other = End(Where("each other"), match.end(), match.end() + len(" each other"), "each other")
    start, stop = plural.start(), plural.end("noun")
    words = plural.string[start:stop]
    return End(Where(words), start, stop, words), other


def told_pair(both: "re.Match[str]", around: Around, before: Pair | None) -> Pair | None:
    """The two places that "the two bases" or "they" means, of which *before* were measured last."""
    noun = both["noun"] or ""
    if two := _sort_meant(both, around):
        return two
    if told := told_of_two(noun, around, before) or before:
        return told
    towns = two_meant(around, both.start(), noun) if singular(noun) in TOWNS else []
    return (around.end(towns[0]), around.end(towns[1])) if len(towns) == 2 else None


def last_coupled(around: Around, start: int, stop: int) -> Pair | None:
    """The last two names of the characters start..stop that are joined by "and"."""
    joints = [found.start() for found in _AND_ONE.finditer(around.sentence.text, start, stop)]
    return coupled(around, joints[-1], stop) if joints else None


def coupled(around: Around, start: int, stop: int) -> Pair | None:
    """The first two names of the characters start..stop that are joined by "and", "to" or "from".

    Beside a place that is known, a name that is also a word or a person's ("Split and Rijeka") is a place.
    """
    found = _COUPLE.search(around.sentence.text, start, stop)
    if found is None:
        return None
    ends: list[End] = []
    for name in ("first", "second"):
        at = found.span(name)
        known = next((m for m in around.mentions if (m.start, m.end) == at), None)
        if known is None and not around.gazetteer.lookup(found[name]):
            return None
        ends.append(around.end(known) if known else End(Where(found[name]), *at, found[name]))
    is_row = found.start() == around.sentence.sentence.start
    return (ends[0], ends[1]) if is_row or any(end.where.is_placed for end in ends) else None


def are_joined(text: str, pair: list[Mention]) -> bool:
    """Whether only "to" stands between two places."""
    return text[pair[0].end : pair[1].start].strip() == "to"


def apart(match: "re.Match[str]", around: Around, ends: Pair | None) -> Pair | None:
    """The two ends of "X and Y are … apart" and "… between X and Y"."""
    if match["joint"].lower() != "apart":
        return _between(match, around, ends)
    low, stop = around.sentence.sentence.start, match.start()
    named = [m for m in around.between(low, stop) if m.end <= stop and not is_modifier(m, around)]
    named = _without_waters(_without_nations(named, match.string))
    if both := BOTH.search(match.string, low, stop):
        named = [m for m in named if m.start >= both.end()]
        if _SAID_WHICH.match(match.string, both.end()) and (two := coupled(around, both.end(), stop)):
            return two
        if two := two_named(around, low, both.start()) or _sort_meant(both, around):
            return two
        if len(named) != 2:
            return _of_both(both, stop, around, ends)
    plural = None if both else _PLURAL.search(match.string, low, stop)
    if plural and len(named) < 2 and (two := _of_plural(plural, around, ends)):
        return two
    few = len(named) < 2 or named[-1].where.precision in _WIDE  # "and Gwadar, its rival in Pakistan,"
    if few and (two := _subjects(around, stop) or _with_sister(named, around)):
        return two
    return _either(named[-2:], (low, stop), around, ends)


def _without_nations(named: list[Mention], text: str) -> list[Mention]:
    """Some places without the countries that own others of them: "Spain’s Ceuta and Morocco’s Tangier"."""
    owning = [m for m in named if m.where.precision is Precision.COUNTRY and _OWNS.match(text, m.end)]
    owned = [m for m in named if m not in owning]
    return owned if len(owned) > 1 else named


def _without_waters(named: list[Mention]) -> list[Mention]:
    """Some places without the sea between two of them: "face each other across the Caspian, 400 km apart"."""
    ashore = [m for m in named if m.where.precision is not Precision.SEA]
    return ashore if len(ashore) > 1 else named


def _of_plural(plural: "re.Match[str]", around: Around, ends: Pair | None) -> Pair | None:
    """The two ends of "the airports are 30 km apart"; nowhere where no two of such sites are known."""
    two = told_of_two(plural["noun"], around, ends) or _sort_meant(plural, around)
    noun = plural["noun"]
    sites = noun not in _WIDE_NOUNS and singular(noun) not in TOWNS and is_kindred_word(noun)
    if two or not sites:
        return two
    start, stop = plural.start(), plural.end("noun")
    words = plural.string[start:stop]
    return End(Where(words), start, stop, words), End(Where("the other"), start, stop, words)


def _between(match: "re.Match[str]", around: Around, ends: Pair | None) -> Pair | None:
    """The two ends that a distance is told "between"."""
    if two := between_them(match, around, ends):
        return two
    high = around.sentence.sentence.end
    named = around.between(match.end(), high)
    pair = [m for m, last in zip(named, (None, *named), strict=False) if not _holds(m, last, match.string)]
    return _either(pair[:2], (match.end(), high), around, ends)


def _holds(mention: Mention, last: Mention | None, text: str) -> bool:
    """Whether a land only says where the place before it lies: "between Ica, in Peru, and Arica"."""
    wide = not mention.where.precision.is_point
    return wide and last is not None and _IN.fullmatch(text, last.end, mention.start) is not None


def _of_both(both: "re.Match[str]", stop: int, around: Around, ends: Pair | None) -> Pair | None:
    """The two ends that "the two ports" or "they" means; nowhere where the text names but one of the sort."""
    if both["noun"] in ISLES and not (ends and all(end.is_island for end in ends)):
        return two_islands(both.start(), around) or _two_unknown(both)
    if ends and (two := told_of_two(both["noun"] or "", around, ends)):
        return two
    pair, low = two_meant(around, both.start(), both["noun"]), around.sentence.sentence.start
    if _are_others(both, pair, ends, around):
        return _two_unknown(both)
    known = ends is not None and all(end.where.is_placed for end in ends)
    is_said = both["noun"] is not None and len(pair) == 2
    if not is_said or (known and not _are_fresh(pair, ends, around)):
        return ends or two_before(around.mentions, low) or _two_unknown(both)
    return _either(pair, (low, stop), around, ends)


def _two_unknown(both: "re.Match[str]") -> Pair:
    """The ends of "the two are 30 km apart" where they are not both known; they lie nowhere."""
    is_said = (both["noun"] or "").endswith("s")  # "the two lie"
    start, words = both.start(), " ".join(both[0].split()[: 3 if is_said else 2])
    end = start + len(words)
    return End(Where(words), start, end, words), End(Where("the other"), start, end, words)


def _either(pair: list[Mention], span: tuple[int, int], around: Around, ends: Pair | None) -> Pair | None:
    """Two places as ends, else what the characters *span* join with "and", else those told of last."""
    if len(pair) == 2:
        return around.end(pair[0]), around.end(pair[1])
    return coupled(around, *span) or ends or two_before(around.mentions, around.sentence.sentence.start)


def _sort_meant(both: "re.Match[str]", around: Around) -> Pair | None:
    """The two places of a sort that "the two bases" means; None of "the two" and of "the two towns"."""
    noun = both["noun"]
    if noun is None or noun in _WIDE_NOUNS or singular(noun) in TOWNS or not is_kindred_word(noun):
        return None
    two = two_of(noun, both.start(), around)
    return (two[0], two[1]) if two else None


def _subjects(around: Around, stop: int) -> Pair | None:
    """The two ends of "Melilla and the island are", of which one or both are described."""
    found = _ARE_TWO.search(around.sentence.text[:stop], around.sentence.sentence.start)
    is_named = found is not None and not any(_DESCRIBED.match(found[name]) for name in ("one", "two"))
    return both_ends(found, around) if found and not is_named else None


def _with_sister(named: list[Mention], around: Around) -> Pair | None:
    """The two ends of "The river port and its small sister, Reni, are 45 km apart"."""
    low = around.sentence.sentence.start
    found = _SISTER.match(around.sentence.text, low, around.sentence.sentence.end)
    if found is None:
        return None
    second = named[0] if named else None
    end = around.end(second) if second else End(Where(found["name"]), *found.span("name"), found["name"])
    first = pointed_at(low, around, end)
    return (first, end) if first else None


def _are_others(both: "re.Match[str]", pair: list[Mention], ends: Pair | None, around: Around) -> bool:
    """Whether "the two bases" are not both among the places that were named or measured."""
    noun, text = both["noun"] or "", around.sentence.text
    measured = {end.where.name for end in ends or ()}
    pair = pair or [m for m in around.mentions if m.where.name in measured]
    names = {m.where.name for m in pair if is_kindred(m, noun, text) or m.where.precision is Precision.SITE}
    return is_sort(noun) and len(names) < 2


def _are_fresh(pair: list[Mention], ends: Pair | None, around: Around) -> bool:
    """Whether the sentence before names two places, and what was measured before does not stand in it."""
    if len(around.told) < 2 or ends is None:
        return False
    span = around.told[-2].sentence
    return max(ends[0].start, ends[1].start) < span.start <= pair[0].start


def _is_no_town(mention: Mention, noun: str) -> bool:
    """Whether "the two cities" cannot mean it: a works, or what is named for its government alone."""
    acts = mention.part in (Part.ACTOR, Part.OWNER)
    return noun in TOWNS and (mention.where.precision is Precision.SITE or acts)


def two_meant(around: Around, before: int, nouns: str | None) -> list[Mention]:
    """The last two spots named before a character, for "the two ports": known ones or not, in their order."""
    if nouns in _WIDE_NOUNS:
        return []
    earlier = list(around.between(around.told[0].sentence.start, before))
    alike = kindred(nouns, earlier, around.sentence.text, before) if nouns else []
    if nouns and alike and singular(nouns) not in TOWNS:
        other = called_so(nouns, around, before) if len(alike) == 1 else None
        alike = sorted((*alike, other), key=lambda m: m.start) if other else alike
    if nouns and len(alike) > 1 and singular(nouns) not in TOWNS:
        return alike[-2:]
    kept: list[Mention] = []
    for mention in reversed(around.between(around.told[0].sentence.start, before)):
        if nouns and (is_too_large(mention, singular(nouns)) or _is_no_town(mention, singular(nouns))):
            continue
        if mention.where.precision in EXACT and all(mention.where.name != k.where.name for k in kept):
            kept.append(mention)
        if len(kept) == 2:
            return kept[::-1]
    return []
