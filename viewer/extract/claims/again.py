"""Distances told again or in an answer: "makes it less than 100 km", "How far is it? Some 60 km"."""

import re
from dataclasses import replace

from viewer.extract.claims.pairs import EXACT, are_joined, coupled
from viewer.extract.claims.patterns import NAME_ALONE
from viewer.extract.claims.phrases import phrase_end, side_by_side
from viewer.extract.claims.scene import Around, Pair
from viewer.extract.claims.subjects import placed_it
from viewer.extract.claims.topic import is_spot
from viewer.extract.locating.references import End, two_before

_HOW_FAR = re.compile(
    r"\bhow (?:far (?:away |off )?(?:is|are|was|were) .* from|(?:close|near) (?:is|are|was|were) .* to) .*\?",
    re.IGNORECASE,
)
_HOW_FAR_NAMED = re.compile(
    rf"\b[Hh]ow (?:far|close|near) (?:away |off )?(?:is|are|was|were) (?P<one>{NAME_ALONE}) (?:from|to)"
    rf" (?P<two>{NAME_ALONE})(?=\?|,)"
)
_IT_ASKED = re.compile(r"\b(?:is|are|was|were) (?:it|that|this|the [a-z]+) from\b")
_AGAIN = re.compile(
    r"\b(?:makes?|made|puts?|has|had|gives?|gave|calls?|called|says?|said|reckons?|reckoned)"
    r"\s+(?:it|that|this|the distance|the gap)(?:\s(?:at|as|is|was))?\s+[“‘\"']?$"
    r"|\b(?:gave|gives|says?|said|cited|quoted|printed|reported|(?:spoke|speaks|wrote|writes) of)\s+[“‘\"']?$"
    r"|\band (?:at|as)\s+$"
    r"|,\s(?:and\s|but\s)?(?:another|a (?:second|third))\s+[“‘\"']?$"
    r"|\bbut(?:\s(?:rather|really|in fact|closer to|nearer))?\s+[“‘\"']?$"
    r"|\b(?:figure|distance|estimate|gap|truth|answer)\s+(?:of|is|was|as|at)\s+[“‘\"']?$",
    re.IGNORECASE,
)
_ANSWERS = re.compile(
    r"\b(?:says?|said|answers?|answered|replies|replied|reckons?|insists?|claims?|has it as|puts it at)"
    r"(?:\sit\sis)?[,:]?\s+[“‘\"']?$"
)
_FLOWN = re.compile(r"\s(?:as the [a-z]+ flies|in a straight line)\b")
_BUT = re.compile(r"\b(?:but|though|although|yet|and|or)\s(?:(?:only|just)\s)?$")
_SAYS = re.compile(r"\b(?:says?|said|gives?|gave)\s$")
_OF_TWO = re.compile(
    r"\b(?:makes?|made|puts?|gives?|gave|calls?|called|says?|reckons?)\sthe (?:distance|gap)"
    r"(?:\s(?:at|as|is))?\s+[“‘\"']?$"
)
_IT_IS_SO_FAR = re.compile(
    r"(?:.*[.;:,]\s)?(?:[Ii]t|[Tt]hat|[Tt]his)(?:\s(?:is|was)|['’]s)"
    r"(?:\s(?:in (?:fact|truth|reality)|really|actually))?\s+[“‘\"']?"
)
_DISTANCE_FROM = re.compile(r"\b(?:distance|gap|way)\s+(?:from|between)\s", re.IGNORECASE)
_ITS = re.compile(r"\b(?:its|their)\s(?:[a-z]+\s)?$", re.IGNORECASE)
_AS_DISTANCE = re.compile(
    rf"\sas\s(?:its|their)\s(?:[a-z]+\s)?distance\sfrom\s(?P<name>(?:the\s)?{NAME_ALONE})"
)
_OPENING = re.compile(r"\s*(?:from|between)\s", re.IGNORECASE)
_THE_TWO = re.compile(r"(?:the (?:two|pair)|them|both)\b(?!\s[a-z]{3,}s\b)")
_SEPARATED = re.compile(r"\b(?:separated|divided|parted) by\s+[“‘\"']?$", re.IGNORECASE)
OPENS = len("It is about ")  # as far into a sentence as the figure of an answer stands
_FLOWN_CHARS = len(" as the crow flies")
_FRESH = 3  # sentences after which a figure no longer speaks of the distance told before


def told_again(match: "re.Match[str]", around: Around, before: Pair | None) -> Pair | None:
    """The ends of a bare figure: of "the distance from A to B as 60 km", or of "makes it less than 100"."""
    low = around.sentence.sentence.start
    question = asked(around) if match.start() - low < OPENS else None
    if question or (question := _from_queried(match, around, before) or _as_distance(match, around, before)):
        return question
    stated = list(_DISTANCE_FROM.finditer(match.string, low, match.start()))[-1:]
    from_to = stated[0] if stated else _OPENING.match(match.string, low)
    opens = from_to.end() if from_to else low
    between = from_to or _SEPARATED.search(match.string, low, match.start())
    named = [m for m in around.mentions if between and opens <= m.start and m.end <= match.start()]
    if from_to and (two := _after_between(from_to.end(), match.start(), around, before)):
        return two
    if len(named) == 2:
        return around.end(named[0]), around.end(named[1])
    if stated and len(named) == 1 and (owner := _owner(stated[0], around, before)):
        return owner, around.end(named[0])
    if between and (two := coupled(around, opens, match.start())):
        return two
    beside = [m for m in around.between(low, match.start()) if m.end <= match.start()][-2:]
    if len(beside) == 2 and are_joined(match.string, beside):
        verb = match.string[beside[1].end : match.start()].strip()
        return (around.end(beside[0]), around.end(beside[1])) if verb in ("is", "are", "was", "") else None
    return _of_asked(match, around) or _measured_again(match, around, before)


def _owner(stated: "re.Match[str]", around: Around, before: Pair | None) -> End | None:
    """What “its distance from Perth” is told of: what "it" would mean there."""
    low = around.sentence.sentence.start
    return placed_it(stated, around, before) if _ITS.search(stated.string, low, stated.start()) else None


def _as_distance(match: "re.Match[str]", around: Around, before: Pair | None) -> Pair | None:
    """The ends of "gives 100 km as its distance from Perth"."""
    told = _AS_DISTANCE.match(match.string, match.end(), around.sentence.sentence.end)
    owner = placed_it(match, around, before) if told else None
    return (owner, phrase_end(told, "name", around, owner)) if told and owner else None


def _of_asked(match: "re.Match[str]", around: Around) -> Pair | None:
    """The ends of the question before, for an answer that somebody gives: "A guide says less than 9 km"."""
    low = around.sentence.sentence.start
    return asked(around) if _ANSWERS.search(match.string, low, match.start()) else None


def _measured_again(match: "re.Match[str]", around: Around, before: Pair | None) -> Pair | None:
    """The ends told of lately, for "makes it less than 100 km" and "the truth is about 60 km"."""
    low = around.sentence.sentence.start
    fresh = around.told[-_FRESH:][0].sentence.start
    if before is None and _OF_TWO.search(match.string, low, match.start()):
        return _two_told(around)
    if before is None or max(before[0].start, before[1].start) < fresh:
        return None
    is_again = _AGAIN.search(match.string, low, match.start())
    is_again = is_again or _IT_IS_SO_FAR.fullmatch(match.string, low, match.start())
    is_flown = _FLOWN.search(match.string, match.start(), match.end() + _FLOWN_CHARS)
    is_bare = not match["unit"]
    is_again = is_again or (_SAYS.search(match.string, low, match.start()) if is_bare else None)
    is_again = is_again or (is_flown and _BUT.search(match.string, low, match.start()))
    return _doubted(before, match.start(), around) if is_again else None


def _two_told(around: Around) -> Pair | None:
    """The only two spots of the sentence before, for "a leaflet gives the distance as 60 km"."""
    if len(around.told) < 2:
        return None
    span = around.told[-2].sentence
    here = [m for m in around.between(span.start, span.end) if is_spot(m)]
    two = list({m.where.name: m for m in here}.values())
    return (around.end(two[0]), around.end(two[1])) if len(two) == 2 else None


def _doubted(ends: Pair, stop: int, around: Around) -> Pair:
    """Two ends told of again; a spot that was named since may be meant as well as the first."""
    low = max(end.end for end in ends)
    since = [m.where for m in around.between(low, stop) if is_spot(m)]
    others = tuple(w for w in since if all(w.name != end.where.name for end in ends))
    first, second = ends
    return (replace(first, others=(*first.others, *others)), second) if others else ends


def _after_between(start: int, stop: int, around: Around, before: Pair | None) -> Pair | None:
    """The two ends that are told of after "the distance between", of which one is described, or "the two"."""
    if _THE_TWO.match(around.sentence.text, start):
        return before or two_before(around.mentions, around.sentence.sentence.start)
    return side_by_side(around, start - 1, stop)


def opened(match: "re.Match[str]", around: Around) -> Pair | None:
    """The ends of a sentence that opens with them: "From Ruse to Varna it is 170 km as the crow flies"."""
    opening = _OPENING.match(match.string, around.sentence.sentence.start)
    return coupled(around, opening.end(), match.start()) if opening else None


def asked(around: Around) -> Pair | None:
    """The ends of the question that the sentence answers: "How far is X from Y?"."""
    if len(around.told) < 2:
        return None
    asks = around.told[-2].sentence
    if not _HOW_FAR.search(around.sentence.text, asks.start, asks.end):
        return None
    if named := _HOW_FAR_NAMED.search(around.sentence.text, asks.start, asks.end):
        return phrase_end(named, "one", around, None), phrase_end(named, "two", around, None)
    placed = [m for m in around.between(asks.start, asks.end) if m.where.is_placed]
    if len(placed) == 1 and "the capital" in around.sentence.text[asks.start : asks.end]:
        capitals = {m.where.name: m for m in around.mentions if m.kind == "capital" and m.where.is_placed}
        placed += list(capitals.values()) if len(capitals) == 1 else []
    topic = around.spot if _IT_ASKED.search(around.sentence.text, asks.start, asks.end) else None
    if topic and len(placed) == 1 and placed[0].where.name != topic.where.name:
        placed = [topic, *placed]
    return (around.end(placed[0]), around.end(placed[1])) if len(placed) == 2 else None


def queried_before(around: Around) -> End | None:
    """The spot that the question before asks about: "Where is Abéché? Some 650 km from the capital"."""
    if len(around.told) < 2:
        return None
    span = around.told[-2].sentence
    if not around.sentence.text[span.start : span.end].rstrip().endswith("?"):
        return None
    spots = [m for m in around.between(span.start, span.end) if m.where.precision in EXACT]
    return around.end(spots[0]) if len(spots) == 1 else None


def _from_queried(match: "re.Match[str]", around: Around, before: Pair | None) -> Pair | None:
    """The ends of "And from Faya? Less than 900 km", after a distance from elsewhere."""
    asks = queried_before(around)
    opens = match.start() - around.sentence.sentence.start < OPENS
    if not (asks and before and opens and asks.where != before[0].where):
        return None
    return before[0], asks
