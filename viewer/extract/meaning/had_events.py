"""Events that somebody is only said to have had: "had power cuts in 2024", "have had talks since March"."""

from viewer.extract.grammar.words import noun_trigger, words_of
from viewer.extract.syntax.clauses import Clause
from viewer.extract.syntax.occurrences import Occurrence
from viewer.extract.syntax.parsing import Parsed
from viewer.extract.syntax.phrases import object_noun
from viewer.extract.syntax.verbs import Tense
from viewer.model.event import Kind

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
