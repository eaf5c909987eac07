"""What the analyst is looking at: shared by every pane, never saved, never undone."""

from dataclasses import dataclass, field, replace
from typing import Self

from viewer.model.dossier import Dossier
from viewer.model.event import Certainty
from viewer.model.known import Known
from viewer.model.view import ALL, Only
from viewer.model.when import EventId
from viewer.model.where import Box
from viewer.model.zone import Zone

__all__ = ["ALL", "Focus"]


@dataclass(frozen=True, slots=True)
class Focus:
    """Selection, hover and filters.

    `window_s` is the time window in seconds since 1970 UTC, None for all time; `certainties` are those
    shown; `search` is the text events must hold, and `only` what else they must be.  What the filters
    exclude is faded; with `hides` the map, the timeline and the table leave it out.  With `known` they
    show the dossier as it was known on a day, and with `zone` they tell times by the clocks there.  `box` is
    the part of the map that events may lie in.
    """

    selected: frozenset[EventId] = frozenset()
    hovered: EventId | None = None
    window_s: tuple[float, float] | None = None
    certainties: frozenset[Certainty] = ALL
    search: str = ""
    hides: bool = False
    only: Only = field(default_factory=Only)
    known: Known | None = None
    box: Box | None = None
    zone: Zone | None = None

    @property
    def filters(self) -> tuple[object, ...]:
        """What decides which events are shown; two equal ones show the same."""
        return (
            self.window_s,
            self.certainties,
            self.search,
            self.hides,
            self.only,
            self.known,
            self.box,
            self.zone,
        )

    @property
    def is_filtering(self) -> bool:
        """Whether there is a filter that an event could fail."""
        ranges = self.window_s is not None or self.box is not None
        return ranges or self.certainties != ALL or bool(self.search or self.only.count)

    def within(self, dossier: Dossier) -> Self:
        """This focus without the events *dossier* does not have."""
        hovered = self.hovered if self.hovered in dossier.events else None
        selected = frozenset(i for i in self.selected if i in dossier.events)
        if hovered == self.hovered and selected == self.selected:
            return self
        return replace(self, selected=selected, hovered=hovered)
