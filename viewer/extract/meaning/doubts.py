"""What a clause before it calls doubtful: "it is far from certain that the mine will reopen"."""

from viewer.extract.grammar.words import words_of
from viewer.extract.syntax.clauses import Clause
from viewer.extract.syntax.parsing import Parsed
from viewer.extract.syntax.verbs import Tense

_DOUBTFUL = frozenset("unclear uncertain doubtful questionable unknown unsure undecided".split())
_VERBS = ("be", "remain", "seem", "look", "know", "decide", "say")
_SURE = frozenset("certain clear sure guaranteed given known decided know said say".split())


def doubted(sentence: Parsed, clause: Clause) -> str | None:
    """The words that call what a clause tells of the time to come doubtful; None where none do."""
    parent = sentence.clauses[clause.parent] if clause.parent is not None else None
    marked = sentence.tokens[clause.start].lower in ("that", "whether", "when")
    if parent is None or not marked or parent.group.lemma not in _VERBS:
        return None
    if clause.group.tense is Tense.PAST or clause.start < parent.group.first:
        return None
    after = sentence.tokens[parent.group.last + 1 : clause.start]
    words = [t.lower for t in after]
    refuses = {sentence.tokens[i].lemma for i in parent.group.governors} & words_of("refusing-verbs")
    denied = parent.group.negated or bool(refuses) or words[:2] == ["far", "from"]
    words += [sentence.tokens[parent.group.last].lower]
    doubt = bool(_DOUBTFUL & set(words)) or (denied and bool(_SURE & set(words)))
    return sentence.words(parent.group.first, clause.start).strip() if doubt else None
