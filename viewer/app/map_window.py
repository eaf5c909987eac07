"""The part of the map as a filter: what the map shows when it is asked for, until it is let go."""

from typing import TYPE_CHECKING

from viewer.draw.map_box import shown_box
from viewer.draw.map_view import MapView

if TYPE_CHECKING:
    from viewer.app.window import Window


def is_on(window: "Window") -> bool:
    """Whether events must lie in a part of the map."""
    return window.session.focus.box is not None


def toggle(window: "Window") -> None:
    """Have events lie in what the map shows now, or anywhere again."""
    if is_on(window):
        window.session.look(box=None)
        return
    size = window.map.size()
    view = MapView.world(size.width(), size.height()).at_extent(window.map.extent())
    window.session.look(box=shown_box(view))
