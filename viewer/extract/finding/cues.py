"""The words that tell why an event was read as it was, in whatever language."""

from viewer.extract.syntax.occurrences import Occurrence
from viewer.extract.syntax.parsing import Parsed
from viewer.model.event import Cue, Kind


def credited(says: str | None) -> tuple[Cue, ...]:
    """Who is credited with saying so; nothing where nobody is."""
    return (Cue("says", says, "credited with the statement"),) if says else ()


def kind_cue(sentence: Parsed, head: int, what: Occurrence, kind: Kind) -> Cue:
    """The word that gave the kind: the event noun, or the verb at *head* that carries none."""
    return Cue("kind", sentence.tokens[what.noun if what.noun is not None else head].text, kind.value)
