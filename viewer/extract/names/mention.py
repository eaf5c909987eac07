"""A place as an article names it."""

from dataclasses import dataclass, replace
from typing import Self

from viewer.extract.names.place_parts import Part
from viewer.geo.entry import Entry
from viewer.model.when import Basis
from viewer.model.where import Precision, Where


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

    @property
    def is_country(self) -> bool:
        """Whether it names a country itself, and not the waters off it."""
        return self.kind == "country" and self.where.precision is Precision.COUNTRY

    def unsaid(self, chance: float | None = None) -> Self:
        """The same for an event of which no words say it: what the article is about, with its *chance*."""
        return replace(self, where=replace(self.where, basis=Basis.INFERRED, chance=chance))


def entry_where(entry: Entry, name: str) -> Where:
    """A place that lists know, by the name that the text gives it."""
    return Where(name, entry.lat, entry.lon, entry.precision, entry.radius_m, (), entry.country)
