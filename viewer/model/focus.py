"""What the analyst is looking at: shared by every pane, never saved, never undone."""

from dataclasses import dataclass, replace
from typing import Self

from viewer.model.dossier import Dossier
from viewer.model.event import Certainty
from viewer.model.when import EventId

ALL = frozenset(Certainty)


@dataclass(frozen=True, slots=True)
class Focus:
    """Selection, hover and filters.

    `window_s` is the time window in seconds since 1970 UTC, None for all time; `certainties` are those
    shown; `search` is the text events must hold.  What the filters exclude
    is faded; with `hides` the map, the timeline and the table leave it out.
    """

    selected: frozenset[EventId] = frozenset()
    hovered: EventId | None = None
    window_s: tuple[float, float] | None = None
    certainties: frozenset[Certainty] = ALL
    search: str = ""
    hides: bool = False

    @property
    def filters(self) -> tuple[object, ...]:
        """What decides which events are shown; two equal ones show the same."""
        return self.window_s, self.certainties, self.search, self.hides

    def within(self, dossier: Dossier) -> Self:
        """This focus without the events *dossier* does not have."""
        hovered = self.hovered if self.hovered in dossier.events else None
        selected = frozenset(i for i in self.selected if i in dossier.events)
        if hovered == self.hovered and selected == self.selected:
            return self
        return replace(self, selected=selected, hovered=hovered)
