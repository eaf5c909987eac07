"""The place that a distance with no origin counts from: "Basel is 75 km away"."""

import re
from dataclasses import replace

from viewer.extract.claims.scene import Around, Pair
from viewer.extract.claims.spoken import is_called_after
from viewer.extract.claims.topic import is_counted_from, is_off, is_spot, without_dateline
from viewer.extract.locating.outlines import shore_m
from viewer.extract.locating.references import End
from viewer.extract.names.places import Mention, Part
from viewer.geo.geodesy import bearing
from viewer.model.sides import POINTS
from viewer.model.where import Precision, Where

_FACING = re.compile(
    r",?\s(?:(?:which|that)\s(?:[a-z]+\s){1,3}?"
    r"|opposite|facing|near|close to|next to|overlooking|across [a-z ]+ from)\s?(?:the\s)?"
)
_WAY = re.compile(
    r"\b(?P<one>north|south|east|west)(?:[- ]?(?P<two>east|west))?(?:ern|wards?)?\b", re.IGNORECASE
)
_ALONG = re.compile(r"\b(?:up|down|along) the (?:coast|shore)\b", re.IGNORECASE)
_POINTS = {point: 360.0 * i / len(POINTS) for i, point in enumerate(POINTS)}
_FARTHER = re.compile(r"\b(?:another|a further)\s$")
_ASKEW = 67.5  # degrees: "to the north" is said of what lies north-west by north as well
_GONE = re.compile(r"\s(?:to|towards?|for|from|out of)\s(?:the\s)?(?:(?:port|town|city|island)\sof\s)?$")
_COMES_FROM = re.compile(r"\s(?:from|out of)\s(?:the\s)?(?:(?:port|town|city|island)\sof\s)?$")
_TO = re.compile(r"\b(?:to|into|for|towards?|reached|entered)\s(?:the\s)?$")
_LEFT = re.compile(
    r"\b(?:driven|forced|pushed|thrown|expelled|chased)\s(?:out\sof|from)\s(?:the\s)?$", re.IGNORECASE
)
_HOURS_FROM = re.compile(r"\b(?:hour|minute|day)s?(?:['’]s?)?\s(?:[a-z]+\s){0,2}from\s$")
_ALSO = re.compile(r",?\s(?:and|or|but)\s[^,;:]*")
_AT = re.compile(r"(?:(?:But|And) at|At|Around|Outside|Near)\s(?:the\s)?")
_BY_COAST_M = 30_000
_LATE = 4  # sentences, with the present one
_LAST = 2  # sentences back, with the present one


def understood(match: "re.Match[str]", first: End, around: Around, before: Pair | None) -> Pair | None:
    """The ends of "X is 130 miles away", where *first* is X: from the topic, or from what was told of before.

    A direction, or a coast that both lie on, rules places out; nowhere is meant where it rules out all.
    """
    if faced := _faced(first, around) or _set_at(first, around):
        return first, faced
    if before and _FARTHER.search(match.string, around.sentence.sentence.start, match.start()):
        return first, _last_reached(before, around)
    likely = _likely(first, around, before)
    tail = match["tail"] or ""
    if not first.where.is_placed or not (_WAY.search(tail) or _ALONG.search(tail)):
        second = next((end for end in likely if end.where != first.where), None)
        return (first, _or_beside(second, first, around, before)) if second else None
    fit = next((end for end in likely if fits(tail, first.where, end.where)), None)
    if fit is None:
        return first, _last_fitting(tail, first, around)
    meant = _or_beside(fit, first, around, before)
    return first, replace(meant, others=tuple(w for w in meant.others if fits(tail, first.where, w)))


def _or_beside(origin: End, first: End, around: Around, before: Pair | None) -> End:
    """An origin, with the other spots of its sentence where it was but the yardstick of what lies nowhere."""
    if before is None or before[0].where.is_placed or before[1].where != origin.where:
        return origin
    if around.spot and is_called_after(origin.where, around.spot.where):
        return origin
    holder = next((t for t in around.told if t.sentence.start <= before[1].start < t.sentence.end), None)
    named = around.between(holder.sentence.start, holder.sentence.end) if holder else ()
    spots = (around.end(m).where for m in named if is_spot(m))
    others = tuple(where for where in spots if where not in (origin.where, first.where))
    return replace(origin, others=(*origin.others, *others))


def _last_reached(before: Pair, around: Around) -> End:
    """Where "another 40 km" goes on from: the end of the distance before that is no topic of the article."""
    ends = [end for end in before if end.where.is_placed]
    others = [end for end in ends if not (around.spot and is_called_after(end.where, around.spot.where))]
    if len(others) == 1:
        return others[0]
    return replace(before[0], others=tuple(end.where for end in before[1:]))


def _last_fitting(tail: str, first: End, around: Around) -> End:
    """The last spot named of late that a direction allows, and the others it allows; else nowhere."""
    spots = {end.where.name: end for end in _told_late(first, around) if fits(tail, first.where, end.where)}
    if not spots:
        return End(Where("the place meant"), first.start, first.start, "the place meant")
    last, *others = spots.values()
    return replace(last, others=tuple(end.where for end in others))


def _likely(first: End, around: Around, before: Pair | None) -> list[End]:
    """The places from which it may count, the likeliest first."""
    counted = before is not None and before[1].start < before[0].start  # from a place named before, as here
    known = before[::-1] if before and counted else before or ()
    ends = sorted(
        known, key=lambda end: end.is_named or end.words.endswith("capital")
    )  # the topic is pointed to
    placed = [end for end in ends if end.where.is_placed and end.where != first.where]
    spot = around.end(around.spot) if around.spot else None
    placed = [end for end in placed if not is_called_after(end.where, first.where)] or placed
    told = placed[0] if placed else None
    if spot and around.spot and (spot.where == first.where or not is_spot(around.spot)):
        spot = told or spot
    found = (
        _spot_left(first, around),
        _measured_last(first, around, before),
        spot,
        told,
        _spot_before(first, around),
        _spot_told(first, around),
    )
    is_name = (
        first.words == first.where.name
    )  # and no site of its own town: "the pads lie 15 km up the coast"
    return [end for end in found if end and not (is_name and is_called_after(end.where, first.where))]


def _measured_last(first: End, around: Around, before: Pair | None) -> End | None:
    """The town that the sentence before measures from, where the article is about another."""
    if before is None or len(around.told) < _LAST or around.spot is None:
        return None
    last, topic = around.told[-_LAST].sentence, around.spot.where
    told = last.start <= before[0].start < last.end and last.block == around.sentence.sentence.block
    own = before[0].is_named and before[0].where.precision is Precision.SETTLEMENT
    about = any(is_called_after(end.where, topic) for end in before)
    opens = before[0].start == around.told[-_LAST].tokens[around.told[-_LAST].opening].start
    if not (told and own and opens) or about or before[0].where == first.where:
        return None
    return replace(before[0], others=(*before[0].others, before[1].where, around.end(around.spot).where))


def fits(tail: str, first: Where, second: Where) -> bool:
    """Whether *second* may be where the words *tail* behind a distance to *first* start from."""
    if first.lat is None or first.lon is None or second.lat is None or second.lon is None:
        return False
    if _ALONG.search(tail) and shore_m(second) > _BY_COAST_M:
        return False
    way = _WAY.search(tail)
    point = _POINTS.get(f"{way['one']}{way['two'] or ''}".lower()) if way else None
    if point is None:
        return True  # no point of the compass, be it that one is written twice
    turn = bearing(second.lat, second.lon, first.lat, first.lon) - point
    return abs((turn + 180.0) % 360.0 - 180.0) <= _ASKEW


def turned_right(match: "re.Match[str]", pair: Pair) -> Pair:
    """The ends, one that is only pointed to as another that it may mean where a direction rules it out.

    It is nowhere where the direction rules out all.  Of two names none is ruled out: the text may be wrong.
    """
    first, second = pair
    tail = match["tail"] or ""
    if not _WAY.search(tail) or not (first.where.is_placed and second.where.is_placed):
        return pair
    if fits(tail, first.where, second.where) or (_is_said(first) and _is_said(second)):
        return pair
    if not _is_said(second):
        fit = tuple(where for where in second.others if fits(tail, first.where, where))
        meant = replace(second, where=fit[0], others=fit[1:]) if fit else _lost(second)
        return first, meant
    fit = tuple(where for where in first.others if fits(tail, where, second.where))
    return (replace(first, where=fit[0], others=fit[1:]) if fit else _lost(first)), second


def _is_said(end: End) -> bool:
    """Whether an end is named, and not by a pronoun, be it clear what that stands for."""
    return end.is_named and end.words.lower() not in ("it", "there")


def _lost(end: End) -> End:
    """An end that lies nowhere, by its words."""
    return replace(end, where=Where(end.words), others=())


def _told_late(first: End, around: Around) -> list[End]:
    """The spots named of late before the first end, the last one first."""
    low = around.told[-_LATE:][0].sentence.start
    told = without_dateline(around.between(low, first.start), around.sentence.text)
    named = [m for m in told if is_spot(m) and not is_off(m)]
    return [end for m in reversed(named) if (end := around.end(m)).where != first.where]


def _faced(first: End, around: Around) -> End | None:
    """The spot beside which the text puts the other end: "Ruse, which faces Giurgiu, a town 3 km away"."""
    low = around.sentence.sentence.start
    spots = [m for m in around.between(low, first.start) if m.end <= first.start]
    text = around.sentence.text
    if not spots or not spots[-1].where.precision.is_point or spots[-1].where == first.where:
        return None
    return around.end(spots[-1]) if _FACING.fullmatch(text, spots[-1].end, first.start) else None


def _set_at(first: End, around: Around) -> End | None:
    """The spot at which a sentence is set: "At Kirkwall, islanders say that Wick is 60 km away"."""
    low = around.sentence.sentence.start
    found = _AT.match(around.sentence.text, low, first.start)
    spot = around.named_at(found.end()) if found else None
    if spot is None or not spot.where.precision.is_point or spot.kind == "capital":
        return None
    end = around.end(spot)
    return end if end.where != first.where and around.sentence.text[spot.end : spot.end + 1] == "," else None


def _spot_left(first: End, around: Around) -> End | None:
    """The spot from which a sentence sets out for another: "from Kherson to Odesa, 150 km to the west"."""
    low, text = around.sentence.sentence.start, around.sentence.text
    here = (m for m in around.between(low, first.start) if m.part is Part.LOCATION and is_spot(m))
    if left := next((m for m in here if _LEFT.search(text, low, m.start)), None):
        return around.end(left)  # "driven out of Khartoum, it took El Fasher, 800 km to the west"
    if not _GONE.search(text, low, first.start):
        return None
    spots = [m for m in around.between(low, first.start) if m.part is Part.LOCATION and is_spot(m)]
    spots = [m for m in spots if not is_off(m) and around.end(m).where != first.where]
    if _COMES_FROM.search(text, low, first.start) and not (spots and _TO.search(text, low, spots[-1].start)):
        return None  # "has lain in Cairns, and from Suva, 900 km away, the reefs are far"
    if not spots or _ALSO.fullmatch(text, spots[-1].end, first.start):
        return None
    return around.end(spots[-1]) if len({m.where.name for m in spots}) == 1 else None


def _spot_before(first: End, around: Around) -> End | None:
    """The last spot that the sentence names before another: "Basel is calm; Olten, 35 km away, is not"."""
    low = around.sentence.sentence.start
    spots = [m for m in around.between(low, first.start) if m.where.precision.is_point]
    here = (first.where.lat, first.where.lon)  # "left Suva for Apia, the Samoan capital, 700 miles away"
    spots = [m for m in spots if (m.where.lat, m.where.lon) != here]
    text = around.sentence.text
    told = [m for m in spots if not (is_counted_from(m, text) or _HOURS_FROM.search(text[: m.start], low))]
    spots = told or spots
    return around.end(spots[-1]) if spots else None


def _spot_told(first: End, around: Around) -> End | None:
    """The only other spot of the sentence before: "Iquique is calm. Arica is 250 km away"."""
    if len(around.told) < 2:
        return None
    span = around.told[-2].sentence
    told = without_dateline(around.between(span.start, span.end), around.sentence.text)
    named = {m.where.name: m for m in told}
    spots = [around.end(m) for m in named.values() if m.where.is_placed and not _is_wide(m)]
    others = [end for end in spots if end.where.precision.is_point and end.where != first.where]
    return others[0] if len(others) == 1 else None


def _is_wide(mention: Mention) -> bool:
    return mention.where.precision in (Precision.COUNTRY, Precision.REGION)
