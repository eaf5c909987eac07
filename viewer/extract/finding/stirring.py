"""What is told by what came of it: "the seizure of a tanker on Monday drew a protest"."""

from viewer.extract.grammar.words import noun_trigger, words_of
from viewer.extract.syntax.clauses import Clause, Role, Shape
from viewer.extract.syntax.occurrences import Occurrence
from viewer.extract.syntax.parsing import Parsed
from viewer.extract.syntax.phrases import subject_noun, with_particle
from viewer.extract.syntax.verbs import Tense
from viewer.model.event import Certainty, Kind

_KINDS = (
    Kind.INCIDENT, Kind.LEGAL, Kind.CLOSURE, Kind.OPENING, Kind.MOVEMENT, Kind.AGREEMENT, Kind.APPOINTMENT,
)  # fmt: skip


def stirring(sentence: Parsed, clause: Clause) -> Occurrence | None:
    """The event that is the subject of a verb which only says how it was taken; None where it is none.

    It has come about on a day told with it, or to something that it names: no arrest in general.
    """
    group, tokens = clause.group, sentence.tokens
    over = group.tense is Tense.PAST or (group.perfect and group.tense is Tense.PRESENT)
    told = clause.shape is Shape.FINITE and clause.role in (Role.MAIN, Role.COORDINATE)
    if not (over and told) or group.negated or group.modal or group.governors or group.passive:
        return None
    if not only_stirs(sentence, clause):
        return None
    noun = subject_noun(sentence, clause)
    trigger = noun_trigger(tokens[noun].lemma.lower()) if noun is not None else None
    if noun is None or trigger is None or trigger.kind not in _KINDS or tokens[noun].tag != "NN1":
        return None
    low, high = tokens[clause.start].start, tokens[group.first].start
    dated = any(low <= t.start < high and t.past for t in sentence.times)
    led = any(tokens[i].tag in ("AT0", "DPS", "POS") for i in clause.before if i < noun)
    of_it = tokens[noun + 1].lower == "of" and led
    return (
        Occurrence(trigger.kind, trigger.verb, noun, Certainty.OCCURRED) if led and (dated or of_it) else None
    )


def only_stirs(sentence: Parsed, clause: Clause) -> bool:
    """Whether a verb only says how something was taken: "drew a protest"."""
    return bool({clause.group.lemma, with_particle(sentence, clause)} & words_of("reception-verbs"))
