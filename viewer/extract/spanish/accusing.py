"""Of what kind it is in Spanish to accuse somebody: a legal step, or only words."""

from viewer.extract.spanish.clauses import Clause
from viewer.extract.spanish.parsing import Analysed
from viewer.extract.spanish.phrases import subject
from viewer.extract.spanish.words import singular, verb_trigger, words_of
from viewer.model.event import Kind

ACCUSING = ("acusar", "culpar")
_FORMALLY = ("formalmente", "penalmente", "judicialmente")


def accused(sentence: Analysed, clause: Clause) -> Kind | None:
    """A statement for "acusó al ministro de mentir"; None where a court accuses, or of a crime."""
    if clause.group.lemma not in ACCUSING:
        return None
    span = subject(sentence, clause)
    by = {singular(sentence.tokens[i].lower) for i in range(*span)} if span else set()
    legal = by & (words_of("courts") | words_of("prosecutors"))
    after = range(clause.group.last + 1, clause.end)
    of = next((i for i in after if sentence.tokens[i].lower == "de" and _opens_charge(sentence, i)), None)
    formally = any(sentence.tokens[i].lower in _FORMALLY for i in clause.own())
    if legal or formally or of is None or _is_crime(sentence, of, clause.end):
        return None
    return Kind.STATEMENT


def _opens_charge(sentence: Analysed, at: int) -> bool:
    """Whether "de" opens what somebody is accused of, and not whose he is: "al alcalde de Ica de robar"."""
    after = sentence.tokens[at + 1 : at + 2]
    verb = bool(after) and after[0].tag == "V.infinitive"
    return verb or (bool(after) and singular(after[0].lower) in words_of("crimes"))


def _is_crime(sentence: Analysed, at: int, end: int) -> bool:
    """Whether what the words behind "de" name is one: "de homicidio", "de haber sobornado a un juez"."""
    for token in sentence.tokens[at + 1 : min(end, at + _CHARGE)]:
        verb = verb_trigger(token.lemma) if token.tag.startswith("V.") else None
        if singular(token.lower) in words_of("crimes") or token.lemma in words_of("crimes-done"):
            return True
        if verb is not None and token.lemma not in _LIGHT:
            return verb.verb in ("kill", "injure")
    return False


_LIGHT = ("haber", "cometer", "participar", "incurrir", "ser")
_CHARGE = 6  # words in which what somebody is accused of is named
