"""What somebody denounces in Spanish by name or on a day, which is told and reports nothing else."""

from viewer.extract.spanish.clauses import Clause, Role
from viewer.extract.spanish.own_dates import has_date
from viewer.extract.spanish.parsing import Analysed
from viewer.extract.spanish.phrases import object_
from viewer.model.event import Kind


def denounces(sentence: Analysed, clause: Clause) -> bool:
    """“denunció a la firma", "denunció las irregularidades en mayo": not "denunció abusos"."""
    if clause.group.lemma != "denunciar" or clause.group.passive or clause.role is Role.ATTRIBUTION:
        return False
    span = object_(sentence, clause)
    stretch = (sentence.tokens[clause.start].start, sentence.tokens[clause.end - 1].end)
    return span is not None and (_is_of_somebody(sentence, span) or has_date(sentence, [stretch]))


def denounced(sentence: Analysed, clause: Clause) -> Kind | None:
    """Of what kind such a clause is: legal against somebody or before a court, else a statement."""
    span = object_(sentence, clause) if clause.group.lemma == "denunciar" else None
    if span is None:
        return None
    court = any(sentence.tokens[i].lower == "ante" for i in clause.own())
    return Kind.LEGAL if court or _is_of_somebody(sentence, span) else Kind.STATEMENT


def _is_of_somebody(sentence: Analysed, span: tuple[int, int]) -> bool:
    return sentence.tokens[span[0] - 1].lower in ("a", "al")
