"""All events that the nouns of a clause tell of beside its verb."""

from collections.abc import Iterator

from viewer.extract.assembly.put_off import put_off
from viewer.extract.dating.brought_about import brought_about
from viewer.extract.finding.nominals import Nominal, nominals
from viewer.extract.finding.reacted_to import reacted_to
from viewer.extract.finding.unhurt import unhurt
from viewer.extract.syntax.clauses import Clause
from viewer.extract.syntax.parsing import Parsed


def told_nouns(sentence: Parsed, clause: Clause) -> Iterator[Nominal]:
    """What is approved, due or put off, praised or condemned, what harmed nobody, and what came of it."""
    yield from nominals(sentence, clause)
    yield from put_off(sentence, clause)
    yield from reacted_to(sentence, clause)
    yield from unhurt(sentence, clause)
    yield from brought_about(sentence, clause)
