"""What may be an event before repeated mentions are joined."""

from dataclasses import dataclass

from viewer.extract.meaning.certainty import Verdict
from viewer.extract.names.places import Mention
from viewer.model.event import Cue, EventId, Kind, Quantity
from viewer.model.when import When


@dataclass(frozen=True, slots=True)
class Candidate:
    """One clause, or noun, that tells of an occurrence.

    `quotes` are stretches of the text, `verb` is the dictionary form of what is done, `words` the lemmas of
    its nouns, names and verbs, by which it is known again.
    """

    id: EventId
    sentence: int
    quotes: tuple[tuple[int, int], ...]
    verb: str
    kind: Kind
    what: str
    verdict: Verdict
    when: When
    is_dated: bool
    where: tuple[Mention, ...]
    who: tuple[str, ...]
    says: str | None
    quantities: tuple[Quantity, ...]
    cues: tuple[Cue, ...]
    words: frozenset[str]
    nouns: frozenset[str] = frozenset()
    is_heading: bool = False
    is_anaphoric: bool = False  # "the spill", "that deal": it speaks of an event told before
    points_back: bool = False  # "it sank", "the ship went down": its subject was named before
    follows: bool = False  # "after a roof fell in": it hangs on what came of it
