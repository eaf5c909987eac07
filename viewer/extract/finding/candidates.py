"""What may be an event before repeated mentions are joined."""

import hashlib
from collections.abc import Container
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


def event_id(article: str, start: int, verb: str, taken: Container[EventId]) -> EventId:
    """An identifier that the same text gives again, and that no other event of the article has.

    Args:
        article: the identifier of the article.
        start: the first character of what tells of the event.
        verb: what is done.
        taken: the identifiers given already. "The treaty, signed in 2021, ended in 2028" tells twice, of one
            noun and from one place on.
    """
    told, again = f"{article}\0{start}\0{verb}", 0
    while (made := _digest(f"{told}\0{again}" if again else told)) in taken:
        again += 1
    return made


def _digest(told: str) -> EventId:
    return EventId("e" + hashlib.sha256(told.encode("utf-8", "replace")).hexdigest()[:12])
