"""What a plan or a law lays down: "el calendario prevé que el reactor se apague en 2027"."""

from viewer.extract.spanish.clauses import Clause
from viewer.extract.spanish.event_nouns import subject_noun
from viewer.extract.spanish.parsing import Analysed
from viewer.extract.spanish.words import singular

_FORESEEING = ("prever", "establecer", "contemplar", "fijar")
_PLANS = frozenset(
    "calendario cronograma plan programa proyecto contrato acuerdo ley decreto presupuesto pacto".split()
)


def is_laid_down(sentence: Analysed, clause: Clause, parent: Clause | None) -> bool:
    """Whether a clause tells what a plan says is to be, by the clause that it hangs on."""
    if parent is None or parent.group.lemma not in _FORESEEING or not clause.group.mood.is_subjunctive:
        return False
    noun = subject_noun(sentence, parent)
    return noun is not None and singular(sentence.tokens[noun].lower) in _PLANS
