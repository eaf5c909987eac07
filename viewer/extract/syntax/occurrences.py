"""What a clause tells of, as the rules that find it say it."""

from dataclasses import dataclass

from viewer.model.event import Certainty, Kind


@dataclass(frozen=True, slots=True)
class Occurrence:
    """What a clause tells of: its kind, the verb that names it, and the words that gave it away.

    `noun` is the index of the event noun where the verb only carries it ("covers the relocation").
    """

    kind: Kind
    verb: str
    noun: int | None = None
    certainty: Certainty | None = None  # where the words around the noun say more than the verb
