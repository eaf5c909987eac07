"""What killed or hurt people, or did not: "murieron en una explosión", "nadie murió en el choque"."""

from viewer.extract.grammar.wordlists import Trigger
from viewer.extract.meaning.verdicts import Verdict
from viewer.extract.spanish.clauses import Clause, Shape
from viewer.extract.spanish.not_so import by_nobody
from viewer.extract.spanish.parsing import Analysed
from viewer.extract.spanish.phrases import head_of
from viewer.extract.spanish.words import noun_trigger
from viewer.extract.syntax.occurrences import Occurrence
from viewer.model.event import Certainty, Kind

_HARM = frozenset("kill die injure drown".split())
_HARMED = frozenset("muertos muertes heridos víctimas fallecidos lesionados bajas".split())


def cause(sentence: Analysed, clause: Clause, own: Trigger | None, verdict: Verdict) -> Occurrence | None:
    """The incident that the dead and hurt of a clause belong to; None where it tells of none.

    It came about where it harmed nobody, too, but for what somebody denies: "niega que murieran en él".

    Args:
        sentence, clause: where it is told.
        own: what the verb tells of.
        verdict: how the clause presents it.
    """
    denied = verdict.certainty is Certainty.DENIED
    if denied and not (clause.group.negated or by_nobody(sentence, clause)):
        return None
    if not (own and own.verb in _HARM) and not (denied and _are_none(sentence, clause)):
        return None
    inner = [range(c.start, c.end) for c in sentence.parts if c.shape is Shape.REDUCED and c is not clause]
    for i in range(clause.group.last + 1, clause.end - 1):
        if any(i in words for words in inner):
            continue  # "murió ayer por las heridas sufridas en el tiroteo"
        if sentence.tokens[i].lower not in ("en", "tras", "por", "durante"):
            continue
        noun = head_of(sentence, i + 1)
        found = noun_trigger(sentence.tokens[noun].lower) if noun is not None else None
        if found and noun is not None and found.kind is Kind.INCIDENT:
            return Occurrence(Kind.INCIDENT, found.verb, noun, Certainty.OCCURRED if denied else None)
    return None


def _are_none(sentence: Analysed, clause: Clause) -> bool:
    """Whether it says that there were no dead or hurt: "no hubo heridos en el ataque"."""
    after = sentence.tokens[clause.group.last + 1 : clause.group.last + 4]
    return clause.group.lemma in ("haber", "registrar", "dejar") and any(t.lower in _HARMED for t in after)
