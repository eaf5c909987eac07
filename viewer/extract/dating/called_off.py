"""Plans that a later sentence calls off or puts off: "were to meet in May. The meeting was cancelled"."""

import re
from collections.abc import Iterable
from dataclasses import replace

from viewer.extract.dating.event_references import are_alike
from viewer.extract.finding.candidates import Candidate
from viewer.extract.grammar.words import is_among, noun_trigger
from viewer.extract.meaning.verdicts import cue
from viewer.model.event import Certainty, Kind
from viewer.model.when import EventId

_REACH = 3  # sentences
_MEETINGS = frozenset("meeting encounter summit talk session gathering conference dinner".split())
_TRIPS = frozenset("trip visit tour journey stop stopover".split())
_GOING = frozenset("visit tour fly travel go sail".split())
_POINTS = re.compile(r"(?:but |and )?(?:the|that|this|it|they|both|its|their|his|her)\b", re.IGNORECASE)
_LED = re.compile(r"\b(?:the|that|this)\s$", re.IGNORECASE)
_LONGEST = 6  # characters of such a word and a space
_AHEAD = (Certainty.PLANNED, Certainty.POSSIBLE)


def without_called_off(
    text: str, found: Iterable[Candidate]
) -> tuple[tuple[Candidate, ...], dict[EventId, EventId]]:
    """The candidates with plans that were called off as denied, and which id each joined one went into.

    What says no more than that a plan is off goes into the plan, with its quotes; what has a day of its own
    stays an event beside it.
    """
    kept: list[Candidate] = []
    gone: dict[EventId, EventId] = {}
    for candidate in found:
        said = range(len(kept) - 1, -1, -1) if _says_so(candidate) else ()
        at = next((i for i in said if _is_off(text, kept[i], candidate)), None)
        if at is None:
            kept.append(candidate)
            continue
        kept[at] = _off(kept[at], candidate)
        if candidate.is_dated:
            kept.append(candidate)
        else:
            gone[candidate.id] = kept[at].id
    return tuple(kept), gone


def _is_off(text: str, plan: Candidate, other: Candidate) -> bool:
    """Whether *other*, which says so of something, says it of a plan told a little before."""
    near = 0 < other.sentence - plan.sentence <= _REACH and not plan.is_heading
    if not near or plan.verdict.certainty not in _AHEAD:
        return False
    start, end = other.quotes[0]
    points = _POINTS.match(text, start, end) or _LED.search(text, max(0, start - _LONGEST), start)
    return points is not None and _means(plan, other)


def _says_so(other: Candidate) -> bool:
    """Whether a candidate says that something is off, or is for another day."""
    if other.verdict.certainty is Certainty.OCCURRED:
        return is_among(other.verb.replace("_", " "), "called-off-verbs")
    moved = other.verdict.certainty is Certainty.PLANNED and other.is_dated
    return moved and any(is_among(_lemma(c.words), "moving-verbs") for c in other.verdict.cues)


def _lemma(word: str) -> str:
    low = word.lower()
    return next((low[: -len(end)] + put for end, put in _PASTS if low.endswith(end)), low)


_PASTS = (("poned", "pone"), ("duled", "dule"), ("layed", "lay"), ("ferred", "fer"))


def _means(plan: Candidate, other: Candidate) -> bool:
    """Whether the noun that *other* is told of names the plan: its own noun, or what its verb does."""
    head = other.what.split()[0].lower()
    nouns = {noun for noun in (head, *other.nouns) if noun_trigger(noun) or noun in _TRIPS | _MEETINGS}
    for noun in nouns:
        trigger = noun_trigger(noun)
        if are_alike(noun, plan.nouns) or (trigger and trigger.verb == plan.verb):
            return True
        met = noun in _MEETINGS and plan.kind is Kind.MEETING
        if met or (noun in _TRIPS and plan.verb in _GOING):
            return True
    return head in plan.nouns


def _off(plan: Candidate, other: Candidate) -> Candidate:
    words = next((c.words for c in other.verdict.cues if c.field == "certainty"), other.what)
    why = cue(Certainty.DENIED, words)
    rest = tuple(c for c in plan.cues if c.field != "certainty")
    verdict = replace(plan.verdict, certainty=Certainty.DENIED, condition=None, cues=(why,))
    quotes = tuple(dict.fromkeys((*plan.quotes, *other.quotes)))
    return replace(plan, verdict=verdict, cues=(why, *rest), quotes=quotes)
