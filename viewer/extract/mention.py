"""A place as an article names it."""

from dataclasses import dataclass

from viewer.extract.place_parts import Part
from viewer.geo.entry import Entry
from viewer.model.where import Where


@dataclass(frozen=True, slots=True)
class Mention:
    """Characters start..end of the text that name a place, and the place they name."""

    start: int
    end: int
    where: Where
    part: Part
    kind: str  # a gazetteer kind, or a facility word
    reason: str = ""
    entry: Entry | None = None
