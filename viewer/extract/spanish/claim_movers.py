"""What happened or moved so far away, of which a Spanish distance then says no place."""

from typing import TYPE_CHECKING

from viewer.extract.spanish.clauses import Clause
from viewer.extract.spanish.parsing import Analysed
from viewer.extract.spanish.words import verb_trigger
from viewer.model.event import Kind

if TYPE_CHECKING:
    import re


def has_moved(sentence: Analysed, match: "re.Match[str]") -> bool:
    """Whether the distance only says where something happened: "el carguero encalló a 12 millas de Ceuta"."""
    verb = next((c for c in sentence.parts if _holds(sentence, c, match.start())), None)
    trigger = verb_trigger(verb.group.lemma) if verb else None
    return trigger is not None and trigger.kind in (Kind.INCIDENT, Kind.MOVEMENT, Kind.LEGAL)


def mover(sentence: Analysed, match: "re.Match[str]") -> int | None:
    """Where the verb stands of what happened so far away: "el tren de Ilo descarriló a 12 km de Tacna"."""
    verb = next((c for c in sentence.parts if _holds(sentence, c, match.start())), None)
    moved = verb is not None and has_moved(sentence, match)
    return sentence.tokens[verb.group.head].start if moved and verb else None


def _holds(sentence: Analysed, clause: Clause, at: int) -> bool:
    own = [sentence.tokens[i].start for i in clause.own()]
    return at in own and sentence.tokens[clause.group.head].start < at
