"""Who says something where only a pronoun does: "she told police that he had left"."""

from viewer.extract.agents.cast import Cast
from viewer.extract.agents.pronoun_clauses import SUBJECTS
from viewer.extract.agents.relative_sayers import sayer_of_relative
from viewer.extract.grammar.words import is_among
from viewer.extract.meaning.speakers import speaker
from viewer.extract.meaning.verdicts import reporting_parent
from viewer.extract.syntax.clauses import Clause
from viewer.extract.syntax.parsing import Parsed
from viewer.extract.syntax.subject_words import is_plural_name, may_say

_MUTE = ("economic-nouns", "trade-figures", "structures", "phenomena", "spills", "supplies", "pacts")


def teller(sentence: Parsed, report: Clause, cast: Cast, last: str | None) -> str | None:
    """Whom the pronoun of a clause of saying means; None where nobody is known to stand behind it.

    "It" and "they" are who was told of last, "she" is who says so of herself, else who spoke *last*.
    """
    if of_relative := sayer_of_relative(sentence, report):
        return of_relative
    leads = sentence.tokens[report.group.first - 1] if report.group.first > report.start else None
    first = leads.lower if leads and leads.lower in SUBJECTS else sentence.tokens[report.start].lower
    above = reporting_parent(sentence, sentence.clauses.index(report)) if first in SUBJECTS else None
    said = speaker(sentence, above) if above else None
    if said and may_say(said, first):
        return said  # "Ana Ruiz admitted she told police that", "Orbis said it expects it will"
    if first in ("he", "she"):
        one = last is not None and not is_plural_name(last) and last not in cast.named.places
        if one or (role := cast.role_told(first)):
            return last if one else role
        return next(iter(cast.named.person(first, sentence.tokens[report.start].start)), None)
    agrees = (first == "it" and not cast.is_plural) or (first == "they" and cast.is_plural)
    told = (cast.reporter if first == "it" else None) or cast.subject or ""
    head = told.split(" ")[-1]
    mute = head.islower() and is_among(head, *_MUTE)  # but Tonga Cable speaks
    if agrees and told and (first == "they" or not mute):
        return told
    return last if last and first != "they" and may_say(last, first) else None
