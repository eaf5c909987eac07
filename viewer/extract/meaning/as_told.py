"""What the words of an event make of its certainty and its kind, over what its verb says."""

from dataclasses import replace

from viewer.extract.grammar.words import words_of
from viewer.extract.meaning.certainty import Verdict
from viewer.extract.syntax.clauses import Clause, Shape
from viewer.extract.syntax.occurrences import Occurrence
from viewer.extract.syntax.verbs import Tense
from viewer.model.event import Certainty, Kind


def certain_as_told(judged: Verdict, what: Occurrence, clause: Clause) -> Verdict:
    """How certain an event is where its own words say so, over what the verb says; a condition stands."""
    if what.noun is not None and not what.certainty and clause.group.lemma in ("promise", "pledge", "vow"):
        what = replace(what, certainty=Certainty.PLANNED)  # "promised repairs by June"
    if not what.certainty or judged.certainty is Certainty.CONDITIONAL:
        return judged
    if judged.certainty is Certainty.DENIED and what.certainty is not Certainty.POSSIBLE:
        return judged  # "denied that it had agreed to sell the port"
    lasting = what.certainty is Certainty.ONGOING
    over = what.certainty is Certainty.DENIED and clause.shape is not Shape.INFINITIVE
    gone = clause.group.perfect and clause.group.tense is Tense.PAST  # "had been set for May"
    done = what.certainty is Certainty.OCCURRED
    ahead = -1 if lasting or over or gone or done else 1
    cues = tuple(
        replace(c, reading=what.certainty.value) if c.field == "certainty" else c for c in judged.cues
    )
    return replace(judged, certainty=what.certainty, direction=ahead, is_lasting=lasting, cues=cues)


def kind_now(judged: Verdict, what: Occurrence, clause: Clause) -> Kind:
    """The kind of an event; what was opened, stationed, sent or ordered and still is, is in operation."""
    moving = what.kind is Kind.MOVEMENT and clause.group.progressive and not clause.group.passive
    moving = moving and not (clause.group.perfect and what.verb in words_of("shuttling-verbs"))
    moving = moving or what.verb == "way"  # "an evacuation is under way"
    begun = what.kind in (Kind.OPENING, Kind.MOVEMENT, Kind.DECISION) and not moving
    begun = (begun and what.verb != "travel" and what.verb not in words_of("leaving-verbs")) or (
        what.verb == "hold" and what.kind is not Kind.LEGAL
    )
    weighed = what.verb in ("consider", "weigh", "study", "explore", "mull", "negotiate", "debate")
    return Kind.OPERATION if judged.certainty is Certainty.ONGOING and begun and not weighed else what.kind
