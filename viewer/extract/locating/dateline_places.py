"""Where an event is by who reports it or whose forces do it: the town of a court, the land of a navy."""

from viewer.extract.grammar.words import words_of
from viewer.extract.locating.carried_place import Found
from viewer.extract.names.places import Mention
from viewer.extract.syntax.clauses import Clause, Role
from viewer.extract.syntax.doers import subject_chunks
from viewer.extract.syntax.parsing import Parsed
from viewer.extract.syntax.phrases import object_noun
from viewer.extract.syntax.verbs import Tense
from viewer.model.event import Cue, Kind
from viewer.model.where import Precision

_JUDGING = frozenset("sentence jail convict acquit fine imprison remand".split())
_VISITING = frozenset("visit tour inspect open inaugurate unveil".split())
_FORCES = frozenset("navy army force military coastguard marines guard".split())
_BUYING = frozenset("buy order acquire purchase procure lease commission".split())


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


def of_forces(sentence: Parsed, clause: Clause, land: Mention | None) -> Found:
    """The land of the article, where "the navy" of no land named buys ships or arms, which are for itself.

    Args:
        sentence, clause: the clause, which names no place.
        land: the country that the article is set in; None where it is set in none.
    """
    subject = subject_chunks(sentence, clause)[:1]
    noun = object_noun(sentence, clause) if clause.group.lemma in _BUYING else None
    if land is None or noun is None or not subject or len(subject[0].words) > 2:
        return (), ()
    head = sentence.tokens[subject[0].words[-1]].lower
    low = {sentence.tokens[noun].lemma.lower(), sentence.tokens[noun].lower.removesuffix("s")}
    arms = low & words_of("vessels", "weapons")
    if head not in _FORCES or not arms:
        return (), ()
    return (land.unsaid(),), (Cue("where", head, f"the article is of {land.where.name}"),)
