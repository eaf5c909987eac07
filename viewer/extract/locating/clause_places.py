"""Which of the places that an article names a clause speaks of."""

from viewer.extract.locating.nearby import Nearby
from viewer.extract.locating.speakers_places import is_by_speaker
from viewer.extract.names.places import Mention
from viewer.extract.syntax.clauses import Clause, Role, Shape
from viewer.extract.syntax.doers import subject_chunks
from viewer.extract.syntax.parsing import Parsed


def named_in(sentence: Parsed, clause: Clause, nearby: Nearby, beside: Nearby) -> list[Mention]:
    """All that names a place within a clause, and the nation of those whom it belongs to.

    Args:
        sentence, clause: the clause.
        nearby: the places that the article names.
        beside: those that it names in adjectives.
    """
    relative = clause.role is Role.RELATIVE and clause.marker in ("which", "who", "that")
    belongs = relative or clause.shape is Shape.REDUCED
    held = subject_chunks(sentence, clause)[:1] if belongs else []
    own = [(sentence.tokens[i].start, sentence.tokens[i].end) for i in clause.own()]
    whose = own + [(sentence.tokens[i].start, sentence.tokens[i].end) for c in held for i in c.words]
    if is_by_speaker(sentence, clause) and clause.parent is not None:
        said = subject_chunks(sentence, sentence.clauses[clause.parent])[:1]
        own += [(sentence.tokens[i].start, sentence.tokens[i].end) for c in said for i in c.words]
    real = whose if relative else own
    named = [m for m in nearby.within(sentence) if any(a <= m.start < b for a, b in real)]
    return named + [m for m in beside.within(sentence) if any(a <= m.start < b for a, b in whose)]
