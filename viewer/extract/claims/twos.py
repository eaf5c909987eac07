"""The two places that "the two", "them" or "the neighbours" means after a distance and names since."""

import re
from dataclasses import replace

from viewer.extract.claims.kindred import TOWNS, kinship, singular
from viewer.extract.claims.referents import pointed_at
from viewer.extract.claims.scene import Around, Pair
from viewer.extract.claims.spoken import LATE, is_same, is_topic, place_key
from viewer.extract.claims.topic import is_spot
from viewer.extract.locating.references import End, lies_in, two_before
from viewer.extract.names.places import Mention
from viewer.geo.entry import ISLANDS
from viewer.model.where import Precision

_THEM = re.compile(r"\s(?:them\b|(?:the\s(?:two|pair)|both)(?:\s(?P<noun>[a-z]+s))?\b)")
_SMALL = TOWNS - {"city", "metropolis"}
ISLES = ("islands", "isles", "islets")
_TWO = 2


def between_them(match: "re.Match[str]", around: Around, ends: Pair | None) -> Pair | None:
    """The two places of "500 km of water between them"; None where no pronoun stands there.

    They are those named before in the sentence, else those told of last; *ends* were measured before.
    """
    found = _THEM.match(match.string, match.end(), around.sentence.sentence.end)
    if found is None:
        return None
    low = around.sentence.sentence.start
    named = [m for m in around.between(low, match.start()) if m.end <= match.start()]
    seats = {place_key(m.where): m for m in named if m.kind == "capital"}  # "Oslo and Riga have 840 km"
    here = _different(named)
    here = [*here, *(m for m in seats.values() if m not in here)] if len(here) < _TWO else here
    here = [m for m in here if m.where.precision is not Precision.SEA]
    told = pointed_at(low, around, around.end(here[0])) if len(here) == 1 else None
    if len(here) == _TWO:
        two: Pair | None = (around.end(here[0]), around.end(here[1]))
    elif told and told.where.is_placed:
        two = (told, around.end(here[0]))
    else:
        two = told_of_two(found["noun"] or "", around, ends) or two_before(around.mentions, low)
    return _said_at(found, two) if two else None


def two_named(around: Around, low: int, high: int) -> Pair | None:
    """The only two spots in the characters low..high of a sentence: "from Bonn to Trier: the two are".

    What one of them lies in is none: "left Le Port, on Réunion, for Toamasina".
    """
    named = [m for m in around.between(low, high) if m.where.precision is not Precision.SEA]
    here = _different(named)
    if len(here) > _TWO:
        here = [m for m in here if not any(k is not m and lies_in(k, m) for k in here)]
    elif len(here) == 1:  # of a town that lists have as a district of its name
        parts = {place_key(m.where): m for m in named if m.where.precision is Precision.DISTRICT}
        here = sorted((*here, *parts.values()), key=lambda m: m.start)
    return (around.end(here[0]), around.end(here[1])) if len(here) == _TWO else None


def two_islands(stop: int, around: Around) -> Pair | None:
    """The only two islands that the text has named of late before a character, for "the two islands"."""
    low = around.told[-LATE:][0].sentence.start
    named = (m for m in around.between(low, stop) if m.kind in ISLANDS and m.where.is_placed)
    isles = list({m.where.name.removeprefix("off "): m for m in named}.values())
    return (around.end(isles[0]), around.end(isles[1])) if len(isles) == _TWO else None


def _said_at(found: "re.Match[str]", two: Pair) -> Pair:
    """Two ends as what "them" means, so that they are quoted from where they are spoken of."""
    start, end = found.start() + 1, found.end()
    first, second = two
    return replace(first, start=start, end=end), replace(second, start=start + 1, end=end)


def told_of_two(noun: str, around: Around, ends: Pair | None) -> Pair | None:
    """The two places that a plural noun, or none, means at the head of a sentence; *ends* were measured last.

    They are *ends*, unless another spot was named since: then that and the topic of the article, or the two
    named since; where none is the topic the ends may be meant as well.  A town or village is no capital.
    """
    if noun and singular(noun) in _SMALL and not _may_be_both(noun, ends, around):
        return _with_end(noun, ends, around) or _two_of_sort(noun, around)
    if ends is None:
        return None
    since = _since(ends, around)
    if not since:
        return ends
    if len(since) == _TWO:
        return around.end(since[0]), around.end(since[1])
    topic = next((end for end in ends if _is_topic(end, around)), None)
    if len(since) > 1:
        return None
    if topic:
        return around.end(since[0]), topic
    first, second = ends
    return replace(around.end(since[0]), others=(first.where,)), replace(second, others=(first.where,))


def _since(ends: Pair, around: Around) -> list[Mention]:
    """The spots, none of which is an end, named in sentences after that of the last distance."""
    last = max(end.start for end in ends)
    low = next((t.sentence.end for t in around.told if t.sentence.start <= last < t.sentence.end), None)
    high = around.sentence.sentence.start
    if low is None or low >= high:
        return []
    named = [m for m in around.between(low, high) if is_spot(m) and m.kind != "capital"]
    return _different([m for m in named if not any(is_same(m.where, end.where) for end in ends)])


def _different(mentions: list[Mention]) -> list[Mention]:
    """The spots among some mentions, each once and in the order of their last naming."""
    last = {place_key(m.where): m for m in mentions if is_spot(m)}
    return sorted(last.values(), key=lambda m: m.start)


def _is_topic(end: End, around: Around) -> bool:
    spot = around.spot
    return spot is not None and (is_same(end.where, spot.where) or end.where.name == spot.where.name)


def _may_be_both(noun: str, ends: Pair | None, around: Around) -> bool:
    """Whether a noun may be said of both ends, which are no capitals then."""
    if ends is None:
        return True
    one, text = singular(noun), around.sentence.text
    if any(
        not e.where.is_placed and e.words[:1].islower() and singular(e.words.split()[-1]) != one for e in ends
    ):
        return False
    known = [next((m for m in around.mentions if is_same(m.where, e.where)), None) for e in ends]
    return all(
        m is None or m.where.precision is not Precision.SETTLEMENT or kinship(m, one, text) for m in known
    )


def _with_end(noun: str, ends: Pair | None, around: Around) -> Pair | None:
    """The topic of the article and the one end that a noun may be said of."""
    topic = around.spot
    text, one = around.sentence.text, singular(noun)
    known = {place_key(m.where): m for m in around.mentions if kinship(m, one, text)}
    fit = [end for end in ends or () if end.where.is_placed and place_key(end.where) in known]
    if len(fit) != 1 or topic is None or not kinship(topic, one, text) or is_same(fit[0].where, topic.where):
        return None
    return fit[0], around.end(topic)


def _with_topic(fit: list[Mention], around: Around) -> list[Mention]:
    """The topic of the article and the last other of some spots; as they are where none is the topic."""
    topic = [m for m in fit if is_topic(m, around)][:1]
    others = [m for m in fit if not is_topic(m, around)]
    return [*topic, others[-1]] if topic and others else fit


def _two_of_sort(noun: str, around: Around) -> Pair | None:
    """The only two places told of late that a noun may be said of."""
    low, high = around.told[-LATE:][0].sentence.start, around.sentence.sentence.start
    named = list(around.between(low, high))
    fit = _different([m for m in named if kinship(m, singular(noun), around.sentence.text)])
    fit = _with_topic(fit, around) if len(fit) > _TWO else fit
    if len(fit) != _TWO:
        return None
    first, second = sorted(fit, key=lambda m: not is_topic(m, around))
    return around.end(first), around.end(second)
