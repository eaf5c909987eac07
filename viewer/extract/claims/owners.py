"""Whose "their harbour" is: the place of those whom the text has just told of, "dockers at Gdynia"."""

import re
from dataclasses import replace

from viewer.extract.claims.scene import Around, Pair
from viewer.extract.claims.spoken import is_called_after, is_topic
from viewer.extract.claims.topic import is_spot
from viewer.extract.grammar.words import is_among
from viewer.extract.locating.references import End
from viewer.extract.names.places import Mention
from viewer.model.where import Precision

_PEOPLE = re.compile(
    r"(?:(?:[Tt]he|[Mm]any|[Ss]ome|[Mm]ost|[Aa]ll|[Tt]hose)\s)?(?:[\w-]+\s){0,3}?(?:[A-Za-z][a-z]+(?:s|men|women)|[Pp]eople|[Pp]olice|[Ss]taff|[Cc]rew)\s"
    r"(?:at|in|of|from|on|around)\s(?:the\s(?:[a-z]+\sof\s)?)?$"
)
_OFFICE = re.compile(r"(?:The|A|An|One)\s(?:[a-z-]+\s)?(?P<who>[a-z-]+)\s(?:of|in|at)\s")
_HELD = re.compile(r"['’]s?\s(?:[a-z-]+\s){0,2}?(?P<who>[a-z-]+)\b")
_SAID = re.compile(
    r"[,”\"]\s(?:the|an?)\s(?:[a-z-]+\s)?(?P<who>[a-z-]+)\s(?:says?|said|told|wrote|added|adds)\b"
)
_SPEAKER_AT = re.compile(
    r"[,”\"’]\s(?:(?:says?|said|told)\s)?(?:the|an?|one)\s(?:(?:[a-z-]+\s){1,3}(?:in|at|from)"
    r"|(?:[a-z-]+\s){0,2}(?:mayor|mayoress|headman|elder|fisherman|resident|harbour\smaster|port\scaptain|people)\sof)"
    r"\s(?=[^\W\d_a-z])"
)
_LOCAL = re.compile(
    r"[,”\"]\s(?:(?:its|the|an?|one)\s(?:[a-z-]+\s)?(?P<told>[a-z-]+)\s(?:says?|said|told|tells)\b"
    r"|(?:says?|said|told)\s(?:its|the|an?|one)\s(?:[a-z-]+(?:['’]s)?\s){0,2}?(?P<who>[a-z-]+)\b(?!['’]|\s(?:of|in|at|from)\b))"
)
_DWELLERS = re.compile(
    r"(?:The|Its)\s(?:island|villag|townspe|inhabit|resid|local|hamlet|settl)[a-z]+\b[^;:]*?[\s,]"
    r"(?:live|lives|lived|dwell|are|were)\s(?:[a-z]+\s)?$"
)
_OWN_PAPER = re.compile(r"\b(?:this|our)\s(?:newspaper|paper|newsroom|reporter|correspondent)\b")
_LOCAL_FIRST = re.compile(
    r"(?:(?:The|Its|An?|One)\s(?:[a-z-]+\s){0,2}?|Local\s)(?P<who>[a-z-]+)(?:\s[^\W\d_a-z][\w’'-]+){0,3},?\s"
    r"(?:who\s(?:[a-z]+\s)?)?(?:says?|said|told|adds?|added|warns?|warned|insists?|insisted|claims?|claimed|reckons?|joked|noted"
    r"|complains?|complained|recalled|boasts?|boasted)\b"
)
_GOES_ON = re.compile(
    r"[^.;:]{0,40}?[,”\"’]\s(?:(?:he|she|they)\s(?:added|adds|said|says|went on)|added\s(?:he|she))\b"
)
_SPOKE = re.compile(r"\b(?:says?|said|told|added|wrote|explained)\b")
_SPOKE_IN = re.compile(
    r"\b(?:said|says|told|warned|argued|claimed|declared|announced|noted|recalled)\s(?:[^.;:,]{1,30}\s)?in\s"
    r"(?:the\s(?:port|town|city)\sof\s)?$"
)
_US = re.compile(r"\s(?P<word>us|here)\b")
_FRESH = 2  # sentences, with the present one


def place_of_speaker(around: Around, stop: int) -> Mention | None:
    """The spot whose people, mayor or council the sentence, or the one before it, opens with: "us"."""
    said = _SAID.search(around.sentence.text, stop, around.sentence.sentence.end)
    if there := _told_there(around, stop):
        return there
    if said and not is_among(said["who"], "speakers", "chiefs", "home-people"):
        return None  # of whom no place is told: "from us, the islanders say"
    if people := place_of_people(around, stop):
        return people
    for sentence in reversed(around.told[-_FRESH:]):
        low, high = sentence.sentence.start, min(stop, sentence.sentence.end)
        named = next((m for m in around.between(low, high) if is_spot(m)), None)
        if named is None:
            continue
        text = sentence.text
        found = _OFFICE.fullmatch(text, low, named.start)
        if found is None and named.start == low:
            found = _HELD.match(text, named.end, high)
        if found and is_among(found["who"], "speakers", "chiefs", "home-people"):
            return named
    return _topic_of_locals(around, stop)


def _told_there(around: Around, stop: int) -> Mention | None:
    """The spot of somebody who says it: "a smuggler in Tangier told", "said a docker from Gdynia"."""
    told = _SPEAKER_AT.search(around.sentence.text, stop, around.sentence.sentence.end)
    spot = around.named_at(told.end()) if told else None
    return spot if spot and is_spot(spot) and spot.kind != "capital" else None


def _topic_of_locals(around: Around, stop: int) -> Mention | None:
    """The spot of the article, for what "its commander" or "a docker" says of "us" and no other is named."""
    topic = around.spot
    said = _LOCAL.search(around.sentence.text, stop, around.sentence.sentence.end)
    who = said and (said["who"] or said["told"])
    if topic is not None and _OWN_PAPER.search(around.sentence.text, around.sentence.sentence.start, stop):
        return town_of_story(around, stop)
    if topic is None or not who or not is_spot(topic):
        return None
    if not is_among(who, "chiefs", "home-people", "workforce"):
        return None
    low, high = around.told[-_FRESH:][0].sentence.start, around.sentence.sentence.start
    others = [m for m in around.between(low, high) if is_spot(m) and not is_topic(m, around)]
    return None if others else topic


def spoke_in(around: Around, stop: int) -> Mention | None:
    """The spot that somebody speaks in before a character: "said in Lima that it is 8 miles from here"."""
    low = around.sentence.sentence.start
    here = (m for m in around.between(low, stop) if m.end <= stop and is_spot(m))
    return next((m for m in here if _SPOKE_IN.search(around.sentence.text, low, m.start)), None)


def of_local(us: End, first: End | None, around: Around) -> End | None:
    """“Us” as the place of a mayor or villager whom the sentence opens with: that of the article.

    The other towns of the sentence before may be meant as well.
    """
    topic, sentence = around.spot, around.sentence
    low = sentence.sentence.start
    found = _LOCAL_FIRST.match(sentence.text, low, us.start)
    if found is None or topic is None or not is_spot(topic) or not is_among(found["who"], "local-speakers"):
        return None
    meant = around.end(topic).where
    if first and first.where == meant:
        return None
    here = [m for m in around.between(low, us.start) if m.where.precision.is_point]
    if any(not (first and around.end(m).where == first.where) for m in here):
        return None  # who says so from elsewhere
    told = around.between(around.told[-_FRESH:][0].sentence.start, low)
    towns = [m for m in told if m.where.precision is Precision.SETTLEMENT and not is_topic(m, around)]
    others = tuple(around.end(m).where for m in towns)
    return replace(
        us,
        where=meant,
        is_sure=not others,
        others=tuple(w for w in others if not (first and w == first.where)),
    )


def said_on(match: "re.Match[str]", around: Around, before: Pair | None) -> End | None:
    """“Us” of whom the sentence before quotes as well, "she added": the topic, if that was measured from."""
    us = _US.match(match.string, match.end())
    if us is None or before is None or around.spot is None or len(around.told) < _FRESH:
        return None
    last, stop = around.told[-_FRESH].sentence, around.sentence.sentence.end
    if not _GOES_ON.match(match.string, us.end(), stop) or not _SPOKE.search(
        match.string, last.start, last.end
    ):
        return None
    is_from = last.start <= before[1].start < last.end and is_called_after(before[1].where, around.spot.where)
    return (
        replace(before[1], start=us.start("word"), end=us.end("word"), words=us["word"]) if is_from else None
    )


def town_of_story(around: Around, stop: int) -> Mention | None:
    """The town that "town" means without an article: the one the story is about, or at whose site it is."""
    topic = around.spot
    towns = [m for m in around.mentions if m.end <= stop and m.where.precision is Precision.SETTLEMENT]
    if topic is None or topic.where.precision is Precision.SETTLEMENT:
        return topic or (towns[0] if towns else None)
    return next((m for m in towns if m.where.name in topic.where.name), None) or (towns[0] if towns else None)


def place_of_people(around: Around, stop: int) -> Mention | None:
    """The spot of the people that the sentence, before a character, or the one before opens with."""
    for sentence in reversed(around.told[-_FRESH:]):
        low = sentence.sentence.start
        named = [m for m in around.between(low, min(stop, sentence.sentence.end)) if is_spot(m)]
        if named and _PEOPLE.fullmatch(sentence.text, low, named[0].start):
            return named[0]
    return None


def home_before(match: "re.Match[str]", around: Around) -> End | None:
    """Where "the islanders live" that a distance right after it is told of: the spot told of last."""
    low = around.sentence.sentence.start
    if not _DWELLERS.fullmatch(match.string, low, match.start()):
        return None
    before = [m for m in around.between(around.told[-_FRESH:][0].sentence.start, low) if is_spot(m)]
    home = before[-1] if before else around.spot
    return around.end(home) if home else None
