"""The parts of the inspector whose field takes words that may say nothing that can be read."""

from typing import TYPE_CHECKING

from viewer.draw.style import Style
from viewer.model.event import Event
from viewer.panes.inspector_fields import Line, Part
from viewer.session import Session

if TYPE_CHECKING:
    from viewer.model.when import EventId


class TypedPart(Part):
    """A part with one field to type into; what was typed there and not taken comes back with its event."""

    def __init__(self, session: Session, style: Style, title: str, field: Line) -> None:
        super().__init__(session, style, title)
        self._field = field
        self._at = 0  # the number of the thing that the field is about, where there are several
        self._left: dict[EventId, tuple[str, int]] = {}

    def first_field(self) -> Line:
        return self._field

    def show_event(self, event: Event) -> None:
        self._keep_typed()
        super().show_event(event)
        if self.is_new and event.id in self._left:
            self.show_typed(*self._left.pop(event.id))

    def forget_event(self) -> None:
        self._keep_typed()
        super().forget_event()

    def show_typed(self, words: str, at: int) -> None:
        """Show what was typed about the thing of the number *at* as if it were typed again."""
        raise NotImplementedError

    def _keep_typed(self) -> None:
        """Remember what stands in the field and was not taken."""
        if self.event_shown is None:
            return
        if self._field.is_changed:
            self._left[self.event_shown.id] = self._field.text(), self._at
        else:
            self._left.pop(self.event_shown.id, None)
