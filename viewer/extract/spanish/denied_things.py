"""What somebody denies to have been at all: "negó que hubiera habido sobornos"."""

from viewer.extract.meaning.certainty import Verdict
from viewer.extract.spanish.clauses import Clause, Role
from viewer.extract.spanish.parsing import Analysed
from viewer.extract.spanish.phrases import head_of, object_
from viewer.extract.spanish.words import singular, words_of
from viewer.extract.syntax.occurrences import Occurrence
from viewer.model.event import Certainty, Kind


def denied_thing(sentence: Analysed, clause: Clause) -> int | None:
    """The noun of "negó que hubiera habido sobornos", which "haber" only says to have been; else None."""
    span = object_(sentence, clause) if clause.group.lemma == "haber" and clause.group.perfect else None
    noun = head_of(sentence, span[0]) if span else None
    return noun if noun is not None and not sentence.tokens[noun].is_name else None


def of_denied_thing(
    sentence: Analysed, clause: Clause, verdict: Verdict, known: int | None
) -> Occurrence | None:
    """The bribes that somebody denies to have been; None where *known* is an event noun that tells it."""
    thing = denied_thing(sentence, clause) if verdict.certainty is Certainty.DENIED else None
    if thing is None or known is not None or clause.role is not Role.COMPLEMENT:
        return None
    crime = singular(sentence.tokens[thing].lower) in words_of("crimes")
    return Occurrence(Kind.LEGAL if crime else Kind.OTHER, sentence.tokens[thing].lemma, thing)
