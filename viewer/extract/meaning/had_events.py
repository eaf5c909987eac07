"""Events that somebody is only said to have: "had power cuts in 2024", "is to have six ships in service"."""

from itertools import pairwise

from viewer.extract.grammar.words import is_among, noun_trigger, words_of
from viewer.extract.syntax.clauses import Clause
from viewer.extract.syntax.occurrences import Occurrence
from viewer.extract.syntax.parsing import Parsed
from viewer.extract.syntax.phrases import object_noun, subject_noun
from viewer.extract.syntax.verbs import Tense
from viewer.model.event import Certainty, Kind

_BEFALLING = (Kind.INCIDENT, Kind.MEETING, Kind.APPOINTMENT)


def had(sentence: Parsed, clause: Clause) -> Occurrence | None:
    """The event that is the object of "had" or "has had"; None where it is a thing, or nothing was had."""
    group = clause.group
    past = group.tense is Tense.PAST or group.perfect
    after = sentence.tokens[group.last + 1 : group.last + 2]
    if group.lemma != "have" or not past or group.negated or group.modal or group.governors:
        return None
    noun = object_noun(sentence, clause)
    if noun is None or not after or after[0].lower in ("no", "to"):
        return None
    word = sentence.tokens[noun].lemma.lower()
    if f"{sentence.tokens[noun - 1].lower} {word}" in words_of("mishap-phrases"):
        return Occurrence(Kind.INCIDENT, "fail")
    trigger = noun_trigger(word)
    told = trigger is not None and (trigger.kind in _BEFALLING or word in words_of("had-events"))
    return Occurrence(trigger.kind, trigger.verb) if trigger and told else None


def has_in_service(sentence: Parsed, clause: Clause) -> Occurrence | None:
    """“plans to have six cutters in service by 2031”: by then somebody's ships or works are to be running."""
    group = clause.group
    foreseen = _by_contract(sentence, clause)
    ahead = foreseen or bool(group.governors or group.modal) or group.tense is Tense.FUTURE
    if group.lemma != "have" or not ahead or group.negated or group.passive:
        return None
    after = sentence.tokens[group.last + 1 : clause.end]
    words = [token.lower for token in after]
    served = any(pair in _IN_SERVICE for pair in pairwise(words))
    running = any(t.tag in ("AJ0", "VVG") and t.lower in _RUNNING for t in after)
    thing = bool(after) and (after[0].tag in _OPENS_THING or after[0].is_noun)
    if not thing or not (served or (running and not foreseen)):
        return None
    return Occurrence(Kind.OPENING, "operate", None, Certainty.PLANNED if foreseen else None)


def _by_contract(sentence: Parsed, clause: Clause) -> bool:
    """Whether it is a contract or a timetable that "has" something by then: "has the mill in service"."""
    noun = subject_noun(sentence, clause) if clause.group.tense is Tense.PRESENT else None
    word = sentence.tokens[noun].lemma.lower() if noun is not None else ""
    return is_among(word, "pacts", "plans") or word in ("timetable", "schedule", "calendar")


_OPENS_THING = ("CRD", "AT0", "DPS", "DT0", "AJ0", "PNP", "ORD")


_IN_SERVICE = frozenset(
    ("in", state) for state in "service operation commission use production orbit place position".split()
) | frozenset({("at", "sea"), ("on", "line"), ("on", "stream"), ("the", "water")})
_RUNNING = frozenset("ready running open operational turning online afloat flying working".split())
