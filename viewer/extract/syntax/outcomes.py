"""What something came to in the end: "left the port, only to be driven back by a storm"."""

from viewer.extract.syntax.clauses import Clause, Shape
from viewer.extract.syntax.parsing import Parsed
from viewer.extract.syntax.verbs import Tense


def is_outcome(sentence: Parsed, clause: Clause) -> bool:
    """Whether an infinitive behind ", only to" tells what came of what the clause over it tells."""
    over = sentence.clauses[clause.parent] if clause.parent is not None else None
    if clause.shape is not Shape.INFINITIVE or over is None or clause.start < over.group.last + 2:
        return False
    before = [token.lower for token in sentence.tokens[clause.start - 2 : clause.start]]
    group = over.group
    came_about = (group.tense is Tense.PAST or group.perfect) and not (group.negated or group.modal)
    return before == [",", "only"] and came_about
