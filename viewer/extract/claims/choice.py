"""Which of several places that fit a phrase it means: the one just named, the topic, that on a side."""

import re
from collections.abc import Sequence

from viewer.extract.claims.definites import Definite
from viewer.extract.claims.kindred import SPEAKS_IN, TOWNS, singular
from viewer.extract.claims.scene import Around
from viewer.extract.claims.sides import SIDES, degrees_to
from viewer.extract.claims.spoken import LATE, Spoken, is_topic
from viewer.extract.claims.topic import is_counted_from, is_spot
from viewer.extract.grammar.words import noun_trigger
from viewer.extract.names.places import Mention, Part
from viewer.model.event import Kind
from viewer.model.where import Precision, Where

_FRESH = 2  # sentences, with the present one
_DISTANCE = re.compile(r"\d\s?(?:km|kilomet|miles?\b|nautical)")
_STANDS = re.compile(r"\s(?:is|lies|stands|sits)\b")
_SPEECH_CHARS = 40
_SPEAKERS = re.compile(r"\b[A-Za-z][a-z]+\s(?:in|at|from)\s$")
_SAY = re.compile(
    r"\s(?:(?:have|has|had)\s)?(?:says?|said|told|warn(?:s|ed)?|claim(?:s|ed)?|reckon(?:s|ed)?|report(?:s|ed)?"
    r"|insist(?:s|ed)?|argue[sd]?|announced?|promise[sd]?|den(?:y|ies|ied)|admit(?:s|ted)?|add(?:s|ed)?"
    r"|believe[sd]?|think|thought|hope[sd]?|fear(?:s|ed)?|complain(?:s|ed)?)\b"
)
_NOWHERE = Where("")
_OF_KIND = 2  # the least rank of what the lists call so
_SCENE = re.compile(r"(?:At|In|On)\s(?:the\s)?")


def chosen_of(fit: Sequence[Spoken], phrase: Definite, around: Around) -> Spoken | None:
    """The one of some places that is meant: the only one, the one just named, or the topic."""
    if len(fit) == 1:
        return fit[0]
    if plain := _plainly(fit, phrase, around):
        return plain
    topic = _topic_among(fit, phrase, around)
    if (side := at_side(fit, phrase)) is not None:
        return side
    fresh = around.told[-_FRESH:][0].sentence.start
    recent = [s for s in fit if s.last >= fresh and not _is_yardstick(s, around)]
    if len(recent) == 1 and recent[0] is not topic and not _is_told_now(topic, around):
        return recent[0]
    if topic is not None:
        return topic
    for sentence in reversed(around.told):
        here = [s for s in fit if sentence.sentence.start <= s.last < sentence.sentence.end]
        if here:
            return here[0] if len(here) == 1 else None
    return None


def only_speaks(mention: Mention, around: Around) -> bool:
    """Whether a place only says where those are who tell of something: "mediators in Doha said"."""
    text = around.sentence.text
    before = text[max(0, mention.start - _SPEECH_CHARS) : mention.start]
    told = _SPEAKERS.search(before) is not None and _SAY.match(text, mention.end) is not None
    return told or SPEAKS_IN.search(before) is not None


def _plainly(fit: Sequence[Spoken], phrase: Definite, around: Around) -> Spoken | None:
    """The one just named, for "that plant", or what the same words have meant before."""
    if phrase.determiner == "that" and fit[-1].last >= around.told[-_FRESH:][0].sentence.start:
        return fit[-1]
    before = around.placed.get(f"the {phrase.noun}", _NOWHERE)
    settled = next((s for s in fit if s.is_at(before)), None)
    return settled or next((s for s in fit if _is_just_measured(s, around)), None)


def _is_just_measured(spoken: Spoken, around: Around) -> bool:
    """Whether the sentence before says how far the place is: "Ham is 9 km from Ely. He put the town"."""
    if len(around.told) < _FRESH:
        return False
    before, now = (told.sentence for told in around.told[-_FRESH:])
    text = around.sentence.text
    if "\n" in text[before.start : now.start] or not before.start <= spoken.last < before.end:
        return False
    opens = spoken.mention.start == before.start
    rest = text[spoken.mention.end : before.end]
    return opens and _STANDS.match(rest) is not None and _DISTANCE.search(rest) is not None


def _topic_among(fit: Sequence[Spoken], phrase: Definite, around: Around) -> Spoken | None:
    """The one of some places that the article is about; no town that a works is only called after."""
    topic = next((s for s in fit if is_topic(s.mention, around)), None)
    spot = around.spot
    if topic is None or spot is None or phrase.determiner in ("that", "this"):
        return None
    is_site = spot.where.precision is Precision.SITE
    return None if is_site and singular(phrase.noun) in TOWNS else topic


def at_scene(found: Sequence[Spoken], around: Around) -> Spoken | None:
    """The place of a sort that was named last, where a sentence opens with it: "At Rana, next door, the"."""
    last = found[-1] if found else None
    holder = next((t for t in reversed(around.told) if last and t.sentence.start <= last.last), None)
    if last is None or holder is None or last.rank < _OF_KIND:
        return None
    opens = _SCENE.fullmatch(around.sentence.text, holder.sentence.start, last.last)
    return last if opens and around.sentence.text[last.mention.end : last.mention.end + 1] == "," else None


def at_side(fit: Sequence[Spoken], phrase: Definite) -> Spoken | None:
    """The one of two places that lies farther to the side that "the southern port" tells."""
    side = next((word for word in phrase.words.lower().split() if word in SIDES), None)
    if side is None or len(fit) != 2 or not all(s.end.where.is_placed for s in fit):
        return None
    return max(fit, key=lambda s: degrees_to(side, s.end.where))


def _is_yardstick(spoken: Spoken, around: Around) -> bool:
    """Whether a place was last named only for a distance from it, which does not make it what is told of."""
    holder = next(t for t in reversed(around.told) if t.sentence.start <= spoken.last)
    return _DISTANCE.search(around.sentence.text, holder.sentence.start, holder.sentence.end) is not None


def _is_told_now(topic: Spoken | None, around: Around) -> bool:
    return topic is not None and topic.last >= around.told[-_FRESH:][0].sentence.start


def is_rival(spoken: Spoken, chosen: Spoken, phrase: Definite, around: Around) -> bool:
    """Whether a place that fits as well may be meant: of late, and beside the topic in one sentence."""
    if phrase.words.split()[1:2] == ["same"] and spoken.last < chosen.last:
        return False
    if phrase.determiner in ("that", "this"):
        return False
    if _is_just_measured(chosen, around):
        return False
    topic = is_topic(chosen.mention, around)
    if is_topic(spoken.mention, around):
        return True
    just = around.told[-_FRESH:][0].sentence.start
    if singular(phrase.noun) in TOWNS and chosen.last >= just > spoken.last:
        return False  # a town named in the sentence before
    paragraph = around.sentence.text.rfind("\n", 0, phrase.start)
    if singular(phrase.noun) in TOWNS and chosen.last > paragraph > spoken.last:
        return False  # the only town of the paragraph
    low = around.told[-1 if topic else -LATE :][0].sentence.start
    return spoken.last >= low and not (topic and spoken.last < chosen.last)


def is_only_fresh(chosen: Spoken, phrase: Definite, around: Around) -> bool:
    """Whether "the town" follows the naming of one town, and of no other spot but yardsticks, just before."""
    fresh = around.told[-_FRESH:][0].sentence.start
    if singular(phrase.noun) not in TOWNS or chosen.last < fresh or not chosen.end.where.is_placed:
        return False
    told = (m for m in around.between(fresh, phrase.start) if is_spot(m))
    named = [around.end(m).where for m in told if not is_counted_from(m, around.sentence.text)]
    town = chosen.end.where.precision is Precision.SETTLEMENT
    return town and all(where == chosen.end.where for where in named)


_SPOTS = ("site", "place", "spot", "location")


def just_named(phrase: Definite, around: Around) -> Mention | None:
    """The last spot that the sentence has named, for "that site": "a flight from Andøya; that site is"."""
    if phrase.noun not in _SPOTS or phrase.determiner not in ("that", "this"):
        return None
    low = around.sentence.sentence.start
    here = [m for m in around.between(low, phrase.start) if is_spot(m) and m.part is Part.LOCATION]
    return here[-1] if here else None


def is_mishap(noun: str) -> bool:
    """Whether a noun is of something that befell a place or a thing, and of no place: "the break"."""
    trigger = noun_trigger(singular(noun))
    return trigger is not None and trigger.kind is Kind.INCIDENT
