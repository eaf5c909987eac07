"""Where an event is that is told of the town from which an article is written: a verdict, a visit."""

from viewer.extract.locating.carried_place import Found
from viewer.extract.names.places import Mention
from viewer.extract.syntax.clauses import Clause, Role
from viewer.extract.syntax.parsing import Parsed
from viewer.extract.syntax.verbs import Tense
from viewer.model.event import Cue, Kind
from viewer.model.where import Precision

_JUDGING = frozenset("sentence jail convict acquit fine imprison remand".split())
_VISITING = frozenset("visit tour inspect open inaugurate unveil".split())


def at_dateline(sentence: Parsed, clause: Clause, kind: Kind, town: Mention | None) -> Found:
    """The town that an article is written from, where its opening tells of a verdict or a visit "today".

    Args:
        sentence, clause: the clause, which names no place.
        kind: of what it tells.
        town: of the dateline; None where there is none.
    """
    if town is None or town.where.precision is not Precision.SETTLEMENT or clause.role is not Role.MAIN:
        return (), ()
    opens = "\n" not in sentence.text[town.start : sentence.sentence.start]
    judged = kind is Kind.LEGAL and clause.group.passive and clause.group.lemma in _JUDGING
    judged = judged and clause.group.tense is Tense.PAST
    words = [t.lower for t in sentence.tokens[clause.start : clause.end]]
    seen = clause.group.lemma in _VISITING and not clause.group.passive and "today" in words
    if not (opens and (judged or seen)):
        return (), ()
    return (town.unsaid(),), (Cue("where", "", f"the article is written from {town.where.name}"),)
